/** What is said in Discord around the bot's own messages, and the names of its commands there, in English. */
export const discord = {
  'error.link-in-public':
    'A code is for you alone, and everybody reads along here. Write to me privately, or use /congress link.',
} as const;
