/** Makes a short key for each owner that a public list of media names, so that outlets of one owner can be told. Pure. */
import { registrable } from '../feed/publisher.ts';
import { isRecord } from '../model/guards.ts';

/** Owners that the list writes in more than one way, by the key that the text alone would give. */
const ONE_OWNER: Readonly<Record<string, string>> = {
  'independent newspaper': 'jang',
  'rameeza majid nizami': 'nawaiwaqt',
  'rtl deutschland': 'mohn family',
  'yonhap news agency': 'news agency promotion foundation',
};

/** Texts that say what kind of owner it is, and not who; there is a ministry of that name in many countries. */
const NOBODY =
  /^(?:|unknown|independent|private ownership|public broadcaster|non-profit organization|u\.s\. newspaper.*|(?:publishing |co[oö]perati).*|ministry .*)$/i;

/** A text with a verb is a sentence about the owner. */
const SENTENCE = /\b(?:is|are|was|owned|controlled)\b/i;

/** Services that carry what belongs to others. */
const SERVICES = new Set(['disqus.com', 'feedburner.com', 'youtube.com']);

/** Longer texts are sentences. */
const MAX_NAME = 60;

/**
 * The domains of each owner by its key, of those that one of `domains` belongs to.
 * @param list Organizations with `domains` and `owner`, bare or under `organizations`.
 */
export function ownerKeys(
  list: unknown,
  domains: ReadonlySet<string>,
): ReadonlyMap<string, readonly string[]> {
  const organizations = isRecord(list) ? list.organizations : list;
  const found = new Map<string, Set<string>>();
  for (const organization of Array.isArray(organizations) ? organizations : []) {
    if (!isRecord(organization) || !Array.isArray(organization.domains)) continue;
    const name = textOf(organization.organization);
    const owner = keyOf(textOf(organization.owner)) ?? plain(name);
    if (owner === '') continue;
    const own = found.get(owner) ?? new Set();
    for (const domain of organization.domains.flatMap(readDomain)) own.add(domain);
    found.set(owner, own);
  }
  const known = [...found].filter(([, own]) => [...own].some(domain => domains.has(domain)));
  return new Map(
    known.map(([owner, own]): [string, readonly string[]] => [owner, [...own].sort()]).sort(),
  );
}

/** The key of the owner that `text` names; null where it names a kind, a sentence, or several of equal weight. */
function keyOf(text: string): string | null {
  const [first = ''] = text.split(/\s*(?:\(|\[|,| via |: )/);
  if (NOBODY.test(first) || SENTENCE.test(first) || first.length > MAX_NAME) return null;
  const [share] = [...text.matchAll(/(\d+(?:[.,]\d+)?)\s?%/g)].map(([, percent = '']) =>
    Number(percent.replace(',', '.')),
  );
  if (share !== undefined && share <= 50) return null;
  const key = plain(first);
  return ONE_OWNER[key] ?? key;
}

/** A name in lower case, without accents, marks, and the forms of companies. */
function plain(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(
      /\b(?:the|inc|ltd|limited|llc|plc|corp|corporation|company|co|gmbh|ag|sa|sas|spa|srl|nv|bv|group|groupe)\b/g,
      ' ',
    )
    .replace(/\s+/g, ' ')
    .trim();
}

function readDomain(domain: unknown): string | readonly string[] {
  const name = typeof domain === 'string' ? registrable(domain) : null;
  return name === null || SERVICES.has(name) ? [] : name;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}
