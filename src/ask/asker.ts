import type { Calendar } from '../domain/calendar.ts';
import type { Instant } from '../domain/instant.ts';
import type { Deadline, Plan } from '../domain/plan.ts';
import type { Answer } from './answer.ts';
import { createAnswerers } from './answerers.ts';
import { createCite } from './cite.ts';
import type { Draft, Inquiry } from './draft.ts';
import { entitiesOf } from './entities.ts';
import type { Language } from './language.ts';
import { accountsFor, genericOf } from './leftovers.ts';
import { occasionsOf } from './occasions.ts';
import { passagesOf } from './passages.ts';
import { createReader, languageFor } from './reader.ts';
import { cleanQuestion, isTooLong, wordsOf } from './text.ts';
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
  const cited = citedDocuments(plan);
  const passages = documents.filter(({ id }) => cited.has(id)).flatMap(passagesOf);
  const others = documents.filter(({ id }) => !cited.has(id));
  const entities = entitiesOf(plan);
  const occasions = occasionsOf(plan);
  const read = createReader(plan, passages);
  const generic = genericOf(plan);
  const cite = createCite(passages);
  const answer = createAnswerers({ plan, passages, entities, others });

  return {
    ask(question, context) {
      const cleaned = cleanQuestion(question);
      const isEmpty = wordsOf(cleaned).length === 0;
      if (isEmpty || isTooLong(cleaned)) return unreadable(!isEmpty, languageFor(plan, context.locale));
      const { language, reading } = read(cleaned, context.locale);
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
        accountsFor: (...allowed) => accountsFor(reading, generic, allowed),
      };
      return answerOf(answer(inquiry), language);
    },
  };
}

/** The documents that the plan lists or that its items rest on. */
function citedDocuments(plan: Plan): ReadonlySet<string> {
  const items = [plan.congress, ...plan.events, ...plan.facts, ...plan.objectives, ...plan.instruments];
  const cited = items.flatMap(({ source }) => (source.kind === 'document' ? [source.document] : []));
  return new Set([...plan.documents.map(({ id }) => id), ...cited]);
}

function unreadable(tooLong: boolean, language: Language): Answer {
  const { tooLong: long, empty } = answerWords[language];
  return answerOf({ declined: tooLong ? 'too-long' : 'empty', short: tooLong ? long : empty }, language);
}

function answerOf(draft: Draft, lang: Language): Answer {
  const text = [draft.short, ...(draft.more ?? [])].slice(0, 3).join(draft.short.includes('\n') ? '\n' : ' ');
  const about = draft.about === undefined ? {} : { about: draft.about };
  const rest = { short: draft.short, text, lang, citations: draft.citations ?? [], ...about };
  return 'declined' in draft
    ? { declined: true, ...rest, reason: draft.declined }
    : { declined: false, ...rest };
}
