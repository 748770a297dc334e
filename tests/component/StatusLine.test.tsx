import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { StatusLine } from '../../components/front/StatusLine.tsx';
import { ENGLISH } from '../fixtures/headlines.ts';

afterEach(cleanup);

const MINUTE_MS = 60_000;
const line = (
  round: Parameters<typeof StatusLine>[0]['round'],
  now: number,
  isOnline = true,
  dueAt: number | null = null,
) => {
  render(<StatusLine round={round} dueAt={dueAt} isOnline={isOnline} now={now} i18n={ENGLISH} />);
  return screen.getByRole('status').textContent;
};

describe('StatusLine', () => {
  test('says when the news was updated', () => {
    expect(line({ startedAt: 0, endedAt: 1000, total: 3, done: 3 }, MINUTE_MS)).toMatch(
      /^Updated /,
    );
  });

  test('shows how far a running round is', () => {
    expect(line({ startedAt: 0, endedAt: null, total: 3, done: 1 }, MINUTE_MS)).toBe(
      'Checking feeds: 1 of 3',
    );
  });

  test('says that a round is late when a feed has been due for long', () => {
    const round = { startedAt: 0, endedAt: 1000, total: 3, done: 3 };
    expect(line(round, 30 * MINUTE_MS, true, 15 * MINUTE_MS)).toContain('late');
  });

  test('says nothing of a delay while nothing is due, however long ago the last round was', () => {
    const round = { startedAt: 0, endedAt: 1000, total: 3, done: 3 };
    expect(line(round, 60 * MINUTE_MS, true, 61 * MINUTE_MS)).toMatch(/^Updated /);
  });

  test('ignores a round that broke off', () => {
    expect(line({ startedAt: 0, endedAt: null, total: 3, done: 1 }, 30 * MINUTE_MS)).toMatch(
      /^Updated /,
    );
  });

  test('says that the machine is offline', () => {
    expect(line({ startedAt: 0, endedAt: 1000, total: 3, done: 3 }, MINUTE_MS, false)).toContain(
      'Offline',
    );
  });

  test('says that there was no round yet', () => {
    expect(line(null, 0)).toContain('No feed has been checked');
  });
});
