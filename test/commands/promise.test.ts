import { describe, expect, it } from 'vitest';
import { openDesk } from './desk.ts';

const desk = openDesk();

describe("'commitment propose'", () => {
  const declaration = [
    'The Rio Declaration',
    '',
    'We recall what has been done since Yokohama.',
    'UNICEF commits itself to publish a yearly survey',
    'of the services for children.',
    '',
    'We commit to train those who work with children.',
    '',
    'States should consider a helpline.',
  ].join('\n');
  const give = () => desk.give({ name: 'rio-declaration.txt', bytes: new TextEncoder().encode(declaration) });
  const buttonsOf = (heard: Awaited<ReturnType<typeof desk.type>>) =>
    heard.reply.message.blocks.flatMap((block) => (block.kind === 'buttons' ? block.buttons : []));
  const pressOn = (heard: Awaited<ReturnType<typeof desk.type>>, label: string) => {
    const button = buttonsOf(heard).find((each) => each.label.startsWith(label));
    if (!button) throw new Error(`no button ${label} under: ${heard.text}`);
    return desk.press(button.command, { ...button.options });
  };

  it('says what to do when there is no document, and offers those that there are', async () => {
    expect((await desk.type('commitment propose')).text).toContain('Give the closing document first');
    await give();
    expect(buttonsOf(await desk.type('commitment propose'))).toMatchObject([
      { command: 'commitment propose', options: { document: 'rio-declaration' } },
    ]);
    expect((await desk.type('commitment propose no-such')).failed).toBe(true);
  });

  it('shows one promise at a time, and adds it with its lines for the organisation that it names', async () => {
    const first = await desk.type('commitment propose rio-declaration');
    expect(first.text).toContain('2 sentences seem to promise something');
    expect(first.text).toContain(
      'UNICEF commits itself to publish a yearly survey of the services for children.',
    );
    expect(first.text).not.toContain('helpline');
    const second = await pressOn(first, 'Add for UNICEF');
    expect(second.text).toContain('It is in the plan now.');
    expect(second.text).toContain('We commit to train those who work with children.');
    const taken = (await desk.plan()).commitments.find(({ title }) => title.startsWith('UNICEF commits'));
    expect(taken).toMatchObject({
      organisation: 'unicef',
      status: 'not-started',
      source: { kind: 'document', document: 'rio-declaration', lines: [4, 5] },
    });
    // It is asked about from now on, and not in the rounds that were over before.
    expect(taken?.since).toBeGreaterThan(0);
    expect((await desk.type(`commitment ${taken?.id}`)).text).toContain('lines 4–5');
  });

  it('asks for the organisation where the sentence names none', async () => {
    const { reply } = await pressOn(await desk.type('commitment propose rio-declaration'), 'Add');
    expect(reply.kind === 'form' && reply.form.fields.map(({ name }) => name)).toContain('organisation');
  });

  it('keeps what was left out, and asks about nothing twice', async () => {
    const left = await pressOn(await desk.type('commitment propose rio-declaration'), 'Leave');
    expect(left.text).toContain('It stays out of the plan.');
    expect(left.text).toContain('no sentence is left');
    expect((await desk.type('commitment propose rio-declaration')).text).toContain('no sentence is left');
    expect((await desk.type('documents facts rio-declaration')).text).not.toContain('UNICEF commits');
  });

  it('is for the secretary and the chair', async () => {
    expect((await desk.type('commitment propose rio-declaration', 'unicef-focal')).failed).toBe(true);
    expect((await desk.type('commitment propose rio-declaration', 'chair')).failed).toBe(false);
  });
});

describe("'commitment take'", () => {
  it('takes a promise once, and nothing that is no promise', async () => {
    await desk.give({
      name: 'pledges.md',
      bytes: new TextEncoder().encode(
        '# Pledges\n\nThe forum meets in Rio on 26 November 2008.\n\nWe pledge to fund the study.\n',
      ),
    });
    await desk.type('commitment propose pledges');
    const proposals = await desk.store().documents.proposals('pledges');
    const promise = proposals.find(({ kind }) => kind === 'commitment');
    const fact = proposals.find(({ kind }) => kind !== 'commitment');
    expect((await desk.type(`commitment take ${promise?.id} brazil`)).failed).toBe(false);
    const again = await desk.type(`commitment take ${promise?.id} brazil`);
    expect(again.text).toContain('Somebody has decided on that before');
    expect((await desk.type(`commitment take ${fact?.id} brazil`)).failed).toBe(true);
    await desk.type('commitment propose pledges');
    expect((await desk.type(`fact take ${promise?.id}`)).failed).toBe(true);
    expect((await desk.type('commitment take 999999 brazil')).failed).toBe(true);
  });
});
