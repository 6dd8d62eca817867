/** How the reminders of a week went. */
export const tally = {
  'tally.week':
    'Reminders of the last 7 days: {planned} planned, {sent} sent, {missed} missed{waiting, plural, =0 {} other {, # on the way}}.',
} as const;
