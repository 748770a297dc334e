/** Stories keep their ids while they are regrouped, separated and restored in another worker. */
import { expect, test } from 'vitest';
import { createThreads } from '../../../story/threads.ts';
import { streamOf } from '../../fixtures/stories/stream.ts';

const alone = { page: null, linksTo: [] };
const NOBODY = new Map<string, ReadonlySet<string>>();

test('a story is named by one of its articles, and each of its articles has that story', () => {
  const threads = createThreads(NOBODY, 0);
  const stories = new Map<string, string>();
  let at = 0;
  for (const headline of streamOf(800)) {
    threads.add({ ...headline, ...alone, articleId: `a${at++}` });
    for (const [articleId, storyId] of threads.takeChanges()) stories.set(articleId, storyId);
  }
  expect(stories.size).toBe(800);
  const groups = new Map<string, string[]>();
  for (const [articleId, storyId] of stories)
    groups.set(storyId, [...(groups.get(storyId) ?? []), articleId]);
  // Stories have four headlines each: ids are neither given twice nor lost.
  expect(groups.size).toBeGreaterThan(150);
  expect(groups.size).toBeLessThan(400);
  const strays = [...groups].filter(
    ([name, members]) => !members.includes(name.replace(/~\d+$/, '')),
  );
  expect(strays.length / groups.size).toBeLessThan(0.1);
});

test('a worker that restores the store groups as one that never stopped, except for what regrouping corrects', () => {
  const all = [...streamOf(240)].map((headline, at) => ({
    ...headline,
    ...alone,
    articleId: `a${at}`,
  }));
  const one = createThreads(NOBODY, 0);
  for (const article of all) one.add(article);
  const unbroken = one.takeChanges();
  const first = createThreads(NOBODY, 0);
  for (const article of all.slice(0, 200)) first.add(article);
  const before = first.takeChanges();
  const second = createThreads(NOBODY, first.sinceRegrouped());
  for (const article of all.slice(0, 200))
    second.restore(article, before.get(article.articleId) ?? article.articleId);
  for (const article of all.slice(200)) second.add(article);
  const after = new Map([...before, ...second.takeChanges()]);
  const same = all.filter(({ articleId }) => unbroken.get(articleId) === after.get(articleId));
  expect(same.length / all.length).toBeGreaterThan(0.9);
});

test('articles that the reader separated are never grouped again, however alike they are', () => {
  const separated = new Map([['b', new Set(['a'])]]);
  const threads = createThreads(separated, 0);
  const title = 'Passenger ferry runs aground off Kep';
  for (const articleId of ['a', 'b', 'c', 'd', 'e'])
    threads.add({ articleId, title, summary: null, at: 0, stage: 'update', ...alone });
  threads.settle();
  const stories = threads.takeChanges();
  expect(stories.get('b')).not.toBe(stories.get('a'));
});

test('an article that links to another one joins its story, though they share few words', () => {
  const threads = createThreads(NOBODY, 0);
  const add = (articleId: string, title: string, linksTo: readonly string[] = []) =>
    threads.add({
      articleId,
      title,
      summary: null,
      at: 0,
      page: `example.org/${articleId}`,
      linksTo,
    });
  add('x', 'Rice Harvest Begins Early in Battambang');
  add('a', 'Passenger Ferry Runs Aground Off Kep');
  add('b', 'What Kep Fishermen Saw That Night', ['example.org/a']);
  add('c', 'Museum Shows Coins Found by Farmers', ['example.org/a']);
  const stories = threads.takeChanges();
  expect(stories.get('b')).toBe('a');
  // A link alone is not enough: papers link to what is read most.
  expect(stories.get('c')).toBe('c');
});
