import type { Calendar } from '../domain/calendar.ts';
import type { Instant } from '../domain/instant.ts';
import type { Deadline, Plan } from '../domain/plan.ts';
import type { Answer } from './answer.ts';
import { createAnswerers } from './answerers.ts';
import { answerItem } from './answers/item-answer.ts';
import { joinDrafts } from './answers/targets.ts';
import { createCite } from './cite.ts';
import { clausesOf, isAside } from './clauses.ts';
import type { Draft, Inquiry } from './draft.ts';
import { entitiesOf } from './entities.ts';
import type { Language } from './language.ts';
import { accountsFor, genericOf } from './leftovers.ts';
import { occasionsOf } from './occasions.ts';
import { passagesOf } from './passages.ts';
import { coreOf, questionsIn, withoutConjunction } from './question-core.ts';
import { createReader, languageFor } from './reader.ts';
import { type Reading, readQuestion } from './reading.ts';
import { createRetriever, type Retriever } from './retrieve.ts';
import { createTaught } from './taught.ts';
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
  /** Searches the documents that the plan does not list; made from them when absent. */
  find?: Retriever['find'];
}): Asker {
  const { plan, documents, calendar } = sources;
  const own = new Set(plan.documents.map(({ id }) => id));
  const passages = documents.flatMap((document) => {
    if (own.has(document.id)) return passagesOf(document);
    const lines = citedLines(plan, document.id);
    return lines.size === 0
      ? []
      : passagesOf(document).filter((each) => each.lines.some((line) => lines.has(line)));
  });
  const find =
    sources.find ??
    createRetriever(
      documents.filter(({ id }) => !own.has(id)),
      plan,
    ).find;
  const entities = entitiesOf(plan);
  const occasions = occasionsOf(plan);
  const read = createReader(plan, passages);
  const taught = createTaught(plan, read);
  const generic = genericOf(plan);
  const cite = createCite(passages);
  const answer = createAnswerers({ plan, passages, entities, find });

  const inquire = (question: string, context: AskContext): { language: Language; inquiry: Inquiry } => {
    const { language, reading } = read(question, context.locale);
    return { language, inquiry: inquiryOf(reading, language, context) };
  };

  const inquiryOf = (reading: Reading, language: Language, context: AskContext): Inquiry => ({
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
  });

  /** Answers the one clause that asks, when all others are asides. */
  const answerClause = (question: string, context: AskContext): Draft | undefined => {
    const clauses = clausesOf(question).map((clause) => inquire(clause, context));
    const asking = clauses.filter(({ inquiry }) => !isAside(inquiry.reading));
    const [only, ...more] = asking;
    if (!only || more.length > 0) return undefined;
    const about = clauses
      .slice(0, clauses.indexOf(only))
      .filter(({ inquiry }) => inquiry.reading.naming.size > 0)
      .at(-1);
    return answered(withNames(only.inquiry, about?.inquiry.reading, only.language, context));
  };

  const answered = (inquiry: Inquiry): Draft | undefined => {
    const draft = answer(inquiry);
    return 'declined' in draft ? undefined : draft;
  };

  /** `The Study came out before. In what year was that?`: a clause that names nothing is about what was named before it. */
  const withNames = (
    inquiry: Inquiry,
    about: Reading | undefined,
    language: Language,
    context: AskContext,
  ): Inquiry => {
    if (!about || inquiry.reading.naming.size > 0 || inquiry.reading.concepts.has('congress')) return inquiry;
    const named = about.terms.filter(({ concepts }) => concepts.some((concept) => about.naming.has(concept)));
    return inquiryOf(readQuestion([...inquiry.reading.terms, ...named], entities), language, context);
  };

  /** Answers the two questions of one sentence, when each has an answer of its own. */
  const answerEach = (question: string, context: AskContext): Draft | undefined => {
    const [first, second] = questionsIn(question).map((part) => inquire(part, context));
    if (!first || !second) return undefined;
    const drafts = [
      answered(first.inquiry),
      answered(withNames(second.inquiry, first.inquiry.reading, second.language, context)),
    ];
    const [one, other] = drafts;
    if (!one || !other || one.short === other.short || one.short.includes('\n')) return undefined;
    return joinDrafts([one, other]);
  };

  /** Answers what is asked in a question that says more than that. */
  const answerInShort = (question: string, context: AskContext): Draft | undefined => {
    const core = coreOf(question);
    const read = core === question ? undefined : answered(inquire(core, context).inquiry);
    return (
      read ?? answerClause(core, context) ?? (core === question ? undefined : answerClause(question, context))
    );
  };

  return {
    ask(question, context) {
      const cleaned = withoutConjunction(cleanQuestion(question));
      const isEmpty = wordsOf(cleaned).length === 0;
      if (isEmpty || isTooLong(cleaned)) return unreadable(!isEmpty, languageFor(plan, context.locale));
      const { language, inquiry } = inquire(cleaned, context);
      const item = taught(cleaned, inquiry.reading);
      const known = item === undefined ? undefined : answerItem(inquiry, item);
      const draft = known ?? answerEach(cleaned, context) ?? answer(inquiry);
      const isUnread =
        'declined' in draft && (draft.declined === 'unknown-words' || draft.declined === 'nothing-found');
      const again = isUnread ? answerInShort(cleaned, { ...context, locale: language }) : undefined;
      return answerOf(again ?? draft, language);
    },
  };
}

/** The lines of a document that items of the plan rest on. */
function citedLines(plan: Plan, document: string): ReadonlySet<number> {
  const items = [plan.congress, ...plan.events, ...plan.facts, ...plan.objectives, ...plan.instruments];
  return new Set(
    items.flatMap(({ source }) =>
      source.kind === 'document' && source.document === document ? source.lines : [],
    ),
  );
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
