/** Gives the text of an article that search looks through. */
import { plainText } from '../feed/markup.ts';
import type { ArticleRow, BodyRow } from '../model/article-rows.ts';

/** Characters of an article's text that are searched. */
const TEXT_LENGTH = 6000;
const MARKUP_LENGTH = 40_000;

/** Headline, deck, byline and the beginning of the fullest text there is, as plain text. */
export function searchableText(article: ArticleRow, body: BodyRow | null): string {
  const html = body?.fullText ?? body?.content ?? body?.summary ?? '';
  const text = plainText(html.slice(0, MARKUP_LENGTH)).slice(0, TEXT_LENGTH);
  return [article.headline, article.deck, article.byline, text].filter(Boolean).join('\n');
}
