import { performance } from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { AskDocument } from '../../src/ask/asker.ts';
import { readShipped } from '../ask/congress.ts';
import { shippedAsker } from '../ask/shipped-asker.ts';
import { atShare } from './figures.ts';

/** A number from 0 to below `below` that depends on the seed alone. */
const pick = (seed: number, below: number): number => ((seed * 2_654_435_761) >>> 0) % below;

const cities = ['Lisbon', 'Vienna', 'Dakar', 'Bangkok', 'Budapest', 'Geneva', 'Manila', 'Montreal'];
const subjects = [
  'child protection',
  'international cooperation',
  'sexual exploitation of children',
  'the role of the private sector',
  'legal frameworks',
  'follow-up and monitoring',
  'the rights of adolescents',
  'travel and tourism',
];
const verbs = ['discussed', 'recommended', 'framed', 'prepared', 'reviewed', 'strengthened', 'examined'];

/** Documents of other congresses that use the words of this one; every twentieth speaks of this one too. */
function otherDocuments(count: number): AskDocument[] {
  return Array.from({ length: count }, (_, id) => {
    const city = cities[pick(id, cities.length)] ?? '';
    const sentences = Array.from({ length: 24 }, (_, at) => {
      const seed = id * 31 + at;
      const subject = subjects[pick(seed, subjects.length)] ?? '';
      const verb = verbs[pick(seed + 7, verbs.length)] ?? '';
      return `The ${city} congress ${verb} ${subject} with item${pick(seed, 40_000)} and word${pick(seed + 3, 9_000)}, in session ${at}.`;
    });
    const ours =
      id % 20 === 0 ? ['The Rio Congress in Rio de Janeiro was noted in annex', `number${id}.`] : [];
    return {
      id: `other-${id}`,
      title: `Report ${id} of the ${city} congress`,
      text: [...sentences, ours.join(' ')].join('\n'),
    };
  });
}

setFlagsFromString('--expose_gc');
const collectGarbage = runInNewContext('gc') as () => void;

function usedMemory(): number {
  collectGarbage();
  const { heapUsed, external, arrayBuffers } = process.memoryUsage();
  return heapUsed + external + arrayBuffers;
}

/** What questions cost with this many other documents beside the plan: their index, and an answer. */
export type Asking = {
  documents: readonly AskDocument[];
  questions: readonly string[];
  buildMs: number;
  memoryMb: number;
  p50Ms: number;
  p99Ms: number;
};

export async function measureAsking(count: number): Promise<Asking> {
  const documents = otherDocuments(count);
  const before = usedMemory();
  const from = performance.now();
  const asker = await shippedAsker(documents);
  const buildMs = performance.now() - from;
  const memoryMb = (usedMemory() - before) / 2 ** 20;
  const now = Date.parse('2008-11-01T12:00:00-02:00');
  const { questions: asked } = await readShipped(['dev', 'frozen', 'blind']);
  const questions = asked.map(({ question }) => question);
  for (const question of questions.slice(0, 50)) asker.ask(question, { now });
  const times = questions.map((question) => {
    const start = performance.now();
    asker.ask(question, { now });
    return performance.now() - start;
  });
  return { documents, questions, buildMs, memoryMb, p50Ms: atShare(times, 0.5), p99Ms: atShare(times, 0.99) };
}
