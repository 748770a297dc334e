/** Wraps every page in its error boundary, its command sender and its snackbar. */
import type { ComponentChildren } from 'preact';
import { useCallback, useState } from 'preact/hooks';
import type { I18n } from '../../i18n/translate.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { I18nContext } from './i18n-context.ts';
import type { PageContext } from './page-context.ts';
import { type Done, Snackbar } from './Snackbar.tsx';
import { useCommand } from './use-command.ts';

/** Draws `page` with the context that every page gets. */
export function PageFrame<Texts extends I18n>({
  page,
  ...given
}: Omit<PageContext<Texts>, 'command'> & {
  readonly page: (context: PageContext<Texts>) => ComponentChildren;
}) {
  const { i18n, desk } = given;
  const [done, setDone] = useState<Done | null>(null);
  const close = useCallback(() => setDone(null), []);
  const command = useCommand(desk.send, i18n, setDone);
  return (
    <I18nContext.Provider value={i18n}>
      <ErrorBoundary i18n={i18n} onReload={desk.reload}>
        <View page={page} context={{ ...given, command }} />
      </ErrorBoundary>
      <Snackbar done={done} i18n={i18n} onClose={close} />
    </I18nContext.Provider>
  );
}

/** A component of its own, so that the boundary catches what `page` itself throws. */
function View<Texts extends I18n>({
  page,
  context,
}: {
  readonly page: (context: PageContext<Texts>) => ComponentChildren;
  readonly context: PageContext<Texts>;
}) {
  return page(context);
}
