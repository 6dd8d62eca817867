/** What is said about sheets that are given in a chat, in Portuguese. */
export const givenSheets = {
  'command.sheet import':
    'Lê uma planilha de prazos, objetivos, pessoas ou compromissos e mostra o que mudaria.',
  'command.sheet import.example': 'importar planilha ./prazos.xlsx',
  'verb.sheet import': 'importar planilha|planilha importar',
  'command.sheet take': 'Assume o que diz a última planilha que você enviou.',
  'command.sheet take.example': 'assumir planilha novas',
  'verb.sheet take': 'assumir planilha|planilha assumir',
  'command.sheet export': 'Entrega uma parte do plano como planilha, para editar e devolver.',
  'command.sheet export.example': 'exportar prazos',
  'verb.sheet export': 'exportar planilha|planilha exportar|exportar',
  'option.table': 'Qual parte do plano?',
  'option.table.examples': 'prazos · pessoas',
  'option.take': 'Só as linhas novas, também as correções, ou nada?',
  'option.take.examples': 'novas · tudo',
  'option.as': 'Como planilha do Excel ou CSV?',
  'option.as.examples': 'Excel · CSV',
  'discord.option.as': 'como',
  'discord.option.table': 'parte',
  'discord.option.take': 'linhas',
  'choice.deadlines': 'prazos',
  'choice.objectives': 'objetivos',
  'choice.people': 'pessoas',
  'choice.commitments': 'compromissos',
  'choice.new': 'novas|só as novas',
  'choice.nothing': 'nada|deixar',
  'choice.xlsx': 'Excel|xlsx',
  'sheet.part-deadlines': 'prazos',
  'sheet.part-objectives': 'objetivos',
  'sheet.part-people': 'pessoas',
  'sheet.part-commitments': 'compromissos',
  'sheet.preview': '{file}, lido como {part}. Nada mudou ainda.',
  'sheet.would-add':
    '{count, plural, one {Seria acrescentada uma linha:} other {Seriam acrescentadas # linhas:}}',
  'sheet.would-correct':
    '{count, plural, one {Em um ponto diz algo diferente do plano:} other {Em # pontos diz algo diferente do plano:}}',
  'sheet.old-encoding':
    'Não está em UTF-8. Os acentos estão certos aqui? Se não, deixe e salve como “CSV UTF-8”:',
  'sheet.button-add': '{count, plural, one {Acrescentar} other {Acrescentar #}}',
  'sheet.button-add-correct': 'Acrescentar e corrigir',
  'sheet.button-correct': 'Corrigir o plano',
  'sheet.button-leave': 'Deixar',
  'sheet.or-document': 'É um documento? Envie de novo com “documentos adicionar” ao lado.',
  'sheet.taken':
    '{added, plural, =0 {} one {Uma linha de {part} foi acrescentada. } other {# linhas de {part} foram acrescentadas. }}{corrected, plural, =0 {} one {Um ponto do plano foi corrigido.} other {# pontos do plano foram corrigidos.}}',
  'sheet.left': '{file} foi deixado. Nada mudou.',
  'sheet.given-out': '{count, plural, one {Uma linha} other {# linhas}}: {part}.',
  'sheet.give-back':
    'Edite e me devolva: primeiro você vê o que mudaria. As células que ficam como estão não mudam nada.',
  'error.sheet-gone': 'Essa planilha não está mais à mão. Envie o arquivo de novo.',
  'error.sheet-outdated':
    'O plano mudou, e {file} não combina mais com ele. Envie o arquivo de novo; digo então onde.',
} as const;
