/**
 * `npm run -s extract -- FILE --url URL`: one JSON line, what the reader page would make of a web page; also JSON lines
 * `{"file","url"}` on standard input.
 */
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { JSDOM, VirtualConsole } from 'jsdom';
import { cleanHtml } from '../article/clean.ts';
import { extractArticle } from '../article/extract.ts';
import { decodeBytes } from '../feed/charset.ts';
import { parseDate } from '../feed/dates.ts';

interface Request {
  readonly file: string;
  readonly url: string;
}

/** Where a page came from when nobody says. */
const NOWHERE = 'https://page.invalid/';

for await (const request of requests())
  process.stdout.write(`${JSON.stringify({ file: request.file, ...(await extract(request)) })}\n`);

async function extract({ file, url }: Request): Promise<object> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    return { error: { code: 'unreadable-file', message } };
  }
  const { window } = new JSDOM(decodeBytes(bytes, 'text/html'), {
    url,
    virtualConsole: new VirtualConsole(),
  });
  const article = extractArticle(window.document, url);
  if (article === null)
    return { error: { code: 'not-extracted', message: 'The page holds no article.' } };
  const { headline, byline, dateline, publishedText, language, text, html } = article;
  const holder = window.document.createElement('div');
  holder.append(cleanHtml(html, url, window));
  return {
    headline,
    byline,
    dateline,
    publishedAt: parseDate(publishedText),
    language,
    text,
    html: holder.innerHTML,
  };
}

async function* requests(): AsyncGenerator<Request> {
  const { values, positionals } = parseArgs({
    options: { url: { type: 'string' } },
    allowPositionals: true,
  });
  for (const file of positionals) yield { file, url: values.url ?? NOWHERE };
  if (positionals.length > 0) return;
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim() !== '') yield readRequest(line);
  }
}

function readRequest(line: string): Request {
  let value: { file?: unknown; url?: unknown } = {};
  try {
    value = JSON.parse(line);
  } catch {
    // A line that is no JSON is taken for a file's name.
  }
  const file = typeof value.file === 'string' ? value.file : line;
  return { file, url: typeof value.url === 'string' ? value.url : NOWHERE };
}
