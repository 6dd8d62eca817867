/** Several answers of a round in one line, by number, in Italian. */
export const numbered = {
  'said.fulfilled': 'fatto|fatta|mantenuto|completato|concluso|sì',
  'said.in-progress': 'in corso|ancora in corso|iniziato|avviato',
  'said.not-started': 'non iniziato|non avviato|non ancora iniziato',
  'said.changed': 'modificato|cambiato',
  'said.withdrawn': 'ritirato|abbandonato|non lo faremo',
  'said.same': 'come prima|uguale|invariato|lo stesso|no|non ancora',
  'said.rest': 'il resto|gli altri|tutti gli altri|resto',
  'said.and': 'e|ed',
  'numbered.list': '{round}: i Suoi {count} impegni per numero.',
  'numbered.how':
    'Risponda a più di uno in una riga: “1 fatto, 2 come prima, 3 no, il resto come prima”. Una frase segue i due punti: “4 modificato: ora tutti i porti”.',
  'numbered.preview': '{round}: dire questo di {count, plural, one {un impegno} other {# impegni}}?',
  'numbered.row': '{number}. {title}: {before} → {after}',
  'numbered.row-same': '{number}. {title}: {after}, come prima',
  'numbered.left':
    '{count, plural, one {Un altro attende una parola.} other {Altri # attendono una parola.}}',
  'numbered.done':
    '{count, plural, one {Un impegno ha risposta} other {# impegni hanno risposta}}, conservata per: {round}.',
  'numbered.dropped': 'Nulla è stato modificato.',
  'button.numbered-yes': 'Sì ({count})',
  'button.numbered-no': 'No',
  'button.numbered': 'Tutti e {count} per numero',
  'command.round answers': 'Risponde a più impegni di un giro per numero, in una riga; da solo, li elenca.',
  'command.round answers.example': 'per numero 1 fatto, 2 come prima, 3 no',
  'verb.round answers': 'per numero|round answers',
  'option.answers': 'Quali risposte, per numero?',
  'option.answers.examples': '1 fatto, 2 come prima',
  'discord.option.answers': 'risposte',
  'error.numbered-none': 'In questo momento non Le è chiesto nulla. Nulla è stato modificato.',
  'error.numbered-unclear':
    'Non capisco “{part}”. Scriva un numero e fatto, in corso, non iniziato o come prima. Nulla è stato modificato.',
  'error.numbered-twice': 'Il numero {part} compare due volte. Nulla è stato modificato.',
  'error.numbered-no-number':
    'Non c’è il numero {part}; ce ne sono {count}. “per numero” li elenca. Nulla è stato modificato.',
  'error.numbered-reason':
    'Dica perché dopo i due punti: “{number} modificato: …”. Nulla è stato modificato.',
  'error.numbered-gone': 'Quelle risposte non sono più disponibili. Le scriva di nuovo.',
  'numbered.how-values': 'Un dato per il suo numero: «{number} = 5», o «{number} come prima».',
  'numbered.value': '{number}. {title}: {amount}',
  'error.numbered-no-last':
    'Il n. {number} non ha ancora un dato. Ne scriva uno: «{number} = 5». Nulla è stato cambiato.',
};
