/** What a click on Follow and Allow does: ask the browser first, then tell the background. */
import { readAddress } from '../../feed/address.ts';
import { send } from '../../messages/send.ts';
import { requestAccess } from './desk.ts';

/**
 * Wants to follow what stands at `typed`. Nothing is awaited before the browser's question, and the wish is sent in
 * the same breath: a popup closes when the question opens, and the background finishes what it began.
 * @returns false where `typed` is no address.
 */
export function followAddress(typed: string): boolean {
  const address = readAddress(typed);
  if (address === null) return false;
  const asked = requestAccess([address]);
  void send('wantFollow', { address });
  void settle(asked, address);
  return true;
}

/** Asks for access to `url`, which the wish for `address` needs. */
export function allowFor(address: string, url: string): void {
  const asked = requestAccess([url]);
  if (address === url) void send('wantFollow', { address });
  void settle(asked, address);
}

async function settle(asked: Promise<boolean>, address: string): Promise<void> {
  const granted = await asked.catch(() => false);
  await (granted ? send('advanceFollows', {}) : send('refuseFollow', { address }));
}
