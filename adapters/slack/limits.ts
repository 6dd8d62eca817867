/** What Slack takes at most, or less where long things read badly. Lengths count UTF-16 units, as Slack does. */
export const limits = {
  /** Of a message; Slack takes 50. */
  messageBlocks: 25,
  /** Of a message's blocks as JSON; Slack refuses somewhere above 11,000. */
  messageSize: 9_000,
  /** Of one block's elements as JSON, so that it fits into a message with the line that says which page it is. */
  blockSize: 8_500,
  /** Of the text that stands for a message; Slack cuts it at 40,000 and advises 4,000. */
  summary: 3_000,
  /** Of a modal or the App Home. */
  viewBlocks: 100,
  heading: 150,
  /** Of a section; Slack takes 3,000. */
  section: 2_900,
  fields: 10,
  field: 1_900,
  note: 2_000,
  buttonsInRow: 25,
  buttonLabel: 75,
  /** Of what a button carries. */
  buttonValue: 2_000,
  options: 100,
  optionText: 75,
  optionValue: 150,
  /** Of the words that stand for a picture: in a message, and when it is uploaded. */
  imageAlt: 2_000,
  uploadAlt: 1_000,
  /** Of what is offered to be asked, and of a thread with the assistant; Slack names no limit, and shows less. */
  promptTitle: 75,
  threadTitle: 100,
  modalTitle: 24,
  inputLabel: 150,
  inputHint: 500,
  inputPlaceholder: 150,
  inputText: 3_000,
  privateMetadata: 3_000,
  /** Messages that one answer may become. */
  pages: 4,
} as const;

/** How long Slack waits for an answer to a command, a button or a form, in milliseconds. */
export const answerWithinMs = 3_000;

/** Of the body of one HTTP request, in bytes. */
export const bodyLimit = 1_000_000;

/**
 * What Slack takes, with a little to spare: a message a second in a channel, some hundreds a minute in a workspace, and 50
 * private chats opened or messages updated a minute there.
 */
export const paces = {
  channel: { everyMs: 1_010, isGap: true },
  workspace: { everyMs: 200, atOnce: 10 },
  opening: { everyMs: 1_225 },
  updating: { everyMs: 2_000, atOnce: 20 },
} as const;

/** Slack limits how many private chats are opened for a whole workspace, not for each person. */
export const openingScope = (team: string): string => `conversations.open ${team}`;

/** A text of at most `length` units, cut between characters. */
export function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  let kept = '';
  for (const character of text) {
    if (kept.length + character.length > length - 1) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}
