import { fireEvent, screen } from '@testing-library/preact';
import { beforeEach, describe, expect, test } from 'vitest';
import { AccessLine } from '../../components/follow/AccessLine.tsx';
import { AccessPage } from '../../components/follow/AccessPage.tsx';
import { addFeeds } from '../../store/feeds.ts';
import { keepPollState } from '../../store/poll-states.ts';
import { feedRow, NOW } from '../fixtures/archive.ts';
import { ENGLISH } from '../fixtures/headlines.ts';
import { newPage, type TestPage, usePages } from '../fixtures/page.tsx';

usePages();
const { t } = ENGLISH;
let page: TestPage;
beforeEach(async () => {
  page = newPage();
  await addFeeds(page.db, [
    { ...feedRow('f'), title: 'Wire', articleHosts: ['www.wire.example'], pictureHosts: [] },
    { ...feedRow('g'), title: 'Gazette', pictureHosts: ['img.cdn.example', 'own.example'] },
    feedRow('h'),
  ]);
  page.desk.refused.add('www.wire.example').add('img.cdn.example');
});
const line = () => document.querySelector('.access-words')?.textContent;

describe('the line about access', () => {
  const show = () => page.show(context => <AccessLine {...context} />);

  test('is one, however many sources lack something, and leads to the list', async () => {
    show();
    await expect.poll(line).toBe(t('access.line.articles', { count: 1 }));
    expect(document.querySelectorAll('.access-line')).toHaveLength(1);
    expect(screen.getByRole('link').getAttribute('href')).toBe('#/access');
  });

  test('first names sources that bring nothing', async () => {
    const problem = { code: 'redirected', detail: 'https://new.example/rss', at: NOW } as const;
    await keepPollState(page.db, 'h', { problem });
    page.desk.refused.add('new.example');
    show();
    await expect.poll(line).toContain(t('access.line.feed', { count: 1 }));
  });

  test('goes when what it names is granted, and for good when it is dismissed', async () => {
    show();
    await expect.poll(line).toBeTruthy();
    await page.desk.requestAccess(['https://www.wire.example/']);
    await expect.poll(line).toContain(t('access.line.pictures', { count: 1 }));
    fireEvent.click(screen.getByRole('button', { name: t('action.dismiss') }));
    await expect.poll(line).toBeUndefined();
    await addFeeds(page.db, [{ ...feedRow('i'), articleHosts: ['www.wire.example'] }]);
    page.desk.refused.add('www.wire.example');
    expect(line()).toBeUndefined();
  });
});

describe('the list of access', () => {
  const show = () => page.show(context => <AccessPage {...context} />);
  const items = () => [...document.querySelectorAll('.access-list li')];

  test('names each source with the sites that it lacks, and asks for one alone', async () => {
    show();
    await expect.poll(() => items().length).toBe(2);
    expect(items()[0]?.textContent).toContain(t('access.part.pictures', { sites: 'cdn.example' }));
    expect(items()[1]?.textContent).toContain(t('access.part.articles', { sites: 'wire.example' }));
    const [first] = screen.getAllByRole('button', { name: t('access.allow') });
    if (first !== undefined) fireEvent.click(first);
    expect(page.asked).toEqual([['https://img.cdn.example/']]);
    await expect.poll(() => items().length).toBe(1);
  });

  test('asks for all in one question, and then says that nothing is missing', async () => {
    show();
    fireEvent.click(await screen.findByRole('button', { name: t('access.all', { count: 2 }) }));
    expect(page.asked).toEqual([['https://img.cdn.example/', 'https://www.wire.example/']]);
    expect(await screen.findByText(t('access.none'))).toBeTruthy();
  });

  test('stays as it is where the reader says no', async () => {
    page.grants = false;
    show();
    fireEvent.click(await screen.findByRole('button', { name: t('access.all', { count: 2 }) }));
    await expect.poll(() => page.asked.length).toBe(1);
    expect(items()).toHaveLength(2);
  });

  test('switches the line on the front page', async () => {
    show();
    fireEvent.click(await screen.findByRole('checkbox'));
    await expect.poll(async () => (await page.db.settings.get('accessLine'))?.value).toBe(false);
  });
});
