/** Lays out the news of the front page: the lead with what stands beside and below it, the rail, and the sections. */
import './front-grid.css';
import type { PageI18n } from '../../i18n/translate.ts';
import type { OtherReport } from '../../store/other-reports.ts';
import type { LeadReason } from '../../story/lead.ts';
import { HeadlineItem, type HeadlineLevel } from '../lists/HeadlineItem.tsx';
import type { Headline } from '../lists/headline.ts';
import { Picture } from '../lists/Picture.tsx';
import { RowActions } from '../lists/RowActions.tsx';
import { MIN_LARGE, MIN_THUMBNAIL, type Pictures } from '../lists/use-pictures.ts';
import type { PageContext } from '../shared/page-context.ts';
import { SectionTitle } from '../shared/SectionTitle.tsx';
import { routeHref } from '../shared/use-route.ts';
import type { Arrangement } from './arrange.ts';
import { LeadStory } from './LeadStory.tsx';

interface FrontGridProps extends PageContext<PageI18n> {
  /** null where the reader follows stories and there is nothing else. */
  readonly lead: { readonly item: Headline; readonly reason: LeadReason } | null;
  /** What other outlets write about the lead. */
  readonly also: readonly OtherReport[];
  readonly followed: readonly Headline[];
  readonly arrangement: Arrangement;
  /** The columns of the well, 1 to 4. */
  readonly columns: number;
  /** Those of the latest that are shown. */
  readonly latestShown: readonly Headline[];
  /** Shows all of them. */
  readonly onWhole: () => void;
  readonly pictures: Pictures;
}

/** The news in their columns. */
export function FrontGrid(props: FrontGridProps) {
  const { lead, also, followed, arrangement, latestShown: shown, onWhole, columns } = props;
  const { pictures, i18n, now, desk, command } = props;
  const { t } = i18n;
  const { seconds, under, sections, latest, isAcross } = arrangement;
  const hasRail = latest.length + followed.length > 0;
  const hasLeadPicture = lead !== null && pictures.had(lead.item.thumbnail, MIN_LARGE);
  // A high picture within balanced columns would let them end far apart.
  const last = columns > 2 ? seconds.length - 1 : 0;
  const pictured = hasLeadPicture && !isAcross ? [0, last] : [];
  const item = (one: Headline, level: HeadlineLevel, kind: 'picture' | 'thumbnail' | 'none') => (
    <HeadlineItem
      key={one.articleId}
      item={one}
      level={level}
      heading="h3"
      i18n={i18n}
      now={now}
      hasDeck={level !== 'latest'}
      isThumbnail={kind === 'thumbnail'}
      actions={level !== 'latest' && <RowActions item={one} i18n={i18n} command={command} />}
      picture={
        kind !== 'none' &&
        pictures.has(one.thumbnail, kind === 'picture' ? MIN_LARGE : MIN_THUMBNAIL) && (
          <Picture
            desk={desk}
            url={one.thumbnail}
            minWidth={kind === 'picture' ? MIN_LARGE : MIN_THUMBNAIL}
            onFail={pictures.drop}
          />
        )
      }
    />
  );
  const layout = [
    'front-grid',
    ...(hasRail ? ['has-rail'] : []),
    ...(hasLeadPicture ? ['has-lead-picture'] : []),
    ...(isAcross ? ['is-across'] : []),
  ];
  return (
    <div class={layout.join(' ')}>
      {lead !== null && (
        <div class="front-top">
          <LeadStory
            item={lead.item}
            reason={lead.reason}
            also={also}
            i18n={i18n}
            now={now}
            picture={
              pictures.has(lead.item.thumbnail, MIN_LARGE) && (
                <Picture
                  desk={desk}
                  url={lead.item.thumbnail}
                  minWidth={MIN_LARGE}
                  isFirst
                  onFail={pictures.drop}
                />
              )
            }
          />
          {seconds.length > 0 && (
            <div class="front-more">
              <ol class="front-seconds">
                {seconds.map((one, index) =>
                  item(one, 'third', pictured.includes(index) ? 'picture' : 'none'),
                )}
              </ol>
              {under.length > 0 && (
                <ol class="front-under">{under.map(one => item(one, 'brief', 'none'))}</ol>
              )}
            </div>
          )}
        </div>
      )}
      {hasRail && (
        <div class="rail">
          {followed.length > 0 && (
            <section class="followed" aria-labelledby="followed-title">
              <SectionTitle id="followed-title">{t('story.following')}</SectionTitle>
              <ol>{followed.map(one => item(one, 'latest', 'none'))}</ol>
            </section>
          )}
          {latest.length > 0 && (
            <section aria-labelledby="latest-title">
              <SectionTitle id="latest-title">{t('front.latest')}</SectionTitle>
              <ol>{shown.map(one => item(one, 'latest', 'none'))}</ol>
              {shown.length < latest.length && (
                <button type="button" class="button rail-more" onClick={onWhole}>
                  {t('front.more.others')}
                </button>
              )}
            </section>
          )}
        </div>
      )}
      {sections.length > 0 && (
        <div class="front-sections">
          {sections.map(({ name, isRest, items }) => (
            <section key={name ?? ''} class="front-section">
              <FrontSectionTitle name={name} isRest={isRest} i18n={i18n} />
              <ol class={items.length < 6 ? 'section-news is-short' : 'section-news'}>
                {items.map((one, index) =>
                  index === 0 ? item(one, 'second', 'picture') : item(one, 'brief', 'thumbnail'),
                )}
              </ol>
            </section>
          ))}
        </div>
      )}
    </div>
  );
}

/** The title of a section: a folder and the way to it, what is in no folder, or what is left where there are none. */
function FrontSectionTitle({
  name,
  isRest,
  i18n: { t },
}: {
  readonly name: string | null;
  readonly isRest: boolean;
  readonly i18n: PageI18n;
}) {
  if (isRest) return <SectionTitle>{t('front.rest')}</SectionTitle>;
  const href = routeHref({ view: 'folder', what: name ?? '' });
  if (name === null)
    return (
      <SectionTitle href={href} more={t('front.more.others')}>
        {t('front.others')}
      </SectionTitle>
    );
  return (
    <SectionTitle href={href} more={t('front.more', { name })}>
      <bdi>{name}</bdi>
    </SectionTitle>
  );
}
