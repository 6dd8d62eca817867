/** Every refusal, in English: what happened, what is safe, what to do. The key is `error.` and the error's code. */
export const errors = {
  'error.unknown-verb': 'I do not know “{verb}”.',
  'error.unknown-verb-nearest': 'I do not know “{verb}”. Did you mean {nearest}?',
  'error.ambiguous': 'Several things fit “{name}”. Which one?',
  'error.refused': 'That was refused ({code}). Nothing was changed.',
  'error.conflict':
    'Somebody changed the plan at the same moment. Nothing was overwritten; please try again.',
  'error.ours':
    'Something went wrong on my side and your change was not saved. Please try again; if it happens twice, tell the engineer: {reference}.',
} as const;
