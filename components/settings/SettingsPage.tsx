/** The page where feeds and settings are managed. */
import { useEffect, useState } from 'preact/hooks';
import type { FullI18n } from '../../i18n/translate.ts';
import type { CommandName, Input } from '../../messages/protocol.ts';
import { send } from '../../messages/send.ts';
import { followedFeedList } from '../../store/followed-feeds.ts';
import { useLive } from '../../store/use-live.ts';
import { FeedList } from '../follow/FeedList.tsx';
import { FollowPanel } from '../follow/FollowPanel.tsx';
import { OneFeed } from '../follow/OneFeed.tsx';
import { Opml } from '../follow/Opml.tsx';
import { Status } from '../front/Status.tsx';
import type { PageContext } from '../shared/page-context.ts';
import { type Done, Snackbar } from '../shared/Snackbar.tsx';
import { useRoute } from '../shared/use-route.ts';
import { Settings } from './Settings.tsx';
import { SettingsSearch } from './SettingsSearch.tsx';

export function SettingsPage(context: PageContext<FullI18n>) {
  const { db, settings, i18n, now } = context;
  const { t } = i18n;
  const route = useRoute();
  const live = useLive('followed', () => followedFeedList(db));
  const [done, setDone] = useState<Done | null>(null);
  const feeds = live.state === 'ready' ? live.value : [];
  useEffect(() => {
    document.title = `${t('page.options')} - ${t('app.name')}`;
  }, [t]);

  const tell = async <K extends CommandName>(command: K, input: Input<K>) => {
    const reply = await send(command, input);
    if (!reply.ok) setDone({ text: t('page.failed', { reason: reply.error.message }), undo: null });
  };
  const unfollow = (feedId: string) => {
    const feed = feeds.find(one => one.feedId === feedId);
    void tell('unfollow', { feedId });
    setDone({
      text: t('feeds.unfollowed', { title: feed?.customTitle ?? feed?.title ?? '' }),
      undo: () => void tell('undoUnfollow', { feedId }),
    });
  };
  const setFolder = (folder: string, inTicker: boolean) => {
    const others = settings.tickerFoldersOut.filter(one => one !== folder);
    const value = inTicker ? others : [...others, folder];
    void tell('setSetting', { key: 'tickerFoldersOut', value });
  };
  return (
    <>
      <header class="options-head">
        <h1 class="wordmark">
          <a href="reader.html">{t('app.name')}</a>
        </h1>
        <p>{t('page.options')}</p>
        {route.view !== 'feed' && <SettingsSearch i18n={i18n} />}
      </header>
      <main class="options-main">
        {route.view === 'feed' ? (
          <OneFeed
            {...context}
            feedId={route.what}
            onRefused={reason => setDone({ text: t('page.failed', { reason }), undo: null })}
          />
        ) : (
          <>
            <section aria-labelledby="follow-title">
              <h2 id="follow-title">{t('follow.button')}</h2>
              <FollowPanel
                key={route.what}
                {...context}
                initial={route.view === 'follow' ? route.what : ''}
              />
            </section>
            <section aria-labelledby="feeds-title">
              <h2 id="feeds-title">{t('feeds.title')}</h2>
              <div class="actions">
                <button
                  type="button"
                  class="button"
                  onClick={() => void tell('pollNow', { feedId: null })}
                >
                  {t('feeds.check-all')}
                </button>
                <Status {...context} />
              </div>
              {live.state === 'ready' && (
                <FeedList
                  feeds={feeds}
                  i18n={i18n}
                  now={now}
                  onEdit={(feedId, change) => void tell('editFeed', { feedId, change })}
                  onCheck={feedId => void tell('pollNow', { feedId })}
                  onUnfollow={unfollow}
                  foldersOut={settings.tickerFoldersOut}
                  onFolder={setFolder}
                  onAllow={url => void context.desk.requestAccess([url]).catch(() => false)}
                />
              )}
            </section>
            <section aria-labelledby="opml-title">
              <h2 id="opml-title">{t('opml.title')}</h2>
              <Opml {...context} feeds={feeds} />
            </section>
            <Settings
              {...context}
              onKeep={(key, value) => void tell('setSetting', { key, value })}
            />
          </>
        )}
      </main>
      <Snackbar done={done} i18n={i18n} onClose={() => setDone(null)} />
    </>
  );
}
