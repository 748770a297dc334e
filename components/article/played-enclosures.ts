/** Finds the enclosures of an article that are played. */
import { mediaKind } from '../../feed/media-kind.ts';
import type { Enclosure } from '../../model/feed.ts';

/** What is known of a file to play it. */
export type PlayedEnclosure = Pick<Enclosure, 'url' | 'type'>;

/** Those of `enclosures` that are sound or film, on the web. */
export function playedOf<One extends PlayedEnclosure>(enclosures: readonly One[]): readonly One[] {
  return enclosures.filter(
    one => /^https?:/.test(one.url) && /^(?:audio|video)$/.test(mediaKind(one)),
  );
}
