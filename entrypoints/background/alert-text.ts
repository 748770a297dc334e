/** What alerts say, in the reader's language. */
import type { NoticeText } from '../../alert/notify.ts';
import { LABELS, type Labels } from '../../i18n/labels.ts';
import { chooseLanguage } from '../../i18n/languages.ts';
import type { PendingAlert } from '../../store/outbox.ts';

/** Headlines that a digest names. */
const NAMED = 3;

export function labelsOf(language: string): Labels {
  return LABELS[chooseLanguage(language, navigator.languages).key];
}

/** "Breaking: headline", and under it who reports it: how many outlets in how many minutes, or that only one does. */
export function alertText({ alert, article, source }: PendingAlert, labels: Labels): NoticeText {
  const deck = article.deck ?? '';
  const label = labels[`kicker.${article.kicker ?? alert.stage ?? 'update'}`];
  const who =
    alert.witnesses > 1
      ? filled(labels['alert.outlets'], {
          count: String(alert.witnesses),
          minutes: String(Math.max(1, alert.minutes)),
        })
      : alert.reasons.includes('label')
        ? labels['alert.unconfirmed']
        : '';
  return {
    title: `${label}: ${article.headline || deck}`,
    message: [[source, who].filter(Boolean).join(' · '), deck].filter(Boolean).join('\n'),
    buttons: [labels['alert.read'], labels['alert.mute']],
  };
}

export function digestText(held: readonly PendingAlert[], labels: Labels): NoticeText {
  return {
    title: filled(labels['alert.digest'], { count: String(held.length) }),
    message: held
      .slice(0, NAMED)
      .map(({ article }) => article.headline || article.deck || '')
      .join('\n'),
    buttons: [],
  };
}

export function testText(labels: Labels): NoticeText {
  return { title: labels['alert.test'], message: labels['alert.test.text'], buttons: [] };
}

function filled(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
