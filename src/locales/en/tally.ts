/** How reminders went. */
export const tally = {
  'tally.week':
    'Reminders of the last 7 days: {planned} planned, {sent} sent, {missed} missed{waiting, plural, =0 {} other {, # on the way}}.',
  'why.so-far':
    '{count, plural, one {One reminder of it has} other {# reminders of it have}} gone out so far, the last on {last}.',
} as const;
