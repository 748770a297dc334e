/** Opens a window that stays on top of all others, where the browser supports it (Document Picture-in-Picture). */
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
 * Opens the window with the styles of this page. Browsers allow it only in a click.
 * @param onClosed Called when the window is closed.
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
