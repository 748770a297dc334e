/** Draws the catalogue of outlets by region, where the reader selects several and follows them together. */
import './catalogue.css';
import { useState } from 'preact/hooks';
import { type CatalogueEntry, REGIONS } from '../../feed/catalogue.ts';
import { nameOf } from '../../i18n/names.ts';
import type { FullI18n } from '../../i18n/translate.ts';
import { FeedChoice, FeedChoices } from './FeedChoice.tsx';

interface CatalogueProps {
  readonly entries: readonly CatalogueEntry[];
  readonly i18n: FullI18n;
  /** Feeds that are followed already. */
  readonly followed: ReadonlySet<string>;
  /** Whether the whole catalogue is open, as on the first run. */
  readonly isOpen: boolean;
  /** Called inside the click, so that the browser's question can be asked. */
  readonly onFollow: (entries: readonly CatalogueEntry[]) => void;
}

/** The whole catalogue, with a checkbox for each outlet. */
export function Catalogue({ entries, i18n, followed, isOpen, onFollow }: CatalogueProps) {
  const { t } = i18n;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const toggle = (feedUrl: string) => {
    const next = new Set(chosen);
    if (!next.delete(feedUrl)) next.add(feedUrl);
    setChosen(next);
  };
  const follow = () => {
    onFollow(entries.filter(({ feedUrl }) => chosen.has(feedUrl)));
    setChosen(new Set());
  };
  return (
    <details class="catalogue" open={isOpen}>
      <summary>{t('catalogue.title')}</summary>
      <p class="quiet">{t('catalogue.hint')}</p>
      {REGIONS.map(region => {
        const here = entries.filter(entry => entry.region === region);
        if (here.length === 0) return null;
        return (
          <fieldset key={region} class="catalogue-region">
            <legend>{t(`catalogue.region.${region}`)}</legend>
            {here.map(entry => (
              <label key={entry.feedUrl} class="catalogue-entry" title={entry.source}>
                <input
                  type="checkbox"
                  checked={chosen.has(entry.feedUrl) || followed.has(entry.feedUrl)}
                  disabled={followed.has(entry.feedUrl)}
                  onChange={() => toggle(entry.feedUrl)}
                />
                <span>
                  <bdi lang={entry.language}>{entry.name}</bdi>{' '}
                  <span class="quiet">{placeOf(entry, i18n)}</span>
                </span>
              </label>
            ))}
          </fieldset>
        );
      })}
      <div class="catalogue-foot">
        <button
          type="button"
          class="button button-main"
          disabled={chosen.size === 0}
          onClick={follow}
        >
          {chosen.size === 0 ? t('follow.button') : t('catalogue.follow', { count: chosen.size })}
        </button>
      </div>
    </details>
  );
}

/** An entry of the catalogue that fits the words in the follow field. */
export function CatalogueHits({
  hits,
  i18n,
  onFollow,
}: {
  readonly hits: readonly CatalogueEntry[];
  readonly i18n: FullI18n;
  readonly onFollow: (entries: readonly CatalogueEntry[]) => void;
}) {
  const { t } = i18n;
  if (hits.length === 0) return <p class="quiet">{t('catalogue.no-hits')}</p>;
  return (
    <FeedChoices>
      {hits.map(entry => (
        <FeedChoice
          key={entry.feedUrl}
          name={entry.name}
          language={entry.language}
          detail={placeOf(entry, i18n)}
          onChoose={() => onFollow([entry])}
        />
      ))}
    </FeedChoices>
  );
}

function placeOf({ place, language }: CatalogueEntry, i18n: FullI18n): string {
  const { tag } = i18n.language;
  return [nameOf('region', place, tag), nameOf('language', language, tag)].join(', ');
}
