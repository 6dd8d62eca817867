import type { Ear } from '../language/cue-phrases.ts';
import type { Word } from './words.ts';

/** Words before the colon. */
const longestHead = 10;

/** What stands after the first colon, or after a dash between spaces. */
export const afterColon = /(?<=:\s+|\s[-–—]\s+)(\S.*)$/su;

/** “Note on the kits: 30 gloves are missing”: what stands after the colon is the note, whatever its words are. */
export function noteText(line: string, words: readonly Word[], { cues }: Ear): RegExpExecArray | null {
  const colon = afterColon.exec(line);
  const head = words.filter(({ end }) => end <= (colon?.index ?? 0)).map(({ word }) => word);
  const isNote = head.some((_, at) => cues.at(head, at)?.values.includes('note'));
  return isNote && head.length <= longestHead ? colon : null;
}
