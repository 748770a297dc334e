/** The ways to the ticker in a strip of its own and to the side panel. */
import type { PageI18n } from '../../i18n/translate.ts';
import { send } from '../../messages/send.ts';
import { openSidePanel } from './side-panel.ts';

export function ViewButtons({
  i18n,
  hasPanel,
  onPanel = () => {},
}: {
  readonly i18n: PageI18n;
  /** Whether the side panel is offered too. */
  readonly hasPanel: boolean;
  /** Called when the side panel is open. */
  readonly onPanel?: () => void;
}) {
  return (
    <span class="view-buttons">
      <button type="button" class="button button-quiet" onClick={() => void send('openStrip', {})}>
        {i18n.t('tools.strip')}
      </button>
      {hasPanel && (
        <button type="button" class="button button-quiet" onClick={() => openSidePanel(onPanel)}>
          {i18n.t('tools.panel')}
        </button>
      )}
    </span>
  );
}
