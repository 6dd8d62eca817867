import type { Day, Instant, LocalTime, Zone } from './instant.ts';
import type { Source } from './source.ts';

/**
 * From the one who may most to the one who may least. `reviewer`: an independent person who looks at what a round has
 * brought before its report is frozen. `partner`: the focal point of an organisation outside the committee, who sees the
 * public plan and the commitments of their own organisation.
 */
export const roles = ['chair', 'secretary', 'member', 'reviewer', 'observer', 'partner'] as const;
export type Role = (typeof roles)[number];

/** Where the bot's words for a person go by default. */
export const reminderChoices = ['private', 'channel', 'off'] as const;
export type ReminderChoice = (typeof reminderChoices)[number];

/** Days, the first and the last included, on which somebody is away; what comes due meanwhile goes to the stand-in. */
export type Absence = {
  from: Day;
  to: Day;
  /** Person id. */
  standIn?: string;
};

/** A person of the committee; in a shipped plan an office, such as the secretary, rather than a name. */
export type Person = {
  id: string;
  name: string;
  role: Role;
  organisation?: string;
  /** Whose public holidays and weekend they keep: `Brazil`, `BR`, `BR-RJ`; their organisation's or their zone's if absent. */
  country?: string;
  zone?: Zone;
  absences?: readonly Absence[];
  /** BCP 47 tag, such as `pt-BR`. */
  locale?: string;
  /** No private message is sent between `from` and `to` in the person's zone; `null` turns it off. Default 20:00 to 08:00. */
  quiet?: { from: LocalTime; to: LocalTime } | null;
  reminders?: ReminderChoice;
  /** Deadlines of which they want no reminders. */
  muted?: readonly string[];
  /** Platform accounts, `<platform>:<id>`. */
  accounts: readonly string[];
  /** When they took over from somebody else. */
  since?: Instant;
  /** They left, and this person took over. */
  succeeded?: { by: string; at: Instant };
  /** They left, and nobody took over. */
  left?: Instant;
  source: Source;
};

/** Who has left stays in the plan for what they said and did, and is given nothing any more. */
export const isGone = ({ succeeded, left }: Person): boolean => succeeded !== undefined || left !== undefined;

/** The part of somebody new: of the committee, unless their organisation is not of it. */
export const roleIn = (organisation: Pick<Organisation, 'committee'> | undefined): Role =>
  organisation && !organisation.committee ? 'partner' : 'member';

export type Organisation = {
  id: string;
  name: string;
  aka: readonly string[];
  /** Member of the planning committee, or a partner of one of its events. */
  committee: boolean;
  country?: string;
  /** Person ids: who answers for its commitments. */
  focal?: string;
  alternate?: string;
  /** When it came to whoever is asked for it now; absent: from the beginning. */
  handedAt?: Instant;
  /** It has dissolved or withdrawn, and is asked for nothing any more. */
  ended?: { because: string; by: string; at: Instant };
  source: Source;
};
