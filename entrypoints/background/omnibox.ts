/** Handles what is typed in the address bar behind Newsline's keyword: words to search for, or an address to follow. */
import browser from 'webextension-polyfill';
import { readAddress } from '../../feed/address.ts';
import { displayHost } from '../../feed/display-host.ts';
import { beginsWithScheme } from '../../feed/one-address.ts';
import { searchArticles } from '../../store/search.ts';
import { readSettings } from '../../store/settings.ts';
import { labelsOf } from './alert-text.ts';
import type { Desk } from './desk.ts';
import { openPage } from './open-page.ts';
import type { Rounds } from './rounds.ts';

const SUGGESTIONS = 6;
/** Characters of a suggestion; browsers show one line. */
const MAX_LENGTH = 200;
const READER = 'reader.html';

/** Registers every listener; called before anything is awaited. A browser without an omnibox has nothing to listen to. */
export function listenToOmnibox(desk: Desk, { report }: Pick<Rounds, 'report'>): void {
  const { omnibox }: Partial<typeof browser> = browser;
  if (omnibox === undefined) return;
  let typed = '';
  const say = async (text: string) => {
    typed = text;
    const description = describe(await firstRow(desk, text));
    // Answers may overtake each other; the row belongs to what stands in the bar now.
    if (typed === text) await omnibox.setDefaultSuggestion({ description });
  };
  const failed = (cause: unknown) => report('answering in the address bar', cause);
  omnibox.onInputStarted?.addListener(() => void say('').catch(failed));
  omnibox.onInputChanged.addListener((text, suggest) => {
    say(text).catch(failed);
    suggestions(desk, text).then(suggest).catch(failed);
  });
  omnibox.onInputEntered.addListener((text, place) => {
    openPage(pathOf(text), place ?? 'currentTab').catch(failed);
  });
}

/** What the row at the top says: what happens at Enter. */
async function firstRow({ db }: Desk, text: string): Promise<string> {
  const t = labelsOf((await readSettings(db)).language);
  const address = addressIn(text);
  if (address !== null) return t('omnibox.follow', { site: displayHost(address) });
  const words = text.trim();
  return words === '' ? t('omnibox.start') : t('omnibox.search', { words });
}

/** Articles that have the words; an address can also be searched for. */
async function suggestions({ db }: Desk, text: string) {
  const found = await searchArticles(db, text, SUGGESTIONS);
  const t = labelsOf((await readSettings(db)).language);
  const search = { path: searchPath(text), line: t('omnibox.search', { words: text.trim() }) };
  const articles = found.map(({ article, source }) => ({
    path: `${READER}#/article/${encodeURIComponent(article.articleId)}`,
    line: `${article.headline || article.deck || ''} - ${source}`,
  }));
  return [...(addressIn(text) === null ? [] : [search]), ...articles].map(({ path, line }) => ({
    content: browser.runtime.getURL(path),
    description: describe(line),
  }));
}

/** The page that Enter opens: the suggestion that was chosen, else following an address, else the search. */
function pathOf(text: string): string {
  const root = browser.runtime.getURL('');
  if (text.startsWith(`${root}${READER}#/`)) return text.slice(root.length);
  const address = addressIn(text);
  return address === null
    ? searchPath(text)
    : `options.html#/follow/${encodeURIComponent(address)}`;
}

function searchPath(text: string): string {
  return `${READER}#/search/${encodeURIComponent(text.trim().toWellFormed())}`;
}

/** A name with a dot that ends like a domain, and what may stand behind a host. */
const LIKE_SITE = /^(?:[^\s/?#:@.]+\.)+(?:\p{L}{2,63}|xn--[a-z0-9-]{2,59})(?::\d+)?(?:[/?#]|$)/iu;

/** The address that `text` can only be meant as; null for words, also for one that could be the name of a host. */
function addressIn(text: string): string | null {
  const typed = text.trim();
  const isLike = !/\s/.test(typed) && (beginsWithScheme(typed) || LIKE_SITE.test(typed));
  return isLike ? readAddress(typed) : null;
}

/** `%s` stands for what is typed in Chromium's first row. */
const PLACEHOLDER = /%(?=s)/g;
/** Characters that XML has no place for (XML 1.0 2.2), and those that break a line. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out.
const UNFIT = /[\u0000-\u001f\u007f-\u009f\ufffe\uffff]+/g;
const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** A line as the browser wants it: Chromium reads descriptions as XML, Firefox as text. */
function describe(line: string): string {
  const text = [...line.toWellFormed().replace(UNFIT, ' ')].slice(0, MAX_LENGTH).join('');
  // Only Firefox tells which browser it is.
  if (browser.runtime.getBrowserInfo !== undefined) return text;
  return text
    .replace(PLACEHOLDER, '%\u2060')
    .replace(/[&<>"']/g, character => REFERENCES[character] ?? '');
}
