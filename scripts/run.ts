/** Runs one of the project's tools with this Node and says how it ended. */
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '..');

/** @returns The exit code; 1 where the tool was ended by a signal. */
export async function run(
  tool: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<number> {
  const child = spawn(process.execPath, [resolve(ROOT, 'node_modules', tool), ...args], {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return new Promise(done => child.once('exit', code => done(code ?? 1)));
}
