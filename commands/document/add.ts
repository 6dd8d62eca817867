import { randomUUID } from 'node:crypto';
import { proposeFacts } from '../../src/ask/propose.ts';
import { type Context, defineCommand, type Reply, reply } from '../../src/command/command.ts';
import type { GivenFile } from '../../src/domain/library.ts';
import { readDocument } from '../../src/library/read-document.ts';
import { UserError } from '../../src/message/errors.ts';
import { fileName, fold } from '../../src/text/text.ts';
import { documentAddedMessage } from '../../src/views/documents.ts';
import { actorOf, viewOf } from '../deadline/changes.ts';
import { actionsOf } from '../minutes/actions.ts';
import { givenFile } from './given-file.ts';

/** An id that can be typed, from the name of a file. */
function idOf(name: string): string {
  const stem = fold(name.replace(/\.[a-z0-9]{1,8}$/i, ''));
  const id = stem
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40);
  return id || `document-${randomUUID().slice(0, 8)}`;
}

/** An agenda as DOCX and one as PDF are two documents; a file of the same name is the same one. */
function freeId(
  id: string,
  {
    format,
    title,
    known,
  }: { format: string; title: string; known: readonly { id: string; title: string }[] },
): string {
  const same = known.find((one) => one.id === id);
  if (!same) return id;
  const other = `${id}-${format}`;
  if (same.title === title || known.some((one) => one.id === other))
    throw new UserError('document-exists', { name: id });
  return other;
}

/** Adds a file to the documents that questions are answered from, and shows what it seems to state. */
export async function addGiven(given: GivenFile, context: Context): Promise<Reply> {
  const { store, plan, now } = context;
  const file = { ...given, name: fileName(given.name) };
  const { format, text, left } = await readDocument(file);
  const title = file.name;
  const known = [...plan.documents, ...(await store.documents.list())];
  const id = freeId(idOf(title), { format, title, known });
  const document = { id, title, format, body: text, by: actorOf(context), at: now };
  const proposals = proposeFacts({ id, title, text });
  if (!(await store.documents.add(document, proposals))) throw new UserError('document-exists', { name: id });
  const open = await store.documents.proposals(id);
  const actions = actionsOf(document, context).length;
  const data = { id, title, format, lines: text.split('\n').length, left, proposals: open.length, actions };
  return reply(documentAddedMessage(document, { open, left, actions }, viewOf(context)), { data });
}

/** Adds a document of any kind, sheets included. */
export const addDocument = defineCommand({
  name: 'documents add',
  right: 'change',
  visibility: 'private',
  effect: 'adds',
  options: { file: { kind: 'file' } },
  run: async (context, { file }) => addGiven(await givenFile(file, context), context),
});
