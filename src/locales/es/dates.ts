import type { dates as en } from '../en/dates.ts';

/** Lo que hubo que elegir al leer una fecha. */
export const dates: Readonly<Record<keyof typeof en, string>> = {
  'when.close-of-business':
    'Como fin de la jornada se toman las 17:00; escriba otra hora si la suya es distinta.',
  'date.day-first': 'He leído el día antes que el mes: {day}.',
};
