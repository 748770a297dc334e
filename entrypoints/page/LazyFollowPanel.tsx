/** The follow panel, loaded with its texts when it is first shown: most openings of the popup are for the news. */
import { useEffect, useState } from 'preact/hooks';
import type { FullSpeech } from '../../i18n/translate.ts';
import type { FollowPanel, FollowPanelProps } from './FollowPanel.tsx';
import type { PageContext } from './mount.tsx';

interface Loaded {
  readonly Panel: typeof FollowPanel;
  readonly speech: FullSpeech;
}

export function LazyFollowPanel(props: Omit<FollowPanelProps, 'speech'> & PageContext) {
  const { language } = props.speech;
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  useEffect(() => {
    const load = async () => {
      const [{ FollowPanel: Panel }, { loadFullSpeech }] = await Promise.all([
        import('./FollowPanel.tsx'),
        import('../../i18n/all-texts.ts'),
      ]);
      setLoaded({ Panel, speech: await loadFullSpeech(language) });
    };
    void load();
  }, [language]);
  return loaded === null ? null : <loaded.Panel {...props} speech={loaded.speech} />;
}
