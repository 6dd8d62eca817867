/** What a round says of what came later, and once it is over, in English. */
export const rounds = {
  'round.new':
    '{congress}, {round}: {count, plural, one {one more commitment is yours to answer for. Where does it stand?} other {# more commitments are yours to answer for. Where do they stand?}}',
  'round.over':
    '{round} is over: {answered} of {total} {answered, plural, one {was answered.} other {were answered.}}',
  'round.over-next': 'What you say now counts for the {round}.',
  'button.present-round': 'Open it',
} as const;
