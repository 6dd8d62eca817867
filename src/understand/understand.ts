import type { Command } from '../command/command.ts';
import { assignOptions, resolveTyped } from '../command/parse-command.ts';
import { maySee, permits } from '../command/permit.ts';
import type { ResolveContext } from '../command/resolve-option.ts';
import { everySmallWord } from '../language/every-small-word.ts';
import { type Language, languageOf } from '../language/language.ts';
import { planTimeContext } from '../time/plan-time.ts';
import { lexiconWords } from '../time/to-english.ts';
import type { ActContext } from './act-rule.ts';
import { askedSentence } from './asked-sentence.ts';
import { readByExample } from './by-example.ts';
import { type Heard, hear } from './hear.ts';
import { readMainClause } from './main-clause.ts';
import { isMeant, isRedated } from './prefer-act.ts';
import { rankLanguages } from './rank-languages.ts';
import { readAct } from './read-acts.ts';
import { isSpeltOut, readGiven, readTyped, readVerb, takesText, typedIn } from './read-command.ts';
import { readCorrection } from './read-correction.ts';
import { readHowTo, readTalk } from './read-talk.ts';
import type { Conversation, Order, Reading } from './reading.ts';
import { settled } from './settle.ts';

const goingOn = new Set(everySmallWord('and', 'goesOn'));

export type UnderstandContext = ResolveContext & {
  commands: readonly Command[];
  conversation: Conversation;
};

/** A reading, with the language in which the line was heard. */
export type Understood = { reading: Reading; language: Language };

/** A line of more words is no order. */
const longestOrder = 60;

/** How many languages a line is heard in. */
const tried = 3;

/**
 * What a person means by a line, wherever it was typed: a command only when its verb and every option are understood to
 * the last word; otherwise a question, a statement or request, small talk or a way to do something. It changes nothing.
 */
export function understand(line: string, context: UnderstandContext): Understood {
  const { plan, now, calendar, caller, conversation } = context;
  const text = line.trim().replace(/^\/(?:congress\b)?\s*/i, '');
  if (text.split(/\s+/).length > longestOrder)
    return { reading: { kind: 'question', text }, language: languageOf(caller.reader.locale) ?? 'en' };
  const languages = rankLanguages(text, caller.reader.locale);
  const [likeliest = 'en'] = languages;
  if (text === '') return { reading: { kind: 'empty' }, language: likeliest };
  if (/^[?¿\s]+$/.test(text))
    return { reading: { kind: 'command', command: 'help', options: {} }, language: likeliest };
  const acting: ActContext = {
    plan,
    now,
    calendar,
    conversation,
    ...(caller.person && { person: caller.person.id }),
    mayChange: permits(caller, 'change'),
  };
  const time = { now, zone: plan.congress.zone, calendar, ...planTimeContext(plan) };
  const hearing = {
    plan,
    time,
    maySee: (deadline: (typeof plan.deadlines)[number]) => maySee(caller, deadline),
  };
  const own = languageOf(caller.reader.locale) ?? 'en';
  // An English verb and a name are in no language of their own.
  const isTypedEnglish = own === 'en' && readVerb(text, context.commands, 'en') !== undefined;
  let best: (Understood & { heard: Heard }) | undefined;
  let first: Heard | undefined;
  for (const language of languages.slice(0, tried)) {
    const heard = hear(text, language, hearing);
    first ??= heard;
    const read = readHeard(heard, acting, context);
    const reading = isSure(read)
      ? read
      : (readMainClause(heard, acting, (part) => hear(part, heard.language, { ...hearing, isPart: true })) ??
        read);
    const isOwn = isTypedEnglish && reading.kind === 'command';
    const understood = { reading, language: isOwn ? own : heard.language, heard };
    const isTalk = reading.kind === 'talk' || reading.kind === 'how-to';
    const isForeign = takesAnyWords(reading) && heard.language !== likeliest;
    if (
      (reading.kind === 'command' && !isForeign) ||
      (isTalk && (best?.reading.kind === 'question' || best?.reading.kind === 'follow-up')) ||
      (!best && isPlain(reading))
    )
      return settled(understood, acting, context);
    if (!isForeign) best ??= understood;
  }
  if (best) return settled(best, acting, context);
  const question: Reading = { kind: 'question', text };
  return { reading: first ? readByExample(question, first, acting) : question, language: likeliest };
}

