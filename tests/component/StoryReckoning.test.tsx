/** What costs much in a large story is reckoned when its articles change, and not whenever the page is drawn. */
import { act, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { expect, test } from 'vitest';
import type { PageContext } from '../../components/shared/page-context.ts';
import { StoryAside } from '../../components/story/StoryAside.tsx';
import { StoryTimeline } from '../../components/story/StoryTimeline.tsx';
import { storyAsOf } from '../../components/story/story-as-of.ts';
import type { PageI18n } from '../../i18n/translate.ts';
import { storyDetail } from '../../store/story-detail.ts';
import { NOW } from '../fixtures/archive.ts';
import { ENGLISH } from '../fixtures/headlines.ts';
import { bringFerry, ferryId } from '../fixtures/news.ts';
import { newPage, usePages } from '../fixtures/page.tsx';

usePages();

test('copies are folded and numbers compared once for the same articles, however often time is told', async () => {
  const page = newPage();
  await bringFerry(page.db);
  const whole = await storyDetail(page.db, await ferryId(page.db));
  if (whole === null) throw new Error('There is no story.');
  // Folding and comparing both read the byline, and nothing that is drawn does.
  let reads = 0;
  const entries = storyAsOf(whole, null, ENGLISH, NOW).entries.map(entry => ({
    ...entry,
    get byline() {
      reads++;
      return entry.byline;
    },
  }));
  const [newest] = entries;
  if (newest === undefined) throw new Error('The story is empty.');
  let setTime = (_: number) => {};
  let all = entries;
  function Story(context: PageContext<PageI18n>) {
    const [now, setNow] = useState(NOW);
    setTime = setNow;
    return (
      <>
        <StoryTimeline {...context} now={now} entries={all} layout="time" canSeparate={false} />
        <StoryAside {...context} now={now} entries={all} />
      </>
    );
  }
  page.show(context => <Story {...context} />);
  await screen.findByText(newest.item.headline);

  const first = reads;
  for (let minute = 1; minute < 5; minute++) await act(() => setTime(NOW + minute * 60_000));
  expect(reads).toBe(first);

  // Other articles are read anew.
  all = entries.slice(1);
  await act(() => setTime(NOW + 600_000));
  expect(reads).toBeGreaterThan(first);
  expect(screen.queryByText(newest.item.headline)).toBeNull();
});
