/** Leads on to a view that another page of Newsline shows. */
import { useEffect } from 'preact/hooks';
import type { PageI18n } from '../../i18n/translate.ts';
import { Notice } from '../shared/Notice.tsx';

/** Opens `href` in the place of this page; the link is for a browser that does not. */
export function ElsewherePage({ href, i18n }: { readonly href: string; readonly i18n: PageI18n }) {
  useEffect(() => location.replace(href), [href]);
  return (
    <Notice isPage title={i18n.t('app.name')}>
      <a href={href}>{i18n.t('page.options')}</a>
    </Notice>
  );
}
