/** What one check found. Of `fix`, the sentence says exactly what to do; `skipped`: there was nothing to look at. */
export type Finding = { check: string; state: 'ok' | 'fix' | 'skipped'; says: string };

export const ok = (check: string, says: string): Finding => ({ check, state: 'ok', says });
export const fix = (check: string, says: string): Finding => ({ check, state: 'fix', says });
export const skipped = (check: string, says: string): Finding => ({ check, state: 'skipped', says });
