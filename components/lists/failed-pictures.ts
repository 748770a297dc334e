/** Remembers the pictures of headlines that a site no longer has, or that are too small, so that no space is kept for them. */

const KEY = 'failed-pictures';
/** The newest failures that are remembered, and the longest address. */
const MOST = 300;
const LONGEST = 500;

/** The width in px for which each picture was too small; 0 where there is no picture at its address. */
export type FailedPictures = ReadonlyMap<string, number>;

/** Whether the picture at `url` cannot be shown `minWidth` px wide. */
export function isFailed(failed: FailedPictures, url: string, minWidth: number): boolean {
  const width = failed.get(url);
  return width !== undefined && minWidth >= width;
}

/** The pictures that could not be shown lately. */
export function failedPictures(): FailedPictures {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return new Map(Array.isArray(kept) ? kept.filter(isFailure).slice(-MOST) : []);
  } catch {
    // Without storage, or with a damaged value, each picture is tried once a page.
    return new Map();
  }
}

/** Adds the picture at `url`; see `FailedPictures` for `width`. */
export function rememberFailure(url: string, width: number): void {
  if (url.length > LONGEST) return;
  const failed = [...failedPictures()].filter(([one]) => one !== url);
  try {
    localStorage.setItem(KEY, JSON.stringify([...failed, [url, width]].slice(-MOST)));
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

function isFailure(value: unknown): value is [url: string, width: number] {
  return Array.isArray(value) && typeof value[0] === 'string' && typeof value[1] === 'number';
}
