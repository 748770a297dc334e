/** Draws the sources of the catalogue that fit the words in the follow field. */
import { useMemo } from 'preact/hooks';
import type { CatalogueEntry } from '../../feed/catalogue.ts';
import { indexCatalogue, searchCatalogue } from '../../feed/search-catalogue.ts';
import type { FullI18n } from '../../i18n/translate.ts';
import type { PageDesk } from '../shared/page-context.ts';
import { catalogueNames } from './catalogue-names.ts';
import { isOwnLanguage } from './catalogue-order.ts';
import { FeedChoice, FeedChoices } from './FeedChoice.tsx';
import { knownId } from './known-id.ts';
import { LoadedCatalogue } from './LoadedCatalogue.tsx';
import { readerHome } from './reader-home.ts';

interface CatalogueHitsProps {
  readonly desk: Pick<PageDesk, 'loadCatalogue'>;
  readonly i18n: FullI18n;
  readonly words: string;
  /** Feeds that are followed already. */
  readonly followed: ReadonlySet<string>;
  /** Called inside the click, so that the browser's question can be asked. */
  readonly onFollow: (entries: readonly CatalogueEntry[]) => void;
}

/** The best of many are enough to choose from; more words find the others. */
const MAX_SHOWN = 12;

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
  followed,
  onFollow,
}: Omit<CatalogueHitsProps, 'desk'> & { readonly entries: readonly CatalogueEntry[] }) {
  const { t } = i18n;
  const names = useMemo(() => catalogueNames(i18n), [i18n]);
  const index = useMemo(() => {
    const home = readerHome(i18n);
    return indexCatalogue(entries, {
      namesOf: names.search,
      isOwnCountry: country => country !== null && home.countries.includes(country),
      isOwnLanguage: language => isOwnLanguage(language, home),
    });
  }, [entries, names]);
  const hits = useMemo(() => searchCatalogue(index, words), [index, words]);
  const more = hits.length - MAX_SHOWN;
  return (
    <>
      <p class="quiet" role="status">
        {hits.length === 0 ? t('catalogue.no-hits') : t('catalogue.hits', { count: hits.length })}
      </p>
      <FeedChoices>
        {hits.slice(0, MAX_SHOWN).map(entry => (
          <FeedChoice
            key={entry.feedUrl}
            feedId={knownId(entry, followed)}
            name={entry.name}
            language={entry.language}
            detail={[
              names.detail(entry, true),
              ...(followed.has(entry.feedUrl) ? [t('catalogue.followed')] : []),
            ].join(', ')}
            onChoose={() => onFollow([entry])}
          />
        ))}
      </FeedChoices>
      {more > 0 && <p class="quiet">{t('catalogue.more', { count: more })}</p>}
    </>
  );
}
