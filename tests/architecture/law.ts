/** The law of the house as code: which file may import what, how long it may be, which globals it may name. */
import { dirname, join, normalize } from 'node:path';
import { archiveViolations } from './archive-law.ts';

const FLOORS: Readonly<Record<string, number>> = {
  entrypoints: 4,
  components: 3,
  poll: 2,
  alert: 2,
  sync: 2,
  messages: 2,
  store: 1,
  model: 0,
  feed: 0,
  words: 0,
  story: 0,
  article: 0,
  i18n: 0,
};

/** On the ground floor, which rooms look at which. */
const GROUND: Readonly<Record<string, readonly string[]>> = {
  model: [],
  feed: ['model'],
  words: ['model'],
  story: ['model', 'words'],
  article: ['model'],
  i18n: ['model'],
};

/** The subjects of what is drawn: a folder each. */
const SUBJECTS = [
  ...['ticker', 'front', 'article', 'story', 'lists', 'follow', 'search', 'alerts', 'settings'],
  ...['first-run', 'shared'],
];

/** Which packages a room may use. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  article: ['dompurify', '@mozilla/readability'],
  store: ['dexie'],
  components: ['preact', 'lucide'],
  messages: ['webextension-polyfill'],
  entrypoints: ['webextension-polyfill', 'preact', 'wxt'],
};

/** Single files that may use one package more: the live-query hook, the public suffixes, and those whose job is one browser API. */
const PACKAGES_OF_FILES: Readonly<Record<string, string>> = {
  'store/use-live.ts': 'preact',
  'feed/site.ts': 'tldts',
  'alert/notify.ts': 'webextension-polyfill',
  'alert/open-article.ts': 'webextension-polyfill',
  'alert/sound.ts': 'webextension-polyfill',
  'components/alerts/alert-permissions.ts': 'webextension-polyfill',
  'components/front/browser-new-tab.ts': 'webextension-polyfill',
  'components/front/has-windows.ts': 'webextension-polyfill',
  'components/front/side-panel.ts': 'webextension-polyfill',
  'components/settings/browser-shortcuts.ts': 'webextension-polyfill',
};

const MAX_LINES = 300;
const MAX_MAIN_LINES = 30;
const FORBIDDEN_FOLDERS = /(?:^|\/)(?:src|lib|core|utils|helpers|hooks)\//;

