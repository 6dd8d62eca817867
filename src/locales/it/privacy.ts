/** Ciò che il bot dice a chi forse segnala un minore in pericolo, e ciò che conserva delle persone, in italiano. */
export const privacy = {
  'safeguarding.first': 'Se un minore è in pericolo adesso, chiami prima i soccorsi.',
  'safeguarding.contact': 'Per la sicurezza dei minori, parli con {name}: {contact}',
  'safeguarding.secretary': 'Poi parli di persona con {name}.',
  'safeguarding.unkept':
    'Sono un programma: non posso aiutare, non ho avvisato nessuno e non ho conservato ciò che ha scritto.',
} as const;
