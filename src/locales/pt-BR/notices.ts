export const notices = {
  'notice.deadline': '{title}: {when}',
  'notice.more': '{first}, e mais {count}',
};
