/** Calendar files and the addresses that calendars follow. */
export const calendarFiles = {
  'command.calendar': 'Gives you your dates as a calendar file.',
  'command.calendar.example': 'calendar all',
  'verb.calendar': 'calendar|my calendar',
  'command.calendar link': 'Gives you an address that your calendar can follow; an earlier one ends.',
  'command.calendar link.example': 'calendar link all',
  'verb.calendar link': 'calendar link|link calendar|subscribe calendar',
  'command.calendar unlink': 'Ends the address that your calendar follows.',
  'command.calendar unlink.example': 'calendar unlink',
  'verb.calendar unlink': 'calendar unlink|unlink calendar',
  'option.contents': 'Which dates?',
  'option.contents.examples': 'mine · all · commitments',
  'discord.option.contents': 'dates',
  'ics.name-mine': '{name}: my dates',
  'ics.name-all': '{name}',
  'ics.name-commitments': '{name}: commitments',
  'ics.done': '✓ {title}',
  'ics.commitment': 'Commitment: {title}',
  'ics.owner': 'Owner: {name}',
  'ics.nobody': 'nobody yet',
  'ics.given':
    '{count, plural, one {One date} other {# dates}}, as a calendar file. Open it, and your calendar takes them.',
  'ics.given-follow': 'A file stays as it is. “calendar link” gives an address that follows the plan.',
  'ics.link': 'Let your calendar follow this address: {url}',
  'ics.link-secret': 'Whoever knows it reads what you may read. {end} ends it.',
  'ics.unlinked': 'The address has ended; calendars that followed it find nothing there.',
  'ics.unlinked-none': 'You have no such address. “calendar link” gives one.',
  'error.calendar-off':
    'There is no page that a calendar could follow. Whoever runs the bot can set PORT, and CONGRESS_WEB_URL for other machines; “calendar” gives a file.',
  'error.calendar-nobody':
    'A calendar’s address belongs to a person of the plan, and {account} is none yet. The secretary can join it: people link <person> {account}',
} as const;
