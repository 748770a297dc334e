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
      'nothing at this address (404)',
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
      { problem: { code: 'refused', detail: '403', at: NOW } as const },
      'refused access (403)',
    ],
    [
      'a refusal of an older version of Newsline',
      { problem: { code: 'login-needed', detail: '403', at: NOW } as const },
      'refused access (403)',
    ],
    [
      'a page that checks who asks',
      { problem: { code: 'challenge', detail: '503', at: NOW } as const },
      'checks whether a person is asking',
    ],
    [
      'an address that is gone',
      { problem: { code: 'gone', detail: '410', at: NOW } as const },
      'gone for good (410). Newsline no longer checks it',
    ],
    [
      'too many requests',
      { problem: { code: 'rate-limited', detail: '429', at: NOW } as const },
      'asked too often (429). Newsline will wait',
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

  test.each(['login-needed', 'refused', 'challenge', 'not-found', 'gone', 'rate-limited'] as const)(
    'opens the address where the site answers otherwise to a browser, as for %s',
    code => {
      show({ problem: { code, detail: '403', at: NOW } });
      const link = screen.getByRole('link', { name: 'Open the page' });
      expect(link.getAttribute('href')).toBe('https://news.example/feed');
      expect(link.getAttribute('rel')).toBe('noopener noreferrer');
    },
  );

  test.each(['no-permission', 'unreachable', 'not-a-feed', 'internal'] as const)(
    'opens nothing where that tells nothing, as for %s',
    code => {
      show({ problem: { code, detail: null, at: NOW } });
      expect(screen.queryByRole('link', { name: 'Open the page' })).toBeNull();
    },
  );

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
