/** What is said of meetings that come from a calendar file, in Spanish. */
export const meetings = {
  'command.calendar import': 'Lee un archivo de calendario con reuniones; muestra qué cambiaría.',
  'command.calendar import.example': 'calendario importar ./reuniones.ics',
  'verb.calendar import': 'calendario importar|importar calendario',
  'command.calendar take': 'Toma lo que dice el último archivo de calendario que dio.',
  'command.calendar take.example': 'calendario tomar todo',
  'verb.calendar take': 'calendario tomar|tomar calendario',
  'option.takeover': '¿Tomarlo todo, o nada?',
  'option.takeover.examples': 'todo · nada',
  'discord.option.takeover': 'decision',
  'meetings.preview': 'Reuniones de {file}. Todavía no se ha cambiado nada.',
  'meetings.would-add': '{count, plural, one {Se añadiría una reunión:} other {Se añadirían # reuniones:}}',
  'meetings.would-change': '{count, plural, one {Cambiaría una:} other {Cambiarían #:}}',
  'meetings.would-cancel': '{count, plural, one {Se cancelaría una:} other {Se cancelarían #:}}',
  'meetings.would-add-events':
    '{count, plural, one {Se añadiría un evento del congreso:} other {Se añadirían # eventos del congreso:}}',
  'meetings.would-change-events': '{count, plural, one {Cambiaría un evento:} other {Cambiarían # eventos:}}',
  'meetings.would-remove-events':
    '{count, plural, one {Se quitaría un evento:} other {Se quitarían # eventos:}}',
  'meetings.event-needed':
    '{event} figura como cancelado en el archivo. De él dependen fechas u objetivos del plan, así que se mantiene; quítelo en el archivo del plan.',
  'meetings.taken-events':
    'Eventos del congreso: {added, plural, one {uno nuevo} other {# nuevos}}, {changed, plural, one {uno cambiado} other {# cambiados}}, {cancelled, plural, one {uno quitado} other {# quitados}}.',
  'meetings.take': '{count, plural, one {Tomarla} other {Tomar las #}}',
  'meetings.same': '{file} no dice nada nuevo para el plan. No se ha cambiado nada.',
  'meetings.over':
    '{count, plural, one {Una ya pasó o se canceló, y se deja fuera.} other {# ya pasaron o se cancelaron, y se dejan fuera.}}',
  'meetings.left-out':
    '{count, plural, one {Se deja fuera una fecha posterior de una serie.} other {Se dejan fuera # fechas posteriores de series.}} Para ellas, vuelva a darme el archivo más adelante.',
  'meetings.taken':
    'Tomado: {added, plural, one {una reunión nueva} other {# reuniones nuevas}}, {changed, plural, one {un cambio} other {# cambios}}, {cancelled, plural, one {una cancelada} other {# canceladas}}.',
  'error.calendar-broken':
    'No puedo leer {file} como calendario. Expórtelo de nuevo como .ics y vuelva a dármelo. No se ha cambiado nada.',
  'error.calendar-too-many':
    '{file} tiene más de {max, number} reuniones. Exporte un período más corto y vuelva a dármelo. No se ha cambiado nada.',
  'error.calendar-gone': 'Ya no tengo ese archivo de calendario. Vuelva a dármelo, por favor.',
} as const;
