/** Lo que el bot dice a quien quizá cuenta un daño a un menor, y lo que guarda sobre las personas, en español. */
export const privacy = {
  'safeguarding.first': 'Si hay un menor en peligro ahora, llame primero a emergencias.',
  'safeguarding.contact': 'Por la seguridad de los menores, hable con {name}: {contact}',
  'safeguarding.secretary': 'Después, hable en persona con {name}.',
  'safeguarding.unkept':
    'Soy un programa: no puedo ayudar, no se lo he dicho a nadie y no he guardado lo que escribió.',
} as const;
