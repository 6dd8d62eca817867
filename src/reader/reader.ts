import type { Answer } from '../ask/answer.ts';
import type { Near } from '../ask/near-units.ts';
import { type Instant, minuteMs } from '../domain/instant.ts';
import { wordsFor } from '../locales/index.ts';
import type { Log } from '../process/log.ts';
import { type Endpoint, EndpointError, type Prompt } from './endpoint.ts';
import { checkPrompt, claimsPrompt, readChosen, readClaims } from './prompts.ts';
import { type Verified, verifyClaim } from './verify.ts';

/** How readings ended, each counted since the start. */
export type Readings = {
  answered: number;
  /** The model found no answer. */
  abstained: number;
  /** What it claimed is not what the passages say. */
  unverified: number;
  /** Asked again, it did not find that what it quoted answers the question. */
  unconfirmed: number;
  /** It did not answer: a timeout, a refusal, nonsense. */
  failed: number;
  /** It was left alone after it had failed. */
  skipped: number;
};

/** What is to be read: a question with the answer that it has already, and what comes near to it. */
export type ToRead = { question: string; answer: Answer; near: () => Near };

/** Reads what a question may be answered from, where the rules find no sure answer. */
export type Reader = {
  /** A verified answer, or the one that there is; never rejects. */
  read(what: ToRead): Promise<Answer>;
  readings(): Readings;
};

/** Milliseconds for all of its answers to one question: somebody waits. */
const patience = 15_000;
const pauseMs = 10_000;
const longestPauseMs = 10 * minuteMs;
const mostRemembered = 200;
/** With nothing to choose from, a choice tells nothing. */
const leastUnits = 2;
const mostDecoys = 3;

type Say = (prompt: Prompt) => Promise<string>;

type Ending = { kind: Exclude<keyof Readings, 'answered'> } | { kind: 'answered'; answer: Answer };

/**
 * Whether a claim's quote answers the question, as the model says that sees it among texts that were not quoted: one
 * that takes whatever comes first, or everything, does not pass.
 */
async function isConfirmed(
  { claim, quote, unit }: Verified,
  { question, units }: { question: string; units: Near['units'] },
  say: Say,
): Promise<boolean> {
  const decoys = units.filter((each) => each !== unit).slice(-mostDecoys);
  const at = 1 + (question.length % decoys.length);
  const statements = decoys.map(({ text }) => text).toSpliced(at, 0, quote);
  const chosen = new Set(readChosen(await say(checkPrompt(question, claim, statements))));
  return chosen.has(at + 1) && chosen.size < statements.length;
}

function answerOf(claims: readonly Verified[], language: Near['language']): Answer {
  const short = claims.map(({ claim }) => claim).join(' ');
  const about = claims.map(({ unit }) => unit.about).find(Boolean);
  return {
    outcome: 'answered',
    declined: false,
    short,
    text: `${short}\n${wordsFor(language).text('answer.by-model')}`,
    lang: language,
    citations: claims.flatMap(({ unit, quote }) => unit.cite(quote)),
    nearest: [],
    ...(about !== undefined && { about }),
  };
}

async function readOnce(say: Say, question: string, { units, language }: Near): Promise<Ending> {
  const claims = readClaims(await say(claimsPrompt(question, units, language)));
  if (claims.length === 0) return { kind: 'abstained' };
  const verified = claims.map((claim) => verifyClaim(claim, units, language));
  // Who makes one thing up is not believed the rest.
  if (!verified.every((claim) => claim !== undefined)) return { kind: 'unverified' };
  const confirmed = await Promise.all(verified.map((claim) => isConfirmed(claim, { question, units }, say)));
  const kept = verified.filter((_, at) => confirmed[at]);
  if (kept.length === 0) return { kind: 'unconfirmed' };
  return { kind: 'answered', answer: answerOf(kept, language) };
}

/** A reader by a language model: what it says is shown only where the texts themselves bear it out. */
export function createReader(
  endpoint: Endpoint,
  { log, now, patienceMs = patience }: { log: Log; now: () => Instant; patienceMs?: number },
): Reader {
  const readings: Readings = {
    answered: 0,
    abstained: 0,
    unverified: 0,
    unconfirmed: 0,
    failed: 0,
    skipped: 0,
  };
  const remembered = new Map<string, Promise<Ending>>();
  let pausedUntil = 0;

  async function tryToRead(question: string, near: Near): Promise<Ending> {
    if (now() < pausedUntil) return { kind: 'skipped' };
    const signal = AbortSignal.timeout(patienceMs);
    try {
      return await readOnce((prompt) => endpoint(prompt, signal), question, near);
    } catch (error) {
      const { reason, retryAfterMs = pauseMs } =
        error instanceof EndpointError ? error : new EndpointError('unknown');
      if (reason !== 'nonsense') pausedUntil = now() + Math.min(retryAfterMs, longestPauseMs);
      log.warn({ reason }, 'the language model did not answer; the answer without it stands');
      return { kind: 'failed' };
    }
  }

  /** The same question of the same texts is read once: rating an answer, or passing it on, asks it again. */
  async function readAgain(question: string, near: Near): Promise<Ending> {
    const key = JSON.stringify([
      question,
      near.language,
      near.units.map(({ heading, text }) => [heading, text]),
    ]);
    const known = remembered.get(key);
    if (known) return known;
    const reading = tryToRead(question, near);
    remembered.set(key, reading);
    const [oldest] = remembered.keys();
    if (remembered.size > mostRemembered && oldest !== undefined) remembered.delete(oldest);
    const ending = await reading;
    if (ending.kind === 'failed' || ending.kind === 'skipped') remembered.delete(key);
    readings[ending.kind] += 1;
    return ending;
  }

  return {
    async read({ question, answer, near }) {
      const isOpen = answer.outcome === 'shown' || answer.outcome === 'declined';
      if (!isOpen || answer.reason === 'empty' || answer.reason === 'too-long') return answer;
      const found = near();
      if (found.units.length < leastUnits) return answer;
      const ending = await readAgain(question, found);
      return ending.kind === 'answered' ? ending.answer : answer;
    },
    readings: () => ({ ...readings }),
  };
}
