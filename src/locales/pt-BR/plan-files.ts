/** O que se diz dos arquivos de plano que entram e saem, e de onde vêm as datas, em português. */
export const planFiles = {
  'start.plan-merged':
    'O arquivo de plano {file} foi juntado ao plano em uso. {count, plural, one {Um ponto mudou} other {# pontos mudaram}} dos dois lados; ali fica o plano em uso. “congress plan import {file}” mostra quais.',
  'import.same': 'O plano em uso já tem tudo o que {file} diz. Nada foi alterado.',
  'import.differs': '{count, plural, one {Um item vem} other {# itens vêm}} do arquivo:',
  'import.row': '{item}: {what}',
  'import.nothing': 'Nada de novo vem de {file}.',
  'import.conflicts':
    '{count, plural, one {Um ponto} other {# pontos}} que pessoas mudaram aqui fica como está, embora o arquivo diga outra coisa:',
  'import.conflict-field': '{item}: pelo arquivo, {what}',
  'import.conflict-removed': '{item}: já não está no arquivo, mas foi alterado ou ainda é usado aqui',
  'import.conflict-gone': '{item}: retirado aqui, alterado no arquivo',
  'import.conflict-id': '{item}: o id já é de outra coisa aqui; escolha outro no arquivo',
  'import.stays-done': 'O que está feito continua feito; “reabrir” abre de novo.',
  'import.confirm': 'Nada mudou ainda. Para seguir, repita com --yes.',
  'import.choose': 'Para ficar com o lado do arquivo: --take {ids} (ou --take all).',
  'import.done':
    'O plano foi juntado com {file}: {count, plural, =0 {nada de novo} one {# item alterado} other {# itens alterados}}.',
  'import.replaces': '{file} é o plano de outro congresso ({name}). Substituiria o plano em uso.',
  'import.replaced': 'O plano em uso agora é o de {file}.',
  'import.needed': 'Qual arquivo? congress plan import <arquivo>',
  'import.no-take': 'Não há conflito em “{id}”. Em conflito: {known}.',
  'export.done': 'O plano está em {path}. Edite-o e depois: congress plan import {path}',
  'export.documents': 'Ao lado: {names}.',
  'item.congress': 'O congresso',
  'item.plan': 'Do plano, {name}',
  'source.committee': 'Definido pelo comitê',
  'source.some-template': 'Proposto pelo modelo de plano: {titles}{hidden, plural, =0 {} other { e mais #}}.',
} as const;
