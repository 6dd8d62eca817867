import type { AdapterHealth } from '../../src/platform/adapter.ts';

/** How the bot is connected to Slack, from the configuration. */
export type SlackOptions = {
  /** The token of the one workspace; absent when workspaces install the bot themselves. */
  botToken?: string;
  /** Socket Mode; without it events arrive over HTTP. */
  appToken?: string;
  /** Where events and installations arrive by HTTP; without a secret, installations only. */
  http?: { host: string; port: number; signingSecret?: string };
  /** The committee's channel: `C…`, or `T…/C…` of one workspace among several. */
  channel?: string;
  /** Where the bot's page is, without a path; absent where it answers its own machine alone. */
  page?: string;
  /** Ends with a slash. */
  apiUrl: string;
  /** What several workspaces need: the app's own credentials, and the key under which their tokens are kept. */
  install?: { clientId: string; clientSecret: string; secretKey: string };
};

/** A way in for what happens in Slack. */
export type Connection = {
  start(): Promise<void>;
  stop(): Promise<void>;
  health(): AdapterHealth;
};
