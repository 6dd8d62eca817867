import type { MinutesSigns } from '../minutes.ts';

/** With what minutes say who does what by when, in Italian. */
export const minutes: MinutesSigns = {
  leads: [
    'attività',
    'azioni',
    'chi fa che cosa',
    'compiti',
    'cose da fare',
    'da fare',
    'impegni',
    'prossimi passi',
  ],
  nothing: [
    'nessun[ao]?(?: azione| compito)?',
    'niente',
    'non previsto',
    'nulla',
  ],
  everybody: [
    'il comitato',
    'tutte',
    'tutti',
    'tutti e tutte',
    'tutto il comitato',
  ],
  beforeDay: [
    'prima',
    'al più tardi',
    'al più tardi il',
    'entro',
    'entro il',
    'fino al',
    'il',
    'non oltre il',
    'per',
    'per il',
    'prima del',
    'scadenza',
    'termine',
  ],
  owes: [
    '(?:deve|devono|dovrà|dovranno)',
    'ha accettato di',
    'si (?:occupa|occuperà|incarica|incaricherà) di',
    'si è impegnat[oa] a',
    'è (?:incaricat[oa] di|tenut[oa] a)',
  ],
  owesInList: [],
  beforeVerb: [
    'a',
    'deve',
    'devono',
    'di',
    'dovranno',
    'dovrà',
  ],
};
