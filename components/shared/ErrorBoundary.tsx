/** Catches what a view throws, and shows the reader what happened, with ways to go on and the details to copy. */
import type { ComponentChildren } from 'preact';
import { useEffect, useErrorBoundary, useState } from 'preact/hooks';
import type { I18n } from '../../i18n/translate.ts';
import { Notice } from './Notice.tsx';
import { routeHref } from './use-route.ts';

/** Draws its children, or the error that one of them threw; another view of the page is drawn anew. */
export function ErrorBoundary({
  i18n: { t },
  onReload,
  children,
}: {
  readonly i18n: Pick<I18n, 't'>;
  readonly onReload: () => void;
  readonly children: ComponentChildren;
}) {
  const [failure, reset] = useErrorBoundary(cause => {
    // biome-ignore lint/suspicious/noConsole: an unexpected failure must be findable.
    console.error('Newsline: a page failed', cause);
  });
  const [isCopied, setCopied] = useState(false);
  useEffect(() => {
    addEventListener('hashchange', reset);
    return () => removeEventListener('hashchange', reset);
  }, []);
  if (failure === undefined) return children;
  const copy = () =>
    void navigator.clipboard.writeText(detailsOf(failure)).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <Notice isPage title={t('page.crashed')} hint={t('page.crashed.hint')}>
      <p class="actions">
        <button type="button" class="button" onClick={onReload}>
          {t('page.reload')}
        </button>
        <a class="button" href={routeHref({ view: 'front', what: '' })} onClick={reset}>
          {t('page.home')}
        </a>
        <button type="button" class="button" onClick={copy}>
          <span role="status">{t(isCopied ? 'page.details.copied' : 'page.details.copy')}</span>
        </button>
      </p>
    </Notice>
  );
}

/** The message and stack for a bug report. */
function detailsOf(failure: unknown): string {
  return failure instanceof Error ? (failure.stack ?? failure.message) : String(failure);
}
