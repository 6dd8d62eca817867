import type { slack as en } from '../en/slack.ts';

/** Ce que dit le bot dans Slack autour de ses propres messages. */
export const slack: Readonly<Record<keyof typeof en, string>> = {
  'slack.empty': 'Un message du bot du congrès',
  'slack.page': 'Page {number} sur {count}',
  'slack.cut':
    'Il y a plus que ce qui tient ici. Demandez une liste plus courte, par exemple « échéances semaine ».',
  'slack.ways':
    'Ici, dans Slack : /congress suivi d’une commande · mentionnez-moi avec une commande ou une question · écrivez-moi en privé · appuyez sur un bouton, ou ouvrez mon onglet Accueil. Là où /congress n’est pas proposé, comme dans les canaux partagés avec une autre organisation, mentionnez-moi.',
  'slack.form-title': 'Congrès',
  'slack.submit': 'Enregistrer',
  'slack.close': 'Annuler',
  'slack.choose': 'Choisir…',
  'slack.search': 'Saisissez pour rechercher',
  'slack.form-needed': 'Il manque quelque chose : {fields}',
  'slack.open-form': 'Remplir le formulaire',
  'slack.date-pick': '{label} (jour)',
  'slack.date-words': '{label} (en toutes lettres)',
  'slack.date-hour': '{label} (heure)',
  'slack.date-hint': 'À la place du jour et de l’heure : {examples}.',
  'slack.required': 'Ce champ est nécessaire.',
  'slack.not-person': 'Le plan ne connaît pas ce compte. Le secrétariat peut le relier.',
  'slack.home-settings': 'Vos paramètres',
  'slack.home-language': 'Langue',
  'slack.home-zone': 'Fuseau horaire',
  'slack.home-quiet': 'Heures calmes',
  'slack.home-reminders': 'Rappels',
  'slack.home-help': 'Aide',
  'slack.working': 'consulte le plan…',
  'slack.step-proposed':
    'Un workflow propose une échéance : {title}, pour {due}. Elle est ajoutée dès que vous appuyez.',
  'slack.step-add': 'L’ajouter',
  'slack.step-nobody': 'Personne qui tient le plan n’est joignable ici.',
  'slack.step-unknown': 'Le plan n’a pas d’échéance « {title} ».',
  'slack.installed':
    'Le bot du congrès est installé. Ensuite : invitez-le dans le canal du comité, et écrivez /congress aide.',
  'slack.not-installed':
    'Le bot du congrès n’a pas été installé. Rien n’a été conservé ; vous pouvez recommencer.',
};
