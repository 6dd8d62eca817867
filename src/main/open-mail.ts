import type { Mailer } from '../../adapters/email/index.ts';
import { type PageLinks, pageLinkMinutes } from '../command/page-links.ts';
import { accountOfAddress, parseAddress } from '../domain/address.ts';
import { minuteMs } from '../domain/instant.ts';
import { wordsFor } from '../locales/index.ts';
import type { Message, Reader } from '../message/message.ts';
import { realNow } from '../process/clock.ts';
import { newSecret } from '../process/secret.ts';
import type { Config } from '../settings/config.ts';
import type { Store } from '../store/store.ts';
import { messageOf, noteOf } from '../views/plain-text.ts';

/** Sends a message to an address that is nobody's place yet. @throws {AdapterError} */
export type Mail = (to: string, message: Message, reader: Reader) => Promise<void>;

/** What writes to an address, where there is e-mail; loaded when the first is written. */
export function mailOf(config: Config): Mail | undefined {
  const { EMAIL_SMTP_URL: url, EMAIL_FROM: from } = config;
  if (url === undefined || from === undefined) return undefined;
  let mailer: Promise<Mailer> | undefined;
  return async (to, message, reader) => {
    mailer ??= import('../../adapters/email/index.ts').then(({ createMailer }) =>
      createMailer({ url, from }),
    );
    const { send, idOf } = await mailer;
    await send({ to, message, reader, id: idOf([to, newSecret(12)]) });
  };
}

const leastApartMs = minuteMs;

/** Sends the person of an address a link that opens the page; an address gets one a minute at most. */
export function mailLinkOf(
  mail: Mail | undefined,
  { store, pageLinks }: { store: Pick<Store, 'plan'>; pageLinks: Pick<PageLinks, 'give'> },
): ((typed: string, locale: string) => Promise<void>) | undefined {
  if (!mail) return undefined;
  const last = new Map<string, number>();
  return async (typed, locale) => {
    const address = parseAddress(typed);
    const plan = await store.plan();
    const account = address && accountOfAddress(address);
    const person = plan?.people.find(({ accounts }) => account !== undefined && accounts.includes(account));
    if (!plan || !address || !person || realNow() - (last.get(address) ?? 0) < leastApartMs) return;
    last.set(address, realNow());
    const words = wordsFor(person.locale ?? locale);
    const url = await pageLinks.give(person.id);
    const once = words.say('web.link-once', {
      minutes: pageLinkMinutes,
      name: { kind: 'strong', text: person.name },
    });
    const reader = { locale: words.locale, zone: person.zone ?? plan.congress.zone };
    await mail(address, messageOf(words.say('web.link', { url }), noteOf([once]), reader), reader);
  };
}
