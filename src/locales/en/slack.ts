/** What the bot says in Slack around its own messages. */
export const slack = {
  'slack.empty': 'A message of the congress bot',
  'slack.page': 'Page {number} of {count}',
  'slack.cut': 'There is more than fits here. Ask for a shorter list, such as “deadlines week”.',
  'slack.ways':
    'Here in Slack: /congress and a command · mention me with a command or a question · write to me privately · press a button, or open my Home tab. Where /congress is not offered, as in channels shared with another organisation, mention me.',
  'slack.form-title': 'Congress',
  'slack.submit': 'Save',
  'slack.close': 'Cancel',
  'slack.choose': 'Choose…',
  'slack.search': 'Type to search',
  'slack.form-needed': 'Something is missing: {fields}',
  'slack.open-form': 'Fill in the form',
  'slack.date-pick': '{label} (day)',
  'slack.date-words': '{label} (in words)',
  'slack.date-hint':
    'For an hour, or a date that counts from the congress: {examples}. It wins over the day.',
  'slack.required': 'This is needed.',
  'slack.not-person': 'The plan does not know this account. The secretary can link it.',
  'slack.home-settings': 'Your settings',
  'slack.home-language': 'Language',
  'slack.home-zone': 'Time zone',
  'slack.home-quiet': 'Quiet hours',
  'slack.home-reminders': 'Reminders',
  'slack.home-help': 'Help',
  'slack.installed':
    'The congress bot is installed. Next: invite it to the channel of the committee, and write /congress help.',
  'slack.not-installed': 'The congress bot was not installed. Nothing was kept; you may begin again.',
} as const;
