/** What the bot says about adding objectives, in English. */
export const objectives = {
  'command.objective add': 'Adds an objective of the congress.',
  'command.objective add.example': 'add objective Hear the young people',
  'verb.objective add': 'add objective|new objective',
  'objective.added': 'Added to the objectives of the congress: {title}.',
  'objective.already-there': '{title} is already among the objectives. Nothing was changed.',
} as const;
