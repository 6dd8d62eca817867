import type { Calendar } from '../domain/calendar.ts';
import type { Instant } from '../domain/instant.ts';
import type { Deadline, Plan } from '../domain/plan.ts';
import type { Answer } from './answer.ts';
import { answerDeadline, answerDeadlines, answerExplicitDeadline } from './answers/deadline-answers.ts';
import { answerInstrument, answerMembers, answerObjectives, answerThemes } from './answers/list-answers.ts';
import {
  answerDate,
  answerDaysLeft,
  answerDuration,
  answerEarlier,
  answerHost,
  answerPlace,
} from './answers/occasion-answers.ts';
import { createPassageAnswer, unitsOf } from './answers/passage-answer.ts';
import { answerPerson } from './answers/person-answer.ts';
import { createCite } from './cite.ts';
import { conceptsOf, english } from './concepts.ts';
import { decline } from './decline.ts';
import type { Answerer, Draft, Inquiry } from './draft.ts';
import { entitiesOf } from './entities.ts';
import { detectLanguage, type Language, languageOf } from './language.ts';
import { lexicons } from './lexicons.ts';
import { occasionsOf } from './occasions.ts';
import { passagesOf } from './passages.ts';
import { readQuestion } from './reading.ts';
import { createSpeller } from './spell.ts';
import { cleanQuestion, isTooLong, wordsOf } from './text.ts';
import { readTerms, type Vocabulary } from './understand.ts';
import { answerWords } from './words/index.ts';

export type AskDocument = { id: string; title: string; text: string };

export type AskContext = {
  now: Instant;
  /** BCP 47 tag, for questions whose words do not tell their language. */
  locale?: string;
  /** The asking person's id, for `mine`. */
  person?: string;
  maySee?: (deadline: Deadline) => boolean;
};

export type Asker = { ask(question: string, context: AskContext): Answer };

/** Answers questions from a plan, then from its documents; refuses, with the reason, what they do not account for. */
export function createAsker(sources: {
  plan: Plan;
  documents: readonly AskDocument[];
  calendar: Calendar;
}): Asker {
  const { plan, documents, calendar } = sources;
  const passages = documents.flatMap(passagesOf);
  const entities = entitiesOf(plan);
  const occasions = occasionsOf(plan);
  const cite = createCite(passages);
  const known = new Set([...passages.flatMap((passage) => [...passage.words]), ...planWords(plan)]);
  const vocabularies = vocabulariesOf(known);
  const generic = new Set(conceptsOf(plan.congress.name));
  const answerers: readonly Answerer[] = [
    answerDeadlines,
    answerExplicitDeadline,
    answerDaysLeft,
    answerDuration,
    answerObjectives,
    answerThemes,
    answerPerson,
    answerMembers,
    answerInstrument,
    answerEarlier,
    answerHost,
    answerDate,
    answerPlace,
    createPassageAnswer(unitsOf(passages, plan.facts), entities),
    answerDeadline,
  ];

  return {
    ask(question, context) {
      const cleaned = cleanQuestion(question);
      const fallback = languageOf(context.locale) ?? languageOf(plan.locale) ?? 'en';
      const asked = wordsOf(cleaned);
      if (asked.length === 0 || isTooLong(cleaned)) {
        const words = answerWords[fallback];
        const tooLong = asked.length > 0;
        return answerOf(
          { declined: tooLong ? 'too-long' : 'empty', short: tooLong ? words.tooLong : words.empty },
          fallback,
        );
      }
      const language = detectLanguage(cleaned, asked, lexicons, fallback);
      const reading = readQuestion(readTerms(completeQuestion(asked), vocabularies[language]), entities);
      const inquiry: Inquiry = {
        plan,
        occasions,
        reading,
        words: answerWords[language],
        calendar,
        now: context.now,
        today: calendar.dayOf(context.now, plan.congress.zone),
        ...(context.person !== undefined && { person: context.person }),
        maySee: context.maySee ?? ((deadline) => !deadline.private),
        cite,
        leftovers: (allowed) =>
          [...reading.concepts].filter(
            (concept) =>
              !reading.naming.has(concept) &&
              !generic.has(concept) &&
              !allowed.includes(concept) &&
              concept !== 'mine' &&
              !monthConcepts.has(concept) &&
              !(reading.occasions.length > 0 && /^(19|20)\d\d$/.test(concept)),
          ),
      };
      return answerOf(draftFor(inquiry, answerers), language);
    },
  };
}

const monthConcepts = new Set(
  'january february march april may june july august september october november december'.split(' '),
);

/** `What was it for` asks for the purpose, `what was it about` for the subject. */
function completeQuestion(words: readonly string[]): readonly string[] {
  const last = words.at(-1);
  const copula = /^(is|was|are|were|whats|s)$/;
  if (words.length < 3 || !words.includes('what') || !words.some((word) => copula.test(word))) return words;
  return last === 'for' ? [...words, 'objective'] : last === 'about' ? [...words, 'topic'] : words;
}

function draftFor(inquiry: Inquiry, answerers: readonly Answerer[]): Draft {
  const { reading } = inquiry;
  if (reading.unknown.length === 0 && reading.missing === undefined) {
    for (const answer of answerers) {
      const draft = answer(inquiry);
      if (draft) return draft;
    }
  }
  return decline(inquiry);
}

function answerOf(draft: Draft, lang: Language): Answer {
  const text = [draft.short, ...(draft.more ?? [])].slice(0, 3).join(draft.short.includes('\n') ? '\n' : ' ');
  const about = draft.about === undefined ? {} : { about: draft.about };
  const rest = { short: draft.short, text, lang, citations: draft.citations ?? [], ...about };
  return 'declined' in draft
    ? { declined: true, ...rest, reason: draft.declined }
    : { declined: false, ...rest };
}

function planWords(plan: Plan): string[] {
  const texts = [
    plan.congress.name,
    ...plan.congress.aka,
    plan.congress.city,
    plan.congress.country,
    ...[...plan.events, ...plan.instruments, ...plan.organisations].flatMap((item) => [
      item.name,
      ...item.aka,
    ]),
    ...[...plan.facts, ...plan.objectives].map((item) => item.text),
    ...[...plan.deadlines, ...plan.themes, ...plan.commitments].map((item) => item.title),
    ...plan.people.map((person) => person.name),
  ];
  return texts.flatMap(wordsOf);
}

function vocabulariesOf(known: ReadonlySet<string>): Record<Language, Vocabulary> {
  const make = (language: Language): Vocabulary => {
    const lexicon = lexicons[language];
    const own = [...lexicon.words.keys(), ...[...lexicon.stems.keys()].flatMap((stem) => [stem, `${stem}s`])];
    const speller = createSpeller([...own, ...known, ...(language === 'en' ? [] : english.words.keys())]);
    return { language, lexicon, has: (word) => known.has(word), spell: speller };
  };
  return { en: make('en'), pt: make('pt'), es: make('es'), fr: make('fr'), it: make('it') };
}
