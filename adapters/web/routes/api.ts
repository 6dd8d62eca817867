import type { Context } from 'hono';
import { identify } from '../../../src/command/caller.ts';
import { wordsFor } from '../../../src/locales/index.ts';
import { UserError } from '../../../src/message/errors.ts';
import { apiPath, commandAt, describeApi, onceHeader } from '../../../src/operation/describe-api.ts';
import { isCallable } from '../../../src/operation/operation.ts';
import {
  type Operator,
  type Outcome,
  refusedOutcome,
  runOperation,
} from '../../../src/operation/run-operation.ts';
import { lineOperation, runLine } from '../../../src/operation/say-line.ts';
import { typeOfFile } from '../../../src/operation/type-of-file.ts';
import { bearerOf } from '../bearer.ts';
import type { Env, Routes, Site } from '../site.ts';
import { statusOf } from '../status-of.ts';
import { wordsOfBrowser } from '../visitor.ts';

const platform = 'api';

/** What became of a call, as programs read it. */
function answerJson(c: Context<Env>, site: Site, outcome: Outcome): Response {
  const { isDone, code, text, data, files } = outcome;
  const next = outcome.next.filter((each) => isCallable(each, site.commands));
  const offered = next.length > 0 && { next };
  // What was sent before is no error to whoever sends it again.
  const isRepeated = code === 'twice';
  if (!isDone && !isRepeated) return c.json({ error: { code, message: text }, ...offered }, statusOf(code));
  return c.json({
    text,
    ...(data !== undefined && { data }),
    ...offered,
    ...(files.length > 0 && {
      files: files.map(({ name, bytes }) => ({
        name,
        type: typeOfFile(name),
        base64: Buffer.from(bytes).toString('base64'),
      })),
    }),
    ...(isRepeated && { repeated: true }),
  });
}

/** What was given with a call: the fields of the address, or those of a body of JSON. */
async function givenWith(c: Context<Env>): Promise<unknown> {
  if (c.req.method === 'GET') {
    const { searchParams } = new URL(c.req.url);
    const valuesOf = (name: string) => searchParams.getAll(name);
    const named = [...new Set(searchParams.keys())].map((name) => [name, valuesOf(name)] as const);
    return Object.fromEntries(named.map(([name, values]) => [name, values.length > 1 ? values : values[0]]));
  }
  const body = await c.req.text();
  if (body.trim() === '') return {};
  try {
    return JSON.parse(body);
  } catch {
    throw new UserError('argument-none');
  }
}

/** Calls what stands at the address of a request, for the person whose token it carries. */
async function callAt(c: Context<Env>, site: Site, operator: Operator): Promise<Outcome | undefined> {
  const words = wordsFor(operator.caller.reader.locale);
  const isLine = c.req.path === `${apiPath}/${lineOperation}`;
  const command = isLine ? undefined : commandAt(site.commands, c.req.path);
  if (!command && !isLine) return undefined;
  try {
    if (c.req.method === 'GET' && command?.effect !== 'reads') throw new UserError('post-only');
    site.spend(operator.caller);
    const given = await givenWith(c);
    return await (command ? runOperation(command, given, operator) : runLine(given, operator));
  } catch (error) {
    return refusedOutcome(error, words);
  }
}

/** What programs call, each in the name of the person whose token it has: every command that is for programs. */
export const apiRoutes: Routes = (app, site) => {
  app.get(`${apiPath}/openapi.json`, (c) =>
    c.json(describeApi(site.commands, { words: wordsOfBrowser(c), version: site.version })),
  );
  app.on(['GET', 'POST'], `${apiPath}/*`, async (c) => {
    const bearer = await bearerOf(c, site);
    if (bearer instanceof Response) return bearer;
    const plan = await site.plan();
    if (!plan)
      return c.json({ error: { code: 'no-plan', message: wordsOfBrowser(c).text('error.no-plan') } }, 503);
    const { person, program } = bearer;
    const caller = identify({ account: `${platform}:${person}`, platform, program }, plan, site.admins);
    const once = c.req.header(onceHeader)?.slice(0, 200);
    const outcome = await callAt(c, site, { bot: site.bot, caller, once });
    if (outcome) return answerJson(c, site, outcome);
    const message = wordsFor(caller.reader.locale).text('api.no-path', { where: `${apiPath}/openapi.json` });
    return c.json({ error: { code: 'no-such-path', message } }, 404);
  });
};
