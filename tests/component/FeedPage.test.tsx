import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { FeedPage } from '../../components/follow/FeedPage.tsx';
import type { FeedDetail } from '../../model/feed-rows.ts';
import { newFeed, newPollState } from '../../store/feeds.ts';
import { ENGLISH } from '../fixtures/headlines.ts';

afterEach(cleanup);
const DAY_MS = 86_400_000;
const NOW = 1000 * DAY_MS;

function show(fields: Partial<FeedDetail> = {}): string[] {
  const calls: string[] = [];
  const feed: FeedDetail = {
    ...newFeed('f', 'https://news.example/feed', NOW - 30 * DAY_MS),
    ...newPollState('f', NOW),
    name: 'River News',
    siteLink: 'https://news.example/',
    polledAt: NOW - 600_000,
    nextPollAt: NOW + 600_000,
    nextReason: { code: 'busy', isCapped: false },
    newestAt: NOW - 3_600_000,
    problem: null,
    moved: null,
    tally: { requests: 200, notModified: 150, repeated: 3, bytes: 1_234_567, failures: 2 },
    ...fields,
  };
  render(
    <FeedPage
      feed={feed}
      i18n={ENGLISH}
      now={NOW}
      onCheck={() => calls.push('check')}
      onMove={() => calls.push('move')}
      onSearch={() => calls.push('search')}
    />,
  );
  return calls;
}
const text = () => document.body.textContent ?? '';

describe('the page of a feed', () => {
  test('shows its polls, its traffic and that all is well', () => {
    show();
    expect(text()).toContain('75% (150)');
    expect(text()).toContain('1,235 kB');
    expect(text()).toContain('This feed publishes often.');
    expect(text()).toContain('All good');
  });

  test('shows an address in the script of its name', () => {
    show({ url: new URL('https://пример.рф/лента').href });
    expect(document.querySelector('.feed-url')?.textContent).toBe('https://пример.рф/лента');
  });

  test.each([
    ['a paused feed', { isPaused: true }, 'You paused this source'],
    ['no dates', { newestAt: null }, 'has no dates'],
    ['a publisher who stopped', { newestAt: NOW - 90 * DAY_MS }, 'Nothing new since'],
    ['a slow one', { newestAt: NOW - 3 * DAY_MS }, 'nothing new since'],
    [
      'a failure',
      { problem: { code: 'not-found', detail: '404', at: NOW } as const },
      'nothing at this address anymore',
    ],
    [
      'a publisher who asks for too much patience',
      { nextReason: { code: 'max-age', isCapped: true } as const },
      'longer wait than Newsline’s limit',
    ],
    [
      'a failure that may pass',
      { problem: { code: 'timeout', detail: '30', at: NOW } as const },
      'within 30 seconds. Newsline will try again later.',
    ],
    [
      'a refusal',
      { problem: { code: 'login-needed', detail: '403', at: NOW } as const },
      'refused access (403)',
    ],
    [
      'a login',
      { problem: { code: 'login-needed', detail: '401', at: NOW } as const },
      'asks for a login (401)',
    ],
  ])('says why it is quiet: %s', (_, fields, expected) => {
    show(fields);
    expect(text()).toContain(expected);
  });

  test('does not say that a feed has no dates before it was read', () => {
    show({ newestAt: null, polledAt: null });
    expect(text()).toContain('Newest article–');
  });

  test('offers the address that its requests are led to', () => {
    const calls = show({ moved: { url: 'https://b.example/feed', since: NOW - 4 * DAY_MS } });
    expect(text()).toContain('https://b.example/feed');
    fireEvent.click(screen.getByRole('button', { name: 'Use the new address' }));
    expect(calls).toEqual(['move']);
  });

  test('offers to look for the feed where a web page came instead', () => {
    const calls = show({ problem: { code: 'html', detail: null, at: NOW } });
    fireEvent.click(screen.getByRole('button', { name: /Find the feed/ }));
    expect(calls).toEqual(['search']);
  });
});
