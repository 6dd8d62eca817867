import { distance } from 'fastest-levenshtein';

const isSwapped = (one: string, other: string): boolean => {
  const at = [...one].findIndex((letter, index) => letter !== other[index]);
  return one.slice(0, at) + (one[at + 1] ?? '') + (one[at] ?? '') + one.slice(at + 2) === other;
};

/** How many letters are wrong; two neighbours that changed places are one. */
const lettersApart = (one: string, other: string): number =>
  one.length === other.length && one !== other && isSwapped(one, other) ? 1 : distance(one, other);

/** The candidates closest in spelling, best first, at most `limit`, none further than a third of its length. */
export function nearestOf(query: string, candidates: readonly string[], limit: number): string[] {
  const reach = (candidate: string) => {
    const [shorter = 0, longer = 0] = [query.length, candidate.length].sort((a, b) => a - b);
    return shorter < 2 ? 0 : Math.max(1, Math.floor(longer / 3));
  };
  return [...new Set(candidates)]
    .map((candidate) => ({ candidate, apart: lettersApart(query, candidate.toLowerCase()) }))
    .filter(({ candidate, apart }) => apart <= reach(candidate))
    .sort((a, b) => a.apart - b.apart || a.candidate.localeCompare(b.candidate))
    .slice(0, limit)
    .map(({ candidate }) => candidate);
}

/** The one candidate closest in spelling, if any is close. */
export const nearest = (query: string, candidates: readonly string[]): string | undefined =>
  nearestOf(query, candidates, 1)[0];
