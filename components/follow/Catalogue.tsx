/** Draws the catalogue a country at a time; the reader selects sources, of several countries too, and follows them together. */
import './catalogue.css';
import { useMemo, useState } from 'preact/hooks';
import type { CatalogueEntry } from '../../feed/catalogue.ts';
import type { FullI18n } from '../../i18n/translate.ts';
import { SourceIcon } from '../lists/SourceIcon.tsx';
import type { PageDesk } from '../shared/page-context.ts';
import { catalogueNames } from './catalogue-names.ts';
import { countriesOf, inCountry } from './catalogue-order.ts';
import { knownId } from './known-id.ts';
import { LoadedCatalogue } from './LoadedCatalogue.tsx';
import { readerHome } from './reader-home.ts';

interface CatalogueProps {
  readonly desk: Pick<PageDesk, 'loadCatalogue'>;
  readonly i18n: FullI18n;
  /** Feeds that are followed already. */
  readonly followed: ReadonlySet<string>;
  /** Whether the catalogue begins open, as on the first run. */
  readonly isOpen: boolean;
  /** Called inside the click, so that the browser's question can be asked. */
  readonly onFollow: (entries: readonly CatalogueEntry[]) => void;
}

/** The catalogue behind its title; its file is loaded when it is first opened. */
export function Catalogue({ desk, i18n, followed, isOpen, onFollow }: CatalogueProps) {
  const { t } = i18n;
  const [wasOpened, setOpened] = useState(isOpen);
  return (
    <details
      class="catalogue"
      open={isOpen}
      onToggle={event => event.currentTarget.open && setOpened(true)}
    >
      <summary>{t('catalogue.title')}</summary>
      {(wasOpened || isOpen) && (
        <LoadedCatalogue desk={desk} i18n={i18n}>
          {({ entries }) => (
            <Browse entries={entries} i18n={i18n} followed={followed} onFollow={onFollow} />
          )}
        </LoadedCatalogue>
      )}
    </details>
  );
}

/** What stands in the selection of countries for sources of no single country. */
const INTERNATIONAL = 'international';

function Browse({
  entries,
  i18n,
  followed,
  onFollow,
}: Pick<CatalogueProps, 'i18n' | 'followed' | 'onFollow'> & {
  readonly entries: readonly CatalogueEntry[];
}) {
  const { t } = i18n;
  const { tag } = i18n.language;
  const names = useMemo(() => catalogueNames(i18n), [i18n]);
  const home = useMemo(() => readerHome(i18n), [i18n]);
  const { own, others } = useMemo(
    () => countriesOf(entries, home, names.country, tag),
    [entries, home, names, tag],
  );
  const [first = null] = [...own, ...others];
  const [selected, setSelected] = useState(first);
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
  const optionsOf = (countries: readonly (string | null)[]) =>
    countries.map(country => (
      <option key={country} value={country ?? INTERNATIONAL} selected={country === selected}>
        {names.country(country)}
      </option>
    ));
  return (
    <>
      <p class="quiet">{t('catalogue.hint')}</p>
      <label class="field">
        <span>{t('catalogue.country')}</span>
        <select
          onChange={({ currentTarget: { value } }) =>
            setSelected(value === INTERNATIONAL ? null : value)
          }
        >
          {optionsOf(own)}
          {own.length > 0 && <hr />}
          {optionsOf(others)}
        </select>
      </label>
      <fieldset class="catalogue-country">
        <legend>{names.country(selected)}</legend>
        {inCountry(entries, selected, home, tag).map(entry => (
          <label key={entry.feedUrl} class="catalogue-entry">
            <input
              type="checkbox"
              checked={chosen.has(entry.feedUrl) || followed.has(entry.feedUrl)}
              disabled={followed.has(entry.feedUrl)}
              onChange={() => toggle(entry.feedUrl)}
            />
            <SourceIcon feedId={knownId(entry, followed)} name={entry.name} />
            <span>
              <bdi lang={entry.language}>{entry.name}</bdi>{' '}
              <span class="quiet">{names.detail(entry, false)}</span>
            </span>
          </label>
        ))}
      </fieldset>
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
    </>
  );
}
