import type { desk as english } from '../en/desk.ts';

export const desk: Readonly<Record<keyof typeof english, string>> = {
  'command.desk':
    'Lo que espera a la secretaría y a la presidencia: solicitudes, preguntas, retrasos, lo de nadie.',
  'command.desk.example': 'escritorio',
  'verb.desk': 'escritorio|pendientes|lo que espera',
  'command.request show': 'Una solicitud de más plazo, para aceptarla o mantener la fecha.',
  'command.request show.example': 'ver solicitud papers',
  'verb.request show': 'ver solicitud|solicitud',
  'button.decide': 'Decidir',
  'button.assign': 'Elegir a alguien',
  'desk.title': '{count, plural, one {# asunto le espera} other {# asuntos le esperan}}.',
  'desk.nothing':
    'Nada le espera: ninguna solicitud, ninguna pregunta, nada atrasado, y todo lo que vence pronto tiene responsable.',
  'desk.requests': 'Solicitudes de más plazo ({count})',
  'desk.questions': 'Preguntas ({count})',
  'desk.late': 'Con retraso ({count})',
  'desk.unowned': 'Vencen en 30 días y no son de nadie ({count})',
  'desk.undecided': 'Sin decidir después de la última ronda',
  'desk.undecided-row':
    '{count, plural, one {Un compromiso sigue abierto: ¿pasa al próximo congreso, se entrega o se cierra?} other {# compromisos siguen abiertos: ¿pasan al próximo congreso, se entregan o se cierran?}}',
  'desk.since': '{days, plural, =0 {pedido hoy} =1 {pedido ayer} other {pedido hace # días}}',
  'desk.request': '{person}: {title}, del {from} al {to} · {since}',
  'desk.question': '{question} — {names} · {since}',
  'desk.unlinked': 'Ningún mensaje llega a {names}: diga cuál es la cuenta con «people link».',
  'reminder.need-asked':
    'Ha pedido más plazo, hasta el {to}; aún no hay respuesta, y hasta entonces nadie espera más de usted.',
  'reminder.need-stand-in': 'Esto es de {owner}, que está fuera hasta el {until}; usted lo sustituye.',
  'reminder.request-waits':
    '{days, plural, one {Espera desde hace # día.} other {Espera desde hace # días.}}',
  'listed.desk': 'lo que le espera',
  'desk.others': '{count, plural, one {otra persona} other {otras # personas}}',
};
