/** What a page says of its commands, of views that throw, and of parts that cannot be loaded. */
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { lazy } from '../../components/shared/lazy.tsx';
import { PageFrame } from '../../components/shared/PageFrame.tsx';
import type { PageContext } from '../../components/shared/page-context.ts';
import type { CommandError, Send } from '../../messages/protocol.ts';
import { DEFAULT_SETTINGS } from '../../model/settings.ts';
import { freshDatabase } from '../fixtures/archive.ts';
import { testDesk } from '../fixtures/desk.ts';
import { ENGLISH } from '../fixtures/headlines.ts';

const { t } = ENGLISH;
let reloads = 0;

/** Draws `page` in its frame, over a background that answers with `send`. */
function show(send: Send, page: (context: PageContext) => preact.ComponentChildren): void {
  const db = freshDatabase();
  const desk = {
    ...testDesk(db),
    send,
    reload: () => {
      reloads++;
    },
    requestAccess: async () => false,
    missingAccess: async () => [],
    onAccessChange: () => () => {},
    feedsOfActiveTab: async () => [],
    loadCatalogue: async () => ({ lists: [], owners: new Map(), entries: [] }),
  };
  render(
    <PageFrame
      db={db}
      desk={desk}
      settings={DEFAULT_SETTINGS}
      i18n={ENGLISH}
      now={desk.now()}
      page={page}
    />,
  );
}

const SaveButton = ({ command }: PageContext) => (
  <button
    type="button"
    onClick={() =>
      void command('save', { articleId: 'a', saved: true }, () => ({ text: 'Saved.', undo: null }))
    }
  >
    Save
  </button>
);

const { error } = console;
beforeEach(() => {
  reloads = 0;
  console.error = () => {};
});
afterEach(() => {
  cleanup();
  console.error = error;
  vi.unstubAllGlobals();
});

describe('a command of a page', () => {
  test('is shown as done only when the background has answered', async () => {
    let answer: (reply: { ok: true; value: null }) => void = () => {};
    const send = (() =>
      new Promise(resolve => {
        answer = resolve as typeof answer;
      })) as Send;
    show(send, context => <SaveButton {...context} />);
    fireEvent.click(screen.getByText('Save'));
    await new Promise(next => setTimeout(next));
    expect(screen.queryByText('Saved.')).toBeNull();
    answer({ ok: true, value: null });
    expect(await screen.findByText('Saved.')).toBeTruthy();
    expect(screen.getByRole('status').textContent).toContain('Saved.');
  });

  test.each([
    ['bad-address', { typed: 'x y' }, 'command.bad-address'],
    ['bad-setting', { key: 'k' }, 'command.bad-setting'],
    ['already-followed', {}, 'command.already-followed'],
    ['gone', {}, 'command.gone'],
    ['internal', {}, 'command.failed'],
    ['bad-input', {}, 'command.failed'],
    ['unknown-command', {}, 'command.failed'],
    ['no-answer', {}, 'command.no-answer'],
  ] as const)(
    'that is refused with %s says so in the reader’s words',
    async (code, values, key) => {
      const refusal: CommandError = { code, values };
      show(
        async () => ({ ok: false, error: refusal }),
        context => <SaveButton {...context} />,
      );
      fireEvent.click(screen.getByText('Save'));
      expect(await screen.findByText(t(key, { typed: 'x y', key: 'k' }))).toBeTruthy();
      expect(screen.queryByText('Saved.')).toBeNull();
    },
  );

  test('leaves when the reader dismisses it', async () => {
    show(
      async () => ({ ok: false, error: { code: 'internal', values: {} } }),
      context => <SaveButton {...context} />,
    );
    fireEvent.click(screen.getByText('Save'));
    fireEvent.click(await screen.findByRole('button', { name: t('action.dismiss') }));
    await vi.waitFor(() => expect(screen.queryByText(t('command.failed'))).toBeNull());
  });
});

const noCommands: Send = async () => ({ ok: false, error: { code: 'no-answer', values: {} } });

describe('a view that throws', () => {
  const Broken = (): preact.JSX.Element => {
    throw new Error('odd row');
  };

  test('leaves a page that says what to do, and reloads at a click', () => {
    show(noCommands, () => <Broken />);
    expect(screen.getByRole('heading').textContent).toBe(t('page.crashed'));
    fireEvent.click(screen.getByText(t('page.reload')));
    expect(reloads).toBe(1);
  });

  test('is caught where the page itself throws, not only a part of it', () => {
    show(noCommands, () => {
      throw new Error('no page');
    });
    expect(screen.getByRole('heading').textContent).toBe(t('page.crashed'));
  });

  test('is left by going to another view, and by the link to the start', async () => {
    let isOdd = true;
    const Sometimes = () => (isOdd ? <Broken /> : <p>Here it is</p>);
    show(noCommands, () => <Sometimes />);
    // The view that the address names next is as odd.
    location.hash = '#/story/a';
    await new Promise(next => addEventListener('hashchange', next, { once: true }));
    expect((await screen.findByRole('heading')).textContent).toBe(t('page.crashed'));
    isOdd = false;
    location.hash = '#/stories';
    expect(await screen.findByText('Here it is')).toBeTruthy();
    cleanup();
    isOdd = true;
    show(noCommands, () => <Sometimes />);
    isOdd = false;
    const home = screen.getByRole('link', { name: t('page.home') });
    expect(home.getAttribute('href')).toBe('#/');
    fireEvent.click(home);
    expect(await screen.findByText('Here it is')).toBeTruthy();
  });

  test('gives its details for a bug report', async () => {
    const copied: string[] = [];
    vi.stubGlobal('navigator', {
      clipboard: { writeText: async (text: string) => void copied.push(text) },
    });
    show(noCommands, () => <Broken />);
    fireEvent.click(screen.getByText(t('page.details.copy')));
    expect(await screen.findByText(t('page.details.copied'))).toBeTruthy();
    expect(copied[0]).toContain('odd row');
  });
});

describe('a part that is loaded later', () => {
  test('and fails says so; it is drawn when the reader tries again', async () => {
    let tries = 0;
    const Part = lazy(async () => {
      tries++;
      if (tries === 1) throw new TypeError('Failed to fetch dynamically imported module');
      return () => <p>Here it is</p>;
    });
    show(noCommands, () => <Part />);
    expect(await screen.findByText(t('page.part-failed'), { exact: false })).toBeTruthy();
    fireEvent.click(screen.getByText(t('page.try-again')));
    expect(await screen.findByText('Here it is')).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
