import { createHash } from 'node:crypto';
import type { Invocation } from '../../src/command/invocation.ts';
import { textLimit } from './limits.ts';
import type { Visit } from './site.ts';
import { speakerOf } from './visitor.ts';

/** What a browser sent with a form. */
export type Body = Readonly<Record<string, unknown>>;

/** A field of a form that was sent, as text of a bearable length. */
export const textOf = (body: Body, name: string): string => {
  const value = body[name];
  return typeof value === 'string' ? value.slice(0, textLimit) : '';
};

/** Where an act leads back to: a path of this page, whatever was sent. */
export function backOf(body: Body): string {
  const base = 'http://page';
  const back = textOf(body, 'back');
  if (!URL.canParse(back, base)) return '/';
  const { origin, pathname, search } = new URL(back, base);
  return origin === base ? `${pathname}${search}` : '/';
}

/** The options of a command that were sent, by name. */
export const optionsOf = (body: Body): Record<string, string> =>
  Object.fromEntries(
    Object.keys(body)
      .filter((name) => name.startsWith('with.'))
      .map((name) => [name.slice('with.'.length), textOf(body, name)]),
  );

/** What somebody sent becomes; the same thing sent twice is the same event. */
export function invocationOf(visit: Visit, body: Body, input: Invocation['input']): Invocation {
  const { session, locale } = visit;
  const what = JSON.stringify([session.hash, textOf(body, 'once'), input]);
  const id = createHash('sha256').update(what).digest('base64url');
  return { ...speakerOf(session, locale), event: { source: 'web', id }, input };
}

/** What was typed: a slash before a word is as good as a command's. */
export function inputOf(typed: string): Invocation['input'] {
  const [, verb, rest = ''] = /^\/(\S+)\s*(.*)$/su.exec(typed) ?? [];
  if (verb === undefined) return { kind: 'text', text: typed, chat: true };
  return { kind: 'text', text: verb.toLowerCase() === 'congress' ? rest : `${verb} ${rest}`.trim() };
}
