import type { reminders as en } from '../en/reminders.ts';

/** Ce que dit le bot de lui-même : rappels, liste de la présidence, état hebdomadaire, et l’énoncé des dates. */
export const reminders: Readonly<Record<keyof typeof en, string>> = {
  'due.without-hour': '{day}, jusqu’à la fin de ce jour (heure locale : {where})',
  'due.midnight':
    'Aucune heure n’est fixée : l’échéance court jusqu’à la fin de ce jour (heure locale : {where}).',
  'due.moved-forward':
    'Cette heure n’existe pas ce jour-là, en raison du changement d’heure ; c’est la suivante qui vaut.',
  'due.earlier-of-two':
    'Cette heure se présente deux fois ce jour-là, en raison du changement d’heure ; c’est la première qui vaut.',
  'relative.today': 'aujourd’hui',
  'relative.tomorrow': 'demain',
  'relative.ahead': '{days, plural, one {dans # jour} other {dans # jours}}',
  'relative.late': '{days, plural, one {# jour de retard} other {# jours de retard}}',
  'relative.late-today': 'l’heure est passée aujourd’hui',
  'reminder.ahead': '{title} : échéance le {due} — {when}.',
  'reminder.today': '{title} : l’échéance est aujourd’hui, {due}.',
  'reminder.late': '{title} : l’échéance était fixée au {due} — {when}.',
  'reminder.late-today': '{title} : l’échéance est passée aujourd’hui, {due}.',
  'reminder.need-own':
    'Cette échéance est à votre charge. Marquez-la comme terminée le moment venu, ou demandez un délai.',
  'reminder.need-owned': 'Responsable : {owner}.',
  'reminder.need-nobody': 'Personne n’en est encore responsable. Qui peut s’en charger ?',
  'reminder.need-late':
    'Où en est-on ? Marquez l’échéance comme terminée, ou demandez le délai qu’il vous faut.',
  'reminder.asked': 'Vous avez demandé ce rappel pour maintenant.',
  'reminder.snoozed': 'Vous aviez différé ce rappel jusqu’à maintenant.',
  'reminder.moved': '{title} : la date a changé ; l’échéance est désormais fixée au {due} — {when}.',
  'reminder.need-moved': 'Une autre date vous avait été annoncée ; c’est celle-ci qui vaut désormais.',
  'reminder.request': '{person} demande un délai pour {title} : l’échéance passerait du {from} au {to}.',
  'reminder.request-reason': 'Motif indiqué : {reason}',
  'reminder.request-no-reason': 'Aucun motif n’a été indiqué.',
  'reminder.need-request': 'Veuillez accepter, ou maintenir la date.',
  'reminder.next': 'Prochain rappel : {day}',
  'reminder.sent-late': 'Ce message aurait dû vous parvenir le {at} ; le bot ne fonctionnait pas.',
  'reminder.possible-repeat':
    'Il peut s’agir d’une répétition : il n’a pas été possible d’établir si le premier envoi est arrivé.',
  'updated.done': '{title} : échéance marquée comme terminée par {who} le {at}.',
  'updated.done-unknown': '{title} : échéance terminée.',
  'updated.cancelled': '{title} : échéance annulée par {who} le {at}.',
  'updated.cancelled-unknown': '{title} : échéance annulée.',
  'updated.moved': '{title} : la date a changé ; l’échéance est désormais fixée au {due}.',
  'updated.gone': 'L’objet de ce message n’est plus dans le plan.',
  'updated.granted': 'Délai accordé : {title}, échéance désormais fixée au {due}.',
  'updated.refused': 'Date maintenue : {title}, {due}.',
  'updated.nothing-late': 'Plus rien de ce qui figurait ici n’est en retard.',
  'escalation.title':
    '{count, plural, one {# échéance est en retard et votre aide serait utile} other {# échéances sont en retard et votre aide serait utile}}',
  'escalation.need': 'Veuillez aider à déterminer, pour chacune, qui l’achève et quand.',
  'digest.title': 'Semaine du {day} — {when}',
  'digest.until':
    '{days, plural, one {encore # jour avant le congrès} other {encore # jours avant le congrès}}',
  'digest.during': 'jour {day} du congrès',
  'digest.since': '{days, plural, one {# jour après le congrès} other {# jours après le congrès}}',
  'digest.finished': 'Terminé la semaine dernière ({count})',
  'digest.due': 'À échéance cette semaine ({count})',
  'digest.late': 'En retard ({count})',
  'digest.nothing-due': 'Rien n’arrive à échéance cette semaine.',
  'digest.next': 'Prochaine échéance : {title}, le {due}.',
  'digest.nothing':
    'Rien n’arrive à échéance cette semaine et rien n’est en retard. Prochaine échéance : {title}, le {due}.',
  'digest.nothing-left':
    'Rien n’arrive à échéance cette semaine, rien n’est en retard, et il ne reste rien à faire dans le plan.',
  'list.more': '{count, plural, one {et # autre} other {et # autres}}',
  'owner.nobody': 'sans responsable',
};