/** Commands that take whatever words are left: in a language that the line is hardly in, that proves nothing. */
const takesAnyWords = (reading: Reading): boolean =>
  reading.kind === 'command' && (reading.command === 'deadline add' || reading.command === 'reminder add');

/** A reading that what stands beside it cannot make any clearer. */
const isSure = ({ kind }: Reading): boolean =>
  kind === 'command' || kind === 'talk' || kind === 'how-to' || kind === 'empty';

/** A reading after which no other language is tried. */
const isPlain = ({ kind }: Reading): boolean =>
  kind !== 'question' && kind !== 'follow-up' && kind !== 'form';

/** One line in one language, the readings in the order in which they are tried. */
function readHeard(heard: Heard, acting: ActContext, context: UnderstandContext): Reading {
  const { conversation } = context;
  const answer = readOffered(heard, conversation) ?? readCorrection(heard, acting);
  if (answer) return answer;
  const typed = typedIn(heard, context.commands, context.caller.reader.locale);
  const order = typed && readTyped(typed, context);
  // Whoever writes out the name of a command means it, whatever the words after it may be.
  const isNamed = typed !== undefined && isSpeltOut(typed, heard.language);
  if (order && isNamed) return { kind: 'command', ...order };
  // A verb alone that needs nothing more is that command, whatever else it may be in small talk.
  if (order && typed.rest === '' && !conversation.form) return { kind: 'command', ...order };
  const talk = readTalk(heard, { strictly: typed !== undefined && typed.rest !== '' });
  const isHere =
    conversation.about !== undefined && (talk === 'bye' || talk === 'nothing' || talk === 'thanks');
  const early = isHere ? readAct(heard, acting)?.reading : undefined;
  if (early?.kind === 'command') return early;
  if (talk === 'nothing' || (talk && conversation.form === undefined)) return { kind: 'talk', talk };
  const howTo = readHowTo(heard);
  if (howTo) return howTo;
  const filled = readFormAnswer(heard, context);
  if (filled) return filled;
  const asks = isQuestion(heard);
  // A command that is written out with a text is read by its own rules: what does not fit is refused, not taken into it.
  const isWritten = isNamed && typed.rest !== '' && takesText(typed.command);
  const heardAct = asks || isWritten ? undefined : readAct(heard, acting)?.reading;
  const isAnother = isNamed && heardAct && 'command' in heardAct && heardAct.command !== typed.command.name;
  const act = isAnother ? undefined : heardAct;
  const isQuestioned = asks && heard.isAsked && order?.command !== 'ask';
  const isTyped = order !== undefined && !isQuestioned && !isRedated(order, act, heard);
  if (isTyped && !isMeant(act, order, heard)) return { kind: 'command', ...order };
  if (act && act.kind !== 'form') return act;
  if (isTyped) return { kind: 'command', ...order };
  if (typed && isNamed && typed.rest !== '') {
    // Quotes with nothing between them are no answer: it is asked for.
    const isAnswered = !/"\s*"|“\s*”|«\s*»/.test(typed.rest);
    const options = isAnswered ? assignOptions(typed.command, typed.rest, context) : {};
    return { kind: isAnswered ? 'command' : 'form', command: typed.command.name, options };
  }
  if (act) return act;
  if (typed && typed.rest === '' && !asks) return { kind: 'form', command: typed.command.name, options: {} };
  const given = readGiven(heard.given, { commands: context.commands, language: heard.language });
  return given ? { kind: 'command', ...given } : readQuestion(heard, conversation);
}

/** The first word that is no politeness, greeting or "and". */
function firstWord({ words }: Heard) {
  return words.find(({ cues }) => !cues.includes('polite') && !cues.includes('link')) ?? words[0];
}

