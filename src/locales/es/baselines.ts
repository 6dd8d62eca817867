/** Las líneas de base una vez aceptadas las actas, en español. */
export const baselines = {
  'baseline.accepted':
    'Las actas están aceptadas. Desde ahora una línea de base solo cambia con un motivo, que queda a su lado.',
  'baseline.accepted-already': 'Las actas fueron aceptadas por {who} el {day}.',
  'baseline.set': '{title}: la línea de base es ahora «{baseline}».',
  'baseline.changed': '{day} · {who}: línea de base {from} → {to} — {because}',
  'error.baseline-frozen':
    'Las actas están aceptadas: una línea de base solo cambia con un motivo. Añádalo al final: {command} No se cambió nada.',
  'error.accept-early':
    'El congreso termina el {ends}; sus actas pueden aceptarse después. No se cambió nada.',
  'sheet.baseline-frozen':
    'las actas están aceptadas, así que una línea de base solo cambia con un motivo: escríbalo en una conversación',
  'command.proceedings accept':
    'Las actas quedan aceptadas: después una línea de base solo cambia con un motivo.',
  'command.proceedings accept.example': 'aceptar actas',
  'verb.proceedings accept': 'aceptar actas|aceptar las actas|actas aceptadas',
  'command.commitment baseline': 'Dice con qué se mide un compromiso.',
  'command.commitment baseline.example':
    'compromiso base monitor-national "3 de 27 en 2008" because:"la lista tenía un error"',
  'verb.commitment baseline': 'compromiso base|base compromiso',
};
