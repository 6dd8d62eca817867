/** The languages that the bot reads. */
export const languages = ['en', 'pt', 'es', 'fr', 'it'] as const;
export type Language = (typeof languages)[number];

/** The language of a BCP 47 tag, when it is one of ours. */
export function languageOf(locale: string | undefined): Language | undefined {
  const primary = locale?.toLowerCase().split('-')[0];
  return languages.find((language) => language === primary);
}
