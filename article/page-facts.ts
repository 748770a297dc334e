/** Reads a page's metadata: JSON-LD (schema.org Article), Open Graph and older meta tags. */

/** A page's metadata as given; null where missing. */
export interface PageFacts {
  readonly headline: string | null;
  readonly byline: string | null;
  /** A date in whatever form the page uses. */
  readonly publishedText: string | null;
  /** BCP 47 tag. */
  readonly language: string | null;
  /** JSON-LD's `articleBody`. */
  readonly bodyText: string | null;
}

type Json = Readonly<Record<string, unknown>>;

/** @param page Parsed and inert; it is only read. */
export function readPageFacts(page: Document): PageFacts {
  const article = describedArticle(page);
  const meta = (...names: readonly string[]) => metaContent(page, names);
  return {
    headline:
      text(article?.headline) ??
      withoutSite(meta('og:title', 'twitter:title'), meta('og:site_name')) ??
      tidy(page.querySelector('h1')?.textContent),
    byline: withoutBy(
      namesIn(article?.author) ?? meta('author', 'article:author', 'parsely-author', 'dc.creator'),
    ),
    publishedText:
      text(article?.datePublished) ??
      meta('article:published_time', 'date', 'dc.date', 'pubdate', 'parsely-pub-date') ??
      tidy(page.querySelector('article time[datetime], time[pubdate]')?.getAttribute('datetime')),
    language:
      tidy(page.documentElement.getAttribute('lang')) ??
      text(article?.inLanguage) ??
      meta('og:locale')?.replace('_', '-') ??
      null,
    bodyText: text(article?.articleBody),
  };
}

/** The article that the page's JSON-LD describes; one with a text is preferred. */
function describedArticle(page: Document): Json | null {
  const found: Json[] = [];
  for (const script of page.querySelectorAll('script[type="application/ld+json"]'))
    collect(parseLoosely(script.textContent ?? ''), found, 0);
  return found.find(one => typeof one.articleBody === 'string') ?? found[0] ?? null;
}

function collect(value: unknown, found: Json[], depth: number): void {
  if (depth > 4 || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const one of value) collect(one, found, depth + 1);
    return;
  }
  const thing = value as Json;
  if (/Article|BlogPosting|Report\b/.test(String(thing['@type']))) found.push(thing);
  collect(thing['@graph'], found, depth + 1);
  collect(thing.mainEntity, found, depth + 1);
}

/** Also accepts line breaks inside of strings, which JSON forbids and publishers write. */
function parseLoosely(source: string): unknown {
  const bare = source.replace(
    /^\s*(?:\/\*[^*]*\*\/|<!--|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>)\s*$/g,
    '',
  );
  for (const attempt of [bare, bare.replace(/\s+/g, ' ')]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt, or nothing, is what is left.
    }
  }
  return null;
}

function metaContent(page: Document, names: readonly string[]): string | null {
  for (const name of names) {
    for (const attribute of ['property', 'name', 'itemprop']) {
      const found = tidy(
        page.querySelector(`meta[${attribute}="${name}" i]`)?.getAttribute('content'),
      );
      if (found !== null && !/^https?:/i.test(found)) return found;
    }
  }
  return null;
}

function namesIn(author: unknown): string | null {
  const people = Array.isArray(author) ? author : [author];
  const names = people.flatMap(person => {
    const name = typeof person === 'object' && person !== null ? (person as Json).name : person;
    return text(name) ?? [];
  });
  return names.length === 0 ? null : [...new Set(names)].join(', ');
}

function withoutBy(byline: string | null): string | null {
  return byline?.replace(/^by[:\s]+/i, '') ?? null;
}

/** Removes the name of the site: "Headline | The Mekong Courier". */
function withoutSite(title: string | null, site: string | null): string | null {
  if (title === null || site === null || !title.endsWith(site)) return title;
  return title.slice(0, -site.length).replace(/\s*[|–—·:-]\s*$/, '') || title;
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? tidy(value) : null;
}

function tidy(value: string | null | undefined): string | null {
  const trimmed = value?.trim() ?? '';
  return trimmed === '' ? null : trimmed;
}
