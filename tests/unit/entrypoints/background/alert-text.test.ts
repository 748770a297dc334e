/** What alerts say. */
import { expect, test } from 'vitest';
import { alertText, digestText, labelsOf } from '../../../../entrypoints/background/alert-text.ts';
import { openDatabase } from '../../../../store/database.ts';
import { alertsIn, type PendingAlert } from '../../../../store/outbox.ts';
import { bringNews, draft, newMemory } from '../../../fixtures/archive.ts';

const t = labelsOf('en');

async function pending(): Promise<PendingAlert> {
  newMemory();
  const db = openDatabase();
  const headline = 'Ferry aground off Kep';
  await bringNews(db, draft('a', { alerting: true, headline, deck: 'All safe.' }));
  const [one] = await alertsIn(db, 'pending');
  db.close();
  if (one === undefined) throw new Error('no alert came');
  return one;
}

test('an alert says its stage, its headline, its source and its summary', async () => {
  const one = await pending();
  const text = alertText(one, t);
  expect(text.title).toBe(`${t('kicker.breaking')}: Ferry aground off Kep`);
  expect(text.message.split('\n')[0]).toMatch(/^f\b/);
  expect(text.message.split('\n')[1]).toBe('All safe.');
});

test('what one outlet alone labels as breaking is called unconfirmed, what several report is counted', async () => {
  const one = await pending();
  const alone = { ...one, alert: { ...one.alert, witnesses: 1, reasons: ['label'] as const } };
  expect(alertText(alone, t).message).toContain(t('alert.unconfirmed'));
  const several = { ...alone, alert: { ...alone.alert, witnesses: 3, minutes: 0 } };
  expect(alertText(several, t).message).toContain(t('alert.outlets', { count: 3, minutes: 1 }));
  expect(alertText(several, t).message).not.toContain(t('alert.unconfirmed'));
});

test('an alert without a headline says its summary', async () => {
  const one = await pending();
  const bare = { ...one, article: { ...one.article, headline: '' } };
  expect(alertText(bare, t).title).toContain('All safe.');
});

test('a digest counts all and names the first three', async () => {
  const one = await pending();
  const held = ['A', 'B', 'C', 'D'].map(headline => ({
    ...one,
    article: { ...one.article, headline },
  }));
  const text = digestText(held, t);
  expect(text.title).toBe(t('alert.digest', { count: 4 }));
  expect(text.message).toBe('A\nB\nC');
});
