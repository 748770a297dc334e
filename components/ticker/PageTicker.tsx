/** Connects the ticker to the store and to the reader's settings. */
import { useMemo } from 'preact/hooks';
import type { I18n } from '../../i18n/translate.ts';
import type { Settings } from '../../model/settings.ts';
import { crawlSpeed } from '../../words/reading.ts';
import type { Headline } from '../lists/headline.ts';
import type { PageContext } from '../shared/page-context.ts';
import { EM_PX, Ticker } from './Ticker.tsx';
import type { TickerProps } from './ticker-props.ts';
import { useEdition } from './use-edition.ts';

/**
 * The ticker over the newest stories, filtered and ordered by the reader's settings; nothing until they are read.
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
  const speed = useMemo(
    () => pixelsASecond(edition?.items ?? [], settings.tickerPace * EM_PX[settings.tickerSize]),
    [edition, settings.tickerPace, settings.tickerSize],
  );
  if (edition === null) return null;
  return (
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
      size={settings.tickerSize}
      now={now}
      clock={context.desk.now}
      onOpen={onOpen}
    />
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
