import { z } from 'zod';

const group = 'Slack';

/** The settings of Slack; how they go together is checked by `slackProblems`. */
export const slackSettings = {
  SLACK_BOT_TOKEN: z
    .string()
    .regex(/^xoxb-[\w-]+$/, 'a bot token begins with xoxb-; copy it from “OAuth & Permissions”')
    .optional()
    .describe('Bot token of the workspace; `congress connect slack` says where to find it.')
    .meta({ group, example: 'xoxb-1234-5678-abcd' }),
  SLACK_APP_TOKEN: z
    .string()
    .regex(/^xapp-[\w-]+$/, 'an app-level token begins with xapp-; make one under “Basic Information”')
    .optional()
    .describe('App-level token (connections:write) for Socket Mode, which needs no public address.')
    .meta({ group, example: 'xapp-1-A0123-4567-abcd' }),
  SLACK_SIGNING_SECRET: z
    .string()
    .regex(/^\S{8,}$/, 'copy it from “Basic Information”, without spaces')
    .optional()
    .describe(
      'Without an app-level token: the secret by which requests to SLACK_PORT are known to be Slack’s.',
    )
    .meta({ group, example: '8f742231b10e8888abcd99yyyzzz85a5' }),
  SLACK_CHANNEL: z
    .string()
    .regex(/^(T[A-Z0-9]+\/)?[CG][A-Z0-9]+$/, 'a channel’s id begins with C; “View channel details” shows it')
    .optional()
    .describe('The committee’s channel, by its id; `T…/C…` when several workspaces install the bot.')
    .meta({ group, example: 'C0123456789' }),
  SLACK_PORT: z.coerce
    .number()
    .int()
    .min(0)
    .max(65535)
    .default(3000)
    .describe('Port for Slack’s requests (/slack/events) and installations (/slack/install), on HOST.')
    .meta({ group, example: '3000' }),
  SLACK_API_URL: z
    .url({ protocol: /^https?$/ })
    .default('https://slack.com/api/')
    .transform((url) => (url.endsWith('/') ? url : `${url}/`))
    .describe('Address of Slack’s Web API, for a stand-in.')
    .meta({ group, example: 'https://slack.com/api/' }),
  SLACK_CLIENT_ID: z
    .string()
    .regex(/^[\w.-]+$/, 'copy it from “Basic Information”')
    .optional()
    .describe('For several workspaces: the app’s client id; they install the bot at /slack/install.')
    .meta({ group, example: '1234567890.1234567890' }),
  SLACK_CLIENT_SECRET: z
    .string()
    .regex(/^\S{8,}$/, 'copy it from “Basic Information”, without spaces')
    .optional()
    .describe('For several workspaces: the app’s client secret.')
    .meta({ group, example: '8f742231b10e8888abcd99yyyzzz85a5' }),
  CONGRESS_SECRET_KEY: z
    .string()
    .regex(/^[0-9a-fA-F]{64}$/, '64 hexadecimal digits, such as “openssl rand -hex 32” prints')
    .optional()
    .describe(
      'Key under which the tokens of several workspaces are kept encrypted; make your own with “openssl rand -hex 32” and keep it outside the backup.',
    )
    .meta({ group, example: '0123456789abcdef'.repeat(4) }),
} as const;

/** The settings of Slack as they were given. */
export type SlackSettings = z.output<z.ZodObject<typeof slackSettings>>;

/** A setting that does not go with the others, and what to do about it. */
export type SettingProblem = { name: keyof typeof slackSettings; message: string };

/** Whether Slack is to be used at all. */
export const usesSlack = ({
  SLACK_BOT_TOKEN,
  SLACK_CLIENT_ID,
}: Pick<SlackSettings, 'SLACK_BOT_TOKEN' | 'SLACK_CLIENT_ID'>): boolean =>
  SLACK_BOT_TOKEN !== undefined || SLACK_CLIENT_ID !== undefined;

/** What does not go together; never with a value, for values are secrets. */
export function slackProblems(config: SlackSettings, receives: boolean): SettingProblem[] {
  const problems: SettingProblem[] = [];
  const note = (name: SettingProblem['name'], message: string) => void problems.push({ name, message });
  const isInstalled = config.SLACK_CLIENT_ID !== undefined;
  const given = (name: keyof typeof slackSettings) => config[name] !== undefined;
  const alone = (['SLACK_APP_TOKEN', 'SLACK_SIGNING_SECRET', 'SLACK_CHANNEL'] as const).filter(given);
  if (!usesSlack(config) && alone.length > 0)
    note('SLACK_BOT_TOKEN', `is missing, although ${alone.join(', ')} is set`);
  if (usesSlack(config) && receives && !given('SLACK_APP_TOKEN') && !given('SLACK_SIGNING_SECRET'))
    note('SLACK_APP_TOKEN', 'is missing: set it for Socket Mode, or SLACK_SIGNING_SECRET for HTTP');
  if (isInstalled)
    for (const name of ['SLACK_CLIENT_SECRET', 'CONGRESS_SECRET_KEY'] as const)
      if (!given(name)) note(name, 'is missing: SLACK_CLIENT_ID needs it');
  if (!isInstalled && given('SLACK_CLIENT_SECRET'))
    note('SLACK_CLIENT_ID', 'is missing, although SLACK_CLIENT_SECRET is set');
  if (!given('SLACK_BOT_TOKEN') && isInstalled && config.SLACK_CHANNEL && !config.SLACK_CHANNEL.includes('/'))
    note('SLACK_CHANNEL', 'must say in which workspace the channel is: T…/C…');
  return problems;
}
