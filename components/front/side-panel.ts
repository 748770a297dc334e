/** Opens the side panel, which Chrome and Firefox each have their own way for; both want it to come of a click. */
import browser from 'webextension-polyfill';

interface SidePanel {
  readonly open: (options: { windowId: number }) => Promise<void>;
}

/** @param onOpened Called when it is open; never in a browser without one. */
export function openSidePanel(onOpened: () => void): void {
  const chromes = (globalThis as { chrome?: { sidePanel?: SidePanel } }).chrome?.sidePanel;
  // Firefox takes the call only as the first thing of a click, Chrome also a moment later.
  const opening =
    chromes === undefined
      ? browser.sidebarAction.open()
      : browser.windows.getCurrent().then(({ id = 0 }) => chromes.open({ windowId: id }));
  opening.then(onOpened).catch(() => {});
}
