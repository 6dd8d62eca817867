import type { followUp as en } from '../en/follow-up.ts';

/** O que se diz depois do congresso: rodadas, compromissos e respostas. */
export const followUp: Readonly<Record<keyof typeof en, string>> = {
  'commitment-status.not-started': 'não iniciado',
  'commitment-status.in-progress': 'em andamento',
  'commitment-status.fulfilled': 'cumprido',
  'commitment-status.changed': 'alterado',
  'commitment-status.withdrawn': 'retirado',
  'level.national': 'Nacional',
  'level.regional': 'Regional',
  'level.international': 'Internacional',
  'round.comments': 'comentários ao documento final',
  'round.months': 'rodada de {count} meses',
  'round.number': 'rodada {number}',
  'button.status-not-started': 'Ainda não iniciado',
  'button.status-in-progress': 'Em andamento',
  'button.status-still-in-progress': 'Continua em andamento',
  'button.status-fulfilled': 'Cumprido',
  'button.status-changed': 'Alterado',
  'button.status-withdrawn': 'Não faremos isto',
  'button.add-sentence': 'Acrescentar uma frase',
  'button.add-link': 'Acrescentar um link',
  'button.answer-others': 'Responder aos demais ({count})',
  'button.comment': 'Escrever um comentário',
  'button.no-comments': 'Sem comentários',
  'button.open-round': 'Quem não respondeu',
  'button.report': 'Relatório',
  'commitment.row': '{title} — {status}',
  'commitment.row-far': '{title} — {status}, vence em {due}',
  'commitment.row-due': '{title} — {status}, vence em {due} ({when})',
  'round.ask':
    '{congress}, {round}: {count, plural, one {em que pé está o seu compromisso?} other {em que pé estão os seus # compromissos?}}',
  'round.need':
    '{count, plural, one {Basta um toque} other {Basta um toque em cada um}}, até {day}. Uma frase ou um link são bem-vindos, mas não necessários.',
  'round.nudge':
    '{congress}, {round}: {count, plural, one {um compromisso ainda espera uma palavra sua.} other {# compromissos ainda esperam uma palavra sua.}}',
  'round.nudge-need':
    '“Ainda não iniciado” também é resposta. {count, plural, one {Basta um toque} other {Basta um toque em cada um}}, até {day}.',
  'round.nudge-last': 'Este é o meu último lembrete a você nesta rodada.',
  'round.alternate':
    '{congress}, {round}: {count, plural, one {um compromisso de {organisations} ainda está sem resposta. Você pode responder?} other {# compromissos de {organisations} ainda estão sem resposta. Você pode responder?}}',
  'round.alternate-need':
    '{focal} recebeu a pergunta e pode estar ausente; como suplente, sua resposta tem o mesmo peso. Basta um toque em cada um.',
  'round.comments-ask': '{congress}: o documento final está aberto a comentários até {day}.',
  'round.comments-need':
    'Há algum de {organisations}? Bastam algumas frases aqui; “Sem comentários” também é resposta.',
  'round.comments-nudge':
    '{congress}: ainda é possível comentar o documento final, até {day}. Ainda não tenho comentários de {organisations}.',
  'round.comments-alternate-need':
    '{focal} recebeu a pergunta e pode estar ausente; como suplente, você pode comentar por {organisations}. “Sem comentários” também é resposta.',
  'round.why': 'A pergunta vai a você por {organisations}.',
  'round.why-secretary':
    'Ninguém está indicado para {organisations}; por isso a pergunta vai a você, no secretariado.',
  'round.why-alone': 'A pergunta vai a você porque ninguém mais está indicado para isto.',
  'round.successor': 'Agora é outra pessoa? Avise {secretary}.',
  'round.chair':
    '{count, plural, one {Uma organização ainda não respondeu} other {# organizações ainda não responderam}} ({round}). Uma palavra sua pode ajudar.',
  'round.chair-item':
    '{organisation} — {count, plural, one {# compromisso} other {# compromissos}} · {people}',
  'round.chair-item-comments': '{organisation} · {people}',
  'round.chair-need':
    'A pergunta foi enviada em {opened}, com lembretes; as respostas valem até {day}. Esta é a minha única mensagem a você sobre isto nesta rodada.',
  'round.chair-people': '{focal}, suplente {alternate}',
  'round.nobody': 'ninguém está indicado',
  'round.no-organisation': 'Sem organização',
  'round.all-answered':
    '{round}: {count, plural, one {seu compromisso está respondido. Obrigado.} other {todos os seus # compromissos estão respondidos. Obrigado.}}',
  'round.comments-answered': '{round}: respondido. Obrigado.',
  'round.closed-meanwhile': '{round}: nada mais espera por você.',
  'round.none-open': 'Nenhuma rodada está aberta. A próxima abre em {day}: {round}.',
  'round.none-left': 'Nenhuma rodada está aberta, e nenhuma está por vir.',
  'round.nothing-yours': '{round}, aberta até {day}: nada espera por você.',
  'round.progress':
    '{round}, aberta até {day}: {total, plural, one {{answered} resposta de {total}.} other {{answered} respostas de {total}.}}',
  'promise.ahead':
    '{congress}: {count, plural, one {um compromisso seu vence em {day} — {when}.} other {# compromissos seus vencem em {day} — {when}.}}',
  'promise.late':
    '{congress}: {count, plural, one {a data de um compromisso seu já passou, {day}.} other {a data de # compromissos seus já passou, {day}.}}',
  'promise.quarter':
    '{congress}: {count, plural, one {um dos seus compromissos vence} other {# dos seus compromissos vencem}} até {day}.',
  'promise.quarter-late':
    '{count, plural, one {Uma destas datas já passou.} other {# destas datas já passaram.}}',
  'promise.need':
    'Em que pé está? Basta um toque. Se a data não puder ser mantida, diga em uma frase; o secretariado pode marcar outra.',
  'answered.fact': '{title} está {status}. Fica registrado na {round}.',
  'answered.fact-between': '{title} está {status}. Fica registrado.',
  'answered.same': '{title} está {status}; isto já tinha sido dito.',
  'answered.withdrawn': '{title} não será feito. A decisão fica registrada com o motivo: {reason}',
  'answered.changed': '{title} foi alterado. O motivo fica registrado: {reason}',
  'answered.add': 'Se quiser, acrescente uma frase ou um link que comprove.',
  'answered.next':
    '{count, plural, one {Um dos seus ainda está sem resposta:} other {# dos seus ainda estão sem resposta. O próximo:}}',
  'answered.last': 'Era o último dos seus nesta rodada. Obrigado.',
  'noted.progress': 'Anotado em {title}: {text}',
  'noted.evidence': 'O link fica guardado com {title}: {url}',
  'noted.evidence-same': 'Esse link já está guardado com {title}.',
  'noted.due': '{title} agora vence em {due}.',
  'noted.due-before': 'Antes vencia em {before}.',
  'noted.due-same': '{title} já vence em {due}.',
  'noted.comment': 'Seu comentário ao documento final fica registrado por {organisations}. Obrigado.',
  'noted.no-comments': 'Registrado: {organisations} não tem comentários ao documento final. Obrigado.',
  'noted.comment-same': '{organisations} já respondeu; o que foi dito fica registrado.',
  'noted.added': 'Acrescentado: {title}, {status}.',
  'noted.added-twin': '{title} já está no plano.',
  'succeeded.fact': '{by} assume o lugar de {person}.',
  'succeeded.what':
    '{commitments, plural, =0 {Nenhum compromisso} one {# compromisso} other {# compromissos}} e {deadlines, plural, =0 {nenhum prazo aberto} one {# prazo aberto} other {# prazos abertos}} agora estão com {by}; tudo o que já foi dito permanece.',
  'succeeded.asked': 'O que a rodada aberta ainda espera agora é perguntado a {by}.',
  'succeeded.new':
    '{by} é uma pessoa nova no plano e ainda não tem conta, então nada pode ser enviado. Para vincular a conta, escreva: vincular pessoa {id} e mencione a pessoa.',
  'followups.title-mine': '{count, plural, one {Seu compromisso} other {Seus # compromissos}}',
  'followups.title-late':
    '{count, plural, one {# compromisso está atrasado} other {# compromissos estão atrasados}}',
  'followups.title-all': '{count, plural, one {# compromisso} other {# compromissos}}',
  'followups.none-mine': 'Nenhum compromisso cabe a você responder.',
  'followups.none-late': 'Nenhum compromisso está atrasado.',
  'followups.none-all': 'O plano ainda não tem compromissos.',
  'field.organisation': 'Organização',
  'field.level': 'Nível',
  'field.status': 'Situação',
  'field.baseline': 'Linha de base',
  'field.contact': 'Quem responde',
  'field.evidence': 'Comprovação',
  'field.place': 'País ou região',
  'field.reason': 'Motivo',
  'field.progress': 'Andamento',
  'line.title': 'Sua linha do tempo',
  'line.none': 'Nada foi dito sobre ele desde o congresso.',
  'line.entry': '{at} · {who}: {what}',
  'line.first': '{status}',
  'line.moved': 'de {before} para {after}',
  'line.still': 'continua {status}',
  'line.round': '{what} ({round})',
  'line.text': '{what} — {text}',
  'line.more':
    '{count, plural, one {Um registro anterior} other {# registros anteriores}}: “histórico {id}” mostra cada alteração.',
  'not-public': 'não público',
};
