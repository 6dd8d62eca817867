import { describe, expect, it } from 'vitest';
import { openDesk } from './desk.ts';

const desk = openDesk();
const dayMs = 86_400_000;

describe("'round'", () => {
  it('says when the next one opens', async () => {
    expect((await desk.type('round')).text).toContain('The next one opens on Saturday, 29 November 2008');
  });

  it('shows what it still wants to know, and to the secretary who has not answered', async () => {
    await desk.type('commitment add "Open a helpline" unicef');
    desk.later(15 * dayMs);
    expect((await desk.type('round', 'unicef-focal')).text).toContain(
      'open for comments until Sunday, 28 December 2008',
    );
    expect((await desk.type('round')).text).toMatch(/0 of 4 are answered.*ECPAT/s);
  });
});

describe("'comment'", () => {
  it('is kept for the organisation, and a later one counts in its place', async () => {
    await desk.type('comment "Article 4 should name the regional bodies"', 'unicef-focal');
    await desk.type('comment "Articles 4 and 5 should"', 'unicef-focal');
    expect((await desk.plan()).comments).toMatchObject([
      { organisation: 'unicef', by: 'unicef-focal', text: 'Articles 4 and 5 should' },
    ]);
    expect((await desk.type('comment "Mine too"', 'florence-observer')).failed).toBe(true);
  });
});

describe("'comment none'", () => {
  it('is an answer too, and takes no comment back', async () => {
    expect((await desk.press('comment none', {}, 'ecpat-focal')).text).toContain('ECPAT has no comments');
    expect((await desk.press('comment none', {}, 'unicef-focal')).text).toContain('has answered already');
    expect((await desk.plan()).comments).toHaveLength(2);
  });
});

describe("'report'", () => {
  it('tells the round that is open, with a picture that has words, and as a file', async () => {
    const { text, reply } = await desk.type('report comments csv');
    expect(text).toContain('2 of 4 organisations answered on the outcome document (50%)');
    expect(text).toContain('Picture: World Congress III');
    const [file] = reply.kind === 'message' ? (reply.message.files ?? []) : [];
    expect(file?.name).toBe('report-comments.csv');
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(file?.bytes)).toMatch(/^\ufeffid,title/);
  });

  it('refuses a round that is still to come', async () => {
    expect((await desk.type('report month-3')).text).toContain('opens on Saturday, 28 February 2009');
  });
});
