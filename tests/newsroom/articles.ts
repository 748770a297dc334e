/** The news of the sample newsroom. All of it is made up: places are real, people and events are not. */

/** An article before it is dated. Paragraphs are plain text. */
export interface SampleArticle {
  readonly slug: string;
  readonly headline: string;
  readonly summary: string;
  readonly dateline: string;
  readonly byline: string;
  readonly category: string;
  readonly paragraphs: readonly string[];
}

/** The English general newspaper, RSS 2.0; newest first. */
export const COURIER: readonly SampleArticle[] = [
  {
    slug: 'school-bus-routes',
    headline: 'Three Provinces Add School Bus Routes Before the Rains',
    summary: 'Forty-two buses will run on routes where pupils now walk more than five kilometres.',
    dateline: 'KAMPONG CHAM',
    byline: 'Sok Rithy',
    category: 'Education',
    paragraphs: [
      'Pupils in three provinces will have a bus to school from next month, the provincial education offices said on Monday. Forty-two buses will serve routes on which children now walk more than five kilometres each way.',
      'The routes were drawn from a survey of 186 schools. Where the road floods between July and October, the buses will stop at the nearest dry crossing and meet boats run by the communes.',
      '“A child who arrives dry is a child who learns,” said Chea Vanna, who heads a primary school on the east bank and has asked for a bus since 2019.',
      'Parents will pay nothing in the first two years. After that, the provinces are to decide whether to ask for a contribution.',
    ],
  },
  {
    slug: 'night-market-lights',
    headline: 'Night Market Traders Switch to Shared Solar Power',
    summary: 'One battery now serves eleven stalls, and the generators are gone.',
    dateline: 'SIEM REAP',
    byline: 'Lim Dara',
    category: 'Business',
    paragraphs: [
      'The hum of petrol generators has left the riverside night market. Traders there now share solar batteries, eleven stalls to each, and pay by the evening.',
      'The association that runs the market said the change had cut its members’ bills by a third since March. Visitors stay longer, several stall keepers added, because they can hear each other.',
      'A second market across the river plans to follow in the dry season.',
    ],
  },
  {
    slug: 'rice-variety-trial',
    headline: 'Flood-Tolerant Rice Passes Third Trial Season',
    summary:
      'Fields that stood under water for nine days still gave four-fifths of a normal harvest.',
    dateline: 'BATTAMBANG',
    byline: 'Nuon Sreymom',
    category: 'Agriculture',
    paragraphs: [
      'A rice variety bred to survive flooding has passed its third season of trials, researchers said. Fields that stood under water for nine days still gave four-fifths of a normal harvest.',
      'Seed for 2,000 farms will be handed out in May. The breeders warned that the variety needs more careful drying after harvest than farmers are used to.',
    ],
  },
  {
    slug: 'museum-reopens',
    headline: 'Provincial Museum Reopens With 300 Objects Never Shown',
    summary: 'After four years of repairs, the storerooms come into the light.',
    dateline: 'KAMPOT',
    byline: 'Hannah Weiss',
    category: 'Culture',
    paragraphs: [
      'The provincial museum opened its doors again on Saturday with some 300 objects that had never left its storerooms.',
      'Among them are salt workers’ tools from the 1920s and a set of shadow puppets whose makers have now been identified by name.',
    ],
  },
  {
    slug: 'bridge-toll',
    headline: 'Toll on River Bridge to End a Year Early',
    summary: 'The bridge has paid for itself, the operator says.',
    dateline: 'NEAK LOEUNG',
    byline: 'Sok Rithy',
    category: 'Transport',
    paragraphs: [
      'Drivers will cross the river bridge without paying from January, a year earlier than planned. The operator said traffic had been a fifth higher than forecast.',
      'Toll booths will be taken down in the following months. The 64 people who work there have been offered posts in maintenance.',
    ],
  },
];

