import type { Command } from '../command/command.ts';
import type { Words } from '../locales/words.ts';
import { describeCommand, describeOptions, type ObjectSchema, type Schema } from './describe-options.ts';
import { operationName } from './operation.ts';
import { describeLine, lineOperation } from './say-line.ts';

/** Where the programs' addresses begin. */
export const apiPath = '/api';

/** The address of a command: `/api/deadline/move`. */
const pathOf = ({ name }: Pick<Command, 'name'>): string => `${apiPath}/${name.replaceAll(' ', '/')}`;

/** The command at an address; undefined for none, and for one that is not for programs. */
export const commandAt = (commands: readonly Command[], path: string): Command | undefined =>
  commands.find((command) => !command.inPerson && pathOf(command) === path);

/** The header by which a request that comes twice acts once. */
export const onceHeader = 'Idempotency-Key';

const json = (schema: object) => ({ 'application/json': { schema } });
const reference = (to: string) => ({ $ref: `#/components/${to}` });

const responses = {
  200: reference('responses/Answer'),
  default: reference('responses/Refusal'),
};

type Called = { id: string; summary: string; tag: string };

const described = ({ id, summary, tag }: Called) => ({ operationId: id, summary, tags: [tag], responses });

const asked = (called: Called, { properties = {}, required = [] }: Schema) => ({
  ...described(called),
  parameters: Object.entries(properties).map(([name, { description, ...schema }]) => ({
    ...{ name, in: 'query', required: required.includes(name), schema },
    ...(description !== undefined && { description }),
  })),
});

const posted = (called: Called, schema: ObjectSchema, acts: boolean) => ({
  ...described(called),
  ...(acts && { parameters: [reference('parameters/Once')] }),
  requestBody: { required: (schema.required ?? []).length > 0, content: json(schema) },
});

function itemOf(command: Command, words: Words) {
  const { name, effect } = command;
  const id = operationName(command);
  const [tag = name] = name.split(' ');
  const called = { id, tag, summary: describeCommand(command, words) };
  const schema = describeOptions(command, words);
  if (effect !== 'reads') return { post: posted(called, schema, true) };
  return { get: asked(called, schema), post: posted({ ...called, id: `post_${id}` }, schema, false) };
}

const nextSchema = {
  type: 'object',
  properties: {
    label: { type: 'string' },
    operation: { type: 'string' },
    arguments: { type: 'object', additionalProperties: { type: 'string' } },
  },
  required: ['label', 'operation', 'arguments'],
};

const fileSchema = {
  type: 'object',
  properties: {
    name: { type: 'string' },
    type: { type: 'string' },
    base64: { type: 'string', contentEncoding: 'base64' },
  },
  required: ['name', 'type', 'base64'],
};

const next = { type: 'array', items: reference('schemas/Next') };

const components = (words: Words) => ({
  securitySchemes: {
    token: { type: 'http', scheme: 'bearer', description: words.text('api.token') },
  },
  parameters: {
    Once: {
      name: onceHeader,
      in: 'header',
      description: words.text('api.once'),
      schema: { type: 'string', maxLength: 200 },
    },
  },
  schemas: {
    Answer: {
      type: 'object',
      properties: {
        text: { type: 'string' },
        data: {},
        next,
        files: { type: 'array', items: reference('schemas/File') },
        repeated: { const: true },
      },
      required: ['text'],
      additionalProperties: false,
    },
    Refusal: {
      type: 'object',
      properties: {
        error: {
          type: 'object',
          properties: { code: { type: 'string' }, message: { type: 'string' } },
          required: ['code', 'message'],
        },
        next,
      },
      required: ['error'],
      additionalProperties: false,
    },
    Next: nextSchema,
    File: fileSchema,
  },
  responses: {
    Answer: { description: words.text('api.answer'), content: json(reference('schemas/Answer')) },
    Refusal: { description: words.text('api.refusal'), content: json(reference('schemas/Refusal')) },
  },
});

/** What programs may call, as a document of OpenAPI 3.1: one address for each command, as it is declared. */
export function describeApi(
  commands: readonly Command[],
  { words, version }: { words: Words; version: string },
) {
  const open = commands.filter(({ inPerson }) => !inPerson);
  const line = { id: lineOperation, tag: lineOperation, summary: words.text('operation.say') };
  return {
    openapi: '3.1.0',
    info: {
      title: words.text('web.title'),
      version,
      description: words.text('api.about'),
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    security: [{ token: [] }],
    paths: Object.fromEntries([
      ...open.map((command) => [pathOf(command), itemOf(command, words)]),
      [`${apiPath}/${lineOperation}`, { post: posted(line, describeLine(words), true) }],
    ]),
    components: components(words),
  };
}
