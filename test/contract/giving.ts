import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { GivenFile } from '../../src/domain/library.ts';

/** A platform with the whole bot behind it, and its secretary at the keys. */
export type GivingBench = {
  /** Gives a file as the platform has it given; what the secretary reads then. */
  give(file: GivenFile): Promise<string>;
  /** Ids of the documents that people gave. */
  documents(): Promise<readonly string[]>;
  close(): Promise<void>;
};

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** What becomes of a file that is given, whatever the platform; what is special to one is tested beside it. */
export function describeGiving(title: string, open: () => Promise<GivingBench>): void {
  describe(`a file given on ${title}`, () => {
    let bench: GivingBench;
    beforeAll(async () => {
      bench = await open();
    }, 120_000);
    afterAll(() => bench.close());

    test('becomes a document', async () => {
      const bytes = bytesOf('# Florence\n\nThe host of the congress is the Government of Brazil.\n');
      expect(await bench.give({ name: 'Florence report.md', bytes })).toContain('Added: ');
      expect(await bench.documents()).toEqual(['florence-report']);
    });

    test('that holds no text is refused with what to do, and nothing is added', async () => {
      const before = await bench.documents();
      const said = await bench.give({ name: 'photo.txt', bytes: Uint8Array.of(0xff, 0xd8, 0xff) });
      expect(said).toContain('is a picture');
      expect(said).toContain('Nothing was added.');
      expect(await bench.documents()).toEqual(before);
    });
  });
}
