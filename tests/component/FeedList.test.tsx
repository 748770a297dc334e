import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { FeedList } from '../../components/follow/FeedList.tsx';
import type { FollowedFeed } from '../../model/feed-rows.ts';
import { newFeed, newPollState } from '../../store/feeds.ts';
import { ENGLISH } from '../fixtures/headlines.ts';

afterEach(cleanup);
const NOW = 1_800_000_000_000;

function show(fields: Partial<FollowedFeed>): void {
  const feed: FollowedFeed = {
    ...newFeed('f', 'https://news.example/feed', NOW),
    ...newPollState('f', NOW),
    ...fields,
  };
  const nothing = () => {};
  render(
    <FeedList
      feeds={[feed]}
      i18n={ENGLISH}
      now={NOW}
      foldersOut={[]}
      onEdit={nothing}
      onCheck={nothing}
      onUnfollow={nothing}
      onAllow={nothing}
      onFolder={nothing}
    />,
  );
}

test.each([
  ['login-needed', '401', 'The site asks for a login (401).'],
  [
    'refused',
    '403',
    'The site refused access (403). It may need a login or keep feed readers out.',
  ],
  ['challenge', '503', 'checks whether a person is asking'],
  ['not-found', '404', 'There is nothing at this address (404).'],
  ['gone', '410', 'gone for good (410).'],
  ['rate-limited', '429', 'asked too often (429).'],
] as const)('a feed with %s says what is known, and opens its address', (code, detail, words) => {
  show({ problem: { code, detail, at: NOW } });
  expect(document.querySelector('.feed-state.error')?.textContent).toContain(words);
  expect(screen.getByRole('link', { name: 'Open the page' }).getAttribute('href')).toBe(
    'https://news.example/feed',
  );
});

test('a feed without a problem opens nothing', () => {
  show({ polledAt: NOW, nextPollAt: NOW });
  expect(screen.queryByRole('link', { name: 'Open the page' })).toBeNull();
});

test('a feed of which only the beginning was read says so', () => {
  show({ remarks: ['cut-short'] });
  expect(screen.getByText(/Only the first part of this feed was read/)).toBeTruthy();
});
