/** What is said of tasks that the minutes of a meeting give somebody, in Italian. */
export const minutesTasks = {
  'command.deadline propose':
    'Compiti che un verbale affida a qualcuno per un giorno, da aggiungere uno a uno come scadenze.',
  'command.deadline propose.example': 'scadenza proponi verbale-4-marzo',
  'verb.deadline propose': 'scadenza proponi|proponi scadenze',
  'command.deadline take':
    'Aggiunge come scadenza un compito che un documento affida a qualcuno, con le sue righe.',
  'command.deadline take.example': 'scadenza riprendi 12',
  'verb.deadline take': 'scadenza riprendi',
  'proposal.kind.action': 'Un compito',
  'actions.no-documents':
    'Non ho documenti da guardare. Dia prima il verbale, con «documents add» o come file in una chat privata.',
  'actions.found':
    '{title}: {count, plural, =0 {non resta alcun compito che qualcuno debba fare per un giorno.} one {un compito che qualcuno deve fare per un giorno. Si aggiunge solo se lo dice lei.} other {# compiti che qualcuno deve fare per un giorno. Ognuno si aggiunge solo se lo dice lei.}}',
  'actions.who-when': '{owner}, entro {due}',
  'actions.text': 'Letto in {lines}: «{text}»',
  'actions.unknown':
    'Il piano non conosce nessuno, o più persone, di nome {owner}: la scadenza non sarebbe di nessuno, con il nome nel titolo.',
  'actions.known': 'Una scadenza con queste parole è già nel piano.',
  'actions.in-document':
    'Affida a qualcuno {count, plural, one {un compito} other {# compiti}} per un giorno.',
  'actions.look': 'Vedi i compiti',
} as const;
