import { stringify } from 'yaml';
import type { Log } from '../../src/process/log.ts';
import { stepFunctions } from './manifest-steps.ts';

/**
 * What the bot asks for: commands; writing where it was invited; private chats; hearing its name; the language and zone
 * of people; reading channels that it is in, to look up whether a message arrived; and files that are given to it, and
 * that it gives; pinning the board and a bookmark that leads to it; the
 * tick that somebody puts on a reminder; and Slack's assistant.
 */
export const botScopes = [
  'commands',
  'chat:write',
  'im:write',
  'im:history',
  'app_mentions:read',
  'users:read',
  'channels:history',
  'groups:history',
  'channels:read',
  'groups:read',
  'files:read',
  'files:write',
  'pins:write',
  'bookmarks:write',
  'reactions:read',
  'assistant:write',
  'canvases:write',
] as const;

/** The scopes that a token lacks, of an app that was made before they were needed. */
export const missingScopes = (granted: readonly string[]): string[] =>
  botScopes.filter((scope) => !granted.includes(scope));

/** Says which scopes an installation lacks, and how to add them; everything else goes on working. */
export function noteScopes(team: string, granted: readonly string[], log: Log): void {
  const missing = missingScopes(granted);
  if (missing.length > 0)
    log.warn(
      { team, missing: missing.join(', ') },
      'Slack: the app lacks scopes; add them at api.slack.com/apps (OAuth & Permissions) and install it again. What needs none of them works',
    );
}

/** What Slack tells the bot. */
const botEvents = [
  ...['app_home_opened', 'app_mention', 'message.im', 'member_joined_channel'],
  ...['app_uninstalled', 'tokens_revoked', 'reaction_added', 'reaction_removed', 'user_change'],
  ...['assistant_thread_started', 'assistant_thread_context_changed'],
];

/** What an app needs to show links to the bot's page. */
const linkScopes = ['links:read', 'links:write'] as const;

/**
 * Where the bot is reached: by Socket Mode, or at an address; whether it brings steps for people's own workflows; where its
 * page is, whose links it then shows.
 */
export type ManifestOptions = { url?: string; steps?: boolean; page?: string };

/** The host of an address that Slack takes for links; undefined for one of this machine, or without a name. */
function domainOf(page: string | undefined): string | undefined {
  const host = page === undefined ? '' : new URL(page).hostname;
  return /^(?:[a-z0-9-]+\.)+[a-z]{2,}$/.test(host) ? host : undefined;
}

/** The app's manifest, from which Slack makes the app: its names, ways in and scopes. */
export function createManifest({ url, steps = false, page }: ManifestOptions = {}) {
  const domain = domainOf(page);
  const address = url?.replace(/\/+$/, '');
  const events = address && { request_url: `${address}/slack/events` };
  return {
    _metadata: { major_version: 2 },
    display_information: {
      name: 'Congress',
      description: 'Objectives, deadlines, reminders and follow-up for our congress',
      background_color: '#1f3a5f',
    },
    features: {
      app_home: {
        home_tab_enabled: true,
        messages_tab_enabled: true,
        messages_tab_read_only_enabled: false,
      },
      bot_user: { display_name: 'Congress', always_online: true },
      ...(domain && { unfurl_domains: [domain] }),
      assistant_view: {
        assistant_description: 'Ask what is due and what is late, and say what is done',
      },
      slash_commands: [
        {
          command: '/congress',
          description: 'See the plan, your deadlines, and what to do next',
          usage_hint: '[deadlines | objective | ask | help]',
          should_escape: true,
          ...(address && { url: `${address}/slack/events` }),
        },
      ],
      shortcuts: [
        {
          name: 'Add an objective',
          type: 'global',
          callback_id: 'objective_new',
          description: 'Add an objective to the congress plan',
        },
        {
          name: 'Make this a follow-up',
          type: 'message',
          callback_id: 'followup_from_message',
          description: 'Turn this message into something to follow up',
        },
      ],
    },
    oauth_config: {
      ...(address && { redirect_urls: [`${address}/slack/oauth_redirect`] }),
      scopes: { bot: [...botScopes, ...(domain ? linkScopes : [])] },
    },
    settings: {
      event_subscriptions: {
        ...events,
        bot_events: [
          ...botEvents,
          ...(steps ? ['function_executed'] : []),
          ...(domain ? ['link_shared'] : []),
        ],
      },
      interactivity: {
        is_enabled: true,
        ...(address && { ...events, message_menu_options_url: `${address}/slack/events` }),
      },
      // Slack takes steps only of an app that could be installed for a whole organisation.
      org_deploy_enabled: steps,
      ...(steps && { function_runtime: 'remote' }),
      socket_mode_enabled: address === undefined,
      // A bot that only sends for half a day would end up with a token that has expired.
      token_rotation_enabled: false,
    },
    ...(steps && { functions: stepFunctions }),
  };
}

/** The address that opens Slack's “create app” with the manifest filled in. */
export const creationLink = (options?: ManifestOptions): string =>
  `https://api.slack.com/apps?new_app=1&manifest_json=${encodeURIComponent(JSON.stringify(createManifest(options)))}`;

/** The manifest as YAML, to be pasted. */
export const writeManifest = (options?: ManifestOptions): string => stringify(createManifest(options));
