import type { Reply } from '../../src/command/command.ts';
import type { Button, Message } from '../../src/message/message.ts';
import type { Random } from '../faults/random.ts';
import type { Simulation } from './simulation.ts';

const buttonsOf = ({ blocks }: Message): Button[] =>
  blocks.flatMap((block) => (block.kind === 'buttons' ? block.buttons : []));

const said = ['answer', 'amend', 'decline'];

/** One row of statuses for each commitment that a message shows. */
const choicesOf = (message: Message): Button[][] => {
  const rows = new Map<string, Button[]>();
  for (const button of buttonsOf(message)) {
    const id = button.options.commitment;
    if (id !== undefined && said.includes(button.command)) rows.set(id, [...(rows.get(id) ?? []), button]);
  }
  return [...rows.values()];
};

/** Somebody works through a message: one press for each commitment, and again for what the replies bring up. */
export async function respond(
  simulation: Simulation,
  { person, message, random }: { person: string; message: Message; random: Random },
): Promise<void> {
  const done = new Set<string>();
  let open = choicesOf(message);
  for (let row = open.shift(); row; row = open.shift()) {
    const button = row[random.below(3) === 0 ? random.below(row.length) : 0];
    const id = button?.options.commitment ?? '';
    if (!button || done.has(id)) continue;
    done.add(id);
    let reply: Reply = await simulation.press(person, button.command, { ...button.options });
    if (reply.kind === 'form')
      reply = await simulation.press(person, button.command, {
        ...button.options,
        because: 'Merged with a wider plan',
      });
    if (reply.kind !== 'message' || reply.failed) throw new Error(reply.message.summary);
    if (random.below(4) === 0)
      await simulation.press(person, 'evidence', {
        commitment: id,
        link: `https://example.org/${id}/${random.below(9)}`,
      });
    if (open.length === 0) open = choicesOf(reply.message);
  }
  if (buttonsOf(message).some(({ command }) => command === 'comment none'))
    await simulation.press(person, 'comment none', {});
}
