import { z } from 'zod';

const group = 'Language model';

/** The settings of the language model that reads what the rules find no sure answer in; off unless its address is set. */
export const modelSettings = {
  CONGRESS_MODEL_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe(
      'Base address of an OpenAI-compatible service, on this machine or elsewhere, that reads questions without a sure answer. It gets the question and the texts that come nearest; see “Privacy”.',
    )
    .meta({ group, example: 'http://localhost:11434/v1' }),
  CONGRESS_MODEL: z
    .string()
    .optional()
    .describe('The model’s name there.')
    .meta({ group, example: 'qwen3:8b' }),
  CONGRESS_MODEL_KEY: z
    .string()
    .regex(/^\S+$/, 'the key alone, without spaces')
    .optional()
    .describe('The service’s key, if it needs one.')
    .meta({ group, example: 'PASTE-THE-KEY' }),
} as const;

type ModelSettings = z.output<z.ZodObject<typeof modelSettings>>;

/** What is wrong with the settings of the model taken together: each variable and what to do. */
export function modelProblems({
  CONGRESS_MODEL_URL: url,
  CONGRESS_MODEL: model,
  CONGRESS_MODEL_KEY: key,
}: ModelSettings): string[] {
  if (url !== undefined)
    return model === undefined ? ['CONGRESS_MODEL: needed beside CONGRESS_MODEL_URL, the model’s name'] : [];
  const lonely = Object.entries({ CONGRESS_MODEL: model, CONGRESS_MODEL_KEY: key });
  return lonely.flatMap(([name, value]) =>
    value === undefined
      ? []
      : [`${name}: of no use without CONGRESS_MODEL_URL; set that too, or remove this`],
  );
}
