export const places = {
  'place.closed-committee': 'Não consigo escrever no canal da comissão no {platform}.',
  'place.closed-person': 'Não consigo escrever para {name} no {platform}.',
  'place.unseen-committee':
    'Não consigo reler o canal da comissão no {platform}. Se a conexão cair, uma mensagem pode chegar lá duas vezes.',
  'place.unseen-person':
    'Não consigo reler minha conversa com {name} no {platform}. Se a conexão cair, uma mensagem pode chegar lá duas vezes.',
  'place.waits': 'O que vence lá espera e sai assim que eu puder escrever de novo.',
  'place.cure.discord-permissions':
    'Nas configurações do canal, em Permissões, dê ao meu cargo Ver canal, Enviar mensagens, Inserir links e Anexar arquivos.',
  'place.cure.discord-history':
    'Nas configurações do canal, em Permissões, dê ao meu cargo Ver histórico de mensagens.',
  'place.cure.discord-gone': 'O canal não existe mais. Defina outro em DISCORD_CHANNEL e me inicie de novo.',
  'place.cure.web-session':
    'A pessoa ainda não abriu a página, ou não a abre há uma semana. Escreva “vincular pessoa <pessoa> web” e passe o link a ela.',
  'place.cure.discord-thread': 'O tópico está arquivado ou trancado. Abra-o de novo, por favor.',
  'place.cure.slack-invite':
    'No canal, escreva /invite e o meu nome. Se o canal não existe mais, defina outro em SLACK_CHANNEL e me inicie de novo.',
  'place.cure.slack-archived':
    'O canal está arquivado. Restaure-o ou defina outro em SLACK_CHANNEL e me inicie de novo.',
  'place.cure.slack-posting':
    'Só algumas pessoas podem publicar lá. Nas configurações do canal, em Permissões de publicação, inclua-me.',
  'place.cure.slack-scope':
    'Falta uma permissão. Atualize o app com “congress slack manifest” e instale-o de novo no workspace.',
  'place.cure.slack-admin': 'O workspace não deixa o app entrar. Peça aos administradores que o aprovem.',
  'place.cure.proxy': 'Algo entre mim e o {platform} recusa meus pedidos. Verifique o proxy ou o firewall.',
} as const;
