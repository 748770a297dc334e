/** Draws the buttons that open the ticker in its own window and the side panel, where the browser has them. */
import './view-buttons.css';
import type { PageI18n } from '../../i18n/translate.ts';
import type { Command } from '../shared/use-command.ts';
import { hasWindows } from './has-windows.ts';
import { hasSidePanel, openSidePanel } from './side-panel.ts';

/** The buttons for the ticker's own window and, where offered, the side panel. */
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
  /** Called after the side panel has opened. */
  readonly onPanel?: () => void;
}) {
  return (
    <span class="view-buttons">
      {hasWindows() && (
        <button
          type="button"
          class="button button-quiet"
          onClick={() => void command('openStrip', {})}
        >
          {i18n.t('tools.strip')}
        </button>
      )}
      {hasPanel && hasSidePanel() && (
        <button type="button" class="button button-quiet" onClick={() => openSidePanel(onPanel)}>
          {i18n.t('tools.panel')}
        </button>
      )}
    </span>
  );
}
