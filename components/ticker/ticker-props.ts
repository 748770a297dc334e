/** Defines the props that the ticker and its strips share. */
import type { I18n } from '../../i18n/translate.ts';
import type { Headline } from '../lists/headline.ts';

/** What a ticker draws and how. */
export interface TickerProps {
  readonly items: readonly Headline[];
  readonly i18n: I18n;
  /** px a second. */
  readonly speed: number;
  /** Which way the text runs; the strip moves against it. */
  readonly direction: 'ltr' | 'rtl';
  /** What stands between two headlines. */
  readonly separator: 'bar' | 'dot' | 'slash' | 'space';
  readonly density: 'tight' | 'normal' | 'wide';
  /** The page's clock, epoch ms; moves every 30 s, and with it the strip is refilled. */
  readonly now: number;
  readonly onOpen: ((articleId: string) => void) | null;
}
