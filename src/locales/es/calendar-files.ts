export const calendarFiles = {
  'command.calendar': 'Le da sus fechas como archivo de calendario.',
  'command.calendar.example': 'calendario todo',
  'verb.calendar': 'calendario|mi calendario',
  'command.calendar link': 'Le da una dirección que su calendario puede seguir; una anterior deja de valer.',
  'command.calendar link.example': 'calendario dirección todo',
  'verb.calendar link': 'calendario dirección|dirección del calendario',
  'command.calendar unlink': 'Anula la dirección que sigue su calendario.',
  'command.calendar unlink.example': 'calendario anular',
  'verb.calendar unlink': 'calendario anular|anular calendario',
  'option.contents': '¿Qué fechas?',
  'option.contents.examples': 'míos · todos · compromisos',
  'discord.option.contents': 'fechas',
  'ics.name-mine': '{name}: mis fechas',
  'ics.name-all': '{name}',
  'ics.name-commitments': '{name}: compromisos',
  'ics.done': '✓ {title}',
  'ics.commitment': 'Compromiso: {title}',
  'ics.owner': 'Responsable: {name}',
  'ics.nobody': 'nadie todavía',
  'ics.given':
    '{count, plural, one {Una fecha} other {# fechas}}, en un archivo de calendario. Ábralo y su calendario las toma.',
  'ics.given-follow':
    'Un archivo se queda como está. “calendario dirección” da una dirección que sigue el plan.',
  'ics.link': 'Haga que su calendario siga esta dirección: {url}',
  'ics.link-secret': 'Quien la conoce lee lo que usted puede leer. {end} la anula.',
  'ics.unlinked': 'La dirección quedó anulada; los calendarios que la seguían ya no encuentran nada.',
  'ics.unlinked-none': 'No tiene ninguna dirección así. “calendario dirección” da una.',
  'error.calendar-off':
    'No hay página que un calendario pueda seguir. Quien mantiene el bot puede poner PORT, y CONGRESS_WEB_URL para otras máquinas; “calendario” da un archivo.',
  'error.calendar-nobody':
    'La dirección de un calendario es de una persona del plan, y {account} aún no es ninguna. La secretaría puede vincularla: people link <persona> {account}',
} as const;
