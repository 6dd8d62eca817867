/** Several answers of a round in one line, by number, in English. */
export const numbered = {
  'said.fulfilled': 'done|fulfilled|kept|finished|complete|completed|yes',
  'said.in-progress': 'in progress|still in progress|under way|underway|ongoing|started|begun',
  'said.not-started': 'not started|not started yet|not begun',
  'said.changed': 'changed',
  'said.withdrawn': 'won’t do|we won’t do this|dropped|withdrawn|cancelled',
  'said.same': 'as before|same|the same|same as before|unchanged|no change|no|not yet|not done|still',
  'said.rest': 'the rest|rest|all others|all the others|the others|others',
  'said.and': 'and|&',
  'numbered.list': '{round}: your {count} commitments by number.',
  'numbered.how':
    'Answer several in one line: “1 done, 2 as before, 3 no, the rest as before”. A sentence goes behind a colon: “4 changed: now for all ports”.',
  'numbered.preview': '{round}: say this of {count, plural, one {one commitment} other {# commitments}}?',
  'numbered.row': '{number}. {title}: {before} → {after}',
  'numbered.row-same': '{number}. {title}: {after}, as before',
  'numbered.left': '{count, plural, one {One more waits for a word.} other {# more wait for a word.}}',
  'numbered.done':
    '{count, plural, one {One commitment is} other {# commitments are}} answered for. It is kept for the {round}.',
  'numbered.dropped': 'Left as it was.',
  'button.numbered-yes': 'Yes ({count})',
  'button.numbered-no': 'No',
  'button.numbered': 'All {count} by number',
  'command.round answers':
    'Answers several commitments of a round by their numbers in one line; alone, it lists them.',
  'command.round answers.example': 'by number 1 done, 2 as before, 3 no',
  'verb.round answers': 'by number|round answers',
  'option.answers': 'Which answers, by number?',
  'option.answers.examples': '1 done, 2 as before',
  'discord.option.answers': 'answers',
  'error.numbered-none': 'No round asks anything of you at the moment. Nothing was changed.',
  'error.numbered-unclear':
    'I do not understand “{part}”. Write a number and done, in progress, not started or as before. Nothing was changed.',
  'error.numbered-twice': 'Number {part} is said twice. Nothing was changed.',
  'error.numbered-no-number':
    'There is no number {part}; there are {count}. “by number” lists them. Nothing was changed.',
  'error.numbered-reason': 'Please say why, behind a colon: “{number} changed: …”. Nothing was changed.',
  'error.numbered-gone': 'Those answers are no longer at hand. Please write them again.',
  'numbered.how-values': 'A number by its own: “{number} = 5”, or “{number} as before”.',
  'numbered.value': '{number}. {title}: {amount}',
  'error.numbered-no-last':
    'Number {number} has no number from before yet. Please write one: “{number} = 5”. Nothing was changed.',
} as const;
