/** Says that the archive could not be read, and what to do. */
import type { I18n } from '../../i18n/translate.ts';
import { Notice } from './Notice.tsx';

/**
 * Stands in place of what could not be read; `detail` is the message of the error.
 * @param isPage Whether it is all that the page shows.
 */
export function BrokenArchive({
  i18n: { t },
  detail,
  isPage = true,
}: {
  readonly i18n: Pick<I18n, 't'>;
  readonly detail: string;
  readonly isPage?: boolean;
}) {
  return (
    <Notice isPage={isPage} title={t('page.broken')} hint={t('page.broken.hint', { detail })} />
  );
}
