import { arrayContains, eq, inArray } from 'drizzle-orm';
import { forgottenChanges } from '../domain/personal-data.ts';
import type { Db } from './db.ts';
import { forgetPage } from './page-messages.ts';
import { ratingTable } from './rating-table.ts';
import { historyTable, settingTable } from './schema.ts';
import type { Store } from './store.ts';

/** The part of the store that forgets what somebody set for themselves, in what is kept of earlier changes. */
export const createForgetting = (db: Db): Pick<Store, 'forget'> => ({
  forget: ({ person, names, items }) =>
    db.transaction(async (tx) => {
      await tx.delete(ratingTable).where(inArray(ratingTable.by, [person, ...names]));
      await forgetPage(tx, person);
      // What the bot keeps of their accounts for its own use: the profile, and the id of the private chat.
      const kept = names.flatMap((name) => [`profile.${name}`, `chat.${name}`]);
      await tx.delete(settingTable).where(inArray(settingTable.name, kept));
      for (const item of new Set([person, ...items])) {
        const rows = await tx
          .select()
          .from(historyTable)
          .where(arrayContains(historyTable.items, [item]));
        for (const { id, changes } of rows)
          await tx
            .update(historyTable)
            .set({ changes: forgottenChanges(changes, person) })
            .where(eq(historyTable.id, id));
      }
    }),
});
