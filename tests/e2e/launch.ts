/** Starts a browser with Newsline in it. */
import { resolve } from 'node:path';
import type { LaunchOptions, NewsBrowser } from './browser.ts';
import { launchChromium } from './chromium.ts';
import type { BrowserName } from './find-browser.ts';
import { launchFirefox } from './firefox.ts';

/** The built extension for a browser: the shipped one, or the one that may also reach 127.0.0.1. */
export function builtExtension(name: BrowserName, variant: 'shipped' | 'loopback'): string {
  const folder = `${name === 'chromium' ? 'chrome' : 'firefox'}${variant === 'loopback' ? '-loopback' : ''}`;
  return resolve(import.meta.dirname, '../../.output', folder);
}

export async function launch(
  name: BrowserName,
  options: Partial<LaunchOptions> = {},
): Promise<NewsBrowser> {
  const whole: LaunchOptions = {
    extension: builtExtension(name, 'loopback'),
    headless: true,
    busAddress: null,
    display: null,
    hosts: [],
    proxyPort: null,
    isAsking: false,
    isSleepy: false,
    isReducedMotion: false,
    ...options,
  };
  return name === 'chromium' ? launchChromium(whole) : launchFirefox(whole);
}
