import { createGitHub, type GitHub } from '../../../src/github/github-client.ts';

export interface FakeCheck {
  id: number;
  name: string;
  head_sha: string;
  external_id: string | null;
  status: string;
  conclusion: string | null;
  html_url: string | null;
  app: { slug: string } | null;
  output: { title: string | null; summary: string | null; text: string | null };
  annotations: unknown[];
}

export interface FakeComment {
  id: number;
  html_url: string;
  body: string;
  user: { login: string } | null;
}

export interface FakeIssue {
  readonly number: number;
  readonly html_url: string;
  body: string;
  readonly title: string;
  state: string;
  state_reason: string | null;
  readonly user: { login: string } | null;
  readonly pull_request?: object;
}

export interface Seen {
  readonly method: string;
  readonly path: string;
  readonly body: Record<string, unknown>;
}

type Failure = { readonly method: string; readonly path: RegExp; times: number; readonly answer: () => Response };

/** A small GitHub that keeps what is written, and that refuses what the real one would refuse. */
export interface FakeGitHub {
  readonly github: GitHub;
  readonly checks: FakeCheck[];
  readonly comments: FakeComment[];
  readonly issues: FakeIssue[];
  readonly statuses: Record<string, unknown>[];
  readonly seen: Seen[];
  /** Head SHA by number of the pull request. */
  readonly heads: Map<number, string>;
  /** Whom the token writes as. */
  author: string;
  /** Called before a request is answered. */
  before: (seen: Seen) => void | Promise<void>;
  /** Answers the next `times` matching requests with a status instead. */
  fail(method: string, path: RegExp, status: number, message?: string, times?: number): void;
  /** Lets the next `times` matching requests have no answer; `processed`: after having done their work. */
  lose(method: string, path: RegExp, options?: { processed?: boolean; times?: number }): void;
  addCheck(check: Partial<FakeCheck>): FakeCheck;
  addComment(author: string, body: string): FakeComment;
  addIssue(author: string | null, body: string, more?: Partial<FakeIssue>): FakeIssue;
  /** The requests that change something, as `PATCH /check-runs/3`. */
  writes(): string[];
}

const BASE = 'https://api.github.example/repos/acme/ads';

export function fakeGitHub(): FakeGitHub {
  let nextId = 100;
  const failures: (Failure & { processed?: boolean })[] = [];

  const fakeFetch: typeof fetch = async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input);
    const path = url.pathname.replace('/repos/acme/ads', '');
    const method = init?.method ?? 'GET';
    const body = init?.body ? (JSON.parse(init.body as string) as Record<string, unknown>) : {};
    const request = { method, path, body };
    fake.seen.push(request);
    await fake.before(request);
    init?.signal?.throwIfAborted();
    const failure = failures.find((one) => one.times > 0 && one.method === method && one.path.test(path));
    if (failure) {
      failure.times -= 1;
      if (failure.processed) answer(request, url);
      return failure.answer();
    }
    return answer(request, url);
  };

  const answer = ({ method, path, body }: Seen, url: URL): Response => {
    const refused = refusalOf(path, body);
    if (refused) return json({ message: refused }, 422);
    if (method === 'GET') return read(path, url);
    if (method === 'DELETE') {
      fake.comments.splice(
        fake.comments.findIndex(({ id }) => path === `/issues/comments/${id}`),
        1,
      );
      return new Response(null, { status: 204 });
    }
    if (path === '/check-runs') return json(fake.addCheck(body), 201);
    if (path.startsWith('/check-runs/')) return patchCheck(path, body);
    if (path.startsWith('/statuses/')) {
      fake.statuses.push({ sha: path.slice('/statuses/'.length), ...body });
      return json({ creator: { login: fake.author } }, 201);
    }
    if (path === '/issues') {
      return json(fake.addIssue(fake.author, String(body['body']), { title: String(body['title']) }), 201);
    }
    const issue = fake.issues.find(({ number }) => path === `/issues/${number}`);
    if (issue) return json(Object.assign(issue, body));
    if (path.endsWith('/comments')) return json(fake.addComment(fake.author, String(body['body'])), 201);
    const comment = fake.comments.find(({ id }) => path === `/issues/comments/${id}`);
    if (!comment) return json({ message: 'Not Found' }, 404);
    comment.body = String(body['body']);
    return json(comment);
  };

  const read = (path: string, url: URL): Response => {
    const [, commit] = /^\/commits\/(.+)\/check-runs$/.exec(path) ?? [];
    if (commit) {
      const runs = fake.checks.filter(({ head_sha }) => head_sha === commit);
      return page(url, runs, (check_runs) => ({ total_count: runs.length, check_runs }));
    }
    if (path.endsWith('/comments')) return page(url, fake.comments, (comments) => comments);
    if (path === '/issues') {
      const creator = url.searchParams.get('creator');
      const open = fake.issues.filter(
        ({ state, user }) => state === 'open' && (creator ?? user?.login) === user?.login,
      );
      return page(url, open, (issues) => issues);
    }
    if (path === '/pulls') {
      return json([...fake.heads].map(([number, sha]) => ({ number, state: 'open', head: { sha } })));
    }
    const [, number] = /^\/pulls\/(\d+)$/.exec(path) ?? [];
    return json({ number: Number(number), head: { sha: fake.heads.get(Number(number)) } });
  };

  const patchCheck = (path: string, body: Record<string, unknown>): Response => {
    const check = fake.checks.find(({ id }) => path === `/check-runs/${id}`);
    if (!check) return json({ message: 'Not Found' }, 404);
    const output = (body['output'] ?? {}) as Record<string, unknown>;
    check.annotations.push(...((output['annotations'] ?? []) as unknown[]));
    check.output = { text: null, ...output } as FakeCheck['output'];
    check.status = (body['status'] as string | undefined) ?? check.status;
    check.conclusion = (body['conclusion'] as string | undefined) ?? check.conclusion;
    return json(check);
  };

  const fake: FakeGitHub = {
    github: createGitHub({
      token: 'not-a-token',
      apiUrl: 'https://api.github.example',
      owner: 'acme',
      repo: 'ads',
      fetch: fakeFetch,
    }),
    checks: [],
    comments: [],
    issues: [],
    statuses: [],
    seen: [],
    heads: new Map(),
    author: 'github-actions[bot]',
    before: () => undefined,
    fail: (method, path, status, message = 'Resource not accessible by integration', times = 1) =>
      failures.push({ method, path, times, answer: () => json({ message }, status) }),
    lose: (method, path, { processed = false, times = 1 } = {}) =>
      failures.push({
        method,
        path,
        times,
        processed,
        answer: () => {
          throw new TypeError('fetch failed');
        },
      }),
    addCheck: (check) => {
      const id = check.id ?? nextId++;
      const made: FakeCheck = {
        id,
        name: 'Creative Gate',
        head_sha: 'a1',
        external_id: null,
        status: 'completed',
        conclusion: null,
        html_url: `${BASE}/runs/${id}`,
        app: { slug: 'github-actions' },
        annotations: [],
        ...check,
        output: { title: null, summary: null, text: null, ...check.output },
      };
      fake.checks.push(made);
      return made;
    },
    addComment: (login, body) => {
      const id = nextId++;
      const comment = { id, html_url: `https://github.example/c/${id}`, body, user: { login } };
      fake.comments.push(comment);
      return comment;
    },
    addIssue: (login, body, more = {}) => {
      const number = nextId++;
      const issue: FakeIssue = {
        number,
        html_url: `https://github.example/i/${number}`,
        title: 'Creative Gate: scores drifted',
        state: 'open',
        state_reason: null,
        user: login === null ? null : { login },
        body,
        ...more,
      };
      fake.issues.push(issue);
      return issue;
    },
    writes: () => fake.seen.filter(({ method }) => method !== 'GET').map(({ method, path }) => `${method} ${path}`),
  };
  return fake;
}

