import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { FollowForm } from '../../components/follow/FollowForm.tsx';
import { wantedAccess } from '../../components/follow/follow.ts';
import type { PendingFollowRow } from '../../model/follow-rows.ts';
import { ENGLISH } from '../fixtures/headlines.ts';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const follow = (fields: Partial<PendingFollowRow>): PendingFollowRow => ({
  address: 'https://news.example/',
  wantedAt: 0,
  siteUrl: null,
  state: 'waiting',
  candidates: [],
  title: null,
  isReplaced: false,
  feedUrl: null,
  problem: null,
  ...fields,
});

function show(
  follows: readonly PendingFollowRow[],
  isAddress = true,
  refused: readonly string[] = [],
): string[] {
  const calls: string[] = [];
  render(
    <FollowForm
      follows={follows}
      i18n={ENGLISH}
      initial=""
      suggest={() => null}
      onFollow={typed => {
        calls.push(`follow ${typed}`);
        return { kind: isAddress ? 'followed' : 'words', refused };
      }}
      onAllow={one => void calls.push(`allow ${wantedAccess(one)}`)}
      onChoose={(_, url) => void calls.push(`choose ${url}`)}
      onFollowList={(_, feeds) => void calls.push(`list of ${feeds.length}`)}
      onDismiss={address => calls.push(`dismiss ${address}`)}
      onRead={address => calls.push(`read ${address}`)}
    />,
  );
  return calls;
}

describe('FollowForm', () => {
  test('asks inside the click, before anything else happens', () => {
    const calls = show([]);
    fireEvent.input(screen.getByRole('textbox'), { target: { value: 'example.org' } });
    fireEvent.click(screen.getByRole('button', { name: 'Follow' }));
    expect(calls).toEqual(['follow example.org']);
  });

  test('says beside the field what is wrong with an address, and keeps what was typed', () => {
    show([], false);
    const field = screen.getByRole('textbox');
    fireEvent.input(field, { target: { value: 'two words' } });
    fireEvent.click(screen.getByRole('button', { name: 'Follow' }));
    expect(screen.getByRole('alert').textContent).toContain('https://example.org/feed.xml');
    expect(field).toHaveProperty('value', 'two words');
    expect(field.getAttribute('aria-invalid')).toBe('true');
  });

  test('a second site needs its own click, with the reason', () => {
    const calls = show([follow({ state: 'asking', feedUrl: 'https://feeds.example/rss' })]);
    expect(screen.getByText(/leads on to feeds\.example/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Allow feeds.example' }));
    expect(calls).toEqual(['allow https://feeds.example/rss']);
  });

  test('lines that are pasted stay apart, and what is no address stays in the field', () => {
    const calls = show([], true, ['ftp://c.example/']);
    const field = screen.getByRole('textbox');
    fireEvent.paste(field, {
      clipboardData: { getData: () => 'a.example\r\nhttps://b.example/rss\n\nftp://c.example/' },
    });
    fireEvent.click(screen.getByRole('button', { name: 'Follow' }));
    expect(calls).toEqual(['follow a.example\thttps://b.example/rss\tftp://c.example/']);
    expect(field).toHaveProperty('value', 'ftp://c.example/');
    expect(screen.getByRole('alert').textContent).toContain('ftp://c.example/');
  });

  test('a list that stands at the address is followed in one click', () => {
    const list = ['a', 'b'].map(name => ({
      url: `https://${name}.example/rss`,
      title: null,
      folder: null,
    }));
    const calls = show([follow({ state: 'listing', list })]);
    fireEvent.click(screen.getByRole('button', { name: 'Follow these 2 feeds' }));
    expect(calls).toEqual(['list of 2']);
  });

  test.each(['no-permission', 'unreachable', 'no-feed-found', 'redirected', 'too-large'] as const)(
    'a pending follow that failed for %s says what to do',
    code => {
      show([follow({ state: 'failed', problem: { code, detail: 'news.example', at: 0 } })]);
      const text = document.querySelector('.pending-follow .error')?.textContent ?? '';
      expect(text).toMatch(/^news\.example: \S.{30,}\.$/);
    },
  );
});

test('a pending follow that was refused offers to open its address', () => {
  show([follow({ state: 'failed', problem: { code: 'refused', detail: '403', at: 0 } })]);
  const link = screen.getByRole('link', { name: 'Open the page' });
  expect(link.getAttribute('href')).toBe('https://news.example/');
});

test('a pending follow that failed is not tried again, and does not say so', () => {
  show([follow({ state: 'failed', problem: { code: 'unreachable', detail: null, at: 0 } })]);
  expect(document.querySelector('.pending-follow .error')?.textContent).not.toContain('again');
});

describe('a pending follow', () => {
  const MINUTE_MS = 60_000;

  test('that is done leaves once it has been read, without a click', () => {
    vi.useFakeTimers();
    const calls = show([follow({ state: 'done', title: 'River News' })]);
    vi.advanceTimersByTime(5000);
    expect(calls).toEqual([]);
    vi.advanceTimersByTime(MINUTE_MS);
    expect(calls).toEqual(['read https://news.example/']);
  });

  test('that is done stays while the pointer or the focus is on it', () => {
    vi.useFakeTimers();
    const calls = show([follow({ state: 'done', title: 'River News' })]);
    const line = screen.getByRole('listitem');
    fireEvent.pointerEnter(line);
    vi.advanceTimersByTime(MINUTE_MS);
    expect(calls).toEqual([]);
    screen.getByRole('button', { name: 'Dismiss' }).focus();
    fireEvent.pointerLeave(line);
    vi.advanceTimersByTime(MINUTE_MS);
    expect(calls).toEqual([]);
    screen.getByRole('textbox').focus();
    vi.advanceTimersByTime(MINUTE_MS);
    expect(calls).toEqual(['read https://news.example/']);
  });

  test.each(['waiting', 'looking', 'choosing', 'asking', 'listing', 'failed'] as const)(
    'that is %s stays',
    state => {
      vi.useFakeTimers();
      const calls = show([follow({ state })]);
      vi.advanceTimersByTime(MINUTE_MS);
      expect(calls).toEqual([]);
    },
  );
});
