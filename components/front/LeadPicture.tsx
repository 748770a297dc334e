/** Shows the picture of the lead, fetched without cookies, where access to its host is granted. */
import './lead-picture.css';
import { useEffect, useState } from 'preact/hooks';
import { fetchPicture } from '../article/fetch-picture.ts';
import type { PageDesk } from '../shared/page-context.ts';

/** The picture at `url`; nothing where it can't be fetched or is too small. */
export function LeadPicture({ desk, url }: { readonly desk: PageDesk; readonly url: string }) {
  const [source, setSource] = useState<string | null>(null);
  useEffect(() => {
    let address: string | null = null;
    let isOver = false;
    void desk
      .mayFetch(url)
      .then(isGranted => (isGranted ? fetchPicture(desk, url) : null))
      .then(blob => {
        if (blob === null || isOver) return;
        address = URL.createObjectURL(blob);
        setSource(address);
      });
    return () => {
      isOver = true;
      if (address !== null) URL.revokeObjectURL(address);
    };
  }, [url]);
  if (source === null) return null;
  // Small pictures count readers, or are logos.
  const onLoad = (event: Event & { readonly currentTarget: HTMLImageElement }) => {
    if (event.currentTarget.naturalWidth < 200) setSource(null);
  };
  return <img class="lead-picture" src={source} alt="" onLoad={onLoad} />;
}
