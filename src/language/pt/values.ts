import type { ValueWords } from '../values.ts';

/** How Portuguese writes values: money, hours, lengths, addresses. */
export const values: ValueWords = {
  currencies: [
    'centavos',
    'coroas',
    'dolares',
    'euros?',
    'francos',
    'ienes',
    'libras?',
    'pesos?',
    'reais',
    'real',
    'rublos',
    'rupias',
  ],
  thousands: [
    'mil',
    'milh\\w*',
  ],
  free: [
    'de graca',
    'gratis',
    'gratuit\\w*',
    'inclu[isy]\\w*',
    'sem custo',
  ],
  at: [
    'as',
  ],
  mayBeAt: [
    'a',
  ],
  hours: [
    'cinco',
    'dez',
    'doze',
    'duas',
    'nove',
    'oito',
    'onze',
    'quatro',
    'seis',
    'sete',
    'tres',
  ],
  noon: [
    'meia-noite',
    'meio-dia',
  ],
  lengths: [
    'anos?',
    'dias?',
    'horas?',
    'km',
    'mes(?:es)?',
    'metros?',
    'minut\\w*',
    'quilomet\\w*',
    'semanas?',
  ],
  across: [
    'por',
  ],
  sizes: [
    'centimet',
    'gram',
    'kg',
    'lugares',
    'metr',
    'milimet',
    'paginas',
    'palavras',
    'quadrad',
    'quilo',
  ],
  outOf: [
    'de',
  ],
  streets: [
    'av',
    'avenida',
    'largo',
    'praca',
    'rua',
    'travessa',
  ],
  phone: [
    'ligue',
    'numer',
    'telefon',
  ],
  days: [
    'dia',
    'dias',
  ],
  weeks: [
    'semana',
    'semanas',
  ],
  fortnights: [
    'quinzena',
    'quinzenas',
  ],
  months: [
    'mes',
    'meses',
  ],
};
