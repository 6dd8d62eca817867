import type { connect as en } from '../en/connect.ts';

/** Ce que dit la ligne de commande lors de la connexion des messageries. */
export const connect: Readonly<Record<keyof typeof en, string>> = {
  'connect.slack.begin':
    'Pour connecter Slack :\n1. Ouvrez ce lien, choisissez l’espace de travail et créez l’application :\n{link}\n   (Ou collez le manifeste affiché par « congress slack manifest » sur https://api.slack.com/apps?new_app=1)\n2. « Install to workspace ». Copiez ensuite deux jetons dans .env :\n   SLACK_BOT_TOKEN   « OAuth & Permissions » → « Bot User OAuth Token », commence par xoxb-\n   SLACK_APP_TOKEN   « Basic Information » → « App-Level Tokens » → créez-en un avec connections:write, commence par xapp-\n3. Invitez le bot dans le canal du comité (/invite @Congress) et donnez à SLACK_CHANNEL l’identifiant de ce canal (« Afficher les détails du canal », tout en bas).\nExécutez ensuite de nouveau cette commande : elle vérifie le tout et envoie un message d’essai.',
  'connect.slack.missing': 'SLACK_BOT_TOKEN n’est pas défini.',
  'connect.slack.bot': 'ok       jeton du bot : espace de travail « {workspace} », bot @{name}',
  'connect.slack.bot-problem':
    'corriger jeton du bot : Slack répond « {problem} ». Copiez de nouveau SLACK_BOT_TOKEN depuis « OAuth & Permissions ».',
  'connect.slack.scopes':
    'corriger autorisations manquantes : {scopes}. Collez de nouveau le manifeste sous « App Manifest », puis réinstallez l’application.',
  'connect.slack.socket': 'ok       jeton de l’application : le Socket Mode peut être ouvert',
  'connect.slack.socket-problem':
    'corriger jeton de l’application : Slack répond « {problem} ». Créez de nouveau SLACK_APP_TOKEN sous « Basic Information », avec connections:write.',
  'connect.slack.channel': 'ok       canal : un message d’essai a été envoyé à {channel}',
  'connect.slack.channel-problem':
    'corriger canal {channel} : Slack répond « {problem} ». Invitez-y le bot (/invite @Congress) ou corrigez SLACK_CHANNEL.',
  'connect.slack.no-channel':
    'omis     canal : SLACK_CHANNEL n’est pas défini ; rien ne sera annoncé au comité dans Slack',
  'connect.slack.test': 'Ceci est un essai : le bot du congrès peut écrire ici. Rien d’autre ne se produit.',
};
