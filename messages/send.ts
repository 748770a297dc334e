/** The pages' end of the line. */
import browser from 'webextension-polyfill';
import { deliver } from './deliver.ts';
import type { CommandName, Input, Output, Reply } from './protocol.ts';

/** Sends a command to the background. A background that cannot be reached is an error value like any other. */
export async function send<K extends CommandName>(
  command: K,
  input: Input<K>,
): Promise<Reply<Output<K>>> {
  return deliver(
    command,
    input,
    message => browser.runtime.sendMessage(message),
    ms => new Promise(resolve => setTimeout(resolve, ms)),
  );
}
