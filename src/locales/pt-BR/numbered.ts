/** Several answers of a round in one line, by number, in Brazilian Portuguese. */
export const numbered = {
  'said.fulfilled': 'feito|feita|cumprido|concluído|terminado|sim',
  'said.in-progress': 'em andamento|ainda em andamento|iniciado|em curso',
  'said.not-started': 'não iniciado|não começado|ainda não iniciado',
  'said.changed': 'alterado|mudado',
  'said.withdrawn': 'retirado|descartado|não faremos',
  'said.same': 'como antes|igual|sem mudança|o mesmo|não|ainda não',
  'said.rest': 'o resto|os demais|os outros|todos os outros|resto',
  'said.and': 'e',
  'numbered.list': '{round}: seus {count} compromissos por número.',
  'numbered.how':
    'Responda a vários em uma linha: “1 feito, 2 como antes, 3 não, o resto como antes”. Uma frase vem depois de dois-pontos: “4 alterado: agora todos os portos”.',
  'numbered.preview': '{round}: dizer isto de {count, plural, one {um compromisso} other {# compromissos}}?',
  'numbered.row': '{number}. {title}: {before} → {after}',
  'numbered.row-same': '{number}. {title}: {after}, como antes',
  'numbered.left': '{count, plural, one {Mais um espera uma palavra.} other {Mais # esperam uma palavra.}}',
  'numbered.done':
    '{count, plural, one {Um compromisso tem resposta} other {# compromissos têm resposta}}, guardada para: {round}.',
  'numbered.dropped': 'Nada foi alterado.',
  'button.numbered-yes': 'Sim ({count})',
  'button.numbered-no': 'Não',
  'button.numbered': 'Os {count} por número',
  'command.round answers':
    'Responde a vários compromissos de uma rodada por seus números; sozinho, mostra a lista.',
  'command.round answers.example': 'por número 1 feito, 2 como antes, 3 não',
  'verb.round answers': 'por número|round answers',
  'option.answers': 'Quais respostas, por número?',
  'option.answers.examples': '1 feito, 2 como antes',
  'discord.option.answers': 'respostas',
  'error.numbered-none': 'Nada lhe é perguntado no momento. Nada foi alterado.',
  'error.numbered-unclear':
    'Não entendo “{part}”. Escreva um número e feito, em andamento, não iniciado ou como antes. Nada foi alterado.',
  'error.numbered-twice': 'O número {part} aparece duas vezes. Nada foi alterado.',
  'error.numbered-no-number':
    'Não há número {part}; há {count}. “por número” mostra a lista. Nada foi alterado.',
  'error.numbered-reason': 'Diga por quê depois de dois-pontos: “{number} alterado: …”. Nada foi alterado.',
  'error.numbered-gone': 'Essas respostas não estão mais à mão. Escreva de novo.',
  'numbered.how-values': 'Um número pelo seu: “{number} = 5”, ou “{number} igual”.',
  'numbered.value': '{number}. {title}: {amount}',
  'error.numbered-no-last':
    'O nº {number} ainda não tem número. Escreva um: “{number} = 5”. Nada foi mudado.',
};
