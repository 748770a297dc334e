/** Keeps the earlier texts of articles that publishers rewrote, at most ten an article. */
import type { ArticleRow, BodyRow } from '../model/article-rows.ts';
import { isEdit } from '../story/edit.ts';
import type { Database } from './database.ts';
import { versionOf } from './revisions.ts';

/** Kept of one article: the first, and the newest. */
const MAX_REVISIONS = 10;

interface Change {
  readonly known: ArticleRow;
  readonly row: ArticleRow;
  readonly body: BodyRow;
}

/**
 * Keeps what the changed articles said before, where something else is said now; noise is no edit.
 * @returns The rows, each with the time of its last edit.
 */
export async function keepRevisions(
  db: Database,
  changes: readonly Change[],
  oldBodies: readonly (BodyRow | undefined)[],
  now: number,
): Promise<readonly ArticleRow[]> {
  const rows: ArticleRow[] = [];
  for (const [index, { known, row, body }] of changes.entries()) {
    const oldBody = oldBodies[index] ?? null;
    const before = versionOf(known, oldBody);
    // A deck is made of summary and content: another one of the same words is the work of this version of the program.
    const compared = hasSameWords(oldBody, body) ? { ...before, deck: row.deck } : before;
    const isEdited = known.kicker !== row.kicker || isEdit(compared, versionOf(row, body));
    rows.push(isEdited ? { ...row, editedAt: now } : row);
    if (!isEdited) continue;
    await db.revisions.add({
      articleId: row.articleId,
      seenAt: known.editedAt ?? known.firstSeenAt,
      kicker: known.kicker,
      stage: known.stage,
      ...before,
    });
    const kept = await db.revisions.where('articleId').equals(row.articleId).primaryKeys();
    // The first one stays: it is how the news came.
    if (kept.length > MAX_REVISIONS) await db.revisions.delete(kept[1] ?? 0);
  }
  return rows;
}

function hasSameWords(before: BodyRow | null, after: BodyRow): boolean {
  return before?.summary === after.summary && before.content === after.content;
}
