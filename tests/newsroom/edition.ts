/** What the newsroom has published at a moment: three feeds, and one story in as many steps as were taken. */
import {
  COURIER,
  GROWING_STORY,
  REWRITTEN,
  type SampleArticle,
  SECOND_OUTLET,
  TONLE,
  WIRE,
} from './articles.ts';

export interface Published extends SampleArticle {
  /** Epoch ms, whole seconds. */
  readonly publishedAt: number;
  readonly language: 'en' | 'km';
}

export interface FeedEdition {
  readonly path: '/courier.xml' | '/tonle.atom' | '/wire.json';
  readonly title: string;
  readonly language: 'en' | 'km';
  readonly articles: readonly Published[];
}

export const STORY_STEPS = GROWING_STORY.length;

const MINUTE_MS = 60_000;

/**
 * @param openedAt When the newsroom opened; its backlog is dated before.
 * @param stepsAt When each step of the growing story was published so far.
 * @param isRewritten Whether the second step has been corrected.
 */
export function editions(
  openedAt: number,
  stepsAt: readonly number[],
  isRewritten = false,
): readonly FeedEdition[] {
  const story = stepsAt.flatMap((at, step) => {
    const article = GROWING_STORY[step];
    if (article === undefined) return [];
    const words = isRewritten && article.slug === REWRITTEN.slug ? REWRITTEN : {};
    return [{ ...article, ...words, publishedAt: wholeSecond(at), language: 'en' as const }];
  });
  const elsewhere = SECOND_OUTLET.flatMap(article => {
    const at = stepsAt[article.afterStep - 1];
    return at === undefined
      ? []
      : [{ ...article, publishedAt: wholeSecond(at), language: 'en' as const }];
  });
  return [
    {
      path: '/courier.xml',
      title: 'The Mekong Courier',
      language: 'en',
      articles: [...story.reverse(), ...backlog(COURIER, openedAt, 35, 'en')],
    },
    {
      path: '/tonle.atom',
      title: 'សារព័ត៌មានទន្លេ',
      language: 'km',
      articles: backlog(TONLE, openedAt, 50, 'km'),
    },
    {
      path: '/wire.json',
      title: 'Riverside Business Wire',
      language: 'en',
      articles: [...elsewhere.reverse(), ...backlog(WIRE, openedAt, 80, 'en')],
    },
  ];
}

function backlog(
  articles: readonly SampleArticle[],
  openedAt: number,
  everyMinutes: number,
  language: 'en' | 'km',
): Published[] {
  return articles.map((article, index) => ({
    ...article,
    publishedAt: wholeSecond(openedAt - (index + 0.4) * everyMinutes * MINUTE_MS),
    language,
  }));
}

function wholeSecond(at: number): number {
  return Math.floor(at / 1000) * 1000;
}
