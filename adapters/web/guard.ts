import type { Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { csrf } from 'hono/csrf';
import { secureHeaders } from 'hono/secure-headers';
import { bodyLimitBytes } from './limits.ts';
import type { Env, Site } from './site.ts';
import { addressOf, wordsOfBrowser } from './visitor.ts';

const loopbackNames = ['localhost', '127.0.0.1', '[::1]'];
const loopbackAddress = /^(?:::ffff:)?127\.|^::1$/;

const hostnameOf = (host: string | undefined): string | undefined => {
  const url = `http://${host ?? ''}`;
  return URL.canParse(url) ? new URL(url).hostname : undefined;
};

/** The host of an origin. */
export const hostOf = (origin: string): string | undefined =>
  URL.canParse(origin) ? new URL(origin).host : undefined;

const refusals = { 'web.local-only': 403, 'web.other-name': 421, 'web.too-large': 413 } as const;

const refuse = (c: Context<Env>, key: keyof typeof refusals) =>
  c.text(`${wordsOfBrowser(c).text(key)}\n`, refusals[key]);

/** Whether the name under which the page is asked for is one of its own: a stranger's name that leads here is not. */
const isOurName = (c: Context<Env>, { address }: Site): boolean => {
  const name = hostnameOf(c.req.header('host'));
  const own = address === undefined ? [] : [new URL(address).hostname];
  return name !== undefined && [...loopbackNames, ...own].includes(name);
};

const isLocal = (c: Context<Env>): boolean => loopbackAddress.test(addressOf(c));

/** What a signed link says who speaks; programs for mail send its form from wherever they are. */
const isSigned = (path: string): boolean => path === '/do';

/** Where a token says who speaks, which no browser sends by itself as it does a cookie. */
export const isForPrograms = (path: string): boolean => /^\/(?:mcp|api)(?:\/|$)/.test(path);

/** What every request passes first: from where it comes, under which name, how large it is, and who sent its form. */
export function guard(app: Hono<Env>, site: Site): void {
  const { address } = site;
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'"],
        connectSrc: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
      },
      referrerPolicy: 'same-origin',
      xFrameOptions: 'DENY',
      strictTransportSecurity: address?.startsWith('https:') ? 'max-age=15552000' : false,
    }),
  );
  app.use(async (c, next) => {
    c.header('cache-control', 'no-store');
    if (address === undefined && !isLocal(c)) return refuse(c, 'web.local-only');
    if (!isOurName(c, site)) return refuse(c, 'web.other-name');
    return next();
  });
  app.use(
    bodyLimit({
      maxSize: bodyLimitBytes,
      onError: (c) => refuse(c, 'web.too-large'),
    }),
  );
  // Under a proxy the scheme differs, the name does not; whose name it is was looked at before.
  const sentFromHere = csrf({ origin: (origin, c) => hostOf(origin) === c.req.header('host') });
  app.use((c, next) => (isForPrograms(c.req.path) || isSigned(c.req.path) ? next() : sentFromHere(c, next)));
}
