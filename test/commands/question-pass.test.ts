import { describe, expect, it } from 'vitest';
import type { Reply } from '../../src/command/command.ts';
import { formatDestination } from '../../src/domain/reminder.ts';
import type { Button } from '../../src/message/message.ts';
import { type Heard, openDesk } from './desk.ts';

const desk = openDesk();

const buttonsOf = ({ message }: Reply): readonly Button[] =>
  message.blocks.flatMap((block) => (block.kind === 'buttons' ? block.buttons : []));

/** Asks as a person, and presses what stands under the refusal. */
async function put(question: string, as: string): Promise<Heard> {
  const { reply } = await desk.type(`ask ${question}`, as);
  const [button] = buttonsOf(reply).filter(({ command }) => command === 'question pass');
  if (!button) throw new Error('there is no button to ask the secretary');
  return desk.press(button.command, { ...button.options }, as);
}

const questionOf = async (body: string) =>
  (await desk.plan()).questions?.find((question) => question.body === body);
const numberOf = async (body: string) => String((await questionOf(body))?.asked);

async function owedAbout(body: string): Promise<string[]> {
  const { id } = (await questionOf(body)) ?? { id: 'none' };
  const owed = await desk.store().ledger.waiting({ limit: 1000 });
  return owed
    .filter(({ subject }) => subject.endsWith(id))
    .map(({ kind, to }) => `${kind} > ${formatDestination(to)}`)
    .sort();
}

async function listed(): Promise<string[]> {
  const { reply } = await desk.type('gaps');
  const { questions } = (reply as { data: unknown }).data as { questions: { question: string }[] };
  return questions.map(({ question }) => question);
}

describe("'question pass'", () => {
  const parking = 'where may buses park?';

  it('owes the secretary one message, however often the same person presses', async () => {
    expect((await put(parking, 'ecpat-focal')).text).toContain('Secretary of the Planning Committee');
    const again = await desk.type(`question pass ${parking}`, 'ecpat-focal');
    expect(again.text).toContain('Nothing was sent again');
    expect(await owedAbout(parking)).toEqual(['question > secretary']);
  });

  it('adds who asks the same, and shows who waits', async () => {
    expect((await put(parking, 'unicef-focal')).failed).toBe(false);
    expect(await owedAbout(parking)).toEqual(['question > secretary']);
    const { text, reply } = await desk.type('gaps');
    expect(text).toContain('Focal point, ECPAT and Focal point, UNICEF have waited since');
    expect(reply).toMatchObject({
      data: {
        counts: { open: 0, passed: 1, answered: 0, declined: 0 },
        questions: [{ state: 'passed', askers: [{ person: 'ecpat-focal' }, { person: 'unicef-focal' }] }],
      },
    });
  });

  it('takes no number of somebody who did not ask, so that nobody reads the questions of others', async () => {
    const { failed, text } = await desk.type(`question pass ${await numberOf(parking)}`, 'ngo-focal');
    expect([failed, text]).toEqual([true, expect.stringContaining('write the question itself')]);
    const guessed = `${await numberOf(parking)}-deadbeef`;
    expect((await desk.press('question pass', { asked: guessed }, 'ngo-focal')).failed).toBe(true);
    expect((await desk.type('question list', 'ngo-focal')).text).not.toContain(parking);
  });

  it('is taken back by who asked, and then nobody is told', async () => {
    await put('is there a nursery?', 'ngo-focal');
    expect(await owedAbout('is there a nursery?')).toEqual(['question > secretary']);
    await desk.type('undo', 'ngo-focal');
    const owed = await desk.store().ledger.waiting({ limit: 1000 });
    expect(owed.filter(({ kind }) => kind === 'question')).toHaveLength(1);
  });

  it('holds at most ten questions of a person that wait', async () => {
    const things = [
      'ferry',
      'tram',
      'bicycle',
      'kayak',
      'scooter',
      'taxi',
      'horse',
      'sledge',
      'balloon',
      'tandem',
    ];
    for (const thing of things) await desk.type(`question pass who rents me a ${thing}?`, 'ngo-focal');
    const { failed, text } = await desk.type('question pass who rents me a tricycle?', 'ngo-focal');
    expect([failed, text]).toEqual([true, expect.stringContaining('10 of your questions')]);
    expect((await desk.type('question list', 'ngo-focal')).reply).toMatchObject({
      data: things.map(() => ({ state: 'open', answer: null })),
    });
  });

  it('answers what the plan can answer instead', async () => {
    const { reply } = await desk.type('question pass who hosts the congress?', 'ecpat-focal');
    expect(reply).toMatchObject({ data: { declined: false } });
  });
});

