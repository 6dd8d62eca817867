import type { Cue } from '../language/acts.ts';
import { earFor } from '../language/cue-phrases.ts';
import type { Language } from '../language/language.ts';
import { lexiconFor } from '../language/lexicon.ts';
import { talk } from '../language/lists/talk.ts';
import { type Feature, features, type Talk } from '../language/talk.ts';
import { clockTimes } from '../time/clock-times.ts';
import { isEmptyWord } from './find-titles.ts';
import type { Heard } from './hear.ts';
import type { Reading } from './reading.ts';

/** Which of several kinds of small talk in one line is answered. */
const weight: readonly Talk[] = [
  'rude',
  'who-are-you',
  'what-can-you-do',
  'bye',
  'nothing',
  'thanks',
  'hello',
  'yes',
];

/** Small talk: a line whose words are all of it; without `strictly` beside a name or two. */
export function readTalk(heard: Heard, { strictly = false } = {}): Talk | undefined {
  const { words, language } = heard;
  const { talkPhrases, talk } = earFor(language);
  const spelt = words.map(({ word }) => word);
  const whole = talk.get(spelt.join(' '));
  if (whole) return whole;
  const found = new Set<Talk>();
  const covered = new Set<number>();
  let unknown = 0;
  for (let at = 0; at < words.length; ) {
    const phrase = talkPhrases.at(spelt, at);
    const word = words[at];
    if (phrase) {
      for (const value of phrase.values.slice(0, 1)) found.add(value);
      for (let step = 0; step < phrase.length; step++) covered.add(at + step);
    } else if (!word || (word.taken !== undefined && word.taken !== 'person')) return undefined;
    else if (!isFiller(word.cues) && !isEmptyWord(word.word, language)) {
      // A name, a pet name or an abbreviation may stand beside it, and nothing that could be an order.
      unknown += 1;
      if (strictly || unknown > 1 || (word.cues.length > 0 && word.taken === undefined)) return undefined;
    }
    at += phrase?.length ?? 1;
  }
  const kind = weight.find((each) => found.has(each));
  const isAlone = words.every(
    ({ cues }, at) => covered.has(at) || cues.some((cue) => cue === 'polite' || cue === 'link'),
  );
  if ((kind === 'nothing' || kind === 'yes') && !isAlone) return undefined;
  const isShort = kind === 'hello' || kind === 'thanks' || kind === 'bye';
  return unknown > 0 && !(isShort && words.length <= 5) ? undefined : kind;
}

const fillers: readonly Cue[] = ['polite', 'empty', 'link', 'be', 'me', 'it', 'instead'];
const isFiller = (cues: readonly Cue[]) => cues.some((cue) => fillers.includes(cue));

/** What is asked for by which cue, and which command does it. */
const ways: readonly (readonly [readonly Cue[], string])[] = [
  [['stop', 'reminder'], 'mute'],
  [['stop', 'remind'], 'mute'],
  [['not', 'reminder'], 'mute'],
  [['not', 'remind'], 'mute'],
  [['noMore', 'reminder'], 'mute'],
  [['needless', 'reminder'], 'mute'],
  [['undo'], 'undo'],
  [['away'], 'away'],
  [['reminder', 'later'], 'snooze'],
  [['remind', 'later'], 'snooze'],
  [['remind', 'snooze'], 'snooze'],
  [['snooze'], 'snooze'],
  [['inPrivate'], 'settings'],
  [['add', 'committee'], 'people add'],
  [['reminder', 'snooze'], 'snooze'],
  [['reminder', 'move'], 'settings'],
  [['remind'], 'remind'],
  [['done', 'add'], 'deadline done'],
  [['add'], 'deadline add'],
  [['extension'], 'more time'],
  [['more', 'need'], 'more time'],
  [['owner', 'move'], 'assign'],
  [['owner'], 'assign'],
  [['assign'], 'assign'],
  [['reopen'], 'deadline reopen'],
  [['due', 'move'], 'deadline move'],
  [['due', 'later'], 'deadline move'],
  [['later'], 'deadline move'],
  [['sooner'], 'deadline move'],
  [['move'], 'deadline move'],
  [['done'], 'deadline done'],
  [['finish'], 'deadline done'],
  [['cancel'], 'deadline cancel'],
  [['give'], 'assign'],
  [['pass'], 'assign'],
  [['reminder'], 'remind'],
];

/** How to do something, from a question for the way to do it, which stands first or last: `… como faço?`. */
export function readHowTo(heard: Heard): Reading | undefined {
  const { words, language } = heard;
  const spelt = words.map(({ word }) => word);
  const phrase = howToIn(heard, spelt);
  if (!phrase) return undefined;
  const isAbout = (at: number) => at < phrase.at || at >= phrase.at + phrase.length;
  const rest = spelt.filter((_, at) => isAbout(at));
  const cues = new Set(words.flatMap(({ cues: own }) => own));
  const command =
    heard.speaks !== undefined || rest.some((word) => talk[language].settings.includes(word))
      ? 'settings'
      : (featureCommand(rest, heard, cues) ??
        ways.find(([needed]) => needed.every((cue) => cues.has(cue)))?.[1]);
  return command === undefined ? undefined : { kind: 'how-to', command };
}

/** Where a line asks how something is done; undefined when it asks for something else. */
function howToIn(heard: Heard, spelt: readonly string[]): { at: number; length: number } | undefined {
  const { words, language } = heard;
  const { howTo } = earFor(language);
  const start = words.findIndex((word, at) => howTo.at(spelt, at) !== undefined || !isLead(word.cues));
  const first = start < 0 ? undefined : (howTo.at(spelt, start) ?? howAt(spelt, start, language));
  if (first) return { at: start, length: first.length };
  const last = words.at(-1)?.clause ?? 0;
  for (let at = 1; at < spelt.length; at++) {
    const found = howTo.at(spelt, at);
    const isLast = found && words.slice(at + found.length).every(({ word }) => isEmptyWord(word, language));
    if (found && (isLast || (words[at]?.clause === last && words[at - 1]?.clause !== last)))
      return { at, length: found.length };
  }
  return undefined;
}

/** “How” in one of the first words: `come si aggiunge …`, `on fait comment pour …`. */
function howAt(spelt: readonly string[], start: number, language: Language): { length: number } | undefined {
  const { phrases } = lexiconFor(language);
  for (const at of [start, start + 1, start + 2]) {
    const found = phrases.at(spelt, at);
    if (found?.values.some((mark) => mark.kind === 'asked' && mark.value === 'how'))
      return { length: at - start + found.length };
  }
  return undefined;
}

const isLead = (cues: readonly Cue[]): boolean => cues.includes('polite') || cues.includes('link');

/** Which command gives or takes a thing that is asked about. */
const commandOf: Readonly<Record<Feature, string>> = {
  account: 'link',
  calendar: 'calendar',
  document: 'documents add',
  mistake: 'undo',
  page: 'web',
  quiet: 'settings',
  sheet: 'sheet export',
};

/** The command of a thing that is asked about: of times only beside what the bot says by itself. */
function featureCommand(
  rest: readonly string[],
  { items, language, line }: Heard,
  cues: ReadonlySet<Cue>,
): string | undefined {
  const isReminded = cues.has('remind') || cues.has('reminder') || cues.has('speak');
  const found = features.find(
    (feature) =>
      (feature === 'quiet' ? isReminded || cues.has('stop') || cues.has('not') : items.length === 0) &&
      rest.some((word) => talk[language].features[feature].includes(word)),
  );
  if (found) return commandOf[found];
  return isReminded && clockTimes(line, language).length > 0 ? 'settings' : undefined;
}
