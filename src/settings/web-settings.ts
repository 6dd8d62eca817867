import { z } from 'zod';

/** The settings of the page; it answers this machine alone unless it has an address. */
export const webSettings = {
  CONGRESS_WEB_URL: z
    .url({ protocol: /^https?$/ })
    .transform((url) => new URL(url).origin)
    .optional()
    .describe(
      'Address at which people open the page, such as that of a proxy; without it the page answers this machine alone. Who has no account of the plan sees nothing; `web` gives people a link.',
    )
    .meta({ group: 'Running', example: 'https://congress.example.org' }),
  CONGRESS_WEB_PUBLIC: z
    .enum(['on', 'off'])
    .default('off')
    .describe(
      'Whether /public of the page shows everybody, without a link, what is public of the reports and indicators, also as CSV and JSON.',
    )
    .meta({ group: 'Running', example: 'on' }),
} as const;
