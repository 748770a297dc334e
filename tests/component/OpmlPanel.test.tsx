import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { OpmlPanel, type OpmlPanelProps } from '../../components/follow/OpmlPanel.tsx';
import { ENGLISH } from '../fixtures/headlines.ts';

afterEach(cleanup);

function show(fields: Partial<OpmlPanelProps>): string[] {
  const calls: string[] = [];
  render(
    <OpmlPanel
      i18n={ENGLISH}
      chosen={null}
      maxMb={10}
      progress={null}
      cancelled={null}
      onFile={({ name }) => calls.push(`file ${name}`)}
      onImport={() => calls.push('import')}
      onCancel={() => calls.push('cancel')}
      onExport={() => calls.push('export')}
      {...fields}
    />,
  );
  return calls;
}

describe('OpmlPanel', () => {
  test('says what to do with a file that is not OPML', () => {
    show({ chosen: 'bad' });
    expect(screen.getByRole('alert').textContent).toContain('as OPML');
  });

  test('says of a file that is too large how large it may be', () => {
    show({ chosen: 'too-large' });
    expect(screen.getByRole('alert').textContent).toContain('10 MB');
  });

  test('asks of one feed in the singular', () => {
    show({ chosen: { count: 1, refused: [] } });
    expect(screen.getByText(/^Found 1 feed\./)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Follow this feed' })).toBeTruthy();
  });

  test('asks before it follows what a file lists, and names what is no address', () => {
    const calls = show({ chosen: { count: 2, refused: ['javascript:x'] } });
    expect(screen.getByText('Not a valid address: javascript:x')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Follow these 2 feeds' }));
    expect(calls).toEqual(['import']);
  });

  test('shows how far it is, what failed and why, and can be cancelled', () => {
    const failed = [
      { title: 'Lost', problem: { code: 'not-found', detail: '404', at: 0 } as const },
    ];
    const calls = show({ progress: { total: 4, done: 1, failed } });
    expect(screen.getByText('1 of 4 checked')).toBeTruthy();
    expect(screen.getByText(/^Lost: There is nothing/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Cancel the rest' }));
    expect(calls).toEqual(['cancel']);
  });

  test('says what a cancelled import left out, and offers no more to cancel', () => {
    show({ progress: { total: 1, done: 1, failed: [] }, cancelled: 3 });
    expect(screen.getByText(/^Import stopped; 3 feeds were not added/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Cancel the rest' })).toBeNull();
  });
});
