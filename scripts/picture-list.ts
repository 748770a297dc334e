/** Lists the pictures that `npm run screenshots` takes of a reader's pages: what is shown, how wide, in which language and theme. */

/** A page to be shown, and its looks. */
export interface Shot {
  readonly name: string;
  /** The page's address; what stands in braces is filled in for each language. */
  readonly path: string;
  /** What has to be there before the picture is taken. */
  readonly ready: string;
  /** Width and height in px; a height of null is the whole page. */
  readonly sizes: readonly (readonly [width: number, height: number | null])[];
  /** "en light": a language and a theme. */
  readonly looks: readonly string[];
}

const ALL = ['en light', 'en dark', 'km light', 'km dark', 'ar light', 'ar dark'];
const LIGHT = ['en light', 'km light', 'ar light'];
const SOME = ['en light', 'en dark', 'km light', 'ar dark'];

/** The pages of a reader of fifty outlets. */
export const KIOSK_SHOTS: readonly Shot[] = [
  {
    name: 'front',
    path: 'newtab.html',
    ready: '.headline-lead .headline-link',
    sizes: [
      [390, 844],
      [768, 1024],
      [1280, 800],
      [1920, 1080],
      [2560, 1440],
    ],
    looks: ALL,
  },
  {
    name: 'front-whole',
    path: 'newtab.html',
    ready: '.headline-lead .headline-link',
    sizes: [[1280, null]],
    looks: LIGHT,
  },
  { name: 'popup', path: 'popup.html', ready: '.headline', sizes: [[420, 580]], looks: ALL },
  { name: 'panel', path: 'sidepanel.html', ready: '.headline', sizes: [[360, 800]], looks: SOME },
  { name: 'strip', path: 'strip.html', ready: '.ticker-cell', sizes: [[900, 230]], looks: SOME },
  {
    name: 'article',
    path: 'reader.html#/article/{article}',
    ready: '.article-body p',
    sizes: [[1280, 800]],
    looks: ALL,
  },
  {
    name: 'article',
    path: 'reader.html#/article/{article}',
    ready: '.article-body p',
    sizes: [
      [1280, null],
      [390, 844],
    ],
    looks: ['en light'],
  },
  {
    name: 'article-plain',
    path: 'reader.html#/article/{plain}',
    ready: '.article-body p',
    sizes: [[1280, 800]],
    looks: ['en light', 'en dark'],
  },
  {
    name: 'source',
    path: 'reader.html#/source/{source}',
    ready: 'main .headline',
    sizes: [[1280, 800]],
    looks: SOME,
  },
  {
    name: 'stories',
    path: 'reader.html#/stories',
    ready: '.story-line-foot',
    sizes: [[1280, 800]],
    looks: ['en light', 'ar dark'],
  },
  {
    name: 'story',
    path: 'reader.html#/story/{story}',
    ready: '.moment',
    sizes: [[1280, 800]],
    looks: SOME,
  },
  {
    name: 'story',
    path: 'reader.html#/story/{story}',
    ready: '.moment',
    sizes: [[390, 844]],
    looks: ['en light'],
  },
  {
    name: 'search',
    path: 'reader.html#/search/ferry',
    ready: 'main .headline',
    sizes: [[1280, 800]],
    looks: ['en light', 'en dark'],
  },
  { name: 'settings', path: 'options.html', ready: '.feed', sizes: [[1280, 800]], looks: SOME },
];

/** The front page without a picture, and with one source alone. */
export const FRONT_ALONE: Shot = {
  name: 'front',
  path: 'newtab.html',
  ready: '.headline-lead .headline-link',
  sizes: [
    [390, 844],
    [1280, 800],
    [1920, 1080],
  ],
  looks: ['en light'],
};

/** The page of somebody who follows nothing yet. */
export const FIRST_RUN: Shot = {
  name: 'first-run',
  path: 'newtab.html',
  ready: '.set-card',
  sizes: [[1280, 800]],
  looks: LIGHT,
};

/** What shops show of the extension: 1280 by 800, as they ask for. */
export const SHOP_SHOTS: readonly Shot[] = KIOSK_SHOTS.filter(({ name }) =>
  ['front', 'article', 'story', 'settings'].includes(name),
).map(shot => ({ ...shot, sizes: [[1280, 800]], looks: LIGHT }));
