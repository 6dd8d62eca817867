import type { Asker } from '../../src/ask/asker.ts';
import { type Mark, markAnswer } from './grade.ts';
import { facts, type QuestionLanguage, questionLanguages, questionsIn } from './questions.ts';

/** One question with how its answer was marked. */
export type Marked = {
  id: string;
  language: QuestionLanguage;
  split: 'dev' | 'frozen' | 'blind';
  style: string;
  question: string;
  short: string;
  answerable: boolean;
  mark: Mark;
  cited: boolean;
};

const now = Date.parse('2008-11-01T12:00:00-02:00');

/** Asks every question and marks every answer. */
export function evaluate(asker: Asker): Marked[] {
  const known = facts();
  return questionLanguages.flatMap((language) =>
    questionsIn(language).map((asked) => {
      const answer = asker.ask(asked.question, { now: asked.now ? Date.parse(asked.now) : now });
      const fact = asked.fact === undefined ? undefined : known[asked.fact];
      if (asked.fact !== undefined && !fact) throw new Error(`no fact ${asked.fact}`);
      const { id, split, style, question } = asked;
      return {
        id,
        language,
        split,
        style,
        question,
        short: answer.short,
        answerable: fact !== undefined,
        ...markAnswer(answer, fact),
      };
    }),
  );
}

export type Score = {
  answerable: number;
  right: number;
  wrong: number;
  unanswerable: number;
  declined: number;
  cited: number;
};

/** Sums marks up: of what can be answered how much is right and cited, of what cannot how much is declined. */
export function score(marked: readonly Marked[]): Score {
  const answerable = marked.filter((each) => each.answerable);
  const right = answerable.filter((each) => each.mark === 'right');
  const unanswerable = marked.filter((each) => !each.answerable);
  return {
    answerable: answerable.length,
    right: right.length,
    wrong: marked.filter(
      (each) => each.mark === 'wrong' || each.mark === 'answered-unanswerable' || each.mark === 'indirect',
    ).length,
    unanswerable: unanswerable.length,
    declined: unanswerable.filter((each) => each.mark === 'right').length,
    cited: right.filter((each) => each.cited).length,
  };
}
