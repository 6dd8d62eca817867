import { adjectiveFirst, clockRange, type DateRewrites, joinedDates, loneOrdinal } from '../dates.ts';

/** What French says of times in an order or a form of its own. */
export const dateRewrites: DateRewrites = {
  before: [
    [/\b(?:une )?(?:couple|paire) de (?=(?:minutes|heures|jours|semaines|mois)\b)/g, '2 '],
    [/\b(\d+|une?) petites? (?=(?:minute|heure|jour|semaine)s?\b)/g, '$1 '],
    [/^(?:entre le|du) (\d{1,2}) (?:et le|et|au) (\d{1,2})$/, 'from $1th to $2th'],
    [/\b(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) en huit\b/g, '1 semaine apres $1'],
    [/\b(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) en quinze\b/g, '2 semaines apres $1'],
    [/\btrois quarts d heure\b/g, '45 minutes'],
    [/\b(?:un )?quart d heure\b/g, '15 minutes'],
    [/^(?:pour |jusqu )?(?:le|au) (\d{1,2})$/, 'le $1th'],
    [/\b(?:jusqu )?au (\d{1,2})(?= a \d)/g, 'le $1'],
    [/\bau plus tard\b/g, ''],
    [/(?<=\b(?:dans|ici|sous) )(?:une|1) heure et demie\b/g, '90 minutes'],
    [/\bmidi et demie?\b/g, '12h30'],
    clockRange('de|entre', 'a|et', 'exact'),
    [/^(?:du|de|d|des|depuis) (?:la |l )?(.+?) (?:au|a|jusqu au|jusqu a) (?:la |l )?(.+)$/, 'from $1 to $2'],
    [/^entre (?:le |la |l )?(.+) et (?:le |la |l )?(.+)$/, 'from $1 to $2'],
    [/\b(\d{1,2}) (?:au|a) (\d{1,2})(?= )/g, '$1 to $2'],
    [/\b(\d{1,2}) et (?:le )?(\d{1,2})(?= )/g, '$1 and $2'],
    [/\b(\w+?) ?(?:heures?|h) et demie?\b/g, '$1 plus30'],
    [/\b(\w+?) ?(?:heures?|h) et quart\b/g, '$1 plus15'],
    [/\b(\w+?) ?(?:heures?|h) moins le quart\b/g, '$1 minus15'],
    [/\b(?:a |vers )(\d{1,2}) ?heures? ([0-5]\d)\b/g, 'a $1h$2'],
    [/\b(?:(?:une )?demi heure)\b/g, '30 minutes'],
    [/\b(?:le )?(?:lendemain|jour suivant) (?:du|de la|de l|de)?\b/g, '1 jour apres '],
    [/\b(?:la )?veille (?:du|de la|de l|de)\b/g, '1 jour avant'],
    [/\b(?:quinze|huit) jours\b/g, 'quinzaine'],
    [
      /\b(?:d ici a|d ici|dans|sous|dans un delai de) (?=\w+ (?:\w+ )?(?:minute|heure|jour|semaine|mois|an|annee)s?\b)/g,
      'in ',
    ],
    [/\bil y a (.+)$/g, '$1 atras'],
    [/(?<=\d(?:th)? )mar\b/g, 'mars'],
  ],
  after: [adjectiveFirst, joinedDates, loneOrdinal, [/\ble (\d{1,2})(?=$| (?:at|noon|midnight))/g, '$1th']],
};
