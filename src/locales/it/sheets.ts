/** Ciò che si dice dei fogli di scadenze, obiettivi e persone, in italiano. */
export const sheets = {
  'column.id': 'id|codice|rif|riferimento',
  'column.task': 'compito|titolo|attività|che cosa',
  'column.due': 'scadenza|data|entro|quando|termine',
  'column.owner': 'responsabile|chi',
  'column.objective': 'obiettivo',
  'column.theme': 'tema',
  'column.kind': 'tipo',
  'column.state': 'stato|situazione',
  'column.milestone': 'tappa',
  'column.private': 'riservato|privato|riservata',
  'column.text': 'testo|descrizione|dettagli',
  'column.of': 'di|evento',
  'column.name': 'nome|nome completo|persona',
  'column.role': 'ruolo|funzione',
  'column.organisation': 'organizzazione|organismo|istituzione|ente',
  'column.country': 'paese',
  'column.language': 'lingua',
  'column.zone': 'fuso orario|fuso',
  'column.accounts': 'account',
  'sheet.which': 'Quale file? congress {table} import <file.csv o file.xlsx>',
  'sheet.legacy':
    '{file} non è in UTF-8. Letto come Windows-1252 dice questo; se gli accenti sono giusti, ripeta con --yes, altrimenti lo salvi come “CSV UTF-8”. Nulla è stato modificato.',
  'sheet.row-longer':
    'la riga ha {cells} celle, l’intestazione {columns}; avanza: {surplus}. Metta tra virgolette il testo che contiene una virgola',
  'sheet.row-footer': '“{value}” sembra la somma delle righe. Tolga la riga',
  'sheet.placeholder': '“{value}” non dice nulla. Lasci vuota la cella o tolga la riga',
  'sheet.stays-done': 'ciò che è completato o annullato non si riapre da un foglio. Usi “riapri”',
  'sheet.no-person': 'il piano non ha nessuno di nome “{value}”. Prima: aggiungi persona {value}',
  'sheet.person-several': '“{value}” vale per più persone: {known}. Scriva un id',
  'sheet.no-event': 'il piano non ha l’evento “{value}”',
  'sheet.language-bad': '“{value}” non è una lingua che parlo: en, pt-BR, es, fr, it',
  'sheet.zone-bad': '“{value}” non è un fuso orario. Lo scriva come Europe/Rome',
  'sheet.added':
    '{count, plural, one {È stata aggiunta una riga.} other {Sono state aggiunte # righe.}}{known, plural, =0 {} one { Una era già nel piano.} other { # erano già nel piano.}}',
  'sheet.written':
    '{count, plural, one {Una riga è stata scritta in {path}} other {# righe sono state scritte in {path}}}',
} as const;
