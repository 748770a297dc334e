/** Draws the first run in short, for popup and side panel: the set that fits best, and the way to the whole page. */
import './first-set.css';
import type { FullI18n } from '../../i18n/translate.ts';
import type { PageContext } from '../shared/page-context.ts';
import { StarterSets } from './StarterSets.tsx';

/** One set with its button. No alerts are chosen here, so none are shown until the reader chooses elsewhere. */
export function FirstSet(props: PageContext<FullI18n>) {
  const { t } = props.i18n;
  return (
    <div class="first-set">
      <h2>{t('first.title')}</h2>
      <StarterSets {...props} count={1} />
      <p class="quiet">{t('first.asks.why')}</p>
      <p>
        <a href="reader.html" target="_blank" rel="noopener">
          {t('first.more')}
        </a>
      </p>
    </div>
  );
}
