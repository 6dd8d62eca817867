import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { createManifest, creationLink, writeManifest } from '../../adapters/slack/index.ts';
import { packageRoot } from '../../src/process/package-root.ts';

const schema = JSON.parse(
  readFileSync(join(packageRoot, 'test/fixtures/slack-manifest.schema.json'), 'utf8'),
) as object;
const validate = new Ajv({ strict: false, validateFormats: false, allErrors: true }).compile(schema);
const faultsOf = (manifest: unknown) => (validate(manifest) ? [] : validate.errors);

describe('the manifest', () => {
  test.each([
    ['for Socket Mode', {}],
    ['for HTTP', { url: 'https://bot.example.org/' }],
    ['with steps for workflows', { steps: true }],
    ['with links to the page', { page: 'https://congress.example.org' }],
  ])('%s is what Slack’s schema asks for', (_, options) => {
    expect(faultsOf(createManifest(options))).toEqual([]);
    expect(parse(writeManifest(options))).toEqual(createManifest(options));
  });

  test('is checked: a command without its slash is a fault', () => {
    const manifest = createManifest();
    const [command] = manifest.features.slash_commands;
    const wrong = {
      ...manifest,
      features: { ...manifest.features, slash_commands: [{ ...command, command: 'x' }] },
    };
    expect(faultsOf(wrong)).not.toEqual([]);
  });

  test('asks for no more than is used', () => {
    expect(createManifest().oauth_config.scopes.bot).toEqual([
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
    ]);
  });

  test('for HTTP names the address of each way in, and the selects that search', () => {
    const { settings, features, oauth_config } = createManifest({ url: 'https://bot.example.org' });
    const events = 'https://bot.example.org/slack/events';
    expect(settings.socket_mode_enabled).toBe(false);
    expect(settings.event_subscriptions).toMatchObject({ request_url: events });
    expect(settings.interactivity).toMatchObject({ request_url: events, message_menu_options_url: events });
    expect(features.slash_commands[0]).toMatchObject({ url: events });
    expect(oauth_config).toMatchObject({ redirect_urls: ['https://bot.example.org/slack/oauth_redirect'] });
  });

  test('is one click away, in the README too', () => {
    const link = creationLink();
    expect(link.length).toBeLessThan(4_000);
    expect(JSON.parse(new URL(link).searchParams.get('manifest_json') ?? '')).toEqual(createManifest());
    expect(readFileSync(join(packageRoot, 'README.md'), 'utf8')).toContain(`(${link})`);
  });
});
