/** Tells which pictures of headlines a page may show: those whose site is granted and that did not fail before. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { PageDesk } from '../shared/page-context.ts';
import { failedPictures, forgetFailures, rememberFailure } from './failed-pictures.ts';

/** The pictures that a page shows. */
export interface Pictures {
  /** Whether the picture at `url` may be shown; false for null. */
  readonly has: (url: string | null) => url is string;
  /** To be called for a picture that cannot be shown after all. */
  readonly drop: (url: string) => void;
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
  const [failed, setFailed] = useState<ReadonlySet<string>>(failedPictures);
  const [round, setRound] = useState(0);
  useEffect(
    () =>
      desk.onAccessChange(() => {
        forgetFailures();
        setFailed(new Set());
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
  return useMemo(
    () =>
      granted === null
        ? null
        : {
            has: (url): url is string =>
              url !== null && !failed.has(url) && granted.get(originOf(url) ?? '') === true,
            drop: url => {
              rememberFailure(url);
              if (!isSteady) setFailed(before => new Set([...before, url]));
            },
          },
    [granted, failed, isSteady],
  );
}

function originOf(url: string | null): string | null {
  const parsed = url === null ? null : URL.parse(url);
  return parsed !== null && /^https?:$/.test(parsed.protocol) ? parsed.origin : null;
}
