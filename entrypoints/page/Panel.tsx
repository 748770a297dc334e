/**
 * What the toolbar popup and the side panel show: the ticker and the newest articles, those that are new since last time
 * first. What is not glanced at (search, status, shortcuts, the buttons of each headline) is loaded behind the first paint.
 */
import { useEffect, useState } from 'preact/hooks';
import { HeadlineList } from '../../components/HeadlineList.tsx';
import type { Headline } from '../../components/headline.ts';
import { lazily } from '../../components/lazily.tsx';
import { Notice } from '../../components/Notice.tsx';
import type { Done } from '../../components/Snackbar.tsx';
import type { PageSpeech } from '../../i18n/translate.ts';
import { markedStories, newestStories } from '../../store/story-lines.ts';
import { useLive } from '../../store/use-live.ts';
import { toHeadlines } from './headlines.ts';
import { LazyFollowPanel } from './LazyFollowPanel.tsx';
import type { PageContext } from './mount.tsx';
import { PageTicker } from './PageTicker.tsx';
import { usePageSpeech } from './use-page-speech.ts';
import { useSince } from './use-since.ts';

const NEWEST = 30;
/** Among so many of the newest articles stories are looked for. */
const ROWS = 90;
const PAGE = 'reader.html';

const Bar = lazily(async () => (await import('./PanelBar.tsx')).PanelBar);
const Foot = lazily(async () => (await import('./PanelFoot.tsx')).PanelFoot);
const Rows = lazily(async () => (await import('./PanelRow.tsx')).PanelRow);
const Found = lazily(async () => (await import('./PanelFound.tsx')).PanelFound);

export interface PanelProps extends PageContext {
  readonly place: 'popup' | 'sidepanel';
  readonly onOpen: (articleId: string) => void;
}

export function Panel(props: PanelProps) {
  const { db, speech, place, onOpen } = props;
  const { t } = speech;
  const [words, setWords] = useState('');
  const [isFollowing, setFollowing] = useState(false);
  const [done, setDone] = useState<Done | null>(null);
  const newest = useLive('newest', async () => (await newestStories(db, ROWS)).slice(0, NEWEST));
  const marked = useLive('followed', () => markedStories(db, 'followedAt'));
  const feedCount = useLive('feeds', () => db.feeds.count());
  const wishCount = useLive('wish count', () => db.pendingFollows.count());
  const since = useSince(props, place);
  const pageSpeech = usePageSpeech(speech.language);
  const items =
    newest.state === 'ready' && since !== undefined
      ? toHeadlines(newest.value, speech, PAGE, since)
      : null;
  useEffect(() => {
    if (place === 'popup' && document.activeElement === document.body)
      document.querySelector<HTMLElement>('main .headline-link')?.focus({ preventScroll: true });
  }, [items === null]);
  if (newest.state === 'broken') {
    return (
      <Notice
        isPage
        title={t('page.broken')}
        hint={t('page.broken.hint', { detail: newest.detail })}
      />
    );
  }
  const isFirstRun = feedCount.state === 'ready' && feedCount.value === 0;
  // A wish shows itself when the popup is opened again after the browser's question closed it.
  const showsFollow =
    isFollowing || isFirstRun || (wishCount.state === 'ready' && wishCount.value > 0);
  const full = pageSpeech === null ? null : { ...props, speech: pageSpeech };
  return (
    <>
      <header class="popup-head">
        <h1 class="wordmark">{t('app.name')}</h1>
        <button
          type="button"
          class="button"
          aria-expanded={showsFollow}
          onClick={() => setFollowing(!isFollowing)}
        >
          {t('follow.button')}
        </button>
        <a class="button" href="options.html" target="_blank" rel="noopener">
          {t('page.options')}
        </a>
      </header>
      <div class="ticker-place">
        <PageTicker {...props} page={PAGE} since={since ?? null} onOpen={onOpen} />
      </div>
      <div class="popup-tools">
        {full !== null && (
          <Bar
            {...full}
            words={words}
            onWords={setWords}
            items={items ?? []}
            done={done}
            onDone={setDone}
          />
        )}
      </div>
      <main class="popup-news" aria-busy={items === null}>
        {showsFollow && (
          <section class="popup-follow" aria-label={t('follow.button')}>
            {isFirstRun && <p>{t('first.hint')}</p>}
            <LazyFollowPanel {...props} offersPage={place === 'popup'} />
          </section>
        )}
        {words.trim() !== '' && full !== null ? (
          <Found {...full} words={words} />
        ) : (
          items !== null &&
          (items.length > 0 || !isFirstRun) && (
            <News
              {...props}
              items={items}
              followed={
                marked.state === 'ready'
                  ? toHeadlines(marked.value, speech, PAGE, since ?? null)
                  : []
              }
              since={since ?? null}
              full={full}
              onDone={setDone}
            />
          )
        )}
      </main>
      <footer class="popup-foot">{full !== null && <Foot {...full} />}</footer>
    </>
  );
}

interface NewsProps extends PanelProps {
  readonly items: readonly Headline[];
  /** The stories that the reader follows; they stand before all others. */
  readonly followed: readonly Headline[];
  /** Epoch ms of the last look, or null. */
  readonly since: number | null;
  readonly full: PageContext<PageSpeech> | null;
  readonly onDone: (done: Done) => void;
}

/** What came since the last look stands apart, where there is anything older to tell it from. */
function News({ items: all, followed, since, full, onDone, speech, now, onOpen }: NewsProps) {
  const { t } = speech;
  const list = (some: readonly Headline[], heading: 'h2' | 'h3') => (
    <HeadlineList
      items={some}
      speech={speech}
      now={now}
      onOpen={onOpen}
      heading={heading}
      actions={item => full !== null && <Rows item={item} speech={full.speech} onDone={onDone} />}
    />
  );
  const items = all.filter(item => !followed.some(one => one.articleId === item.articleId));
  const pinned = followed.length > 0 && (
    <>
      <h2 class="group-title">{t('story.following')}</h2>
      {list(followed, 'h3')}
    </>
  );
  const fresh = since === null ? [] : items.filter(({ firstSeenAt }) => firstSeenAt > since);
  if (since === null || fresh.length === 0 || fresh.length === items.length)
    return pinned ? (
      <>
        {pinned}
        <h2 class="group-title">{t('panel.others')}</h2>
        {list(items, 'h3')}
      </>
    ) : (
      list(items, 'h2')
    );
  return (
    <>
      {pinned}
      <h2 class="group-title">{t('panel.new', { time: speech.since(since, now) })}</h2>
      {list(fresh, 'h3')}
      <h2 class="group-title">{t('panel.earlier')}</h2>
      {list(
        items.filter(item => !fresh.includes(item)),
        'h3',
      )}
    </>
  );
}
