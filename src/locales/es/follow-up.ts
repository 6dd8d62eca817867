import type { followUp as en } from '../en/follow-up.ts';

/** Lo que se dice después del congreso: rondas, compromisos y respuestas. */
export const followUp: Readonly<Record<keyof typeof en, string>> = {
  'commitment-status.not-started': 'no iniciado',
  'commitment-status.in-progress': 'en curso',
  'commitment-status.fulfilled': 'cumplido',
  'commitment-status.changed': 'modificado',
  'commitment-status.withdrawn': 'retirado',
  'level.national': 'Nacional',
  'level.regional': 'Regional',
  'level.international': 'Internacional',
  'round.comments': 'comentarios sobre el documento final',
  'round.months': '{count, plural, one {ronda del primer mes} other {ronda de los # meses}}',
  'round.number': 'ronda {number}',
  'button.status-not-started': 'Aún no iniciado',
  'button.status-in-progress': 'En curso',
  'button.status-still-in-progress': 'Sigue en curso',
  'button.status-fulfilled': 'Cumplido',
  'button.status-changed': 'Modificado',
  'button.status-withdrawn': 'No lo haremos',
  'button.add-sentence': 'Añadir una frase',
  'button.add-link': 'Añadir un enlace',
  'button.answer-others': 'Responder a los demás ({count})',
  'button.comment': 'Escribir un comentario',
  'button.no-comments': 'Sin comentarios',
  'button.open-round': 'Quién no ha respondido',
  'button.report': 'Informe',
  'commitment.row': '{title} — {status}',
  'commitment.row-far': '{title} — {status}, con fecha límite el {due}',
  'commitment.row-due': '{title} — {status}, con fecha límite el {due} ({when})',
  'round.ask':
    '{congress}, {round}: {count, plural, one {¿en qué situación está su compromiso?} other {¿en qué situación están sus # compromisos?}}',
  'round.need':
    '{count, plural, one {Basta con pulsar un botón} other {Basta con pulsar un botón para cada uno}}, a más tardar el {day}. Puede añadir una frase o un enlace; no son necesarios.',
  'round.nudge':
    '{congress}, {round}: {count, plural, one {un compromiso sigue a la espera de su respuesta.} other {# compromisos siguen a la espera de su respuesta.}}',
  'round.nudge-need':
    '“Aún no iniciado” también es una respuesta. {count, plural, one {Basta con pulsar un botón} other {Basta con pulsar un botón para cada uno}}, a más tardar el {day}.',
  'round.nudge-last': 'Este es el último recordatorio que le envío en esta ronda.',
  'round.alternate':
    '{congress}, {round}: {count, plural, one {un compromiso de {organisations} aún no tiene respuesta. ¿Puede darla usted?} other {# compromisos de {organisations} aún no tienen respuesta. ¿Puede darlas usted?}}',
  'round.alternate-need':
    'Se preguntó a {focal}, que tal vez no esté disponible; como suplente, su respuesta tiene el mismo valor. Basta con pulsar un botón para cada uno.',
  'round.comments-ask': '{congress}: el documento final está abierto a comentarios hasta el {day}.',
  'round.comments-need':
    '¿Hay comentarios de {organisations}? Bastan unas frases aquí; “Sin comentarios” también es una respuesta.',
  'round.comments-nudge':
    '{congress}: todavía se pueden presentar comentarios sobre el documento final, hasta el {day}. Aún no tengo ninguno de {organisations}.',
  'round.comments-alternate-need':
    'Se preguntó a {focal}, que tal vez no esté disponible; como suplente, usted puede presentar comentarios en nombre de {organisations}. “Sin comentarios” también es una respuesta.',
  'round.why': 'Se le pregunta en relación con {organisations}.',
  'round.why-secretary':
    'No hay nadie designado para {organisations}, por lo que se pregunta a la Secretaría.',
  'round.why-alone': 'Se le pregunta porque no hay nadie más designado para ello.',
  'round.successor': '¿Corresponde ahora a otra persona? Informe a {secretary}.',
  'round.chair':
    '{count, plural, one {Una organización aún no ha respondido} other {# organizaciones aún no han respondido}} ({round}). Unas palabras suyas pueden ayudar.',
  'round.chair-item': '{organisation} — {count, plural, one {# compromiso} other {# compromisos}} · {people}',
  'round.chair-item-comments': '{organisation} · {people}',
  'round.chair-need':
    'Se les preguntó el {opened} y se les envió un recordatorio; las respuestas cuentan hasta el {day}. Este es el único mensaje que le envío al respecto en esta ronda.',
  'round.chair-people': '{focal}, suplente: {alternate}',
  'round.nobody': 'nadie designado',
  'round.no-organisation': 'Sin organización',
  'round.all-answered':
    '{round}: {count, plural, one {su compromiso ya tiene respuesta. Gracias.} other {sus # compromisos ya tienen respuesta. Gracias.}}',
  'round.comments-answered': '{round}: respuesta recibida. Gracias.',
  'round.closed-meanwhile': '{round}: ya no queda nada pendiente de su respuesta.',
  'round.none-open': 'No hay ninguna ronda abierta. La próxima se abre el {day}: {round}.',
  'round.none-left': 'No hay ninguna ronda abierta ni prevista.',
  'round.nothing-yours': '{round}, hasta el {day}: nada está pendiente de su respuesta.',
  'round.progress': '{round}, hasta el {day}. Respuestas recibidas: {answered} de {total}.',
  'promise.ahead':
    '{congress}: {count, plural, one {un compromiso suyo vence el {day} — {when}.} other {# compromisos suyos vencen el {day} — {when}.}}',
  'promise.late':
    '{congress}: {count, plural, one {ha pasado la fecha de un compromiso suyo, el {day}.} other {ha pasado la fecha de # compromisos suyos, el {day}.}}',
  'promise.quarter':
    '{congress}: {count, plural, one {uno de sus compromisos vence} other {# de sus compromisos vencen}} hasta el {day}.',
  'promise.quarter-late':
    '{count, plural, one {Una de estas fechas ya pasó.} other {# de estas fechas ya pasaron.}}',
  'promise.need':
    '¿En qué situación está? Basta con pulsar un botón. Si la fecha no se puede cumplir, indíquelo en una frase; la Secretaría puede fijar otra.',
  'answered.fact': '{title}: {status}. Queda registrado ({round}).',
  'answered.fact-between': '{title}: {status}. Queda registrado.',
  'answered.same': '{title}: {status}; ya se había indicado.',
  'answered.withdrawn': '{title}: no se hará. Queda registrada la decisión con su motivo: {reason}',
  'answered.changed': '{title}: modificado. Queda registrado el motivo: {reason}',
  'answered.add': 'Si lo desea, añada una frase o un enlace que lo acredite.',
  'answered.next':
    '{count, plural, one {Uno de los suyos sigue sin respuesta:} other {# de los suyos siguen sin respuesta. El siguiente:}}',
  'answered.last': 'Era el último de los suyos en esta ronda. Gracias.',
  'noted.progress': 'Anotado en {title}: {text}',
  'noted.evidence': 'El enlace queda guardado en {title}: {url}',
  'noted.evidence-same': 'Ese enlace ya está guardado en {title}.',
  'noted.due': '{title} tiene ahora como fecha límite el {due}.',
  'noted.due-before': 'Antes era el {before}.',
  'noted.due-same': '{title} ya tiene como fecha límite el {due}.',
  'noted.comment':
    'Su comentario sobre el documento final queda registrado en nombre de {organisations}. Gracias.',
  'noted.no-comments':
    'Queda registrado que no hay comentarios de {organisations} sobre el documento final. Gracias.',
  'noted.comment-same': 'Ya consta una respuesta de {organisations}; lo dicho queda registrado.',
  'noted.added': 'Añadido: {title}, {status}.',
  'noted.added-twin': '{title} ya figura en el plan.',
  'succeeded.fact': '{by} asume las funciones de {person}.',
  'succeeded.what':
    'Quedan a cargo de {by}: {commitments, plural, =0 {ningún compromiso} one {# compromiso} other {# compromisos}} y {deadlines, plural, =0 {ningún plazo abierto} one {# plazo abierto} other {# plazos abiertos}}. Todo lo dicho hasta ahora se conserva.',
  'succeeded.asked': 'Lo que aún espera la ronda abierta se pregunta ahora a {by}.',
  'succeeded.new':
    '{by} acaba de incorporarse al plan y aún no tiene cuenta, por lo que no se le puede enviar nada. Para vincular su cuenta, escriba: vincular persona {id} y mencione a la persona.',
  'followups.title-mine': '{count, plural, one {Su compromiso} other {Sus # compromisos}}',
  'followups.title-late': '{count, plural, one {# compromiso atrasado} other {# compromisos atrasados}}',
  'followups.title-all': '{count, plural, one {# compromiso} other {# compromisos}}',
  'followups.none-mine': 'No le corresponde responder por ningún compromiso.',
  'followups.none-late': 'No hay ningún compromiso atrasado.',
  'followups.none-all': 'El plan todavía no tiene compromisos.',
  'field.organisation': 'Organización',
  'field.level': 'Nivel',
  'field.status': 'Situación',
  'field.baseline': 'Línea de base',
  'field.contact': 'Responde por él',
  'field.evidence': 'Pruebas',
  'field.place': 'País o región',
  'field.reason': 'Motivo',
  'field.progress': 'Avance',
  'line.title': 'Su evolución en el tiempo',
  'line.none': 'Desde el congreso no se ha dicho nada sobre él.',
  'line.entry': '{at} · {who}: {what}',
  'line.first': '{status}',
  'line.moved': 'de “{before}” a “{after}”',
  'line.still': 'se mantiene: {status}',
  'line.round': '{what} ({round})',
  'line.text': '{what} — {text}',
  'line.more':
    '{count, plural, one {Una anotación anterior} other {# anotaciones anteriores}}: “historial {id}” muestra todos los cambios.',
  'not-public': 'no público',
};
