/** Draws the page of a reader who follows nothing yet: starter sets, what the browser asks, alerts, field and catalogue. */
import './first-run.css';
import { useMemo, useState } from 'preact/hooks';
import { readStarterSets } from '../../feed/starter-sets.ts';
import type { FullI18n } from '../../i18n/translate.ts';
import { AlertRadios } from '../alerts/AlertRadios.tsx';
import { type AlertChoice, alertChoiceIn, keepAlertChoice } from '../alerts/alert-choice.ts';
import { LazyFollowPanel } from '../follow/LazyFollowPanel.tsx';
import type { PageContext } from '../shared/page-context.ts';
import { SectionTitle } from '../shared/SectionTitle.tsx';
import type { Command } from '../shared/use-command.ts';
import { orderSets, type ReaderHints, SETS_AT_ONCE } from './order-sets.ts';
import { SetCard } from './SetCard.tsx';
import { useFollowSources } from './use-follow-sources.ts';

interface FirstRunProps extends PageContext<FullI18n> {
  readonly hints: ReaderHints;
}

/** What is marked before the reader chooses. */
const SUGGESTED: AlertChoice = 'big';

/** The first page. What is marked under "Alerts" is kept when the reader changes it, or follows something here. */
export function FirstRun(props: FirstRunProps) {
  const { command, settings, i18n, hints } = props;
  const { t } = i18n;
  const [isWhole, setWhole] = useState(false);
  const sets = useMemo(() => orderSets(readStarterSets(), hints), [hints]);
  const chosen = alertChoiceIn(settings);
  const keepMarked = async () => {
    if (chosen === null) await keepAlertChoice(command, SUGGESTED);
  };
  const follow = useFollowSources(props, keepMarked);
  // The field sends this one after the browser's yes.
  const commandOfField: Command = async (name, input, success) => {
    if (name === 'advanceFollows') await keepMarked();
    return command(name, input, success);
  };
  const others = sets.slice(SETS_AT_ONCE);
  return (
    <div class="first-run">
      <h2>{t('first.title')}</h2>
      <p class="first-intro">{t('first.intro')}</p>
      <div class="first-terms">
        <section>
          <h3>{t('first.asks')}</h3>
          <p>{t('first.asks.why')}</p>
        </section>
        <AlertRadios
          value={chosen ?? SUGGESTED}
          perDay={settings.alertsPerDay}
          i18n={i18n}
          onChange={choice => void keepAlertChoice(command, choice)}
        />
      </div>
      <section class="first-sets" aria-labelledby="first-sets">
        <SectionTitle id="first-sets">{t('first.sets')}</SectionTitle>
        <div class="set-cards">
          {(isWhole ? sets : sets.slice(0, SETS_AT_ONCE)).map((set, index) => (
            <SetCard key={set.id} set={set} isFirst={index === 0} i18n={i18n} onFollow={follow} />
          ))}
        </div>
        {!isWhole && others.length > 0 && (
          <button type="button" class="button" onClick={() => setWhole(true)}>
            {t('first.all-sets', { count: others.length })}
          </button>
        )}
      </section>
      <section class="first-own" aria-labelledby="first-own">
        <SectionTitle id="first-own">{t('first.own')}</SectionTitle>
        <LazyFollowPanel {...props} command={commandOfField} />
      </section>
    </div>
  );
}
