/** Loads the follow panel when it is first shown, because the popup is mostly opened for the news. */
import { lazy } from '../shared/lazy.tsx';
import type { PageContext } from '../shared/page-context.ts';
import type { FollowPanelProps } from './FollowPanel.tsx';

/** The follow panel; its code and its texts are loaded at the first drawing. */
export const LazyFollowPanel = lazy<Omit<FollowPanelProps, 'i18n'> & PageContext>(
  async () => (await import('./FollowPanel.tsx')).FollowPanelWithTexts,
);
