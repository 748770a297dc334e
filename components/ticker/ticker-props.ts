/** Defines the props that the ticker and its strips share. */
import type { I18n } from '../../i18n/translate.ts';
import type { Settings } from '../../model/settings.ts';
import type { Headline } from '../lists/headline.ts';

/** What a ticker draws and how. */
export interface TickerProps {
  readonly items: readonly Headline[];
  readonly i18n: I18n;
  /** How headlines come: all in one line that moves, or one at a time. */
  readonly mode: Settings['tickerMode'];
  /** px a second of the line. */
  readonly speed: number;
  /** The reader's factor on the pace of reading, for one headline at a time. */
  readonly pace: number;
  /** Which way the text runs; the strip moves against it. */
  readonly direction: 'ltr' | 'rtl';
  /** What stands between two headlines. */
  readonly separator: Settings['tickerSeparator'];
  readonly density: Settings['tickerDensity'];
  /** Whether the icon of its source stands before each headline. */
  readonly hasIcons: boolean;
  /** The page's clock, epoch ms; moves every 30 s, and with it the strip is refilled. */
  readonly now: number;
  /** The time now, epoch ms. */
  readonly clock: () => number;
  readonly onOpen: ((articleId: string) => void) | null;
}