/** Whether a line asks for something that the plan may know, rather than for something to be done. */
function isQuestion(heard: Heard): boolean {
  const first = firstWord(heard);
  const isRequest = heard.has('polite') || heard.has('need') || heard.has('give') || heard.has('remind');
  if (first?.cues.includes('asks') && !first.cues.includes('polite'))
    return !(first.cues.includes('add') || first.cues.includes('need'));
  return heard.isAsked && !isRequest;
}

const pointing = (heard: Heard): boolean =>
  heard.words.some(({ cues, taken }) => taken === undefined && cues.includes('it'));

/** A question, or one that goes on from what was talked about. */
function readQuestion(heard: Heard, { about, subject, question }: Conversation): Reading {
  const { words, items, people } = heard;
  const text = askedSentence(heard);
  const [first] = words;
  const goesOn = first?.cues.includes('link') || goingOn.has(first?.word ?? '');
  const names = items.length > 0 || people.length > 0;
  const item = about ?? subject;
  if (item !== undefined && !names && (about !== undefined || goesOn || pointing(heard)))
    return { kind: 'follow-up', text, item };
  if (question !== undefined && (goesOn || words.length <= 3)) return { kind: 'follow-up', text };
  const [named] = items.length === 1 ? (items[0]?.deadlines ?? []) : [];
  return { kind: 'question', text, ...(named && items[0]?.deadlines.length === 1 && { item: named.id }) };
}

/** "yes" to the one thing that was offered, "the second" of several, or of the last list. */
function readOffered(heard: Heard, { offered = [], listed = [] }: Conversation): Reading | undefined {
  const [only, ...more] = offered;
  if (only && more.length === 0 && readTalk(heard) === 'yes') return { kind: 'command', ...only };
  const number = numberOf(heard);
  if (number === undefined) return undefined;
  const chosen: Order | undefined = offered[number - 1];
  if (chosen) return { kind: 'command', ...chosen };
  const id = listed[number - 1];
  return id === undefined
    ? undefined
    : { kind: 'command', command: 'deadline show', options: { deadline: id } };
}

/** A line that is nothing but a number, or an ordinal with small words. */
function numberOf({ words, language }: Heard): number | undefined {
  const lexicon = lexiconWords(language);
  const said = words.flatMap(({ word, cues }) => {
    const ordinal = (lexicon.get(word) ?? []).find((each) => /^\d+th$/.test(each));
    if (/^\d{1,2}$/.test(word)) return [Number(word)];
    if (ordinal) return [Number.parseInt(ordinal, 10)];
    return cues.some((cue) => cue === 'empty' || cue === 'it' || cue === 'polite') ? [] : [Number.NaN];
  });
  return said.length === 1 && Number.isFinite(said[0]) ? said[0] : undefined;
}

/** The answer to the option that an open form asks for; a line that is plainly something else lets the form go. */
function readFormAnswer(heard: Heard, context: UnderstandContext): Reading | undefined {
  const { form } = context.conversation;
  const command = context.commands.find(({ name }) => name === form?.command);
  const option = form && command?.options[form.asks];
  if (!form || !option || isQuestion(heard) || heard.isAsked) return undefined;
  if (readVerb(heard.line, context.commands, context.caller.reader.locale) && option.kind !== 'date')
    return undefined;
  if (option.kind === 'text') return undefined;
  const resolved = resolveTyped(option, heard.line, context);
  const raw = 'value' in resolved ? heard.line : soleAnswer(heard, option.kind);
  return raw === undefined
    ? undefined
    : { kind: 'command', command: form.command, options: { ...form.options, [form.asks]: raw } };
}

/** The one date, item or person of a line with nothing else in it. */
function soleAnswer(heard: Heard, kind: string): string | undefined {
  const rest = heard.words.some(
    ({ taken, cues }) =>
      taken === undefined && !cues.includes('empty') && !cues.includes('polite') && !cues.includes('until'),
  );
  if (rest) return undefined;
  if (kind === 'date' && heard.dates.length === 1) return heard.dates[0]?.text;
  if (kind === 'deadline' && heard.items.length === 1 && heard.items[0]?.deadlines.length === 1)
    return heard.items[0].deadlines[0]?.id;
  return kind === 'person' && heard.people.length === 1 && heard.people[0]?.people.length === 1
    ? heard.people[0].people[0]?.id
    : undefined;
}
