/** How Newsline is built, and its manifest; tests check every line of the manifest. */
import preact from '@preact/preset-vite';
import { defineConfig, type UserManifest } from 'wxt';

/** `LOOPBACK=1` makes the build that tests and `npm start` use: host access to 127.0.0.1 beside it, nothing else. */
const isLoopback = process.env.LOOPBACK === '1';

/** Where no browser window can be opened, `npm run dev` only rebuilds; the folder is then loaded by hand. */
const hasDisplay =
  process.platform !== 'linux' ||
  Boolean(process.env.DISPLAY) ||
  Boolean(process.env.WAYLAND_DISPLAY);

export default defineConfig({
  imports: false,
  webExt: {
    disabled: !hasDisplay,
    // Chromium refuses its sandbox to root.
    chromiumArgs: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  },
  manifestVersion: 3,
  // A test builds twice to compare, and leaves alone what others read.
  outDir: process.env.NEWSLINE_OUTPUT ?? '.output',
  outDirTemplate: isLoopback ? '{{browser}}-loopback' : '{{browser}}',
  manifest: ({ browser, command }) =>
    manifest({ isFirefox: browser === 'firefox', isLoopback, isDevelopment: command === 'serve' }),
  vite: () => ({
    plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false })],
    // The build for browsers of today; the usual one is for those of ten years ago, and larger.
    // And the minified one of the public suffix list: the other is twice as large once its constants are inlined.
    resolve: {
      alias: { dexie: 'dexie/dist/modern/dexie.mjs', tldts: 'tldts/dist/index.esm.min.js' },
    },
    build: { modulePreload: { polyfill: false }, target: 'es2023' },
  }),
});

interface Flavour {
  readonly isFirefox: boolean;
  /** Adds host access to 127.0.0.1, for the sample newsroom. */
  readonly isLoopback: boolean;
  /** Loosens the policy for the development server. */
  readonly isDevelopment: boolean;
}

/** Firefox's own default would upgrade http feeds and break them, so the policy is stated in full. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self' http: https:; font-src 'self'; img-src 'self' data: blob:; " +
  "media-src https:; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

function manifest({ isFirefox, isLoopback, isDevelopment }: Flavour): UserManifest {
  return {
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    icons: { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png' },
    permissions: [
      'activeTab',
      'alarms',
      'contextMenus',
      'notifications',
      'scripting',
      ...(isFirefox ? [] : ['sidePanel']),
      'unlimitedStorage',
      'webRequest',
    ],
    // Chrome's worker needs a page to be heard; asked for when the reader wants sound.
    ...(isFirefox ? {} : { optional_permissions: ['offscreen'] }),
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    ...(isLoopback ? { host_permissions: ['http://127.0.0.1/*'] } : {}),
    ...(isDevelopment ? {} : { content_security_policy: { extension_pages: POLICY } }),
    action: { default_title: '__MSG_name__' },
    // Private windows keep nothing, and Newsline keeps what is read.
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
    ...(isFirefox ? firefoxOnly : { minimum_chrome_version: '126' }),
  };
}

/** Firefox wants an id, and asks every new extension what it collects: nothing. */
const firefoxOnly: UserManifest = {
  browser_specific_settings: {
    gecko: {
      id: 'newsline@newsline.invalid',
      strict_min_version: '142.0',
      data_collection_permissions: { required: ['none'] },
    },
  },
};
