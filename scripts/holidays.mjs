// Writes src/time/holidays/holiday-days.ts: the public holidays of every country and state that date-holidays knows, for
// the years 2000 to 2045. The library is 45 MB and is not installed with the program.
import { writeFileSync } from 'node:fs';
import Holidays from 'date-holidays';

const [firstYear, lastYear] = [2000, 2045];
const dayMs = 86_400_000;
const hourMs = 3_600_000;

/** `A1` is 1 January, `Lv` 31 December. */
const markOf = (day) => {
  const date = new Date(day);
  return 'ABCDEFGHIJKL'[date.getUTCMonth()] + date.getUTCDate().toString(36);
};

/** The days, in UTC, on which a holiday takes at least four of the hours from eight to six. */
function daysOf({ date, start, end }) {
  const from = Date.parse(`${date.slice(0, 19).replace(' ', 'T')}Z`);
  const to = from + (end - start);
  const days = [];
  for (let day = Math.floor(from / dayMs) * dayMs; day < to; day += dayMs)
    if (Math.min(to, day + 18 * hourMs) - Math.max(from, day + 8 * hourMs) >= 4 * hourMs) days.push(day);
  return days;
}

/** For each year the marks of its holidays, in order. */
function yearsOf(place) {
  const holidays = new Holidays(...place);
  const years = Array.from({ length: lastYear - firstYear + 1 }, () => new Set());
  for (let year = firstYear - 1; year <= lastYear; year++)
    for (const holiday of holidays.getHolidays(year)) {
      if (holiday.type !== 'public' && holiday.type !== 'bank') continue;
      for (const day of daysOf(holiday)) years[new Date(day).getUTCFullYear() - firstYear]?.add(markOf(day));
    }
  return years.map((marks) => [...marks].sort());
}

/** `<place>=<every year>:<2000>.<2001>. …` */
function lineOf(name, years) {
  const everyYear = years[0].filter((mark) => years.every((marks) => marks.includes(mark)));
  const others = years.map((marks) => marks.filter((mark) => !everyYear.includes(mark)).join(''));
  return `${name}=${everyYear.join('')}:${others.join('.')}`;
}

const lines = [];
const all = new Holidays();
for (const country of Object.keys(all.getCountries()).sort()) {
  const national = yearsOf([country]);
  lines.push(lineOf(country, national));
  for (const state of Object.keys(all.getStates(country) ?? {}).sort()) {
    const own = yearsOf([country, state]).map((marks, i) =>
      marks.filter((mark) => !national[i].includes(mark)),
    );
    if (own.some((marks) => marks.length > 0)) lines.push(lineOf(`${country}-${state.toUpperCase()}`, own));
  }
}
const text = `/** Public holidays, 2000 to 2045, a place a line. Made by \`npm run holidays\` from date-holidays; its data is CC BY-SA 3.0, from Wikipedia. */
export const holidayDays: readonly string[] = [
${lines.map((line) => `  '${line}',\n`).join('')}];
`;
writeFileSync('src/time/holidays/holiday-days.ts', text);
console.log(`${lines.length} places`);
