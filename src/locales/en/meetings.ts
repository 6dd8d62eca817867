/** What is said of meetings that come from a calendar file, in English. */
export const meetings = {
  'command.calendar import': 'Reads a calendar file of meetings; shows what would change.',
  'command.calendar import.example': 'calendar import ./meetings.ics',
  'verb.calendar import': 'calendar import|import calendar',
  'command.calendar take': 'Takes over what the calendar file that you gave last says.',
  'command.calendar take.example': 'calendar take all',
  'verb.calendar take': 'calendar take|take calendar',
  'option.takeover': 'Take all of it, or nothing?',
  'option.takeover.examples': 'all · nothing',
  'discord.option.takeover': 'decision',
  'meetings.preview': 'Meetings of {file}. Nothing is changed yet.',
  'meetings.would-add':
    '{count, plural, one {One meeting would be added:} other {# meetings would be added:}}',
  'meetings.would-change': '{count, plural, one {One would change:} other {# would change:}}',
  'meetings.would-cancel': '{count, plural, one {One would be cancelled:} other {# would be cancelled:}}',
  'meetings.would-add-events':
    '{count, plural, one {One event of the congress would be added:} other {# events of the congress would be added:}}',
  'meetings.would-change-events':
    '{count, plural, one {One event would change:} other {# events would change:}}',
  'meetings.would-remove-events':
    '{count, plural, one {One event would be removed:} other {# events would be removed:}}',
  'meetings.event-needed':
    '{event} is cancelled in the file. Dates or objectives of the plan depend on it, so it stays; remove it in the plan file.',
  'meetings.taken-events':
    'Events of the congress: {added, plural, one {one new} other {# new}}, {changed, plural, one {one changed} other {# changed}}, {cancelled, plural, one {one removed} other {# removed}}.',
  'meetings.take': '{count, plural, one {Take it over} other {Take over all #}}',
  'meetings.same': '{file} says nothing that is new for the plan. Nothing was changed.',
  'meetings.over':
    '{count, plural, one {One is over or was cancelled, and is left out.} other {# are over or were cancelled, and are left out.}}',
  'meetings.left-out':
    '{count, plural, one {One later time of a series is left out.} other {# later times of series are left out.}} Give the file again later for those.',
  'meetings.taken':
    'Taken over: {added, plural, one {one new meeting} other {# new meetings}}, {changed, plural, one {one change} other {# changes}}, {cancelled, plural, one {one cancelled} other {# cancelled}}.',
  'error.calendar-broken':
    'I cannot read {file} as a calendar. Export it anew as .ics, and give it to me again. Nothing was changed.',
  'error.calendar-too-many':
    '{file} has more than {max, number} meetings. Export a shorter time, and give it to me again. Nothing was changed.',
  'error.calendar-gone': 'That calendar file is no longer at hand. Please give it to me again.',
} as const;
