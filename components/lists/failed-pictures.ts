/** Remembers the pictures of headlines that could not be shown, so that no space is kept for them again. */

const KEY = 'failed-pictures';
/** The newest failures that are remembered, and the longest address. */
const MOST = 300;
const LONGEST = 500;

/** The addresses of the pictures that could not be shown lately. */
export function failedPictures(): ReadonlySet<string> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return new Set(
      Array.isArray(kept) ? kept.filter(one => typeof one === 'string').slice(-MOST) : [],
    );
  } catch {
    // Without storage, or with a damaged value, each picture is tried once a page.
    return new Set();
  }
}

/** Adds the picture at `url`. */
export function rememberFailure(url: string): void {
  if (url.length > LONGEST) return;
  const failed = [...failedPictures()].filter(one => one !== url);
  try {
    localStorage.setItem(KEY, JSON.stringify([...failed, url].slice(-MOST)));
  } catch {
    // A full or forbidden storage only means that the picture is tried again.
  }
}

/** Forgets all failures, as when the reader has allowed more sites. */
export function forgetFailures(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // As above.
  }
}
