import { createEmailAdapter } from '../../adapters/email/index.ts';
import { createButtonLinks } from '../../src/command/button-links.ts';
import { realNow } from '../../src/process/clock.ts';
import { committeePlan, personOf } from '../committee-plan.ts';
import { type AdapterBench, describeAdapter, type Mishap } from '../contract/adapter.ts';
import { memorySettings, sendingHost } from '../discord/host.ts';
import { type MailMishap, startMailServer } from '../fakes/mail-server.ts';

const mishaps: Record<Exclude<Mishap, 'revokes-the-token'>, MailMishap> = {
  'asks-to-wait': { step: 'recipient', code: 451, says: '4.7.1 greylisted, come back later' },
  'loses-the-answer': { step: 'answer-lost' },
  refuses: { step: 'content', code: 554, says: '5.7.1 this looks like an advertisement' },
  'closes-the-place': { step: 'recipient', code: 550, says: '5.1.1 no such mailbox' },
};

async function openEmail(): Promise<AdapterBench> {
  const server = await startMailServer();
  const plan = committeePlan({
    people: [
      personOf('owner', { accounts: ['email:owner@example.org'] }),
      personOf('secretary', { role: 'secretary' }),
    ],
  });
  const settings = memorySettings();
  const adapter = createEmailAdapter(
    {
      url: server.url,
      from: { name: 'Congress', address: 'congress@example.org' },
      committee: 'committee@example.org',
      links: createButtonLinks(settings, { now: realNow, address: () => 'https://congress.example.org' }),
    },
    sendingHost(plan, settings),
  );
  await adapter.start();
  return {
    adapter,
    plan,
    person: 'owner',
    held: async () => server.taken.map(({ to, mail }) => ({ place: to, text: `${mail.text}\n${mail.html}` })),
    // Whoever gets a mail is whom it is addressed to.
    pinged: async () => server.taken.flatMap(({ mail }) => mail.cc ?? mail.bcc ?? []).map(String),
    befall: (mishap) =>
      mishap === 'revokes-the-token' ? server.letIn(false) : server.befall(mishaps[mishap]),
    async close() {
      await adapter.stop();
      await server.close();
    },
  };
}

describeAdapter('e-mail', openEmail, { blind: true });
