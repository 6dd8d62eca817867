/** What the bot says to somebody who may be telling of harm to a child, and of what it keeps about people, in English. */
export const privacy = {
  'safeguarding.first': 'If a child is in danger now, call the emergency services first.',
  'safeguarding.contact': 'For the safety of children, speak to {name}: {contact}',
  'safeguarding.secretary': 'Then please speak to {name} in person.',
  'safeguarding.unkept':
    'I am a program: I cannot help, I have told nobody, and I have not kept what you wrote.',
} as const;
