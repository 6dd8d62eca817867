/** What becomes of what is open after the last round, in English. */
export const final = {
  'final.title':
    '{congress}, after the last round: {count, plural, one {one commitment is open.} other {# commitments are open.}} What becomes of {count, plural, one {this one?} other {each of them?}}',
  'final.need':
    'It is carried to the next congress, handed to a body that follows it up, or closed with a reason. Until it is decided, who promised it is still reminded of its date.',
  'final.none': 'Nothing is open any more: of every commitment it is known what becomes of it.',
  'final.carry-all':
    'Carry {count, plural, one {this open commitment} other {all # open commitments}} to the next congress?',
  'final.carried-all':
    '{count, plural, one {One commitment is} other {# commitments are}} carried to the next congress.',
  'final.decided': '{title}: {what}.',
  'final.by': '{what}, as {who} decided',
  'final.because': '{said} — {because}',
  'final.undecided': 'undecided',
  'final.carried': 'carried to the next congress',
  'final.handed': 'handed to {to}',
  'final.closed': 'closed',
  'button.final-carried': 'Carry on',
  'button.final-handed': 'Hand over',
  'button.final-closed': 'Close it',
  'button.final-carry-all': 'Carry all {count}',
  'button.final-next': 'The next ({count} open)',
  'field.decision': 'What becomes of it',
  'listed.final': '{round}: what becomes of what is open',
  'report.heading-closing': 'Closing report of the follow-up',
  'report.section-final': 'What becomes of what is open',
  'report.head-decision': 'Decision',
  'choice.closing': 'closing',
  'option.extent': 'Of what?',
  'option.extent.examples': 'closing',
  'discord.option.extent': 'extent',
  'option.body': 'To whom is it handed?',
  'option.body.examples': 'Ministry of Justice',
  'discord.option.body': 'body',
  'command.commitment decisions': 'After the last round: what becomes of every open commitment.',
  'command.commitment decisions.example': 'commitment decisions',
  'verb.commitment decisions': 'commitment decisions|final decisions',
  'command.commitment carry': 'Carries a commitment to the next congress.',
  'command.commitment carry.example': 'commitment carry monitor-national',
  'verb.commitment carry': 'commitment carry|carry commitment',
  'command.commitment hand': 'Hands a commitment to a body that follows it up.',
  'command.commitment hand.example': 'commitment hand monitor-national "Ministry of Justice"',
  'verb.commitment hand': 'commitment hand|hand commitment',
  'command.commitment end': 'Closes a commitment with a reason.',
  'command.commitment end.example': 'commitment end monitor-national "Another treaty covers it"',
  'verb.commitment end': 'commitment end|end commitment|close commitment',
  'error.final-early':
    'The last round asks until {on}; what becomes of open commitments is decided after that. Nothing was changed.',
  'error.final-settled':
    '{title} is fulfilled or withdrawn, so there is nothing to decide. Nothing was changed.',
  'next.done':
    'The plan of {congress} is in {path}, with {count, plural, =0 {no commitment} one {one commitment} other {# commitments}} carried over.',
  'next.needed':
    'Which congress is next? congress plan next --name "World Congress IV" --starts 2013-11-25 --out next.yaml',
} as const;
