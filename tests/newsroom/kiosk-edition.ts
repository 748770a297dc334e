/** Reads what the kiosk's outlets publish: their names, the events that several report, and the news that each has alone. */
import { readFileSync } from 'node:fs';

/** How an outlet's feed names the picture of an item. */
export const PICTURE_WAYS = [
  ...['none', 'thumbnail', 'content', 'enclosure', 'text', 'image'],
  ...['elsewhere', 'podcast'],
] as const;
/** Which icon an outlet's home page has. */
export const ICON_KINDS = ['svg', 'png', 'ico', 'none'] as const;
/** What is odd about a picture. */
export const ODDITIES = ['broken', 'pixel', 'portrait', 'small'] as const;

export interface KioskItem {
  /** Its number at its outlet. */
  readonly number: number;
  /** With the kicker, as publishers write it. */
  readonly headline: string;
  readonly deck: string | null;
  /** The event that other outlets report too, or null. */
  readonly event: string | null;
  /** A name in `kiosk/pictures`, or null for an item without a picture. */
  readonly motif: string | null;
  readonly oddity: (typeof ODDITIES)[number] | null;
  /** Epoch ms, whole seconds. */
  readonly publishedAt: number;
}

export interface Outlet {
  readonly slug: string;
  readonly name: string;
  readonly language: string;
  /** null for an outlet in no folder. */
  readonly folder: string | null;
  readonly format: 'rss' | 'atom' | 'json';
  readonly pictures: (typeof PICTURE_WAYS)[number];
  readonly icon: (typeof ICON_KINDS)[number];
  /** Newest first. */
  readonly items: readonly KioskItem[];
}

const FOLDER = new URL('kiosk/', import.meta.url);
const MINUTE_MS = 60_000;
/** The oldest news, in minutes before now. */
const OLDEST = 30 * 60;

/** All outlets with what they have published at `now` (epoch ms): the same at every call. */
export function kioskEdition(now: number): readonly Outlet[] {
  const own = sections('singles.txt');
  const events = sections('events.txt');
  return lines('outlets.txt').map(line => {
    const [slug = '', name = '', language = '', folder = '', format, pictures, icon] = cells(line);
    const hasPictures = pictures !== 'none' && pictures !== 'podcast';
    const reported = events.flatMap(({ title, rows }) => {
      const [event = '', ...motifs] = title.split(' ');
      return rows.flatMap(([outlet, minutes, headline = '', deck], index) =>
        outlet !== slug
          ? []
          : [
              {
                ...{ headline, event, oddity: null, minutes: Number(minutes) },
                deck: deck || null,
                motif: hasPictures ? (motifs[index % motifs.length] ?? null) : null,
              },
            ],
      );
    });
    const { title, rows } = own.find(section => section.title.split(' ')[0] === slug) ?? NOTHING;
    const motifs = title.split(' ').slice(1);
    const alone = rows.map(([headline = '', deck, oddity], index) => ({
      ...{ headline, event: null, deck: deckOf(headline, deck || null, index) },
      oddity: oneOf(ODDITIES, oddity),
      motif:
        hasPictures && (oddity || hash(headline) % 4 > 0)
          ? (motifs[index % motifs.length] ?? null)
          : null,
      minutes: ageOf(index, rows.length, slug),
    }));
    const items = [...reported, ...alone]
      .sort((a, b) => a.minutes - b.minutes)
      .map(({ minutes, ...item }, number) => ({
        ...item,
        number,
        publishedAt: Math.floor((now - minutes * MINUTE_MS) / 1000) * 1000,
      }));
    return {
      ...{ slug, name, language, items },
      folder: folder === '-' ? null : folder,
      format: format === 'atom' || format === 'json' ? format : 'rss',
      pictures: oneOf(PICTURE_WAYS, pictures) ?? 'none',
      icon: oneOf(ICON_KINDS, icon) ?? 'none',
    };
  });
}

/** A number made from a name, the same at every call. */
export function hash(name: string): number {
  return [...name].reduce(
    (sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003,
    7,
  );
}

/** What feeds do to their decks: some repeat the headline, some never end. */
function deckOf(headline: string, deck: string | null, index: number): string | null {
  if (deck === null) return null;
  if (hash(headline) % 11 === 0) return headline;
  return index % 9 === 8 ? `${deck} ${Array.from({ length: 8 }, () => deck).join(' ')}` : deck;
}

/** Minutes before now; the newer, the denser, as a newspaper publishes by day. */
function ageOf(index: number, count: number, slug: string): number {
  const share = (index + 0.2 + (hash(slug) % 70) / 100) / count;
  return 13 + (hash(slug) % 40) + (OLDEST - 80) * share ** 1.5;
}

interface Section {
  /** The line that begins with "# ", without it. */
  readonly title: string;
  /** The cells of each line below it. */
  readonly rows: readonly (readonly string[])[];
}

const NOTHING: Section = { title: '', rows: [] };

function sections(file: string): readonly Section[] {
  const found: { title: string; rows: string[][] }[] = [];
  for (const line of lines(file)) {
    if (line.startsWith('# ')) found.push({ title: line.slice(2), rows: [] });
    else found.at(-1)?.rows.push(cells(line));
  }
  return found;
}

function lines(file: string): readonly string[] {
  return readFileSync(new URL(file, FOLDER), 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '');
}

function cells(line: string): string[] {
  return line.split('|').map(cell => cell.trim());
}

function oneOf<T extends string>(known: readonly T[], value: string | undefined): T | null {
  return known.find(one => one === value) ?? null;
}
