import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

type Json = Record<string, unknown>;

/** Checks what goes over the wire against Discord's OpenAPI document. */
export type Schema = {
  /** What is wrong with a request body, and with an answer; empty when nothing is. */
  request(method: string, path: string, body: unknown): string[];
  answer(method: string, path: string, status: number, body: unknown): string[];
};

/** Where the document is; undefined leaves the check out, which the test that uses it says. */
export const openApiPath = (): string | undefined => process.env.DISCORD_OPENAPI;

const escaped = (part: string) => part.replaceAll('~', '~0').replaceAll('/', '~1');

/** A slip in a name would pass unseen: in requests, only what is declared is taken. */
function closed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(closed);
  if (typeof value !== 'object' || value === null) return value;
  const copy = Object.fromEntries(Object.entries(value as Json).map(([key, inner]) => [key, closed(inner)]));
  const isObject =
    copy.type === 'object' && copy.properties && !copy.allOf && copy.additionalProperties === undefined;
  return isObject ? { ...copy, additionalProperties: false } : copy;
}

/** Reads the document; compiles each path's schema when it is first met. */
export function loadSchema(file: string): Schema {
  const document = JSON.parse(readFileSync(file, 'utf8')) as { paths: Record<string, Record<string, Json>> };
  const ajv = new Ajv2020({ strict: false, logger: false, allErrors: false, validateFormats: true });
  addFormats.default(ajv);
  ajv.addFormat('snowflake', /^\d+$/);
  ajv.addSchema(document, 'answers');
  ajv.addSchema(closed(document) as Json, 'requests');
  const templates = Object.keys(document.paths).map((template) => ({
    template,
    pattern: new RegExp(`^${template.replace(/\{[^}]+\}/g, '[^/]+')}$`),
    variables: template.split('{').length,
  }));
  const compiled = new Map<string, ValidateFunction>();

  function templateOf(path: string): string | undefined {
    const fitting = templates.filter(({ pattern }) => pattern.test(path));
    return fitting.sort((a, b) => a.variables - b.variables)[0]?.template;
  }

  function check(kind: 'requests' | 'answers', pointer: string, body: unknown): string[] {
    const ref = `${kind}#${pointer}`;
    const validate = compiled.get(ref) ?? ajv.compile({ $ref: ref });
    compiled.set(ref, validate);
    if (validate(body)) return [];
    const [deepest] = [...(validate.errors ?? [])].sort(
      (a, b) => b.instancePath.length - a.instancePath.length,
    );
    return [`${deepest?.instancePath} ${deepest?.message} ${JSON.stringify(deepest?.params)}`];
  }

  function pointerOf(method: string, path: string, rest: readonly string[]): string | undefined {
    const template = templateOf(path);
    const parts = ['paths', template ?? '', method.toLowerCase(), ...rest];
    const found = parts.reduce<unknown>((node, part) => (node as Json | undefined)?.[part], document);
    return template && found
      ? `/${parts.map((part) => encodeURIComponent(escaped(part))).join('/')}`
      : undefined;
  }

  return {
    request(method, path, body) {
      const pointer = pointerOf(method, path, ['requestBody', 'content', 'application/json', 'schema']);
      if (pointer) return check('requests', pointer, body).map((problem) => `${method} ${path}: ${problem}`);
      return body === undefined ? [] : [`${method} ${path}: Discord has no such call with a body`];
    },
    answer(method, path, status, body) {
      const pointer = pointerOf(method, path, [
        'responses',
        String(status),
        'content',
        'application/json',
        'schema',
      ]);
      return pointer
        ? check('answers', pointer, body).map((problem) => `${method} ${path} ${status}: ${problem}`)
        : [];
    },
  };
}
