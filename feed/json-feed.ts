/** Reads JSON Feed 1.0 and 1.1 (jsonfeed.org/version/1.1); every field may be of the wrong type. */

import { type Enclosure, type Entry, type Feed, NO_UPDATE_HINTS } from '../model/feed.ts';
import { isRecord } from '../model/guards.ts';
import { parseDate } from './dates.ts';
import { resolveInMarkup, webLink } from './links.ts';
import { headlineText } from './markup.ts';

type Json = Readonly<Record<string, unknown>>;

/** Whether `value` is an object with items, the only requirement here for a JSON Feed. */
export function isJsonFeed(value: unknown): value is Json {
  return (
    isRecord(value) &&
    (Array.isArray(value.items) || /jsonfeed\.org/.test(string(value.version) ?? ''))
  );
}

/** @param base The feed's own address, or null. */
export function readJsonFeed(root: Json, base: string | null): Feed {
  const language = string(root.language);
  const home = webLink(string(root.home_page_url), base);
  return {
    format: 'json',
    title: plain(root.title),
    link: home,
    description: plain(root.description),
    language,
    image: webLink(string(root.icon) ?? string(root.favicon), base),
    icon: webLink(string(root.favicon) ?? string(root.icon), base),
    updatedAt: null,
    updateHints: NO_UPDATE_HINTS,
    entries: list(root.items)
      .filter(isRecord)
      .map(item => readItem(item, root, language, home ?? base)),
  };
}

function readItem(item: Json, root: Json, language: string | null, base: string | null): Entry {
  const link = webLink(string(item.url), base) ?? webLink(string(item.external_url), base);
  const image = webLink(string(item.image) ?? string(item.banner_image), base);
  const text = string(item.content_text);
  const html = string(item.content_html) ?? (text === null ? null : escapeText(text));
  const authors = [...authorsOf(item), ...authorsOf(root)];
  const own = authorsOf(item);
  return {
    guid: string(item.id),
    link,
    title: plain(item.title),
    author: (own.length > 0 ? own : authors).join(', ') || null,
    authorEmail: null,
    publishedAt: parseDate(string(item.date_published)),
    updatedAt: parseDate(string(item.date_modified)),
    summary: summary(item),
    content: html === null ? null : resolveInMarkup(html, link ?? base),
    language: string(item.language) ?? language,
    categories: [
      ...new Set(
        list(item.tags)
          .map(string)
          .filter(tag => tag !== null),
      ),
    ],
    enclosures: list(item.attachments)
      .filter(isRecord)
      .flatMap(attachment => readAttachment(attachment, base)),
    thumbnail: image,
    comments: null,
    commentCount: null,
    credit: null,
  };
}

function readAttachment(attachment: Json, base: string | null): Enclosure[] {
  const url = webLink(string(attachment.url), base);
  const size = attachment.size_in_bytes;
  return url === null
    ? []
    : [{ url, type: string(attachment.mime_type), length: typeof size === 'number' ? size : null }];
}

function authorsOf(holder: Json): string[] {
  const people = [
    ...list(holder.authors),
    ...(list(holder.authors).length === 0 ? [holder.author] : []),
  ];
  return people.flatMap(person => {
    const name = isRecord(person) ? string(person.name) : string(person);
    return name === null ? [] : [name];
  });
}

function summary(item: Json): string | null {
  const text = string(item.summary);
  return text === null ? null : escapeText(text);
}

/** `content_text` and `summary` are plain text: made HTML so that every summary and content is HTML. */
function escapeText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/\r?\n/g, '<br>\n');
}

function plain(value: unknown): string | null {
  const text = string(value);
  return text === null ? null : headlineText(text) || null;
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Publishers give ids as numbers too. */
function string(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
