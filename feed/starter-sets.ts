/** The starter sets: a handful of news sources of one country, language or subject, for readers who follow nothing yet. */

/** The sets, in the order in which they are offered where nothing else is known of the reader. */
export const STARTER_SET_IDS = [
  ...(['world', 'technology', 'science', 'cambodia-en', 'cambodia-km'] as const),
  ...(['united-states', 'united-kingdom', 'france', 'arabic', 'spain', 'latin-america'] as const),
  ...(['brazil', 'germany', 'india', 'indonesia', 'japan', 'china', 'taiwan', 'korea'] as const),
  ...(['thailand', 'vietnam', 'italy', 'netherlands', 'poland', 'portugal', 'russian'] as const),
  ...(['turkey', 'ukraine', 'canada', 'australia', 'philippines', 'asia'] as const),
] as const;

/** One of the sets; its name is the text `starter.ID`. */
export type StarterSetId = (typeof STARTER_SET_IDS)[number];

/** One source of a set. */
export interface StarterSource {
  /** What the source calls itself. */
  readonly name: string;
  readonly feedUrl: string;
  /** Its site, which is searched for another feed where this one is dead. */
  readonly siteUrl: string;
}

/** One starter set. */
export interface StarterSet {
  readonly id: StarterSetId;
  /** BCP 47 tag of the language in which all its sources write. */
  readonly language: string;
  /** ISO 3166-1 alpha-2 codes of the countries that it is about or written for; none for a set of the whole world. */
  readonly countries: readonly string[];
  readonly sources: readonly StarterSource[];
}

/** Every set with its sources, in the order of `STARTER_SET_IDS`. */
export function readStarterSets(): readonly StarterSet[] {
  return STARTER_SET_IDS.map(id => {
    const [head = '', ...lines] = (TABLES[id] ?? '').trim().split('\n');
    const [language = '', ...countries] = head.split(' ');
    return { id, language, countries, sources: lines.map(readSource) };
  });
}

function readSource(line: string): StarterSource {
  const [name = '', feedUrl = '', siteUrl] = line.split(' | ');
  return { name, feedUrl, siteUrl: siteUrl ?? new URL('/', feedUrl).href };
}

/**
 * Of each set: its language and countries, then a line a source: name | feed | site, where that is not the feed's own host.
 * Every feed is one of the catalogue.
 */
