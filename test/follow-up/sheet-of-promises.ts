import type { Random } from '../faults/random.ts';

const levels = ['national', 'regional', 'international'];
const regions = [
  'Latin America and the Caribbean',
  'Europe and Central Asia',
  'East Asia and the Pacific',
  '',
];
const actions = [
  'Adopt a national plan of action',
  'Ratify the Optional Protocol',
  'Train police and border officers',
  'Open a helpline for children',
  'Publish a yearly survey',
  'Fund recovery services',
  'Review the penal code; close the gaps',
];

export const organisationCount = 40;
export const commitmentCount = 200;

const quoted = (cell: string) => (/[;"\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** A sheet of 200 commitments of 40 organisations, with semicolons, as a spreadsheet program in Rio writes it. */
export function sheetOfPromises(random: Random): string {
  const head = 'Compromisso;Organização;Ponto focal;Suplente;Nível;País;Região;Linha de base;Prazo';
  const rows = Array.from({ length: commitmentCount }, (_, index) => {
    const organisation = index % organisationCount;
    const action = actions[random.below(actions.length)] ?? '';
    const month = String(1 + random.below(12)).padStart(2, '0');
    const due = random.below(4) === 0 ? '' : `15/${month}/${2028 + random.below(3)}`;
    // One organisation in ten has nobody who could stand in.
    const alternate = organisation % 10 === 9 ? '' : `Alternate ${organisation}`;
    return [
      `${action} (${index + 1})`,
      `Organisation ${organisation}`,
      `Focal ${organisation}`,
      alternate,
      levels[random.below(levels.length)] ?? '',
      `Country ${organisation}`,
      regions[random.below(regions.length)] ?? '',
      random.below(3) === 0 ? 'As stated in the proceedings, “page 12”' : '',
      due,
    ]
      .map(quoted)
      .join(';');
  });
  return [head, ...rows].join('\r\n');
}
