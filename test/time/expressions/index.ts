import { english } from './en.ts';
import { spanish } from './es.ts';
import type { Expression } from './expression.ts';
import { french } from './fr.ts';
import { englishFresh, frenchFresh, italianFresh, portugueseFresh, spanishFresh } from './fresh.ts';
import { italian } from './it.ts';
import { portuguese } from './pt.ts';

/** What is typed in each language. */
export const expressions: readonly { locale: string; table: readonly Expression[] }[] = [
  { locale: 'en', table: [...english, ...englishFresh] },
  { locale: 'pt-BR', table: [...portuguese, ...portugueseFresh] },
  { locale: 'es', table: [...spanish, ...spanishFresh] },
  { locale: 'fr', table: [...french, ...frenchFresh] },
  { locale: 'it', table: [...italian, ...italianFresh] },
];

const zone = 'America/Sao_Paulo';

/** Noon of Saturday 1 November 2008 in São Paulo, before the congress of 25 to 28 November. */
export const context = {
  now: Date.parse('2008-11-01T12:00-02:00'),
  zone,
  locale: 'en',
  anchors: {
    congressStarts: '2008-11-25',
    congressEnds: '2008-11-28',
    events: [{ id: 'bangkok', names: ['Bangkok consultation'], starts: '2008-08-12', ends: '2008-08-14' }],
  },
};
