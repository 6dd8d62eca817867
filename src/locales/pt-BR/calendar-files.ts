export const calendarFiles = {
  'command.calendar': 'Entrega suas datas como arquivo de calendário.',
  'command.calendar.example': 'calendário tudo',
  'verb.calendar': 'calendário|meu calendário',
  'command.calendar link': 'Dá um endereço que seu calendário pode seguir; um anterior deixa de valer.',
  'command.calendar link.example': 'calendário endereço tudo',
  'verb.calendar link': 'calendário endereço|endereço do calendário',
  'command.calendar unlink': 'Encerra o endereço que seu calendário segue.',
  'command.calendar unlink.example': 'calendário encerrar',
  'verb.calendar unlink': 'calendário encerrar|encerrar calendário',
  'option.contents': 'Quais datas?',
  'option.contents.examples': 'meus · todos · compromissos',
  'discord.option.contents': 'datas',
  'ics.name-mine': '{name}: minhas datas',
  'ics.name-all': '{name}',
  'ics.name-commitments': '{name}: compromissos',
  'ics.done': '✓ {title}',
  'ics.commitment': 'Compromisso: {title}',
  'ics.owner': 'Responsável: {name}',
  'ics.nobody': 'ninguém ainda',
  'ics.given':
    '{count, plural, one {Uma data} other {# datas}}, em arquivo de calendário. Abra-o, e seu calendário as recebe.',
  'ics.given-follow':
    'Um arquivo fica como está. “calendário endereço” dá um endereço que acompanha o plano.',
  'ics.link': 'Faça seu calendário seguir este endereço: {url}',
  'ics.link-secret': 'Quem o conhece lê o que você pode ler. {end} o encerra.',
  'ics.unlinked': 'O endereço foi encerrado; os calendários que o seguiam não acham mais nada ali.',
  'ics.unlinked-none': 'Você não tem esse endereço. “calendário endereço” dá um.',
  'error.calendar-off':
    'Não há página que um calendário possa seguir. Quem mantém o bot pode definir PORT, e CONGRESS_WEB_URL para outras máquinas; “calendário” dá um arquivo.',
  'error.calendar-nobody':
    'O endereço de um calendário pertence a uma pessoa do plano, e {account} ainda não é nenhuma. A secretaria pode vinculá-la: people link <pessoa> {account}',
} as const;
