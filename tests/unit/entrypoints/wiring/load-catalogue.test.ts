/** The catalogue is loaded out of the extension's own file: once, and again where that failed. */
import { afterEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  createLoadCatalogue,
  createOwnerOf,
} from '../../../../entrypoints/wiring/load-catalogue.ts';
import { CATALOGUE, CATALOGUE_TEXT } from '../../../fixtures/catalogue.ts';

const asked: string[] = [];
function serve(...answers: readonly (() => Response)[]): void {
  const left = [...answers];
  asked.length = 0;
  vi.stubGlobal('fetch', async (path: string) => {
    asked.push(path);
    const answer = left.shift();
    if (answer === undefined) throw new TypeError('Failed to fetch');
    return answer();
  });
}
afterEach(() => void vi.unstubAllGlobals());

test('it is loaded once, whoever asks', async () => {
  serve(() => new Response(CATALOGUE_TEXT));
  const load = createLoadCatalogue();
  const [one, other] = await Promise.all([load(), load()]);
  expect(one).toEqual(CATALOGUE);
  expect(other).toBe(one);
  expect(asked).toEqual([fakeBrowser.runtime.getURL('catalogue.json')]);
});

test.each<[what: string, first: () => Response]>([
  ['is not there', () => new Response('', { status: 404 })],
  ['is no JSON', () => new Response('<html>')],
  ['holds no catalogue', () => new Response('[]')],
])('a file that %s is a failure, and is asked for again', async (_, first) => {
  serve(first, () => new Response(CATALOGUE_TEXT));
  const load = createLoadCatalogue();
  await expect(load()).rejects.toThrow();
  expect(await load()).toEqual(CATALOGUE);
});

test('an owner is named by the first address that the catalogue knows; without the file nobody is', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const ownerOf = createOwnerOf(createLoadCatalogue());
  const urls = ['https://unknown.example/', 'https://www.smh.com.au/a', 'https://www.nrc.nl/'];
  serve();
  expect(await ownerOf(urls)).toBeNull();
  serve(() => new Response(CATALOGUE_TEXT));
  expect(await ownerOf(urls)).toBe('nine entertainment');
  expect(await ownerOf(['https://unknown.example/', 'no address'])).toBeNull();
  expect(await ownerOf([])).toBeNull();
});
