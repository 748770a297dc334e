import { expect, test } from 'vitest';
import { changedSetting, isSettingChange } from '../../../model/setting-change.ts';

test.each([
  [['a'], { list: null, add: 'b' }, ['a', 'b']],
  [['a'], { list: null, add: 'a' }, ['a']],
  [['a', 'b'], { list: null, remove: 'a' }, ['b']],
  [['a'], { list: null, remove: 'x' }, ['a']],
  [
    { days: [1], from: 5 },
    { list: 'days', add: 0 },
    { days: [1, 0], from: 5 },
  ],
  [
    { days: [1], from: 5 },
    { list: 'days', remove: 1 },
    { days: [], from: 5 },
  ],
  [{ a: 1, b: 2 }, { set: { b: 3, c: 4 } }, { a: 1, b: 3, c: 4 }],
  [{ a: 1, b: 2 }, { set: { b: null } }, { a: 1 }],
])('%j changed by %j is %j', (before, change, after) => {
  expect(isSettingChange(change)).toBe(true);
  if (isSettingChange(change)) expect(changedSetting(before, change)).toEqual(after);
});

test('a name like that of a prototype is a field like any other', () => {
  const change: unknown = { set: JSON.parse('{"__proto__": "all"}') };
  if (!isSettingChange(change)) throw new Error('It is no change.');
  const after = changedSetting({}, change);
  expect(Object.entries(after as object)).toEqual([['__proto__', 'all']]);
});

test.each([
  ['dark', { list: null, add: 'a' }],
  [null, { set: { a: 1 } }],
  [{ days: 7 }, { list: 'days', add: 1 }],
  [{}, { list: 'toString', add: 1 }],
])('%j is not what %j is for', (before, change) => {
  if (!isSettingChange(change)) throw new Error('It is no change.');
  expect(changedSetting(before, change)).toBeNull();
});

test.each([
  null,
  {},
  { set: null },
  { set: {}, add: 1 },
  { list: null },
  { list: null, add: 1, remove: 1 },
  { list: 1, add: 1 },
  { list: null, add: {} },
  { list: null, add: 1, more: 1 },
  { add: 1 },
])('%j is no change', change => {
  expect(isSettingChange(change)).toBe(false);
});
