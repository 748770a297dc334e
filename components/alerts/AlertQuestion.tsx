/** Asks on the front page which alerts to show, where the reader follows something and was not asked before. */
import './alert-question.css';
import type { PageContext } from '../shared/page-context.ts';
import { useFullI18n } from '../shared/use-full-i18n.ts';
import { ALERT_CHOICES, keepAlertChoice } from './alert-choice.ts';

/** The question with its three answers; nothing until the texts are loaded. */
export function AlertQuestion({ i18n: { language }, command }: PageContext) {
  const i18n = useFullI18n(language);
  if (i18n === null) return null;
  const { t } = i18n;
  return (
    <section class="alert-question" aria-labelledby="alert-question">
      <p id="alert-question">{t('first.alerts.ask')}</p>
      <div class="alert-answers">
        {ALERT_CHOICES.map(choice => (
          <button
            key={choice}
            type="button"
            class="button"
            onClick={() => void keepAlertChoice(command, choice)}
          >
            {t(`first.alerts.${choice}`)}
          </button>
        ))}
      </div>
    </section>
  );
}
