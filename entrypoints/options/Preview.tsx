/** The ticker as the settings make it, above them. */
import { Ticker } from '../../components/Ticker.tsx';
import type { PageContext } from '../page/mount.tsx';
import { tickerDirection } from '../page/ticker-direction.ts';
import { editionKey, useEdition } from '../page/use-edition.ts';

export function Preview(context: PageContext) {
  const { settings, speech, now } = context;
  const edition = useEdition(context, 'reader.html');
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
      onOpen={null}
    />
  );
}
