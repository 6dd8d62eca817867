import { describe, expect, it } from 'vitest';
import { heard } from './parks.ts';

const moved = (deadline: string, to: string) => ({
  kind: 'command',
  command: 'deadline move',
  options: { deadline, to },
});

describe('the new date of an item', () => {
  it.each([
    // The programme is due on a Friday, the visa letters on a Monday.
    ['programme on Thursday 2 March rather than Friday', 'programme', 'on Thursday 2 March'],
    ['le programme, jeudi 2 plutôt que vendredi', 'programme', '2028-03-02'],
    ['move the visas to Tuesday 15 instead of Monday', 'visas', 'to Tuesday 15'],
  ])('is not the weekday that it has: %s', (line, id, to) => expect(heard(line)).toEqual(moved(id, to)));

  it.each([
    ['o programa fica para o último dia do mês', 'para o último dia do mês'],
    ['deixa o programa para o primeiro dia do mês que vem', 'para o primeiro dia do mês que vem'],
  ])('may be told in short words: %s', (line, to) => expect(heard(line)).toEqual(moved('programme', to)));

  it.each(['il programma spostiamolo alle 16', 'move the programme to 16:00'])(
    'keeps its day where only an hour is said: %s',
    (line) => expect(heard(line)).not.toMatchObject({ options: { to: '2028-03-16' } }),
  );
});

describe('a whole congress that is moved', () => {
  it.each([
    'the whole congress moves a week later: the hall is flooded',
    'el congreso entero se corre una semana (el hotel no perdona)',
  ])('takes no item for what it names as a reason: %s', (line) =>
    expect(heard(line)).not.toMatchObject({ command: 'deadline move' }),
  );
});
