import type { ValueWords } from '../values.ts';

/** How Italian writes values: money, hours, lengths, addresses. */
export const values: ValueWords = {
  currencies: [
    'cents?',
    'corone',
    'dollari',
    'euro',
    'franchi',
    'pesos?',
    'reais',
    'rubli',
    'rupie',
    'sterline',
  ],
  thousands: [
    'mil',
    'milion\\w*',
  ],
  free: [
    'compris\\w*',
    'gratis',
    'gratuit\\w*',
    'inclu[isy]\\w*',
  ],
  at: [
    'alle?',
  ],
  mayBeAt: [],
  hours: [
    'cinque',
    'dieci',
    'dodici',
    'due',
    'nove',
    'otto',
    'quattro',
    'sei',
    'sette',
    'tre',
    'una?',
    'undici',
  ],
  noon: [
    'mezzanotte',
    'mezzogiorno',
  ],
  lengths: [
    'anni',
    'chilomet\\w*',
    'giorn[oi]',
    'km',
    'mes[ei]',
    'metri',
    'minut\\w*',
    'ora',
    'ore',
    'settiman[ae]',
  ],
  across: [
    'per',
  ],
  sizes: [
    'centimet',
    'chili',
    'chilo',
    'gram',
    'kg',
    'metr',
    'millimet',
    'pagine',
    'parole',
    'posti',
    'quadrat',
  ],
  outOf: [
    'di',
    'su',
  ],
  streets: [
    'corso',
    'piazza',
    'via',
    'viale',
  ],
  phone: [
    'numer',
    'telefon',
  ],
  days: [
    'giorni',
    'giorno',
  ],
  weeks: [
    'settimana',
    'settimane',
  ],
  fortnights: [],
  months: [
    'mese',
    'mesi',
  ],
};
