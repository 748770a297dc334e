/** The ways to the ticker in a strip of its own and to the side panel. */
import './view-buttons.css';
import type { PageI18n } from '../../i18n/translate.ts';
import type { Command } from '../shared/use-command.ts';
import { openSidePanel } from './side-panel.ts';

export function ViewButtons({
  i18n,
  command,
  hasPanel,
  onPanel = () => {},
}: {
  readonly i18n: PageI18n;
  readonly command: Command;
  /** Whether the side panel is offered too. */
  readonly hasPanel: boolean;
  /** Called when the side panel is open. */
  readonly onPanel?: () => void;
}) {
  return (
    <span class="view-buttons">
      <button
        type="button"
        class="button button-quiet"
        onClick={() => void command('openStrip', {})}
      >
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
