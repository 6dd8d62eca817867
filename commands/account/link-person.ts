import { type Context, defineCommand, type Reply, reply } from '../../src/command/command.ts';
import type { Person } from '../../src/domain/person.ts';
import { changedMessage } from '../../src/views/changed.ts';
import { messageOf, noteOf } from '../../src/views/plain-text.ts';
import { strong, viewOf } from '../deadline/changes.ts';
import { pageAccount, personOf, readAccount, withAccount } from './account-changes.ts';

const isPage = (typed: string): boolean => /^(?:web|page)$/i.test(typed.trim());

/** How long a link works that the secretary passes on. */
const passedOnMinutes = 24 * 60;

/** Whoever is on no platform gets their reminders on the page, which a link opens that the secretary passes on. */
async function linkPage(person: Person, context: Context): Promise<Reply> {
  const { words, pageLinks, caller } = context;
  const url = await pageLinks.give(person.id, passedOnMinutes);
  await context.change((present) => withAccount(present, person.id, pageAccount(person)));
  const name = strong(person.name);
  const message = messageOf(
    words.say('link.page', { name, url }),
    noteOf([words.say('link.page-once', { name })]),
    caller.reader,
  );
  return reply(message, { data: { url }, isSecret: true });
}

/** The secretary joins an account to a person of the plan. */
export const linkPerson = defineCommand({
  name: 'people link',
  right: 'change',
  visibility: 'private',
  inPerson: true,
  options: { person: { kind: 'person' }, account: { kind: 'text', max: 90 } },
  async run(context, { person, account: typed }) {
    const { words, plan } = context;
    if (isPage(typed)) return linkPage(person, context);
    const account = readAccount(typed);
    const said = { account: { kind: 'code', text: account } as const, name: strong(person.name) };
    if (personOf(account, plan)?.id === person.id)
      return reply(changedMessage(words.say('link.already', said), { view: viewOf(context) }));
    const saved = await context.change((present) => withAccount(present, person.id, account));
    const view = viewOf(context, saved.plan);
    return reply(changedMessage(words.say('link.done', said), { view, entry: saved.entry?.id }));
  },
});
