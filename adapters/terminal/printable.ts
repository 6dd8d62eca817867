const harmful = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2028\u2029\u2066-\u2069\ufeff]/gu;

/**
 * A text without the characters that steer a terminal or change the direction of what follows; line feeds stay. Every
 * text goes through here on its way to the screen, so that nobody can move the cursor or forge a line with a title.
 */
export const printable = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(harmful, (character) => (character === '\n' ? '\n' : ''));
