/** What notifications say beside the message itself. */
export const notices = {
  'notice.deadline': '{title}: {when}',
  'notice.more': '{first}, and {count, plural, one {# more} other {# more}}',
} as const;
