/** Cómo se revisa una ronda antes de fijar su informe, en español. */
export const review = {
  'role.reviewer': 'revisión',
  'choice.reviewer': 'revisión|revisor|revisora',
  'review.row': '{title}: {what} — {who}, {at}{more}',
  'review.no-evidence': 'sin enlace',
  'review.title':
    '{round}: {numbers, plural, =0 {ninguna cifra espera revisión} one {una cifra espera revisión} other {# cifras esperan revisión}}; {answers, plural, =0 {no se dijo nada de los compromisos.} one {hay respuesta sobre un compromiso.} other {hay respuestas sobre # compromisos.}}',
  'review.stands-done': 'Revisado por {who} el {day}.',
  'review.stands-open': 'El informe queda fijado tras la revisión, a más tardar después del {day}.',
  'review.waits':
    '{congress}, {round}: {numbers, plural, =0 {ninguna cifra} one {una cifra} other {# cifras}} y {answers, plural, =0 {ninguna respuesta} one {una respuesta} other {# respuestas}} esperan su revisión.',
  'review.need':
    '¿Es correcta cada cifra? Basta una pulsación para cada una. Tras su revisión, a más tardar después del {day}, el informe queda fijado.',
  'review.why': 'Se le pide por su función de revisión, una sola vez en esta ronda.',
  'review.doubt':
    '{congress}: {count, plural, one {una cifra suya está en duda y no contará.} other {# cifras suyas están en duda y no contarán.}}',
  'review.doubt-need': 'Puede darse otra hasta el {day}; después el informe queda fijado.',
  'review.doubt-row': '{title}: {amount} — {found}',
  'review.over': '{round}: el plazo de revisión ha terminado y el informe está fijado.',
  'review.confirm': '{round}: ¿terminar la revisión y fijar el informe?',
  'review.confirm-more':
    '{count, plural, =0 {Se han mirado todas las cifras.} one {Una cifra no se ha mirado; queda como se comunicó.} other {# cifras no se han mirado; quedan como se comunicaron.}} Un informe fijado queda como está; lo que se corrige después aparece como corrección.',
  'review.done': '{round}: la revisión ha terminado. Gracias.',
  'report.reviewed': 'Revisado por {who} el {day}.',
  'report.reviewed-public': 'Revisado por una persona independiente el {day}.',
  'report.remark': 'Observación de la revisión: {remark}',
  'report.checks':
    'De {total, plural, one {una cifra dada} other {# cifras dadas}}: {verified} {verified, plural, one {verificada} other {verificadas}}, {disputed} en duda y {reported} como se {reported, plural, one {comunicó} other {comunicaron}}.',
  'button.review': 'Ver todo',
  'button.review-done': 'Revisión terminada',
  'button.review-confirm': 'Sí, fijarlo',
  'listed.review': '{round}: lo que espera revisión',
  'listed.disputed': '{round}: cifras en duda',
  'option.verdict': '¿Alguna observación para el informe?',
  'option.verdict.examples': 'Dos cifras no tienen fuente.',
  'discord.option.verdict': 'observación',
  'command.review': 'Lo que se dijo en una ronda y sus pruebas, para mirarlo antes de fijar el informe.',
  'command.review.example': 'revisión',
  'verb.review': 'revisión|por revisar',
  'command.review done': 'Termina la revisión de la ronda; su informe queda fijado.',
  'command.review done.example': 'revisión terminada',
  'verb.review done': 'revisión terminada|terminar la revisión',
  'error.not-allowed-review':
    'Eso corresponde a la revisión, la secretaría y la presidencia. No se cambió nada.',
  'error.review-no-round':
    'Aún no se ha abierto ninguna ronda sobre los compromisos; no hay nada que revisar.',
  'error.review-early':
    '{round}: se piden respuestas hasta el {on}; la revisión puede terminar después. No se cambió nada.',
  'error.review-late':
    '{round}: el plazo de revisión ha terminado y el informe está fijado. No se cambió nada.',
  'command.answer check': 'Dice si lo último que se dijo de un compromiso está verificado o en duda.',
  'command.answer check.example': 'respuesta comprobar monitor-national verificado',
  'verb.answer check': 'respuesta comprobar|comprobar respuesta',
  'answer.verified': '{title}: “{status}” está verificado.',
  'answer.disputed':
    '{title}: “{status}” está en duda. Queda en el informe como se dijo, con esa indicación.',
  'error.answer-none': 'Aún no se ha dicho nada de “{title}”, así que no hay nada que comprobar.',
  'error.answer-own': 'Usted responde de “{title}”, o lo dijo usted; otra persona tiene que comprobarlo.',
  'error.dispute-answer-reason':
    'Diga por qué, en una línea: respuesta comprobar {id} en-duda "…". No ha cambiado nada.',
  'report.answer-checks':
    'De lo dicho de {total, plural, one {un compromiso} other {# compromisos}}: {verified} {verified, plural, one {verificado} other {verificados}}, {disputed} en duda y {reported} como se {reported, plural, one {comunicó} other {comunicaron}}.',
  'report.section-doubted': 'Dicho y en duda',
};
