/** What a command line prints and ends with: 0 done, 1 refused or failed, 2 bad usage. */
export type Outcome = { stdout: string; stderr: string; exitCode: number };

const line = (text: string): string => (text === '' ? '' : `${text}\n`);

export const done = (text: string): Outcome => ({ stdout: line(text), stderr: '', exitCode: 0 });
export const json = (value: unknown): Outcome => done(JSON.stringify(value));
export const refused = (reason: string, exitCode = 1): Outcome => ({
  stdout: '',
  stderr: line(reason),
  exitCode,
});
