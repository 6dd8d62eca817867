/** What the bot says about people, their accounts and where they are reached, in Brazilian Portuguese. */
export const people = {
  'command.link': 'Reúne suas contas: dá aqui um código de uso único, que você digita na outra plataforma.',
  'command.link.example': 'vincular',
  'verb.link': 'vincular|conectar',
  'command.people link': 'Diz qual conta pertence a uma pessoa do plano.',
  'command.people link.example': 'vincular pessoa unicef-focal slack:T0001/U0001',
  'verb.people link': 'vincular pessoa|pessoas vincular',
  'command.people unlink': 'Retira uma conta da pessoa a quem pertencia.',
  'command.people unlink.example': 'desvincular slack:T0001/U0001',
  'verb.people unlink': 'desvincular|pessoas desvincular',
  'option.code': 'Que código você recebeu?',
  'option.code.examples': 'K7QM-2XHD',
  'option.account': 'Qual conta?',
  'option.account.examples': 'slack:T0001/U0001 · discord:1001 · ana@example.org',
  'link.code': 'Seu código é {code}. Na outra plataforma, escreva-me: vincular {code}',
  'link.code-once': 'Vale uma única vez, até {until}. Não o dê a ninguém: quem o digitar fala como {name}.',
  'link.how':
    'Para vincular esta conta a uma pessoa do plano, escreva “vincular” onde eu já conheço você e digite o código aqui.',
  'link.account':
    'Esta conta é {account}. O secretariado também pode vinculá-la: vincular pessoa <pessoa> {account}',
  'link.done': '{account} agora pertence a {name}.',
  'link.already': '{account} já pertence a {name}. Nada foi alterado.',
  'link.page': '{name} recebe agora os lembretes na página. Passe adiante este link, que a abre: {url}',
  'link.page-once':
    'Funciona uma vez, dentro de um dia; quem abrir é {name}. No aparelho em que a página foi aberta, ela continua aberta enquanto houver uma visita por semana.',
  'unlink.done': '{account} não pertence mais a {name}.',
  'error.link-code':
    'Este código não é válido: vale uma única vez, por dez minutos. Escreva “vincular” onde eu conheço você para receber outro. Nada foi alterado.',
  'error.link-taken': '{account} já pertence a {name}. O secretariado pode mudar isso: desvincular {account}',
  'error.link-shape':
    '“{account}” não é uma conta. Escreva slack:T0001/U0001, discord:1001 ou ana@example.org, ou mencione a pessoa. Nada foi alterado.',
  'error.unlink-unknown': 'Nenhuma pessoa do plano tem a conta {account}. Nada foi alterado.',
  'platform.slack': 'Slack',
  'platform.discord': 'Discord',
  'platform.terminal': 'terminal',
  'platform.web': 'página web',
  'unreached.committee':
    'Não consigo publicar para o comitê no {platform}; por isso não houve aviso lá do que vencia.',
  'unreached.committee-nowhere':
    'O comitê não tem nenhum canal em que eu possa publicar; por isso não houve aviso do que vencia.',
  'unreached.committee-need':
    'Nada foi enviado a outro lugar. Verifique se o canal está aberto e se estou nele.',
  'unreached.person': 'Não consigo falar com {name} no {platform}; por isso não houve aviso do que vencia.',
  'unreached.person-need': 'Nada foi enviado a outra pessoa. Verifique a conta ou avise por conta própria.',
  'unreached.person-nowhere': 'Não conheço nenhuma conta de {name}; por isso não houve aviso do que vencia.',
  'unreached.link-need':
    'Nada foi enviado a outra pessoa. Para vincular a conta, escreva: vincular pessoa {person} e mencione a pessoa. Para a página no navegador, escreva: vincular pessoa {person} web.',
  'unreached.overdue': 'Há lembretes vencidos que não saem há um quarto de hora ou mais, e não sei por quê.',
  'unreached.overdue-need':
    'Eles estão guardados e saem assim que isso for resolvido. Quem me mantém encontra mais com o comando “doctor” e na página /readyz.',
} as const;
