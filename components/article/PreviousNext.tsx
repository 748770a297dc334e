/** Draws the headlines of the articles before and after the open one, below it. */
import './previous-next.css';
import { ChevronLeft, ChevronRight } from 'lucide';
import type { PageI18n } from '../../i18n/translate.ts';
import type { Headline } from '../lists/headline.ts';
import { Icon } from '../shared/Icon.tsx';
import { TurnLink } from './TurnLink.tsx';
import type { BesideArticles } from './use-beside.ts';

interface PreviousNextProps {
  readonly beside: BesideArticles;
  readonly i18n: PageI18n;
}

/** The links to the articles before and after this one, with the name of the list that they are of. */
export function PreviousNext({ beside, i18n }: PreviousNextProps) {
  const { t } = i18n;
  const { before, after, isByTime, listName } = beside;
  if (before === null && after === null) return null;
  const label = (byTime: 'newer' | 'older', inOrder: 'previous' | 'next') => {
    if (!isByTime) return t(`article.${inOrder}`);
    return listName === null
      ? t(`article.${byTime}`)
      : t(`article.${byTime}-in`, { list: listName });
  };
  return (
    <nav class="turn" aria-label={t('article.turn')}>
      {before !== null && (
        <TurnLink item={before} to="before" class="turn-newer">
          <span class="turn-label">
            <Icon icon={ChevronLeft} isMirrored />
            {label('newer', 'previous')}
          </span>
          <TurnHeadline item={before} />
        </TurnLink>
      )}
      {after !== null && (
        <TurnLink item={after} to="after" class="turn-older">
          <span class="turn-label">
            {label('older', 'next')}
            <Icon icon={ChevronRight} isMirrored />
          </span>
          <TurnHeadline item={after} />
        </TurnLink>
      )}
    </nav>
  );
}

function TurnHeadline({ item }: { readonly item: Headline }) {
  return (
    <span
      class="turn-headline"
      dir={item.direction}
      {...(item.language === null ? {} : { lang: item.language })}
    >
      {item.headline}
    </span>
  );
}
