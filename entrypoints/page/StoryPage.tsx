/** One story: its timeline, as it is and as it was, and what the reader can do with it. */
import '../../components/story.css';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { Choice } from '../../components/Choice.tsx';
import type { Headline } from '../../components/headline.ts';
import { KickerChip } from '../../components/KickerChip.tsx';
import { lazily } from '../../components/lazily.tsx';
import { Notice } from '../../components/Notice.tsx';
import { type Done, Snackbar } from '../../components/Snackbar.tsx';
import { storySize } from '../../components/StoryMark.tsx';
import { StoryTimeline } from '../../components/StoryTimeline.tsx';
import type { PageSpeech } from '../../i18n/translate.ts';
import { send } from '../../messages/send.ts';
import { useLive } from '../../store/use-live.ts';
import { type WholeStory, wholeStory } from '../../store/whole-story.ts';
import { momentsOf } from '../../story/rewind.ts';
import { markAllRead } from './mark-all-read.ts';
import type { PageContext } from './mount.tsx';
import { StoryTools } from './StoryTools.tsx';
import { storyAsOf } from './story-as-of.ts';
import { useSince } from './use-since.ts';

const StoryLevel = lazily(async () => (await import('./StoryLevel.tsx')).StoryLevel);

export function StoryPage(context: PageContext<PageSpeech> & { readonly storyId: string }) {
  const { db, speech, storyId } = context;
  const { t } = speech;
  useSince(context, 'reader');
  const live = useLive(`story ${storyId}`, () => wholeStory(db, storyId));
  if (live.state === 'loading') return <main class="reading" aria-busy="true" />;
  if (live.state === 'broken')
    return (
      <Notice
        isPage
        title={t('page.broken')}
        hint={t('page.broken.hint', { detail: live.detail })}
      />
    );
  if (live.value === null)
    return (
      <Notice isPage title={t('story.missing')} hint={t('article.missing.hint')}>
        <a href="#/">{t('article.back')}</a>
      </Notice>
    );
  return <Thread {...context} whole={live.value} />;
}

function Thread({ whole, speech, now }: PageContext<PageSpeech> & { readonly whole: WholeStory }) {
  const { t } = speech;
  const { story, articles } = whole;
  const moments = useMemo(() => momentsOf(articles), [articles]);
  /** The place among the moments; null is now. */
  const [place, setPlace] = useState<number | null>(null);
  const [layout, setLayout] = useState<'time' | 'outlet'>('time');
  const [done, setDone] = useState<Done | null>(null);
  const at = place === null ? null : (moments[place] ?? null);
  const shown = useMemo(() => storyAsOf(whole, at, speech), [whole, at, speech]);
  const newest = shown.entries.at(-1)?.item;
  const title = newest?.headline ?? '';
  useEffect(() => {
    document.title = `${title} - ${t('app.name')}`;
    return () => {
      document.title = t('app.name');
    };
  }, [title, t]);
  const part = async (item: Headline) => {
    const reply = await send('partArticle', { articleId: item.articleId });
    if (!reply.ok || reply.value.storyId === null) return;
    const { storyId } = reply.value;
    setDone({
      text: t('story.parted'),
      undo: () => void send('rejoinArticle', { articleId: item.articleId, storyId }),
    });
  };
  return (
    <main class="reading story-page" data-story={story.storyId}>
      <nav class="article-nav">
        <a href="#/">{t('article.back')}</a>
      </nav>
      <KickerChip kicker={shown.stage} speech={speech} />
      <h1
        class="article-headline"
        dir="auto"
        tabIndex={-1}
        {...(newest?.language == null ? {} : { lang: newest.language })}
      >
        {title}
      </h1>
      {shown.entries.length > 1 && (
        <p class="story-size">
          {storySize(
            {
              count: shown.entries.length,
              outlets: new Set(shown.entries.map(({ outlet }) => outlet)).size,
            },
            speech,
          )}
        </p>
      )}
      <div class="story-tools">
        <StoryTools story={story} speech={speech} />
        {articles.some(({ isUnread }) => isUnread) && (
          <button
            type="button"
            class="button"
            onClick={() =>
              void markAllRead(
                shown.entries.map(({ item }) => item),
                speech,
              ).then(setDone)
            }
          >
            {t('story.catch-up')}
          </button>
        )}
        {story.outlets.length > 1 && (
          <Choice
            label={t('story.layout')}
            value={layout}
            options={[
              ['time', t('story.by-time')],
              ['outlet', t('story.by-outlet')],
            ]}
            onChange={value => setLayout(value === 'outlet' ? 'outlet' : 'time')}
          />
        )}
        {story.mutedAt === null && <StoryLevel story={story} speech={speech} />}
      </div>
      {moments.length > 1 && (
        <label class="rewind">
          <span>{t('story.rewind')}</span>
          <input
            type="range"
            min={0}
            max={moments.length - 1}
            value={place ?? moments.length - 1}
            aria-valuetext={at === null ? t('story.rewind.now') : speech.dateTime(at)}
            onInput={event => {
              const chosen = Number(event.currentTarget.value);
              setPlace(chosen >= moments.length - 1 ? null : chosen);
            }}
          />
          <output>
            {at === null
              ? t('story.rewind.now')
              : t('story.rewind.at', { time: speech.dateTime(at) })}
          </output>
        </label>
      )}
      <StoryTimeline
        entries={shown.entries}
        layout={layout}
        speech={speech}
        now={now}
        onPart={at === null && articles.length > 1 ? part : null}
      />
      <Snackbar done={done} speech={speech} onClose={() => setDone(null)} />
    </main>
  );
}
