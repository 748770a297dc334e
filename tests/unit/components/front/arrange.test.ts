import { describe, expect, test } from 'vitest';
import {
  type Arrangement,
  arrangeFront,
  type FolderNews,
} from '../../../../components/front/arrange.ts';
import type { Headline } from '../../../../components/lists/headline.ts';
import { headline } from '../../../fixtures/headlines.ts';

const ROOM = { columns: 3, columnWidth: 280, height: 720 };

const NOW = Date.UTC(2024, 6, 14, 12);
const MINUTE = 60_000;

/** `count` stories of ten sources, the newest first; every second has a picture. */
function news(count: number, name = 'n'): readonly Headline[] {
  return Array.from({ length: count }, (_, index) =>
    headline(`${name}${index}`, {
      feedId: `feed ${index % 10}`,
      storyId: `story ${name}${index}`,
      headline: `Report ${name} ${index} about the bridge over the river and its repair`,
      deck: 'Two sentences about it. The second one is longer than the first one.',
      thumbnail: index % 2 === 0 ? `https://pictures.example/${name}${index}.jpg` : null,
      at: NOW - index * MINUTE,
    }),
  );
}

function arrange(
  newest: readonly Headline[],
  said: Partial<Parameters<typeof arrangeFront>[0]> = {},
) {
  const [lead] = newest;
  if (lead === undefined) throw new Error('There is no news.');
  return arrangeFront({
    lead,
    newest,
    elsewhere: [],
    folders: [],
    room: ROOM,
    hasPicture: ({ thumbnail }) => thumbnail !== null,
    isReadable: () => true,
    now: NOW,
    ...said,
  });
}
const all = ({ seconds, under, sections, latest }: Arrangement) => [
  ...seconds,
  ...under,
  ...sections.flatMap(({ items }) => items),
  ...latest,
];
const folder = (name: string | null, items: readonly Headline[]): FolderNews => ({ name, items });

describe('each story stands once', () => {
  test.each([1, 2, 3, 4, 5, 6, 8, 11, 15, 16, 17, 24, 40, 100, 200])('of %i', count => {
    for (const columns of [1, 2, 3, 4]) {
      const newest = news(count);
      const ids = all(arrange(newest, { room: { ...ROOM, columns } })).map(
        ({ articleId }) => articleId,
      );
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids).not.toContain('n0');
      // A page has room for sixty; up to there nothing is left out.
      if (count <= 50) expect(ids).toHaveLength(count - 1);
    }
  });

  test('also where folders list what stands above, and a followed story stands elsewhere', () => {
    const newest = news(80);
    const folders = [
      folder(
        'World',
        newest.filter((_, index) => index % 2 === 0),
      ),
      folder(
        null,
        newest.filter((_, index) => index % 2 === 1),
      ),
    ];
    const elsewhere = newest.slice(3, 5);
    const ids = all(arrange(newest, { folders, elsewhere })).map(({ articleId }) => articleId);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { articleId } of elsewhere) expect(ids).not.toContain(articleId);
  });

  test('where two sources give the very same headline', () => {
    const [lead, ...others] = news(20);
    if (lead === undefined) throw new Error('There is no news.');
    const twin = headline('twin', {
      storyId: 'other',
      headline: `“${lead.headline.toUpperCase()}”`,
      at: NOW,
    });
    expect(all(arrange([lead, twin, ...others]))).not.toContain(twin);
  });
});

describe('folders', () => {
  test('have a section each, with an article that has a picture first', () => {
    const [world, sport] = [news(20, 'w'), news(20, 's')];
    const newest = [...world, ...sport].sort((a, b) => b.at - a.at);
    const { sections } = arrange(newest, {
      folders: [folder('World', world), folder('Sport', sport)],
    });
    expect(sections.map(({ name }) => name)).toEqual(['World', 'Sport']);
    for (const { items } of sections) {
      expect(items).toHaveLength(7);
      expect(items[0]?.thumbnail).not.toBeNull();
    }
  });

  test('keep a section where there is little news', () => {
    const newest = news(9);
    const { sections, latest } = arrange(newest, { folders: [folder('World', newest)] });
    expect(sections[0]?.items.length).toBeGreaterThan(3);
    expect(latest).toEqual([]);
  });
});

test('without folders the newest run through the rail, and the rest follows below', () => {
  const { latest, sections } = arrange(news(100));
  expect(latest).toHaveLength(24);
  expect(latest.map(({ at }) => at)).toEqual(latest.map(({ at }) => at).sort((a, b) => b - a));
  expect(sections).toHaveLength(1);
  expect(sections[0]?.isRest).toBe(true);
});

test('little news has neither rail nor sections', () => {
  const { seconds, under, sections, latest } = arrange(news(4));
  expect(seconds).toHaveLength(3);
  expect([...under, ...sections, ...latest]).toEqual([]);
});

describe('a lead with a picture', () => {
  test('lies across the page where there is too little to stand beside it', () => {
    for (const columns of [3, 4])
      expect(arrange(news(5), { room: { ...ROOM, columns } }).isAcross).toBe(true);
  });

  test('has news beside it where there is enough', () => {
    for (const columns of [3, 4])
      expect(arrange(news(60), { room: { ...ROOM, columns } }).isAcross).toBe(false);
  });
});

test('headlines of few words are no double of each other', () => {
  const [lead, ...others] = news(20);
  if (lead === undefined) throw new Error('There is no news.');
  const live = ['a', 'b'].map(id =>
    headline(id, { storyId: id, feedId: id, headline: 'Live updates', at: NOW }),
  );
  const bare = ['c', 'd'].map(id =>
    headline(id, { storyId: id, feedId: id, headline: '…', at: NOW }),
  );
  const ids = all(arrange([lead, ...live, ...bare, ...others])).map(({ articleId }) => articleId);
  expect(ids).toEqual(expect.arrayContaining(['a', 'b', 'c', 'd']));
});
