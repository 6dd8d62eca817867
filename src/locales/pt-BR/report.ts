import type { report as en } from '../en/report.ts';

/** O relatório de uma rodada e as planilhas de compromissos. */
export const report: Readonly<Record<keyof typeof en, string>> = {
  'report.title': '{congress} — relatório de acompanhamento, {round}',
  'report.heading': 'Relatório de acompanhamento: {round}',
  'report.public': 'Para o público',
  'report.as-of': 'Situação em {day}',
  'report.file': 'acompanhamento',
  'report.response':
    'Houve resposta para {answered} de {asked} compromissos ({share}), e {organisationsAnswered} de {organisationsAsked} organizações responderam por inteiro.',
  'report.response-comments':
    '{answered} de {asked} organizações responderam sobre o documento final ({share}).',
  'report.response-none': 'Esta rodada não perguntou por nenhum compromisso.',
  'report.counts': 'De {total} compromissos: {list}.',
  'report.count': '{status}: {count}',
  'report.hidden':
    '{count, plural, one {A situação de um compromisso não é pública.} other {A situação de # compromissos não é pública.}}',
  'report.moved':
    '{count, plural, =0 {Nada mudou desde {since}.} one {Um compromisso mudou de situação desde {since}.} other {# compromissos mudaram de situação desde {since}.}}',
  'report.late':
    '{count, plural, =0 {Nenhum compromisso está atrasado.} one {Um compromisso está atrasado, há {most, plural, one {# dia} other {# dias}}.} other {# compromissos estão atrasados, até {most, plural, one {# dia} other {# dias}}.}}',
  'report.links':
    '{count, plural, =0 {Nenhuma comprovação está listada.} one {Um link de comprovação está listado.} other {# links de comprovação estão listados.}}',
  'report.since-start': 'o congresso',
  'report.open-round': 'A rodada está aberta até {day}; os números ainda podem mudar.',
  'report.section-summary': 'Resumo',
  'report.section-status': 'Em que pé estão os compromissos',
  'report.section-level': 'Por nível',
  'report.section-region': 'Por região',
  'report.section-organisation': 'Por organização',
  'report.section-objective': 'Por objetivo',
  'report.section-moved': 'O que mudou desde {since}',
  'report.section-late': 'O que está atrasado',
  'report.section-decisions': 'Alterados e retirados, com os motivos dados',
  'report.section-evidence': 'Comprovação',
  'report.section-comments': 'Comentários ao documento final',
  'report.section-about': 'Como estes números são feitos',
  'report.about':
    'Todos os números são contados a partir do que as próprias organizações disseram; cada declaração fica guardada com autor e data. Uma rodada pergunta pelos compromissos que não estavam cumpridos nem retirados quando ela abriu; respostas tardias contam até a abertura da rodada seguinte.',
  'report.about-public':
    'O que as organizações não tornaram público fica fora das listas e é contado como “não público”.',
  'report.head-status': 'Situação',
  'report.head-count': 'Compromissos',
  'report.head-share': 'Parcela',
  'report.head-total': 'Total',
  'report.head-answered': 'Respondidos',
  'report.head-commitment': 'Compromisso',
  'report.head-organisation': 'Organização',
  'report.head-before': 'Antes',
  'report.head-now': 'Agora',
  'report.head-due': 'Vence',
  'report.head-days-late': 'Dias de atraso',
  'report.head-reason': 'Motivo',
  'report.section-said': 'O que foi dito desde {since}',
  'report.head-written': 'Escrito em',
  'report.head-said': 'O que foi dito',
  'report.head-links': 'Links',
  'report.head-level': 'Nível',
  'report.head-region': 'Região',
  'report.head-objective': 'Objetivo',
  'report.head-comment': 'Comentário',
  'report.no-comment': 'Sem comentários',
  'report.not-given': 'Não informado',
  'report.none': 'Nada.',
  'report.page': 'Página {page} de {pages}',
  'report.alt': '{title}. {response} {counts}',
  'report.answered-label': 'com resposta',
  'report.files':
    'Em arquivo: “relatório {round} csv”, “relatório {round} document”, “relatório {round} pdf”.',
  'report.attached': 'Anexo: {name}',
  'report.saved': 'Gravado: {path}',
  'report.format-unknown':
    'Um relatório pode ser escrito como csv, md, pdf ou png; “{format}” não é nenhum deles.',
  'report.out-needed': 'Para onde? Acrescente --out e um nome de arquivo, como --out relatorio.{format}.',
  'report.out-failed': 'O arquivo {path} não pôde ser gravado: {reason}. Nada foi alterado.',
  'sheet.needed': 'Qual arquivo? congress commitments import <arquivo.csv>',
  'sheet.unreadable': 'O arquivo {file} não pode ser lido: {reason}. Nada foi alterado.',
  'sheet.not-csv': '{file} é {what}. Salve como CSV e tente de novo. Nada foi alterado.',
  'sheet.too-large': '{file} tem mais de {max} MB. Nada foi alterado.',
  'sheet.broken':
    '{file}, linha {line}: as aspas não fecham. Feche-as ali ou escreva-as em dobro. Nada foi alterado.',
  'sheet.empty': '{file} não tem linhas abaixo do cabeçalho. Nada foi alterado.',
  'sheet.too-many': '{file} tem {count} linhas; cabem no máximo {max}. Nada foi alterado.',
  'sheet.refused':
    '{count, plural, one {Há um erro em {file}; nada foi alterado:} other {Há # erros em {file}; nada foi alterado:}}',
  'sheet.row': 'linha {row}, {column}: {what}',
  'sheet.row-more': 'e mais {count}',
  'sheet.column-missing': 'falta a coluna. Ela pode chamar-se: {known}. O cabeçalho tem: {found}',
  'sheet.ignored':
    '{count, plural, one {Uma coluna não é conhecida e ficou de fora: {names}} other {# colunas não são conhecidas e ficaram de fora: {names}}}',
  'sheet.column-twice': 'esta coluna aparece duas vezes',
  'sheet.value-missing': 'está vazio. Preencha ou retire a linha inteira',
  'sheet.value-long': 'tem mais de {max} caracteres',
  'sheet.value-hidden': 'contém caracteres que não se veem',
  'sheet.value-unknown': '“{value}” não é nenhum de: {known}',
  'sheet.date-bad':
    '“{value}” não é uma data que eu saiba ler. Escreva 31/12/2010 (dia primeiro), 2010-12-31 ou 31 de dezembro de 2010',
  'sheet.link-bad': '“{value}” não é um link com https:// ou http://',
  'sheet.id-bad': '“{value}” não é um id: letras minúsculas, algarismos e hifens, no máximo 40',
  'sheet.id-taken': 'o plano tem outra coisa com o id “{value}”',
  'sheet.id-twice': 'a linha {other} já tem o id “{value}”. Corrija um deles ou retire uma das linhas',
  'sheet.row-twice': 'a linha {other} tem o mesmo compromisso da mesma organização. Retire uma das linhas',
  'sheet.kind-spreadsheet': 'uma planilha ou um arquivo ZIP',
  'sheet.kind-old-spreadsheet': 'uma planilha antiga',
  'sheet.kind-pdf': 'um documento PDF',
  'sheet.kind-archive': 'um arquivo gzip',
  'sheet.kind-other': 'um arquivo de outro tipo',
  'sheet.account-bad':
    '“{value}” não é uma conta. Escreva slack:T0001/U0001 ou discord:1001, ou deixe vazio e vincule a pessoa depois',
  'sheet.account-of-other': 'a conta {value} é de {name}. Escreva esse nome aqui ou corrija a conta',
  'sheet.account-other':
    '{name} já tem a conta {known}, e não {value}. Corrija aqui ou use “vincular pessoa”',
  'sheet.name-missing': 'a conta {value} está aqui sem nome. Escreva de quem ela é',
  'sheet.id-other':
    'este compromisso está no plano com o id “{known}”, e não “{value}”. Escreva esse id ou deixe a célula vazia',
  'sheet.differs':
    '{count, plural, one {Em um ponto a planilha diz algo diferente do plano, que fica como está:} other {Em # pontos a planilha diz algo diferente do plano, que fica como está:}}',
  'sheet.differs-row': 'linha {row}, {column} — plano: {before} · planilha: {after}',
  'sheet.differs-how': 'Para adotar o que diz a planilha, repita com --yes.',
  'sheet.changed':
    '{count, plural, one {Um ponto do plano agora diz o mesmo que a planilha:} other {# pontos do plano agora dizem o mesmo que a planilha:}}',
  'sheet.nothing': 'nada',
  'sheet.accounts':
    '{count, plural, one {Uma pessoa agora tem conta e pode ser alcançada.} other {# pessoas agora têm conta e podem ser alcançadas.}}',
  'sheet.reason-missing': 'um compromisso alterado ou retirado precisa do motivo. Escreva-o em uma linha',
  'sheet.decision-chat':
    'o que será de um compromisso decide-se no chat: “commitment carry”, “commitment hand” ou “commitment end”. Deixe a célula como estava',
  'sheet.no-objective': 'o plano não tem o objetivo “{value}”. “objetivos” mostra a lista',
  'sheet.no-theme': 'o plano não tem o tema “{value}”',
  'sheet.same': 'Tudo o que está em {file} já está no plano. Nada foi alterado.',
  'sheet.done':
    '{count, plural, one {Um compromisso foi acrescentado.} other {# compromissos foram acrescentados.}}{known, plural, =0 {} one { Um já estava no plano e fica como está.} other { # já estavam no plano e ficam como estão.}}',
  'sheet.organisations':
    '{count, plural, one {Uma organização é nova: {names}} other {# organizações são novas: {names}}}',
  'sheet.people':
    '{count, plural, one {Uma pessoa é nova e precisa de uma conta para ser alcançada: {names}} other {# pessoas são novas e precisam de uma conta para serem alcançadas: {names}}}',
  'sheet.exported':
    '{count, plural, one {Um compromisso foi gravado em {path}} other {# compromissos foram gravados em {path}}}',
  'propose.needed': 'Qual arquivo? congress commitments propose <arquivo>',
  'propose.none': 'Não encontrei em {file} nenhuma frase que prometa algo.',
  'propose.found':
    '{count, plural, one {Uma frase parece prometer algo:} other {# frases parecem prometer algo:}}',
  'propose.row': '{number}. {lines}: {text}',
  'propose.known': '{number}. já no plano: {text}',
  'propose.how':
    'Nada foi acrescentado. Leve uma ao plano com: congress commitments propose {file} --take <número> --of <organização>',
  'propose.bad-number': 'Não há frase {number}; há {count}.',
  'propose.done': 'Acrescentado: {title}, com sua fonte, {lines}.',
};
