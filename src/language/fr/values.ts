import type { ValueWords } from '../values.ts';

/** How French writes values: money, hours, lengths, addresses. */
export const values: ValueWords = {
  currencies: [
    'centimes',
    'couronnes',
    'dollars?',
    'euros?',
    'francs?',
    'livres sterling',
    'reais',
    'roubles',
    'roupies',
    'yens',
    'yuans',
  ],
  thousands: [
    'mil',
    'million\\w*',
  ],
  free: [
    'compris\\w*',
    'gratis',
    'gratuit\\w*',
    'inclu[isy]\\w*',
    'offert\\w*',
    'sans frais',
  ],
  at: [],
  mayBeAt: [
    'a',
  ],
  hours: [
    'cinq',
    'deux',
    'dix',
    'douze',
    'huit',
    'neuf',
    'onze',
    'quatre',
    'sept',
    'six',
    'trois',
  ],
  noon: [
    'midi',
    'minuit',
  ],
  lengths: [
    'annees?',
    'ans',
    'heures?',
    'jours?',
    'kilomet\\w*',
    'km',
    'minut\\w*',
    'mois',
    'semaines?',
  ],
  across: [
    'sur',
  ],
  sizes: [
    'carr',
    'centimet',
    'gram',
    'kg',
    'kilo',
    'metr',
    'millimet',
    'mots',
    'pages?',
    'places?',
  ],
  outOf: [
    'sur',
  ],
  streets: [
    'avenue',
    'boulevard',
    'place',
    'quai',
    'rue',
  ],
  phone: [
    'appel',
    'numer',
    'telefon',
  ],
  days: [
    'jour',
    'jours',
  ],
  weeks: [
    'huitaine',
    'semaine',
    'semaines',
  ],
  fortnights: [
    'quinzaine',
    'quinzaines',
  ],
  months: [
    'mois',
  ],
};
