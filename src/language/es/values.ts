import type { ValueWords } from '../values.ts';

/** How Spanish writes values: money, hours, lengths, addresses. */
export const values: ValueWords = {
  currencies: [
    'centavos',
    'dolares',
    'euros?',
    'francos',
    'libras?',
    'pesos?',
    'soles?',
  ],
  thousands: [
    'mil',
    'millon\\w*',
  ],
  free: [
    'gratis',
    'gratuit\\w*',
    'inclu[isy]\\w*',
    'sin costo',
  ],
  at: [
    'a las?',
    'as',
  ],
  mayBeAt: [],
  hours: [
    'cinco',
    'cuatro',
    'diez',
    'doce',
    'dos',
    'nueve',
    'ocho',
    'once',
    'seis',
    'siete',
    'tres',
    'una?',
  ],
  noon: [
    'medianoche',
    'mediodia',
  ],
  lengths: [
    'anos?',
    'cuadras?',
    'dias?',
    'horas?',
    'kilomet\\w*',
    'km',
    'mes(?:es)?',
    'metros?',
    'minut\\w*',
    'semanas?',
  ],
  across: [
    'por',
  ],
  sizes: [
    'centimet',
    'cuadrad',
    'gram',
    'kg',
    'kilo',
    'metr',
    'milimet',
    'paginas',
    'palabras',
    'plazas',
  ],
  outOf: [
    'de',
  ],
  streets: [
    'avenida',
    'calle',
    'carrera',
    'plaza',
  ],
  phone: [
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
    'quincena',
    'quincenas',
  ],
  months: [
    'mes',
    'meses',
  ],
};
