import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { Edits } from '../../components/story/Edits.tsx';
import type { StoryVersion } from '../../story/rewind.ts';
import { NOW } from '../fixtures/archive.ts';
import { ENGLISH } from '../fixtures/headlines.ts';

afterEach(cleanup);

function version(headline: string, after: number): StoryVersion {
  return { seenAt: NOW + after, headline, deck: null, text: null, kicker: null, stage: null };
}

/** What each edit deletes and inserts, as they are shown. */
function edits(...headlines: readonly string[]): readonly unknown[] {
  render(<Edits versions={headlines.map(version)} language="en" i18n={ENGLISH} />);
  return screen.getAllByRole('listitem').map(edit => ({
    deleted: textsOf(edit, 'del'),
    inserted: textsOf(edit, 'ins'),
  }));
}

function textsOf(edit: HTMLElement, name: 'del' | 'ins'): readonly string[] {
  return [...edit.querySelectorAll(name)].map(({ textContent }) => textContent.trim());
}

test('removed words are marked as deleted, added words as inserted', () => {
  expect(edits('At least 4 die in the fire', 'At least 7 die in the fire')).toEqual([
    { deleted: ['4'], inserted: ['7'] },
  ]);
  expect(screen.getByText(/At least/).textContent).toMatch(/At least 47 die in the fire/);
});

test('where words were only added nothing is deleted, and where they were only removed nothing is inserted', () => {
  const [short, long] = ['fire in the harbour', 'fire in the harbour of Kep'];
  expect(edits(short, long, short)).toEqual([
    { deleted: ['of Kep'], inserted: [] },
    { deleted: [], inserted: ['of Kep'] },
  ]);
});

test('the newest edit comes first', () => {
  expect(edits('4 die', '5 die', '6 die')).toEqual([
    { deleted: ['5'], inserted: ['6'] },
    { deleted: ['4'], inserted: ['5'] },
  ]);
});
