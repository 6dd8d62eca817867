export const tooMuch = {
  'error.too-fast':
    'È stato molto in una volta. Attenda {seconds, plural, one {# secondo} other {# secondi}} e riprovi; nulla dell’ultimo messaggio è stato fatto.',
  'error.too-many-words':
    'Sono {count} parole, e ne analizzo al massimo {max} per volta. Nulla è cambiato; lo dica più brevemente o usi il modulo.',
  'error.link-tries':
    'Ha digitato troppi codici non validi. Ne chieda uno nuovo tra un’ora; nulla è cambiato.',
};
