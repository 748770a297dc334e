/** The rules by which hosts of source code give the feeds of their projects, each with the document that states it. */
import type { FeedService } from './feed-rules.ts';

/** GitHub, GitLab and Forgejo; of the latter two also the hosts that carry their name. */
export const CODE_HOSTS: readonly FeedService[] = [
  {
    // GitHub Docs, "Feeds" of the REST API (a user's timeline) and "Viewing your repository's releases and tags";
    // miniflux v2, subscription finder (commits); github.com/orgs/community (discussions, wiki).
    hosts: /^github\.com$/,
    pages: [
      [
        /^\/(?:about|account|apps|codespaces|collections|contact|customer-stories|dashboard|discussions|enterprise|events|explore|features|issues|join|login|logout|marketplace|new|newsroom|notifications|organizations|orgs|pricing|pulls|readme|search|security|sessions|settings|signup|site|solutions|sponsors|stars|team|topics|trending|users|watching)(?:[/?]|$)/i,
      ],
      [/^\/([\w-]+)(?:\?.*)?$/, 'https://github.com/{1}.atom'],
      [
        /^\/([\w-]+\/[\w.-]+)\/(releases|tags|discussions|wiki)(?:[/?]|$)/,
        'https://github.com/{1}/{2}.atom',
      ],
      [
        /^\/([\w-]+\/[\w.-]+)\/(?:commits|tree)\/([^?]+)/,
        'https://github.com/{1}/commits/{2}.atom',
      ],
      [/^\/([\w-]+\/[\w.-]+)\/commits(?:\?|$)/, 'https://github.com/{1}/commits.atom'],
      [
        /^\/([\w-]+\/[\w.-]+?)(?:\.git)?(?:\/blob\/.*)?(?:\?.*)?$/,
        'https://github.com/{1}/releases.atom',
        'https://github.com/{1}/commits.atom',
        'https://github.com/{1}/tags.atom',
      ],
    ],
  },
  {
    // GitLab Docs, "Tags" (RSS feed), "Releases", "Commits" and "User profile" (activity); groups may be nested.
    hosts: /^(?:gitlab\.[a-z0-9.-]+|salsa\.debian\.org|invent\.kde\.org|framagit\.org)$/,
    pages: [
      [/^\/(?:-|admin|dashboard|explore|groups|help|search|users)(?:[/?]|$)/i],
      [/^\/([\w.-]+)(?:\?.*)?$/, '{site}/{1}.atom'],
      [/^\/((?:[\w.-]+\/)+)-\/(releases|issues)(?:[/?]|$)/, '{site}/{1}-/{2}.atom'],
      [/^\/((?:[\w.-]+\/)+)-\/tags(?:[/?]|$)/, '{site}/{1}-/tags?format=atom'],
      [/^\/((?:[\w.-]+\/)+)-\/(?:commits|tree)\/([^?]+)/, '{site}/{1}-/commits/{2}?format=atom'],
      [
        /^\/((?!.*\/-\/)(?:[\w.-]+\/)+[\w.-]+?)(?:\.git)?(?:\?.*)?$/,
        '{site}/{1}/-/releases.atom',
        '{site}/{1}/-/tags?format=atom',
        '{site}/{1}.atom',
      ],
    ],
  },
  {
    // Forgejo user guide, "RSS/Atom feeds": an owner, a project, its releases, tags and branches.
    hosts: /^(?:codeberg\.org|(?:[a-z0-9-]+\.)*(?:forgejo|gitea)\.[a-z0-9.-]+)$/,
    pages: [
      [/^\/(?:admin|api|assets|explore|issues|notifications|org|pulls|repo|user)(?:[/?]|$)/i],
      [/^\/([\w.-]+)(?:\?.*)?$/, '{site}/{1}.rss'],
      [/^\/([\w.-]+\/[\w.-]+)\/(releases|tags)(?:[/?]|$)/, '{site}/{1}/{2}.rss'],
      [/^\/([\w.-]+\/[\w.-]+)\/(?:src|commits)\/branch\/([^?]+)/, '{site}/{1}/rss/branch/{2}'],
      [/^\/([\w.-]+\/[\w.-]+?)(?:\.git)?(?:\?.*)?$/, '{site}/{1}/releases.rss', '{site}/{1}.rss'],
    ],
  },
];
