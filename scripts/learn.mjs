// Writes what the examples of src/language/<tag>/examples.ts teach: src/language/intents/weights.ts, a linear model that
// tells what a line is for, and frames.ts, the words that a kind of question has around what it asks about. A softmax
// regression over the features of src/language/intents/features.ts, by stochastic gradient descent with AdaGrad; the same
// examples give the same files.
import { writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const built = (path) => import(join(root, 'dist/src', path));
const { intents, itemIntents } = await built('language/intents/intents.js');
const { featuresOf } = await built('language/intents/features.js');
const { examples } = await built('language/lists/examples.js');
const { wordsOf } = await built('language/token.js');
const { hear } = await built('understand/hear.js');
const { calendar } = await built('time/calendar.js');
const { planTimeContext } = await built('time/plan-time.js');

// A feature is learnt from so many examples on, and a word counts as itself.
const fewest = 5;
const rounds = 12;
const rate = 0.5;
const decay = 1e-5;
const scale = 16;

/** A small generator of numbers from 0 to 1, so that the same examples teach the same. */
function createChance(seed) {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}
const chance = createChance(7);
const oneOf = (list) => list[Math.floor(chance() * list.length)];

// What stands in a slot of an example while it is heard: an item, a name or a text are words that nobody knows.
const things = { item: 'qqitem', person: 'Zoe', org: 'Qqorg', text: 'qqtext qqmore', place: 'qqplace' };
const times = {
  en: {
    date: ['friday', '3 March', 'the 14th of may'],
    time: ['5pm', '9:30'],
    length: ['two days', 'a week', '3 weeks'],
  },
  fr: {
    date: ['vendredi', '3 mars', '14 mai'],
    time: ['17h', '9h30'],
    length: ['deux jours', 'une semaine', '3 semaines'],
  },
  es: {
    date: ['viernes', '3 de marzo', '14 de mayo'],
    time: ['17:00', '9:30'],
    length: ['dos días', 'una semana', '3 semanas'],
  },
  pt: {
    date: ['sexta', '3 de março', '14 de maio'],
    time: ['17h', '9h30'],
    length: ['dois dias', 'uma semana', '3 semanas'],
  },
  it: {
    date: ['venerdì', '3 marzo', '14 maggio'],
    time: ['17:00', '9:30'],
    length: ['due giorni', 'una settimana', '3 settimane'],
  },
};
const zone = 'America/Toronto';
const plan = {
  deadlines: [],
  people: [{ id: 'zoe', name: 'Zoe Quill', role: 'member', accounts: [] }],
  congress: { starts: '2028-03-22', ends: '2028-03-24', zone, name: 'Qqcongress', aka: [] },
  events: [],
  locale: 'en',
};
const now = Date.parse('2028-02-09T12:00:00Z');
const hearing = { plan, time: { now, zone, calendar, ...planTimeContext(plan) }, maySee: () => true };

const spelt = (text, language) =>
  text.replace(/\{(\w+)\}/g, (_, slot) =>
    times[language][slot] ? oneOf(times[language][slot]) : things[slot],
  );

/** Every example as it is heard: with its item known as one, and as words that are not known. */
function heardOf(text, language) {
  const { words, isAsked } = hear(spelt(text, language), language, hearing);
  const line = { words, isAsked, language };
  if (!words.some(({ word }) => word === things.item)) return [line];
  const known = words.map((word) =>
    word.word === things.item ? { ...word, taken: 'item', cues: [] } : word,
  );
  return [{ ...line, words: known }, line];
}
const lines = Object.entries(examples).flatMap(([language, table]) =>
  Object.entries(table).flatMap(([intent, texts]) =>
    texts.map((text) => ({ intent, language, text, heard: heardOf(text, language) })),
  ),
);

function countOf(lists) {
  const counts = new Map();
  for (const list of lists) for (const each of new Set(list)) counts.set(each, (counts.get(each) ?? 0) + 1);
  return counts;
}
const words = countOf(lines.map(({ heard: [first] }) => first.words.map(({ word }) => word)));
const knows = (word) => (words.get(word) ?? 0) >= fewest && !word.startsWith('qq');
const shown = lines.flatMap(({ intent, heard }) =>
  heard.map((line) => ({
    features: featuresOf(line, knows),
    intent: intents.indexOf(intent),
    weight: 1 / heard.length,
  })),
);
const seen = countOf(shown.map(({ features }) => features));
const features = [...seen.keys()].filter((feature) => seen.get(feature) >= fewest).sort();
const places = new Map(features.map((feature, at) => [feature, at]));

const size = intents.length;
const weights = new Float64Array(features.length * size);
const slopes = new Float64Array(weights.length).fill(1e-6);
const bias = new Float64Array(size);
const rows = shown.map(({ features: own, ...rest }) => ({
  ...rest,
  at: own.flatMap((feature) => places.get(feature) ?? []),
}));

function shuffle(list) {
  for (let at = list.length - 1; at > 0; at--) {
    const other = Math.floor(chance() * (at + 1));
    [list[at], list[other]] = [list[other], list[at]];
  }
}

/** By how much each intent is expected too much of a row. */
function errorsOf({ at, intent, weight }, share) {
  const scores = Float64Array.from(bias);
  for (const row of at) for (let k = 0; k < size; k++) scores[k] += weights[row * size + k] * share;
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const sum = powers.reduce((all, power) => all + power, 0);
  return powers.map((power, k) => (power / sum - (k === intent ? 1 : 0)) * weight);
}

for (let round = 0; round < rounds; round++) {
  shuffle(rows);
  for (const row of rows) {
    const share = 1 / Math.sqrt(Math.max(1, row.at.length));
    const errors = errorsOf(row, share);
    for (let k = 0; k < size; k++) bias[k] -= 0.02 * errors[k];
    for (const at of row.at)
      for (let k = 0; k < size; k++) {
        const place = at * size + k;
        const slope = errors[k] * share + decay * weights[place];
        slopes[place] += slope * slope;
        weights[place] -= (rate * slope) / Math.sqrt(slopes[place]);
      }
  }
}

const byteOf = (weight) => Math.max(-127, Math.min(127, Math.round(weight * scale)));
const bytes = Int8Array.from([...bias, ...weights], byteOf);
const matrix = Buffer.from(bytes.buffer)
  .toString('base64')
  .replace(/.{1,1000}/g, '$&\n');
const folder = join(root, 'src/language/intents');
writeFileSync(
  join(folder, 'weights.ts'),
  `/** Written by \`npm run learn\`: the features of the examples, one a line; the first, empty one is of every line. */
export const features = \`
${features.join('\n')}\`;

/** Their weights for each intent, a row of signed bytes a feature. */
export const matrix = \`
${matrix}\`;
`,
);

// Of a question about one thing, only examples with a slot tell what stands around it.
const around = {};
for (const { intent, text } of lines) {
  if (!intent.startsWith('list-') && !(itemIntents.includes(intent) && text.includes('{item}'))) continue;
  around[intent] ??= new Set();
  for (const word of wordsOf(text.replace(/\{\w+\}/g, ' '))) around[intent].add(word);
}
const frames = Object.keys(around)
  .sort()
  .map((intent) => `  '${intent}':\n    '${[...around[intent]].sort().join(' ')}',\n`);
writeFileSync(
  join(folder, 'frames.ts'),
  `/** Written by \`npm run learn\`: the words that a kind of question has around what it asks about. */
export const frames: Readonly<Record<string, string>> = {
${frames.join('')}};
`,
);
console.log(`${lines.length} examples, ${features.length} features`);
