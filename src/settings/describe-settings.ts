import { settings } from './config.ts';

/** What docker-compose.yml itself decides: where the servers, the data and the health page are, and who does what. */
const ofCompose: readonly string[] = [
  'CONGRESS_ROLE',
  'DATABASE_URL',
  'DATA_DIR',
  'HOST',
  'PORT',
  'REDIS_URL',
];

type Setting = { name: string; group: string; description: string; example: string };

/** What docker-compose.yml needs besides the settings of the bot itself. */
const forCompose: readonly Setting[] = ['POSTGRES_PASSWORD', 'REDIS_PASSWORD'].map((name) => ({
  name,
  group: 'Docker Compose',
  description: `Needed by docker-compose.yml only; letters and digits, such as "openssl rand -hex 24" prints.`,
  example: '',
}));

function described(): Setting[] {
  const own = Object.entries(settings).map(([name, schema]) => {
    const { group, description, example } = schema.meta() ?? {};
    return { name, group: String(group), description: description ?? '', example: String(example) };
  });
  return [...own, ...forCompose];
}

const inGroups = (all: readonly Setting[]) =>
  [...new Set(all.map(({ group }) => group))].map((group) => ({
    group,
    members: all.filter((setting) => setting.group === group),
  }));

/** What holds with Docker Compose where `.env` says nothing. */
const composeDefaults: Readonly<Record<string, string>> = {
  CONGRESS_WEB_URL: 'http://localhost:8787',
  LOG_LEVEL: 'info',
};

/** The lines by which docker-compose.yml passes the settings of `.env` on. */
export const composeEnvironment = (): string =>
  Object.keys(settings)
    .filter((name) => !ofCompose.includes(name))
    .map((name) => `  ${name}: \${${name}:-${composeDefaults[name] ?? ''}}`)
    .join('\n');

/** The text of `.env.example`: every setting with its sentence and an example, commented out. */
export function envExample(): string {
  const sections = inGroups(described()).map(({ group, members }) =>
    [
      `## ${group}`,
      ...members.map(({ name, description, example }) => `# ${description}\n# ${name}=${example}`),
    ].join('\n\n'),
  );
  const head =
    '# Copy to .env and remove the # before what you set. Nothing here is needed to try the bot out.';
  return `${[head, ...sections].join('\n\n')}\n`;
}

/** The settings as a Markdown table, for the README. */
export function settingsTable(): string {
  const cell = (text: string) => text.replaceAll('|', '\\|');
  const rows = described().map(
    ({ name, description, example }) =>
      `| \`${name}\` | ${cell(description)} | ${example && `\`${cell(example)}\``} |`,
  );
  return ['| Setting | What it does | Example |', '| --- | --- | --- |', ...rows].join('\n');
}
