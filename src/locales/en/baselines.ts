/** Baselines once the proceedings are accepted, in English. */
export const baselines = {
  'baseline.accepted':
    'The proceedings are accepted. From now on a baseline changes only with a reason, which stands beside it.',
  'baseline.accepted-already': 'The proceedings were accepted by {who} on {day}.',
  'baseline.set': '{title}: its baseline is now “{baseline}”.',
  'baseline.changed': '{day} · {who}: baseline {from} → {to} — {because}',
  'error.baseline-frozen':
    'The proceedings are accepted, so a baseline changes only with a reason. Add it at the end: {command} Nothing was changed.',
  'error.accept-early':
    'The congress ends on {ends}; its proceedings can be accepted after that. Nothing was changed.',
  'sheet.baseline-frozen':
    'the proceedings are accepted, so a baseline changes only with a reason: write it in a chat, with “indicator edit” or “commitment baseline”',
  'command.proceedings accept':
    'The proceedings are accepted: from then on a baseline changes only with a reason.',
  'command.proceedings accept.example': 'proceedings accept',
  'verb.proceedings accept': 'proceedings accept|accept proceedings|accept the proceedings',
  'command.commitment baseline': 'Says what a commitment is measured against.',
  'command.commitment baseline.example':
    'commitment baseline monitor-national "3 of 27 in 2008" because:"the list was wrong"',
  'verb.commitment baseline': 'commitment baseline|baseline of commitment',
} as const;
