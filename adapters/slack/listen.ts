import type { App } from '@slack/bolt';
import { listenToAssistant } from './listeners/assistant.ts';
import { listenToButtons } from './listeners/buttons.ts';
import { listenToCommands } from './listeners/commands.ts';
import { listenToForms } from './listeners/forms.ts';
import { listenToHome } from './listeners/home.ts';
import { listenToLinks } from './listeners/links.ts';
import { listenToMembership } from './listeners/membership.ts';
import { listenToMessages } from './listeners/messages.ts';
import { listenToReactions } from './listeners/reactions.ts';
import { listenToShortcuts } from './listeners/shortcuts.ts';
import { listenToSteps } from './listeners/steps.ts';
import type { Listening } from './listeners/take.ts';

const listeners = [
  listenToCommands,
  listenToMessages,
  listenToButtons,
  listenToForms,
  listenToShortcuts,
  listenToHome,
  listenToMembership,
  listenToReactions,
  listenToAssistant,
  listenToSteps,
  listenToLinks,
];

/** Listens to everything that Slack says. */
export function listen(app: App, parts: Listening): void {
  for (const listener of listeners) listener(app, parts);
}
