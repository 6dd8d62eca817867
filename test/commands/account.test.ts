import { describe, expect, it } from 'vitest';
import { minuteMs } from '../../src/domain/instant.ts';
import { openDesk } from './desk.ts';

const desk = openDesk();

const codeFor = async (person: string): Promise<string> => {
  const { reply } = await desk.type('link', person);
  return (reply.kind === 'message' && (reply.data as { code: string }).code) || '';
};
const accountsOf = async (id: string) =>
  (await desk.plan()).people.find((person) => person.id === id)?.accounts;

describe("'link'", () => {
  it('tells a stranger how, and which account this is', async () => {
    const { text, failed } = await desk.typeOn('slack:T1/U1', 'link');
    expect(failed).toBe(false);
    expect(text).toContain('slack:T1/U1');
    expect(text).toContain('type the code here');
  });

  it('joins the account of whoever types the code, once', async () => {
    const code = await codeFor('ecpat-focal');
    const first = await desk.typeOn('slack:T1/U1', `link ${code.toLowerCase()}`);
    expect(first.text).toContain('slack:T1/U1 now belongs to Focal point, ECPAT');
    expect(await accountsOf('ecpat-focal')).toEqual(['slack:T1/U1']);
    const second = await desk.typeOn('slack:T1/U2', `link ${code}`);
    expect(second.failed).toBe(true);
    expect(await accountsOf('ecpat-focal')).toEqual(['slack:T1/U1']);
    expect((await desk.typeOn('slack:T1/U1', 'deadlines mine')).failed).toBe(false);
  });

  it('works once even when the code is typed twice at the same moment', async () => {
    const code = await codeFor('unicef-focal');
    const typed = await Promise.all(
      ['discord:1', 'discord:2'].map((each) => desk.typeOn(each, `link ${code}`)),
    );
    expect(typed.filter(({ failed }) => !failed)).toHaveLength(1);
    expect(await accountsOf('unicef-focal')).toHaveLength(1);
  });

  it('refuses a code after ten minutes, and one that a newer one replaced', async () => {
    const old = await codeFor('brazil-focal');
    await codeFor('brazil-focal');
    expect((await desk.typeOn('slack:T1/U7', `link ${old}`)).failed).toBe(true);
    const code = await codeFor('brazil-focal');
    desk.later(11 * minuteMs);
    expect((await desk.typeOn('slack:T1/U7', `link ${code}`)).text).toContain('not valid');
  });
});

describe("'people link' and 'people unlink'", () => {
  it('is the secretary’s right for others, and no two people share an account', async () => {
    const linked = await desk.type('people link ngo-focal slack:T1/U9');
    expect(linked.text).toContain('slack:T1/U9 now belongs to');
    expect((await desk.type('people link chair slack:T1/U9')).text).toContain(
      'belongs to Focal point, NGO Group',
    );
    expect((await desk.type('people link chair "no account"')).text).toContain('is not an account');
    expect((await desk.type('people link chair slack:T1/U8', 'ecpat-focal')).failed).toBe(true);
    expect((await desk.type('people unlink slack:T1/U9')).text).toContain('no longer belongs');
    expect(await accountsOf('ngo-focal')).toEqual([]);
    expect((await desk.type('undo')).failed).toBe(false);
    expect(await accountsOf('ngo-focal')).toEqual(['slack:T1/U9']);
  });

  it('lets an account stand for its person where a person is named', async () => {
    const { text } = await desk.type('assign papers to slack:T1/U9');
    expect(text).toContain('Focal point, NGO Group');
  });
});

describe('undoing by item', () => {
  it('takes back the presser’s own newest change of it', async () => {
    await desk.type('done travel');
    await desk.type('done invitations', 'chair');
    expect((await desk.press('undo', { change: 'travel' }, 'chair')).failed).toBe(true);
    expect((await desk.press('undo', { change: 'travel' })).failed).toBe(false);
    expect((await desk.plan()).deadlines.find(({ id }) => id === 'travel')?.state).toBe('open');
  });
});

describe('an e-mail address', () => {
  it('is linked by the secretary as it is typed, in small letters', async () => {
    const linked = await desk.type('people link ngo-focal Ana.Souza@Example.ORG');
    expect(linked.text).toContain('email:ana.souza@example.org now belongs to');
    expect((await desk.type('people link chair email:ana.souza@example.org')).text).toContain('belongs to');
    for (const wrong of ['ana@', 'email:ana', '"ana b@example.org"', 'a@b@example.org'])
      expect((await desk.type(`people link chair ${wrong}`)).text).toContain('is not an account');
  });

  it('is not asked for a code where there is no e-mail', async () => {
    expect((await desk.type('link ana@example.org', 'chair')).text).toContain('EMAIL_SMTP_URL');
  });
});
