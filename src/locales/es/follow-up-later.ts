import type { followUpLater as en } from '../en/follow-up-later.ts';

/** Lo que dice un mensaje del seguimiento una vez respondido, y las promesas que parece contener un documento. */
export const followUpLater: Readonly<Record<keyof typeof en, string>> = {
  'round.alternate-answered':
    '{round}: {count, plural, one {el compromiso ya tiene respuesta. No queda nada por hacer.} other {los # compromisos ya tienen respuesta. No queda nada por hacer.}}',
  'round.chair-answered': '{round}: ya se han recibido todas las respuestas. No queda nada por hacer.',
  'promise.answered':
    '{count, plural, one {Su compromiso ya tiene respuesta. Gracias.} other {Sus # compromisos ya tienen respuesta. Gracias.}}',
  'command.commitment propose':
    'Frases de un documento que prometen algo, para añadirlas una a una como compromisos.',
  'command.commitment propose.example': 'proponer compromisos declaracion-de-rio',
  'verb.commitment propose': 'proponer compromisos|compromisos proponer|compromiso proponer',
  'command.commitment take': 'Añade como compromiso una promesa que contiene un documento, con sus líneas.',
  'command.commitment take.example': 'aceptar compromiso 12 brazil',
  'verb.commitment take': 'aceptar compromiso|compromiso aceptar',
  'button.take-promise': 'Añadir',
  'button.take-promise-of': 'Añadir: {organisation}',

  'proposal.kind.commitment': 'Una promesa',
  'promises.choose': '¿Qué documento? Debe haberse entregado con “añadir documento”.',
  'promises.no-documents':
    'No tengo documentos que examinar. Entregue primero el documento final, con “añadir documento” o como archivo en una conversación privada.',
  'promises.found':
    '{title}: {count, plural, =0 {no queda ninguna frase que parezca prometer algo.} one {una frase parece prometer algo. Solo se añade con su confirmación.} other {# frases parecen prometer algo. Cada una se añade solo con su confirmación.}}',
  'promises.next': 'Una frase ({lines}):',
  'promises.known': 'Un compromiso con estas palabras ya figura en el plan.',
};
