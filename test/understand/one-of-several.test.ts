import { describe, expect, it } from 'vitest';
import { heard } from './parks.ts';

describe('two things that are named together', () => {
  it.each([
    'move the hotel and the lanyards to March 1',
    'mueve el hotel y los cordones al 1 de marzo',
    'sposta l’hotel e i cordoncini al primo marzo',
    'the lanyards and the programme are done',
  ])('are not done for the one of them that is an item: %s', (line) =>
    expect(heard(line)).toMatchObject({ kind: 'unsure', doubt: 'words' }),
  );

  it('are none where Italian “è” stands between', () =>
    expect(heard('il programma è pubblicato')).toMatchObject({ command: 'deadline done' }));
});

describe('a new deadline', () => {
  it.each([
    ['new deadline for Luc: order the lanyards, March 6', 'order the lanyards'],
    ['nouvelle échéance pour Luc : commander les cordons, le 6 mars', 'commander les cordons'],
    ['novo prazo pro Luc: comprar os cordões, 06/03', 'comprar os cordões'],
    ['nuova scadenza per Luc: ordinare i cordoncini, 6 marzo', 'ordinare i cordoncini'],
  ])('is called what stands after whom it is for: %s', (line, title) =>
    expect(heard(line)).toMatchObject({ command: 'deadline add', options: { title, owner: 'luc' } }),
  );

  it.each(['new deadline for the programme: March 6', 'nuova scadenza per il programma: 6 marzo'])(
    'of what there is is another date: %s',
    (line) => expect(heard(line)).toMatchObject({ command: 'deadline move' }),
  );
});

describe('a day that is refused', () => {
  it.each([
    ['not today, remind me of the visas on Friday', 'on Friday'],
    ['pas aujourd’hui, rappelle-moi les visas vendredi', 'vendredi'],
    ['hoje não, lembra-me dos vistos na sexta', 'na sexta'],
  ])('takes nothing back but itself: %s', (line, when) =>
    expect(heard(line)).toMatchObject({ kind: 'command', options: { deadline: 'visas', when } }),
  );
});

describe('a length and a day', () => {
  it('is counted, and the day is a reason', () =>
    expect(heard('can I have three more days for the kits? The shop is shut until Monday')).toMatchObject({
      options: { deadline: 'kits', to: '2028-03-16' },
    }));

  it('of no number waits for the day', () =>
    expect(heard('a few more days for the kits please, say March 18')).not.toMatchObject({
      options: { to: '2028-03-14' },
    }));
});

describe('what happened to an item today', () => {
  it('is no new date of it', () =>
    expect(heard('the ministry gave us the visa letters today')).not.toMatchObject({
      kind: 'command',
      command: 'deadline move',
    }));
});

describe('an item of a long title', () => {
  it('is meant by one idea of it where nothing else is named', () =>
    expect(heard('lembra-me do solo amanhã')).toMatchObject({ options: { deadline: 'kits' } }));
});

describe('words beside those that name an item', () => {
  it.each(['move the soil sample kits to March 16', 'sposta i kit di suolo sterili al 16 marzo'])(
    'describe it: %s',
    (line) => expect(heard(line)).toMatchObject({ command: 'deadline move', options: { deadline: 'kits' } }),
  );
});

describe('what is taken back', () => {
  it.each(['no undo that', 'non annule ça', 'não, desfaz'])('is undone after a “no”: %s', (line) =>
    expect(heard(line)).toEqual({ kind: 'command', command: 'undo', options: {} }),
  );
});

describe('the weekday of today', () => {
  it('is no new date of what is still to come', () =>
    expect(heard('put the visas back to wednesday at noon')).not.toMatchObject({ kind: 'command' }));
});
