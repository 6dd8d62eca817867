import type { ColumnNames } from '../columns.ts';

/** What the columns of a sheet of commitments are called in Spanish. */
export const columns: ColumnNames = {
  id: [
    'clave',
    'código',
  ],
  title: [
    'compromiso',
    'descripción',
    'texto',
    'título',
  ],
  organisation: [
    'entidad',
    'institución',
    'organismo',
    'organización',
  ],
  focal: [
    'contacto',
    'persona de contacto',
    'punto focal',
    'responsable',
  ],
  focalAccount: [
    'cuenta',
    'cuenta del punto focal',
  ],
  alternate: [
    'punto focal suplente',
    'suplente',
  ],
  alternateAccount: [
    'cuenta del suplente',
  ],
  level: [
    'nivel',
  ],
  country: [
    'país',
  ],
  region: [
    'región',
  ],
  objective: [
    'objetivo',
  ],
  theme: [
    'tema',
  ],
  baseline: [
    'base de referencia',
    'línea de base',
  ],
  due: [
    'fecha',
    'fecha límite',
    'plazo',
    'vence',
    'vencimiento',
  ],
  status: [
    'estado',
    'situación',
  ],
  reason: [
    'motivo',
    'razón',
  ],
  progress: [
    'avance',
    'avances',
    'nota',
    'notas',
    'progreso',
  ],
  evidence: [
    'enlace',
    'enlaces',
    'evidencia',
    'prueba',
  ],
  decision: [
    'decisión',
  ],
  visibility: [
    'visibilidad',
  ],
};
