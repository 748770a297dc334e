/** Loads the catalogue out of the file that lies in the extension. */
import { CATALOGUE_PATH, type Catalogue, readCatalogue } from '../../feed/catalogue.ts';

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

async function load(): Promise<Catalogue> {
  const answer = await fetch(CATALOGUE_PATH);
  if (!answer.ok) throw new Error(`${CATALOGUE_PATH} answers ${answer.status}`);
  const catalogue = readCatalogue(await answer.json());
  if (catalogue === null) throw new Error(`${CATALOGUE_PATH} holds no catalogue`);
  return catalogue;
}
