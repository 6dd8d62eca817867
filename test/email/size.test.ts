import { expect, test } from 'vitest';
import { createMailer } from '../../adapters/email/index.ts';
import { startMailServer } from '../fakes/mail-server.ts';

test('a mail that is too large for the server is refused for good, and the next one goes', async () => {
  const server = await startMailServer({ size: 20_000 });
  const mailer = createMailer({
    url: server.url,
    from: { name: 'Congress', address: 'congress@example.org' },
  });
  const letterOf = (bytes: number) => ({
    to: 'ana@example.org',
    id: mailer.idOf([String(bytes)]),
    reader: { locale: 'en', zone: 'UTC' },
    message: {
      summary: 'The report',
      blocks: [],
      files: [{ name: 'report.pdf', bytes: new Uint8Array(bytes) }],
    },
  });
  try {
    await expect(mailer.send(letterOf(40_000))).rejects.toMatchObject({ reason: 'refused' });
    await mailer.send(letterOf(10));
    expect(server.taken).toHaveLength(1);
  } finally {
    await server.close();
  }
});
