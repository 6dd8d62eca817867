import type { ConnectionCheck } from '../../adapters/slack/index.ts';
import type { Words } from '../locales/words.ts';
import { slackOptions } from '../main/slack-options.ts';
import { createLog } from '../process/log.ts';
import { slackProblems } from '../settings/slack-settings.ts';
import { cureOf } from '../views/unreached.ts';
import type { ApartContext } from './apart-context.ts';
import { done, json, type Outcome, refused } from './output.ts';

/** `slack manifest`: what Slack makes the app from; with `--url`, for HTTP at that address, with `--steps`, with steps for workflows. */
export async function runSlackManifest({ options, config }: ApartContext): Promise<Outcome> {
  const { createManifest, writeManifest } = await import('../../adapters/slack/index.ts');
  const given = {
    ...(options.url !== undefined && { url: options.url }),
    ...(config.CONGRESS_WEB_URL !== undefined && { page: config.CONGRESS_WEB_URL }),
    steps: options.steps === true,
  };
  return options.json ? json(createManifest(given)) : done(writeManifest(given).trimEnd());
}

function describeCheck(check: ConnectionCheck, channel: string | undefined, words: Words): string[] {
  const { bot, socket, channel: told } = check;
  const botLines =
    bot === undefined
      ? []
      : 'problem' in bot
        ? [words.text('connect.slack.bot-problem', bot)]
        : [
            words.text('connect.slack.bot', bot),
            ...(bot.missingScopes.length > 0
              ? [words.text('connect.slack.scopes', { scopes: bot.missingScopes.join(', ') })]
              : []),
          ];
  const problem = socket?.problem;
  const socketLine =
    problem === undefined
      ? words.text('connect.slack.socket')
      : words.text('connect.slack.socket-problem', { problem });
  const toldLine =
    channel === undefined
      ? words.text('connect.slack.no-channel')
      : told?.problem === undefined
        ? words.text('connect.slack.channel', { channel })
        : [
            words.text('connect.slack.channel-problem', { channel, problem: told.problem }),
            told.cure === 'slack-invite' ? '' : cureOf({ cure: told.cure ?? '' }, 'Slack', words),
          ]
            .filter(Boolean)
            .join(' ');
  return [...botLines, ...(socket ? [socketLine] : []), ...(channel === undefined || told ? [toldLine] : [])];
}

const isRight = ({ bot, socket, channel }: ConnectionCheck): boolean =>
  bot !== undefined &&
  !('problem' in bot) &&
  bot.missingScopes.length === 0 &&
  socket?.problem === undefined &&
  channel?.problem === undefined;

/** `connect slack`: how to begin, or whether the tokens work; sends a test message to the channel. */
export async function runConnectSlack({ config, words, options }: ApartContext): Promise<Outcome> {
  const { checkConnection, creationLink } = await import('../../adapters/slack/index.ts');
  if (config.SLACK_BOT_TOKEN === undefined) {
    const link = creationLink();
    if (options.json) return { ...json({ link }), exitCode: 1 };
    return {
      ...refused(words.text('connect.slack.missing')),
      stdout: `${words.text('connect.slack.begin', { link })}\n`,
    };
  }
  const problems = slackProblems(config, true).map(({ name, message }) => `${name}: ${message}`);
  if (problems.length > 0) return refused(problems.join('\n'));
  const check = await checkConnection(slackOptions(config), {
    testMessage: words.text('connect.slack.test'),
    log: createLog('silent'),
  });
  const exitCode = isRight(check) ? 0 : 1;
  if (options.json) return { ...json(check), exitCode };
  const lines = describeCheck(check, config.SLACK_CHANNEL, words).join('\n');
  return exitCode === 0 ? done(lines) : refused(lines);
}
