/** Draws the starter sets on the settings page, behind their title, for readers who want another one later. */
import './more-sets.css';
import { useState } from 'preact/hooks';
import type { FullI18n } from '../../i18n/translate.ts';
import type { PageContext } from '../shared/page-context.ts';
import { SETS_AT_ONCE } from './order-sets.ts';
import { StarterSets } from './StarterSets.tsx';

/** The sets of which something is not followed yet; drawn when they are opened. */
export function MoreSets(props: PageContext<FullI18n>) {
  const { t } = props.i18n;
  const [wasOpened, setOpened] = useState(false);
  return (
    <details class="sets-later" onToggle={event => event.currentTarget.open && setOpened(true)}>
      <summary>{t('first.sets')}</summary>
      {wasOpened && (
        <>
          <p class="quiet">{t('first.asks.why')}</p>
          <StarterSets {...props} count={SETS_AT_ONCE} />
        </>
      )}
    </details>
  );
}
