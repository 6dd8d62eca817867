import { resolve } from 'node:path';
import { z } from 'zod';
import { identify } from '../command/caller.ts';
import { permits } from '../command/permit.ts';
import type { Words } from '../locales/words.ts';
import { checkBot } from '../main/doctor/bot.ts';
import type { Check } from '../main/doctor/context.ts';
import { checkServer, inspectData } from '../main/doctor/data.ts';
import { checkDiscord } from '../main/doctor/discord.ts';
import { checkEmail } from '../main/doctor/email.ts';
import { type Facts, factsSchema } from '../main/doctor/facts.ts';
import { type Finding, fix, ok } from '../main/doctor/finding.ts';
import { checkFolder } from '../main/doctor/folder.ts';
import { checkModel } from '../main/doctor/model.ts';
import { checkPlaces } from '../main/doctor/places.ts';
import { checkPlan } from '../main/doctor/plan.ts';
import { checkPort } from '../main/doctor/port.ts';
import { checkProgram } from '../main/doctor/program.ts';
import { checkHeartbeat, checkTokens, checkWebhooks } from '../main/doctor/programs.ts';
import { checkQueue } from '../main/doctor/queue.ts';
import { readJson } from '../main/doctor/read-json.ts';
import { checkReminders, shownReminders } from '../main/doctor/reminders.ts';
import { checkSettings, settingDigests } from '../main/doctor/settings.ts';
import { checkSlack } from '../main/doctor/slack.ts';
import { defaultPerson } from '../main/session.ts';
import { askControl } from '../process/control.ts';
import type { Config } from '../settings/config.ts';
import { connectToHolder, type Holder } from '../store/lock-address.ts';
import type { ApartContext } from './apart-context.ts';
import type { Outcome } from './output.ts';

/** What needs no more than the settings and the data, in the order in which it is told. */
const checks: readonly Check[] = [
  checkPort,
  checkQueue,
  checkSlack,
  checkDiscord,
  checkEmail,
  checkPlaces,
  checkPlan,
  checkModel,
  checkWebhooks,
  checkHeartbeat,
  checkTokens,
  checkReminders,
];

const answerSchema = z.object({ facts: factsSchema, differing: z.array(z.string()) });
const refusalSchema = z.object({ error: z.object({ code: z.string(), message: z.string() }) });

type Known = { findings: readonly Finding[]; facts?: Facts; holder?: Holder };

/** Asks the bot that holds the data; undefined when none answers. */
async function askRunning(config: Config, words: Words): Promise<Known | undefined> {
  const connected = await connectToHolder(config.DATA_DIR);
  if (!connected) return undefined;
  const { socket, holder } = connected;
  const request = { argv: ['doctor', '--json'], stdin: JSON.stringify(settingDigests(config)), cwd: '/' };
  const said = await askControl(socket, request).then(
    ({ stdout }) => readJson(stdout),
    () => undefined,
  );
  const answer = answerSchema.safeParse(said).data;
  if (!answer) {
    const refusal = refusalSchema.safeParse(said).data?.error.message;
    return { holder, findings: [fix('bot', refusal ?? words.text('doctor.bot-other'))] };
  }
  const { facts, differing } = answer;
  const names = differing.join(', ');
  const url = config.DATABASE_URL;
  const database = url
    ? (await checkServer(url, words)).findings
    : [ok('database', words.text('doctor.database'))];
  const differ = names === '' ? [] : [fix('settings', words.text('doctor.settings-differ', { names }))];
  return { holder, facts, findings: [...database, ...differ] };
}

/** Leaves out the reminders that are not for whoever types. */
function forTypist(facts: Facts, config: Config, as: string | undefined): Facts {
  const { plan } = facts;
  if (!plan) return facts;
  const person = as ?? defaultPerson(plan, config);
  const caller = identify(
    { account: `terminal:${person}`, platform: 'terminal' },
    plan,
    config.CONGRESS_ADMINS,
  );
  const isFor = ({ to }: Facts['next'][number]) =>
    permits(caller, 'change') || to.kind === 'committee' || to.person === caller.person?.id;
  return { ...facts, next: facts.next.filter(isFor).slice(0, shownReminders) };
}

const lineOf = ({ check, state, says }: Finding): string =>
  `${{ ok: 'ok', fix: 'fix:', skipped: 'skipped' }[state].padEnd(8)} ${check}: ${says}`;

/** `doctor`: looks at everything that the bot needs, tells each as it is found, and says how to mend what is off. */
export async function runDoctor(context: ApartContext): Promise<Outcome> {
  const { options, words, unreadable = [], misspelled = [] } = context;
  const config = { ...context.config, ...(options.data && { DATA_DIR: resolve(options.data) }) };
  const found: Finding[] = [];
  const lines: string[] = [];
  const tell = (line: string) =>
    context.print && !options.json ? context.print(line) : void lines.push(line);
  const take = (findings: readonly Finding[]) => {
    found.push(...findings);
    for (const finding of findings) tell(lineOf(finding));
  };

  take(checkSettings(config, { unreadable, misspelled }, words));
  take(await checkProgram({ config, words }));
  take(await checkFolder({ config, words }));
  const known: Known = (await askRunning(config, words)) ?? (await inspectData(config, words));
  const facts = known.facts && forTypist(known.facts, config, options.as);
  take(known.findings);
  take(await checkBot(config, { holder: known.holder, others: facts?.others ?? 0, words }));
  const isRunning = known.holder !== undefined;
  for (const check of checks) take(await check({ config, words, facts, unreadable, isRunning }));

  const count = found.filter(({ state }) => state === 'fix').length;
  tell(words.text('doctor.done', { count }));
  const exitCode = count > 0 ? 1 : 0;
  if (options.json)
    return { stdout: `${JSON.stringify({ ok: count === 0, checks: found })}\n`, stderr: '', exitCode };
  return { stdout: lines.map((line) => `${line}\n`).join(''), stderr: '', exitCode };
}
