/** The starter catalogue of outlets, each taken from a published list; docs/notes/catalogue.md says how to add one. */
import { collapse } from './markup.ts';

/** The regions by which the catalogue is ordered, in the order of the page. */
export const REGIONS = ['cambodia', 'asia', 'world', 'europe', 'africa', 'americas'] as const;
/** One of the regions. */
export type Region = (typeof REGIONS)[number];

/** One outlet of the catalogue. */
export interface CatalogueEntry {
  readonly name: string;
  /** ISO 3166-1 country code. */
  readonly place: string;
  /** BCP 47 tag. */
  readonly language: string;
  readonly region: Region;
  readonly feedUrl: string;
  /** The site to search for another feed when this one is dead. */
  readonly siteUrl: string;
  /** The list it was taken from, with its date. */
  readonly source: string;
}

/** The published lists, by the letter used below. */
export const SOURCES: Readonly<Record<string, string>> = {
  L: 'Liferea 1.14.4, feed lists of 2023-03-31',
  C: 'calibre 6.13.0, news recipes of 2023-02-26',
};

/** name | place | language | region | feed | site, where it is not the feed's own host | list */
const TABLE = `
Bangkok Post | TH | en | asia | http://www.bangkokpost.com/rss/data/breakingnews.xml | | C
The Diplomat: Southeast Asia | US | en | asia | https://thediplomat.com/regions/southeast-asia/feed | | C
The Straits Times | SG | en | asia | https://www.straitstimes.com/news/world/rss.xml | | C
Thairath | TH | th | asia | http://www.thairath.co.th/rss/news.xml | | C
Matichon | TH | th | asia | http://www.matichon.co.th/rss/news_article.xml | | C
VnExpress | VN | vi | asia | http://vnexpress.net/rss/gl/trang-chu.rss | | C
Kompas | ID | id | asia | http://www.kompas.com/getrss/nasional | | C
The Philippine Daily Inquirer | PH | en | asia | http://newsinfo.inquirer.net/category/inquirer-headlines/feed | | C
South China Morning Post | HK | en | asia | https://www.scmp.com/rss/2/feed | | C
自由電子報 | TW | zh-TW | asia | https://news.ltn.com.tw/rss/all.xml | | C
NHK | JP | ja | asia | https://www.nhk.or.jp/rss/news/cat0.xml?format=xml | | C
The Japan Times | JP | en | asia | https://www.japantimes.co.jp/feed/topstories/ | | C
동아일보 | KR | ko | asia | https://rss.donga.com/ | | C
Hindustan Times | IN | en | asia | https://www.hindustantimes.com/feeds/rss/editorials/rssfeed.xml | | C
दैनिक भास्कर | IN | hi | asia | https://www.bhaskar.com/rss-v1--category-1061.xml | | C
Haaretz | IL | en | asia | https://www.haaretz.com/srv/haaretz-latest-headlines | | C
Walla | IL | he | asia | https://rss.walla.co.il/feed/1?type=main | | C
ABC News | AU | en | asia | https://www.abc.net.au/news/feed/45910/rss.xml | | C
The Sydney Morning Herald | AU | en | asia | https://www.smh.com.au/rss/feed.xml | | C
BBC News | GB | en | world | https://feeds.bbci.co.uk/news/rss.xml?edition=int | https://www.bbc.com/news | L
Al Jazeera | QA | en | world | http://www.aljazeera.com/xml/rss/all.xml | | C
Spiegel International | DE | en | world | https://www.spiegel.de/international/world/index.rss | | C
Le Monde in English | FR | en | world | https://www.lemonde.fr/en/rss/une.xml | | C
Ars Technica | US | en | world | https://feeds.arstechnica.com/arstechnica/index | https://arstechnica.com | L
Science News | US | en | world | https://www.sciencenews.org/feed | https://www.sciencenews.org | L
Le Monde | FR | fr | europe | https://www.lemonde.fr/rss/une.xml | | C
Tagesschau | DE | de | europe | https://www.tagesschau.de/newsticker.rdf | https://www.tagesschau.de/ | L
El País | ES | es | europe | https://feeds.elpais.com/mrss-s/pages/ep/site/elpais.com/section/espana/portada | | C
La Repubblica | IT | it | europe | http://www.repubblica.it/rss/homepage/rss2.0.xml | http://www.repubblica.it/ | L
NU.nl | NL | nl | europe | http://www.nu.nl/rss | http://www.nu.nl/ | L
NRK | NO | no | europe | https://www.nrk.no/toppsaker.rss | https://www.nrk.no/ | L
SVT Nyheter | SE | sv | europe | https://www.svt.se/nyheter/rss.xml | | C
Helsingin Sanomat | FI | fi | europe | https://www.hs.fi/uutiset/rss/ | | C
Irish Independent | IE | en | europe | http://www.independent.ie/rss | | C
Українська правда | UA | uk | europe | https://www.pravda.com.ua/rss/ | | C
Hürriyet | TR | tr | europe | http://www.hurriyet.com.tr/rss/anasayfa | | C
المصري اليوم | EG | ar | africa | http://www.almasryalyoum.com/rss/RssFeeds | | C
Mail & Guardian | ZA | en | africa | http://www.mg.co.za/rss/national | | C
News24 | ZA | en | africa | http://feeds.news24.com/articles/news24/TopStories/rss | | C
IOL News | ZA | en | africa | http://iol.co.za/cmlink/1.640 | | C
Nation | KE | en | africa | http://www.nation.co.ke/News/-/1056/1056/-/view/asFeed/-/14nfs48z/-/index.xml | | C
Agência Brasil | BR | pt-BR | americas | https://agenciabrasil.ebc.com.br/rss/ultimasnoticias/feed.xml | https://agenciabrasil.ebc.com.br/ | L
G1 | BR | pt-BR | americas | https://g1.globo.com/rss/g1/ | https://g1.globo.com/ | L
Clarín | AR | es | americas | http://www.clarin.com/rss/lo-ultimo/ | | C
El Universal | MX | es | americas | http://www.eluniversal.com.mx/seccion/1/rss.xml | | C
El País | UY | es | americas | https://www.elpais.com.uy/rss/ | | C
CBC | CA | en | americas | http://rss.cbc.ca/lineup/topstories.xml | | C
NPR | US | en | americas | http://www.npr.org/rss/rss.php?id=1001 | | C
CNN | US | en | americas | http://rss.cnn.com/rss/cnn_topstories.rss | | C
`;

