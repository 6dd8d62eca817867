import { adjectiveFirst, clockRange, type DateRewrites, joinedDates, loneOrdinal } from '../dates.ts';

/** What Italian says of times in an order or a form of its own. */
export const dateRewrites: DateRewrites = {
  before: [
    [/^(?:tra il|fra il|dal) (\d{1,2}) (?:e il|e|al) (\d{1,2})$/, 'from $1th to $2th'],
    [/\btre quarti d ora\b/g, '45 minuti'],
    [/\b(?:un )?quarto d ora\b/g, '15 minuti'],
    [/^(?:per |fino |entro )?(?:il|al) (\d{1,2})$/, 'il $1th'],
    [/\b(?:fino )?al (\d{1,2})(?= alle)/g, 'il $1'],
    [/\b(?:al piu tardi|al massimo)\b/g, ''],
    [/\bgiorno (?=\d{1,2}\/|primo)/g, ''],
    [/\b(?:un )?ora e mezz[ao]\b/g, '90 minuti'],
    [/\bmezzogiorno e mezzo\b/g, '12h30'],
    [/^fino (?=a)/g, ''],
    [
      /\bgiorno (\d{1,2})\b(?! (?:do |da |de la |del |de |dello |dell |della |di )?(?:abertura|congres|conferen|event))/g,
      'il $1th',
    ],
    clockRange('tra le|fra le', 'e le'),
    clockRange('dalle', 'alle'),
    clockRange('tra le|fra le|da', 'e le|a', 'exact'),
    [
      /^(?:da|dal|dalla|dall|dalle) (.+?) (?:a|al|alla|all|alle|fino a|fino al|fino alle) (.+)$/,
      'from $1 to $2',
    ],
    [/^(?:tra|fra) (?!.*minut)(?:il |l |la |le )?(.+) e (?:il |l |la |le )?(.+)$/, 'from $1 to $2'],
    [/\b(\d{1,2}) (?:a|al) (\d{1,2})(?= )/g, '$1 to $2'],
    [/\b(\d{1,2}) e (\d{1,2})(?= )/g, '$1 and $2'],
    [/\b(\w+) e (?:mezza|mezzo)\b/g, '$1 plus30'],
    [/\b(\w+) e un quarto\b/g, '$1 plus15'],
    [/\b(\w+) meno un quarto\b/g, '$1 minus15'],
    [/\b(?:alle )?ore (?=\d)/g, 'alle '],
    [/(?<!\d )\bh (?=\d)/g, 'alle '],
    [/\bentro le (?=\d)/g, 'alle '],
    [/\bmezz ora\b/g, '30 minuti'],
    [/\b(?:il )?giorno (?:seguente|successivo) (?:al|alla|all)\b/g, '1 giorno dopo'],
    [/\b(?:alla |la )?vigilia (?:del|della|dell|di)\b/g, '1 giorno prima di'],
    [
      /\b(?:tra|fra|entro|in) (?=(?:\d+|un|uno|una|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|quindici|venti|trenta)\b[a-z ]*(?:minut|or|giorn|settiman|mes|ann)[aeio]\b)/g,
      'in ',
    ],
    [/(?<=\d(?:th)? (?:di )?)(mar|ago|set)\b/g, 'm$1'],
  ],
  after: [
    adjectiveFirst,
    joinedDates,
    loneOrdinal,
    [/\bin (?!\d)/g, ''],
    [/\b(?:il|l) (\d{1,2})(?=$| at)/g, '$1th'],
  ],
};
