import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConfig } from '../../src/settings/config.ts';
import { openDoctor } from '../cli/open-doctor.ts';
import { committeePlan, inRio, personOf } from '../committee-plan.ts';
import { type MailServer, startMailServer } from '../fakes/mail-server.ts';
import { openMailDesk } from './desk.ts';

let server: MailServer;
beforeAll(async () => {
  server = await startMailServer();
});
afterAll(() => server.close());

test('a person joins an address with the code that was sent there, and nobody else does', async () => {
  const plan = committeePlan({
    people: [
      personOf('owner', { name: 'Ana Souza', accounts: ['slack:T1/U1'] }),
      personOf('other', { accounts: ['slack:T1/U2'] }),
      personOf('secretary', { role: 'secretary' }),
    ],
  });
  const desk = await openMailDesk(plan, { url: server.url, now: inRio('2027-10-01 09:00') });
  try {
    expect(await desk.say('slack:T1/U1', 'link Ana@example.org')).toContain('sent a code to ana@example.org');
    const [{ to, mail } = { to: '', mail: undefined }] = server.taken;
    expect(to).toBe('ana@example.org');
    const [, code = ''] = /code is (\S+)\. /.exec(mail?.text ?? '') ?? [];
    expect(await desk.say('slack:T1/U2', `link ${code}`)).toContain('not valid');
    expect(await desk.say('slack:T9/U9', `link ${code}`)).toContain('not valid');
    expect(await desk.say('slack:T1/U1', `link ${code}`)).toContain('email:ana@example.org now belongs to');
    expect(await desk.accountsOf('owner')).toEqual(['slack:T1/U1', 'email:ana@example.org']);
    expect(await desk.say('slack:T1/U1', `link ${code}`)).toContain('not valid');
    expect(await desk.say('slack:T1/U2', 'link ana@example.org')).toContain('belongs to Ana Souza');
    server.letIn(false);
    expect(await desk.say('slack:T1/U2', 'link bo@example.org')).toContain('could not be sent');
  } finally {
    server.letIn(true);
    await desk.close();
  }
});

test('the settings say what is missing, and never the password', () => {
  const url = 'smtp://u:geheim@mail.example.org';
  const problems = (environment: Record<string, string>) => {
    try {
      readConfig(environment);
      return '';
    } catch (error) {
      return String(error);
    }
  };
  expect(problems({ EMAIL_SMTP_URL: url })).toContain('EMAIL_FROM: needed');
  expect(problems({ EMAIL_SMTP_URL: url })).not.toContain('geheim');
  expect(problems({ EMAIL_COMMITTEE: 'c@example.org' })).toContain('of no use without EMAIL_SMTP_URL');
  expect(problems({ EMAIL_SMTP_URL: 'https://mail.example.org', EMAIL_FROM: 'a@b.org' })).toContain(
    'EMAIL_SMTP_URL',
  );
  expect(problems({ EMAIL_SMTP_URL: url, EMAIL_FROM: 'nobody' })).toContain('EMAIL_FROM');
  expect(readConfig({ EMAIL_SMTP_URL: url, EMAIL_FROM: '"The Bot" <Bot@Example.org>' }).EMAIL_FROM).toEqual({
    name: 'The Bot',
    address: 'bot@example.org',
  });
});

test('doctor says whether the mail server lets the bot in, and that mails have no links', async () => {
  const doctor = await openDoctor();
  try {
    const settings = { EMAIL_SMTP_URL: server.url, EMAIL_FROM: 'congress@example.org' };
    const well = await doctor.found({ ...settings, CONGRESS_WEB_URL: 'https://congress.example.org' });
    expect(well['email server']).toEqual(['ok the mail server lets me in']);
    expect(well['email links']).toBeUndefined();
    server.letIn(false);
    const refused = await doctor.found(settings);
    expect(refused['email server']?.[0]).toContain('Correct the user and the password');
    expect(refused['email server']?.[0]).not.toContain('secret');
    expect(refused['email links']?.[0]).toContain('CONGRESS_WEB_URL');
    const away = await doctor.found({ ...settings, EMAIL_SMTP_URL: 'smtp://127.0.0.1:1' });
    expect(away['email server']?.[0]).toContain('did not answer');
    expect((await doctor.found({})).email).toEqual(['skipped EMAIL_SMTP_URL and EMAIL_FROM are not set']);
  } finally {
    server.letIn(true);
    doctor.close();
  }
});
