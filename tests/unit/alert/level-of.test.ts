import { expect, test } from 'vitest';
import { levelOf } from '../../../alert/level-of.ts';
import { DEFAULT_SETTINGS } from '../../../model/settings.ts';
import { feedRow } from '../../fixtures/archive.ts';

const level = (folder: string, levels: Record<string, 'off' | 'all'>) =>
  levelOf({ ...feedRow('f'), folder }, undefined, {
    ...DEFAULT_SETTINGS,
    folderAlertLevels: levels,
  });

test('a folder’s own level counts before that of the settings', () => {
  expect(level('Home', { Home: 'all' })).toBe('all');
  expect(level('Home', { Other: 'all' })).toBe(DEFAULT_SETTINGS.alertLevel);
});

test.each(['constructor', '__proto__', 'toString'])(
  'a folder that a list names "%s" has the level that the settings give',
  name => {
    expect(level(name, {})).toBe(DEFAULT_SETTINGS.alertLevel);
    expect(level(name, Object.fromEntries([[name, 'off']]))).toBe('off');
  },
);
