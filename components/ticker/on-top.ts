/** A window that stays on top of all others, where the browser has one (Document Picture-in-Picture). */
import { render } from 'preact';

interface PictureInPicture {
  readonly requestWindow: (size: { width: number; height: number }) => Promise<Window>;
}

const SIZE = { width: 900, height: 48 };

function pictureInPicture(): PictureInPicture | undefined {
  return (globalThis as { documentPictureInPicture?: PictureInPicture }).documentPictureInPicture;
}

/** Whether this browser can keep a window on top. */
export function canBeOnTop(): boolean {
  return pictureInPicture() !== undefined;
}

/**
 * Opens the window, dressed like this page. It has to come of a click.
 * @param onClosed Called when it is gone.
 * @throws DOMException where the browser refuses.
 */
export async function openOnTop(onClosed: () => void): Promise<Window> {
  const api = pictureInPicture();
  if (api === undefined) throw new Error('This browser has no window on top.');
  const strip = await api.requestWindow(SIZE);
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')) {
    const copy = strip.document.createElement('link');
    copy.rel = 'stylesheet';
    copy.href = link.href;
    strip.document.head.append(copy);
  }
  strip.document.body.className = 'strip on-top';
  strip.addEventListener('pagehide', () => {
    render(null, strip.document.body);
    onClosed();
  });
  return strip;
}
