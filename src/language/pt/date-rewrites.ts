import { adjectiveFirst, clockRange, type DateRewrites, joinedDates, loneOrdinal } from '../dates.ts';

/** What Portuguese says of times in an order or a form of its own. */
export const dateRewrites: DateRewrites = {
  before: [
    [/\b(?:um )?par de (?=(?:minutos|horas|dias|semanas|meses)\b)/g, '2 '],
    [/\b(minut|hor|seman)inh([oa]s?)\b/g, '$1$2'],
    [/\bdiazinho(s?)\b/g, 'dia$1'],
    [/^(?:daqui|de aqui) ate (?:a |ao |o )?(?=\w)/, 'from here to '],
    [/^(?:entre o|entre os dias|dos? dias|do|de) (\d{1,2}) (?:e o|e|ao|a) (\d{1,2})$/, 'from $1th to $2th'],
    [/\b(?:o mais tardar|no maximo)\b/g, ''],
    [/\bdia (?=\d{1,2}\/|primeiro)/g, ''],
    [/\b(?:(?:uma|1) )?hora e meia\b/g, '90 minutos'],
    [/\bmeio dia e meia\b/g, '12h30'],
    [
      /\bdia (\d{1,2})\b(?! (?:do |da |de la |del |de |dello |dell |della |di )?(?:abertura|congres|conferen|event))/g,
      'o $1th',
    ],
    clockRange('das', 'as|ate as'),
    clockRange('de|entre', 'a|as|e', 'exact'),
    [/\b(segunda|terca|quarta|quinta|sexta) feira\b/g, '$1feira'],
    [/\bsegunda (?=dia|semana|vez)/g, '2th '],
    [
      /\b(primeira|segunda|terceira|quarta|ultima) (?=(?:segunda|terca|quarta|quinta|sexta)(?:feira)?\b|sabado|domingo)/g,
      'ord$1 ',
    ],
    [
      /^(?:(?:de|do|da|das|desde) (?:o )?)(.+) (?:a|ao|as|ate|ate o|ate a|ate as) (?!partir)(.+)$/,
      'from $1 to $2',
    ],
    [/^entre (?:o |a |as )?(.+) e (?:o |a |as )?(.+)$/, 'from $1 to $2'],
    [/\b(\d{1,2}) (?:a|ao) (\d{1,2})(?= )/g, '$1 to $2'],
    [/\b(\d{1,2}) e (?:o |dia )?(\d{1,2})(?= )/g, '$1 and $2'],
    [/\b(\d{1,2}) ?(?:horas|h)? e meia\b/g, '$1 plus30'],
    [/\bmeia hora\b/g, '30 minutos'],
    [/\btres quartos de hora\b/g, '45 minutos'],
    [/\b(?:um )?quarto de hora\b/g, '15 minutos'],
    [/^(?:para |ate )?(?:o|ao|no) (\d{1,2})$/, 'o $1th'],
    [/\b(?:no |o )?dia seguinte (?:a|ao|apos o)\b/g, '1 dia depois de'],
    [/\b(?:na |a )?vesperas? d[aoe]\b/g, '1 dia antes de'],
    [
      /\b(?:daqui a|daqui|dentro de|em|no prazo de) (?=(?:\d+|um|uma|dois|duas|tres|quatro|cinco|seis|sete|oito|nove|dez|quinze|vinte|trinta)\b(?! de (?:jan|fev|mar|abr|mai|jun|jul|ago|set|out|nov|dez))[a-z ]*(?:minuto|hora|dia|semana|mes|ano)s?)/g,
      'in ',
    ],
    [/\bha (?=[\w ]+(?:minuto|hora|dia|semana|mes|ano))(.+)$/g, '$1 atras'],
    [/(?<=\d(?:th)? (?:de )?)(ago|out|set|mar|dez)\b/g, 'm$1'],
  ],
  after: [
    adjectiveFirst,
    joinedDates,
    loneOrdinal,
    [/\bfrom today to (\d+ (?:day|week|month))/g, 'in $1'],
    [/^(?:para|ate)\b/, ''],
  ],
};
