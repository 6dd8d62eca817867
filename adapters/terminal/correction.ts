import type { Block } from '../../src/message/message.ts';

/** A correction stands below the answer that has the button to take it back: it does not show that one again. */
export const withoutUndo = (blocks: readonly Block[]): Block[] =>
  blocks.flatMap((block): Block[] => {
    if (block.kind !== 'buttons') return [block];
    const buttons = block.buttons.filter(({ command }) => command !== 'undo');
    return buttons.length > 0 ? [{ ...block, buttons }] : [];
  });
