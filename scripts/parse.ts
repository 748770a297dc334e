/** `npm run -s parse -- FILE...`: one JSON line a file, what Newsline reads from it; also JSON lines on standard input. */
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { articleIdsOf, feedIdOf } from '../feed/identity.ts';
import { readFeed } from '../feed/read.ts';

interface Request {
  readonly file: string;
  readonly url: string | null;
  readonly contentType: string | null;
}

for await (const request of requests()) {
  process.stdout.write(`${JSON.stringify({ file: request.file, ...(await parse(request)) })}\n`);
}

async function parse({ file, url, contentType }: Request): Promise<object> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (cause) {
    return {
      error: {
        code: 'unreadable-file',
        message: cause instanceof Error ? cause.message : String(cause),
      },
    };
  }
  const result = readFeed(bytes, url, contentType);
  if ('error' in result) return { error: result.error };
  const { format, title, link, description, language, image, updatedAt, entries } = result.feed;
  const ids = articleIdsOf(feedIdOf(url ?? link ?? file), entries);
  return {
    format,
    feed: { title, link, description, language, image, updatedAt },
    // The door is stable: what Newsline learned to read later stays behind it.
    articles: entries.map(({ credit: _, commentCount: __, ...entry }, index) => ({
      id: ids[index],
      ...entry,
    })),
  };
}

async function* requests(): AsyncGenerator<Request> {
  const files = process.argv.slice(2);
  for (const file of files) yield { file, url: null, contentType: null };
  if (files.length > 0) return;
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim() !== '') yield readRequest(line);
  }
}

function readRequest(line: string): Request {
  let value: { file?: unknown; url?: unknown; contentType?: unknown };
  try {
    value = JSON.parse(line);
  } catch {
    value = {};
  }
  const text = (field: unknown) => (typeof field === 'string' ? field : null);
  return {
    file: text(value.file) ?? line,
    url: text(value.url),
    contentType: text(value.contentType),
  };
}
