import type { desk as english } from '../en/desk.ts';

export const desk: Readonly<Record<keyof typeof english, string>> = {
  'command.desk':
    'Ce qui attend le secrétariat et la présidence : demandes, questions, retards, sans responsable.',
  'command.desk.example': 'bureau',
  'verb.desk': 'bureau|à traiter|ce qui attend',
  'command.request show': 'Une demande de délai, pour l’accepter ou garder la date.',
  'command.request show.example': 'voir la demande papers',
  'verb.request show': 'voir la demande|demande',
  'button.decide': 'Décider',
  'button.assign': 'Choisir quelqu’un',
  'desk.title': '{count, plural, one {# point vous attend} other {# points vous attendent}}.',
  'desk.nothing':
    'Rien ne vous attend : ni demande, ni question, ni retard, et tout ce qui échoit bientôt a un responsable.',
  'desk.requests': 'Demandes de délai ({count})',
  'desk.questions': 'Questions ({count})',
  'desk.late': 'En retard ({count})',
  'desk.unowned': 'À échéance sous 30 jours et à personne ({count})',
  'desk.undecided': 'Sans décision après la dernière consultation',
  'desk.undecided-row':
    '{count, plural, one {Un engagement reste ouvert : le reporter, le confier ou le clore ?} other {# engagements restent ouverts : les reporter, les confier ou les clore ?}}',
  'desk.since': '{days, plural, =0 {demandé aujourd’hui} =1 {demandé hier} other {demandé il y a # jours}}',
  'desk.request': '{person} : {title}, du {from} au {to} · {since}',
  'desk.question': '{question} — {names} · {since}',
  'desk.unlinked': 'Aucun message n’atteint {names} : indiquez leur compte avec « people link ».',
  'reminder.need-asked':
    'Vous avez demandé un délai jusqu’au {to} ; il n’y a pas encore de réponse, et d’ici là personne n’attend rien de plus de vous.',
  'reminder.need-stand-in': 'Ceci revient à {owner}, en absence jusqu’au {until} ; vous assurez l’intérim.',
  'reminder.request-waits':
    '{days, plural, one {En attente depuis # jour.} other {En attente depuis # jours.}}',
  'listed.desk': 'ce qui vous attend',
  'desk.others': '{count, plural, one {# autre} other {# autres}}',
};