const GLOBALS: readonly (readonly [
  name: string,
  pattern: RegExp,
  isAllowed: (room: string) => boolean,
])[] = [
  ['Date.now', /\bDate\.now\b|\bnew Date\(\)/, room => room === 'entrypoints'],
  ['Math.random', /\bMath\.random\b/, room => room === 'entrypoints'],
  ['fetch', /(?<![.\w])fetch\(/, room => room === 'entrypoints'],
  [
    'the DOM',
    /(?<![.\w-])(document|window)\.\w/,
    room => ['entrypoints', 'components', 'article'].includes(room),
  ],
];

/** What breaks the law in `files` (source by path from the project's root), in words. */
export function violations(files: ReadonlyMap<string, string>): readonly string[] {
  const found = [...files].flatMap(([path, source]) => [
    ...sizeAndPlace(path, source),
    ...bareExports(path, source),
    ...importsOf(source).flatMap(target => importViolation(path, target)),
    ...globalsIn(path, withoutComments(source)),
    ...durationsIn(path, withoutComments(source)),
    ...archiveViolations(path, withoutComments(source)),
    ...impureShared(path, source),
  ]);
  return [...found, ...twins(files), ...cycles(files)];
}

function roomOf(path: string): string {
  return path.split('/')[0] ?? '';
}

function sizeAndPlace(path: string, source: string): string[] {
  const lines = source.split('\n').length - 1;
  return [
    ...(lines > MAX_LINES ? [`${path} has ${lines} lines`] : []),
    ...(FORBIDDEN_FOLDERS.test(path) ? [`${path} lies in a folder that is no thing`] : []),
    ...(roomOf(path) === 'components' && !SUBJECTS.includes(subjectOf(path))
      ? [`${path} lies in no subject's folder`]
      : []),
    ...(/^entrypoints\/\w+\/main\.tsx?$/.test(path) && lines >= MAX_MAIN_LINES
      ? [`${path} does more than mount`]
      : []),
    ...(/(^|\/)index\.tsx?$/.test(path) && roomOf(path) !== 'entrypoints'
      ? [`${path} is a barrel`]
      : []),
    ...(/^\/\*\*/.test(source) ? [] : [`${path} does not open by saying what it knows`]),
  ];
}

function importsOf(source: string): string[] {
  return [
    ...source.matchAll(
      /(?:^|\n)\s*(?:import|export)\b[^'";]*?from\s+'([^']+)'|(?:^|\n)\s*import\s+'([^']+)'|import\('([^']+)'\)/g,
    ),
  ].map(([, from, bare, dynamic]) => from ?? bare ?? dynamic ?? '');
}

function importViolation(path: string, target: string): string[] {
  const room = roomOf(path);
  if (!target.startsWith('.')) {
    const name = target.startsWith('@')
      ? target.split('/').slice(0, 2).join('/')
      : (target.split('/')[0] ?? '');
    const isAllowed = (PACKAGES[room] ?? []).includes(name) || PACKAGES_OF_FILES[path] === name;
    return isAllowed ? [] : [`${path} uses ${name}`];
  }
  const to = normalize(join(dirname(path), target));
  // Commands are sent by the one hook that says what came of them, which is handed the sender.
  if (to === 'messages/send.ts' && path !== 'entrypoints/wiring/page-desk.ts')
    return [`${path} sends commands past the hook`];
  return mayImport(path, to) ? [] : [`${path} looks at ${to}`];
}

/** What pages alone are made of: the background has no document to draw into. */
const OF_PAGES =
  /^(?:components\/|entrypoints\/(?!background\/|wiring\/)|entrypoints\/wiring\/(?:mount|page-desk)\.)/;

function isPageInBackground(path: string, to: string): boolean {
  return path.startsWith('entrypoints/background/') && OF_PAGES.test(to);
}

function mayImport(path: string, to: string): boolean {
  const room = roomOf(path);
  const other = roomOf(to);
  if (isPageInBackground(path, to)) return false;
  if (room === other) return room !== 'components' || maySubjectsMeet(path, to);
  const from = FLOORS[room] ?? -1;
  const floor = FLOORS[other] ?? 9;
  if (from === 0) return (GROUND[room] ?? []).some(allowed => allowed === other || allowed === to);
  return floor < from;
}

/** What is shared knows no subject. */
function maySubjectsMeet(path: string, to: string): boolean {
  return subjectOf(path) !== 'shared' || subjectOf(to) === 'shared';
}

/** Shared views get everything as props: of the floors below they know types, and values of the ground alone. */
function impureShared(path: string, source: string): string[] {
  if (!path.startsWith('components/shared/')) return [];
  const values = /(?:^|\n)import (?!type\b)[^'";]*?from\s+'\.\.\/\.\.\/((\w+)\/[^']+)'/g;
  return [...source.matchAll(values)].flatMap(([, to, room = '']) =>
    FLOORS[room] === 0 ? [] : [`${path} is shared and uses ${to}`],
  );
}

function subjectOf(path: string): string {
  return path.split('/')[1] ?? '';
}

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/.*/g, '');
}

function globalsIn(path: string, code: string): string[] {
  return GLOBALS.filter(
    ([, pattern, isAllowed]) => !isAllowed(roomOf(path)) && pattern.test(code),
  ).map(([name]) => `${path} names ${name}`);
}

const DURATIONS = 'model/durations.ts';
const DURATION =
  /(?<![\d_.])(?:60_000|3_600_000|86_400_000)\b|\b(?:SECOND|MINUTE|HOUR|DAY|WEEK)_MS =/;

/** A minute, an hour and a day are written out in one file. */
function durationsIn(path: string, code: string): string[] {
  return path !== DURATIONS && DURATION.test(code)
    ? [`${path} spells out a duration that ${DURATIONS} has`]
    : [];
}

/** Every export of every room says what it is. */
function bareExports(path: string, source: string): string[] {
  if (!Object.hasOwn(FLOORS, roomOf(path))) return [];
  const lines = source.split('\n');
  return lines.flatMap((line, index) => {
    const [, name] =
      /^export (?:async )?(?:function\*?|interface|type|const|class) (\w+)/.exec(line) ?? [];
    const isBare = name !== undefined && !lines[index - 1]?.trimEnd().endsWith('*/');
    return isBare ? [`${path} exports ${name} without saying what it is`] : [];
  });
}

/** Types that are exported under one name by two files. */
function twins(files: ReadonlyMap<string, string>): string[] {
  const homes = new Map<string, string>();
  return [...files].flatMap(([path, source]) =>
    [...source.matchAll(/^export (?:interface|type) (\w+)/gm)].flatMap(([, name = '']) => {
      const home = homes.get(name);
      if (home === undefined) homes.set(name, path);
      return home === undefined ? [] : [`${path} declares ${name}, as ${home} does`];
    }),
  );
}

function cycles(files: ReadonlyMap<string, string>): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) {
      found.push(`a circle: ${[...trail.slice(trail.indexOf(path)), path].join(' > ')}`);
      return;
    }
    if (done.has(path)) return;
    for (const target of importsOf(files.get(path) ?? '')) {
      const to = normalize(join(dirname(path), target));
      if (target.startsWith('.') && files.has(to)) visit(to, [...trail, path]);
    }
    done.add(path);
  };
  for (const path of files.keys()) visit(path, []);
  return found;
}
