import type { resumed as en } from '../en/resumed.ts';

export const resumed: Readonly<Record<keyof typeof en, string>> = {
  'resumed.changed': 'Me interrumpí antes de poder responder. Su cambio está hecho.',
};
