/** Several answers of a round in one line, by number, in Spanish. */
export const numbered = {
  'said.fulfilled': 'hecho|hecha|cumplido|terminado|completado|sí',
  'said.in-progress': 'en curso|sigue en curso|empezado|en marcha',
  'said.not-started': 'sin empezar|no empezado|aún sin empezar|no iniciado',
  'said.changed': 'modificado|cambiado',
  'said.withdrawn': 'retirado|descartado|no lo haremos',
  'said.same': 'como antes|igual|sin cambios|lo mismo|no|todavía no|aún no',
  'said.rest': 'el resto|los demás|todos los demás|resto|demás',
  'said.and': 'y',
  'numbered.list': '{round}: sus {count} compromisos por número.',
  'numbered.how':
    'Responda a varios en una línea: “1 hecho, 2 como antes, 3 no, el resto como antes”. Una frase va tras dos puntos: “4 modificado: ahora todos los puertos”.',
  'numbered.preview': '{round}: ¿decir esto de {count, plural, one {un compromiso} other {# compromisos}}?',
  'numbered.row': '{number}. {title}: {before} → {after}',
  'numbered.row-same': '{number}. {title}: {after}, como antes',
  'numbered.left': '{count, plural, one {Otro espera una palabra.} other {Otros # esperan una palabra.}}',
  'numbered.done':
    '{count, plural, one {Un compromiso tiene respuesta} other {# compromisos tienen respuesta}}, guardada para: {round}.',
  'numbered.dropped': 'No se ha modificado nada.',
  'button.numbered-yes': 'Sí ({count})',
  'button.numbered-no': 'No',
  'button.numbered': 'Los {count} por número',
  'command.round answers':
    'Responde a varios compromisos de una ronda por sus números, en una línea; sola, los muestra.',
  'command.round answers.example': 'por número 1 hecho, 2 como antes, 3 no',
  'verb.round answers': 'por número|round answers',
  'option.answers': '¿Qué respuestas, por número?',
  'option.answers.examples': '1 hecho, 2 como antes',
  'discord.option.answers': 'respuestas',
  'error.numbered-none': 'Ahora no se le pregunta nada. No se ha modificado nada.',
  'error.numbered-unclear':
    'No entiendo “{part}”. Escriba un número y hecho, en curso, sin empezar o como antes. No se ha modificado nada.',
  'error.numbered-twice': 'El número {part} está dos veces. No se ha modificado nada.',
  'error.numbered-no-number':
    'No hay número {part}; hay {count}. “por número” los muestra. No se ha modificado nada.',
  'error.numbered-reason':
    'Diga por qué tras dos puntos: “{number} modificado: …”. No se ha modificado nada.',
  'error.numbered-gone': 'Esas respuestas ya no están a mano. Escríbalas otra vez.',
  'numbered.how-values': 'Una cifra por su número: «{number} = 5», o «{number} igual».',
  'numbered.value': '{number}. {title}: {amount}',
  'error.numbered-no-last':
    'El n.º {number} aún no tiene cifra. Escriba una: «{number} = 5». No se cambió nada.',
};
