/** The keys and positions that lead to a value of the plan file. */
export type Path = readonly (string | number)[];

/** What is wrong at a path of the file, before its line is looked up. */
export type Fault = {
  path: Path;
  /** Whether the key or its value is meant. */
  at: 'key' | 'value';
  /** The position of the key in its map, when the same key stands there more than once. */
  occurrence?: number;
  message: string;
  fix: string;
};

/** Something wrong in a plan file: where (1-based line and column), what, and how to mend it. */
export type Problem = { line: number; column: number; path: string; message: string; fix: string };

/** A plan file that was refused; nothing was changed. */
export class PlanFileError extends Error {
  override readonly name = 'PlanFileError';
  readonly fileName: string;
  readonly problems: readonly Problem[];

  constructor(fileName: string, problems: readonly Problem[]) {
    super(formatProblems(fileName, problems));
    this.fileName = fileName;
    this.problems = problems;
  }
}

const shownProblems = 50;

/** One line for each problem, `file:line:column path: what. How to mend it`; at most 50, then how many more. */
function formatProblems(fileName: string, problems: readonly Problem[]): string {
  const lines = problems.slice(0, shownProblems).map(({ line, column, path, message, fix }) => {
    const what = path === '' ? message : `${path}: ${message}`;
    return `${fileName}:${line}:${column} ${what}. ${fix}${fix.endsWith('?') ? '' : '.'}`;
  });
  const more = problems.length - lines.length;
  return [...lines, ...(more > 0 ? [`and ${more} more`] : [])].join('\n');
}

/** A path as people write it: `deadlines[3].owner`. */
export function formatPath(path: Path): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    return text === '' ? showText(step) : `${text}.${showText(step)}`;
  }, '');
}

/** A text of the file that is safe and short enough to be quoted in an error. */
export function showText(text: string): string {
  const plain = text
    .slice(0, 200)
    .replace(/[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}]/gu, (character) =>
      character === ' ' ? ' ' : '\ufffd',
    );
  const points = [...plain];
  return points.length > 60 ? `${points.slice(0, 59).join('')}…` : plain;
}
