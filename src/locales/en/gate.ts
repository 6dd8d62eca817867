/** What is for one person alone, or for nobody who would read it. */
export const gate = {
  'error.held':
    'I worked out an answer, but something in it is not for you to read, so I kept it back. Please tell the engineer: {reference}.',
  'gate.answered-apart': 'That is for you alone, so I answered in our private chat.',
  'gate.private-item':
    'Something in the plan needs you, and it is private. Write “deadlines mine” to me in our private chat.',
} as const;
