import { screen, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { AlertLog } from '../../components/alerts/AlertLog.tsx';
import type { AlertLogRow } from '../../model/alert-rows.ts';
import { NOW } from '../fixtures/archive.ts';
import { ENGLISH } from '../fixtures/headlines.ts';
import { newPage, usePages } from '../fixtures/page.tsx';

usePages();
const { t } = ENGLISH;

const row = (fields: Partial<AlertLogRow>): AlertLogRow => ({
  at: NOW,
  outcome: 'shown',
  storyId: 's',
  articleId: 'a',
  headline: 'Ferry aground',
  urgency: 'urgent',
  reasons: [],
  ...fields,
});

test('an empty log says what it will list', async () => {
  const page = newPage();
  page.show(context => <AlertLog {...context} />);
  expect(await screen.findByRole('heading', { name: t('alerts.log.empty') })).toBeTruthy();
});

test('the log shows the outcome and the reasons of each alert, the newest first, with its article', async () => {
  const page = newPage();
  await page.db.alertLog.bulkAdd([
    row({ reasons: ['label', 'several'] }),
    row({ articleId: 'b/c', headline: 'Quake', outcome: 'dropped', reasons: ['quiet-hours'] }),
  ]);
  page.show(context => <AlertLog {...context} />);
  const [newest, oldest] = await screen.findAllByRole('listitem');
  if (newest === undefined || oldest === undefined) throw new Error('There are two lines.');
  const link = within(newest).getByRole('link', { name: 'Quake' });
  expect(link.getAttribute('href')).toBe('#/article/b%2Fc');
  // By this the page finds its way back to the line.
  expect(link.dataset.article).toBe('b/c');
  expect(newest.textContent).toContain(t('alerts.outcome.dropped'));
  expect(newest.textContent).toContain(t('alerts.reason.quiet-hours'));
  expect(oldest.textContent).toContain(t('alerts.outcome.shown'));
  expect(oldest.textContent).toContain(t('alerts.reason.label'));
  expect(oldest.textContent).toContain(t('alerts.reason.several'));
});
