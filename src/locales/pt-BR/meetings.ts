/** What is said of meetings that come from a calendar file, in Portuguese. */
export const meetings = {
  'command.calendar import': 'Lê um arquivo de calendário com reuniões; mostra o que mudaria.',
  'command.calendar import.example': 'calendário importar ./reunioes.ics',
  'verb.calendar import': 'calendário importar|importar calendário',
  'command.calendar take': 'Aceita o que diz o último arquivo de calendário que você deu.',
  'command.calendar take.example': 'calendário aceitar tudo',
  'verb.calendar take': 'calendário aceitar|aceitar calendário',
  'option.takeover': 'Aceitar tudo, ou nada?',
  'option.takeover.examples': 'tudo · nada',
  'discord.option.takeover': 'decisao',
  'meetings.preview': 'Reuniões de {file}. Nada mudou ainda.',
  'meetings.would-add':
    '{count, plural, one {Uma reunião seria acrescentada:} other {# reuniões seriam acrescentadas:}}',
  'meetings.would-change': '{count, plural, one {Uma mudaria:} other {# mudariam:}}',
  'meetings.would-cancel': '{count, plural, one {Uma seria cancelada:} other {# seriam canceladas:}}',
  'meetings.would-add-events':
    '{count, plural, one {Um evento do congresso seria acrescentado:} other {# eventos do congresso seriam acrescentados:}}',
  'meetings.would-change-events': '{count, plural, one {Um evento mudaria:} other {# eventos mudariam:}}',
  'meetings.would-remove-events':
    '{count, plural, one {Um evento seria retirado:} other {# eventos seriam retirados:}}',
  'meetings.event-needed':
    '{event} está cancelado no arquivo. Datas ou objetivos do plano dependem dele, por isso ele fica; retire-o no arquivo do plano.',
  'meetings.taken-events':
    'Eventos do congresso: {added, plural, one {um novo} other {# novos}}, {changed, plural, one {um alterado} other {# alterados}}, {cancelled, plural, one {um retirado} other {# retirados}}.',
  'meetings.take': '{count, plural, one {Aceitar} other {Aceitar as #}}',
  'meetings.same': '{file} não diz nada de novo para o plano. Nada foi alterado.',
  'meetings.over':
    '{count, plural, one {Uma já passou ou foi cancelada, e fica de fora.} other {# já passaram ou foram canceladas, e ficam de fora.}}',
  'meetings.left-out':
    '{count, plural, one {Uma data posterior de uma série fica de fora.} other {# datas posteriores de séries ficam de fora.}} Para elas, dê-me o arquivo de novo mais tarde.',
  'meetings.taken':
    'Aceito: {added, plural, one {uma reunião nova} other {# reuniões novas}}, {changed, plural, one {uma mudança} other {# mudanças}}, {cancelled, plural, one {uma cancelada} other {# canceladas}}.',
  'error.calendar-broken':
    'Não consigo ler {file} como calendário. Exporte-o de novo como .ics e me dê outra vez. Nada foi alterado.',
  'error.calendar-too-many':
    '{file} tem mais de {max, number} reuniões. Exporte um período menor e me dê outra vez. Nada foi alterado.',
  'error.calendar-gone': 'Esse arquivo de calendário não está mais comigo. Dê-me de novo, por favor.',
} as const;
