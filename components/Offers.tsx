/** Asks once for each feed of summaries whether its articles may be loaded from where they stand. */
import type { PageSpeech } from '../i18n/translate.ts';

export interface Offer {
  readonly feedId: string;
  readonly title: string;
  readonly hosts: readonly string[];
}

export interface OffersProps {
  readonly offers: readonly Offer[];
  readonly speech: PageSpeech;
  /** Called inside the click, so that the browser's question can be asked. */
  readonly onAllow: (offer: Offer) => void;
  readonly onRefuse: (offer: Offer) => void;
}

export function Offers({ offers, speech, onAllow, onRefuse }: OffersProps) {
  return (
    <>
      {offers.map(offer => (
        <aside key={offer.feedId} class="offer">
          <p>{speech.t('follow.offer', { title: offer.title, hosts: offer.hosts.join(', ') })}</p>
          <div class="actions">
            <button type="button" class="button" onClick={() => onAllow(offer)}>
              {speech.t('follow.offer.yes')}
            </button>
            <button type="button" class="button button-quiet" onClick={() => onRefuse(offer)}>
              {speech.t('follow.offer.no')}
            </button>
          </div>
        </aside>
      ))}
    </>
  );
}
