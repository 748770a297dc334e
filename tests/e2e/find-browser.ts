/** Finds installed browsers; Ubuntu's snap stubs do not count, since they cannot load an extension under test. */
import {
  accessSync,
  constants,
  existsSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

const NAMES: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: [
    'chromium',
    'google-chrome-stable',
    'google-chrome',
    'chromium-browser',
    'chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
    'msedge',
  ],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition', 'firefox-nightly'],
};

const ELSEWHERE: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    '/opt/google/chrome/chrome',
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    '/opt/firefox/firefox',
  ],
};

/** Where download tools leave browsers: folder, then the program in a version's folder. */
const DOWNLOADS: Readonly<
  Record<BrowserName, readonly (readonly [folder: string, program: RegExp])[]>
> = {
  chromium: [
    [
      '.cache/puppeteer/chrome',
      /(chrome-linux64\/chrome|chrome-win64\/chrome\.exe|MacOS\/Google Chrome for Testing)$/,
    ],
    ['.cache/ms-playwright', /(chrome-linux\/chrome|chrome-linux64\/chrome|MacOS\/Chromium)$/],
  ],
  firefox: [
    ['.cache/puppeteer/firefox', /(firefox\/firefox|firefox\/firefox\.exe|MacOS\/firefox)$/],
  ],
};

/** The program of a browser, or null. `NEWSLINE_CHROMIUM` and `NEWSLINE_FIREFOX` name one outright. */
export function findBrowser(name: BrowserName): string | null {
  const named = process.env[`NEWSLINE_${name.toUpperCase()}`];
  if (named !== undefined) return isProgram(named) ? named : null;
  const inPath = NAMES[name].flatMap(program => findProgram(program) ?? []);
  return (
    [...inPath, ...ELSEWHERE[name], ...downloaded(name)].find(
      path => isProgram(path) && !isSnap(path),
    ) ?? null
  );
}

/** The path of `program` in PATH, or null. */
export function findProgram(program: string): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const endings = process.platform === 'win32' ? ['.exe', ''] : [''];
  return (
    folders
      .flatMap(folder => endings.map(ending => join(folder, program + ending)))
      .find(isProgram) ?? null
  );
}

function downloaded(name: BrowserName): readonly string[] {
  return DOWNLOADS[name].flatMap(([folder, program]) => {
    const root = join(homedir(), folder);
    if (!existsSync(root)) return [];
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' });
    return files
      .map(file => join(root, file))
      .filter(path => program.test(path.replaceAll('\\', '/')));
  });
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function isSnap(path: string): boolean {
  const real = realpathSync(path);
  if (real.includes('/snap')) return true;
  return (
    statSync(real).size < 20_000 && /\/snap\/bin\/|snap install/.test(readFileSync(real, 'utf8'))
  );
}
