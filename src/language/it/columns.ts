import type { ColumnNames } from '../columns.ts';

/** What the columns of a sheet of commitments are called in Italian. */
export const columns: ColumnNames = {
  id: [
    'codice',
    'riferimento',
  ],
  title: [
    'descrizione',
    'impegno',
    'testo',
    'titolo',
  ],
  organisation: [
    'ente',
    'istituzione',
    'organizzazione',
  ],
  focal: [
    'contatto',
    'punto di contatto',
    'referente',
    'responsabile',
  ],
  focalAccount: [
    'account del punto focale',
    'account del referente',
  ],
  alternate: [
    'sostituto',
    'supplente',
  ],
  alternateAccount: [
    'account del sostituto',
    'account del supplente',
  ],
  level: [
    'livello',
  ],
  country: [
    'paese',
  ],
  region: [
    'regione',
  ],
  objective: [
    'obiettivo',
  ],
  theme: [
    'tema',
  ],
  baseline: [
    'base di partenza',
    'situazione di partenza',
  ],
  due: [
    'data',
    'data di scadenza',
    'scadenza',
    'termine',
  ],
  status: [
    'situazione',
    'stato',
  ],
  reason: [
    'motivo',
  ],
  progress: [
    'avanzamento',
    'nota',
    'note',
    'progressi',
  ],
  evidence: [
    'collegamento',
    'prova',
    'prove',
  ],
  decision: [
    'decisione',
  ],
  visibility: [
    'visibilità',
  ],
};
