import { streamSSE } from 'hono/streaming';
import type { FetchFile } from '../../../src/domain/library.ts';
import { largestFile } from '../../../src/library/read-document.ts';
import { UserError } from '../../../src/message/errors.ts';
import { fileName } from '../../../src/text/text.ts';
import type { Addressed } from '../feed.ts';
import { type KeptPost, keptFor } from '../kept-messages.ts';
import { chatPage, isFor, placeInChat, readPlaceInChat, saidHtml } from '../pages/chat.ts';
import { type Body, inputOf, invocationOf, textOf } from '../receive.ts';
import { contextOf, showPage } from '../show-page.ts';
import type { Routes, Visit } from '../site.ts';
import { visitOf } from '../visitor.ts';
import { answerTo } from './act.ts';

const path = '/chat';

/** Proxies close a connection on which nothing moves. */
const beatMs = 20_000;

/** How often it is looked whether a process has put a message on the page. */
const lookEveryMs = 2_000;

/** Passes on the messages that were not shown yet; `last` is the mark of the one that changed last of those shown. */
function createShown(last: string | undefined): (posts: readonly KeptPost[]) => readonly KeptPost[] {
  let marks: ReadonlySet<string> | undefined;
  return (posts) => {
    const before = marks;
    const from = posts.findIndex(({ mark }) => mark === last) + 1;
    marks = new Set(posts.map(({ mark }) => mark));
    return before ? posts.filter(({ mark }) => !before.has(mark)) : posts.slice(from);
  };
}

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
  app.get(path, async (c) => {
    const visit = c.get('visit');
    const page = await chatPage(visit, site, contextOf(visit, site, path));
    return showPage(c, site, { ...page, isSaid: true });
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
    const after = readPlaceInChat(c.req.header('last-event-id') ?? c.req.query('after'));
    return streamSSE(c, async (stream) => {
      let sending: Promise<unknown> = Promise.resolve();
      const write = async (said: Addressed, visit: Visit) => {
        if ('mark' in said) after.kept = String(said.mark);
        else after.feed = said.id;
        const data = String(await saidHtml(said, visit, contextOf(visit, site, path)));
        await stream.writeSSE({ data, id: placeInChat(after) });
      };
      /** Who they are and what they may read is asked anew each time: a connection lasts for hours. */
      const inTurn = (work: (visit: Visit) => Promise<void>) => {
        sending = sending
          .then(async () => {
            const visit = await visitOf(c, site);
            return visit ? work(visit) : stream.close();
          })
          .catch(() => stream.abort());
      };
      const send = (said: Addressed) =>
        inTurn(async (visit) => {
          if (said.kind === 'post' && isFor(visit)(said)) await write(said, visit);
        });
      const isShown = createShown(after.kept);
      const sendKept = () =>
        inTurn(async (visit) => {
          for (const post of isShown(await keptFor(visit, site))) await write(post, visit);
        });
      const missed = site.feed.list(isFor(opened));
      const unfollow = site.feed.follow(send);
      stream.onAbort(unfollow);
      for (const said of missed.slice(missed.findIndex(({ id }) => id === after.feed) + 1)) send(said);
      for (let waitedMs = beatMs; !stream.aborted && !stream.closed; waitedMs += lookEveryMs) {
        if (waitedMs >= beatMs) {
          await stream.write(':\n\n');
          waitedMs = 0;
        }
        sendKept();
        await stream.sleep(lookEveryMs);
      }
      unfollow();
    });
  });
};
