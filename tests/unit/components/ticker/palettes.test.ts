import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isSetting } from '../../../../model/settings.ts';

const ROOT = join(import.meta.dirname, '../../../..');
const PALETTES = ['paper', 'ink', 'amber', 'sea'] as const;
const THEMES = ['light', 'dark'] as const;

/** What the rule of `selector` alone declares, by property. */
function declared(path: string, selector: string): ReadonlyMap<string, string> {
  const css = readFileSync(join(ROOT, path), 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '');
  const [, body] = new RegExp(`(?:^|\\})\\s*${selector} \\{([^}]*)\\}`).exec(css) ?? [];
  if (body === undefined) throw new Error(`${path} has no ${selector}.`);
  return new Map(
    [...body.matchAll(/([\w-]+):([^;]*);/g)].map(([, name = '', value = '']) => [
      name,
      value.trim(),
    ]),
  );
}

/** The colours of a palette, the page's where it has none of its own. */
function coloursOf(palette: (typeof PALETTES)[number], theme: (typeof THEMES)[number]) {
  const page = declared('components/shared/tokens.css', ':root');
  const frame = 'components/ticker/ticker-frame.css';
  const own = palette === 'paper' ? new Map() : declared(frame, `.ticker-${palette}`);
  // What is of the page is taken from the theme of the palette.
  const isDark = own.get('color-scheme') === 'dark' || theme === 'dark';
  return (name: string, otherwise = name): readonly number[] => {
    const value = own.get(name) ?? page.get(name) ?? own.get(otherwise) ?? page.get(otherwise);
    const colours = [...String(value).matchAll(/#([0-9a-f]{6})\b/g)].map(([, hex = '']) => hex);
    const hex = colours[isDark ? colours.length - 1 : 0];
    if (hex === undefined) throw new Error(`${palette} has no ${name}: ${value}`);
    return [0, 2, 4].map(at => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  };
}

/** WCAG 2.2, relative luminance. */
function luminance(colour: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = colour.map(part =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2.2, contrast ratio. */
function contrast(one: readonly number[], other: readonly number[]): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

test('contrast is measured as WCAG defines it', () => {
  expect(contrast([0, 0, 0], [1, 1, 1])).toBeCloseTo(21, 5);
  expect(contrast([0x77 / 255, 0x77 / 255, 0x77 / 255], [1, 1, 1])).toBeCloseTo(4.48, 2);
});

describe.each(PALETTES)('the palette %s', palette => {
  test('can be chosen', () => {
    expect(isSetting('tickerColours', palette)).toBe(true);
  });

  test.each(THEMES)('can be read in the %s theme, and its chips have edges', theme => {
    const colour = coloursOf(palette, theme);
    const ground = colour('--tint');
    for (const text of ['--ink', '--soft', '--accent'])
      expect(contrast(colour(text), ground), text).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colour('--on-breaking'), colour('--breaking'))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colour('--breaking-edge', '--breaking'), ground)).toBeGreaterThanOrEqual(3);
    expect(contrast(colour('--edge'), ground), '--edge').toBeGreaterThanOrEqual(3);
  });
});
