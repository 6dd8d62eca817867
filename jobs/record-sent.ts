import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Ledger } from '../src/store/store.ts';

type Result = Parameters<Ledger['sentAll']>[0][number];
type Waiting = { result: Result; settle(recorded: Promise<boolean>): void };

/** Records that messages were sent; whether each claim still held. */
export type RecordSent = (results: readonly Result[]) => Promise<readonly boolean[]>;

/** So many are recorded in one transaction: it ends soon, and a message is not long sent before that is written. */
const most = 50;

/**
 * Records together what has arrived in one turn of the program, and then what arrives meanwhile. What a transaction of several could not record,
 * whatever the reason, is recorded by itself, so that one holds up no other.
 */
export function createRecordSent(ledger: Pick<Ledger, 'sent' | 'sentAll'>): RecordSent {
  let waiting: Waiting[] = [];
  let isRecording = false;
  const alone = ({ claim, ...arrived }: Result) => ledger.sent(claim, arrived);

  async function recordSome(some: readonly Waiting[]): Promise<void> {
    const recorded =
      some.length > 1 ? await ledger.sentAll(some.map(({ result }) => result)).catch(() => []) : [];
    for (const [index, { result, settle }] of some.entries()) {
      const held = recorded[index];
      const done = held === undefined ? alone(result) : Promise.resolve(held);
      settle(done);
      await done.catch(() => {});
    }
  }

  async function recordAll(): Promise<void> {
    if (isRecording) return;
    isRecording = true;
    await nextTurn();
    while (waiting.length > 0) {
      const some = waiting.slice(0, most);
      waiting = waiting.slice(most);
      await recordSome(some);
    }
    isRecording = false;
  }

  return (results) => {
    const recorded = results.map(
      (result) => new Promise<boolean>((settle) => void waiting.push({ result, settle })),
    );
    void recordAll();
    return Promise.all(recorded);
  };
}
