/** The shortcuts of the manifest, each with the command that it fills in. */
const shortcuts: Readonly<Record<string, string>> = {
  objective_new: 'objective add',
  followup_from_message: 'commitment add',
};

/** The command of a shortcut; one that is not ours is answered like an old button. */
export const commandOfShortcut = (callback: string): string =>
  Object.hasOwn(shortcuts, callback) ? (shortcuts[callback] ?? '') : '';
