/** Declares what polling needs from outside: database, network, clock, chance and permissions. */
import type { Database } from '../store/database.ts';
import type { StageWords } from '../story/stage-words.ts';

/** What fetching one document needs; pages fetch articles with it too. */
export interface FetchDesk {
  readonly db: Database;
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** Epoch ms. */
  readonly now: () => number;
  /** Waits; ms. */
  readonly pause: (ms: number) => Promise<void>;
  /** 0 up to, not including, 1. */
  readonly random: () => number;
  /** Whether the reader granted access to the site of `url`; asked before every request. */
  readonly mayFetch: (url: string) => Promise<boolean>;
}

/** A raster picture, drawn small. */
export interface SmallPicture {
  readonly png: Uint8Array<ArrayBuffer>;
  /** Four bytes a pixel: red, green, blue, alpha. */
  readonly pixels: Uint8ClampedArray;
}

/** What a round needs beside. */
export interface PollDesk extends FetchDesk {
  /** The words that tell how far a story is. */
  readonly stageWords: () => Promise<StageWords>;
  /** Draws the first frame of `picture` in a square of at most `side` px; null where it can't be decoded. Never rejects. */
  readonly drawSmall: (picture: Blob, side: number) => Promise<SmallPicture | null>;
  /** The key of the owner whom the first of `urls` belongs to that the catalogue knows; null for none. Never rejects. */
  readonly ownerOf: (urls: readonly string[]) => Promise<string | null>;
}
