import { existsSync } from 'node:fs';
import { distance } from 'fastest-levenshtein';
import { z } from 'zod';
import { languageOf, languages } from '../language/language.ts';
import { isDay } from '../time/calendar.ts';
import { discordProblems, discordSettings } from './discord-settings.ts';
import { emailProblems, emailSettings } from './email-settings.ts';
import { modelProblems, modelSettings } from './model-settings.ts';
import { slackProblems, slackSettings } from './slack-settings.ts';
import { webSettings } from './web-settings.ts';
import { webhookProblems, webhookSettings } from './webhook-settings.ts';

const list = z
  .string()
  .transform((text) => text.split(',').map((item) => item.trim()))
  .pipe(z.array(z.string().min(1)));
const day = z.string().refine(isDay, 'a day of the calendar such as 2026-11-25');
const languageTag = z
  .string()
  .transform((tag) => tag.replaceAll('_', '-'))
  .refine(
    (tag) => /^[a-z]{2}(?:-[a-z0-9]{2,8})*$/i.test(tag) && languageOf(tag) !== undefined,
    `a language that the bot speaks: ${languages.join(', ')}`,
  );

/**
 * Every setting, read from the environment. The description is what `.env.example` says; `meta` gives its group and
 * an example.
 */
export const settings = {
  CONGRESS_PLAN: z
    .string()
    .optional()
    .describe('Plan file to start from.')
    .meta({ group: 'Plan', example: 'plans/rio-2008.yaml' }),
  CONGRESS_STARTS: day
    .optional()
    .describe(
      'First day of a live congress: every date that counts from the congress moves with it, and the clock is the real one.',
    )
    .meta({ group: 'Plan', example: '2026-11-25' }),
  CONGRESS_ADMINS: list
    .default([])
    .describe(
      'Who counts as secretary whatever the plan says: person ids of the plan or <platform>:<account>, separated by commas.',
    )
    .meta({ group: 'Plan', example: 'secretary' }),
  CONGRESS_AS: z
    .string()
    .optional()
    .describe('The person of the plan who types in the terminal.')
    .meta({ group: 'Plan', example: 'secretary' }),
  CONGRESS_LANG: languageTag
    .optional()
    .describe('Language of the terminal, as a BCP 47 tag; else the plan’s.')
    .meta({ group: 'Plan', example: 'pt-BR' }),
  CONGRESS_CLOCK: z
    .enum(['rehearsal', 'real'])
    .optional()
    .describe(
      'Whose time the plan runs on; rehearsal starts shortly before the congress. Default: real when CONGRESS_STARTS or a chat platform is set, else rehearsal.',
    )
    .meta({ group: 'Plan', example: 'real' }),
  ...discordSettings,
  DATA_DIR: z
    .string()
    .default('./data')
    .describe('Folder of the embedded database.')
    .meta({ group: 'Storage', example: './data' }),
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/ })
    .optional()
    .describe('PostgreSQL to use instead of the embedded database.')
    .meta({ group: 'Storage', example: 'postgres://congress:PASSWORD@localhost:5432/congress' }),
  REDIS_URL: z
    .url({ protocol: /^rediss?$/ })
    .optional()
    .describe(
      'Redis for the queue instead of the database; it must run with appendonly yes and maxmemory-policy noeviction.',
    )
    .meta({ group: 'Storage', example: 'redis://:PASSWORD@localhost:6379' }),
  CONGRESS_ROLE: z
    .enum(['all', 'worker'])
    .default('all')
    .describe('`all` speaks with people and sends; `worker` only sends, and may run several times.')
    .meta({ group: 'Running', example: 'all' }),
  HOST: z
    .string()
    .default('127.0.0.1')
    .describe('Address that the page and the health checks listen on.')
    .meta({ group: 'Running', example: '127.0.0.1' }),
  PORT: z.coerce
    .number()
    .int()
    .min(0)
    .max(65535)
    .optional()
    .describe(
      'Port of the page and of the health checks (/healthz, /readyz); 0 turns both off. Default: 8787, or any that is free.',
    )
    .meta({ group: 'Running', example: '8787' }),
  ...webSettings,
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'])
    .default('warn')
    .describe('What is logged to standard error.')
    .meta({ group: 'Running', example: 'info' }),
  CONGRESS_METRICS: z
    .enum(['off', 'on'])
    .default('off')
    .describe(
      'Whether figures for Prometheus are served at /metrics, on the port of the health page, to whoever reaches it; they hold no names and no titles.',
    )
    .meta({ group: 'Running', example: 'on' }),
  HELD_POLICY: z
    .enum(['never-lose', 'never-twice'])
    .default('never-lose')
    .describe(
      'What happens to a message that may have arrived and cannot be looked up: sent again with “possible repeat”, or left and listed.',
    )
    .meta({ group: 'Running', example: 'never-lose' }),
  CONGRESS_THREADS: z
    .enum(['on', 'off'])
    .default('on')
    .describe(
      'Whether what is said of one deadline in the committee’s channel, after the first message, goes into a thread below that message.',
    )
    .meta({ group: 'Running', example: 'off' }),
  HEARTBEAT_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe(
      'Address that is called every minute as long as everything owed was sent: a dead man’s switch, such as healthchecks.io, raises the alarm when the calls stop.',
    )
    .meta({ group: 'Running', example: 'https://hc-ping.com/your-uuid' }),
  ...slackSettings,
  ...emailSettings,
  ...modelSettings,
  ...webhookSettings,
} as const;

