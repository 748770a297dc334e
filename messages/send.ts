/** The pages' end of the line. */
import browser from 'webextension-polyfill';
import type { CommandName, Input, Output, Reply } from './protocol.ts';

/** Sends a command to the background. A background that cannot be reached is an error value like any other. */
export async function send<K extends CommandName>(
  command: K,
  input: Input<K>,
): Promise<Reply<Output<K>>> {
  try {
    return await browser.runtime.sendMessage({ command, input });
  } catch (cause) {
    return {
      ok: false,
      error: { code: 'failed', message: cause instanceof Error ? cause.message : String(cause) },
    };
  }
}
