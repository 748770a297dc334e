/** Says which requests of the world's log a browser's grants cover. */
import type { WorldLog } from './world.ts';

/** Whether a match pattern such as "https://*.harbour-herald.test/*" covers the request; ports do not count. */
export function isGranted(
  { scheme, host }: Pick<WorldLog, 'scheme' | 'host'>,
  patterns: readonly string[],
): boolean {
  const name = host.replace(/:\d+$/, '');
  return patterns.some(pattern => {
    const [, schemes, hosts] = /^(\*|https?):\/\/([^/]+)\//.exec(pattern) ?? [];
    if (schemes === undefined || hosts === undefined) return false;
    if (schemes !== '*' && schemes !== scheme) return false;
    if (hosts === '*' || hosts === name) return true;
    return hosts.startsWith('*.') && `.${name}`.endsWith(hosts.slice(1));
  });
}