/** Every entry, in the order of the regions. */
export function readCatalogue(): readonly CatalogueEntry[] {
  const lines = TABLE.split('\n').filter(line => line !== '');
  const entries = lines.flatMap(line => {
    const [name = '', place = '', language = '', region, feedUrl = '', siteUrl = '', list = ''] =
      line.split('|').map(collapse);
    const known = REGIONS.find(one => one === region);
    if (known === undefined) return [];
    const site = siteUrl === '' ? new URL('/', feedUrl).href : siteUrl;
    const source = SOURCES[list] ?? '';
    return [{ name, place, language, region: known, feedUrl, siteUrl: site, source }];
  });
  return entries.sort((a, b) => REGIONS.indexOf(a.region) - REGIONS.indexOf(b.region));
}

/**
 * The entries that match every word of `words`: a word of the name, country or language begins with it.
 * @param namesOf The names of an entry's country and language, in any number of languages.
 */
export function searchCatalogue(
  entries: readonly CatalogueEntry[],
  words: string,
  namesOf: (entry: CatalogueEntry) => readonly string[],
): readonly CatalogueEntry[] {
  const wanted = plain(words)
    .split(/\s+/)
    .filter(word => word !== '');
  if (wanted.length === 0) return [];
  return entries.filter(entry => {
    const said = [entry.name, entry.region, entry.place, entry.language, ...namesOf(entry)];
    const known = said.flatMap(text => [plain(text), ...plain(text).split(/[\s:-]+/)]);
    return wanted.every(word => known.some(one => one.startsWith(word)));
  });
}

/** Lower case, without accents. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .trim();
}
