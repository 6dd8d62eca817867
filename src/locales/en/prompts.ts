/** What somebody may want to ask first in a chat, as they would type it; the bot must hear each of them. */
export const prompts = {
  'prompts.intro': 'From your plan',
  'prompts.show': 'Show “{title}”',
  'prompts.mine': 'What do I have to do?',
  'prompts.late': 'What is late?',
  'prompts.week': 'What is due this week?',
  'prompts.help': 'What can you do?',
} as const;
