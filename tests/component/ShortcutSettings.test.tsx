import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ShortcutSettings } from '../../components/settings/ShortcutSettings.tsx';
import { DEFAULT_SETTINGS, type ShortcutName } from '../../model/settings.ts';
import { ENGLISH } from '../fixtures/headlines.ts';

const { t } = ENGLISH;
const KEYS = DEFAULT_SETTINGS.shortcutKeys;
/** The changes that were asked for, in order. */
let kept: [ShortcutName, string][];
beforeEach(() => {
  kept = [];
  render(
    <ShortcutSettings
      isOn
      keys={KEYS}
      i18n={ENGLISH}
      onSwitch={() => {}}
      onKey={(name, key) => kept.push([name, key])}
    />,
  );
});
afterEach(cleanup);

const type = (name: ShortcutName, key: string) =>
  fireEvent.change(screen.getByLabelText(t(`keys.${name}`), { exact: false }), {
    target: { value: key },
  });
const refusal = () => screen.queryByRole('alert')?.textContent ?? null;

test('a key that another shortcut has is refused, and the page says so', () => {
  type('next', KEYS.previous);
  expect(kept).toEqual([]);
  expect(refusal()).toBe(t('settings.keys.taken'));
});

test('a free key is taken, the last that was typed, and a refusal before it is forgotten', () => {
  type('next', KEYS.previous);
  type('next', `${KEYS.next}é`);
  expect(kept).toEqual([['next', 'é']]);
  expect(refusal()).toBeNull();
});

test('a shortcut may keep its own key, and may have none', () => {
  type('next', `${KEYS.previous}${KEYS.next}`);
  type('previous', '');
  expect(kept).toEqual([
    ['next', KEYS.next],
    ['previous', ''],
  ]);
  expect(refusal()).toBeNull();
});
