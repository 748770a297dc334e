/** Turns a parsed entry into an article row and a body row. */

import { readCopy } from '../feed/copy.ts';
import { firstPicture } from '../feed/entry-pictures.ts';
import { hashText } from '../feed/hash.ts';
import type { Identity } from '../feed/identity.ts';
import { HOUR_MS } from '../model/durations.ts';
import type { Entry } from '../model/feed.ts';
import { isBreaking } from '../model/kicker.ts';
import type { Draft } from '../store/commit-feed.ts';
import { isFiledBreaking } from '../story/filed-breaking.ts';
import { splitKicker } from '../story/split-kicker.ts';
import { plainLabel, type StageWords } from '../story/stage-words.ts';
import { stageOf } from '../story/tell-stage.ts';
import { shorten } from '../words/shorten.ts';

const DECK_LENGTH = 300;
/** How much of a content is read for a deck, in characters. */
const CONTENT_LENGTH = 20_000;
/** A shorter caption, in characters, may be the first words of the text by chance. */
const CAPTION_LENGTH = 15;
/** An article that says it is older than this is no news to be woken for. */
const FRESH_MS = 6 * HOUR_MS;

/** @param now Epoch ms, against which "fresh" is judged. */
export function draftArticle(
  entry: Entry,
  { articleId, formerId }: Identity,
  feedId: string,
  now: number,
  words: StageWords,
): Draft {
  const { kicker, headline } = splitKicker(entry.title ?? '', words.labels);
  const deck = shorten(deckOf(entry), DECK_LENGTH);
  const body = {
    articleId,
    summary: entry.summary,
    content: entry.content,
    categories: entry.categories,
    enclosures: entry.enclosures,
    credit: entry.credit,
    comments: entry.comments,
    commentCount: entry.commentCount,
    fullText: null,
  };
  const saidAt = entry.publishedAt ?? entry.updatedAt;
  return {
    article: {
      articleId,
      feedId,
      headline,
      kicker,
      ...(isFiledBreaking(entry.categories, words.labels) ? { isFiledBreaking: true } : {}),
      stage: stageOf(plainLabel(headline), kicker, words.phrases),
      deck: deck === '' || deck === headline ? null : deck,
      link: entry.link,
      byline: entry.author,
      language: entry.language,
      thumbnail: firstPicture(entry),
      // News is not from tomorrow: a later date is the publisher's mistake, and counts as now.
      publishedAt: notAfter(entry.publishedAt, now),
      updatedAt: notAfter(entry.updatedAt, now),
      bodyHash: hashText(JSON.stringify(body)),
    },
    body,
    formerId,
    alerting: isBreaking(kicker) && (saidAt === null || now - saidAt < FRESH_MS),
  };
}

/** The summary, else the start of the content; the caption of a picture is no deck, also where a summary begins with one. */
function deckOf({ summary, content }: Entry): string {
  const own = readCopy(summary ?? '');
  const whole = readCopy((content ?? '').slice(0, CONTENT_LENGTH));
  return withoutCaptions(own.text, [...own.captions, ...whole.captions]) || whole.text;
}

/** `text` without the captions at its start, which publishers leave there when they strip the markup. */
function withoutCaptions(text: string, captions: readonly string[]): string {
  let deck = text;
  for (let rounds = 0; rounds < captions.length; rounds++) {
    const caption = captions.find(one => one.length >= CAPTION_LENGTH && deck.startsWith(one));
    if (caption === undefined) break;
    deck = deck.slice(caption.length).replace(/^[\s.,:;|/–—-]+/, '');
  }
  const bare = deck.replace(/[\s.…[\]]+$/, '');
  const isCut = bare.length >= CAPTION_LENGTH && captions.some(one => one.startsWith(bare));
  return isCut ? '' : deck;
}

function notAfter(at: number | null, now: number): number | null {
  return at === null ? null : Math.min(at, now);
}
