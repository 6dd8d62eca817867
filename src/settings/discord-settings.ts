import { z } from 'zod';
import { roles } from '../domain/person.ts';

const snowflake = z.string().regex(/^\d{1,20}$/, 'an id: digits, as “Copy ID” in Discord gives it');

/** No whitespace, no quotes, and not another platform's token: what a slip of the hand puts there. */
const token = z
  .string()
  .regex(/^(?!Bot |xox|xapp)[^\s"'`“”]+$/, 'the bot token alone: no quotes, no spaces, no “Bot ” before it');

const roleOf = z.string().regex(/^\d{1,20}=[a-z]+$/, 'pairs such as 1001=secretary, separated by commas');

/** Discord role ids and the roles of the plan that they stand for. */
const guildRoles = z
  .string()
  .transform((text) => text.split(',').map((pair) => pair.replace(/\s/g, '')))
  .pipe(z.array(roleOf))
  .transform((pairs) => pairs.map((pair) => ({ id: pair.split('=')[0] ?? '', role: pair.split('=')[1] })))
  .pipe(z.array(z.object({ id: z.string(), role: z.enum(roles, `one of: ${roles.join(', ')}`) })));

/** The settings of Discord; the bot speaks there when the first two are set. */
export const discordSettings = {
  DISCORD_TOKEN: token
    .optional()
    .describe('Token of the Discord bot (Developer Portal, Bot). With DISCORD_CHANNEL it turns Discord on.')
    .meta({ group: 'Discord', example: 'PASTE-THE-TOKEN' }),
  DISCORD_CHANNEL: snowflake
    .optional()
    .describe('Id of the committee’s channel or thread in Discord.')
    .meta({ group: 'Discord', example: '1100000000000000001' }),
  DISCORD_GUILD: snowflake
    .optional()
    .describe(
      'Id of the Discord server in which alone the commands are registered; there they appear at once.',
    )
    .meta({ group: 'Discord', example: '1100000000000000002' }),
  DISCORD_FORUM: snowflake
    .optional()
    .describe('Id of a forum channel that becomes the committee’s agenda: a post for each objective.')
    .meta({ group: 'Discord', example: '1100000000000000005' }),
  DISCORD_ROLES: guildRoles
    .optional()
    .describe(
      'Discord role ids that count as roles of the plan (chair, secretary, member, reviewer, observer), whoever the plan names.',
    )
    .meta({ group: 'Discord', example: '1100000000000000003=secretary,1100000000000000004=member' }),
  DISCORD_API_URL: z
    .url({ protocol: /^https?$/ })
    .default('https://discord.com/api')
    .describe('Where Discord’s API is, without the version: for a proxy or a stand-in.')
    .meta({ group: 'Discord', example: 'https://discord.com/api' }),
} as const;

type DiscordSettings = z.output<z.ZodObject<typeof discordSettings>>;

/** What is wrong with the settings of Discord taken together: each variable and what to do. */
export function discordProblems(config: DiscordSettings): string[] {
  if (config.DISCORD_TOKEN)
    return config.DISCORD_CHANNEL
      ? []
      : ['DISCORD_CHANNEL: needed beside DISCORD_TOKEN, the id of the committee’s channel'];
  const lonely = (['DISCORD_CHANNEL', 'DISCORD_GUILD', 'DISCORD_FORUM', 'DISCORD_ROLES'] as const).filter(
    (name) => config[name] !== undefined,
  );
  return lonely.map((name) => `${name}: of no use without DISCORD_TOKEN; set that too, or remove this`);
}
