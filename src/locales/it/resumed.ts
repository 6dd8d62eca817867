import type { resumed as en } from '../en/resumed.ts';

export const resumed: Readonly<Record<keyof typeof en, string>> = {
  'resumed.changed': 'Sono stato interrotto prima di poter rispondere. La sua modifica è stata fatta.',
};
