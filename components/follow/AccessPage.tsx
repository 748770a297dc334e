/** Draws the list of sources that stand on sites to which access is not granted, with a button for each and one for all. */
import './access-page.css';
import { displayHost } from '../../feed/display-host.ts';
import { siteName } from '../../feed/site.ts';
import type { PageI18n } from '../../i18n/translate.ts';
import { ListHead } from '../lists/ListHead.tsx';
import { SourceIcon } from '../lists/SourceIcon.tsx';
import type { PageContext } from '../shared/page-context.ts';
import { type MissingAccess, urlsOf, useMissingAccess } from './use-missing-access.ts';

/** The list; where nothing is missing, a sentence that says so. */
export function AccessPage({ db, desk, command, settings, i18n }: PageContext<PageI18n>) {
  const missing = useMissingAccess(db, desk);
  const { t } = i18n;
  const allow = (of: readonly MissingAccess[]) =>
    void desk
      .requestAccess(urlsOf(of))
      .then(isGranted => (isGranted ? command('pollRefused', {}) : null));
  return (
    <section class="access-page">
      <ListHead i18n={i18n} title={t('access.title')} />
      {missing !== null && missing.length === 0 && <p>{t('access.none')}</p>}
      {missing !== null && missing.length > 0 && (
        <>
          <p>{t('access.hint')}</p>
          {missing.length > 1 && (
            <button type="button" class="button button-main" onClick={() => allow(missing)}>
              {t('access.all', { count: missing.length })}
            </button>
          )}
          <ul class="access-list">
            {missing.map(one => (
              <li key={one.feedId}>
                <div>
                  <h2>
                    <SourceIcon feedId={one.feedId} name={one.title} /> <bdi>{one.title}</bdi>
                  </h2>
                  <p class="quiet">{partsOf(one, i18n).join(' ')}</p>
                </div>
                <button type="button" class="button" onClick={() => allow([one])}>
                  {t('access.allow')}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <label class="field field-check">
        <input
          type="checkbox"
          checked={settings.accessLine}
          onChange={event =>
            void command('setSetting', { key: 'accessLine', value: event.currentTarget.checked })
          }
        />
        <span>{t('access.line.setting')}</span>
      </label>
    </section>
  );
}

const PARTS = ['feed', 'articles', 'pictures'] as const;

/** A sentence for each thing that is missing, with the sites that the question will name. */
function partsOf(missing: MissingAccess, i18n: PageI18n): readonly string[] {
  return PARTS.filter(part => missing[part].length > 0).map(part => {
    const sites = [...new Set(missing[part].map(url => displayHost(siteName(url))))];
    return i18n.t(`access.part.${part}`, { sites: i18n.list(sites) });
  });
}
