import { IntlMessageFormat } from 'intl-messageformat';
import type { Inline, Text } from '../message/message.ts';
import type { Catalogue, English, Key } from './catalogue.ts';

type Head<R extends string> = R extends `${infer A},${string}`
  ? A extends `${infer B}}${string}`
    ? B
    : A
  : R extends `${infer B}}${string}`
    ? B
    : never;
type Name<N extends string> = N extends `${string} ${string}` | `#${string}` | '' ? never : N;

/** The parameters that an ICU message names, read from its type. */
export type Params<S extends string> = S extends `${string}{${infer R}` ? Name<Head<R>> | Params<R> : never;

type Plain = string | number;
type Value = Plain | Inline | Text;
type Arguments<K extends Key, V> = [Params<English[K]>] extends [never]
  ? []
  : [params: Record<Params<English[K]>, V>];

/** The bot's words in one language. */
export type Words = {
  locale: string;
  /** A sentence whose parameters may be times, people and whole texts. */
  say<K extends Key>(key: K, ...params: Arguments<K, Value>): Text;
  /** A sentence of plain text. */
  text<K extends Key>(key: K, ...params: Arguments<K, Plain>): string;
  /** A sentence whose key is only known at run time, such as an error's code; undefined when there is none. */
  lookup(key: string, params: Readonly<Record<string, string | number>>): string | undefined;
};

/** Makes the words of a language from its catalogue; each sentence is parsed once, when it is first said. */
export function createWords(locale: string, catalogue: Catalogue): Words {
  const parsed = new Map<string, IntlMessageFormat>();
  const format = (key: string): IntlMessageFormat => {
    const known = parsed.get(key);
    if (known) return known;
    const made = new IntlMessageFormat(catalogue[key as Key], locale, undefined, { ignoreTag: true });
    parsed.set(key, made);
    return made;
  };
  const say = (key: string, params: Record<string, Value> = {}): Text => {
    const parts = format(key).formatToParts<Inline | Text>(params as never);
    return parts.flatMap((part): Text => (part.type === 0 ? [part.value] : [part.value].flat()));
  };
  const text = (key: string, params: Record<string, Plain> = {}): string =>
    String(format(key).format(params as never));
  return {
    locale,
    say: say as Words['say'],
    text: text as Words['text'],
    lookup: (key, params) => (Object.hasOwn(catalogue, key) ? text(key, params) : undefined),
  };
}
