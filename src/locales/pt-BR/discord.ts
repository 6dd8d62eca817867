import type { discord as en } from '../en/discord.ts';

/** O que se diz no Discord em volta das mensagens do bot, e os nomes dos comandos lá. */
export const discord: Readonly<Record<keyof typeof en, string>> = {
  'discord.more': 'Mais…',
  'discord.fill-in': 'Preencher',
  'discord.correct': 'Corrigir',
  'discord.choose': 'Escolher',
  'discord.not-taken': 'Nem tudo pôde ser usado. Nada foi alterado.',
  'discord.problem': '{label} “{text}”: {problem}',
  'discord.example': 'Por exemplo: {examples}',
  'discord.form-old':
    'Este formulário é de antes do meu último início. Nada foi alterado; use o comando de novo, por favor.',
  'discord.not-kept':
    'Não consigo acessar o plano agora, então nada foi feito. Tente de novo em um minuto, por favor.',
  'discord.dm-closed':
    'Não consigo escrever para você em particular, por isso menciono você aqui. Para mudar isso, permita mensagens diretas nas configurações de privacidade do servidor.',
  'discord.answer-private':
    'Tenho uma resposta só para você, mas não consigo lhe escrever em particular. Use /congress aqui, por favor.',
  'discord.test': 'O bot do congresso está conectado. Ele publicará aqui o que o comitê precisa saber.',
  'discord.until': 'Vence em {at}',
  'discord.group.congress': 'Objetivos, prazos, lembretes e perguntas do congresso.',
  'discord.group.deadline': 'Um prazo: ver, acrescentar, mover, concluir, cancelar ou reabrir.',
  'discord.group.more': 'Pede mais prazo.',
  'discord.group.request': 'Responde ao pedido de mais prazo de alguém.',
  'discord.group.people': 'Quem é quem, e quais contas são de cada um.',
  'connect.token-needed':
    'Defina primeiro DISCORD_TOKEN: discord.com/developers/applications, New Application, Bot, Reset Token, Copy.',
  'connect.discord-bot': 'Bot        {name} (aplicação {id})',
  'connect.discord-invite': 'Convite    abra como alguém que pode gerenciar o servidor:\n           {url}',
  'connect.discord-commands': 'Comandos   {count, plural, one {# registrado} other {# registrados}} {where}',
  'connect.discord-same': 'Comandos   já registrados como estão {where}',
  'connect.discord-everywhere':
    'em todos os servidores do bot; os novos podem levar alguns minutos para aparecer',
  'connect.discord-guild': 'no servidor {guild}',
  'connect.discord-sent': 'Mensagem   uma mensagem de teste foi publicada no canal {channel}',
  'connect.discord-channel':
    'Mensagem   não enviada: defina DISCORD_CHANNEL com o id do canal do comitê (Configurações, Avançado, Modo desenvolvedor; depois, clique com o botão direito no canal, Copiar ID do canal) e repita este comando.',
  'connect.discord-next': 'Agora inicie o bot: npm start',
  'connect.failed': '{what} falhou: {reason}',
  'connect.which': 'Qual plataforma? congress connect discord',
  'connect.what-token': 'A verificação do token',
  'connect.what-commands': 'O registro dos comandos',
  'connect.what-message': 'A mensagem de teste',
  'discord.why-token':
    'O Discord não aceita o token. Crie um novo (Developer Portal, Bot, Reset Token) e defina DISCORD_TOKEN.',
  'discord.why-access':
    'o bot não pode ver ou escrever lá. Convide-o com o link acima e dê a ele, no canal, Ver canal, Enviar mensagens e Ver histórico de mensagens.',
  'discord.why-unknown':
    'o Discord não conhece esse canal ou servidor. Confira DISCORD_CHANNEL e DISCORD_GUILD.',
  'error.link-in-public':
    'Um código é só para você, e aqui todos leem. Escreva para mim em particular ou use /congress link.',
};
