/** O que se diz das planilhas de prazos, objetivos e pessoas, em português. */
export const sheets = {
  'column.id': 'id|código|ref',
  'column.task': 'tarefa|título|prazo|o quê|item',
  'column.due': 'vencimento|data|até|data limite|prazo final|quando',
  'column.owner': 'responsável|quem',
  'column.objective': 'objetivo|meta',
  'column.theme': 'tema|assunto',
  'column.kind': 'tipo',
  'column.state': 'situação|estado|status',
  'column.milestone': 'marco',
  'column.private': 'privado|confidencial|reservado',
  'column.text': 'texto|descrição|detalhes',
  'column.of': 'de|evento',
  'column.name': 'nome|nome completo|pessoa',
  'column.role': 'função|papel|cargo',
  'column.organisation': 'organização|organismo|instituição|entidade',
  'column.country': 'país',
  'column.language': 'idioma|língua',
  'column.zone': 'fuso horário|fuso',
  'column.accounts': 'contas|conta',
  'sheet.which': 'Qual arquivo? congress {table} import <arquivo.csv ou arquivo.xlsx>',
  'sheet.legacy':
    '{file} não está em UTF-8. Lido como Windows-1252, diz isto; se os acentos estiverem certos, repita com --yes, senão salve como “CSV UTF-8”. Nada foi alterado.',
  'sheet.row-longer':
    'a linha tem {cells} células, o cabeçalho {columns}; sobra: {surplus}. Ponha entre aspas o texto que tem vírgula',
  'sheet.row-footer': '“{value}” parece a soma das linhas. Retire a linha',
  'sheet.placeholder': '“{value}” não diz nada. Deixe a célula vazia ou retire a linha',
  'sheet.stays-done': 'o que está feito ou cancelado não é reaberto por uma planilha. Use “reabrir”',
  'sheet.no-person': 'o plano não tem ninguém chamado “{value}”. Acrescente antes: adicionar pessoa {value}',
  'sheet.person-several': '“{value}” serve para mais de uma pessoa: {known}. Escreva um id',
  'sheet.no-event': 'o plano não tem o evento “{value}”',
  'sheet.language-bad': '“{value}” não é um idioma que eu fale: en, pt-BR, es, fr, it',
  'sheet.zone-bad': '“{value}” não é um fuso horário. Escreva como America/Sao_Paulo',
  'sheet.added':
    '{count, plural, one {Uma linha foi acrescentada.} other {# linhas foram acrescentadas.}}{known, plural, =0 {} one { Uma já estava no plano.} other { # já estavam no plano.}}',
  'sheet.written':
    '{count, plural, one {Uma linha foi escrita em {path}} other {# linhas foram escritas em {path}}}',
} as const;
