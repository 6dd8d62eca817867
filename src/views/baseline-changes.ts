import type { BaselineChange } from '../domain/baseline.ts';
import { type Block, paragraph } from '../message/message.ts';
import { personName } from './person.ts';
import type { View } from './view.ts';

/** Every change of a baseline since the proceedings were accepted, with its reason. */
export const baselineChangeBlocks = <T>(
  changes: readonly BaselineChange<T>[] | undefined,
  write: (baseline: T) => string,
  { words, plan, calendar }: View,
): Block[] =>
  (changes ?? []).map(({ from, to, because, by, at }) =>
    paragraph(
      ...words.say('baseline.changed', {
        day: { kind: 'day', on: calendar.dayOf(at, plan.congress.zone) },
        who: personName(by, plan),
        from: from === undefined ? '–' : write(from),
        to: to === undefined ? '–' : write(to),
        because,
      }),
    ),
  );
