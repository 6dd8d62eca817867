import { basename } from 'node:path';
import type { Commitment } from '../domain/commitment.ts';
import { freshId, takenIds } from '../text/fresh-id.ts';
import { type Promised, promisesIn, titleOf } from '../text/promises.ts';
import { fold } from '../text/text.ts';
import { formatLines } from '../views/source.ts';
import { type CliContext, requireChange, requireLasting } from './context.ts';
import { done, json, type Outcome, refused } from './output.ts';
import { readTextFile } from './sheet-file.ts';

const linesText = ({ lines }: Promised): string => {
  const [first = 0] = lines;
  const last = lines.at(-1) ?? first;
  return first === last ? String(first) : `${first}-${last}`;
};

const linesWords = ({ lines }: Promised, { words }: CliContext): string =>
  words.text(lines.length === 1 ? 'answer.line' : 'answer.lines', { lines: formatLines(lines) });

/** Takes one sentence into the plan; its lines are cited when the document is one of the plan's. */
async function take(promised: Promised, file: string, context: CliContext): Promise<Outcome> {
  const { session, plan, now, words, options, person } = context;
  requireLasting(session);
  requireChange(context);
  const asked = fold(options.of ?? '');
  const organisation = plan.organisations.find(({ id, name, aka }) =>
    [id, name, ...aka].map(fold).includes(asked),
  );
  if (options.of !== undefined && !organisation)
    return refused(
      words.text('error.no-such-organisation', { name: options.of, hasNearest: 'no', nearest: '' }),
    );
  const document = plan.documents.find((each) => basename(each.file) === basename(file));
  const title = titleOf(promised.text);
  const lines = linesText(promised);
  const commitment: Commitment = {
    id: freshId(title, takenIds(plan), 'commitment'),
    title,
    ...(organisation && { organisation: organisation.id }),
    status: 'not-started',
    since: Math.floor(now),
    ...(!document && { baseline: `${basename(file)}, ${lines}: ${promised.text}` }),
    source: document
      ? { kind: 'document', document: document.id, lines: promised.lines }
      : { kind: 'person', by: person, at: Math.floor(now), via: 'cli' },
  };
  const changed = { ...plan, commitments: [...plan.commitments, commitment] };
  const saving = { basedOn: plan.version, by: person, via: 'cli', verb: 'commitments propose' };
  await session.store.save({ plan: changed, ...saving, now: Math.floor(now) });
  return options.json
    ? json(commitment)
    : done(words.text('propose.done', { title, lines: linesWords(promised, context) }));
}

/** `commitments propose <file>`: the sentences of a document that promise something; `--take <number>` confirms one. */
export async function runPropose(context: CliContext): Promise<Outcome> {
  const { plan, words, options, typed, reader } = context;
  const file = typed[2];
  if (file === undefined) return refused(words.text('propose.needed'), 2);
  const read = await readTextFile(file, context);
  if ('refusal' in read) return read.refusal;
  const found = promisesIn(read.text, reader.locale);
  const known = new Set(plan.commitments.map(({ title }) => fold(titleOf(title))));
  const rows = found.map((promised, index) => ({
    number: index + 1,
    lines: linesText(promised),
    text: promised.text,
    known: known.has(fold(titleOf(promised.text))),
  }));
  if (options.take !== undefined) {
    const promised = found[Number(options.take) - 1];
    if (!promised)
      return refused(words.text('propose.bad-number', { number: options.take, count: found.length }), 2);
    if (rows[Number(options.take) - 1]?.known)
      return done(words.text('noted.added-twin', { title: titleOf(promised.text) }));
    return take(promised, file, context);
  }
  if (options.json) return json(rows);
  if (rows.length === 0) return done(words.text('propose.none', { file }));
  const listed = found.map((promised, index) => {
    const said = { number: index + 1, text: promised.text };
    if (rows[index]?.known) return words.text('propose.known', said);
    return words.text('propose.row', { ...said, lines: linesWords(promised, context) });
  });
  const head = words.text('propose.found', { count: rows.length });
  return done([head, ...listed, words.text('propose.how', { file })].join('\n'));
}
