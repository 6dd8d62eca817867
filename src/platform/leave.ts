import { Agent, type Dispatcher, request } from 'undici';

/** Whether a request may still leave; asked when its bytes are about to be written, for each request anew. */
export type MayLeave = () => boolean;

/** The request was held back: not one byte of it has left. */
export class HeldBackError extends Error {
  override readonly name = 'HeldBackError';

  constructor() {
    super('the claim grew old before the message could leave');
  }
}

type Handler = Dispatcher.DispatchHandler;

const gated = (handler: Handler, mayLeave: MayLeave): Handler => ({
  // Called with the connection open, in the same turn of the loop that writes the request.
  onRequestStart(...parts) {
    if (!mayLeave()) throw new HeldBackError();
    handler.onRequestStart?.(...parts);
  },
  onRequestUpgrade: (...parts) => handler.onRequestUpgrade?.(...parts),
  onResponseStart: (...parts) => handler.onResponseStart?.(...parts),
  onResponseData: (...parts) => handler.onResponseData?.(...parts),
  onResponseEnd: (...parts) => handler.onResponseEnd?.(...parts),
  onResponseError: (...parts) => handler.onResponseError?.(...parts),
});

const connections = new Agent();

/**
 * Sends requests over shared connections, and each only if it may still leave. What comes before, such as names looked
 * up, connections opened and turns waited for, can take seconds, and a frozen process does not feel the time pass.
 */
export const dispatcherWhile = (mayLeave: MayLeave): Dispatcher =>
  connections.compose((dispatch) => (options, handler) => dispatch(options, gated(handler, mayLeave)));

/** The parts of fetch that chat libraries use. */
type Wish = {
  method?: string;
  headers?: unknown;
  body?: unknown;
  signal?: AbortSignal | null;
  dispatcher?: unknown;
};

/**
 * A fetch that writes a request in one piece, its body with its head: of one that is streamed, the rest would follow
 * after a freeze. Redirects are not followed.
 */
export async function fetchInOnePiece(url: string | URL, wish: Wish): Promise<Response> {
  const whole = new Request(url, {
    method: wish.method ?? 'GET',
    headers: wish.headers as Record<string, string>,
    body: (wish.body ?? null) as BodyInit | null,
  });
  const body = whole.body ? Buffer.from(await whole.arrayBuffer()) : null;
  const answer = await request(url, {
    method: whole.method as Dispatcher.HttpMethod,
    headers: Object.fromEntries(whole.headers),
    body,
    dispatcher: (wish.dispatcher as Dispatcher | undefined) ?? connections,
    ...(wish.signal && { signal: wish.signal }),
  });
  const bytes = await answer.body.arrayBuffer();
  const headers = Object.entries(answer.headers).flatMap(([name, value]) =>
    [value ?? []].flat().map((each): [string, string] => [name, each]),
  );
  return new Response(bytes.byteLength > 0 ? bytes : null, { status: answer.statusCode, headers });
}
