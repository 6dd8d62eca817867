import type { ConnectionCheck } from '../../../adapters/slack/index.ts';
import type { Words } from '../../locales/words.ts';
import { createLog } from '../../process/log.ts';
import { usesSlack } from '../../settings/slack-settings.ts';
import { slackOptions } from '../slack-options.ts';
import type { Check } from './context.ts';
import { type Finding, fix, ok, skipped } from './finding.ts';

function botFindings(bot: ConnectionCheck['bot'], words: Words): Finding[] {
  if (!bot) return [];
  if ('problem' in bot) return [fix('slack token', words.text('doctor.slack-token', bot))];
  const scopes = bot.missingScopes.join(', ');
  return [
    ok('slack token', words.text('doctor.slack-bot', bot)),
    scopes === ''
      ? ok('slack scopes', words.text('doctor.slack-scopes'))
      : fix('slack scopes', words.text('doctor.slack-scopes-missing', { scopes })),
  ];
}

/** The tokens of Slack and what they may, where Slack is set; nothing is written there. */
export const checkSlack: Check = async ({ config, words }) => {
  if (!usesSlack(config)) return [skipped('slack', words.text('doctor.slack-off'))];
  const { checkConnection } = await import('../../../adapters/slack/index.ts');
  const { bot, socket } = await checkConnection(slackOptions(config), { log: createLog('silent') });
  const way: Finding =
    socket === undefined
      ? skipped('slack events', words.text('doctor.slack-http', { port: config.SLACK_PORT }))
      : socket.problem === undefined
        ? ok('slack events', words.text('doctor.slack-socket'))
        : fix('slack events', words.text('doctor.slack-socket-problem', { problem: socket.problem }));
  const channel: Finding[] = config.SLACK_CHANNEL
    ? []
    : [fix('slack channel', words.text('doctor.slack-channel'))];
  return [...botFindings(bot, words), way, ...channel];
};
