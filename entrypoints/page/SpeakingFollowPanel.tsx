/** The follow panel with the texts that it needs beyond those of its page. */
import { FollowPanel, type FollowPanelProps } from './FollowPanel.tsx';
import type { PageContext } from './mount.tsx';
import { useFullSpeech } from './use-full-speech.ts';

export function SpeakingFollowPanel(props: Omit<FollowPanelProps, 'speech'> & PageContext) {
  const speech = useFullSpeech(props.speech.language);
  return speech === null ? null : <FollowPanel {...props} speech={speech} />;
}
