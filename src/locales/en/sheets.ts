/** What is said about sheets of deadlines, objectives and people, in English. */
export const sheets = {
  'column.id': 'id|code|ref',
  'column.task': 'task|title|deadline|what|name|to do|item',
  'column.due': 'due|due date|date|when|until|due by',
  'column.owner': 'owner|who|responsible|assigned to|assignee',
  'column.objective': 'objective|goal',
  'column.theme': 'theme|topic',
  'column.kind': 'kind|type',
  'column.state': 'state|status',
  'column.milestone': 'milestone',
  'column.private': 'private|confidential',
  'column.text': 'text|description|details',
  'column.of': 'of|event',
  'column.name': 'name|full name|person',
  'column.role': 'role|function',
  'column.organisation': 'organisation|organization|org|institution|agency',
  'column.country': 'country',
  'column.language': 'language|locale',
  'column.zone': 'time zone|timezone|zone',
  'column.accounts': 'accounts|account',
  'sheet.which': 'Which file? congress {table} import <file.csv or file.xlsx>',
  'sheet.legacy':
    '{file} is not in UTF-8. Read as Windows-1252 it says this; if the accents are right, repeat with --yes, else save it as “CSV UTF-8”. Nothing was changed.',
  'sheet.row-longer':
    'the row has {cells} cells, the head {columns}; left over: {surplus}. Put a text with a comma in quotes',
  'sheet.row-footer': '“{value}” looks like a sum of the rows. Take the row out',
  'sheet.placeholder': '“{value}” stands for nothing. Leave the cell empty, or take the row out',
  'sheet.stays-done': 'what is done or cancelled is not opened by a sheet. Use “reopen”',
  'sheet.no-person': 'the plan has nobody called “{value}”. Add them first: people add {value}',
  'sheet.person-several': '“{value}” fits several: {known}. Write an id',
  'sheet.no-event': 'the plan has no event “{value}”',
  'sheet.language-bad': '“{value}” is no language that I speak: en, pt-BR, es, fr, it',
  'sheet.zone-bad': '“{value}” is no time zone. Write it as Europe/Rome',
  'sheet.added':
    '{count, plural, one {One row was added.} other {# rows were added.}}{known, plural, =0 {} one { One was in the plan already.} other { # were in the plan already.}}',
  'sheet.written':
    '{count, plural, one {One row was written to {path}} other {# rows were written to {path}}}',
} as const;
