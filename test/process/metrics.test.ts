import { afterEach, expect, test } from 'vitest';
import { type HealthPage, serveHealth } from '../../src/process/health.ts';
import { createMetrics, type Figures } from '../../src/process/metrics.ts';

const figures: Figures = {
  reminders: { planned: 41, sent: 40, failed: 1, waiting: 12 },
  late: 2,
  sending: 0,
  queueUp: true,
  ready: false,
  places: [
    { platform: 'slack', state: 'gone' },
    { platform: 'slack', state: 'gone' },
  ],
  platforms: [{ platform: 'slack', up: true }],
  version: '1.2.3',
};

let page: HealthPage | undefined;
afterEach(() => page?.stop());

async function serve(metrics: { contentType: string; read(): Promise<string> } | undefined) {
  const read = async () => ({ ready: true });
  page = await serveHealth({ host: '127.0.0.1', port: 0, read, metrics });
  const response = await fetch(`http://127.0.0.1:${page.port}/metrics`);
  return { status: response.status, type: response.headers.get('content-type'), text: await response.text() };
}

test('figures are given as Prometheus reads them: what the ledger has, how late, and how questions ended', async () => {
  const metrics = createMetrics();
  for (const lateMs of [200, 1_500, 90_000, -5]) metrics.sent(lateMs);
  for (const outcome of ['answered', 'declined', 'answered']) metrics.asked(outcome);
  const { status, type, text } = await serve({
    contentType: metrics.contentType,
    read: () => metrics.render(figures),
  });
  expect([status, type]).toEqual([200, expect.stringMatching(/^text\/plain; version=/)]);
  const lines = text.split('\n');
  expect(lines).toEqual(
    expect.arrayContaining([
      'congress_info{version="1.2.3"} 1',
      'congress_ready 0',
      'congress_reminders{state="sent"} 40',
      'congress_reminders{state="failed"} 1',
      'congress_reminders_late 2',
      'congress_queue_up 1',
      'congress_places_troubled{platform="slack",state="gone"} 2',
      'congress_platform_up{platform="slack"} 1',
      'congress_reminder_lateness_seconds_bucket{le="0.5"} 2',
      'congress_reminder_lateness_seconds_bucket{le="300"} 4',
      'congress_reminder_lateness_seconds_count 4',
      'congress_asks_total{outcome="answered"} 2',
    ]),
  );
});

test('a place that is well again is no longer counted', async () => {
  const metrics = createMetrics();
  await metrics.render(figures);
  expect(await metrics.render({ ...figures, places: [] })).not.toContain('congress_places_troubled{');
});

test('where they are not wanted there are none, and a failure is told without secrets', async () => {
  expect((await serve(undefined)).status).toBe(404);
  await page?.stop();
  const failing = async (): Promise<string> => {
    throw new Error('cannot reach postgres://bot:pass-word@db');
  };
  const { status, text } = await serve({ contentType: 'text/plain', read: failing });
  expect([status, text.includes('pass-word')]).toEqual([503, false]);
});
