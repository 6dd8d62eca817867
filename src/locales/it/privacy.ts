/** Ciò che il bot dice a chi forse segnala un minore in pericolo, e ciò che conserva delle persone, in italiano. */
export const privacy = {
  'safeguarding.first': 'Se un minore è in pericolo adesso, chiami prima i soccorsi.',
  'safeguarding.contact': 'Per la sicurezza dei minori, parli con {name}: {contact}',
  'safeguarding.secretary': 'Poi parli di persona con {name}.',
  'safeguarding.unkept':
    'Sono un programma: non posso aiutare, non ho avvisato nessuno e non ho conservato ciò che ha scritto.',
  'command.me export': 'Le dà in un file tutto ciò che conservo di Lei.',
  'command.me export.example': 'i miei dati',
  'verb.me export': 'i miei dati|esporta i miei dati',
  'command.me forget': 'Dimentica i Suoi account, le impostazioni e ciò che ha chiesto.',
  'command.me forget.example': 'dimenticami',
  'verb.me forget': 'dimenticami|mi dimentichi',
  'me.exported': 'Ecco tutto ciò che conservo di Lei.',
  'me.forget-what':
    'Dimenticherei i Suoi account, la lingua, il fuso, le ore di silenzio, le assenze, le chiavi, i Suoi promemoria e le domande che ha fatto. Poi non potrò più scriverLe.',
  'me.forget-stays':
    'Il Suo nome, ciò che Le è affidato e ciò che ha detto per la Sua organizzazione restano nel piano; la segreteria può toglierli: people leave {id}',
  'me.forget-how': 'Per procedere: dimenticami confermare. Non si può annullare.',
  'me.forgotten': 'Dimenticato. Non conosco più il Suo account.',
  'me.button': 'Dimenticami',
} as const;
