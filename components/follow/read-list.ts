/** Reads a file that the reader chose as a list of feeds. */
import { readAddressList } from '../../feed/address-list.ts';
import { decodeBytes } from '../../feed/charset.ts';
import { type OpmlResult, readOpml } from '../../feed/opml.ts';

/** Larger files are no lists of feeds, MB. */
export const MAX_LIST_MB = 10;

/** Why a file gives no list; `unreadable` is one that the browser cannot read, such as one that was moved meanwhile. */
export type ListProblem = 'bad' | 'empty' | 'too-large' | 'unreadable';

/** Reads OPML, or a text with an address on each line; never rejects. */
export async function readList(file: File): Promise<OpmlResult | ListProblem> {
  if (file.size > MAX_LIST_MB * 1_000_000) return 'too-large';
  try {
    const text = decodeBytes(new Uint8Array(await file.arrayBuffer()), null);
    if (text.trim() === '') return 'empty';
    return readOpml(text) ?? readAddressList(text) ?? 'bad';
  } catch {
    // The browser says no more than that it could not.
    return 'unreadable';
  }
}
