/** Le situazioni di partenza una volta accettati gli atti, in italiano. */
export const baselines = {
  'baseline.accepted':
    'Gli atti sono accettati. D’ora in poi una situazione di partenza cambia solo con un motivo, che resta accanto.',
  'baseline.accepted-already': 'Gli atti sono stati accettati da {who} il {day}.',
  'baseline.set': '{title}: la situazione di partenza è ora «{baseline}».',
  'baseline.changed': '{day} · {who}: situazione di partenza {from} → {to} — {because}',
  'error.baseline-frozen':
    'Gli atti sono accettati: una situazione di partenza cambia solo con un motivo. Aggiungerlo alla fine: {command} Nulla è stato cambiato.',
  'error.accept-early':
    'Il congresso finisce il {ends}; i suoi atti possono essere accettati dopo. Nulla è stato cambiato.',
  'sheet.baseline-frozen':
    'gli atti sono accettati, perciò una situazione di partenza cambia solo con un motivo: scriverlo in una conversazione',
  'command.proceedings accept':
    'Gli atti sono accettati: poi una situazione di partenza cambia solo con un motivo.',
  'command.proceedings accept.example': 'accettare atti',
  'verb.proceedings accept': 'accettare atti|accettare gli atti|atti accettati',
  'command.commitment baseline': 'Dice con che cosa si misura un impegno.',
  'command.commitment baseline.example':
    'impegno partenza monitor-national "3 su 27 nel 2008" because:"la lista era sbagliata"',
  'verb.commitment baseline': 'impegno partenza|partenza impegno',
};
