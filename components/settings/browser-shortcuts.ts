/** Reads the shortcuts that the browser keeps for Newsline, and opens the browser's own page that changes them. */
import browser from 'webextension-polyfill';

/** The commands of the manifest, in the order in which they are shown. */
const NAMES = ['_execute_action', 'open-reader', 'check-now'] as const;

/** A command with its keys as the browser writes them; '' where it has none. */
export interface BrowserShortcut {
  readonly name: (typeof NAMES)[number];
  readonly keys: string;
}

/** Where Chrome and Edge change shortcuts; Firefox has a call for its page. */
const CHROMES_PAGE = 'chrome://extensions/shortcuts';

/** The shortcuts that hold now; none in a browser without shortcuts. */
export async function browserShortcuts(): Promise<readonly BrowserShortcut[]> {
  const { commands }: Partial<typeof browser> = browser;
  const known = (await commands?.getAll()) ?? [];
  return NAMES.flatMap(name => {
    const found = known.find(one => one.name === name);
    return found === undefined ? [] : [{ name, keys: found.shortcut ?? '' }];
  });
}

/** Opens the browser's page of shortcuts. @returns false where it opens none. */
export async function changeShortcuts(): Promise<boolean> {
  const commands: Partial<typeof browser.commands> = browser.commands;
  try {
    if (commands.openShortcutSettings !== undefined) await commands.openShortcutSettings();
    else await browser.tabs.create({ url: CHROMES_PAGE });
    return true;
  } catch {
    return false;
  }
}
