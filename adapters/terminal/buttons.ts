import type { Button } from '../../src/message/message.ts';

/** The buttons shown so far: each has a number of its own, which is never given to another. */
export type Buttons = {
  /** Gives a button its number. */
  add(button: Button): number;
  /** The button of a number; undefined when none had it. */
  get(number: number): Button | undefined;
};

/** Numbers the buttons of one session, from 1. */
export function createButtons(): Buttons {
  const shown: Button[] = [];
  return {
    add: (button) => shown.push(button),
    get: (number) => shown[number - 1],
  };
}