/** The story that grows while one watches, in the order in which it is published. */
export const GROWING_STORY: readonly SampleArticle[] = [
  {
    slug: 'kep-ferry-aground',
    headline: 'BREAKING: Passenger Ferry Runs Aground Off Kep',
    summary:
      'A ferry with dozens of people on board has struck a sandbank. Boats are on their way.',
    dateline: 'KEP',
    byline: 'Sok Rithy',
    category: 'National',
    paragraphs: [
      'A passenger ferry has run aground on a sandbank off Kep with dozens of people on board, the harbour office said. Fishing boats and a navy launch are on their way to it.',
      'There was no immediate word of injuries. This report will be updated.',
    ],
  },
  {
    slug: 'kep-ferry-ashore',
    headline: 'UPDATE: All 84 Aboard Stranded Ferry Brought Ashore Near Kep',
    summary:
      'Fishing boats took everyone off in under two hours; six people are treated for bruises.',
    dateline: 'KEP',
    byline: 'Sok Rithy and Lim Dara',
    category: 'National',
    paragraphs: [
      'All 84 people aboard a ferry that ran aground off Kep are ashore and safe, the harbour office said. Fourteen fishing boats took them off in under two hours.',
      'Six passengers were treated for bruises. The ferry lies upright on the sandbank and is not leaking fuel.',
    ],
  },
  {
    slug: 'kep-ferry-inspection',
    headline: 'UPDATE: Transport Ministry Orders Inspection After Kep Ferry Grounding',
    summary:
      'All night ferries on the route stay in harbour until their lights and charts are checked.',
    dateline: 'PHNOM PENH',
    byline: 'Nuon Sreymom',
    category: 'National',
    paragraphs: [
      'The transport ministry has ordered an inspection of every ferry on the Kep route after one of them ran aground. Night crossings stop until lights and charts have been checked.',
      'A spokesman thanked the fishermen who had reached the stranded ferry before anyone else.',
    ],
  },
  {
    slug: 'kep-ferry-statement',
    headline: 'Kep Ferry Operator Issues Statement on Grounding, Offers Refunds',
    summary: 'The company says that a marker buoy had drifted, and pays every passenger back.',
    dateline: 'KEP',
    byline: 'Lim Dara',
    category: 'National',
    paragraphs: [
      'The operator of the ferry that ran aground off Kep said in a statement that a marker buoy had drifted some 200 metres from its charted place.',
      'Every passenger will be paid back in full, the company said, and the fourteen fishing crews will share a reward.',
    ],
  },
];

/** What the business wire has of the same story, and after which of its steps: the second outlet. */
export const SECOND_OUTLET: readonly (SampleArticle & { readonly afterStep: number })[] = [
  {
    afterStep: 2,
    slug: 'wire-kep-ferry',
    headline: 'Ferry Aground Off Kep: All 84 Aboard Safe, Harbour Office Says',
    summary:
      'Fishing boats brought the passengers of the stranded ferry ashore; the route to the islands stays open.',
    dateline: 'KEP',
    byline: 'Tomás Arce',
    category: 'Shipping',
    paragraphs: [
      'All 84 people aboard a passenger ferry that ran aground off Kep are safe, the harbour office said. Fishing boats took them off.',
      'The route to the islands stays open by day.',
    ],
  },
  {
    afterStep: 4,
    slug: 'wire-kep-ferry-refunds',
    headline: 'Kep Ferry Operator to Pay Back Passengers After Grounding',
    summary:
      'The operator of the grounded ferry offers refunds and blames a marker buoy that had drifted.',
    dateline: 'KEP',
    byline: 'Tomás Arce',
    category: 'Shipping',
    paragraphs: [
      'The operator of the ferry that ran aground off Kep will pay every passenger back. It blames a marker buoy that had drifted.',
    ],
  },
];

/** How the second step reads once it has been corrected. */
export const REWRITTEN: Pick<SampleArticle, 'slug' | 'headline' | 'summary'> = {
  slug: 'kep-ferry-ashore',
  headline: 'UPDATE: All 86 Aboard Stranded Ferry Brought Ashore Near Kep',
  summary:
    'Fishing boats took everyone off in under two hours; nine people are treated for bruises.',
};

