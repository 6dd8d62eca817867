import { z } from 'zod';

const group = 'Webhook';

/** The fewest bytes of a secret by which messages are signed. */
const shortestSecret = 24;

const isSecret = (secret: string): boolean => {
  const text = secret.replace(/^whsec_/, '');
  return /^[A-Za-z0-9+/]+={0,2}$/.test(text) && Buffer.from(text, 'base64').length >= shortestSecret;
};

/** One value or several, parted by spaces. */
const several = z.string().transform((text) => text.trim().split(/\s+/));

/** The settings of the addresses that are told what happens; off unless one is set. */
export const webhookSettings = {
  CONGRESS_WEBHOOK_URL: several
    .pipe(z.array(z.url({ protocol: /^https?$/ })).max(10))
    .optional()
    .describe(
      'Address, or several with a space between them, that is told when a deadline is added, changed, done or late and when a round closes; signed as Standard Webhooks has it, and tried again until it is taken.',
    )
    .meta({ group, example: 'https://example.org/congress' }),
  CONGRESS_WEBHOOK_SECRET: several
    .pipe(
      z.array(
        z
          .string()
          .refine(
            isSecret,
            'at least 24 bytes in base64, such as whsec_ and what openssl rand -base64 32 gives',
          ),
      ),
    )
    .optional()
    .describe(
      'By this secret the receiver knows that a message is ours; one for all addresses, or one for each, in order.',
    )
    .meta({ group, example: 'whsec_UEFTVEUgWU9VUiBPV04gU0VDUkVUIEhFUkU=' }),
  CONGRESS_WEBHOOK_AUDIENCE: several
    .pipe(z.array(z.enum(['public', 'committee'])))
    .default(['public'])
    .describe(
      'What it may read: what everybody may, or what the committee may; one for all addresses, or one for each, in order. Nothing private in either.',
    )
    .meta({ group, example: 'committee' }),
} as const;

type WebhookSettings = z.output<z.ZodObject<typeof webhookSettings>>;

/** An address that is told what happens, how what it is told is signed, and what it may read. */
export type WebhookSetting = { url: string; secret: string; audience: 'public' | 'committee' };

/** The addresses, each with its secret and audience; of one that is for all, each has it. */
export function webhooksOf({
  CONGRESS_WEBHOOK_URL: urls = [],
  CONGRESS_WEBHOOK_SECRET: secrets = [],
  CONGRESS_WEBHOOK_AUDIENCE: audiences,
}: WebhookSettings): WebhookSetting[] {
  return urls.flatMap((url, at) => {
    const secret = secrets[secrets.length === 1 ? 0 : at];
    const audience = audiences[audiences.length === 1 ? 0 : at];
    return secret !== undefined && audience !== undefined ? [{ url, secret, audience }] : [];
  });
}

/** What is wrong with the settings of the webhooks taken together. */
export function webhookProblems(config: WebhookSettings): string[] {
  const { CONGRESS_WEBHOOK_URL: url, CONGRESS_WEBHOOK_SECRET: secret } = config;
  if (url !== undefined && secret === undefined)
    return ['CONGRESS_WEBHOOK_SECRET: needed beside CONGRESS_WEBHOOK_URL; openssl rand -base64 32 makes one'];
  if (url === undefined && secret !== undefined)
    return ['CONGRESS_WEBHOOK_SECRET: of no use without CONGRESS_WEBHOOK_URL; set that too, or remove this'];
  const isFor = ({ length }: readonly string[]) => length === 1 || length === url?.length;
  if (url !== undefined && !(isFor(secret ?? []) && isFor(config.CONGRESS_WEBHOOK_AUDIENCE)))
    return [
      `CONGRESS_WEBHOOK_URL: ${url.length} addresses, so as many in CONGRESS_WEBHOOK_SECRET and CONGRESS_WEBHOOK_AUDIENCE, or one for all`,
    ];
  if (url !== undefined && new Set(url).size < url.length)
    return ['CONGRESS_WEBHOOK_URL: the same address stands there twice; leave one out'];
  return [];
}
