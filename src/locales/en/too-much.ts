/** What is refused because it is too much. */
export const tooMuch = {
  'error.too-fast':
    'That was much at once. Please wait {seconds, plural, one {# second} other {# seconds}} and try again; nothing of the last message was done.',
  'error.too-many-words':
    'That has {count} words, and I take apart at most {max} at once. Nothing was changed; please say it shorter, or use the form.',
  'error.link-tries':
    'You have typed too many codes that were none. Please ask for a new one in an hour; nothing was changed.',
} as const;
