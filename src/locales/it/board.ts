export const board = {
  'command.board':
    'A che punto è la preparazione, in una pagina: giorni mancanti, ritardi, scadenze, obiettivi.',
  'command.board.example': 'bacheca',
  'verb.board': 'bacheca|mostra la bacheca',
  'command.board here': 'Mette la bacheca in questo canale, fissata, e la tiene aggiornata.',
  'command.board here.example': 'bacheca qui',
  'verb.board here': 'bacheca qui|metti la bacheca qui',
  'command.board stop': 'Toglie la bacheca.',
  'command.board stop.example': 'togli la bacheca',
  'verb.board stop': 'togli la bacheca|rimuovi la bacheca',
  'listed.board': 'la bacheca',
  'board.title': '{congress} — {when}',
  'board.next': 'Prossime scadenze',
  'board.objectives': 'Obiettivi',
  'board.kept': 'Tengo aggiornata questa bacheca; ultima volta: {at}. Gli orari sono quelli di {city}.',
  'board.moved': 'La bacheca ora si trova in un altro canale.',
  'board.taken-down': 'La bacheca è stata tolta.',
  'board.comes': 'La bacheca arriva in questo canale tra un momento, e la tengo aggiornata.',
  'board.moves': 'La bacheca passa in questo canale tra un momento; quella precedente lo dice.',
  'board.here-already': 'La bacheca è già in questo canale.',
  'board.stopped': 'La bacheca è stata tolta.',
  'board.lost':
    'La bacheca su {platform} non c’è più: il suo messaggio è stato eliminato o non si può più modificare.',
  'board.lost-need': 'Non la pubblico di nuovo da solo. Scriva «bacheca qui» in un canale per averla lì.',
  'board.not-pinned':
    '{platform, select, slack {Non posso fissare questo messaggio. Lo fissi a mano, o aggiorni l’app con «congress slack manifest».} other {Non posso fissare questo messaggio. Lo fissi a mano, o dia al mio ruolo il permesso Fissa messaggi qui.}}',
  'error.board-where':
    'La bacheca va in un canale: scriva «bacheca qui» in quello che legge il comitato. «bacheca» la mostra qui.',
  'error.board-none': 'Su questa piattaforma non c’è una bacheca. «bacheca qui», in un canale, ne mette una.',
};
