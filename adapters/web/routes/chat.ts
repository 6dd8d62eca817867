import { streamSSE } from 'hono/streaming';
import type { FetchFile } from '../../../src/domain/library.ts';
import { largestFile } from '../../../src/library/read-document.ts';
import { UserError } from '../../../src/message/errors.ts';
import { fileName } from '../../../src/text/text.ts';
import type { Addressed } from '../feed.ts';
import { chatPage, isFor, saidHtml } from '../pages/chat.ts';
import { type Body, inputOf, invocationOf, textOf } from '../receive.ts';
import { contextOf, showPage } from '../show-page.ts';
import type { Routes } from '../site.ts';
import { visitOf } from '../visitor.ts';
import { answerTo } from './act.ts';

const path = '/chat';

/** Proxies close a connection on which nothing moves. */
const beatMs = 20_000;

/** The file that was given with a form, if one was, and how its bytes are had. */
function givenIn({ file }: Body): { name: string; fetch: FetchFile } | undefined {
  if (!(file instanceof File) || file.name === '') return undefined;
  const name = fileName(file.name);
  return {
    name,
    async fetch() {
      if (file.size > largestFile) throw new UserError('document-too-large', { name, size: '10 MB' });
      if (file.size === 0) throw new UserError('document-empty', { name });
      return { name, bytes: new Uint8Array(await file.arrayBuffer()) };
    },
  };
}

/** The chat with the bot. */
export const chatRoutes: Routes = (app, site) => {
  app.get(path, (c) => {
    const visit = c.get('visit');
    return showPage(c, site, { ...chatPage(visit, site, contextOf(visit, site, path)), isSaid: true });
  });

  app.post(path, async (c) => {
    const visit = c.get('visit');
    const body = await c.req.parseBody();
    const text = textOf(body, 'text').trim();
    const given = givenIn(body);
    if (text === '' && !given) return c.redirect(path, 303);
    const input = given ? { kind: 'file' as const, name: given.name, text } : inputOf(text);
    const session = visit.session.hash;
    const shown = [given?.name, text].filter(Boolean).join(' · ');
    site.feed.add({ kind: 'typed', at: site.now(), text: shown, session });
    const reply = await answerTo(invocationOf(visit, body, input), visit, site, given?.fetch);
    site.feed.add({ kind: 'answer', at: site.now(), reply, session });
    return c.redirect(`${path}#end`, 303);
  });

  app.get(`${path}/events`, (c) => {
    const opened = c.get('visit');
    // A browser that comes back says what it saw last.
    const after = c.req.header('last-event-id') ?? c.req.query('after');
    return streamSSE(c, async (stream) => {
      let sending: Promise<unknown> = Promise.resolve();
      const send = (said: Addressed) => {
        sending = sending
          .then(async () => {
            // Who they are and what they may read is asked for each message anew: a connection lasts for hours.
            const visit = await visitOf(c, site);
            if (!visit) return stream.close();
            if (said.kind !== 'post' || !isFor(visit)(said)) return;
            const data = String(await saidHtml(said, visit, contextOf(visit, site, path)));
            await stream.writeSSE({ data, id: said.id });
          })
          .catch(() => stream.abort());
      };
      const missed = site.feed.list(isFor(opened));
      const unfollow = site.feed.follow(send);
      stream.onAbort(unfollow);
      for (const said of missed.slice(missed.findIndex(({ id }) => id === after) + 1)) send(said);
      while (!stream.aborted && !stream.closed) {
        await stream.write(':\n\n');
        await stream.sleep(beatMs);
      }
      unfollow();
    });
  });
};
