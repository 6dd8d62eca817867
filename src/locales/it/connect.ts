import type { connect as en } from '../en/connect.ts';

/** Che cosa dice la riga di comando nel collegare le piattaforme di conversazione. */
export const connect: Readonly<Record<keyof typeof en, string>> = {
  'connect.slack.begin':
    'Per collegare Slack:\n1. Apra questo link, scelga il workspace e crei l’app:\n{link}\n   (Oppure incolli il manifesto mostrato da “congress slack manifest” su https://api.slack.com/apps?new_app=1)\n2. “Install to workspace”. Poi copi due token in .env:\n   SLACK_BOT_TOKEN   “OAuth & Permissions” → “Bot User OAuth Token”, inizia con xoxb-\n   SLACK_APP_TOKEN   “Basic Information” → “App-Level Tokens” → ne generi uno con connections:write, inizia con xapp-\n3. Inviti il bot nel canale del comitato (/invite @Congress) e indichi in SLACK_CHANNEL l’id del canale (“Visualizza dettagli canale”, in fondo).\nPoi ripeta questo comando: verifica il tutto e invia un messaggio di prova.',
  'connect.slack.missing': 'SLACK_BOT_TOKEN non è impostato.',
  'connect.slack.bot': 'ok        token del bot: workspace “{workspace}”, bot @{name}',
  'connect.slack.bot-problem':
    'correggere token del bot: Slack risponde “{problem}”. Copi di nuovo SLACK_BOT_TOKEN da “OAuth & Permissions”.',
  'connect.slack.scopes':
    'correggere permessi mancanti: {scopes}. Incolli di nuovo il manifesto in “App Manifest” e reinstalli l’app.',
  'connect.slack.socket': 'ok        token dell’app: il Socket Mode si apre',
  'connect.slack.socket-problem':
    'correggere token dell’app: Slack risponde “{problem}”. Generi di nuovo SLACK_APP_TOKEN in “Basic Information”, con connections:write.',
  'connect.slack.channel': 'ok        canale: un messaggio di prova è stato inviato a {channel}',
  'connect.slack.channel-problem':
    'correggere canale {channel}: Slack risponde “{problem}”. Vi inviti il bot (/invite @Congress) o corregga SLACK_CHANNEL.',
  'connect.slack.no-channel':
    'saltato   canale: SLACK_CHANNEL non è impostato; in Slack il comitato non riceve nulla',
  'connect.slack.test': 'Questa è una prova: il bot del congresso può scrivere qui. Non accade altro.',
};
