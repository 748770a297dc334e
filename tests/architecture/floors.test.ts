import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { violations } from './law.ts';

const ROOT = join(import.meta.dirname, '../..');
const ROOMS = [
  'entrypoints',
  'components',
  'poll',
  'alert',
  'sync',
  'messages',
  'store',
  'model',
  'feed',
  'words',
  'story',
  'article',
  'i18n',
];

function sources(): ReadonlyMap<string, string> {
  const paths = readdirSync(ROOT, { withFileTypes: true })
    .filter(entry => entry.isDirectory() && ROOMS.includes(entry.name))
    .flatMap(({ name }) =>
      readdirSync(join(ROOT, name), { recursive: true, encoding: 'utf8' }).map(
        file => `${name}/${file}`,
      ),
    )
    .filter(path => /\.tsx?$/.test(path));
  return new Map(paths.map(path => [path, readFileSync(join(ROOT, path), 'utf8')]));
}

describe('the law of the house', () => {
  test('holds', () => {
    const files = sources();
    expect(files.size).toBeGreaterThan(40);
    expect(violations(files)).toEqual([]);
  });

  test('no other folder holds product code', () => {
    const folders = readdirSync(ROOT, { withFileTypes: true })
      .filter(entry => entry.isDirectory() && !entry.name.startsWith('.'))
      .map(({ name }) => name);
    expect(
      folders.filter(
        name =>
          ![...ROOMS, 'docs', 'node_modules', 'public', 'screenshots', 'scripts', 'tests'].includes(
            name,
          ),
      ),
    ).toEqual([]);
  });

  test.each([
    'await db.feeds.toArray();',
    'await desk.db.rawPages.get(id);',
    "db['feeds'].count();",
    "db.table('feeds').count();",
    "db.transaction('rw', [], work);",
    'const { now, articles } = desk.db;',
    'const read = ({ statuses }: Database) => statuses.get(id);',
  ])('a table is named in the store alone: %s', source => {
    const breach = (path: string) => violations(new Map([[path, `/** A. */\n${source}`]]));
    expect(breach('poll/a.ts')).toEqual(['poll/a.ts touches a table']);
    expect(breach('store/a.ts')).toEqual([]);
  });

  test.each(['entrypoints/background/b.ts', 'entrypoints/wiring/fetch-desk.ts'])(
    'the background imports what is not of pages: %s',
    to => {
      const source = `/** A. */\nimport { b } from '/${to}';`.replace("'/entrypoints", "'..");
      expect(violations(new Map([['entrypoints/background/a.ts', source]]))).toEqual([]);
    },
  );

  test.each([
    'const count = await countFollowed(desk.db);',
    'const { db, articles } = props;',
    '// db.feeds is asked by followedFeeds()',
  ])('the database is handed on: %s', source => {
    expect(violations(new Map([['poll/a.ts', `/** A. */\n${source}`]]))).toEqual([]);
  });

  test.each([
    'const FRESH_MS = 6 * 3_600_000;',
    'const UNDO_MS = 60_000;',
    'export const DAY_MS = 24 * HOUR_MS;',
    'if (now - at < 86_400_000) return;',
  ])('a duration has one home: %s', source => {
    const breach = (path: string) => violations(new Map([[path, `/** A. */\n${source}`]]));
    expect(breach('poll/a.ts').join()).toMatch(/poll\/a.ts spells out a duration/);
    expect(breach('model/durations.ts').join()).not.toMatch(/duration that/);
  });

  test.each([
    'const FRESH_MS = 6 * HOUR_MS;',
    'const MANY = 160_000;',
    'const SAME_DAY_MS = 20 * HOUR_MS;',
    '// A minute is 60_000 ms.',
  ])('what is no duration spelt out: %s', source => {
    expect(violations(new Map([['poll/a.ts', `/** A. */\n${source}`]]))).toEqual([]);
  });

  test.each([
    [
      'an import upwards',
      { 'store/a.ts': "import { b } from '../poll/b.ts';" },
      'store/a.ts looks at poll/b.ts',
    ],
    [
      'rooms of the second floor',
      { 'poll/a.ts': "import { b } from '../alert/b.ts';" },
      'poll/a.ts looks at alert/b.ts',
    ],
    [
      'a background that draws',
      { 'poll/a.ts': "import { A } from '../components/shared/A.tsx';" },
      'poll/a.ts looks at components/shared/A.tsx',
    ],
    [
      'a background that imports what is drawn',
      { 'entrypoints/background/a.ts': "import { b } from '../../components/shared/A.tsx';" },
      'entrypoints/background/a.ts looks at components/shared/A.tsx',
    ],
    [
      'a background that imports what mounts pages',
      { 'entrypoints/background/a.ts': "import { b } from '../wiring/mount.tsx';" },
      'entrypoints/background/a.ts looks at entrypoints/wiring/mount.tsx',
    ],
    [
      'a background that imports the desk of pages',
      { 'entrypoints/background/a.ts': "import { b } from '../wiring/page-desk.ts';" },
      'entrypoints/background/a.ts looks at entrypoints/wiring/page-desk.ts',
    ],
    [
      'a background that imports a page',
      { 'entrypoints/background/a.ts': "import { b } from '../options/main.tsx';" },
      'entrypoints/background/a.ts looks at entrypoints/options/main.tsx',
    ],
    [
      'a shared view that knows a subject',
      { 'components/shared/A.tsx': "import { B } from '../story/B.tsx';" },
      'components/shared/A.tsx looks at components/story/B.tsx',
    ],
    [
      'a view outside the subjects',
      { 'components/A.tsx': '/** A. */' },
      "components/A.tsx lies in no subject's folder",
    ],
    [
      'an entry point that does more than mount',
      { 'entrypoints/popup/main.tsx': `/** A. */${'\n'.repeat(30)}` },
      'entrypoints/popup/main.tsx does more than mount',
    ],
    [
      'a shared view that reads the archive',
      { 'components/shared/A.tsx': "import { useLive } from '../../store/use-live.ts';" },
      'components/shared/A.tsx is shared and uses store/use-live.ts',
    ],
    [
      'a view that sends a command and drops the reply',
      { 'components/front/A.tsx': "import { createSend } from '../../messages/send.ts';" },
      'components/front/A.tsx sends commands past the hook',
    ],
    [
      'a model that knows a room',
      { 'model/a.ts': "import type { B } from '../feed/model.ts';" },
      'model/a.ts looks at feed/model.ts',
    ],
    [
      'a browser API in a view',
      { 'components/front/A.tsx': "import browser from 'webextension-polyfill';" },
      'components/front/A.tsx uses webextension-polyfill',
    ],
    [
      'the ground floor',
      { 'feed/a.ts': "import { b } from '../story/b.ts';" },
      'feed/a.ts looks at story/b.ts',
    ],
    [
      'a package out of place',
      { 'poll/a.ts': "import Dexie from 'dexie';" },
      'poll/a.ts uses dexie',
    ],
    [
      'preact in the store',
      { 'store/a.ts': "import { h } from 'preact';" },
      'store/a.ts uses preact',
    ],
    [
      'a feed that is asked by itself whether it is followed',
      { 'store/a.ts': 'feeds.filter(feed => feed.removedAt === null);' },
      'store/a.ts reads removedAt; store/followed-feeds.ts tells which feeds are followed',
    ],
    [
      'an export without a docstring',
      { 'store/a.ts': '/** A. */\n\nexport async function b(): Promise<void> {' },
      'store/a.ts exports b without saying what it is',
    ],
    [
      'a type that is declared twice',
      { 'model/a.ts': 'export interface Feed {', 'poll/b.ts': 'export type Feed = string;' },
      'poll/b.ts declares Feed, as model/a.ts does',
    ],
    ['the clock', { 'poll/a.ts': 'const now = Date.now();' }, 'poll/a.ts names Date.now'],
    ['the network', { 'poll/a.ts': 'await fetch(url);' }, 'poll/a.ts names fetch'],
    ['the DOM', { 'feed/a.ts': 'document.title;' }, 'feed/a.ts names the DOM'],
    ['a long file', { 'feed/a.ts': `/** A. */${'\n'.repeat(301)}` }, 'feed/a.ts has 301 lines'],
    ['a barrel', { 'feed/index.ts': '/** A. */' }, 'feed/index.ts is a barrel'],
    [
      'a file that does not introduce itself',
      { 'feed/a.ts': 'export {};' },
      'feed/a.ts does not open by saying what it knows',
    ],
    [
      'a circle',
      { 'feed/a.ts': "import './b.ts';", 'feed/b.ts': "import './a.ts';" },
      'a circle: feed/a.ts > feed/b.ts > feed/a.ts',
    ],
  ])('is broken by %s', (_, files, expected) => {
    expect(violations(new Map(Object.entries(files)))).toContain(expected);
  });
});
