export const board = {
  'command.board':
    'Como anda a preparação, numa página: dias que faltam, atrasos, o que vem a seguir, objetivos.',
  'command.board.example': 'quadro',
  'verb.board': 'quadro|mostrar o quadro',
  'command.board here': 'Põe o quadro neste canal, fixado, e o mantém em dia.',
  'command.board here.example': 'quadro aqui',
  'verb.board here': 'quadro aqui|pôr o quadro aqui',
  'command.board stop': 'Retira o quadro.',
  'command.board stop.example': 'retirar o quadro',
  'verb.board stop': 'retirar o quadro|tirar o quadro',
  'listed.board': 'o quadro',
  'board.title': '{congress} — {when}',
  'board.next': 'A seguir',
  'board.objectives': 'Objetivos',
  'board.kept': 'Mantenho este quadro em dia; última vez em {at}. Os horários são os de {city}.',
  'board.moved': 'O quadro está agora em outro canal.',
  'board.taken-down': 'O quadro foi retirado.',
  'board.comes': 'O quadro chega a este canal em instantes, e eu o mantenho em dia.',
  'board.moves': 'O quadro muda para este canal em instantes; o antigo avisa disso.',
  'board.here-already': 'O quadro já está neste canal.',
  'board.stopped': 'O quadro foi retirado.',
  'board.lost': 'O quadro no {platform} se perdeu: a mensagem foi apagada ou não pode mais ser alterada.',
  'board.lost-need':
    'Não o publico de novo por conta própria. Escreva “quadro aqui” em um canal para tê-lo lá.',
  'board.not-pinned':
    '{platform, select, slack {Não posso fixar esta mensagem. Fixe-a à mão, ou atualize o app com “congress slack manifest”.} other {Não posso fixar esta mensagem. Fixe-a à mão, ou dê ao meu cargo a permissão Fixar mensagens aqui.}}',
  'error.board-where':
    'O quadro fica em um canal: escreva “quadro aqui” naquele que o comitê lê. “quadro” o mostra aqui.',
  'error.board-none': 'Não há quadro nesta plataforma. “quadro aqui”, em um canal, põe um lá.',
};
