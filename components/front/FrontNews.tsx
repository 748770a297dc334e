/** Draws the news of the front page: breaking news, the lead, the latest, and a section for each folder. */
import { BrokenArchive } from '../shared/BrokenArchive.tsx';
import './front-news.css';
import { useMemo } from 'preact/hooks';
import type { PageI18n } from '../../i18n/translate.ts';
import { type Front, frontPage } from '../../store/front.ts';
import { useLive } from '../../store/use-live.ts';
import { chooseLead } from '../../story/lead.ts';
import { HeadlineList } from '../lists/HeadlineList.tsx';
import type { Headline } from '../lists/headline.ts';
import { markAllRead } from '../lists/mark-all-read.ts';
import { toHeadlines } from '../lists/to-headlines.ts';
import type { PageContext } from '../shared/page-context.ts';
import { SectionTitle } from '../shared/SectionTitle.tsx';
import { routeHref } from '../shared/use-route.ts';
import { LeadStory } from './LeadStory.tsx';

/** Articles in the rail beside the lead, of one folder, and below the lead where there are no folders. */
const LATEST = 8;
const IN_FOLDER = 7;
const BELOW = 40;

interface FrontNewsProps extends PageContext<PageI18n> {
  /** The reader's last visit, epoch ms; null where there was none, undefined until it is known. */
  readonly since: number | null | undefined;
}

/** The news of the front page, live. */
export function FrontNews(props: FrontNewsProps) {
  const { db, i18n, since } = props;
  const live = useLive('front', () => frontPage(db, IN_FOLDER));
  if (live.state === 'broken')
    return <BrokenArchive isPage={false} i18n={i18n} detail={live.detail} />;
  if (live.state === 'loading' || since === undefined) return null;
  return <News {...props} front={live.value} since={since} />;
}

function News({
  desk,
  i18n,
  now,
  front,
  since,
  command,
}: FrontNewsProps & { readonly front: Front; readonly since: number | null }) {
  const { t } = i18n;
  const followed = useMemo(
    () => toHeadlines(front.followed, { i18n, now: desk.now(), since }),
    [front, i18n, since],
  );
  // Followed stories come first, and are not repeated below.
  const headlines = useMemo(
    () =>
      toHeadlines(front.newest, { i18n, now: desk.now(), since }).filter(
        item => !followed.some(one => isSameStory(one, item)),
      ),
    [front, i18n, since, followed],
  );
  const lead = useMemo(() => leadOf(front, headlines, now), [front, headlines]);
  if (lead === null) return <HeadlineList items={followed} i18n={i18n} now={now} onOpen={null} />;
  const others = headlines.filter(item => item !== lead.item);
  const isNew = ({ firstSeenAt }: Headline) => since !== null && firstSeenAt > since;
  const newCount = headlines.filter(isNew).length;
  const list = (items: readonly Headline[], hasDecks = true) => (
    <HeadlineList
      items={items}
      i18n={i18n}
      now={now}
      onOpen={null}
      heading="h3"
      hasDecks={hasDecks}
      actions={item => isNew(item) && <span class="new-mark">{t('front.new-mark')}</span>}
    />
  );
  const sections = front.folders.map(({ name, lines }) => ({
    name,
    items: toHeadlines(lines, { i18n, now, since }).filter(
      item => ![lead.item, ...followed].some(one => isSameStory(one, item)),
    ),
  }));
  // Without folders, the main column continues the list of the rail.
  const below = sections.length > 0 ? [] : others.slice(LATEST, LATEST + BELOW);
  const latest = others.slice(0, LATEST);
  const onScreen = [
    ...followed,
    lead.item,
    ...latest,
    ...below,
    ...sections.flatMap(({ items }) => items),
  ];
  return (
    <>
      <div class="front-actions">
        {since !== null && newCount > 0 && (
          <p class="new-count">
            {t('front.new', { count: newCount, time: i18n.since(since, now) })}
          </p>
        )}
        {headlines.some(({ unreadIds }) => unreadIds.length > 0) && (
          <button type="button" class="button" onClick={() => markAllRead(onScreen, i18n, command)}>
            {t('list.mark-read')}
          </button>
        )}
      </div>
      {followed.length > 0 && (
        <section class="followed" aria-labelledby="followed-title">
          <SectionTitle id="followed-title">{t('story.following')}</SectionTitle>
          <div class="columns">{list(followed, false)}</div>
        </section>
      )}
      <div class="front-page">
        <div class="well">
          <LeadStory item={lead.item} reason={lead.reason} i18n={i18n} now={now} picture={null} />
          {below.length > 0 && <div class="columns">{list(below)}</div>}
          {sections.map(({ name, items }) => (
            <section key={name ?? ''} class="front-section">
              <SectionTitle>
                {name === null ? (
                  t('front.others')
                ) : (
                  <a href={routeHref({ view: 'folder', what: name })}>
                    <bdi>{name}</bdi>
                  </a>
                )}
              </SectionTitle>
              <div class="columns">{list(items)}</div>
              {items.length >= IN_FOLDER - 1 && (
                <p class="more">
                  <a href={routeHref({ view: 'folder', what: name ?? '' })}>
                    {name === null ? t('front.more.others') : t('front.more', { name })}
                  </a>
                </p>
              )}
            </section>
          ))}
        </div>
        {latest.length > 0 && (
          <section class="rail" aria-labelledby="latest-title">
            <SectionTitle id="latest-title">{t('front.latest')}</SectionTitle>
            {list(latest, false)}
          </section>
        )}
      </div>
    </>
  );
}

/** Whether two lines belong to one story, which is shown only once. */
function isSameStory(a: Headline, b: Headline): boolean {
  return a.articleId === b.articleId || (a.story !== null && a.story.storyId === b.story?.storyId);
}

function leadOf(front: Front, headlines: readonly Headline[], now: number) {
  const candidates = headlines.map(item => ({
    ...item,
    outlets: item.story?.outlets ?? 1,
  }));
  const lead = chooseLead(candidates, now);
  const item = headlines.find(({ articleId }) => articleId === lead?.articleId);
  if (lead === null || item === undefined) return null;
  return { item, reason: lead.reason, thumbnail: pictureOf(front, item.articleId) };
}

function pictureOf(front: Front, articleId: string): string | null {
  const line = front.newest.find(({ article }) => article.articleId === articleId);
  return line?.article.thumbnail ?? null;
}
