/** The menu of a button: how it opens, how keys move in it, and where the focus is afterwards. */
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import type { MenuItem } from '../../components/shared/Menu.tsx';
import { MenuButton } from '../../components/shared/MenuButton.tsx';
import { usePages } from '../fixtures/page.tsx';

usePages();
afterEach(cleanup);

const chosen: string[] = [];
const command = (label: string): MenuItem => ({
  key: label,
  label,
  onChoose: () => chosen.push(label),
});
const ITEMS = [
  command('Follow this story'),
  command('Mute this story'),
  command('Mute River News'),
];

function show(items: readonly MenuItem[] = ITEMS) {
  chosen.length = 0;
  render(
    <>
      <MenuButton label="More" name="More: Ferry aground" items={items} />
      <a href="#next">Next</a>
    </>,
  );
  return screen.getByRole('button', { name: 'More: Ferry aground' });
}
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
const focused = () => document.activeElement?.textContent;
const isOpen = () => screen.queryByRole('menu') !== null;

test('a click opens the menu with the focus on its first item, and another click closes it', () => {
  const button = show();
  expect([isOpen(), button.getAttribute('aria-expanded')]).toEqual([false, 'false']);
  fireEvent.click(button);
  expect([isOpen(), button.getAttribute('aria-expanded')]).toEqual([true, 'true']);
  expect(button.getAttribute('aria-controls')).toBe(screen.getByRole('menu').id);
  expect(focused()).toBe('Follow this story');
  fireEvent.click(button);
  expect(isOpen()).toBe(false);
});

test('the arrows open it at its first and at its last item', () => {
  const button = show();
  button.focus();
  press('ArrowUp');
  expect(focused()).toBe('Mute River News');
  press('Escape');
  press('ArrowDown');
  expect(focused()).toBe('Follow this story');
});

test('arrows go round, Home and End go to the ends, and letters to the items that begin with them', () => {
  fireEvent.click(show());
  const after = (key: string) => {
    press(key);
    return focused();
  };
  expect(after('ArrowUp')).toBe('Mute River News');
  expect(after('ArrowDown')).toBe('Follow this story');
  expect(after('ArrowDown')).toBe('Mute this story');
  expect(after('End')).toBe('Mute River News');
  expect(after('Home')).toBe('Follow this story');
  expect([after('m'), after('M'), after('m')]).toEqual([
    'Mute this story',
    'Mute River News',
    'Mute this story',
  ]);
  expect(after('z')).toBe('Mute this story');
});

test('a choice is carried out once, closes the menu and gives the focus back', () => {
  const button = show();
  fireEvent.click(button);
  fireEvent.click(screen.getByRole('menuitem', { name: 'Mute River News' }));
  expect(chosen).toEqual(['Mute River News']);
  expect([isOpen(), document.activeElement]).toEqual([false, button]);
});

test('Escape and Tab close it without a choice and give the focus back', () => {
  const button = show();
  for (const key of ['Escape', 'Tab']) {
    fireEvent.click(button);
    press(key);
    expect([isOpen(), document.activeElement]).toEqual([false, button]);
  }
  expect(chosen).toEqual([]);
});

test('keys that are pressed in it reach nothing outside', () => {
  const heard: string[] = [];
  const listen = ({ key }: KeyboardEvent) => heard.push(key);
  document.addEventListener('keydown', listen);
  fireEvent.click(show());
  for (const key of ['j', 'ArrowDown', 'Escape']) press(key);
  document.removeEventListener('keydown', listen);
  expect(heard).toEqual([]);
});

test('a press or the focus elsewhere closes it', () => {
  const button = show();
  fireEvent.click(button);
  fireEvent.pointerDown(screen.getByRole('menu'));
  expect(isOpen()).toBe(true);
  fireEvent.pointerDown(document.body);
  expect(isOpen()).toBe(false);
  fireEvent.click(button);
  screen.getByRole('link', { name: 'Next' }).focus();
  return expect.poll(isOpen).toBe(false);
});

test('a choice among others says which one holds, and a link leads somewhere', () => {
  fireEvent.click(
    show([
      { ...command('By time'), isChecked: true },
      { ...command('By outlet'), isChecked: false },
      { key: 'settings', label: 'Settings', href: '#settings', hint: 'Feeds, ticker, alerts' },
    ]),
  );
  const names = screen
    .getAllByRole('menuitemradio')
    .map(item => [item.textContent, item.getAttribute('aria-checked')]);
  expect(names).toEqual([
    ['By time', 'true'],
    ['By outlet', 'false'],
  ]);
  const link = screen.getByRole('menuitem', { name: /Settings/ });
  expect([link.getAttribute('href'), link.textContent]).toEqual([
    '#settings',
    'SettingsFeeds, ticker, alerts',
  ]);
});
