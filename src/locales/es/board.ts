export const board = {
  'command.board':
    'Cómo va la preparación, en una página: días que faltan, lo atrasado, lo que sigue, cada objetivo.',
  'command.board.example': 'tablero',
  'verb.board': 'tablero|mostrar el tablero',
  'command.board here': 'Pone el tablero en este canal, fijado, y lo mantiene al día.',
  'command.board here.example': 'tablero aquí',
  'verb.board here': 'tablero aquí|poner el tablero aquí',
  'command.board stop': 'Retira el tablero.',
  'command.board stop.example': 'retirar el tablero',
  'verb.board stop': 'retirar el tablero|quitar el tablero',
  'listed.board': 'el tablero',
  'board.title': '{congress} — {when}',
  'board.next': 'A continuación',
  'board.objectives': 'Objetivos',
  'board.kept': 'Mantengo este tablero al día; última vez: {at}. Las horas son las de {city}.',
  'board.moved': 'El tablero está ahora en otro canal.',
  'board.taken-down': 'El tablero se retiró.',
  'board.comes': 'El tablero llega a este canal en un momento, y lo mantengo al día.',
  'board.moves': 'El tablero pasa a este canal en un momento; el anterior lo indica.',
  'board.here-already': 'El tablero ya está en este canal.',
  'board.stopped': 'El tablero se ha retirado.',
  'board.lost': 'El tablero en {platform} se ha perdido: su mensaje fue borrado o ya no se puede cambiar.',
  'board.lost-need':
    'No lo vuelvo a publicar por mi cuenta. Escriba «tablero aquí» en un canal para tenerlo allí.',
  'board.not-pinned':
    '{platform, select, slack {No puedo fijar este mensaje. Fíjelo a mano, o actualice la app con «congress slack manifest».} other {No puedo fijar este mensaje. Fíjelo a mano, o dé a mi rol el permiso Fijar mensajes aquí.}}',
  'error.board-where':
    'El tablero va en un canal: escriba «tablero aquí» en el que lee el comité. «tablero» lo muestra aquí.',
  'error.board-none': 'No hay tablero en esta plataforma. «tablero aquí», en un canal, pone uno allí.',
};
