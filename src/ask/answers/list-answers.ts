import { conceptsOf } from '../concepts.ts';
import { type Answerer, asks, type Draft, joinNames, listOf } from '../draft.ts';
import { numberBeside } from '../number-beside.ts';
import { shortName } from '../occasions.ts';

const questionWords = [
  'what',
  'which',
  'who',
  'list',
  'how',
  'number',
  'name',
  'congress',
  'meeting',
  'world',
  'third',
  'consultation',
  'thematic',
];

/** The objectives of the congress or an event: all, how many, or one by its number. */
export const answerObjectives: Answerer = (inquiry) => {
  const { plan, words, reading } = inquiry;
  if (!asks(inquiry, 'objective') && !(asks(inquiry, 'why') && reading.occasions.length > 0))
    return undefined;
  if (asks(inquiry, 'when', 'where')) return undefined;
  const left = inquiry.leftovers([
    'objective',
    'outcome',
    'topic',
    'overview',
    'discuss',
    'howmany',
    'why',
    'work',
    ...questionWords,
    ...ordinalConcepts,
  ]);
  if (left.length > 0) return undefined;
  if (reading.organisations.length + reading.instruments.length > 0 && reading.occasions.length === 0)
    return undefined;
  const target = reading.occasions.find((occasion) => !occasion.isCongress) ?? inquiry.occasions[0];
  if (!target) return undefined;
  const objectives = plan.objectives.filter((objective) => objective.of === target.id);
  const name = shortName(target);
  if (objectives.length === 0)
    return {
      declined: 'no-such-attribute',
      short: words.notSaidOf(words.attributes.objective, name),
      about: target.id,
    };
  const cited = objectives.flatMap((objective) =>
    inquiry.cite(objective.source, objective.title, [objective.text]),
  );
  const texts = objectives.map((objective) => objective.text);
  const several = reading.terms.some(
    ({ surface, concepts }) => concepts.includes('objective') && /(s|ivi|opi)$/.test(surface),
  );
  const beside = numberBeside(reading.order, 'objective');
  const number = several && beside !== -1 ? undefined : beside;
  if (number !== undefined && !asks(inquiry, 'howmany')) {
    const objective = number === -1 ? objectives.at(-1) : objectives[number - 1];
    if (!objective)
      return {
        declined: 'no-such-attribute',
        short: words.objectiveCount(name, objectives.length),
        about: target.id,
      };
    return {
      short: words.objectiveAt(objectives.indexOf(objective) + 1, name, objective.text),
      citations: inquiry.cite(objective.source, objective.title, [objective.text]),
      about: objective.id,
    };
  }
  if (asks(inquiry, 'howmany'))
    return { short: words.objectiveCount(name, objectives.length), citations: cited, about: target.id };
  return {
    short: listOf(words.objectives(name, objectives.length), texts),
    citations: cited,
    about: target.id,
  };
};

export const ordinalConcepts = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'last',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  '1',
  '2',
  '3',
  '4',
  '5',
  '6',
  '7',
  '8',
  '9',
  '10',
];

/** How many themes there are, what one is called, and which number one has. */
export const answerThemes: Answerer = (inquiry) => {
  const { plan, words, reading } = inquiry;
  const asksWhichTheme = reading.order.some(
    (concept, at) => concept === 'theme' && /^(which|what)$/.test(reading.order[at - 1] ?? ''),
  );
  if (
    !asks(inquiry, 'theme') ||
    asks(inquiry, 'when', 'where', 'who', 'due', 'owner') ||
    (asks(inquiry, 'paper') && !asksWhichTheme)
  )
    return undefined;
  const titles = plan.themes.flatMap((theme) => conceptsOf(theme.title));
  const left = inquiry.leftovers([
    'theme',
    'thematic',
    'benefit',
    'prepare',
    'build',
    ...(asksWhichTheme ? ['paper', 'strategy', 'document'] : []),
    'howmany',
    'topic',
    'discuss',
    'congress',
    ...titles,
    ...questionWords,
    ...ordinalConcepts,
  ]);
  if (left.length > 0) return undefined;
  const name = shortName(plan.congress);
  const known = joinNames(
    plan.themes.map((theme) => words.themeNamed(theme.number, theme.title).replace(/\.$/, '')),
    words.and,
  );
  const several = reading.terms.some(
    ({ surface, concepts }) => concepts.includes('theme') && /(s|temi)$/.test(surface),
  );
  const beside = numberBeside(reading.order, 'theme');
  const number = several ? undefined : beside;
  const byTitle = plan.themes.find((theme) =>
    conceptsOf(theme.title).every((concept) => reading.concepts.has(concept)),
  );
  const ofEvent = reading.occasions.find((occasion) => occasion.theme);
  const refusal = (): Draft => ({
    declined: 'no-such-attribute',
    short: words.notSaid,
    more: [
      words.themeCount(plan.themeCount?.number ?? plan.themes.length, name),
      ...(known ? [words.themesNamed(known)] : []),
    ],
  });
  const theme =
    number === undefined
      ? (byTitle ?? plan.themes.find((other) => other.id === ofEvent?.theme))
      : plan.themes.find((other) => other.number === number);
  if (several && asks(inquiry, 'list', 'name')) return refusal();
  if (
    asks(inquiry, 'howmany') ||
    (several && beside !== undefined && !asks(inquiry, 'what', 'which')) ||
    (asks(inquiry, 'number') && number === undefined && !theme)
  ) {
    if (!plan.themeCount) return refusal();
    return {
      short: words.themeCount(plan.themeCount.number, name),
      citations: inquiry.cite(plan.themeCount.source, name, ['themes']),
    };
  }
  if (number !== undefined && !theme) return refusal();
  if (theme)
    return {
      short: words.themeNamed(theme.number, theme.title),
      citations: inquiry.cite(theme.source, theme.title, [`Theme ${theme.number}`]),
      about: theme.id,
    };
  return refusal();
};

