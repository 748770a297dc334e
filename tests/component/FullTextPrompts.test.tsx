import { fireEvent, screen } from '@testing-library/preact';
import { beforeEach, describe, expect, test } from 'vitest';
import { FullTextPrompts } from '../../components/follow/FullTextPrompts.tsx';
import { addFeeds } from '../../store/feeds.ts';
import { feedRow, NOW } from '../fixtures/archive.ts';
import { ENGLISH } from '../fixtures/headlines.ts';
import { newPage, type TestPage, usePages } from '../fixtures/page.tsx';

usePages();
const { t } = ENGLISH;
let page: TestPage;
beforeEach(async () => {
  page = newPage();
  await addFeeds(page.db, [{ ...feedRow('f'), articleHosts: ['a.example', 'b.example'] }]);
});
const show = () => page.show(context => <FullTextPrompts {...context} />);
const click = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));
const isAnswered = async () => (await page.db.feeds.get('f'))?.isOfferAnswered;
const offers = () => screen.queryAllByRole('button', { name: t('follow.offer.yes') });

describe('the offer to load full articles', () => {
  test('asks for all sites in one question, and is not made again once they are allowed', async () => {
    show();
    await click(t('follow.offer.yes'));
    expect(page.asked).toEqual([
      ['https://a.example/', 'http://a.example/', 'https://b.example/', 'http://b.example/'],
    ]);
    await expect.poll(isAnswered).toBe(true);
    await expect.poll(offers).toEqual([]);
  });

  test('stays where the browser’s question was refused', async () => {
    page.grants = false;
    show();
    await click(t('follow.offer.yes'));
    expect(page.asked).toHaveLength(1);
    expect(await screen.findByRole('button', { name: t('follow.offer.yes') })).toBeTruthy();
    expect(await isAnswered()).toBe(false);
  });

  test('is dismissed for good by one click, without a question', async () => {
    show();
    await click(t('follow.offer.no'));
    await expect.poll(isAnswered).toBe(true);
    await expect.poll(offers).toEqual([]);
    expect(page.asked).toEqual([]);
  });

  test('is not made for a feed that is no longer followed', async () => {
    await addFeeds(page.db, [{ ...feedRow('g'), articleHosts: ['c.example'], removedAt: NOW }]);
    show();
    await expect.poll(offers).toHaveLength(1);
    expect(document.body.textContent).not.toContain('c.example');
  });
});
