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

/** What a round needs beside. */
export interface PollDesk extends FetchDesk {
  /** The words that tell how far a story is. */
  readonly stageWords: () => Promise<StageWords>;
  /** The key of the owner whom the first of `urls` belongs to that the catalogue knows; null for none. Never rejects. */
  readonly ownerOf: (urls: readonly string[]) => Promise<string | null>;
}
