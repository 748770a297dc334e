/** What is loaded of a language. */
import type { MessageKey } from './en.ts';
import type { Formats } from './formats.ts';

/** What a page loads of its language: the texts, and formats where the browser has none. */
export interface Texts<Key extends string = MessageKey> {
  readonly catalogue: Readonly<Record<Key, string>>;
  readonly formats?: Formats;
}
