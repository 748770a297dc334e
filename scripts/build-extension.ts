/** Builds the extension for one browser. */
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import type { BrowserName } from '../tests/e2e/find-browser.ts';

const ROOT = resolve(import.meta.dirname, '..');

/** @param variant `loopback` may reach 127.0.0.1 beside what `shipped` may; nothing else differs. */
export async function build(name: BrowserName, variant: 'shipped' | 'loopback'): Promise<void> {
  const wxt = resolve(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  const child = spawn(
    process.execPath,
    [wxt, 'build', '-b', name === 'chromium' ? 'chrome' : 'firefox'],
    {
      cwd: ROOT,
      env: { ...process.env, LOOPBACK: variant === 'loopback' ? '1' : '' },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let output = '';
  child.stdout.on('data', chunk => {
    output += chunk;
  });
  child.stderr.on('data', chunk => {
    output += chunk;
  });
  const code = await new Promise<number | null>(done => child.once('exit', done));
  if (code !== 0) throw new Error(`The build for ${name} (${variant}) failed:\n${output}`);
}
