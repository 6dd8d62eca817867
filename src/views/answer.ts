import type { HistoryEntry } from '../domain/history.ts';
import type { AskedQuestion } from '../domain/library.ts';
import type { PassedQuestion } from '../domain/passed-question.ts';
import { isSettled, questionToken } from '../domain/question.ts';
import { wordsFor } from '../locales/index.ts';
import type { Block, Button, Inline, ListItem, Message, Text } from '../message/message.ts';
import { paragraph } from '../message/message.ts';
import { buttonRow } from './buttons.ts';
import { itemCard } from './item-card.ts';
import { personName } from './person.ts';
import { noteOf } from './plain-text.ts';
import { settledText } from './question-card.ts';
import { formatLines } from './source.ts';
import type { View } from './view.ts';

/** What an answer is shown from. */
export type AnswerShown = {
  outcome: 'answered' | 'shown' | 'asked-back' | 'declined';
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
  /** What comes nearest where no answer is sure. */
  nearest: readonly { document: string; lines: readonly number[]; text: string }[];
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

/** What comes nearest, each with where it stands. */
function nearestBlocks({ short, nearest }: AnswerShown, view: View): Block[] {
  const isList = ({ text }: { text: string }) => text.includes('\n- ');
  const items = nearest
    .filter((each) => !isList(each))
    .map(
      ({ document, lines, text }): ListItem => ({
        text: document === 'plan' ? [text] : citationText({ document, lines, quote: text }, view),
      }),
    );
  const lists = nearest.filter(isList).flatMap(({ text }) => textBlocks(text));
  return [paragraph(short), ...lists, ...(items.length > 0 ? [{ kind: 'list', items } as const] : [])];
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

/** An answer's question as it was counted, by whom it was asked, and what became of it before. */
export type Asking = {
  by: string;
  /** Absent for what was not counted. */
  asked?: AskedQuestion;
  /** As it was put to the secretary. */
  passed?: PassedQuestion;
  /** Who changed the item last that answers. */
  changed?: HistoryEntry;
};

/** What the secretary made of a question that the plan does not answer, or that it waits for them; empty when neither. */
function passedText({ passed, by }: Asking, view: View): Text {
  const { words, plan } = view;
  if (!passed) return [];
  if (isSettled(passed, plan)) return settledText(passed, view) ?? [];
  const own = passed.state === 'open' && passed.askers.find((asker) => asker.by === by);
  return own
    ? words.say('question.waits-already', { at: { kind: 'time', at: own.at, zone: plan.congress.zone } })
    : [];
}

/** Whether whoever asks keeps the plan: nobody else is named to them, or asked for them. */
const keepsPlan = ({ by }: Asking, { plan }: View): boolean =>
  plan.people.some(({ id, role }) => id === by && role === 'secretary');

/** What may be done with an answer: rate it, put the question to the secretary, or, as the secretary, answer it. */
function answerButtons(
  { declined }: AnswerShown,
  asked: AskedQuestion,
  isKeeper: boolean,
  { words, plan }: View,
): Button[] {
  if (declined && isKeeper)
    return [
      {
        label: words.text('button.answer-gap'),
        command: 'gap answer',
        options: { asked: String(asked.id) },
      },
    ];
  if (declined)
    return plan.people.some(({ role }) => role === 'secretary' || role === 'chair')
      ? [
          {
            label: words.text('button.ask-secretary'),
            command: 'question pass',
            options: { asked: questionToken(asked) },
          },
        ]
      : [];
  const rate = (helpful: 'yes' | 'no'): Button => ({
    label: words.text(helpful === 'yes' ? 'button.helpful' : 'button.not-helpful'),
    command: 'question rate',
    options: { asked: String(asked.id), helpful },
  });
  return [rate('yes'), rate('no')];
}

/** An answer with its sources, or what the plan has that comes closest and who may know; in the question's language. */
export function answerMessage(answer: AnswerShown, given: View, asking: Asking): Message {
  const view = { ...given, words: wordsFor(answer.lang) };
  const { words, plan, now } = view;
  const { asked, changed } = asking;
  const passed = answer.declined ? passedText(asking, view) : [];
  const item = itemCard(answer.about, view);
  const secretary = plan.people.find(({ role }) => role === 'secretary');
  const title: Inline = { kind: 'strong', text: item?.title ?? '' };
  const isShown = answer.outcome === 'shown';
  const isKeeper = keepsPlan(asking, view);
  const closest =
    answer.outcome === 'declined' && item ? [paragraph(...words.say('answer.closest', { title }))] : [];
  const who: Block[] =
    answer.outcome === 'declined' && secretary && !isKeeper && passed.length === 0
      ? [
          paragraph(
            ...words.say('answer.who', {
              person: { kind: 'mention', person: secretary.id, name: secretary.name },
            }),
          ),
        ]
      : [];
  // A list of the plan's items names them already.
  const isList = answer.short.includes('\n');
  const cited: ListItem[] = answer.citations
    .filter(({ document }) => !(isList && document === 'plan'))
    .map((citation) => ({ text: citationText(citation, view) }));
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
  const buttons = asked && passed.length === 0 ? answerButtons(answer, asked, isKeeper, view) : [];
  const asOf = words.say('answer.as-of', { at: { kind: 'time', at: now, zone: plan.congress.zone } });
  return {
    summary: answer.short,
    locale: words.locale,
    blocks: [
      ...(isShown ? nearestBlocks(answer, view) : textBlocks(answer.text)),
      ...closest,
      ...(passed.length > 0 ? [paragraph(...passed)] : []),
      ...who,
      ...citations,
      ...lastChange,
      ...buttonRow([...(item ? [item.button] : []), ...buttons]),
      ...noteOf([asOf]),
    ],
  };
}
