/** What the reader hears after asking sources to be checked. */
import { expect, test } from 'vitest';
import { checkNow } from '../../../../components/follow/check-now.ts';
import type { Command } from '../../../../components/shared/use-command.ts';
import { ENGLISH } from '../../../fixtures/headlines.ts';

/** What is said where the background answers with `counts`, and what it was asked. */
function said(counts: object, feedId: string | null) {
  const told: unknown[] = [];
  const command = (async (name: string, input: object, success?: (value: object) => object) => {
    told.push(name, input, success?.(counts));
    return { ok: true, value: counts };
  }) as unknown as Command;
  checkNow(command, ENGLISH, feedId);
  return told;
}

test.each([
  [{ asked: 1, added: 0, failed: 0 }, 'Nothing new.'],
  [{ asked: 1, added: 1, failed: 0 }, '1 new article.'],
  [{ asked: 9, added: 1200, failed: 0 }, '1,200 new articles.'],
  [{ asked: 9, added: 3, failed: 1 }, '3 new articles. 1 source could not be read.'],
  [{ asked: 2, added: 0, failed: 2 }, 'Nothing new. 2 sources could not be read.'],
  [{ asked: 0, added: 0, failed: 0 }, 'No source could be asked right now.'],
])('%j is told as %s', (counts, text) => {
  expect(said(counts, 'f')).toEqual(['pollNow', { feedId: 'f' }, { text, undo: null }]);
});

test('all sources are asked where none is named', () => {
  expect(said({ asked: 0, added: 0, failed: 0 }, null)[1]).toEqual({ feedId: null });
});
