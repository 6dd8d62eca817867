import type { errors as en } from '../en/errors.ts';

/** Cada recusa: o que aconteceu, o que continua como estava, o que fazer. */
export const errors: Readonly<Record<keyof typeof en, string>> = {
  'error.unknown-verb': 'Não conheço “{verb}”.',
  'error.unknown-verb-nearest': 'Não conheço “{verb}”. Você quis dizer {nearest}?',
  'error.ambiguous': '“{name}” pode ser mais de uma coisa. Qual delas?',
  'error.refused': 'Isso foi recusado ({code}). Nada foi alterado.',
  'error.conflict': 'Alguém alterou o plano no mesmo instante. Nada foi sobrescrito; tente de novo.',
  'error.ours':
    'Algo deu errado do meu lado e sua alteração não foi salva. Tente de novo; se acontecer outra vez, diga ao engenheiro: {reference}.',
  'error.disk-full':
    'O disco em que o plano é guardado está cheio; nada foi alterado. Avise a engenharia; o que já estava salvo está seguro.',
  'error.read-only':
    'Isto usa apenas o arquivo de plano, então nada pode ser alterado. Indique --data para alterar um plano.',
  'error.no-plan': 'Ainda não há plano. O secretariado pode importar um arquivo de plano.',
  'error.old-button':
    'Este botão é de uma versão anterior. Nada foi alterado; escreva o que precisa, ou “ajuda”.',
  'error.not-allowed-stranger':
    'Ainda não conheço você aqui; por isso não mostro nada do plano. Escreva “vincular” e digo como mudar isso; o secretariado também pode vincular você.',
  'error.not-allowed-finish':
    'Só o responsável, o secretariado ou a presidência podem fazer isso. Nada foi alterado; peça a um deles.',
  'error.not-allowed-hand-over':
    'Só o secretariado ou a presidência podem passá-lo a alguém; o que não é de ninguém, qualquer membro pode assumir. Nada foi alterado.',
  'error.not-allowed-change':
    'Só o secretariado ou a presidência podem fazer isso. Nada foi alterado. Para o que está com você, “mais prazo” faz o pedido.',
  'error.no-person':
    'Sua conta administra o plano, mas não é uma pessoa dele; isto não teria dono. Nada foi alterado.',
  'error.no-such-deadline':
    'Não encontrei o prazo “{name}”.{hasNearest, select, yes { Você quis dizer {nearest}?} other {}} “prazos todos” mostra a lista.',
  'error.no-such-objective':
    'Não encontrei o objetivo “{name}”.{hasNearest, select, yes { Você quis dizer {nearest}?} other {}} “objetivos” mostra a lista.',
  'error.no-such-item':
    'Não encontrei prazo nem objetivo “{name}”.{hasNearest, select, yes { Você quis dizer {nearest}?} other {}}',
  'error.no-such-person':
    'Não encontrei ninguém chamado “{name}”.{hasNearest, select, yes { Você quis dizer {nearest}?} other {}} “pessoas” mostra todos.',
  'error.no-such-request': 'Não encontrei o pedido “{name}”. Nada foi alterado.',
  'error.no-such-choice':
    '“{name}” não é uma das opções: {choices}.{hasNearest, select, yes { Você quis dizer {nearest}?} other {}}',
  'error.no-such-event': 'O plano não tem o evento “{name}”. Ele tem: {known}.',
  'error.no-such-verb': 'Não tenho o comando “{name}”. “ajuda” mostra todos.',
  'error.text-empty': 'Não havia texto. Nada foi alterado.',
  'error.text-too-long': 'O texto tem {length} caracteres; cabem no máximo {max}. Nada foi alterado.',
  'error.deadline-gone': 'Esse prazo não está mais no plano. Nada foi alterado.',
  'error.deadline-done': '“{title}” já está feito. Reabra primeiro: “reabrir {id}”. Nada foi alterado.',
  'error.deadline-cancelled': '“{title}” foi cancelado. Reabra primeiro: “reabrir {id}”. Nada foi alterado.',
  'error.request-answered': 'Esse pedido foi respondido nesse meio-tempo. Nada foi alterado.',
  'error.request-not-later':
    '{date} não é depois da data atual de “{title}”. Nada foi alterado; dê uma data posterior.',
  'error.too-many-reminders':
    'Você tem {count} lembretes próprios à espera, que é o máximo. Nada foi alterado.',
  'error.setting-language': '“{value}” não é um idioma que eu fale. Falo: {known}. Nada foi alterado.',
  'error.setting-zone':
    '“{value}” não é um fuso horário. Use um nome como America/Sao_Paulo ou Europe/Rome. Nada foi alterado.',
  'error.setting-quiet':
    'Não consegui ler “{value}” como horas de silêncio. Escreva 20:00-08:00, ou off. Nada foi alterado.',
  'error.setting-reminders':
    '“{value}” não é um modo de lembrar. Escreva private, channel ou off. Nada foi alterado.',
  'error.undo-nothing': 'Você não alterou nada nos últimos dez minutos que possa ser desfeito.',
  'error.undo-late':
    'Essa alteração não pode mais ser desfeita: passaram dez minutos, ou já foi. Nada foi alterado.',
  'error.undo-changed': 'Não pode ser desfeito: alguém alterou o mesmo item depois. Nada foi sobrescrito.',
  'error.shift-past-end':
    'O congresso começaria às {time} e termina às {end} do mesmo dia. Nada foi alterado.',
  'error.shift-no-anchor': 'Uma data não pode ir tão longe. Nada foi alterado.',
  'error.date-past': '{date} já passou. Nada foi alterado; dê uma data posterior, com o ano se for preciso.',
  'error.date-range': '“{text}” é um período. Dê um dia, ou um dia e uma hora. Nada foi alterado.',
  'error.date-empty':
    'Não havia data. Tente “15 de março”, “sexta-feira 17:00” ou “2 semanas antes do congresso”.',
  'error.date-too-long':
    'Isso é longo demais para uma data. Tente “15 de março”, “sexta-feira 17:00” ou “2 semanas antes do congresso”.',
  'error.date-not-understood':
    'Não consegui ler “{text}” como data. Tente “15 de março”, “sexta-feira 17:00” ou “2 semanas antes do congresso”. Nada foi alterado.',
  'error.date-leftover-words':
    'Não consegui ler “{text}” por inteiro como data; por isso não usei nenhuma parte. Tente “15 de março” ou “sexta-feira 17:00”. Nada foi alterado.',
  'error.date-ambiguous-language':
    '“{text}” indica dias diferentes em línguas diferentes. Escreva o mês por extenso, ou 2008-11-18. Nada foi alterado.',
  'error.date-no-such-day': 'Não existe o dia “{text}”; o mais próximo é {nearest}. Nada foi alterado.',
  'error.date-no-such-time':
    'Não existe a hora de “{text}”. As horas vão de 00:00 a 23:59. Nada foi alterado.',
  'error.date-leap-second':
    '“{text}” indica um segundo intercalar, que não consigo guardar. Use o minuto antes ou depois.',
  'error.date-two-digit-year':
    'Em “{text}” o ano está abreviado. Escreva-o com quatro algarismos. Nada foi alterado.',
  'error.date-year-out-of-range': '“{text}” está fora dos anos de 2000 a 2100. Nada foi alterado.',
  'error.date-wrong-weekday':
    'Em “{text}” o dia da semana e a data não combinam. Qual deles está certo? Nada foi alterado.',
  'error.date-ambiguous-weekday':
    '“{text}” pode ser o desta semana ou o da próxima. Dê a data. Nada foi alterado.',
  'error.date-ambiguous-hour':
    '“{text}” pode ser de manhã ou à tarde. Escreva {early} ou {late}. Nada foi alterado.',
  'error.date-just-past': '{past} já passou. Para o próximo, escreva o ano: {next}. Nada foi alterado.',
  'error.date-ambiguous-week-end':
    '“{text}” pode terminar em {friday} ou em {sunday}. Dê o dia. Nada foi alterado.',
  'error.date-vague-hour': '“{text}” não tem hora exata. Escreva uma, como 17:00. Nada foi alterado.',
  'error.date-ambiguous-zone':
    'O fuso “{name}” pode ser vários: {zones}. Escreva um deles. Nada foi alterado.',
  'error.date-unknown-zone':
    'Não conheço o fuso “{name}”. Use um nome como America/Sao_Paulo. Nada foi alterado.',
  'error.date-zone-mismatch': 'Em “{text}” o fuso e a hora não combinam. Nada foi alterado.',
  'error.date-no-congress':
    '“{text}” conta a partir de um congresso, e nenhum é conhecido aqui. Nada foi alterado.',
  'error.date-no-congress-day': 'O congresso tem {days} dias; não há dia {day}. Nada foi alterado.',
  'error.date-no-hour-known':
    'Não se sabe a hora a partir da qual “{text}” conta. Conte em dias, ou dê a hora. Nada foi alterado.',
  'error.date-range-reversed': 'Em “{text}” o fim vem antes do começo. Nada foi alterado.',
};
