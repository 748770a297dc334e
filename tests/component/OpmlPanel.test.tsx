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
      isBusy={false}
      isNothingNew={false}
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

const FOUND = { count: 2, followed: 0, refused: [], leftOut: 0, isCut: false };

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
    show({ chosen: { ...FOUND, count: 1 } });
    expect(screen.getByText(/^Found 1 feed\./)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Follow this feed' })).toBeTruthy();
  });

  test('asks before it follows what a file lists, and names what is no address', () => {
    const refused = [
      { name: 'javascript:x', reason: 'address' },
      { name: 'Twin', reason: 'twice' },
      { name: 'Twin', reason: 'twice' },
    ] as const;
    const calls = show({ chosen: { ...FOUND, refused } });
    expect(screen.getByText('Not a valid address: javascript:x')).toBeTruthy();
    expect(screen.getAllByText(/^Listed again in another folder.*: Twin$/)).toHaveLength(2);
    fireEvent.click(screen.getByRole('button', { name: 'Follow these 2 feeds' }));
    expect(calls).toEqual(['import']);
  });

  test('offers what is new in a list, and says how much of it is followed already', () => {
    show({ chosen: { ...FOUND, followed: 1 } });
    expect(screen.getByText('You already follow 1 of them.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Follow this feed' })).toBeTruthy();
  });

  test('offers nothing where all of a list is followed, or it is empty', () => {
    show({ chosen: { ...FOUND, followed: 2 } });
    expect(screen.getByText('You already follow all of these feeds.')).toBeTruthy();
    show({ chosen: { ...FOUND, count: 0 } });
    expect(screen.getByText('This file lists no feeds.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Follow/ })).toBeNull();
  });

  test('says of a list that is cut, or too long, that feeds are missing', () => {
    show({ chosen: { ...FOUND, isCut: true, leftOut: 7 } });
    expect(screen.getByText(/some feeds may be missing/)).toBeTruthy();
    expect(screen.getByText(/^The file lists 7 more feeds/)).toBeTruthy();
  });

  test('lets the same file be chosen again', () => {
    const calls = show({});
    const field = screen.getByLabelText<HTMLInputElement>('Choose an OPML file');
    const emptied: string[] = [];
    Object.defineProperty(field, 'value', { set: (value: string) => emptied.push(value) });
    fireEvent.change(field, { target: { files: [new File(['x'], 'feeds.opml')] } });
    expect([calls, emptied]).toEqual([['file feeds.opml'], ['']]);
  });

  test('cannot follow a list twice at once', () => {
    show({ chosen: FOUND, isBusy: true });
    const button = screen.getByRole<HTMLButtonElement>('button', { name: /^Follow/ });
    expect(button.disabled).toBe(true);
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
