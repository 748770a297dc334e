/** The news of the world's publishers: made up, and different from one place to the next. */

/** An article of a publisher. */
export interface Story {
  readonly slug: string;
  readonly headline: string;
  readonly summary: string;
  readonly byline: string;
  readonly paragraphs: readonly string[];
  /** Epoch ms. */
  readonly publishedAt: number;
}

/** A headline is made of one of each and the place, so that no two are alike enough to be taken for one event. */
const WHO = [
  'Pilots|Nurses|Bakers|Judges|Firefighters|Violinists|Tram Drivers|Beekeepers',
  'School Cooks|Stonemasons|Ferry Captains|Gardeners|Astronomers|Weavers|Postmasters',
  'Shepherds|Locksmiths|Translators|Surveyors|Glaziers|Pharmacists|Divers|Printers',
].flatMap(line => line.split('|'));
const DID = [
  'Welcome|Rebuild|Photograph|Repaint|Question|Celebrate|Map|Inherit|Auction|Defend',
  'Postpone|Measure|Rescue|Discover|Rename|Borrow|Restore|Count|Reopen',
].flatMap(line => line.split('|'));
const WHAT = [
  'Railway Platform|Wild Flower Meadow|Shed for Tools|Storm Drain|Cargo of Tiles',
  'Midnight Bus|Old Observatory|Lighthouse Lamp|Rope Bridge|Village Choir',
  'Chess Tables|Apple Orchard|Clock Tower|Puppet Theatre|Salt Marsh|Ice Rink',
  'Windmill|Canal Lock|Herb Garden|Town Archive|Swimming Pier|Cable Car|Brass Band',
  'Weather Station|Paper Mill|Bell Foundry|Horse Market|Tea House|Fish Ladder',
].flatMap(line => line.split('|'));
const SUBJECTS: readonly (readonly [string, ...string[]])[] = [
  [
    'The first train in eleven years stopped here on Monday morning, four minutes late and with a brass band on the platform. The line had been closed since a landslide took 300 metres of track with it.',
    'Six trains a day will call at the station in each direction. A ticket office, a waiting room and a shelter for 120 bicycles were paid for by the district and the railway together.',
    '“My daughter has never seen a train stop here,” said Ines Harlow, who runs the bakery across the square and opened it at four in the morning for the occasion.',
    'The railway expects 900 passengers a day. A decision on a second platform is to follow within two years, once the first figures are known.',
  ],
  [
    'A census has counted 640 hives this year, twice as many as three years ago. Growers link the rise to strips of wild flowers that were sown between the rows of their orchards.',
    'The strips cost about as much as a day of spraying and are mown once, in autumn. Forty-one of the sixty farms in the valley now have them.',
    'Researchers of the agricultural college warned that two warm winters had helped as well, and that a hard one would show what the flowers are worth.',
    'The harvest of early apples begins next week. Growers expect it to be the largest since records were kept by the association.',
  ],
  [
    'The shed beside the public library lends out drills, ladders and sewing machines from this week on, for ten days at a time and on the same card as books.',
    'Librarians had asked readers what they own and hardly ever use. The list had 212 things on it; the library bought the first forty second-hand.',
    'Broken tools are mended on Thursdays by a group of retired joiners and electricians, who also show borrowers how to use them.',
    'Libraries in three neighbouring towns have asked for the list. A shared catalogue is planned for the spring.',
  ],
  [
    'Engineers have finished the tunnel under the old town, two years later than planned and within the cost that was agreed in the end. It holds as much water as forty swimming pools.',
    'Until now heavy rain ran into the river together with what the sewers could not carry. That happened nineteen times last year, the water board said.',
    'The tunnel is 2.3 kilometres long and lies up to thirty metres below the streets. Two pumping stations empty it within a day.',
    'Residents can walk through a stretch of it on Sunday. It will not be dry again for a long time.',
  ],
  [
    'Divers have drawn a map of a merchant ship that sank about 180 years ago with a load of roof tiles. Most of the tiles are still stacked as they were loaded.',
    'The wreck lies at a depth of 34 metres. It was found by a fisherman who had lost two nets on the same spot and gave its position to the museum.',
    'A model made of 12,000 photographs can be seen at the harbour office. The ship itself stays where it is, under the protection of the coast guard.',
    'Its name is not known for certain. A bell has been seen under the tiles, and divers hope to read it next summer.',
  ],
];

const BYLINES = ['Ines Harlow', 'Jonah Whitcombe', 'Priya Nadar', 'Mateo Lindqvist'];
const HOUR_MS = 3_600_000;

/**
 * The stories of a publisher in `place`, newest first.
 * @param first A number of the publisher's own, so that publishers differ.
 */
export function storiesOf(place: string, first: number, now: number, count = 6): readonly Story[] {
  return Array.from({ length: count }, (_, index) => {
    const number = first * 6 + index;
    const headline = `${pick(WHO, number)} ${pick(DID, number)} ${pick(WHAT, number)} in ${place}`;
    return {
      slug: headline.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '-'),
      headline,
      summary: `${place}: the ${pick(WHO, number)} and the ${pick(WHAT, number)}.`,
      byline: pick(BYLINES, number),
      paragraphs: pick(SUBJECTS, number),
      // The publishers that come later are a little ahead, so that each has its turn on top.
      publishedAt: now - (index + 1) * HOUR_MS + first * 30_000,
    };
  });
}

function pick<T>(list: readonly T[], number: number): T {
  const one = list[number % list.length];
  if (one === undefined) throw new Error('There is nothing to pick from.');
  return one;
}
