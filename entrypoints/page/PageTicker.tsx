/** The ticker of a page, as the reader's settings make it. */
import { Ticker, type TickerProps } from '../../components/Ticker.tsx';
import type { PageContext } from './mount.tsx';
import { tickerDirection } from './ticker-direction.ts';
import { editionKey, useEdition } from './use-edition.ts';

/** @param page The page that shows an article: `reader.html`, or '' for this one. */
export function PageTicker({
  page,
  onOpen = null,
  ...context
}: PageContext & Partial<Pick<TickerProps, 'onOpen'>> & { readonly page: string }) {
  const { settings, speech, now } = context;
  const edition = useEdition(context, page);
  if (edition === null) return null;
  return (
    <Ticker
      key={editionKey(settings)}
      items={edition}
      speech={speech}
      speed={settings.tickerSpeed}
      direction={tickerDirection(settings, speech)}
      separator={settings.tickerSeparator}
      density={settings.tickerDensity}
      now={now}
      onOpen={onOpen}
    />
  );
}
