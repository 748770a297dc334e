/** Draws the short links to the articles before and after the open one, beside the way back to their list. */
import './turn-links.css';
import { ChevronLeft, ChevronRight } from 'lucide';
import type { PageI18n } from '../../i18n/translate.ts';
import { Icon } from '../shared/Icon.tsx';
import { TurnLink } from './TurnLink.tsx';
import type { BesideArticles } from './use-beside.ts';

interface TurnLinksProps {
  readonly beside: BesideArticles;
  readonly i18n: PageI18n;
}

/** The two links; none at an end of the list. */
export function TurnLinks({ beside, i18n }: TurnLinksProps) {
  const { before, after, isByTime } = beside;
  const { t } = i18n;
  return (
    <span class="turn-links">
      {before !== null && (
        <TurnLink item={before} to="before" title={before.headline}>
          <Icon icon={ChevronLeft} isMirrored />
          {t(isByTime ? 'article.newer' : 'article.previous')}
        </TurnLink>
      )}
      {after !== null && (
        <TurnLink item={after} to="after" title={after.headline}>
          {t(isByTime ? 'article.older' : 'article.next')}
          <Icon icon={ChevronRight} isMirrored />
        </TurnLink>
      )}
    </span>
  );
}
