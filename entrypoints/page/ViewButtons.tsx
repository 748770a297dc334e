/** The ways to the ticker in a strip of its own and to the side panel. */
import type { PageSpeech } from '../../i18n/translate.ts';
import { send } from '../../messages/send.ts';
import { openSidePanel } from './side-panel.ts';

export function ViewButtons({
  speech,
  hasPanel,
  onPanel = () => {},
}: {
  readonly speech: PageSpeech;
  /** Whether the side panel is offered too. */
  readonly hasPanel: boolean;
  /** Called when the side panel is open. */
  readonly onPanel?: () => void;
}) {
  return (
    <span class="view-buttons">
      <button type="button" class="button button-quiet" onClick={() => void send('openStrip', {})}>
        {speech.t('tools.strip')}
      </button>
      {hasPanel && (
        <button type="button" class="button button-quiet" onClick={() => openSidePanel(onPanel)}>
          {speech.t('tools.panel')}
        </button>
      )}
    </span>
  );
}
