export const resumed = {
  'resumed.changed': 'I was interrupted before I could answer. Your change was made.',
} as const;
