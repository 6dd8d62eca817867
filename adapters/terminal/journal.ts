import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const entrySchema = z.object({
  id: z.string(),
  key: z.string(),
  /** The keys of the reminders of its bundle, where that is not `key` alone. */
  carries: z.array(z.string()).optional(),
  /** `committee` or a person's id. */
  place: z.string(),
  /** The plan's time, ISO 8601. */
  at: z.string(),
  text: z.string(),
  /** The id of the message that this one corrects. */
  corrects: z.string().optional(),
});

/** One message that arrived in the terminal. */
export type Entry = z.output<typeof entrySchema>;

/** What the terminal has received, kept in a file: the platform's own memory. */
export type Journal = {
  /** Keeps a message; it is in the file when the promise resolves. Returns its id. */
  add(entry: Omit<Entry, 'id'>): Promise<string>;
  /** The id of the message with this key in this place. */
  find(query: { place: string; key: string }): Promise<string | undefined>;
  close(): Promise<void>;
};

/** A line that a kill cut off is not an entry: its message was never shown. */
function readEntry(line: string): Entry | undefined {
  try {
    return entrySchema.safeParse(JSON.parse(line)).data;
  } catch {
    return undefined;
  }
}

/** Opens `terminal.jsonl` in a data folder, one entry a line. */
export async function openJournal(dataDir: string): Promise<Journal> {
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const file = join(dataDir, 'terminal.jsonl');
  const kept = await readFile(file, 'utf8').catch(() => '');
  const handle = await open(file, 'a', 0o600);
  if (kept !== '' && !kept.endsWith('\n')) await handle.write('\n');
  return {
    async add(entry) {
      const id = randomUUID();
      await handle.appendFile(`${JSON.stringify({ id, ...entry })}\n`);
      await handle.datasync();
      return id;
    },
    // Read anew: another process on the same folder may have put it there.
    async find({ place, key }) {
      const lines = (await readFile(file, 'utf8')).split('\n');
      const found = lines.flatMap((line) => (line.includes(key) ? (readEntry(line) ?? []) : []));
      const isIt = (entry: Entry) => entry.key === key || (entry.carries ?? []).includes(key);
      return found.find((entry) => isIt(entry) && entry.place === place && !entry.corrects)?.id;
    },
    close: () => handle.close(),
  };
}
