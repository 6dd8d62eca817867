import type { McpDoor } from '../../adapters/mcp/index.ts';
import { commands } from '../../commands/index.ts';
import type { Budget } from '../bot/budget.ts';
import { createLog, type Log } from '../process/log.ts';
import { programVersion } from '../process/program-version.ts';
import type { Session } from './session.ts';

/** Opens what assistants speak with: loaded only then. `spend` is for where many may ask. */
export async function openMcp(
  { bot, store, documents, config }: Session,
  { log = createLog(config.LOG_LEVEL), spend }: { log?: Log; spend?: Budget } = {},
): Promise<McpDoor> {
  const { createMcpDoor } = await import('../../adapters/mcp/index.ts');
  return createMcpDoor({
    bot,
    commands,
    documents,
    plan: () => store.plan(),
    admins: config.CONGRESS_ADMINS,
    version: programVersion(),
    spend,
    log,
  });
}
