/** Draws the tools of the open article as one line of icons: rare ones move into a menu where the page is narrow. */
import './article-actions.css';
import {
  ALargeSmall,
  Bell,
  BellOff,
  Bookmark,
  Check,
  Ellipsis,
  ExternalLink,
  Link,
  Mail,
  Printer,
  Share2,
} from 'lucide';
import { useState } from 'preact/hooks';
import { displayHost } from '../../feed/display-host.ts';
import type { PageI18n } from '../../i18n/translate.ts';
import type { ArticleDetail } from '../../store/article-detail.ts';
import { feedTitle } from '../../store/feed-title.ts';
import { Icon } from '../shared/Icon.tsx';
import { IconButton } from '../shared/IconButton.tsx';
import type { MenuItem } from '../shared/Menu.tsx';
import { MenuButton } from '../shared/MenuButton.tsx';
import type { PageContext } from '../shared/page-context.ts';
import { TypeSheet } from './TypeSheet.tsx';
import { useNarrow } from './use-narrow.ts';

interface ArticleActionsProps extends PageContext<PageI18n> {
  readonly whole: ArticleDetail;
}

/** The tools of the open article. */
export function ArticleActions({ whole, settings, command, i18n }: ArticleActionsProps) {
  const { t } = i18n;
  const { article, status, story } = whole;
  const { articleId, link } = article;
  const { storyId } = story;
  const isSaved = status?.savedAt != null;
  const isFollowed = story.followedAt !== null;
  const isNarrow = useNarrow();
  const [isCopied, setCopied] = useState(false);
  const muting = mutingOf(whole, i18n, command);
  const passing = passingOn(whole, i18n, () => setCopied(true));
  const printing = { key: 'print', label: t('article.print'), onChoose: () => print() };
  return (
    <fieldset class="article-tools">
      <legend class="unseen">{t('article.tools')}</legend>
      <IconButton
        icon={Bookmark}
        label={t('article.save')}
        isPressed={isSaved}
        onClick={() => void command('save', { articleId, saved: !isSaved })}
      />
      {status?.read === 1 && (
        <IconButton
          icon={Mail}
          label={t('article.mark-unread')}
          onClick={() => void command('markRead', { articleIds: [articleId], read: false })}
        />
      )}
      <IconButton
        icon={Bell}
        label={t('story.follow')}
        isPressed={isFollowed}
        onClick={() => void command('followStory', { storyId, followed: !isFollowed })}
      />
      {!isNarrow && (
        <MenuButton label={t('article.mute')} items={muting}>
          <Icon icon={BellOff} />
        </MenuButton>
      )}
      {isNarrow && (
        <MenuButton label={t('tools.more')} items={[...muting, ...passing, printing]}>
          <Icon icon={Ellipsis} />
        </MenuButton>
      )}
      <span class="article-tools-end">
        <TypeSheet settings={settings} i18n={i18n} command={command} icon={ALargeSmall} />
        {!isNarrow && passing.length > 1 && (
          <MenuButton label={t('article.share')} items={passing}>
            <Icon icon={isCopied ? Check : Share2} />
          </MenuButton>
        )}
        {!isNarrow && passing.length === 1 && (
          <IconButton
            icon={isCopied ? Check : Link}
            label={t('article.copy')}
            onClick={() => passing[0]?.onChoose?.()}
          />
        )}
        {!isNarrow && (
          <IconButton icon={Printer} label={printing.label} onClick={printing.onChoose} />
        )}
        {link !== null && (
          <a
            class="tool article-tools-original"
            href={link}
            rel="noreferrer noopener"
            target="_blank"
            title={t('article.original', { host: displayHost(link) })}
          >
            <Icon icon={ExternalLink} isMirrored />
            <span class="article-tools-word">{t('article.original.short')}</span>
          </a>
        )}
      </span>
      <span class="unseen" role="status">
        {isCopied && t('article.copied')}
      </span>
    </fieldset>
  );
}

/** What can be muted: the story, and its source. */
function mutingOf(
  { article, feed, story }: ArticleDetail,
  { t }: PageI18n,
  command: ArticleActionsProps['command'],
): readonly MenuItem[] {
  const { storyId } = story;
  const isMuted = story.mutedAt !== null;
  const source = feedTitle(feed ?? undefined);
  const isSourceMuted = feed !== null && !feed.alerts && !feed.inTicker;
  const change = { alerts: isSourceMuted, inTicker: isSourceMuted };
  const back = { alerts: feed?.alerts === true, inTicker: feed?.inTicker === true };
  return [
    {
      key: 'mute-story',
      label: t(isMuted ? 'story.unmute' : 'story.mute'),
      hint: t('story.mute.hint'),
      onChoose: () =>
        void command('muteStory', { storyId, muted: !isMuted }, () =>
          isMuted
            ? null
            : {
                text: t('story.mute.done'),
                // Muting ended the following, which comes back with it.
                undo: () =>
                  void (story.followedAt !== null
                    ? command('followStory', { storyId, followed: true })
                    : command('muteStory', { storyId, muted: false })),
              },
        ),
    },
    ...(feed === null
      ? []
      : [
          {
            key: 'mute-source',
            label: t(isSourceMuted ? 'tools.unmute' : 'tools.mute', { source }),
            onChoose: () =>
              void command('editFeed', { feedId: article.feedId, change }, () => ({
                text: t(isSourceMuted ? 'tools.unmuted' : 'tools.muted', { source }),
                undo: () => void command('editFeed', { feedId: article.feedId, change: back }),
              })),
          },
        ]),
  ];
}

/** Ways to pass the article on; none without a link. */
function passingOn(
  { article: { link, headline } }: ArticleDetail,
  { t }: PageI18n,
  onCopied: () => void,
): readonly MenuItem[] {
  if (link === null) return [];
  const copy = {
    key: 'copy',
    label: t('article.copy'),
    onChoose: () => void navigator.clipboard.writeText(link).then(onCopied),
  };
  if (typeof navigator.share !== 'function') return [copy];
  const share = {
    key: 'share',
    label: t('article.share'),
    // A cancelled share is no failure.
    onChoose: () => void navigator.share({ title: headline, url: link }).catch(() => {}),
  };
  return [copy, share];
}
