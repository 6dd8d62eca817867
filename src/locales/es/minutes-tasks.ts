/** What is said of tasks that the minutes of a meeting give somebody, in Spanish. */
export const minutesTasks = {
  'command.deadline propose':
    'Tareas que un acta da a alguien para un día, para añadirlas una a una como plazos.',
  'command.deadline propose.example': 'plazo proponer acta-4-marzo',
  'verb.deadline propose': 'plazo proponer|proponer plazos',
  'command.deadline take': 'Añade como plazo una tarea que un documento da a alguien, con sus líneas.',
  'command.deadline take.example': 'plazo tomar 12',
  'verb.deadline take': 'plazo tomar',
  'proposal.kind.action': 'Una tarea',
  'actions.no-documents':
    'No tengo documentos que mirar. Dé primero el acta, con «documents add» o como archivo en un chat privado.',
  'actions.found':
    '{title}: {count, plural, =0 {no queda ninguna tarea que alguien deba hacer para un día.} one {una tarea que alguien debe hacer para un día. Solo se añade si usted lo dice.} other {# tareas que alguien debe hacer para un día. Cada una solo se añade si usted lo dice.}}',
  'actions.who-when': '{owner}, para {due}',
  'actions.text': 'Leído en {lines}: «{text}»',
  'actions.unknown':
    'El plan no conoce a nadie, o a varias personas, con el nombre {owner}: el plazo no sería de nadie, con el nombre en su título.',
  'actions.known': 'Un plazo con estas palabras ya está en el plan.',
  'actions.in-document': 'Da a alguien {count, plural, one {una tarea} other {# tareas}} para un día.',
  'actions.look': 'Ver las tareas',
} as const;