const schema = z.object(settings);
export type Config = z.output<typeof schema>;

/** What is said of a value that its setting does not take, where the setting has no words of its own for it. */
function exampleOf(name: string): string | undefined {
  const { example = '' } = (settings[name as keyof Config]?.meta() ?? {}) as { example?: string };
  return example === '' ? undefined : `cannot be read; a right value is ${example}`;
}

/** What is off with the names and values of the environment, beside what can be read. */
export type SettingTroubles = {
  unreadable: readonly string[];
  misspelled: readonly { name: string; meant: string }[];
};

type Environment = Readonly<Record<string, string | undefined>>;

/** The configuration is wrong; `problems` names each variable and what to do, never its value. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.problems = problems;
  }
}

/**
 * Reads each setting from an environment, whether or not they fit together; an empty variable counts as absent.
 * @throws {ConfigError}
 */
export function readSettings(environment: Environment = process.env): Config {
  const { config, problems } = readUsableSettings(environment);
  if (problems.length > 0) throw new ConfigError(problems);
  return config;
}

/** Reads the settings that can be read, and says what is wrong with the others, which count as absent. */
export function readUsableSettings(environment: Environment = process.env): {
  config: Config;
  problems: string[];
} {
  const present = Object.fromEntries(
    Object.keys(settings).flatMap((name) => (environment[name] ? [[name, environment[name]]] : [])),
  );
  const parsed = schema.safeParse(present, { error: ({ path }) => exampleOf(String(path?.[0])) });
  if (parsed.success) return { config: parsed.data, problems: [] };
  const { issues } = parsed.error;
  const wrong = new Set(issues.map(({ path }) => String(path[0])));
  const rest = Object.fromEntries(Object.entries(present).filter(([name]) => !wrong.has(name)));
  const problems = issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  return { config: schema.parse(rest), problems };
}

/** Names of the environment that are no settings and nearly read as one, with that one. */
export function misspelledSettings(
  environment: Environment = process.env,
): { name: string; meant: string }[] {
  const known = Object.keys(settings);
  return Object.keys(environment).flatMap((name) => {
    if (name.length < shortestMisspelled || known.includes(name)) return [];
    const meant = known.find((each) => nearness(name, each) <= 2 && !environment[each]);
    return meant === undefined ? [] : [{ name, meant }];
  });
}

const shortestMisspelled = 8;
const bare = (name: string): string => name.toUpperCase().replaceAll(/[^A-Z0-9]/g, '');
const nearness = (name: string, known: string): number => distance(bare(name), bare(known));

/** A worker alone with a folder of its own would send nothing, for ever. */
const roleProblems = ({ CONGRESS_ROLE: role, DATABASE_URL: url }: Config): string[] =>
  role === 'worker' && url === undefined
    ? ['CONGRESS_ROLE: a worker sends what the bot’s database owes; set DATABASE_URL to the same PostgreSQL']
    : [];

/** What does not fit together: each variable and what to do, never its value. */
export function configProblems(config: Config): string[] {
  const slack = slackProblems(config, config.CONGRESS_ROLE === 'all');
  return [
    ...slack.map(({ name, message }) => `${name}: ${message}`),
    ...discordProblems(config),
    ...emailProblems(config),
    ...modelProblems(config),
    ...webhookProblems(config),
    ...roleProblems(config),
  ];
}

/**
 * Reads the configuration from an environment.
 * @throws {ConfigError} also when settings do not fit together
 */
export function readConfig(environment?: Environment): Config {
  const config = readSettings(environment);
  const problems = configProblems(config);
  if (problems.length > 0) throw new ConfigError(problems);
  return config;
}

/** Takes the settings of `.env` in the present folder, where there is one; what is set already wins. Tests have none. */
export function loadEnvFile(): void {
  if (process.env.NODE_ENV !== 'test' && existsSync('.env')) process.loadEnvFile('.env');
}

/** Where a test wants the process to end, `before-send:7` for the seventh time there; only under NODE_ENV=test. */
export const crashAt = (): string | undefined =>
  process.env.NODE_ENV === 'test' ? process.env.CRASH_AT : undefined;
