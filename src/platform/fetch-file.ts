import { setTimeout as wait } from 'node:timers/promises';

/** What became of fetching a file. `refused`: what answered is not willing to; `failed`: it could not be had in time. */
export type Fetched =
  | { kind: 'bytes'; bytes: Uint8Array; contentType: string }
  | { kind: 'too-large' }
  | { kind: 'refused'; status: number }
  | { kind: 'failed'; reason: string };

type Wish = { headers?: Readonly<Record<string, string>>; largest: number; timeoutMs: number };

const tries = 3;
const restMs = 300;

/** The body of an answer; undefined as soon as it is larger than allowed. */
async function readWithin(response: Response, largest: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > largest) return undefined;
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

async function fetchOnce(
  url: string,
  { headers = {}, largest }: Wish,
  signal: AbortSignal,
): Promise<Fetched> {
  try {
    // Whoever redirects does not give the file, and what the headers hold is for the first address alone.
    const response = await fetch(url, { headers, redirect: 'manual', signal });
    const { status } = response;
    const isPassing = status === 429 || status >= 500;
    if (!response.ok) await response.body?.cancel();
    if (isPassing) return { kind: 'failed', reason: `status ${status}` };
    if (!response.ok) return { kind: 'refused', status };
    if (Number(response.headers.get('content-length') ?? 0) > largest) {
      await response.body?.cancel();
      return { kind: 'too-large' };
    }
    const bytes = await readWithin(response, largest);
    const contentType = response.headers.get('content-type') ?? '';
    return bytes ? { kind: 'bytes', bytes, contentType } : { kind: 'too-large' };
  } catch (error) {
    return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) };
  }
}

/** Fetches a file within a size in bytes and a time, following no redirect; what fails in passing is tried again. */
export async function fetchFile(url: string, wish: Wish): Promise<Fetched> {
  const signal = AbortSignal.timeout(wish.timeoutMs);
  for (let attempt = 1; ; attempt++) {
    const fetched = await fetchOnce(url, wish, signal);
    if (fetched.kind !== 'failed' || attempt >= tries || signal.aborted) return fetched;
    await wait(restMs * 2 ** attempt, undefined, { ref: false });
  }
}

/** Whether an address is a platform's own: the host itself or one under it, as safe as the platform's API. */
export function isAddressOf(url: string, api: string): boolean {
  if (!URL.canParse(url)) return false;
  const [given, own] = [new URL(url), new URL(api)];
  const isHost = given.hostname === own.hostname || given.hostname.endsWith(`.${own.hostname}`);
  return isHost && given.protocol === own.protocol && given.username === '' && given.password === '';
}
