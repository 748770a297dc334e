/** Every version of the database leaves a small dump in tests/fixtures/databases; today's code opens them all and loses nothing. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Dexie from 'dexie';
import { describe, expect, test } from 'vitest';
import { articleDetail } from '../../../store/article-detail.ts';
import { newestArticles } from '../../../store/articles.ts';
import { type Database, openDatabase, TABLES } from '../../../store/database.ts';
import { newPollState } from '../../../store/feeds.ts';
import { MIGRATIONS } from '../../../store/migrations.ts';
import { searchArticles } from '../../../store/search.ts';
import { readSettings } from '../../../store/settings.ts';
import { freshDatabase, inconsistencies, newMemory } from '../../fixtures/archive.ts';

interface Dump {
  readonly version: number;
  readonly stores: Record<string, string>;
  readonly rows: Record<string, object[]>;
}

const FOLDER = join(import.meta.dirname, '../../fixtures/databases');
const dumps = readdirSync(FOLDER).filter(file => file.endsWith('.json'));

describe('migrations', () => {
  test('versions only ever go up', () => {
    const versions = MIGRATIONS.map(({ version }) => version);
    expect(versions).toEqual([...new Set(versions)].sort((a, b) => a - b));
  });

  test('the database has the tables that its type names', async () => {
    const db = freshDatabase();
    await db.open();
    expect(db.tables.map(({ name }) => name).sort()).toEqual(Object.keys(TABLES).sort());
  });

  test('every version has a dump', () => {
    const versions = MIGRATIONS.map(({ version }) => `${version}.json`);
    expect(dumps.toSorted()).toEqual(versions.toSorted());
  });

  test.each(dumps)('today’s code opens %s', async file => {
    const dump = readDump(file);
    const db = await openDump(dump);
    const before = Object.entries(dump.rows).filter(([table]) => table !== 'settings');
    for (const [table, rows] of before) expect(await db.table(table).count()).toBe(rows.length);
    for (const setting of dump.rows.settings ?? [])
      expect(await db.settings.toArray()).toContainEqual(setting);
    expect(await inconsistencies(db)).toEqual([]);
    const [newest] = await newestArticles(db, 1);
    expect(newest).toBeDefined();
    expect(newest?.source).not.toBe('');
    expect(
      (await db.feeds.toArray()).every(
        feed => feed.removedAt === null && Array.isArray(feed.articleHosts),
      ),
    ).toBe(true);
    // Of every table, the rows of old hold each field that a row of today has.
    const today = newPollState('x', 0);
    for (const state of await db.pollStates.toArray())
      expect(Object.keys(state)).toEqual(expect.arrayContaining(Object.keys(today)));
    expect(await articleDetail(db, newest?.article.articleId ?? '')).not.toBeNull();
  });

  describe('alerts, which were on without a word', () => {
    const readAlerts = async (rows: Dump['rows']) => {
      const db = await openDump({ ...readDump('7.json'), rows });
      return (await readSettings(db)).alerts;
    };
    const { rows } = readDump('7.json');
    const settings = rows.settings ?? [];

    test('stay on for who follows something', async () => {
      expect(await readAlerts(rows)).toBe(true);
    });

    test('stay off for who switched them off', async () => {
      const off = { key: 'alerts', value: false };
      expect(await readAlerts({ ...rows, settings: [...settings, off] })).toBe(false);
    });

    test('wait for the choice of who follows nothing yet', async () => {
      expect(await readAlerts({ settings })).toBeNull();
    });
  });

  test('what search had indexed before there were stories is still found', async () => {
    const db = await openDump(readDump('4.json'));
    expect(await db.unindexed.count()).toBe(0);
    expect(await searchArticles(db, 'bridge open', 10)).toMatchObject([
      { article: { headline: 'Bridge opens' } },
    ]);
  });
});

function readDump(file: string): Dump {
  return JSON.parse(readFileSync(join(FOLDER, file), 'utf8'));
}

/** Writes what an old version held, and opens it with today's code. */
async function openDump({ version, stores, rows }: Dump): Promise<Database> {
  newMemory();
  const old = new Dexie('newsline');
  old.version(version).stores(stores);
  for (const [table, some] of Object.entries(rows)) await old.table(table).bulkPut(some);
  old.close();
  return openDatabase();
}
