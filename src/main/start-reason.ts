import type { Words } from '../locales/words.ts';
import { ListenError, PortTakenError } from '../process/health.ts';
import type { Config } from '../settings/config.ts';
import { DatabaseDamagedError } from '../store/damaged.ts';
import { DataDirInUseError } from '../store/lock.ts';
import { NoFolderThereError } from '../store/make-folder.ts';
import { toIso } from '../time/iso.ts';

const fileInstead = ['EEXIST', 'ENOTDIR'];
const forbidden = ['EACCES', 'EPERM', 'EROFS'];

/** Why a data folder cannot be used and what to do, in words; undefined when something else is wrong. */
export function startReason(error: unknown, dir: string, words: Words): string | undefined {
  if (error instanceof DataDirInUseError) {
    const { holder } = error;
    if (!holder) return words.text('start.in-use-unknown', { dir });
    const { pid, command, startedAt } = holder;
    return words.text('start.in-use', { dir, pid: String(pid), command, since: toIso(startedAt) });
  }
  if (error instanceof DatabaseDamagedError)
    return words.text('start.damaged', { dir, reason: error.message });
  if (error instanceof NoFolderThereError) return words.text('start.no-place', { dir });
  const code = error instanceof Error ? String((error as NodeJS.ErrnoException).code ?? '') : '';
  if (fileInstead.includes(code)) return words.text('start.no-folder', { dir });
  if (forbidden.includes(code)) return words.text('start.forbidden', { dir });
  return code === 'ENOSPC' ? words.text('start.disk-full', { dir }) : undefined;
}

/** Why the page's address cannot be listened on and what to do, in words; undefined when something else is wrong. */
export function listenReason(
  error: unknown,
  config: Pick<Config, 'HOST' | 'PORT'> | undefined,
  words: Words,
): string | undefined {
  if (error instanceof PortTakenError) return words.text('start.port-taken', { port: error.port });
  if (!(error instanceof ListenError)) return undefined;
  const { HOST: host = '', PORT: port = 0 } = config ?? {};
  return words.text(`start.${error.about}-wrong`, { host, port });
}
