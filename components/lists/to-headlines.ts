/** Turns rows of the store into headlines for the views. */
import type { I18n } from '../../i18n/translate.ts';
import { isBreaking, type Kicker } from '../../model/kicker.ts';
import { stageNow } from '../../model/stage.ts';
import type { ListedArticle } from '../../store/articles.ts';
import type { ListedStory } from '../../store/story-lines.ts';
import { textDirection } from '../../words/direction.ts';
import { ownDeck } from '../../words/own-deck.ts';
import type { Headline, HeadlineStory } from './headline.ts';

/** The language, the time and the page that headlines are drawn for. */
export interface HeadlineView {
  readonly i18n: I18n;
  /** Epoch ms. */
  readonly now: number;
  /** The page that shows an article: `reader.html`, or '' for this one. */
  readonly page?: string;
  /** When the reader last visited, epoch ms, to count what came to a story since; null counts nothing. */
  readonly since?: number | null;
}

/** The headlines of `listed`, in the same order. */
export function toHeadlines(
  listed: readonly (ListedArticle | ListedStory)[],
  { i18n, now, page = '', since = null }: HeadlineView,
): readonly Headline[] {
  return listed.map(line => {
    const { article, source, sourceMay, isUnread, isSaved } = line;
    const headline = article.headline || article.deck || i18n.t('list.untitled');
    return {
      articleId: article.articleId,
      feedId: article.feedId,
      storyId: article.storyId,
      headline,
      kicker: article.kicker,
      chips: chipsOf(line, now),
      deck: ownDeck(headline, article.deck),
      thumbnail: article.thumbnail,
      source,
      sourceHref: `${page}#/source/${encodeURIComponent(article.feedId)}`,
      sourceMay,
      isSourceMuted: !sourceMay.alerts && !sourceMay.inTicker,
      language: article.language,
      direction: textDirection(article.language, headline),
      at: article.sortAt,
      firstSeenAt: article.firstSeenAt,
      isUnread,
      isSaved,
      unreadIds: 'story' in line ? line.unreadIds : isUnread ? [article.articleId] : [],
      breakingAt:
        'story' in line ? line.breakingAt : isBreaking(article.kicker) ? article.sortAt : null,
      isEdited: article.editedAt !== null,
      story: 'story' in line ? storyOf(line, page, since) : null,
      href: `${page}#/article/${encodeURIComponent(article.articleId)}`,
    };
  });
}

/**
 * The publisher's own kicker, and beside it the stage of the story, else of the article, where that says something else.
 * @param now Epoch ms, at which a stage holds or not.
 */
export function chipsOf(
  line: Pick<ListedArticle, 'article'> | ListedStory,
  now: number,
): readonly Kicker[] {
  const { stage, kicker, sortAt } = line.article;
  const kept =
    'story' in line && line.story !== null
      ? line.story
      : { stage, stageAt: sortAt, isFollowedUp: false };
  const shown = stageNow(kept, now);
  if (kicker === null) return shown === null ? [] : [shown];
  // "Urgent" and "breaking" both announce: the publisher's own word stands for both.
  const isSaid = shown === null || shown === kicker || (isBreaking(shown) && isBreaking(kicker));
  if (isSaid) return [kicker];
  return isBreaking(shown) ? [shown, kicker] : [kicker, shown];
}

function storyOf(
  { story, seenAt }: ListedStory,
  page: string,
  since: number | null,
): HeadlineStory | null {
  if (story === null || (story.count < 2 && story.followedAt === null)) return null;
  const newCount = since === null ? 0 : seenAt.filter(at => at > since).length;
  return {
    storyId: story.storyId,
    count: story.count,
    outlets: story.outlets.length,
    newCount: newCount < story.count ? newCount : 0,
    isFollowed: story.followedAt !== null,
    href: `${page}#/story/${encodeURIComponent(story.storyId)}`,
  };
}
