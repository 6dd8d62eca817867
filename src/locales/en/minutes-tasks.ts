/** What is said of tasks that the minutes of a meeting give somebody, in English. */
export const minutesTasks = {
  'command.deadline propose':
    'Tasks that the minutes of a meeting give somebody by a day, to add as deadlines one by one.',
  'command.deadline propose.example': 'deadline propose minutes-4-march',
  'verb.deadline propose': 'deadline propose|deadlines propose|propose deadlines',
  'command.deadline take': 'Adds a task that a document gives somebody as a deadline, with its lines.',
  'command.deadline take.example': 'deadline take 12',
  'verb.deadline take': 'deadline take',
  'proposal.kind.action': 'A task',
  'actions.no-documents':
    'I have no documents to look through. Give the minutes first, with “documents add” or as a file in a private chat.',
  'actions.found':
    '{title}: {count, plural, =0 {no task is left that somebody is to do by a day.} one {one task that somebody is to do by a day. It is added only if you say so.} other {# tasks that somebody is to do by a day. Each is added only if you say so.}}',
  'actions.who-when': '{owner}, by {due}',
  'actions.text': 'Read from {lines}: “{text}”',
  'actions.unknown':
    'The plan knows nobody, or several, called {owner}: the deadline would be nobody’s, with the name in its title.',
  'actions.known': 'A deadline with these words is in the plan already.',
  'actions.in-document': 'It gives people {count, plural, one {one task} other {# tasks}} by a day.',
  'actions.look': 'Look at the tasks',
} as const;
