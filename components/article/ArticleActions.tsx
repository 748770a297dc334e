/** Draws the buttons of the open article: save, mark as unread, copy, share, print, text settings. */
import { useState } from 'preact/hooks';
import type { PageI18n } from '../../i18n/translate.ts';
import type { ArticleDetail } from '../../store/article-detail.ts';
import { lazy } from '../shared/lazy.tsx';
import type { PageContext } from '../shared/page-context.ts';
import { StoryTools } from '../story/StoryTools.tsx';

const TypeSettings = lazy(async () => (await import('./TypeSettings.tsx')).TypeSettings);

interface ArticleActionsProps extends PageContext<PageI18n> {
  readonly whole: ArticleDetail;
}

/** The buttons of the open article, with undo where there is one. */
export function ArticleActions({ whole, settings, command, i18n }: ArticleActionsProps) {
  const { t } = i18n;
  const { article, status } = whole;
  const { articleId, link, headline } = article;
  const isSaved = status?.savedAt != null;
  const [isCopied, setCopied] = useState(false);
  const copy = (text: string) => {
    void navigator.clipboard.writeText(text).then(() => setCopied(true));
  };
  return (
    <>
      <button
        type="button"
        class="button"
        onClick={() => void command('save', { articleId, saved: !isSaved })}
      >
        {t(isSaved ? 'article.unsave' : 'article.save')}
      </button>
      {status?.read === 1 && (
        <button
          type="button"
          class="button"
          onClick={() => void command('markRead', { articleIds: [articleId], read: false })}
        >
          {t('article.mark-unread')}
        </button>
      )}
      <StoryTools story={whole.story} i18n={i18n} command={command} />
      {link !== null && (
        <button type="button" class="button" onClick={() => copy(link)}>
          <span role="status">{t(isCopied ? 'article.copied' : 'article.copy')}</span>
        </button>
      )}
      {link !== null && typeof navigator.share === 'function' && (
        <button
          type="button"
          class="button"
          // A cancelled share is no failure.
          onClick={() => void navigator.share({ title: headline, url: link }).catch(() => {})}
        >
          {t('article.share')}
        </button>
      )}
      <button type="button" class="button" onClick={() => print()}>
        {t('article.print')}
      </button>
      <TypeSettings
        type={{
          size: settings.articleSize,
          face: settings.articleFace,
          width: settings.articleWidth,
        }}
        i18n={i18n}
        onChange={(key, value) => void command('setSetting', { key, value })}
      />
    </>
  );
}
