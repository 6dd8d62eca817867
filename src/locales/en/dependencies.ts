/** What comes after what, in English. */
export const dependencies = {
  'command.deadline follow':
    'Moves what comes after a deadline and would be too early; shows first what would move.',
  'command.deadline follow.example': 'follow papers',
  'verb.deadline follow': 'follow|move what follows',
  'button.follow': '{count, plural, one {Move it too} other {Move all # too}}',
  'follow.none': 'Nothing that comes after {title} is too early.',
  'follow.preview':
    '{count, plural, one {One deadline comes after {title} and is too early. Nothing has changed yet.} other {# deadlines come after {title} and are too early. Nothing has changed yet.}}',
  'follow.would':
    '{count, plural, one {This comes after it, and would have to move:} other {These come after it, and would have to move:}}',
  'follow.row': '{title}: from {before} to {due}',
  'follow.done':
    '{count, plural, one {One deadline after {title} has moved.} other {# deadlines after {title} have moved.}}',
  'follow.none-all': 'Nothing is due before what it comes after.',
  'follow.preview-all':
    '{count, plural, one {One deadline is due before what it comes after. Nothing has changed yet.} other {# deadlines are due before what they come after. Nothing has changed yet.}}',
  'follow.would-all':
    '{count, plural, one {This comes after another, and would have to move:} other {These come after others, and would have to move:}}',
  'follow.done-all': '{count, plural, one {One deadline has moved.} other {# deadlines have moved.}}',
  'check.too-early': '{item}: due on {on}, before what it comes after.',
} as const;
