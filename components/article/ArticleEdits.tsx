/** Draws the publisher's edits to the open article since it was first seen. */
import './article-edits.css';
import type { PageI18n } from '../../i18n/translate.ts';
import type { ArticleDetail } from '../../store/article-detail.ts';
import { revisionsOf, versionOf } from '../../store/revisions.ts';
import { useLive } from '../../store/use-live.ts';
import type { PageContext } from '../shared/page-context.ts';
import { Edits } from '../story/Edits.tsx';

/** The edits of one article; nothing where it was never changed. */
export function ArticleEdits({
  db,
  i18n,
  whole: { article, body },
}: PageContext<PageI18n> & { readonly whole: ArticleDetail }) {
  const { articleId, editedAt, kicker, stage, language } = article;
  const live = useLive(`edits ${articleId} ${editedAt}`, () => revisionsOf(db, [articleId]));
  if (live.state !== 'ready' || editedAt === null) return null;
  const now = { seenAt: editedAt, kicker, stage, ...versionOf(article, body) };
  return (
    <details class="article-edits">
      <summary>{i18n.t('edits.edited', { time: i18n.dateTime(editedAt) })}</summary>
      <Edits versions={[...live.value, now]} language={language} i18n={i18n} />
    </details>
  );
}
