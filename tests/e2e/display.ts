/** A virtual display, on which a headed browser shows its permission prompt and keys can be pressed. */
import { execFileSync, spawn } from 'node:child_process';
import { findProgram } from './find-browser.ts';

export interface VirtualDisplay {
  /** For DISPLAY. */
  readonly name: string;
  /** Presses keys, by xdotool's names, in the window that has the focus. */
  readonly press: (...keys: readonly string[]) => void;
  readonly close: () => void;
}

/** Starts Xvfb on a free display; null where Xvfb or xdotool is missing. */
export async function startDisplay(): Promise<VirtualDisplay | null> {
  const [server, keys] = [findProgram('Xvfb'), findProgram('xdotool')];
  if (server === null || keys === null) return null;
  const child = spawn(
    server,
    ['-displayfd', '1', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const number = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', chunk => resolve(String(chunk).trim()));
    child.once('exit', () => reject(new Error('Xvfb ended at once')));
  });
  const name = `:${number}`;
  return {
    name,
    press: (...pressed) => {
      for (const key of pressed)
        execFileSync(keys, ['key', '--delay', '80', key], {
          env: { ...process.env, DISPLAY: name },
        });
    },
    close: () => {
      child.kill();
    },
  };
}
