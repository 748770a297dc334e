/** What the publisher of the open article changed since it was first seen. */
import { Edits } from '../../components/Edits.tsx';
import type { PageSpeech } from '../../i18n/translate.ts';
import { revisionsOf, versionOf } from '../../store/revisions.ts';
import { useLive } from '../../store/use-live.ts';
import type { WholeArticle } from '../../store/whole-article.ts';
import type { PageContext } from './mount.tsx';

export function ArticleEdits({
  db,
  speech,
  whole: { article, body },
}: PageContext<PageSpeech> & { readonly whole: WholeArticle }) {
  const { articleId, editedAt, kicker, stage, language } = article;
  const live = useLive(`edits ${articleId} ${editedAt}`, () => revisionsOf(db, [articleId]));
  if (live.state !== 'ready' || editedAt === null) return null;
  const now = { seenAt: editedAt, kicker, stage, ...versionOf(article, body) };
  return (
    <details class="article-edits">
      <summary>{speech.t('edits.edited', { time: speech.dateTime(editedAt) })}</summary>
      <Edits versions={[...live.value, now]} language={language} speech={speech} />
    </details>
  );
}
