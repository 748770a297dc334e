/** Makes what the article view shows of the rows of the store. */
import { plainText } from '../../feed/markup.ts';
import { isSummaryOnly } from '../../feed/summary.ts';
import type { PageI18n } from '../../i18n/translate.ts';
import type { Kicker } from '../../model/kicker.ts';
import type { ArticleDetail } from '../../store/article-detail.ts';
import { feedTitle } from '../../store/feed-title.ts';
import { readingSeconds } from '../../words/reading.ts';
import { chipsOf } from '../lists/to-headlines.ts';
import { routeHref } from '../shared/use-route.ts';
import { articleDeck } from './article-deck.ts';
import { bodyHtml } from './fill-body.ts';

/** An article as this view shows it. Instants are epoch ms. */
export interface ShownArticle {
  readonly articleId: string;
  readonly feedId: string;
  readonly headline: string;
  readonly kickers: readonly Kicker[];
  /** Says more than the text that follows; null where there is no such deck. */
  readonly deck: string | null;
  readonly byline: string | null;
  readonly source: string;
  /** The address of the list of its source. */
  readonly sourceHref: string;
  /** The folder of its source and its address, or null. */
  readonly folder: { readonly name: string; readonly href: string } | null;
  readonly language: string | null;
  readonly link: string | null;
  /** The address of its comments, and how many the feed counts; null where the feed names none. */
  readonly comments: { readonly href: string; readonly count: number | null } | null;
  readonly publishedAt: number | null;
  readonly updatedAt: number | null;
  readonly firstSeenAt: number;
  /** How long it takes to read; 0 where that is not known. */
  readonly minutes: number;
}

/** What follows from the text of an article. */
export interface TextFacts extends Pick<ShownArticle, 'deck' | 'minutes'> {}

/** Reads the text of `whole`, which takes time: to be kept as long as the text is the same. */
export function textFactsOf(whole: ArticleDetail): TextFacts {
  const { body } = whole;
  const isWhole = body !== null && (body.fullText !== null || !isSummaryOnly(body));
  const seconds = isWhole ? readingSeconds(plainText(bodyHtml(body) ?? '')) : 0;
  return { deck: articleDeck(whole), minutes: Math.ceil(seconds / 60) };
}

/**
 * What the page shows of `whole`.
 * @param now Epoch ms, at which the stage of a story holds or not.
 */
export function shownArticle(
  whole: ArticleDetail,
  facts: TextFacts,
  { t }: PageI18n,
  now: number,
): ShownArticle {
  const { article, feed } = whole;
  return {
    ...article,
    ...facts,
    headline: article.headline || article.deck || t('list.untitled'),
    kickers: chipsOf({ article }, now),
    source: feedTitle(feed ?? undefined),
    sourceHref: routeHref({ view: 'source', what: article.feedId }),
    folder:
      feed?.folder == null
        ? null
        : { name: feed.folder, href: routeHref({ view: 'folder', what: feed.folder }) },
    comments: commentsOf(whole),
  };
}

/** A count without an address of its own is that of the comments on the article's page. */
function commentsOf({ article, body }: ArticleDetail): ShownArticle['comments'] {
  if (body === null) return null;
  const { comments, commentCount } = body;
  const href = comments ?? (commentCount === null || commentCount === 0 ? null : article.link);
  return href === null || !/^https?:/.test(href) ? null : { href, count: commentCount };
}
