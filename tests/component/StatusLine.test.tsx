import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { StatusLine } from '../../components/StatusLine.tsx';
import { ENGLISH } from '../fixtures/headlines.ts';

afterEach(cleanup);

const MINUTE_MS = 60_000;
const line = (round: Parameters<typeof StatusLine>[0]['round'], now: number, isOnline = true) => {
  render(<StatusLine round={round} isOnline={isOnline} now={now} speech={ENGLISH} />);
  return screen.getByRole('status').textContent;
};

describe('StatusLine', () => {
  test('says when the page is from', () => {
    expect(line({ startedAt: 0, endedAt: 1000, total: 3, done: 3 }, MINUTE_MS)).toMatch(/^As of /);
  });

  test('shows how far a running round is', () => {
    expect(line({ startedAt: 0, endedAt: null, total: 3, done: 1 }, MINUTE_MS)).toBe(
      'Checking feeds: 1 of 3',
    );
  });

  test('says that a round is late, and that a broken one is none', () => {
    expect(line({ startedAt: 0, endedAt: 1000, total: 3, done: 3 }, 30 * MINUTE_MS)).toContain(
      'late',
    );
    cleanup();
    expect(line({ startedAt: 0, endedAt: null, total: 3, done: 1 }, 30 * MINUTE_MS)).toContain(
      'late',
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
