/** Draws the menu of the popup and the side panel: other views of the news, and the shortcuts, which it listens for too. */
import { useState } from 'preact/hooks';
import type { PageI18n } from '../../i18n/translate.ts';
import { Keys } from '../lists/Keys.tsx';
import { KeysHelp } from '../lists/KeysHelp.tsx';
import type { MenuItem } from '../shared/Menu.tsx';
import { MenuButton } from '../shared/MenuButton.tsx';
import type { PageContext } from '../shared/page-context.ts';
import { hasWindows } from './has-windows.ts';
import { hasSidePanel, openSidePanel } from './side-panel.ts';

interface PanelMenuProps extends PageContext<PageI18n> {
  readonly page: 'popup' | 'sidepanel';
}

/** The menu; no button where nothing stands in it. */
export function PanelMenu({ page, ...context }: PanelMenuProps) {
  const { command, settings, i18n } = context;
  const { t } = i18n;
  const [showsKeys, setShowsKeys] = useState(false);
  const items: MenuItem[] = [];
  if (hasWindows())
    items.push({
      key: 'strip',
      label: t('tools.strip'),
      onChoose: () => void command('openStrip', {}),
    });
  if (page === 'popup' && hasSidePanel())
    items.push({
      key: 'panel',
      label: t('tools.panel'),
      onChoose: () => openSidePanel(() => close()),
    });
  if (settings.shortcuts)
    items.push({ key: 'keys', label: t('tools.keys'), onChoose: () => setShowsKeys(true) });
  return (
    <>
      {items.length > 0 && <MenuButton label={t('tools.more')} items={items} />}
      <Keys {...context} hasBack={false} />
      {showsKeys && (
        <KeysHelp
          keys={settings.shortcutKeys}
          i18n={i18n}
          hasBack={false}
          onClose={() => setShowsKeys(false)}
        />
      )}
    </>
  );
}
