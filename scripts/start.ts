/** `npm start`: builds, opens the sample newsroom and a browser that follows it. `-- --firefox`, `-- --feed URL`. */
import { parseArgs } from 'node:util';
import { provide } from '../tests/e2e/provide.ts';
import { build } from './build-extension.ts';
import { showHeadless } from './show-headless.ts';
import { showInWindow } from './show-in-window.ts';

const { values } = parseArgs({
  options: {
    firefox: { type: 'boolean', default: false },
    feed: { type: 'string' },
    headless: { type: 'boolean', default: false },
  },
});
const name = values.firefox ? 'firefox' : 'chromium';
const feed = values.feed === undefined ? null : URL.parse(values.feed);
// The build may reach 127.0.0.1 by this name alone.
if (feed?.hostname === 'localhost') feed.hostname = '127.0.0.1';

if (values.feed !== undefined && (feed === null || !/^https?:$/.test(feed.protocol))) {
  console.error(
    `"${values.feed}" is not a web address. Try: npm start -- --feed https://example.org/feed.xml`,
  );
  process.exit(1);
}
const hasDisplay =
  process.platform !== 'linux' ||
  Boolean(process.env.DISPLAY) ||
  Boolean(process.env.WAYLAND_DISPLAY);
const isHeadless = values.headless || !hasDisplay;
const missing = await provide([name], isHeadless);
if (missing.some(what => what.toLowerCase() === name)) {
  console.error(
    `Newsline needs ${name === 'firefox' ? 'Firefox' : 'Chrome, Chromium or Edge'}. Install it and run this again.`,
  );
  process.exit(1);
}
console.log('Building Newsline');
await build(name, 'loopback');
try {
  if (isHeadless) {
    console.log(
      hasDisplay
        ? 'Headless, as asked.'
        : 'There is no display here, so the browser runs headless and shows one round in pictures.',
    );
    await showHeadless(name, feed?.href ?? null);
  } else await showInWindow(name, feed?.href ?? null);
} catch (cause) {
  console.error(cause instanceof Error ? cause.message : cause);
  process.exitCode = 1;
}
