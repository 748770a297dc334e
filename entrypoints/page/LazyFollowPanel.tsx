/** The follow panel, loaded when it is first shown: most openings of the popup are for the news. */
import { useEffect, useState } from 'preact/hooks';
import type { FollowPanel } from './FollowPanel.tsx';
import type { PageContext } from './mount.tsx';

export function LazyFollowPanel(context: PageContext) {
  const [loaded, setLoaded] = useState<{ Panel: typeof FollowPanel } | null>(null);
  useEffect(() => {
    void import('./FollowPanel.tsx').then(({ FollowPanel: Panel }) => setLoaded({ Panel }));
  }, []);
  return loaded === null ? null : <loaded.Panel {...context} />;
}
