/** What is new in a report: numbers and names of the event, in many shapes and languages; never days, datelines, outlets or credits. */
import { describe, expect, test } from 'vitest';
import { type FactSource, newFacts } from '../../../story/development.ts';

const article = (deck: string, said: Partial<FactSource> = {}): FactSource => ({
  headline: '',
  deck,
  language: 'en',
  source: 'River News',
  byline: null,
  ...said,
});
const FIRST = article('A first report that says little.');
/** What is new in `deck` after a first report. */
const newIn = (deck: string, said: Partial<FactSource> = {}) =>
  newFacts([FIRST, article(deck, said)])[1];

test('the first article has nothing new, and the next ones what none before them had', () => {
  const facts = newFacts([
    article('Boats are on their way to it off Kep.', {
      headline: 'Ferry With 84 Aboard Runs Aground',
    }),
    article('The harbour chief, Sok Rithy, counted 6 bruised.', {
      headline: 'All 84 Brought Ashore',
    }),
    article('Off Kep, says Sok Rithy, nothing sails.', { headline: 'Checks Ordered' }),
  ]);
  expect(facts).toEqual([[], ['6 bruised', 'Sok Rithy'], []]);
});

describe('a number', () => {
  test.each([
    ['Boats carried 86 people to the beach.', ['86 people']],
    ['The loss is $3 million so far.', ['$3 million']],
    ['It cost 3.5 million dollars in all.', ['3.5 million dollars']],
    ['Prices rose by 4.2% in a month.', ['4.2%']],
    ['Prices rose by 4 percent.', ['4 percent']],
    ['A buoy had drifted 400 metres off.', ['400 metres']],
    ['More than 1,200 homes lost power.', ['1,200 homes']],
    ['The quake had a magnitude of 6.2.', ['6.2']],
    ['Winds of 140km/h were measured.', ['140km/h']],
    ['They won 3-1 on the night.', ['3-1']],
    ['He got 12 years for it.', ['12 years']],
    ['Among the dead are 3 Cambodian soldiers.', ['3 Cambodian soldiers']],
  ])('is named with what it counts: %s', (deck, facts) => {
    expect(newIn(deck)).toEqual(facts);
  });

  test.each([
    'The vote is on 25 November.',
    'The vote is on November 25, 2026.',
    'It was signed on Nov. 3.',
    'It closed on 03/04/2026 and on 2026-11-25.',
    'It began at 10:58 and ended at 9pm.',
    'It began at 9 p.m. local time.',
    'Doors open at 7 am.',
    'It happened 3 hours ago.',
    'It is expected in 2 days.',
    'It was so for the last 24 hours.',
    'Not since 1987 has it been so cold.',
    'The 2024-25 season is over.',
    'It came on Friday 13.',
    'On the 25th they left.',
    'See page 4, chapter 7 and day 640 of it.',
    'Updated 10:42 GMT. 12 comments',
  ])('is no date, no time and no part of a name: %s', deck => {
    expect(newIn(deck)).toEqual([]);
  });

  test.each([
    ['fr', 'Le 3 mars, 14 personnes ont été sauvées à 10h30.', ['14 personnes']],
    ['es', 'El 3 de marzo fueron rescatadas 14 personas a las 10:30.', ['14 personas']],
    ['de', 'Am 3. März wurden um 10 Uhr 14 Menschen gerettet.', ['14 Menschen']],
    ['ru', 'В среду, 3 марта, спасены 14 человек.', ['14 человек']],
    ['ar', 'أنقذت القوارب 14 شخصا يوم 3 مارس', ['14 شخصا']],
    ['zh-CN', '11月25日，渡轮搁浅，86人获救。', ['86人']],
    ['ja', '25日午前10時、フェリーが座礁し86人が救助された。', ['86人']],
    ['id', 'Pada 3 Maret, 14 penumpang diselamatkan.', ['14 penumpang']],
    ['vi', 'Ngày 3 tháng 3 năm 2026, 14 người được cứu.', ['14 người']],
  ])('is found in %s beside dates and times: %s', (language, deck, facts) => {
    expect(newIn(deck, { language })).toEqual(facts);
  });

  test('is found in Khmer, without the date and the hour', () => {
    const facts = newIn('នៅថ្ងៃទី២៥ ខែវិច្ឆិកា ឆ្នាំ២០២៦ ម៉ោង១០ មនុស្ស ៨៦ នាក់ ត្រូវបានជួយសង្គ្រោះ', {
      language: 'km',
    });
    expect(facts).toEqual(['៨៦ នាក់']);
  });

  test('is not new in other digits, in words, or beside another word', () => {
    const [, second, third] = newFacts([
      article('Some 86 people and nine dogs were aboard, 1,200 watched.'),
      article('មនុស្ស ៨៦ នាក់', { language: 'km' }),
      article('All 86 passengers, 9 dogs and 1200 others are well.'),
    ]);
    expect([second, third]).toEqual([[], []]);
  });

  test('is new where only a longer number had its digits', () => {
    expect(
      newFacts([article('It has 186 seats.'), article('Of them 86 seats are taken.')])[1],
    ).toEqual(['86 seats']);
  });
});

