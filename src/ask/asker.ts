import type { Calendar } from '../domain/calendar.ts';
import type { Commitment, ShieldedField } from '../domain/commitment.ts';
import type { Instant } from '../domain/instant.ts';
import type { Deadline, Plan } from '../domain/plan.ts';
import { languageOf } from '../language/language.ts';
import { wordsFor } from '../locales/index.ts';
import type { Answer } from './answer.ts';
import { createCite } from './cite.ts';
import { compareDays, compareValues } from './compare.ts';
import type { Answerer, Draft, Inquiry } from './draft.ts';
import { answered, decline, refusal, withSources } from './finish.ts';
import { type Near, nearUnits } from './near-units.ts';
import { answerFromPassages } from './passages/answer-passage.ts';
import { factPassages } from './passages/facts.ts';
import { type AskDocument, createPassageIndex, type PassageIndex } from './passages/passage-index.ts';
import { answerObjectives, answerThemes } from './plan/answer-aims.ts';
import { answerByIntent, answerSurely } from './plan/answer-by-intent.ts';
import { answerCommitment } from './plan/answer-commitment.ts';
import { answerDeadline } from './plan/answer-deadline.ts';
import { answerInstrument } from './plan/answer-instrument.ts';
import { answerOccasion } from './plan/answer-occasion.ts';
import { answerPerson } from './plan/answer-person.ts';
import { itemsOf } from './plan/find-items.ts';
import { answerIndicator } from './plan/indicators.ts';
import { answerQuery } from './plan/list.ts';
import { answerMoved } from './plan/moved.ts';
import { createPresent } from './plan/present.ts';
import { tellItem } from './plan/tell-item.ts';
import { createCitiesLike, createNames, createPlacesLike } from './question/name.ts';
import { createSpellers, wordsOfPlan } from './question/plan-words.ts';
import { type ReadWith, readQuestion } from './question/read.ts';
import { createTaught } from './taught.ts';
import { cleanQuestion, isTooLong } from './text.ts';

export type { AskDocument } from './passages/passage-index.ts';

export type AskContext = {
  now: Instant;
  /** BCP 47 tag, for questions whose words do not tell their language. */
  locale?: string;
  /** The asking person's id, for `mine`. */
  person?: string;
  maySee?: (deadline: Deadline) => boolean;
  mayRead?: (commitment: Commitment, field: ShieldedField) => boolean;
};

export type Asker = {
  ask(question: string, context: AskContext): Answer;
  /** What comes near to a question, of all that who asks may read; for whoever can read it better. */
  near(question: string, context: AskContext): Near;
};

/** Ways to answer from the plan, in the order in which they are tried. */
const answerers: readonly Answerer[] = [
  compareDays,
  answerThemes,
  answerObjectives,
  answerMoved,
  answerIndicator,
  answerSurely,
  answerQuery,
  answerPerson,
  answerOccasion,
  answerInstrument,
  answerDeadline,
  answerCommitment,
];

/**
 * Answers questions from a plan and its documents; shows what comes nearest, or refuses with the reason, where nothing
 * accounts for every word. `documents` must be in `index`.
 */
export function createAsker(sources: {
  plan: Plan;
  documents: readonly AskDocument[];
  calendar: Calendar;
  /** An index that has the documents already; made from them when absent. */
  index?: PassageIndex;
}): Asker {
  const { plan, documents, calendar } = sources;
  const own = languageOf(plan.locale) ?? 'en';
  const index = sources.index ?? createPassageIndex(own);
  if (!sources.index) for (const document of documents) index.put(document);
  const statements = createPassageIndex(own);
  for (const passage of factPassages(plan)) statements.putPassages(passage.document, [passage], own);
  const planWords = wordsOfPlan(plan);
  const reading: ReadWith = {
    plan,
    calendar,
    names: createNames(plan),
    citiesLike: createCitiesLike(plan),
    placesLike: createPlacesLike(plan),
    planWords,
    inDocuments: index.has,
    speller: createSpellers(planWords),
  };
  const cite = createCite(new Map(documents.map((document) => [document.id, document])));
  const items = itemsOf(plan);
  const present = createPresent(plan, calendar);
  const taught = createTaught(plan, (question) => readQuestion(question, { now: 0 }, reading));

  const inquire = (question: string, context: AskContext): Inquiry => {
    const read = readQuestion(question, context, reading);
    const maySee = context.maySee ?? ((deadline: Deadline) => !deadline.private);
    const mayRead = context.mayRead ?? (() => true);
    const hidden = new Set([
      ...plan.deadlines.filter((deadline) => !maySee(deadline)).map(({ id }) => id),
      ...plan.commitments.filter((commitment) => !mayRead(commitment, 'title')).map(({ id }) => id),
    ]);
    return {
      plan: present(context.now),
      reading: read,
      say: wordsFor(read.language).text,
      calendar,
      now: context.now,
      today: calendar.dayOf(context.now, plan.congress.zone),
      ...(context.person !== undefined && { person: context.person }),
      maySee,
      mayRead,
      items:
        hidden.size === 0
          ? items
          : items.filter(({ kind, id }) => (kind !== 'deadline' && kind !== 'commitment') || !hidden.has(id)),
      cite,
    };
  };

  return {
    ask(question, context) {
      const cleaned = cleanQuestion(question);
      const inquiry = inquire(cleaned, context);
      const { say } = inquiry;
      if (inquiry.reading.words.length === 0) return refusal('empty', say('answer.empty'), inquiry);
      if (isTooLong(cleaned)) return refusal('too-long', say('answer.too-long'), inquiry);
      const item = taught(cleaned, inquiry.reading);
      const known = item === undefined ? undefined : tellItem(inquiry, item);
      if (known) return answered(known, inquiry);
      const ofPlan = firstOf(answerers, inquiry);
      if (ofPlan && !ofPlan.isAside && !ofPlan.isNothing) return answered(ofPlan, inquiry);
      const compared = compareValues(inquiry, [statements, index]);
      if (compared) return answered(compared, inquiry);
      const found = answerFromPassages(inquiry, [statements, index]);
      if (found.draft) return answered(withSources(found.draft, inquiry), inquiry);
      const told = ofPlan?.isNothing ? ofPlan : answerByIntent(inquiry);
      return told ? answered(told, inquiry) : decline(inquiry, found, ofPlan);
    },
    near: (question, context) => nearUnits(inquire(cleanQuestion(question), context), [statements, index]),
  };
}

function firstOf(ways: readonly Answerer[], inquiry: Inquiry): Draft | undefined {
  for (const answer of ways) {
    const draft = answer(inquiry);
    if (draft) return draft;
  }
  return undefined;
}
