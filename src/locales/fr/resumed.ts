import type { resumed as en } from '../en/resumed.ts';

export const resumed: Readonly<Record<keyof typeof en, string>> = {
  'resumed.changed': 'J’ai été interrompu avant de pouvoir répondre. Votre modification est faite.',
};
