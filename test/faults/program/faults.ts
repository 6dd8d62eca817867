import { setTimeout as sleep } from 'node:timers/promises';
import type { Server } from '../../servers.ts';
import type { Random } from '../random.ts';
import type { Disk } from './disk.ts';
import type { Process } from './process.ts';
import type { StandIns } from './stand-ins.ts';
import type { Span } from './verdict.ts';

/** Everything that can be hurt. */
export type Scene = {
  bot: Process;
  workers: readonly Process[];
  postgres?: Server | undefined;
  redis?: Server | undefined;
  /** The disk of the embedded database, where a small one could be made. */
  disk?: Disk | undefined;
  standIns: StandIns;
  /** Runs something with the time that it takes counted as an outage. */
  outage(work: () => Promise<void>): Promise<Span>;
  flushRedis(): Promise<void>;
  backUp(): Promise<void>;
  restore(): Promise<void>;
};

/** Something that goes wrong, and is over when it resolves; `kills` when a process is killed by it. */
export type Fault = {
  name: string;
  kills: boolean;
  /** What people do meanwhile is gone afterwards, as they know. */
  forgets?: true;
  befall(scene: Scene, random: Random): Promise<void>;
};

/** Longer than a claim holds. */
const frozenMs = 20_000;
const hourMs = 3_600_000;

const oneOf = <T>(things: readonly T[], random: Random): T => things[random.below(things.length)] as T;

/** A process whose clock is wrong by some milliseconds. */
const skewed = (ms: number) => ({
  NODE_OPTIONS: `--import=data:text/javascript,const%20now=Date.now;Date.now=()=>now()%2B(${ms})`,
});

const kill: Fault = {
  name: 'kill',
  kills: true,
  befall: ({ bot, workers }, random) => oneOf([bot, ...workers], random).kill(),
};

const freeze: Fault = {
  name: 'freeze past the claim',
  kills: false,
  befall: ({ bot, workers }, random) => oneOf([bot, ...workers], random).freeze(frozenMs),
};

const cutOff: Fault = {
  name: 'cut off from a platform',
  kills: false,
  async befall({ standIns, outage }, random) {
    const wire = oneOf([standIns.wires.slack, standIns.wires.discord], random);
    await outage(async () => {
      wire.cut(oneOf(['closed', 'silent'] as const, random));
      await sleep(random.between(2_000, 8_000));
      wire.mend();
    });
  },
};

const weather = (name: string, kind: 'storm' | 'pages', ms: number): Fault => ({
  name,
  kills: false,
  async befall({ standIns, outage }) {
    await outage(async () => {
      standIns.setWeather(kind);
      await sleep(ms);
      standIns.setWeather('fair');
    });
  },
});

const permission: Fault = {
  name: 'permission lost and returned',
  kills: false,
  async befall({ standIns, outage }, random) {
    await outage(async () => {
      standIns.setPermission(false);
      await sleep(random.between(5_000, 12_000));
      standIns.setPermission(true);
    });
  },
};

const skew: Fault = {
  name: 'a worker an hour ahead',
  kills: true,
  async befall({ workers, outage }, random) {
    const worker = oneOf(workers, random);
    // It is not to send at all, and the others do its work.
    await outage(async () => {
      await worker.restartWith(skewed(hourMs));
      await sleep(6_000);
      await worker.kill();
    });
  },
};

const crashOf = (name: string, server: (scene: Scene) => Server | undefined): Fault => ({
  name,
  kills: true,
  befall: async (scene, random) => {
    await scene.outage(async () => server(scene)?.crash(random.between(200, 4_000)));
  },
});

/** Ends every process before something is done, and starts them all after it. */
const withoutAll = ([first, ...others]: readonly Process[], work: () => Promise<void>): Promise<void> =>
  first ? first.away(() => withoutAll(others, work)) : work();

const restore: Fault = {
  name: 'restored from a backup of before',
  kills: false,
  forgets: true,
  async befall({ bot, workers, backUp, restore: putBack }) {
    await backUp();
    await sleep(12_000);
    await withoutAll([bot, ...workers], putBack);
  },
};

const fullDisk = (disk: Disk): Fault => ({
  name: 'the disk is full',
  kills: false,
  async befall({ outage }, random) {
    await outage(async () => {
      disk.fill();
      await sleep(random.between(4_000, 10_000));
      disk.makeRoom();
      // A command that is refused meanwhile says so; give the program the second after which it looks again.
      await sleep(1_000);
    });
  },
});

const flush: Fault = {
  name: 'Redis forgets everything',
  kills: false,
  befall: ({ flushRedis }) => flushRedis(),
};

/** In an order of chance. */
function shuffled<T>(things: readonly T[], random: Random): T[] {
  const left = [...things];
  return things.flatMap(() => left.splice(random.below(left.length), 1));
}

/** The faults that a mode can have, in an order that the seed gives, the kill of a process as often as all others. */
export function faultsFor(
  { workers, postgres, redis, disk }: Pick<Scene, 'workers' | 'postgres' | 'redis' | 'disk'>,
  random: Random,
): Fault[] {
  const others = [
    ...[freeze, cutOff, permission, restore],
    weather('429 storm', 'storm', 8_000),
    weather('403 pages', 'pages', 6_000),
    ...(workers.length > 0 ? [skew] : []),
    ...(disk ? [fullDisk(disk)] : []),
    ...(postgres ? [crashOf('Postgres crashes', (scene) => scene.postgres)] : []),
    ...(redis ? [crashOf('Redis crashes', (scene) => scene.redis), flush] : []),
  ];
  return shuffled(others, random).flatMap((fault) => [fault, kill]);
}