describe('a name', () => {
  test.each([
    ['Help came from the governor, Sok Rithy, on his boat.', ['Sok Rithy']],
    [
      'It was named by the Bank of England and by Ursula von der Leyen.',
      ['Bank of England', 'Ursula von der Leyen'],
    ],
    ['They met President Joe Biden Monday at his house.', ['President Joe Biden']],
    ['It is what Theresa May said.', ['Theresa May']],
    ['It was near Tonle Sap’s shore.', ['Tonle Sap']],
    ['He had COVID-19 at the G20.', ['COVID-19', 'G20']],
  ])('stands inside a sentence: %s', (deck, facts) => {
    expect(newIn(deck)).toEqual(facts);
  });

  test('is taken from a headline in plain case and from none in title case', () => {
    const plain = { headline: 'Rescuers bring everyone from the ferry to Koh Tonsay by night' };
    expect(newIn('', plain)).toEqual(['Koh Tonsay']);
    const title = { headline: 'Rescuers Bring Everyone From Stranded Ferry To Koh Tonsay' };
    expect(newIn('', title)).toEqual([]);
  });

  test('is not every noun of a language that capitalises nouns', () => {
    const german =
      'Nach dem Unglück sprach die Regierung den Familien der Opfer ihr Beileid aus, sagte Kanzler Olaf Scholz am Montag.';
    expect(newIn(german, { language: 'de' })).toEqual(['Kanzler Olaf Scholz']);
  });

  test('is not new in another form of its word', () => {
    const facts = newFacts([
      article('A ferry ran aground off the coast of Cambodia.'),
      article('Boats of the Cambodian navy and of Laos came.'),
    ]);
    expect(facts[1]).toEqual(['Laos']);
  });

  test('is shown once, and not beside a longer one that has it', () => {
    expect(newIn('It was said by Sok Rithy, and later Rithy and Sok Rithy left.')).toEqual([
      'Sok Rithy',
    ]);
  });
});

