/** The follow panel, loaded with its texts when it is first shown: most openings of the popup are for the news. */
import { lazy } from '../shared/lazy.tsx';
import type { PageContext } from '../shared/page-context.ts';
import type { FollowPanelProps } from './FollowPanel.tsx';

export const LazyFollowPanel = lazy<Omit<FollowPanelProps, 'i18n'> & PageContext>(
  async () => (await import('./FollowPanelLoader.tsx')).FollowPanelLoader,
);
