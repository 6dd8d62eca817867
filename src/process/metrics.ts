import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** What is counted at the moment of asking; no title and no name is among it. */
export type Figures = {
  /** Reminders since the beginning, by what became of them, as the ledger has it. */
  reminders: { planned: number; sent: number; failed: number; waiting: number };
  /** Reminders that should have gone out minutes ago and have not. */
  late: number;
  /** Messages that this process is sending. */
  sending: number;
  queueUp: boolean;
  ready: boolean;
  /** Places that take no messages, by platform and trouble. */
  places: readonly { platform: string; state: string }[];
  platforms: readonly { platform: string; up: boolean }[];
  version: string;
};

/** Figures for Prometheus. */
export type Metrics = {
  /** The type of what `render` gives. */
  contentType: string;
  /** A message was sent so many milliseconds after it was owed. */
  sent(lateMs: number): void;
  /** A question ended. */
  asked(outcome: string): void;
  /** Everything in the text format of Prometheus. */
  render(figures: Figures): Promise<string>;
};

/** From what is on time to what nobody could call so, in seconds. */
const latenessBuckets = [0.5, 1, 2, 5, 10, 30, 60, 300, 900, 3_600, 21_600, 86_400];

export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const gauge = <Label extends string>(name: string, help: string, labelNames: Label[] = []) =>
    new Gauge({ name: `congress_${name}`, help, labelNames, registers });
  const info = gauge('info', 'The version of the program.', ['version']);
  const ready = gauge('ready', '1 when the bot can do its work.');
  const reminders = gauge('reminders', 'Reminders since the beginning, by what became of them.', ['state']);
  const late = gauge('reminders_late', 'Reminders that should have gone out minutes ago and have not.');
  const sending = gauge('sending', 'Messages on their way in this process.');
  const queue = gauge('queue_up', '1 when the server of the queue answers.');
  const places = gauge('places_troubled', 'Places that take no messages.', ['platform', 'state']);
  const platforms = gauge('platform_up', '1 when the connection with a platform is up.', ['platform']);
  const lateness = new Histogram({
    name: 'congress_reminder_lateness_seconds',
    help: 'How long after its instant a reminder was sent by this process.',
    buckets: latenessBuckets,
    registers,
  });
  const asks = new Counter({
    name: 'congress_asks_total',
    help: 'Questions that this process answered, by how they ended.',
    labelNames: ['outcome'],
    registers,
  });
  return {
    contentType: registry.contentType,
    sent: (lateMs) => lateness.observe(Math.max(0, lateMs) / 1_000),
    asked: (outcome) => asks.inc({ outcome }),
    async render(figures) {
      info.set({ version: figures.version }, 1);
      ready.set(Number(figures.ready));
      for (const [state, count] of Object.entries(figures.reminders)) reminders.set({ state }, count);
      late.set(figures.late);
      sending.set(figures.sending);
      queue.set(Number(figures.queueUp));
      // A place that is well again is no longer among them.
      places.reset();
      for (const place of figures.places) places.inc({ ...place });
      for (const { platform, up } of figures.platforms) platforms.set({ platform }, Number(up));
      return registry.metrics();
    },
  };
}
