import { tryAddress } from '../../process/health.ts';
import { rootReason } from '../../process/reason.ts';
import { listenReason } from '../start-reason.ts';
import type { Check } from './context.ts';
import { fix, ok, skipped } from './finding.ts';

/** Whether the page can have its address; a bot that runs has it already. */
export const checkPort: Check = async ({ config, words, isRunning }) => {
  const { HOST: host, PORT: port } = config;
  if (isRunning || port === 0) return [];
  try {
    // Without a port of its own the page takes any that is free.
    await tryAddress({ host, port: port ?? 0 });
    return [
      port === undefined ? skipped('port', words.text('doctor.port-any')) : ok('port', `${host}:${port}`),
    ];
  } catch (error) {
    return [fix('port', listenReason(error, config, words) ?? rootReason(error))];
  }
};
