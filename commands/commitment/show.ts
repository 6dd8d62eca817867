import { defineCommand, reply } from '../../src/command/command.ts';
import { mayRead, maySpeakFor } from '../../src/command/permit.ts';
import { commitmentCard } from '../../src/views/commitment-card.ts';
import { viewOf } from '../deadline/changes.ts';

/** One commitment: where it stands, and its line through time. */
export const commitment = defineCommand({
  name: 'commitment',
  right: 'see',
  visibility: 'private',
  aloud: true,
  effect: 'reads',
  options: { commitment: { kind: 'commitment' } },
  run(context, { commitment: shown }) {
    const { caller, plan } = context;
    const may = (field: Parameters<typeof mayRead>[2]) => mayRead(caller, shown, field, plan);
    const message = commitmentCard(shown, { may, speak: maySpeakFor(caller, shown, plan) }, viewOf(context));
    const line = (shown.line ?? []).map(({ text, reason, url, ...said }) => ({
      ...said,
      ...(text !== undefined && may('progress') && { text }),
      ...(reason !== undefined && may('reason') && { reason }),
      ...(url !== undefined && may('evidence') && { url }),
    }));
    return reply(message, { data: { id: shown.id, ...(may('status') && { status: shown.status, line }) } });
  },
});
