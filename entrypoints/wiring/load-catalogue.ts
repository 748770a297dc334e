/** Loads the catalogue out of the file that lies in the extension. */
import browser from 'webextension-polyfill';
import { type Catalogue, ownerOf, readCatalogue } from '../../feed/catalogue.ts';

/** Where the file lies in the extension. */
const FILE = 'catalogue.json';

/**
 * Makes a function that loads the catalogue at its first call and gives the same one afterwards. It rejects where the
 * file cannot be read or holds no catalogue; the next call then tries again.
 */
export function createLoadCatalogue(): () => Promise<Catalogue> {
  let loading: Promise<Catalogue> | null = null;
  return () => {
    loading ??= load().catch((cause: unknown) => {
      loading = null;
      throw cause;
    });
    return loading;
  };
}

/** Makes a function that names the owner of the first of some addresses that the catalogue knows; null where there is none. */
export function createOwnerOf(
  loadCatalogue: () => Promise<Catalogue>,
): (urls: readonly string[]) => Promise<string | null> {
  return async urls => {
    try {
      const { owners } = await loadCatalogue();
      return urls.map(url => ownerOf(owners, url)).find(owner => owner !== null) ?? null;
    } catch (cause) {
      // The feed is read all the same.
      // biome-ignore lint/suspicious/noConsole: an unexpected failure must be findable.
      console.error('Newsline: the catalogue could not be loaded', cause);
      return null;
    }
  };
}

async function load(): Promise<Catalogue> {
  const answer = await fetch(browser.runtime.getURL(FILE));
  if (!answer.ok) throw new Error(`${FILE} answers ${answer.status}`);
  const catalogue = readCatalogue(await answer.json());
  if (catalogue === null) throw new Error(`${FILE} holds no catalogue`);
  return catalogue;
}
