/** Loads a component when it is first drawn, and offers to try again where loading fails. */
import type { ComponentChild } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { I18nContext } from './i18n-context.ts';

type View<Props> = (props: Props) => ComponentChild;

type Loading<Props> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed' }
  | { readonly state: 'loaded'; readonly view: View<Props> };

/** A component that is loaded when it is drawn. @param load Called at the first drawing, and for each retry. */
export function lazy<Props extends object>(load: () => Promise<View<Props>>): View<Props> {
  let loaded: View<Props> | null = null;
  return function Lazy(props: Props) {
    const [loading, setLoading] = useState<Loading<Props>>(() =>
      loaded === null ? { state: 'loading' } : { state: 'loaded', view: loaded },
    );
    const begin = async () => {
      setLoading({ state: 'loading' });
      try {
        loaded = await load();
        setLoading({ state: 'loaded', view: loaded });
      } catch (cause) {
        // biome-ignore lint/suspicious/noConsole: an unexpected failure must be findable.
        console.error('Newsline: a part of the page could not be loaded', cause);
        setLoading({ state: 'failed' });
      }
    };
    useEffect(() => {
      if (loading.state === 'loading') void begin();
    }, []);
    if (loading.state === 'failed') return <LoadFailed onRetry={() => void begin()} />;
    if (loading.state === 'loading') return null;
    const { view: Loaded } = loading;
    return <Loaded {...props} />;
  };
}

function LoadFailed({ onRetry }: { readonly onRetry: () => void }) {
  const i18n = useContext(I18nContext);
  if (i18n === null) return null;
  return (
    <p class="error" role="alert">
      {i18n.t('page.part-failed')}{' '}
      <button type="button" class="button" onClick={onRetry}>
        {i18n.t('page.try-again')}
      </button>
    </p>
  );
}
