/** Sends commands from a page to the background. */
import browser from 'webextension-polyfill';
import { deliver } from './deliver.ts';
import type { Send } from './protocol.ts';

/**
 * Makes what sends a page's commands to the background.
 * @param newId Makes an id that no other command has.
 */
export function createSend(newId: () => string): Send {
  return (command, input) =>
    deliver(
      command,
      input,
      newId(),
      message => browser.runtime.sendMessage(message),
      ms => new Promise(resolve => setTimeout(resolve, ms)),
    );
}