const TABLES: Readonly<Record<StarterSetId, string>> = {
  world: `
en
BBC World | https://feeds.bbci.co.uk/news/world/rss.xml | https://www.bbc.com/news/world
The Guardian World | https://www.theguardian.com/world/rss
Al Jazeera | https://www.aljazeera.com/xml/rss/all.xml
France 24 | https://www.france24.com/en/rss
Deutsche Welle: Europe | https://rss.dw.com/rdf/rss-en-eu | https://www.dw.com/`,
  technology: `
en
WIRED | https://www.wired.com/feed/rss
The Verge | https://www.theverge.com/rss/index.xml
TechCrunch | https://techcrunch.com/feed/
Engadget | https://www.engadget.com/rss.xml
MIT Technology Review | https://www.technologyreview.com/feed/`,
  science: `
en
Phys.org | https://phys.org/rss-feed/
ScienceDaily | https://www.sciencedaily.com/rss/all.xml
NASA | https://www.nasa.gov/news-release/feed/
Space.com | https://www.space.com/feeds/all
Universe Today | https://www.universetoday.com/rss.xml`,
  'cambodia-en': `
en KH
Khmer Times | https://www.khmertimeskh.com/feed/
The Phnom Penh Post | https://phnompenhpost.com/feed/
CamboJA News | https://www.camboja.net/feed/
The Cambodia Daily | https://english.cambodiadaily.com/feed/
B2B Cambodia | https://www.b2b-cambodia.com/feed/`,
  'cambodia-km': `
km KH
កោះសន្តិភាព | https://kohsantepheapdaily.com.kh/feed
DAP News | https://dap-news.com/feed
កម្ពុជាថ្មី | https://www.kampucheathmey.com/feed
ភ្នំពេញប៉ុស្តិ៍ | https://postkhmer.com/feed
RFA Khmer | https://www.rfa.org/arc/outboundfeeds/khmer/rss/`,
  'united-states': `
en US
Axios | https://api.axios.com/feed/ | https://www.axios.com/
CBS News | https://www.cbsnews.com/latest/rss/main
Los Angeles Times | https://www.latimes.com/rss2.0.xml
CNBC | https://www.cnbc.com/id/100003114/device/rss/rss.html
The New York Times | https://rss.nytimes.com/services/xml/rss/nyt/HomePage.xml | https://www.nytimes.com/`,
  'united-kingdom': `
en GB IM JE GG
BBC News | https://feeds.bbci.co.uk/news/rss.xml | https://www.bbc.com/news
Sky News | https://feeds.skynews.com/feeds/rss/home.xml | https://news.sky.com/
The Independent | https://www.independent.co.uk/rss
i | https://inews.co.uk/feed
Channel 4 News | https://www.channel4.com/news/uk/feed`,
  france: `
fr FR MC
Le Monde | https://www.lemonde.fr/rss/une.xml
Le Figaro | https://www.lefigaro.fr/rss/figaro_actualites.xml
Libération | https://www.liberation.fr/arc/outboundfeeds/rss-all/?outputType=xml
franceinfo | https://www.francetvinfo.fr/titres.rss
France 24 (français) | https://www.france24.com/fr/rss`,
  arabic: `
ar EG SA AE QA KW BH OM YE IQ JO LB SY PS LY TN DZ MA SD MR
الشرق الأوسط | https://aawsat.com/feed
سكاي نيوز عربية | https://www.skynewsarabia.com/rss
المصري اليوم | https://www.almasryalyoum.com/rss/rssfeed
النهار | https://www.annahar.com/rss
هسبريس | https://www.hespress.com/feed/`,
  spain: `
es ES AD
El País | https://feeds.elpais.com/mrss-s/pages/ep/site/elpais.com/portada | https://elpais.com/
El Confidencial | https://www.elconfidencial.com/rss/noticias.xml
La Vanguardia | https://www.lavanguardia.com/rss/home.xml
ABC | https://www.abc.es/rss/2.0/portada/
elDiario.es | https://www.eldiario.es/rss`,
  'latin-america': `
es MX AR CO CL PE VE EC UY PY BO CR PA GT HN NI SV DO CU PR
Infobae | https://www.infobae.com/arc/outboundfeeds/rss/
La Nación | https://www.lanacion.com.ar/arc/outboundfeeds/rss/?outputType=xml
El Financiero | https://www.elfinanciero.com.mx/arc/outboundfeeds/rss/?outputType=xml
El Tiempo | https://www.eltiempo.com/rss.xml
Clarín | https://www.clarin.com/rss/lo-ultimo/`,
  brazil: `
pt-BR BR
G1 | https://g1.globo.com/rss/g1/
O Globo | https://oglobo.globo.com/rss/oglobo
Estadão | https://www.estadao.com.br/arc/outboundfeeds/feeds/rss/sections/geral/
Agência Brasil | https://agenciabrasil.ebc.com.br/rss/ultimasnoticias/feed.xml
CNN Brasil | https://www.cnnbrasil.com.br/rss/`,
  germany: `
de DE AT CH LI LU
Tagesschau | https://www.tagesschau.de/infoservices/alle-meldungen-100~rss2.xml
Der Spiegel | https://www.spiegel.de/schlagzeilen/index.rss
Frankfurter Allgemeine | https://www.faz.net/rss/aktuell
Süddeutsche Zeitung | https://rss.sueddeutsche.de/rss/Alles | https://www.sueddeutsche.de/
Deutschlandfunk | https://www.deutschlandfunk.de/nachrichten-100.rss`,
  india: `
en IN
The Hindu | https://www.thehindu.com/feeder/default.rss
The Indian Express | https://indianexpress.com/feed/
The Times of India | https://timesofindia.indiatimes.com/rssfeedstopstories.cms
Hindustan Times | https://www.hindustantimes.com/feeds/rss/india-news/rssfeed.xml
Scroll.in | https://scroll.in/feeds/latest.rss`,
  indonesia: `
id ID
Antara | https://www.antaranews.com/rss/terkini.xml
Republika | https://www.republika.co.id/rss/
Tribunnews | https://www.tribunnews.com/rss
Media Indonesia | https://mediaindonesia.com/feed/all`,
  japan: `
ja JP
NHK | https://www3.nhk.or.jp/rss/news/cat0.xml | https://www3.nhk.or.jp/news/
朝日新聞 | https://www.asahi.com/rss/asahi/newsheadlines.rdf
毎日新聞 | https://mainichi.jp/rss/etc/flash.rss
Yahoo!ニュース | https://news.yahoo.co.jp/rss/topics/top-picks.xml
ライブドアニュース | https://news.livedoor.com/topics/rss/top.xml`,
  china: `
zh-CN CN SG
中国新闻网 | https://www.chinanews.com.cn/rss/china.xml
FT中文网 | https://www.ftchinese.com/rss/feed
凤凰网 | https://news.ifeng.com/rss/index.xml
经济观察网 | https://www.eeo.com.cn/rss.xml
36氪 | https://36kr.com/feed`,
  taiwan: `
zh-TW TW HK MO
自由時報 | https://news.ltn.com.tw/rss/all.xml
公視新聞網 | https://news.pts.org.tw/xml/newsfeed.xml
聯合新聞網 | https://udn.com/rssfeed/news/2/6638
iThome | https://www.ithome.com.tw/rss.xml`,
  korea: `
ko KR
연합뉴스 | https://www.yna.co.kr/rss/news.xml
한겨레 | https://www.hani.co.kr/rss
경향신문 | https://www.khan.co.kr/rss/rssdata/total_news.xml
조선일보 | https://www.chosun.com/arc/outboundfeeds/rss/?outputType=xml
동아일보 | https://rss.donga.com/total.xml | https://www.donga.com/`,
  thailand: `
th TH
ไทยพีบีเอส | https://news.thaipbs.or.th/rss/news/home
มติชน | https://www.matichon.co.th/feed
ข่าวสด | https://www.khaosod.co.th/feed
ไทยรัฐ | https://www.thairath.co.th/rss/news
The Standard | https://thestandard.co/feed/`,
  vietnam: `
vi VN
Tuổi Trẻ | https://tuoitre.vn/rss/thoi-su.rss
Thanh Niên | https://thanhnien.vn/rss/home.rss
Dân trí | https://dantri.com.vn/rss/home.rss
Người Lao Động | https://nld.com.vn/rss/home.rss
Tiền Phong | https://tienphong.vn/rss/home.rss`,
  italy: `
it IT SM VA
ANSA | https://www.ansa.it/sito/ansait_rss.xml
la Repubblica | https://www.repubblica.it/rss/homepage/rss2.0.xml
Sky TG24 | https://tg24.sky.it/rss/tg24.xml
il Post | https://www.ilpost.it/italia/feed/
Fanpage | https://www.fanpage.it/feed/`,
  netherlands: `
nl NL BE SR
NOS | https://feeds.nos.nl/nosnieuwsalgemeen | https://nos.nl/
NRC | https://www.nrc.nl/rss/
de Volkskrant | https://www.volkskrant.nl/voorpagina/rss.xml
AD | https://www.ad.nl/home/rss.xml
Trouw: Politiek | https://www.trouw.nl/politiek/rss.xml`,
  poland: `
pl PL
Onet | https://wiadomosci.onet.pl/.feed
WP Wiadomości | https://wiadomosci.wp.pl/rss.xml
Gazeta.pl | https://wiadomosci.gazeta.pl/pub/rss/wiadomosci_kraj.xml
Polsat News | https://www.polsatnews.pl/rss/polska.xml
Wprost | https://www.wprost.pl/rss`,
  portugal: `
pt-PT PT
RTP | https://www.rtp.pt/noticias/rss
Observador | https://observador.pt/feed/
Correio da Manhã | https://www.cmjornal.pt/rss
Diário de Notícias | https://www.dn.pt/stories.rss/
Jornal de Negócios | https://www.jornaldenegocios.pt/rss`,
  russian: `
ru RU BY KZ KG
Медуза | https://meduza.io/rss/all
Русская служба Би-би-си | https://feeds.bbci.co.uk/russian/rss.xml | https://www.bbc.com/russian
Deutsche Welle на русском | https://rss.dw.com/rdf/rss-ru-all | https://www.dw.com/ru/
Новая газета Европа | https://novayagazeta.eu/feed/rss
The Insider | https://theins.ru/api/rss/ru/default`,
  turkey: `
tr TR
NTV | https://www.ntv.com.tr/gundem.rss
Cumhuriyet | https://www.cumhuriyet.com.tr/rss/son_dakika.xml
Hürriyet | https://www.hurriyet.com.tr/rss/anasayfa
Habertürk | https://www.haberturk.com/rss
T24 | https://t24.com.tr/rss`,
  ukraine: `
uk UA
Українська правда | https://www.pravda.com.ua/rss/
Суспільне | https://suspilne.media/rss/all.rss
УНІАН | https://www.unian.ua/feed
Бабель | https://babel.ua/rss.xml
Еспресо | https://espreso.tv/rss`,
  canada: `
en CA
CBC News | https://www.cbc.ca/webfeed/rss/rss-canada
Global News | https://globalnews.ca/feed/
National Post | https://nationalpost.com/feed/
The Tyee | https://thetyee.ca/rss2.xml
Winnipeg Free Press | https://www.winnipegfreepress.com/canada/feed`,
  australia: `
en AU
ABC News | https://www.abc.net.au/news/feed/46182/rss.xml
The Sydney Morning Herald | https://www.smh.com.au/rss/feed.xml
SBS News | https://www.sbs.com.au/news/topic/australia/feed
The Guardian Australia | https://www.theguardian.com/australia-news/rss
Crikey | https://www.crikey.com.au/feed/`,
  philippines: `
en PH
Philippine Daily Inquirer | https://newsinfo.inquirer.net/category/inquirer-headlines/nation/feed
Rappler | https://www.rappler.com/feed/
The Philippine Star | https://www.philstar.com/rss/headlines
The Manila Times | https://www.manilatimes.net/news/feed/
BusinessWorld | https://www.bworldonline.com/feed/`,
  asia: `
en SG MY BN PH ID TH VN KH LA MM HK MO TW JP KR IN LK BD NP MN TL
The Diplomat | https://thediplomat.com/feed/
CNA | https://www.channelnewsasia.com/api/v1/rss-outbound-feed?_format=xml&category=10416
Asia Times | https://asiatimes.com/feed/
South China Morning Post | https://www.scmp.com/rss/2/feed/
Nikkei Asia | https://asia.nikkei.com/rss/feed/nar`,
};
