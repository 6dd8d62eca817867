/** What has changed, in English. */
export const changes = {
  'option.since': 'Since when?',
  'option.since.examples': 'Monday · 1 November',
  'history.since':
    '{count, plural, =0 {Nothing has changed since {day}.} one {# change since {day}:} other {# changes since {day}:}}',
  'history.by':
    '{count, plural, =0 {Nothing was changed by {name}.} one {# change by {name}:} other {# changes by {name}:}}',
  'history.by-since':
    '{count, plural, =0 {Nothing was changed by {name} since {day}.} one {# change by {name} since {day}:} other {# changes by {name} since {day}:}}',
  'history.change': '{at} · {who}: {title}, {what}',
  'history.and-more': '{count, plural, one {and # more item} other {and # more items}}',
} as const;
