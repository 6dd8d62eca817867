const longest = 300;

const childOf = (error: Error): unknown =>
  error instanceof AggregateError && error.errors.length > 0 ? (error.errors[0] as unknown) : error.cause;

/** What went wrong at the bottom of an error: a failed query names itself and not what the server said. */
export function rootReason(error: unknown): string {
  let deepest = error;
  for (let depth = 0; depth < 8 && deepest instanceof Error; depth += 1) {
    const child = childOf(deepest);
    if (!(child instanceof Error)) break;
    deepest = child;
  }
  if (!(deepest instanceof Error)) return String(deepest).slice(0, longest);
  const { code } = deepest as NodeJS.ErrnoException;
  const said = deepest.message || deepest.name;
  return (code === undefined || said.includes(code) ? said : `${said} (${code})`).slice(0, longest);
}
