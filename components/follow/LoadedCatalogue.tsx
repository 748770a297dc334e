/** Draws what needs the catalogue once its file is loaded; says meanwhile that it loads, or that it could not be. */
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Catalogue } from '../../feed/catalogue.ts';
import type { FullI18n } from '../../i18n/translate.ts';
import type { PageDesk } from '../shared/page-context.ts';

interface LoadedCatalogueProps {
  readonly desk: Pick<PageDesk, 'loadCatalogue'>;
  readonly i18n: FullI18n;
  readonly children: (catalogue: Catalogue) => ComponentChildren;
}

type Loading =
  | { readonly state: 'loading' }
  | { readonly state: 'failed' }
  | { readonly state: 'loaded'; readonly catalogue: Catalogue };

/** Its child, given the catalogue; the file is loaded when this is first drawn. */
export function LoadedCatalogue({ desk, i18n, children }: LoadedCatalogueProps) {
  const { t } = i18n;
  const [loading, setLoading] = useState<Loading>({ state: 'loading' });
  const isLoading = loading.state === 'loading';
  useEffect(() => {
    if (!isLoading) return;
    let isOver = false;
    const settle = (result: Loading) => {
      if (!isOver) setLoading(result);
    };
    void desk.loadCatalogue().then(
      catalogue => settle({ state: 'loaded', catalogue }),
      () => settle({ state: 'failed' }),
    );
    return () => {
      isOver = true;
    };
  }, [isLoading]);
  if (loading.state === 'loaded') return <>{children(loading.catalogue)}</>;
  if (loading.state === 'loading')
    return (
      <p class="quiet" role="status">
        {t('catalogue.loading')}
      </p>
    );
  return (
    <p class="error" role="alert">
      {t('catalogue.failed')}{' '}
      <button type="button" class="button" onClick={() => setLoading({ state: 'loading' })}>
        {t('page.try-again')}
      </button>
    </p>
  );
}
