/** Tells which pictures of headlines a page may show: those whose site is granted and that did not fail before. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { PageDesk } from '../shared/page-context.ts';
import {
  type FailedPictures,
  failedPictures,
  forgetFailures,
  isFailed,
  rememberFailure,
} from './failed-pictures.ts';

/** The least width in px that is worth showing beside a headline: smaller ones count readers. */
export const MIN_THUMBNAIL = 40;
/** The least width in px that is worth showing above a headline: smaller ones are logos. */
export const MIN_LARGE = 200;

/** Why a picture cannot be shown: its site has none there, it is too small, or it could not be reached now. */
export type PictureFailure = 'none' | 'small' | 'unreachable';

/** The pictures that a page shows. */
export interface Pictures {
  /** Whether the picture at `url` may be shown `minWidth` px wide, MIN_THUMBNAIL where left out; false for null. */
  readonly has: (url: string | null, minWidth?: number) => url is string;
  /** The same as it was when the page was opened, whatever failed since. */
  readonly had: (url: string | null, minWidth?: number) => boolean;
  /** To be called for a picture that cannot be shown `minWidth` px wide after all. */
  readonly drop: (url: string, minWidth: number, failure: PictureFailure) => void;
}

/**
 * Those of `urls` that may be shown; null until that is known, so that a page is drawn once.
 * @param isSteady Whether one that fails leaves its space empty until the page is opened again, so that nothing moves.
 */
export function usePictures(
  desk: PageDesk,
  urls: readonly (string | null)[],
  isSteady = false,
): Pictures | null {
  /** Whether each origin is granted. */
  const [granted, setGranted] = useState<ReadonlyMap<string, boolean> | null>(null);
  const [failedAtFirst, setFailedAtFirst] = useState(failedPictures);
  const [failed, setFailed] = useState(failedAtFirst);
  const [round, setRound] = useState(0);
  useEffect(
    () =>
      desk.onAccessChange(() => {
        forgetFailures();
        setFailedAtFirst(new Map());
        setFailed(new Map());
        setRound(before => before + 1);
      }),
    [desk],
  );
  const origins = [...new Set(urls.map(originOf))].filter(one => one !== null).sort();
  useEffect(() => {
    let isOver = false;
    void Promise.all(
      origins.map(async origin => [origin, await desk.mayFetch(`${origin}/`)] as const),
    ).then(all => {
      if (!isOver) setGranted(new Map(all));
    });
    return () => {
      isOver = true;
    };
  }, [desk, round, origins.join(' ')]);
  return useMemo(() => {
    if (granted === null) return null;
    const isShown = (without: FailedPictures, url: string | null, minWidth: number) =>
      url !== null &&
      !isFailed(without, url, minWidth) &&
      granted.get(originOf(url) ?? '') === true;
    return {
      has: (url, minWidth = MIN_THUMBNAIL): url is string => isShown(failed, url, minWidth),
      had: (url, minWidth = MIN_THUMBNAIL) => isShown(failedAtFirst, url, minWidth),
      drop: (url, minWidth, failure) => {
        // What could not be reached now may be there the next time.
        if (failure !== 'unreachable') rememberFailure(url, failure === 'none' ? 0 : minWidth);
        const width = failure === 'small' ? minWidth : 0;
        if (!isSteady) setFailed(before => new Map([...before, [url, width]]));
      },
    };
  }, [granted, failed, failedAtFirst, isSteady]);
}

function originOf(url: string | null): string | null {
  const parsed = url === null ? null : URL.parse(url);
  return parsed !== null && /^https?:$/.test(parsed.protocol) ? parsed.origin : null;
}
