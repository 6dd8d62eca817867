import {
  type APIMessageApplicationCommandInteraction,
  ApplicationCommandType,
  PermissionFlagsBits,
} from 'discord.js';
import { contextsOf, type Installs, type Surface } from './installs.ts';
import { namedMentions } from './mentions.ts';
import { wordsIn } from './names.ts';

/** The longest title that a command takes; what a person wrote may be longer. */
const titleLength = 200;

/** “Make this a follow-up”, in the menu of every message. */
export const describeMessageCommand = (surface: Surface, installs: Installs) => ({
  type: ApplicationCommandType.Message as const,
  ...wordsIn('discord.message-follow-up'),
  default_member_permissions: Number(PermissionFlagsBits.SendMessages),
  ...contextsOf(surface, installs),
});

/** The command that the menu stands for; the message is its title, which its form shows before anything is kept. */
export function draftOfMessage({ data }: Pick<APIMessageApplicationCommandInteraction, 'data'>) {
  const content = data.resolved.messages[data.target_id]?.content ?? '';
  const words = namedMentions(content).replace(/\s+/g, ' ').trim();
  const title = [...words].slice(0, titleLength).join('');
  return { command: 'commitment add', options: title === '' ? {} : { title } };
}
