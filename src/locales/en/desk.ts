/** What waits for the secretary and the chair, and what is said of it to who asked, in English. */
export const desk = {
  'command.desk':
    'What waits for the secretary and the chair: requests, questions, what is late, what nobody owns.',
  'command.desk.example': 'desk',
  'verb.desk': 'desk|inbox|what waits',
  'command.request show': 'One wish for more time, to agree to it or to keep the date.',
  'command.request show.example': 'request show papers',
  'verb.request show': 'request show|request',
  'button.decide': 'Decide',
  'button.assign': 'Choose somebody',
  'desk.title': '{count, plural, one {# thing waits} other {# things wait}} for you.',
  'desk.nothing':
    'Nothing waits for you: no request, no question, nothing late, and everything that is due soon has an owner.',
  'desk.requests': 'Requests for more time ({count})',
  'desk.questions': 'Questions ({count})',
  'desk.late': 'Late ({count})',
  'desk.unowned': 'Due within 30 days and nobody’s ({count})',
  'desk.undecided': 'Undecided after the last round',
  'desk.undecided-row':
    '{count, plural, one {One commitment is open: carried on, handed over or closed?} other {# commitments are open: carried on, handed over or closed?}}',
  'desk.since': '{days, plural, =0 {asked today} =1 {asked yesterday} other {asked # days ago}}',
  'desk.request': '{person}: {title}, from {from} to {to} · {since}',
  'desk.question': '{question} — {names} · {since}',
  'desk.unlinked': 'No message reaches {names}: say which account is theirs with “people link”.',
  'reminder.need-asked':
    'You asked for more time, until {to}; that is not answered yet, and nobody expects more of you until it is.',
  'reminder.need-stand-in': '{owner} owns this and is away until {until}; you stand in.',
  'reminder.request-waits':
    '{days, plural, one {This has waited for # day.} other {This has waited for # days.}}',
  'listed.desk': 'what waits for you',
  'desk.others': '{count, plural, one {# other} other {# others}}',
} as const;
