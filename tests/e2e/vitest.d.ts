/** What the test projects provide to their journeys. */
import type { BrowserName } from './find-browser.ts';

declare module 'vitest' {
  interface ProvidedContext {
    browserName: BrowserName;
  }
}
