import { z } from 'zod';

const group = 'Webhook';

/** The fewest bytes of a secret by which messages are signed. */
const shortestSecret = 24;

const isSecret = (secret: string): boolean => {
  const text = secret.replace(/^whsec_/, '');
  return /^[A-Za-z0-9+/]+={0,2}$/.test(text) && Buffer.from(text, 'base64').length >= shortestSecret;
};

/** The settings of the address that is told what happens; off unless it is set. */
export const webhookSettings = {
  CONGRESS_WEBHOOK_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe(
      'Address that is told when a deadline is added, changed, done or late and when a round closes; signed as Standard Webhooks has it, and tried again until it is taken.',
    )
    .meta({ group, example: 'https://example.org/congress' }),
  CONGRESS_WEBHOOK_SECRET: z
    .string()
    .refine(isSecret, 'at least 24 bytes in base64, such as whsec_ and what openssl rand -base64 32 gives')
    .optional()
    .describe('By this secret the receiver knows that a message is ours.')
    .meta({ group, example: 'whsec_UEFTVEUgWU9VUiBPV04gU0VDUkVUIEhFUkU=' }),
  CONGRESS_WEBHOOK_AUDIENCE: z
    .enum(['public', 'committee'])
    .default('public')
    .describe('What it may read: what everybody may, or what the committee may. Nothing private in either.')
    .meta({ group, example: 'committee' }),
} as const;

type WebhookSettings = z.output<z.ZodObject<typeof webhookSettings>>;

/** What is wrong with the settings of the webhook taken together. */
export function webhookProblems({
  CONGRESS_WEBHOOK_URL: url,
  CONGRESS_WEBHOOK_SECRET: secret,
}: WebhookSettings): string[] {
  if (url !== undefined && secret === undefined)
    return ['CONGRESS_WEBHOOK_SECRET: needed beside CONGRESS_WEBHOOK_URL; openssl rand -base64 32 makes one'];
  if (url === undefined && secret !== undefined)
    return ['CONGRESS_WEBHOOK_SECRET: of no use without CONGRESS_WEBHOOK_URL; set that too, or remove this'];
  return [];
}
