const maxQuestion = 600;

/** A question without control and direction characters, on one line. */
export function cleanQuestion(text: string): string {
  return text
    .slice(0, 20_000)
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
}

/** Whether a question is longer than a question is. */
export const isTooLong = (question: string): boolean => question.length > maxQuestion;
