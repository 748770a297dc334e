/** Reads the present and the earlier texts of articles. */
import { plainText } from '../feed/markup.ts';
import type { ArticleRow, BodyRow } from '../model/article-rows.ts';
import type { RevisionRow } from '../model/story-rows.ts';
import type { Version } from '../story/edit.ts';
import type { Database } from './database.ts';

const TEXT_LENGTH = 6000;
const MARKUP_LENGTH = 40_000;

/** What an article says, as the feed gives it. */
export function versionOf({ headline, deck }: ArticleRow, body: BodyRow | null): Version {
  const html = body?.content ?? body?.summary ?? null;
  const text = html === null ? null : plainText(html.slice(0, MARKUP_LENGTH)).slice(0, TEXT_LENGTH);
  return { headline, deck, text };
}

/** What an article said before, the oldest first. */
export async function revisionsOf(
  db: Database,
  articleIds: readonly string[],
): Promise<readonly RevisionRow[]> {
  return db.revisions
    .where('articleId')
    .anyOf([...articleIds])
    .sortBy('revision');
}