describe('never', () => {
  const DAYS: readonly (readonly [language: string, decks: readonly string[]])[] = [
    [
      'en',
      [
        'It was said on Monday, late Tuesday, and again Thurs, Sept and Oct.',
        'It was, Today as Yesterday, so until July.',
        'The crowds of Black Friday and of Good Friday.',
        'It is what they said Wednesday’s vote was.',
      ],
    ],
    [
      'de',
      [
        'Sie kamen am Montag, und am Dienstag im März oder Januar.',
        'das war, Gestern wie Heute, so',
      ],
    ],
    ['nl', ['het was op Maandag en in Maart']],
    ['fr', ['c’était Lundi, puis Mardi et en Janvier, Aujourd’hui']],
    ['es', ['eso fue el Lunes, el Miércoles y en Enero, Hoy']],
    ['pt', ['isso foi na Segunda-feira e em Março']],
    ['ru', ['это было в Понедельник и в Марте, Сегодня']],
    ['tr', ['bu iş Pazartesi ve Mart ayında oldu']],
    ['id', ['itu terjadi pada hari Senin dan bulan Maret']],
    ['tl', ['nangyari ito noong Lunes at noong Enero']],
  ];
  test.each(DAYS)(
    'weekdays, months and relative days in %s, whatever the feed says it is in',
    (language, decks) => {
      for (const deck of decks)
        for (const tag of [language, 'en-US', null, 'not a tag'])
          expect([tag, deck, newIn(deck, { language: tag })]).toEqual([tag, deck, []]);
    },
  );

  test.each([
    'LONDON (Reuters) - boats came.',
    'PHNOM PENH, Nov 25 (Xinhua) -- boats came.',
    'NEW YORK, N.Y. — boats came.',
    'WASHINGTON/LONDON, March 3 (Reuters) - boats came.',
    'PORT-AU-PRINCE, Haiti (AP) — boats came.',
    'Berlin (dpa) - boats came.',
    'Kyiv, Ukraine – boats came.',
    'Paris, France (AFP) – boats came.',
    '(Reuters) - boats came.',
    'KYIV: boats came.',
    'SIEM REAP, Cambodia, 3 March 2026 (AKP): boats came.',
    'boats came. (LONDON, Reuters)',
  ])('the town of a dateline or an agency: %s', deck => {
    expect(newIn(deck)).toEqual([]);
  });

  test.each([
    'so he told Reuters and told AFP, dpa and Xinhua.',
    'so she told River News and the River News.',
    'so they told the BBC, and told CNN on Facebook.',
    'boats came. Reporting by Jane Doe in Phnom Penh; Editing by John Smith',
    'boats came. Additional reporting by Jane Doe.',
    'boats came. Photo: Jane Doe / Getty Images',
    'boats came (AP Photo/Heng Sinith).',
    'boats came. Read more on River News at the Daily Page.',
    'boats came. The post of it appeared first on Kampot Page.',
    'boats came. Follow us on Telegram and on Kampot Page.',
    'boats came. Subscribe to the Morning Letter',
    'boats came. Copyright 2026 Kampot Page Limited.',
    'so wrote the reporter, Jane Doe, in a note.',
  ])('outlets, authors, credits and invitations to read on: %s', deck => {
    expect(newIn(deck, { byline: 'By Jane Doe and Sok Rithy, Phnom Penh' })).toEqual([]);
  });

  test.each([
    ['fr', 'des bateaux sont venus. Lire aussi sur Le Monde Bleu. Avec AFP et Jean Dupont'],
    ['es', 'vinieron botes. Lea también en El Mundo Azul. Con información de Juan Pérez'],
    ['de', 'boote kamen. Lesen Sie auch bei Blaue Welt. Quelle: Hans Muster'],
    ['pt', 'barcos vieram. Leia também no Mundo Azul. Com informações de João Silva'],
  ])('credits and invitations in %s: %s', (language, deck) => {
    expect(newIn(deck, { language })).toEqual([]);
  });

  test('titles without a name, and words that only begin a clause', () => {
    expect(newIn('it was said, The President, The Prime Minister, But He, and so on')).toEqual([]);
  });
});

test('texts that are hostile or long are read in no time and give short facts', () => {
  const texts = [
    'A'.repeat(20_000),
    'Aa '.repeat(10_000),
    '1,'.repeat(10_000),
    '('.repeat(10_000),
    'a.b!'.repeat(5000),
    `said ${'Sok '.repeat(4000)}`,
    '86 '.repeat(5000),
    `x ${'B-'.repeat(5000)}`,
  ];
  const started = performance.now();
  for (const text of texts)
    for (const fact of newIn(text, { headline: text, byline: text, source: text.slice(0, 200) }) ??
      [])
      expect(fact.length).toBeLessThan(120);
  expect(performance.now() - started).toBeLessThan(5000);
});
