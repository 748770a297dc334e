/** What was built: the manifests to the letter, their one difference, sizes, and web-ext's verdict. Needs `npm run build`. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const built = (name: string, path: string) => readFileSync(join(ROOT, '.output', name, path));
const manifest = (name: string) => JSON.parse(built(name, 'manifest.json').toString());
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

const SHARED = {
  manifest_version: 3,
  name: '__MSG_name__',
  description: '__MSG_description__',
  version,
  default_locale: 'en',
  icons: { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png' },
  permissions: [
    'activeTab',
    'alarms',
    'contextMenus',
    'notifications',
    'scripting',
    'unlimitedStorage',
    'webRequest',
  ],
  optional_host_permissions: ['http://*/*', 'https://*/*'],
  content_security_policy: {
    extension_pages:
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self' http: https:; font-src 'self'; img-src 'self' data: blob:; media-src https:; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  },
  action: { default_title: 'Newsline', default_popup: 'popup.html' },
  chrome_url_overrides: { newtab: 'newtab.html' },
  options_ui: { open_in_tab: true, page: 'options.html' },
  incognito: 'not_allowed',
  omnibox: { keyword: 'newsline' },
  commands: {
    _execute_action: { suggested_key: { default: 'Alt+Comma', mac: 'MacCtrl+Comma' } },
    'open-reader': {
      suggested_key: { default: 'Alt+Period', mac: 'MacCtrl+Period' },
      description: '__MSG_open_reader__',
    },
    'check-now': { description: '__MSG_check_now__' },
  },
};

