/** Documents, issue forms and the workflow name only what exists. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { MIGRATIONS } from '../../store/migrations.ts';
import { faultsOf, formFaults, type House, namedPaths } from './documents.ts';

const ROOT = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const manifest = JSON.parse(read('package.json'));
const rooms = new Set(readdirSync(ROOT).filter(name => name !== 'node_modules'));
const house: House = {
  // What a build writes is not there in a fresh clone.
  exists: path => existsSync(join(ROOT, path)) || /^(?:\.output|screenshots)(?:\/|$)/.test(path),
  scripts: new Set(Object.keys(manifest.scripts)),
  rooms,
};
const FORMS = '.github/ISSUE_TEMPLATE';
const forms = readdirSync(join(ROOT, FORMS)).filter(name => name !== 'config.yml');
const markdown = ['.', 'docs', 'docs/notes', 'docs/store', '.github'].flatMap(folder =>
  readdirSync(join(ROOT, folder))
    .filter(name => name.endsWith('.md'))
    .map(name => join(folder, name)),
);
const documents = [...markdown, ...forms.map(name => `${FORMS}/${name}`)];

describe('documents', () => {
  test.each(documents)('%s names only what exists, in lines that can be read', name => {
    expect(faultsOf(name, read(name), house)).toEqual([]);
  });

  test('the check finds a missing path, link and command, and a long line', () => {
    const text = [
      'See `feed/no-such-file.ts` and `story/{urgency,no-such}.ts`, [a note](docs/notes/none.md).',
      'Run `npm run no-such-command`.',
      'x'.repeat(121),
    ].join('\n');
    expect(faultsOf('README.md', text, house)).toEqual([
      'README.md: line 3 has 121 columns',
      'README.md: links to docs/notes/none.md',
      'README.md: names feed/no-such-file.ts',
      'README.md: names story/no-such.ts',
      'README.md: names npm run no-such-command',
    ]);
  });

  test('a name that stands for others is checked up to its folder', () => {
    expect(namedPaths('`tests/e2e/NAME.e2e.ts` `public/words/*.txt` `tests/none/`', rooms)).toEqual(
      ['tests/e2e', 'public/words', 'tests/none'],
    );
  });

  test('ARCHITECTURE.md names every room', () => {
    const text = read('ARCHITECTURE.md');
    // `npm start` leaves pictures there where it runs without a display.
    const made = ['screenshots'];
    const folders = [...rooms].filter(
      name =>
        !name.startsWith('.') && !made.includes(name) && statSync(join(ROOT, name)).isDirectory(),
    );
    const subjects = readdirSync(join(ROOT, 'components')).map(name => `components/${name}`);
    expect(folders.length).toBeGreaterThan(10);
    expect([...folders, ...subjects].filter(name => !text.includes(`${name}/`))).toEqual([]);
  });

  test('ARCHITECTURE.md names every table', () => {
    const tables = new Set(MIGRATIONS.flatMap(({ stores }) => Object.keys(stores)));
    const text = read('ARCHITECTURE.md');
    expect(tables.size).toBeGreaterThan(10);
    expect([...tables].filter(name => !text.includes(`\`${name}\``))).toEqual([]);
  });

  test('every word of the glossary is one of the code', () => {
    const [, after = ''] = read('ARCHITECTURE.md').split('\n## Words\n');
    const [glossary = ''] = after.split('\n## ');
    const words = [...glossary.matchAll(/^\| ([a-z][^|]*?) \|/gm)]
      .flatMap(([, cell = '']) => cell.split(', '))
      .filter(word => word !== 'word');
    const code = plain(sources().join('\n'));
    expect(words.length).toBeGreaterThan(30);
    expect([...words, 'moonbeam'].filter(word => !code.includes(plain(word)))).toEqual([
      'moonbeam',
    ]);
  });
});

/** What remains of words and names of files and variables when only letters count. */
function plain(text: string): string {
  return text.toLowerCase().replace(/[^a-z\n]+/g, '');
}

function sources(): readonly string[] {
  const folders = 'alert article components entrypoints feed messages model poll store story words';
  return folders.split(' ').flatMap(folder =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter(file => /\.tsx?$/.test(file))
      .flatMap(file => [file, read(join(folder, file))]),
  );
}

describe('the files of a public forge', () => {
  test.each(forms)('the form %s has all that a forge asks of it', name => {
    expect(formFaults(read(`${FORMS}/${name}`))).toEqual([]);
  });

  test('a form without a description, with an id twice and an unknown part is refused', () => {
    const form =
      'name: A\nbody:\n  - type: input\n    id: a\n  - type: slider\n    id: a\n    attributes: {}\n';
    expect(formFaults(form)).toEqual(['description', 'type slider', 'ids']);
  });

  test.each(['parse', 'extract', 'group'])('a form asks for the output of %s', command => {
    const asking = forms.filter(name =>
      read(`${FORMS}/${name}`).includes(`npm run -s ${command} `),
    );
    expect(asking).toHaveLength(1);
  });

  test('the workflow runs the same file as every other machine', () => {
    expect(read('.github/workflows/ci.yml')).toMatch(/^ {6}- run: \.ci\/run$/m);
    expect(statSync(join(ROOT, '.ci/run')).mode & 0o111).not.toBe(0);
  });

  test('the version of Node is one that package.json allows', () => {
    const least = Number(/^>=(\d+)/.exec(manifest.engines.node)?.[1]);
    expect(Number(read('.nvmrc'))).toBeGreaterThanOrEqual(least);
  });

  test('addresses that are not filled in yet lie on a host that cannot exist, and a document says so', () => {
    const addresses = [manifest.homepage, manifest.repository.url, manifest.bugs.url];
    for (const address of addresses) {
      expect(() => new URL(address.replace(/^git\+/, ''))).not.toThrow();
      if (address.includes('.invalid')) expect(read('RELEASING.md')).toContain('newsline.invalid');
    }
  });
});
