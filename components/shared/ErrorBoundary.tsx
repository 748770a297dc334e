/** Catches what a view throws, and shows the reader what happened, with a button to reload and the details to copy. */
import type { ComponentChildren } from 'preact';
import { useErrorBoundary, useState } from 'preact/hooks';
import type { I18n } from '../../i18n/translate.ts';
import { Notice } from './Notice.tsx';

/** Draws its children, or the error that one of them threw. */
export function ErrorBoundary({
  i18n: { t },
  onReload,
  children,
}: {
  readonly i18n: Pick<I18n, 't'>;
  readonly onReload: () => void;
  readonly children: ComponentChildren;
}) {
  const [failure] = useErrorBoundary(cause => {
    // biome-ignore lint/suspicious/noConsole: an unexpected failure must be findable.
    console.error('Newsline: a page failed', cause);
  });
  const [isCopied, setCopied] = useState(false);
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
