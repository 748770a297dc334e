/** Shows the pictures of an article without cookies: fetched where the host is granted, else by anonymous CORS, else a click. */
import type { Speech } from '../../i18n/translate.ts';
import { type Asking, fetchDocument } from '../../poll/fetch-document.ts';
import { requestAccess } from './desk.ts';

const PICTURE_LIMITS = { timeoutMs: 25_000, maxBytes: 10_000_000, accept: 'image/*, */*;q=0.5' };

/** Loads each held picture in the least telling way there is. */
export async function showPictures(
  held: ReadonlyMap<HTMLImageElement, string>,
  desk: Asking,
  speech: Speech,
): Promise<void> {
  await Promise.all([...held].map(([image, url]) => showPicture(image, url, held, desk, speech)));
}

async function showPicture(
  image: HTMLImageElement,
  url: string,
  held: ReadonlyMap<HTMLImageElement, string>,
  desk: Asking,
  speech: Speech,
): Promise<void> {
  if (await desk.mayFetch(url)) {
    if (!(await showFetched(image, url, desk))) image.remove();
    return;
  }
  if (mayAskAnonymously(url) && (await showAnonymously(image, url))) return;
  image.replaceWith(placeholder(url, held, desk, speech));
}

async function showFetched(image: HTMLImageElement, url: string, desk: Asking): Promise<boolean> {
  const answer = await fetchDocument(desk, url, { etag: null, lastModified: null }, PICTURE_LIMITS);
  if (answer.kind !== 'document' || !/^image\//i.test(answer.contentType ?? '')) return false;
  // An image element runs no script, also where the picture is SVG.
  const blob = new Blob([new Uint8Array(answer.bytes)], { type: answer.contentType ?? '' });
  return loads(image, URL.createObjectURL(blob));
}

async function showAnonymously(image: HTMLImageElement, url: string): Promise<boolean> {
  image.crossOrigin = 'anonymous';
  return loads(image, url);
}

/** Firefox gives every install its own origin, and an anonymous request would carry it: a fingerprint. */
function mayAskAnonymously(url: string): boolean {
  return url.startsWith('https:') && location.protocol !== 'moz-extension:';
}

/** Shows `source`; pictures of a pixel count readers and go. */
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

function placeholder(
  url: string,
  held: ReadonlyMap<HTMLImageElement, string>,
  desk: Asking,
  speech: Speech,
): HTMLElement {
  const { host } = new URL(url);
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'picture-placeholder';
  button.textContent = speech.t('picture.load', { host });
  button.dataset.host = host;
  button.onclick = async () => {
    const granted = await requestAccess([url]);
    if (!granted) return;
    for (const other of document.querySelectorAll<HTMLElement>('.picture-placeholder')) {
      if (other.dataset.host !== host) continue;
      const [image, address] = [...held].find(([, one]) => one === other.dataset.url) ?? [];
      if (image === undefined || address === undefined) continue;
      other.replaceWith(image);
      void showPicture(image, address, held, desk, speech);
    }
  };
  button.dataset.url = url;
  return button;
}
