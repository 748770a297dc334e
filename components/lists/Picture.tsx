/** Shows the picture of a headline, fetched without cookies once it comes near the window. */
import './picture.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PageDesk } from '../shared/page-context.ts';
import type { PictureFailure, Pictures } from './use-pictures.ts';

interface PictureProps {
  readonly desk: PageDesk;
  /** Of a site that is granted. */
  readonly url: string;
  /** The least width in px that is worth showing: smaller ones count readers, or are logos. */
  readonly minWidth: number;
  /** Whether it is fetched at once, as the lead's is. */
  readonly isFirst?: boolean;
  /** Called where it cannot be shown. */
  readonly onFail: Pictures['drop'];
}

/** How near the window a picture is fetched. */
const NEAR = '600px 0px';

/** The picture at `url`, in a space of 3:2 that is there before it comes. */
export function Picture(props: PictureProps) {
  // Another picture is another element, so that none stands in the place of the next until that has come.
  return <OnePicture key={props.url} {...props} />;
}

function OnePicture({ desk, url, minWidth, isFirst = false, onFail }: PictureProps) {
  const box = useRef<HTMLSpanElement>(null);
  const [source, setSource] = useState<string | null>(null);
  const [isFailed, setFailed] = useState(false);
  const fail = (failure: PictureFailure) => {
    setFailed(true);
    onFail(url, minWidth, failure);
  };
  useEffect(() => {
    let address: string | null = null;
    let isOver = false;
    const show = async () => {
      // Loaded after the first paint, which no picture is part of.
      const { fetchPicture } = await import('./fetch-picture.ts');
      const picture = await fetchPicture(desk, url);
      if (isOver) return;
      if (typeof picture === 'string') return fail(picture);
      address = URL.createObjectURL(picture);
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
          onError={() => fail('none')}
          onLoad={({ currentTarget }) => {
            if (currentTarget.naturalWidth < minWidth) fail('small');
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
