import type { discord as en } from '../en/discord.ts';

/** O que se diz no Discord em volta das mensagens do bot, e os nomes dos comandos lá. */
export const discord: Readonly<Record<keyof typeof en, string>> = {
  'error.link-in-public':
    'Um código é só para você, e aqui todos leem. Escreva para mim em particular ou use /congress link.',
};
