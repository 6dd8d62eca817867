/** Every refusal, in English: what happened, what is safe, what to do. The key is `error.` and the error's code. */
export const errors = {
  'error.unknown-verb': 'I do not know “{verb}”.',
  'error.unknown-verb-nearest': 'I do not know “{verb}”. Did you mean {nearest}?',
  'error.ambiguous': 'Several things fit “{name}”. Which one?',
  'error.refused': 'That was refused ({code}). Nothing was changed.',
  'error.conflict':
    'Somebody changed the plan at the same moment. Nothing was overwritten; please try again.',
  'error.ours':
    'Something went wrong on my side and your change was not saved. Please try again; if it happens twice, tell the engineer: {reference}.',
  'error.disk-full':
    'The disk on which the plan is kept is full, so nothing was changed. Please tell the engineer; what was saved before is safe.',
  'error.read-only':
    'This works on the plan file alone, so nothing can be changed. Give --data to change a plan.',
  'error.no-plan': 'There is no plan yet. The secretary can import a plan file.',
  'error.old-button':
    'This button belongs to an earlier version of me. Nothing was changed; please write what you need, or “help”.',
  'error.not-allowed-stranger':
    'I do not know you here yet, so I show nothing of the plan. Write “link”, and I say how that changes; the secretary can link you, too.',
  'error.not-allowed-finish':
    'Only its owner, the secretary or the chair can do that. Nothing was changed; please ask one of them.',
  'error.not-allowed-hand-over':
    'Only the secretary or the chair can hand it over; what nobody has, every member can take. Nothing was changed.',
  'error.not-allowed-change':
    'Only the secretary or the chair can do that. Nothing was changed. For something that you own, “more time” asks them.',
  'error.no-person':
    'Your account may manage the plan but is no person of it, so this has nobody to belong to. Nothing was changed.',
  'error.no-such-deadline':
    'I found no deadline “{name}”.{hasNearest, select, yes { Did you mean {nearest}?} other {}} “deadlines all” lists them.',
  'error.no-such-objective':
    'I found no objective “{name}”.{hasNearest, select, yes { Did you mean {nearest}?} other {}} “objectives” lists them.',
  'error.no-such-item':
    'I found no deadline or objective “{name}”.{hasNearest, select, yes { Did you mean {nearest}?} other {}}',
  'error.no-such-person':
    'I found nobody called “{name}”.{hasNearest, select, yes { Did you mean {nearest}?} other {}} “people” lists everybody.',
  'error.no-such-request': 'I found no request “{name}”. Nothing was changed.',
  'error.no-such-choice':
    '“{name}” is not one of the choices: {choices}.{hasNearest, select, yes { Did you mean {nearest}?} other {}}',
  'error.no-such-event': 'The plan has no event “{name}”. It has: {known}.',
  'error.no-such-verb': 'I have no command “{name}”. “help” lists them all.',
  'error.text-empty': 'There was no text in that. Nothing was changed.',
  'error.text-too-long': 'That has {length} characters; at most {max} fit. Nothing was changed.',
  'error.deadline-gone': 'That deadline is no longer in the plan. Nothing was changed.',
  'error.deadline-done': '“{title}” is already done. Reopen it first: “reopen {id}”. Nothing was changed.',
  'error.deadline-cancelled': '“{title}” was cancelled. Reopen it first: “reopen {id}”. Nothing was changed.',
  'error.request-answered': 'That request was answered in the meantime. Nothing was changed.',
  'error.request-not-later':
    '{date} is not later than the present date of “{title}”. Nothing was changed; give a later one.',
  'error.too-many-reminders':
    'You have {count} reminders of your own waiting, which is the most. Nothing was changed.',
  'error.setting-language':
    '“{value}” is not a language that I speak. I speak: {known}. Nothing was changed.',
  'error.setting-zone':
    '“{value}” is not a time zone. Use a name such as America/Sao_Paulo or Europe/Rome. Nothing was changed.',
  'error.setting-quiet':
    'I could not read “{value}” as quiet hours. Write them as 20:00-08:00, or off. Nothing was changed.',
  'error.setting-reminders':
    '“{value}” is not a way to be reminded. Write private, channel or off. Nothing was changed.',
  'error.undo-nothing': 'You changed nothing in the last ten minutes that could be taken back.',
  'error.undo-late':
    'That change can no longer be taken back: ten minutes have passed, or it already was. Nothing was changed.',
  'error.undo-changed':
    'It cannot be taken back: somebody has changed the same item since. Nothing was overwritten.',
  'error.shift-past-end':
    'The congress would open at {time}, and it closes at {end} on the same day. Nothing was changed.',
  'error.shift-no-anchor': 'A date cannot be moved that far. Nothing was changed.',
  'error.date-past':
    '{date} is in the past. Nothing was changed; give a later date, with its year if need be.',
  'error.date-range':
    '“{text}” is a stretch of time. Give one day, or a day and an hour. Nothing was changed.',
  'error.date-empty':
    'There was no date in that. Try “15 March”, “Friday 17:00” or “2 weeks before the congress”.',
  'error.date-too-long':
    'That is too long for a date. Try “15 March”, “Friday 17:00” or “2 weeks before the congress”.',
  'error.date-not-understood':
    'I could not read “{text}” as a date. Try “15 March”, “Friday 17:00” or “2 weeks before the congress”. Nothing was changed.',
  'error.date-leftover-words':
    'I could not read all of “{text}” as a date, so I took none of it. Try “15 March” or “Friday 17:00”. Nothing was changed.',
  'error.date-ambiguous-language':
    '“{text}” means different days in different languages. Write the month in full, or 2008-11-18. Nothing was changed.',
  'error.date-no-such-day':
    'There is no such day as “{text}”; the nearest is {nearest}. Nothing was changed.',
  'error.date-no-such-time':
    'There is no such hour as in “{text}”. Hours go from 00:00 to 23:59. Nothing was changed.',
  'error.date-leap-second':
    '“{text}” names a leap second, which I cannot keep. Take the minute before or after.',
  'error.date-two-digit-year':
    'In “{text}” the year is short. Write it with four digits. Nothing was changed.',
  'error.date-year-out-of-range': '“{text}” lies outside the years 2000 to 2100. Nothing was changed.',
  'error.date-wrong-weekday':
    'In “{text}” the weekday and the day do not go together. Which of them is right? Nothing was changed.',
  'error.date-ambiguous-weekday':
    '“{text}” may be this week’s day or the next one’s. Give its date. Nothing was changed.',
  'error.date-ambiguous-hour':
    '“{text}” may be in the morning or in the afternoon. Write it as {early} or {late}. Nothing was changed.',
  'error.date-just-past': '{past} is past. For the next one, write the year: {next}. Nothing was changed.',
  'error.date-ambiguous-week-end':
    '“{text}” may end on {friday} or on {sunday}. Give the day. Nothing was changed.',
  'error.date-vague-hour': '“{text}” has no exact hour. Write one, such as 17:00. Nothing was changed.',
  'error.date-ambiguous-zone':
    'The zone “{name}” means several: {zones}. Write one of these. Nothing was changed.',
  'error.date-unknown-zone':
    'I do not know the zone “{name}”. Use a name such as America/Sao_Paulo. Nothing was changed.',
  'error.date-zone-mismatch': 'In “{text}” the zone and the hour do not go together. Nothing was changed.',
  'error.date-no-congress':
    '“{text}” counts from a congress, and no congress is known here. Nothing was changed.',
  'error.date-no-congress-day': 'The congress has {days} days; there is no day {day}. Nothing was changed.',
  'error.date-no-hour-known':
    'The hour that “{text}” counts from is not known. Count in days, or give the hour. Nothing was changed.',
  'error.date-range-reversed': 'In “{text}” the end comes before the start. Nothing was changed.',
} as const;
