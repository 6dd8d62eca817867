import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Installation, InstallProvider, type StateStore } from '@slack/oauth';
import { minuteMs } from '../../src/domain/instant.ts';
import type { Words } from '../../src/locales/words.ts';
import type { Log } from '../../src/process/log.ts';
import { slackLogger } from './client.ts';
import type { Installations } from './installations.ts';
import { botScopes } from './manifest.ts';
import type { SlackOptions } from './options.ts';

/** The pages by which a workspace installs the bot. */
export type Installing = {
  /** Answers when the path is one of them. */
  serve(path: string, request: IncomingMessage, response: ServerResponse): Promise<boolean>;
};

const stateLivesMs = 10 * minuteMs;
const mostStates = 1_000;
const stateBytes = 16;

/** States that were given to browsers: random, for one use, for ten minutes. */
function createStates(): StateStore {
  const given = new Map<string, number>();
  return {
    async generateStateParam(_, now) {
      for (const [state, at] of given)
        if (given.size >= mostStates || now.getTime() - at > stateLivesMs) given.delete(state);
      const state = randomBytes(stateBytes).toString('hex');
      given.set(state, now.getTime());
      return state;
    },
    async verifyStateParam(now, state) {
      const at = given.get(state);
      given.delete(state);
      if (at === undefined || now.getTime() - at > stateLivesMs)
        throw new Error('the state is not one of ours');
      return { scopes: [...botScopes] };
    },
  };
}

function showPage(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy': "default-src 'none'",
    'referrer-policy': 'no-referrer',
  });
  response.end(`<!doctype html><meta charset="utf-8"><title>Congress</title><p>${text}</p>`);
}

/** Slack's OAuth flow; what it gives is encrypted and kept, and nothing is kept unless all of it went well. */
export function createInstalling(parts: {
  install: NonNullable<SlackOptions['install']>;
  apiUrl: string;
  installations: Pick<Installations, 'put'>;
  words: Words;
  log: Log;
}): Installing {
  const { install, apiUrl, installations, words, log } = parts;
  const { clientId, clientSecret } = install;
  const logger = slackLogger(log);
  const provider = new InstallProvider({
    clientId,
    clientSecret,
    logger,
    directInstall: true,
    stateStore: createStates(),
    installUrlOptions: { scopes: [...botScopes] },
    ...(new URL(apiUrl).hostname !== 'slack.com' && {
      authorizationUrl: new URL('../oauth/v2/authorize', apiUrl).href,
    }),
    clientOptions: { slackApiUrl: apiUrl, retryConfig: { retries: 0 }, timeout: 8_000 },
    installationStore: {
      async storeInstallation(installation) {
        const { team, bot } = installation as Installation<'v2', false>;
        if (!team || !bot) throw new Error('the installation names no workspace');
        await installations.put({ team: team.id, name: team.name, token: bot.token });
      },
      async fetchInstallation() {
        throw new Error('installations are not read here');
      },
    },
  });
  return {
    async serve(path, request, response) {
      if (path === '/slack/install') {
        await provider.handleInstallPath(request, response);
        return true;
      }
      if (path !== '/slack/oauth_redirect') return false;
      await provider.handleCallback(request, response, {
        success: () => showPage(response, 200, words.text('slack.installed')),
        failure: (error) => {
          log.warn({ error: error.code }, 'a workspace did not install the bot');
          showPage(response, 400, words.text('slack.not-installed'));
        },
      });
      return true;
    },
  };
}
