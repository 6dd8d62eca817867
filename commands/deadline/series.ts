import type { Deadline } from '../../src/domain/plan.ts';
import { UserError } from '../../src/message/errors.ts';

/**
 * A deadline that comes again.
 * @throws {UserError} `deadline-once`
 */
export function requireRepeats(deadline: Deadline): Deadline & Required<Pick<Deadline, 'repeat'>> {
  const { title, repeat } = deadline;
  if (!repeat) throw new UserError('deadline-once', { title });
  return { ...deadline, repeat };
}
