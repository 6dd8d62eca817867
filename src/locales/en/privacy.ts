/** What the bot says to somebody who may be telling of harm to a child, and of what it keeps about people, in English. */
export const privacy = {
  'safeguarding.first': 'If a child is in danger now, call the emergency services first.',
  'safeguarding.contact': 'For the safety of children, speak to {name}: {contact}',
  'safeguarding.secretary': 'Then please speak to {name} in person.',
  'safeguarding.unkept':
    'I am a program: I cannot help, I have told nobody, and I have not kept what you wrote.',
  'command.me export': 'Gives you everything that I keep about you, as a file.',
  'command.me export.example': 'me export',
  'verb.me export': 'me export|export me|my data',
  'command.me forget': 'Forgets your accounts, your settings and what you asked.',
  'command.me forget.example': 'me forget',
  'verb.me forget': 'me forget|forget me',
  'me.exported': 'Here is everything that I keep about you.',
  'me.forget-what':
    'I would forget your accounts, language, time zone, quiet hours, absences, tokens, your own reminders and the questions that you asked. I can then write to you no more.',
  'me.forget-stays':
    'Your name, what you own and what you said for your organisation stay in the plan; the secretary can take them out: people leave {id}',
  'me.forget-how': 'To go ahead: me forget confirm. This cannot be taken back.',
  'me.forgotten': 'Forgotten. I know your account no more.',
  'me.button': 'Forget me',
} as const;
