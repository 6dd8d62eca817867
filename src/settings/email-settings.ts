import { z } from 'zod';
import { parseAddress } from '../domain/address.ts';

const group = 'E-mail';

/** `Congress <congress@example.org>`, or the address alone. */
const sender = z
  .string()
  .transform((text) => {
    const [, name = '', inAngles] = /^\s*"?([^"<>\r\n]*?)"?\s*<([^<>\s]+)>\s*$/.exec(text) ?? [];
    return { name, address: parseAddress(inAngles ?? text) ?? '' };
  })
  .refine(({ address }) => address !== '', 'an address, such as Congress <congress@example.org>');

const address = z
  .string()
  .transform((text) => parseAddress(text) ?? '')
  .refine((text) => text !== '', 'an address, such as committee@example.org');

/** The settings of e-mail; the bot writes there when the first two are set. */
export const emailSettings = {
  EMAIL_SMTP_URL: z
    .url({ protocol: /^smtps?$/ })
    .optional()
    .describe(
      'The mail server that takes what the bot sends, with its user and password; smtp:// goes over to TLS, smtps:// begins with it. With EMAIL_FROM it turns e-mail on.',
    )
    .meta({ group, example: 'smtp://congress%40example.org:PASSWORD@mail.example.org:587' }),
  EMAIL_FROM: sender
    .optional()
    .describe('In whose name mail is sent.')
    .meta({ group, example: 'Congress <congress@example.org>' }),
  EMAIL_COMMITTEE: address
    .optional()
    .describe('Address of the committee’s mailing list, where it is to get its reminders by e-mail, too.')
    .meta({ group, example: 'committee@example.org' }),
} as const;

type EmailSettings = z.output<z.ZodObject<typeof emailSettings>>;

export const usesEmail = ({ EMAIL_SMTP_URL, EMAIL_FROM }: EmailSettings): boolean =>
  EMAIL_SMTP_URL !== undefined && EMAIL_FROM !== undefined;

/** What is wrong with the settings of e-mail taken together: each variable and what to do. */
export function emailProblems(config: EmailSettings): string[] {
  if (config.EMAIL_SMTP_URL !== undefined)
    return config.EMAIL_FROM
      ? []
      : ['EMAIL_FROM: needed beside EMAIL_SMTP_URL, the address in whose name mail is sent'];
  const lonely = (['EMAIL_FROM', 'EMAIL_COMMITTEE'] as const).filter((name) => config[name] !== undefined);
  return lonely.map((name) => `${name}: of no use without EMAIL_SMTP_URL; set that too, or remove this`);
}
