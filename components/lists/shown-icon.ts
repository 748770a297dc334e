/** Defines the icons of sources as the views of a page get them. */
import type { IconTone } from '../../model/icon-rows.ts';

/** An icon as pages show it. */
export interface ShownIcon {
  /** An object URL, one for all sources of a site. */
  readonly url: string;
  readonly tone: IconTone;
}

/** The icons of one page. */
export interface IconShelf {
  /** The icon of a source as far as it is known; null draws its letter. */
  readonly iconOf: (feedId: string) => ShownIcon | null;
  /** Calls `onChange` when the icon of a source comes or goes. @returns A function that ends it. */
  readonly show: (feedId: string, onChange: () => void) => () => void;
  /** Takes away an icon that the browser can't draw. */
  readonly drop: (icon: ShownIcon) => void;
  /** Ends it, and lets go of all object URLs. */
  readonly close: () => void;
}

/** Until icons are read, and where they can't be, every source has its letter. */
export const EMPTY_SHELF: IconShelf = {
  iconOf: () => null,
  show: () => () => {},
  drop: () => {},
  close: () => {},
};
