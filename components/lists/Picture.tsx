/** Shows the picture of a headline, fetched without cookies once it comes near the window. */
import './picture.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PageDesk } from '../shared/page-context.ts';

interface PictureProps {
  readonly desk: PageDesk;
  /** Of a site that is granted. */
  readonly url: string;
  /** The least width in px that is worth showing: smaller ones count readers, or are logos. */
  readonly minWidth: number;
  /** Whether it is fetched at once, as the lead's is. */
  readonly isFirst?: boolean;
  /** Called where it cannot be fetched, or is too small. */
  readonly onFail: (url: string) => void;
}

/** How near the window a picture is fetched. */
const NEAR = '600px 0px';

/** The picture at `url`, in a space of 3:2 that is there before it comes. */
export function Picture({ desk, url, minWidth, isFirst = false, onFail }: PictureProps) {
  const box = useRef<HTMLSpanElement>(null);
  const [source, setSource] = useState<string | null>(null);
  const [isFailed, setFailed] = useState(false);
  const fail = () => {
    setFailed(true);
    onFail(url);
  };
  useEffect(() => {
    let address: string | null = null;
    let isOver = false;
    const show = async () => {
      // Loaded after the first paint, which no picture is part of.
      const { fetchPicture } = await import('./fetch-picture.ts');
      const blob = await fetchPicture(desk, url);
      if (isOver) return;
      if (blob === null) return fail();
      address = URL.createObjectURL(blob);
      setSource(address);
    };
    const stop = isFirst ? null : whenNear(box.current, () => void show());
    if (stop === null) void show();
    return () => {
      isOver = true;
      stop?.();
      if (address !== null) URL.revokeObjectURL(address);
    };
  }, [url]);
  return (
    <span ref={box} class={isFailed ? 'picture picture-failed' : 'picture'}>
      {source !== null && (
        <img
          src={source}
          alt=""
          width="720"
          height="480"
          onError={fail}
          onLoad={({ currentTarget }) => {
            if (currentTarget.naturalWidth < minWidth) fail();
          }}
        />
      )}
    </span>
  );
}

/** Calls `then` once, when `element` comes near the window. @returns What ends the wait; null where nothing can wait. */
function whenNear(element: Element | null, then: () => void): (() => void) | null {
  if (element === null || !('IntersectionObserver' in globalThis)) return null;
  const observer = new IntersectionObserver(
    entries => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      then();
    },
    { rootMargin: NEAR },
  );
  observer.observe(element);
  return () => observer.disconnect();
}
