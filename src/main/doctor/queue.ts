import { inspectRedis } from '../../../jobs/check-redis.ts';
import { realNow } from '../../process/clock.ts';
import type { Check } from './context.ts';
import { fix, ok } from './finding.ts';

/** How far the queue's clock may be from this machine's. */
const toleratedMs = 3_000;

/** Redis, where one is set: whether it is there, keeps what it is given, and has the right time. */
export const checkQueue: Check = async ({ config: { REDIS_URL: url }, words }) => {
  if (url === undefined) return [ok('queue', words.text('doctor.queue-database'))];
  const state = await inspectRedis(url, realNow);
  if (state.kind === 'away') {
    const isPassword = /^(?:WRONGPASS|NOAUTH|ERR AUTH)\b/.test(state.reason);
    const reason = state.reason.replace(/\.+$/, '');
    return [fix('queue', words.text(isPassword ? 'doctor.redis-password' : 'doctor.redis-away', { reason }))];
  }
  const seconds = Math.round(Math.abs(state.aheadMs) / 1_000);
  const clock =
    Math.abs(state.aheadMs) > toleratedMs
      ? [fix('queue', words.text('doctor.clock', { seconds, server: 'Redis' }))]
      : [];
  if (state.unwanted === undefined) return [...clock, fix('queue', words.text('doctor.redis-silent'))];
  const wrong = state.unwanted.map((setting) => fix('queue', words.text('doctor.redis-setting', setting)));
  if (wrong.length + clock.length > 0) return [...wrong, ...clock];
  return [ok('queue', words.text('doctor.redis', { version: state.version }))];
};
