import type { Duplex } from 'node:stream';
import { z } from 'zod';

/** The longest message between the two processes, in bytes. */
const requestLimit = 1024 * 1024;
const answerLimit = 64 * 1024 * 1024;

const requestSchema = z.object({
  argv: z.array(z.string()),
  /** What stood on standard input, for a batch. */
  stdin: z.string(),
  cwd: z.string(),
});

const answerSchema = z.object({ stdout: z.string(), stderr: z.string(), exitCode: z.number().int() });

/** A command line that is passed to the process which holds the data. */
export type ControlRequest = z.output<typeof requestSchema>;
export type ControlAnswer = z.output<typeof answerSchema>;

/** Reads one line of JSON from a stream; rejects when it is longer than `limit` bytes or the stream ends before. */
function readLine(stream: Duplex, limit: number): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const finish = (settle: () => void) => {
      stream.off('data', take).off('end', early).off('error', reject);
      settle();
    };
    const early = () => finish(() => reject(new Error('the connection ended early')));
    const take = (chunk: Buffer) => {
      chunks.push(chunk);
      size += chunk.length;
      if (size > limit) return finish(() => reject(new Error('the message is too long')));
      if (!chunk.includes(0x0a)) return;
      finish(() => {
        try {
          resolve(JSON.parse(Buffer.concat(chunks).toString('utf8')));
        } catch {
          reject(new Error('the message is not JSON'));
        }
      });
    };
    // The lock hands connections over paused; listening alone does not wake a stream that was paused by hand.
    stream.on('data', take).on('end', early).on('error', reject).resume();
  });
}

const refused = (stderr: string): ControlAnswer => ({ stdout: '', stderr: `${stderr}\n`, exitCode: 1 });

async function answerTo(
  stream: Duplex,
  run: (request: ControlRequest) => Promise<ControlAnswer>,
): Promise<ControlAnswer> {
  const message = await readLine(stream, requestLimit).catch((error: Error) => error);
  if (message instanceof Error) return refused(message.message);
  const request = requestSchema.safeParse(message);
  if (!request.success) return refused('the request was not understood');
  return run(request.data);
}

/** Works on the one request of a connection and ends it: one line of JSON in, one line out. */
export async function serveControl(
  stream: Duplex,
  run: (request: ControlRequest) => Promise<ControlAnswer>,
): Promise<void> {
  stream.on('error', () => {});
  const answer = await answerTo(stream, run).catch(() => refused('the command failed'));
  stream.end(`${JSON.stringify(answer)}\n`);
}

/**
 * Passes a command line to the process at the other end and waits for its answer.
 * @throws {Error} when the connection fails or what comes back is no answer
 */
export async function askControl(stream: Duplex, request: ControlRequest): Promise<ControlAnswer> {
  const line = `${JSON.stringify(request)}\n`;
  if (Buffer.byteLength(line) > requestLimit) throw new Error('the input is too long: at most 1 MB');
  stream.write(line);
  const answer = answerSchema.parse(await readLine(stream, answerLimit));
  stream.end();
  return answer;
}
