export const resumed = {
  'resumed.changed': 'Fui interrompido antes de poder responder. A sua alteração foi feita.',
} as const;