/** Who is on the planning committee. */
export const answerMembers: Answerer = (inquiry) => {
  const { plan, words, reading } = inquiry;
  if (!asks(inquiry, 'committee') && !(asks(inquiry, 'member') && !asks(inquiry, 'consultation')))
    return undefined;
  if (asks(inquiry, 'when', 'where', 'chair', 'secretary', 'commission', 'paper')) return undefined;
  const left = inquiry.leftovers([
    'committee',
    'member',
    'howmany',
    'agency',
    'government',
    'civilsociety',
    'organise',
    'institution',
    'list',
    'plann',
    'congress',
    ...questionWords,
  ]);
  if (left.length > 0) return undefined;
  const members = plan.organisations.filter((organisation) => organisation.committee);
  if (members.length === 0) return undefined;
  const fact = members.flatMap((member) =>
    inquiry.cite(member.source, member.name, ['Planning Committee', member.name]),
  );
  const citations = fact.slice(0, 1);
  const names = members.map((member) => member.name);
  if (asks(inquiry, 'howmany'))
    return { short: words.memberCount(members.length, joinNames(names, words.and)), citations };
  const asked = asks(inquiry, 'who', 'what', 'which', 'list') ? [] : reading.organisations;
  const [organisation] = asked;
  const list = listOf(words.members(members.length), names);
  if (organisation && asked.length === 1) {
    const yes = organisation.committee
      ? words.memberYes(organisation.name)
      : words.memberNo(organisation.name);
    return { short: `${yes} ${list}`, citations, about: organisation.id };
  }
  return { short: list, citations };
};

/** The year of a convention, protocol, session or study, and who adopted it. */
export const answerInstrument: Answerer = (inquiry) => {
  const { words, reading } = inquiry;
  const [instrument] = reading.instruments;
  if (!instrument) return undefined;
  const allowed = [
    'adopt',
    'when',
    'year',
    'date',
    'who',
    'agency',
    'institution',
    'council',
    'europe',
    'convention',
    'government',
    'start',
    'month',
    'day',
    'publish',
    'congress',
    'child',
    ...questionWords,
    'previous',
    'first',
  ];
  if (inquiry.leftovers(allowed).length > 0) return undefined;
  const dated = asks(inquiry, 'when', 'year', 'date', 'month', 'day');
  if (dated) {
    if (instrument.year === undefined) return refuseInstrument(words.attributes.date);
    const said = words.yearOf(instrument.name, instrument.year);
    if (asks(inquiry, 'month', 'day') && !asks(inquiry, 'year'))
      return refuseInstrument(words.attributes[asks(inquiry, 'month') ? 'month' : 'day'], said);
    const all = reading.instruments.filter((other) => other.year !== undefined);
    const short = all.map((other) => words.yearOf(other.name, other.year ?? 0)).join(' ');
    return {
      short,
      citations: inquiry.cite(instrument.source, instrument.name, [instrument.name, String(instrument.year)]),
      about: instrument.id,
    };
  }
  const byName = instrument.adoptedBy === undefined ? [] : conceptsOf(instrument.adoptedBy);
  const namesAdopter = byName.length > 0 && byName.every((concept) => reading.concepts.has(concept));
  if (asks(inquiry, 'adopt', 'who') || namesAdopter) {
    if (instrument.adoptedBy === undefined) return refuseInstrument(words.attributes.adopter);
    return {
      short: words.adopted(instrument.name, instrument.adoptedBy),
      citations: inquiry.cite(instrument.source, instrument.name, [instrument.adoptedBy]),
      about: instrument.id,
    };
  }
  return undefined;

  function refuseInstrument(what: string, closest?: string): Draft {
    return {
      declined: closest ? 'finer-than-known' : 'no-such-attribute',
      short: words.notSaidOf(what, instrument?.name ?? ''),
      ...(closest && { more: [words.closest(closest)] }),
      ...(instrument && { about: instrument.id }),
    };
  }
};
