/** The text that comes out of a page is the same in this browser as through `npm run -s extract` in Node. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Rollup } from 'vite';
import { expect, inject, onTestFinished, test } from 'vitest';
import { openScene } from './scene.ts';

const ROOT = join(import.meta.dirname, '../..');
const FOLDER = join(ROOT, 'tests/fixtures/pages');

test('every page gives the same text as in Node', async () => {
  const cases = readdirSync(FOLDER)
    .filter(file => file.endsWith('.html'))
    .map(file => ({ file: join(FOLDER, file), url: 'https://news.example/a/b' }));
  const { stdout } = spawnSync(process.execPath, ['scripts/extract.ts'], {
    cwd: ROOT,
    input: cases.map(one => JSON.stringify(one)).join('\n'),
    encoding: 'utf8',
  });
  const inNode = stdout
    .trim()
    .split('\n')
    .map(line => JSON.parse(line).text ?? null);

  const scene = await openScene(inject('browserName'));
  onTestFinished(scene.close);
  const page = await scene.browser.open('reader.html');
  await page.goto(`${scene.newsroom.origin}/about.html`);
  await page.evaluate(await bundled());
  const inBrowser = [];
  for (const { file, url } of cases)
    inBrowser.push(
      await page.evaluate(
        (html, address) => {
          const { extractArticle } = (
            globalThis as unknown as {
              newsline: { extractArticle(page: Document, url: string): { text: string } | null };
            }
          ).newsline;
          const parsed = new DOMParser().parseFromString(html, 'text/html');
          return extractArticle(parsed, address)?.text ?? null;
        },
        readFileSync(file, 'utf8'),
        url,
      ),
    );
  expect(inBrowser).toEqual(inNode);
  expect(inNode.filter(text => text !== null).length).toBeGreaterThan(4);
});

/** The extraction as one script that leaves `newsline` behind. */
async function bundled(): Promise<string> {
  const outputs = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: { entry: 'article/extract.ts', formats: ['iife'], name: 'newsline' },
    },
  });
  const [output] = Array.isArray(outputs) ? outputs : [outputs];
  const [chunk] = (output as Rollup.RollupOutput).output;
  return `${chunk.code}; globalThis.newsline = newsline; null`;
}
