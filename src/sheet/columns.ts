import { fold } from '../text.ts';

/** What a column of a sheet of commitments may be called, folded; the first is how we write it. */
const names = {
  id: ['id', 'code', 'codigo', 'ref', 'reference'],
  title: ['title', 'commitment', 'text', 'titulo', 'compromisso', 'description', 'descricao'],
  organisation: [
    'organisation',
    'organization',
    'organizacao',
    'org',
    'institution',
    'agency',
    'entity',
    'party',
    'organisation name',
    'organization name',
    'organismo',
    'entidade',
    'instituicao',
  ],
  focal: [
    'focal point',
    'focal',
    'focal person',
    'focal point name',
    'contact',
    'owner',
    'ponto focal',
    'contato',
    'responsavel',
  ],
  focalAccount: ['focal account', 'account', 'conta', 'conta do ponto focal'],
  alternate: ['alternate', 'alternate focal point', 'deputy', 'suplente'],
  alternateAccount: ['alternate account', 'conta do suplente'],
  level: ['level', 'nivel'],
  country: ['country', 'pais'],
  region: ['region', 'regiao'],
  objective: ['objective', 'objetivo'],
  theme: ['theme', 'tema'],
  baseline: ['baseline', 'linha de base'],
  due: ['due', 'due date', 'deadline', 'due on', 'target date', 'prazo', 'vence', 'data'],
  status: ['status', 'state', 'situacao'],
  reason: ['reason', 'motivo'],
  progress: ['progress', 'progress note', 'note', 'notes', 'andamento', 'nota'],
  evidence: ['evidence', 'link', 'links', 'evidence link', 'comprovacao'],
  visibility: ['visibility', 'visibilidade'],
} as const;

export type ColumnName = keyof typeof names;
export const columnNames = Object.keys(names) as ColumnName[];

const written: Readonly<Partial<Record<ColumnName, string>>> = {
  focal: 'focal_point',
  focalAccount: 'focal_account',
  alternateAccount: 'alternate_account',
};

/** How a column is called in what we write. */
export const headOf = (column: ColumnName): string => written[column] ?? column;

/** The column that a head names, whatever its case, accents and hyphens. */
export function columnOf(head: string): ColumnName | undefined {
  const folded = fold(head)
    .replace(/[_\-.:/]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return columnNames.find((column) => (names[column] as readonly string[]).includes(folded));
}
