import type { desk as english } from '../en/desk.ts';

export const desk: Readonly<Record<keyof typeof english, string>> = {
  'command.desk':
    'O que espera a secretaria e a presidência: pedidos, perguntas, atrasos e o que não é de ninguém.',
  'command.desk.example': 'mesa',
  'verb.desk': 'mesa|pendências|o que espera',
  'command.request show': 'Um pedido de mais prazo, para concordar ou manter a data.',
  'command.request show.example': 'ver pedido papers',
  'verb.request show': 'ver pedido|pedido',
  'button.decide': 'Decidir',
  'button.assign': 'Escolher alguém',
  'desk.title': '{count, plural, one {# coisa espera} other {# coisas esperam}} por você.',
  'desk.nothing':
    'Nada espera por você: nenhum pedido, nenhuma pergunta, nada atrasado, e tudo o que vence em breve tem responsável.',
  'desk.requests': 'Pedidos de mais prazo ({count})',
  'desk.questions': 'Perguntas ({count})',
  'desk.late': 'Atrasados ({count})',
  'desk.unowned': 'Vencem em 30 dias e não são de ninguém ({count})',
  'desk.undecided': 'Sem decisão depois da última rodada',
  'desk.undecided-row':
    '{count, plural, one {Um compromisso está em aberto: levar adiante, entregar ou encerrar?} other {# compromissos estão em aberto: levar adiante, entregar ou encerrar?}}',
  'desk.since': '{days, plural, =0 {pedido hoje} =1 {pedido ontem} other {pedido há # dias}}',
  'desk.request': '{person}: {title}, de {from} para {to} · {since}',
  'desk.question': '{question} — {names} · {since}',
  'desk.unlinked': 'Nenhuma mensagem chega a {names}: diga qual é a conta com “people link”.',
  'reminder.need-asked':
    'Você pediu mais prazo, até {to}; ainda não houve resposta, e até lá ninguém espera mais de você.',
  'reminder.need-stand-in': 'Isto é de {owner}, que está fora até {until}; você substitui.',
  'reminder.request-waits': '{days, plural, one {Espera há # dia.} other {Espera há # dias.}}',
  'listed.desk': 'o que espera por você',
  'desk.others': '{count, plural, one {mais uma pessoa} other {mais # pessoas}}',
};
