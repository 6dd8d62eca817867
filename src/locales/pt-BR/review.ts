/** Como uma rodada é revisada antes que o relatório seja fixado, em português. */
export const review = {
  'role.reviewer': 'revisão',
  'choice.reviewer': 'revisão|revisor|revisora',
  'review.row': '{title}: {what} — {who}, {at}{more}',
  'review.no-evidence': 'sem link',
  'review.title':
    '{round}: {numbers, plural, =0 {nenhum número espera revisão} one {um número espera revisão} other {# números esperam revisão}}; {answers, plural, =0 {nada foi dito dos compromissos.} one {há resposta sobre um compromisso.} other {há respostas sobre # compromissos.}}',
  'review.stands-done': 'Revisado por {who} em {day}.',
  'review.stands-open': 'O relatório é fixado depois da revisão, o mais tardar depois de {day}.',
  'review.waits':
    '{congress}, {round}: {numbers, plural, =0 {nenhum número} one {um número} other {# números}} e {answers, plural, =0 {nenhuma resposta} one {uma resposta} other {# respostas}} esperam a sua revisão.',
  'review.need':
    'Cada número está certo? Basta um toque para cada um. Depois da sua revisão, o mais tardar depois de {day}, o relatório é fixado.',
  'review.why': 'A pergunta vem a você pela revisão, uma só vez nesta rodada.',
  'review.doubt':
    '{congress}: {count, plural, one {um número seu está contestado e não vai contar.} other {# números seus estão contestados e não vão contar.}}',
  'review.doubt-need': 'Outro pode ser dado até {day}; depois o relatório é fixado.',
  'review.doubt-row': '{title}: {amount} — {found}',
  'review.over': '{round}: o prazo da revisão acabou e o relatório está fixado.',
  'review.confirm': '{round}: encerrar a revisão e fixar o relatório?',
  'review.confirm-more':
    '{count, plural, =0 {Todos os números foram olhados.} one {Um número não foi olhado; fica como informado.} other {# números não foram olhados; ficam como informados.}} Um relatório fixado fica como está; o que é corrigido depois aparece como correção.',
  'review.done': '{round}: a revisão está encerrada. Obrigado.',
  'report.reviewed': 'Revisado por {who} em {day}.',
  'report.reviewed-public': 'Revisado por uma pessoa independente em {day}.',
  'report.remark': 'Observação da revisão: {remark}',
  'report.checks':
    'De {total, plural, one {um número dado} other {# números dados}}: {verified} {verified, plural, one {verificado} other {verificados}}, {disputed} {disputed, plural, one {contestado} other {contestados}} e {reported} como {reported, plural, one {informado} other {informados}}.',
  'button.review': 'Ver tudo',
  'button.review-done': 'Revisão encerrada',
  'button.review-confirm': 'Sim, fixar',
  'listed.review': '{round}: o que espera revisão',
  'listed.disputed': '{round}: números contestados',
  'option.verdict': 'Alguma observação para o relatório?',
  'option.verdict.examples': 'Dois números não têm fonte.',
  'discord.option.verdict': 'observação',
  'command.review': 'O que foi dito em uma rodada e as provas, para olhar antes que o relatório seja fixado.',
  'command.review.example': 'revisão',
  'verb.review': 'revisão|por revisar',
  'command.review done': 'Encerra a revisão da rodada; o relatório é fixado.',
  'command.review done.example': 'revisão encerrada',
  'verb.review done': 'revisão encerrada|encerrar a revisão',
  'error.not-allowed-review': 'Isso cabe à revisão, ao secretariado e à presidência. Nada foi mudado.',
  'error.review-no-round': 'Nenhuma rodada sobre compromissos foi aberta ainda; não há o que revisar.',
  'error.review-early':
    '{round}: as respostas são pedidas até {on}; a revisão pode ser encerrada depois. Nada foi mudado.',
  'error.review-late': '{round}: o prazo da revisão acabou e o relatório está fixado. Nada foi mudado.',
  'command.answer check': 'Diz se o que se disse por último de um compromisso está verificado ou contestado.',
  'command.answer check.example': 'resposta conferir monitor-national verificado',
  'verb.answer check': 'resposta conferir|conferir resposta',
  'answer.verified': '{title}: “{status}” está verificado.',
  'answer.disputed':
    '{title}: “{status}” está contestado. Fica no relatório como foi dito, com essa indicação.',
  'error.answer-none': 'Ainda não se disse nada de “{title}”, portanto não há o que conferir.',
  'error.answer-own': 'Você responde por “{title}”, ou foi quem disse isso; outra pessoa precisa conferir.',
  'error.dispute-answer-reason':
    'Diga por quê, em uma linha: resposta conferir {id} contestado "…". Nada mudou.',
  'report.answer-checks':
    'Do que se disse de {total, plural, one {um compromisso} other {# compromissos}}: {verified} {verified, plural, one {verificado} other {verificados}}, {disputed} {disputed, plural, one {contestado} other {contestados}} e {reported} como {reported, plural, one {informado} other {informados}}.',
  'report.section-doubted': 'Dito e contestado',
};
