/** The follow panel with the texts that it needs beyond those of its page. */
import { useEffect, useState } from 'preact/hooks';
import { loadFullSpeech } from '../../i18n/all-texts.ts';
import type { FullSpeech } from '../../i18n/translate.ts';
import { FollowPanel, type FollowPanelProps } from './FollowPanel.tsx';
import type { PageContext } from './mount.tsx';

export function SpeakingFollowPanel(props: Omit<FollowPanelProps, 'speech'> & PageContext) {
  const { language } = props.speech;
  const [speech, setSpeech] = useState<FullSpeech | null>(null);
  useEffect(() => {
    void loadFullSpeech(language).then(loaded => setSpeech(() => loaded));
  }, [language]);
  return speech === null ? null : <FollowPanel {...props} speech={speech} />;
}