function json(body: unknown, status = 200, headers: Record<string, string> = {}): Response {
  if (status === 304) return new Response(null, { status });
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } });
}

function page<T>(url: URL, all: readonly T[], body: (part: readonly T[]) => unknown): Response {
  const size = Number(url.searchParams.get('per_page') ?? 30);
  const number = Number(url.searchParams.get('page') ?? 1);
  const next = new URL(url);
  next.searchParams.set('page', String(number + 1));
  const headers: Record<string, string> = all.length > number * size ? { link: `<${next.href}>; rel="next"` } : {};
  const shown = body(all.slice((number - 1) * size, number * size));
  return json(shown, 200, { ...headers, etag: `"${Buffer.from(JSON.stringify(shown)).toString('base64')}"` });
}

const bytes = (value: unknown) => Buffer.byteLength((value as string | null | undefined) ?? '');

/** GitHub's limits on what is written, as far as a body of ours could break them. */
function refusalOf(path: string, body: Record<string, unknown>): string | undefined {
  if (path.startsWith('/check-runs')) {
    const output = body['output'] as Record<string, unknown> | undefined;
    if (output && !(output['title'] && output['summary'])) return 'title and summary are required';
    if (bytes(output?.['summary']) > 65_535) return 'summary exceeds a maximum bytesize of 65535';
    if (bytes(output?.['text']) > 65_535) return 'text exceeds a maximum bytesize of 65535';
    const annotations = (output?.['annotations'] ?? []) as Record<string, unknown>[];
    if (annotations.length > 50) return 'too many annotations';
    for (const one of annotations) {
      if (bytes(one['message']) > 65_536 || String(one['title']).length > 255) return 'annotation is too long';
      if (Number(one['start_line']) < 1 || Number(one['end_line']) < Number(one['start_line'])) return 'bad line';
    }
  }
  if (path.startsWith('/statuses/')) {
    const description = String(body['description']);
    if (description.length > 140) return 'description is too long (maximum is 140 characters)';
    if (/[\u{10000}-\u{10FFFF}]/u.test(description)) return 'description contains unicode characters above 0xffff';
  }
  return bytes(body['body']) > 65_000 ? 'body is too long' : undefined;
}
