import type { DateRewrites } from '../dates.ts';

/** What English says of times in an order or a form of its own. */
export const dateRewrites: DateRewrites = {
  before: [
    [/\b(?:a |the next )?couple (?:of )?(?=(?:minute|hour|day|week|month|year)s?\b)/g, '2 '],
    [/^(?:from )?(now|today|tomorrow|\w+day) (?:until|till|til|through|thru) (?=\w)/, 'from $1 to '],
    [/\b(?:an|one|1) hour and a half\b|\b(?:one|1) and a half hours\b/g, '90 minutes'],
    [/\bhalf past (\w+)\b/g, 'at $1 plus30'],
    [/\b(?:a )?quarter past (\w+)\b/g, 'at $1 plus15'],
    [/\b(?:a )?quarter to (\w+)\b/g, 'at $1 minus15'],
    [/\bhalf an hour\b/g, '30 minutes'],
    [/\bthree quarters of an hour\b/g, '45 minutes'],
    [/\b(?:a )?quarter of an hour\b/g, '15 minutes'],
    [/\ban? (?=minute|hour|working day|business day|day|week|month|year|fortnight)/g, '1 '],
    [/\b(?:the )?day after tomorrow\b/g, 'overmorrow'],
    [/\b(?:the )?day before yesterday\b/g, 'ereyesterday'],
    [/\b(\w+) o clock\b/g, 'at $1'],
    [/\bin (?:the )?(morning|afternoon|evening)\b/g, 'in$1'],
    [/\bat night\b/g, 'innight'],
    [/\bthis (morning|afternoon|evening)\b/g, 'today in$1'],
    [/\b(?:tonight|tonite)\b/g, 'today innight'],
    [/\b((?:minute|hour|day|week|month|year)s?)'? time\b/g, '$1'],
    [/\b(?:end of (?:the |this )?day|eod)\b/g, 'end day'],
    [/\b(\w+) weeks? (?:on )?(today|tomorrow|\w+day)\b/g, '$1 week from $2'],
    [/^(\w+day) week\b/g, '1 week from $1'],
    [/\b(?:second|next) (?:to )?last\b/g, 'penultimate'],
    [/\bt minus (?=\d)/g, 'T-'],
    [/\b(tomorrow|yesterday|\w*day) (morning|afternoon|evening|night)\b/g, '$1 in$2'],
    [/\b(?:no later than|not later than|at the latest|at latest)\b/g, ' '],
    [/\bonce? the congress\b/g, 'the congress'],
  ],
  after: [[/^to (?!.* to )/, '']],
};
