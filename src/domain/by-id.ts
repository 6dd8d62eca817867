import { rememberEach } from './remember.ts';

type Identified = { id: string };

const index = rememberEach(
  (items: readonly Identified[]): ReadonlyMap<string, Identified> =>
    new Map(items.map((item) => [item.id, item])),
);

/** The item of a list of the plan that has an id: the list is walked through once, however often it is asked. */
export const byId = <Item extends Identified>(items: readonly Item[], id: string | undefined) =>
  (id === undefined ? undefined : index(items).get(id)) as Item | undefined;
