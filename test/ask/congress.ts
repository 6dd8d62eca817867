import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AskDocument } from '../../src/ask/asker.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { readPlanFile } from '../../src/plan-file/read-plan-file.ts';
import { packageRoot } from '../../src/process/package-root.ts';

/** A question with what a right answer holds, or that it is to be declined. */
export type Question = {
  id: string;
  lang: string;
  kind: string;
  question: string;
  expect: 'answer' | 'decline';
  /** Of each group one alternative, plain or between slashes. */
  must_include?: readonly (readonly string[])[];
  must_not_include?: readonly string[];
  /** Lines of the document that it stands on; empty when the plan itself is the source. */
  source_lines?: readonly number[];
  /** Person id. */
  as?: string;
  now?: string;
};

/** A congress that questions are asked about: its plan, its documents and the questions. */
export type Congress = {
  name: string;
  plan: Plan;
  documents: readonly AskDocument[];
  now: string;
  questions: readonly Question[];
};

const folder = join(packageRoot, 'test/ask/congresses');
const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

/** The names of the congresses that are here to measure on. */
export const congressNames: readonly string[] = readdirSync(folder).sort();

/** A congress with all its documents: those that the plan lists, and those that were given in chat. */
export async function readCongress(name: string): Promise<Congress> {
  const home = join(folder, name);
  const { meta, questions } = readJson(join(home, 'questions.json')) as {
    meta: { default_now: string };
    questions: Question[];
  };
  const { plan, documents } = await readPlanFile(join(home, 'plan.yaml'));
  const listed = plan.documents.map(({ id, title }) => ({ id, title, text: documents.get(id) ?? '' }));
  const files = new Set(readFileSync(join(home, 'plan.yaml'), 'utf8').match(/documents\/[\w.-]+/g));
  const given = readdirSync(join(home, 'documents'))
    .filter((file) => !files.has(`documents/${file}`))
    .map((file) => {
      const text = readFileSync(join(home, 'documents', file), 'utf8');
      return { id: file.replace(/\.\w+$/, ''), title: /^#\s*(.+)/m.exec(text)?.[1] ?? file, text };
    });
  return { name, plan, documents: [...listed, ...given], now: meta.default_now, questions };
}

type Fact = { must: string[][]; mustNot: string[]; lines: number[] };
type ShippedQuestion = {
  id: string;
  split: string;
  style: string;
  question: string;
  fact?: string;
  now?: string;
};

const shippedNow = '2008-11-01T12:00:00-02:00';

/** The shipped congress with its questions; `frozen` ones were written before any code, `blind` ones by another hand. */
export async function readShipped(splits: readonly string[]): Promise<Congress> {
  const { plan, documents } = await readPlanFile(join(packageRoot, 'plans/rio-2008.yaml'));
  const home = join(packageRoot, 'test/ask/questions');
  const facts = readJson(join(home, 'facts.json')) as Record<string, Fact>;
  const questions = ['en', 'pt', 'es', 'fr', 'it'].flatMap((lang) =>
    (readJson(join(home, `${lang}.json`)) as ShippedQuestion[])
      .filter(({ split }) => splits.includes(split))
      .map(({ id, style, question, fact, now }): Question => {
        const known = fact === undefined ? undefined : facts[fact];
        if (fact !== undefined && !known) throw new Error(`no fact ${fact}`);
        const rest = { id, lang, kind: style, question, ...(now !== undefined && { now }) };
        return known
          ? {
              ...rest,
              expect: 'answer',
              must_include: known.must,
              must_not_include: known.mustNot,
              source_lines: known.lines,
            }
          : { ...rest, expect: 'decline' };
      }),
  );
  const own = plan.documents.map(({ id, title }) => ({ id, title, text: documents.get(id) ?? '' }));
  return { name: plan.id, plan, documents: own, now: shippedNow, questions };
}
