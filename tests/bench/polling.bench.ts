/** A simulated week of 300 feeds against a server that audits every request, and what fixed polling would have cost. */
import { publishers } from '../audit/publishers.ts';
import { fixedPolling, type Outcome, simulate } from '../audit/simulate.ts';

const DAY_MS = 86_400_000;
const START = Date.UTC(2026, 10, 16);
const END = START + 7 * DAY_MS;

export async function bench(): Promise<void> {
  const all = publishers(300, START, END);
  const began = performance.now();
  const audit = await simulate(all, START, END);
  console.log(
    `300 feeds, 7 days, ${all.reduce((sum, { items }) => sum + items.filter(at => at >= START).length, 0)} items; simulated in ${Math.round((performance.now() - began) / 1000)} s`,
  );
  row('newsline', audit);
  for (const minutes of [5, 15, 60]) {
    row(`every ${minutes} min, no validators`, fixedPolling(all, START, END, minutes, false));
    row(`every ${minutes} min, with validators`, fixedPolling(all, START, END, minutes, true));
  }
  console.log(`  breaches ${JSON.stringify(audit.server.breaches)}`);
  console.log(`  after the first minute at most ${audit.mostAMinute} in one minute`);
}

function row(
  name: string,
  { requests, documents, notModified, bytes, delays, missed }: Outcome,
): void {
  const at = (share: number) =>
    ((delays[Math.floor(delays.length * share)] ?? 0) / 60_000).toFixed(1);
  const mean = delays.reduce((sum, delay) => sum + delay, 0) / delays.length / 60_000;
  console.log(
    `  ${name.padEnd(30)} ${String(requests).padStart(7)} requests ${String(documents).padStart(7)} documents ${String(notModified).padStart(7)} x 304 ${(bytes / 1e6).toFixed(1).padStart(8)} MB  delay median ${at(0.5)} mean ${mean.toFixed(1)} p95 ${at(0.95)} min  missed ${missed}`,
  );
}
