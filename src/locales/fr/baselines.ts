/** Les situations de départ une fois les actes acceptés, en français. */
export const baselines = {
  'baseline.accepted':
    'Les actes sont acceptés. Désormais une situation de départ ne change qu’avec une raison, qui reste à côté.',
  'baseline.accepted-already': 'Les actes ont été acceptés par {who} le {day}.',
  'baseline.set': '{title} : la situation de départ est maintenant « {baseline} ».',
  'baseline.changed': '{day} · {who} : situation de départ {from} → {to} — {because}',
  'error.baseline-frozen':
    'Les actes sont acceptés : une situation de départ ne change qu’avec une raison. Ajoutez-la à la fin : {command} Rien n’a été changé.',
  'error.accept-early':
    'Le congrès se termine le {ends} ; ses actes peuvent être acceptés ensuite. Rien n’a été changé.',
  'sheet.baseline-frozen':
    'les actes sont acceptés, une situation de départ ne change donc qu’avec une raison : écrivez-la dans une conversation',
  'command.proceedings accept':
    'Les actes sont acceptés : ensuite une situation de départ ne change qu’avec une raison.',
  'command.proceedings accept.example': 'accepter les actes',
  'verb.proceedings accept': 'accepter les actes|actes acceptés',
  'command.commitment baseline': 'Dit à quoi un engagement est mesuré.',
  'command.commitment baseline.example':
    'engagement départ monitor-national "3 sur 27 en 2008" because:"la liste était fausse"',
  'verb.commitment baseline': 'engagement départ|départ engagement',
};
