import type { followUpLater as en } from '../en/follow-up-later.ts';

/** Che cosa dice un messaggio del monitoraggio dopo la risposta, e le promesse che un documento sembra contenere. */
export const followUpLater: Readonly<Record<keyof typeof en, string>> = {
  'round.alternate-answered':
    '{round}: {count, plural, one {l’impegno ha avuto risposta. Non resta nulla da fare.} other {tutti i # impegni hanno avuto risposta. Non resta nulla da fare.}}',
  'round.chair-answered': '{round}: ora sono giunte tutte le risposte. Non resta nulla da fare.',
  'promise.answered':
    '{count, plural, one {L’impegno di cui Lei risponde ha avuto risposta. Grazie.} other {I # impegni di cui Lei risponde hanno avuto risposta. Grazie.}}',
  'command.commitment propose':
    'Le frasi di un documento che promettono qualcosa, da aggiungere una a una come impegni.',
  'command.commitment propose.example': 'proponi impegni dichiarazione-di-rio',
  'verb.commitment propose': 'proponi impegni|impegni proponi|promesse',
  'command.commitment take':
    'Aggiunge come impegno una promessa contenuta in un documento, con le righe da cui proviene.',
  'command.commitment take.example': 'inserisci impegno 12 brazil',
  'verb.commitment take': 'inserisci impegno|impegno inserisci',
  'button.take-promise': 'Aggiungi',
  'button.take-promise-of': 'Aggiungi per {organisation}',

  'proposal.kind.commitment': 'Una promessa',
  'promises.choose': 'Quale documento? Deve essere stato fornito con “aggiungi documento”.',
  'promises.no-documents':
    'Non ho documenti da esaminare. Fornisca prima il documento finale, con “aggiungi documento” o inviando il file in una conversazione privata.',
  'promises.found':
    '{title}: {count, plural, =0 {non resta alcuna frase che sembri promettere qualcosa.} one {una frase sembra promettere qualcosa. È aggiunta solo con la Sua conferma.} other {# frasi sembrano promettere qualcosa. Ciascuna è aggiunta solo con la Sua conferma.}}',
  'promises.next': 'Una frase ({lines}):',
  'promises.known': 'Un impegno con queste parole è già nel piano.',
};
