import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

type Passage = { number: number; heading: string; text: string };

/** What a model is asked: for claims from passages, or which statements answer. */
export type Asked =
  | { question: string; passages: Passage[] }
  | { question: string; answer: string; statements: { number: number; text: string }[] };

/** What a model says, as a value that is sent as JSON or the very words; or it spoils the response by itself. */
export type Said = object | string | ((response: ServerResponse) => void);

export type Model = {
  url: string;
  /** What it was asked, in order. */
  asked: Asked[];
  headers: Record<string, unknown>[];
  close(): void;
};

const completionOf = (said: object | string) => ({
  choices: [
    { message: { role: 'assistant', content: typeof said === 'string' ? said : JSON.stringify(said) } },
  ],
});

/** A stand-in for an OpenAI-compatible service on this machine that says what it is told to. */
export async function startModel(say: (asked: Asked) => Said): Promise<Model> {
  const asked: Asked[] = [];
  const headers: Record<string, unknown>[] = [];
  const receive = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.url !== '/v1/chat/completions') return void response.writeHead(404).end();
    const body = JSON.parse(await text(request)) as { messages: { role: string; content: string }[] };
    const question = JSON.parse(body.messages.at(-1)?.content ?? '') as Asked;
    asked.push(question);
    headers.push(request.headers);
    const said = say(question);
    if (typeof said === 'function') return said(response);
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(completionOf(said)));
  };
  const server = createServer((request, response) => void receive(request, response)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    asked,
    headers,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

const numbersOf = (asked: Asked, words: string): number[] =>
  ('passages' in asked ? asked.passages : asked.statements)
    .filter((each) => each.text.includes(words))
    .map(({ number }) => number);

/** Claims what it is given, if a passage has the words, and finds them again among the statements. */
export const quoting =
  (claim: string, words: string) =>
  (asked: Asked): Said => {
    const found = numbersOf(asked, words);
    if (!('passages' in asked)) return { statements: found };
    return { claims: found.slice(0, 1).map((passage) => ({ claim, quote: words, passage })) };
  };

/** Makes up a quote, and stands by it. */
export const fabricating =
  (claim: string, quote: string) =>
  (asked: Asked): Said =>
    'passages' in asked
      ? { claims: [{ claim, quote, passage: 1 }] }
      : { statements: numbersOf(asked, quote) };

/** Quotes what a passage has, but for one word that it changes. */
export const misquoting =
  ({ words, from, to }: { words: string; from: string; to: string }) =>
  (asked: Asked): Said => {
    const quote = words.replace(from, to);
    if (!('passages' in asked)) return { statements: asked.statements.map(({ number }) => number) };
    return { claims: [{ claim: quote, quote, passage: numbersOf(asked, words)[0] ?? 1 }] };
  };

/** Takes whatever comes first. */
export const takingTheFirst = (asked: Asked): Said =>
  'passages' in asked
    ? { claims: [{ claim: asked.passages[0]?.text, quote: asked.passages[0]?.text, passage: 1 }] }
    : { statements: [1] };
