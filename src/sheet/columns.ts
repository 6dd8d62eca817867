import { fold } from '../text/text.ts';

/** What a column of a sheet of commitments may be called, in every language of the bot; the first is how we write it. */
const names = {
  id: ['id', 'code', 'ref', 'reference', 'código', 'clave', 'référence', 'codice', 'riferimento'],
  title: [
    ...['title', 'commitment', 'text', 'description', 'título', 'compromisso', 'descrição', 'compromiso'],
    ...['texto', 'descripción', 'titre', 'engagement', 'texte', 'titolo', 'impegno', 'testo', 'descrizione'],
  ],
  organisation: [
    ...['organisation', 'organization', 'org', 'organisation name', 'organization name', 'institution'],
    ...['agency', 'entity', 'party', 'organização', 'organismo', 'entidade', 'instituição'],
    ...['organización', 'entidad', 'institución', 'nom de l’organisation', 'organisme', 'entité'],
    ...['organizzazione', 'ente', 'istituzione'],
  ],
  focal: [
    ...['focal point', 'focal', 'focal person', 'focal point name', 'contact', 'owner'],
    ...['ponto focal', 'contato', 'responsável', 'punto focal', 'contacto', 'persona de contacto'],
    ...['responsable', 'point focal', 'personne de contact', 'interlocuteur', 'punto di contatto'],
    ...['referente', 'contatto', 'responsabile'],
  ],
  focalAccount: [
    ...['focal account', 'account', 'focal point account', 'conta', 'conta do ponto focal', 'cuenta'],
    ...['cuenta del punto focal', 'compte', 'compte du point focal', 'account del referente'],
    'account del punto focale',
  ],
  alternate: [
    ...['alternate', 'alternate focal point', 'deputy', 'suplente', 'punto focal suplente', 'suppléant'],
    ...['suppléante', 'sostituto', 'supplente'],
  ],
  alternateAccount: [
    ...['alternate account', 'conta do suplente', 'cuenta del suplente', 'compte du suppléant'],
    ...['account del sostituto', 'account del supplente'],
  ],
  level: ['level', 'nível', 'nivel', 'niveau', 'livello'],
  country: ['country', 'país', 'pays', 'paese'],
  region: ['region', 'região', 'región', 'région', 'regione'],
  objective: ['objective', 'objetivo', 'objectif', 'obiettivo'],
  theme: ['theme', 'tema', 'thème'],
  baseline: [
    ...['baseline', 'linha de base', 'línea de base', 'base de referencia', 'base de référence'],
    ...['situation de départ', 'point de départ', 'situazione di partenza', 'base di partenza'],
  ],
  due: [
    ...['due', 'due date', 'deadline', 'due on', 'target date', 'prazo', 'vence', 'data', 'fecha'],
    ...['fecha límite', 'plazo', 'vencimiento', 'échéance', 'date', 'date limite', 'délai', 'scadenza'],
    ...['termine', 'data di scadenza'],
  ],
  status: ['status', 'state', 'situação', 'estado', 'situación', 'statut', 'état', 'stato', 'situazione'],
  reason: ['reason', 'motivo', 'razón', 'motif', 'raison'],
  progress: [
    ...['progress', 'progress note', 'note', 'notes', 'andamento', 'nota', 'avance', 'avances', 'progreso'],
    ...['notas', 'avancement', 'avancées', 'progrès', 'avanzamento', 'progressi'],
  ],
  evidence: [
    ...['evidence', 'link', 'links', 'evidence link', 'comprovação', 'evidencia', 'prueba', 'enlace'],
    ...['enlaces', 'preuve', 'preuves', 'justificatif', 'lien', 'liens', 'prova', 'prove', 'collegamento'],
  ],
  visibility: ['visibility', 'visibilidade', 'visibilidad', 'visibilité', 'visibilità'],
} as const;

export type ColumnName = keyof typeof names;
export const columnNames = Object.keys(names) as ColumnName[];

const written: Readonly<Partial<Record<string, string>>> = {
  focal: 'focal_point',
  focalAccount: 'focal_account',
  alternateAccount: 'alternate_account',
};

/** How a column is called in what we write. */
export const headOf = (column: string): string => written[column] ?? column;

/** Everything that a column may be called. */
export const namesOf = (column: ColumnName): readonly string[] => names[column];

/** A head without capitals, accents, hyphens and points. */
export const plainHead = (head: string): string =>
  fold(head)
    .replace(/[_\-.:/]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const byName = new Map(
  columnNames.flatMap((column) => names[column].map((name) => [plainHead(name), column])),
);

/** The column that a head names, whatever its case, accents and hyphens; none where it is not known. */
export function candidatesOf(head: string): readonly ColumnName[] {
  const column = byName.get(plainHead(head));
  return column ? [column] : [];
}
