import type { connect as en } from '../en/connect.ts';

/** Lo que dice la línea de comandos al conectar plataformas de conversación. */
export const connect: Readonly<Record<keyof typeof en, string>> = {
  'connect.slack.begin':
    'Para conectar Slack:\n1. Abra este enlace, elija el espacio de trabajo y cree la aplicación:\n{link}\n   (O pegue en https://api.slack.com/apps?new_app=1 el manifiesto que muestra “congress slack manifest”)\n2. “Install to workspace”. Después copie dos tokens en .env:\n   SLACK_BOT_TOKEN   “OAuth & Permissions” → “Bot User OAuth Token”, empieza por xoxb-\n   SLACK_APP_TOKEN   “Basic Information” → “App-Level Tokens” → genere uno con connections:write, empieza por xapp-\n3. Invite al bot al canal del comité (/invite @Congress) y escriba el id del canal en SLACK_CHANNEL (“Ver detalles del canal”, al final).\nEjecute entonces de nuevo este comando: lo comprueba todo y envía un mensaje de prueba.',
  'connect.slack.missing': 'SLACK_BOT_TOKEN no está definido.',
  'connect.slack.bot': 'ok       token del bot: espacio de trabajo “{workspace}”, bot @{name}',
  'connect.slack.bot-problem':
    'corregir token del bot: Slack responde “{problem}”. Copie de nuevo SLACK_BOT_TOKEN desde “OAuth & Permissions”.',
  'connect.slack.scopes':
    'corregir permisos: faltan {scopes}. Pegue de nuevo el manifiesto en “App Manifest” y reinstale la aplicación.',
  'connect.slack.socket': 'ok       token de la aplicación: Socket Mode se puede abrir',
  'connect.slack.socket-problem':
    'corregir token de la aplicación: Slack responde “{problem}”. Genere de nuevo SLACK_APP_TOKEN en “Basic Information”, con connections:write.',
  'connect.slack.channel': 'ok       canal: se ha enviado un mensaje de prueba a {channel}',
  'connect.slack.channel-problem':
    'corregir canal {channel}: Slack responde “{problem}”. Invite al bot a ese canal (/invite @Congress) o corrija SLACK_CHANNEL.',
  'connect.slack.no-channel':
    'omitido  canal: SLACK_CHANNEL no está definido, por lo que el comité no recibirá nada en Slack',
  'connect.slack.test': 'Esto es una prueba: el bot del congreso puede escribir aquí. No ocurre nada más.',
};
