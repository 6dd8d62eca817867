import type { HistoryEntry } from '../domain/history.ts';
import { wordsFor } from '../locales/index.ts';
import type { Block, Button, Inline, ListItem, Message, Text } from '../message.ts';
import { paragraph } from '../message.ts';
import { buttonRow, openButton } from './buttons.ts';
import { personName } from './person.ts';
import { noteOf } from './plain-text.ts';
import { formatLines } from './source.ts';
import type { View } from './view.ts';

/** What an answer is shown from. */
export type AnswerShown = {
  declined: boolean;
  short: string;
  text: string;
  /** BCP 47 tag. */
  lang: string;
  citations: readonly {
    document: string;
    title?: string;
    section?: string;
    lines: readonly number[];
    quote: string;
  }[];
  about?: string;
};

/** Paragraphs, and the lines that begin with a dash as lists. */
function textBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  for (const line of text.split('\n').map((raw) => raw.trim())) {
    const last = blocks.at(-1);
    if (line === '') continue;
    if (!line.startsWith('- ')) blocks.push(paragraph(line));
    else if (last?.kind !== 'list') blocks.push({ kind: 'list', items: [{ text: [line.slice(2)] }] });
    else blocks[blocks.length - 1] = { kind: 'list', items: [...last.items, { text: [line.slice(2)] }] };
  }
  return blocks;
}

function citationText(citation: AnswerShown['citations'][number], { words, plan }: View): Text {
  const { document, lines, quote } = citation;
  if (document === 'plan' || lines.length === 0) return words.say('answer.citation-plan', { quote });
  const title = citation.title ?? plan.documents.find(({ id }) => id === document)?.title ?? document;
  const where = words.text(lines.length === 1 ? 'answer.line' : 'answer.lines', {
    lines: formatLines(lines),
  });
  const { section } = citation;
  return section
    ? words.say('answer.citation-section', { title, section, lines: where, quote })
    : words.say('answer.citation', { title, lines: where, quote });
}

/** The item that an answer is about, as a button that opens it, with its title. */
function itemOf(
  id: string | undefined,
  { plan, words }: View,
): { title: string; button: Button } | undefined {
  const deadline = plan.deadlines.find((known) => known.id === id);
  if (deadline) return { title: deadline.title, button: openButton(deadline.id, words) };
  const objective = plan.objectives.find((known) => known.id === id);
  if (!objective) return undefined;
  const button = {
    label: words.text('button.open'),
    command: 'objective',
    options: { objective: objective.id },
  };
  return { title: objective.title, button };
}

/** What may be done with an answer: rate it, or put the question to the secretary. */
function answerButtons({ declined }: AnswerShown, asked: number, { words, plan }: View): Button[] {
  if (asked === 0) return [];
  const options = { asked: String(asked) };
  if (declined)
    return plan.people.some(({ role }) => role === 'secretary')
      ? [{ label: words.text('button.ask-secretary'), command: 'question pass', options }]
      : [];
  const rate = (helpful: 'yes' | 'no'): Button => ({
    label: words.text(helpful === 'yes' ? 'button.helpful' : 'button.not-helpful'),
    command: 'question rate',
    options: { ...options, helpful },
  });
  return [rate('yes'), rate('no')];
}

/** An answer with its sources, or what the plan has that comes closest and who may know; in the question's language. */
export function answerMessage(
  answer: AnswerShown,
  given: View,
  { asked, changed }: { asked: number; changed?: HistoryEntry },
): Message {
  const view = { ...given, words: wordsFor(answer.lang) };
  const { words, plan, now } = view;
  const item = itemOf(answer.about, view);
  const secretary = plan.people.find(({ role }) => role === 'secretary');
  const title: Inline = { kind: 'strong', text: item?.title ?? '' };
  const closest = answer.declined && item ? [paragraph(...words.say('answer.closest', { title }))] : [];
  const who: Block[] =
    answer.declined && secretary
      ? [
          paragraph(
            ...words.say('answer.who', {
              person: { kind: 'mention', person: secretary.id, name: secretary.name },
            }),
          ),
        ]
      : [];
  const cited: ListItem[] = answer.citations.map((citation) => ({ text: citationText(citation, view) }));
  const citations: Block[] = cited.length > 0 ? [{ kind: 'list', items: cited }] : [];
  const lastChange: Block[] = changed
    ? [
        paragraph(
          ...words.say('answer.changed', {
            person: personName(changed.by, plan),
            at: { kind: 'time', at: changed.at, zone: plan.congress.zone },
          }),
        ),
      ]
    : [];
  const asOf = words.say('answer.as-of', { at: { kind: 'time', at: now, zone: plan.congress.zone } });
  return {
    summary: answer.short,
    locale: words.locale,
    blocks: [
      ...textBlocks(answer.text),
      ...closest,
      ...who,
      ...citations,
      ...lastChange,
      ...buttonRow([...(item ? [item.button] : []), ...answerButtons(answer, asked, view)]),
      ...noteOf([asOf]),
    ],
  };
}
