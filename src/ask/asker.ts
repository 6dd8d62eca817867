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
import { answerByIntent, nearestByIntent } from './plan/answer-by-intent.ts';
import { answerCommitment } from './plan/answer-commitment.ts';
import { answerDeadline } from './plan/answer-deadline.ts';
import { answerInstrument } from './plan/answer-instrument.ts';
import { answerOccasion } from './plan/answer-occasion.ts';
import { answerPerson } from './plan/answer-person.ts';
import { type Item, itemsOf } from './plan/find-items.ts';
import { answerIndicator } from './plan/indicators.ts';
import { answerQuery } from './plan/list.ts';
import { answerMoved } from './plan/moved.ts';
import { createPresent } from './plan/present.ts';
import { tellItem } from './plan/tell-item.ts';
import { createReader } from './question/read.ts';
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
  answerQuery,
  answerPerson,
  answerOccasion,
  answerInstrument,
  answerDeadline,
  answerCommitment,
];

/**
 * Answers questions from a plan and its documents, in steps:
 *
 * 1. `question/` reads a question word by word: what each may stand for, the days it speaks of, whom and what it names.
 * 2. `taught.ts` knows what a person has said the answer is.
 * 3. `plan/` answers from the plan: a list by conditions (`to-query.ts` reads them, `list.ts` answers them), or what is
 *    asked of the one thing that is meant.
 * 4. `passages/` answers from the documents: the passage that accounts for every word and states what is asked.
 * 5. `plan/answer-by-intent.ts` answers what such questions ask, where their words are none of the above.
 * 6. `finish.ts` puts the answer together, or shows what comes nearest, or refuses with the reason.
 *
 * `documents` must be in `index`.
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
  const indexes = [statements, index];
  const read = createReader({ plan, calendar, inDocuments: index.has });
  const cite = createCite(new Map(documents.map((document) => [document.id, document])));
  const items = itemsOf(plan);
  const present = createPresent(plan, calendar);
  const taught = createTaught(plan, (question) => read(question, { now: 0 }));

  const inquire = (question: string, context: AskContext): Inquiry => {
    const reading = read(question, context);
    const maySee = context.maySee ?? ((deadline: Deadline) => !deadline.private);
    const mayRead = context.mayRead ?? (() => true);
    const hidden = new Set([
      ...plan.deadlines.filter((deadline) => !maySee(deadline)).map(({ id }) => id),
      ...plan.commitments.filter((commitment) => !mayRead(commitment, 'title')).map(({ id }) => id),
    ]);
    const isHidden = ({ kind, id }: Item) => (kind === 'deadline' || kind === 'commitment') && hidden.has(id);
    return {
      ...{ reading, calendar, maySee, mayRead, cite },
      plan: present(context.now),
      say: wordsFor(reading.language).text,
      now: context.now,
      today: calendar.dayOf(context.now, plan.congress.zone),
      ...(context.person !== undefined && { person: context.person }),
      items: hidden.size === 0 ? items : items.filter((item) => !isHidden(item)),
    };
  };

  return {
    ask(question, context) {
      const cleaned = cleanQuestion(question);
      const inquiry = inquire(cleaned, context);
      const { say, reading } = inquiry;
      if (reading.words.length === 0) return refusal('empty', say('answer.empty'), inquiry);
      if (isTooLong(cleaned)) return refusal('too-long', say('answer.too-long'), inquiry);
      const item = taught(cleaned, reading);
      const known = item === undefined ? undefined : tellItem(inquiry, item);
      if (known) return answered(known, inquiry);
      const ofPlan = firstOf(answerers, inquiry);
      if (ofPlan && !ofPlan.isAside && !ofPlan.isNothing) return answered(ofPlan, inquiry);
      const compared = compareValues(inquiry, indexes);
      if (compared) return answered(compared, inquiry);
      const found = answerFromPassages(inquiry, indexes);
      if (found.draft) return answered(withSources(found.draft, inquiry), inquiry);
      const told = ofPlan?.isNothing ? ofPlan : answerByIntent(inquiry);
      return told && !told.isAside
        ? answered(told, inquiry)
        : decline(inquiry, found, ofPlan ?? told ?? nearestByIntent(inquiry));
    },
    near: (question, context) => nearUnits(inquire(cleanQuestion(question), context), indexes),
  };
}

function firstOf(ways: readonly Answerer[], inquiry: Inquiry): Draft | undefined {
  for (const answer of ways) {
    const draft = answer(inquiry);
    if (draft) return draft;
  }
  return undefined;
}