/** The Khmer newspaper, Atom; newest first. */
export const TONLE: readonly SampleArticle[] = [
  {
    slug: 'tonle-library',
    headline: 'បណ្ណាល័យចល័តចំនួន១២ ចាប់ផ្ដើមបម្រើសិស្សតាមដងទន្លេ',
    summary: 'ទូកបណ្ណាល័យនឹងទៅដល់ភូមិអណ្ដែតទឹករៀងរាល់ពីរសប្ដាហ៍ម្ដង។',
    dateline: 'កំពង់ឆ្នាំង',
    byline: 'ចាន់ សុភា',
    category: 'អប់រំ',
    paragraphs: [
      'ទូកបណ្ណាល័យចំនួន១២គ្រឿង បានចាប់ផ្ដើមដឹកសៀវភៅទៅកាន់ភូមិអណ្ដែតទឹកតាមដងទន្លេ ដើម្បីឱ្យសិស្សានុសិស្សអាចខ្ចីសៀវភៅអានបានរៀងរាល់ពីរសប្ដាហ៍ម្ដង។',
      'អ្នកគ្រូម្នាក់បានមានប្រសាសន៍ថា កុមារនៅទីនោះធ្លាប់មានសៀវភៅតិចជាងដប់ក្បាលក្នុងមួយថ្នាក់។ គម្រោងនេះនឹងបន្តរហូតដល់ចុងឆ្នាំ។',
    ],
  },
  {
    slug: 'tonle-market',
    headline: 'ផ្សារថ្មីនៅព្រៃវែង បើកទទួលកសិករលក់ផ្ទាល់ដល់អ្នកទិញ',
    summary: 'កសិករជាង៣០០គ្រួសារ អាចលក់បន្លែដោយមិនបាច់ឆ្លងកាត់ឈ្មួញកណ្ដាល។',
    dateline: 'ព្រៃវែង',
    byline: 'កែវ ពិសី',
    category: 'សេដ្ឋកិច្ច',
    paragraphs: [
      'ផ្សារកសិផលថ្មីមួយបានបើកដំណើរការនៅខេត្តព្រៃវែង ដោយអនុញ្ញាតឱ្យកសិករជាង៣០០គ្រួសារលក់ផលិតផលដោយផ្ទាល់ដល់អ្នកទិញ។',
      'គណៈកម្មការផ្សារបានបញ្ជាក់ថា តូបនីមួយៗមិនគិតថ្លៃជួលទេក្នុងរយៈពេលប្រាំមួយខែដំបូង។',
    ],
  },
  {
    slug: 'tonle-weather',
    headline: 'បច្ចុប្បន្នភាព៖ ភ្លៀងនឹងបន្តធ្លាក់នៅតំបន់ឆ្នេរ រហូតដល់ថ្ងៃព្រហស្បតិ៍',
    summary: 'ប្រជានេសាទត្រូវបានណែនាំឱ្យកុំចេញឆ្ងាយពីច្រាំង។',
    dateline: 'ព្រះសីហនុ',
    byline: 'ចាន់ សុភា',
    category: 'អាកាសធាតុ',
    paragraphs: [
      'ភ្លៀងធ្លាក់លាយឡំនឹងខ្យល់បក់ខ្លាំង នឹងបន្តនៅតំបន់ឆ្នេររហូតដល់ថ្ងៃព្រហស្បតិ៍ នេះបើតាមការព្យាករអាកាសធាតុ។',
      'ប្រជានេសាទត្រូវបានណែនាំឱ្យចងទូកឱ្យបានរឹងមាំ និងកុំចេញឆ្ងាយពីច្រាំង។',
    ],
  },
  {
    slug: 'tonle-weaving',
    headline: 'អ្នកតម្បាញវ័យក្មេងរៀនធ្វើលំនាំហូលបុរាណឡើងវិញ',
    summary: 'លំនាំ២៧ប្រភេទ ត្រូវបានកត់ត្រាទុកសម្រាប់កូនចៅជំនាន់ក្រោយ។',
    dateline: 'តាកែវ',
    byline: 'កែវ ពិសី',
    category: 'វប្បធម៌',
    paragraphs: [
      'យុវជនចំនួន៤០នាក់កំពុងរៀនតម្បាញហូលតាមលំនាំបុរាណ ដែលចាស់ទុំក្នុងភូមិនៅចងចាំ។',
      'រហូតមកដល់ពេលនេះ លំនាំចំនួន២៧ប្រភេទត្រូវបានគូរ និងកត់ត្រាទុកយ៉ាងលម្អិត។',
    ],
  },
];

/** The English business wire, JSON Feed; newest first. Its feed gives summaries only. */
export const WIRE: readonly SampleArticle[] = [
  {
    slug: 'wire-port-cranes',
    headline: 'River Port Orders Two Electric Cranes',
    summary: 'The cranes replace diesel machines from 1998 and start work in autumn.',
    dateline: 'PHNOM PENH',
    byline: 'Amara Lund',
    category: 'Markets',
    paragraphs: [
      'The river port has ordered two electric cranes to replace diesel machines that date from 1998. They are to start work in autumn.',
      'The port handled 6 percent more containers in the first half of the year than in the same months of the year before.',
    ],
  },
  {
    slug: 'wire-pepper-price',
    headline: 'Kampot Pepper Fetches Record Price at First Auction',
    summary: 'Buyers from nine countries bid for the spring harvest.',
    dateline: 'KAMPOT',
    byline: 'Amara Lund',
    category: 'Commodities',
    paragraphs: [
      'Kampot pepper fetched a record price at its first public auction on Tuesday, with buyers from nine countries bidding for the spring harvest.',
      'Growers said that the auction would be held twice a year from now on.',
    ],
  },
  {
    slug: 'wire-bicycle-works',
    headline: 'Bicycle Works to Hire 400 as Orders Grow',
    summary: 'The works at Bavet will add a second shift from September.',
    dateline: 'BAVET',
    byline: 'Tomás Arce',
    category: 'Industry',
    paragraphs: [
      'A bicycle works at Bavet will hire 400 people and add a second shift from September, its managers said.',
      'Four in ten of the frames it builds leave for Europe.',
    ],
  },
];
