import type * as en from './en.ts';

type Merged<U> = (U extends unknown ? (part: U) => void : never) extends (all: infer I) => void ? I : never;

/** Every sentence that a person reads, in English. Its keys and parameters are what other languages must have. */
export type English = Merged<(typeof en)[keyof typeof en]>;

export type Key = keyof English;

/** Every sentence in one language, as ICU messages. */
export type Catalogue = Readonly<Record<Key, string>>;

/** The parts of a language, by name: those that English has, with the same keys. */
export type Parts = {
  readonly [Part in keyof typeof en]: Readonly<Record<keyof (typeof en)[Part], string>>;
};

/** The sentences of all parts of a language together. */
export function mergeParts(parts: Parts): Catalogue {
  return Object.assign({}, ...Object.values(parts));
}
