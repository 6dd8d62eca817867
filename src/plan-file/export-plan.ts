import { isDeepStrictEqual } from 'node:util';
import { Document, isMap, isScalar, isSeq, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Plan } from '../domain/plan.ts';
import { fileLists, fileValues, itemForm, shortForm, valueForm } from './file-form.ts';
import { PlanFileError } from './problems.ts';
import { readPlan } from './read-plan.ts';

/** Told by a file to the program that wrote it, so that its edits are known when it comes back. */
const mark = /^# congress plan export, version (\d+)\b.*$/m;

/** Of a plan file, the version of the plan that it was exported from; undefined of a file that people wrote. */
export function exportedVersion(text: string): number | undefined {
  const [, version] = mark.exec(text) ?? [];
  return version === undefined ? undefined : Number(version);
}

/** A written plan that is to be a plan of its own. */
export const withoutMark = (text: string): string => text.replace(mark, '').replace(/^\n+/, '');

function parsed(text: string): Plan | undefined {
  try {
    return readPlan(text, 'plan');
  } catch (error) {
    if (error instanceof PlanFileError) return undefined;
    throw error;
  }
}

type Plain = Record<string, unknown>;

const isPlain = (value: unknown): boolean => typeof value !== 'object' || value === null;

/** Writes the fields in which two states of an item differ; the others keep their writing and their comments. */
function editFields(document: Document, node: YAMLMap, before: Plain, after: Plain): void {
  for (const field of new Set([...Object.keys(before), ...Object.keys(after)])) {
    if (isDeepStrictEqual(before[field], after[field])) continue;
    if (after[field] === undefined) node.delete(field);
    // A plain value takes the place of another inside its node, which keeps the comment behind it.
    else node.set(field, isPlain(after[field]) ? after[field] : document.createNode(after[field]));
  }
}

const idOf = (node: unknown): string | undefined => {
  const id = isMap(node) ? node.get('id') : undefined;
  return typeof id === 'string' || typeof id === 'number' ? String(id) : undefined;
};

type Listed = { before: readonly { id: string }[]; after: readonly { id: string }[]; source: string };

function editList(
  document: Document,
  name: (typeof fileLists)[number],
  { before, after, source }: Listed,
): void {
  const present = document.get(name);
  const list = isSeq(present) ? (present as YAMLSeq) : document.createNode([]);
  const was = new Map(before.map((item) => [item.id, item]));
  const is = new Map(after.map((item) => [item.id, item]));
  const nodes = new Map(list.items.map((node) => [idOf(node), node]));
  list.items = list.items.filter((node) => is.has(idOf(node) ?? ''));
  for (const [id, item] of is) {
    const node = nodes.get(id);
    const form = itemForm(name, item);
    if (isMap(node)) editFields(document, node, itemForm(name, was.get(id) ?? {}), form);
    else list.items.push(document.createNode(shortForm(form, source)));
  }
  if (list.items.length === 0) {
    // An empty list beside a comment is easier to fill than a name that is not there.
    if (isSeq(present)) list.flow = true;
    return;
  }
  if (!isSeq(present)) document.set(name, list);
  else if (present.items.length > 0 && before.length === 0) list.flow = false;
}

function editValue(document: Document, name: (typeof fileValues)[number], before: Plan, after: Plan): void {
  const [was, is] = [valueForm(name, before), valueForm(name, after)];
  if (isDeepStrictEqual(was, is)) return;
  const node = document.get(name);
  if (is === undefined) document.delete(name);
  else if (isMap(node)) editFields(document, node, (was ?? {}) as Plain, is as Plain);
  else document.set(name, document.createNode(is));
}

const emptyPlan = (plan: Plan): Plan =>
  ({
    ...Object.fromEntries(fileLists.map((name) => [name, []])),
    id: plan.id,
    version: 0,
    locale: '',
    ladders: {},
    congress: {},
    personalReminders: [],
    timeRequests: [],
  }) as unknown as Plan;

/**
 * The plan as a plan file: the file that it came from (`text`) with what has changed since, its comments kept where the
 * items that they stand by still are; or a new file. What no file can say (answers, requests, questions) is left out.
 * Reading it gives the same plan; `read` is what that is.
 */
export function exportPlan(plan: Plan, text: string | undefined): { text: string; read: Plan } {
  const old = text === undefined ? undefined : parsed(text);
  const isOurs = old !== undefined && old.id === plan.id;
  const document = isOurs && text !== undefined ? parseDocument(text) : new Document({ id: plan.id });
  const before = isOurs ? old : emptyPlan(plan);
  const given = document.get('source');
  const source = isScalar(given) ? String(given.value) : typeof given === 'string' ? given : 'committee';
  for (const name of fileValues) editValue(document as Document, name, before, plan);
  for (const name of fileLists)
    editList(document as Document, name, { before: before[name] ?? [], after: plan[name] ?? [], source });
  const widest = Math.max(100, ...(text ?? '').split('\n').map((line) => line.length));
  const written = withoutMark(document.toString({ lineWidth: widest }));
  const marked = `# congress plan export, version ${plan.version}; keep this line, so that your edits are known when the file is imported\n${written}`;
  return { text: marked, read: readPlan(marked, 'export') };
}
