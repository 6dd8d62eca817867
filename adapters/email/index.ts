import { createHash } from 'node:crypto';
import type { ButtonLinks } from '../../src/command/button-links.ts';
import { accountOfAddress, addressOfAccount } from '../../src/domain/address.ts';
import { wordsFor } from '../../src/locales/index.ts';
import { AdapterError } from '../../src/message/errors.ts';
import { type Block, type Button, buttonsOf, type Message } from '../../src/message/message.ts';
import type { Adapter, AdapterHealth, Post } from '../../src/platform/adapter.ts';
import type { ChatHost } from '../../src/platform/chat-host.ts';
import { realNow } from '../../src/process/clock.ts';
import { congressName } from '../../src/views/commitment-words.ts';
import { failureOf } from './failure.ts';
import { createMailer, type Sender } from './mailer.ts';
import { giveMail, isHeldBack, serverOf, tryServer } from './session.ts';

export { createMailer, type Mailer } from './mailer.ts';

export type EmailOptions = {
  /** Of the mail server, `smtp://` or `smtps://`. */
  url: string;
  from: Sender;
  /** The committee's mailing list. */
  committee?: string | undefined;
  links: ButtonLinks;
};

/**
 * Whether a mail server lets us in; what it says where it does not.
 * @throws nothing
 */
export const checkServer = (url: string): Promise<{ problem?: string; isRefused?: boolean }> =>
  tryServer(serverOf(url)).then(
    () => ({}),
    (error: unknown) => {
      const { reason, message } = failureOf(error);
      return { problem: message, isRefused: reason === 'unauthorised' };
    },
  );

const muting: Pick<Button, 'command' | 'options'> = {
  command: 'settings',
  options: { name: 'reminders', value: 'off' },
};

/** How long an address that the server refuses is not asked for again: whoever asks often is taken for a guesser. */
const refusedForMs = 30 * 60_000;

/** How many corrections are remembered, so that none is sent for each of the messages that it corrects. */
const mostCorrections = 1_000;

/** E-mail: messages go out as mails; what is pressed in them comes back through the page. */
export function createEmailAdapter(options: EmailOptions, host: Pick<ChatHost, 'plan'>): Adapter {
  const { url, from, committee, links } = options;
  const mailer = createMailer({ url, from });
  const server = serverOf(url);
  const corrections = new Set<string>();
  const refused = new Map<string, { error: AdapterError; until: number }>();
  let state: AdapterHealth = { state: 'starting' };

  /** What stands below every mail to a person: why it came, the plan, and how it ends. */
  async function footOf({ reader, place }: Post): Promise<{ blocks: Block[]; mute?: Button }> {
    const plan = await host.plan();
    const words = wordsFor(reader.locale);
    if (!plan) return { blocks: [] };
    const congress = congressName(plan);
    if (place.id === committee)
      return { blocks: [{ kind: 'note', text: words.say('email.why-committee', { congress }) }] };
    const mute = { ...muting, label: words.text('email.mute') };
    return {
      mute,
      blocks: [
        { kind: 'divider' },
        { kind: 'note', text: words.say('email.why', { congress }) },
        {
          kind: 'buttons',
          buttons: [{ label: words.text('email.open'), command: 'web', options: {} }, mute],
        },
      ],
    };
  }

  async function put(post: Post, { id, after }: { id: string; after?: string }): Promise<void> {
    const { place, reader, mayLeave } = post;
    const foot = await footOf(post);
    const message: Message = { ...post.message, blocks: [...post.message.blocks, ...foot.blocks] };
    // What goes to a list has no buttons: nobody knows who would press them.
    const buttons = place.id === committee ? [] : buttonsOf(message);
    const addresses = await links.of(accountOfAddress(place.id), buttons, id);
    const linkOf = (button: Button) => addresses[buttons.indexOf(button)];
    const unsubscribe = foot.mute && linkOf(foot.mute);
    const letter = { to: place.id, message, reader, id, linkOf, unsubscribe, mayLeave };
    await mailer.send({ ...letter, ...(after !== undefined && { after }) }).catch(noted(place.id));
  }

  /** Remembers that an address was refused. */
  const noted =
    (address: string) =>
    (error: unknown): never => {
      if (error instanceof AdapterError && error.reason === 'closed')
        refused.set(address, { error, until: realNow() + refusedForMs });
      throw error;
    };

  return {
    platform: 'email',
    tells: 'private',
    health: () => state,
    async start() {
      try {
        await tryServer(server);
        state = { state: 'up' };
      } catch (error) {
        const failure = failureOf(error);
        state = {
          state: failure.reason === 'unauthorised' ? 'down' : 'starting',
          reason: failure.message,
        };
        throw failure;
      }
    },
    async stop() {},
    placeOf(to, plan) {
      const person = to.kind === 'person' && plan.people.find(({ id }) => id === to.person);
      const id = person ? person.accounts.flatMap((each) => addressOfAccount(each) ?? [])[0] : undefined;
      const address = to.kind === 'committee' ? committee : id;
      return address === undefined ? undefined : { platform: 'email', id: address };
    },
    allowances: async () => [],
    async send(post) {
      const id = mailer.idOf([post.place.id, post.key]);
      await put(post, { id });
      return id;
    },
    async update({ messageId, ...post }) {
      // A mail cannot be taken back: what has changed is said in one that follows it, and said once.
      const content = createHash('sha256').update(JSON.stringify(post.message.blocks)).digest('hex');
      const id = mailer.idOf([post.place.id, post.message.summary, content]);
      if (corrections.has(id)) return;
      await put(post, { id, after: messageId });
      corrections.add(id);
      for (const [oldest] of corrections.entries())
        if (corrections.size > mostCorrections) corrections.delete(oldest);
    },
    async find() {
      throw new AdapterError('refused', 'a mail server does not say whether it took a mail');
    },
    async look({ id: to }) {
      const before = refused.get(to);
      if (before && before.until > realNow()) throw before.error;
      refused.delete(to);
      const mail = { from: from.address, to, bytes: Buffer.alloc(0) };
      // The server says whether it takes mail for the address, and is then given none.
      await giveMail(server, mail, () => false)
        .catch((error: unknown) => {
          if (!isHeldBack(error)) throw failureOf(error);
        })
        .catch(noted(to));
    },
    async answer({ account, event }, reply) {
      const plan = await host.plan();
      const to = addressOfAccount(account);
      const person = plan?.people.find(({ accounts }) => accounts.includes(account));
      if (to === undefined || !person || !plan) return;
      const reader = { locale: person.locale ?? plan.locale, zone: person.zone ?? plan.congress.zone };
      await mailer.send({ to, message: reply.message, reader, id: mailer.idOf([to, event.id]) });
    },
  };
}
