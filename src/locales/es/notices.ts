export const notices = {
  'notice.deadline': '{title}: {when}',
  'notice.more': '{first}, y {count} más',
};
