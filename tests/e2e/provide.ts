/** Makes sure that this machine has what the journeys need: finds it, installs what it may, and names what is missing. */
import { execFileSync, spawnSync } from 'node:child_process';
import { createInterface } from 'node:readline/promises';
import { type BrowserName, findBrowser, findProgram } from './find-browser.ts';
import { hasLibnotify } from './notification-service.ts';

/** A thing to have, and what brings it. */
interface Need {
  readonly name: string;
  readonly isThere: () => boolean;
  /** Debian's package. */
  readonly apt: string;
  /** A download that does where Debian's package is missing or a stub; null where there is none. */
  readonly download: readonly string[] | null;
}

const BROWSERS: Readonly<Record<BrowserName, Need>> = {
  chromium: {
    name: 'Chromium',
    isThere: () => findBrowser('chromium') !== null,
    apt: 'chromium',
    download: [
      'npx',
      '--yes',
      '@puppeteer/browsers',
      'install',
      'chrome@stable',
      '--path',
      '~/.cache/puppeteer',
    ],
  },
  firefox: {
    name: 'Firefox',
    isThere: () => findBrowser('firefox') !== null,
    apt: 'firefox-esr',
    download: [
      'npx',
      '--yes',
      '@puppeteer/browsers',
      'install',
      'firefox@stable',
      '--path',
      '~/.cache/puppeteer',
    ],
  },
};

/** Only Linux has these; elsewhere the journeys that need them are skipped, and say so. */
const SERVICES: readonly Need[] = [
  {
    name: 'a session bus',
    isThere: () => findProgram('dbus-daemon') !== null,
    apt: 'dbus',
    download: null,
  },
  {
    name: 'a virtual display',
    isThere: () => findProgram('Xvfb') !== null,
    apt: 'xvfb',
    download: null,
  },
  {
    name: 'the library that Firefox notifies by',
    isThere: hasLibnotify,
    apt: 'libnotify4',
    download: null,
  },
  {
    name: 'a key presser',
    isThere: () => findProgram('xdotool') !== null,
    apt: 'xdotool',
    download: null,
  },
];

/**
 * Provides browsers, and on Linux the services of the journeys.
 * @returns What is still missing, in words.
 */
export async function provide(
  browsers: readonly BrowserName[],
  withServices: boolean,
): Promise<readonly string[]> {
  const needs = [
    ...browsers.map(name => BROWSERS[name]),
    ...(withServices && process.platform === 'linux' ? SERVICES : []),
  ];
  const missing = needs.filter(need => !need.isThere());
  if (missing.length === 0) return [];
  const hasApt = findProgram('apt-get') !== null;
  const packages = missing.map(({ apt }) => apt).join(' ');
  if (hasApt) await installByApt(packages, missing);
  for (const need of missing.filter(({ isThere, download }) => download !== null && !isThere()))
    await downloadBrowser(need);
  return missing.filter(need => !need.isThere()).map(({ name }) => name);
}

async function installByApt(packages: string, missing: readonly Need[]): Promise<void> {
  const isRoot = process.getuid?.() === 0;
  const sudo = isRoot ? '' : 'sudo ';
  const command = `${sudo}apt-get install -y --no-install-recommends ${packages}`;
  const names = missing.map(({ name }) => name).join(', ');
  const mayInstall =
    isRoot ||
    process.env.CI !== undefined ||
    (await agrees(`Newsline's tests need ${names}. To install it:\n  ${command}`));
  if (!mayInstall) return;
  console.log(`Installing ${names}`);
  const options = {
    shell: true,
    stdio: ['ignore', 'ignore', 'inherit'] as ['ignore', 'ignore', 'inherit'],
  };
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync(`${sudo}apt-get update -qq`, { ...options, env });
  const whole = spawnSync(command, { ...options, env });
  // One package that this release does not have must not keep the others away.
  if (whole.status !== 0)
    for (const { apt } of missing)
      spawnSync(`${sudo}apt-get install -y --no-install-recommends ${apt}`, { ...options, env });
}

async function downloadBrowser({ name, download }: Need): Promise<void> {
  if (download === null) return;
  const command = download.join(' ');
  const mayDownload =
    process.env.CI !== undefined ||
    (await agrees(`Newsline needs ${name}. To download one for tests:\n  ${command}`));
  if (!mayDownload) return;
  console.log(`Downloading ${name}`);
  try {
    execFileSync(command, { shell: true, stdio: ['ignore', 'ignore', 'inherit'] });
  } catch {
    console.error(
      `That failed. Install ${name} by hand, or name its program in NEWSLINE_${name.toUpperCase()}.`,
    );
  }
}

async function agrees(question: string): Promise<boolean> {
  console.log(question);
  if (!process.stdin.isTTY) return false;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question('Run it now? [y/N] ');
  terminal.close();
  return /^y/i.test(answer.trim());
}
