export const gate = {
  'error.held':
    'Preparé una respuesta, pero algo en ella no está destinado a usted, así que no la envié. Avise al ingeniero, por favor: {reference}.',
  'gate.answered-apart': 'Esto es solo para usted; por eso respondí en nuestro chat privado.',
  'gate.private-item':
    'Algo del plan requiere su atención y es privado. Escríbame “deadlines mine” en nuestro chat privado.',
};
