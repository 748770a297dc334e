/** Draws the first run in short, for popup and side panel: the set that fits best, and the way to the whole page. */
import './first-set.css';
import { useMemo } from 'preact/hooks';
import { readStarterSets } from '../../feed/starter-sets.ts';
import type { FullI18n } from '../../i18n/translate.ts';
import type { PageContext } from '../shared/page-context.ts';
import { orderSets, type ReaderHints } from './order-sets.ts';
import { SetCard } from './SetCard.tsx';
import { useFollowSources } from './use-follow-sources.ts';

interface FirstSetProps extends PageContext<FullI18n> {
  readonly hints: ReaderHints;
}

/** One set with its button. No alerts are chosen here, so none are shown until the whole page or the settings were seen. */
export function FirstSet({ desk, command, i18n, hints }: FirstSetProps) {
  const { t } = i18n;
  const [best] = useMemo(() => orderSets(readStarterSets(), hints), [hints]);
  const follow = useFollowSources({ desk, command }, async () => {});
  if (best === undefined) return null;
  return (
    <div class="first-set">
      <h2>{t('first.title')}</h2>
      <SetCard set={best} isFirst i18n={i18n} onFollow={follow} />
      <p class="quiet">{t('first.asks.why')}</p>
      <p>
        <a href="reader.html" target="_blank" rel="noopener">
          {t('first.more')}
        </a>
      </p>
    </div>
  );
}
