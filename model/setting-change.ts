/** A change to one part of a setting that is a list or a record, so that changes in quick succession all count. Pure. */
import { isRecord } from './guards.ts';
import type { Settings } from './settings.ts';

/** A value that a list holds. */
type Listed = string | number;

/** Sets fields of a record (null removes one), or adds a value to a list or removes it. */
export type SettingChange =
  | { readonly set: Readonly<Record<string, unknown>> }
  /** `list` is the field that holds the list; null where the setting itself is the list. */
  | { readonly list: string | null; readonly add: Listed }
  | { readonly list: string | null; readonly remove: Listed };

/** Makes a change to a part of the setting `key`. */
export type ChangeSetting = (key: keyof Settings, change: SettingChange) => void;

/** Whether `value` is a change; what the setting accepts is not checked here. */
export function isSettingChange(value: unknown): value is SettingChange {
  if (!isRecord(value)) return false;
  if ('set' in value) return Object.keys(value).length === 1 && isRecord(value.set);
  const { list, add, remove, ...others } = value;
  const isOne = (add === undefined) !== (remove === undefined);
  const item = add ?? remove;
  return (
    Object.keys(others).length === 0 &&
    isOne &&
    (list === null || typeof list === 'string') &&
    (typeof item === 'string' || typeof item === 'number')
  );
}

/** `before` with the change; null where `before` is not the list or record that the change is for. Not yet checked. */
export function changedSetting(before: unknown, change: SettingChange): unknown {
  if ('set' in change) {
    if (!isRecord(before)) return null;
    const fields = new Map([...Object.entries(before), ...Object.entries(change.set)]);
    return Object.fromEntries([...fields].filter(([, value]) => value !== null));
  }
  const { list } = change;
  if (list !== null) {
    if (!isRecord(before) || !Object.hasOwn(before, list)) return null;
    const changed = changedSetting(before[list], { ...change, list: null });
    return changed === null ? null : { ...before, [list]: changed };
  }
  if (!Array.isArray(before)) return null;
  const item = 'add' in change ? change.add : change.remove;
  const others = before.filter(one => one !== item);
  return 'add' in change ? [...others, item] : others;
}
