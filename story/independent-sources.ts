/** Counts who independently reports an event: one publisher, owner, agency or copied text counts once. Pure. */
import { tokens } from '../words/tokens.ts';

/** One article as a report. */
export interface Report {
  readonly outlet: string;
  /** What the reports of one owner have in common; null where unknown. */
  readonly owner: string | null;
  /** Epoch ms. */
  readonly at: number;
  readonly headline: string;
  readonly deck: string | null;
  readonly byline: string | null;
}

/** One source, with all reports that count as its own. */
export interface IndependentSource<R extends Report> {
  /** The earliest of its reports. */
  readonly first: R;
  readonly reports: readonly R[];
}

/** News agencies whose texts many outlets print, as credits name them. */
export const AGENCIES =
  /\b(?:reuters|associated press|agence france-presse|dpa|efe|ansa|xinhua|tass|interfax|kyodo|jiji|yonhap|anadolu|bernama|antara|ukrinform|akp|upi|pa media|press trust of india|ani)\b|(?<![A-Za-z])(?:AP|AFP|AAP|PTI)(?![A-Za-z])|新华社|共同通信|時事通信|연합뉴스|រ៉យទ័រ/i;
const CREDIT_LENGTH = 90;

/** Words in a shingle, and the share of shingles that two texts have in common to count as one text. */
const SHINGLE = 3;
const SAME_TEXT = 0.5;

/** The independent sources of `reports`, earliest first. */
export function independentSourcesOf<R extends Report>(
  reports: readonly R[],
): readonly IndependentSource<R>[] {
  const groups: { reports: R[]; shingles: ReadonlySet<string>; names: Set<string> }[] = [];
  for (const report of [...reports].sort((a, b) => a.at - b.at)) {
    const shingles = shinglesOf(report);
    const names = [report.outlet, report.owner, agencyOf(report)].filter(name => name !== null);
    const known = groups.find(
      group => names.some(name => group.names.has(name)) || areOneText(group.shingles, shingles),
    );
    if (known === undefined) groups.push({ reports: [report], shingles, names: new Set(names) });
    else {
      known.reports.push(report);
      for (const name of names) known.names.add(name);
    }
  }
  return groups.flatMap(({ reports: own }) => {
    const [first] = own;
    return first === undefined ? [] : [{ first, reports: own }];
  });
}

/** The shingles of a text: each three words that follow one another. */
export function shinglesOf({
  headline,
  deck,
}: Pick<Report, 'headline' | 'deck'>): ReadonlySet<string> {
  const words = tokens(`${headline} ${deck ?? ''}`);
  const found = new Set<string>();
  for (let at = 0; at + SHINGLE <= words.length; at++)
    found.add(words.slice(at, at + SHINGLE).join(' '));
  return found;
}

/** Whether two texts are one, by their shingles. @param share Of the shorter one's that both have. */
export function areOneText(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
  share = SAME_TEXT,
): boolean {
  if (a.size < 4 || b.size < 4) return false;
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const one of few) if (many.has(one)) shared++;
  return shared / few.size >= share;
}

/** The agency that a report is credited to, or that published it itself; null where none is named. */
function agencyOf({ byline, deck, outlet }: Report): string | null {
  const credit = `${byline ?? ''} ${(deck ?? '').slice(0, CREDIT_LENGTH)}`;
  const name = AGENCIES.exec(credit)?.[0] ?? AGENCIES.exec(outlet.replace(/[.-]/g, ' '))?.[0];
  return name === undefined ? null : `agency ${name.toLowerCase()}`;
}
