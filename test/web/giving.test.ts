import { committeePlan, inRio } from '../committee-plan.ts';
import { describeGiving } from '../contract/giving.ts';
import { openPage } from './bench.ts';

const now = inRio('2027-10-01 09:00');

describeGiving('the page', async () => {
  const page = await openPage(committeePlan(), () => now);
  const secretary = await page.as('secretary');
  let given = 0;
  return {
    async give({ name, bytes }) {
      const body = new FormData();
      body.set('file', new File([new Uint8Array(bytes)], name));
      body.set('once', String(++given));
      const headers = { origin: page.origin, cookie: secretary.cookie() };
      await fetch(`${page.origin}/chat`, { method: 'POST', body, headers, redirect: 'manual' });
      const { text } = await secretary.get('/chat');
      return text.slice(text.lastIndexOf('class="said"')).replace(/<[^>]+>/g, '');
    },
    documents: async () => (await page.session.store.documents.all()).map(({ id }) => id),
    close: page.close,
  };
});
