import { describe, expect, test } from 'vitest';
import { readOpml } from '../../../feed/opml.ts';
import { OPML_NAMESPACE } from '../../../feed/opml-choices.ts';
import { type ExportedFeed, writeOpml } from '../../../feed/write-opml.ts';
import { newFeed } from '../../../store/feeds.ts';

const feed = (url: string, fields: Partial<ExportedFeed> = {}): ExportedFeed =>
  newFeed('f', url, 0, { title: 'A', ...fields });
const A = 'https://a.example/?x=1&y=2';

describe('a list that is written', () => {
  test('is read again: names, addresses and folders', () => {
    const feeds = [
      feed(A, { title: 'A "quoted" <title> &amp; more', folder: 'ព័ត៌មាន / <Asia>' }),
      feed('https://b.example/', { title: 'B\u0001', siteLink: 'https://b.example/' }),
      feed('https://c.example/', { title: 'C', folder: 'C' }),
    ];
    expect(readOpml(writeOpml(feeds, [], 'Newsline', 0))?.feeds).toEqual([
      { url: A, title: 'A "quoted" <title> &amp; more', folder: 'ព័ត៌មាន / <Asia>' },
      { url: 'https://b.example/', title: 'B', folder: null },
      { url: 'https://c.example/', title: 'C', folder: 'C' },
    ]);
  });

  test.each<Partial<ExportedFeed>>([
    { intervalMinutes: 30 },
    { intervalMinutes: 1440, isPaused: true },
    { alerts: false, alertLevel: 'off' },
    { alertLevel: 'flash' },
    { inTicker: false },
    { owner: 'owner.example' },
    { customTitle: 'Mine, <not> "theirs"' },
    { customTitle: 'A' },
  ])('carries what the reader chose for a feed: %j', chosen => {
    const [read] = readOpml(writeOpml([feed(A, chosen)], [], 'Newsline', 0))?.feeds ?? [];
    expect(read).toEqual({ url: A, title: 'A', folder: null, choices: chosen });
  });

  test('carries what the reader chose for folders', () => {
    const folders = [
      { name: 'Out', inTicker: false, alertLevel: null },
      { name: 'Loud / Deep', inTicker: true, alertLevel: 'all' },
      { name: 'Usual', inTicker: true, alertLevel: null },
    ] as const;
    const feeds = folders.map(({ name }, index) =>
      feed(`https://${index}.example/`, { folder: name }),
    );
    expect(readOpml(writeOpml(feeds, folders, 'Newsline', 0))?.folders).toEqual(
      folders.slice(0, 2),
    );
  });

  test('says nothing of its own about what was never chosen', () => {
    expect(writeOpml([feed(A)], [], 'Newsline', 0)).not.toMatch(/ newsline:/);
  });

  test('shows other readers the name that the reader gave', () => {
    const opml = writeOpml([feed(A, { customTitle: 'Mine' })], [], 'Newsline', 0);
    expect(opml).toContain('text="Mine" title="Mine"');
  });
});

describe('choices in a list', () => {
  const read = (attributes: string, root = `xmlns:n="${OPML_NAMESPACE}"`) =>
    readOpml(
      `<opml ${root}><body><outline text="A" xmlUrl="https://a.example/" ${attributes}/></body></opml>`,
    )?.feeds[0]?.choices;

  test('are read under any prefix that is bound to the namespace', () => {
    expect(read('n:intervalMinutes="5" n:inTicker="false"')).toEqual({
      intervalMinutes: 5,
      inTicker: false,
    });
  });

  test('of another namespace are not', () => {
    expect(read('n:intervalMinutes="5"', 'xmlns:n="https://n.example/"')).toBeUndefined();
    expect(read('newsline:intervalMinutes="5"', '')).toBeUndefined();
  });

  test.each([
    'n:intervalMinutes="0"',
    'n:intervalMinutes="1441"',
    'n:intervalMinutes="1e2"',
    'n:intervalMinutes="-5"',
    'n:isPaused="yes"',
    'n:alerts=""',
    'n:alertLevel="loud"',
    'n:alertLevel="__proto__"',
    `n:owner="${'x'.repeat(101)}"`,
    'n:folder="Elsewhere"',
    'n:removedAt="1"',
    'n:isOfferAnswered="true"',
  ])('that their field does not take are passed over: %s', attribute => {
    expect(read(attribute)).toBeUndefined();
    expect(read(`${attribute} n:inTicker="false"`)).toEqual({ inTicker: false });
  });
});
