import { describe, expect, test } from 'vitest';
import { isChallenge } from '../../../poll/challenge.ts';

const is = (page: string, status = 200, headers: HeadersInit = {}) =>
  isChallenge(status, new Headers(headers), page);
const page = (head: string, body = '') =>
  `<!DOCTYPE html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
const title = (text: string) => `<title>${text}</title>`;
const script = (src: string) => `<script src="${src}"></script>`;
const CAPTCHA = script('https://www.google.com/recaptcha/api.js');

describe('a page that checks who asks', () => {
  test.each([
    ['cf-mitigated', 'challenge'],
    ['x-amzn-waf-action', 'captcha'],
    ['x-amzn-waf-action', 'challenge'],
    ['x-vercel-mitigated', 'challenge'],
  ])('is known by its header %s: %s', (name, value) => {
    expect(is('', 403, { [name]: value })).toBe(true);
    expect(is('', 200, { [name]: `no-${value}` })).toBe(false);
  });

  test.each([
    [
      'Cloudflare',
      page(
        title('Just a moment...'),
        '<script>(function(){window._cf_chl_opt={cvId:"3"}})()</script>',
      ),
    ],
    [
      'Cloudflare, in another language',
      page(title('សូមរង់ចាំ...'), '<script>window._cf_chl_opt = {}</script>'),
    ],
    [
      'Cloudflare, without its options',
      page(
        title('Just a moment...'),
        script('/cdn-cgi/challenge-platform/h/b/orchestrate/chl_page/v1'),
      ),
    ],
    [
      'Cloudflare, of old',
      page(
        title('Checking your browser before accessing news.example'),
        '<div class="cf-browser-verification"></div>',
      ),
    ],
    [
      'Cloudflare with a captcha',
      page(
        title('Attention Required! | Cloudflare'),
        '<div class="cf-captcha-container">Please complete the security check</div>',
      ),
    ],
    [
      'DDoS-Guard',
      page(title('DDoS-Guard'), script('/.well-known/ddos-guard/js-challenge/index.js')),
    ],
    [
      'Imperva',
      page(
        '',
        '<iframe id="main-iframe" src="/_Incapsula_Resource?CWUDNSAI=1">Request unsuccessful. Incapsula incident ID: 1-2</iframe>',
      ),
    ],
    [
      'Imperva, formerly Distil',
      page(
        title('Pardon Our Interruption...'),
        'Something about your browser made us think you were a bot.',
      ),
    ],
    [
      'HUMAN',
      page(
        title('Access to this page has been denied'),
        '<script>window._pxAppId="PX1"</script><div id="px-captcha"></div>',
      ),
    ],
    [
      'DataDome',
      page(
        title('news.example'),
        `<script>var dd={'rt':'c'}</script>${script('https://ct.captcha-delivery.com/c.js')}`,
      ),
    ],
    [
      'AWS WAF',
      page(
        '',
        '<script>window.gokuProps = {"key":"x"}</script><div id="challenge-container"></div>',
      ),
    ],
    ['Akamai', page('', '<div id="sec-if-cpt-container">Powered and protected by</div>')],
    [
      'Sucuri',
      page(title('You are being redirected...'), '<script>sucuri_cloudproxy_js=""</script>'),
    ],
    ['SiteGround', page('<meta http-equiv="refresh" content="0;/.well-known/sgcaptcha/?r=%2F">')],
    ['Vercel', page(title('Vercel Security Checkpoint'))],
    [
      'Anubis',
      page(
        title('Making sure you&#39;re not a bot!'),
        '<script id="anubis_challenge" type="application/json">{}</script>',
      ),
    ],
    ['Kasada', page('', `<script>window.KPSDK={};</script>${script('/149e/2d20/ips.js?x')}`)],
    ['Fastly', page(title('Client Challenge'), script('/_fs-ch-1T1wmsGaOgGaSxcX/script.js'))],
  ])('of %s', (_, html) => {
    expect(is(html)).toBe(true);
    expect(is(html, 403)).toBe(true);
  });

  test('of no service that is known, where a captcha stands under a title that says so, or on a refusal', () => {
    expect(is(page(title('Security check') + CAPTCHA, '<form></form>'))).toBe(true);
    expect(is(page(title('news.example') + CAPTCHA, 'One moment'), 403)).toBe(true);
    expect(is(page(title('news.example') + CAPTCHA, 'One moment'), 503)).toBe(true);
  });
});

describe('no check', () => {
  const article = 'The minister said on Tuesday that the river would rise. '.repeat(60);
  const nav = '<a href="/">Home</a>'.repeat(30);

  test.each([
    [
      'a feed that speaks of one',
      '<?xml version="1.0"?><rss><channel><title>Just a moment...</title><description>window._cf_chl_opt</description></channel></rss>',
    ],
    ['JSON', '{"html":"<title>Just a moment...</title> _cf_chl_opt"}'],
    ['nothing', ''],
    [
      'an article about it',
      page(
        title('Just a moment... how challenges work'),
        `${article}<code>window._cf_chl_opt</code>`,
      ),
    ],
    [
      'a front page with many links',
      page(title('News') + script('https://challenges.cloudflare.com/turnstile/v0/api.js'), nav),
    ],
    [
      'a page behind Cloudflare that is watched',
      page(
        title('News') + script('/cdn-cgi/challenge-platform/scripts/jsd/main.js'),
        '<div id=app></div>',
      ),
    ],
    [
      'a page of scripts behind other services',
      page(
        `${title('News')}<script>window._pxAppId="PX1";window.awsWafCookieDomainList=["x"]</script>${script('/_Incapsula_Resource?SWJIYLWA=1')}`,
        '<div id=app></div>',
      ),
    ],
    [
      'a short page with a captcha in its form',
      page(title('Contact') + CAPTCHA, '<form>Write to us</form>'),
    ],
    ['a programme of that name', page(title('Just a moment...'), 'Our podcast')],
    ['a plain page', page(title('It works!'), 'It works!')],
  ])('is %s', (_, text) => {
    expect(is(text)).toBe(false);
  });

  test.each([
    ['a plain refusal', page(title('403 Forbidden'), 'nginx')],
    [
      'a block by Cloudflare',
      page(title('Attention Required! | Cloudflare'), 'Sorry, you have been blocked'),
    ],
    [
      'a block by Akamai',
      page(
        title('Access Denied'),
        'You don\'t have permission to access "http://news.example/" on this server. Reference #18.1 https://errors.edgesuite.net/18.1',
      ),
    ],
    [
      'a block by a firewall',
      page(title('Sucuri WebSite Firewall - Access Denied'), 'Access Denied'),
    ],
    [
      'a login with a captcha',
      page(title('Sign in') + CAPTCHA, '<form><input type="password"></form>'),
    ],
  ])('is %s', (_, text) => {
    expect(is(text, 403)).toBe(false);
  });
});
