/** Sites that keep a reader out, for now or for good. */
import { html, type Publisher, refusal } from '../publisher.ts';

/** One site a refusal; what is typed is the address of a feed. */
export function refusals(): readonly Publisher[] {
  return [
    refuser('challenge page with 403', 'fortress-news.test', () => ({
      ...html(CHALLENGE, 403),
      headers: { 'Content-Type': 'text/html; charset=UTF-8', 'cf-mitigated': 'challenge' },
    })),
    refuser('challenge page with 200', 'riddle-news.test', () => html(CHALLENGE)),
    refuser('login', 'members-letter.test', () =>
      refusal(401, 'Sign in', { 'WWW-Authenticate': 'Basic realm="Members"' }),
    ),
    refuser('refused without a reason', 'shut-door.test', () => refusal(403, 'Forbidden')),
    refuser('not found', 'empty-shelf.test', () => refusal(404, 'Not Found')),
    refuser('gone', 'closed-paper.test', () => refusal(410, 'Gone')),
    refuser('too many requests', 'busy-desk.test', () =>
      refusal(429, 'Too Many Requests', { 'Retry-After': '3600' }),
    ),
    refuser('out of order', 'broken-press.test', () => refusal(503, 'Service Unavailable')),
  ];
}

function refuser(kind: string, host: string, answer: Publisher['answer']): Publisher {
  return { kind, typed: `https://${host}/feed.xml`, headline: null, hosts: [host], answer };
}

/** What a guard against programs shows to whoever cannot run its script. */
const CHALLENGE = `<!DOCTYPE html><html lang="en-US"><head><title>Just a moment...</title>
<meta http-equiv="content-type" content="text/html; charset=UTF-8"><meta name="robots" content="noindex,nofollow"></head>
<body><div class="main-wrapper"><noscript><div>Enable JavaScript and cookies to continue</div></noscript></div>
<script>(function(){window._cf_chl_opt = {cType: 'managed'};var a = document.createElement('script');
a.src = '/cdn-cgi/challenge-platform/h/g/orchestrate/chl_page/v1';document.getElementsByTagName('head')[0].appendChild(a);}());</script>
</body></html>`;
