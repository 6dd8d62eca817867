import type { ColumnNames } from '../columns.ts';

/** What the columns of a sheet of commitments are called in Portuguese. */
export const columns: ColumnNames = {
  id: [
    'código',
  ],
  title: [
    'compromisso',
    'descrição',
    'texto',
    'título',
  ],
  organisation: [
    'entidade',
    'instituição',
    'organismo',
    'organização',
  ],
  focal: [
    'contato',
    'ponto focal',
    'responsável',
  ],
  focalAccount: [
    'conta',
    'conta do ponto focal',
  ],
  alternate: [
    'suplente',
  ],
  alternateAccount: [
    'conta do suplente',
  ],
  level: [
    'nível',
  ],
  country: [
    'país',
  ],
  region: [
    'região',
  ],
  objective: [
    'objetivo',
  ],
  theme: [
    'tema',
  ],
  baseline: [
    'linha de base',
  ],
  due: [
    'data',
    'prazo',
    'vence',
  ],
  status: [
    'estado',
    'situação',
  ],
  reason: [
    'motivo',
  ],
  progress: [
    'andamento',
    'nota',
    'notas',
  ],
  evidence: [
    'comprovação',
    'prova',
  ],
  decision: [
    'decisão',
  ],
  visibility: [
    'visibilidade',
  ],
};
