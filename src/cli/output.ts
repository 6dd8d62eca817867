/** What went wrong, for machines: a code that stays the same, and the sentence that a person reads. */
export type Refusal = { code: string; message: string };

/** What a command line prints and ends with: 0 done, 1 refused or failed, 2 bad usage. */
export type Outcome = { stdout: string; stderr: string; exitCode: number; refusal?: Refusal };

const line = (text: string): string => (text === '' ? '' : `${text}\n`);

export const done = (text: string): Outcome => ({ stdout: line(text), stderr: '', exitCode: 0 });
export const json = (value: unknown): Outcome => done(JSON.stringify(value));

/** A refusal in words; `code` names it for machines. */
export const refused = (reason: string, exitCode = 1, code = 'refused'): Outcome => ({
  stdout: '',
  stderr: line(reason),
  exitCode,
  refusal: { code, message: reason },
});

/** With `--json`, what went wrong is one JSON value on standard output too. */
export function inJson({ refusal, ...outcome }: Outcome, argv: readonly string[]): Omit<Outcome, 'refusal'> {
  const end = argv.indexOf('--');
  const wants = (end < 0 ? argv : argv.slice(0, end)).includes('--json');
  if (!wants || !refusal || outcome.stdout !== '') return outcome;
  return { ...outcome, stdout: line(JSON.stringify({ error: refusal })) };
}
