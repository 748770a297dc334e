/**
 * A made-up fortnight of sixty feeds: routine news, twelve events that many report in their own words, false cries, agency
 * copy that many print, and a feed that calls everything breaking. One seed gives the same each time.
 */

/** One article as its feed brings it. */
export interface Brought {
  readonly feedId: string;
  /** Epoch ms. */
  readonly at: number;
  readonly title: string;
  readonly deck: string | null;
  readonly byline: string | null;
  /** The event that it tells of, or null. */
  readonly event: number | null;
}

export const FEEDS = 60;
export const DAYS = 14;
export const LOUD_FEED = 'feed-59';
const MINUTE_MS = 60_000;
const DAY_MS = 1440 * MINUTE_MS;

/** What outlets call each event; the first one breaks it. */
const EVENTS: readonly (readonly string[])[] = [
  [
    'Passenger Ferry Sinks Off Palawan',
    'Ferry sinks near Palawan, dozens missing',
    'Rescuers search for Palawan ferry passengers',
    'Palawan ferry sinking: what the coast guard says',
    'Dozens feared drowned as ferry goes down off Palawan',
    'Ferry disaster off Palawan leaves families waiting',
  ],
  [
    'Earthquake of 7.1 Strikes Anatolia',
    'Strong quake hits eastern Anatolia',
    'Buildings collapse in Anatolia earthquake',
    'Anatolia quake: rescuers dig through rubble',
    'Magnitude 7.1 earthquake rocks Anatolia towns',
    'Turkey mourns as Anatolia quake toll climbs',
  ],
  [
    'Prime Minister Halvorsen Resigns',
    'Halvorsen steps down as prime minister',
    'PM Halvorsen quits after budget defeat',
    'Halvorsen resignation opens leadership race',
    'Prime minister Halvorsen announces resignation',
    'Markets fall as Halvorsen quits',
  ],
  [
    'Explosion at Rotterdam Refinery',
    'Blast rips through Rotterdam refinery',
    'Rotterdam refinery explosion sends smoke over city',
    'Workers missing after Rotterdam refinery blast',
    'Fire rages at Rotterdam refinery after explosion',
    'Rotterdam residents told to stay inside after refinery blast',
  ],
  [
    'Ceasefire Signed Between Norvania and Estaria',
    'Norvania and Estaria agree ceasefire',
    'Ceasefire deal ends Norvania-Estaria fighting',
    'Guns fall silent as Norvania, Estaria sign truce',
    'Norvania ceasefire takes hold at midnight',
    'Estaria hails ceasefire with Norvania',
  ],
  [
    'Central Bank of Brasia Raises Rate by Two Points',
    'Brasia central bank stuns with two-point rate rise',
    'Brasia rate jumps two points in emergency move',
    'Emergency rate rise in Brasia shakes currency',
    'Brasia bank raises rates to defend currency',
    'Why Brasia raised its rate by two points',
  ],
  [
    'Flight KX417 Missing Over Timor Sea',
    'Search for flight KX417 in Timor Sea',
    'Airliner KX417 vanishes over Timor Sea',
    'KX417: plane with 162 aboard lost from radar',
    'Timor Sea search widens for missing KX417',
    'Families wait for word of flight KX417',
  ],
  [
    'Dam Failure Floods Orinoka Valley',
    'Orinoka dam bursts, valley evacuated',
    'Thousands flee as Orinoka dam fails',
    'Floodwater sweeps Orinoka valley after dam break',
    'Orinoka dam collapse: villages under water',
    'Army sent to Orinoka valley after dam failure',
  ],
  [
    'President Castellan Injured in Shooting',
    'Shots fired at President Castellan rally',
    'Castellan wounded as gunman opens fire',
    'Gunman shoots President Castellan at rally',
    'President Castellan in hospital after shooting',
    'World leaders condemn attack on Castellan',
  ],
  [
    'Cyber Attack Shuts Hospitals in Wessland',
    'Wessland hospitals crippled by cyber attack',
    'Ransom attack takes Wessland hospitals offline',
    'Operations cancelled after Wessland hospital hack',
    'Wessland hospital systems down in cyber attack',
    'Hackers demand millions from Wessland hospitals',
  ],
  [
    'Volcano Kelimara Erupts',
    'Kelimara volcano erupts, ash over airports',
    'Eruption of Kelimara forces evacuation',
    'Airports closed by Kelimara volcano ash',
    'Kelimara eruption: thousands leave homes',
    'Lava flows from erupting Kelimara volcano',
  ],
  [
    'Court Overturns Marlowe Conviction',
    'Marlowe conviction quashed by top court',
    'Top court frees Marlowe after nine years',
    'Marlowe walks free as conviction overturned',
    'Judges throw out Marlowe verdict',
    'What the Marlowe ruling means',
  ],
];
const WHO =
  'council,school,farmers,museum,orchestra,library,hospital,port,rail operator,university,brewery,theatre,football club,fishermen,airport,post office,water board,zoo,police choir,tax office,market traders,bus drivers,art dealers,beekeepers,planners'.split(
    ',',
  );
