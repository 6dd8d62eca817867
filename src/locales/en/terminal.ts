/** What the terminal says around the bot's own messages. */
export const terminal = {
  'terminal.to': 'To {name}, {time}:',
  'terminal.to-committee': 'To the committee, {time}:',
  'terminal.correction': 'Corrected for {name}, {time}:',
  'terminal.correction-committee': 'Corrected for the committee, {time}:',
  'terminal.picture': 'Picture: {alt}',
  'terminal.pick': 'Type a number, or the answer itself. An empty line cancels.',
  'terminal.type': 'Type the answer. An empty line cancels.',
  'terminal.examples': 'For example: {examples}',
  'terminal.cancelled': 'Cancelled. Nothing was changed.',
  'terminal.no-button': 'No button has the number {number}.',
  'terminal.too-long':
    'That line has {length, number} characters; at most {max, number} are read. Nothing was done.',
  'terminal.you-are': 'You are {name} ({role}).',
  'terminal.you-are-nobody': 'The plan does not know you.',
  'terminal.switch': 'To be somebody else, type /as and one of: {ids}.',
  'terminal.help':
    'Here in the terminal: a number presses that button · /clock shows and moves the time · /as shows who you are · Tab completes · /quit ends.',
  'terminal.resumed': 'Answer to what was typed before the bot stopped:',
  'clock.real': 'The clock is the real one: {time}. To rehearse, start with CONGRESS_CLOCK=rehearsal.',
  'clock.now': 'On the rehearsal clock it is {time}.',
  'clock.pace': 'It runs at {pace}. /clock stop brings back the pace of real time.',
  'clock.try':
    'Try /clock next (to the next reminder), /clock 2008-11-18, /clock +1 week, /clock 1 day per second.',
  'clock.jumped':
    'It is now {time}. {count, plural, =0 {No message was due on the way.} one {# message was due on the way.} other {# messages were due on the way.}}',
  'clock.interrupted': 'Stopped on the way: it is now {time}.',
  'clock.stuck':
    'It is now {time}. {count, plural, one {# message has} other {# messages have}} not gone out yet.',
  'clock.back':
    'The clock goes back only where the rehearsal begins again: it is {time}. /clock begin 2008-10-01 does so.',
  'clock.begun':
    'The rehearsal begins again: it is {time}. What was sent is forgotten, and goes out again from here on.',
  'clock.begun-plan': 'The plan stays as it is now; “undo” and “history” know what was changed.',
  'clock.nothing-next': 'No reminder is waiting. It is {time}.',
  'clock.paused': 'Time stands still: it is {time}. /clock run lets it pass again.',
  'clock.normal': 'Time runs at its own pace again. It is {time}.',
  'clock.unreadable': 'I could not read “{text}” as a time to go to.',
} as const;
