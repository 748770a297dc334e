/** Recognises pages that a site shows instead of what was asked for, to check whether a person is asking. */
import { scanHtml } from '../feed/scan-html.ts';

/** Pages of this kind are short; no more than this of one is looked at. */
export const CHALLENGE_BYTES = 131_072;

/**
 * Whether the response is a challenge, by what is known of the services that send them. A refusal without a check is none, nor is
 * an article that speaks of such pages: their words are few.
 * @param page The beginning of the body, or '' where it was not read.
 */
export function isChallenge(status: number, headers: Headers, page: string): boolean {
  if (HEADERS.some(([name, value]) => value.test(headers.get(name) ?? ''))) return true;
  if (!isHtml(page)) return false;
  const { title, length, links, hasPassword } = look(page);
  if (length > MAX_WORDS || links > MAX_LINKS) return false;
  if (MARKS.some(marks => marks.every(mark => mark.test(page)))) return true;
  if (TITLES.some(known => known.test(title))) return true;
  // Of a page that no one knows only a captcha on a refusal, or under a title that says so, is proof.
  const isRefusal = status === 403 || status === 429 || status === 503;
  const isCheck = isRefusal || CHECK_TITLE.test(title);
  const isShort = length <= FEW_WORDS && links <= FEW_LINKS;
  return CAPTCHA.test(page) && isCheck && isShort && !hasPassword;
}

/** What services say of a challenge in a header (Cloudflare, AWS WAF, Vercel). */
const HEADERS: readonly (readonly [name: string, value: RegExp])[] = [
  ['cf-mitigated', /^challenge$/i],
  ['x-amzn-waf-action', /^(?:challenge|captcha)$/i],
  ['x-vercel-mitigated', /^challenge$/i],
];

/** What only stands in the pages of one service, each mark of a line. */
const MARKS: readonly (readonly RegExp[])[] = [
  // Cloudflare
  [/_cf_chl_opt\b/],
  [/cf-browser-verification|cf-captcha-container|id="cf-challenge-running"/],
  [/<title>\s*just a moment/i, /challenges\.cloudflare\.com|\/cdn-cgi\/challenge-platform\//],
  // Imperva
  [/Incapsula incident ID/i, /_Incapsula_Resource/],
  // HUMAN, formerly PerimeterX
  [/px-captcha/, /_pxAppId|perimeterx|human security/i],
  // DataDome
  [/captcha-delivery\.com/, /\bdd\s*=\s*\{/],
  // AWS WAF
  [/window\.gokuProps/],
  // Akamai
  [/sec-if-cpt-container|sec-cpt-if|\/_sec\/cp_challenge\//],
  // Sucuri
  [/sucuri_cloudproxy_js/],
  // SiteGround
  [/http-equiv="?refresh/i, /\/\.well-known\/sgcaptcha\//],
  // Anubis
  [/id="anubis_challenge"/],
  // Kasada
  [/window\.KPSDK\s*=/, /\bips\.js\b/],
  // Fastly
  [/<title>\s*client challenge/i, /\/_fs-ch-/],
];

/** Titles of such pages, whole. */
const TITLES: readonly RegExp[] = [
  /^ddos-guard$/i,
  /^vercel security checkpoint$/i,
  /^pardon our interruption(?:\.\.\.|…)?$/i,
  /^making sure you(?:'|’)re not a bot!?$/i,
  /^(?:please wait(?:\.\.\.|…)? )?checking your browser\b/i,
];

const CHECK_TITLE =
  /captcha|are you (?:a )?(?:human|robot)|not a (?:bot|robot)|security (?:check|verification)|verify(?:ing)? (?:that )?you(?:(?:'|’)| a)re (?:a )?human|human verification|(?:ro)?bot (?:check|verification)/i;
const CAPTCHA =
  /google\.com\/recaptcha\/|recaptcha\.net\/recaptcha\/|\bhcaptcha\.com\/1\/api|challenges\.cloudflare\.com\/turnstile|arkoselabs\.com|geetest\.com|smartcaptcha\.yandexcloud|captcha-delivery\.com/i;

const MAX_WORDS = 2000;
const FEW_WORDS = 800;
const MAX_LINKS = 12;
const FEW_LINKS = 5;

function isHtml(page: string): boolean {
  return /^[\s\ufeff]*(?:<!--[\s\S]{0,2000}?-->\s*)?(?:<!doctype html|<html|<head|<body|<meta|<title|<script)/i.test(
    page.slice(0, 4000),
  );
}

interface Appearance {
  readonly title: string;
  /** Characters of text that the page shows or may show. */
  readonly length: number;
  readonly links: number;
  readonly hasPassword: boolean;
}

function look(page: string): Appearance {
  let title = '';
  let length = 0;
  let links = 0;
  let hasPassword = false;
  let isTitle = false;
  scanHtml(page, {
    onOpen: (name, attributes) => {
      isTitle = name === 'title' && title === '';
      if (name === 'a' && attributes.has('href')) links++;
      if (name === 'input' && attributes.get('type')?.toLowerCase() === 'password')
        hasPassword = true;
    },
    onClose: () => {
      isTitle = false;
    },
    onText: text => {
      if (isTitle) title = text.trim();
      else length += text.trim().length;
    },
  });
  return { title, length, links, hasPassword };
}
