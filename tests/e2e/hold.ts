/** Stops the background at a chosen moment: a page that holds a table of the database lets nobody else write it. */
import type { Page } from 'puppeteer-core';

export interface Hold {
  /** False as long as somebody who asked earlier has the table, or waits for it. */
  readonly isHeld: () => Promise<boolean>;
  readonly release: () => Promise<void>;
}

/** Asks for `table`, to have it as soon as all who asked earlier are done, until the release. Nothing in it is changed. */
export async function hold(page: Page, table: string): Promise<Hold> {
  const name = `hold ${table} ${Math.random()}`;
  await page.evaluate(
    (key, wanted) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('newsline');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction(wanted, 'readwrite');
          const store = transaction.objectStore(wanted);
          const state = { isHeld: false, isReleased: false };
          Object.assign(globalThis, { [key]: state });
          transaction.onabort = () => opening.result.close();
          // A transaction lives as long as it is asked for something. Something large, so that the page has time for others.
          const large = store.put({ [String(store.keyPath)]: 1e9, filling: new Uint8Array(2e6) });
          const ask = () => {
            state.isHeld = true;
            if (state.isReleased) transaction.abort();
            else store.get(1e9).onsuccess = ask;
          };
          large.onsuccess = ask;
          resolve();
        };
      }),
    name,
    table,
  );
  const state = `globalThis[${JSON.stringify(name)}]`;
  return {
    isHeld: async () => (await page.evaluate(`${state}.isHeld`)) === true,
    release: async () => {
      await page.evaluate(`${state}.isReleased = true`);
    },
  };
}
