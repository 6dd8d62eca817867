import type { Plan } from '../domain/plan.ts';
import { answerName, createAboutAnswer, createSubjectAnswer } from './answers/about-answer.ts';
import { answerDate } from './answers/date-answer.ts';
import { answerDeadline, answerDeadlines, answerExplicitDeadline } from './answers/deadline-answers.ts';
import { createDocumentAnswer } from './answers/document-answer.ts';
import { answerDaysLeft, answerDuration } from './answers/duration-answers.ts';
import { answerHost } from './answers/host-answer.ts';
import { answerInstrument } from './answers/instrument-answer.ts';
import { answerMembers } from './answers/member-answer.ts';
import { answerObjectiveAbout, answerObjectives } from './answers/objective-answer.ts';
import { answerNextOccasion, answerOnDays } from './answers/occasion-answers.ts';
import { answerOrder } from './answers/order-answer.ts';
import { createPassageAnswer } from './answers/passage-answer.ts';
import { answerPerson } from './answers/person-answer.ts';
import { answerEarlier, answerPlace } from './answers/place-answers.ts';
import { answerThemes } from './answers/theme-answer.ts';
import { decline } from './decline.ts';
import type { Answerer, Draft, Inquiry } from './draft.ts';
import type { Entity } from './entities.ts';
import { lacksOne } from './lacks-one.ts';
import { genericOf } from './leftovers.ts';
import type { Passage } from './passages.ts';
import type { Retriever } from './retrieve.ts';
import { readAgain } from './second-reading.ts';
import { unitsOf } from './units.ts';

/** How sure the second reading must be: more before the text is searched than after. */
const certain = 0.97;
const sure = 0.7;

const first = (answerers: readonly Answerer[], inquiry: Inquiry): Draft | undefined => {
  for (const answer of answerers) {
    const draft = answer(inquiry);
    if (draft) return draft;
  }
  return undefined;
};

/** The ways to answer, in order: the plan, the passages it rests on, other documents, then a refusal. */
export function createAnswerers(sources: {
  plan: Plan;
  passages: readonly Passage[];
  entities: readonly Entity[];
  find: Retriever['find'];
}): (inquiry: Inquiry) => Draft {
  const { plan, passages, entities, find } = sources;
  const generic = genericOf(plan);
  const units = unitsOf(passages, plan, entities);
  const fromPlan: readonly Answerer[] = [
    answerOnDays,
    answerNextOccasion,
    createSubjectAnswer(plan.facts, entities),
    answerDeadlines,
    answerExplicitDeadline,
    answerDaysLeft,
    answerDuration,
    answerObjectives,
    answerObjectiveAbout,
    answerThemes,
    answerPerson,
    answerMembers,
    answerOrder,
    answerInstrument,
    answerEarlier,
    answerHost,
    answerDate,
    answerPlace,
    answerName,
  ];
  const fromItsText: readonly Answerer[] = [
    createPassageAnswer(units),
    answerDeadline,
    createAboutAnswer(plan.facts, entities),
  ];
  const fromDocuments = createDocumentAnswer(find);
  const nearly = createPassageAnswer(units, lacksOne);
  const askedAgain = (inquiry: Inquiry, likelihood: number): Draft | undefined => {
    const again = readAgain(inquiry, generic, likelihood);
    return again && (first(fromPlan, again) ?? first(fromItsText, again));
  };
  return (inquiry) => {
    const { unknown, missing } = inquiry.reading;
    if (missing !== undefined) return decline(inquiry);
    const known = unknown.length === 0;
    const draft =
      (known ? first(fromPlan, inquiry) : undefined) ??
      askedAgain(inquiry, certain) ??
      (known ? first(fromItsText, inquiry) : undefined);
    // A document may hold what the plan refuses for want of an attribute.
    if (draft) return 'declined' in draft ? (fromDocuments(inquiry) ?? draft) : draft;
    return (
      askedAgain(inquiry, sure) ??
      answerDeadline(inquiry) ??
      nearly(inquiry) ??
      fromDocuments(inquiry) ??
      decline(inquiry)
    );
  };
}
