/** The row of a site's icon. Instants are epoch ms; what is missing is null. */

/** On which paper an icon is lost unless it gets a ground of its own: a dark one for `dark`, a light one for `light`. */
export type IconTone = 'dark' | 'light' | 'any';

/** A site's icon, small enough for a list: a raster picture of at most 64 px, or a short SVG document. */
export interface SiteIcon {
  readonly type: 'image/png' | 'image/svg+xml';
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly tone: IconTone;
}

/** Why a site has no icon: it gives none, it does not answer, or access to where the icon is was not granted. */
export type IconFailure = 'none' | 'unreachable' | 'no-permission';

/** What is kept of a site's icon, for all feeds of the site. */
export interface SiteIconRow {
  /** The site's host with its port, without "www.". */
  readonly site: string;
  readonly icon: SiteIcon | null;
  /** When the icon came; null where there is none. */
  readonly fetchedAt: number | null;
  /** When the site is asked again. */
  readonly nextAt: number;
  /** What the last request failed with; an older icon is kept. */
  readonly failure: IconFailure | null;
}
