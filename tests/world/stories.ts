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

type Template = (place: string) => readonly [string, string, ...string[]];

/** Each gives a headline, a summary, and the paragraphs after it. */
const TEMPLATES: readonly Template[] = [
  place => [
    `${place} Opens Its Rebuilt Railway Station`,
    `Trains stop at ${place} again for the first time in eleven years.`,
    `The first train in eleven years stopped at ${place} on Monday morning, four minutes late and with a brass band on the platform. The line had been closed since a landslide took 300 metres of track with it.`,
    'Six trains a day will call at the station in each direction. A ticket office, a waiting room and a shelter for 120 bicycles were paid for by the district and the railway together.',
    '“My daughter has never seen a train stop here,” said Ines Harlow, who runs the bakery across the square and opened it at four in the morning for the occasion.',
    'The railway expects 900 passengers a day. A decision on a second platform is to follow within two years, once the first figures are known.',
  ],
  place => [
    `Bees Return to the Orchards Around ${place}`,
    'Growers count twice as many hives as three years ago.',
    `Beekeepers around ${place} have counted 640 hives in this year's census, twice as many as three years ago. Growers link the rise to strips of wild flowers that were sown between the rows.`,
    'The strips cost about as much as a day of spraying and are mown once, in autumn. Forty-one of the sixty farms in the valley now have them.',
    'Researchers of the agricultural college warned that two warm winters had helped as well, and that a hard one would show what the flowers are worth.',
    'The harvest of early apples begins next week. Growers expect it to be the largest since records were kept by the association.',
  ],
  place => [
    `Library in ${place} Lends Tools as Well as Books`,
    'A drill is used for thirteen minutes in its life, the librarians say.',
    `The public library in ${place} lends out drills, ladders and sewing machines from this week on, for ten days at a time and on the same card as books.`,
    'Librarians had asked readers what they own and hardly ever use. The list had 212 things on it; the library bought the first forty second-hand.',
    'Broken tools are mended on Thursdays by a group of retired joiners and electricians, who also show borrowers how to use them.',
    'Libraries in three neighbouring towns have asked for the list. A shared catalogue is planned for the spring.',
  ],
  place => [
    `Storm Water Tunnel Under ${place} Is Finished`,
    'The tunnel holds as much as forty swimming pools.',
    `Engineers have finished the storm water tunnel under ${place}, two years later than planned and within the cost that was agreed in the end. It holds as much water as forty swimming pools.`,
    'Until now heavy rain ran into the river together with what the sewers could not carry. That happened nineteen times last year, the water board said.',
    'The tunnel is 2.3 kilometres long and lies up to thirty metres below the old town. Two pumping stations empty it within a day.',
    'Residents can walk through a stretch of it on Sunday. It will not be dry again for a long time.',
  ],
  place => [
    `${place} Votes to Keep Its Night Buses`,
    'Council rejects a plan that would have saved less than it cost.',
    `The council of ${place} has voted by nineteen to eleven to keep the night buses, after an audit found that the plan to end them would have cost more in taxis for hospital staff than it saved.`,
    'About 340 people take the last buses on a weekday. Two thirds of them work at night, a survey by the operator showed.',
    'Fares rise by a tenth from January. Passengers under eighteen travel without paying, as before.',
    'The operator must report every half year on how full the buses are, and where they could stop nearer to the wards.',
  ],
  place => [
    `Divers Map a Wreck Off ${place}`,
    'The ship carried tiles, and most of them are still whole.',
    `Divers have mapped the wreck of a merchant ship off ${place} that sank about 180 years ago with a load of roof tiles. Most of the tiles are still stacked as they were loaded.`,
    'The wreck lies at a depth of 34 metres. It was found by a fisherman who had lost two nets on the same spot and gave its position to the museum.',
    'A model made of 12,000 photographs can be seen at the harbour office. The ship itself stays where it is, under the protection of the coast guard.',
    'Its name is not known for certain. A bell has been seen under the tiles, and divers hope to read it next summer.',
  ],
];

const BYLINES = ['Ines Harlow', 'Jonah Whitcombe', 'Priya Nadar', 'Mateo Lindqvist'];
const HOUR_MS = 3_600_000;

/**
 * The stories of a publisher in `place`, newest first.
 * @param first Which of the six subjects comes first, so that publishers differ.
 */
export function storiesOf(place: string, first: number, now: number, count = 4): readonly Story[] {
  return Array.from({ length: count }, (_, index) => {
    const template = TEMPLATES[(first + index) % TEMPLATES.length];
    if (template === undefined) throw new Error('There are no templates.');
    const [headline, summary, ...paragraphs] = template(place);
    return {
      slug: headline.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '-'),
      headline,
      summary,
      byline: BYLINES[(first + index) % BYLINES.length] ?? '',
      paragraphs,
      publishedAt: now - (index + 1) * HOUR_MS,
    };
  });
}
