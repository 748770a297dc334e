/** Finds the followed feed of a source of the catalogue. */
import type { CatalogueEntry } from '../../feed/catalogue.ts';
import { feedIdOf } from '../../feed/identity.ts';

/** The id of the feed; null where it is not followed. @param followed The addresses that are. */
export function knownId({ feedUrl }: CatalogueEntry, followed: ReadonlySet<string>): string | null {
  return followed.has(feedUrl) ? feedIdOf(feedUrl) : null;
}
