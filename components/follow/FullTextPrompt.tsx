/** Draws the question whether full articles may be loaded from the sites of a feed that gives summaries only. */
import './full-text-prompt.css';
import { displayHost } from '../../feed/display-host.ts';
import type { PageI18n } from '../../i18n/translate.ts';

interface FullTextOffer {
  readonly feedId: string;
  readonly title: string;
  readonly hosts: readonly string[];
}

interface FullTextPromptProps {
  readonly offers: readonly FullTextOffer[];
  readonly i18n: PageI18n;
  /** Called inside the click, so that the browser's question can be asked. */
  readonly onAllow: (offer: FullTextOffer) => void;
  readonly onRefuse: (offer: FullTextOffer) => void;
}

/** One question for each feed in `offers`. */
export function FullTextPrompt({ offers, i18n, onAllow, onRefuse }: FullTextPromptProps) {
  return (
    <>
      {offers.map(offer => (
        <aside key={offer.feedId} class="offer">
          <p>
            {i18n.t('follow.offer', {
              title: offer.title,
              hosts: i18n.list(offer.hosts.map(displayHost)),
            })}
          </p>
          <div class="actions">
            <button type="button" class="button" onClick={() => onAllow(offer)}>
              {i18n.t('follow.offer.yes')}
            </button>
            <button type="button" class="button button-quiet" onClick={() => onRefuse(offer)}>
              {i18n.t('follow.offer.no')}
            </button>
          </div>
        </aside>
      ))}
    </>
  );
}
