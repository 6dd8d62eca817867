import type { ConnectionCheck } from '../../../adapters/slack/index.ts';
import type { Words } from '../../locales/words.ts';
import { createLog } from '../../process/log.ts';
import { usesSlack } from '../../settings/slack-settings.ts';
import { slackOptions } from '../slack-options.ts';
import type { Check } from './context.ts';
import { type Finding, fix, ok, skipped } from './finding.ts';

function botFindings(bot: ConnectionCheck['bot'], words: Words): Finding[] {
  if (!bot) return [];
  if ('problem' in bot) {
    const key = bot.isAway ? 'doctor.slack-away' : 'doctor.slack-token';
    return [fix('slack token', words.text(key, bot))];
  }
  const scopes = bot.missingScopes.join(', ');
  return [
    ok('slack token', words.text('doctor.slack-bot', bot)),
    scopes === ''
      ? ok('slack scopes', words.text('doctor.slack-scopes'))
      : fix('slack scopes', words.text('doctor.slack-scopes-missing', { scopes })),
  ];
}

/** The tokens of Slack and what they may, where Slack is set; nothing is written there. */
export const checkSlack: Check = async ({ config, words, unreadable = [] }) => {
  if (!usesSlack(config)) return [skipped('slack', words.text('doctor.slack-off'))];
  const { checkConnection } = await import('../../../adapters/slack/index.ts');
  const { bot, socket } = await checkConnection(slackOptions(config), { log: createLog('silent') });
  // Where nothing answers, the other token and the channel are asked about in vain.
  if (bot && 'problem' in bot && bot.isAway) return botFindings(bot, words);
  const way: Finding =
    socket === undefined
      ? skipped('slack events', words.text('doctor.slack-http', { port: config.SLACK_PORT }))
      : socket.problem === undefined
        ? ok('slack events', words.text('doctor.slack-socket'))
        : fix('slack events', words.text('doctor.slack-socket-problem', { problem: socket.problem }));
  const isUnreadable = unreadable.some((problem) => problem.startsWith('SLACK_CHANNEL:'));
  const channel: Finding[] =
    config.SLACK_CHANNEL || isUnreadable ? [] : [fix('slack channel', words.text('doctor.slack-channel'))];
  return [...botFindings(bot, words), way, ...channel];
};
