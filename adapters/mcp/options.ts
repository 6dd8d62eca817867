import type { Budget } from '../../src/bot/budget.ts';
import type { Command } from '../../src/command/command.ts';
import type { Scope } from '../../src/command/scope.ts';
import type { Plan } from '../../src/domain/plan.ts';
import type { OperatedBot } from '../../src/operation/run-operation.ts';
import type { Log } from '../../src/process/log.ts';

/** A document that questions are answered from; `given` by somebody, rather than one that the plan rests on. */
export type ReadableDocument = { id: string; title: string; text: string; given: boolean };

/** What assistants are given of the program around them. */
export type McpOptions = {
  bot: OperatedBot;
  commands: readonly Command[];
  plan(): Promise<Plan | undefined>;
  documents(plan: Plan): Promise<readonly ReadableDocument[]>;
  admins: readonly string[];
  version: string;
  /** Counts what is asked for, where many may ask. */
  spend?: Budget | undefined;
  log: Log;
};

/** In whose name an assistant speaks, and how much it may do. */
export type Spoken = { person: string; program: Scope };
