/** For whom a comment on the outcome document is. */
export const audiences = {
  'choice.committee': 'committee',
  'comment.for-public':
    'Everybody may read it: it stands in the public report under your organisation’s name.',
  'comment.for-committee':
    'The committee reads it; the public report does not print it. To have it printed, comment again and choose “public”.',
  'comment.for-organisation': 'Only your organisation, the secretary and the chair read it.',
  'report.hidden-comments': '{count, plural, one {# comment is} other {# comments are}} not for this report.',
} as const;
