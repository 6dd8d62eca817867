import { defineCommand, reply } from '../../src/command/command.ts';
import { indicatorsOf, measure } from '../../src/domain/indicator.ts';
import { indicatorList } from '../../src/views/indicator.ts';
import { indexOfRow } from '../../src/views/page.ts';
import { viewOf } from '../deadline/changes.ts';

/** What is counted, and where it stands. */
export const indicators = defineCommand({
  name: 'indicators',
  right: 'see',
  visibility: 'private',
  aloud: true,
  effect: 'reads',
  options: { row: { kind: 'text', max: 5, optional: true, picked: true, pressed: true } },
  run(context, { row }) {
    const data = indicatorsOf(context.plan).map((each) => {
      const { indicator, now, ...measured } = measure(each, context.now, undefined);
      return { id: indicator.id, title: indicator.title, ...measured, now: now?.value ?? null };
    });
    return reply(indicatorList(viewOf(context), indexOfRow(row)), { data });
  },
});
