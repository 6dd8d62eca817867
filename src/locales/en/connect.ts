/** What the command line says about connecting chat platforms, in English. */
export const connect = {
  'connect.slack.begin':
    'To connect Slack:\n1. Open this link, choose the workspace, and create the app:\n{link}\n   (Or paste the manifest that “congress slack manifest” prints at https://api.slack.com/apps?new_app=1)\n2. “Install to workspace”. Then copy two tokens into .env:\n   SLACK_BOT_TOKEN   “OAuth & Permissions” → “Bot User OAuth Token”, begins with xoxb-\n   SLACK_APP_TOKEN   “Basic Information” → “App-Level Tokens” → generate one with connections:write, begins with xapp-\n3. Invite the bot to the committee’s channel (/invite @Congress) and set SLACK_CHANNEL to its id (“View channel details”, at the bottom).\nThen run this command again: it checks them and sends a test message.',
  'connect.slack.missing': 'SLACK_BOT_TOKEN is not set.',
  'connect.slack.bot': 'ok    bot token: workspace “{workspace}”, bot @{name}',
  'connect.slack.bot-problem':
    'fix   bot token: Slack says “{problem}”. Copy SLACK_BOT_TOKEN again from “OAuth & Permissions”.',
  'connect.slack.scopes':
    'fix   scopes: {scopes} missing. Paste the manifest again under “App Manifest”, and reinstall the app.',
  'connect.slack.socket': 'ok    app-level token: Socket Mode can be opened',
  'connect.slack.socket-problem':
    'fix   app-level token: Slack says “{problem}”. Make SLACK_APP_TOKEN again under “Basic Information”, with connections:write.',
  'connect.slack.channel': 'ok    channel: a test message was sent to {channel}',
  'connect.slack.channel-problem':
    'fix   channel {channel}: Slack says “{problem}”. Invite the bot there (/invite @Congress), or correct SLACK_CHANNEL.',
  'connect.slack.no-channel':
    'skip  channel: SLACK_CHANNEL is not set, so the committee is told nothing in Slack',
  'connect.slack.test': 'This is a test: the congress bot can write here. Nothing else happens.',
} as const;
