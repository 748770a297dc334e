/** Draws the sources of the catalogue that fit the words in the follow field. */
import { useMemo } from 'preact/hooks';
import type { CatalogueEntry } from '../../feed/catalogue.ts';
import { searchCatalogue } from '../../feed/search-catalogue.ts';
import type { FullI18n } from '../../i18n/translate.ts';
import type { PageDesk } from '../shared/page-context.ts';
import { detailOf, searchNames } from './catalogue-names.ts';
import { FeedChoice, FeedChoices } from './FeedChoice.tsx';
import { LoadedCatalogue } from './LoadedCatalogue.tsx';

interface CatalogueHitsProps {
  readonly desk: Pick<PageDesk, 'loadCatalogue'>;
  readonly i18n: FullI18n;
  readonly words: string;
  /** Called inside the click, so that the browser's question can be asked. */
  readonly onFollow: (entries: readonly CatalogueEntry[]) => void;
}

/** The sources that `words` find, each followed at a click. */
export function CatalogueHits({ desk, ...rest }: CatalogueHitsProps) {
  return (
    <LoadedCatalogue desk={desk} i18n={rest.i18n}>
      {({ entries }) => <Hits {...rest} entries={entries} />}
    </LoadedCatalogue>
  );
}

function Hits({
  entries,
  i18n,
  words,
  onFollow,
}: Omit<CatalogueHitsProps, 'desk'> & { readonly entries: readonly CatalogueEntry[] }) {
  const hits = useMemo(
    () => searchCatalogue(entries, words, entry => searchNames(entry, i18n)),
    [entries, words, i18n],
  );
  if (hits.length === 0) return <p class="quiet">{i18n.t('catalogue.no-hits')}</p>;
  return (
    <FeedChoices>
      {hits.map(entry => (
        <FeedChoice
          key={entry.feedUrl}
          name={entry.name}
          language={entry.language}
          detail={detailOf(entry, i18n, true)}
          onChoose={() => onFollow([entry])}
        />
      ))}
    </FeedChoices>
  );
}
