/** The versions of the database, oldest first. The list is append-only: a released version is never edited. */

/** One version: its number and Dexie's description of the tables that change in it. */
export interface Migration {
  readonly version: number;
  readonly stores: Readonly<Record<string, string>>;
  /** Fields that rows of earlier versions lack, by table. */
  readonly defaults: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** Fields that rows of earlier versions lack and that begin as another one of theirs, by table. */
  readonly copied?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Tables that begin with the keys of the articles there are, and what their rows hold beside. */
  readonly filled?: Readonly<Record<string, object>>;
  /** Settings that a reader who follows feeds already has from then on, unless they chose otherwise. */
  readonly settled?: Readonly<Record<string, unknown>>;
}

/** All versions. */
export const MIGRATIONS: readonly Migration[] = [
  {
    version: 1,
    stores: {
      feeds: 'feedId, &url',
      pollStates: 'feedId, nextPollAt',
      articles: 'articleId, sortAt, [feedId+sortAt]',
      bodies: 'articleId',
      statuses: 'articleId, firstSeenAt, savedAt',
      outbox: 'alertId, [state+createdAt]',
      counters: 'name',
      settings: 'key',
    },
    defaults: {},
  },
  {
    version: 2,
    stores: {
      pendingFollows: 'address',
      rounds: 'name',
    },
    defaults: {
      feeds: {
        customTitle: null,
        folder: null,
        intervalMinutes: null,
        isPaused: false,
        alerts: true,
        removedAt: null,
        importId: null,
        articleHosts: [],
        isOfferAnswered: false,
      },
      bodies: { fullText: null },
      pollStates: { remarks: [] },
    },
  },
  {
    version: 3,
    stores: { hosts: 'host' },
    defaults: {
      pendingFollows: { siteUrl: null, isReplaced: false },
      bodies: { credit: null, commentCount: null },
      feeds: { inTicker: true },
      pollStates: {
        pace: { ttlMinutes: null, updateMinutes: null, skipHours: [], skipDays: [] },
        nextReason: { code: 'usual', isCapped: false },
        retryAt: null,
        newestAt: null,
        gapMs: null,
        tally: { requests: 0, notModified: 0, repeated: 0, bytes: 0, failures: 0 },
        moved: null,
      },
    },
  },
  {
    version: 4,
    stores: {
      rawPages: 'articleId, wantedAt',
      terms: '[start+segment], segment',
      segments: '++segment',
      unindexed: 'articleId',
    },
    defaults: {},
    filled: { unindexed: {} },
  },
  {
    version: 5,
    stores: {
      articles: 'articleId, sortAt, [feedId+sortAt], [storyId+sortAt]',
      outbox: 'alertId, articleId, [state+createdAt]',
      stories: 'storyId, followedAt, mutedAt',
      ungrouped: 'articleId, isNews',
      partings: 'articleId',
      topics: 'articleId, *words',
      revisions: '++revision, articleId',
      alertLog: '++entry, [outcome+at]',
    },
    defaults: {
      articles: { stage: null, editedAt: null },
      feeds: { alertLevel: null },
      outbox: {
        stage: null,
        urgency: 'urgent',
        reasons: [],
        witnesses: 1,
        minutes: 0,
        isUpdate: false,
      },
    },
    copied: { articles: { storyId: 'articleId' }, outbox: { storyId: 'articleId' } },
    filled: { ungrouped: { isNews: 0 } },
  },
  {
    version: 6,
    stores: {},
    defaults: { feeds: { owner: null }, stories: { alertLevel: null } },
  },
  { version: 7, stores: { commands: 'commandId, at' }, defaults: {} },
  // Alerts were on until somebody switched them off; now they wait for the reader's choice.
  { version: 8, stores: {}, defaults: {}, settled: { alerts: true } },
  { version: 9, stores: { siteIcons: 'site, nextAt, fetchedAt, failure' }, defaults: {} },
];
