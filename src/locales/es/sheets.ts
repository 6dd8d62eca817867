/** Lo que se dice de las hojas de plazos, objetivos y personas, en español. */
export const sheets = {
  'column.id': 'id|código|clave|ref',
  'column.task': 'tarea|título|plazo|qué|asunto',
  'column.due': 'vencimiento|fecha|hasta|fecha límite|cuándo|plazo',
  'column.owner': 'responsable|quién',
  'column.objective': 'objetivo|meta',
  'column.theme': 'tema',
  'column.kind': 'tipo',
  'column.state': 'estado|situación',
  'column.milestone': 'hito',
  'column.private': 'privado|confidencial|reservado',
  'column.text': 'texto|descripción|detalles',
  'column.of': 'de|evento|acto',
  'column.name': 'nombre|nombre completo|persona',
  'column.role': 'función|rol|papel|cargo',
  'column.organisation': 'organización|organismo|institución|entidad',
  'column.country': 'país',
  'column.language': 'idioma|lengua',
  'column.zone': 'zona horaria|zona|huso',
  'column.accounts': 'cuentas|cuenta',
  'sheet.which': '¿Qué archivo? congress {table} import <archivo.csv o archivo.xlsx>',
  'sheet.legacy':
    '{file} no está en UTF-8. Leído como Windows-1252 dice esto; si los acentos son correctos, repita con --yes; si no, guárdelo como “CSV UTF-8”. No se ha modificado nada.',
  'sheet.row-longer':
    'la fila tiene {cells} celdas, la cabecera {columns}; sobra: {surplus}. Ponga entre comillas el texto que lleva coma',
  'sheet.row-footer': '“{value}” parece la suma de las filas. Quite la fila',
  'sheet.placeholder': '“{value}” no dice nada. Deje la celda vacía o quite la fila',
  'sheet.stays-done': 'lo terminado o cancelado no se reabre desde una hoja. Use “reabrir”',
  'sheet.no-person': 'el plan no tiene a nadie llamado “{value}”. Añádalo antes: añadir persona {value}',
  'sheet.person-several': '“{value}” vale para varias personas: {known}. Escriba un id',
  'sheet.no-event': 'el plan no tiene el acto “{value}”',
  'sheet.language-bad': '“{value}” no es un idioma que yo hable: en, pt-BR, es, fr, it',
  'sheet.country-bad':
    '“{value}” no es un país que yo conozca. Escriba su nombre o su código, como BR o BR-RJ',
  'sheet.zone-bad': '“{value}” no es una zona horaria. Escríbala como Europe/Madrid',
  'sheet.added':
    '{count, plural, one {Se ha añadido una fila.} other {Se han añadido # filas.}}{known, plural, =0 {} one { Una ya estaba en el plan.} other { # ya estaban en el plan.}}',
  'sheet.written':
    '{count, plural, one {Se ha escrito una fila en {path}} other {Se han escrito # filas en {path}}}',
} as const;