describe("'question answer'", () => {
  const lunch = 'is there vegetarian lunch?';

  it('owes the answer to all who asked, takes the gap off the list, and may be taken back', async () => {
    await put(lunch, 'ecpat-focal');
    await put(lunch, 'unicef-focal');
    const options = { asked: await numberOf(lunch), answer: 'Yes, on both days.', about: 'programme' };
    expect((await desk.press('question answer', options, 'ecpat-focal')).failed).toBe(true);
    const { text } = await desk.press('question answer', options, 'chair');
    expect(text).toContain('Told privately: Focal point, ECPAT and Focal point, UNICEF');
    expect(await owedAbout(lunch)).toEqual(['answer > ecpat-focal', 'answer > unicef-focal']);
    expect(await listed()).not.toContain(lunch);
    await desk.type('undo', 'chair');
    expect(await owedAbout(lunch)).toEqual(['question > secretary']);
    expect(await listed()).toContain(lunch);
  });

  it('takes the whole of a sentence that is typed, even one that ends in the name of an item', async () => {
    const { reply } = await desk.type(`question answer ${await numberOf(lunch)} Yes, see the programme`);
    expect(reply).toMatchObject({ data: { state: 'answered', answer: 'Yes, see the programme' } });
  });

  it('does nothing more when it was answered before, and says by whom', async () => {
    const options = { asked: await numberOf(lunch), answer: 'No.' };
    const { text } = await desk.press('question answer', options, 'chair');
    expect(text).toContain(`Secretary of the Planning Committee answered “${lunch}” on`);
    expect(text).toContain('Nothing was changed');
  });

  it('is shown to whoever asks the same after, under the honest refusal', async () => {
    const { text, reply } = await desk.type(`ask ${lunch}`, 'ngo-focal');
    expect(reply).toMatchObject({ data: { declined: true } });
    expect(text).toContain('Yes, see the programme');
    expect(text).not.toContain('Ask the secretary');
    expect((await desk.type('question list', 'ecpat-focal')).text).toContain('Yes, see the programme');
  });

  it("is taken into the plan with 'question keep', found and cited there", async () => {
    const asked = await numberOf(lunch);
    expect((await desk.press('question keep', { asked })).failed).toBe(false);
    expect((await desk.press('question keep', { asked })).text).toContain('already');
    const { reply, text } = await desk.type(`ask ${lunch}`, 'ngo-focal');
    expect(reply).toMatchObject({ data: { declined: false, citations: [{ document: 'plan' }] } });
    expect(text).toContain('Last changed by Secretary of the Planning Committee');
  });
});

describe("'question decline'", () => {
  it("asks for a line, owes it to who asked, and 'question list' shows it", async () => {
    const golf = 'where can we play golf?';
    await put(golf, 'ecpat-focal');
    const asked = await numberOf(golf);
    expect((await desk.press('question decline', { asked })).reply.kind).toBe('form');
    await desk.press('question decline', { asked, line: 'The committee plans no leisure.' });
    expect(await owedAbout(golf)).toEqual(['answer > ecpat-focal']);
    const { text } = await desk.type('question list', 'ecpat-focal');
    expect(text).toContain('The committee plans no leisure.');
  });

  it('refuses a number or words that no question has', async () => {
    const typed = ['answer 99999 "Yes"', 'keep nonsense', 'decline nonsense "No"', 'keep 99999'];
    for (const text of typed) expect((await desk.type(`question ${text}`)).failed).toBe(true);
  });
});
