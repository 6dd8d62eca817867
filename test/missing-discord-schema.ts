import { existsSync } from 'node:fs';
import { openApiPath } from './fakes/discord/schema.ts';

/** A path that leads nowhere is a mistake, not a choice. */
export function setup(): void {
  const path = openApiPath();
  if (path !== undefined && !existsSync(path)) throw new Error(`DISCORD_OPENAPI names no file: ${path}`);
}

/** The last lines say when nothing was checked against Discord's own schema, and how to do it. */
export function teardown(): void {
  if (openApiPath() !== undefined) return;
  process.stderr.write(
    '\nNOT RUN: what goes to Discord and comes back was not checked against its OpenAPI document.\n' +
      'To check it: DISCORD_OPENAPI=<openapi.json of github.com/discord/discord-api-spec> npx vitest run test/discord\n',
  );
}
