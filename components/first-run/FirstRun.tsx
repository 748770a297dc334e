/** Draws the page of a reader who follows nothing yet: starter sets, what the browser asks, alerts, field and catalogue. */
import './first-run.css';
import type { FullI18n } from '../../i18n/translate.ts';
import { AlertRadios } from '../alerts/AlertRadios.tsx';
import { type AlertChoice, alertChoiceIn, keepAlertChoice } from '../alerts/alert-choice.ts';
import { LazyFollowPanel } from '../follow/LazyFollowPanel.tsx';
import type { PageContext } from '../shared/page-context.ts';
import { SectionTitle } from '../shared/SectionTitle.tsx';
import type { Command } from '../shared/use-command.ts';
import { SETS_AT_ONCE } from './order-sets.ts';
import { StarterSets } from './StarterSets.tsx';

/** What is marked before the reader chooses. */
const SUGGESTED: AlertChoice = 'big';

/** The first page. What is marked under "Alerts" is kept when the reader changes it, or follows something here. */
export function FirstRun(props: PageContext<FullI18n>) {
  const { command, settings, i18n } = props;
  const { t } = i18n;
  const chosen = alertChoiceIn(settings);
  const keepMarked = async () => {
    if (chosen === null) await keepAlertChoice(command, SUGGESTED);
  };
  // The field sends this one after the browser's yes.
  const commandOfField: Command = async (name, input, success) => {
    if (name === 'advanceFollows') await keepMarked();
    return command(name, input, success);
  };
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
        <StarterSets {...props} count={SETS_AT_ONCE} onGranted={keepMarked} />
      </section>
      <section class="first-own" aria-labelledby="first-own">
        <SectionTitle id="first-own">{t('first.own')}</SectionTitle>
        <LazyFollowPanel {...props} command={commandOfField} />
      </section>
    </div>
  );
}
