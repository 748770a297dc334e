/** Connects the ticker to the store and to the reader's settings, and draws its bar. */
import './ticker-frame.css';
import { useMemo } from 'preact/hooks';
import type { I18n } from '../../i18n/translate.ts';
import type { Settings } from '../../model/settings.ts';
import { crawlSpeed } from '../../words/reading.ts';
import type { Headline } from '../lists/headline.ts';
import type { PageContext } from '../shared/page-context.ts';
import { Ticker } from './Ticker.tsx';
import type { TickerProps } from './ticker-props.ts';
import { useEdition } from './use-edition.ts';

/** The type size of headlines, in rem; their speed is reckoned from it. */
const SIZES_REM = { small: 0.9375, normal: 1, large: 1.25 } as const;

/**
 * The ticker over the newest stories, filtered and ordered by the reader's settings; an empty bar until they are read.
 * @param page The page that shows an article: `reader.html`, or '' for this one.
 */
export function PageTicker({
  page,
  since,
  onOpen = null,
  ...context
}: PageContext &
  Partial<Pick<TickerProps, 'onOpen'>> & {
    readonly page: string;
    /** The reader's last visit, epoch ms; null where that is not known. */
    readonly since: number | null;
  }) {
  const { settings, i18n, now } = context;
  const edition = useEdition(context, page, since);
  const size = SIZES_REM[settings.tickerSize];
  const remPx = useMemo(rootFontPx, []);
  const speed = useMemo(
    () => pixelsASecond(edition?.items ?? [], settings.tickerPace * size * remPx),
    [edition, settings.tickerPace, size, remPx],
  );
  return (
    <div
      class={`ticker-frame ticker-${settings.tickerMode} ticker-${settings.tickerSize} ticker-${settings.tickerColours}`}
      style={{ '--type-ticker': `${size}rem` }}
    >
      {edition !== null && (
        <Ticker
          key={edition.key}
          items={edition.items}
          i18n={i18n}
          mode={settings.tickerMode}
          speed={speed}
          pace={settings.tickerPace}
          direction={tickerDirection(settings, i18n)}
          separator={settings.tickerSeparator}
          density={settings.tickerDensity}
          hasIcons={settings.tickerIcons}
          now={now}
          clock={context.desk.now}
          onOpen={onOpen}
        />
      )}
    </div>
  );
}

/** The direction of the ticker's text: the reader's setting, else that of the language. */
export function tickerDirection(
  { tickerDirection: chosen }: Pick<Settings, 'tickerDirection'>,
  { language }: Pick<I18n, 'language'>,
): 'ltr' | 'rtl' {
  return chosen === 'auto' ? language.direction : chosen;
}

/** Headlines that the mix of scripts is estimated from. */
const SAMPLE = 60;

/** The speed in px a second at which these headlines are comfortable to read, in type of 1 px. @param factor Multiplies it. */
function pixelsASecond(items: readonly Headline[], factor: number): number {
  const speed = crawlSpeed(items.slice(0, SAMPLE).map(({ headline }) => headline));
  return Math.max(10, Math.round(speed * factor));
}

/** The type size that the reader chose in the browser, in px. */
function rootFontPx(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
}
