/** Builds the extension for one browser. */
import { spawn } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BrowserName } from '../tests/e2e/find-browser.ts';

const ROOT = resolve(import.meta.dirname, '..');

/**
 * @param variant `loopback` may reach 127.0.0.1 beside what `shipped` may; nothing else differs.
 * @returns The folder of the result.
 */
export async function build(name: BrowserName, variant: 'shipped' | 'loopback'): Promise<string> {
  const wxt = resolve(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  const browser = name === 'chromium' ? 'chrome' : 'firefox';
  const child = spawn(process.execPath, [wxt, 'build', '-b', browser], {
    cwd: ROOT,
    env: { ...process.env, LOOPBACK: variant === 'loopback' ? '1' : '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', chunk => {
    output += chunk;
  });
  child.stderr.on('data', chunk => {
    output += chunk;
  });
  const code = await new Promise<number | null>(done => child.once('exit', done));
  if (code !== 0) throw new Error(`The build for ${name} (${variant}) failed:\n${output}`);
  const folder = variant === 'loopback' ? `${browser}-loopback` : browser;
  return resolve(ROOT, process.env.NEWSLINE_OUTPUT ?? '.output', folder);
}

/** The size of all files in `folder`, in bytes. */
export function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .reduce((sum, { parentPath, name }) => sum + statSync(resolve(parentPath, name)).size, 0);
}
