import type { SlackOptions } from '../../adapters/slack/index.ts';
import type { Config } from '../settings/config.ts';

/** How the configuration connects the bot to Slack. */
export function slackOptions(config: Config): SlackOptions {
  const {
    SLACK_BOT_TOKEN: botToken,
    SLACK_APP_TOKEN: appToken,
    SLACK_SIGNING_SECRET: signingSecret,
    SLACK_CHANNEL: channel,
    SLACK_CLIENT_ID: clientId,
    SLACK_CLIENT_SECRET: clientSecret,
    CONGRESS_SECRET_KEY: secretKey,
    CONGRESS_WEB_URL: page,
  } = config;
  const install = clientId && clientSecret && secretKey && { clientId, clientSecret, secretKey };
  // Over Socket Mode nothing is served but what installs the bot.
  const secret = appToken ? undefined : signingSecret;
  const http = { host: config.HOST, port: config.SLACK_PORT, ...(secret && { signingSecret: secret }) };
  return {
    apiUrl: config.SLACK_API_URL,
    ...(botToken && { botToken }),
    ...(appToken && { appToken }),
    ...(channel && { channel }),
    ...(page && { page }),
    ...((secret || install) && { http }),
    ...(install && { install }),
  };
}
