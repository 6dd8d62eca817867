/** Lo que el bot dice a quien quizá cuenta un daño a un menor, y lo que guarda sobre las personas, en español. */
export const privacy = {
  'safeguarding.first': 'Si hay un menor en peligro ahora, llame primero a emergencias.',
  'safeguarding.contact': 'Por la seguridad de los menores, hable con {name}: {contact}',
  'safeguarding.secretary': 'Después, hable en persona con {name}.',
  'safeguarding.unkept':
    'Soy un programa: no puedo ayudar, no se lo he dicho a nadie y no he guardado lo que escribió.',
  'command.me export': 'Le da en un archivo todo lo que guardo sobre usted.',
  'command.me export.example': 'mis datos',
  'verb.me export': 'mis datos|exportar mis datos',
  'command.me forget': 'Olvida sus cuentas, sus ajustes y lo que preguntó.',
  'command.me forget.example': 'olvídame',
  'verb.me forget': 'olvídame|olvídeme',
  'me.exported': 'Aquí está todo lo que guardo sobre usted.',
  'me.forget-what':
    'Olvidaría sus cuentas, el idioma, la zona horaria, las horas de silencio, las ausencias, las claves, sus propios recordatorios y las preguntas que hizo. Después ya no podré escribirle.',
  'me.forget-stays':
    'Su nombre, lo que está a su cargo y lo que dijo por su organización quedan en el plan; la secretaría puede quitarlos: people leave {id}',
  'me.forget-how': 'Para seguir: olvídame confirmar. No se puede deshacer.',
  'me.forgotten': 'Olvidado. Ya no conozco su cuenta.',
  'me.button': 'Olvidarme',
} as const;
