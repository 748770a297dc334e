/** Says why a page shows nothing yet: its archive opens slowly, or belongs to a newer version. */
import type { I18n } from '../../i18n/translate.ts';
import { Notice } from './Notice.tsx';

interface OpeningNoticeProps {
  readonly reason: 'slow' | 'outdated';
  readonly i18n: Pick<I18n, 't'>;
  readonly onReload: () => void;
}

/** The notice, with a button to reload the page. */
export function OpeningNotice({ reason, i18n: { t }, onReload }: OpeningNoticeProps) {
  return (
    <Notice isPage title={t(`page.${reason}`)} hint={t(`page.${reason}.hint`)}>
      <p class="actions">
        <button type="button" class="button" onClick={onReload}>
          {t('page.reload')}
        </button>
      </p>
    </Notice>
  );
}
