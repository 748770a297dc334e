/** Draws the small window that opens the always-on-top ticker, and has to stay open as long as the ticker does. */
import './strip-page.css';
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { FullI18n } from '../../i18n/translate.ts';
import { SourceIcons } from '../lists/SourceIcons.tsx';
import type { PageContext } from '../shared/page-context.ts';
import { canBeOnTop, openOnTop } from './on-top.ts';
import { PageTicker } from './PageTicker.tsx';

/** The page of the ticker's own window. */
export function StripPage(context: PageContext<FullI18n>) {
  const { i18n, settings } = context;
  const { t } = i18n;
  const [onTop, setOnTop] = useState<Window | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const open = () => {
    openOnTop(() => setOnTop(null)).then(
      strip => {
        setFailure(null);
        setOnTop(strip);
      },
      cause => setFailure(cause instanceof Error ? cause.message : String(cause)),
    );
  };
  useEffect(() => {
    document.title = `${t('strip.title')} - ${t('app.name')}`;
  }, [t]);
  useEffect(() => {
    if (onTop === null) return;
    const page = onTop.document.documentElement;
    page.lang = document.documentElement.lang;
    page.dir = document.documentElement.dir;
    page.dataset.theme = settings.theme;
    onTop.document.title = t('strip.title');
    // A page of its own, which has nothing of what stands around this one.
    render(
      <SourceIcons db={context.db}>
        <StripTicker {...context} />
      </SourceIcons>,
      onTop.document.body,
    );
  });
  return (
    <>
      {onTop === null && <StripTicker {...context} />}
      <main class="strip-words">
        <h1 class="wordmark">{t('strip.title')}</h1>
        <p>{t(canBeOnTop() ? 'strip.why' : 'strip.none')}</p>
        {failure !== null && (
          <p class="error" role="alert">
            {t('strip.failed', { reason: failure })}
          </p>
        )}
        {canBeOnTop() && (
          <button
            type="button"
            class="button"
            onClick={onTop === null ? open : () => onTop.close()}
          >
            {t(onTop === null ? 'strip.open' : 'strip.close')}
          </button>
        )}
      </main>
    </>
  );
}

function StripTicker(context: PageContext) {
  // The strip is always visible, so what came since it was opened is new.
  const [openedAt] = useState(context.desk.now);
  return (
    <PageTicker
      {...context}
      page="reader.html"
      since={openedAt}
      onOpen={articleId => void context.command('openArticle', { articleId })}
    />
  );
}
