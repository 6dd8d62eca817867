export const notices = {
  'notice.deadline': '{title}: {when}',
  'notice.more': '{first}, e {count, plural, one {un altro} other {altri #}}',
};
