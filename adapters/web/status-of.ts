import type { ContentfulStatusCode } from 'hono/utils/http-status';

const statuses: readonly (readonly [code: RegExp, status: ContentfulStatusCode])[] = [
  [/^argument-/, 400],
  [/^(?:not-allowed-.+|only-reads|in-person)$/, 403],
  [/^(?:no-such-(?!choice|rule|day).+|unknown-item)$/, 404],
  [/^post-only$/, 405],
  [/^(?:ambiguous|conflict|undo-.+)$/, 409],
  [/^too-fast$/, 429],
  [/^(?:ours|held)$/, 500],
  [/^disk-full$/, 507],
];

/** The status of HTTP for a refusal; what was understood and cannot be done is 422. */
export const statusOf = (code = ''): ContentfulStatusCode =>
  statuses.find(([pattern]) => pattern.test(code))?.[1] ?? 422;