describe('the shipped manifest', () => {
  test('for Chrome', () => {
    expect(manifest('chrome')).toEqual({
      ...SHARED,
      permissions: [...SHARED.permissions, 'sidePanel'].sort(),
      optional_permissions: ['offscreen'],
      side_panel: { default_path: 'sidepanel.html' },
      minimum_chrome_version: '126',
      background: { type: 'module', service_worker: 'background.js' },
    });
  });

  test('for Firefox', () => {
    expect(manifest('firefox')).toEqual({
      ...SHARED,
      sidebar_action: {
        default_panel: 'sidepanel.html',
        default_title: 'Newsline',
        open_at_install: false,
      },
      background: { type: 'module', scripts: ['background.js'] },
      browser_specific_settings: {
        gecko: {
          id: 'newsline@newsline.invalid',
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    });
  });

  test.each(['chrome', 'firefox'])(
    'differs from the one of the journeys only by access to 127.0.0.1 (%s)',
    name => {
      expect(manifest(`${name}-loopback`)).toEqual({
        ...manifest(name),
        host_permissions: ['http://127.0.0.1/*'],
      });
      const files = (folder: string) =>
        readdirSync(join(ROOT, '.output', folder), { recursive: true, encoding: 'utf8' }).sort();
      expect(files(`${name}-loopback`)).toEqual(files(name));
      const code = files(name).filter(
        path => /\.(js|html|css|json)$/.test(path) && path !== 'manifest.json',
      );
      for (const path of code)
        expect(built(`${name}-loopback`, path).equals(built(name, path)), path).toBe(true);
    },
  );
});

/** A text that stands in no other language, to know the English chunk of a part by. */
function englishOf(part: string): string {
  const texts = JSON.parse(readFileSync(join(ROOT, `i18n/texts/en/${part}.json`), 'utf8'));
  const longest = Object.values<unknown>(texts)
    .filter(text => typeof text === 'string' && !/[^ -~]/.test(text))
    .sort((one, other) => String(other).length - String(one).length)[0];
  return String(longest);
}

/**
 * What a page or the background loads at its start, with the English texts of `parts` and the lazy parts named in `views`,
 * gzipped, in kB of 1000 bytes.
 */
function loadedKb(
  name: string,
  entry: string,
  views: readonly string[],
  parts: readonly string[],
): number {
  const seen = new Set<string>();
  const visit = (path: string): void => {
    if (seen.has(path)) return;
    seen.add(path);
    const source = built(name, path).toString();
    for (const [, target] of source.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g))
      if (target !== undefined) visit(target);
    for (const [, target] of source.matchAll(
      /(?:from|import)\s*["'`]\.{1,2}\/([^"'`]+\.js)["'`]/g,
    )) {
      if (target !== undefined)
        visit(target.includes('/') || !path.includes('/') ? target : join(path, '..', target));
    }
  };
  visit(entry);
  const chunks = readdirSync(join(ROOT, '.output', name, 'chunks'));
  const visitChunk = (view: string, text = '') => {
    const chunk = chunks.find(
      file => file.startsWith(`${view}-`) && built(name, `chunks/${file}`).includes(text),
    );
    if (chunk === undefined) throw new Error(`There is no chunk of ${view}.`);
    visit(`chunks/${chunk}`);
  };
  for (const view of views) visitChunk(view);
  for (const part of parts) visitChunk(part, englishOf(part));
  return [...seen].reduce((sum, path) => sum + gzipSync(built(name, path)).length, 0) / 1000;
}

const GLANCE = ['kickers', 'glance'];
const PAGES = [...GLANCE, 'pages'];

describe.each(['chrome', 'firefox'])('the size of what %s loads', name => {
  test.each([
    ['popup.html', 100, [], GLANCE],
    ['sidepanel.html', 100, [], GLANCE],
    ['newtab.html', 140, ['FrontPage'], PAGES],
    ['reader.html', 140, ['ArticlePage'], PAGES],
    ['strip.html', 140, [], [...PAGES, 'follow', 'feeds', 'settings', 'alerts', 'strip']],
    ['background.js', 140, [], []],
  ])('%s is at most %i kB gz', (entry, limitKb, views, parts) => {
    const kb = loadedKb(name, entry, views, parts);
    expect(kb).toBeGreaterThan(20);
    expect(kb).toBeLessThanOrEqual(limitKb);
  });

  test('the whole extension zips to at most 1.2 MB', () => {
    const files = readdirSync(join(ROOT, '.output', name), {
      recursive: true,
      withFileTypes: true,
    }).filter(entry => entry.isFile());
    const total = files.reduce(
      (sum, { parentPath, name: file }) =>
        sum + gzipSync(readFileSync(join(parentPath, file))).length + 150,
      0,
    );
    expect(total / 1000).toBeLessThanOrEqual(1200);
  });
});

test('nothing is reachable from web pages, and no code comes from elsewhere', () => {
  for (const name of ['chrome', 'firefox']) {
    expect(manifest(name).web_accessible_resources).toBeUndefined();
    expect(manifest(name).content_scripts).toBeUndefined();
    for (const page of ['popup.html', 'newtab.html', 'reader.html', 'sidepanel.html', 'strip.html'])
      expect(built(name, page).toString()).not.toMatch(/(src|href)="(https?:)?\/\//);
  }
});

test('web-ext finds no error, and only the warnings that docs/notes explain', () => {
  const webExt = join(ROOT, 'node_modules/web-ext/bin/web-ext.js');
  let output: string;
  try {
    output = execFileSync(
      process.execPath,
      [
        webExt,
        'lint',
        '--source-dir',
        join(ROOT, '.output/firefox'),
        '--output',
        'json',
        '--no-config-discovery',
      ],
      { encoding: 'utf8' },
    );
  } catch (cause) {
    // web-ext ends with 1 where it found something; what it found is on its output all the same.
    output = String((cause as { stdout?: unknown }).stdout ?? '');
  }
  const { errors, warnings } = JSON.parse(output);
  expect(errors).toEqual([]);
  expect(warnings.map(({ code }: { code: string }) => code)).toEqual(
    Array.from({ length: 4 }, () => 'UNSAFE_VAR_ASSIGNMENT'),
  );
});

test('the lock file carries no download addresses', () => {
  expect(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).not.toMatch(
    /"resolved"|https?:\/\/(?!(?:[\w-]+\.)*(?:github\.com|opencollective\.com|paypal\.me|patreon\.com|tidelift\.com|feross\.org|ko-fi\.com|jaywcjlove)).*\.tgz/,
  );
});
