/** Opens the side panel in Chrome and in Firefox; both require a click. */
import browser from 'webextension-polyfill';

interface SidePanel {
  readonly open: (options: { windowId: number }) => Promise<void>;
}

/** Whether this browser has a side panel that can be opened. */
export function hasSidePanel(): boolean {
  return chromesPanel() !== undefined || firefoxsPanel() !== undefined;
}

/**
 * Opens the side panel; where the browser has none, or refuses, nothing happens.
 * @param onOpened Called when it is open.
 */
export function openSidePanel(onOpened: () => void): void {
  const chromes = chromesPanel();
  // Firefox accepts the call only at the start of a click handler, Chrome also a little later.
  const opening =
    chromes === undefined
      ? firefoxsPanel()?.open()
      : browser.windows.getCurrent().then(({ id = 0 }) => chromes.open({ windowId: id }));
  // A panel that does not open is seen not to open.
  opening?.then(onOpened, () => {});
}

function chromesPanel(): SidePanel | undefined {
  const { chrome } = globalThis as { chrome?: { sidePanel?: Partial<SidePanel> } };
  const open = chrome?.sidePanel?.open;
  return open === undefined ? undefined : { open };
}

function firefoxsPanel() {
  const { sidebarAction }: Partial<typeof browser> = browser;
  return sidebarAction;
}
