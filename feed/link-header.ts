/** Reads the Link header of an HTTP response (RFC 8288 3). */
import { webLink } from './links.ts';

/** A link of the header; parameters that it lacks are ''. */
export interface HeaderLink {
  /** Absolute, http or https. */
  readonly url: string;
  /** Relation types, lower case. */
  readonly relations: readonly string[];
  readonly type: string;
  readonly title: string;
}

/** Longer headers are read no further, and hold no more links than this. */
const MAX_LENGTH = 16_384;
const MAX_LINKS = 50;

const TARGET = /[\s,]*<([^>]*)>/y;
/** A parameter; a quoted value may hold any sign, a "\" before one makes it plain (RFC 9110 5.6.4). */
const PARAMETER = /\s*;\s*([^\s=;,<>"]+)(?:\s*=\s*(?:"((?:[^"\\]|\\.)*)"?|([^\s;,"]*)))?/y;
/** What stands between two parameters or links and is neither. */
const REST = /(?:[^",<]|"(?:[^"\\]|\\.)*(?:"|$))*/y;

/**
 * The links of `header` in order, resolved against `base`. A link that is about another document (`anchor`) is left out; of
 * parameters with one name the first counts (3.3).
 */
export function readLinkHeader(header: string | null, base: string): readonly HeaderLink[] {
  const source = (header ?? '').slice(0, MAX_LENGTH);
  const links: HeaderLink[] = [];
  let at = 0;
  while (at < source.length && links.length < MAX_LINKS) {
    const target = matchAt(TARGET, source, at);
    if (target === null) {
      if (!source.includes('>', at)) break;
      at = source.indexOf('<', at + 1);
      if (at < 0) break;
      continue;
    }
    at = TARGET.lastIndex;
    const parameters = new Map<string, string>();
    for (
      let match = matchAt(PARAMETER, source, at);
      match !== null;
      match = matchAt(PARAMETER, source, at)
    ) {
      at = PARAMETER.lastIndex;
      const [, name = '', quoted, token = ''] = match;
      const key = name.toLowerCase();
      const value = quoted === undefined ? token : quoted.replace(/\\(.)/g, '$1');
      if (!parameters.has(key)) parameters.set(key, value);
    }
    at += matchAt(REST, source, at)?.[0].length ?? 0;
    const link = linkOf(target[1], parameters, base);
    if (link !== null) links.push(link);
  }
  return links;
}

function matchAt(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(source);
}

function linkOf(
  target: string | undefined,
  parameters: ReadonlyMap<string, string>,
  base: string,
): HeaderLink | null {
  const url = webLink(target, base);
  const anchor = parameters.get('anchor');
  const isElsewhere = anchor !== undefined && anchor !== '' && webLink(anchor, base) !== base;
  if (url === null || isElsewhere) return null;
  return {
    url,
    relations: (parameters.get('rel') ?? '').toLowerCase().split(/\s+/).filter(Boolean),
    type: parameters.get('type') ?? '',
    title: extended(parameters.get('title*')) ?? parameters.get('title') ?? '',
  };
}

/** A value with a charset, percent-encoded (RFC 8187 3.2), of which only UTF-8 is in use; null where it can't be read. */
function extended(value: string | undefined): string | null {
  const encoded = /^utf-8'[^']*'(.*)$/i.exec(value ?? '')?.[1];
  if (encoded === undefined) return null;
  try {
    return decodeURIComponent(encoded);
  } catch {
    return null;
  }
}
