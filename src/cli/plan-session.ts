import type { AskedQuestion } from '../domain/library.ts';
import type { Plan } from '../domain/plan.ts';
import { isReal, rehearsalStart } from '../main/plan-clock.ts';
import { readConfiguredPlan } from '../main/plan-start.ts';
import { createSession, type Session } from '../main/session.ts';
import { UserError } from '../message/errors.ts';
import { fixedClock, realNow, systemClock } from '../process/clock.ts';
import { createLog } from '../process/log.ts';
import type { Config } from '../settings/config.ts';
import type { Store } from '../store/store.ts';
import { calendar } from '../time/calendar.ts';

/** A store that holds one plan and keeps nothing: for commands that only read. */
function readingStore(plan: Plan, onChange: () => void): Store {
  const refuse = async (): Promise<never> => {
    onChange();
    throw new UserError('read-only');
  };
  const nothing = async () => [];
  const ledger = new Proxy({} as Store['ledger'], {
    get(_, name) {
      if (name === 'tally') return async () => ({ planned: 0, sent: 0, missed: 0, waiting: 0 });
      return name === 'list' || name === 'waiting' || name === 'due' ? nothing : refuse;
    },
  });
  const unkept: AskedQuestion = { id: 0, body: '', state: 'answered', times: 1, lastAt: 0 };
  return {
    documents: {
      all: nothing,
      list: nothing,
      proposals: nothing,
      add: refuse,
      remove: refuse,
      settle: refuse,
      propose: refuse,
      proposal: async () => undefined,
    },
    questions: {
      asked: async () => unkept,
      gaps: nothing,
      unhelpful: nothing,
      question: async () => undefined,
      rate: refuse,
      tally: async () => ({ helpful: 0, notHelpful: 0 }),
    },
    plan: async () => plan,
    save: refuse,
    beginAgain: refuse,
    frozen: async () => undefined,
    history: nothing,
    forget: refuse,
    receive: async () => true,
    finish: async () => {},
    answered: async () => {},
    unfinished: nothing,
    getSetting: async () => undefined,
    setSetting: async () => {},
    conversations: { recall: async () => undefined, keep: async () => {}, subjectOf: async () => undefined },
    ledger,
    places: { close: refuse, open: refuse, retry: refuse, troubled: nothing, toLook: nothing },
    pageMessages: {
      put: refuse,
      replace: refuse,
      find: async () => undefined,
      latest: nothing,
      unseen: async () => 0,
      see: refuse,
    },
    databaseNow: async () => realNow(),
    prune: async () => 0,
    dump: refuse,
    restore: refuse,
    restored: async () => undefined,
    others: async () => 0,
    close: async () => {},
  };
}

/**
 * A session on a plan file alone: nothing is opened, and nothing can be changed; `onChange` hears of what would have
 * been. @throws {PlanFileError}
 */
export async function openPlanSession(
  path: string,
  config: Config,
  onChange: () => void = () => {},
): Promise<Session> {
  const { plan, documents } = await readConfiguredPlan(path, config);
  // A congress that is still to come is looked at today; one that is over, shortly before it.
  const isAhead = calendar.resolve(plan.congress.ends, '23:59', plan.congress.zone).at > realNow();
  const clock = isReal(config) || isAhead ? systemClock : fixedClock(rehearsalStart(plan));
  const log = createLog(config.LOG_LEVEL);
  const session = createSession({
    config,
    store: readingStore(plan, onChange),
    clock,
    log,
    texts: () => documents,
    lasting: false,
  });
  return { ...session, wouldChange: onChange };
}
