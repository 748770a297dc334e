/** Draws the page where the reader manages feeds and settings. */
import './settings-page.css';
import { useEffect, useState } from 'preact/hooks';
import type { FullI18n } from '../../i18n/translate.ts';
import { followedFeedList } from '../../store/followed-feeds.ts';
import { useLive } from '../../store/use-live.ts';
import { MoreSets } from '../first-run/MoreSets.tsx';
import { checkNow } from '../follow/check-now.ts';
import { FeedList } from '../follow/FeedList.tsx';
import { FeedPageLoader } from '../follow/FeedPageLoader.tsx';
import { FollowPanel } from '../follow/FollowPanel.tsx';
import { OpmlSection } from '../follow/OpmlSection.tsx';
import { rememberNewTab } from '../front/browser-new-tab.ts';
import { Status } from '../front/Status.tsx';
import type { PageContext } from '../shared/page-context.ts';
import { useRoute } from '../shared/use-route.ts';
import { SettingsSearch } from './SettingsSearch.tsx';
import { SettingsSections } from './SettingsSections.tsx';
import { settingsContents } from './settings-contents.tsx';

/** The settings page, or the page of one feed where the route names it. */
export function SettingsPage(context: PageContext<FullI18n>) {
  const { db, command, settings, i18n, now } = context;
  const { t } = i18n;
  const route = useRoute();
  const live = useLive('followed', () => followedFeedList(db));
  const feeds = live.state === 'ready' ? live.value : [];
  const [words, setWords] = useState('');
  const [isAny, setAny] = useState(true);
  useEffect(() => {
    document.title = `${t('page.options')} - ${t('app.name')}`;
  }, [t]);
  useEffect(() => rememberNewTab(settings.newTab), [settings.newTab]);

  const unfollow = (feedId: string) => {
    const feed = feeds.find(one => one.feedId === feedId);
    void command('unfollow', { feedId }, () => ({
      text: t('feeds.unfollowed', { title: feed?.customTitle ?? feed?.title ?? '' }),
      undo: () => void command('undoUnfollow', { feedId }),
    }));
  };
  const setFolder = (folder: string, inTicker: boolean) => {
    const change = inTicker ? { list: null, remove: folder } : { list: null, add: folder };
    void command('changeSetting', { key: 'tickerFoldersOut', change });
  };
  return (
    <>
      <header class="options-head">
        <h1 class="wordmark">
          <a href="reader.html">{t('app.name')}</a>
        </h1>
        <p>{t('page.options')}</p>
        {route.view !== 'feed' && (
          <SettingsSearch words={words} isAny={isAny} i18n={i18n} onWords={setWords} />
        )}
      </header>
      <main class="options-main">
        {route.view === 'feed' ? (
          <FeedPageLoader {...context} feedId={route.what} />
        ) : (
          <SettingsSections
            i18n={i18n}
            words={words}
            onFound={setAny}
            contents={{
              follow: (
                <>
                  <FollowPanel
                    key={route.what}
                    {...context}
                    initial={route.view === 'follow' ? route.what : ''}
                  />
                  <MoreSets {...context} />
                </>
              ),
              feeds: (
                <>
                  <div class="actions">
                    <button
                      type="button"
                      class="button"
                      onClick={() => checkNow(command, i18n, null)}
                    >
                      {t('feeds.check-all')}
                    </button>
                    <a class="button" href="reader.html#/access">
                      {t('access.title')}
                    </a>
                    <Status {...context} />
                  </div>
                  {live.state === 'ready' && (
                    <FeedList
                      feeds={feeds}
                      i18n={i18n}
                      now={now}
                      onEdit={(feedId, change) => void command('editFeed', { feedId, change })}
                      onCheck={feedId => checkNow(command, i18n, feedId)}
                      onUnfollow={unfollow}
                      foldersOut={settings.tickerFoldersOut}
                      onFolder={setFolder}
                      onAllow={url =>
                        void context.desk
                          .requestAccess([url])
                          .then(isGranted => (isGranted ? command('pollRefused', {}) : null))
                      }
                    />
                  )}
                </>
              ),
              opml: <OpmlSection {...context} feeds={feeds} />,
              ...settingsContents({
                ...context,
                onKeep: (key, value) => void command('setSetting', { key, value }),
                onChangePart: (key, change) => void command('changeSetting', { key, change }),
              }),
            }}
          />
        )}
      </main>
    </>
  );
}
