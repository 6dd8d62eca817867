import { expect, test } from 'vitest';
import { renderMessage } from '../../adapters/terminal/index.ts';
import { locales, wordsFor } from '../../src/locales/index.ts';
import { messageOf, said } from './said.ts';

test.each(locales)('what is said unasked, in %s', async (locale) => {
  const texts = said.map((each) => {
    const words = wordsFor(locale);
    const reader = { locale, zone: 'America/Sao_Paulo' };
    const message = messageOf(each, locale);
    const shown = renderMessage(message, {
      reader,
      words,
      width: 96,
      styled: false,
      number: () => 0,
    });
    return `── ${each.what}\n» ${message.summary}\n\n${shown.replaceAll('[0] ', '[·] ')}\n`;
  });
  await expect(texts.join('\n')).toMatchFileSnapshot(`golden/${locale}.txt`);
});
