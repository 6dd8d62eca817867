/** Every sentence that a person reads, in English: ICU messages. Its keys and parameters are what other languages must have. */
export const en = {
  'button.help': 'Help',
  'error.unknown-verb': 'I do not know “{verb}”.',
  'error.unknown-verb-nearest': 'I do not know “{verb}”. Did you mean {nearest}?',
  'error.ambiguous': 'Several things fit “{name}”. Which one?',
  'error.refused': 'That was refused ({code}). Nothing was changed.',
  'error.conflict':
    'Somebody changed the plan at the same moment. Nothing was overwritten; please try again.',
  'error.ours':
    'Something went wrong on my side and your change was not saved. Please try again; if it happens twice, tell the engineer: {reference}.',
} as const;

export type Key = keyof typeof en;
export type Catalogue = Readonly<Record<Key, string>>;
