/** Shows an article's pictures without cookies: fetched with permission, by anonymous CORS, or after a click. */
import { displayHost } from '../../feed/display-host.ts';
import type { PageI18n } from '../../i18n/translate.ts';
import type { RequestDesk } from '../../poll/fetch-document.ts';
import type { PageDesk } from '../shared/page-context.ts';
import { fetchPicture } from './fetch-picture.ts';

/** Pictures that wait for a click, by their placeholder. */
type Waiting = Map<HTMLElement, { readonly image: HTMLImageElement; readonly url: string }>;

/** Loads each held picture in the way that reveals least about the reader. */
export async function showPictures(
  held: ReadonlyMap<HTMLImageElement, string>,
  desk: PageDesk,
  i18n: PageI18n,
): Promise<void> {
  const waiting: Waiting = new Map();
  const show = async (image: HTMLImageElement, url: string): Promise<void> => {
    if (await desk.mayFetch(url)) {
      if (!(await showFetched(image, url, desk))) image.remove();
      return;
    }
    if (mayAskAnonymously(url) && (await showAnonymously(image, url))) return;
    const box = placeholder(url, i18n, async () => {
      if (await desk.requestAccess([url])) showAllOf(new URL(url).host);
    });
    waiting.set(box, { image, url });
    image.replaceWith(box);
  };
  const showAllOf = (host: string) => {
    for (const [box, { image, url }] of waiting) {
      if (new URL(url).host !== host) continue;
      waiting.delete(box);
      box.replaceWith(image);
      void show(image, url);
    }
  };
  await Promise.all([...held].map(([image, url]) => show(image, url)));
}

async function showFetched(
  image: HTMLImageElement,
  url: string,
  desk: RequestDesk,
): Promise<boolean> {
  const blob = await fetchPicture(desk, url);
  if (blob === null) return false;
  const address = URL.createObjectURL(blob);
  const isShown = await loads(image, address);
  URL.revokeObjectURL(address);
  return isShown;
}

async function showAnonymously(image: HTMLImageElement, url: string): Promise<boolean> {
  image.crossOrigin = 'anonymous';
  return loads(image, url);
}

/** Firefox gives every installation its own origin, which an anonymous request would send: a fingerprint. */
function mayAskAnonymously(url: string): boolean {
  return url.startsWith('https:') && location.protocol !== 'moz-extension:';
}

/** Shows `source`; tracking pixels are removed. */
async function loads(image: HTMLImageElement, source: string): Promise<boolean> {
  image.loading = 'eager';
  const loaded = new Promise<boolean>(resolve => {
    image.onload = () => resolve(true);
    image.onerror = () => resolve(false);
  });
  image.src = source;
  const isShown = await loaded;
  if (isShown && image.naturalWidth <= 2 && image.naturalHeight <= 2) image.remove();
  return isShown;
}

/** A button in place of a picture that is not loaded yet. */
function placeholder(url: string, i18n: PageI18n, onClick: () => Promise<void>): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'picture-placeholder';
  button.textContent = i18n.t('picture.load', { host: displayHost(url) });
  button.onclick = onClick;
  return button;
}
