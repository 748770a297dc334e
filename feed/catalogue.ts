/** The catalogue of news sources: what an entry says, and how its file is read. docs/notes/catalogue.md says where it comes from. */
import { isRecord } from '../model/guards.ts';
import { exactAddress } from './address.ts';
import { registrable } from './publisher.ts';

/** What a source of the catalogue mostly reports; `warnings` are official ones, as of weather and earthquakes. */
export const TOPICS = [
  'news',
  'local',
  'business',
  'technology',
  'science',
  'culture',
  'sport',
  'warnings',
] as const;
/** One of the topics. */
export type Topic = (typeof TOPICS)[number];

/** One source of the catalogue. */
export interface CatalogueEntry {
  readonly name: string;
  readonly feedUrl: string;
  /** The site to search for another feed when this one is dead. */
  readonly siteUrl: string;
  /** ISO 3166-1 alpha-2 code; null for a source of no single country. */
  readonly country: string | null;
  /** BCP 47 tag. */
  readonly language: string;
  readonly topic: Topic;
  /** A key that all sources of one owner share; null where the lists name no owner. */
  readonly owner: string | null;
  /** The id of the list that it was taken from. */
  readonly list: string;
}

/** A published list that sources were taken from. */
export interface CatalogueList {
  readonly id: string;
  readonly title: string;
  /** Its date, YYYY-MM-DD. */
  readonly date: string;
}

/** The catalogue as read from its file. */
export interface Catalogue {
  readonly lists: readonly CatalogueList[];
  /** The key of the owner, by the registrable domains that belong to it. */
  readonly owners: ReadonlyMap<string, string>;
  readonly entries: readonly CatalogueEntry[];
}

const MAX_ENTRIES = 5000;
const MAX_DOMAINS = 200;

/** Reads the parsed file of the catalogue. An entry that is not whole is left out; null where the file is no catalogue. */
export function readCatalogue(json: unknown): Catalogue | null {
  if (!isRecord(json) || !isRecord(json.lists) || !Array.isArray(json.entries)) return null;
  const lists = Object.entries(json.lists).flatMap(([id, list]) => readList(id, list));
  const ids = new Set(lists.map(({ id }) => id));
  const owners = readOwners(json.owners);
  const entries = json.entries
    .slice(0, MAX_ENTRIES)
    .flatMap(value => readEntry(value, ids))
    .map(entry => ({ ...entry, owner: ownerOf(owners, entry.siteUrl) }));
  return { lists, owners, entries };
}

/** The key of the owner of the site at `url`; null where the catalogue names none. */
export function ownerOf(owners: Catalogue['owners'], url: string): string | null {
  const host = URL.parse(url)?.hostname ?? null;
  const domain = host === null ? null : registrable(host);
  return domain === null ? null : (owners.get(domain) ?? null);
}

function readOwners(value: unknown): ReadonlyMap<string, string> {
  if (!isRecord(value)) return new Map();
  const owned = Object.entries(value)
    .slice(0, MAX_ENTRIES)
    .flatMap(([owner, domains]) => {
      if (!isText(owner, 100) || !Array.isArray(domains)) return [];
      return domains
        .slice(0, MAX_DOMAINS)
        .filter(domain => isText(domain, 100))
        .map((domain): [string, string] => [domain, owner]);
    });
  return new Map(owned);
}

function readList(id: string, value: unknown): readonly CatalogueList[] {
  if (!isRecord(value)) return [];
  const { title, date } = value;
  return isText(title, 200) && isText(date, 10) ? [{ id, title, date }] : [];
}

function readEntry(
  value: unknown,
  lists: ReadonlySet<string>,
): readonly Omit<CatalogueEntry, 'owner'>[] {
  if (!isRecord(value)) return [];
  const { name, country = null, language, site, feed, list } = value;
  const topic = TOPICS.find(one => one === value.topic);
  if (!isText(name, 120) || topic === undefined) return [];
  if (country !== null && !isCode(country, /^[A-Z]{2}$/)) return [];
  if (!isCode(language, /^[a-z]{2,3}(?:-[A-Za-z]{2,4})?$/)) return [];
  if (!isText(list, 40) || !lists.has(list)) return [];
  const feedUrl = isText(feed, 500) ? exactAddress(feed) : null;
  const siteUrl = isText(site, 500) ? exactAddress(site) : null;
  if (feedUrl === null || siteUrl === null) return [];
  return [{ name, feedUrl, siteUrl, country, language, topic, list }];
}

function isText(value: unknown, maxLength: number): value is string {
  return typeof value === 'string' && value.trim() !== '' && value.length <= maxLength;
}

function isCode(value: unknown, form: RegExp): value is string {
  return typeof value === 'string' && form.test(value);
}
