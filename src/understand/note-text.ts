import type { Cue } from '../language/acts.ts';
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
  const says = (cue: Cue) => head.some((_, at) => cues.at(head, at)?.values.includes(cue));
  // “Note a new deadline: …” is no note, and its day stands after the colon.
  return says('note') && !says('addHead') && head.length <= longestHead ? colon : null;
}
