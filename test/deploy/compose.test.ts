import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { packageRoot } from '../../src/process/package-root.ts';
import { settings } from '../../src/settings/config.ts';
import { composeEnvironment, envExample } from '../../src/settings/describe-settings.ts';

const path = join(packageRoot, 'docker-compose.yml');
const text = readFileSync(path, 'utf8');
const service = z.looseObject({
  image: z.string(),
  environment: z.record(z.string(), z.string()),
  ports: z.array(z.string()).optional(),
  volumes: z.array(z.string()).optional(),
  read_only: z.literal(true),
  init: z.literal(true),
  restart: z.literal('unless-stopped'),
  cap_drop: z.tuple([z.literal('ALL')]),
  security_opt: z.tuple([z.literal('no-new-privileges:true')]),
  depends_on: z.record(z.string(), z.object({ condition: z.literal('service_healthy') })).optional(),
});
const { services, volumes } = z
  .object({
    services: z.object({ bot: service, worker: service, postgres: service, redis: service }),
    volumes: z.record(z.string(), z.null()),
  })
  .parse(parse(text, { merge: true }));

function lint(file: string) {
  const program = join(packageRoot, 'node_modules/dclint/bin/dclint.cjs');
  const config = join(packageRoot, '.dclintrc.json');
  return spawnSync(process.execPath, [program, '-c', config, '--max-warnings', '0', file], {
    encoding: 'utf8',
  });
}

test('the linter finds nothing in docker-compose.yml', () => {
  const { status, stdout } = lint(path);
  expect(stdout.trim()).toBe('');
  expect(status).toBe(0);
});

test('the linter would find an open port and a missing version', () => {
  const folder = mkdtempSync(join(tmpdir(), 'compose-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const bad = join(folder, 'docker-compose.yml');
  writeFileSync(bad, text.replace('127.0.0.1:8787:8787', '8787:8787').replace('redis:7.2-bookworm', 'redis'));
  const { status, stdout } = lint(bad);
  expect(status).toBe(1);
  expect(stdout).toContain('no-unbound-port-interfaces');
  expect(stdout).toContain('service-image-require-explicit-tag');
});

test('every setting is passed to the bot and its workers, as the configuration says (else: npm run env-example)', () => {
  expect(text).toContain(`  # Written by \`npm run env-example\`.\n${composeEnvironment()}\n\nservices:`);
  const { HOST: _, PORT: __, DATA_DIR: ___, ...passed } = settings;
  for (const { environment } of [services.bot, services.worker])
    expect(Object.keys(environment).sort()).toEqual(Object.keys(passed).sort());
});

test('every variable that is passed to the bot is a setting', () => {
  for (const { environment } of [services.bot, services.worker])
    expect(Object.keys(environment).filter((name) => !Object.hasOwn(settings, name))).toEqual([]);
});

test('every variable that is read from .env is in .env.example', () => {
  const read = [...text.matchAll(/\$\{(\w+)/g)].map(([, name]) => name);
  const known = [...envExample().matchAll(/^# ([A-Z_]+)=/gm)].map(([, name]) => name);
  expect(read.filter((name) => !known.includes(name))).toEqual([]);
});

test('no password has a default', () => {
  const passwords = [...text.matchAll(/\$\{(\w*PASSWORD)(:?.)/g)];
  expect(passwords.length).toBeGreaterThan(3);
  for (const [, , operator] of passwords) expect([':?', '}']).toContain(operator);
  expect(text).toContain(`\${POSTGRES_PASSWORD:?`);
  expect(text).toContain(`\${REDIS_PASSWORD:?`);
});

test('only the bot has a port, and only for this machine', () => {
  expect(services.bot.ports).toEqual(['127.0.0.1:8787:8787']);
  for (const { ports } of [services.worker, services.postgres, services.redis]) expect(ports).toBeUndefined();
});

test('what is written goes to named volumes, and the plans are only read', () => {
  const used = Object.values(services).flatMap((one) => one.volumes ?? []);
  expect(used.filter((volume) => volume.startsWith('.'))).toEqual(['./plans:/app/plans:ro']);
  const named = used.filter((volume) => !volume.startsWith('.')).map((volume) => volume.split(':')[0]);
  expect([...new Set(named)].sort()).toEqual(Object.keys(volumes).sort());
});

test('bot and worker are one image, and wait until database and queue are healthy', () => {
  expect(services.bot.image).toBe(services.worker.image);
  for (const { depends_on } of [services.bot, services.worker])
    expect(Object.keys(depends_on ?? {})).toEqual(expect.arrayContaining(['postgres', 'redis']));
});
