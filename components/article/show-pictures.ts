/** Shows an article's pictures without cookies: fetched where their site is granted, else after a click that asks for it. */
import { displayHost } from '../../feed/display-host.ts';
import type { PageI18n } from '../../i18n/translate.ts';
import type { RequestDesk } from '../../poll/fetch-document.ts';
import { fetchPicture } from '../lists/fetch-picture.ts';
import type { PageDesk } from '../shared/page-context.ts';

/**
 * Loads each held picture whose site is granted, and puts a button in the place of the others until their site is. Nothing is
 * requested from a site that is not granted.
 * @param alongside Other addresses on the sites of the same source, which the button asks for in the same question.
 */
export async function showPictures(
  held: ReadonlyMap<HTMLImageElement, string>,
  alongside: readonly string[],
  desk: PageDesk,
  i18n: PageI18n,
): Promise<void> {
  const waiting = new Map<
    HTMLElement,
    { readonly image: HTMLImageElement; readonly url: string }
  >();
  const showGranted = async (): Promise<void> => {
    for (const [box, { image, url }] of waiting) {
      // Another text has taken the place of this one.
      if (!box.isConnected) waiting.delete(box);
      // Two may come here at once: the answer to the question, and the news that access has changed.
      if (!(await desk.mayFetch(url)) || !waiting.delete(box)) continue;
      box.replaceWith(image);
      void showFetched(image, url, desk);
    }
  };
  const show = async (image: HTMLImageElement, url: string): Promise<void> => {
    if (await desk.mayFetch(url)) return showFetched(image, url, desk);
    const box = placeholder(url, i18n, () => {
      const urls = [url, ...[...waiting.values()].map(one => one.url), ...alongside];
      void desk.requestAccess(urls).then(showGranted);
    });
    waiting.set(box, { image, url });
    image.replaceWith(box);
  };
  await Promise.all([...held].map(([image, url]) => show(image, url)));
  if (waiting.size === 0) return;
  // The question may have been asked by the button of a text that this one has replaced, or elsewhere.
  const end = desk.onAccessChange(() => {
    void showGranted().then(() => {
      if (waiting.size === 0) end();
    });
  });
}

/** Shows the picture at `url`; one that cannot be fetched, and a tracking pixel, is removed. */
async function showFetched(image: HTMLImageElement, url: string, desk: RequestDesk): Promise<void> {
  const blob = await fetchPicture(desk, url);
  if (blob === null) return image.remove();
  const address = URL.createObjectURL(blob);
  const isShown = await loads(image, address);
  URL.revokeObjectURL(address);
  if (!isShown || (image.naturalWidth <= 2 && image.naturalHeight <= 2)) image.remove();
}

async function loads(image: HTMLImageElement, source: string): Promise<boolean> {
  image.loading = 'eager';
  const loaded = new Promise<boolean>(resolve => {
    image.onload = () => resolve(true);
    image.onerror = () => resolve(false);
  });
  image.src = source;
  return loaded;
}

/** A button in place of a picture that is not loaded yet. */
function placeholder(url: string, i18n: PageI18n, onClick: () => void): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'picture-placeholder';
  button.textContent = i18n.t('picture.load', { host: displayHost(url) });
  button.onclick = onClick;
  return button;
}
