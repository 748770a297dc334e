/** Shows an article's pictures without cookies: fetched where their site is granted, else after a click that asks for it. */
import { displayHost } from '../../feed/display-host.ts';
import type { PageI18n } from '../../i18n/translate.ts';
import type { RequestDesk } from '../../poll/fetch-document.ts';
import { fetchPicture } from '../lists/fetch-picture.ts';
import type { PageDesk } from '../shared/page-context.ts';
import { type HeldPicture, shapeFrame } from './hold-pictures.ts';

/**
 * Puts a button in the place of each held picture whose site is not granted, before the body is put into the page. Nothing is
 * requested from a site that is not granted.
 * @param alongside Other addresses on the sites of the same source, which the button asks for in the same question.
 * @returns What loads the others, and those behind buttons when their site is granted; to be called once the body is shown.
 */
export async function preparePictures(
  held: readonly HeldPicture[],
  alongside: readonly string[],
  desk: PageDesk,
  i18n: PageI18n,
): Promise<() => void> {
  const waiting = new Map<HTMLElement, HeldPicture>();
  const showGranted = async (): Promise<void> => {
    for (const [box, picture] of waiting) {
      // Another text has taken the place of this one.
      if (!box.isConnected) waiting.delete(box);
      // Two may come here at once: the answer to the question, and the news that access has changed.
      if (!(await desk.mayFetch(picture.url)) || !waiting.delete(box)) continue;
      box.replaceWith(placeOf(picture));
      void showFetched(picture, desk);
    }
  };
  const isGranted = await Promise.all(held.map(({ url }) => desk.mayFetch(url)));
  held.forEach((picture, index) => {
    if (isGranted[index] === true) return;
    const box = placeholder(picture.url, i18n, () => {
      const urls = [picture.url, ...[...waiting.values()].map(one => one.url), ...alongside];
      void desk.requestAccess(urls).then(showGranted);
    });
    waiting.set(box, picture);
    placeOf(picture).replaceWith(box);
  });
  return () => {
    held.forEach((picture, index) => {
      if (isGranted[index] === true) void showFetched(picture, desk);
    });
    if (waiting.size === 0) return;
    // The question may have been asked by the button of a text that this one has replaced, or elsewhere.
    const end = desk.onAccessChange(() => {
      void showGranted().then(() => {
        if (waiting.size === 0) end();
      });
    });
  };
}

function placeOf({ frame, image }: HeldPicture): HTMLElement {
  return frame ?? image;
}

/** Shows a picture once it is decoded; one that cannot be fetched, and a tracking pixel, is removed with its caption. */
async function showFetched(picture: HeldPicture, desk: RequestDesk): Promise<void> {
  const { image, url, frame } = picture;
  const blob = await fetchPicture(desk, url);
  if (typeof blob === 'string') return removePicture(picture);
  const address = URL.createObjectURL(blob);
  const isShown = await loads(image, address);
  URL.revokeObjectURL(address);
  const { naturalWidth: width, naturalHeight: height } = image;
  if (!isShown || (width <= 2 && height <= 2)) return removePicture(picture);
  image.hidden = false;
  if (frame === null) return;
  if (!frame.classList.contains('is-measured') && isUnseen(frame)) shapeFrame(frame, width, height);
  fillFrame(image, frame, width / height);
  frame.append(image);
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

/** Whether a change of its height moves nothing that the reader sees. */
function isUnseen(frame: HTMLElement): boolean {
  return frame.getBoundingClientRect().top >= innerHeight;
}

/** How much of a picture may be cut off to fill its frame. */
const MAX_CUT = 0.25;

/** A picture is drawn at most this many times as large as it is. */
const MAX_GROWTH = 2;

/** Fills the frame where hardly anything is cut off, else shows the whole picture in it; a small one stands in its middle. */
function fillFrame(image: HTMLImageElement, frame: HTMLElement, ratio: number): void {
  const { width, height } = frame.getBoundingClientRect();
  const room = width / height;
  const isNear = Math.min(room, ratio) / Math.max(room, ratio) >= 1 - MAX_CUT;
  const isSmall = image.naturalWidth * MAX_GROWTH < width;
  image.classList.toggle('is-cut', isNear && !isSmall);
  if (isSmall) image.style.inlineSize = `${image.naturalWidth * MAX_GROWTH}px`;
}

function removePicture(picture: HeldPicture): void {
  const place = placeOf(picture);
  const figure = place.closest('figure');
  place.remove();
  // A caption without its picture says nothing.
  if (
    figure !== null &&
    figure.querySelector(
      '.picture-frame, img, video, audio, table, blockquote, pre, .embed, .picture-placeholder',
    ) === null
  )
    figure.remove();
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
