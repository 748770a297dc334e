/** Draws what stands above every view of a large page: the masthead and the ticker. */
import type { PageI18n } from '../../i18n/translate.ts';
import type { PageContext } from '../shared/page-context.ts';
import type { Route } from '../shared/use-route.ts';
import { PageTicker } from '../ticker/PageTicker.tsx';
import { Masthead } from './Masthead.tsx';

interface PageHeadProps extends PageContext<PageI18n> {
  readonly route: Route;
  /** The reader's last visit, epoch ms; null where there was none, or it is not known yet. */
  readonly since: number | null;
}

/** The head of the page, with the way past it for keyboards. */
export function PageHead(props: PageHeadProps) {
  const { i18n, now, route, since } = props;
  return (
    <>
      <button type="button" class="skip" onClick={skipToNews}>
        {i18n.t('page.skip')}
      </button>
      <Masthead route={route} i18n={i18n} now={now} />
      <PageTicker {...props} page="" since={since} />
    </>
  );
}

/** The address names the view and no part of it, so no link can lead there. */
function skipToNews(): void {
  const main = document.querySelector<HTMLElement>('main');
  main?.focus();
  main?.scrollIntoView();
}
