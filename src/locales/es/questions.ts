import type { questions as en } from '../en/questions.ts';

/** Las preguntas que se remiten a la Secretaría, sus respuestas y lo que la Secretaría ve de ellas. */
export const questions: Readonly<Record<keyof typeof en, string>> = {
  'command.question answer': 'Responde a una pregunta remitida a la Secretaría; se avisa a quien la formuló.',
  'command.question answer.example': 'contestar pregunta 4 "El plenario se reúne en la sala 2"',
  'verb.question answer':
    'responder pregunta|contestar pregunta|contestar la pregunta|pregunta responder|pregunta contestar',
  'command.question keep': 'Añade al plan una respuesta que ya se dio.',
  'command.question keep.example': 'guardar respuesta 4',
  'verb.question keep': 'guardar respuesta|conservar respuesta|pregunta guardar',
  'command.question decline':
    'Indica que una pregunta no compete al comité, y por qué; se avisa a quien la formuló.',
  'command.question decline.example': 'rechazar pregunta 4 "Consulte, por favor, al propio hotel"',
  'verb.question decline': 'rechazar pregunta|rechazar la pregunta|pregunta rechazar',
  'command.question list': 'El estado de las preguntas que usted remitió a la Secretaría.',
  'command.question list.example': 'mis preguntas',
  'verb.question list': 'mis preguntas|preguntas|lista de preguntas',
  'option.about': '¿A qué elemento se refiere, si se refiere a alguno?',
  'option.about.examples': 'papers · follow-up',
  'option.line': '¿Por qué no nos compete, en una línea?',
  'option.line.examples': '"Consulte, por favor, al propio hotel."',
  'button.answer-question': 'Responder',
  'button.add-answer': 'Añadir al plan',
  'button.not-for-us': 'No nos compete',
  'button.my-questions': 'Mis preguntas',
  'question.asks': '{person} pregunta algo que el plan no dice: “{question}”',
  'question.also': '{names} {count, plural, one {pregunta lo mismo.} other {preguntan lo mismo.}}',
  'question.need':
    'Respóndala, por favor, añada la respuesta al plan para que yo la dé en adelante, o indique que no nos compete. A quien la formuló se le avisa en privado.',
  'question.waits': 'Hay una pregunta a la espera de la Secretaría, con la que no puedo comunicarme.',
  'question.waits-need':
    'La Secretaría o la Presidencia la encontrará en “preguntas pendientes”. Lo que se preguntó no se muestra aquí.',
  'question.waits-over': 'La pregunta que esperaba aquí a la Secretaría ya está resuelta.',
  'question.was-answered': '{who} respondió a “{question}” el {at}: {answer}',
  'question.was-declined': '{who} indicó el {at} que “{question}” no compete al comité: {reason}',
  'question.was-set-aside': '{who} descartó “{question}” el {at}.',
  'question.answered-you': '{who} ha respondido a su pregunta “{question}”:',
  'question.declined-you': '{who} indica que su pregunta “{question}” no compete al comité.',
  'question.about': 'Se refiere a {title}.',
  'question.in-plan': 'Ya figura en el plan; doy esta respuesta a quien pregunte.',
  'question.said-by': 'Comunicado por {who} el {at}',
  'question.taken-back':
    'La respuesta a “{question}” se ha retirado. La pregunta está de nuevo a la espera de la Secretaría.',
  'question.answered-anew':
    'La respuesta a “{question}” que figuraba aquí se ha retirado; después se dio otra.',
  'question.withdrawn': 'La pregunta que figuraba aquí fue retirada por quien la formuló.',
  'question.put': 'Su pregunta se ha remitido a {who}. Se le comunicará la respuesta en privado.',
  'question.put-nobody': 'Su pregunta se ha remitido al comité. Se le comunicará la respuesta en privado.',
  'question.put-later': 'Llegará el {at}, después de sus horas de silencio.',
  'question.put-unlinked':
    'No puedo escribirle por iniciativa propia, porque su cuenta no corresponde a ninguna persona del plan. “mis preguntas” muestra el estado de su pregunta.',
  'question.waits-already': 'La Secretaría tiene su pregunta desde el {at}. No se ha enviado nada de nuevo.',
  'question.done': 'Respondida: “{question}” — {answer}',
  'question.kept': 'Ya figura en el plan: “{question}” — {answer}',
  'question.kept-already': 'Esa respuesta ya figuraba en el plan: {answer}',
  'question.declined': 'No nos compete: “{question}” — {reason}',
  'question.dropped': 'Descartada: “{question}”',
  'question.told': 'Se ha avisado en privado a: {names}.',
  'question.nothing-changed': 'No se ha modificado nada.',
  'question.mine':
    '{count, plural, =0 {No ha remitido ninguna pregunta a la Secretaría.} one {Su pregunta:} other {Sus # preguntas, la más reciente primero:}}',
  'question.mine-open': '“{question}” — en la Secretaría desde el {at}',
  'question.mine-more': 'y antes, {count} más',
  'gaps.counts':
    '{passed, plural, =0 {Ninguna pregunta está a la espera de la Secretaría} one {# pregunta está a la espera de la Secretaría} other {# preguntas están a la espera de la Secretaría}}; {open, plural, =0 {ninguna otra quedó sin respuesta} one {# más quedó sin respuesta} other {# más quedaron sin respuesta}}.',
  'gaps.waiting':
    '“{question}” — formulada {times, plural, one {una vez} other {# veces}}; {names} {count, plural, one {espera desde el} other {esperan desde el}} {at}',
  'gaps.so-far': 'Hasta ahora, respondidas: {answered}; no competían al comité: {declined}.',
  'gaps.tally':
    'Respuestas consideradas útiles: {helpful, plural, one {# vez} other {# veces}}; no útiles: {notHelpful, plural, one {# vez} other {# veces}}.',
  'gaps.poor': '“{question}” — útil: {helpful}; no útil: {notHelpful}',
  'error.no-such-question':
    'No conozco ninguna pregunta “{name}” que esté a la espera. “preguntas pendientes” las muestra con su número. No se ha modificado nada.',
  'error.question-by-words':
    'Escriba la propia pregunta, por favor; por ejemplo: remitir pregunta ¿qué hotel está reservado? No se ha enviado nada.',
  'error.question-not-open':
    'El plan u otra persona ya ha resuelto esa pregunta. Formúlela de nuevo, por favor, para ver la respuesta. No se ha enviado nada.',
  'error.question-settled':
    'Entretanto, alguien ha resuelto esa pregunta. Consúltela de nuevo, por favor. No se ha modificado nada.',
  'error.question-unanswered': 'Nadie ha respondido todavía a esa pregunta. No se ha modificado nada.',
  'error.too-many-questions':
    '{count} de sus preguntas están a la espera de la Secretaría, que es el máximo. Espere una respuesta, por favor; “mis preguntas” las muestra. No se ha enviado nada.',
};
