import { weekdays } from '../language/dates.ts';
import { normaliseTime } from './normalise.ts';
import { ruleFault } from './recurrence.ts';
import { translations } from './to-english.ts';

const codes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const workweek = codes.slice(0, 5).join(',');

/** How each language says that something comes again; unaccented, lower-case. */
const every =
  /\b(?:every|each|cada|tod[oa]s? (?:[oa]s|el|los|las|o|a)|tod[oa]s?|chaque|tous les|toutes les|ogni|tutti i|tutte le)\b/g;

/** Weekdays in the plural, where the lexicons have them in the singular. */
const plurals =
  /\b(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|sabado|domingo|segunda|terca|quarta|quinta|sexta)s\b/g;

const adverbs: readonly [pattern: RegExp, english: string][] = [
  [/^(?:daily|diariamente|quotidiennement|quotidianamente|giornalmente)$/, 'every day'],
  [/^(?:weekly|semanalmente|semanal|hebdomadaire|settimanalmente|settimanale)$/, 'every week'],
  [
    /^(?:fortnightly|biweekly|quinzenalmente|quinzenal|quincenalmente|quincenal|bimensuel|quindicinale)$/,
    'every 2 week',
  ],
  [
    /^(?:monthly|mensalmente|mensal|mensualmente|mensual|mensuel|mensuellement|mensilmente|mensile)$/,
    'every month',
  ],
  [/^(?:quarterly|trimestralmente|trimestral|trimestriel|trimestralmente|trimestrale)$/, 'every 3 month'],
  [/^(?:yearly|annually|anualmente|anual|annuel|annuellement|annualmente|annuale)$/, 'every year'],
];

const frequencies: Readonly<Record<string, string>> = {
  day: 'DAILY',
  week: 'WEEKLY',
  month: 'MONTHLY',
  year: 'YEARLY',
};

const day = `(?:${weekdays.join('|')})`;
const dayCode = (name: string) => codes[weekdays.indexOf(name)] ?? '';
const interval = (count: number) => (count === 1 ? '' : `;INTERVAL=${count}`);

/** Reads an English phrase such as `every 2 week`, `every tuesday and friday`, `every last friday month`. */
function readEnglish(text: string): string | undefined {
  const counted =
    /^every (?:(\d{1,2})|(other|2th) )? ?(day|workday|week|fortnight|month|year)(?: on (.+)| ((?:monday|tuesday|wednesday|thursday|friday|saturday|sunday).*))?$/.exec(
      text,
    );
  if (counted) {
    const [, number, other, unit = '', on, onDay] = counted;
    const count = (number ? Number(number) : other ? 2 : 1) * (unit === 'fortnight' ? 2 : 1);
    if (unit === 'workday') return count === 1 && !on ? `FREQ=WEEKLY;BYDAY=${workweek}` : undefined;
    const days = daysIn(on ?? onDay ?? '');
    const frequency = unit === 'fortnight' ? 'WEEKLY' : frequencies[unit];
    if ((on ?? onDay) === undefined) return `FREQ=${frequency}${interval(count)}`;
    return frequency === 'WEEKLY' && days ? `FREQ=WEEKLY${interval(count)};BYDAY=${days}` : undefined;
  }
  const monthly =
    new RegExp(`^every (?:(\\d)th|(last)) (${day})(?: (?:in )?(?:every )?month)?$`).exec(text) ??
    new RegExp(`^(?:every )?month on (?:(\\d)th|(last)) (${day})$`).exec(text);
  if (monthly) {
    const [, number, last, name = ''] = monthly;
    if (number === '2' && !text.includes('month')) return `FREQ=WEEKLY;INTERVAL=2;BYDAY=${dayCode(name)}`;
    if (Number(number) > 2 && !text.includes('month')) return undefined;
    return `FREQ=MONTHLY;BYDAY=${last ? -1 : number}${dayCode(name)}`;
  }
  const other = new RegExp(`^every (?:other|2th) (${day})$`).exec(text);
  if (other) return `FREQ=WEEKLY;INTERVAL=2;BYDAY=${dayCode(other[1] ?? '')}`;
  const monthDay = /^every (\d{1,2})th(?: (?:in )?(?:every )?month)?$/.exec(text);
  if (monthDay) return `FREQ=MONTHLY;BYMONTHDAY=${monthDay[1]}`;
  const days = daysIn(text.replace(/^every /, ''));
  return text.startsWith('every ') && days ? `FREQ=WEEKLY;BYDAY=${days}` : undefined;
}

/** `tuesday and friday` as `TU,FR`; undefined when it is anything else. */
function daysIn(text: string): string | undefined {
  const names = text.split(/(?:,| and | e | y | et )\s*| (?=\w+day\b)/).map((name) => name.trim());
  const found = names.filter(Boolean);
  return found.length > 0 && found.every((name) => weekdays.includes(name))
    ? found.map(dayCode).join(',')
    : undefined;
}

/**
 * Reads how something comes again, in English, Portuguese, Spanish, French or Italian, or as a rule of RFC 5545; every
 * word must be used.
 */
export function parseRule(text: string): string | undefined {
  const rule = text
    .trim()
    .replace(/^RRULE:/i, '')
    .toUpperCase();
  if (rule.includes('FREQ=')) return ruleFault(rule) === undefined ? rule : undefined;
  const normal = normaliseTime(text);
  const adverb = adverbs.find(([pattern]) => pattern.test(normal));
  if (adverb) return readEnglish(adverb[1]);
  const marked = normal
    .replace(plurals, '$1')
    .replace(every, 'every')
    .replace(/\bd(?:e|o|a)l? ?(?:every )?(?:mes|mois|mese)\b/g, 'mes');
  for (const { toEnglish } of translations) {
    const english = toEnglish(marked.replaceAll('every', 'zzz'))
      ?.replaceAll('zzz', 'every')
      .replace(/\b(\d{1,2}) (?=th)/g, '$1')
      .trim();
    const found = english === undefined ? undefined : readEnglish(english);
    if (found !== undefined) return found;
  }
  return undefined;
}
