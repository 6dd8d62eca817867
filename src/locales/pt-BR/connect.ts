import type { connect as english } from '../en/connect.ts';

/** O que a linha de comando diz ao conectar plataformas de conversa. */
export const connect: Readonly<Record<keyof typeof english, string>> = {
  'connect.slack.begin':
    'Para conectar o Slack:\n1. Abra este link, escolha o workspace e crie o aplicativo:\n{link}\n   (Ou cole o manifesto que “congress slack manifest” mostra em https://api.slack.com/apps?new_app=1)\n2. “Install to workspace”. Depois copie dois tokens para o .env:\n   SLACK_BOT_TOKEN   “OAuth & Permissions” → “Bot User OAuth Token”, começa com xoxb-\n   SLACK_APP_TOKEN   “Basic Information” → “App-Level Tokens” → gere um com connections:write, começa com xapp-\n3. Convide o bot para o canal da comissão (/invite @Congress) e ponha o id do canal em SLACK_CHANNEL (em “Ver detalhes do canal”, no fim).\nDepois execute este comando de novo: ele confere tudo e envia uma mensagem de teste.',
  'connect.slack.missing': 'SLACK_BOT_TOKEN não está definido.',
  'connect.slack.bot': 'ok       token do bot: workspace “{workspace}”, bot @{name}',
  'connect.slack.bot-problem':
    'corrigir token do bot: o Slack diz “{problem}”. Copie SLACK_BOT_TOKEN de novo em “OAuth & Permissions”.',
  'connect.slack.scopes':
    'corrigir escopos: faltam {scopes}. Cole o manifesto de novo em “App Manifest” e reinstale o aplicativo.',
  'connect.slack.socket': 'ok       token do aplicativo: o Socket Mode abre',
  'connect.slack.socket-problem':
    'corrigir token do aplicativo: o Slack diz “{problem}”. Gere SLACK_APP_TOKEN de novo em “Basic Information”, com connections:write.',
  'connect.slack.channel': 'ok       canal: uma mensagem de teste foi enviada a {channel}',
  'connect.slack.channel-problem':
    'corrigir canal {channel}: o Slack diz “{problem}”. Convide o bot para lá (/invite @Congress) ou corrija SLACK_CHANNEL.',
  'connect.slack.no-channel':
    'pular    canal: SLACK_CHANNEL não está definido; nada será dito à comissão no Slack',
  'connect.slack.test': 'Isto é um teste: o bot do congresso consegue escrever aqui. Nada mais acontece.',
};
