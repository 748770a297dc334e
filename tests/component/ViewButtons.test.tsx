/** The buttons of views that a browser may lack. */
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ViewButtons } from '../../components/front/ViewButtons.tsx';
import { ENGLISH } from '../fixtures/headlines.ts';

const { t } = ENGLISH;
const whole = { windows: fakeBrowser.windows, sidebarAction: undefined, sidePanel: undefined };
let sent: string[];
beforeEach(() => {
  sent = [];
  Object.assign(fakeBrowser, whole);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  Object.assign(fakeBrowser, whole);
});

function show(onPanel = () => {}) {
  const command = async (name: string) => {
    sent.push(name);
    return { ok: true, value: null } as never;
  };
  render(<ViewButtons i18n={ENGLISH} command={command} hasPanel onPanel={onPanel} />);
  return screen.queryAllByRole('button').map(button => button.textContent);
}

test('a browser with neither windows nor a side panel gets no button for them', () => {
  Object.assign(fakeBrowser, { windows: undefined });
  expect(show()).toEqual([]);
});

test('a browser with windows can open the strip', () => {
  expect(show()).toEqual([t('tools.strip')]);
  fireEvent.click(screen.getByRole('button'));
  expect(sent).toEqual(['openStrip']);
});

test.each([
  ['Firefox', true],
  ['Chrome', false],
])('the side panel of %s opens, and one that is refused breaks nothing', async (_, isFirefox) => {
  let answers: (() => Promise<void>)[] = [];
  const open = () => answers.shift()?.();
  if (isFirefox) Object.assign(fakeBrowser, { sidebarAction: { open } });
  else {
    vi.stubGlobal('chrome', { sidePanel: { open } });
    await fakeBrowser.windows.create({ focused: true });
  }
  const onPanel = vi.fn();
  answers = [() => Promise.reject(new Error('no gesture')), () => Promise.resolve()];
  expect(show(onPanel)).toEqual([t('tools.strip'), t('tools.panel')]);
  const button = screen.getByRole('button', { name: t('tools.panel') });
  fireEvent.click(button);
  await vi.waitFor(() => expect(answers).toHaveLength(1));
  fireEvent.click(button);
  await vi.waitFor(() => expect(onPanel).toHaveBeenCalledOnce());
});
