/** Opens the side panel in Chrome and in Firefox; both require a click. */
import browser from 'webextension-polyfill';

interface SidePanel {
  readonly open: (options: { windowId: number }) => Promise<void>;
}

/** Opens the side panel. @param onOpened Called when it is open; never in a browser without one. */
export function openSidePanel(onOpened: () => void): void {
  const chromes = (globalThis as { chrome?: { sidePanel?: SidePanel } }).chrome?.sidePanel;
  // Firefox accepts the call only at the start of a click handler, Chrome also a little later.
  const opening =
    chromes === undefined
      ? browser.sidebarAction.open()
      : browser.windows.getCurrent().then(({ id = 0 }) => chromes.open({ windowId: id }));
  opening.then(onOpened).catch(() => {});
}
