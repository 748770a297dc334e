/** The follow panel, loaded with its texts when it is first shown: most openings of the popup are for the news. */
import { lazily } from '../../components/lazily.tsx';
import type { FollowPanelProps } from './FollowPanel.tsx';
import type { PageContext } from './mount.tsx';

export const LazyFollowPanel = lazily<Omit<FollowPanelProps, 'speech'> & PageContext>(
  async () => (await import('./SpeakingFollowPanel.tsx')).SpeakingFollowPanel,
);
