/** Lo que se dice de los archivos de plan que entran y salen, y de dónde vienen las fechas, en español. */
export const planFiles = {
  'start.plan-merged':
    'El archivo de plan {file} se ha unido al plan en uso. {count, plural, one {Un punto ha cambiado} other {# puntos han cambiado}} en ambos; ahí permanece el plan en uso. “congress plan import {file}” los muestra.',
  'import.same': 'El plan en uso ya tiene todo lo que dice {file}. No se ha modificado nada.',
  'import.differs': '{count, plural, one {Un elemento viene} other {# elementos vienen}} del archivo:',
  'import.row': '{item}: {what}',
  'import.nothing': 'Nada nuevo viene de {file}.',
  'import.conflicts':
    '{count, plural, one {Un punto} other {# puntos}} que alguien cambió aquí queda como está, aunque el archivo diga otra cosa:',
  'import.conflict-field': '{item}: según el archivo, {what}',
  'import.conflict-removed': '{item}: ya no está en el archivo, pero aquí se cambió o aún se usa',
  'import.conflict-gone': '{item}: quitado aquí, cambiado en el archivo',
  'import.conflict-id': '{item}: aquí el id ya es de otra cosa; elija otro en el archivo',
  'import.stays-done': 'Lo hecho sigue hecho; “reabrir” lo abre de nuevo.',
  'import.confirm': 'Todavía no se ha modificado nada. Para seguir, repita el comando con --yes.',
  'import.choose': 'Para dar la razón al archivo: --take {ids} (o --take all).',
  'import.done':
    'El plan se ha unido con {file}: {count, plural, =0 {nada nuevo} one {# elemento cambiado} other {# elementos cambiados}}.',
  'import.replaces': '{file} es el plan de otro congreso ({name}). Sustituiría al plan en uso.',
  'import.replaced': 'El plan en uso es ahora el de {file}.',
  'import.needed': '¿Qué archivo? congress plan import <archivo>',
  'import.no-take': 'No hay conflicto en “{id}”. En conflicto: {known}.',
  'export.done': 'El plan está en {path}. Edítelo y después: congress plan import {path}',
  'export.documents': 'A su lado: {names}.',
  'item.congress': 'El congreso',
  'item.plan': 'Del plan, {name}',
  'source.committee': 'Fijado por el comité',
  'source.some-template': 'Propuesto por la plantilla: {titles}{hidden, plural, =0 {} other { y # más}}.',
} as const;
