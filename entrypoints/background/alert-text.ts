/** Writes the texts of alerts in the reader's language. */
import type { NoticeText } from '../../alert/notify.ts';
import { type Labels, labelsIn } from '../../i18n/labels.ts';
import { chooseLanguage } from '../../i18n/languages.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { PendingAlert } from '../../store/outbox.ts';

/** Headlines that a digest names. */
const NAMED = 3;

type Label = Translate<keyof Labels>;

/** The labels in the language that the setting `language` means here. */
export function labelsOf(language: string): Label {
  return labelsIn(chooseLanguage(language, navigator.languages));
}

/** "Breaking: headline", and under it who reports it: how many outlets in how many minutes, or that only one does. */
export function alertText({ alert, article, source }: PendingAlert, t: Label): NoticeText {
  const deck = article.deck ?? '';
  const label = t(`kicker.${article.kicker ?? alert.stage ?? 'update'}`);
  const who =
    alert.witnesses > 1
      ? t('alert.outlets', { count: alert.witnesses, minutes: Math.max(1, alert.minutes) })
      : alert.reasons.includes('label')
        ? t('alert.unconfirmed')
        : '';
  return {
    title: `${label}: ${article.headline || deck}`,
    message: [[source, who].filter(Boolean).join(' · '), deck].filter(Boolean).join('\n'),
    buttons: [t('alert.read'), t('alert.mute')],
  };
}

/** The digest of alerts that were held back: how many, and the first three headlines. */
export function digestText(held: readonly PendingAlert[], t: Label): NoticeText {
  return {
    title: t('alert.digest', { count: held.length }),
    message: held
      .slice(0, NAMED)
      .map(({ article }) => article.headline || article.deck || '')
      .join('\n'),
    buttons: [],
  };
}

/** The text of the test alert. */
export function testText(t: Label): NoticeText {
  return { title: t('alert.test'), message: t('alert.test.text'), buttons: [] };
}
