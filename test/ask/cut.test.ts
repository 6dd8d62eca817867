import { describe, expect, it } from 'vitest';
import { cutDocument } from '../../src/ask/passages/cut.ts';

const textsOf = (text: string): string[] =>
  cutDocument({ id: 'minutes', title: 'Minutes', text }).map((passage) => passage.text);

describe('a paragraph that begins in bold', () => {
  it('ends where it ends, and takes no other paragraph and no heading with it', () => {
    const minutes = [
      '**Decision 2.** The offer is refused. Sponsors are listed.',
      '',
      '## 3. Votes',
      '',
      'Votes are by card.',
    ];
    expect(textsOf(minutes.join('\n'))).toEqual([
      'Decision 2.',
      'The offer is refused.',
      'Sponsors are listed.',
      'Votes are by card.',
    ]);
  });

  it('goes on where its bold words go on in the next line', () => {
    expect(textsOf('**All delegates\nare welcome** to the dinner.')).toEqual([
      'All delegates are welcome to the dinner.',
    ]);
  });
});
