export const notices = {
  'notice.deadline': '{title} : {when}',
  'notice.more': '{first}, et {count, plural, one {# autre} other {# autres}}',
};
