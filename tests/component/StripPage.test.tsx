import { fireEvent, screen, within } from '@testing-library/preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { StripPage } from '../../components/ticker/StripPage.tsx';
import { writeSetting } from '../../store/settings.ts';
import { NOW } from '../fixtures/archive.ts';
import { ENGLISH } from '../fixtures/headlines.ts';
import { bringFerry, NEWS } from '../fixtures/news.ts';
import { newPage, type TestPage, usePages } from '../fixtures/page.tsx';

usePages();
const { t } = ENGLISH;
let page: TestPage;
beforeEach(async () => {
  page = newPage();
  page.desk.at = NOW + 180_000;
  await bringFerry(page.db, { folder: 'Home' });
});
const show = () => page.show(context => <StripPage {...context} />);
/** The headlines in `place` that a keyboard reaches, in order. */
const runningIn = (place: HTMLElement) =>
  within(place)
    .queryAllByRole('link')
    .map(({ textContent }) => textContent);
const running = () => runningIn(document.body);

/** A browser that keeps a window on top of others. */
function stubOnTop(refusal: Error | null = null): Window {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const strip = frame.contentWindow;
  if (strip === null) throw new Error('There is no window.');
  strip.close = () => void strip.dispatchEvent(new Event('pagehide'));
  const requestWindow = async () => {
    if (refusal !== null) throw refusal;
    return strip;
  };
  vi.stubGlobal('documentPictureInPicture', { requestWindow });
  return strip;
}

describe('the strip', () => {
  test('runs in its page and says so where the browser keeps no window on top', async () => {
    show();
    expect(await screen.findByText(t('strip.none'))).toBeTruthy();
    expect(screen.queryByRole('button', { name: t('strip.open') })).toBeNull();
    await expect.poll(running).toEqual([NEWS.checks, NEWS.coins, NEWS.rice]);
  });

  test('moves into an always-on-top window by a click, with the style and language of its page, and back', async () => {
    const strip = stubOnTop();
    await writeSetting(page.db, 'theme', 'dark');
    document.documentElement.lang = 'en';
    show();
    fireEvent.click(await screen.findByRole('button', { name: t('strip.open') }));
    await expect.poll(() => runningIn(strip.document.body)).toContain(NEWS.checks);
    expect(strip.document.documentElement.dataset.theme).toBe('dark');
    expect(strip.document.documentElement.lang).toBe('en');
    expect(running()).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: t('strip.close') }));
    await expect.poll(running).toContain(NEWS.checks);
    expect(runningIn(strip.document.body)).toEqual([]);
  });

  test('says why the browser refuses, and stays where it is', async () => {
    stubOnTop(new Error('not now'));
    show();
    fireEvent.click(await screen.findByRole('button', { name: t('strip.open') }));
    expect((await screen.findByRole('alert')).textContent).toBe(
      t('strip.failed', { reason: 'not now' }),
    );
    expect(screen.getByRole('button', { name: t('strip.open') })).toBeTruthy();
  });
});

describe('what runs', () => {
  test('leaves out the folders that the reader left out, at once', async () => {
    show();
    await expect.poll(running).toEqual([NEWS.checks, NEWS.coins, NEWS.rice]);
    await writeSetting(page.db, 'tickerFoldersOut', ['Home']);
    await expect.poll(running).toEqual([NEWS.safe]);
    await writeSetting(page.db, 'tickerFoldersOut', []);
    await expect.poll(running).toHaveLength(3);
  });

  test('leaves out the feeds that the reader muted', async () => {
    await page.db.feeds.update('f', { inTicker: false });
    show();
    await expect.poll(running).toEqual([NEWS.safe]);
  });

  test('follows the words of the reader', async () => {
    await writeSetting(page.db, 'tickerHide', 'ferry');
    show();
    await expect.poll(running).toEqual([NEWS.coins, NEWS.rice]);
  });
});
