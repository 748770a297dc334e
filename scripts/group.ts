/**
 * `npm run -s group`: JSON lines `{"title","summary"?,"publishedAt"?, ...}` in arrival order on standard input; prints
 * `{"story": id}` for each, as stories stand at the end. `--strictness 0..1` moves the threshold; the default is what ships.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { parseDate } from '../feed/dates.ts';
import type { StoryHeadline } from '../story/features.ts';
import { createGrouper, STRICTNESS } from '../story/grouper.ts';
import { splitKicker } from '../story/split-kicker.ts';
import { plainLabel, readStageWords } from '../story/stage-words.ts';
import { stageOf } from '../story/tell-stage.ts';
import { ROOT } from './run.ts';

const { values } = parseArgs({ options: { strictness: { type: 'string' } } });
const strictness = values.strictness === undefined ? STRICTNESS : Number(values.strictness);
if (!(strictness >= 0 && strictness <= 1)) {
  console.error(`--strictness takes a number from 0 to 1, and not "${values.strictness}".`);
  process.exit(1);
}

const { labels, phrases } = readStageWords(
  readFileSync(join(ROOT, 'public/words/stages.txt'), 'utf8'),
);
const grouper = createGrouper({ strictness });
/** The number of each line's headline, or what is wrong with the line. */
const lines: (number | string)[] = [];
for await (const line of createInterface({ input: process.stdin })) {
  if (line.trim() === '') continue;
  const headline = readHeadline(line);
  lines.push(typeof headline === 'string' ? headline : grouper.add(headline));
}
grouper.regroupNewest();
for (const line of lines) {
  const answer =
    typeof line === 'string'
      ? { error: { code: 'bad-line', message: line } }
      : { story: grouper.storyOf(line) };
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}

function readHeadline(line: string): StoryHeadline | string {
  let value: Readonly<Record<string, unknown>> | null;
  try {
    value = JSON.parse(line);
  } catch {
    return 'The line is no JSON.';
  }
  if (typeof value?.title !== 'string') return 'The line has no "title" that is a text.';
  const { title, summary, publishedAt } = value;
  const outlet = value.host ?? value.publisher;
  const { kicker, headline } = splitKicker(title, labels);
  return {
    title: headline,
    stage: stageOf(plainLabel(headline), kicker, phrases),
    outlet: typeof outlet === 'string' ? outlet : null,
    summary: typeof summary === 'string' ? summary : null,
    at: typeof publishedAt === 'number' ? publishedAt : parseDate(String(publishedAt ?? '')),
  };
}
