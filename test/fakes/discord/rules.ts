/** A component as it stands in a request. */
export type Component = {
  type: number;
  id?: number;
  custom_id?: string;
  content?: string;
  label?: string;
  value?: string;
  components?: Component[];
  accessory?: Component;
  component?: Component;
  options?: { value: string; label: string }[];
  [key: string]: unknown;
};

export const nested = (component: Component): Component[] => [
  component,
  ...(component.components ?? []).flatMap(nested),
  ...(component.accessory ? nested(component.accessory) : []),
  ...(component.component ? nested(component.component) : []),
];

const twice = (values: readonly unknown[]) => values.filter((value, at) => values.indexOf(value) !== at);

/** What Discord refuses in a message's components: the documented rules that its schema does not hold. */
export function componentProblems(components: readonly Component[]): string[] {
  const all = components.flatMap(nested);
  const customIds = all.flatMap(({ custom_id }) => custom_id ?? []);
  const ids = all.flatMap(({ id }) => id ?? []);
  const text = all.map(({ content = '' }) => content).join('');
  const rows = all.filter(({ type }) => type === 1);
  const menus = all.filter(({ type }) => type === 3);
  return [
    ...(all.length > 40 ? [`${all.length} components`] : []),
    ...(text.length > 4_000 ? [`${text.length} characters`] : []),
    ...twice(customIds).map((id) => `custom_id ${id} twice`),
    ...twice(ids).map((id) => `id ${id} twice`),
    ...rows.flatMap(({ components: inside = [] }) =>
      inside.length < 1 || inside.length > 5 ? [`${inside.length} in a row`] : [],
    ),
    ...menus.flatMap(({ options = [] }) =>
      twice(options.map(({ value }) => value)).map((v) => `option ${v} twice`),
    ),
    ...all.flatMap(({ type, content }) => (type === 10 && !content?.trim() ? ['an empty text'] : [])),
  ];
}

type Option = {
  type: number;
  name: string;
  description?: string;
  required?: boolean;
  options?: Option[];
  choices?: unknown[];
  autocomplete?: boolean;
  name_localizations?: Record<string, string>;
  description_localizations?: Record<string, string>;
};

const namePattern = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

const longest = (text = '', localised: Record<string, string> = {}) =>
  Math.max(text.length, ...Object.values(localised).map((each) => each.length));

function sizeOf(option: Option): number {
  const choices = (option.choices ?? []) as {
    name: string;
    value: string;
    name_localizations?: Record<string, string>;
  }[];
  return (
    longest(option.name, option.name_localizations) +
    longest(option.description, option.description_localizations) +
    choices.reduce(
      (sum, { name, value, name_localizations }) =>
        sum + longest(name, name_localizations) + String(value).length,
      0,
    ) +
    (option.options ?? []).reduce((sum, inner) => sum + sizeOf(inner), 0)
  );
}

function optionProblems(option: Option, path: string): string[] {
  const inner = option.options ?? [];
  const where = `${path}/${option.name}`;
  const names = [option.name, ...Object.values(option.name_localizations ?? {})];
  const perLocale = Object.keys(inner[0]?.name_localizations ?? {}).flatMap((locale) =>
    twice(inner.map((each) => each.name_localizations?.[locale] ?? each.name)).map(
      (name) => `${where}: ${name} twice in ${locale}`,
    ),
  );
  const firstOptional = inner.findIndex(({ type, required }) => type > 2 && !required);
  return [
    ...names
      .filter((name) => !namePattern.test(name) || name !== name.toLowerCase())
      .map((name) => `${where}: name ${name}`),
    ...([option.description ?? '', ...Object.values(option.description_localizations ?? {})].some(
      (d) => d.length < 1 || d.length > 100,
    )
      ? [`${where}: description`]
      : []),
    ...(inner.length > 25 ? [`${where}: ${inner.length} options`] : []),
    ...twice(inner.map(({ name }) => name)).map((name) => `${where}: ${name} twice`),
    ...perLocale,
    ...(firstOptional >= 0 && inner.slice(firstOptional).some(({ required }) => required)
      ? [`${where}: required after optional`]
      : []),
    ...(option.choices && option.autocomplete ? [`${where}: choices and autocomplete`] : []),
    ...inner.flatMap((each) => optionProblems(each, where)),
  ];
}

/** What Discord refuses in a command, beside what its schema says. */
export function commandProblems(command: Option): string[] {
  // What stands in the menu of a message has no description, and a name as a person writes it.
  if (command.type === 3) return (command.options ?? []).length > 0 ? [`${command.name}: options`] : [];
  const size = sizeOf(command);
  return [...optionProblems(command, ''), ...(size > 8_000 ? [`${size} characters in all`] : [])];
}

type Rule = {
  start?: string;
  frequency?: number;
  interval?: number;
  by_weekday?: number[];
  by_n_weekday?: { n: number; day: number }[];
};

const daySets = ['0,1,2,3,4', '1,2,3,4,5', '0,1,2,3,6', '4,5', '5,6', '0,6'];

/** What a rule of a scheduled event says that Discord's documentation does not let a bot say. */
export function recurrenceProblems(given: unknown): string[] {
  if (given === undefined || given === null) return [];
  const { start, frequency, interval, by_weekday: days, by_n_weekday: nth, ...rest } = given as Rule;
  const problems = Object.keys(rest).map((name) => `${name} cannot be set`);
  if (start === undefined || Number.isNaN(Date.parse(start))) problems.push('start');
  if (interval !== 1 && !(frequency === 2 && interval === 2)) problems.push('interval');
  if (days && nth) problems.push('by_weekday and by_n_weekday exclude each other');
  if (frequency === 2 && (days?.length ?? 1) !== 1) problems.push('weekly takes one weekday');
  if (frequency === 3 && days && !daySets.includes(days.toSorted((a, b) => a - b).join(',')))
    problems.push('daily takes known sets of weekdays');
  if (nth && (frequency !== 1 || nth.length !== 1 || (nth[0]?.n ?? 0) < 1)) problems.push('by_n_weekday');
  const day = new Date(start ?? '').getUTCDay();
  const isOn = (days ?? nth?.map((each) => each.day) ?? [(day + 6) % 7]).includes((day + 6) % 7);
  return isOn ? problems : [...problems, 'start is not on the rule'];
}
