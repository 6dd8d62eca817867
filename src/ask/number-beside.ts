/** The concepts of ranks, from the first. */
export const ordinals = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];
/** The concepts of numbers, from one. */
export const cardinals = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** A number up to 99 that a concept stands for; -1 for the last. */
function numberOf(concept: string | undefined): number | undefined {
  if (concept === undefined) return undefined;
  if (/^\d{1,2}$/.test(concept)) return Number(concept);
  if (concept === 'last') return -1;
  const at = Math.max(ordinals.indexOf(concept), cardinals.indexOf(concept));
  return at < 0 ? undefined : at + 1;
}

/** The number that stands right beside a noun: `theme 5`, `third objective`, `objective number 2`. */
export function numberBeside(order: readonly string[], noun: string): number | undefined {
  for (const [at, concept] of order.entries()) {
    if (concept !== noun) continue;
    const next = order[at + 1] === 'number' ? order[at + 2] : order[at + 1];
    const ofCongress =
      ordinals.includes(order[at + 1] ?? '') &&
      (order[at + 2] === 'congress' || (order[at + 2] === 'world' && order[at + 3] === 'congress'));
    const after = ofCongress ? undefined : next;
    const beside = numberOf(after) ?? numberOf(order[at - 1]);
    const besideCongress = order[at - 2] === 'congress' && numberOf(order[at - 1]) !== undefined;
    if (beside !== undefined && !(besideCongress && numberOf(after) === undefined)) return beside;
  }
  return undefined;
}

/** Every concept that is a number or its rank, as a list parted by spaces. */
export const ordinalsAndNumbers = [
  'last',
  ...ordinals,
  ...cardinals,
  ...cardinals.map((_, at) => String(at + 1)),
].join(' ');
