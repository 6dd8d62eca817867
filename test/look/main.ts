// Pictures of what the bot sends to Slack and to Discord, at the width of a telephone, for a person to look at:
// `npm run build && npm run look -- <folder> [locale…]`.
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { createDrafts } from '../../adapters/discord/drafts.ts';
import { renderForm as discordForm } from '../../adapters/discord/form.ts';
import { pollBodyOf } from '../../adapters/discord/poll.ts';
import { renderReply } from '../../adapters/discord/replies.ts';
import { renderForm as slackForm } from '../../adapters/slack/form.ts';
import { cut, limits } from '../../adapters/slack/limits.ts';
import { renderPages } from '../../adapters/slack/render.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { wordsFor } from '../../src/locales/index.ts';
import { calendar } from '../../src/time/calendar.ts';
import { promptsFor } from '../../src/views/prompts.ts';
import { viewFor } from '../../src/views/view.ts';
import { findChromium } from '../chromium.ts';
import { at } from '../views/said.ts';
import { discordComponents, discordModal } from './discord-page.ts';
import { answered, lookedAtPlan, type Scene, unasked } from './scenes.ts';
import { slackBlocks, slackModal } from './slack-page.ts';

const width = 360;
/** Scenes that stand side by side in one picture. */
const perPicture = 4;

const style = `
body { margin: 0; display: flex; align-items: flex-start; gap: 12px; background: #888; padding: 8px; font: 15px/1.35 'Noto Sans', 'DejaVu Sans', sans-serif; width: max-content }
article { width: ${width}px; box-sizing: border-box; padding: 10px 12px; background: #fff; overflow-wrap: anywhere; overflow: hidden }
h1 { font-size: 11px; margin: 0 0 6px; color: #b00 } h2 { font-size: 17px; margin: 6px 0 } p { margin: 4px 0 }
.notice { background: #eef; font-size: 12px; padding: 4px; white-space: nowrap; overflow: hidden; text-overflow: ellipsis }
.small { font-size: 12px; color: #555 } .at { font-style: normal; background: #dde8ff; color: #1a4fa0 } code { background: #eee; font-size: 13px }
.section { display: flex; justify-content: space-between; gap: 8px; align-items: flex-start; margin: 4px 0 } .row { display: flex; flex-wrap: wrap; gap: 6px; margin: 6px 0 }
.button { border: 1px solid #aaa; border-radius: 4px; padding: 5px 9px; font-size: 13px; font-weight: 600; white-space: nowrap; max-width: 300px; overflow: hidden; text-overflow: ellipsis; flex: none }
.section > .button { max-width: 130px } .primary { background: #0a6e4f; color: #fff } .danger { background: #c0392b; color: #fff }
.input { display: block; border: 1px solid #aaa; border-radius: 4px; padding: 6px; margin: 4px 0; min-height: 18px; color: #444; font-size: 13px } .input small { float: right; color: #999 }
.container { border: 1px solid #ddd; border-left: 4px solid #ddd; border-radius: 6px; padding: 8px; background: #f7f7f8 } .bar { display: flex; justify-content: space-between; border-bottom: 1px solid #ccc; padding-bottom: 6px }
hr { border: 0; border-top: 1px solid #ccc; margin: 8px 0 } .item { padding-left: 12px; text-indent: -12px }`;

type Drawn = { name: string; html: string };

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function onSlack({ reply }: Scene, plan: Plan, locale: string): string {
  const reader = { locale, zone: plan.congress.zone };
  const words = wordsFor(locale);
  const nameOf = (user: string) => plan.people[Number(user.slice(1))]?.name ?? user;
  const reading = { ...reader, nameOf };
  const context = { reader, words, team: 'T1', plan };
  if (reply.kind === 'form') {
    const origin = { team: 'T1', user: 'U1' };
    return slackModal(slackForm(reply.form, { ...context, origin }), reading);
  }
  const pages = renderPages(reply.message, context);
  const [{ text } = { text: '' }] = pages;
  const notice = `<p class="notice">${text}</p>`;
  return notice + pages.map(({ blocks }) => slackBlocks(blocks, reading)).join('<hr><hr>');
}

