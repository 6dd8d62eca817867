import { setTimeout as wait } from 'node:timers/promises';
import type { WebClient } from '@slack/web-api';
import { AdapterError } from '../../src/message/errors.ts';
import type { Block, MessageFile } from '../../src/message/message.ts';
import { isAddressOf } from '../../src/platform/fetch-file.ts';
import type { Log } from '../../src/process/log.ts';
import { missingScope, toAdapterError } from './failure.ts';
import { cut, limits } from './limits.ts';

const uploadWithinMs = 10_000;

/** Slack looks at a file before it shows it: how often it is asked, and how long is waited before the second time. */
const looks = 6;
const firstRestMs = 100;

/** A picture of a message, or a file that goes with it. */
export type Carried = MessageFile & { alt?: string };

/** The pictures of a message, each with the id under which Slack shows it. */
export type Pictures = ReadonlyMap<Block, string>;

/** What became of files that were to be shared: those that were not, and the scope that lacked. */
export type Shared = { failed: readonly Carried[]; scope?: string };

/** Slack's two steps of giving a file, either of which may fail without a message being sent, or sent twice. */
export type Uploads = {
  /** Uploads pictures for the blocks of a message; one that could not be, in time, is not there. Never fails. */
  pictures(client: WebClient, pictures: ReadonlyMap<Block, Carried>, withinMs: number): Promise<Pictures>;
  /** Uploads files and shares them, in one message. Never fails. */
  share(
    client: WebClient,
    files: readonly Carried[],
    to: { channel: string; thread?: string },
  ): Promise<Shared>;
};

/** Uploads a file, which the bot alone may see until it is completed. @throws what the client throws, or an AdapterError */
async function stage(client: WebClient, { name, bytes, alt }: Carried, apiUrl: string): Promise<string> {
  const described = alt === undefined ? {} : { alt_txt: cut(alt, limits.uploadAlt) };
  const { file_id: id, upload_url: url } = await client.files.getUploadURLExternal({
    filename: name,
    length: bytes.length,
    ...described,
  });
  if (!id || !url || !isAddressOf(url, apiUrl)) throw new AdapterError('refused', 'Slack named no address');
  const signal = AbortSignal.timeout(uploadWithinMs);
  // The address is the permission: the token does not go there.
  const sent = { method: 'POST', body: new Uint8Array(bytes) };
  const { ok, status, body } = await fetch(url, { ...sent, redirect: 'error', signal });
  await body?.cancel();
  if (!ok) throw new AdapterError('not-sent', `the address for files gave ${status}`);
  return id;
}

/** Waits until Slack has looked at a picture: a message that shows it earlier is refused. */
async function settle(client: WebClient, id: string): Promise<void> {
  for (let look = 0; look < looks; look++) {
    const { file } = await client.files.info({ file: id });
    if (file?.mimetype) return;
    await wait(firstRestMs * 2 ** look, undefined, { ref: false });
  }
}

/** Whether files arrived in a channel, after an answer that was lost. */
async function areShared(client: WebClient, ids: readonly string[], channel: string): Promise<boolean> {
  const [id = ''] = ids;
  const { file } = await client.files.info({ file: id });
  return [file?.channels, file?.groups, file?.ims].some((places) => places?.includes(channel));
}

export function createUploads({ apiUrl, log }: { apiUrl: string; log: Log }): Uploads {
  const failed = (error: unknown) =>
    log.warn({ reason: toAdapterError(error).message }, 'a file could not be put into Slack');

  async function upload(client: WebClient, picture: Carried): Promise<string> {
    const id = await stage(client, picture, apiUrl);
    await client.files.completeUploadExternal({ files: [{ id, title: picture.name }] });
    // Without the scope to look, it is shown on the chance that it is ready.
    await settle(client, id).catch(failed);
    return id;
  }

  return {
    async pictures(client, pictures, withinMs) {
      const done = new Map<Block, string>();
      const all = [...pictures].map(async ([block, picture]) => {
        done.set(block, await upload(client, picture));
      });
      await Promise.race([
        Promise.all(all.map((each) => each.catch(failed))),
        wait(withinMs, undefined, { ref: false }),
      ]);
      // What comes later is seen by nobody.
      return new Map(done);
    },
    async share(client, files, { channel, thread }) {
      const [first, ...others] = files;
      if (!first) return { failed: [] };
      const ids: string[] = [];
      try {
        for (const file of [first, ...others]) ids.push(await stage(client, file, apiUrl));
        const titled = files.map(({ name }, index) => ({ id: ids[index] ?? '', title: name }));
        const [one = { id: '' }, ...more] = titled;
        const where =
          thread === undefined ? { channel_id: channel } : { channel_id: channel, thread_ts: thread };
        await client.files.completeUploadExternal({ files: [one, ...more], ...where });
        return { failed: [] };
      } catch (error) {
        failed(error);
        const scope = missingScope(error);
        const isUnsure = ids.length === files.length && toAdapterError(error).reason === 'unknown';
        if (isUnsure && (await areShared(client, ids, channel).catch(() => false))) return { failed: [] };
        return { failed: files, ...(scope && { scope }) };
      }
    },
  };
}
