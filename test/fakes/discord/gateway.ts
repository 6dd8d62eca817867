import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { type RawData, type WebSocket, WebSocketServer } from 'ws';

export type Packet = { op: number; d?: unknown; t?: string; s?: number };

type Session = { id: string; sequence: number; sent: Packet[]; socket: WebSocket | undefined };

export type GatewayOptions = {
  token: string;
  ready: { user: object; application: object; guilds: { id: string }[] };
  url: string;
  heartbeatMs: number;
};

/** Discord's gateway: hello, identify, ready, resume, heartbeats, and what goes wrong with them. */
export function attachGateway(server: Server, options: GatewayOptions) {
  const sockets = new WebSocketServer({ noServer: true });
  const sessions = new Map<string, Session>();
  const counts = { identified: 0, resumed: 0, connections: 0 };
  const behaviour: { acknowledges: boolean; closeOnIdentify?: number | undefined; refusesResume?: boolean } =
    {
      acknowledges: true,
    };
  const seen: Packet[] = [];
  let current: Session | undefined;

  const send = (socket: WebSocket, packet: Packet) => socket.send(JSON.stringify(packet));

  function give(session: Session, t: string, d: unknown): void {
    const packet = { op: 0, t, d, s: ++session.sequence };
    session.sent.push(packet);
    if (session.socket) send(session.socket, packet);
  }

  function identify(socket: WebSocket, d: { token: string }): void {
    counts.identified++;
    const fatal = behaviour.closeOnIdentify ?? (d.token === options.token ? undefined : 4004);
    if (fatal !== undefined) {
      socket.close(fatal);
      return;
    }
    const session: Session = { id: `session-${counts.identified}`, sequence: 0, sent: [], socket };
    sessions.set(session.id, session);
    current = session;
    const { user, application, guilds } = options.ready;
    give(session, 'READY', {
      v: 10,
      user,
      application,
      session_id: session.id,
      resume_gateway_url: options.url,
      shard: [0, 1],
      guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
    });
    for (const guild of guilds) give(session, 'GUILD_CREATE', guild);
  }

  function resume(socket: WebSocket, d: { session_id: string; seq: number }): void {
    const session = behaviour.refusesResume ? undefined : sessions.get(d.session_id);
    if (!session) {
      send(socket, { op: 9, d: false });
      return;
    }
    counts.resumed++;
    session.socket = socket;
    current = session;
    for (const packet of session.sent.filter(({ s = 0 }) => s > d.seq)) send(socket, packet);
    give(session, 'RESUMED', {});
  }

  sockets.on('connection', (socket) => {
    counts.connections++;
    send(socket, { op: 10, d: { heartbeat_interval: options.heartbeatMs } });
    socket.on('message', (data: RawData) => {
      const packet = JSON.parse(String(data as Buffer)) as Packet;
      seen.push(packet);
      if (packet.op === 1 && behaviour.acknowledges) send(socket, { op: 11 });
      if (packet.op === 2) identify(socket, packet.d as { token: string });
      if (packet.op === 6) resume(socket, packet.d as { session_id: string; seq: number });
    });
    socket.on('close', () => {
      if (current?.socket === socket) current.socket = undefined;
    });
    socket.on('error', () => {});
  });
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) =>
    sockets.handleUpgrade(request, socket, head, (client) => sockets.emit('connection', client)),
  );

  return {
    counts,
    behaviour,
    seen,
    /** Whether somebody listens. */
    isConnected: () => current?.socket !== undefined,
    /** Gives an event to the bot, now or once it has resumed. */
    dispatch(t: string, d: unknown): void {
      if (current) give(current, t, d);
    },
    /** Sends any packet, or text that is none. */
    raw(packet: Packet | string): void {
      current?.socket?.send(typeof packet === 'string' ? packet : JSON.stringify(packet));
    },
    /** Gives the last `count` events again, as a replay after a resume can. */
    replay(count: number): void {
      const { socket, sent = [] } = current ?? {};
      if (socket) for (const packet of sent.slice(-count)) send(socket, packet);
    },
    /** Ends the connection: with a code of the gateway, or without a word. */
    drop(code?: number): void {
      if (code === undefined) current?.socket?.terminate();
      else current?.socket?.close(code);
    },
    stop(): void {
      for (const client of sockets.clients) client.terminate();
      sockets.close();
    },
  };
}

export type Gateway = ReturnType<typeof attachGateway>;