function onDiscord({ reply }: Scene, plan: Plan, locale: string): string {
  const reader = { locale, zone: plan.congress.zone };
  const words = wordsFor(locale);
  const nameOf = (user: string) => plan.people[Number(user)]?.name ?? user;
  const reading = { ...reader, now: at('2008-11-17T09:00'), nameOf };
  let count = 0;
  const drafts = createDrafts(() => String(++count));
  if (reply.kind === 'form') {
    const choicesOf = ({ choices }: (typeof reply.form.fields)[number]) => choices;
    return discordModal(discordForm(reply.form, { words, idOf: drafts.idOf, choicesOf }), reading);
  }
  const invocation = {
    event: { source: 'discord', id: '1' },
    platform: 'discord',
    account: 'discord:1',
    locale,
    zone: reader.zone,
    input: { kind: 'text', text: '' },
  } as const;
  const { components } = renderReply(reply, invocation, { reader, plan, drafts });
  const { poll } = reply.message;
  if (poll?.isOpen) {
    const body = pollBodyOf(reply.message, poll, { now: reading.now, idOf: drafts.idOf, mark: 1 });
    const answers = body.poll.answers.map(
      ({ poll_media: { text } }) => `<p class="button">○ ${escaped(text)}</p>`,
    );
    const buttons = discordComponents((body.components ?? []) as typeof components, reading);
    return `<h2>${escaped(body.poll.question.text)}</h2>${answers.join('')}<p class="small">${body.poll.duration} h</p>${buttons}`;
  }
  return discordComponents(components, reading);
}

/** What Slack's assistant offers to ask first, to somebody who owns something and to a stranger. */
function promptsOf(plan: Plan, locale: string): Drawn[] {
  const reader = { locale, zone: plan.congress.zone };
  const view = viewFor({ plan, now: at('2008-11-17T09:00'), calendar, reader });
  const people = [plan.people.find(({ id }) => id === 'brazil-focal'), undefined];
  return people.map((person) => ({
    name: `assistant (${person?.id ?? 'stranger'})`,
    html: promptsFor(person, plan.deadlines, view)
      .map(({ title }) => `<p class="button">${escaped(cut(title, limits.promptTitle))}</p>`)
      .join(''),
  }));
}

async function photograph(browser: Browser, drawn: readonly Drawn[], to: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: (width + 12) * perPicture + 16, height: 400 } });
  for (let from = 0; from < drawn.length; from += perPicture) {
    const articles = drawn
      .slice(from, from + perPicture)
      .map(({ name, html }) => `<article><h1>${escaped(name)}</h1>${html}</article>`);
    await page.setContent(`<meta charset="utf-8"><style>${style}</style>${articles.join('')}`);
    const number = String(from / perPicture + 1).padStart(2, '0');
    await page.screenshot({ path: `${to}-${number}.png`, fullPage: true });
  }
  await page.close();
}

const [folder = 'look', ...given] = process.argv.slice(2);
const executablePath = findChromium();
if (!executablePath) throw new Error('chromium is not installed: apt-get install chromium');
const out = resolve(folder);
await mkdir(out, { recursive: true });
const { plan } = await lookedAtPlan();
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
for (const locale of given.length > 0 ? given : ['en', 'fr', 'pt-BR'])
  for (const [platform, draw] of [
    ['slack', onSlack],
    ['discord', onDiscord],
  ] as const) {
    const scenes = [...unasked(locale), ...(await answered(platform, locale))];
    const drawn = [
      ...scenes.map((scene) => ({ name: scene.name, html: draw(scene, plan, locale) })),
      ...(platform === 'slack' ? promptsOf(plan, locale) : []),
    ];
    await photograph(browser, drawn, join(out, `${platform}-${locale}`));
    const text = drawn.map(({ name, html }) => `── ${name}\n${html}\n`).join('\n');
    await writeFile(join(out, `${platform}-${locale}.html`), text);
  }
await browser.close();
process.stdout.write(`${out}\n`);
