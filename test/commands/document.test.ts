import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/process/package-root.ts';
import { fileName } from '../../src/text/text.ts';
import { openDesk } from './desk.ts';

const desk = openDesk();
const fixture = (name: string): string => join(packageRoot, 'test/fixtures/documents', name);
const add = (name: string, as?: string) => desk.press('documents add', { file: fixture(name) }, as);
const answerTo = async (question: string) => (await desk.type(`ask ${question}`)).reply;

describe("'documents add'", () => {
  it('answers from a Markdown document at once, with its section and lines', async () => {
    expect(await answerTo('where does the youth forum meet?')).toMatchObject({ data: { declined: true } });
    const { reply, text } = await add('concept-note.md');
    expect(reply).toMatchObject({ data: { id: 'concept-note', format: 'markdown' } });
    expect(text).toContain('Nothing is taken until you say so');
    const { text: answered, reply: answer } = await desk.type(
      'ask when does the youth forum of the congress meet?',
    );
    expect(answer).toMatchObject({
      data: { declined: false, citations: [{ document: 'concept-note', lines: [5, 6] }] },
    });
    expect(answered).toContain('23 and 24 November 2008');
    expect(answered).toContain('Before the congress, lines 5–6');
  });

  it('reads Word documents and PDFs by what they are, not by their names', async () => {
    expect((await add('venue.docx')).reply).toMatchObject({ data: { format: 'docx' } });
    expect((await add('interpreters.pdf')).reply).toMatchObject({ data: { format: 'pdf' } });
    expect(await answerTo('in how many languages do the interpreters of the congress work?')).toMatchObject({
      data: { declined: false, citations: [{ document: 'interpreters' }] },
    });
  });

  it.each([
    ['bomb.docx', 'larger than I read'],
    ['scanned.pdf', 'text recognition'],
    ['no-such-file.md', 'I found no file'],
  ])('refuses %s with what to do', async (name, sentence) => {
    const { failed, text } = await add(name);
    expect(failed).toBe(true);
    expect(text).toContain(sentence);
    expect(text).toContain('Nothing was added');
  });

  it('refuses bytes that are no text, whatever the name says', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'congress-file-'));
    const path = join(folder, 'notes.md');
    await writeFile(path, Uint8Array.of(0x80, 0xff, 0x00, 0x41));
    const { text } = await desk.press('documents add', { file: path });
    await rm(folder, { recursive: true, force: true });
    expect(text).toContain('not text, Markdown');
  });

  it('opens no file of the machine for somebody who writes from elsewhere', async () => {
    const { failed, text } = await desk.press(
      'documents add',
      { file: '/etc/hostname' },
      'secretary',
      'chat',
    );
    expect([failed, text]).toEqual([true, expect.stringContaining('give me the file itself')]);
  });

  it('is for those who may change the plan', async () => {
    expect((await add('venue.docx', 'ecpat-focal')).failed).toBe(true);
  });

  it('takes a file that is given in a chat', async () => {
    const bytes = new TextEncoder().encode(
      'Shuttles of the Rio Congress in Rio de Janeiro leave from Galeão.\n',
    );
    const { reply } = await desk.give({ name: 'Shuttle plan.txt', bytes });
    expect(reply).toMatchObject({ data: { id: 'shuttle-plan', format: 'text' } });
    expect(await answerTo('from where do shuttles of the congress leave?')).toMatchObject({
      data: { citations: [{ document: 'shuttle-plan' }] },
    });
  });
});

describe('a file that is given', () => {
  it('when a crash came between is asked for again', async () => {
    const { failed, text } = await desk.interrupted('../\u202eShuttles.md');
    expect([failed, text]).toEqual([true, expect.stringContaining('“Shuttles.md”')]);
    expect(text).toContain('please give it to me again');
    expect((await desk.type('documents')).text).not.toContain('shuttles');
  });

  it.each([
    ['..\\..\\plan.md', 'plan.md'],
    ['/etc/pass\u0000wd', 'passwd'],
    ['....', 'document'],
    ['.md', 'document.md'],
    [`${'long '.repeat(60)}.pdf`, expect.stringMatching(/^(long )+\w*\.pdf$/)],
  ])('as %j is named', (given, shown) => {
    expect(fileName(given)).toEqual(shown);
    expect([...fileName(given)].length).toBeLessThanOrEqual(120);
  });
});

describe("'documents facts'", () => {
  it("proposes one thing at a time: 'fact take' puts it into the plan with its lines, 'fact leave' does not", async () => {
    const { reply, text } = await desk.type('documents facts concept-note');
    const [first, second] = (reply as { data: { id: number; text: string; lines: number[] }[] }).data;
    expect(text).toContain(first?.text);
    const before = (await desk.plan()).facts.length;
    expect((await desk.press('fact leave', { proposal: String(second?.id) })).failed).toBe(false);
    expect((await desk.plan()).facts).toHaveLength(before);
    expect((await desk.press('fact take', { proposal: String(first?.id) })).failed).toBe(false);
    expect((await desk.plan()).facts.at(-1)).toMatchObject({
      text: first?.text,
      source: { kind: 'document', document: 'concept-note', lines: first?.lines },
    });
    const again = await desk.press('fact take', { proposal: String(first?.id) });
    expect(again.text).toContain('decided on that before');
  });
});

describe("'documents remove'", () => {
  it("takes it out of 'documents' and of the answers, and keeps what the plan took", async () => {
    const facts = (await desk.plan()).facts.length;
    expect((await desk.type('documents')).text).toContain('shuttle-plan');
    expect((await desk.type('documents remove shuttle-plan')).failed).toBe(false);
    expect((await desk.type('documents')).text).not.toContain('shuttle-plan');
    expect(await answerTo('from where do shuttles of the congress leave?')).toMatchObject({
      data: { declined: true },
    });
    expect((await desk.plan()).facts).toHaveLength(facts);
  });

  it('does not remove what the plan file lists', async () => {
    expect((await desk.type('documents remove florence-consultation-2008')).text).toContain('plan file');
  });
});
