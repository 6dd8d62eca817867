import type { Organisation } from '../domain/person.ts';
import { fold } from './text.ts';

/** The one organisation that is called so, or whose name has these words one after the other; undefined for several. */
export function findOrganisation(
  organisations: readonly Organisation[],
  called: string,
): Organisation | undefined {
  const key = fold(called).trim();
  if (key === '') return undefined;
  const ways = [
    (own: string) => own === key,
    (own: string) => own.startsWith(`${key} `),
    (own: string) => ` ${own} `.includes(` ${key} `),
  ];
  for (const fits of ways) {
    const [only, ...more] = organisations.filter(({ name, aka }) =>
      [name, ...aka].some((own) => fits(fold(own))),
    );
    if (only) return more.length === 0 ? only : undefined;
  }
  return undefined;
}
