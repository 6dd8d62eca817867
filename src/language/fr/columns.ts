import type { ColumnNames } from '../columns.ts';

/** What the columns of a sheet of commitments are called in French. */
export const columns: ColumnNames = {
  id: [
    'code',
    'ref',
    'référence',
  ],
  title: [
    'description',
    'engagement',
    'texte',
    'titre',
  ],
  organisation: [
    'entité',
    'institution',
    'nom de l’organisation',
    'organisation',
    'organisme',
  ],
  focal: [
    'contact',
    'interlocuteur',
    'personne de contact',
    'point focal',
    'responsable',
  ],
  focalAccount: [
    'compte',
    'compte du point focal',
  ],
  alternate: [
    'suppléant',
    'suppléante',
  ],
  alternateAccount: [
    'compte du suppléant',
  ],
  level: [
    'niveau',
  ],
  country: [
    'pays',
  ],
  region: [
    'région',
  ],
  objective: [
    'objectif',
  ],
  theme: [
    'thème',
  ],
  baseline: [
    'base de référence',
    'point de départ',
    'situation de départ',
  ],
  due: [
    'date',
    'date limite',
    'délai',
    'échéance',
  ],
  status: [
    'statut',
    'état',
  ],
  reason: [
    'motif',
    'raison',
  ],
  progress: [
    'avancement',
    'avancées',
    'note',
    'notes',
    'progrès',
  ],
  evidence: [
    'justificatif',
    'lien',
    'liens',
    'preuve',
    'preuves',
  ],
  decision: [
    'décision',
  ],
  visibility: [
    'visibilité',
  ],
};
