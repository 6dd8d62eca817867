import type { Answerer } from '../draft.ts';
import { listIndicators } from './indicators.ts';
import { planCitation } from './list.ts';
import { listCommitments } from './list-commitments.ts';
import { listDeadlines } from './list-deadlines.ts';
import { listOrganisations, listOthers, listPeople } from './list-others.ts';
import { toQuery } from './to-query.ts';

/** Answers what is asked for by conditions: `which deadlines are late?`, `what did Sweden promise?` */
export const answerQuery: Answerer = (inquiry) => {
  const query = toQuery(inquiry);
  if (!query) return undefined;
  if (query.ofNobody) return { short: inquiry.say('answer.who-asks'), citations: planCitation(inquiry.plan) };
  switch (query.of) {
    case 'deadline':
      return listDeadlines(inquiry, query);
    case 'commitment':
      return listCommitments(inquiry, query);
    case 'indicator':
      return listIndicators(inquiry, query);
    case 'person':
      return listPeople(inquiry, query);
    case 'organisation':
      return listOrganisations(inquiry, query);
    default:
      return listOthers(inquiry, query);
  }
};