const DOES =
  'opens,plans,delays,buys,sells,repairs,renames,tests,closes,extends,reviews,paints,moves,celebrates,counts,cuts,doubles,replaces,restores,questions'.split(
    ',',
  );
const WHAT =
  'bridge,archive,timetable,garden,collection,lighthouse,tram line,festival,car park,reading room,fish auction,stadium roof,harvest fair,water tower,ticket prices,bicycle lanes,clock,pier,choir hall,greenhouse,night service,swimming pool,footpath,ferry shed,windmill'.split(
    ',',
  );
/** Names are put together out of these, so that two of them seldom share more than one. */
const SYLLABLES = [...'bdfghjklmnprstvwyz'].flatMap(first =>
  [...'aeiou'].map(second => first + second),
);

/** Everything that the feeds bring, the oldest first. @param seed Another one makes another fortnight. */
export function fortnight(startAt: number, seed: number): readonly Brought[] {
  let state = seed;
  const chance = () => {
    state = (state * 16_807) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  const pick = <T>(list: readonly T[]): T => list[Math.floor(chance() * list.length)] as T;
  const place = () => {
    const name =
      pick(SYLLABLES) + pick(SYLLABLES) + pick(SYLLABLES) + pick(['n', 'r', 's', 'l', '']);
    return name.charAt(0).toUpperCase() + name.slice(1);
  };
  const routine = () =>
    `${place()} ${pick(WHO)} ${pick(DOES)} ${place().toLowerCase()} ${pick(WHAT)} in ${place()} after ${place()} ${place().toLowerCase()}`;
  const all: Brought[] = [];
  const bring = (feed: number, at: number, title: string, more: Partial<Brought> = {}) =>
    all.push({ feedId: `feed-${feed}`, at, title, deck: null, byline: null, event: null, ...more });
  for (let feed = 0; feed < FEEDS; feed++) {
    const aDay = 3 + Math.floor(chance() * 12);
    for (let day = 0; day < DAYS; day++)
      for (let item = 0; item < aDay; item++) {
        const isLoud = `feed-${feed}` === LOUD_FEED;
        const at = startAt + day * DAY_MS + chance() * DAY_MS;
        bring(feed, at, `${isLoud ? 'BREAKING: ' : ''}${routine()}`);
      }
  }
  EVENTS.forEach((headlines, event) => {
    const at = startAt + (1 + event * 1.05) * DAY_MS + chance() * 0.5 * DAY_MS;
    const outlets = [...Array(FEEDS - 1).keys()]
      .sort(() => chance() - 0.5)
      .slice(0, 8 + Math.floor(chance() * 20));
    outlets.forEach((feed, order) => {
      const later = order === 0 ? 0 : (2 + chance() * 12 * order) * MINUTE_MS;
      const doesCry = order === 0 ? event % 4 !== 3 : chance() < 0.3;
      const title =
        headlines[order === 0 ? 0 : 1 + Math.floor(chance() * (headlines.length - 1))] ?? '';
      bring(feed, at + later, `${doesCry ? 'BREAKING: ' : ''}${title}`, { event });
      if (chance() < 0.3)
        bring(
          feed,
          at + later + (30 + chance() * 200) * MINUTE_MS,
          `UPDATE: ${pick(headlines.slice(1))}`,
          { event },
        );
    });
  });
  // A label that nobody follows: five feeds do it now and then.
  for (let cry = 0; cry < 24; cry++)
    bring(cry % 5, startAt + chance() * DAYS * DAY_MS, `BREAKING: ${routine()}`);
  // Agency copy, word for word, one of them with a label: one witness, however many print it.
  for (let copy = 0; copy < 10; copy++) {
    const at = startAt + chance() * DAYS * DAY_MS;
    const title = routine();
    const deck = `${place()} (Reuters) - The ${pick(WHO)} said on Monday that the ${pick(WHAT)} would be ready by spring.`;
    for (let outlet = 0; outlet < 12; outlet++)
      bring(
        20 + outlet,
        at + outlet * 3 * MINUTE_MS,
        `${copy < 3 && outlet === 4 ? 'BREAKING: ' : ''}${title}`,
        { deck, byline: 'Reuters' },
      );
  }
  return all.sort((a, b) => a.at - b.at);
}
