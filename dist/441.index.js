export const id = 441;
export const ids = [441];
export const modules = {

/***/ 7441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/core/problems.js
var core_problems = __webpack_require__(1400);
;// CONCATENATED MODULE: ./build/core/render/limit.js
/** Length in bytes of UTF-8, which is what GitHub counts. */
function byteLength(text) {
    return Buffer.byteLength(text);
}
const ELLIPSIS = '…';
/** The text in at most `maxBytes` bytes (3 or more), cut between characters and ended with an ellipsis when it was longer. */
function clip(text, maxBytes) {
    if (byteLength(text) <= maxBytes)
        return text;
    const bytes = Buffer.from(text);
    let end = maxBytes - byteLength(ELLIPSIS);
    while ((bytes[end] & 0xc0) === 0x80)
        end -= 1;
    return bytes.toString('utf8', 0, end) + ELLIPSIS;
}
/** As much of the listing as fits into `budget` bytes; only the remark on what was left out when not even a row does. */
function shortened(listing, budget) {
    const { open, rows, close, left } = listing;
    if (rows.length === 0)
        return '';
    const room = budget - byteLength(open) - byteLength(close);
    const roomWithRemark = room - byteLength(left(rows.length));
    let body = '';
    let used = 0;
    let kept = { body, count: 0 };
    for (const [index, row] of rows.entries()) {
        const text = row();
        used += byteLength(text);
        if (used > room) {
            const remark = left(rows.length - kept.count);
            return kept.count === 0 ? remark.trim() : open + kept.body + close + remark;
        }
        body += text;
        if (used <= roomWithRemark)
            kept = { body, count: index + 1 };
    }
    return open + body + close;
}
const GAP = '\n\n';
/**
 * A page of at most `budget` bytes: `head` and `foot` whole, the listings between them in order of importance. What
 * does not fit is left out from the last listing upwards, and every listing still says how much of it is missing.
 */
function page(head, listings, foot, budget) {
    const remarks = listings.map(({ rows, left }) => (rows.length === 0 ? 0 : byteLength(GAP + left(rows.length))));
    let reserved = remarks.reduce((sum, bytes) => sum + bytes, 0);
    let room = budget - byteLength(head) - byteLength(GAP + foot);
    const shown = [head];
    for (const [index, listing] of listings.entries()) {
        reserved -= remarks[index];
        const text = shortened(listing, Math.floor((room - reserved) * (listing.share ?? 1)) - byteLength(GAP)).trimEnd();
        if (text === '')
            continue;
        shown.push(text);
        room -= byteLength(GAP + text);
    }
    return [...shown, foot].filter((part) => part !== '').join(GAP);
}

// EXTERNAL MODULE: ./build/github/answer-fields.js
var answer_fields = __webpack_require__(9882);
// EXTERNAL MODULE: ./build/github/github-errors.js
var github_errors = __webpack_require__(8831);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(3798);
;// CONCATENATED MODULE: ./build/github/listing-pages.js




const PAGE_SIZE = 100;
/**
 * Reads a listing page by page, 100 entries each, until GitHub names no next one, or `limit` pages are read. Where there
 * is no Link header at all, a full page is followed by a look at the next. Rejects as the calls do, and with a
 * `GitHubProblem` when a page is no list; `about` names the listing there.
 */
async function allPages(about, limit, fetchPage) {
    const entries = [];
    for (let page = 1; page <= limit; page += 1) {
        const { data, headers } = await fetchPage({ page, per_page: PAGE_SIZE });
        const found = (0,answer_fields/* fieldsOf */.P)(data, about).list('');
        entries.push(...found);
        const hasNext = headers.link === undefined ? found.length >= PAGE_SIZE : headers.link.includes('rel="next"');
        if (!hasNext)
            break;
    }
    return entries;
}
/** A page of a listing as GitHub last sent it, reduced to what is read of it. */
const rememberedPage = schemas/* object */.Ikc({ etag: schemas/* string */.YjP().min(1), data: schemas/* unknown */.L5J(), link: schemas/* string */.YjP().optional() });
/** Bytes of JSON that are remembered. What does not fit is asked for in full the next time. */
const MOST_BYTES = 16_000_000;
/** Asks without condition and remembers nothing. */
const UNCONDITIONAL = {
    page: (_key, _fields, fetchPage) => fetchPage({}),
    used: () => new Map(),
};
/**
 * Conditional requests over what an earlier run remembered. GitHub's entity tags hold for one token, says its support:
 * with the token of a workflow, which is another in every job, they save the repetitions within a run only. The memory
 * is believed as far as its tags go, so it has to come from where pull requests cannot write.
 */
function createConditional(memory, mostBytes = MOST_BYTES) {
    const used = new Map();
    return {
        page: async (key, fields, fetchPage) => {
            // Another version of the gate may read more than this one has kept.
            const name = `${key} ${fields.join()}`;
            const known = used.get(name) ?? memory.get(name);
            try {
                const { data, headers } = await fetchPage(known === undefined ? {} : { 'if-none-match': known.etag });
                const reduced = slim(data, fields);
                const { etag, link } = headers;
                if (etag === undefined || !Array.isArray(data))
                    used.delete(name);
                else
                    used.set(name, { etag, data: reduced, ...(link === undefined ? {} : { link }) });
                return { data: reduced, headers: { link } };
            }
            catch (error) {
                if (known === undefined || (0,github_errors/* statusOf */.c2)(error) !== 304)
                    throw error;
                used.set(name, known);
                return { data: known.data, headers: { link: known.link } };
            }
        },
        used: () => fitting(used, mostBytes),
    };
}
/** Reads back what was written down as `[...memory]`; nothing of what is not in order. */
function readPageMemory(json) {
    const parsed = schemas/* array */.YOg(schemas/* tuple */.PVZ([schemas/* string */.YjP(), rememberedPage])).safeParse(json);
    return new Map(parsed.success ? parsed.data : []);
}
function fitting(pages, mostBytes) {
    let room = mostBytes;
    const kept = [...pages].filter((entry) => {
        const bytes = byteLength(JSON.stringify(entry));
        if (bytes > room)
            return false;
        room -= bytes;
        return true;
    });
    return new Map(kept);
}
/** The entries with nothing but the given paths in them; what is no list stays as it is, for its reader to say so. */
function slim(data, fields) {
    const paths = fields.map((field) => field.split('.'));
    return Array.isArray(data) ? data.map((entry) => only(entry, paths)) : data;
}
function only(value, paths) {
    if (typeof value !== 'object' || value === null || paths.some((path) => path.length === 0))
        return value;
    const names = new Set(paths.map(([name]) => name));
    const kept = [...names]
        .filter((name) => Object.hasOwn(value, name))
        .map((name) => [name, only(Reflect.get(value, name), below(paths, name))]);
    return Object.fromEntries(kept);
}
function below(paths, name) {
    return paths.filter(([first]) => first === name).map(([, ...rest]) => rest);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/github/publish/markers.js

const FORM = /^<!-- creative-gate:v1 check=([^\s>]*) sha=([0-9a-f]*) run=(\d{1,15}) attempt=(\d{1,9}) started=(\d{1,15}) -->/;
/** The marker's line. */
function renderMarker({ checkName, headSha, runId, attempt, startedAt }) {
    const fields = `check=${encodeForComment(checkName)} sha=${headSha} run=${runId}`;
    return `<!-- creative-gate:v1 ${fields} attempt=${attempt} started=${startedAt} -->`;
}
/** Reads a comment's marker, which is its very beginning: text that merely quotes one has none. */
function parseMarker(body) {
    const [, check, headSha, run, attempt, startedAt] = FORM.exec(body) ?? [];
    if (check === undefined || headSha === undefined)
        return undefined;
    try {
        return {
            checkName: decodeURIComponent(check),
            headSha,
            runId: Number(run),
            attempt: Number(attempt),
            startedAt: Number(startedAt),
        };
    }
    catch {
        return undefined; // somebody else's percent signs
    }
}
/** Text as one word inside an HTML comment. Dashes are encoded too, because `--` may end it. */
function encodeForComment(text) {
    return encodeURIComponent(text).replaceAll('-', '%2D');
}
const ISSUE_FORM = /^<!-- creative-gate:drift:v1 check=([^\s>]*) text=([0-9a-f]{16}) -->/;
/** The digest of an issue's text, by which a run knows that there is nothing to change. */
function textDigest(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, 16);
}
/** The marker's line. */
function renderIssueMarker({ checkName, digest }) {
    return `<!-- creative-gate:drift:v1 check=${encodeForComment(checkName)} text=${digest} -->`;
}
/** Reads an issue's marker, which is its very beginning: text that merely quotes one has none. */
function parseIssueMarker(body) {
    const [, check, digest] = ISSUE_FORM.exec(body) ?? [];
    if (check === undefined || digest === undefined)
        return undefined;
    try {
        return { checkName: decodeURIComponent(check), digest };
    }
    catch {
        return undefined; // somebody else's percent signs
    }
}
const OURS = 'creative-gate:';
/** The `external_id` of a check run of ours: `creative-gate:v1:<run id>:<attempt>`. */
function externalIdOf(run) {
    return `${OURS}v1:${run.runId}:${run.attempt}`;
}
/** Reads an `external_id` back; undefined when it is not one that this version writes. */
function parseExternalId(externalId) {
    const [, runId, attempt] = /^creative-gate:v1:(\d+):(\d+)$/.exec(externalId) ?? [];
    return runId === undefined ? undefined : { runId: Number(runId), attempt: Number(attempt) };
}
/** True when a check run carries an `external_id` of ours, of whatever version. */
function isOurs(externalId) {
    return externalId?.startsWith(OURS) ?? false;
}

;// CONCATENATED MODULE: ./build/github/publish/find-checks.js



/** GitHub keeps the newest 1,000 check runs of a commit. */
const MOST_PAGES = 10;
/** All that `toFound` reads. */
const FIELDS = [
    'id',
    'name',
    'status',
    'conclusion',
    'external_id',
    'app.slug',
    'html_url',
    'started_at',
    'output.text',
];
/**
 * Lists every check run of the name on the commit, earlier ones of the same suite included, all pages; `conditional`
 * remembers them from run to run. Rejects with the client's error, or with a `GitHubProblem` when the answer is no list
 * of check runs.
 */
async function findChecks(github, sha, name, conditional = UNCONDITIONAL) {
    const { octokit, owner, repo } = github;
    const query = { owner, repo, ref: sha, check_name: name, filter: 'all' };
    return (0,github_errors/* ifPermitted */.ab)('checks', async () => {
        const runs = await allPages(`check runs of ${sha}`, MOST_PAGES, (page) => conditional.page(`checks ${sha} ${name} ${page.page}`, FIELDS, async (headers) => {
            const answer = await octokit.rest.checks.listForRef({ ...query, ...page, headers });
            return { data: answer.data.check_runs, headers: answer.headers };
        }));
        const found = runs.map(toFound).filter((check) => check.name === name);
        found.sort((one, other) => other.id - one.id);
        return {
            own: found.filter((check) => isOurs(check.externalId)),
            foreign: found.filter((check) => !isOurs(check.externalId)),
        };
    });
}
/** The problem of a job that carries the check's name; undefined when the name is ours alone. */
function clashProblem({ foreign }) {
    const [clash] = foreign;
    if (clash === undefined)
        return undefined;
    const where = clash.url ? ` (${clash.url})` : '';
    const whose = clash.appSlug && clash.appSlug !== 'github-actions' ? `the app ${clash.appSlug}` : 'a workflow job';
    return (0,github_errors/* configurationProblem */._w)(`The commit already has a check named "${clash.name}" that belongs to ${whose}${where}. With two checks of one ` +
        'name GitHub cannot tell which one is required: rename that job, or set the input check-name to another name.');
}
function toFound(run) {
    return {
        id: run.number('id'),
        name: run.text('name'),
        completed: run.optionalText('status') === 'completed',
        conclusion: run.optionalText('conclusion'),
        externalId: run.optionalText('external_id'),
        appSlug: run.optionalText('app.slug'),
        url: run.optionalText('html_url'),
        startedAt: momentOf(run.optionalText('started_at')),
        text: run.optionalText('output.text'),
    };
}
function momentOf(iso) {
    const moment = Date.parse(iso ?? '');
    return Number.isNaN(moment) ? undefined : moment;
}

;// CONCATENATED MODULE: ./build/github/publish/github-limits.js

/** The largest comment body we send. GitHub's stated limit is 65,536 characters. */
const COMMENT_BYTES = 65_000;
/** The limit of a check run's `summary` and of its `text`, in bytes. */
const CHECK_TEXT_BYTES = 65_535;
/** A check run's title has no documented limit; an annotation's is 255 characters. */
const TITLE_CHARACTERS = 255;
/** An annotation's message may have 64 KB. */
const ANNOTATION_MESSAGE_BYTES = 64_000;
/** Annotations in one request. */
const ANNOTATIONS_PER_REQUEST = 50;
/** A commit status's description. */
const STATUS_CHARACTERS = 140;
/** A step's job summary, 1 MiB; over it the runner drops all of it. */
const JOB_SUMMARY_BYTES = 1024 * 1024;
/** The longest beginning of the text that fits `max` UTF-16 units, with an ellipsis where something was cut. */
function cutCharacters(text, max) {
    if (text.length <= max)
        return text;
    return `${text.slice(0, max - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
const NOTE = '\n\n_Cut here: the rest does not fit. The JSON report of this run holds everything._\n';
/**
 * A last resort for Markdown that its renderer did not keep within the limit: cut at a line, with code blocks and
 * folded sections closed, and a note that something is missing. Never longer than `maxBytes`; empty where there is no
 * room even for the note.
 */
function cutMarkdown(text, maxBytes) {
    if (byteLength(text) <= maxBytes)
        return text;
    const room = maxBytes - byteLength(NOTE);
    if (room < 1)
        return '';
    let kept = wholeLines(text, room);
    while (kept !== '' && byteLength(kept + closingOf(kept)) > room)
        kept = wholeLines(kept, byteLength(kept) - 1);
    return kept + closingOf(kept) + NOTE;
}
/** The lines that fit; where the first alone is too long, nothing. */
function wholeLines(text, maxBytes) {
    const cut = clip(text, Math.max(3, maxBytes));
    return cut.slice(0, Math.max(0, cut.lastIndexOf('\n')));
}
/** Ends the code block and the folded sections that are still open. */
function closingOf(text) {
    const fence = count(text, /^```/gm) % 2 === 1 ? '\n```' : '';
    const open = count(text, /<details\b/g) - count(text, /<\/details>/g);
    return fence + '\n</details>'.repeat(Math.max(0, open));
}
function count(text, pattern) {
    return text.match(pattern)?.length ?? 0;
}

;// CONCATENATED MODULE: ./build/github/publish/check-run.js





/**
 * The check's name for an event: pushes and the sandbox get their own, so that neither can ever satisfy the required
 * check of a pull request (contract section 7 and input `sandbox`).
 */
function checkNameFor(checkName, run) {
    if (run.sandbox)
        return `${checkName} (sandbox)`;
    return run.event === 'push' ? `${checkName} (push)` : checkName;
}
/**
 * The output within GitHub's limits. Title and summary always travel together, because GitHub replaces the output as
 * a whole. The text is cut as it is: what is kept in it for machines must not gain a note in its middle.
 */
function wireOutput({ title, summary, text }) {
    return {
        title: cutCharacters(title, TITLE_CHARACTERS),
        summary: cutMarkdown(summary, CHECK_TEXT_BYTES),
        ...(text === undefined ? {} : { text: clip(text, CHECK_TEXT_BYTES) }),
    };
}
/** The annotations in the portions that one request may carry, each within the API's limits. */
function annotationBatches(annotations) {
    const batches = [];
    for (let at = 0; at < annotations.length; at += ANNOTATIONS_PER_REQUEST) {
        batches.push(annotations.slice(at, at + ANNOTATIONS_PER_REQUEST).map(withinLimits));
    }
    return batches;
}
/** One that is too long would cost its whole portion. */
function withinLimits(annotation) {
    return {
        ...annotation,
        title: cutCharacters(annotation.title, TITLE_CHARACTERS),
        message: clip(annotation.message, ANNOTATION_MESSAGE_BYTES),
    };
}
/**
 * Creates the check run, in progress. When the answer was lost, a check run that was created all the same is adopted
 * instead of leaving it in progress for ever. Rejects with the client's error for anything but a missing permission.
 */
async function openCheck(github, opening) {
    return (0,github_errors/* ifPermitted */.ab)('checks', () => (0,github_errors/* onceMore */.Th)(() => create(github, opening), () => findMade(github, opening)));
}
/** Replaces what an unfinished check run shows; appends the annotations. */
async function updateCheck(github, id, output, options = {}) {
    const { octokit, owner, repo } = github;
    const { annotations = [], signal } = options;
    await octokit.rest.checks.update({
        owner,
        repo,
        check_run_id: id,
        output: { ...wireOutput(output), ...(annotations.length > 0 ? { annotations: [...annotations] } : {}) },
        ...(signal ? { request: { signal } } : {}),
    });
}
/** Completes a check run. GitHub does not let go back from there, so nothing of ours patches it afterwards. */
async function closeCheck(github, id, conclusion, output) {
    const { octokit, owner, repo } = github;
    await octokit.rest.checks.update({
        owner,
        repo,
        check_run_id: id,
        status: 'completed',
        conclusion,
        output: wireOutput(output),
    });
}
/** Completes a check run of an earlier run as cancelled, saying why; the tickets it keeps in its text stay there. */
async function cancelCheck(github, check, title, reason) {
    const kept = check.text === undefined ? {} : { text: check.text };
    await closeCheck(github, check.id, 'cancelled', { title, summary: reason, ...kept });
}
async function create(github, opening) {
    const { octokit, owner, repo } = github;
    const { data } = await octokit.rest.checks.create({
        owner,
        repo,
        name: opening.name,
        head_sha: opening.headSha,
        external_id: opening.externalId,
        status: 'in_progress',
        output: wireOutput(opening.output),
        ...(opening.detailsUrl === undefined ? {} : { details_url: opening.detailsUrl }),
    });
    const made = (0,answer_fields/* fieldsOf */.P)(data, 'the new check run');
    const { name, headSha, externalId } = opening;
    const appSlug = made.optionalText('app.slug');
    return { id: made.number('id'), name, headSha, externalId, appSlug, url: made.optionalText('html_url') };
}
async function findMade(github, opening) {
    const found = await findChecks(github, opening.headSha, opening.name);
    if ((0,github_errors/* isMissingPermission */.SA)(found))
        return undefined;
    const made = found.own.find((check) => check.externalId === opening.externalId && !check.completed);
    return made && { ...made, headSha: opening.headSha, externalId: opening.externalId };
}

;// CONCATENATED MODULE: ./build/github-gate/github-context.js

/** What sealed records belong to: a repository's id outlives its name. */
function sealedFor({ repositoryId, owner, repo }) {
    return repositoryId ?? `${owner}/${repo}`;
}
/** The run's page and the repository's files at a commit or branch, as far as there are any. */
function linksOf({ serverUrl, owner, repo, runId }, ref) {
    const repository = `${serverUrl}/${owner}/${repo}`;
    return {
        runUrl: runId > 0 ? `${repository}/actions/runs/${runId}` : null,
        filesUrl: `${repository}/blob/${ref}`,
    };
}
/** What texts about a gate need to know of its run. */
function renderContextOf({ settings, trigger, run, }) {
    return {
        checkName: checkNameFor(settings.checkName, { event: trigger.eventName, sandbox: settings.sandbox }),
        ...linksOf(run, trigger.headSha),
        pullRequest: null,
    };
}

;// CONCATENATED MODULE: ./build/github/commits.js


/** A path or ref for a URL: each segment encoded, slashes kept. */
function encodePath(path) {
    return path.split('/').map(encodeURIComponent).join('/');
}
/** The repository's default branch. Rejects with a `GitHubProblem`. */
async function defaultBranch({ octokit, owner, repo }) {
    try {
        const { data } = await octokit.rest.repos.get({ owner, repo });
        return (0,answer_fields/* fieldsOf */.P)(data, 'the repository').text('default_branch');
    }
    catch (error) {
        throw (0,github_errors/* toGitHubProblem */.yP)(error, 'read the repository', 'contents');
    }
}
/** The SHA of a branch's newest commit. Rejects with a `GitHubProblem`. */
async function resolveTip({ octokit, owner, repo }, branch) {
    const about = `branch ${branch}`;
    const ref = encodePath(branch);
    const at = { owner, repo };
    const isGone = (error) => {
        if ((0,github_errors/* statusOf */.c2)(error) !== 404)
            throw error;
    };
    try {
        const found = (await octokit.rest.repos.getBranch({ ...at, branch }).catch(isGone)) ??
            (await octokit.request(`GET /repos/{owner}/{repo}/git/ref/heads/${ref}`, at).catch(isGone)) ??
            (await octokit.request(`GET /repos/{owner}/{repo}/commits/${ref}`, at));
        const fields = (0,answer_fields/* fieldsOf */.P)(found.data, about);
        return fields.optionalText('commit.sha') ?? fields.optionalText('object.sha') ?? fields.text('sha');
    }
    catch (error) {
        throw (0,github_errors/* toGitHubProblem */.yP)(error, `find the newest commit of ${about}`, 'contents');
    }
}
/** A head that lacks nothing of its base has parted from it there. */
function mergeBaseOf(comparison, base) {
    const isAhead = comparison.has('behind_by') && comparison.number('behind_by') === 0;
    return (comparison.optionalText('merge_base_commit.sha') ?? (isAhead ? base : comparison.text('merge_base_commit.sha')));
}
/** Compares two commits, across forks too. Rejects with a `GitHubProblem`. */
async function compareCommits({ octokit, owner, repo }, base, head) {
    const about = `the changes from ${base} to ${head}`;
    const range = `${encodeURIComponent(base)}...${encodeURIComponent(head)}`;
    try {
        const route = `GET /repos/{owner}/{repo}/compare/${range}`;
        const { data } = (await octokit.request(route, { owner, repo, per_page: 100 }));
        const comparison = (0,answer_fields/* fieldsOf */.P)(data, about);
        return {
            mergeBase: mergeBaseOf(comparison, base),
            files: comparison.has('files') ? comparison.list('files') : [],
        };
    }
    catch (error) {
        throw (0,github_errors/* toGitHubProblem */.yP)(error, `read ${about}`, 'contents');
    }
}

;// CONCATENATED MODULE: ./build/github/contents.js



/** GitHub hands out no blob above 100 MB. */
const contents_MOST_BYTES = 100_000_000;
function decoded(fields, about) {
    if (fields.text('encoding') !== 'base64') {
        throw new github_errors/* GitHubProblem */.Jy(`${about} cannot be read: GitHub sends it in the encoding ${fields.text('encoding')}.`);
    }
    return Buffer.from(fields.optionalText('content') ?? '', 'base64');
}
async function readBlob({ octokit, owner, repo }, sha, about) {
    const { data } = await octokit.rest.git.getBlob({ owner, repo, file_sha: sha });
    return decoded((0,answer_fields/* fieldsOf */.P)(data, about), about);
}
/** The bytes themselves: GitHub hands them out up to 100 MB, also where it sends no JSON with them. */
async function readRaw({ octokit, owner, repo }, path, ref) {
    const route = `GET /repos/{owner}/{repo}/contents/${encodePath(path)}`;
    const { data } = (await octokit.request(route, {
        owner,
        repo,
        ref,
        mediaType: { format: 'raw' },
        request: { parseSuccessResponseBody: false },
    }));
    return Buffer.from(await new Response(data).arrayBuffer());
}
/** The blob; where it is not named or not found, the bytes of the path. */
async function readBytes(github, { sha, path, ref, about }) {
    const isGone = (error) => {
        if ((0,github_errors/* statusOf */.c2)(error) !== 404)
            throw error;
    };
    const blob = sha === undefined ? undefined : await readBlob(github, sha, about).catch(isGone);
    return blob ?? (await readRaw(github, path, ref));
}
async function readContents({ octokit, owner, repo }, path, ref) {
    try {
        const route = `GET /repos/{owner}/{repo}/contents/${encodePath(path)}`;
        return (await octokit.request(route, { owner, repo, ref })).data;
    }
    catch (error) {
        // A commit that is not there is no proof that the file is not.
        const isAbsent = (0,github_errors/* statusOf */.c2)(error) === 404 && !(error instanceof Error && /no commit found/i.test(error.message));
        if (isAbsent)
            return undefined;
        // It may be too large for JSON only.
        if (isTooLarge(error))
            return { type: 'file' };
        throw error;
    }
}
/** Refusing a file for its size, GitHub says 403, as it does where a permission is missing. */
function isTooLarge(error) {
    const fields = (0,answer_fields/* fieldsOf */.P)(error, 'a refusal');
    const errors = fields.has('response.data.errors') ? fields.list('response.data.errors') : [];
    return (0,github_errors/* statusOf */.c2)(error) === 403 && errors.some((each) => each.optionalText('code') === 'too_large');
}
const TOO_LARGE = 'it is larger than 100 MB, which GitHub does not hand out';
function noFile(fields, data, { mostBytes }) {
    const type = Array.isArray(data) ? 'dir' : (fields.optionalText('type') ?? 'file');
    if (type !== 'file')
        return `it is no file (${type})`;
    const size = fields.has('size') ? fields.number('size') : 0;
    if (size > contents_MOST_BYTES)
        return TOO_LARGE;
    return mostBytes !== undefined && size > mostBytes ? `it is larger than ${mostBytes} bytes` : undefined;
}
/** Above 1 MB the contents come without content. */
function isInline(fields) {
    if (fields.optionalText('encoding') !== 'base64')
        return false;
    return fields.optionalText('content') !== undefined || (fields.has('size') && fields.number('size') === 0);
}
/**
 * A file at a commit, of up to 100 MB; undefined when there is none of that name. With `blobSha` it is read from the
 * blob right away. Rejects with a `GitHubProblem`, also when the name is a directory, a link or a submodule.
 */
async function readFile(github, path, ref, options = {}) {
    const about = `${path} at ${ref}`;
    const without = (reason) => {
        if (options.ifNoFile === 'absent')
            return undefined;
        throw new github_errors/* GitHubProblem */.Jy(`${about} cannot be read: ${reason}.`);
    };
    try {
        if (options.blobSha !== undefined)
            return await readBytes(github, { sha: options.blobSha, path, ref, about });
        const data = await readContents(github, path, ref);
        if (data === undefined)
            return undefined;
        const fields = (0,answer_fields/* fieldsOf */.P)(data, about);
        const reason = noFile(fields, data, options);
        if (reason !== undefined)
            return without(reason);
        if (isInline(fields))
            return decoded(fields, about);
        return await readBytes(github, { sha: fields.optionalText('sha'), path, ref, about });
    }
    catch (error) {
        if (isTooLarge(error))
            return without(TOO_LARGE);
        throw (0,github_errors/* toGitHubProblem */.yP)(error, `read ${about}`, 'contents');
    }
}

;// CONCATENATED MODULE: ./build/github/fork.js


const TRUSTED = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);
/** Reviews that speak for or against; a comment takes nothing back. */
const DECIDING = new Set(['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED']);
const fork_MOST_PAGES = 30;
function isTrustedApproval(review, headSha) {
    return (review.text('state') === 'APPROVED' &&
        review.optionalText('commit_id') === headSha &&
        TRUSTED.has(review.optionalText('author_association') ?? ''));
}
/** Whether somebody trusted approved exactly this head, and has not changed their mind since. */
async function isApproved({ octokit, owner, repo }, { number, headSha }) {
    const about = `the reviews of pull request #${number}`;
    try {
        const reviews = await allPages(about, fork_MOST_PAGES, (page) => octokit.rest.pulls.listReviews({ owner, repo, pull_number: number, ...page }));
        const deciding = reviews.filter((review) => DECIDING.has(review.text('state')));
        // GitHub lists them in the order in which they were written.
        const latest = new Map(deciding.map((review, index) => [review.optionalText('user.login') ?? index, review]));
        return [...latest.values()].some((review) => isTrustedApproval(review, headSha));
    }
    catch (error) {
        // Reviews that are not there approve of nothing.
        if ((0,github_errors/* statusOf */.c2)(error) === 404)
            return false;
        throw (0,github_errors/* toGitHubProblem */.yP)(error, `read ${about}`, 'pull-requests');
    }
}
function refusal({ number, headSha }, reason) {
    const message = `Nothing was submitted for pull request #${number}, which comes from a fork at ${headSha.slice(0, 12)}: ${reason}`;
    return { rule: 'gate/fork', path: null, line: null, column: null, message };
}
/**
 * Whether the team's money may be spent on a pull request (input `fork-submissions`): undefined, or the `gate/fork`
 * problem that says why not. Rejects with a `GitHubProblem` when reviews cannot be read.
 */
async function forkProblem(github, pull, mode) {
    if (!pull.isFork || mode === 'all')
        return undefined;
    if (mode === 'never') {
        return refusal(pull, 'input `fork-submissions` is `never`. Push the branch to this repository instead.');
    }
    if (TRUSTED.has(pull.authorAssociation) || (await isApproved(github, pull)))
        return undefined;
    const author = pull.authorLogin === undefined ? 'its author' : `its author, ${pull.authorLogin},`;
    return refusal(pull, `${author} is no owner, member or collaborator (GitHub says ${pull.authorAssociation}), and none of those has ` +
        'approved this commit. Have one approve it and run the job again, or set input `fork-submissions` to `all`.');
}

// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(370);
;// CONCATENATED MODULE: ./build/core/manifest/limits.js
/**
 * What one manifest may hold. The limits keep a hostile file within seconds and some hundred megabytes: the YAML library
 * needs about 350 bytes for each token of a file.
 */
const MANIFEST_LIMITS = {
    bytes: 20_000_000,
    /** Characters on one line; a manifest of 15,000 creatives without line breaks fits. */
    lineLength: 5_000_000,
    /** Words, signs and spaces as YAML sees them; about 75 for a creative with nine fields. */
    tokens: 800_000,
    /** Lists and maps inside each other. */
    depth: 32,
    creatives: 50_000,
    /** Values after every alias has been replaced by what it stands for. */
    values: 1_000_000,
    /** Problems reported one by one. */
    problems: 1_000,
};
/** A number as people write it: 50,000. */
function grouped(value) {
    return value.toLocaleString('en-US');
}

;// CONCATENATED MODULE: ./build/github/tree.js


/** More listings than this are more than one run may ask of GitHub. */
const MOST_LISTINGS = 200;
async function getTree({ octokit, owner, repo }, sha, isRecursive) {
    const at = { owner, repo, ...(isRecursive && { recursive: '1' }) };
    try {
        return (await octokit.rest.git.getTree({ ...at, tree_sha: sha })).data;
    }
    catch (error) {
        if ((0,github_errors/* statusOf */.c2)(error) !== 404)
            throw error;
        // A commit's SHA is documented to do; its tree's own does where it does not.
        const { data } = await octokit.rest.git
            .getCommit({ owner, repo, commit_sha: sha })
            .catch(() => Promise.reject(error));
        const tree = (0,answer_fields/* fieldsOf */.P)(data, `the commit ${sha}`).text('tree.sha');
        return (await octokit.rest.git.getTree({ ...at, tree_sha: tree })).data;
    }
}
async function list(github, sha, isRecursive) {
    const about = `the tree ${sha}`;
    try {
        const data = await getTree(github, sha, isRecursive);
        const fields = (0,answer_fields/* fieldsOf */.P)(data, about);
        const entries = fields.list('tree');
        const named = (type) => entries.filter((entry) => type(entry.text('type')));
        return {
            files: new Map(named((type) => type !== 'tree').map((entry) => [
                entry.text('path'),
                {
                    sha: entry.text('sha'),
                    mode: entry.optionalText('mode') ?? '',
                    size: entry.has('size') ? entry.number('size') : 0,
                },
            ])),
            directories: new Map(named((type) => type === 'tree').map((entry) => [entry.text('path'), entry.text('sha')])),
            isTruncated: fields.flag('truncated') !== false,
        };
    }
    catch (error) {
        throw (0,github_errors/* toGitHubProblem */.yP)(error, `read ${about}`, 'contents');
    }
}
function unprovable(sha) {
    return new github_errors/* GitHubProblem */.Jy(`The tree ${sha} is too large to be listed completely, so it cannot be proved which manifests changed. ` +
        'Keep manifests in a smaller repository, or fewer files in this one.');
}
/** Lists the directories of a tree one by one, each recursively where that is complete. */
async function walk(github, root) {
    const files = new Map();
    const waiting = [{ sha: root, prefix: '' }];
    let listings = 0;
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        const { sha, prefix } = next;
        // The root is known to be too large, so that asking for all of it again would be in vain.
        const whole = prefix === '' ? undefined : await list(github, sha, true);
        const listing = whole === undefined || whole.isTruncated ? await list(github, sha, false) : whole;
        listings += 1;
        if ((listing !== whole && listing.isTruncated) || listings > MOST_LISTINGS)
            throw unprovable(root);
        for (const [path, entry] of listing.files)
            files.set(prefix + path, entry);
        if (listing === whole)
            continue;
        for (const [name, child] of listing.directories)
            waiting.push({ sha: child, prefix: `${prefix}${name}/` });
    }
    return files;
}
/**
 * Every file at a commit or tree. Where GitHub cuts the list off, directory by directory; rejects with a
 * `GitHubProblem` when it cannot be proved complete.
 */
async function listTree(github, sha) {
    const listing = await list(github, sha, true);
    return listing.isTruncated ? await walk(github, sha) : listing.files;
}
/** The same in a single request: whether it is complete is left to the caller. */
async function glanceAtTree(github, sha) {
    const { files, isTruncated } = await list(github, sha, true);
    return { files, isComplete: !isTruncated };
}

;// CONCATENATED MODULE: ./build/github/manifest-files.js





const CONCURRENCY = 8;
/** Each costs a request, of which a token has 1,000 an hour. */
const MOST_UNCHANGED = 300;
const KINDS = { '120000': 'a symbolic link', '160000': 'a submodule' };
function warning(message) {
    return { path: null, line: null, column: null, message };
}
/** Why an entry of the tree cannot be a manifest, if so. */
function flaw({ mode, size }) {
    const kind = KINDS[mode];
    if (kind !== undefined)
        return `A manifest must be a regular file, but this is ${kind}. Put the file itself here.`;
    const most = MANIFEST_LIMITS.bytes;
    return size > most
        ? `A manifest has at most ${grouped(most)} bytes, but this one ${grouped(size)}. Split it.`
        : undefined;
}
function nothingMatches(globs) {
    return warning(`No file matches the manifest globs ${globs.map((glob) => `\`${glob}\``).join(', ')}.`);
}
/** Looks once whether the globs match anything at all; a list that is cut off and shows none proves nothing. */
async function glance(github, headSha, globs, matches) {
    const { files, isComplete } = await glanceAtTree(github, headSha);
    return isComplete && ![...files.keys()].some(matches) ? [nothingMatches(globs)] : [];
}
function reader(github) {
    const limit = (0,p_limit/* default */.A)(CONCURRENCY);
    return async (path, ref, options) => {
        const bytes = await limit(() => readFile(github, path, ref, options));
        return bytes === undefined ? undefined : { path, bytes };
    };
}
async function readAll(files) {
    return (await Promise.all(files)).filter((file) => file !== undefined);
}
/** Reads changed manifests at the head, which the tree says are there. */
async function readHead(read, headSha, paths) {
    const files = paths.map(async (path) => {
        const file = await read(path, headSha);
        if (file === undefined) {
            throw new github_errors/* GitHubProblem */.Jy(`GitHub lists ${path} as changed at ${headSha}, but does not find it there. Run again.`);
        }
        return file;
    });
    return await Promise.all(files);
}
async function readUnchanged(read, headSha, entries) {
    const chosen = entries.slice(0, MOST_UNCHANGED);
    const files = await readAll(chosen.map(([path, { sha }]) => read(path, headSha, { blobSha: sha })));
    const left = entries.length - chosen.length;
    const warnings = left > 0 ? [warning(`${left} unchanged manifests were not searched for identities that are listed twice.`)] : [];
    return { files, warnings };
}
function flawsOf(paths, tree) {
    return paths.flatMap((path) => {
        const entry = tree.get(path);
        const message = entry && flaw(entry);
        return message === undefined ? [] : [{ rule: 'manifest/invalid', path, line: null, column: null, message }];
    });
}
/**
 * Reads the manifests of a target: the changed ones on both sides, and, where any changed, the unchanged ones at the
 * head. `matches` is what the globs mean. Rejects with a `GitHubProblem` when one that is listed cannot be read.
 */
async function readManifests(github, { changes, headSha }, globs, matches) {
    const read = reader(github);
    const basePaths = [...changes.base].filter(matches);
    const headPaths = [...changes.head].filter(matches);
    const { mergeBase } = changes;
    const readBase = readAll(mergeBase === null ? [] : basePaths.map((path) => read(path, mergeBase, { ifNoFile: 'absent' })));
    if (headPaths.length === 0) {
        const glanced = basePaths.length === 0 ? glance(github, headSha, globs, matches) : [];
        const [base, warnings] = await Promise.all([readBase, glanced]);
        return { base, head: [], unchanged: [], problems: [], warnings };
    }
    const [base, tree] = await Promise.all([readBase, listTree(github, headSha)]);
    const problems = flawsOf(headPaths, tree);
    const flawed = new Set(problems.map((problem) => problem.path));
    const others = [...tree].filter(([path, entry]) => matches(path) && !changes.head.has(path) && flaw(entry) === undefined);
    const [head, unchanged] = await Promise.all([
        readHead(read, headSha, headPaths.filter((path) => !flawed.has(path))),
        readUnchanged(read, headSha, others),
    ]);
    return { base, head, unchanged: unchanged.files, problems, warnings: unchanged.warnings };
}

;// CONCATENATED MODULE: ./build/github/changed-files.js




/** GitHub lists no more files than these. */
const MOST_COMPARED = 300;
const MOST_LISTED = 3000;
const changed_files_MOST_PAGES = MOST_LISTED / 100 + 1;
const ONLY_AT_HEAD = ['added', 'copied'];
function pathsOf(files) {
    const base = new Set();
    const head = new Set();
    for (const file of files) {
        const path = file.text('filename');
        const status = file.text('status');
        if (status !== 'removed')
            head.add(path);
        if (status === 'renamed')
            base.add(file.text('previous_filename'));
        else if (!ONLY_AT_HEAD.includes(status))
            base.add(path);
    }
    return { base, head };
}
function union(a, b) {
    return { base: new Set([...a.base, ...b.base]), head: new Set([...a.head, ...b.head]) };
}
function differingPaths(one, other) {
    const differs = ([path, { sha, mode }]) => other.get(path)?.sha !== sha || other.get(path)?.mode !== mode;
    return new Set([...one].filter(differs).map(([path]) => path));
}
/** Compares two commits file by file; a base of null has none. Rejects with a `GitHubProblem` when that is not provable. */
async function compareTrees(github, base, head) {
    const [before, after] = await Promise.all([
        base === null ? new Map() : listTree(github, base),
        listTree(github, head),
    ]);
    return { base: differingPaths(before, after), head: differingPaths(after, before) };
}
async function listedFiles({ octokit, owner, repo }, { number }) {
    const about = `the files of pull request #${number}`;
    try {
        return await allPages(about, changed_files_MOST_PAGES, (page) => octokit.rest.pulls.listFiles({ owner, repo, pull_number: number, ...page }));
    }
    catch (error) {
        // GitHub answers 422 to pull requests whose difference is too large to be listed; the trees still can be.
        if ((0,github_errors/* statusOf */.c2)(error) === 422)
            return [];
        throw (0,github_errors/* toGitHubProblem */.yP)(error, `read ${about}`, 'pull-requests');
    }
}
/** Files that differ by what the comparison says, or by the trees where that may be too little. */
async function comparedPaths(github, { files, mergeBase }, head) {
    // An empty list may be none at all: nothing but the trees proves that nothing changed.
    const isProved = files.length > 0 && files.length < MOST_COMPARED;
    return isProved ? pathsOf(files) : await compareTrees(github, mergeBase, head);
}
/**
 * Files a pull request changed, proved to be all of them: a list of as many as GitHub counts, below the length at which
 * lists are cut off. Otherwise the trees are compared.
 */
async function pullRequestPaths(github, pull, comparison) {
    const { files, mergeBase } = comparison;
    // What GitHub counts and lists belongs to the present head.
    if (!pull.isCurrent)
        return await comparedPaths(github, comparison, pull.headSha);
    // A count of none may be one that GitHub has not made yet.
    const count = pull.changedFiles ?? 0;
    if (count > 0 && count < MOST_COMPARED && files.length === count)
        return pathsOf(files);
    const listed = count > 0 && count < MOST_LISTED ? await listedFiles(github, pull) : [];
    // The two may differ by what happened on the base branch in between: more is safe, less is not.
    if (listed.length > 0 && listed.length === count)
        return union(pathsOf(listed), pathsOf(files));
    return await compareTrees(github, mergeBase, pull.headSha);
}
/** What a pull request changed since it parted from its base branch. Rejects with a `GitHubProblem`. */
async function pullRequestChanges(github, pull, baseTip) {
    const comparison = await compareCommits(github, baseTip, pull.headSha);
    const paths = await pullRequestPaths(github, pull, comparison);
    return { ...paths, mergeBase: comparison.mergeBase };
}
/** What a merge group or a push changed; a base of null makes everything new. Rejects with a `GitHubProblem`. */
async function commitChanges(github, base, head) {
    if (base === null)
        return { ...(await compareTrees(github, null, head)), mergeBase: null };
    const comparison = await compareCommits(github, base, head);
    return { ...(await comparedPaths(github, comparison, head)), mergeBase: comparison.mergeBase };
}

;// CONCATENATED MODULE: ./build/github/pull-request.js




const pull_request_MOST_PAGES = 30;
/** Whether two names, in whatever case, mean one repository. */
function isSame(one, other) {
    return one?.toLowerCase() === other.toLowerCase();
}
/** A pull request from what GitHub says of it, alone or in a list. Throws a `GitHubProblem` where that is not enough. */
function pullRequestOf(pull, number, headSha, { owner, repo }) {
    return {
        number,
        headSha,
        isCurrent: pull.optionalText('head.sha') === headSha,
        isOpen: isOpen(pull),
        isDraft: pull.flag('draft') === true,
        baseRef: pull.text('base.ref'),
        isFork: !isSame(pull.optionalText('head.repo.full_name'), pull.optionalText('base.repo.full_name') ?? `${owner}/${repo}`),
        authorAssociation: pull.optionalText('author_association') ?? 'NONE',
        authorLogin: pull.optionalText('user.login'),
        changedFiles: pull.has('changed_files') ? pull.number('changed_files') : undefined,
    };
}
/** One of which nothing is said is judged rather than left out. */
function isOpen(pull) {
    return (pull.optionalText('state') ?? 'open') === 'open';
}
/** Reads a pull request's present state; `headSha` is the commit to judge. Rejects with a `GitHubProblem`. */
async function readPullRequest(github, number, headSha) {
    const { octokit, owner, repo } = github;
    const about = `pull request #${number}`;
    try {
        const { data } = await octokit.rest.pulls.get({ owner, repo, pull_number: number });
        return pullRequestOf((0,answer_fields/* fieldsOf */.P)(data, about), number, headSha, github);
    }
    catch (error) {
        throw (0,github_errors/* toGitHubProblem */.yP)(error, `read ${about}`, 'pull-requests');
    }
}
function withHead(pulls, headSha, { owner, repo }) {
    const ours = `${owner}/${repo}`;
    return pulls
        .filter((pull) => isOpen(pull) && pull.optionalText('head.sha') === headSha)
        .filter((pull) => isSame(pull.optionalText('base.repo.full_name') ?? ours, ours))
        .map((pull) => pull.number('number'));
}
/** Open pull requests of the commit, as far as GitHub's index knows it, which may not know forks' commits. */
async function pullsOfCommit(github, headSha) {
    const { octokit, owner, repo } = github;
    const pulls = await allPages(`pull requests of ${headSha}`, pull_request_MOST_PAGES, (page) => octokit.rest.repos.listPullRequestsAssociatedWithCommit({ owner, repo, commit_sha: headSha, ...page }));
    return withHead(pulls, headSha, github);
}
async function listedWithHead(github, headSha) {
    const { octokit, owner, repo } = github;
    const pulls = await allPages('open pull requests', pull_request_MOST_PAGES, (page) => octokit.rest.pulls.list({ owner, repo, state: 'open', ...page }));
    return withHead(pulls, headSha, github);
}
/**
 * Numbers of the open pull requests whose head is the commit. Rejects with what GitHub answered when neither the list
 * nor the commit's index can be read.
 */
async function openPullsWithHead(github, headSha) {
    try {
        return await listedWithHead(github, headSha);
    }
    catch (error) {
        return await pullsOfCommit(github, headSha).catch(() => Promise.reject(error));
    }
}
const LOOKING = 'look for other pull requests with the same head';
async function siblings(github, { number, headSha }) {
    try {
        const indexed = await pullsOfCommit(github, headSha).catch(() => []);
        const numbers = indexed.includes(number) ? indexed : await listedWithHead(github, headSha);
        return { numbers: numbers.filter((each) => each !== number), warnings: [] };
    }
    catch (error) {
        // A green check would be theirs too: what only passes now is no reason to leave them out.
        if ((0,github_errors/* statusOf */.c2)(error) !== 403 && (0,github_errors/* statusOf */.c2)(error) !== 404)
            throw (0,github_errors/* toGitHubProblem */.yP)(error, LOOKING, 'pull-requests');
        const reason = (0,github_errors/* explainGitHubError */.Pm)(error, LOOKING, 'pull-requests');
        const message = `Only pull request #${number} was judged. ${reason}`;
        return { numbers: [], warnings: [{ path: null, line: null, column: null, message }] };
    }
}
/**
 * The event's pull request and, by number, every other open one with the same head, whose check they share. Rejects with a `GitHubProblem` when one cannot be read, or GitHub does not answer; that others may not
 * be looked for is a warning.
 */
async function findPullRequests(github, trigger) {
    const [own, found] = await Promise.all([
        readPullRequest(github, trigger.number, trigger.headSha),
        siblings(github, trigger),
    ]);
    const limit = (0,p_limit/* default */.A)(8);
    const read = found.numbers
        .toSorted((a, b) => a - b)
        .map((number) => limit(() => readPullRequest(github, number, trigger.headSha)));
    const pulls = (await Promise.all(read)).filter((pull) => pull.isCurrent && pull.isOpen);
    return { own, others: pulls, warnings: found.warnings };
}

;// CONCATENATED MODULE: ./build/github/target.js



/**
 * Which commit to compare a push with, and whose policy counts. What was on another branch before is under its pusher's
 * control, so there the default branch's policy counts.
 */
async function pushBase(github, trigger) {
    const { branch, beforeSha } = trigger;
    const main = trigger.defaultBranch ?? (await defaultBranch(github));
    if (branch === main && beforeSha !== undefined)
        return { policySha: beforeSha, base: beforeSha };
    const tip = await resolveTip(github, main);
    // A default branch that has just come into being has only itself to be compared with: everything is new.
    return { policySha: tip, base: beforeSha ?? (branch === main ? null : tip) };
}
async function pushTarget(github, trigger) {
    const { headSha } = trigger;
    const { policySha, base } = await pushBase(github, trigger);
    const changes = await commitChanges(github, base, headSha);
    return { pull: undefined, headSha, baseRef: undefined, policySha, changes };
}
async function mergeGroupTarget(github, trigger) {
    const { headSha, baseRef, baseSha } = trigger;
    const changes = await commitChanges(github, baseSha, headSha);
    return { pull: undefined, headSha, baseRef, policySha: baseSha, changes };
}
/** A pull request compared with the tip of its base branch. Rejects with a `GitHubProblem`. */
async function pullRequestTarget(github, pull, baseTip) {
    const changes = await pullRequestChanges(github, pull, baseTip);
    return { pull, headSha: pull.headSha, baseRef: pull.baseRef, policySha: baseTip, changes };
}
/** Finds the newest commit of a branch, asking once for each. */
function tipFinder(github) {
    const tips = new Map();
    return (branch) => {
        const tip = tips.get(branch) ?? resolveTip(github, branch);
        tips.set(branch, tip);
        return tip;
    };
}
/** Everything the event asks to be gated. Rejects with a `GitHubProblem` when any of it cannot be read: a part would not be the whole. */
async function findTargets(github, trigger) {
    if (trigger.kind === 'push')
        return { own: await pushTarget(github, trigger), others: [], warnings: [] };
    if (trigger.kind === 'merge-group')
        return { own: await mergeGroupTarget(github, trigger), others: [], warnings: [] };
    const { own, others, warnings } = await findPullRequests(github, trigger);
    const tipOf = tipFinder(github);
    const targetOf = async (pull) => await pullRequestTarget(github, pull, await tipOf(pull.baseRef));
    const [ownTarget, otherTargets] = await Promise.all([targetOf(own), Promise.all(others.map(targetOf))]);
    return { own: ownTarget, others: otherTargets, warnings };
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/core/render/duration.js
const SECOND = 1000;
const MINUTE = 60;
const HOUR = 60 * MINUTE;
/**
 * A duration in milliseconds as a person would say it, in two units at most: `250ms`, `30s`, `1m 30s`, `9m`, `1h 5m`.
 * From two minutes on seconds are rounded away.
 */
function readableDuration(ms) {
    if (Math.round(ms) < SECOND)
        return `${Math.max(0, Math.round(ms))}ms`;
    const seconds = Math.round(ms / SECOND);
    if (seconds < MINUTE)
        return `${seconds}s`;
    if (seconds < 2 * MINUTE)
        return joined([1, 'm'], [seconds - MINUTE, 's']);
    const minutes = Math.round(seconds / MINUTE);
    return joined([Math.floor((minutes * MINUTE) / HOUR), 'h'], [minutes % 60, 'm']);
}
function joined(...parts) {
    return parts
        .filter(([amount]) => amount > 0)
        .map(([amount, unit]) => `${amount}${unit}`)
        .join(' ');
}

;// CONCATENATED MODULE: ./build/core/job-limit.js


/** What GitHub gives a job whose workflow states nothing. */
const USUAL_LIMIT_MINUTES = 360;
/** What a run needs beside the waiting: starting the job, reading, showing the result. */
const MARGIN_MS = 60_000;
function child(value, key) {
    return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? value[key]
        : undefined;
}
function parsed(workflow) {
    try {
        return (0,dist/* parse */.qg)(workflow, { logLevel: 'silent' });
    }
    catch {
        return undefined;
    }
}
/** Milliseconds after which GitHub ends the job, by its `timeout-minutes`; undefined when that cannot be read. */
function jobLimitOf(workflow, jobId) {
    const job = child(child(parsed(workflow), 'jobs'), jobId);
    if (typeof job !== 'object' || job === null)
        return undefined;
    const minutes = child(job, 'timeout-minutes') ?? USUAL_LIMIT_MINUTES;
    return typeof minutes === 'number' ? minutes * 60_000 : undefined;
}
/** What to say when the job would be ended before the budget is used up; undefined when it would not. */
function budgetRemark(budgetMs, limitMs) {
    if (budgetMs + MARGIN_MS <= limitMs)
        return undefined;
    const minutes = Math.ceil((budgetMs + 10 * MARGIN_MS) / 60_000);
    return (`Input \`timeout\` is ${readableDuration(budgetMs)}, but GitHub ends this job after ${readableDuration(limitMs)}: ` +
        `it would be killed before it can finish its check. Set the job's \`timeout-minutes\` to ${minutes}, or \`timeout\` lower.`);
}

;// CONCATENATED MODULE: ./build/github/workflow-limit.js


/**
 * Points out a budget beyond the job's own limit, where that can be read from the workflow file. Never rejects: that it
 * cannot be read harms nothing.
 */
async function jobLimitWarnings(github, workflow, budgetMs) {
    if (workflow === undefined)
        return [];
    const bytes = await readFile(github, workflow.path, workflow.sha, { ifNoFile: 'absent' }).catch(() => undefined);
    const limitMs = bytes && jobLimitOf(new TextDecoder().decode(bytes), workflow.job);
    const message = limitMs === undefined ? undefined : budgetRemark(budgetMs, limitMs);
    return message === undefined ? [] : [{ path: null, line: null, column: null, message }];
}

;// CONCATENATED MODULE: ./build/github-gate/github-source.js





/** Larger proposed files are not even fetched; the reader of policies would refuse them. */
const github_source_MOST_BYTES = 1_000_000;
/** What the event asks to be judged, read from GitHub. */
function gitHubSource(services) {
    const { github, trigger, run, settings } = services;
    const { eventName, headSha } = trigger;
    return {
        event: { event: eventName, headSha, pullRequest: trigger.kind === 'pull-request' ? trigger.number : null },
        comparisons: async () => {
            const { own, others, warnings } = await findTargets(github, trigger);
            const filesOf = (target) => comparisonFilesOf(services, target);
            return { own: filesOf(own), others: others.map(filesOf), warnings };
        },
        warnings: () => jobLimitWarnings(github, run.workflow, settings.timeoutMs),
    };
}
/** One target's files: the policy at the tip of its base branch, manifests at merge base and head. */
function comparisonFilesOf({ github, settings }, target) {
    const { pull, policySha } = target;
    let policy;
    const readPolicy = () => {
        policy ??= readFile(github, settings.policyPath, policySha);
        return policy;
    };
    return {
        pullRequest: pull?.number,
        baseSha: policySha,
        policy: readPolicy,
        proposedPolicy: () => readProposedPolicy({ github, settings }, target, readPolicy),
        manifests: (globs, matches) => readManifests(github, target, globs, matches),
        refusal: async () => pull && (await forkProblem(github, pull, settings.forkSubmissions)),
    };
}
/** The policy at the head, where a pull request or a merge group changes it; a branch that is merely behind changes nothing. */
async function readProposedPolicy(services, target, readPolicy) {
    const { github, settings } = services;
    const path = settings.policyPath;
    const { changes, baseRef, headSha, pull } = target;
    const isTouched = changes.base.has(path) || changes.head.has(path);
    if (baseRef === undefined || !isTouched)
        return undefined;
    const isThere = changes.head.has(path);
    const options = { ifNoFile: 'absent', mostBytes: github_source_MOST_BYTES };
    const bytes = isThere ? await readFile(github, path, headSha, options) : undefined;
    return {
        by: pull === undefined ? 'merge group' : 'pull request',
        sha: headSha,
        bytes,
        flaw: isThere && bytes === undefined ? 'it is no regular file of at most 1 MB' : undefined,
        isBehind: async () => await isBehind(services, target, await readPolicy()),
    };
}
/** Whether the base branch's policy has moved on since the branch left it. */
async function isBehind({ github, settings }, { changes: { mergeBase }, policySha }, present) {
    if (mergeBase === null || mergeBase === policySha)
        return false;
    const earlier = await readFile(github, settings.policyPath, mergeBase, { ifNoFile: 'absent', mostBytes: github_source_MOST_BYTES });
    const text = (bytes) => bytes && Buffer.from(bytes).toString('latin1');
    return text(earlier) !== text(present);
}

;// CONCATENATED MODULE: ./build/core/verdict/wording.js
/** Providers as they write themselves. */
const PROVIDER_TITLES = {
    vidmob: 'Vidmob',
    ias: 'IAS',
    verity: 'Verity',
};
const LONGEST_LIST = 12;
/** `META, TIKTOK and X`; of a list longer than `longest` the beginning and how many more there are. */
function listed(names, longest = LONGEST_LIST) {
    const more = names.length - longest;
    const shown = more > 0 ? [...names.slice(0, longest), `${more} more`] : names;
    const last = shown.slice(-1).join();
    return shown.length > 1 ? `${shown.slice(0, -1).join(', ')} and ${last}` : last;
}
/** Another's sentence to go on with: without its full stop. */
function unstopped(sentence) {
    return sentence.trim().replace(/\.+$/, '');
}
/** Sentences in one text; null when there is none. */
function sentences(...parts) {
    const said = parts.filter((part) => part !== null && part !== undefined && part !== '');
    return said.length === 0 ? null : said.join(' ');
}

// EXTERNAL MODULE: ./build/core/creative.js
var core_creative = __webpack_require__(9605);
;// CONCATENATED MODULE: ./build/core/assessment.js

/** The eleven GARM categories IAS returns (ias-multimedia-classification). */
const GARM_CATEGORIES = [
    'adult',
    'arms',
    'crime',
    'death',
    'debated',
    'drugs',
    'hate',
    'obscene',
    'piracy',
    'spam',
    'terror',
];
/** GARM levels from mild to worst, as reports and policies spell them. IAS sends S, L, M, H, F. */
const GARM_LEVELS = ['safe', 'low', 'medium', 'high', 'floor'];
/** Verity risks from mild to worst, as reports and policies spell them. Verity sends LOW, MEDIUM, HIGH. */
const VERITY_RISKS = ['low', 'medium', 'high'];
/** One channel's rollup as Vidmob reported it; null where Vidmob sent nothing or something out of range. */
const channelScores = schemas/* object */.Ikc({
    score: schemas/* number */.aig().nullable(),
    adherencePercent: schemas/* number */.aig().nullable(),
    passCount: schemas/* number */.aig().nullable(),
    failCount: schemas/* number */.aig().nullable(),
    applicableCount: schemas/* number */.aig().nullable(),
    notApplicableCount: schemas/* number */.aig().nullable(),
    notAvailableCount: schemas/* number */.aig().nullable(),
});
/** One guideline on one channel. `result` is PASS, FAIL, NOT_APPLICABLE or a NO_DATA code, as sent. */
const guidelineRow = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    rule: schemas/* string */.YjP().nullable(),
    channel: schemas/* string */.YjP(),
    result: schemas/* string */.YjP(),
    weight: schemas/* number */.aig().nullable(),
});
/** One Creative Tag; category `client` for the team's own. */
const creativeTag = schemas/* object */.Ikc({ category: schemas/* string */.YjP(), label: schemas/* string */.YjP() });
const answered = {
    status: schemas/* literal */.euz('scored'),
    /** The provider's id of the submission. */
    ticket: schemas/* string */.YjP(),
    /** True when the answer was not asked for in this run. */
    reused: schemas/* boolean */.zMY(),
    /** ISO-8601 moment at which the answer was received. */
    answeredAt: schemas/* string */.YjP(),
    /** What a person should know about the answer although it is complete; shown as warnings. */
    warnings: schemas/* array */.YOg(schemas/* string */.YjP()),
};
/** Vidmob's answer: scores by canonical channel, guideline rows, Creative Tags. */
const vidmobScored = schemas/* object */.Ikc({
    ...answered,
    channels: schemas/* record */.g1P(schemas/* string */.YjP(), channelScores),
    guidelines: schemas/* array */.YOg(guidelineRow),
    tags: schemas/* array */.YOg(creativeTag),
});
/** IAS's answer. A category that IAS left out is absent; a level nobody knows is null. */
const iasScored = schemas/* object */.Ikc({
    ...answered,
    garm: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* enum */.k5n(GARM_LEVELS).nullable()),
});
/** One Verity threat; `risk` is null when Verity sent none that is known. */
const verityThreat = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    category: schemas/* string */.YjP().nullable(),
    risk: schemas/* enum */.k5n(VERITY_RISKS).nullable(),
});
/** Verity's answer. `threats` is null when Verity sent none at all, which is not the same as an empty list. */
const verityScored = schemas/* object */.Ikc({
    ...answered,
    safe: schemas/* boolean */.zMY().nullable(),
    threats: schemas/* array */.YOg(verityThreat).nullable(),
    processedAt: schemas/* string */.YjP().nullable(),
    expiresAt: schemas/* string */.YjP().nullable(),
    languageCode: schemas/* string */.YjP().nullable(),
    iab: schemas/* unknown */.L5J(),
    keywords: schemas/* array */.YOg(schemas/* string */.YjP()),
    sentiments: schemas/* array */.YOg(schemas/* object */.Ikc({ sentiment: schemas/* string */.YjP(), score: schemas/* number */.aig().nullable() })),
});
/**
 * No answer, and why: `pending` (still working when the budget ended), `rejected` (the provider refused the asset),
 * `unavailable` (could not be reached or understood), `not-applicable` (never asked).
 */
const unanswered = schemas/* object */.Ikc({
    status: schemas/* enum */.k5n(['pending', 'rejected', 'unavailable', 'not-applicable']),
    ticket: schemas/* string */.YjP().nullable(),
    /** One sentence for a person: what happened. */
    reason: schemas/* string */.YjP(),
    /** One sentence: what to do about it; null when there is nothing to do. */
    remedy: schemas/* string */.YjP().nullable(),
    /** ISO-8601 moment at which the provider accepted the submission that is waited for. */
    submittedAt: schemas/* string */.YjP().optional(),
    /** Nobody waits for it any more: the input `max-pending-age` has passed. */
    overdue: schemas/* boolean */.zMY().optional(),
    /** `not-kept`: neither an answer nor a ticket is kept, and this run may not submit. */
    cause: schemas/* enum */.k5n(['not-kept']).optional(),
});
/** What every provider said of one creative; a provider that this run does not use is absent. */
const assessments = schemas/* object */.Ikc({
    vidmob: schemas/* union */.KCZ([vidmobScored, unanswered]).optional(),
    ias: schemas/* union */.KCZ([iasScored, unanswered]).optional(),
    verity: schemas/* union */.KCZ([verityScored, unanswered]).optional(),
});

;// CONCATENATED MODULE: ./build/records/answers.js


const ANSWER = {
    vidmob: vidmobScored,
    ias: iasScored,
    verity: verityScored,
};
const entries = schemas/* array */.YOg(schemas/* tuple */.PVZ([schemas/* string */.YjP(), schemas/* unknown */.L5J()]));
/** One answer as an element of the list that `decodeAnswers` reads; whether it is reused is for the reader to say. */
function answerElement({ key, answer }) {
    return JSON.stringify([key, { ...answer, reused: false }]);
}
/** Elements as the list that `decodeAnswers` reads. */
function encodeAnswers(elements) {
    return `[${elements.join(',')}]`;
}
/**
 * Reads a list of answers; undefined when it is no list. An answer that is not wholly understood, such as one that an
 * earlier release wrote in another form, is left out: it is asked for again.
 */
function decodeAnswers(provider, bytes) {
    let list;
    try {
        list = entries.parse(JSON.parse(bytes.toString()));
    }
    catch {
        return undefined;
    }
    return list.flatMap(([key, value]) => {
        const answer = ANSWER[provider].safeParse(value);
        return answer.success ? [{ key, answer: answer.data }] : [];
    });
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/records/compress.js

/** How hard to try, as Brotli's quality: 10 splits columns of numbers apart, 5 is forty times faster. */
const EFFORT = { tight: 10, quick: 5 };
/** The bytes compressed. What is sealed is random to a compressor, so this comes before sealing. */
function compress(plain, effort) {
    return (0,external_node_zlib_.brotliCompressSync)(plain, { params: { [external_node_zlib_.constants.BROTLI_PARAM_QUALITY]: EFFORT[effort] } });
}
/** The bytes as they were; undefined when they are no compressed bytes, or would become more than `maxBytes`. */
function decompress(packed, maxBytes) {
    try {
        return (0,external_node_zlib_.brotliDecompressSync)(packed, { maxOutputLength: maxBytes });
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/records/tickets.js

const KEY = /^[\w-]{16}$/;
const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/;
const KEY_BYTES = 12;
const UUID_BYTES = 16;
const TIME_BYTES = 6;
const TIME_LIMIT = 2 ** (8 * TIME_BYTES);
const ROW_BYTES = KEY_BYTES + UUID_BYTES + TIME_BYTES + 1;
const STAGES_LIMIT = 256;
const LENGTH_BYTES = 4;
const headSchema = schemas/* object */.Ikc({
    /** A row names its stage by the place in this list. */
    stages: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** Tickets that fit no row: key, id, submittedAt, stage. */
    others: schemas/* array */.YOg(schemas/* tuple */.PVZ([schemas/* string */.YjP(), schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* string */.YjP()])),
});
/**
 * Tickets as few bytes, once compressed: 500 with random ids take about 29 bytes each. The usual ones become rows of one
 * width (key, UUID, milliseconds since the row before, stage), sorted by time and turned into columns, because a
 * column's bytes resemble each other. The head, JSON after its length, holds everything unusual.
 */
function encodeTickets(tickets) {
    const stages = [...new Set(tickets.map(({ ticket }) => ticket.stage))].slice(0, STAGES_LIMIT);
    const usual = tickets.filter((keyed) => isUsual(keyed, stages)).sort(bySubmission);
    const others = tickets
        .filter((keyed) => !isUsual(keyed, stages))
        .map(({ key, ticket }) => [key, ticket.id, ticket.submittedAt, ticket.stage]);
    const rows = Buffer.alloc(usual.length * ROW_BYTES);
    let before = 0;
    for (const [index, { key, ticket }] of usual.entries()) {
        const at = index * ROW_BYTES;
        rows.write(key, at, 'base64url');
        rows.write(ticket.id.replaceAll('-', ''), at + KEY_BYTES, 'hex');
        rows.writeUIntLE(ticket.submittedAt - before, at + KEY_BYTES + UUID_BYTES, TIME_BYTES);
        rows.writeUInt8(stages.indexOf(ticket.stage), at + ROW_BYTES - 1);
        before = ticket.submittedAt;
    }
    const head = Buffer.from(JSON.stringify({ stages, others }));
    const length = Buffer.alloc(LENGTH_BYTES);
    length.writeUInt32LE(head.length);
    return Buffer.concat([length, head, transposed(rows, ROW_BYTES)]);
}
/** Reads back what `encodeTickets` made, in order of submission; undefined when it is something else. */
function decodeTickets(bytes) {
    if (bytes.length < LENGTH_BYTES)
        return undefined;
    const headEnd = LENGTH_BYTES + bytes.readUInt32LE();
    const head = tickets_readHead(bytes.toString('utf8', LENGTH_BYTES, headEnd));
    const count = (bytes.length - headEnd) / ROW_BYTES;
    if (!head || !Number.isInteger(count))
        return undefined;
    const rows = transposed(bytes.subarray(headEnd), count);
    const tickets = head.others.map(([key, id, submittedAt, stage]) => ({ key, ticket: { id, submittedAt, stage } }));
    let submittedAt = 0;
    for (let at = 0; at < rows.length; at += ROW_BYTES) {
        const stage = head.stages[rows.readUInt8(at + ROW_BYTES - 1)];
        if (stage === undefined)
            return undefined;
        const key = rows.toString('base64url', at, at + KEY_BYTES);
        const id = withDashes(rows.toString('hex', at + KEY_BYTES, at + KEY_BYTES + UUID_BYTES));
        submittedAt += rows.readUIntLE(at + KEY_BYTES + UUID_BYTES, TIME_BYTES);
        tickets.push({ key, ticket: { id, submittedAt, stage } });
    }
    return tickets.sort(bySubmission);
}
function bySubmission(one, other) {
    return one.ticket.submittedAt - other.ticket.submittedAt;
}
function isUsual({ key, ticket }, stages) {
    const { id, submittedAt, stage } = ticket;
    const isCountable = Number.isInteger(submittedAt) && submittedAt >= 0 && submittedAt < TIME_LIMIT;
    return KEY.test(key) && UUID.test(id) && isCountable && stages.includes(stage);
}
function tickets_readHead(json) {
    try {
        return headSchema.parse(JSON.parse(json));
    }
    catch {
        return undefined;
    }
}
/** A table of `width` bytes a row with rows and columns exchanged. */
function transposed(table, width) {
    const height = table.length / width;
    const turned = Buffer.alloc(table.length);
    for (const [index, byte] of table.entries())
        turned[(index % width) * height + Math.floor(index / width)] = byte;
    return turned;
}
function withDashes(hex) {
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

;// CONCATENATED MODULE: ./build/records/block.js



/** What a sealed block of records holds, in the order in which a provider's blocks stand. */
const HOLDINGS = ['tickets', 'answers'];
/**
 * The records in an opened block, each with its ticket or its answer alone: a recordSet puts them together. Undefined when
 * the block holds something else or more than `maxBytes`.
 */
function recordsIn(packed, provider, holding, maxBytes) {
    const plain = decompress(packed, maxBytes);
    if (!plain)
        return undefined;
    if (holding === 'tickets')
        return decodeTickets(plain)?.map((keyed) => ({ provider, ...keyed, answer: null }));
    return decodeAnswers(provider, plain)?.map((keyed) => ({ provider, ...keyed, ticket: null }));
}

;// CONCATENATED MODULE: ./build/records/ledger.js
/** An empty recordSet. */
function createRecordSet() {
    const records = new Map();
    let changes = 0;
    const place = (provider, key) => `${provider} ${key}`;
    const put = (record) => {
        const at = place(record.provider, record.key);
        const known = records.get(at);
        records.set(at, known ? merged(known, record) : record);
        changes += 1;
    };
    return {
        get size() {
            return records.size;
        },
        get changes() {
            return changes;
        },
        put,
        absorb(more) {
            for (const record of more)
                put(record);
        },
        get: (provider, key) => records.get(place(provider, key)),
        forget: (provider, key) => {
            records.delete(place(provider, key));
            changes += 1;
        },
        all: () => [...records.values()],
    };
}
function merged(known, added) {
    return {
        ...known,
        ticket: better(known.ticket, added.ticket, isBetterTicket),
        answer: better(known.answer, added.answer, isBetterAnswer),
    };
}
function better(known, added, isBetter) {
    if (known === null || added === null)
        return known ?? added;
    return isBetter(added, known) ? added : known;
}
/** A submission that has come further does not fall back because an older note of it is read later. */
function isBetterTicket(added, known) {
    if (added.submittedAt === known.submittedAt)
        return added.stage !== 'first';
    return added.submittedAt > known.submittedAt;
}
/** A moment that cannot be read is earlier than all others. */
function isBetterAnswer(added, known) {
    const before = Date.parse(known.answeredAt);
    return Number.isNaN(before) || Date.parse(added.answeredAt) >= before;
}

;// CONCATENATED MODULE: ./build/records/store-format.js


const START = '<!-- creative-gate:store:v1 ';
const END = ' -->';
/** Without its end, because a text may have been cut. */
const store_format_FORM = /<!-- creative-gate:store:v1 ([A-Za-z\d+/.]*)/g;
const store_format_count = schemas/* number */.aig();
const storeHead = schemas/* object */.Ikc({
    runId: store_format_count,
    attempt: store_format_count,
    leaseUntil: store_format_count,
    unfinished: schemas/* object */.Ikc({ vidmob: store_format_count, ias: store_format_count, verity: store_format_count }),
    workspaces: schemas/* array */.YOg(store_format_count),
    held: store_format_count,
    providers: schemas/* array */.YOg(schemas/* enum */.k5n(core_creative/* PROVIDERS */.xq)),
});
/** The store as one HTML comment, which Markdown shows nothing of. */
function storeText(head, blocks) {
    return START + [head, ...blocks].join('.') + END;
}
/** Every store in a text, in its order. */
function storesIn(text) {
    return [...text.matchAll(store_format_FORM)].map(([, found]) => {
        const [head, ...blocks] = found.split('.');
        return { head: head, blocks };
    });
}
/** Bytes as text: the base64 without dashes, because `--` may end an HTML comment; unpadded. */
function toText(bytes) {
    return Buffer.from(bytes).toString('base64').replaceAll('=', '');
}
/** The length of `toText` for so many bytes. */
function textLength(bytes) {
    return Math.ceil((bytes * 4) / 3);
}
/** A head as text; anybody can read it. */
function headText(head) {
    return toText(Buffer.from(JSON.stringify(head)));
}
/** Reads a head; null when it was altered or cut. */
function store_format_readHead(text) {
    try {
        return storeHead.parse(JSON.parse(Buffer.from(text, 'base64').toString()));
    }
    catch {
        return null;
    }
}
/** What a block is tied to: the format's version, the head as written, and what it holds. */
function boundTo(head, holding) {
    return `creative-gate:store:v1 ${head} ${holding}`;
}
/** Whether a run has come as far as to keep something in a text; told without any secret, so nothing may rest on it. */
function keepsSomething(text) {
    return storesIn(text ?? '').some(({ head }) => (store_format_readHead(head)?.held ?? 0) > 0);
}

;// CONCATENATED MODULE: ./build/records/store-parts.js



/** What a block may hold before compression, so that reading one is never dear. */
const MAX_BLOCK_BYTES = 8 * 1024 * 1024;
/**
 * The parts of a store, the one that gets room first in front. IAS gives a lost ticket back only against a second bill,
 * whereas Vidmob's and Verity's are found again by asking; a lost answer is found again with its ticket. Vidmob's
 * answers are by far the largest, so that the others come before them. `effort` goes into the tickets.
 */
function partsByNeed(records, effort) {
    return [
        ticketPart('ias', records, effort),
        ticketPart('vidmob', records, effort),
        ticketPart('verity', records, effort),
        answerPart('ias', records),
        answerPart('verity', records),
        answerPart('vidmob', records),
    ];
}
/** Tickets whose answer is not known come first, because they may be nowhere else; then the newest. */
function ticketPart(provider, records, effort) {
    const entries = records
        .flatMap(({ provider: own, key, ticket, answer }) => own === provider && ticket ? [{ key, ticket, isOpen: Number(answer === null) }] : [])
        .sort((one, other) => other.isOpen - one.isOpen || other.ticket.submittedAt - one.ticket.submittedAt);
    const pack = packedOnce((count) => compress(encodeTickets(entries.slice(0, count)), effort));
    return { provider, holding: 'tickets', total: entries.length, pack };
}
/** The newest answers come first. */
function answerPart(provider, records) {
    const elements = records
        .flatMap(({ provider: own, key, answer }) => (own === provider && answer ? [{ key, answer }] : []))
        .sort((one, other) => store_parts_momentOf(other.answer.answeredAt) - store_parts_momentOf(one.answer.answeredAt))
        .map(answerElement);
    const pack = packedOnce((count) => {
        const plain = Buffer.from(encodeAnswers(elements.slice(0, count)));
        return plain.length > MAX_BLOCK_BYTES ? undefined : compress(plain, 'quick');
    });
    return { provider, holding: 'answers', total: elements.length, pack };
}
/** What was tried while looking for the largest count is not compressed a second time when it is written. */
function packedOnce(pack) {
    const packed = new Map();
    return (count) => {
        if (!packed.has(count))
            packed.set(count, pack(count));
        return packed.get(count);
    };
}
function store_parts_momentOf(iso) {
    return Date.parse(iso) || 0;
}

;// CONCATENATED MODULE: ./build/records/read-store.js





/**
 * Reads the store in a text; undefined when there is none. Never throws. Every block stands for itself: what opens
 * counts, what does not is ignored. Where a text has several stores, such as planted copies of older ones, the records
 * of all are taken (each was written by a holder of the secret), and of the authentic headers the one with the latest
 * lease, so that a copy never ends the lease of a run that is at work.
 */
function readStore(text, seals) {
    const stores = storesIn(text ?? '').map((found) => readOne(found, seals));
    if (stores.length === 0)
        return undefined;
    const recordSet = createRecordSet();
    for (const { records } of stores)
        recordSet.absorb(records);
    const foremost = stores.reduce((best, store) => (rank(store) >= rank(best) ? store : best));
    return {
        header: foremost.header,
        isAuthentic: foremost.isAuthentic,
        records: recordSet.all(),
        unreadable: core_creative/* PROVIDERS */.xq.filter((provider) => stores.some(({ unreadable }) => unreadable.includes(provider))),
    };
}
/** Authentic headers before others, later leases before earlier ones, and an unreadable header last. */
function rank({ header, isAuthentic }) {
    if (!header)
        return -2;
    return isAuthentic ? header.leaseUntil : -1;
}
function readOne({ head, blocks }, seals) {
    const read = store_format_readHead(head);
    if (!read) {
        const known = core_creative/* PROVIDERS */.xq.filter((provider) => seals.knows(provider));
        return { header: null, isAuthentic: false, records: [], unreadable: known };
    }
    const opened = read.providers.flatMap((provider, place) => HOLDINGS.map((holding, at) => {
        const sealed = Buffer.from(blocks[place * HOLDINGS.length + at] ?? '', 'base64');
        const packed = seals.open(provider, sealed, boundTo(head, holding));
        return { provider, records: packed && recordsIn(packed, provider, holding, MAX_BLOCK_BYTES) };
    }));
    return {
        header: headerOf(read),
        isAuthentic: opened.some(({ records }) => records !== undefined),
        records: opened.flatMap(({ records }) => records ?? []),
        unreadable: opened.flatMap(({ provider, records }) => (records || !seals.knows(provider) ? [] : [provider])),
    };
}
function headerOf({ providers: _providers, ...header }) {
    return header;
}

;// CONCATENATED MODULE: ./build/gate/load-records.js


/**
 * Takes what the texts keep into the recordSet, portion by portion until nothing is missing any more. What does not open
 * was tampered with, cut or sealed with another secret: it is ignored and told.
 */
async function loadFrom(texts, into) {
    const { recordSet, seals, isMissing } = into;
    const warnings = [];
    if (!isMissing())
        return warnings;
    for await (const portion of texts) {
        for (const { text, where } of portion) {
            const store = readStore(text, seals);
            if (store === undefined)
                continue;
            recordSet.absorb(store.records);
            if (store.unreadable.length > 0)
                warnings.push(unreadable(store.unreadable, where));
        }
        if (!isMissing())
            break;
    }
    return warnings;
}
function unreadable(providers, where) {
    const names = providers.map((name) => PROVIDER_TITLES[name]).join(' and ');
    const message = `What was kept of ${names} on ${where} does not open: it was changed, cut or sealed with another secret. ` +
        'It is ignored, and the work is done again.';
    return { path: null, line: null, column: null, message };
}

;// CONCATENATED MODULE: ./build/github/list-pulls.js




/** 10,000 pull requests. */
const list_pulls_MOST_PAGES = 100;
/** All that is read of an entry. */
const list_pulls_FIELDS = [
    ...['number', 'state', 'draft', 'head.sha', 'head.ref', 'head.repo.full_name', 'base.ref', 'base.repo.full_name'],
    ...['author_association', 'user.login'],
];
/**
 * All open pull requests, oldest first, so that new ones move none from one page to another; `conditional` remembers
 * the pages from run to run. Rejects with a `GitHubProblem`.
 */
async function listOpenPulls(github, conditional = UNCONDITIONAL) {
    const { octokit, owner, repo } = github;
    const query = { owner, repo, state: 'open', sort: 'created', direction: 'asc' };
    try {
        const pulls = await allPages('open pull requests', list_pulls_MOST_PAGES, (page) => conditional.page(`open pulls ${page.page}`, list_pulls_FIELDS, (headers) => octokit.rest.pulls.list({ ...query, ...page, headers })));
        const open = pulls.map((pull) => {
            const number = pull.number('number');
            return { ...pullRequestOf(pull, number, pull.text('head.sha'), github), headRef: pull.text('head.ref') };
        });
        // One that was closed meanwhile moves the next page's first out of sight or in twice.
        return [...new Map(open.filter(({ isOpen }) => isOpen).map((pull) => [pull.number, pull])).values()];
    }
    catch (error) {
        throw (0,github_errors/* toGitHubProblem */.yP)(error, 'list the open pull requests', 'pull-requests');
    }
}
/**
 * The heads of the 100 pull requests against a branch that were closed or changed last, the newest first; whether they
 * were merged does not matter to whoever looks for what is known of their commits. Rejects with a `GitHubProblem`.
 */
async function listClosedHeads(github, baseRef) {
    const { octokit, owner, repo } = github;
    const query = { owner, repo, state: 'closed', base: baseRef, sort: 'updated', direction: 'desc' };
    try {
        const pulls = await allPages('closed pull requests', 1, (page) => octokit.rest.pulls.list({ ...query, ...page }));
        return [...new Set(pulls.map((pull) => pull.text('head.sha')))];
    }
    catch (error) {
        throw (0,github_errors/* toGitHubProblem */.yP)(error, 'list the closed pull requests', 'pull-requests');
    }
}
/** Pages of pull requests that are looked through, 100 each: beyond them work is done again rather than searched for. */
const SEARCHED_PAGES = 10;
/** The commit that a commit was made upon, the branch's own where it is a merge. Rejects with what GitHub answered. */
async function parentOf(github, sha) {
    const { octokit, owner, repo } = github;
    const { data } = await octokit.rest.git.getCommit({ owner, repo, commit_sha: sha });
    return (0,answer_fields/* fieldsOf */.P)(data, `commit ${sha}`).list('parents')[0]?.optionalText('sha');
}
/** The heads of the open pull requests against a branch. Rejects with what GitHub answered. */
async function openHeads(github, baseRef) {
    const { octokit, owner, repo } = github;
    const base = baseRef === undefined ? {} : { base: baseRef };
    const pulls = await allPages('open pull requests', SEARCHED_PAGES, (page) => octokit.rest.pulls.list({ owner, repo, state: 'open', ...base, ...page }));
    return pulls.map((pull) => ({ number: pull.number('number'), headSha: pull.text('head.sha') }));
}
/** The heads of the pull requests, open or merged, that brought a commit. Rejects with what GitHub answered. */
async function headsBehind(github, sha) {
    const { octokit, owner, repo } = github;
    const pulls = await allPages(`pull requests of ${sha}`, 1, (page) => octokit.rest.repos.listPullRequestsAssociatedWithCommit({ owner, repo, commit_sha: sha, ...page }));
    return pulls.map((pull) => ({ number: pull.number('number'), headSha: pull.text('head.sha') }));
}

;// CONCATENATED MODULE: ./build/github/queue-refs.js




const QUEUE = 'gh-readonly-queue';
const queue_refs_FORM = /^refs\/heads\/(gh-readonly-queue\/(.+)\/pr-(\d{1,15})-[0-9a-f]+)$/;
const queue_refs_FIELDS = ['ref', 'object.sha'];
/**
 * The merge groups of a base branch, or of all of them. Rejects with a `GitHubProblem`. GitHub lists matching refs by the
 * beginning of their names, so that `main` finds those of `main-2` as well; they are left out.
 */
async function listQueueRefs(github, baseRef, conditional = UNCONDITIONAL) {
    const { octokit, owner, repo } = github;
    const prefix = baseRef === undefined ? QUEUE : `${QUEUE}/${baseRef}`;
    const route = `GET /repos/{owner}/{repo}/git/matching-refs/heads/${encodePath(prefix)}`;
    const about = 'the merge queue';
    try {
        const { data } = await conditional.page(`refs ${prefix}`, queue_refs_FIELDS, (headers) => octokit.request(route, { owner, repo, headers }));
        return (0,answer_fields/* fieldsOf */.P)(data, about)
            .list('')
            .flatMap((ref) => {
            const [, headRef, base, number] = queue_refs_FORM.exec(ref.text('ref')) ?? [];
            if (headRef === undefined || base === undefined || (baseRef ?? base) !== base)
                return [];
            return [{ headRef, headSha: ref.text('object.sha'), baseRef: base, pullRequest: Number(number) }];
        });
    }
    catch (error) {
        throw (0,github_errors/* toGitHubProblem */.yP)(error, `read ${about}`, 'contents');
    }
}

;// CONCATENATED MODULE: ./build/github-gate/known-records.js







/**
 * What earlier runs left on GitHub, the cheapest place first and only as far as something is missing: our earlier check
 * runs on this commit, the cache, then check runs elsewhere.
 */
function gitHubRecords(services, earlier, cache) {
    return {
        load: async ({ recordSet, isMissing }) => {
            const into = { recordSet, seals: services.seals, isMissing };
            const onThisCommit = await loadFrom(oneAtATime(textsOf(earlier)), into);
            if (isMissing()) {
                for (const { records } of await Promise.all([cache.own(), cache.ofBranch()]))
                    recordSet.absorb(records);
            }
            return [...onThisCommit, ...(await loadFrom(furtherTexts(services), into))];
        },
        baselines: cache.baselines,
    };
}
async function* oneAtATime(items) {
    for (const item of items)
        yield [item];
}
/** Commits that are looked at together. */
const AT_A_TIME = 8;
/** The texts of check runs. */
function textsOf(checks) {
    return checks.map(({ text, url, id }) => ({ text, where: url ?? `check run ${id}` }));
}
/** What our check runs on a commit keep; nothing where they cannot be read: then the work is done again. */
async function textsOn({ github, settings }, sha) {
    // Also where a push asks: what it brought was gated as a pull request.
    const name = checkNameFor(settings.checkName, { event: 'pull_request', sandbox: settings.sandbox });
    const found = await findChecks(github, sha, name).catch(() => undefined);
    return found === undefined || (0,github_errors/* isMissingPermission */.SA)(found) ? [] : textsOf(found.own);
}
async function* textsOnEach(services, shas) {
    for (let from = 0; from < shas.length; from += AT_A_TIME) {
        const some = await Promise.all(shas.slice(from, from + AT_A_TIME).map((sha) => textsOn(services, sha)));
        yield some.flat();
    }
}
/** Commits of a branch that are looked at for a store, back from the head that has none. */
const MOST_COMMITS = 5;
async function* ofPullRequest(services, trigger) {
    const { headSha, previousHeadSha, action } = trigger;
    if (action !== 'synchronize' && action !== 'reopened')
        return;
    let sha = previousHeadSha ?? headSha;
    for (let looked = 0; looked < MOST_COMMITS; looked += 1) {
        const texts = sha === headSha ? [] : await textsOn(services, sha);
        yield texts;
        // A run on that head kept all that was known by then; without one, it may have been cancelled before it kept anything.
        if (texts.some(({ text }) => keepsSomething(text)))
            return;
        const parent = await parentOf(services.github, sha).catch(() => undefined);
        if (parent === undefined)
            return;
        sha = parent;
    }
}
/** The pull request that GitHub names in the group's branch, `gh-readonly-queue/main/pr-7-<sha>`. */
function lastPullOf({ headRef }) {
    const [, number] = /\/pr-(\d+)-[0-9a-f]+$/.exec(headRef ?? '') ?? [];
    return number === undefined ? undefined : Number(number);
}
/** Heads that are looked at for what a merge group brings: content that none of them keeps is taken for new. */
const MOST_HEADS = 100;
async function* ofMergeGroup(services, trigger) {
    const { github } = services;
    const [heads, groups] = await Promise.all([
        openHeads(github, trigger.baseRef).catch(() => []),
        listQueueRefs(github, trigger.baseRef).catch(() => []),
    ]);
    const named = lastPullOf(trigger);
    const queued = new Set(groups.map(({ pullRequest }) => pullRequest));
    const shas = (which) => heads.filter(({ number }) => which(number)).map(({ headSha }) => headSha);
    yield* textsOnEach(services, shas((number) => number === named));
    // A group holds those before it in the queue as well, and GitHub names only one in its branch.
    yield* textsOnEach(services, shas((number) => number !== named && queued.has(number)));
    yield* textsOnEach(services, shas((number) => number !== named && !queued.has(number)).slice(0, MOST_HEADS));
}
async function* ofPush(services, trigger) {
    // A merge queue makes its group's commit the branch's, with the group's check on it.
    yield await textsOn(services, trigger.headSha);
    const heads = await headsBehind(services.github, trigger.headSha).catch(() => []);
    yield* textsOnEach(services, heads.map(({ headSha }) => headSha));
}
/**
 * Texts beyond this commit's own that may hold what earlier runs kept, the nearest first: the head before and earlier
 * commits of the pull request, the heads of the pull requests in the merge queue, or of those that a push brought. Asks
 * GitHub only for as much as is taken.
 */
async function* furtherTexts(services) {
    const { trigger } = services;
    if (trigger.kind === 'pull-request')
        yield* ofPullRequest(services, trigger);
    if (trigger.kind === 'merge-group')
        yield* ofMergeGroup(services, trigger);
    if (trigger.kind === 'push')
        yield* ofPush(services, trigger);
}

;// CONCATENATED MODULE: ./build/core/report.js



/** How serious a finding is; only an `error` decides a verdict. */
const SEVERITIES = ['error', 'warning', 'notice'];
/** Verdicts on one creative from best to worst (contract section 5). */
const VERDICTS = ['pass', 'warn', 'waived', 'pending', 'inconclusive', 'fail'];
/** How a run can end. `cancelled` only by a signal. */
const CONCLUSIONS = ['success', 'failure', 'pending', 'neutral', 'cancelled'];
/** What a change of the policy does: `looser` where anything may pass that did not. */
const EFFECTS = ['looser', 'tighter', 'neutral'];
const place = schemas/* object */.Ikc({ path: schemas/* string */.YjP(), line: schemas/* number */.aig().int() });
/** One rule's outcome on one creative. */
const finding = schemas/* object */.Ikc({
    /** Rule id of contract section 4, such as `vidmob/min-score`. */
    rule: schemas/* string */.YjP(),
    severity: schemas/* enum */.k5n(SEVERITIES),
    /** One sentence: what is wrong, by how much. Unescaped provider text may be in it. */
    message: schemas/* string */.YjP(),
    /** One sentence: how to mend it; null when there is nothing to do. */
    remedy: schemas/* string */.YjP().nullable(),
    actual: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]).nullable(),
    limit: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]).nullable(),
    /** Where the limit was stated: `.github/creative-gate.yml:9`, `input min-score`, `default`. */
    origin: schemas/* string */.YjP().nullable(),
    provider: schemas/* enum */.k5n(core_creative/* PROVIDERS */.xq).nullable(),
    channel: schemas/* string */.YjP().nullable(),
    waivedBy: schemas/* string */.YjP().nullable(),
    /** Tells findings of one rule apart for programs. `overdue`: `max-pending-age` has passed, nobody waits any longer. */
    cause: schemas/* enum */.k5n(['overdue']).optional(),
});
/** The smallest set of guidelines whose passing would reach a limit. */
const fixPlan = schemas/* object */.Ikc({
    channel: schemas/* string */.YjP(),
    rule: schemas/* string */.YjP(),
    guidelines: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), weight: schemas/* number */.aig().nullable() })),
    from: schemas/* number */.aig(),
    to: schemas/* number */.aig(),
});
/** One gated creative with everything that was said and found about it. */
const reportedCreative = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    version: schemas/* string */.YjP().nullable(),
    source: schemas/* string */.YjP().nullable(),
    name: schemas/* string */.YjP().nullable(),
    /** Without signature parameters: `?…` stands for them. */
    url: schemas/* string */.YjP(),
    type: schemas/* enum */.k5n(core_creative/* CREATIVE_TYPES */.a1),
    /** The pull request it belongs to, where one run judged several. */
    pullRequest: schemas/* number */.aig().int().optional(),
    manifest: place,
    verdict: schemas/* enum */.k5n(VERDICTS),
    assessments: assessments,
    findings: schemas/* array */.YOg(finding),
    fixPlans: schemas/* array */.YOg(fixPlan),
    optedOut: schemas/* array */.YOg(schemas/* enum */.k5n(core_creative/* PROVIDERS */.xq)),
    /** Overrides that apply only because of what the change makes of an entry that was there before. */
    overridesGained: schemas/* array */.YOg(schemas/* object */.Ikc({
        /** Where the override begins: `.github/creative-gate.yml:31 (overrides[0])`. */
        origin: schemas/* string */.YjP(),
        /** The conditions that did not hold before, by their keys under `when`. */
        because: schemas/* array */.YOg(schemas/* string */.YjP()),
    }))
        .optional(),
});
/** What fails a run without belonging to one creative: broken manifests, policy, configuration, GitHub. */
const problem = schemas/* object */.Ikc({
    rule: schemas/* string */.YjP(),
    path: schemas/* string */.YjP().nullable(),
    line: schemas/* number */.aig().int().nullable(),
    column: schemas/* number */.aig().int().nullable(),
    message: schemas/* string */.YjP(),
});
/** What fails nothing. A notice only informs; without a severity it is a warning. */
const remark = problem.extend({ rule: schemas/* string */.YjP().optional(), severity: schemas/* enum */.k5n(['warning', 'notice']).optional() });
/** This run's share of the creatives, where a rescoring is divided among several jobs. */
const shard = schemas/* object */.Ikc({ index: schemas/* number */.aig().int().min(1), count: schemas/* number */.aig().int().min(1).max(999_999) })
    .refine(({ index, count }) => index <= count, 'takes an index from 1 to count');
const counts = schemas/* object */.Ikc({
    total: schemas/* number */.aig().int(),
    pass: schemas/* number */.aig().int(),
    warn: schemas/* number */.aig().int(),
    fail: schemas/* number */.aig().int(),
    waived: schemas/* number */.aig().int(),
    pending: schemas/* number */.aig().int(),
    inconclusive: schemas/* number */.aig().int(),
});
/**
 * What the run cost. `submitted` counts accepted submissions, for IAS also those whose answer was lost; `tags` Creative
 * Tags jobs; `requests` every attempt.
 */
const usage = schemas/* object */.Ikc({
    submitted: schemas/* object */.Ikc({
        vidmob: schemas/* number */.aig().int(),
        ias: schemas/* number */.aig().int(),
        verity: schemas/* number */.aig().int(),
        tags: schemas/* number */.aig().int(),
    }),
    reused: schemas/* number */.aig().int(),
    requests: schemas/* object */.Ikc({
        vidmob: schemas/* number */.aig().int(),
        ias: schemas/* number */.aig().int(),
        verity: schemas/* number */.aig().int(),
        github: schemas/* number */.aig().int(),
    }),
    /** Milliseconds from the start of the process to the making of the report. */
    elapsedMs: schemas/* number */.aig().int(),
});
/** What the change does to the policy file, which judges only once it is merged. */
const policyChange = schemas/* object */.Ikc({
    changes: schemas/* array */.YOg(schemas/* object */.Ikc({
        /** In the reader's terms: `vidmob.minScore`, `overrides[2].ias.failOn`, `waivers[spring-15s ias/drugs]`. */
        key: schemas/* string */.YjP(),
        from: schemas/* unknown */.L5J(),
        to: schemas/* unknown */.L5J(),
        effect: schemas/* enum */.k5n(EFFECTS),
        /** Both values in words, with where they were stated. Unescaped text of the policy file may be in it. */
        text: schemas/* string */.YjP().optional(),
        /** The pull request it belongs to, where one run judged several. */
        pullRequest: schemas/* number */.aig().int().optional(),
    })),
    /** How the run would end if the proposed policy counted already, with the same answers. */
    conclusionUnderProposed: schemas/* enum */.k5n(CONCLUSIONS),
    /** The creatives whose verdict would be another; `to` is null where the creative would not be judged. */
    verdicts: schemas/* array */.YOg(schemas/* object */.Ikc({
        id: schemas/* string */.YjP(),
        version: schemas/* string */.YjP().nullable(),
        source: schemas/* string */.YjP().nullable(),
        from: schemas/* enum */.k5n(VERDICTS),
        to: schemas/* enum */.k5n(VERDICTS).nullable(),
        pullRequest: schemas/* number */.aig().int().optional(),
    }))
        .optional(),
    /** What a reader must know to take the comparison rightly, a sentence each. */
    notes: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
});
/** The JSON report (contract section 6): what every renderer reads. */
const report_report = schemas/* object */.Ikc({
    schemaVersion: schemas/* literal */.euz(1),
    conclusion: schemas/* enum */.k5n(CONCLUSIONS),
    sandbox: schemas/* boolean */.zMY(),
    run: schemas/* object */.Ikc({
        event: schemas/* string */.YjP(),
        headSha: schemas/* string */.YjP().nullable(),
        baseSha: schemas/* string */.YjP().nullable(),
        pullRequest: schemas/* number */.aig().int().nullable(),
        policy: schemas/* object */.Ikc({ path: schemas/* string */.YjP(), sha: schemas/* string */.YjP().nullable() }),
        shard: shard.optional(),
    }),
    counts,
    creatives: schemas/* array */.YOg(reportedCreative),
    policyChange: policyChange.nullable(),
    removed: schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* string */.YjP(), version: schemas/* string */.YjP().nullable(), source: schemas/* string */.YjP().nullable(), manifest: place })),
    problems: schemas/* array */.YOg(problem),
    /** What a person should know although it fails nothing. */
    warnings: schemas/* array */.YOg(remark),
    usage,
});

// EXTERNAL MODULE: ./build/core/url.js
var core_url = __webpack_require__(9955);
;// CONCATENATED MODULE: ./build/core/redact.js



const URL_IN_TEXT = /https?:\/\/[^\s"'<>`)\]}]+/gi;
/** Shorter secrets would turn ordinary words into stars. */
const SHORTEST_SECRET = 6;
/** Words that every report is made of: a secret that equals one hides nothing, and stars in its place would break them. */
const WORDS = new Set([...core_creative/* PROVIDERS */.xq, ...CONCLUSIONS, ...VERDICTS, ...SEVERITIES, ...EFFECTS]);
function shown(url) {
    try {
        return (0,core_url/* shownUrl */.zA)(url);
    }
    catch {
        return url;
    }
}
/** Texts of providers may repeat what they were sent: takes out the given secrets and the signatures of links. */
function createRedact(secrets) {
    const known = secrets.filter((secret) => secret !== undefined && secret.length >= SHORTEST_SECRET && !WORDS.has(secret));
    return (text) => {
        const withoutSecrets = known.reduce((result, secret) => result.replaceAll(secret, '***'), text);
        return withoutSecrets.replace(URL_IN_TEXT, shown);
    };
}
/** The same value with every text in it redacted; keys stay as they are. */
function redactAll(value, redact) {
    const visit = (part) => {
        if (typeof part === 'string')
            return redact(part);
        if (Array.isArray(part))
            return part.map(visit);
        if (typeof part !== 'object' || part === null)
            return part;
        return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, visit(inner)]));
    };
    return visit(value);
}

;// CONCATENATED MODULE: ./build/core/render/escape.js
/*
 * How text of manifests and providers is made harmless.
 *
 * GitHub makes mentions, references and links at two moments: while it parses Markdown, where a character reference is
 * enough to stop it, and in the finished HTML, where references are decoded already and only a break inside the word
 * (or a code element) helps. So whatever has a meaning in Markdown or HTML becomes a character reference, which holds in
 * table cells, list items and HTML blocks alike, and a zero-width space goes into every word GitHub would turn into
 * something. The dependency bots do the same to mentions: unlike a code element, the break survives a reply by e-mail.
 */
// oxlint-disable-next-line no-control-regex -- escape sequences begin with a control character
const ANSI = /[\u001B\u009B](?:\][^\u0007\u001B]*(?:\u0007|\u001B\\)|\[?[0-?]*[ -/]*[@-~])?/gu;
const BLANKS = /[\s\u0085]+/gu;
/** Controls, bidirectional and zero-width characters, and letters without a shape. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
const LONE_SURROGATE = /\p{Cs}/gu;
/** One line of what a person would see: no escape sequences, controls, line breaks or invisible characters. */
function plainText(text) {
    return text.replace(ANSI, '').replace(BLANKS, ' ').replace(INVISIBLE, '').replace(LONE_SURROGATE, '\uFFFD').trim();
}
const BREAK = '\u200B';
/** Where a break stops a mention, reference, link or emoji: after `@`, the `#` of `#1`, `GH-`, the `:` of `://`, `www`, `:name:`. */
const TRIGGER = /@|#(?=\w)|\b(?:GH|GHSA|CVE)-(?=\w)|:(?=\/\/)|www(?=\.)|:(?!\d+:)(?=[\w+-]+:)|:(?=100:)/gi;
/** A commit SHA may be as short as seven digits. */
const SHA = /\b[0-9a-f]{7,}\b/gi;
function withBreaks(plain) {
    return plain.replace(SHA, (digits) => digits.replace(/.{6}(?=.)/g, `$&${BREAK}`)).replace(TRIGGER, `$&${BREAK}`);
}
/** An underscore inside a word means nothing in Markdown, so names of files and rules stay readable in the source. */
const SPECIAL = /[&<>"\\`*~|[\]$\u200B]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;
/** What would begin a heading, list, rule or quote where the text stands at the beginning of a block. */
const BLOCK_START = /^(?:[-+#=]|\d{1,9}[.)](?!\S))/;
const reference = (character) => `&#${character.codePointAt(0)};`;
const NAMED = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    // In an element of its own a dollar sign does not open a formula, says GitHub's documentation.
    $: '<span>$</span>',
};
function harmless(plain) {
    return withBreaks(plain).replace(SPECIAL, (character) => NAMED[character] ?? reference(character));
}
function inBlock(markdown) {
    return markdown.replace(BLOCK_START, (start) => start.slice(0, -1) + reference(start.slice(-1)));
}
/** Text as text in GitHub Markdown and HTML, on one line: it looks as written and nothing in it is live. */
function inlineText(text) {
    return inBlock(harmless(plainText(text)));
}
/** A message for Markdown: as `inlineText`, but what stands between backticks is code, as our own messages mean it. */
function sentenceText(text) {
    const parts = plainText(text).split(/`([^`]+)`/);
    return inBlock(parts.map((part, index) => (index % 2 === 0 ? harmless(part) : codeText(part))).join(''));
}
/** Nothing that ends a code span or a table's cell, and nothing that means something where the code element is lost. */
const HARMLESS_CODE = /^(?:[\w./:?=&%+,;()…× -]|(?<=\w)@)+$/u;
/** An identifier, path or URL as code in Markdown: exact when copied, unless there is something to make harmless. */
function codeText(text) {
    const plain = plainText(text);
    return HARMLESS_CODE.test(plain) ? `\`${plain}\`` : htmlCode(plain);
}
/** The same inside an HTML block, where Markdown's own code spans mean nothing. */
function htmlCode(text) {
    return `<code>${inlineText(text)}</code>`;
}
/** Text for a line of the job log, in which the runner finds no workflow command (`::name`, `##[name]`). */
function logText(text) {
    return plainText(text)
        .replace(/:(?=:)/g, ': ')
        .replaceAll('##[', '## [');
}

;// CONCATENATED MODULE: ./build/core/render/figures.js
const FEWEST_DIGITS = 2;
const MOST_DIGITS = 4;
/** A provider's share as people read it: `0.83`, and `0.6996` rather than a rounded `0.70`. */
function figure(share) {
    const digits = share.toFixed(MOST_DIGITS);
    return digits.replace(/0+$/, '').padEnd(digits.length - MOST_DIGITS + FEWEST_DIGITS, '0');
}

;// CONCATENATED MODULE: ./build/core/render/finding-text.js


/** A finding as a plain sentence that names its provider and who waived it. */
function saying({ provider, message, waivedBy }) {
    const title = provider === null ? '' : PROVIDER_TITLES[provider];
    // `Vidmob META score 0.62 …`, but `Vidmob: The required guideline …`.
    const subject = title === '' || message.includes(title) ? '' : `${title}${/^[A-Z][a-z]/.test(message) ? ':' : ''} `;
    return `${subject}${message}${waivedBy === null ? '' : ` (waived by ${waivedBy})`}`;
}
/** What the verdict rests on: errors that nobody waived, else waived ones, else warnings, else whatever there is. */
function mainFindings({ findings }) {
    const errors = findings.filter(({ severity }) => severity === 'error');
    const counting = errors.filter(({ waivedBy }) => waivedBy === null);
    const warnings = findings.filter(({ severity }) => severity === 'warning');
    return [counting, errors, warnings].find((some) => some.length > 0) ?? findings;
}
const MEASURES = {
    'vidmob/min-score': 'score',
    'vidmob/min-adherence': 'adherence',
};
/** Guidelines named in a cell, so that what they come to is not cut off. */
const MOST_IN_SHORT = 3;
/**
 * A fix plan as a plain sentence: `Fix “Logo” (weight 3) and “Captions” (weight 2): META score 0.62 → 0.74.` Of a long
 * one the first `most` guidelines, which weigh most.
 */
function fixText({ channel, rule, guidelines, from, to }, most) {
    const names = guidelines.map(({ name, weight }) => (weight === null ? `“${name}”` : `“${name}” (weight ${weight})`));
    const before = figure(from);
    const after = to.toFixed(before.length - '0.'.length);
    return `Fix ${listed(names, most)}: ${channel} ${MEASURES[rule] ?? rule} ${before} → ${after}.`;
}
/** What to do about one finding: its plan, else its remedy. */
function remedyOf({ rule, channel, remedy }, { fixPlans }) {
    const plan = fixPlans.find((one) => one.rule === rule && one.channel === channel);
    return plan ? fixText(plan) : remedy;
}
/** What to do about the creative, most useful first, each thing once; of what is waived, nothing. */
function remedies(creative) {
    const key = ({ rule, channel }) => `${rule} ${channel}`;
    const waived = new Set(creative.findings.filter(({ waivedBy }) => waivedBy !== null).map(key));
    const plans = creative.fixPlans.filter((plan) => !waived.has(key(plan)));
    const planned = new Set(plans.map(key));
    const others = mainFindings(creative)
        .filter((finding) => finding.waivedBy === null && !planned.has(key(finding)))
        .map(({ remedy }) => remedy)
        .filter((remedy) => remedy !== null);
    return [...new Set([...plans.map((plan) => fixText(plan, MOST_IN_SHORT)), ...others])];
}

;// CONCATENATED MODULE: ./build/core/render/words.js
/** Every verdict has a shape and a word, so that nobody depends on colour. */
const VERDICT_ICONS = {
    fail: '❌',
    inconclusive: '❔',
    pending: '⏳',
    waived: '📝',
    warn: '⚠️',
    pass: '✅',
};
const CONCLUSION_ICONS = {
    failure: '❌',
    pending: '⏳',
    neutral: '⚪',
    cancelled: '🚫',
    success: '✅',
};
const SEVERITY_ICONS = { error: '❌', warning: '⚠️', notice: 'ℹ️' };
/** `1 creative`, `2 creatives`. */
function counted(count, one, many = `${one}s`) {
    return `${count} ${count === 1 ? one : many}`;
}

;// CONCATENATED MODULE: ./build/core/render/headline.js

/** What every line of a sandbox run begins with. */
const SANDBOX = 'Sandbox, scores not real: ';
/**
 * The verdict in one sentence with its counts: `3 of 12 creatives fail, 1 could not be judged`. The report is taken as
 * scoped. A sentence of passing creatives says so when the check ends otherwise.
 */
function headline(report) {
    return inSandbox(report.sandbox, capitalised(sentenceOf(report)));
}
/** The text, with a warning before it in a sandbox. */
function inSandbox(sandbox, text) {
    return sandbox ? `${SANDBOX}${text}` : text;
}
function sentenceOf(report) {
    const { conclusion, counts, problems } = report;
    const isCancelled = conclusion === 'cancelled';
    const toFix = problems.length === 0 ? '' : `${counted(problems.length, 'problem')} to fix`;
    if (counts.total === 0 && isCancelled)
        return 'cancelled before anything was judged';
    if (counts.total === 0 && toFix !== '')
        return `${toFix}, nothing was judged`;
    const trouble = troubleOf(report);
    const judged = `${isCancelled ? 'cancelled: ' : ''}${trouble ?? `${restOf(report)}${unexplained(report)}`}`;
    return toFix === '' ? judged : `${judged}; ${toFix}`;
}
/** Where nothing shown here explains the conclusion, as when another pull request shares the check. */
function unexplained({ conclusion, sandbox, problems }) {
    const isPlain = conclusion === 'success' || conclusion === 'cancelled' || (sandbox && conclusion === 'neutral');
    return isPlain || problems.length > 0 ? '' : `, but the check ends in ${conclusion}`;
}
function troubleOf({ counts }) {
    const [first, ...others] = [
        { count: counts.fail, one: 'fails', many: 'fail' },
        { count: counts.inconclusive, one: 'could not be judged', many: 'could not be judged' },
        { count: counts.pending, one: 'waits for an answer', many: 'wait for an answer' },
    ].filter(({ count }) => count > 0);
    if (first === undefined)
        return undefined;
    const say = ({ count, one, many }) => (count === 1 ? one : many);
    const subject = counts.total === 1 ? 'the only creative' : `${first.count} of ${counted(counts.total, 'creative')}`;
    return [`${subject} ${say(first)}`, ...others.map((other) => `${other.count} ${say(other)}`)].join(', ');
}
function restOf({ counts, removed }) {
    if (counts.total === 0) {
        return `nothing to judge, ${removed.length > 0 ? `${counted(removed.length, 'creative')} removed` : 'no creative changed'}`;
    }
    const passes = counts.total === 1 ? 'the only creative passes' : `all ${counts.total} creatives pass`;
    const asides = [
        counts.warn > 0 ? `${counts.warn} with warnings` : undefined,
        counts.waived > 0 ? `${counts.waived} by a waiver` : undefined,
    ].filter((aside) => aside !== undefined);
    return [passes, ...asides].join(', ');
}
function capitalised(sentence) {
    return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

;// CONCATENATED MODULE: ./build/core/render/scope.js

const badness = (verdict) => VERDICTS.indexOf(verdict);
/** Creatives worst first, then in the order of their manifests. */
function worstFirst(creatives) {
    const key = ({ manifest, id, version }) => [manifest.path, id, version ?? ''];
    return [...creatives].sort((a, b) => badness(b.verdict) - badness(a.verdict) ||
        compare(a.manifest.path, b.manifest.path) ||
        a.manifest.line - b.manifest.line ||
        compare(JSON.stringify(key(a)), JSON.stringify(key(b))));
}
/** Order of texts that is the same on every machine. */
function compare(a, b) {
    return a < b ? -1 : Number(a > b);
}
/**
 * The report as one pull request sees it, where several share a commit: its creatives, worst first, and their counts.
 * The conclusion stays that of the check, which they share.
 */
function scopedTo(report, pullRequest) {
    const creatives = worstFirst(report.creatives.filter((creative) => concerns(creative, pullRequest)));
    const number = (verdict) => creatives.filter((creative) => creative.verdict === verdict).length;
    const counts = {
        total: creatives.length,
        pass: number('pass'),
        warn: number('warn'),
        fail: number('fail'),
        waived: number('waived'),
        pending: number('pending'),
        inconclusive: number('inconclusive'),
    };
    return { ...report, creatives, counts, policyChange: policyChangeFor(report, pullRequest) };
}
/** What concerns the pull request; null where only others change the policy. */
function policyChangeFor({ policyChange }, pullRequest) {
    if (policyChange === null)
        return null;
    const { changes, verdicts = [] } = policyChange;
    const own = changes.filter((change) => concerns(change, pullRequest));
    if (own.length === 0 && changes.length > 0)
        return null;
    return { ...policyChange, changes: own, verdicts: verdicts.filter((verdict) => concerns(verdict, pullRequest)) };
}
function concerns(one, pullRequest) {
    return pullRequest === null || one.pullRequest === undefined || one.pullRequest === pullRequest;
}
/** The other pull requests that the report judges, in order. */
function otherPullRequests(report, pullRequest) {
    const others = report.creatives.filter((creative) => !concerns(creative, pullRequest));
    return [...new Set(others.map((creative) => creative.pullRequest))].sort((a, b) => a - b);
}

;// CONCATENATED MODULE: ./build/core/render/annotations.js






const LONGEST_TITLE = 255;
const LONGEST_MESSAGE = 8_000;
const LEVELS = { error: 'failure', warning: 'warning', notice: 'notice' };
/**
 * Every finding on its creative's line and every problem and warning that has a place, by file and line. The check run
 * takes 50 a request; sending all of them is the caller's business.
 */
function annotationsOf(report) {
    const annotate = (path, line, severity, title, lines) => ({
        path,
        start_line: Math.max(1, line ?? 1),
        end_line: Math.max(1, line ?? 1),
        annotation_level: LEVELS[severity],
        title: clip(plainText(inSandbox(report.sandbox, title)), LONGEST_TITLE),
        message: clip(lines
            .filter((text) => text !== null)
            .map(plainText)
            .join('\n'), LONGEST_MESSAGE),
    });
    const problems = report.problems.map(({ path, line, rule, message }) => path ? annotate(path, line, 'error', rule, [message]) : undefined);
    const warnings = report.warnings.map(({ path, line, rule = 'Warning', severity = 'warning', message }) => path ? annotate(path, line, severity, rule, [message]) : undefined);
    const findings = worstFirst(report.creatives).flatMap((creative) => creative.findings.map((finding) => annotate(creative.manifest.path, creative.manifest.line, severityOf(finding), titleOf(finding, creative), [
        finding.message,
        remedyOf(finding, creative),
        finding.waivedBy === null ? null : `Waived by ${finding.waivedBy}.`,
        finding.origin === null ? null : `The limit is stated in ${finding.origin}.`,
    ])));
    return [...problems, ...findings, ...warnings]
        .filter((annotation) => annotation !== undefined)
        .sort((a, b) => compare(a.path, b.path) || a.start_line - b.start_line);
}
/** A waived finding is told, but no longer alarms. */
function severityOf({ severity, waivedBy }) {
    return waivedBy === null ? severity : 'notice';
}
function titleOf({ rule }, creative) {
    return `${(0,core_creative/* nameOf */.Vb)(creative)}: ${rule}`;
}

;// CONCATENATED MODULE: ./build/core/render/markdown.js



/** Lengths, in bytes, that keep one hostile or talkative text from pushing everything else out. */
const LONGEST_NAME = 150;
const LONGEST_URL = 300;
const markdown_LONGEST_MESSAGE = 600;
const LONGEST_TARGET = 1000;
/** A sentence of ours, whatever it quotes; what it has between backticks is code. */
function message(text, longest = markdown_LONGEST_MESSAGE) {
    return sentenceText(clip(text, longest));
}
/** Markdown that stands out; as an element, since asterisks depend on what stands next to them. */
function strong(markdown) {
    return `<b>${markdown}</b>`;
}
/** A name in a cell or list. */
function markdown_name(text) {
    return inlineText(clip(text, LONGEST_NAME));
}
/** An identifier in a cell or list. */
function identifier(text, longest = LONGEST_NAME) {
    return codeText(clip(text, longest));
}
/** An asset's URL: never a link, since nobody knows what is behind it. */
function assetUrl(url) {
    return identifier(url, LONGEST_URL);
}
/** What the creative is called: its name, or its id where it has none. */
function title(creative) {
    return clip(plainText(creative.name ?? '') || (0,core_creative/* nameOf */.Vb)(creative), LONGEST_NAME);
}
/** `#7 ` where one run judged several pull requests and the text is for all of them. */
function pullRequestPrefix({ pullRequest }, context) {
    return pullRequest === undefined || context.pullRequest !== null ? '' : `#${pullRequest} `;
}
/** Percent-encodes whatever could end a link's target or a table's cell. */
function linkTarget(url) {
    return plainText(url).replace(/[^\w\-.~:/?#@!&+,;=%]/gu, (character) => [...Buffer.from(character)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join(''));
}
/** A link of ours; without a URL, the text alone. `text` is Markdown. */
function markdown_link(text, url) {
    return url ? `[${text}](${linkTarget(url)})` : text;
}
/** A place in a file as `path:line:column`, linked to the line where that is possible. */
function markdown_place({ path, line, column }, context) {
    const shown = [path, line, column].filter((part) => part !== null && part !== undefined).join(':');
    const anchor = line ? `#L${line}` : '';
    const target = context.filesUrl ? `${context.filesUrl}/${markdown_encodePath(path)}${anchor}` : '';
    return markdown_link(identifier(shown, LONGEST_URL), byteLength(target) > LONGEST_TARGET ? null : target);
}
function markdown_encodePath(path) {
    return plainText(path).split('/').map(encodeURIComponent).join('/');
}
/** A table's head; the rows are `row(…)`. */
function tableHead(...columns) {
    return `| ${columns.join(' | ')} |\n|${' --- |'.repeat(columns.length)}\n`;
}
/** One row of cells that are Markdown already. */
function row(...cells) {
    return `| ${cells.join(' | ')} |\n`;
}
/** The opening of a folded section; `summary` is HTML. It ends with `FOLD_END`. */
function fold(summary, isOpen = false) {
    return `<details${isOpen ? ' open' : ''}>\n<summary>${summary}</summary>\n\n`;
}
const FOLD_END = '\n</details>';
/** Sandbox line that cannot be overlooked; empty for real runs. */
function sandboxAlert(report) {
    if (!report.sandbox)
        return '';
    return [
        '> [!WARNING]',
        '> **Sandbox: these scores are not real.** Built-in stand-ins answered instead of Vidmob, IAS and Verity.',
        '> Nothing here says whether a creative is fit for media spend.',
    ].join('\n');
}

;// CONCATENATED MODULE: ./build/core/render/waiting-for.js



/** A moment as people read it in a check: `2026-11-22 14:05 UTC`. */
function moment(iso) {
    return `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;
}
/**
 * What a parked check waits for and since when, and when the next look is due; empty when it waits for nothing. `nextLook`
 * is ISO-8601.
 */
function waitingFor(report, nextLook) {
    if (report.conclusion !== 'pending')
        return '';
    const waits = core_creative/* PROVIDERS */.xq.flatMap((provider) => waitFor(provider, report));
    const what = waits.length === 0 ? '' : `Waiting for ${listed(waits)}.\n\n`;
    const when = nextLook === undefined ? '' : ` The next look is due with the first scheduled run from ${moment(nextLook)} on.`;
    return (`${what}The check stays open: the scheduled Creative Gate run (\`mode: rescore\`) finishes it as soon as every answer ` +
        `is there, and so does running this job again. Nothing is submitted twice.${when}`);
}
function waitFor(provider, { creatives }) {
    const pending = creatives.flatMap(({ assessments }) => {
        const answer = assessments[provider];
        return answer?.status === 'pending' ? [answer.submittedAt] : [];
    });
    if (pending.length === 0)
        return [];
    const [oldest] = pending.filter((at) => at !== undefined).sort();
    const since = oldest === undefined ? '' : `, since ${moment(oldest)}`;
    return [`${PROVIDER_TITLES[provider]} (${counted(pending.length, 'creative')}${since})`];
}

;// CONCATENATED MODULE: ./build/core/render/frame.js









const LONGEST_CHECK_NAME = 100;
const MOST_OTHERS = 10;
/** The verdict as a heading, what it rests on in one line, and what a reader must know about it. */
function headOf(report, context, all) {
    const heading = `### ${CONCLUSION_ICONS[report.conclusion]} ${message(context.checkName, LONGEST_CHECK_NAME)}: ${headline(report)}`;
    return [heading, sandboxAlert(report), ...stateLines(report, context), sharedCheck(context, all)]
        .filter((part) => part !== '')
        .join('\n\n');
}
/** Counts by verdict, worst first, and why the conclusion is what it is where that is not plain. */
function stateLines(report, { nextLook }) {
    return [verdictCounts(report), waitingFor(report, nextLook), conclusionNote(report)].filter((line) => line !== '');
}
function verdictCounts({ counts }) {
    if (counts.pass === counts.total)
        return '';
    return [...VERDICTS]
        .reverse()
        .filter((verdict) => counts[verdict] > 0)
        .map((verdict) => `${VERDICT_ICONS[verdict]} ${counts[verdict]} ${verdict}`)
        .join(' · ');
}
function conclusionNote({ conclusion, sandbox, counts, problems }) {
    if (conclusion === 'neutral' && !sandbox) {
        return 'The policy lets missing answers end as `neutral`, which satisfies a required check.';
    }
    const isOnlyUnanswered = counts.fail === 0 && problems.length === 0 && counts.inconclusive + counts.pending > 0;
    if (conclusion === 'failure' && isOnlyUnanswered) {
        return 'No creative was found bad, but a missing answer is never a pass: run the check again once its cause is gone.';
    }
    return '';
}
function sharedCheck(context, all) {
    const others = otherPullRequests(all, context.pullRequest);
    if (others.length === 0)
        return '';
    const named = others.slice(0, MOST_OTHERS).map((number) => `#${number}`);
    const more = others.length > MOST_OTHERS ? ` and ${others.length - MOST_OTHERS} more` : '';
    return `This commit is also the head of ${named.join(', ')}${more}. They share one check, and the worst of them decides it.`;
}
/** The small print: what was judged by what, what it cost, and where to read on. */
function footOf(report, context) {
    const { run, usage } = report;
    const policy = `policy ${identifier(run.policy.path)}${run.policy.sha === null ? ' (no file: inputs and defaults)' : ` at ${frame_short(run.policy.sha)}`}`;
    const parts = [
        context.runUrl === null ? '' : markdown_link('Run and full report', context.runUrl),
        context.reportNote === undefined ? '' : message(context.reportNote),
        run.headSha === null ? '' : `commit ${frame_short(run.headSha)}`,
        policy,
        submissions(report),
        usage.reused === 0 ? '' : `${counted(usage.reused, 'answer')} reused`,
        readableDuration(usage.elapsedMs),
    ];
    return `<sub>${parts.filter((part) => part !== '').join(' · ')}</sub>`;
}
const frame_short = (sha) => identifier(sha.slice(0, 7));
function submissions({ usage }) {
    const { submitted } = usage;
    const made = core_creative/* PROVIDERS */.xq.filter((provider) => submitted[provider] > 0).map((provider) => `${PROVIDER_TITLES[provider]} ${submitted[provider]}`);
    const all = submitted.tags > 0 ? [...made, `Creative Tags ${submitted.tags}`] : made;
    return all.length === 0 ? 'nothing newly submitted' : `submitted: ${all.join(', ')}`;
}

;// CONCATENATED MODULE: ./build/core/policy/vocabulary.js

/** The GARM categories under IAS's keys, in words (ias-multimedia-classification; providers/facts.md, GARM). */
const GARM_NAMES = {
    adult: 'adult and explicit sexual content',
    arms: 'arms and ammunition',
    crime: 'crime and harmful acts, human rights violations',
    death: 'death, injury or military conflict',
    debated: 'debated sensitive social issues',
    drugs: 'illegal drugs, tobacco, e-cigarettes, vaping, alcohol',
    hate: 'hate speech and acts of aggression',
    obscene: 'obscenity and profanity',
    piracy: 'online piracy',
    spam: 'spam or harmful content',
    terror: 'terrorism',
};
/** Verity's threats, in words (providers/facts.md, section 4). */
const VERITY_THREATS = {
    GGT1: 'violence and gore',
    GGT2: 'criminal activity',
    GGT3: 'drugs and alcohol',
    GGT4: 'sexually charged content',
    GGT5: 'profanity and vulgarity',
    GGT6: 'hate speech, harassment and cyberbullying',
    GGT7: 'disasters',
    GGT8: 'malware and phishing',
    GGT9: 'medical content',
};
/** The rules that compare an answer with the policy's limits; only these can be waived (contract section 3). */
const JUDGED_RULES = [
    'vidmob/min-score',
    'vidmob/min-adherence',
    'vidmob/max-unavailable',
    'vidmob/max-score-drop',
    'vidmob/required-guideline',
    ...GARM_CATEGORIES.map((category) => `ias/${category}`),
    ...Object.keys(VERITY_THREATS).map((threat) => `verity/${threat}`),
];

;// CONCATENATED MODULE: ./build/core/verdict/no-data-codes.js
/** Root causes by code without its prefix (channel of facts: no_data-root-cause-codes, vidmob-media-scoring-guide). */
const CODES = {
    MISSING_REQUIRED_TAGS: ['transient', 'tags it needs are still being made', 'Wait: it is looked at again by itself.'],
    ERROR_RETRIEVING_TAGS: ['transient', 'its tags could not be read', 'Wait: it is looked at again by itself.'],
    SCORING_BACKLOG: ['transient', "it waits in Vidmob's queue", 'Wait: it is looked at again by itself.'],
    MEDIA_DOWNLOAD_FAILURE: [
        'rejected',
        'Vidmob could not download the asset',
        'Make the URL a direct public download: no login, no redirect, not expired.',
    ],
    MEDIA_RECOGNITION_FAIL: [
        'rejected',
        'Vidmob could not read the asset as media',
        'Check that the file plays and has a supported format (MP4, MOV, JPG, PNG).',
    ],
    MEDIA_NOT_TAGGED: [
        'needs-tags',
        'the asset has no Creative Tags',
        'Set vidmob-tags to auto, so that it is tagged and scored again.',
    ],
    MEDIA_TAGGING_FAILURE: [
        'terminal',
        'tagging the asset failed',
        'Check that the file plays; a new version in the manifest has it tagged and scored anew.',
    ],
    MISSING_BRAND_IDENTIFIERS: [
        'configure',
        'the brand has no identifiers in Vidmob',
        'Add logo, name and colours of the brand in Vidmob.',
    ],
    AD_ACCOUNT_DISCONNECTED: [
        'configure',
        'the ad account is not connected to Vidmob',
        'Connect the ad account again in Vidmob.',
    ],
    NEW_CRITERIA: [
        'terminal',
        'the guideline is newer than the score',
        'Have the asset scored again: in Vidmob, or with a new version in the manifest.',
    ],
    MEDIA_PREDATES_MODEL: [
        'terminal',
        'the asset was ingested before the model existed',
        'Have it ingested again: give the entry a new version in the manifest.',
    ],
    MEDIA_PREDATES_TAG_API: [
        'terminal',
        'the asset was ingested before the tags existed',
        'Have it ingested again: give the entry a new version in the manifest.',
    ],
    NOT_APPLICABLE: [
        'info',
        'the guideline does not fit the format of the asset',
        'Check the format of the asset, or take the guideline out of the scorecard for it.',
    ],
    MEDIA_SCORED_OUTSIDE_BATCH: [
        'info',
        'the asset was scored outside the batch of this scorecard',
        'Nothing to mend; a new version in the manifest has it scored anew.',
    ],
};
const PREFIX = 'NO_DATA';
const LEGACY = [
    'unknown',
    'Vidmob could not evaluate it and does not say why',
    'Open the creative in Vidmob to see what the guideline lacks.',
];
/** Whether a guideline's result says that it could not be evaluated. */
function isNoData(result) {
    const code = result.trim().toUpperCase();
    return code === PREFIX || code.startsWith(`${PREFIX}_`);
}
/** What a guideline's result without data means. Takes any text: a code nobody knows is of kind `unknown`. */
function noDataCode(result) {
    const code = result.trim().toUpperCase();
    const [kind, meaning, cure] = knownCode(code) ?? [
        'unknown',
        `Vidmob answered ${code}, which this version does not know`,
        'Open the creative in Vidmob to see what the guideline lacks.',
    ];
    return { code, meaning, cure, kind };
}
function knownCode(code) {
    if (code === PREFIX)
        return LEGACY;
    const cause = code.startsWith(`${PREFIX}_`) ? code.slice(PREFIX.length + 1) : '';
    return Object.hasOwn(CODES, cause) ? CODES[cause] : undefined;
}

;// CONCATENATED MODULE: ./build/core/render/answers.js


/** Worst first; what nobody knows is worse than the worst. */
function worstLevelsFirst(rows) {
    const scale = GARM_LEVELS;
    const badness = ({ level }) => (level === null ? GARM_LEVELS.length : scale.indexOf(level));
    return [...rows].sort((a, b) => badness(b) - badness(a));
}
/** Every GARM category with its level, worst first. */
function garmRows({ garm }) {
    return worstLevelsFirst(Object.entries(garm).map(([category, level]) => ({ category, level })));
}
function vidmobInShort({ channels }) {
    const scores = Object.entries(channels).map(([name, { score }]) => `${name} ${score === null ? '?' : figure(score)}`);
    return scores.length === 0 ? 'no channel' : scores.join(', ');
}
function iasInShort(answer) {
    const risky = garmRows(answer).filter(({ level }) => level !== 'safe');
    return risky.length === 0 ? 'safe' : risky.map(({ category, level }) => `${category} ${level ?? '?'}`).join(', ');
}
function verityInShort({ threats }) {
    if (threats === null)
        return '?';
    if (threats.length === 0)
        return 'no threats';
    const rows = worstLevelsFirst(threats.map(({ id, risk }) => ({ id, level: risk })));
    return rows.map(({ id, level }) => `${id} ${level ?? '?'}`).join(', ');
}
/** A provider's answer in a few words of plain text, for a cell: `META 0.62, TIKTOK 0.81`, `hate floor`, `pending`. */
function answerInShort(provider, assessments) {
    const assessment = assessments[provider];
    if (assessment === undefined || assessment.status === 'not-applicable')
        return '–';
    if (assessment.status !== 'scored')
        return assessment.status;
    if ('channels' in assessment)
        return vidmobInShort(assessment);
    return 'garm' in assessment ? iasInShort(assessment) : verityInShort(assessment);
}

;// CONCATENATED MODULE: ./build/core/render/grouped.js
/** The items by key, keys in order of first appearance. */
function grouped_grouped(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return [...groups];
}

;// CONCATENATED MODULE: ./build/core/render/remarks.js


/** What was left out, and where it is: `**12 more warnings** are not shown here; all of them are in the job summary.` */
function leftOut(count, one, { rest }, detail = '') {
    return `**${counted(count, `more ${one}`)}** ${count === 1 ? 'is' : 'are'} not shown here${detail}. The whole list is in ${rest}.`;
}
/** The same for creatives, worst first, with their verdicts. */
function creativesLeftOut(creatives, view, how = '') {
    const byVerdict = [...VERDICTS]
        .reverse()
        .map((verdict) => ({ verdict, count: creatives.filter((creative) => creative.verdict === verdict).length }))
        .filter(({ count }) => count > 0)
        .map(({ verdict, count }) => `${count} ${verdict}`);
    return leftOut(creatives.length, 'creative', view, `${how} (${byVerdict.join(', ')})`);
}

;// CONCATENATED MODULE: ./build/core/render/provider-details.js








/** Names shown of guidelines that share a NO_DATA code. */
const MOST_NAMES = 3;
function table(columns, rows, what, view) {
    return {
        open: tableHead(...columns),
        rows: rows.map((cells) => () => row(...cells)),
        close: '',
        left: (count) => `\n${leftOut(count, what, view)}`,
    };
}
const orDash = (value) => (value === null ? '–' : markdown_name(figure(value)));
function channelTable({ channels }, view) {
    const rows = Object.entries(channels).map(([channel, scores]) => [
        markdown_name(channel),
        ...[scores.score, scores.adherencePercent].map(orDash),
        ...[scores.passCount, scores.failCount, scores.notAvailableCount].map((count) => String(count ?? '–')),
    ]);
    return table(['Vidmob', 'Score', 'Adherence', 'Passed', 'Failed', 'No data'], rows, 'channel', view);
}
function failedGuidelines({ guidelines }, view) {
    const failed = guidelines.filter(({ result }) => result === 'FAIL');
    const rows = grouped_grouped(failed, ({ name: guideline }) => guideline)
        .map(([guideline, onChannels]) => ({
        guideline,
        heaviest: onChannels.reduce((heaviest, { weight }) => Math.max(heaviest, weight ?? 0), 0),
        weights: onChannels.map(({ channel, weight }) => `${channel} ${weight ?? '–'}`).join(', '),
    }))
        .sort((a, b) => b.heaviest - a.heaviest || compare(a.guideline, b.guideline))
        .map(({ guideline, weights }) => [markdown_name(guideline), message(weights)]);
    return table(['Failed guideline', 'Weight by channel'], rows, 'guideline', view);
}
/** Guidelines that could not be evaluated, by reason, each with its cure. */
function withoutData({ guidelines }, view) {
    const affected = guidelines.filter(({ result }) => isNoData(result));
    const rows = grouped_grouped(affected, ({ result }) => noDataCode(result).code).map(([code, rowsOfCode]) => {
        const names = [...new Set(rowsOfCode.map(({ name: guideline }) => guideline))];
        const more = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : '';
        const shown = names.slice(0, MOST_NAMES).map((guideline) => markdown_name(guideline));
        const { meaning, cure } = noDataCode(code);
        return [`${shown.join(', ')}${more}`, `${identifier(code)}<br>${message(meaning)}`, message(cure)];
    });
    return table(['Guidelines without data', 'Why', 'Cure'], rows, 'code', view);
}
function creativeTags({ tags }, view) {
    const rows = grouped_grouped(tags, ({ category }) => category).map(([category, labels]) => [
        markdown_name(category),
        message(labels.map(({ label }) => label).join(', ')),
    ]);
    return table(['Creative Tags', 'Labels'], rows, 'category', view);
}
/** Vidmob's answer: scores by channel, failed guidelines with their weights, what had no data, Creative Tags. */
function vidmobDetails(answer, view) {
    return [
        channelTable(answer, view),
        failedGuidelines(answer, view),
        withoutData(answer, view),
        creativeTags(answer, view),
    ];
}
/** IAS's answer: GARM categories worst first; the safe ones share a row. */
function iasDetails(answer, view) {
    const rows = garmRows(answer);
    const risky = rows
        .filter(({ level }) => level !== 'safe')
        .map(({ category, level }) => [
        `**${level ?? 'unknown'}**`,
        markdown_name(category),
        isKnownCategory(category) ? GARM_NAMES[category] : 'a category this version does not know',
    ]);
    const safe = rows.filter(({ level }) => level === 'safe').map(({ category }) => category);
    const shared = safe.length === 0 ? [] : [['safe', message(safe.join(', ')), '']];
    return [table(['IAS', 'GARM category', 'Meaning'], [...risky, ...shared], 'category', view)];
}
const isKnownCategory = (category) => Object.hasOwn(GARM_NAMES, category);
/** Verity's answer: threats worst first, and its own `safe`, which is shown but not judged. */
function verityDetails({ threats, safe }, view) {
    const rows = worstLevelsFirst((threats ?? []).map(({ id, category, risk }) => ({ id, category, level: risk }))).map(({ id, category, level }) => [`**${level ?? 'unknown'}**`, markdown_name(id), markdown_name(category ?? '–')]);
    const none = ['–', threats === null ? 'no list of threats' : 'no threats', ''];
    const own = [`safe: ${safe ?? 'not said'}`, "Verity's own summary, for information", ''];
    return [table(['Verity', 'Threat', 'Meaning'], [...(rows.length === 0 ? [none] : rows), own], 'threat', view)];
}

;// CONCATENATED MODULE: ./build/core/render/details.js










/** Fix plans shown above the findings; there is one a channel and rule at most. */
const MOST_PLANS = 6;
/** One folded section a creative with everything that was said and found, each in at most `longest` bytes. */
function detailSections(creatives, view, longest) {
    return {
        open: '',
        rows: creatives.map((creative) => () => `${detailsOf(creative, view, longest)}\n\n`),
        close: '',
        left: (count) => creativesLeftOut(creatives.slice(creatives.length - count), view, ' in detail'),
        share: 0.85,
    };
}
function detailsOf(creative, view, longest) {
    const { findings, assessments } = creative;
    const head = fold(summaryOf(creative, view)) + factsOf(creative, view);
    const { vidmob, ias, verity } = assessments;
    const listings = [
        findingList(findings, view),
        ...(vidmob?.status === 'scored' ? vidmobDetails(vidmob, view) : []),
        ...(ias?.status === 'scored' ? iasDetails(ias, view) : []),
        ...(verity?.status === 'scored' ? verityDetails(verity, view) : []),
        answerList(creative, view),
    ];
    return page(head, listings, FOLD_END.trim(), longest);
}
function summaryOf(creative, { context }) {
    const id = creative.name === null ? '' : ` ${htmlCode((0,core_creative/* nameOf */.Vb)(creative))}`;
    const heading = `${pullRequestPrefix(creative, context)}${strong(inlineText(title(creative)))}${id}`;
    return `${VERDICT_ICONS[creative.verdict]} ${heading}: ${creative.verdict}, ${counted(creative.findings.length, 'finding')}`;
}
function factsOf(creative, { context }) {
    const source = creative.source === null ? '' : ` · from ${identifier(creative.source)}`;
    const facts = `${creative.type} · ${markdown_place(creative.manifest, context)}${source} · ${assetUrl(creative.url)}`;
    const plans = creative.fixPlans.map((plan) => strong(message(fixText(plan))));
    const left = creative.optedOut.map((provider) => `The manifest leaves out ${PROVIDER_TITLES[provider]}.`);
    return [facts, ...plans.slice(0, MOST_PLANS), ...left].join('\n\n');
}
/** When each provider answered, or why it did not. Tickets stay out of it: comments may be public. */
function answerList({ assessments }, view) {
    const lines = core_creative/* PROVIDERS */.xq.flatMap((provider) => answerLine(provider, assessments[provider]));
    return {
        open: '',
        rows: lines.map((line) => () => `- ${line}\n`),
        close: '',
        left: (count) => leftOut(count, 'answer', view),
    };
}
function answerLine(provider, answer) {
    if (answer === undefined)
        return [];
    const subject = `**${PROVIDER_TITLES[provider]}**`;
    if (answer.status !== 'scored') {
        const remedy = answer.remedy === null ? '' : ` → ${message(answer.remedy)}`;
        return [`${subject} ${answer.status}: ${message(answer.reason)}${remedy}`];
    }
    const when = `${answer.reused ? 'reused, ' : ''}answered ${markdown_name(answer.answeredAt)}`;
    const warnings = answer.warnings.map((warning) => `<br>${SEVERITY_ICONS.warning} ${message(warning)}`);
    return [`${subject} ${when}${warnings.join('')}`];
}
function findingList(findings, view) {
    const rows = [...findings].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
    return {
        open: '',
        rows: rows.map((finding) => () => `${findingLine(finding)}\n`),
        close: '',
        left: (count) => `\n${leftOut(count, 'finding', view)}`,
    };
}
function findingLine(finding) {
    const icon = finding.waivedBy === null ? SEVERITY_ICONS[finding.severity] : VERDICT_ICONS.waived;
    const waiver = finding.waivedBy === null ? '' : ` (waived by ${message(finding.waivedBy)})`;
    const origin = finding.origin === null ? '' : ` <sub>limit stated in ${identifier(finding.origin)}</sub>`;
    const remedy = finding.remedy === null ? '' : `<br>→ ${message(finding.remedy)}`;
    return `- ${icon} ${identifier(finding.rule)} ${message(finding.message)}${waiver}${origin}${remedy}`;
}

;// CONCATENATED MODULE: ./build/core/render/missing-in-passing.js


/** What Vidmob could not evaluate although the creative passes, folded: reason and cure, for all of them together. */
function missingInPassing(passing, view) {
    const guidelines = passing.flatMap(({ assessments: { vidmob } }) => vidmob?.status === 'scored' ? vidmob.guidelines : []);
    const listing = withoutData({ guidelines }, view);
    return {
        ...listing,
        open: `${fold('Guidelines without data in creatives that pass', false)}${listing.open}`,
        close: FOLD_END,
    };
}

;// CONCATENATED MODULE: ./build/core/shares.js
const shares_FEWEST_DIGITS = 2;
const shares_MOST_DIGITS = 12;
function statedDigits(value) {
    const [, decimals = ''] = /\.(\d+)$/.exec(String(value)) ?? [];
    return Math.min(Math.max(shares_FEWEST_DIGITS, decimals.length), shares_MOST_DIGITS);
}
/** A share as it was stated, with two decimals at least: `0.70`, `0.695`. */
function shareText(value) {
    return value.toFixed(statedDigits(value));
}
/**
 * A share beside its limit, and how far they are apart, with as many digits as it takes to see that they differ and to
 * show the limit as it was stated: 0.6996 is not 0.70.
 */
function sharesApart(actual, limit) {
    let digits = statedDigits(limit);
    while (actual.toFixed(digits) === limit.toFixed(digits) && digits < shares_MOST_DIGITS)
        digits += 1;
    const shown = { actual: actual.toFixed(digits), limit: limit.toFixed(digits) };
    return { ...shown, by: Math.abs(Number(shown.actual) - Number(shown.limit)).toFixed(digits) };
}

;// CONCATENATED MODULE: ./build/core/render/notes.js







/** What fails the run without belonging to a creative, in full sight. */
function problemList(problems, view) {
    return {
        open: `**${problems.length === 1 ? 'This must' : 'These must'} be fixed first**\n\n`,
        rows: problems.map((problem) => () => {
            const lead = [placed(problem, view), identifier(problem.rule)].join(' ');
            return `- ${SEVERITY_ICONS.error} ${lead.trim()}: ${message(problem.message)}\n`;
        }),
        close: '',
        left: (count) => `\n${leftOut(count, 'problem', view)}`,
        share: 0.4,
    };
}
function placed({ path, line, column }, { context }) {
    return path === null ? '' : markdown_place({ path, line, column }, context);
}
/** A folded list with a count in its summary. */
function foldedList(summary, lines, what, view) {
    return {
        open: fold(summary),
        rows: lines.map((line) => () => `- ${line()}\n`),
        close: FOLD_END,
        left: (count) => `\n\n${leftOut(count, what, view)}`,
        share: 0.5,
    };
}
/** What a person should know although it fails nothing. */
function warningList(report, view) {
    return remarkList(report, 'warning', view);
}
/** What a person may want to know: notices. */
function noticeList(report, view) {
    return remarkList(report, 'notice', view);
}
function remarkList({ warnings }, kind, view) {
    const remarks = warnings.filter(({ severity = 'warning' }) => severity === kind);
    const lines = remarks.map((remark) => () => {
        const where = placed(remark, view);
        return `${where === '' ? '' : `${where}: `}${message(remark.message)}`;
    });
    return foldedList(`${SEVERITY_ICONS[kind]} ${counted(remarks.length, kind)}`, lines, kind, view);
}
/** Every creative whose manifest leaves a provider out. */
function optOutList({ creatives }, view) {
    const lines = creatives
        .filter(({ optedOut }) => optedOut.length > 0)
        .map((creative) => () => {
        const left = core_creative/* PROVIDERS */.xq.filter((provider) => creative.optedOut.includes(provider));
        const names = left.map((provider) => PROVIDER_TITLES[provider]).join(' and ');
        return `${identifier((0,core_creative/* nameOf */.Vb)(creative))} leaves out ${names} (${markdown_place(creative.manifest, view.context)})`;
    });
    return foldedList(`${counted(lines.length, 'creative leaves', 'creatives leave')} out a provider`, lines, 'opt-out', view);
}
const CHANGED = { paths: 'path of the manifest', types: 'type' };
/** Overrides that apply only because of what a change makes of entries that were there before, and to which of them. */
function overrideList({ creatives }, view) {
    const gained = creatives.flatMap((creative) => (creative.overridesGained ?? []).map((override) => ({ creative, ...override })));
    const lines = grouped_grouped(gained, ({ origin, because }) => JSON.stringify([origin, because])).map(([, group]) => () => {
        const [{ origin, because }] = group;
        const names = group.map(({ creative }) => {
            return pullRequestPrefix(creative, view.context) + identifier((0,core_creative/* nameOf */.Vb)(creative));
        });
        const changed = listed(because.map((condition) => CHANGED[condition] ?? condition));
        return `${identifier(origin)} for ${listed(names)}: ${markdown_name(changed)} changed`;
    });
    const count = new Set(gained.map(({ origin }) => origin)).size;
    const summary = `${counted(count, 'override applies', 'overrides apply')} only because of what this pull request changes`;
    return foldedList(summary, lines, 'override', view);
}
/** Entries that the change takes out of the manifests; they are not judged. */
function removedList({ removed }, view) {
    const lines = removed.map((entry) => () => `${identifier((0,core_creative/* nameOf */.Vb)(entry))} (${identifier(entry.manifest.path)})`);
    return foldedList(`${counted(removed.length, 'creative')} removed`, lines, 'removed creative', view);
}
/** Every limit that something did not keep, with the place it was stated in. */
function limitTable({ creatives }, view) {
    const stated = creatives
        .flatMap(({ findings }) => findings)
        .filter(({ origin, severity }) => origin !== null && severity !== 'notice');
    const rows = grouped_grouped(stated, ({ rule, channel, limit, origin }) => JSON.stringify([rule, channel, limit, origin])).map(([, [first, ...others]]) => ({ ...first, times: others.length + 1 }));
    return {
        open: fold('Where the limits are stated') + tableHead('Rule', 'Channel', 'Limit', 'Stated in', 'Findings'),
        rows: rows.map(({ rule, channel, limit, origin, times }) => () => {
            const shown = markdown_name(typeof limit === 'number' ? shareText(limit) : (limit ?? '–'));
            return row(identifier(rule), markdown_name(channel ?? '–'), shown, identifier(origin), String(times));
        }),
        close: FOLD_END,
        left: (count) => `\n\n${leftOut(count, 'limit', view)}`,
    };
}

;// CONCATENATED MODULE: ./build/core/render/policy-change.js





/** Every effect has a shape and a word, so that nobody depends on colour. */
const EFFECT_ICONS = { looser: '🔓', tighter: '🔒', neutral: '➖' };
/** Keeps shape and word on one line. */
const NO_BREAK = '\u00A0';
/**
 * What the change does to the policy: how it would end under the proposed one, every change, looser ones first, and the
 * creatives that would be judged differently. Nothing where the policy stays as it is.
 */
function policySections(report, view) {
    const { policyChange } = report;
    return policyChange === null
        ? []
        : [
            summaryList(report, policyChange, view),
            changeTable(policyChange, view),
            verdictChangeTable(policyChange, view),
        ];
}
/** In a plain sentence: which policy counts, and how the run would end under the other. */
function underProposed({ conclusion }, { conclusionUnderProposed }) {
    const compared = conclusionUnderProposed === conclusion ? 'as well' : `instead of ${conclusion}`;
    return ("Judged by the base branch's policy; under the proposed one the conclusion would be " +
        `${conclusionUnderProposed} ${compared}.`);
}
/** Looser ones first, which are the ones to decide on; otherwise in the order of the policy. */
function looserFirst(changes) {
    return changes.toSorted((a, b) => EFFECTS.indexOf(a.effect) - EFFECTS.indexOf(b.effect));
}
/** Both values in words. */
function changeText({ text, from, to }) {
    return text ?? `${JSON.stringify(from) ?? 'nothing'} → ${JSON.stringify(to) ?? 'nothing'}`;
}
/** `2 looser, 1 tighter`. */
function effectCounts(changes) {
    return EFFECTS.map((effect) => ({ effect, count: changes.filter((change) => change.effect === effect).length }))
        .filter(({ count }) => count > 0)
        .map(({ effect, count }) => `${count} ${effect}`)
        .join(', ');
}
function summaryList(report, policyChange, view) {
    const { changes, notes = [] } = policyChange;
    const who = report.run.event === 'merge_group' ? 'merge group' : 'pull request';
    const counts = effectCounts(changes);
    return {
        open: `#### This ${who} changes the policy${counts === '' ? '' : `: ${counts}`}\n\n`,
        rows: [
            () => `${message(underProposed(report, policyChange))}\n`,
            ...notes.map((note) => () => `\n${SEVERITY_ICONS.warning} ${message(note)}\n`),
        ],
        close: '',
        left: (count) => `\n${leftOut(count, 'policy remark', view)}`,
        share: 0.25,
    };
}
function changeTable({ changes }, view) {
    return {
        open: tableHead('Effect', 'Setting', 'Change'),
        rows: looserFirst(changes).map((change) => () => {
            const { effect, key } = change;
            const word = `${EFFECT_ICONS[effect]}${NO_BREAK}${effect === 'looser' ? strong(effect) : effect}`;
            return row(word, `${pullRequestPrefix(change, view.context)}${identifier(key)}`, message(changeText(change)));
        }),
        close: '',
        left: (count) => `\n${leftOut(count, 'policy change', view)}`,
        share: 0.5,
    };
}
function verdictChangeTable({ verdicts = [] }, view) {
    const shown = (verdict) => (verdict === null ? 'not judged' : `${VERDICT_ICONS[verdict]} ${verdict}`);
    return {
        open: tableHead('Judged differently', 'By the base branch’s policy', 'By the proposed one'),
        rows: verdicts.map((creative) => () => {
            const name = `${pullRequestPrefix(creative, view.context)}${identifier((0,core_creative/* nameOf */.Vb)(creative))}`;
            return row(name, shown(creative.from), shown(creative.to));
        }),
        close: '',
        left: (count) => `\n${leftOut(count, 'different verdict', view)}`,
        share: 0.5,
    };
}

;// CONCATENATED MODULE: ./build/core/render/verdict-table.js







/** Things said in one cell; the fold below the table has all of them. */
const MOST_IN_CELL = 4;
const LONGEST_IN_CELL = 240;
/** One row for every creative that does not simply pass, worst first: what failed by how much, and what to do. */
function verdictTable(creatives, view) {
    return {
        open: tableHead('Creative', 'Why, and what to do'),
        rows: creatives.map((creative) => () => verdictRow(creative, view)),
        close: '',
        left: (count) => `\n${creativesLeftOut(creatives.slice(creatives.length - count), view)}`,
    };
}
function verdictRow(creative, view) {
    const verdict = `${VERDICT_ICONS[creative.verdict]} **${creative.verdict}**`;
    return row(`${verdict} · ${creativeCell(creative, view)}`, whyCell(creative));
}
/** What failed by how much, and what to do, in one cell; `whereMore` says where the things are that have no room in it. */
function whyCell(creative, whereMore = 'see below') {
    const lines = [
        ...firstOf(mainFindings(creative), whereMore, sayingInCell),
        ...firstOf(remedies(creative), whereMore, (remedy) => `→ ${strong(message(remedy, LONGEST_IN_CELL))}`),
    ];
    return lines.length === 0 ? '–' : lines.join('<br>');
}
/** The waiver in a line of its own, so that neither cuts off the other. */
function sayingInCell(finding) {
    const said = message(saying({ ...finding, waivedBy: null }), LONGEST_IN_CELL);
    if (finding.waivedBy === null)
        return said;
    return `${said}<br>${VERDICT_ICONS.waived} ${message(`waived by ${finding.waivedBy}`, LONGEST_IN_CELL)}`;
}
function firstOf(items, whereMore, say) {
    const said = items.slice(0, MOST_IN_CELL).map(say);
    const more = items.length - said.length;
    return more > 0 ? [...said, `and ${more} more, ${whereMore}`] : said;
}
/** A creative's name, id and place in one cell. */
function creativeCell(creative, { context }) {
    const known = (0,core_creative/* nameOf */.Vb)(creative);
    const where = markdown_place(creative.manifest, context);
    const heading = `${pullRequestPrefix(creative, context)}${strong(markdown_name(title(creative)))}`;
    return creative.name === null ? `${heading}<br>${where}` : `${heading}<br>${identifier(known)}<br>${where}`;
}
/** The creatives that pass, folded, with what each provider said. */
function passingTable(creatives, view, isOpen) {
    const summary = `${VERDICT_ICONS.pass} <b>${counted(creatives.length, 'creative')} ${creatives.length === 1 ? 'passes' : 'pass'}</b>`;
    return {
        open: fold(summary, isOpen) + tableHead('Creative', ...core_creative/* PROVIDERS */.xq.map((provider) => PROVIDER_TITLES[provider])),
        rows: creatives.map((creative) => () => passingRow(creative, view)),
        close: FOLD_END,
        left: (count) => `\n\n${creativesLeftOut(creatives.slice(creatives.length - count), view)}`,
    };
}
function passingRow(creative, view) {
    const answers = core_creative/* PROVIDERS */.xq.map((provider) => message(answerInShort(provider, creative.assessments), LONGEST_IN_CELL));
    return row(creativeCell(creative, view), ...answers);
}

;// CONCATENATED MODULE: ./build/core/render/sections.js





/** Of the room for it, what the verdicts leave to a change of the policy that follows. */
const SHARE_BESIDE_POLICY = 0.6;
/**
 * What a reader must act on: problems, one row for every creative that does not simply pass, and what the change does to
 * the policy.
 */
function actionSections(report, view) {
    const policy = policySections(report, view);
    const verdicts = verdictTable(troubled(report), view);
    return [
        problemList(report.problems, view),
        policy.length === 0 ? verdicts : { ...verdicts, share: SHARE_BESIDE_POLICY },
        ...policy,
    ];
}
/** What a reader may want to look up, folded: details worst first, warnings, what passed, what overrides and opt-outs do, the limits. */
function lookUpSections(report, view, longestDetails) {
    const passing = report.creatives.filter(({ verdict }) => verdict === 'pass');
    const nothingElse = passing.length === report.creatives.length && report.problems.length === 0;
    return [
        detailSections(troubled(report), view, longestDetails),
        warningList(report, view),
        passingTable(passing, view, nothingElse),
        missingInPassing(passing, view),
        overrideList(report, view),
        optOutList(report, view),
        removedList(report, view),
        noticeList(report, view),
        limitTable(report, view),
    ];
}
function troubled({ creatives }) {
    return creatives.filter(({ verdict }) => verdict !== 'pass');
}

;// CONCATENATED MODULE: ./build/core/render/comment.js





/** Bytes a comment may have, the caller's hidden marker included. */
const COMMENT_LIMIT = 65_000;
/** Bytes of one creative's details; more of it is in the job summary. */
const LONGEST_DETAILS = 8_000;
/**
 * The pull request comment, for the person who must fix the creative: verdict, what failed by how much and what to do;
 * everything else folded. At most `budget` bytes; what does not fit is left out from the least important end and said.
 */
function renderComment(report, context, budget = COMMENT_LIMIT) {
    const scoped = scopedTo(report, context.pullRequest);
    const view = { context, rest: whereTheRestIs(context) };
    const sections = [...actionSections(scoped, view), ...lookUpSections(scoped, view, LONGEST_DETAILS)];
    return page(headOf(scoped, context, report), sections, footOf(scoped, context), budget);
}
/** Where the whole list is, for texts that had to leave something out, as Markdown. */
function whereTheRestIs({ runUrl, reportNote }) {
    const note = reportNote === undefined ? '' : ` and in ${message(reportNote)}`;
    return `${markdown_link('the job summary', runUrl)}${note}`;
}

;// CONCATENATED MODULE: ./build/core/render/progress.js

/** The one line that log and check run show: `7 of 12 answered, 5 waiting: vidmob 4, ias 1, next look in 9m`. */
function progressLine(progress) {
    const waiting = progress.waiting.filter(({ count }) => count > 0);
    const answered = `${progress.answered} of ${progress.total} answered`;
    if (waiting.length === 0)
        return answered;
    const total = waiting.reduce((sum, { count }) => sum + count, 0);
    const queues = waiting.map(({ queue, count }) => `${queue} ${count}`).join(', ');
    return `${answered}, ${total} waiting: ${queues}${nextLook(progress.nextLookMs)}`;
}
function nextLook(ms) {
    if (ms === null)
        return '';
    return ms === 0 ? ', looking now' : `, next look in ${readableDuration(ms)}`;
}

;// CONCATENATED MODULE: ./build/core/render/check-run.js








/** Bytes GitHub takes; `text` may have to leave room for what else the caller puts there. */
const CHECK_LIMITS = { title: 255, summary: 65_535, text: 65_535 };
const check_run_LONGEST_DETAILS = 8_000;
/** The finished check run's output: what to act on in the summary, what to look up in the text. */
function renderCheck(report, context, limits = CHECK_LIMITS) {
    const whole = { ...context, pullRequest: null };
    const scoped = scopedTo(report, null);
    const view = { context: whole, rest: whereTheRestIs(context) };
    const head = [`**${headline(scoped)}**`, sandboxAlert(scoped), ...stateLines(scoped, whole)]
        .filter((part) => part !== '')
        .join('\n\n');
    return {
        title: clip(headline(scoped), CHECK_LIMITS.title),
        summary: page(head, actionSections(scoped, view), footOf(scoped, whole), limits.summary),
        text: page('', lookUpSections(scoped, view, check_run_LONGEST_DETAILS), '', limits.text),
    };
}
/** The check run's output while the run waits, in the words of the log. */
function renderProgress(progress, options = { sandbox: false }) {
    const line = progressLine(progress);
    const title = clip(inSandbox(options.sandbox, line), CHECK_LIMITS.title);
    return { title, summary: `${title}\n\nThe verdict appears here as soon as every answer has arrived.` };
}

;// CONCATENATED MODULE: ./build/core/render/status.js



const LONGEST_DESCRIPTION = 140;
/** The description of a commit status: the verdict in one line of at most 140 characters. */
function statusDescription(report) {
    return clip(headline(scopedTo(report, null)), LONGEST_DESCRIPTION);
}

;// CONCATENATED MODULE: ./build/github/publish/publish-comment.js






/** More than a pull request can have comments, 100 each. */
const publish_comment_MOST_PAGES = 100;
/**
 * The comments on a pull request with a marker for the check name, oldest first, all pages. Rejects with the client's
 * error, or with a `GitHubProblem` when the answer is no list of comments.
 */
async function findComments(github, pullRequest, checkName) {
    const { octokit, owner, repo } = github;
    const comments = await allPages(`comments on #${pullRequest}`, publish_comment_MOST_PAGES, (page) => octokit.rest.issues.listComments({ owner, repo, issue_number: pullRequest, ...page }));
    // A comment that came or went meanwhile moves others to the next page, where they would appear again.
    const marked = new Map();
    for (const comment of comments) {
        const marker = parseMarker(comment.optionalText('body') ?? '');
        if (marker?.checkName !== checkName)
            continue;
        const author = comment.optionalText('user.login');
        const id = comment.number('id');
        marked.set(id, { id, url: comment.optionalText('html_url'), author, marker });
    }
    return [...marked.values()].sort((one, other) => one.id - other.id);
}
/** Whom a workflow's own token writes as: the best guess where nothing has told. */
const USUAL_LOGIN = 'github-actions[bot]';
/** Bytes that a marker leaves to the comment's text. */
function commentRoom(marker) {
    return COMMENT_BYTES - byteLength(renderMarker(marker)) - 1;
}
/**
 * Writes the one comment that a pull request has for a check name, or updates it, or leaves it alone: when the pull
 * request has moved on to another commit, when a later attempt on this commit has written already, and when the mode
 * says so. Comments of other authors are never touched. Never rejects.
 */
async function publishComment(github, request) {
    if (request.mode === 'never')
        return { url: undefined, warning: undefined };
    try {
        const marked = await findComments(github, request.pullRequest, request.marker.checkName);
        if (!(await isStillHead(github, request)))
            return { url: undefined, warning: undefined };
        const own = by(request.login ?? USUAL_LOGIN, marked);
        const url = own.length > 0 ? await update(github, request, own) : await post(github, request, marked);
        return { url, warning: undefined };
    }
    catch (error) {
        return { url: undefined, warning: explain(error, request.pullRequest) };
    }
}
async function isStillHead({ octokit, owner, repo }, request) {
    const { data } = await octokit.rest.pulls.get({ owner, repo, pull_number: request.pullRequest });
    return (0,answer_fields/* fieldsOf */.P)(data, `pull request #${request.pullRequest}`).text('head.sha') === request.marker.headSha;
}
/** Updates the oldest of our comments and deletes the others, unless a later attempt on the commit has written. */
async function update(github, request, own, surplus = []) {
    const { octokit, owner, repo } = github;
    const { headSha, startedAt } = request.marker;
    const newer = own.find(({ marker }) => marker.headSha === headSha && marker.startedAt > startedAt);
    const [oldest, ...others] = own;
    if (newer === undefined && oldest) {
        await octokit.rest.issues.updateComment({ owner, repo, comment_id: oldest.id, body: bodyOf(request) });
    }
    const doubles = newer === undefined ? others.map(({ id }) => id) : [];
    for (const id of [...doubles, ...surplus])
        await octokit.rest.issues.deleteComment({ owner, repo, comment_id: id });
    return (newer ?? oldest)?.url;
}
/**
 * Posts a comment, then looks again: GitHub's answer tells whom the token writes as, and an older comment of that
 * author, unknown until now or posted by a run beside this one, is the one to keep.
 */
async function post(github, request, marked) {
    const { octokit, owner, repo } = github;
    const wanted = request.mode === 'always' || request.conclusion !== 'success';
    const maybeOurs = request.login === undefined && marked.length > 0;
    if (!wanted && !maybeOurs)
        return undefined;
    const posted = await publish_comment_create(github, request);
    const again = await findComments(github, request.pullRequest, request.marker.checkName);
    const older = by(posted.author, again).filter(({ id }) => id < posted.id);
    if (older.length > 0)
        return update(github, request, older, [posted.id]);
    if (wanted)
        return posted.url;
    await octokit.rest.issues.deleteComment({ owner, repo, comment_id: posted.id });
    return undefined;
}
async function publish_comment_create(github, request) {
    const { octokit, owner, repo } = github;
    const { pullRequest, marker } = request;
    const body = bodyOf(request);
    return (0,github_errors/* onceMore */.Th)(async () => {
        const { data } = await octokit.rest.issues.createComment({ owner, repo, issue_number: pullRequest, body });
        const made = (0,answer_fields/* fieldsOf */.P)(data, 'the new comment');
        return { id: made.number('id'), url: made.optionalText('html_url'), author: made.optionalText('user.login') };
    }, async () => {
        const marked = await findComments(github, pullRequest, marker.checkName);
        return marked.find((comment) => renderMarker(comment.marker) === renderMarker(marker));
    });
}
function by(login, marked) {
    return marked.filter(({ author }) => author !== undefined && author === login);
}
function bodyOf({ marker, body }) {
    return `${renderMarker(marker)}\n${cutMarkdown(body, commentRoom(marker))}`;
}
function explain(error, pullRequest) {
    const what = `The comment on pull request #${pullRequest} could not be written.`;
    if ((0,github_errors/* statusOf */.c2)(error) === 403 && error instanceof Error && /locked/i.test(error.message)) {
        return `${what} Its conversation is locked.`;
    }
    if ((0,github_errors/* isRefusal */.vu)(error))
        return `${what} ${(0,github_errors/* permissionAdvice */.Ew)(['pull-requests'])}`;
    return (0,github_errors/* toGitHubProblem */.yP)(error, `write the comment on pull request #${pullRequest}`).message;
}

;// CONCATENATED MODULE: ./build/github-gate/publish-result.js








/** The check as the place where a gate's result goes. */
function checkResults(services, check) {
    return {
        warnings: check.warnings,
        settle: check.settle,
        show: (result) => publishResult(services, check, result),
        // Left in progress, the check would say forever that somebody still works.
        fail: async (message) => {
            const title = 'Creative Gate ended in an unexpected error';
            const output = { title, summary: inlineText(message) };
            await check.complete({ conclusion: 'failure', output, annotations: [], statusLine: title });
        },
    };
}
/** Shows a result on the check and in the comments. Never rejects; what could not be written is in what it resolves. */
async function publishResult(services, check, { report, evaluation, redact, nextLook }) {
    const context = { ...renderContextOf(services), nextLook };
    const room = CHECK_LIMITS.text - check.attachedBytes();
    const { conclusion, exitCode, problem } = await check.complete({
        conclusion: report.conclusion,
        output: renderCheck(report, context, { ...CHECK_LIMITS, text: room }),
        annotations: annotationsOf(report),
        statusLine: statusDescription(report),
    });
    const unwritten = problem && redactAll(problem, redact);
    const shown = { ...report, conclusion, problems: [...report.problems, ...(unwritten ? [unwritten] : [])] };
    const isCancelled = conclusion === 'cancelled';
    const commentUrl = isCancelled ? undefined : await publishComments(services, check, shown, context, evaluation);
    return { report: shown, exitCode, context, checkRunId: check.checkRunId, commentUrl, unwritten };
}
/** Comments on every pull request that was judged, or on the event's own where nothing could be read; the first one's URL. */
async function publishComments({ publishing, settings, trigger, run, startedAt, log }, { login }, report, context, { comparisons }) {
    const judged = comparisons.flatMap(({ pullRequest }) => (pullRequest === undefined ? [] : [pullRequest]));
    const numbers = trigger.kind === 'pull-request' && judged.length === 0 ? [trigger.number] : judged;
    const { checkName } = context;
    const marker = { checkName, headSha: trigger.headSha, runId: run.runId, attempt: run.runAttempt, startedAt };
    let first;
    for (const pullRequest of numbers) {
        const { url, warning } = await publishComment(publishing, {
            pullRequest,
            marker,
            mode: settings.comment,
            conclusion: report.conclusion,
            body: renderComment(report, { ...context, pullRequest }, commentRoom(marker)),
            login,
        });
        first ??= url;
        if (warning)
            log.warning(warning);
    }
    return first;
}

;// CONCATENATED MODULE: ./build/cache/cache-keys.js

/** Changes with the format of entries, so that one version never reads another's. */
const FORMAT = 'creative-gate-v1';
/** Keeps keys far below GitHub's 512 characters. */
const LONGEST_BRANCH = 200;
const DIGEST_CHARACTERS = 16;
function escaped(character) {
    return [...Buffer.from(character)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');
}
/**
 * A branch's name without commas, which keys must not have, and without `-`: entries are found by how their keys begin,
 * and those of `main-2` must not be taken for those of `main`.
 */
function branchPart(branch) {
    const encoded = branch.replace(/[^A-Za-z0-9._]/gu, escaped);
    if (encoded.length <= LONGEST_BRANCH)
        return encoded;
    const digest = (0,external_node_crypto_.createHash)('sha256').update(branch).digest('hex').slice(0, DIGEST_CHARACTERS);
    return `${encoded.slice(0, LONGEST_BRANCH - DIGEST_CHARACTERS - 1)}~${digest}`;
}
/** How the keys of a pull request's own entries begin. */
function cache_keys_pullRequestPrefix(number) {
    return `${FORMAT}-pr-${number}-`;
}
/** How the keys of a branch's entries begin; the name is without `refs/heads/`. */
function branchPrefix(branch) {
    return `${FORMAT}-branch-${branchPart(branch)}-`;
}
/** The key of a run's entry. GitHub never changes an entry, so each save of a run has a `counter` of its own. */
function entryKey(prefix, run, counter) {
    return `${prefix}${run.runId}-${run.runAttempt}-${counter}`;
}
/** Whether an event's runs can save entries that others will read; a text says why not. */
function mayWrite(eventName) {
    switch (eventName) {
        case 'pull_request':
        case 'push':
        case 'schedule':
        case 'workflow_dispatch':
            return true;
        case 'pull_request_target':
            return 'GitHub lets runs for pull_request_target read the cache only, so no answers are saved there.';
        case 'merge_group':
            return 'No other run could read what a merge group saves, so no answers are saved to the cache.';
    }
}
/** How the keys of a shard's entries begin; not like the branch's own, which they must not be taken for. */
function shardPrefix(branch, { index, count }) {
    return `${FORMAT}-shard-${index}of${count}-${branchPart(branch)}-`;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
;// CONCATENATED MODULE: ./build/core/verdict/rules/was-evaluated.js
/** Whether a channel's score rests on anything: at least one guideline passed or failed (contract section 4). */
function wasEvaluated({ passCount, failCount }) {
    return passCount !== null && failCount !== null && passCount >= 0 && failCount >= 0 && passCount + failCount > 0;
}

;// CONCATENATED MODULE: ./build/core/verdict/baseline.js


/** A score that Vidmob gave on one channel, and the ISO-8601 moment at which it was recorded. */
const recordedScore = schemas/* object */.Ikc({
    score: schemas/* number */.aig().min(0).max(1),
    recordedAt: iso/* datetime */.w$({ offset: true }),
});
const stored = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* record */.g1P(schemas/* string */.YjP(), recordedScore));
/** A score is compared with the last one of the same id and source, whatever the version (contract section 3). */
function baselineKey({ source, id }) {
    return JSON.stringify([source ?? '', id]);
}
/** Reads baselines back from what `storeBaselines` made; undefined where that is not what it is. */
function readBaselines(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    const { data } = stored.safeParse(value);
    return data && new Map(Object.entries(data));
}
/** The baselines as text to keep. */
function storeBaselines(baselines) {
    return JSON.stringify(Object.fromEntries(baselines));
}
/**
 * The baselines after the base branch's creatives were judged at `at` (milliseconds since 1970). Each usable score takes
 * the place of that channel's earlier one; what was not answered keeps its own. Of several versions judged together the
 * best score counts, whatever their order.
 */
function recordBaselines(old, judged, at) {
    const recordedAt = new Date(at).toISOString();
    const latest = new Map();
    for (const { creative, assessments } of judged) {
        const best = latest.get(baselineKey(creative)) ?? new Map();
        for (const [channel, score] of usableScores(assessments)) {
            best.set(channel, Math.max(score, best.get(channel) ?? 0));
        }
        if (best.size > 0)
            latest.set(baselineKey(creative), best);
    }
    const merged = new Map(old);
    for (const [key, best] of latest) {
        const recorded = [...best].map(([channel, score]) => [channel, { score, recordedAt }]);
        merged.set(key, { ...merged.get(key), ...Object.fromEntries(recorded) });
    }
    return merged;
}
function usableScores({ vidmob }) {
    if (vidmob?.status !== 'scored')
        return [];
    return Object.entries(vidmob.channels).flatMap(([channel, scores]) => {
        const { score } = scores;
        const isUsable = wasEvaluated(scores) && score !== null && score >= 0 && score <= 1;
        return isUsable ? [[channel, score]] : [];
    });
}

;// CONCATENATED MODULE: ./build/records/file-format.js



/** A file with more bytes is not used; none that large is written. */
const MAX_FILE_BYTES = 64 * 1024 * 1024;
/** What one sealed block may become when it is decompressed. */
const file_format_MAX_BLOCK_BYTES = 64 * 1024 * 1024;
/** What a file keeps beside records. */
const STATES = ['baselines', 'rescore'];
/** Whose secret seals a block, what it holds, and the sealed bytes in base64. */
const recordBlock = schemas/* tuple */.PVZ([schemas/* enum */.k5n(core_creative/* PROVIDERS */.xq), schemas/* enum */.k5n(HOLDINGS), schemas/* string */.YjP()]);
const stateBlock = schemas/* tuple */.PVZ([schemas/* enum */.k5n(core_creative/* PROVIDERS */.xq), schemas/* enum */.k5n(STATES), schemas/* string */.YjP()]);
const VERSION = 1;
const envelope = schemas/* object */.Ikc({ v: schemas/* literal */.euz(VERSION), states: schemas/* array */.YOg(stateBlock), records: schemas/* array */.YOg(recordBlock) });
/** The blocks as the bytes of a file. */
function envelopeOf(blocks) {
    return Buffer.from(JSON.stringify({ v: VERSION, ...blocks }));
}
/** The blocks of a file; when they cannot be read, the reason as half a sentence. */
function blocksIn(bytes) {
    if (bytes.length > MAX_FILE_BYTES)
        return `it has ${bytes.length} bytes, and at most ${MAX_FILE_BYTES} are read`;
    let value;
    try {
        value = JSON.parse(Buffer.from(bytes).toString());
    }
    catch {
        return 'it is damaged';
    }
    const read = envelope.safeParse(value);
    return read.success ? read.data : 'it is of a format that this release does not read';
}
/** What a block is tied to: the format's version and what the block holds. */
function file_format_boundTo(section) {
    return `creative-gate:file:v${VERSION} ${section}`;
}

;// CONCATENATED MODULE: ./build/records/file-parts.js


/** Characters of answers in one block, roughly: those of a large fleet take several. */
const CHUNK_LENGTH = 4 * 1024 * 1024;
/** Rescoring's memory under the first of the providers, baselines under Vidmob; undefined is nothing to keep. */
function* stateParts(providers, state) {
    const [first] = providers;
    if (first && state.rescore !== undefined) {
        yield { provider: first, section: 'rescore', plain: JSON.stringify(state.rescore) };
    }
    if (providers.includes('vidmob') && state.baselines !== undefined) {
        yield { provider: 'vidmob', section: 'baselines', plain: JSON.stringify(state.baselines) };
    }
}
/** The providers' records: all tickets, then the answers, made only as they are asked for. */
function* recordParts(providers, records) {
    const ofProvider = (provider) => records.filter((record) => record.provider === provider);
    for (const provider of providers) {
        const tickets = ofProvider(provider).flatMap(({ key, ticket }) => (ticket ? [{ key, ticket }] : []));
        if (tickets.length > 0)
            yield { provider, section: 'tickets', plain: encodeTickets(tickets) };
    }
    for (const provider of providers) {
        for (const plain of answerChunks(ofProvider(provider)))
            yield { provider, section: 'answers', plain };
    }
}
function* answerChunks(records) {
    let elements = [];
    let length = 0;
    for (const { key, answer } of records) {
        if (!answer)
            continue;
        const element = answerElement({ key, answer });
        if (length > 0 && length + element.length > CHUNK_LENGTH) {
            yield encodeAnswers(elements);
            elements = [];
            length = 0;
        }
        elements.push(element);
        length += element.length;
    }
    if (length > 0)
        yield encodeAnswers(elements);
}

;// CONCATENATED MODULE: ./build/records/file.js




/** What the envelope adds to a block, at most; and so the envelope itself. */
const FRAME_BYTES = 64;
/**
 * Writes the content as a file of at most `maxBytes` bytes, every block of it sealed: records by their provider's
 * secret, baselines by Vidmob's, and rescoring's memory by the first secret there is. What has no secret or finds no
 * room is left out; answers, which their tickets bring back, are the last to get room.
 */
function encodeFile(content, seals, maxBytes = MAX_FILE_BYTES) {
    const providers = core_creative/* PROVIDERS */.xq.filter((provider) => seals.knows(provider));
    let room = maxBytes - FRAME_BYTES;
    const sealWithin = ({ provider, section, plain }) => {
        const sealed = seals.seal(provider, compress(plain, 'quick'), file_format_boundTo(section)).toString('base64');
        if (FRAME_BYTES + sealed.length > room)
            return undefined;
        room -= FRAME_BYTES + sealed.length;
        return sealed;
    };
    const states = [];
    for (const part of stateParts(providers, content)) {
        const sealed = sealWithin(part);
        if (sealed)
            states.push([part.provider, part.section, sealed]);
    }
    const records = [];
    for (const part of recordParts(providers, content.records)) {
        const sealed = sealWithin(part);
        if (sealed)
            records.push([part.provider, part.section, sealed]);
    }
    return envelopeOf({ states, records });
}

;// CONCATENATED MODULE: ./build/records/lifetime.js
const lifetime_HOUR = 3_600_000;
const DAY = 24 * lifetime_HOUR;
/** How long an answer is reused after it came, in milliseconds (contract section 8). */
const REUSED_FOR = { vidmob: DAY, ias: 30 * DAY, verity: 30 * DAY };
/** A record that nothing has been heard of for so long belongs to a creative that is no longer asked about. */
const KEPT_FOR = 35 * DAY;
/**
 * Whether the record's answer may be used as it is at `now` (milliseconds since 1970). One that came in the future, or
 * whose moments cannot be read, may not.
 */
function isFresh({ provider, answer }, now) {
    return answer !== null && Date.parse(answer.answeredAt) <= now && now < endOfLife(provider, answer);
}
/**
 * Whether the record's ticket may be asked for an answer at `now`. An outdated score of Vidmob is fetched again with its
 * ticket. At IAS and Verity a ticket gives the same old answer for ever, so that an outdated one means a new submission;
 * unless the ticket is of such a new submission already.
 */
function isTicketUsable({ provider, ticket, answer }, now) {
    if (ticket === null)
        return false;
    if (answer === null || provider === 'vidmob')
        return true;
    const isOutdated = endOfLife(provider, answer) <= now;
    return !isOutdated || ticket.submittedAt > Date.parse(answer.answeredAt);
}
/** The records that are still of use at `now`, and of which something was heard within 35 days. */
function prune(records, now) {
    return records.filter((record) => {
        const heard = [record.ticket?.submittedAt ?? 0, record.answer ? Date.parse(record.answer.answeredAt) : 0];
        const isRemembered = heard.some((at) => at > now - KEPT_FOR);
        return isRemembered && (isFresh(record, now) || isTicketUsable(record, now));
    });
}
/** Milliseconds since 1970; NaN, which is neither before nor after anything, where a moment cannot be read. */
function endOfLife(provider, answer) {
    const longest = Date.parse(answer.answeredAt) + REUSED_FOR[provider];
    const stated = 'expiresAt' in answer ? answer.expiresAt : null;
    return stated === null ? longest : Math.min(longest, Date.parse(stated));
}

;// CONCATENATED MODULE: ./build/records/read-file.js




const SHOWN = {
    tickets: 'tickets',
    answers: 'answers',
    baselines: 'earlier scores',
    rescore: 'notes of the last rescoring',
};
/**
 * Reads what `encodeFile` made. Never throws: what is damaged, foreign or of another format is ignored, and a remark
 * says so; what belongs to a provider whose secret is not there is ignored without one.
 */
function decodeFile(bytes, seals) {
    const blocks = blocksIn(bytes);
    if (typeof blocks === 'string') {
        const remark = `What the cache kept of earlier runs is not used: ${blocks}.`;
        return { records: [], baselines: undefined, rescore: undefined, remarks: [remark] };
    }
    const remarks = new Set();
    const open = ([provider, section, text]) => seals.open(provider, Buffer.from(text, 'base64'), file_format_boundTo(section));
    const states = {};
    for (const block of blocks.states.filter(([provider]) => seals.knows(provider))) {
        const [provider, name] = block;
        const packed = open(block);
        const state = packed && stateIn(packed);
        if (state)
            states[name] = state.value;
        else
            remarks.add(ignored(provider, name));
    }
    const recordSet = createRecordSet();
    for (const block of blocks.records.filter(([provider]) => seals.knows(provider))) {
        const [provider, holding] = block;
        const packed = open(block);
        const records = packed && recordsIn(packed, provider, holding, file_format_MAX_BLOCK_BYTES);
        if (records)
            recordSet.absorb(records);
        else
            remarks.add(ignored(provider, holding));
    }
    return { records: recordSet.all(), baselines: states.baselines, rescore: states.rescore, remarks: [...remarks] };
}
function stateIn(packed) {
    const plain = decompress(packed, file_format_MAX_BLOCK_BYTES);
    if (!plain)
        return undefined;
    try {
        return { value: JSON.parse(plain.toString()) };
    }
    catch {
        return undefined;
    }
}
function ignored(provider, section) {
    return (`The ${SHOWN[section]} that the cache kept under the secret of ${provider} are not used: they were altered, or ` +
        'sealed with another secret or for another repository.');
}

;// CONCATENATED MODULE: ./build/github-gate/record-cache.js






const ONLY_SLOWER = 'Everything works without the cache, only slower.';
const NOTHING = { records: [], baselines: undefined, rescore: undefined, remarks: [] };
/** The scopes of a gate. */
function scopesOf(trigger) {
    const { eventName } = trigger;
    if (trigger.kind === 'push') {
        const own = branchPrefix(trigger.branch);
        return { eventName, own, branch: own };
    }
    const branch = trigger.baseRef === undefined ? undefined : branchPrefix(trigger.baseRef);
    return { eventName, own: trigger.kind === 'pull-request' ? cache_keys_pullRequestPrefix(trigger.number) : undefined, branch };
}
/** Opens the cache for a run. Nothing is asked of it before it is needed, and each entry once. */
function openRecordCache(scopes, options) {
    const { cache, seals, clock, log, run } = options;
    const files = new Map();
    let saves = 0;
    let isOut = false;
    const read = async (prefix) => {
        const restored = await cache.restore(prefix);
        // One that fails is left alone for the rest of the run: its time would be the providers'.
        if (restored.kind === 'unusable' && !isOut)
            log.warning(`${restored.why} ${ONLY_SLOWER}`);
        if (restored.kind === 'unusable')
            isOut = true;
        if (restored.kind !== 'found') {
            log.debug(`Cache: nothing is used for ${prefix} (${restored.kind}).`);
            return NOTHING;
        }
        const file = decodeFile(restored.content, seals);
        for (const remark of file.remarks)
            log.warning(remark);
        log.info(`Kept by earlier runs (cache entry ${restored.key}): ${file.records.length} records.`);
        return file;
    };
    const fileOf = (prefix) => {
        if (prefix === undefined)
            return Promise.resolve(NOTHING);
        const file = files.get(prefix) ?? read(prefix);
        files.set(prefix, file);
        return file;
    };
    const ofBranch = () => fileOf(scopes.branch);
    return {
        own: () => fileOf(scopes.own),
        ofBranch,
        baselines: async () => {
            const { baselines } = await ofBranch();
            return typeof baselines === 'string' ? readBaselines(baselines) : undefined;
        },
        save: async ({ records, baselines, rescore }) => {
            const allowed = mayWrite(scopes.eventName);
            if (scopes.own === undefined || allowed !== true || isOut) {
                log.debug(`Cache: nothing is saved (${allowed === true ? 'no scope, or out of order' : allowed}).`);
                return;
            }
            const content = encodeFile({ records: prune(records, clock.now()), baselines: baselines && storeBaselines(baselines), rescore }, seals);
            saves += 1;
            const saved = await cache.save(entryKey(scopes.own, run, saves), content);
            if (saved.kind === 'saved')
                log.info(`Kept ${records.length} records for later runs.`);
            else if (saved.byDesign)
                log.info(saved.why);
            else
                log.warning(`${saved.why} ${ONLY_SLOWER}`);
        },
    };
}
/**
 * Keeps in the cache what a run learned, together with what was there before: one entry that grows, in the scope of the
 * pull request or the branch. A push also records the scores that later ones are compared with.
 */
async function saveAnswers({ trigger, clock, settings, cancelled }, { ticketStore, cache }, { judged }) {
    if (settings.sandbox || cancelled.aborted || !ticketStore.hasNews())
        return;
    const before = await cache.own();
    const recordSet = createRecordSet();
    recordSet.absorb(before.records);
    recordSet.absorb(ticketStore.records());
    const old = trigger.kind === 'push' ? await cache.baselines() : undefined;
    const baselines = trigger.kind === 'push' ? recordBaselines(old, judged, clock.now()) : undefined;
    await cache.save({ records: recordSet.all(), baselines, rescore: before.rescore });
}

;// CONCATENATED MODULE: ./build/records/seal.js


const CIPHER = 'aes-256-gcm';
const seal_KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
/** What a seal adds to the plain bytes. */
const SEAL_BYTES = NONCE_BYTES + TAG_BYTES;
/**
 * Seals for the providers whose secret is given (Vidmob's and Verity's API key, the client secret of IAS), by contract
 * section 8. `repositoryId` is GitHub's id of the repository. An empty secret is none: anybody could derive its key.
 */
function createSeals(secrets, repositoryId) {
    const known = new Set(core_creative/* PROVIDERS */.xq.filter((provider) => secrets[provider]));
    const keys = new Map();
    function keyOf(provider) {
        const made = keys.get(provider);
        if (made)
            return made;
        const info = `creative-gate/v1/${provider}/${repositoryId}`;
        const key = Buffer.from((0,external_node_crypto_.hkdfSync)('sha256', secrets[provider], '', info, seal_KEY_BYTES));
        keys.set(provider, key);
        return key;
    }
    return {
        knows: (provider) => known.has(provider),
        seal(provider, plain, bound) {
            if (!known.has(provider))
                throw new Error(`Nothing can be sealed for ${provider}: its secret is not there.`);
            const nonce = (0,external_node_crypto_.randomBytes)(NONCE_BYTES);
            const cipher = (0,external_node_crypto_.createCipheriv)(CIPHER, keyOf(provider), nonce, { authTagLength: TAG_BYTES });
            cipher.setAAD(associatedData(provider, bound));
            const hidden = Buffer.concat([cipher.update(plain), cipher.final()]);
            return Buffer.concat([nonce, hidden, cipher.getAuthTag()]);
        },
        open(provider, sealed, bound) {
            if (!known.has(provider) || sealed.length < SEAL_BYTES)
                return undefined;
            const nonce = sealed.subarray(0, NONCE_BYTES);
            const decipher = (0,external_node_crypto_.createDecipheriv)(CIPHER, keyOf(provider), nonce, { authTagLength: TAG_BYTES });
            decipher.setAAD(associatedData(provider, bound));
            decipher.setAuthTag(sealed.subarray(-TAG_BYTES));
            const plain = decipher.update(sealed.subarray(NONCE_BYTES, -TAG_BYTES));
            try {
                decipher.final();
            }
            catch {
                return undefined; // the tag does not fit: not ours, or no longer what it was
            }
            return plain;
        },
    };
}
function associatedData(provider, bound) {
    return Buffer.from(`${provider}\n${bound}`);
}

// EXTERNAL MODULE: ./build/http/errors.js
var errors = __webpack_require__(2602);
;// CONCATENATED MODULE: ./build/providers/peek.js

/** What a look says; `unknown` where it brought no answer. Rejects only when the run is cancelled, or for a defect. */
async function peeked(look) {
    try {
        return await look();
    }
    catch (error) {
        if (error instanceof errors/* TransportError */.w)
            return 'unknown';
        throw error;
    }
}
/** What a step tells of the submission; one that failed for another reason than the asset tells nothing. */
function peekOf(progress) {
    if (progress.kind === 'working')
        return 'working';
    if (progress.kind !== 'settled')
        return 'unknown';
    const isSaid = progress.isLost === true || progress.assessment.status !== 'unavailable';
    return isSaid ? 'changed' : 'unknown';
}

;// CONCATENATED MODULE: ./build/providers/error-text.js

/** Characters of a provider's message that are shown. */
const LONGEST = 300;
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/**
 * The message in an error body, in whichever of the published envelopes: Vidmob `error.message` (a text or a list) and
 * `message`, IAS `error` and `error_description`, Verity `errorMessage`, `errors[].reason` and `message`.
 */
function messageIn(body) {
    if (typeof body === 'string')
        return body;
    if (Array.isArray(body)) {
        const texts = body.map(messageIn).filter((text) => text !== undefined);
        return texts.length === 0 ? undefined : texts.join('; ');
    }
    if (!isRecord(body))
        return undefined;
    const keys = ['error_description', 'errorMessage', 'message', 'reason', 'error', 'errors'];
    for (const key of keys) {
        const text = messageIn(Object.hasOwn(body, key) ? body[key] : undefined);
        if (text !== undefined && text.trim() !== '')
            return text;
    }
    return undefined;
}
/** Before it is cut: half a signature would not be known for one. */
const withoutSignatures = createRedact([]);
/** What the provider itself says went wrong, on one line of bounded length; undefined when it says nothing readable. */
function errorText(body) {
    const line = withoutSignatures(messageIn(body) ?? '')
        .replace(/[\s\p{Cc}]+/gu, ' ')
        .trim();
    if (line === '')
        return undefined;
    return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}

;// CONCATENATED MODULE: ./build/providers/failure.js


/** A settled step without an answer of the provider to judge. */
function failure_unanswered(status, ticket, reason, remedy) {
    return { kind: 'settled', assessment: { status, ticket: ticket?.id ?? null, reason, remedy } };
}
/** A settled step whose ticket the provider does not know any more: a later run may submit the creative anew. */
function lost(ticket, reason, remedy) {
    return { kind: 'settled', assessment: { status: 'unavailable', ticket: ticket.id, reason, remedy }, isLost: true };
}
/**
 * What a step is worth whose request brought no answer. Rethrows `out-of-time`, cancellation and defects: the caller's
 * loop knows what those mean.
 */
function failedStep(options) {
    const { provider, doing, error, ticket } = options;
    if (!(error instanceof errors/* TransportError */.w))
        throw error;
    const reason = `${provider} brought no usable answer while ${doing}: ${error.message}`;
    switch (error.code) {
        case 'out-of-time':
            throw error;
        case 'retry-later':
            return { kind: 'later-than-deadline', ticket, on: error.message };
        case 'unreachable':
        case 'attempt-timeout':
        case 'malformed':
        case 'left-alone':
            return { kind: 'failed-for-now', reason, remedy: `Run the gate again when ${provider} answers.` };
        case 'redirected':
        case 'too-large':
            return failure_unanswered('unavailable', ticket, reason, `Check the URL the gate is given for ${provider}.`);
    }
}
/** "IAS answered 503 while submitting: …", with what the provider itself says of it. */
function tellAnswer({ provider, doing, answer }, detail) {
    const said = detail ?? errorText(answer.body);
    return `${provider} answered ${answer.status} while ${doing}${said === undefined ? '' : `: ${said}`}`;
}
/**
 * What a step is worth that was answered with an error status. `credential` is the input to check on 401 and 403,
 * `detail` replaces what the provider says in the body. A bad request refuses the asset only as long as there is no
 * ticket: later ones do not depend on the asset.
 */
function refusedStep(options) {
    const { provider, answer, ticket, credential } = options;
    const { status } = answer;
    const reason = tellAnswer(options, options.detail);
    if (ticket === null && (status === 400 || status === 415 || status === 422)) {
        return failure_unanswered('rejected', ticket, reason, "Correct the creative's entry or its file as the message says.");
    }
    if (status === 401 || status === 403) {
        return failure_unanswered('unavailable', ticket, reason, `Check the input ${credential} and what it is allowed to do.`);
    }
    if (status === 408 || status === 425 || status === 429 || status >= 500) {
        return { kind: 'failed-for-now', reason, remedy: `Run the gate again when ${provider} answers.` };
    }
    return failure_unanswered('unavailable', ticket, reason, `Check the URL the gate is given for ${provider}.`);
}
/** What a step is worth whose 2xx answer has another shape than the documents say: never an answer to judge. */
function unclearStep(options) {
    const reason = `${tellAnswer(options)} (an answer of a form that the gate does not know).`;
    return { kind: 'failed-for-now', reason, remedy: 'Run the gate again; if it stays, report it.' };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/coerce.js
var coerce = __webpack_require__(9567);
;// CONCATENATED MODULE: ./build/providers/ias/schema.js

/** Answer of the token URL; `expires_in` in seconds, a number or its text. */
const tokenAnswer = schemas/* object */.Ikc({
    access_token: schemas/* string */.YjP().min(1),
    expires_in: coerce/* number */.ai().positive().optional().catch(undefined),
});
/** Answer of POST /v1/score. */
const scoreAnswer = schemas/* object */.Ikc({ contentId: schemas/* string */.YjP().min(1) });
/** Answer of POST /v1/results, failures under an error status included. */
const resultsAnswer = schemas/* object */.Ikc({
    contentId: schemas/* string */.YjP().optional(),
    status: schemas/* string */.YjP().transform((status) => status.trim().toLowerCase()),
    garmScores: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).nullish(),
});
/** The final word on an asset that IAS could not score; also sent with 503 (ias-multimedia-classification). */
const failedAnswer = schemas/* object */.Ikc({ contentId: schemas/* string */.YjP().min(1), status: schemas/* string */.YjP().regex(/^\s*failed\s*$/i) });

;// CONCATENATED MODULE: ./build/providers/ias/client.js

/** IAS does not say under which status it sends `invalid_token`, so the body counts whatever the status. */
function refusesToken({ status, body }) {
    return (status === 401 || (typeof body === 'object' && body !== null && Reflect.get(body, 'error') === 'invalid_token'));
}
/** Whether the answer is IAS's final word that it cannot score the asset; IAS sends it under 503. */
function isFailed({ body }) {
    return failedAnswer.safeParse(body).success;
}
/** Calls with a token; a refused token is replaced once and the call repeated with the new one. */
function createIasPost(options) {
    const { http, tokens } = options;
    const base = options.url.replace(/\/+$/, '');
    return async (path, json, repeat, call) => {
        const send = (token) => http({
            method: 'POST',
            url: `${base}${path}`,
            headers: { authorization: `Bearer ${token}` },
            json,
            repeat,
            isFinal: (answer) => isFailed(answer) || refusesToken(answer),
            call,
        });
        const first = await tokens(call);
        if (first.kind === 'refused')
            return { kind: 'no-token', answer: first.answer };
        const answer = await send(first.value);
        if (!refusesToken(answer))
            return { kind: 'answered', answer };
        const renewed = await tokens(call, first.value);
        if (renewed.kind === 'refused')
            return { kind: 'no-token', answer: renewed.answer };
        const second = await send(renewed.value);
        return { kind: refusesToken(second) ? 'no-token' : 'answered', answer: second };
    };
}

;// CONCATENATED MODULE: ./build/providers/ias/refusals.js


const CREDENTIAL = 'ias-client-id and ias-client-secret';
/** What a step is worth that IAS, or its token URL, answered with an error. */
function refused(doing, ticket, { kind, answer }) {
    const progress = refusedStep({ provider: 'IAS', doing, ticket, answer, credential: CREDENTIAL });
    if (kind === 'answered' || progress.kind !== 'settled')
        return progress;
    const said = errorText(answer.body);
    const reason = `IAS gives no access with these credentials: ${answer.status}${said === undefined ? '.' : `, ${said}`}`;
    return failure_unanswered('unavailable', ticket, reason, `Check the inputs ${CREDENTIAL}, and ias-token-url.`);
}
/** IAS's final word that it cannot score the asset. */
function rejected(ticket, { body }) {
    const said = errorText(body);
    const reason = `IAS could not score the asset${said === undefined ? '.' : `: ${said}`}`;
    return failure_unanswered('rejected', ticket, reason, 'Check that the URL serves a whole file in a format IAS supports.');
}

;// CONCATENATED MODULE: ./build/providers/ias/to-assessment.js
const to_assessment_LEVELS = new Map([
    ['S', 'safe'],
    ['L', 'low'],
    ['M', 'medium'],
    ['H', 'high'],
    ['F', 'floor'],
]);
/** `stage` of a ticket whose submission was sent twice because the first answer got lost. */
const REPEATED = 'repeated';
const BILLED_TWICE = 'IAS was sent this creative twice because the answer to the first submission got lost; it may count both.';
/** IAS's answer in our terms: letters in any case become levels, letters nobody knows null, absent ones stay absent. */
function toAssessment(answer, ticket, answeredAt) {
    const garm = Object.entries(answer.garmScores ?? {}).map(([category, letter]) => {
        const level = to_assessment_LEVELS.get(typeof letter === 'string' ? letter.trim().toUpperCase() : letter);
        return [category, level ?? null];
    });
    return {
        status: 'scored',
        ticket: ticket.id,
        reused: false,
        answeredAt,
        warnings: ticket.stage === REPEATED ? [BILLED_TWICE] : [],
        garm: Object.fromEntries(garm),
    };
}

;// CONCATENATED MODULE: ./build/providers/ias/check.js





/** How long IAS may not know a submission that it has accepted, in milliseconds. */
const NOT_LISTED_YET_MS = 120_000;
/** The API's page names the end `completed`, "complete" and, run together with the state before it, both at once. */
const DONE = /^(processing )?completed?$/;
/** Looks at a submission once. An asset that IAS does not know is "not yet" for two minutes after its submission. */
function createCheck(post, clock) {
    return async (ticket, call) => {
        const step = { provider: 'IAS', doing: 'asking for results', ticket };
        const working = (on) => ({ kind: 'working', ticket, on, pollAgain: 'later' });
        let outcome;
        try {
            outcome = await post('/v1/results', { contentId: ticket.id }, 'always', call);
        }
        catch (error) {
            return failedStep({ ...step, error });
        }
        const { kind, answer } = outcome;
        if (kind === 'no-token')
            return refused(step.doing, ticket, outcome);
        if (isFailed(answer))
            return rejected(ticket, answer);
        if (answer.status === 404) {
            if (clock.now() - ticket.submittedAt < NOT_LISTED_YET_MS)
                return working('IAS does not list the asset yet');
            const reason = `IAS accepted the asset as ${ticket.id} and no longer knows it (404).`;
            return lost(ticket, reason, 'Run the gate again to submit the asset anew.');
        }
        if (answer.status >= 300)
            return refused(step.doing, ticket, outcome);
        const results = resultsAnswer.safeParse(answer.body);
        const isOurs = results.success && (results.data.contentId ?? ticket.id) === ticket.id;
        if (!isOurs)
            return unclearStep({ ...step, answer });
        const { status } = results.data;
        if (status === 'failed')
            return rejected(ticket, answer);
        if (DONE.test(status)) {
            const answeredAt = new Date(clock.now()).toISOString();
            return { kind: 'settled', assessment: toAssessment(results.data, ticket, answeredAt) };
        }
        return working(status === 'processing' ? 'IAS is scoring the asset' : `IAS says "${status.slice(0, 40)}"`);
    };
}

;// CONCATENATED MODULE: ./build/providers/ias/submit.js







/** Request body of POST /v1/score. One URL a call: the one `contentId` that comes back could not name two. */
function scoreBody(creative, url) {
    const { description, language } = creative;
    const title = creative.title ?? creative.name;
    return { url: [url], title, description, ...(language.length > 0 && { language }) };
}
/** Equal for creatives of which IAS is sent the same, whatever signs their links. */
function requestKey(creative) {
    return JSON.stringify(scoreBody(creative, (0,core_url/* contentUrl */.hx)(creative.url)));
}
/** Whether IAS may have accepted a submission that was answered like this: a gateway's word, or an unknown form. */
function leavesDoubt({ status, body }) {
    return status === 502 || status === 504 || (status < 300 && errorText(body) === undefined);
}
/**
 * Submits an asset. IAS has no key against submitting twice, so a submission that may have been accepted is repeated
 * once in a run and never again.
 */
function createSubmit(post, { clock, meter }) {
    const doubtful = new Set();
    const step = { provider: 'IAS', doing: 'submitting', ticket: null };
    /** Spends the one repetition; settles when it is spent already. What may have been accepted counts as accepted. */
    const inDoubt = (key, why) => {
        meter.submitted('ias');
        if (!doubtful.has(key)) {
            doubtful.add(key);
            return undefined;
        }
        const reason = `IAS was sent the creative twice and may have accepted it, but its answer was lost: ${why}`;
        return failure_unanswered('unavailable', null, reason, 'Run the gate again when IAS answers.');
    };
    const submit = async (creative, call) => {
        const key = requestKey(creative);
        let outcome;
        try {
            outcome = await post('/v1/score', scoreBody(creative, creative.url), 'if-not-processed', call);
        }
        catch (error) {
            const leftDoubt = error instanceof errors/* TransportError */.w && error.ambiguous && error.code !== 'out-of-time';
            if (!leftDoubt)
                return failedStep({ ...step, error });
            return inDoubt(key, error.message) ?? (await submit(creative, call));
        }
        const { kind, answer } = outcome;
        if (kind === 'no-token')
            return refused(step.doing, null, outcome);
        const submittedAt = clock.now();
        const failed = failedAnswer.safeParse(answer.body);
        if (failed.success)
            return rejected({ id: failed.data.contentId, submittedAt, stage: 'first' }, answer);
        const score = scoreAnswer.safeParse(answer.body);
        if (answer.status < 300 && score.success) {
            meter.submitted('ias');
            const stage = doubtful.has(key) ? REPEATED : 'first';
            const ticket = { id: score.data.contentId, submittedAt, stage };
            return { kind: 'working', ticket, on: 'IAS has accepted the asset', pollAgain: 'later' };
        }
        const lost = leavesDoubt(answer) ? inDoubt(key, `it was answered ${answer.status}.`) : undefined;
        if (lost)
            return lost;
        return answer.status < 300 ? unclearStep({ ...step, answer }) : refused(step.doing, null, outcome);
    };
    return submit;
}

// EXTERNAL MODULE: ./build/http/failures.js
var failures = __webpack_require__(8678);
;// CONCATENATED MODULE: ./build/http/until-aborted.js

/**
 * Waits for work that somebody else started, no longer than the call may. The work itself goes on. Rejects like a
 * request: `out-of-time` when the time is up, else with the signal's reason. `what` names the work for a person.
 */
async function untilAborted(work, signal, what) {
    let abort = () => undefined;
    const aborted = new Promise((_, reject) => {
        abort = () => reject((0,failures/* endedBy */.mr)(signal, what, false));
        if (signal.aborted)
            abort();
        else
            signal.addEventListener('abort', abort, { once: true });
    });
    try {
        return await Promise.race([aborted, work]);
    }
    finally {
        signal.removeEventListener('abort', abort);
    }
}

;// CONCATENATED MODULE: ./build/providers/ias/token.js



/** How long a token is used that does not say when it expires, in milliseconds. */
const UNSTATED_LIFETIME_MS = 300_000;
const token_MARGIN_MS = 60_000;
/** A refusal that another attempt cannot change within this run. */
const isPermanent = (status) => status === 400 || status === 401 || status === 403 || status === 404;
/**
 * Client-credentials tokens for IAS: one request however many calls wait for it, used again until shortly before it
 * expires. Refused credentials are asked about once.
 */
function createTokens(options) {
    const { http, tokenUrl, clock } = options;
    const basic = Buffer.from(`${options.clientId}:${options.clientSecret}`).toString('base64');
    // Both halves are known as secrets; together they look different.
    options.mask(basic);
    let current;
    let refused;
    let asking;
    const ask = async (call) => {
        const answer = await http({
            method: 'POST',
            url: tokenUrl,
            headers: { accept: 'application/json', authorization: `Basic ${basic}` },
            form: { grant_type: 'client_credentials' },
            repeat: 'always',
            call,
        }).catch((error) => {
            throw error instanceof errors/* TransportError */.w ? new errors/* TransportError */.w(error.code, error.message, { cause: error }) : error;
        });
        if (answer.status >= 300) {
            const refusal = { kind: 'refused', answer };
            if (isPermanent(answer.status))
                refused = refusal;
            return refusal;
        }
        const token = tokenAnswer.safeParse(answer.body);
        if (!token.success)
            throw new errors/* TransportError */.w('malformed', 'The answer of the token URL holds no usable token.');
        const { access_token: value, expires_in: seconds } = token.data;
        options.mask(value);
        const lifetime = seconds === undefined ? UNSTATED_LIFETIME_MS : seconds * 1000;
        current = { value, until: clock.now() + lifetime - Math.min(token_MARGIN_MS, lifetime / 10) };
        return { kind: 'token', value };
    };
    return async (call, stale) => {
        for (;;) {
            if (refused)
                return refused;
            if (current && current.value !== stale && clock.now() < current.until)
                return { kind: 'token', value: current.value };
            asking ??= {
                result: ask(call).finally(() => {
                    asking = undefined;
                }),
                signal: call.signal,
            };
            const shared = asking;
            try {
                return await untilAborted(shared.result, call.signal, 'Waiting for a token');
            }
            catch (error) {
                // The call that asked for all of us had less time than this one: ask again in its place.
                if (call.signal.aborted || !shared.signal.aborted)
                    throw error;
            }
        }
    };
}

;// CONCATENATED MODULE: ./build/providers/ias/ias.js





/** IAS Multimedia Classification: GARM levels for video, image, audio and text. */
function createIas(options) {
    const post = createIasPost({ ...options, tokens: createTokens(options) });
    const submit = createSubmit(post, options);
    const check = createCheck(post, options.clock);
    // IAS has no smaller question than the one for the results.
    const probe = (ticket, call) => peeked(async () => peekOf(await check(ticket, call)));
    return { name: 'ias', requestKey: requestKey, contentKey: requestKey, submit, check: (_, ...rest) => check(...rest), probe };
}

;// CONCATENATED MODULE: ./build/providers/verity/reasons.js
/** Analyses whose failure leaves the others standing, and what the answer then rests on. */
const PARTIAL = new Map([
    ['VIDEO_TRANSCRIPTION_FAILED', 'Verity could not transcribe the speech; its answer rests on what is seen'],
    ['VIDEO_OCR_FAILED', 'Verity could not read the text in the picture; its answer rests on the rest'],
]);
/** Sorts a reason by Verity's naming, as not all reasons are published. One it says of nothing known is `service`. */
function kindOf(reason) {
    if (PARTIAL.has(reason))
        return 'partial';
    if (/(NOT_FOUND|NOT_EXIST|STILL_PROCESSING)$/.test(reason))
        return 'not-yet';
    return /^(VIDEO|URL|LANGUAGE)_|NOT_SUPPORTED|INVALID/.test(reason) ? 'refused' : 'service';
}
/** The warning that goes with a partial analysis. */
function warningOf(reason) {
    return `${PARTIAL.get(reason)} (${reason}).`;
}
/** What to do about a refused asset. */
function reasons_remedyOf(reason) {
    if (reason.startsWith('VIDEO_DOWNLOAD_FAILED')) {
        return 'Check that the URL can be fetched without a login. Verity keeps a failed URL for 24 h: use a new one.';
    }
    return 'Check that the file is a video Verity supports: MP4, MOV or M3U8, at most 2 GB.';
}

;// CONCATENATED MODULE: ./build/providers/verity/refusals.js



/** What a step is worth that Verity answered with an error status. */
function refusals_refused(doing, ticket, answer) {
    // Verity's gateway says the same 403 of a wrong path and of a bad key; only the message differs.
    if (answer.status === 403 && errorText(answer.body) === 'Missing Authentication Token') {
        const reason = `Verity does not know the address it was asked at while ${doing} (403).`;
        return failure_unanswered('unavailable', ticket, reason, 'Check the input verity-url.');
    }
    return refusedStep({ provider: 'Verity', doing, ticket, answer, credential: 'verity-api-key' });
}
/** States in which Verity has given up (its page on invalid video requests). */
const GIVEN_UP = new Set(['ERROR', 'NOT_SUPPORTED', 'INVALID']);
/** Reads the errors and states that Verity sends under 200. The gravest decides. */
function told({ errors, status }, ticket) {
    const reasons = (errors ?? []).map(({ reason }) => reason.slice(0, 80));
    const first = (kind) => reasons.find((reason) => kindOf(reason) === kind);
    const refusal = first('refused') ?? (GIVEN_UP.has(status?.toUpperCase() ?? '') ? (reasons[0] ?? status) : undefined);
    if (refusal)
        return { step: failure_unanswered('rejected', ticket, `Verity refused the video: ${refusal}.`, reasons_remedyOf(refusal)) };
    const failure = first('service');
    if (failure !== undefined) {
        const remedy = 'Run the gate again when Verity answers.';
        return { step: { kind: 'failed-for-now', reason: `Verity failed: ${failure}.`, remedy } };
    }
    if (ticket && first('not-yet') !== undefined) {
        return { step: { kind: 'working', ticket, on: 'Verity has no result yet', pollAgain: 'later' } };
    }
    return { partial: reasons.filter((reason) => kindOf(reason) === 'partial') };
}

;// CONCATENATED MODULE: ./build/providers/verity/schema.js

/** What every answer may hold instead of what was asked for, under 200 (facts.md, section 4). */
const schema_envelope = {
    uuid: schemas/* string */.YjP().min(1).nullish(),
    /** How far Verity is, or that it gave up. */
    status: schemas/* string */.YjP().nullish(),
    /** What went wrong with the asset. */
    errors: schemas/* array */.YOg(schemas/* object */.Ikc({ reason: schemas/* string */.YjP() })).nullish(),
};
/** Answer of GET /video/classification/{uuid}/status. */
const statusAnswer = schemas/* object */.Ikc(schema_envelope);
/** Answer of POST /video/classification; `acceptedAt` is the ISO-8601 moment at which Verity first saw the URL. */
const acceptedAnswer = schemas/* object */.Ikc({ ...schema_envelope, acceptedAt: schemas/* string */.YjP().nullish() });
/** Text that is shown and decides nothing: what is not text is left out. */
const shownText = schemas/* string */.YjP().nullish().catch(null);
/** Answer of GET /video/classification/{uuid}. What is only shown may be malformed; what is judged may not. */
const resultAnswer = schemas/* object */.Ikc({
    ...schema_envelope,
    data: schemas/* object */.Ikc({
        processedAt: shownText,
        expiresAt: shownText,
        languageCode: shownText,
        iab: schemas/* unknown */.L5J().optional(),
        keywords: schemas/* array */.YOg(schemas/* string */.YjP()).nullish().catch(null),
        sentiments: schemas/* array */.YOg(schemas/* object */.Ikc({ sentiment: schemas/* string */.YjP(), score: schemas/* number */.aig().nullish() }))
            .nullish()
            .catch(null),
        safe: schemas/* boolean */.zMY().nullish(),
        threats: schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* string */.YjP(), category: shownText, risk: schemas/* unknown */.L5J().optional() })).nullish(),
    })
        .nullish(),
});

;// CONCATENATED MODULE: ./build/providers/verity/ask.js



/** How far Verity is with a submission. */
const STATUS = { path: '/status', doing: 'asking for the status', schema: statusAnswer };
/** What Verity said of its progress: the state it names, in capitals, and whether its result may be there. */
function ask_stateIn({ said, partial }) {
    const state = said.status?.toUpperCase();
    // An answer that is all errors names no state; the result may be there all the same.
    return { state, mayHaveResult: state === 'PROCESSED' || (state === undefined && partial.length > 0) };
}
/** Asks one question about a submission, once. */
async function ask(send, { path, doing, schema }, ticket, call) {
    const step = { provider: 'Verity', doing, ticket };
    let answer;
    try {
        answer = await send('GET', `/${encodeURIComponent(ticket.id)}${path}`, call);
    }
    catch (error) {
        return { step: failedStep({ ...step, error }) };
    }
    if (answer.status === 404) {
        // Verity says so of what it still processes as well as of what it never saw.
        return { step: { kind: 'working', ticket, on: 'Verity is still processing the video', pollAgain: 'later' } };
    }
    if (answer.status >= 300)
        return { step: refusals_refused(doing, ticket, answer) };
    const unclear = () => unclearStep({ ...step, answer });
    const parsed = schema.safeParse(answer.body);
    const isOurs = parsed.success && (parsed.data.uuid ?? ticket.id) === ticket.id;
    if (!isOurs)
        return { step: unclear() };
    const outcome = told(parsed.data, ticket);
    return 'step' in outcome ? outcome : { said: parsed.data, partial: outcome.partial, unclear };
}

;// CONCATENATED MODULE: ./build/providers/verity/to-assessment.js


/** Verity's spelling of a risk in ours; null when it is none that is known. */
function riskOf(risk) {
    const lower = typeof risk === 'string' ? risk.trim().toLowerCase() : undefined;
    return VERITY_RISKS.find((known) => known === lower) ?? null;
}
/**
 * Verity's classification in our terms. A risk is taken from `risk` alone: the deprecated `confidence` does not map to
 * it one to one. `partial` holds the reasons of analyses that failed.
 */
function to_assessment_toAssessment(data, ticket, answeredAt, partial) {
    return {
        status: 'scored',
        ticket: ticket.id,
        reused: false,
        answeredAt,
        warnings: partial.map(warningOf),
        safe: data.safe ?? null,
        threats: data.threats?.map(({ id, category, risk }) => ({ id, category: category ?? null, risk: riskOf(risk) })) ?? null,
        processedAt: data.processedAt ?? null,
        expiresAt: data.expiresAt ?? null,
        languageCode: data.languageCode ?? null,
        iab: data.iab ?? null,
        keywords: data.keywords ?? [],
        sentiments: data.sentiments?.map(({ sentiment, score }) => ({ sentiment, score: score ?? null })) ?? [],
    };
}

;// CONCATENATED MODULE: ./build/providers/verity/check.js





const RESULT = { path: '', doing: 'asking for the result', schema: resultAnswer };
/** Looks at a submission once: its status and, as soon as that is PROCESSED, its result. */
function check_createCheck(send, clock) {
    return async (_, ticket, call) => {
        const working = (on) => ({ kind: 'working', ticket, on, pollAgain: 'later' });
        const status = await ask(send, STATUS, ticket, call);
        if ('step' in status)
            return status.step;
        const { state, mayHaveResult } = ask_stateIn(status);
        if (!mayHaveResult)
            return state === undefined ? status.unclear() : working(`Verity says ${state.slice(0, 40)}`);
        const result = await ask(send, RESULT, ticket, call);
        if ('step' in result)
            return result.step;
        const { data } = result.said;
        if (data) {
            const partial = [...new Set([...status.partial, ...result.partial])];
            const answeredAt = new Date(clock.now()).toISOString();
            return { kind: 'settled', assessment: to_assessment_toAssessment(data, ticket, answeredAt, partial) };
        }
        const [missing] = result.partial;
        if (missing === undefined)
            return result.unclear();
        return state === 'PROCESSED'
            ? failure_unanswered('rejected', ticket, `Verity could not classify the video: ${missing}.`, reasons_remedyOf(missing))
            : working('Verity has no result yet');
    };
}

;// CONCATENATED MODULE: ./build/providers/verity/client.js
/** Calls with the key in `x-api-key`. */
function createVeritySend(options) {
    const base = `${options.url.replace(/\/+$/, '')}/video/classification`;
    const headers = { 'x-api-key': options.apiKey };
    return (method, path, call, json) => options.http({ method, url: `${base}${path}`, headers, json, repeat: 'always', call });
}

;// CONCATENATED MODULE: ./build/providers/verity/peek.js


/** Asks for the status alone. */
function createPeek(send) {
    return (ticket, call) => peeked(async () => {
        const status = await ask(send, STATUS, ticket, call);
        if ('step' in status)
            return peekOf(status.step);
        const { state, mayHaveResult } = ask_stateIn(status);
        if (mayHaveResult)
            return 'changed';
        return state === undefined ? 'unknown' : 'working';
    });
}

;// CONCATENATED MODULE: ./build/providers/verity/submit.js




/** An acceptance older than this is of an earlier submission of the same URL, whose result may be there. */
const STORED_AFTER_MS = 60_000;
/** Request body of POST /video/classification. Several languages are left to Verity's own detection. */
function classificationBody(creative, url) {
    const { description, language } = creative;
    const title = creative.title ?? creative.name;
    const languageCode = language.length === 1 ? language[0]?.split('-')[0]?.toLowerCase() : undefined;
    return { url, title, description, languageCode };
}
/** Equal for creatives of which Verity is sent the same, whatever signs their links. */
function submit_requestKey(creative) {
    return JSON.stringify(classificationBody(creative, (0,core_url/* contentUrl */.hx)(creative.url)));
}
/** Submits a video. Verity names results by URL, so that sending one twice does no harm. */
function submit_createSubmit(send, { clock, meter }) {
    return async (creative, call) => {
        const step = { provider: 'Verity', doing: 'submitting', ticket: null };
        let answer;
        try {
            answer = await send('POST', '', call, classificationBody(creative, creative.url));
        }
        catch (error) {
            return failedStep({ ...step, error });
        }
        if (answer.status >= 300)
            return refusals_refused(step.doing, null, answer);
        const accepted = acceptedAnswer.safeParse(answer.body);
        if (!accepted.success)
            return unclearStep({ ...step, answer });
        const { uuid, acceptedAt } = accepted.data;
        const submittedAt = clock.now();
        const ticket = uuid ? { id: uuid, submittedAt, stage: 'first' } : null;
        const said = told(accepted.data, ticket);
        if ('step' in said)
            return said.step;
        if (!ticket)
            return unclearStep({ ...step, answer });
        meter.submitted('verity');
        const isStored = submittedAt - Date.parse(acceptedAt ?? '') > STORED_AFTER_MS;
        return { kind: 'working', ticket, on: 'Verity has accepted the video', pollAgain: isStored ? 'now' : 'later' };
    };
}

;// CONCATENATED MODULE: ./build/providers/verity/verity.js




/** GumGum Verity's video classification: threats with their risk. */
function createVerity(options) {
    const send = createVeritySend(options);
    const submit = submit_createSubmit(send, options);
    const steps = { submit, check: check_createCheck(send, options.clock), probe: createPeek(send) };
    return { name: 'verity', requestKey: submit_requestKey, contentKey: submit_requestKey, ...steps };
}

// EXTERNAL MODULE: ./build/core/nearest.js
var nearest = __webpack_require__(2732);
;// CONCATENATED MODULE: ./build/core/channels.js

/** Canonical Vidmob channel identifiers and the aliases they are known by (providers/facts.md, channel-identifiers). */
const ALIASES = {
    META: ['FACEBOOK', 'INSTAGRAM'],
    X: ['TWITTER'],
    ADWORDS: ['GOOGLE'],
    DV360: ['YOUTUBE'],
    TIKTOK: [],
    PINTEREST: [],
    LINKEDIN: [],
    SNAPCHAT: [],
    REDDIT: [],
    AMAZONADVERTISING: ['AMAZON'],
    AMAZONADVERTISINGDSP: [],
    TRADEDESK: [],
    YAHOODSP: [],
    ALL_PLATFORMS: [],
};
const CANONICAL = new Map(Object.entries(ALIASES).flatMap(([name, aliases]) => [name, ...aliases].map((alias) => [alias, name])));
/** The canonical name of a channel in any case or alias; a name nobody knows comes back in upper case. */
function canonicalChannel(name) {
    const upper = name.trim().toUpperCase();
    return CANONICAL.get(upper) ?? upper;
}
/** A channel as an entry asks for it: canonical where it is known, else as written. */
function requestedChannel(name) {
    return isKnownChannel(name) ? canonicalChannel(name) : name.trim();
}
/** Whether Vidmob's documents know the channel, under its own name or an alias. */
function isKnownChannel(name) {
    return CANONICAL.has(name.trim().toUpperCase());
}
/** The known channel name most like the given one, for "did you mean". */
function nearestChannel(name) {
    return (0,nearest/* nearest */.p)(name.trim().toUpperCase(), [...CANONICAL.keys()]);
}

;// CONCATENATED MODULE: ./build/providers/vidmob/client.js
function queryText(query) {
    const pairs = Object.entries(query ?? {}).flatMap(([name, value]) => value === undefined || value === ''
        ? []
        : // Vidmob separates lists by commas, which need no encoding in a query.
            [`${encodeURIComponent(name)}=${encodeURIComponent(value).replaceAll('%2C', ',')}`]);
    return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}
/** A client of one account. The key goes to the host of `url` and nowhere else. */
function createClient(options) {
    const base = options.url.replace(/\/+$/, '');
    const headers = { authorization: `Bearer ${options.apiKey}` };
    return async ({ path, query, json, repeat = 'always' }, call) => await options.http({
        method: json === undefined ? 'GET' : 'POST',
        url: `${base}${path}${queryText(query)}`,
        headers,
        ...(json === undefined ? {} : { json }),
        repeat,
        call,
    });
}

;// CONCATENATED MODULE: ./build/providers/vidmob/step.js

/** Waits for an answer; what `failedStep` makes of a failure ends the step. */
async function asked(answering, errand) {
    try {
        return { answer: await answering };
    }
    catch (error) {
        return { ended: failedStep({ provider: 'Vidmob', ...errand, error }) };
    }
}
/** Whether Vidmob did what it was asked. */
function isSuccess({ status }) {
    return status >= 200 && status < 300;
}
/** What an error status is worth. */
function step_refused(answer, errand) {
    return refusedStep({ provider: 'Vidmob', ...errand, answer, credential: 'vidmob-api-key' });
}
/** What a 2xx answer of an unknown form is worth: perhaps the next one is as documented. */
function unclear(answer, errand) {
    return unclearStep({ provider: 'Vidmob', ...errand, answer });
}

;// CONCATENATED MODULE: ./build/providers/vidmob/pages.js



/** Items asked for at a time: the most that the scorecards endpoint gives. */
const PER_PAGE = 20;
/** Pages after which a listing counts as unreadable rather than as complete. */
const pages_MOST_PAGES = 100;
const pages_page = schemas/* object */.Ikc({
    result: schemas/* array */.YOg(schemas/* unknown */.L5J()),
    // A sibling of `result`. Its `nextOffset` is printed on the last page too and means nothing.
    pagination: schemas/* object */.Ikc({ perPage: schemas/* number */.aig().positive(), totalSize: schemas/* number */.aig() }).optional(),
});
async function pages_readAll(read) {
    const items = [];
    let offset = 0;
    for (let pages = 0; pages < pages_MOST_PAGES; pages += 1) {
        const answer = await read(offset);
        const parsed = isSuccess(answer) ? pages_page.safeParse(answer.body) : undefined;
        if (!parsed?.success)
            return undefined;
        const { result, pagination } = parsed.data;
        items.push(...result);
        if (!pagination || offset + pagination.perPage >= pagination.totalSize)
            return items;
        offset += pagination.perPage;
    }
    return undefined;
}
/**
 * Every item of a paged listing whose items have the form `item`; others are left out. Undefined when the listing could
 * not be read to its end. Rejects only when the run is cancelled, or for a defect.
 */
async function pages_allPages(item, read) {
    try {
        const items = await pages_readAll(read);
        return items?.flatMap((candidate) => {
            const parsed = item.safeParse(candidate);
            return parsed.success ? [parsed.data] : [];
        });
    }
    catch (error) {
        if (error instanceof errors/* TransportError */.w)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/providers/vidmob/catalogue.js




const workspace = schemas/* object */.Ikc({ id: schemas/* number */.aig(), name: schemas/* string */.YjP() });
const scorecard = schemas/* object */.Ikc({ platforms: schemas/* array */.YOg(schemas/* string */.YjP()) });
const guideline = schemas/* object */.Ikc({ name: schemas/* string */.YjP() });
/** The listing wants one of these and a span of dates, so all scorecards take one listing each and a wide span. */
const SCORECARD_TYPES = ['PRE_FLIGHT', 'IN_FLIGHT', 'AD_ACCOUNT'];
const ALL_DATES = { startDate: '2000-01-01', endDate: '2100-01-01' };
function sorted(names) {
    return [...new Set(names)].sort();
}
/** The listings of an account, read through a client. */
function catalogueOf(ask) {
    let workspaces;
    return {
        workspaces: async (call) => {
            const path = '/v1/workspaces';
            workspaces ??= pages_allPages(workspace, (offset) => ask({ path, query: { perPage: PER_PAGE, offset } }, call));
            return await workspaces;
        },
        channelsOf: async (workspaceId, call) => {
            const path = `/v1/scoring/workspace/${workspaceId}/scorecards`;
            const listing = (types) => pages_allPages(scorecard, (offset) => ask({ path, query: { types, ...ALL_DATES, perPage: PER_PAGE, offset } }, call));
            const read = (await Promise.all(SCORECARD_TYPES.map(listing))).filter((listed) => listed !== undefined);
            if (read.length === 0)
                return undefined;
            return sorted(read.flat().flatMap(({ platforms }) => platforms.map(canonicalChannel)));
        },
        guidelinesOf: async (workspaceId, call) => {
            const path = '/v1/scoring/criteria/metadata';
            const json = workspaceId === null ? { globalOnly: true } : { workspaces: [workspaceId] };
            const listed = await pages_allPages(guideline, (offset) => ask({ path, query: { perPage: PER_PAGE, offset }, json }, call));
            return listed && sorted(listed.map(({ name }) => name));
        },
    };
}
/** The catalogue of the account that a key belongs to. Rejects only when the run is cancelled, or for a defect. */
function createVidmobCatalogue(options) {
    return catalogueOf(createClient(options));
}

;// CONCATENATED MODULE: ./build/providers/vidmob/gaps.js

/** Reads the NO_DATA codes among guideline rows. */
function gapsIn(rows) {
    const codes = [...new Set(rows.map(({ result }) => result))].map(noDataCode);
    const rejected = codes.filter(({ kind }) => kind === 'rejected');
    return {
        rejected: rejected[0] && { codes: rejected.map(({ code }) => code), cure: rejected[0].cure },
        isUntagged: codes.some(({ kind }) => kind === 'needs-tags'),
        transient: codes.filter(({ kind }) => kind === 'transient').map(({ code }) => code),
    };
}

;// CONCATENATED MODULE: ./build/providers/vidmob/envelope.js
/** Whether a parsed JSON value is an object. */
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** What an answer is about: its `result`, or the whole body where Vidmob leaves the envelope out. */
function resultOf(body) {
    return isObject(body) && isObject(body['result']) ? body['result'] : body;
}
/** Levels below which an error body is not searched. */
const DEEPEST = 6;
/**
 * The `uniqueId` in an answer, wherever it stands: a 409 is said to carry it "in the error context", and no published
 * sample shows where that is. The least nested one counts.
 */
function uniqueIdIn(body) {
    let level = [body];
    for (let depth = 0; depth < DEEPEST && level.length > 0; depth += 1) {
        for (const value of level) {
            const id = isObject(value) ? value['uniqueId'] : undefined;
            if (typeof id === 'string' && id !== '')
                return id;
        }
        level = level.flatMap((value) => (typeof value === 'object' && value !== null ? Object.values(value) : []));
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/providers/vidmob/media.js

/** The version a creative is submitted under; a new one is the only documented way to have an asset scored again. */
function sentVersion(creative, stage) {
    const version = (0,core_creative/* vidmobVersion */.qp)(creative);
    return stage === 'tagged' ? `${version}-tagged` : version;
}
function isGiven(value) {
    return value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);
}
/** The body of `POST /v1/media` (vidmob-score-an-external-asset); fields that the manifest leaves empty are left out. */
function mediaBody(creative, version) {
    const { id, source, url, workspaceId, channels, name, description, brands, markets } = creative;
    const fields = { id, version, source, url, workspaceId, channels, name, description, brands, markets };
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => isGiven(value)));
}

;// CONCATENATED MODULE: ./build/providers/vidmob/schema.js

/** What `GET /v1/media/{id}/status` says in its `result`. The envelope has a `status` of its own, which is always OK. */
const mediaStatus = schemas/* object */.Ikc({ status: schemas/* string */.YjP() });
/**
 * What `GET /v1/scoring/media/{id}/scores` says in its `result`. A channel's summary and the guideline rows are read
 * field by field, because one unreadable value must not hide the others.
 */
const mediaScores = schemas/* object */.Ikc({
    summary: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).nullish(),
    detail: schemas/* unknown */.L5J().optional(),
});

;// CONCATENATED MODULE: ./build/providers/vidmob/status.js




/** Milliseconds for which Vidmob may not yet find what it has accepted. */
const SETTLING_MS = 10 * 60_000;
const CURES = {
    UNSUPPORTED: 'Deliver the asset in a format that Vidmob scores (MP4 or MOV; JPG or PNG).',
    FAILED: 'Check that the URL delivers the file without a redirect or login, then submit it under a new version.',
};
/** The status in an answer, in capitals; undefined where there is none. */
function statusIn(answer) {
    return mediaStatus.safeParse(resultOf(answer.body)).data?.status.trim().toUpperCase();
}
/** How far a submission is by its status. ERROR is not terminal, nor is a status nobody knows: Vidmob works on. */
function status_stateIn(answer) {
    const status = statusIn(answer) ?? '';
    if (status === 'COMPLETE')
        return 'complete';
    return Object.hasOwn(CURES, status) ? 'refused' : 'working';
}
/** Whether Vidmob does not know any longer what it accepted. */
function isForgotten({ status }, ticket, now) {
    return status === 404 && now - ticket.submittedAt >= SETTLING_MS;
}
function judged(answer, status, ticket) {
    switch (status_stateIn(answer)) {
        case 'complete':
            return 'complete';
        case 'refused':
            return failure_unanswered('rejected', ticket, `Vidmob's status of the asset is ${status}.`, CURES[status] ?? null);
        case 'working': {
            const on = status === 'PROCESSING' ? 'scoring' : `scoring, status ${status.slice(0, 40)}`;
            return { kind: 'working', ticket, on, pollAgain: 'later' };
        }
    }
}
/** One look at the state of a submission. */
async function readStatus({ ask, clock }, ticket, call) {
    const errand = { doing: 'asking for the status', ticket };
    const got = await asked(ask({ path: `/v1/media/${encodeURIComponent(ticket.id)}/status` }, call), errand);
    if ('ended' in got)
        return got.ended;
    const { answer } = got;
    if (answer.status === 404) {
        if (!isForgotten(answer, ticket, clock.now())) {
            const reason = 'Vidmob does not find the submission yet that it has accepted';
            return { kind: 'failed-for-now', reason, remedy: 'Run the gate again in a few minutes.' };
        }
        const reason = `Vidmob accepted the asset as ${ticket.id} and no longer knows it (404).`;
        return failure_unanswered('unavailable', ticket, reason, 'Give the entry a new version, so that it is submitted anew.');
    }
    if (!isSuccess(answer))
        return step_refused(answer, errand);
    const status = statusIn(answer);
    return status === undefined ? unclear(answer, errand) : judged(answer, status, ticket);
}

;// CONCATENATED MODULE: ./build/providers/vidmob/lookup.js




/**
 * Looks for a submission by the manifest's own id, which needs no `uniqueId` (vidmob-score-an-external-asset, step 2).
 * The answer tells the status as well, so that only what is done is looked at again at once.
 */
async function lookUp({ ask, clock }, creative, stage, errand, call) {
    const path = `/v1/media/${encodeURIComponent(creative.id)}/status`;
    const query = { source: creative.source, version: sentVersion(creative, stage) };
    const got = await asked(ask({ path, query }, call), errand);
    if ('ended' in got)
        return got;
    const { answer } = got;
    const id = isSuccess(answer) ? uniqueIdIn(answer.body) : undefined;
    if (id === undefined)
        return { answer, found: undefined };
    const ticket = { id, submittedAt: clock.now(), stage };
    const pollAgain = status_stateIn(answer) === 'working' ? 'later' : 'now';
    return { answer, found: { kind: 'working', ticket, on: 'scoring', pollAgain } };
}

;// CONCATENATED MODULE: ./build/providers/vidmob/channel-scores.js


/** A share as reported. Scorecards elsewhere use 0 to 100: such a number here is not understood, rather than read as 1. */
function share(value) {
    return typeof value === 'number' && value >= 0 && value <= 1 ? value : null;
}
function channel_scores_count(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null;
}
function scoresIn(summary) {
    const said = isObject(summary) ? summary : {};
    return {
        score: share(said['score']),
        adherencePercent: share(said['adherencePercent']),
        passCount: channel_scores_count(said['passCount']),
        failCount: channel_scores_count(said['failCount']),
        applicableCount: channel_scores_count(said['applicableCount']),
        notApplicableCount: channel_scores_count(said['notApplicableCount']),
        notAvailableCount: channel_scores_count(said['notAvailableCount']),
    };
}
/** Of two summaries of one channel, in each field what is worse for the creative. */
function worse(one, other) {
    const of = (key, pick) => {
        const [a, b] = [one[key], other[key]];
        return a === null || b === null ? null : pick(a, b);
    };
    return {
        score: of('score', Math.min),
        adherencePercent: of('adherencePercent', Math.min),
        passCount: of('passCount', Math.min),
        failCount: of('failCount', Math.max),
        applicableCount: of('applicableCount', Math.min),
        notApplicableCount: of('notApplicableCount', Math.min),
        notAvailableCount: of('notAvailableCount', Math.max),
    };
}
/**
 * The summaries by canonical channel, as reported: nothing is recomputed, and what is absent or out of range is null.
 * Where two names stand for one channel (AMAZON and AMAZONADVERTISING) the worse of each number counts.
 */
function channelScoresIn(summary) {
    const channels = new Map();
    for (const [name, said] of Object.entries(summary)) {
        const channel = canonicalChannel(name);
        const known = channels.get(channel);
        const scores = scoresIn(said);
        channels.set(channel, known ? worse(known, scores) : scores);
    }
    return channels;
}

;// CONCATENATED MODULE: ./build/providers/vidmob/guideline-rows.js


function guideline_rows_text(row, name) {
    const value = row[name];
    return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}
function rowIn(value, heading) {
    if (!isObject(value))
        return [];
    const rule = guideline_rows_text(value, 'rule');
    const weight = value['weight'];
    return [
        {
            name: guideline_rows_text(value, 'name') ?? rule ?? '(guideline without a name)',
            rule: rule ?? null,
            // The guide calls it `channel`, the published description of the interface `channelIdentifier`.
            channel: canonicalChannel(guideline_rows_text(value, 'channelIdentifier') ?? guideline_rows_text(value, 'channel') ?? heading ?? 'UNKNOWN'),
            result: guideline_rows_text(value, 'result')?.trim().toUpperCase() ?? 'UNKNOWN',
            weight: typeof weight === 'number' ? weight : null,
        },
    ];
}
/** The guideline rows of `detail`: a list, or lists by channel. Undefined when there is neither. */
function guidelineRowsIn(detail) {
    if (Array.isArray(detail))
        return detail.flatMap((row) => rowIn(row, undefined));
    if (!isObject(detail))
        return undefined;
    return Object.entries(detail).flatMap(([channel, rows]) => Array.isArray(rows) ? rows.flatMap((row) => rowIn(row, channel)) : []);
}

;// CONCATENATED MODULE: ./build/providers/vidmob/to-assessment.js


/** What Vidmob's scores mean in our terms. `answeredAt` is in milliseconds since 1970. */
function toScored(options) {
    const { scores, creative, ticket, notes } = options;
    const asked = new Set(creative.channels);
    // Vidmob answers in upper case, also for a channel that nobody knows and that was sent as written.
    const asWritten = new Map(creative.channels.map((channel) => [channel.toUpperCase(), channel]));
    const named = (channel) => asWritten.get(channel.toUpperCase()) ?? channel;
    // A channel that the entry does not ask for is not judged, whatever Vidmob adds.
    const isAskedFor = (channel) => asked.size === 0 || asked.has(channel) || channel === 'UNKNOWN';
    const rows = guidelineRowsIn(scores.detail)?.map((row) => ({ ...row, channel: named(row.channel) }));
    const channels = [...channelScoresIn(scores.summary ?? {})]
        .map(([channel, said]) => [named(channel), said])
        .filter(([channel]) => isAskedFor(channel));
    // Without rows nobody can tell why a guideline has no data; where all have some, nothing is missing.
    const isWhole = rows !== undefined || channels.every(([, { notAvailableCount }]) => notAvailableCount === 0);
    const warnings = isWhole ? [] : ['Vidmob sent no results of single guidelines with the scores.'];
    return {
        status: 'scored',
        ticket: ticket.id,
        reused: false,
        answeredAt: new Date(options.answeredAt).toISOString(),
        warnings: [...warnings, ...notes.warnings],
        channels: Object.fromEntries(channels),
        guidelines: (rows ?? []).filter(({ channel }) => isAskedFor(channel)),
        tags: [...notes.tags],
    };
}

;// CONCATENATED MODULE: ./build/providers/vidmob/scores.js




/** Fetches the scores of a complete submission, for the channels asked for (media-scoring-guide, step 3). */
async function readScores({ ask, clock, memory }, creative, ticket, call) {
    const errand = { doing: 'fetching the scores', ticket };
    const path = `/v1/scoring/media/${encodeURIComponent(ticket.id)}/scores`;
    const query = { format: 'summary,detail', channel: creative.channels.join(',') };
    const got = await asked(ask({ path, query }, call), errand);
    if ('ended' in got)
        return got;
    const { answer } = got;
    if (answer.status === 404) {
        const reason = 'Vidmob says that the asset is scored, but does not find its scores yet';
        return { ended: { kind: 'failed-for-now', reason, remedy: 'Run the gate again in a few minutes.' } };
    }
    if (!isSuccess(answer))
        return { ended: step_refused(answer, errand) };
    const result = resultOf(answer.body);
    const parsed = mediaScores.safeParse(result);
    const saysSomething = isObject(result) && ('summary' in result || 'detail' in result);
    if (!parsed.success || !saysSomething)
        return { ended: unclear(answer, errand) };
    const answeredAt = clock.now();
    return { scored: toScored({ scores: parsed.data, creative, ticket, answeredAt, notes: memory.of(creative.url) }) };
}

;// CONCATENATED MODULE: ./build/providers/vidmob/stages.js
const TAGGING = 'tagging:';
/**
 * The ticket of a creative that waits for a tags job, so that a later run finds the job again instead of paying for
 * another. Without a submission before it, the ticket has no id of its own.
 */
function taggingTicket(job, ticket, now) {
    return { id: ticket?.id ?? '', submittedAt: ticket?.submittedAt ?? now, stage: `${TAGGING}${job}` };
}
/** The job that a ticket waits for, and the ticket as it was before; undefined when it waits for none. */
function awaitedJob(ticket) {
    if (!ticket.stage.startsWith(TAGGING))
        return undefined;
    const before = { ...ticket, stage: 'first' };
    return { job: ticket.stage.slice(TAGGING.length), ticket: ticket.id === '' ? null : before };
}

;// CONCATENATED MODULE: ./build/providers/vidmob/refusal.js



/** Workspaces that a message lists, and characters of a name. */
const refusal_MOST_LISTED = 20;
const refusal_LONGEST_NAME = 60;
function refusal_listed(workspaces) {
    if (workspaces.length === 0)
        return 'The key sees no workspace.';
    const shown = workspaces.slice(0, refusal_MOST_LISTED).map(({ id, name }) => `${id} (${name.slice(0, refusal_LONGEST_NAME)})`);
    const more = workspaces.length - shown.length;
    return `The key sees ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`;
}
/** Why the workspace may be the trouble; undefined when it is one that the key sees. */
function aboutWorkspace(id, workspaces) {
    if (id === undefined)
        return `The creative names no workspace. ${refusal_listed(workspaces)}`;
    if (workspaces.some((workspace) => workspace.id === id))
        return undefined;
    return `Workspace ${id} is not one that the key sees. ${refusal_listed(workspaces)}`;
}
/** What a refused submission is worth. Where a wrong or missing workspace may be why, the reason lists those there are. */
async function refusedSubmission({ catalogue }, { workspaceId }, answer, errand, call) {
    const { status } = answer;
    const said = errorText(answer.body);
    const suspect = workspaceId !== undefined || /workspace/i.test(said ?? '');
    const workspaces = suspect && [400, 403, 404].includes(status) ? await catalogue.workspaces(call) : undefined;
    const hint = workspaces && aboutWorkspace(workspaceId, workspaces);
    if (hint === undefined)
        return step_refused(answer, errand);
    const reason = `Vidmob answered ${status} while ${errand.doing}${said === undefined ? '' : `: ${said}`}. ${hint}`;
    const remedy = 'Give one of these workspaces as `workspaceId` in the manifest or as input vidmob-workspace-id.';
    return failure_unanswered(status === 400 ? 'rejected' : 'unavailable', errand.ticket, reason, remedy);
}

;// CONCATENATED MODULE: ./build/providers/vidmob/submit.js





/** Finds the submission that Vidmob has but did not name. */
async function recover(shared, creative, stage, errand, call) {
    const lookedUp = await lookUp(shared, creative, stage, errand, call);
    if ('ended' in lookedUp)
        return lookedUp.ended;
    const { answer, found } = lookedUp;
    if (found)
        return found;
    if (!isSuccess(answer) && answer.status !== 404)
        return step_refused(answer, errand);
    const reason = 'Vidmob has the creative already, but does not say under which uniqueId';
    return { kind: 'failed-for-now', reason, remedy: 'Run the gate again in a few minutes.' };
}
/**
 * Submits a creative, for the stage its new ticket will have. Sending it twice does no harm: Vidmob deduplicates by id,
 * version and source. A 409 names a submission made before, which may be scored already.
 */
async function submitMedia(shared, creative, stage, ticket, call) {
    const errand = { doing: stage === 'tagged' ? 'submitting again after tagging' : 'submitting', ticket };
    const json = mediaBody(creative, sentVersion(creative, stage));
    const sent = await asked(shared.ask({ path: '/v1/media', json }, call), errand);
    if ('ended' in sent)
        return sent.ended;
    const { answer } = sent;
    const isNew = isSuccess(answer);
    if (!isNew && answer.status !== 409)
        return await refusedSubmission(shared, creative, answer, errand, call);
    if (isNew)
        shared.meter.submitted('vidmob');
    const id = uniqueIdIn(answer.body);
    if (id === undefined)
        return await recover(shared, creative, stage, errand, call);
    const accepted = { id, submittedAt: shared.clock.now(), stage };
    return { kind: 'working', ticket: accepted, on: 'scoring', pollAgain: isNew ? 'later' : 'now' };
}

;// CONCATENATED MODULE: ./build/providers/vidmob/check.js








/** Before paying for tags: an earlier run may have tagged the asset and submitted it again. */
async function beforeTagging(shared, creative, ticket, fallback, call) {
    const errand = { doing: 'looking for an earlier submission after tagging', ticket };
    const lookedUp = await lookUp(shared, creative, 'tagged', errand, call);
    if ('ended' in lookedUp)
        return lookedUp.ended;
    const { answer, found } = lookedUp;
    // Found under its id alone, the version left aside: that is the submission which lacks the tags.
    if (found && found.ticket.id !== ticket.id)
        return found;
    const needsBatch = { kind: 'needs-batch', ticket, fallback };
    if (isSuccess(answer))
        return needsBatch;
    const refusal = step_refused(answer, errand);
    return refusal.kind === 'failed-for-now' ? refusal : needsBatch;
}
/** What scores are worth: an answer, or a reason to go on. */
async function check_judged(shared, creative, ticket, scored, call) {
    const gaps = gapsIn(scored.guidelines);
    if (gaps.rejected) {
        const reason = `Vidmob could not read the asset: ${gaps.rejected.codes.join(', ')}.`;
        return failure_unanswered('rejected', ticket, reason, gaps.rejected.cure);
    }
    if (gaps.isUntagged && shared.tags !== 'never') {
        if (ticket.stage === 'first')
            return await beforeTagging(shared, creative, ticket, scored, call);
        if (ticket.stage === 'batched')
            return await submitMedia(shared, creative, 'tagged', ticket, call);
    }
    if (gaps.transient.length > 0) {
        const on = `scores that are not final (${gaps.transient.join(', ')})`;
        return { kind: 'working', ticket, on, pollAgain: 'later' };
    }
    return { kind: 'settled', assessment: scored };
}
/** One look at a submission: its status, and once that is complete its scores. */
async function checkMedia(shared, creative, ticket, call) {
    const awaited = awaitedJob(ticket);
    if (awaited)
        return { kind: 'needs-batch', fallback: null, ...awaited };
    const status = await readStatus(shared, ticket, call);
    if (status !== 'complete')
        return status;
    const read = await readScores(shared, creative, ticket, call);
    return 'ended' in read ? read.ended : await check_judged(shared, creative, ticket, read.scored, call);
}

;// CONCATENATED MODULE: ./build/providers/vidmob/tag-dialects.js
/** The dialect of the guide (vidmob-creative-tags). */
const GUIDE = {
    jobsPath: '/v1/aperture/jobs',
    jobPath: (jobId) => `/v1/aperture/jobs/${encodeURIComponent(jobId)}/status`,
    body: (assets, clientTags) => ({
        assets: assets.map(({ url }) => ({ url })),
        ...(clientTags.length === 0 ? {} : { clientTags }),
    }),
    mostClientTags: Number.POSITIVE_INFINITY,
};
/** The dialect of the endpoint reference (facts.md, section 2), where `clientTags` must be there, as pairs. */
const REFERENCE = {
    jobsPath: '/v1/media/aperture',
    jobPath: (jobId) => `/v1/media/aperture/${encodeURIComponent(jobId)}`,
    body: (assets, clientTags) => ({
        creatives: assets.map(({ id, url }) => ({ id, url })),
        clientTags: Object.fromEntries(clientTags.map(({ label, description }) => [label, description])),
    }),
    mostClientTags: 10,
};
/** A job's id together with the dialect it was opened in, as one text that can be written down. */
function jobName(dialect, id) {
    return `${dialect === GUIDE ? 'guide' : 'reference'}:${id}`;
}
/** The dialect and the id that `jobName` put together; the guide's dialect where none is named. */
function jobNamed(name) {
    const [, dialect = 'guide', id = name] = /^(guide|reference):(.*)$/s.exec(name) ?? [];
    return { dialect: dialect === 'reference' ? REFERENCE : GUIDE, id };
}

;// CONCATENATED MODULE: ./build/providers/vidmob/tag-job.js


const tag_job_STATES = {
    COMPLETE: 'complete',
    COMPLETED: 'complete',
    FAILED: 'failed',
};
function tag_job_text(job, ...names) {
    const values = names.map((name) => job[name]);
    return values.find((value) => typeof value === 'string' && value !== '');
}
function errorsIn(errors) {
    const entries = isObject(errors) ? Object.entries(errors) : [];
    return new Map(entries.map(([id, said]) => [id, errorText(said) ?? 'no reason given']));
}
/** Reads a job from an answer, with and without envelope; undefined when the answer is no object. */
function tagJobIn(body) {
    const job = resultOf(body);
    if (!isObject(job))
        return undefined;
    const status = (tag_job_text(job, 'status') ?? 'UNKNOWN').trim().toUpperCase();
    const id = job['job_id'] ?? job['jobId'] ?? job['id'];
    return {
        id: (typeof id === 'string' || typeof id === 'number') && id !== '' ? String(id) : undefined,
        state: tag_job_STATES[status] ?? 'working',
        status,
        annotations: job['annotations'],
        downloadUrl: tag_job_text(job, 'download_url_json', 'downloadUrlJSON', 'downloadUrlJson'),
        message: errorText(job['message']),
        errors: errorsIn(job['errors']),
    };
}

;// CONCATENATED MODULE: ./build/providers/vidmob/peek.js






/** What the tags job says that a creative waits for; one that is not there any more ends the wait as well. */
async function peekJob({ ask }, job, call) {
    const { dialect, id } = jobNamed(job);
    const answer = await ask({ path: dialect.jobPath(id) }, call);
    if (answer.status === 404)
        return 'changed';
    const found = isSuccess(answer) ? tagJobIn(answer.body) : undefined;
    if (found === undefined)
        return 'unknown';
    return found.state === 'working' ? 'working' : 'changed';
}
/** Asks for the status alone, of the tags job where the creative waits for one. What is not final shows only to a check. */
function peekMedia(shared, ticket, call) {
    return peeked(async () => {
        const awaited = awaitedJob(ticket);
        if (awaited)
            return await peekJob(shared, awaited.job, call);
        const answer = await shared.ask({ path: `/v1/media/${encodeURIComponent(ticket.id)}/status` }, call);
        if (isForgotten(answer, ticket, shared.clock.now()))
            return 'changed';
        if (!isSuccess(answer) || statusIn(answer) === undefined)
            return 'unknown';
        return status_stateIn(answer) === 'working' ? 'working' : 'changed';
    });
}

;// CONCATENATED MODULE: ./build/providers/vidmob/resume.js



/** Keeps what the tags job brought, for the assessment that is made later. */
function remember({ memory }, { url }, outcome) {
    if (outcome.kind === 'failed') {
        memory.warn(url, `Creative Tags could not be made: ${outcome.reason}`);
        return;
    }
    const tags = outcome.tagsByUrl.get(url) ?? outcome.tagsByUrl.get((0,core_url/* contentUrl */.hx)(url));
    if (tags)
        memory.keepTags(url, tags);
}
/** The first scores as the answer; undefined when they were not final. */
function finalScores(fallback) {
    if (fallback?.status !== 'scored' || !('guidelines' in fallback))
        return undefined;
    return gapsIn(fallback.guidelines).transient.length === 0 ? fallback : undefined;
}
/** Goes on after the tags job: with the first submission, the scores it had, or the submission that waited for tags. */
async function resumeMedia(shared, creative, waiting, outcome, call) {
    const { ticket, fallback } = waiting;
    remember(shared, creative, outcome);
    const stage = outcome.kind === 'finished' ? 'batched' : 'untagged';
    if (!ticket)
        return await submitMedia(shared, creative, stage, null, call);
    const scored = outcome.kind === 'failed' ? finalScores(fallback) : undefined;
    if (!scored) {
        return { kind: 'working', ticket: { ...ticket, stage }, on: 'scores after tagging', pollAgain: 'now' };
    }
    const warnings = [...new Set([...scored.warnings, ...shared.memory.of(creative.url).warnings])];
    return { kind: 'settled', assessment: { ...scored, warnings } };
}

;// CONCATENATED MODULE: ./build/providers/vidmob/tag-memory.js

/** An empty memory. Links to one asset that differ in their signature only are the same. */
function createTagMemory() {
    const notes = new Map();
    const of = (url) => notes.get((0,core_url/* contentUrl */.hx)(url)) ?? { tags: [], warnings: [] };
    return {
        of,
        keepTags: (url, tags) => void notes.set((0,core_url/* contentUrl */.hx)(url), { ...of(url), tags }),
        warn: (url, warning) => {
            const { tags, warnings } = of(url);
            notes.set((0,core_url/* contentUrl */.hx)(url), { tags, warnings: [...new Set([...warnings, warning])] });
        },
    };
}

;// CONCATENATED MODULE: ./build/providers/vidmob/annotations.js

/** Tags kept of one asset; they are shown, and decide nothing. */
const MOST_TAGS = 500;
// Only the results inside the answer are documented. Those for download are not, so every likely name is tried.
const LISTS = ['annotations', 'creatives', 'assets', 'media', 'results', 'result', 'data'];
const NAMES = ['url', 'assetUrl', 'creativeUrl', 'mediaUrl', 'id', 'creativeId', 'creative_id', 'assetId', 'mediaId'];
const TAGS = ['tags', 'annotations', 'labels'];
function annotations_firstOf(value, keys) {
    return keys.map((key) => value[key]).find((found) => found !== undefined);
}
function tagIn(value, heading) {
    if (typeof value === 'string')
        return value === '' ? [] : [{ category: heading, label: value }];
    if (!isObject(value))
        return [];
    const label = annotations_firstOf(value, ['label', 'name', 'tag', 'value']);
    const category = annotations_firstOf(value, ['category', 'type']);
    if (typeof label !== 'string' || label === '')
        return [];
    return [{ category: typeof category === 'string' ? category : heading, label }];
}
function tagsIn(value) {
    if (Array.isArray(value))
        return value.flatMap((tag) => tagIn(tag, 'other')).slice(0, MOST_TAGS);
    if (!isObject(value))
        return [];
    const nested = annotations_firstOf(value, TAGS);
    if (nested !== undefined)
        return tagsIn(nested);
    const byCategory = Object.entries(value).flatMap(([category, labels]) => Array.isArray(labels) ? labels.flatMap((label) => tagIn(label, category)) : []);
    return byCategory.slice(0, MOST_TAGS);
}
function annotationIn(value, heading) {
    const said = isObject(value) ? NAMES.map((name) => value[name]) : [];
    const names = said.flatMap((name) => (typeof name === 'string' || typeof name === 'number' ? [String(name)] : []));
    return { names: [...heading, ...names], tags: tagsIn(value) };
}
/** The annotations in a job's results: a list of assets, or assets by URL or id, perhaps inside something else. */
function annotationsIn(results) {
    if (Array.isArray(results))
        return results.map((value) => annotationIn(value, []));
    if (!isObject(results))
        return [];
    const list = annotations_firstOf(results, LISTS);
    if (list !== undefined)
        return annotationsIn(list);
    return Object.entries(results).map(([name, value]) => annotationIn(value, [name]));
}

;// CONCATENATED MODULE: ./build/providers/vidmob/tag-assets.js


/** The assets of a tags job: each URL once, whatever its signature, under an id that no other has. */
function assetsOf(creatives) {
    const byContent = new Map();
    const taken = new Set();
    for (const creative of creatives) {
        const content = (0,core_url/* contentUrl */.hx)(creative.url);
        if (byContent.has(content))
            continue;
        const id = taken.has(creative.id) ? `${creative.id}@${(0,core_creative/* vidmobVersion */.qp)(creative)}` : creative.id;
        taken.add(id);
        byContent.set(content, { id, url: creative.url });
    }
    return [...byContent.values()];
}

;// CONCATENATED MODULE: ./build/providers/vidmob/tag-results.js


const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);
function isAllowed(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    return url?.protocol === 'https:' || (url?.protocol === 'http:' && LOOPBACK.has(url.hostname));
}
async function download(http, url, call) {
    if (!isAllowed(url))
        return { unread: 'their address is not https' };
    try {
        // Another host, named by an answer: it gets no credentials, and `http` bounds the size and follows no redirect.
        const answer = await http({ method: 'GET', url, repeat: 'always', call });
        return isSuccess(answer) ? { results: answer.body } : { unread: `their host answered ${answer.status}` };
    }
    catch (error) {
        if (error instanceof errors/* TransportError */.w && error.code !== 'out-of-time')
            return { unread: error.message };
        throw error;
    }
}
/** The results of a complete job: in its answer, or to be downloaded. Rejects only when the time is up, or for a defect. */
async function resultsOf(job, http, call) {
    if (job.annotations !== undefined && job.annotations !== null)
        return { results: job.annotations };
    if (job.downloadUrl !== undefined)
        return await download(http, job.downloadUrl, call);
    return { unread: 'the job names no place where they are' };
}

;// CONCATENATED MODULE: ./build/providers/vidmob/tags-by-url.js

/** The tags by the URLs that were sent. Results may name an asset by its URL, signed anew or not, or by its id. */
function tagsByUrl(annotations, assets) {
    const nameless = (name) => (URL.canParse(name) ? (0,core_url/* contentUrl */.hx)(name) : name);
    const byName = new Map();
    for (const { names, tags } of annotations)
        for (const name of names)
            byName.set(nameless(name), tags);
    return new Map(assets.flatMap(({ id, url }) => {
        const content = (0,core_url/* contentUrl */.hx)(url);
        const tags = byName.get(content) ?? byName.get(id);
        return tags ? [[content, tags]] : [];
    }));
}

;// CONCATENATED MODULE: ./build/providers/vidmob/tags-batch.js











/** Assets that one job may hold (facts.md, section 2). */
const MOST_ASSETS = 200;
/** Milliseconds for which Vidmob may not yet find a job that it has accepted. */
const tags_batch_SETTLING_MS = 2 * 60_000;
function failed(reason) {
    return { kind: 'failed', reason };
}
function failedWith(answer, doing) {
    const said = errorText(answer.body);
    return failed(`Vidmob answered ${answer.status} while ${doing}${said === undefined ? '' : `: ${said}`}`);
}
/** What a request came to, or why it brought no answer. Rejects when the time is up, or for a defect. */
async function answerOf(answering) {
    try {
        return await answering;
    }
    catch (error) {
        if (error instanceof errors/* TransportError */.w && error.code !== 'out-of-time')
            return error.message;
        throw error;
    }
}
/** Creative Tags: one job for many assets. Remembers which dialect the account speaks, and what each job holds. */
function createTagsBatch(options) {
    const { ask, http, clientTags, clock, meter, memory } = options;
    const jobs = new Map();
    let spoken = GUIDE;
    let lastOpened = Promise.resolve();
    const post = async (dialect, assets, call) => {
        const json = dialect.body(assets, clientTags.slice(0, dialect.mostClientTags));
        return await answerOf(ask({ path: dialect.jobsPath, json, repeat: 'if-not-processed' }, call));
    };
    const finished = async (job, assets, call) => {
        const read = await resultsOf(job, http, call);
        const unread = 'unread' in read ? `The tags could not be read: ${read.unread}` : undefined;
        const byUrl = tagsByUrl('results' in read ? annotationsIn(read.results) : [], assets);
        for (const { id, url } of assets) {
            const error = job.errors.get(id);
            if (error !== undefined)
                memory.warn(url, `Creative Tags could not tag the asset: ${error}`);
            else if (unread !== undefined)
                memory.warn(url, unread);
            else if (!byUrl.has((0,core_url/* contentUrl */.hx)(url)))
                memory.warn(url, 'Creative Tags is done with the asset and says no tags.');
        }
        return { kind: 'finished', tagsByUrl: byUrl };
    };
    const progressOf = async (id, job, open, call) => {
        if (job.state === 'complete')
            return await finished(job, open.assets, call);
        if (job.state === 'working')
            return { kind: 'working', id, on: `tags job ${job.status.slice(0, 40)}` };
        const reasons = [job.message, ...job.errors.values()].filter((reason) => reason !== undefined);
        return failed(['the tags job failed', ...new Set(reasons.slice(0, 3))].join('; '));
    };
    const openJob = async (assets, call) => {
        let answer = await post(spoken, assets, call);
        if (typeof answer !== 'string' && answer.status === 404 && spoken === GUIDE) {
            spoken = REFERENCE;
            answer = await post(spoken, assets, call);
        }
        if (typeof answer === 'string')
            return failed(answer);
        if (!isSuccess(answer))
            return failedWith(answer, 'opening a tags job');
        meter.submitted('tags');
        const id = tagJobIn(answer.body)?.id;
        if (id === undefined)
            return failed('Vidmob accepted a tags job without saying its id');
        if (clientTags.length > spoken.mostClientTags) {
            const warning = `Only the first ${spoken.mostClientTags} client tags were sent: the account takes no more.`;
            for (const { url } of assets)
                memory.warn(url, warning);
        }
        const job = jobName(spoken, id);
        jobs.set(job, { dialect: spoken, assets, openedAt: clock.now() });
        return { kind: 'working', id: job, on: 'tags job opened' };
    };
    const check = async (job, call) => {
        const { dialect, id } = jobNamed(job);
        const open = jobs.get(job) ?? { dialect, assets: [], openedAt: 0 };
        const answer = await answerOf(ask({ path: open.dialect.jobPath(id) }, call));
        if (typeof answer === 'string')
            return { kind: 'working', id: job, on: 'tags job out of reach' };
        const { status } = answer;
        const mayPass = status === 429 || status >= 500 || (status === 404 && clock.now() - open.openedAt < tags_batch_SETTLING_MS);
        if (mayPass)
            return { kind: 'working', id: job, on: `tags job answered ${status}` };
        if (!isSuccess(answer))
            return failedWith(answer, 'asking for a tags job');
        const found = tagJobIn(answer.body);
        return found ? await progressOf(job, found, open, call) : { kind: 'working', id: job, on: 'tags job UNKNOWN' };
    };
    return {
        queue: 'tags',
        maxSize: MOST_ASSETS,
        open: async (creatives, call) => {
            // One after the other: the first finds out which dialect is spoken.
            const opened = lastOpened.then(() => openJob(assetsOf(creatives), call));
            lastOpened = opened.catch(() => undefined);
            return await opened;
        },
        rejoin: async (job, creatives, call) => {
            jobs.set(job, { dialect: jobNamed(job).dialect, assets: assetsOf(creatives), openedAt: 0 });
            return await check(job, call);
        },
        check,
        ticketOf: taggingTicket,
    };
}

;// CONCATENATED MODULE: ./build/providers/vidmob/vidmob.js









/** Vidmob Creative Scoring, with Creative Tags as its batch. Holds what one run knows: make one for each run. */
function createVidmob(options) {
    const { http, tags, clientTags, clock, meter } = options;
    const ask = createClient(options);
    const memory = createTagMemory();
    const shared = { ask, catalogue: catalogueOf(ask), clock, meter, tags, memory };
    return {
        name: 'vidmob',
        requestKey: (creative) => JSON.stringify(mediaBody(creative, sentVersion(creative, 'first'))),
        contentKey: (creative) => sentVersion(creative, 'first'),
        submit: async (creative, call) => tags === 'always'
            ? { kind: 'needs-batch', ticket: null, fallback: null }
            : await submitMedia(shared, creative, 'first', null, call),
        check: (creative, ticket, call) => checkMedia(shared, creative, ticket, call),
        probe: (ticket, call) => peekMedia(shared, ticket, call),
        batch: createTagsBatch({ ask, http, clientTags, clock, meter, memory }),
        resume: (creative, ticket, fallback, outcome, call) => resumeMedia(shared, creative, { ticket, fallback }, outcome, call),
    };
}

;// CONCATENATED MODULE: ./build/providers/registry.js



/** One line for each provider: where a new one is added. */
const FACTORIES = {
    vidmob: ({ accounts: { vidmob }, httpFor, ...world }) => createVidmob({ ...world, ...vidmob, apiKey: vidmob.apiKey ?? '', http: httpFor('vidmob') }),
    ias: ({ accounts: { ias }, httpFor, ...world }) => createIas({
        ...world,
        ...ias,
        clientId: ias.clientId ?? '',
        clientSecret: ias.clientSecret ?? '',
        http: httpFor('ias'),
    }),
    verity: ({ accounts: { verity }, httpFor, ...world }) => createVerity({ ...world, ...verity, apiKey: verity.apiKey ?? '', http: httpFor('verity') }),
};
/** The client of a provider. */
function createProvider(name, world) {
    return FACTORIES[name](world);
}
/** Whose credentials are set, as a whole. */
function credentialsSet({ vidmob, ias, verity }) {
    return {
        vidmob: vidmob.apiKey !== undefined,
        ias: ias.clientId !== undefined && ias.clientSecret !== undefined,
        verity: verity.apiKey !== undefined,
    };
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
;// CONCATENATED MODULE: ./build/providers/sandbox/exchange.js

/** A UUID made from a text, the same each time, so that the sandbox is deterministic. */
function uuidOf(text) {
    const hex = (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
    return [hex.slice(0, 8), hex.slice(8, 12), `5${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-');
}
/** A body field that should be text; empty when it is not. */
function textOf(value) {
    return typeof value === 'string' ? value : '';
}

;// CONCATENATED MODULE: ./build/providers/sandbox/ias-routes.js


/** An IAS of the sandbox: token, score and results. */
function iasRoutes(outcomeFor) {
    const urls = new Map();
    return ({ method, path, body }) => {
        const call = `${method} ${path}`;
        if (call === 'POST /uaa/oauth/token') {
            const token = { access_token: 'sandbox-access-token', token_type: 'bearer', expires_in: 3600, jti: 'sandbox' };
            return { status: 200, body: token };
        }
        if (call === 'POST /v1/score') {
            const url = Array.isArray(body['url']) ? textOf(body['url'][0]) : '';
            if (outcomeFor(url).ias === 'outage')
                return { status: 503, body: { error: 'The sandbox is out.' } };
            const contentId = uuidOf(`ias ${url}`);
            urls.set(contentId, url);
            return { status: 200, body: { contentId } };
        }
        if (call !== 'POST /v1/results')
            return undefined;
        const contentId = textOf(body['contentId']);
        const url = urls.get(contentId);
        if (url === undefined)
            return { status: 404, body: { error: 'Not found' } };
        const outcome = outcomeFor(url);
        if (outcome.ias === 'failed') {
            return { status: 503, body: { contentId, status: 'failed', error: 'The sandbox does not support this asset.' } };
        }
        if (outcome.ias === 'processing')
            return { status: 200, body: { contentId, status: 'processing' } };
        const garmScores = Object.fromEntries(GARM_CATEGORIES.map((category) => [category, outcome.garm[category] ?? 'S']));
        return { status: 200, body: { contentId, status: 'completed', garmScores } };
    };
}

;// CONCATENATED MODULE: ./build/providers/sandbox/markers.js

/** The markers and what they do, for the documentation; `docs/sandbox.md` is held against this table. */
const MARKERS = (/* unused pure expression or super */ null && ([
    ['low-score', 'Vidmob: heavy guidelines fail, score 0.40 on every channel'],
    ['sparse-data', 'Vidmob: a third of the guidelines could not be evaluated'],
    ['needs-tags', 'Vidmob: a guideline waits for Creative Tags, and passes after tagging'],
    ['missing-channel', 'Vidmob: no summary for the last requested channel'],
    ['garm-CATEGORY-LEVEL', 'IAS: that GARM category at that level, such as `garm-hate-floor`'],
    ['verity-THREAT-RISK', 'Verity: that threat at that risk, such as `verity-ggt6-high`'],
    ['still-processing', 'every provider keeps working, the answer never comes'],
    ['unsupported', 'every provider refuses the asset'],
    ['outage-PROVIDER', 'that provider answers 503 for ever, such as `outage-ias`'],
]));
const GARM_MARKER = new RegExp(`garm-(${GARM_CATEGORIES.join('|')})-(${GARM_LEVELS.join('|')})`, 'g');
const VERITY_MARKER = /verity-(ggt[1-9])-(low|medium|high)/g;
const VIDMOB_MARKERS = ['low-score', 'sparse-data', 'needs-tags', 'missing-channel', 'unsupported'];
/** Reads the markers in a creative's id and URL, in any case. No marker: everything passes. */
function outcomeOf(...texts) {
    const text = texts.join(' ').toLowerCase();
    const processing = text.includes('still-processing');
    const unsupported = text.includes('unsupported');
    const outage = (provider) => text.includes(`outage-${provider}`);
    const vidmob = VIDMOB_MARKERS.find((marker) => text.includes(marker)) ?? 'pass';
    const garm = [...text.matchAll(GARM_MARKER)].map(([, category, level]) => [category, level?.[0]?.toUpperCase()]);
    const threats = [...text.matchAll(VERITY_MARKER)].map(([, id, risk]) => [id?.toUpperCase(), risk?.toUpperCase()]);
    return {
        vidmob: outage('vidmob') ? 'outage' : processing ? 'processing' : vidmob,
        garm: Object.fromEntries(garm),
        ias: outage('ias') ? 'outage' : processing ? 'processing' : unsupported ? 'failed' : 'scored',
        threats: Object.fromEntries(threats),
        verity: outage('verity') ? 'outage' : processing ? 'processing' : unsupported ? 'unsupported' : 'scored',
    };
}

;// CONCATENATED MODULE: ./build/providers/sandbox/verity-routes.js

/** Threat names as Verity gives them with the ids (GumGum threat taxonomy). */
const THREATS = {
    GGT1: 'Violence and gore',
    GGT2: 'Criminal',
    GGT3: 'Drugs and alcohol',
    GGT4: 'Sexually charged',
    GGT5: 'Profanity and vulgarity',
    GGT6: 'Hate speech, harassment, and cyberbullying',
    GGT7: 'Disasters',
    GGT8: 'Malware and phishing',
    GGT9: 'Medical',
};
const MOMENT = '2026-01-01T00:00:00.000Z';
const EXPIRY = '2026-12-27T00:00:00.000Z';
/** A Verity of the sandbox: video submission, status and result. */
function verityRoutes(outcomeFor) {
    const urls = new Map();
    return ({ method, path, body }) => {
        const call = `${method} ${path}`;
        if (call === 'POST /video/classification') {
            const url = textOf(body['url']);
            if (outcomeFor(url).verity === 'outage')
                return { status: 500, body: { message: 'Internal Server Error' } };
            const uuid = uuidOf(`verity ${url}`);
            urls.set(uuid, url);
            return { status: 202, body: { uuid, url, acceptedAt: new Date().toISOString() } };
        }
        const [, uuid, isStatus] = /^GET \/video\/classification\/([^/]+)(\/status)?$/.exec(call) ?? [];
        if (uuid === undefined)
            return undefined;
        const url = urls.get(uuid);
        if (url === undefined)
            return { status: 404, body: { errorMessage: `${uuid} does not exist.` } };
        const outcome = outcomeFor(url);
        if (outcome.verity === 'unsupported') {
            return { status: 200, body: { uuid, url, errors: [{ reason: 'VIDEO_DOWNLOAD_FAILED' }] } };
        }
        const isProcessing = outcome.verity === 'processing';
        if (isStatus)
            return { status: 200, body: { uuid, url, status: isProcessing ? 'ANALYZING' : 'PROCESSED' } };
        if (isProcessing)
            return { status: 404, body: { errorMessage: `video '${uuid}' still processing.` } };
        const threats = Object.entries(outcome.threats).map(([id, risk]) => ({ id, category: THREATS[id], risk }));
        const data = { processedAt: MOMENT, expiresAt: EXPIRY, languageCode: 'en', iab: null, keywords: [], safe: true };
        return { status: 200, body: { uuid, url, data: { ...data, threats, sentiments: [] } } };
    };
}

;// CONCATENATED MODULE: ./build/providers/sandbox/vidmob-scores.js
/** The sandbox's guidelines, with their weights. */
const GUIDELINES = [
    { name: 'Logo in first 3 seconds', rule: 'The logo is visible within the first 3 seconds', weight: 3 },
    { name: 'Captions', rule: 'Spoken words are captioned', weight: 2 },
    { name: 'Brand mention', rule: 'The brand is named', weight: 2 },
    { name: 'Human presence', rule: 'A person is visible', weight: 1 },
    { name: 'Call to action', rule: 'The last frames call to action', weight: 1 },
    { name: 'Safe zones', rule: 'Texts keep clear of the interface', weight: 1 },
];
/** Guidelines that do not pass, by outcome; `Safe zones` never does, so that no scorecard looks made up. */
const RESULTS = {
    'low-score': { 'Logo in first 3 seconds': 'FAIL', Captions: 'FAIL' },
    'sparse-data': {
        'Brand mention': 'NO_DATA_MISSING_BRAND_IDENTIFIERS',
        'Call to action': 'NO_DATA_MEDIA_PREDATES_MODEL',
    },
    'needs-tags': { 'Human presence': 'NO_DATA_MEDIA_NOT_TAGGED' },
};
function round(share) {
    return Math.round(share * 10_000) / 10_000;
}
/** The body of `GET /v1/scoring/media/{id}/scores?format=summary,detail` for one asset. */
function scoresOf(outcome, tagged, channels) {
    const results = outcome === 'needs-tags' && tagged ? {} : RESULTS[outcome];
    const rows = GUIDELINES.map((guideline) => ({
        ...guideline,
        result: results?.[guideline.name] ?? (guideline.name === 'Safe zones' ? 'FAIL' : 'PASS'),
    }));
    const count = (result) => rows.filter((row) => row.result === result).length;
    const weigh = (picked) => picked.reduce((sum, row) => sum + row.weight, 0);
    const judged = rows.filter((row) => row.result === 'PASS' || row.result === 'FAIL');
    const summary = {
        score: round(weigh(judged.filter((row) => row.result === 'PASS')) / weigh(judged)),
        adherencePercent: round(count('PASS') / judged.length),
        passCount: count('PASS'),
        failCount: count('FAIL'),
        applicableCount: rows.length,
        notApplicableCount: 0,
        notAvailableCount: rows.length - judged.length,
    };
    const summarised = outcome === 'missing-channel' ? channels.slice(0, -1) : channels;
    return {
        summary: Object.fromEntries(summarised.map((channel) => [channel, summary])),
        detail: summarised.flatMap((channel) => rows.map((row) => ({ ...row, channelIdentifier: channel }))),
    };
}

;// CONCATENATED MODULE: ./build/providers/sandbox/vidmob-routes.js


const ok = (result, status = 200) => ({ status, body: { status: 'OK', result } });
const vidmob_routes_refused = (status, type, message) => ({
    status,
    body: {
        status: 'ERROR',
        traceId: 'sandbox',
        error: { identifier: `vidmob.${type}`, type, system: 'sandbox', message },
    },
});
/** A Vidmob of the sandbox: media, scores and Creative Tags in the guide's dialect. */
function vidmobRoutes(outcomeFor) {
    const assets = new Map();
    const jobs = new Map();
    const tagged = new Set();
    const find = (id, query) => assets.get(id) ?? assets.get(uuidOf([id, query.get('version') ?? '', query.get('source') ?? ''].join('\n')));
    const submit = ({ body }) => {
        const [id, version, source, url] = [body['id'], body['version'], body['source'], body['url']].map(textOf);
        if (outcomeFor(id, url).vidmob === 'outage')
            return { status: 503, body: { message: 'The sandbox is out.' } };
        const uniqueId = uuidOf([id, version, source].join('\n'));
        if (assets.has(uniqueId)) {
            return vidmob_routes_refused(409, 'CONFLICTEXCEPTION', `A media entry with id '${id}' and version '${version}' already exists`);
        }
        const asked = Array.isArray(body['channels']) ? body['channels'].map(String) : [];
        assets.set(uniqueId, { uniqueId, id, version, source, url, channels: asked.length > 0 ? asked : ['META'] });
        return ok({ uniqueId }, 201);
    };
    const status = (asset) => {
        const { vidmob } = outcomeFor(asset.id, asset.url);
        const state = { processing: 'PROCESSING', unsupported: 'UNSUPPORTED' }[vidmob] ?? 'COMPLETE';
        const { uniqueId, id, version, source } = asset;
        return ok({ uniqueId, id, version, source, status: state });
    };
    const scores = (asset) => {
        const { vidmob } = outcomeFor(asset.id, asset.url);
        const { uniqueId, id, version } = asset;
        const media = { id, uniqueId, version, type: 'VIDEO' };
        return ok({ media, ...scoresOf(vidmob, tagged.has(asset.url), asset.channels) });
    };
    const openJob = ({ body }) => {
        const urls = (Array.isArray(body['assets']) ? body['assets'] : []).map((asset) => textOf(asset.url));
        const jobId = uuidOf(['job', ...urls].join('\n'));
        jobs.set(jobId, urls);
        return ok({ job_id: jobId });
    };
    const jobStatus = (jobId) => {
        const urls = jobs.get(jobId);
        if (!urls)
            return vidmob_routes_refused(404, 'NOTFOUNDEXCEPTION', `No job ${jobId}`);
        for (const url of urls)
            tagged.add(url);
        const tags = [
            { category: 'visual', label: 'human presence' },
            { category: 'brand', label: 'logo visible' },
        ];
        return ok({ job_id: jobId, status: 'COMPLETE', annotations: urls.map((url) => ({ url, tags })) });
    };
    const ofAsset = (request, id, answer) => {
        const asset = find(decodeURIComponent(id), request.query);
        return asset ? answer(asset) : vidmob_routes_refused(404, 'NOTFOUNDEXCEPTION', 'No such media');
    };
    return (request) => {
        const call = `${request.method} ${request.path}`;
        const part = (pattern) => pattern.exec(call)?.[1];
        if (call === 'POST /v1/media')
            return submit(request);
        if (call === 'POST /v1/aperture/jobs')
            return openJob(request);
        const job = part(/^GET \/v1\/aperture\/jobs\/([^/]+)\/status$/);
        if (job !== undefined)
            return jobStatus(job);
        const polled = part(/^GET \/v1\/media\/([^/]+)\/status$/);
        if (polled !== undefined)
            return ofAsset(request, polled, status);
        const scored = part(/^GET \/v1\/scoring\/media\/([^/]+)\/scores$/);
        if (scored !== undefined)
            return ofAsset(request, scored, scores);
        if (call === 'GET /v1/workspaces') {
            const pagination = { offset: 0, perPage: 10, nextOffset: 10, totalSize: 1 };
            return { status: 200, body: { status: 'OK', result: [{ id: 45914, name: 'Sandbox' }], pagination } };
        }
        if (call === 'GET /v1/media/updated-scores') {
            const pagination = { offset: 0, perPage: 100, nextOffset: 100, totalSize: 0 };
            return { status: 200, body: { status: 'OK', result: [], pagination } };
        }
        if (/^GET \/v1\/scoring\/workspace\/\d+\/scorecards$/.test(call)) {
            const pagination = { offset: 0, perPage: 20, nextOffset: 20, totalSize: 1 };
            const scorecard = { id: 1, name: 'Sandbox scorecard', status: 'ACTIVE', platforms: ['META', 'TIKTOK', 'DV360'] };
            return { status: 200, body: { status: 'OK', result: [scorecard], pagination } };
        }
        return undefined;
    };
}

;// CONCATENATED MODULE: ./build/providers/sandbox/sandbox.js







async function read(request) {
    const chunks = [];
    for await (const chunk of request)
        chunks.push(chunk);
    const url = new URL(request.url ?? '/', 'http://sandbox');
    let body = {};
    try {
        body = JSON.parse(Buffer.concat(chunks).toString('utf8'));
    }
    catch {
        // Form bodies and empty ones carry nothing that the sandbox looks at.
    }
    return { method: request.method ?? 'GET', path: url.pathname, query: url.searchParams, body };
}
/** Starts the sandbox; nothing outside this machine is contacted. Close it, or it keeps the process alive. */
async function startSandbox() {
    const idsByUrl = new Map();
    const outcomeFor = (...names) => outcomeOf(...names, ...names.flatMap((name) => idsByUrl.get(name) ?? []));
    const routes = [vidmobRoutes(outcomeFor), iasRoutes(outcomeFor), verityRoutes(outcomeFor)];
    const server = (0,external_node_http_.createServer)((incoming, response) => {
        void read(incoming).then((request) => {
            const reply = routes.map((route) => route(request)).find((answer) => answer !== undefined) ?? {
                status: 404,
                body: { message: 'The sandbox does not know this path.' },
            };
            response.writeHead(reply.status, { 'content-type': 'application/json' });
            response.end(JSON.stringify(reply.body));
        });
    });
    server.listen(0, '127.0.0.1');
    await (0,external_node_events_.once)(server, 'listening');
    const url = `http://127.0.0.1:${server.address().port}`;
    return {
        url,
        tokenUrl: `${url}/uaa/oauth/token`,
        introduce: (creatives) => {
            for (const { id, url: link } of creatives) {
                const ids = idsByUrl.get(link) ?? [];
                idsByUrl.set(link, [...ids, id]);
                idsByUrl.set((0,core_url/* contentUrl */.hx)(link), [...ids, id]);
            }
        },
        close: async () => {
            server.closeAllConnections();
            server.close();
            await (0,external_node_events_.once)(server, 'close');
        },
    };
}

;// CONCATENATED MODULE: ./build/providers/provider.js
/** What is looked at on its own interval. */
const QUEUES = ['vidmob', 'tags', 'ias', 'verity'];

;// CONCATENATED MODULE: ./build/runtime/lanes.js


/** Intervals the providers' documents ask for (contract section 1) and a concurrency that their throttling bears. */
function defaultQueues(pollIntervalMs) {
    return {
        vidmob: { intervalMs: pollIntervalMs ?? 600_000, concurrency: 8 },
        tags: { intervalMs: pollIntervalMs ?? 300_000, concurrency: 2 },
        ias: { intervalMs: pollIntervalMs ?? 30_000, concurrency: 8 },
        verity: { intervalMs: pollIntervalMs ?? 30_000, concurrency: 8 },
    };
}
/** All queues, ticking from `startAt`; `onIdle` is told each time the last step of a queue has ended. */
function createLanes(settings, times, onIdle) {
    const queues = QUEUES.map((name) => {
        const limit = (0,p_limit/* default */.A)(settings[name].concurrency);
        const isIdle = () => limit.activeCount === 0 && limit.pendingCount === 0;
        const queue = {
            schedule: { intervalMs: settings[name].intervalMs, ...times },
            run: async (step) => {
                try {
                    return await limit(step);
                }
                finally {
                    if (isIdle())
                        onIdle(name);
                }
            },
            isIdle,
        };
        return [name, queue];
    });
    return Object.fromEntries(queues);
}

;// CONCATENATED MODULE: ./build/gate/accounts.js




/** The sandbox answers at once; a second shows that there is a wait. */
const SANDBOX_INTERVAL_MS = 1_000;
async function sandboxAccounts({ vidmob, pollIntervalMs }) {
    const sandbox = await startSandbox();
    const { url, tokenUrl } = sandbox;
    return {
        accounts: {
            vidmob: { ...vidmob, url, apiKey: 'sandbox-key' },
            ias: { url, tokenUrl, clientId: 'sandbox-client', clientSecret: 'sandbox-secret' },
            verity: { url, apiKey: 'sandbox-key' },
        },
        credentials: { vidmob: true, ias: true, verity: true },
        queues: defaultQueues(pollIntervalMs ?? SANDBOX_INTERVAL_MS),
        introduce: sandbox.introduce,
        close: sandbox.close,
    };
}
/** The accounts that the settings name; with `sandbox`, the embedded stand-ins. Close them at the end. */
async function openAccounts(settings) {
    if (settings.sandbox)
        return await sandboxAccounts(settings);
    return {
        accounts: settings,
        credentials: credentialsSet(settings),
        queues: defaultQueues(settings.pollIntervalMs),
        introduce: () => undefined,
        close: async () => undefined,
    };
}
/** Everything in the accounts that must never be shown. */
function secretsOf({ vidmob, ias, verity }) {
    return [vidmob.apiKey, ias.clientId, ias.clientSecret, verity.apiKey];
}
/** What seals each provider's tickets and answers: the secret that nobody has who may not ask the provider. */
function sealingSecretsOf({ vidmob, ias, verity }) {
    const { apiKey } = vidmob;
    return {
        ...(apiKey === undefined ? {} : { vidmob: apiKey }),
        ...(ias.clientSecret === undefined ? {} : { ias: ias.clientSecret }),
        ...(verity.apiKey === undefined ? {} : { verity: verity.apiKey }),
    };
}
/** The providers that any of the policies uses, in their usual order. */
function providersUsed(policies) {
    return core_creative/* PROVIDERS */.xq.filter((name) => policies.some((policy) => policy.participation[name].used));
}

;// CONCATENATED MODULE: ./build/gate/comparison.js
/** Every creative to be judged, in the comparisons' order. */
function gatedCreatives(comparisons) {
    return comparisons.flatMap((comparison) => {
        const { policy, gated } = comparison;
        return policy === null ? [] : gated.map((entry) => ({ comparison, policy, ...entry }));
    });
}
/** Pull requests with one head see the same manifests: what is said of both is said once. */
function distinct(all) {
    return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}

;// CONCATENATED MODULE: ./build/gate/provider-shelf.js




/** A pool on which nothing stands yet. */
function openPool({ clock, meter, httpFor, log }, { accounts, credentials }) {
    const made = new Map();
    const provide = (name, clientTags) => {
        // Only Vidmob is told the team's own tags.
        const key = JSON.stringify(name === 'vidmob' ? [name, clientTags] : [name]);
        const provider = made.get(key) ?? createProvider(name, { accounts, clientTags, httpFor, clock, meter, mask: log.mask });
        made.set(key, provider);
        return provider;
    };
    return {
        of: (comparisons) => {
            const policies = comparisons.flatMap(({ policy }) => (policy === null ? [] : [policy]));
            const clientTags = distinct(policies.flatMap(({ vidmob }) => vidmob.clientTags));
            return new Map(providersUsed(policies).map((name) => [name, provide(name, clientTags)]));
        },
        all: () => new Map(core_creative/* PROVIDERS */.xq.filter((name) => credentials[name]).map((name) => [name, provide(name, [])])),
    };
}

;// CONCATENATED MODULE: ./build/gate/gate-context.js




/**
 * Opens the accounts for as long as `work` takes, and gives it the services as a context. Records are sealed for
 * `repository`: what was sealed for another one does not open.
 */
async function withGateContext(services, repository, work) {
    const { settings } = services;
    const opened = await openAccounts(settings);
    try {
        const secrets = [settings.githubToken, ...secretsOf(opened.accounts)];
        const log = redactingLog(services.log, secrets);
        // The sandbox ends with the run, and so do its tickets.
        const seals = createSeals(settings.sandbox ? {} : sealingSecretsOf(opened.accounts), repository);
        const pool = openPool({ ...services, log }, opened);
        return await work({ ...services, log, opened, pool, seals, secrets });
    }
    finally {
        await opened.close();
    }
}
/**
 * A log that takes secrets out of what is written to it, because a server may repeat in a message what it was sent. What
 * it is asked to blank out later joins `secrets`.
 */
function redactingLog(log, secrets) {
    const redact = (text) => createRedact(secrets)(text);
    return {
        debug: (text) => log.debug(redact(text)),
        info: (text) => log.info(redact(text)),
        notice: (text) => log.notice(redact(text)),
        warning: (text) => log.warning(redact(text)),
        error: (text) => log.error(redact(text)),
        group: (title, body) => log.group(redact(title), body),
        mask: (secret) => {
            secrets.push(secret);
            log.mask(secret);
        },
    };
}

;// CONCATENATED MODULE: ./build/core/policy/describe-overrides.js

const RULE = 'overrides: of those that apply the last one that states a limit counts; a general limit of an override also replaces ' +
    'what single channels, categories and threats were given before it';
/** The overrides for the log, a line each: where it is stated, which creatives it is for, and its limits. */
function describeOverrides({ overrides }) {
    if (overrides.length === 0)
        return [];
    return [RULE, ...overrides.map(describe)];
}
function describe({ origin, when, vidmob, ias, verity }) {
    const limits = [
        ...(vidmob ? layered('vidmob', 'channels', vidmob, ofVidmob) : []),
        ...(ias ? layered('ias', 'categories', ias, ofLevels) : []),
        ...(verity ? layered('verity', 'threats', verity, ofLevels) : []),
    ];
    return `${origin}, for ${conditionsText(when)}: ${limits.length === 0 ? 'no limit' : limits.join(', ')}`;
}
/** Conditions in words: `brands whisky and markets DE or AT`. */
function conditionsText({ brands, markets, channels, paths, types }) {
    const named = Object.entries({ brands, markets, channels, paths, types });
    return named.flatMap(([key, values]) => (values ? [`${key} ${values.join(' or ')}`] : [])).join(' and ');
}
function layered(key, singles, { general, single }, lines) {
    return [...lines(key, general), ...[...single].flatMap(([name, said]) => lines(`${key}.${singles}.${name}`, said))];
}
const ofBand = (key, { fail, warn }) => [
    ...(fail ? [`${key}.fail ${shareText(fail.value)}`] : []),
    ...(warn ? [`${key}.warn ${shareText(warn.value)}`] : []),
];
const ofVidmob = (key, { requiredGuidelines, ...bands }) => {
    const names = requiredGuidelines?.map(({ value }) => value);
    return [
        ...Object.entries(bands).flatMap(([name, band]) => ofBand(`${key}.${name}`, band)),
        ...(names ? [`${key}.requiredGuidelines ${names.length === 0 ? 'none' : names.join(' and ')}`] : []),
    ];
};
const ofLevels = (key, { failOn, warnOn }) => {
    const shown = (name, limit) => {
        if (limit === undefined)
            return [];
        return [`${key}.${name} ${limit.value === null ? 'none' : `${limit.value} and all worse`}`];
    };
    return [...shown('failOn', failOn), ...shown('warnOn', warnOn)];
};

;// CONCATENATED MODULE: ./build/core/policy/describe-waivers.js
/** The waivers for the log, a line each: what is waived, until when, by whom, why, and where that is stated. */
function describeWaivers({ waivers }) {
    return waivers.map(({ origin, rule, creative, expires, approvedBy, reason }) => `${origin}, waiver of ${rule} for ${creative} through ${expires}, approved by ${approvedBy}: ${reason}`);
}

;// CONCATENATED MODULE: ./build/core/policy/policy.js
/** Why there is no verdict, each with a conclusion of its own (`outcomes` in the policy file). */
const CAUSES = ['timeout', 'unavailable', 'rejected', 'missingData'];

;// CONCATENATED MODULE: ./build/core/policy/describe.js





/** The policy in force for the log, a line for each value with its origin; of providers in use only. */
function describeSettings(policy) {
    const { participation, vidmob, ias, verity, outcomes } = policy;
    const limits = {
        vidmob: () => [
            ...(vidmob.workspaceIds ? [line('vidmob.workspaceIds', vidmob.workspaceIds, (ids) => ids.join(', '))] : []),
            ...describe_ofVidmob('vidmob', vidmob.general),
            ...special('vidmob.channels', vidmob.channels, vidmob.general, describe_ofVidmob),
        ],
        ias: () => [...describe_ofLevels('ias', ias.general), ...special('ias.categories', ias.categories, ias.general, describe_ofLevels)],
        verity: () => [
            ...describe_ofLevels('verity', verity.general),
            ...special('verity.threats', verity.threats, verity.general, describe_ofLevels),
        ],
    };
    const lines = [
        line('manifests', policy.manifests, (globs) => globs.join(', ')),
        ...core_creative/* PROVIDERS */.xq.map((name) => ({ key: name, value: part(participation[name]), origin: participation[name].origin })),
        ...core_creative/* PROVIDERS */.xq.filter((name) => participation[name].used).flatMap((name) => limits[name]()),
        ...CAUSES.map((cause) => line(`outcomes.${cause}`, outcomes[cause], (outcome) => outcome)),
    ];
    return [
        ...lines.map(({ key, value, origin }) => `${key}: ${value}${origin === null ? '' : ` (${origin})`}`),
        ...describeOverrides(policy),
        ...describeWaivers(policy),
    ];
}
function line(key, { value, origin }, shown) {
    return { key, value: shown(value), origin };
}
function part({ used, required, optional }) {
    if (!used)
        return 'not asked';
    if (!required)
        return 'asked; entries may leave it out';
    return optional ? 'required, but entries may leave it out' : 'required';
}
function describe_ofBand(key, { fail, warn }) {
    return [
        ...(fail === null ? [] : [line(`${key}.fail`, fail, shareText)]),
        ...(warn === null ? [] : [line(`${key}.warn`, warn, shareText)]),
    ];
}
function describe_ofVidmob(key, limits) {
    return [
        ...describe_ofBand(`${key}.minScore`, limits.minScore),
        ...describe_ofBand(`${key}.minAdherence`, limits.minAdherence),
        ...describe_ofBand(`${key}.maxUnavailable`, limits.maxUnavailable),
        ...describe_ofBand(`${key}.maxScoreDrop`, limits.maxScoreDrop),
        ...limits.requiredGuidelines.map((name) => line(`${key}.requiredGuidelines`, name, (text) => text)),
    ];
}
function describe_ofLevels(key, { failOn, warnOn }) {
    const shown = (level) => (level === null ? 'none' : `${level} and all worse`);
    return [line(`${key}.failOn`, failOn, shown), line(`${key}.warnOn`, warnOn, shown)];
}
/** The lines of single channels, categories or threats that say something else than the general ones. */
function special(key, single, general, lines) {
    const said = new Set(lines('', general).map((each) => JSON.stringify(each)));
    return [...single].flatMap(([name, limits]) => lines('', limits)
        .filter((each) => !said.has(JSON.stringify(each)))
        .map((each) => ({ ...each, key: `${key}.${name}${each.key}` })));
}

;// CONCATENATED MODULE: ./build/core/policy/limits-score-drop.js
const isStated = ({ fail, warn }) => (fail ?? null) !== null || (warn ?? null) !== null;
/** Whether the policy states `maxScoreDrop` anywhere, so that earlier scores are needed. */
function limitsScoreDrop({ vidmob, overrides }) {
    const stated = [vidmob.general, ...vidmob.channels.values()].map(({ maxScoreDrop }) => maxScoreDrop);
    const overriding = overrides.flatMap((override) => override.vidmob ? [override.vidmob.general, ...override.vidmob.single.values()] : []);
    return stated.some(isStated) || overriding.some(({ maxScoreDrop }) => isStated(maxScoreDrop));
}

;// CONCATENATED MODULE: ./build/runtime/gathering.js
/** A gathering that splits who joined into jobs of at most `batch.maxSize` and runs each with `run`. */
function createGathering(batch, run) {
    let waiting = [];
    const open = (members) => {
        const creatives = members.map((member) => member.creative);
        const tell = (job) => {
            for (const { opened } of members)
                opened(job);
        };
        const outcome = run((call) => batch.open(creatives, call), tell);
        for (const member of members)
            member.end(outcome);
    };
    return {
        join: (creative, opened) => new Promise((end) => waiting.push({ creative, opened, end })),
        flush: () => {
            const everyone = waiting;
            waiting = [];
            for (let from = 0; from < everyone.length; from += batch.maxSize)
                open(everyone.slice(from, from + batch.maxSize));
        },
    };
}

;// CONCATENATED MODULE: ./build/runtime/batches.js

/** A batch is opened when its queue has been idle and two looks' time has passed, so that all who need it are in it … */
const LONGEST_SETTLE_MS = 1_000;
/** … and nobody is looked at for the first time within this: submissions may end on both sides of a tick … */
const SOON_MS = 1_000;
/** … but never later than this after a creative joined, however busy the queue is. */
const LONGEST_GATHERING_MS = 30_000;
function runWith(looks, batch) {
    return async (open, opened) => {
        const { queues, lookCall, submitCall, submit, isOver, untilNextPoll } = looks();
        const step = async (call, take) => {
            try {
                return await queues[batch.queue].run(() => take(call));
            }
            catch (error) {
                if (call.signal.aborted || isOver())
                    return { kind: 'unfinished', on: 'tagging' };
                return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) };
            }
        };
        let progress = await step(submitCall, () => submit(open));
        if (progress.kind === 'working')
            opened(progress.id);
        while (progress.kind === 'working') {
            const { id, on } = progress;
            if (!(await untilNextPoll(batch.queue)))
                return { kind: 'unfinished', on };
            progress = await step(lookCall, (call) => batch.check(id, call));
        }
        return progress;
    };
}
/** Opening a job that is open already is looking at it. */
function rejoining(batch, job) {
    return (creatives, call) => batch.rejoin(job, creatives, call);
}
function settleMs({ schedule }) {
    return Math.min(LONGEST_SETTLE_MS, 2 * schedule.intervalMs);
}
/** Batches that run in the queues of `looks`. `isAwaited`: whether a queue has a first look within so many milliseconds. */
function createBatches(clock, looks, isAwaited) {
    const closed = new AbortController();
    const gatherings = new Map();
    const gatheringOf = ({ name }, batch, job) => {
        const key = JSON.stringify([name, job ?? null]);
        const known = gatherings.get(key);
        if (known)
            return known.gathering;
        const joined = job === undefined ? batch : { ...batch, maxSize: Number.POSITIVE_INFINITY, open: rejoining(batch, job) };
        const gathering = createGathering(joined, runWith(looks, batch));
        gatherings.set(key, { queue: name, gathering });
        return gathering;
    };
    const later = async (delayMs, then) => {
        await clock.sleep(delayMs, closed.signal).then(then, () => undefined);
    };
    const flushIdle = (queue) => {
        if (!looks().queues[queue].isIdle() || isAwaited(queue, SOON_MS))
            return;
        for (const each of gatherings.values()) {
            if (each.queue === queue)
                each.gathering.flush();
        }
    };
    const flushSoon = (queue) => void later(settleMs(looks().queues[queue]), () => flushIdle(queue));
    return {
        join: (provider, batch, creative, { job, opened }) => {
            const gathering = gatheringOf(provider, batch, job);
            const end = gathering.join(creative, opened);
            flushSoon(provider.name);
            void later(LONGEST_GATHERING_MS, gathering.flush);
            return end;
        },
        laneIsIdle: (queue) => {
            if (gatherings.size > 0)
                flushSoon(queue);
        },
        close: () => closed.abort(),
    };
}

;// CONCATENATED MODULE: ./build/runtime/follow.js
function follow_unanswered(status, ticket, failure) {
    const submittedAt = ticket ? { submittedAt: new Date(ticket.submittedAt).toISOString() } : {};
    return { assessment: { status, ticket: ticket?.id || null, ...submittedAt, ...failure }, ticket };
}
function outOfTime(ticket, on) {
    return follow_unanswered('pending', ticket, { reason: on, remedy: 'Run the check again later, or raise `timeout`.' });
}
function overdue(ticket, maxPendingAgeMs) {
    const submittedAt = new Date(ticket.submittedAt).toISOString();
    const hours = Math.round(maxPendingAgeMs / 36_000) / 100;
    const reason = `no answer within ${hours} h of the submission of ${submittedAt}, the input max-pending-age`;
    const remedy = 'Ask the provider what became of it; a new version in the manifest has the creative submitted anew.';
    return follow_unanswered('pending', ticket, { reason, remedy, overdue: true });
}
function defect(provider, ticket, error) {
    const reason = `Asking ${provider.name} ended in an unexpected error: ${error instanceof Error ? error.message : String(error)}`;
    return follow_unanswered('unavailable', ticket, { reason, remedy: 'Run the check again; if it stays, report it as a bug.' });
}
/** Follows one creative at one provider from submission (or ticket) to answer, or to the end of the budget. */
async function follow(item, followed, { looks, batches, keep, maxPendingAgeMs }) {
    const { provider, creative } = item;
    const queue = looks.queues[provider.name];
    const check = (known) => (call) => provider.check(creative, known, call);
    let ticket = item.ticket ?? null;
    let step = ticket ? check(ticket) : () => looks.submit((call) => provider.submit(creative, call));
    let call = looks.submitCall;
    let waitsFor = 'not submitted yet';
    let isLook = ticket !== null;
    let failures = 0;
    let failure;
    const hold = (held) => {
        if (held.id !== ticket?.id || held.stage !== ticket.stage)
            keep(held);
        ticket = held;
        return held;
    };
    const isOverdue = (held) => looks.now() - held.submittedAt >= maxPendingAgeMs;
    const late = (held, on) => held && isOverdue(held) ? overdue(held, maxPendingAgeMs) : outOfTime(held, on);
    const end = () => (failure ? follow_unanswered('unavailable', ticket, failure) : late(ticket, waitsFor));
    for (;;) {
        const now = { step, call };
        let progress;
        try {
            progress = await queue.run(() => now.step(now.call));
        }
        catch (error) {
            return now.call.signal.aborted || looks.isOver() ? end() : defect(provider, ticket, error);
        }
        followed.isNew = !isLook && progress.kind === 'working';
        isLook = true;
        switch (progress.kind) {
            case 'settled':
                return { assessment: progress.assessment, ticket: progress.isLost ? null : ticket };
            case 'later-than-deadline':
                return late(progress.ticket ?? ticket, progress.on);
            case 'working':
                step = check(hold(progress.ticket));
                if (isOverdue(progress.ticket))
                    return overdue(progress.ticket, maxPendingAgeMs);
                waitsFor = progress.on;
                failures = 0;
                failure = undefined;
                call = progress.pollAgain === 'now' ? looks.submitCall : looks.lookCall;
                if (progress.pollAgain === 'now')
                    continue;
                break;
            case 'needs-batch': {
                const { batch, resume } = provider;
                if (!batch || !resume)
                    return defect(provider, ticket, 'a batch was asked for that it does not have');
                const waiting = { ticket: progress.ticket, fallback: progress.fallback };
                ticket = waiting.ticket ?? ticket;
                followed.queue = batch.queue;
                const outcome = await batches.join(provider, batch, creative, {
                    job: progress.job,
                    opened: (job) => hold(batch.ticketOf(job, waiting.ticket, looks.now())),
                });
                followed.queue = provider.name;
                if (outcome.kind === 'unfinished')
                    return late(ticket, outcome.on);
                step = (next) => resume.call(provider, creative, waiting.ticket, waiting.fallback, outcome, next);
                call = looks.submitCall;
                continue;
            }
            case 'failed-for-now':
                failures += 1;
                failure = { reason: progress.reason, remedy: progress.remedy };
                break;
        }
        const what = ticket === null ? 'submission' : 'look';
        const goesOn = failures === 0
            ? await looks.untilNextPoll(provider.name, followed)
            : await looks.untilRetry(provider.name, failures, what, followed);
        if (!goesOn)
            return end();
    }
}

;// CONCATENATED MODULE: ./build/runtime/schedule.js
/** The longest time the last look is given before the budget ends. */
const LAST_LOOK_MARGIN_MS = 15_000;
/** After a failed step the next one comes sooner than the interval, doubling from here. */
const FIRST_FAILURE_DELAY_MS = 5_000;
/** The moment of the last look for a budget that starts at `startAt` and ends at `endAt`. */
function lastLookOf(startAt, endAt) {
    const budget = Math.max(0, endAt - startAt);
    return endAt - Math.min(LAST_LOOK_MARGIN_MS, Math.max(budget / 10, Math.min(250, budget)));
}
/**
 * When to look next: the first tick that is at least half an interval away, the last look if that comes first,
 * undefined when no look is left. After `failures` failed steps in a row it is sooner, but never sooner than before.
 */
function schedule_nextLook(schedule, now, failures) {
    const { intervalMs, startAt, lastLookAt } = schedule;
    if (now >= lastLookAt)
        return undefined;
    const ticks = Math.ceil((now + intervalMs / 2 - startAt) / intervalMs);
    const tick = startAt + Math.max(1, ticks) * intervalMs;
    const soon = failures === 0 ? tick : Math.min(tick, now + FIRST_FAILURE_DELAY_MS * 2 ** (failures - 1));
    return lastLookAt - soon < intervalMs / 4 && failures === 0 ? lastLookAt : Math.min(soon, lastLookAt);
}

;// CONCATENATED MODULE: ./build/runtime/looks.js


/** A provider that takes no submission for this long is out; a run with a small budget need not wait for it. */
const LONGEST_SUBMITTING_MS = 20_000;
/** Queues that tick from now on. */
function createLooks(options, onIdle) {
    const { clock, looking, submitting, landing = submitting, onChange } = options;
    const startAt = clock.now();
    const lastLookAt = lastLookOf(startAt, looking.at);
    const queues = createLanes(options.queues, { startAt, lastLookAt }, onIdle);
    const lastSubmissionAt = Math.max(lastLookAt, Math.min(lastLookOf(startAt, submitting.at), startAt + LONGEST_SUBMITTING_MS));
    const sleepUntil = async (at, { signal }, followed) => {
        if (at === undefined || signal.aborted)
            return false;
        if (followed)
            followed.nextAt = at;
        onChange();
        await clock.sleep(at - clock.now(), signal).catch(() => undefined);
        if (followed)
            followed.nextAt = undefined;
        return !signal.aborted;
    };
    return {
        queues,
        now: () => clock.now(),
        lookCall: { signal: looking.signal, deadlineAt: looking.at },
        submitCall: { signal: submitting.signal, deadlineAt: submitting.at },
        submit: async (send) => {
            submitting.signal.throwIfAborted();
            return await send({ signal: landing.signal, deadlineAt: submitting.at });
        },
        isOver: () => submitting.signal.aborted,
        untilNextPoll: (queue, followed) => sleepUntil(schedule_nextLook(queues[queue].schedule, clock.now(), 0), looking, followed),
        untilRetry: (queue, failures, what, followed) => {
            const { schedule } = queues[queue];
            return what === 'look'
                ? sleepUntil(schedule_nextLook(schedule, clock.now(), failures), looking, followed)
                : sleepUntil(schedule_nextLook({ ...schedule, lastLookAt: lastSubmissionAt }, clock.now(), failures), submitting, followed);
        },
    };
}

;// CONCATENATED MODULE: ./build/runtime/waiting.js

/** Nothing waited for yet. */
function createWaiting() {
    const open = new Set();
    let total = 0;
    let answered = 0;
    return {
        start: (followed) => {
            open.add(followed);
            total += followed.share;
        },
        end: (followed) => {
            open.delete(followed);
            answered += followed.share;
        },
        firstLookBy: (queue, at) => [...open].some((one) => one.isNew && one.queue === queue && one.nextAt !== undefined && one.nextAt <= at),
        snapshot: (now) => {
            const counts = new Map();
            let next = Number.POSITIVE_INFINITY;
            for (const { queue, share, nextAt } of open) {
                counts.set(queue, (counts.get(queue) ?? 0) + share);
                next = Math.min(next, nextAt ?? now);
            }
            const waiting = QUEUES.flatMap((queue) => {
                const count = counts.get(queue);
                return count === undefined ? [] : [{ queue, count }];
            });
            return { answered, total, waiting, nextLookMs: open.size === 0 ? null : Math.max(0, next - now) };
        },
    };
}

;// CONCATENATED MODULE: ./build/runtime/assess.js




/** Items whose requests are the same: they need one submission and share its answer. */
function shareRequests(items) {
    const groups = new Map();
    for (const item of items) {
        const key = `${item.provider.name} ${item.provider.requestKey(item.creative)}`;
        const group = groups.get(key);
        if (group)
            group.push(item);
        else
            groups.set(key, [item]);
    }
    return groups;
}
/** The item that stands for a group: one that has a ticket already, else one that may be sent; undefined: none may. */
function leaderOf(group) {
    return group.find(({ ticket }) => ticket !== undefined) ?? group.find(({ mayNotSubmit }) => !mayNotSubmit);
}
/**
 * The one polling loop. Every distinct request is followed on its own from submission to answer, each provider in
 * queues of its own, so that none waits for another. Resolves with one result per item that was followed when all are
 * answered or the deadlines have come; items that may not be sent have none. Never rejects for what a provider does.
 */
async function assess(items, options) {
    const { clock, onChange, onTicket, maxPendingAgeMs } = options;
    const waiting = createWaiting();
    const changed = () => onChange?.(() => waiting.snapshot(clock.now()));
    const isAwaited = (queue, withinMs) => waiting.firstLookBy(queue, clock.now() + withinMs);
    const batches = createBatches(clock, () => looks, isAwaited);
    const looks = createLooks({ ...options, onChange: changed }, batches.laneIsIdle);
    const results = new Map();
    const followGroup = async (group) => {
        const leader = leaderOf(group);
        if (leader === undefined)
            return;
        const followed = { share: group.length, queue: leader.provider.name, nextAt: undefined, isNew: false };
        waiting.start(followed);
        const assessed = await follow(leader, followed, {
            looks,
            batches,
            maxPendingAgeMs,
            keep: (ticket) => onTicket?.(group, ticket),
        });
        waiting.end(followed);
        for (const item of group)
            results.set(item, assessed);
        changed();
    };
    await Promise.all([...shareRequests(items).values()].map(followGroup));
    batches.close();
    return results;
}

;// CONCATENATED MODULE: ./build/runtime/heartbeat.js
/** Changes within this time are told together. */
const QUIET_MS = 1_000;
const LONGEST_SILENCE_MS = 60_000;
function heartbeat_isSame(a, b) {
    return a !== undefined && JSON.stringify([a.answered, a.waiting]) === JSON.stringify([b.answered, b.waiting]);
}
/** A heartbeat that calls `tell`; it says nothing before the first change. */
function startHeartbeat(clock, tell) {
    const stopped = new AbortController();
    let latest;
    let told;
    let gathering = false;
    let turn = 0;
    const tellLatest = (evenIfSame) => {
        if (!latest)
            return;
        const progress = latest();
        if (!evenIfSame && heartbeat_isSame(told, progress))
            return;
        told = progress;
        tell(progress);
        void tellAgain();
    };
    const tellAgain = async () => {
        turn += 1;
        const mine = turn;
        await clock.sleep(LONGEST_SILENCE_MS, stopped.signal).then(() => {
            if (mine === turn)
                tellLatest(true);
        }, () => undefined);
    };
    const tellSoon = async () => {
        gathering = true;
        await clock.sleep(QUIET_MS, stopped.signal).then(() => {
            gathering = false;
            tellLatest(false);
        }, () => undefined);
    };
    return {
        changed: (snapshot) => {
            latest = snapshot;
            if (!gathering && !stopped.signal.aborted)
                void tellSoon();
        },
        stop: () => {
            if (!stopped.signal.aborted && gathering)
                tellLatest(false);
            stopped.abort();
        },
    };
}

;// CONCATENATED MODULE: ./build/gate/flush-tickets.js
/** Acceptances after which tickets are written down, and the longest time until then (contract section 8). */
const ACCEPTANCES = 50;
const WITHIN_MS = 30_000;
/**
 * Calls `write` after 50 acceptances or 30 s, whichever comes first, never twice at a time: what is accepted while it
 * works is written down afterwards. `over` ends the waiting.
 */
function createFlush(clock, over, write) {
    let unwritten = 0;
    let isDue = false;
    let isWriting = false;
    const writeAll = async () => {
        isWriting = true;
        while (unwritten > 0 && isDue && !over.aborted) {
            unwritten = 0;
            isDue = false;
            await write();
        }
        isWriting = false;
    };
    const writeNow = () => {
        isDue = true;
        if (!isWriting)
            void writeAll();
    };
    const writeSoon = async () => {
        await clock.sleep(WITHIN_MS, over).then(writeNow, () => undefined);
    };
    return {
        accepted: (count) => {
            if (unwritten === 0)
                void writeSoon();
            unwritten += count;
            if (unwritten >= ACCEPTANCES)
                writeNow();
        },
    };
}

;// CONCATENATED MODULE: ./build/gate/assess-work.js





/**
 * Has everything assessed that is not known yet, and persists every ticket on the way. Resolves with the answers to all
 * of the work, those included that were known.
 */
async function assessTheRest(context, { results, left }, { ticketStore, progress, guard }) {
    const answers = new Map(results);
    if (left.size === 0)
        return answers;
    // From here on the tickets of earlier runs are this run's: a copy of its own survives the place they came from.
    if (ticketStore.records().length > 0)
        await progress.persist();
    const ended = new AbortController();
    const over = AbortSignal.any([ended.signal, context.cancelled]);
    const flush = createFlush(context.clock, over, () => progress.persist());
    const bounded = until(context, progress.superseded);
    const assessed = await assessAll(bounded, [...left.keys()], progress, (items, ticket) => {
        ticketStore.accepted(items, ticket);
        flush.accepted(items.length);
    });
    ended.abort();
    ticketStore.ended(assessed);
    const latest = context.clock.now() - context.settings.maxPendingAgeMs;
    for (const [item, original] of left) {
        const answer = assessed.get(item);
        if (answer)
            answers.set(original, guard.keepsWaiting ? stillPending(answer, latest) : answer);
    }
    return answers;
}
/** Has every creative assessed within the budget, reports progress, and hands out every ticket at once. */
async function assessAll({ clock, log, deadlines, settings, opened }, work, progress, onTicket) {
    const heartbeat = startHeartbeat(clock, (made) => {
        log.info(progressLine(made));
        if (made.answered < made.total)
            void progress.show(renderProgress(made, settings));
    });
    try {
        return await assess(work, {
            clock,
            queues: opened.queues,
            ...deadlines,
            maxPendingAgeMs: settings.maxPendingAgeMs,
            onChange: heartbeat.changed,
            ...(onTicket ? { onTicket } : {}),
        });
    }
    finally {
        heartbeat.stop();
    }
}
/** A provider that could not be reached stays pending where a later run has time for it, until it is overdue. */
function stillPending(assessed, latest) {
    const { assessment, ticket } = assessed;
    if (assessment.status !== 'unavailable' || ticket === null)
        return assessed;
    const submittedAt = new Date(ticket.submittedAt).toISOString();
    const overdue = ticket.submittedAt <= latest ? { overdue: true } : {};
    return { assessment: { ...assessment, status: 'pending', submittedAt, ...overdue }, ticket };
}
/** The context with deadlines that end early where a newer run takes over: both would submit the same. */
function until(context, superseded) {
    if (superseded === undefined)
        return context;
    const { looking, submitting } = context.deadlines;
    const cutShort = (deadline) => ({ ...deadline, signal: AbortSignal.any([deadline.signal, superseded]) });
    const deadlines = { ...context.deadlines, looking: cutShort(looking), submitting: cutShort(submitting) };
    return { ...context, deadlines };
}

;// CONCATENATED MODULE: ./build/core/manifest/changes.js

function byIdentity(manifests) {
    const found = new Map();
    for (const creative of manifests.flatMap(({ creatives }) => creatives)) {
        const identity = (0,core_creative/* identityOf */.cu)(creative);
        const same = found.get(identity);
        if (same === undefined)
            found.set(identity, [creative]);
        else
            same.push(creative);
    }
    return found;
}
/**
 * Compares the changed manifests, as they were at the merge base and as they are at head, entry by entry. Entries of a
 * broken base manifest are unknown, so that head's count as new. Where head's version of a file has problems, an entry
 * that is missing there may be one of those with a problem: it is not called removed.
 */
function compareManifests(base, head) {
    const before = byIdentity(base);
    const now = byIdentity(head);
    const unsure = new Set(head.filter(({ problems }) => problems.length > 0).map(({ path }) => path));
    const changes = {
        gated: [],
        unchanged: [],
        moved: [],
        removed: base
            .flatMap(({ creatives }) => creatives)
            .filter((creative) => !now.has((0,core_creative/* identityOf */.cu)(creative)) && !unsure.has(creative.location.path)),
    };
    for (const creative of head.flatMap(({ creatives }) => creatives)) {
        const content = (0,core_creative/* contentOf */.$E)(creative);
        const earlier = before.get((0,core_creative/* identityOf */.cu)(creative)) ?? [];
        const same = likeliest(earlier.filter((one) => (0,core_creative/* contentOf */.$E)(one) === content), creative);
        if (same === undefined)
            changes.gated.push({ creative, before: likeliest(earlier, creative) });
        else if (same.location.path === creative.location.path)
            changes.unchanged.push(creative);
        else
            changes.moved.push({ creative, before: same });
    }
    return changes;
}
/** Of several entries that the creative may have been before, the one in the same file, else the first. */
function likeliest(earlier, { location }) {
    return earlier.find((one) => one.location.path === location.path) ?? earlier[0];
}

;// CONCATENATED MODULE: ./build/core/manifest/fault.js
/** Text of the file as a message may show it: quoted, control characters escaped, at most 40 characters. */
function quoted(text) {
    return JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text);
}

;// CONCATENATED MODULE: ./build/core/manifest/duplicates.js


function byPlace({ location: a }, { location: b }) {
    if (a.path !== b.path)
        return a.path < b.path ? -1 : 1;
    return a.line - b.line || a.column - b.column;
}
/**
 * Finds creatives of one identity among those of all manifests at head. The result does not depend on their order: the
 * first place by path and line counts as the original.
 */
function findDuplicates(creatives) {
    const originals = new Map();
    const duplicated = new Set();
    const problems = [];
    for (const creative of creatives.toSorted(byPlace)) {
        const identity = (0,core_creative/* identityOf */.cu)(creative);
        const original = originals.get(identity);
        if (original === undefined) {
            originals.set(identity, creative);
            continue;
        }
        const { path, line, column } = creative.location;
        const first = `${original.location.path}:${original.location.line}`;
        const message = `The creative ${quoted((0,core_creative/* nameOf */.Vb)(creative))} of ${path}:${line} is already listed in ${first}; remove one, or tell them apart by id, version or source.`;
        duplicated.add(identity);
        problems.push({ rule: 'manifest/duplicate-id', path, line, column, message });
    }
    return { problems, duplicated };
}

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
;// CONCATENATED MODULE: ./build/core/manifest/globs.js

/**
 * Makes the test whether a path of the repository is a manifest: one of the globs matches it and none that begins with
 * `!` does, wherever in the list that one stands.
 */
function matchesManifest(globs) {
    const wanted = globs.filter((glob) => !glob.startsWith('!'));
    const unwanted = globs.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1));
    const matches = picomatch(wanted, { dot: true, ignore: unwanted });
    return (path) => matches(path);
}

;// CONCATENATED MODULE: ./build/core/manifest/plain.js



function isPlainMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The name a key of a YAML map has as text, or undefined when it is no text. */
function keyName(key) {
    return (0,dist/* isScalar */.jn)(key) && typeof key.value === 'string' ? key.value : undefined;
}
/**
 * Makes a reader that turns a YAML tree into plain values: replaces aliases, merges `<<`, and finds repeated keys.
 * Aliases are shared rather than copied, and what they amount to is limited.
 */
function plainReader() {
    const anchors = new Map();
    let size = 0;
    let faults = [];
    let explosion;
    const fault = (node, message) => faults.push({ offset: node.range[0], message });
    function readAlias(node) {
        const target = anchors.get(node.source);
        if (target === undefined) {
            fault(node, `Nothing before this line is anchored as &${node.source}.`);
            return null;
        }
        if (size + target.size > MANIFEST_LIMITS.values) {
            const message = `The aliases (*…) up to here make more than ${grouped(MANIFEST_LIMITS.values)} values of this file; write it without them.`;
            explosion ??= { offset: node.range[0], message };
            return null;
        }
        size += target.size;
        return target.value;
    }
    function merge(into, key, source) {
        for (const map of Array.isArray(source) ? source : [source]) {
            if (!isPlainMap(map))
                fault(key, 'Only a map can be merged with "<<".');
            else
                for (const name of Object.keys(map))
                    if (!(name in into))
                        into[name] = map[name];
        }
    }
    function readMap(node) {
        const map = Object.create(null);
        const merged = [];
        for (const { key, value } of node.items) {
            const name = keyName(key);
            const content = plain(value);
            if (name === undefined)
                fault(key, 'A key must be text; put it in quotes.');
            else if (name === '<<' && key.type === dist/* Scalar */.X5.PLAIN)
                merged.push([key, content]);
            else if (name in map)
                fault(key, `The key ${quoted(name)} is there twice; remove one.`);
            else
                map[name] = content;
        }
        for (const [key, source] of merged)
            merge(map, key, source);
        return map;
    }
    function plain(node) {
        if (node === null)
            return null;
        if ((0,dist/* isAlias */.Vj)(node))
            return readAlias(node);
        const before = size;
        size += 1;
        const value = (0,dist/* isMap */.jh)(node)
            ? readMap(node)
            : (0,dist/* isSeq */.oP)(node)
                ? node.items.map((item) => plain(item))
                : node.value;
        if (node.anchor)
            anchors.set(node.anchor, { value, size: size - before });
        return value;
    }
    return {
        read(node) {
            faults = [];
            const value = plain(node);
            return { value, faults };
        },
        explosion: () => explosion,
    };
}

;// CONCATENATED MODULE: ./build/core/manifest/place.js


function pairOf(map, key) {
    return map.items.find((pair) => keyName(pair.key) === key);
}
function place_child(node, step) {
    if ((0,dist/* isMap */.jh)(node))
        return pairOf(node, step)?.value;
    return (0,dist/* isSeq */.oP)(node) ? node.items[Number(step)] : undefined;
}
/** Offset of the value at `path` below `node`, or of the nearest value around it that the file spells out. */
function offsetOf(node, path) {
    let found = node;
    for (const step of path) {
        const next = place_child(found, step);
        if (!next)
            break;
        found = next;
    }
    return found.range[0];
}
/** Offset of a key of the map `node`, or of the map where the key was merged in from elsewhere. */
function offsetOfKey(node, key) {
    const pair = (0,dist/* isMap */.jh)(node) ? pairOf(node, key) : undefined;
    return (pair?.key ?? node).range[0];
}
/** The text of a value as the file has it: `1.0` where the value is the number 1. */
function sourceOf(node, path) {
    let found = node;
    for (const step of path)
        found = found && place_child(found, step);
    return found && 'source' in found ? found.source : undefined;
}

;// CONCATENATED MODULE: ./build/core/manifest/asset-url.js
/** Characters of an address; signed links with session tokens reach 3,000. */
const MAX_URL_LENGTH = 8_192;
/**
 * What is wrong with an asset's address, for a person; undefined when providers can be asked to fetch it. The sentence
 * never repeats the address, which may be signed or hold a password.
 */
function urlFault(text) {
    if (text.length > MAX_URL_LENGTH)
        return `url is longer than ${MAX_URL_LENGTH} characters.`;
    if (!/^https?:\/\/[^/?#\\]/i.test(text) || !URL.canParse(text)) {
        return 'url must be an absolute http or https address that providers can fetch, such as https://cdn.example.com/spring.mp4.';
    }
    if (/[\s\p{Cc}\p{Cs}]/u.test(text))
        return 'url holds a space or a control character; write a space as %20.';
    if (/^[^/]+\/\/[^/?#\\]*@/.test(text)) {
        return 'url must not hold a user name or password; providers would be given them. Use a signed link instead.';
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/core/manifest/language.js
/**
 * Whether a text is a well-formed BCP-47 tag whose language has two or three letters, as all registered ones have
 * (`english` is well-formed by the grammar alone).
 */
function isLanguageTag(text) {
    if (!/^[a-z]{2,3}(-|$)/i.test(text))
        return false;
    try {
        return Intl.getCanonicalLocales(text).length === 1;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/core/manifest/schema.js





const WORKSPACE = 'workspaceId must be a whole number above 0, without quotes, such as workspaceId: 45914.';
const LANGUAGE = 'language must be a language tag such as en-US, or a list of them: [en-US, es-MX].';
/** Text without what would break a request or a log; ids, names and lists stay on one line. */
function schema_text(maxLength, lines = 'one line') {
    const unfit = lines === 'one line' ? /[\p{Cc}\p{Cs}]/u : /(?![\t\r\n])[\p{Cc}\p{Cs}]/u;
    return schemas/* string */.YjP()
        .min(1)
        .max(maxLength)
        .refine((value) => value.length > maxLength || !unfit.test(value), 'holds a control character; remove it.')
        .refine((value) => value === '' || /\S/.test(value), 'holds nothing but spaces; give it a value.');
}
const languageTag = schemas/* string */.YjP().max(100).refine(isLanguageTag, LANGUAGE).describe('BCP-47 language tag, such as en-US');
const fields = {
    id: schema_text(500).describe("Your name for the creative; with source and version it is the creative's identity"),
    url: schemas/* string */.YjP()
        .superRefine((value, context) => {
        const message = urlFault(value);
        if (message !== undefined)
            context.addIssue({ code: 'custom', message });
    })
        .meta({ format: 'uri', pattern: '^[hH][tT][tT][pP][sS]?://' })
        .describe('Absolute http(s) address of the asset, which providers can fetch; no user name or password'),
    version: schema_text(500).optional().describe('Label of this version; quote it when it looks like a number: "1.0"'),
    source: schema_text(500).optional().describe('Name of the system the creative comes from, such as a DAM'),
    name: schema_text(1_000).optional().describe('Name for people'),
    title: schema_text(1_000).optional().describe('Title for IAS and Verity; default: name'),
    description: schema_text(10_000, 'many lines').optional().describe('Free text for the providers'),
    type: schemas/* enum */.k5n(core_creative/* CREATIVE_TYPES */.a1)
        .optional()
        .describe("Kind of asset; default: by the URL's extension, else video. It must not contradict the extension"),
    channels: schemas/* array */.YOg(schema_text(100))
        .max(50)
        .optional()
        .describe('Channels to score for, canonical or alias (META, FACEBOOK, DV360 …), in any case; default: all that Vidmob returns'),
    brands: schemas/* array */.YOg(schema_text(200)).max(100).optional().describe('Brands the creative belongs to'),
    markets: schemas/* array */.YOg(schema_text(200)).max(300).optional().describe('Markets the creative is made for'),
    workspaceId: schemas/* int */.Whr({ error: WORKSPACE })
        .positive({ error: WORKSPACE })
        .optional()
        .describe('Vidmob workspace; without one only organization-global guidelines apply'),
    language: schemas/* union */.KCZ([languageTag, schemas/* array */.YOg(languageTag).max(50)], { error: LANGUAGE })
        .optional()
        .describe('Language of the asset: a BCP-47 tag or a list of them'),
    providers: schemas/* array */.YOg(schemas/* enum */.k5n(core_creative/* PROVIDERS */.xq))
        .max(20)
        .optional()
        .describe('The only providers to ask; default: every one that applies'),
};
/** One creative of a manifest (contract section 2). */
const creativeSchema = schemas/* strictObject */.rej(fields).describe('One ad asset');
/** What a manifest states for all its creatives: everything but what makes one creative that one. */
const defaultsSchema = creativeSchema
    .omit({ id: true, url: true })
    .describe('Merged under every creative of this file');
/** A manifest document, YAML or JSON. */
const manifestFile = schemas/* strictObject */.rej({
    defaults: defaultsSchema.optional(),
    creatives: schemas/* array */.YOg(creativeSchema).max(MANIFEST_LIMITS.creatives).describe('The creatives to gate'),
})
    .describe('A Creative Gate manifest: a list of ad creatives');

;// CONCATENATED MODULE: ./build/core/manifest/explain.js





const MISSING = {
    id: 'This creative has no id; give it a name of your own, such as id: spring-15s.',
    url: 'This creative has no url; add the address of its asset, such as url: https://cdn.example.com/spring.mp4.',
};
const CREATIVE_KEYS = Object.keys(creativeSchema.shape);
/** "did you mean", or all there is to choose from. */
function suggestion(word, known) {
    const like = (0,nearest/* nearest */.p)(word, known);
    return like === undefined ? `known are ${known.join(', ')}.` : `did you mean ${quoted(like)}?`;
}
/** Message about a key nobody knows. */
function unknownKey(key, known) {
    if (CREATIVE_KEYS.includes(key)) {
        return `${quoted(key)} cannot be a default: it belongs to each creative.`;
    }
    return `Unknown key ${quoted(key)}; ${suggestion(key, known)}`;
}
function valueAt(value, path) {
    return path.reduce((inner, step) => inner[step], value);
}
/** How messages name a place: `brands`, or `brands, item 2`. */
function labelOf([key, item]) {
    return item === undefined ? String(key) : `${String(key)}, item ${Number(item) + 1},`;
}
function wrongType(issue, { node, value }) {
    const [key] = issue.path;
    const label = labelOf(issue.path);
    const found = valueAt(value, issue.path);
    if (found === undefined)
        return MISSING[String(key)];
    if (found === null)
        return `${label} is empty; give it a value or remove the line.`;
    if (issue.expected === 'array') {
        const example = typeof found === 'string' ? found : 'a, b';
        return `${label} must be a list, such as ${String(key)}: ${example.length > 40 ? '[a, b]' : `[${example}]`}.`;
    }
    if (issue.expected !== 'string')
        return issue.message;
    if (typeof found !== 'number' && typeof found !== 'boolean')
        return `${label} must be text, not a list or a map.`;
    const source = sourceOf(node, issue.path) ?? String(found);
    const cure = issue.path.length === 1 ? `${String(key)}: ${quoted(source)}` : quoted(source);
    return `${label} must be text, but ${source.slice(0, 40)} is a ${typeof found}; quote it: ${cure}.`;
}
function sentence(issue, subject) {
    const label = labelOf(issue.path);
    if (issue.code === 'invalid_type')
        return wrongType(issue, subject);
    if ('origin' in issue && issue.origin !== 'string' && issue.origin !== 'array')
        return issue.message;
    if (issue.code === 'too_small')
        return `${label} is empty; give it a value or remove the line.`;
    if (issue.code === 'too_big') {
        const unit = issue.origin === 'array' ? 'items' : 'characters';
        return `${label} has more than ${grouped(Number(issue.maximum))} ${unit}.`;
    }
    if (issue.code === 'invalid_value') {
        const found = valueAt(subject.value, issue.path);
        const known = issue.values.map(String);
        if (typeof found !== 'string')
            return `${label} must be one of ${known.join(', ')}.`;
        return `${label} takes no ${quoted(found)}; ${suggestion(found, known)}`;
    }
    return issue.message.startsWith('holds ') ? `${label} ${issue.message}` : issue.message;
}
/**
 * What is wrong with a creative or with `defaults`, at the places where it is. No more than are reported: finding a
 * place takes time for every key of its map, of which a hostile file has many.
 */
function explain_explain(issues, subject) {
    return issues.slice(0, MANIFEST_LIMITS.problems).flatMap((issue) => {
        if (issue.code === 'unrecognized_keys') {
            return issue.keys.slice(0, MANIFEST_LIMITS.problems).map((key) => ({
                offset: offsetOfKey(subject.node, key),
                message: unknownKey(key, subject.keys),
            }));
        }
        return [{ offset: offsetOf(subject.node, issue.path), message: sentence(issue, subject) }];
    });
}

;// CONCATENATED MODULE: ./build/core/manifest/media-type.js
const EXTENSIONS = {
    video: 'mp4 m4v mov qt webm mkv avi wmv flv f4v mpg mpeg mpe m2v mp2v ts m2ts mts mxf 3gp 3g2 ogv vob',
    image: 'png apng jpg jpeg jfif gif webp avif heic heif bmp svg tif tiff ico jxl',
    audio: 'mp3 wav wave flac aac m4a m4b oga opus aif aiff wma mka',
    text: 'txt text html htm xhtml md markdown rtf pdf doc docx vtt srt',
};
/** Extensions that more than one kind of asset uses; the first is taken where the manifest says nothing. */
const SHARED = [
    ['ogg', ['audio', 'video']],
    ['m3u8', ['video', 'audio']],
    ['mpd', ['video', 'audio']],
];
const TYPES = new Map([
    ...Object.entries(EXTENSIONS).flatMap(([type, extensions]) => extensions.split(' ').map((extension) => [extension, [type]])),
    ...SHARED,
]);
/** The extension of the file that a URL's path names, in lower case and without the dot; undefined: none. */
function extensionOf(url) {
    return /\.([a-z0-9]+)$/i.exec(new URL(url).pathname)?.[1]?.toLowerCase();
}
/** The kinds of asset with this extension, the usual one first; empty when the extension says nothing. */
function typesOf(extension) {
    return TYPES.get(extension ?? '') ?? [];
}

;// CONCATENATED MODULE: ./build/core/manifest/entry.js







function check(schema, node, plain, expected) {
    if (plain.faults.length > 0)
        return { value: undefined, faults: plain.faults };
    if (!isPlainMap(plain.value)) {
        return { value: undefined, faults: [{ offset: node.range[0], message: expected }] };
    }
    const result = schema.safeParse(plain.value);
    if (result.success)
        return { value: result.data, faults: [] };
    const subject = { node, value: plain.value, keys: Object.keys(schema.shape) };
    return { value: undefined, faults: explain_explain(result.error.issues, subject) };
}
/** Reads the `defaults` of a manifest. */
function readDefaults(node, plain) {
    return check(defaultsSchema, node, plain, 'defaults must be a map of keys and values, such as workspaceId: 45914.');
}
/** What the URL says of the asset's type against what the manifest says. */
function typeFault(entry, node) {
    const extension = extensionOf(entry.url);
    const possible = typesOf(extension);
    if (entry.type === undefined || possible.length === 0 || possible.includes(entry.type))
        return [];
    const message = `type is ${entry.type}, but the URL ends in .${extension}, which is ${possible.join(' or ')}; correct the type, or remove it and the extension decides.`;
    return [{ offset: offsetOf(node, ['type']), message }];
}
function unique(values) {
    return [...new Set(values)];
}
function toCreative(entry, workspaceId, location) {
    const { language, providers } = entry;
    return {
        id: entry.id,
        version: entry.version,
        source: entry.source,
        url: entry.url,
        name: entry.name,
        title: entry.title,
        description: entry.description,
        type: entry.type ?? typesOf(extensionOf(entry.url))[0] ?? 'video',
        channels: unique(entry.channels?.map(requestedChannel)).toSorted(),
        brands: unique(entry.brands),
        markets: unique(entry.markets),
        workspaceId: entry.workspaceId ?? workspaceId,
        language: unique(typeof language === 'string' ? [language] : language),
        providers: providers && core_creative/* PROVIDERS */.xq.filter((name) => providers.includes(name)),
        location,
    };
}
/** Reads one entry of `creatives`: checks it as written, merges the defaults under it, makes its names canonical. */
function readEntry(node, plain, context) {
    const expected = 'A creative must be a map with at least the keys id and url.';
    const { value: written, faults } = check(creativeSchema, node, plain, expected);
    if (written === undefined || context.defaults === undefined)
        return { value: undefined, faults };
    const entry = { ...context.defaults, ...written };
    const contradictions = typeFault(entry, node);
    if (contradictions.length > 0)
        return { value: undefined, faults: contradictions };
    return { value: toCreative(entry, context.workspaceId, context.locate(node.range[0])), faults: [] };
}

;// CONCATENATED MODULE: ./build/core/manifest/outline.js





const KEYS = Object.keys(manifestFile.shape);
const SHAPE = 'A manifest is a map with a list of creatives: "creatives:", then "- id: …" and "url: …" for each.';
function isEmpty(value) {
    return value === null || ((0,dist/* isScalar */.jn)(value) && value.value === null);
}
/** Takes the root of a manifest apart into `defaults` and the entries of `creatives`. */
function outline(root) {
    if (root === null || !(0,dist/* isMap */.jh)(root)) {
        return { defaults: undefined, creatives: [], faults: [{ offset: root?.range[0] ?? 0, message: SHAPE }] };
    }
    const reader = plainReader();
    const part = (node) => ({ node, plain: reader.read(node) });
    const seen = new Set();
    const faults = [];
    let defaults;
    let creatives = [];
    for (const { key, value } of root.items) {
        const fault = (message, node = key) => faults.push({ offset: node.range[0], message });
        const name = keyName(key);
        if (name === undefined)
            fault('A key must be text; put it in quotes.');
        else if (!KEYS.includes(name))
            fault(unknownKey(name, KEYS));
        else if (seen.has(name))
            fault(`The key ${quoted(name)} is there twice; remove one.`);
        else if (name === 'defaults')
            defaults = isEmpty(value) ? undefined : part(value);
        else if ((0,dist/* isSeq */.oP)(value))
            creatives = value.items.map((item) => part(item));
        else
            fault('creatives must be a list, each entry after a "-"; write creatives: [] when there is none.', value ?? key);
        seen.add(name ?? '');
    }
    if (!seen.has('creatives'))
        faults.push({ offset: root.range[0], message: `There is no "creatives" here. ${SHAPE}` });
    const explosion = reader.explosion();
    if (explosion !== undefined)
        return { defaults: undefined, creatives: [], faults: [explosion] };
    return { defaults, creatives, faults };
}

;// CONCATENATED MODULE: ./build/core/manifest/long-list.js

/** Options that every part of a manifest is composed with. Keys are compared by the reader of plain values, in less time. */
const COMPOSING = { schema: 'core', uniqueKeys: false, prettyErrors: false };
/** Entries that are taken out at a time. */
const BATCH = 100;
/** Entries that the parser may still change: the one it reads, and one before it that a comment may belong to. */
const UNFINISHED = 2;
/** The list that stands directly below a key of the manifest, as `creatives` does, while the parser is inside it. */
function openList(parser) {
    const list = parser.stack[2];
    if (list?.type === 'block-seq')
        return list;
    return list?.type === 'flow-collection' && list.start.type === 'flow-seq-start' ? list : undefined;
}
/** The parser takes an item between brackets for a key until the bracket closes; this is what it makes of it then. */
function asValue(item) {
    const { start, key, sep = [], value } = item;
    const isPair = [...start, ...sep].some(({ type }) => type === 'explicit-key-ind' || type === 'map-value-ind');
    if (!key || value || isPair)
        return item;
    const end = 'end' in key ? key.end : undefined;
    return { start, value: { ...key, end: [...(end ?? []), ...sep] } };
}
/**
 * Takes the finished items out of a list that is still being read, as a complete list of their own. Undefined where a
 * comma is missing between brackets: it is missed only with the items around it at hand.
 */
function takeFinished(list) {
    const finished = list.items.length - UNFINISHED;
    if (list.type === 'block-seq')
        return { ...list, items: list.items.splice(0, finished) };
    const { start } = list.items[finished];
    const comma = start.find(({ type }) => type === 'comma');
    if (comma === undefined)
        return undefined;
    // What is left begins with this item now, before which there may be no comma.
    Object.assign(comma, { type: 'space', source: ' ' });
    const end = { type: 'flow-seq-end', offset: list.offset, indent: list.indent, source: ']' };
    return { ...list, items: list.items.splice(0, finished).map(asValue), end: [end] };
}
/**
 * Keeps memory down while a manifest is read: finished entries of its list become nodes at once, so that the parser need
 * not keep the whole file in its own form, which takes three times as much.
 */
function longList() {
    const parts = [];
    const taken = new Map();
    /** Length at which nothing could be taken; before the list grows, trying again would only cost time. */
    let tried = 0;
    return {
        parts,
        length(parser) {
            const list = openList(parser);
            return list === undefined ? 0 : list.items.length + (taken.get(list.offset)?.length ?? 0);
        },
        relieve(parser) {
            const list = openList(parser);
            if (list === undefined || list.items.length < BATCH + UNFINISHED || list.items.length === tried)
                return;
            tried = list.items.length;
            const value = takeFinished(list);
            if (value === undefined)
                return;
            tried = 0;
            const { offset } = list;
            const composer = new dist/* Composer */.Dk(COMPOSING);
            const documents = [...composer.next({ type: 'document', offset, start: [], value }), ...composer.end()];
            const [part] = documents;
            parts.push(part);
            const nodes = taken.get(offset) ?? [];
            for (const item of part.contents.items)
                nodes.push(item);
            taken.set(offset, nodes);
        },
        restore(root) {
            for (const { value } of (0,dist/* isMap */.jh)(root) ? root.items : []) {
                if ((0,dist/* isSeq */.oP)(value))
                    value.items = [...(taken.get(value.range[0]) ?? []), ...value.items];
            }
        },
    };
}

;// CONCATENATED MODULE: ./build/core/manifest/syntax-faults.js
const syntax_faults_TAGS = 'YAML tags (!…) are not supported here; remove the tag.';
/**
 * Sentences for the library's errors, by their code and text; the first that fits. The library's own text is shown for
 * the rest only, because some of it repeats the file, which may hold a signed link.
 */
const SENTENCES = [
    [/^MISSING_CHAR: Missing closing/, 'A quote is opened and never closed.'],
    [/ end with a [\]}]/, 'A bracket or brace is opened and never closed.'],
    [/^MISSING_CHAR: Implicit map keys/, 'There is a key without a ":" after it.'],
    [
        /^BAD_INDENT|Sequence item without/,
        'The indentation does not fit the lines around it; align the keys of one creative.',
    ],
    [/^BAD_DQ_ESCAPE/, String.raw `There is no such escape; write \\ for a backslash, or use single quotes.`],
    [/^BAD_SCALAR_START/, 'A value cannot start with this character; put the value in quotes.'],
    [/^BLOCK_AS_IMPLICIT_KEY/, 'A second ":" stands on this line; put a value that holds ": " in quotes.'],
    [/^BLOCK_IN_FLOW/, 'Inside brackets and braces entries are separated by commas; is one missing, or a quote?'],
    [/^MULTILINE_IMPLICIT_KEY/, 'A key and its ":" must stand on one line; is a ":" or a quote missing?'],
    [/^TAB_AS_INDENT/, 'YAML cannot be indented with tabs; use spaces.'],
    [/^(BAD_COLLECTION_TYPE|TAG_RESOLVE_FAILED)/, syntax_faults_TAGS],
    [
        /^UNEXPECTED_TOKEN/,
        'This does not belong here; look for a stray bracket, comma, colon or quote here or just before.',
    ],
];
/** Warnings of the library that change what a file means. */
const SERIOUS_WARNINGS = new Set(['BAD_COLLECTION_TYPE', 'TAG_RESOLVE_FAILED']);
/** One mistake often brings more in its wake: the first few lines are the ones to mend. */
const SHOWN_ERRORS = 5;
/** What is wrong with the syntax of a document's parts, in sentences that say what to do; none when they can be used. */
function syntaxFaults(parts) {
    const errors = parts.flatMap((part) => part.errors);
    const warnings = parts.flatMap((part) => part.warnings).filter(({ code }) => SERIOUS_WARNINGS.has(code));
    const faults = new Map();
    for (const { code, message, pos } of [...errors, ...warnings]) {
        const known = SENTENCES.find(([pattern]) => pattern.test(`${code}: ${message}`));
        const [offset] = pos;
        if (!faults.has(offset))
            faults.set(offset, { offset, message: `Not valid YAML: ${known?.[1] ?? `${message}.`}` });
        if (faults.size === SHOWN_ERRORS)
            break;
    }
    return [...faults.values()];
}

;// CONCATENATED MODULE: ./build/core/manifest/syntax.js




/** What is too much in the part read so far: checked while reading, before any of it can do harm. */
function excess(parser, tokens, entries) {
    if (parser.stack.length > MANIFEST_LIMITS.depth) {
        return `Nested more than ${MANIFEST_LIMITS.depth} levels deep; a manifest needs 4.`;
    }
    if (tokens > MANIFEST_LIMITS.tokens) {
        return `The manifest is too large to be read at once (more than ${grouped(MANIFEST_LIMITS.tokens)} YAML tokens); split it into several files.`;
    }
    return entries > MANIFEST_LIMITS.creatives
        ? `More than ${grouped(MANIFEST_LIMITS.creatives)} entries; split the manifest into several files.`
        : undefined;
}
/** Reads one YAML document; JSON is a subset of YAML and takes the same way, so that both have positions. */
function readTree(text) {
    const lines = new dist/* LineCounter */.HN();
    lines.addNewLine(0);
    const failed = (...faults) => ({ root: undefined, faults, lines });
    const parser = new dist/* Parser */.iX(lines.addNewLine);
    const composer = new dist/* Composer */.Dk(COMPOSING);
    const list = longList();
    const documents = [];
    let tokens = 0;
    for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
        tokens += 1;
        for (const token of parser.next(lexeme)) {
            if (token.type === 'directive') {
                const message = 'Lines that start with % are not supported here; remove this one.';
                return failed({ offset: token.offset, message });
            }
            documents.push(...composer.next(token));
        }
        const message = excess(parser, tokens, list.length(parser));
        if (message !== undefined)
            return failed({ offset: parser.offset, message });
        if (documents.length > 1)
            break;
        list.relieve(parser);
    }
    for (const token of parser.end())
        documents.push(...composer.next(token));
    documents.push(...composer.end(true, text.length));
    const [document, second] = documents;
    const faults = syntaxFaults([...list.parts, document]);
    if (faults.length > 0)
        return failed(...faults);
    if (second !== undefined) {
        const message = 'A second YAML document starts here; a manifest is one document: remove the "---" line.';
        return failed({ offset: second.range[0], message });
    }
    list.restore(document.contents);
    return { root: document.contents, faults: [], lines };
}

;// CONCATENATED MODULE: ./build/core/manifest/utf8.js
function decode(bytes, isWhole) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: !isWhole });
    }
    catch {
        return undefined;
    }
}
/** How many bytes from the start are well-formed; a character cut off at the end counts as the start of one. */
function validLength(bytes) {
    let good = 0;
    let bad = bytes.length + 1;
    while (bad - good > 1) {
        const middle = Math.floor((good + bad) / 2);
        if (decode(bytes.subarray(0, middle), false) === undefined)
            bad = middle;
        else
            good = middle;
    }
    return good;
}
/** Decodes UTF-8 strictly: a file in another encoding must not turn into other ids. A byte order mark is dropped. */
function decodeUtf8(bytes) {
    const text = decode(bytes, true);
    if (text !== undefined)
        return { text };
    const before = decode(bytes.subarray(0, validLength(bytes)), false).split('\n');
    return { text: undefined, line: before.length, column: before.at(-1).length + 1 };
}

;// CONCATENATED MODULE: ./build/core/manifest/parse.js





function longLine(text) {
    const { lineLength } = MANIFEST_LIMITS;
    let start = 0;
    for (let line = 1; start + lineLength < text.length; line += 1) {
        const end = text.indexOf('\n', start);
        if (end === -1 || end - start > lineLength)
            return line;
        start = end + 1;
    }
    return undefined;
}
/** The file's text, or why it is not read. */
function parse_textOf(bytes) {
    if (bytes.length > MANIFEST_LIMITS.bytes) {
        const limit = `${MANIFEST_LIMITS.bytes / 1e6} MB`;
        return { line: 1, column: 1, message: `The manifest is larger than ${limit}; split it into several files.` };
    }
    const decoded = decodeUtf8(bytes);
    if (decoded.text === undefined) {
        const { line, column } = decoded;
        return { line, column, message: 'This byte is not valid UTF-8; save the manifest in the encoding UTF-8.' };
    }
    const line = longLine(decoded.text);
    if (line === undefined)
        return decoded.text;
    const limit = grouped(MANIFEST_LIMITS.lineLength);
    return { line, column: 1, message: `This line is longer than ${limit} characters; break it, one creative a line.` };
}
function capped(places) {
    const next = places[MANIFEST_LIMITS.problems];
    if (next === undefined)
        return places;
    const message = `There are more problems from here on; the first ${grouped(MANIFEST_LIMITS.problems)} of this manifest are listed.`;
    return [...places.slice(0, MANIFEST_LIMITS.problems), { ...next, message }];
}
/**
 * Reads one manifest, YAML or JSON. An entry with a problem is left out and the others are kept; a manifest that is wrong
 * as a whole is `broken` and has no creatives. Never throws, whatever the bytes are.
 */
function parseManifest(path, bytes, options) {
    const result = (creatives, places, broken) => ({
        path,
        creatives,
        problems: capped(places).map((place) => ({ rule: 'manifest/invalid', path, ...place })),
        broken,
    });
    const text = parse_textOf(bytes);
    if (typeof text !== 'string')
        return result([], [text], true);
    const { root, faults, lines } = readTree(text);
    const locate = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { path, line, column: col };
    };
    const places = (found) => found
        .toSorted((a, b) => a.offset - b.offset)
        .map(({ offset, message }) => {
        const { line, column } = locate(offset);
        return { line, column, message };
    });
    if (root === undefined)
        return result([], places(faults), true);
    const parts = outline(root);
    const defaults = parts.defaults ? readDefaults(parts.defaults.node, parts.defaults.plain) : { value: {}, faults: [] };
    const context = { defaults: defaults.value, workspaceId: options.workspaceId, locate };
    const entries = parts.creatives.map(({ node, plain }) => readEntry(node, plain, context));
    const broken = parts.faults.length > 0 || defaults.value === undefined;
    const all = [...parts.faults, ...defaults.faults, ...entries.flatMap((entry) => entry.faults)];
    const creatives = broken ? [] : entries.flatMap(({ value }) => value ?? []);
    return result(creatives, places(all), broken);
}

;// CONCATENATED MODULE: ./build/core/manifest/applies.js
const applies_TYPES = {
    vidmob: ['video', 'image'],
    ias: ['video', 'image', 'audio', 'text'],
    verity: ['video'],
};
/** Whether a provider judges assets of this type at all (contract section 2). */
function appliesTo(provider, type) {
    return applies_TYPES[provider].includes(type);
}

;// CONCATENATED MODULE: ./build/core/manifest/remarks.js




function channelRemarks({ channels }) {
    return channels
        .filter((channel) => !isKnownChannel(channel))
        .map((channel) => {
        const like = nearestChannel(channel);
        const hint = like === undefined ? '' : ` Did you mean ${quoted(like)}?`;
        return `Unknown channel ${quoted(channel)}; it is sent as written.${hint}`;
    });
}
function workspaceRemarks(creative, asksVidmob) {
    return asksVidmob && creative.workspaceId === undefined
        ? [
            'No workspaceId: organization-global guidelines only. Set workspaceId here, in defaults, or as vidmob-workspace-id.',
        ]
        : [];
}
function linkRemarks({ url }, until) {
    const expiry = (0,core_url/* signatureExpiry */.IO)(url);
    if (expiry === undefined || expiry >= until)
        return [];
    const needed = new Date(until).toISOString();
    return [
        `The signed link expires at ${new Date(expiry).toISOString()}, but providers may fetch it until ${needed}; sign it for longer.`,
    ];
}
/**
 * What a person should know about creatives although nothing is wrong with them. A remark that several creatives of one
 * file share is made once, at the first of them.
 */
function remarksOn(creatives, options) {
    const remarks = new Map();
    for (const creative of creatives) {
        const { type, providers, location } = creative;
        const asksVidmob = options.vidmobUsed && appliesTo('vidmob', type) && (providers === undefined || providers.includes('vidmob'));
        const messages = [
            ...channelRemarks(creative),
            ...workspaceRemarks(creative, asksVidmob),
            ...linkRemarks(creative, options.linksMustLastUntil),
        ];
        for (const message of messages) {
            const key = JSON.stringify([location.path, message]);
            const remark = remarks.get(key);
            if (remark === undefined)
                remarks.set(key, { warning: { ...location, message }, count: 1 });
            else
                remark.count += 1;
        }
    }
    return [...remarks.values()].map(({ warning, count }) => count === 1 ? warning : { ...warning, message: `${warning.message} (${count} creatives of this file)` });
}

;// CONCATENATED MODULE: ./build/core/policy/remembering.js
/** A memory in which what belongs to a key is found once. */
function createMemory() {
    const memory = new Map();
    return (key, find) => {
        const kept = memory.get(key);
        if (kept !== undefined)
            return kept.found;
        const found = find();
        memory.set(key, { found });
        return found;
    };
}

;// CONCATENATED MODULE: ./build/core/policy/overrides-matching.js


/** Brands and markets as they are compared: case and surrounding space do not count. */
const plainName = (name) => name.trim().toLowerCase();
function matcherOf(override) {
    const { brands, markets, channels, paths, types } = override.when;
    return {
        override,
        brands: brands && new Set(brands.map(plainName)),
        markets: markets && new Set(markets.map(plainName)),
        channels: channels && new Set(channels),
        matchesPath: paths === undefined ? () => true : remembering(matchesManifest(paths)),
        matchesType: (type) => types === undefined || types.includes(type),
    };
}
/** Thousands of creatives share a manifest, and a glob takes longer than a look into a map. */
function remembering(matches) {
    const known = createMemory();
    return (path) => known(path, () => matches(path));
}
const made = new WeakMap();
/** The matchers of a policy's overrides, in their order; made once for each policy. */
function matchersOf({ overrides }) {
    const known = made.get(overrides) ?? overrides.map(matcherOf);
    made.set(overrides, known);
    return known;
}
/**
 * The conditions that a creative meets with none of its values; none: the override applies to it in some combination of
 * brand, market and channel. A creative without brands or markets meets no condition on them. One without channels may
 * meet one on them only by what Vidmob returns, and so only where the override speaks of Vidmob.
 */
function unmetConditions(matcher, { brands, markets, channels, type, location }) {
    const byVidmob = channels.length === 0 && matcher.override.vidmob !== undefined;
    const isMet = [
        ['brands', matcher.brands === undefined || brands.some((name) => matcher.brands?.has(plainName(name)))],
        ['markets', matcher.markets === undefined || markets.some((name) => matcher.markets?.has(plainName(name)))],
        ['channels', matcher.channels === undefined || byVidmob || channels.some((name) => matcher.channels?.has(name))],
        ['paths', matcher.matchesPath(location.path)],
        ['types', matcher.matchesType(type)],
    ];
    return isMet.flatMap(([condition, met]) => (met ? [] : [condition]));
}

;// CONCATENATED MODULE: ./build/core/policy/overrides-gained.js

/**
 * The overrides that apply to a creative and would not have applied to it as it was listed before: whoever reviews the
 * change has to know that it also changes what the creative is judged by. None for a creative that is new.
 */
function overridesGained(policy, now, before) {
    if (before === undefined)
        return [];
    return matchersOf(policy).flatMap((matcher) => {
        const because = unmetConditions(matcher, before);
        if (because.length === 0 || unmetConditions(matcher, now).length > 0)
            return [];
        return [{ origin: matcher.override.origin, because }];
    });
}
/** Whether other overrides apply to a creative than to the same one before: then its verdict may be another. */
function judgesDifferently(policy, now, before) {
    const applies = (situation) => matchersOf(policy).map((matcher) => unmetConditions(matcher, situation).length === 0);
    const earlier = applies(before);
    return applies(now).some((isApplied, index) => isApplied !== earlier[index]);
}

;// CONCATENATED MODULE: ./build/core/yaml/known-keys.js

/** The keys a schema knows for the map at `keys`; none where it describes no map of named keys. */
function knownKeys(schema, keys) {
    if (schema instanceof schemas/* ZodOptional */.IiU)
        return knownKeys(schema.unwrap(), keys);
    if (schema instanceof schemas/* ZodUnion */.fZ7)
        return schema.options.flatMap((option) => knownKeys(option, keys));
    const [key, ...rest] = keys;
    if (schema instanceof schemas/* ZodObject */.bvH) {
        if (key === undefined)
            return Object.keys(schema.shape);
        const inner = schema.shape[String(key)];
        return inner === undefined ? [] : knownKeys(inner, rest);
    }
    if (key === undefined)
        return [];
    if (schema instanceof schemas/* ZodArray */.naA)
        return knownKeys(schema.element, rest);
    return schema instanceof schemas/* ZodRecord */.b8S ? knownKeys(schema.valueType, rest) : [];
}

;// CONCATENATED MODULE: ./build/core/yaml/check-shape.js


/** Complaints told one by one: nobody mends more at a time, and finding the place of each takes a while. */
const MOST_COMPLAINTS = 100;
/**
 * Checks a document against a schema of strict objects. Complaints say in words what was found, what is taken and, for
 * a name nobody knows, the nearest that is known; a schema's own messages begin with a verb ("takes …"). An empty
 * document counts as an empty map.
 */
function checkShape(document, schema) {
    const value = document.value ?? {};
    const result = schema.safeParse(value);
    if (result.success)
        return { content: result.data, complaints: [] };
    const all = result.error.issues.slice(0, MOST_COMPLAINTS + 1).flatMap((issue) => remarks(issue, schema, value));
    const complaints = all
        .slice(0, MOST_COMPLAINTS)
        .map(({ keys, message }) => ({ ...document.locate(keys), message }))
        .sort((a, b) => a.line - b.line || a.column - b.column);
    const [next] = all.slice(MOST_COMPLAINTS);
    const more = next && {
        ...document.locate(next.keys),
        message: `there is more; the first ${MOST_COMPLAINTS} are listed`,
    };
    return { content: null, complaints: more ? [...complaints, more] : complaints };
}
function remarks(issue, schema, value) {
    const keys = issue.path;
    const found = check_shape_valueAt(value, keys);
    if (issue.code === 'unrecognized_keys') {
        return issue.keys.slice(0, MOST_COMPLAINTS + 1).map((key) => ({
            keys: [...keys, key],
            message: `unknown key ${check_shape_quoted(key)}${check_shape_suggestion(key, knownKeys(schema, keys))}`,
        }));
    }
    if (issue.code === 'invalid_key') {
        return issue.issues.map(({ message }) => ({ keys, message: `${shownPath(keys)} ${message}` }));
    }
    const branch = issue.code === 'invalid_union' ? issue.errors.find(isAboutTheInside) : undefined;
    if (branch !== undefined) {
        return branch.flatMap((inner) => remarks({ ...inner, path: [...keys, ...inner.path] }, schema, value));
    }
    if (issue.code === 'invalid_type' || issue.code === 'invalid_value' || issue.code === 'invalid_union') {
        const says = found === undefined ? 'is missing; it takes' : 'takes';
        const instead = found === undefined ? '' : `, not ${shownValue(found)}`;
        const near = issue.code === 'invalid_value' ? didYouMean(String(found), issue.values.map(String)) : '';
        return [{ keys, message: `${shownPath(keys)} ${says} ${taken(issue)}${instead}${near}` }];
    }
    const instead = typeof found === 'number' ? `, not ${found}` : '';
    return [{ keys, message: `${shownPath(keys)} ${issue.message}${instead}` }];
}
/** Whether a branch of a union takes this kind of value, and only something inside it is wrong. */
function isAboutTheInside(branch) {
    return branch.every(({ code, path }) => path.length > 0 || !code.startsWith('invalid_'));
}
const check_shape_WORDS = {
    string: 'text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list such as [a, b]',
    object: 'a map of keys',
    record: 'a map of keys',
};
/** In words, what would have been taken in place of what the issue is about. */
function taken(issue) {
    if (issue.code === 'invalid_union')
        return [...new Set(issue.errors.flat().map(taken))].join(' or ');
    if (issue.code === 'invalid_value') {
        const [only, ...others] = issue.values.map(String);
        return others.length === 0 ? String(only) : `one of ${[only, ...others].join(', ')}`;
    }
    return issue.code === 'invalid_type' ? (check_shape_WORDS[issue.expected] ?? issue.expected) : issue.message;
}
const check_shape_quoted = (text) => JSON.stringify(text);
function didYouMean(word, known) {
    const near = (0,nearest/* nearest */.p)(word, known);
    return near === undefined ? '' : `; did you mean ${check_shape_quoted(near)}?`;
}
function check_shape_suggestion(word, known) {
    const near = didYouMean(word, known);
    return near === '' && known.length > 0 ? `; known here: ${known.join(', ')}` : near;
}
function check_shape_valueAt(value, keys) {
    return keys.reduce((around, key) => around[key], value);
}
/** `overrides[0].when.brands`, as a person would point at it. */
function shownPath(keys) {
    const path = keys.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
    return path === '' ? 'the file' : path.replace(/^\./, '');
}
function shownValue(value) {
    if (value === null)
        return 'nothing';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'a map';
    return typeof value === 'string' ? check_shape_quoted(value) : `${value}`;
}

;// CONCATENATED MODULE: ./build/core/yaml/document.js

const document_MOST_BYTES = 1_000_000;
/** Far more than anyone writes; each costs time wherever it is replaced by what it stands for. */
const MOST_ALIASES = 10_000;
/** Lists, maps and keys inside each other; a policy needs 12. */
const document_DEEPEST = 64;
const TOO_DEEP = 'nested deeper than anything a policy states';
/** One mistake often brings more in its wake: the first few are the ones to mend. */
const document_SHOWN_ERRORS = 5;
const document_START = { line: 1, column: 1 };
const document_refused = (complaints) => ({ document: null, complaints });
/**
 * Reads UTF-8 bytes as exactly one YAML 1.2 document whose keys are plain text and unique. The bytes may be anybody's:
 * what could take long is bounded, and repeated keys are found in one pass, for which the library takes one a key.
 */
function readYaml(bytes) {
    if (bytes.length > document_MOST_BYTES)
        return document_refused([{ ...document_START, message: 'is larger than 1 MB' }]);
    let text;
    try {
        text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        return document_refused([{ ...document_START, message: 'is not UTF-8 text' }]);
    }
    const lines = new dist/* LineCounter */.HN();
    const parsed = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false });
    const at = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { line, column: col };
    };
    const flaws = [...parsed.errors, ...parsed.warnings].map((error) => ({
        offset: error.pos[0],
        message: READABLE[error.code] ?? `not valid YAML: ${error.message}`,
    }));
    if (flaws.length === 0)
        flaws.push(...unusable(parsed));
    if (flaws.length > 0) {
        return document_refused(flaws.slice(0, document_SHOWN_ERRORS).map(({ offset, message }) => ({ ...at(offset), message })));
    }
    try {
        const value = parsed.toJS() ?? undefined;
        return { document: { value, locate: (keys) => locate(parsed, keys, at) }, complaints: [] };
    }
    catch {
        return document_refused([{ ...document_START, message: 'its aliases (*name) unfold into too much; write the values out' }]);
    }
}
const READABLE = {
    RESOURCE_EXHAUSTION: TOO_DEEP,
    MULTIPLE_DOCS: 'a second document begins here (---); one file holds one document',
};
const startOf = (node) => node.range[0];
/** What is YAML, but not plain data: keys that are no text or stand there twice, aliases to nothing. */
function unusable(parsed) {
    const found = [];
    const complain = (node, message) => found.push({ offset: startOf(node), message });
    const anchors = new Set();
    let aliases = 0;
    /** Notes a value's name; visiting ends where the values are too deep to be visited. */
    const enter = (node, above) => {
        if (node.anchor !== undefined)
            anchors.add(node.anchor);
        if (above.length <= document_DEEPEST)
            return undefined;
        complain(node, TOO_DEEP);
        return dist/* visit */.YR.BREAK;
    };
    (0,dist/* visit */.YR)(parsed, {
        Value: (_key, node, above) => enter(node, above),
        Alias(_key, node) {
            aliases += 1;
            if (!anchors.has(node.source))
                complain(node, `nothing is named &${node.source} before this alias`);
            if (aliases <= MOST_ALIASES)
                return undefined;
            complain(node, 'more aliases (*name) than anyone writes; write the values out');
            return dist/* visit */.YR.BREAK;
        },
        Map(_key, node, above) {
            const known = new Set();
            for (const { key } of node.items) {
                const name = (0,dist/* isScalar */.jn)(key) ? String(key.value) : '';
                if (!(0,dist/* isScalar */.jn)(key) || name === '__proto__')
                    complain(key, 'this cannot be a key; keys are plain names');
                else if (known.has(name))
                    complain(key, 'this key stands here for the second time; keep one of the two');
                known.add(name);
            }
            return enter(node, above);
        },
    });
    return found;
}
function locate(parsed, keys, at) {
    let node = parsed.contents;
    let offset = node === null ? 0 : startOf(node);
    for (const key of keys) {
        const around = (0,dist/* isAlias */.Vj)(node) ? node.resolve(parsed) : node;
        const pair = (0,dist/* isMap */.jh)(around)
            ? around.items.find((item) => (0,dist/* isScalar */.jn)(item.key) && String(item.key.value) === String(key))
            : undefined;
        const item = (0,dist/* isSeq */.oP)(around) ? around.items[Number(key)] : undefined;
        const place = pair?.key ?? item;
        if (place === undefined)
            return at(offset);
        offset = startOf(place);
        node = pair === undefined ? place : pair.value;
    }
    return at(offset);
}

;// CONCATENATED MODULE: ./build/core/policy/schema-values.js


/** A share from 0 to 1, as Vidmob reports scores and adherence. */
const schema_values_share = schemas/* number */.aig()
    .min(0, 'takes a number from 0 to 1')
    .max(1, 'takes a number from 0 to 1')
    .describe('A number from 0 to 1.');
/** A text that says something. */
const words = schemas/* string */.YjP().regex(/\S/, 'takes a text that is not empty');
const LONGEST_GLOB = 200;
const MOST_STARS = 2;
/**
 * A glob that takes no time to match, whatever the path: a policy that a pull request proposes is matched as well, and
 * groups, repetitions and many stars let a matcher try for hours.
 */
const pathGlob = words.refine(isQuick, {
    error: ({ input }) => `takes a glob of at most ${LONGEST_GLOB} characters with at most ${MOST_STARS} of **, of { and, in one name, of *; ` +
        `none of ( ) | + \\; not ${JSON.stringify(input)}`,
});
function isQuick(glob) {
    const count = (text, part) => text.split(part).length - 1;
    const names = glob.split('/').map((name) => name.replaceAll('**', ''));
    return (glob.length <= LONGEST_GLOB &&
        !/[()|+\\]/.test(glob) &&
        count(glob, '**') <= MOST_STARS &&
        count(glob, '{') <= MOST_STARS &&
        names.every((name) => count(name, '*') <= MOST_STARS));
}
/** A list that says something. */
const some = (item) => schemas/* array */.YOg(item).min(1, 'takes a list with at least one item');
const bandShape = (fails, warns) => ({
    fail: schema_values_share.optional().describe(fails),
    warn: schema_values_share.optional().describe(warns),
});
const STATES_SOMETHING = { message: 'takes fail, warn or both' };
const statesSomething = ({ fail, warn }) => fail !== undefined || warn !== undefined;
/** What must be reached: a number, or a band whose warning begins above the failure. */
const minimum = schemas/* union */.KCZ([
    schema_values_share,
    schemas/* strictObject */.rej(bandShape('Below this the creative fails.', 'Below this, down to `fail`, the creative warns.'))
        .refine(statesSomething, STATES_SOMETHING)
        .refine(({ fail = 0, warn = 1 }) => warn >= fail, {
        message: 'takes a warn that is not below fail: it would never warn',
    }),
]);
/** What must not be exceeded: a number, or a band whose warning begins below the failure. */
const maximum = schemas/* union */.KCZ([
    schema_values_share,
    schemas/* strictObject */.rej(bandShape('Above this the creative fails.', 'Above this, up to `fail`, the creative warns.'))
        .refine(statesSomething, STATES_SOMETHING)
        .refine(({ fail = 1, warn = 0 }) => warn <= fail, {
        message: 'takes a warn that is not above fail: it would never warn',
    }),
]);
/** A calendar day that exists, `YYYY-MM-DD`. */
const day = iso/* date */.p6('takes a day that exists, such as 2027-01-31');
/** A Vidmob channel under its own name or an alias, in any case. */
const channelName = schemas/* string */.YjP().refine(isKnownChannel, {
    error: ({ input }) => `names ${JSON.stringify(input)}, no channel that Vidmob knows${like(String(input))}`,
});
function like(name) {
    const near = nearestChannel(name);
    return near === undefined ? '' : `; did you mean ${JSON.stringify(near)}?`;
}
/** A map with one optional entry for each of the names, each described for editors. */
function entryForEach(names, entry) {
    const described = Object.entries(names).map(([name, meaning]) => [name, entry.optional().describe(meaning)]);
    return schemas/* strictObject */.rej(Object.fromEntries(described));
}

;// CONCATENATED MODULE: ./build/core/policy/schema-providers.js





const optional = schemas/* boolean */.zMY()
    .optional()
    .describe('Whether entries may leave this provider out. Default false: an entry that leaves it out has no verdict, which ' +
    'ends as `outcomes.missingData` says.');
/** What can be asked of Vidmob's answer, in general and on one channel. */
const channelLimits = {
    minScore: minimum.optional().describe('Lowest score that passes; reached when equal. Default: the input min-score.'),
    minAdherence: minimum
        .optional()
        .describe('Lowest adherencePercent that passes; reached when equal. Default: the input min-adherence.'),
    maxUnavailable: maximum
        .optional()
        .describe('Largest share of the applicable guidelines that may be without data. Default: a warning above 0.25.'),
    maxScoreDrop: maximum
        .optional()
        .describe("How far the score may fall below the same creative's last score recorded on the base branch."),
    requiredGuidelines: schemas/* array */.YOg(words)
        .optional()
        .describe('Names of guidelines that must pass on each judged channel; case does not count. A list under a channel ' +
        'replaces the general one there.'),
};
const channels = schemas/* record */.g1P(channelName, schemas/* strictObject */.rej(channelLimits))
    .superRefine((limits, context) => {
    const seen = new Set();
    for (const name of Object.keys(limits)) {
        const canonical = canonicalChannel(name);
        if (seen.has(canonical)) {
            context.addIssue({ code: 'custom', path: [name], message: `names ${canonical}, which stands here already` });
        }
        seen.add(canonical);
    }
})
    .optional()
    .describe('Limits of single channels, by name or alias, over the general ones.');
const vidmobRules = { ...channelLimits, channels };
const clientTag = schemas/* strictObject */.rej({
    label: words.describe('The tag.'),
    description: words.describe('What the tag stands for, so that it can be recognised.'),
});
/** `vidmob` at the top of the policy file. */
const vidmobSection = schemas/* strictObject */.rej({
    ...vidmobRules,
    workspaceIds: some(schemas/* int */.Whr().positive('takes a workspace id, a whole number above 0'))
        .optional()
        .describe('The only workspaces entries may name; an entry with another one is invalid. Default: any.'),
    clientTags: schemas/* array */.YOg(clientTag).optional().describe("The team's own tags, recognised by Creative Tags jobs."),
    optional,
});
/** `vidmob` in an override: only what is judged. */
const vidmobOverride = schemas/* strictObject */.rej(vidmobRules);
const garmLevels = schemas/* array */.YOg(schemas/* enum */.k5n(GARM_LEVELS).exclude(['safe']));
const garmLimits = {
    failOn: garmLevels
        .optional()
        .describe('GARM levels that fail; a level includes all worse ones, [] is none. Default: the input garm-fail-on.'),
    warnOn: garmLevels
        .optional()
        .describe('GARM levels that warn; a level includes all worse ones, [] is none. Default: [medium].'),
};
const iasRules = {
    ...garmLimits,
    categories: entryForEach(GARM_NAMES, schemas/* strictObject */.rej(garmLimits))
        .optional()
        .describe('Limits of single GARM categories, over the general ones.'),
};
/** `ias` at the top of the policy file. */
const iasSection = schemas/* strictObject */.rej({ ...iasRules, optional });
/** `ias` in an override: only what is judged. */
const iasOverride = schemas/* strictObject */.rej(iasRules);
const risks = schemas/* array */.YOg(schemas/* enum */.k5n(VERITY_RISKS));
const threatLimits = {
    failOn: risks
        .optional()
        .describe('Verity risks that fail; a risk includes all worse ones, [] is none. Default: the input verity-fail-on.'),
    warnOn: risks
        .optional()
        .describe('Verity risks that warn; a risk includes all worse ones, [] is none. Default: [medium].'),
};
const verityRules = {
    ...threatLimits,
    threats: entryForEach(VERITY_THREATS, schemas/* strictObject */.rej(threatLimits))
        .optional()
        .describe('Limits of single threats, over the general ones.'),
};
/** `verity` at the top of the policy file. */
const veritySection = schemas/* strictObject */.rej({ ...verityRules, optional });
/** `verity` in an override: only what is judged. */
const verityOverride = schemas/* strictObject */.rej(verityRules);

;// CONCATENATED MODULE: ./build/core/policy/schema-exceptions.js






const when = schemas/* strictObject */.rej({
    brands: some(words).optional().describe('Brands of the creative, any of them; case does not count.'),
    markets: some(words).optional().describe('Markets of the creative, any of them; case does not count.'),
    channels: some(channelName).optional().describe('Channels of the creative, any of them, by name or alias.'),
    paths: some(pathGlob)
        .refine((globs) => globs.some((glob) => !glob.startsWith('!')), 'takes at least one glob without !')
        .optional()
        .describe('Globs for the path of the manifest, any of them; `!` excludes.'),
    types: some(schemas/* enum */.k5n(core_creative/* CREATIVE_TYPES */.a1)).optional().describe('Types of the creative, any of them.'),
})
    .refine((conditions) => Object.keys(conditions).length > 0, 'takes at least one condition');
/** Other limits for some creatives. */
const override = schemas/* strictObject */.rej({
    when: when.describe('Which creatives: all conditions must hold; a field the creative has not matches none.'),
    vidmob: vidmobOverride.optional().describe('Limits on what Vidmob answers.'),
    ias: iasOverride.optional().describe('Limits on what IAS answers.'),
    verity: verityOverride.optional().describe('Limits on what Verity answers.'),
})
    .describe('Other limits for some creatives. Of the overrides that apply the last one that states a limit counts; a general ' +
    'limit also replaces what single channels, categories and threats were given before.');
/**
 * Stars, question marks, sets and alternatives only: without groups and alternation no glob reaches beyond its provider's
 * rules, and none takes long, not even a hostile one.
 */
const WAIVABLE_GLOB = /^(vidmob|ias|verity)\/(?=.*[*?[{])[\w.*?,{}[\]-]{1,100}$/;
const waivableRule = schemas/* string */.YjP().refine((rule) => JUDGED_RULES.includes(rule) || WAIVABLE_GLOB.test(rule), {
    error: ({ input }) => {
        const near = (0,nearest/* nearest */.p)(String(input), JUDGED_RULES);
        const hint = near === undefined ? '' : `; did you mean ${JSON.stringify(near)}?`;
        return `takes a rule of vidmob/, ias/ or verity/, or a glob such as ias/*, not ${JSON.stringify(input)}${hint}`;
    },
});
/** An exception somebody answers for. */
const waiver = schemas/* strictObject */.rej({
    creative: words.describe('The creative: its id, or id@version.'),
    rule: waivableRule.describe('A rule id or a glob such as ias/*; rules of vidmob/, ias/ and verity/ only.'),
    reason: words.describe('Why the finding is accepted.'),
    approvedBy: words.describe('Who answers for it.'),
    expires: day.describe('Last day on which it holds (UTC), such as 2027-01-31.'),
})
    .describe('An exception that somebody answers for, until a day.');

;// CONCATENATED MODULE: ./build/core/policy/schema.js




const anyOutcome = schemas/* enum */.k5n(['failure', 'pending', 'neutral']);
const finalOutcome = schemas/* enum */.k5n(['failure', 'neutral']);
const NEUTRAL = 'neutral satisfies a required check.';
const outcomes = schemas/* strictObject */.rej({
    timeout: anyOutcome
        .optional()
        .describe(`A provider was still working when the budget ended. Default: the input on-timeout; ${NEUTRAL}`),
    unavailable: anyOutcome
        .optional()
        .describe(`A provider could not be reached or kept failing. Default: failure; ${NEUTRAL}`),
    rejected: finalOutcome.optional().describe(`A provider refused the asset. Default: failure; ${NEUTRAL}`),
    missingData: finalOutcome
        .optional()
        .describe(`A required channel, score, category or answer is absent or unknown. Default: failure; ${NEUTRAL}`),
});
/**
 * The policy file (contract section 3). No key has a default here, so that what the file does not state can be told
 * from what it does; strict throughout.
 */
const policyFile = schemas/* strictObject */.rej({
    manifests: some(words).optional().describe('Globs of the manifests; `!` excludes. Default: the input manifests.'),
    vidmob: vidmobSection.optional().describe('What Vidmob must answer. A section makes the provider required.'),
    ias: iasSection.optional().describe('What IAS must answer. A section makes the provider required.'),
    verity: veritySection.optional().describe('What Verity must answer. A section makes the provider required.'),
    overrides: schemas/* array */.YOg(override).optional().describe('Other limits for some creatives; later ones win.'),
    waivers: schemas/* array */.YOg(waiver).optional().describe('Exceptions with a reason, an approver and a last day.'),
    outcomes: outcomes.optional().describe('What no verdict means for the run, by cause.'),
})
    .describe('The policy of Creative Gate.');

;// CONCATENATED MODULE: ./build/core/policy/parse.js



/**
 * Reads a policy file (YAML or JSON). Never throws: what cannot be taken becomes `policy/invalid` problems with their
 * places, and `file` is null when nothing of it can be relied on.
 */
function parsePolicyFile(path, bytes) {
    const asProblem = ({ line, column, message }) => {
        return { rule: 'policy/invalid', path, line, column, message };
    };
    const { document, complaints } = readYaml(bytes);
    if (document === null)
        return { file: null, problems: complaints.map(asProblem) };
    const shape = checkShape(document, policyFile);
    if (shape.content === null)
        return { file: null, problems: shape.complaints.map(asProblem) };
    const { content } = shape;
    const originOf = (keys) => `${path}:${document.locate(keys).line}`;
    const placeOf = (keys) => ({ path, ...document.locate(keys) });
    return { file: { path, content, originOf, placeOf }, problems: [] };
}

;// CONCATENATED MODULE: ./build/core/policy/participation.js

/**
 * How each provider takes part. A section in the policy file requires its provider even where the input `providers`
 * names others: the input can be changed by the pull request that is judged, the policy cannot.
 */
function resolveParticipation(file, settings, credentials) {
    const of = (name) => {
        const section = file?.content[name];
        const required = requiredBy(name, file, settings);
        const available = settings.providers === undefined && credentials[name] ? 'credentials' : null;
        return {
            used: required !== null || available !== null,
            required: required !== null,
            optional: section?.optional ?? false,
            origin: required ?? available,
        };
    };
    return { vidmob: of('vidmob'), ias: of('ias'), verity: of('verity') };
}
function requiredBy(name, file, settings) {
    if (file !== null && file.content[name] !== undefined)
        return file.originOf([name]);
    return settings.providers?.includes(name) ? 'input providers' : null;
}
const INPUTS = {
    vidmob: 'vidmob-api-key',
    ias: 'ias-client-id and ias-client-secret',
    verity: 'verity-api-key',
};
/** `gate/configuration` problems: a required provider without credentials, or no provider at all. */
function configurationProblems(policy, credentials) {
    const problem = (message) => {
        return { rule: 'gate/configuration', path: null, line: null, column: null, message };
    };
    const used = core_creative/* PROVIDERS */.xq.filter((name) => policy.participation[name].used);
    if (used.length === 0) {
        const pairs = core_creative/* PROVIDERS */.xq.map((name) => `${INPUTS[name]} for ${name}`);
        return [problem(`No provider to ask: no credentials are set. Set at least one of: ${pairs.join('; ')}.`)];
    }
    return used
        .filter((name) => !credentials[name])
        .map((name) => {
        const { origin } = policy.participation[name];
        return problem(`${name} is required (${origin}), but its credentials are not set. Set ${INPUTS[name]}. Workflows of forks ` +
            'get no secrets.');
    });
}

;// CONCATENATED MODULE: ./build/core/policy/origins.js
/** The same for keys below the given ones. */
function within(originOf, above) {
    return (keys) => originOf([...above, ...keys]);
}

;// CONCATENATED MODULE: ./build/core/policy/over.js
const bandOver = (below, { fail = below.fail, warn = below.warn }) => ({ fail, warn });
/** Of guidelines the whole list is replaced: those that are not in the later one are required no longer. */
const vidmobOver = (below, said) => ({
    minScore: bandOver(below.minScore, said.minScore),
    minAdherence: bandOver(below.minAdherence, said.minAdherence),
    maxUnavailable: bandOver(below.maxUnavailable, said.maxUnavailable),
    maxScoreDrop: bandOver(below.maxScoreDrop, said.maxScoreDrop),
    requiredGuidelines: said.requiredGuidelines ?? below.requiredGuidelines,
});
/** Likewise for levels and risks. */
function levelsOver(below, { failOn = below.failOn, warnOn = below.warnOn }) {
    return { failOn, warnOn };
}
/**
 * An override over what was in force before: its general limits over everything, also over single channels, categories
 * and threats, then what it states for single ones.
 */
function layersOver(below, said, over) {
    const names = new Set([...below.single.keys(), ...said.single.keys()]);
    const single = [...names].map((name) => {
        const general = over(below.single.get(name) ?? below.general, said.general);
        const own = said.single.get(name);
        return [name, own === undefined ? general : over(general, own)];
    });
    return { general: over(below.general, said.general), single: new Map(single) };
}

;// CONCATENATED MODULE: ./build/core/policy/resolve-levels.js



const DEFAULT_WARN_ON = { value: 'medium', origin: 'default' };
/** What is asked of IAS: each single limit from the file, else an input, else the default. */
function resolveIas(file, settings) {
    const inputs = { failOn: settings.garmFailOn, warnOn: DEFAULT_WARN_ON };
    const section = file?.content.ias;
    if (file === null || section === undefined)
        return { general: inputs, categories: new Map() };
    const { general, single } = over(inputs, saidOfIas(section, within(file.originOf, ['ias'])));
    return { general, categories: single };
}
/** What is asked of Verity, likewise. */
function resolveVerity(file, settings) {
    const inputs = { failOn: settings.verityFailOn, warnOn: DEFAULT_WARN_ON };
    const section = file?.content.verity;
    if (file === null || section === undefined)
        return { general: inputs, threats: new Map() };
    const { general, single } = over(inputs, saidOfVerity(section, within(file.originOf, ['verity'])));
    return { general, threats: single };
}
function over(inputs, said) {
    const general = levelsOver(inputs, said.general);
    return { general, single: new Map([...said.single].map(([name, limits]) => [name, levelsOver(general, limits)])) };
}
/** What a section or an override states of IAS's limits, by category. */
function saidOfIas(section, originOf) {
    return {
        general: saidOfLevels(GARM_LEVELS, section, originOf),
        single: saidOfEach(GARM_LEVELS, section.categories, within(originOf, ['categories'])),
    };
}
/** What a section or an override states of Verity's limits, by threat. */
function saidOfVerity(section, originOf) {
    return {
        general: saidOfLevels(VERITY_RISKS, section, originOf),
        single: saidOfEach(VERITY_RISKS, section.threats, within(originOf, ['threats'])),
    };
}
function saidOfEach(mildestFirst, stated = {}, originOf) {
    return new Map(Object.entries(stated).map(([name, levels = {}]) => [
        name,
        saidOfLevels(mildestFirst, levels, within(originOf, [name])),
    ]));
}
/** A list of levels means the mildest of them and all worse ones; an empty list means none. */
function saidOfLevels(mildestFirst, stated, originOf) {
    const limit = (key) => {
        const named = stated[key];
        if (named === undefined)
            return undefined;
        return { value: mildestFirst.find((level) => named.includes(level)) ?? null, origin: originOf([key]) };
    };
    return { failOn: limit('failOn'), warnOn: limit('warnOn') };
}

;// CONCATENATED MODULE: ./build/core/policy/resolve-vidmob.js



/** The share of applicable guidelines without data above which a creative warns where nobody states another. */
const MAX_UNAVAILABLE = 0.25;
/** What is asked of Vidmob: each single limit from the file, else an input, else the default. */
function resolveVidmob(file, settings) {
    const inputs = {
        minScore: { fail: settings.minScore, warn: null },
        minAdherence: { fail: settings.minAdherence, warn: null },
        maxUnavailable: { fail: null, warn: { value: MAX_UNAVAILABLE, origin: 'default' } },
        maxScoreDrop: { fail: null, warn: null },
        requiredGuidelines: [],
    };
    const section = file?.content.vidmob;
    if (file === null || section === undefined) {
        return { workspaceIds: undefined, clientTags: [], general: inputs, channels: new Map() };
    }
    const said = saidOfVidmob(section, within(file.originOf, ['vidmob']));
    const general = vidmobOver(inputs, said.general);
    return {
        workspaceIds: section.workspaceIds && {
            value: section.workspaceIds,
            origin: file.originOf(['vidmob', 'workspaceIds']),
        },
        clientTags: section.clientTags ?? [],
        general,
        channels: new Map([...said.single].map(([channel, limits]) => [channel, vidmobOver(general, limits)])),
    };
}
/** What a section or an override states of Vidmob's limits, by canonical channel. */
function saidOfVidmob(section, originOf) {
    const channels = Object.entries(section.channels ?? {}).map(([name, limits]) => [canonicalChannel(name), saidBy(limits, within(originOf, ['channels', name]))]);
    return { general: saidBy(section, originOf), single: new Map(channels) };
}
function saidBy(stated, originOf) {
    const band = (key) => saidOfBand(stated[key], within(originOf, [key]));
    return {
        minScore: band('minScore'),
        minAdherence: band('minAdherence'),
        maxUnavailable: band('maxUnavailable'),
        maxScoreDrop: band('maxScoreDrop'),
        requiredGuidelines: stated.requiredGuidelines?.map((value, index) => ({
            value: value.trim(),
            origin: originOf(['requiredGuidelines', index]),
        })),
    };
}
/** A plain number is what fails; the warning stays as it was. */
function saidOfBand(stated, originOf) {
    if (stated === undefined)
        return {};
    if (typeof stated === 'number')
        return { fail: { value: stated, origin: originOf([]) } };
    const limit = (key) => {
        const value = stated[key];
        return value === undefined ? undefined : { value, origin: originOf([key]) };
    };
    return { fail: limit('fail'), warn: limit('warn') };
}

;// CONCATENATED MODULE: ./build/core/policy/resolve-overrides.js




/** The overrides of a policy file; every limit they state names its line and its override. */
function resolveOverrides(file) {
    const overrides = file?.content.overrides ?? [];
    return overrides.map(({ when, vidmob, ias, verity }, index) => {
        const originOf = within((keys) => `${file?.originOf(keys)} (overrides[${index}])`, ['overrides', index]);
        return {
            index,
            origin: originOf([]),
            when: { ...when, channels: when.channels?.map(canonicalChannel) },
            vidmob: vidmob && saidOfVidmob(vidmob, within(originOf, ['vidmob'])),
            ias: ias && saidOfIas(ias, within(originOf, ['ias'])),
            verity: verity && saidOfVerity(verity, within(originOf, ['verity'])),
        };
    });
}

;// CONCATENATED MODULE: ./build/core/policy/waivers.js
/** Milliseconds of a day; UTC knows no other. */
const DAY_MS = 86_400_000;
/** The waivers of a policy file, in its order. */
function resolveWaivers(file) {
    if (file === null)
        return [];
    return (file.content.waivers ?? []).map((stated, index) => ({
        ...stated,
        endsAt: Date.parse(`${stated.expires}T00:00:00Z`) + DAY_MS,
        location: file.placeOf(['waivers', index]),
        origin: file.originOf(['waivers', index]),
    }));
}

;// CONCATENATED MODULE: ./build/core/policy/resolve.js





/** The policy in force: for every single value what the file states, else a stated input, else the default. */
function resolvePolicy({ file, path, sha, settings, credentials }) {
    const outcome = (cause, below) => {
        const value = file?.content.outcomes?.[cause];
        return file === null || value === undefined ? below : { value, origin: file.originOf(['outcomes', cause]) };
    };
    const failure = { value: 'failure', origin: 'default' };
    const manifests = file?.content.manifests;
    return {
        path,
        sha,
        manifests: file === null || manifests === undefined
            ? settings.manifests
            : { value: manifests, origin: file.originOf(['manifests']) },
        participation: resolveParticipation(file, settings, credentials),
        vidmob: resolveVidmob(file, settings),
        ias: resolveIas(file, settings),
        verity: resolveVerity(file, settings),
        overrides: resolveOverrides(file),
        waivers: resolveWaivers(file),
        outcomes: {
            timeout: outcome('timeout', settings.onTimeout),
            unavailable: outcome('unavailable', failure),
            rejected: outcome('rejected', failure),
            missingData: outcome('missingData', failure),
        },
    };
}

;// CONCATENATED MODULE: ./build/core/policy/workspaces.js
/** Whether the policy lets a creative go to its workspace: it lists none, or this one, or the creative names none. */
function isWorkspaceAllowed({ workspaceId }, policy) {
    const allowed = policy.vidmob.workspaceIds;
    return allowed === undefined || workspaceId === undefined || allowed.value.includes(workspaceId);
}
/** `manifest/invalid` for every entry whose workspace the policy does not list: nothing of it may go to Vidmob. */
function workspaceProblems(creatives, policy) {
    const { value: ids = [], origin } = policy.vidmob.workspaceIds ?? {};
    return creatives
        .filter((creative) => !isWorkspaceAllowed(creative, policy))
        .map(({ id, workspaceId, location }) => ({
        rule: 'manifest/invalid',
        ...location,
        message: `Creative ${JSON.stringify(id)} names workspace ${workspaceId}, which the policy does not allow (${origin}); ` +
            `allowed: ${ids.join(', ')}.`,
    }));
}

;// CONCATENATED MODULE: ./build/core/policy/compare/align.js
/**
 * Pairs the items of two ordered lists that have the same key, as many of them as keep their order on both sides. What
 * is left of the base stands before what is left of the proposal. Takes n log n steps, since one of the lists may be as
 * long as its author pleases.
 */
function aligned(base, proposed, keyOf) {
    const slots = [];
    let [nextBase, nextProposed] = [0, 0];
    const only = (untilBase, untilProposed) => {
        for (const item of base.slice(nextBase, untilBase))
            slots.push({ base: item, proposed: undefined });
        for (const item of proposed.slice(nextProposed, untilProposed))
            slots.push({ base: undefined, proposed: item });
    };
    for (const [baseIndex, proposedIndex] of longestRising(partners(base, proposed, keyOf))) {
        only(baseIndex, proposedIndex);
        slots.push({ base: base[baseIndex], proposed: proposed[proposedIndex] });
        [nextBase, nextProposed] = [baseIndex + 1, proposedIndex + 1];
    }
    only(base.length, proposed.length);
    return slots;
}
/** The first item of a key in one list belongs to the first in the other, the second to the second. */
function partners(base, proposed, keyOf) {
    const waiting = new Map();
    for (const [index, item] of [...proposed.entries()].reverse()) {
        const key = keyOf(item);
        const known = waiting.get(key);
        if (known === undefined)
            waiting.set(key, [index]);
        else
            known.push(index);
    }
    return base.flatMap((item, index) => {
        const partner = waiting.get(keyOf(item))?.pop();
        return partner === undefined ? [] : [[index, partner]];
    });
}
/** The most pairs whose second indexes rise as the first do (patience sorting). */
function longestRising(pairs) {
    /** For each length the run that ends lowest. */
    const lowest = [];
    for (const pair of pairs) {
        let [from, to] = [0, lowest.length];
        while (from < to) {
            const middle = (from + to) >> 1;
            if (lowest[middle].pair[1] < pair[1])
                from = middle + 1;
            else
                to = middle;
        }
        lowest[from] = { pair, before: lowest[from - 1] };
    }
    const rising = [];
    for (let run = lowest.at(-1); run !== undefined; run = run.before)
        rising.push(run.pair);
    return rising.reverse();
}

;// CONCATENATED MODULE: ./build/core/policy/compare/conditions-key.js

const asSet = (values) => values && [...new Set(values)].sort();
/** Conditions as one text that is the same for all that mean the same: no order, no repeats, no case of names. */
function conditionsKey({ brands, markets, channels, paths, types }) {
    const named = [brands?.map(plainName), markets?.map(plainName), channels, paths, types];
    return JSON.stringify(named.map(asSet));
}

;// CONCATENATED MODULE: ./build/core/policy/compare/change.js
const MOST_TELLING_FIRST = ['looser', 'tighter'];
/** What several effects come to: looser as soon as one of them is. */
function combinedEffect(effects) {
    return MOST_TELLING_FIRST.find((effect) => effects.includes(effect)) ?? 'neutral';
}
/** From one text to the other. */
function arrow(from, to) {
    return `${from} → ${to}`;
}

;// CONCATENATED MODULE: ./build/core/policy/compare/span.js
/** One value alone. */
function alone(value) {
    return { loosest: value, strictest: value };
}
/** The values of both. */
function widened({ loosest, strictest }, a, b) {
    return { loosest: loosest(a.loosest, b.loosest), strictest: strictest(a.strictest, b.strictest) };
}
/** What it does to exchange one value for another. */
function effectOf({ isAtLeast }, from, to) {
    if (!isAtLeast(to, from))
        return 'looser';
    return isAtLeast(from, to) ? 'neutral' : 'tighter';
}
/** What it does at worst to exchange any of some values for any of others. */
function effectBetween(scale, from, to) {
    if (effectOf(scale, from.strictest, to.loosest) === 'looser')
        return 'looser';
    return effectOf(scale, from.loosest, to.strictest) === 'neutral' ? 'neutral' : 'tighter';
}
const isOne = (scale, { loosest, strictest }) => scale.isAtLeast(loosest, strictest);
/** The value as plain data; null where there are several. */
function plainSpan(scale, span) {
    return isOne(scale, span) ? scale.plain(span.loosest) : null;
}
/** The value, or the span of values, in words. */
function spanText(scale, span) {
    return isOne(scale, span) ? scale.text(span.loosest) : scale.span(span.loosest, span.strictest);
}

;// CONCATENATED MODULE: ./build/core/policy/compare/in-overrides.js



/**
 * What changes of one limit in overrides. Conditions are not weighed against each other: whatever stands before an
 * override, in the list or in the sections, may be what it replaces. So for each channel, category or threat
 *
 * - a limit that an override of the same conditions states on both sides is compared as it is;
 * - one that is new is tighter only where it is at least as strict as everything the base states before it;
 * - one that is gone is tighter only where everything the proposal states before it is at least as strict.
 *
 * That holds for all limits at once: whichever statement decides a case in the proposal, the one that decided it in the
 * base is either its partner, or gone and covered by the third rule, or before it and covered by the second.
 */
function changesInOverrides(section, limit, { base, proposed, slots, }) {
    const statements = slots.map((slot) => ({
        base: slot.base && section.saidBy(slot.base),
        proposed: slot.proposed && section.saidBy(slot.proposed),
    }));
    const below = { base: section.inForce(base), proposed: section.inForce(proposed) };
    const layers = [below.base, below.proposed, ...statements.flatMap((each) => [each.base, each.proposed])];
    const names = new Set(layers.flatMap((layer) => [...(layer?.single.keys() ?? [])]));
    const steps = [undefined, ...names].flatMap((name) => {
        const under = ({ general, single }) => limit.inForce((name === undefined ? undefined : single.get(name)) ?? general).value;
        const start = { base: under(below.base), proposed: under(below.proposed) };
        return stepsFor(limit, name, statements, start);
    });
    return gathered(steps).map(([first, ...others]) => {
        const all = [first, ...others];
        const from = all.map((step) => step.from).reduce((a, b) => widened(limit.scale, a, b));
        const to = all.map((step) => step.to).reduce((a, b) => widened(limit.scale, a, b));
        const { base: before, proposed: after } = slots[first.slot];
        const override = (after ?? before);
        const single = first.single === undefined ? '' : `.${section.singles}.${first.single}`;
        const one = sideText(slots[first.slot]);
        return {
            slot: first.slot,
            key: `overrides[${override.index}].${section.provider}${single}.${limit.key}`,
            from: plainSpan(limit.scale, from),
            to: plainSpan(limit.scale, to),
            effect: combinedEffect(all.map(({ effect }) => effect)),
            text: `${conditionsText(override.when)}: ${arrow(spanText(limit.scale, from), spanText(limit.scale, to))}${one}`,
        };
    });
}
/** Walks through the overrides for one channel, category or threat (undefined: for any other). */
function stepsFor({ scale, saidBy }, name, statements, start) {
    const ownOf = (layer) => {
        const own = name === undefined ? undefined : layer?.single.get(name);
        return own && saidBy(own);
    };
    let [before, after] = [alone(start.base), alone(start.proposed)];
    return statements.flatMap(({ base, proposed }, slot) => {
        const own = { from: ownOf(base), to: ownOf(proposed) };
        const stated = {
            from: own.from ?? (base && saidBy(base.general)),
            to: own.to ?? (proposed && saidBy(proposed.general)),
        };
        const from = stated.from === undefined ? before : alone(stated.from);
        const to = stated.to === undefined ? after : alone(stated.to);
        if (stated.from === undefined && stated.to === undefined)
            return [];
        if (stated.from !== undefined)
            before = widened(scale, before, from);
        if (stated.to !== undefined)
            after = widened(scale, after, to);
        const effect = effectBetween(scale, from, to);
        const isKept = stated.from !== undefined && stated.to !== undefined && effect === 'neutral';
        const single = own.from === undefined && own.to === undefined ? undefined : name;
        return isKept ? [] : [{ slot, single, from, to, effect }];
    });
}
/** The steps that one place of the file stands for, a limit for all channels being one place. */
function gathered(steps) {
    const places = new Map();
    for (const step of steps) {
        const place = JSON.stringify([step.slot, step.single]);
        const known = places.get(place);
        if (known === undefined)
            places.set(place, [step]);
        else
            known.push(step);
    }
    return [...places.values()];
}
function sideText({ base, proposed }) {
    if (base === undefined)
        return ' (new override)';
    return proposed === undefined ? ' (override removed)' : '';
}

;// CONCATENATED MODULE: ./build/core/policy/compare/in-sections.js


/** Where a value was stated, in brackets, unless that is the policy file itself. */
function aside({ origin }, { path }) {
    return origin.startsWith(`${path}:`) ? '' : ` (${origin})`;
}
const IN_GENERAL = ' (as in general)';
/**
 * What changes of one limit apart from overrides: in general, and for every channel, category or threat that has one of
 * its own on either side. A value that is only stated elsewhere now is a neutral change: an input no longer moves it.
 */
function changesInSections(section, { key, scale, inForce }, base, proposed) {
    const [before, after] = [section.inForce(base), section.inForce(proposed)];
    const general = { from: inForce(before.general), to: inForce(after.general) };
    const names = [...new Set([...before.single.keys(), ...after.single.keys()])];
    const change = (at, from, to, asides) => {
        const effect = effectOf(scale, from.value, to.value);
        if (effect === 'neutral' && asides.from === asides.to)
            return [];
        const text = arrow(`${scale.text(from.value)}${asides.from}`, `${scale.text(to.value)}${asides.to}`);
        return [{ key: `${at}.${key}`, from: scale.plain(from.value), to: scale.plain(to.value), effect, text }];
    };
    // A file may state everything on one line, so that origins alone do not tell.
    const isOwn = (limit, below) => limit.origin !== below.origin || effectOf(scale, below.value, limit.value) !== 'neutral';
    const ofSingle = (name) => {
        const from = inForce(before.single.get(name) ?? before.general);
        const to = inForce(after.single.get(name) ?? after.general);
        const [wasOwn, isOwnNow] = [isOwn(from, general.from), isOwn(to, general.to)];
        if (!wasOwn && !isOwnNow)
            return [];
        const asides = { from: wasOwn ? '' : IN_GENERAL, to: isOwnNow ? '' : IN_GENERAL };
        return change(`${section.provider}.${section.singles}.${name}`, from, to, asides);
    };
    const asides = { from: aside(general.from, base), to: aside(general.to, proposed) };
    return [...change(section.provider, general.from, general.to, asides), ...names.flatMap(ofSingle)];
}

;// CONCATENATED MODULE: ./build/core/policy/compare/in-terms.js




/**
 * What changes in which manifests count, which providers judge, which workspaces are allowed, and what missing answers
 * come to.
 */
function changesInTerms(base, proposed) {
    return [
        ...inManifests(base, proposed),
        ...core_creative/* PROVIDERS */.xq.flatMap((name) => inParticipation(name, base.participation[name], proposed.participation[name])),
        ...inWorkspaces(base.vidmob.workspaceIds?.value, proposed.vidmob.workspaceIds?.value),
        ...inClientTags(base.vidmob.clientTags, proposed.vidmob.clientTags),
        ...CAUSES.flatMap((cause) => inOutcome(cause, base, proposed)),
    ];
}
const in_terms_isSame = (a, b) => JSON.stringify(a) === JSON.stringify(b);
const in_terms_asSet = (values) => [...new Set(values)].sort();
function inManifests(base, proposed) {
    const [from, to] = [base.manifests, proposed.manifests];
    const asides = { from: aside(from, base), to: aside(to, proposed) };
    const isOnlyMoved = in_terms_isSame(in_terms_asSet(from.value), in_terms_asSet(to.value));
    if (isOnlyMoved && asides.from === asides.to)
        return [];
    const text = arrow(`${from.value.join(', ')}${asides.from}`, `${to.value.join(', ')}${asides.to}`);
    const effect = isOnlyMoved ? 'neutral' : effectOfGlobs(from.value, to.value);
    return [{ key: 'manifests', from: from.value, to: to.value, effect, text }];
}
/** Only globs that include, added to all that were there, surely leave nothing out. */
function effectOfGlobs(from, to) {
    const added = to.filter((glob) => !from.includes(glob));
    const isWider = from.every((glob) => to.includes(glob)) && added.every((glob) => !glob.startsWith('!'));
    return isWider ? 'tighter' : 'looser';
}
/** How far a provider is in force: not at all, where the entry wants it, always. */
function force({ used, required, optional }) {
    if (!used)
        return 0;
    return required && !optional ? 2 : 1;
}
function partText({ used, required, optional }) {
    if (!used)
        return 'not asked';
    if (!required)
        return 'asked, but entries may leave it out';
    return optional ? 'required, but entries may leave it out' : 'required';
}
function inParticipation(key, from, to) {
    const effect = effectOfForce(force(from), force(to));
    if (from.used === to.used && from.required === to.required) {
        if (from.optional === to.optional)
            return [];
        const text = arrow(String(from.optional), String(to.optional));
        return [{ key: `${key}.optional`, from: from.optional, to: to.optional, effect, text }];
    }
    const [before, after] = [partText(from), partText(to)];
    return [{ key, from: before, to: after, effect, text: arrow(before, after) }];
}
function effectOfForce(from, to) {
    if (to < from)
        return 'looser';
    return to > from ? 'tighter' : 'neutral';
}
function inWorkspaces(from, to) {
    const isWithin = (inner, outer) => outer === undefined || (inner?.every((id) => outer.includes(id)) ?? false);
    if (isWithin(from, to) && isWithin(to, from))
        return [];
    const text = (ids) => ids?.join(', ') ?? 'any';
    const effect = isWithin(to, from) ? 'tighter' : 'looser';
    const key = 'vidmob.workspaceIds';
    return [{ key, from: from ?? null, to: to ?? null, effect, text: arrow(text(from), text(to)) }];
}
/** Tags tell Vidmob's recognition about the team's own; no limit is about them. */
function inClientTags(from, to) {
    if (in_terms_isSame(from, to))
        return [];
    const text = (tags) => (tags.length === 0 ? 'none' : tags.map(({ label }) => label).join(', '));
    return [{ key: 'vidmob.clientTags', from, to, effect: 'neutral', text: arrow(text(from), text(to)) }];
}
const LOOSEST_LAST = ['failure', 'pending', 'neutral'];
function inOutcome(cause, base, proposed) {
    const [from, to] = [base.outcomes[cause], proposed.outcomes[cause]];
    const asides = { from: aside(from, base), to: aside(to, proposed) };
    if (from.value === to.value && asides.from === asides.to)
        return [];
    const strictness = (outcome) => -LOOSEST_LAST.indexOf(outcome);
    return [
        {
            key: `outcomes.${cause}`,
            from: from.value,
            to: to.value,
            effect: effectOfForce(strictness(from.value), strictness(to.value)),
            text: arrow(`${from.value}${asides.from}`, `${to.value}${asides.to}`),
        },
    ];
}

;// CONCATENATED MODULE: ./build/core/policy/compare/in-waivers.js

const AFTER_MERGE = 'takes effect after merge';
/**
 * What changes in the waivers, by creative and rule as they are written; another rule or creative is another waiver. A
 * new or longer one is looser also where its day is over, since nothing here knows what day it is.
 */
function changesInWaivers(base, proposed) {
    const [before, after] = [in_waivers_scopesOf(base), in_waivers_scopesOf(proposed)];
    return [...new Set([...before.keys(), ...after.keys()])].flatMap((name) => {
        const [from, to] = [before.get(name), after.get(name)];
        return from === undefined ? added(to) : changed(from, to);
    });
}
function added({ key, until, grounds }) {
    const text = `new, through ${until} (${grounds}); ${AFTER_MERGE}`;
    return [{ key, from: null, to: until, effect: 'looser', text }];
}
function changed(from, to) {
    const { key } = from;
    if (to === undefined) {
        const text = `removed; it held through ${from.until}`;
        return [{ key, from: from.until, to: null, effect: 'tighter', text }];
    }
    if (from.until !== to.until) {
        const isLonger = to.until > from.until;
        const text = `${arrow(`through ${from.until}`, `through ${to.until}`)}${isLonger ? `; ${AFTER_MERGE}` : ''}`;
        return [{ key, from: from.until, to: to.until, effect: isLonger ? 'looser' : 'tighter', text }];
    }
    if (from.grounds === to.grounds)
        return [];
    return [{ key, from: from.grounds, to: to.grounds, effect: 'neutral', text: arrow(from.grounds, to.grounds) }];
}
function in_waivers_scopesOf(waivers) {
    const scopes = new Map();
    for (const { creative, rule, expires, approvedBy, reason } of waivers) {
        const name = JSON.stringify([creative, rule]);
        const known = scopes.get(name);
        const grounds = `${approvedBy}: ${reason}`;
        scopes.set(name, {
            key: `waivers[${creative} ${rule}]`,
            until: known !== undefined && known.until > expires ? known.until : expires,
            grounds: known === undefined ? grounds : `${known.grounds}; ${grounds}`,
        });
    }
    return scopes;
}

;// CONCATENATED MODULE: ./build/core/policy/compare/scale.js

/** Values that are all comparable, by a number that grows with strictness. */
function ordered(strictness, shown) {
    const isAtLeast = (a, b) => strictness(a) >= strictness(b);
    return {
        isAtLeast,
        strictest: (a, b) => (isAtLeast(a, b) ? a : b),
        loosest: (a, b) => (isAtLeast(a, b) ? b : a),
        ...shown,
    };
}
const shownShare = (value) => (value === null ? 'none' : shareText(value));
const shares = {
    plain: (value) => value,
    text: shownShare,
    span: (loosest, strictest) => `${shownShare(loosest)} to ${shownShare(strictest)}`,
};
/** A share that must be reached: the higher, the stricter; null is no limit at all. */
const MINIMUM = ordered((value) => value ?? Number.NEGATIVE_INFINITY, shares);
/** A share that must not be exceeded: the lower, the stricter. */
const MAXIMUM = ordered((value) => -(value ?? Number.POSITIVE_INFINITY), shares);
/** The mildest level that counts: the milder, the stricter; null counts none. */
function levelScale(mildestFirst) {
    const text = (level) => {
        if (level === null)
            return 'none';
        return level === mildestFirst.at(-1) ? level : `${level} and worse`;
    };
    return ordered((level) => (level === null ? Number.NEGATIVE_INFINITY : -mildestFirst.indexOf(level)), {
        plain: (level) => (level === null ? [] : [level]),
        text,
        span: (loosest, strictest) => `${text(loosest)}, up to ${text(strictest)}`,
    });
}
/** More names than anyone requires: together they count as more than any list has, so that none is as strict. */
const scale_MOST_NAMES = 1_000;
const BEYOND = new Map();
/** The guidelines of a list. */
function guidelinesOf(names) {
    return new Map(names.map((name) => [name.trim().toLowerCase(), name.trim()]));
}
/** Guidelines that must pass: the more, the stricter. */
const scale_GUIDELINES = {
    isAtLeast: (a, b) => a === b || (b !== BEYOND && [...b.keys()].every((name) => a.has(name))),
    strictest: (a, b) => {
        if (a === BEYOND || b === BEYOND)
            return BEYOND;
        const both = new Map([...a, ...b]);
        return both.size > scale_MOST_NAMES ? BEYOND : both;
    },
    loosest: (a, b) => {
        if (a === BEYOND)
            return b;
        return b === BEYOND ? a : new Map([...a].filter(([name]) => b.has(name)));
    },
    plain: (names) => [...names.values()],
    text: (names) => (names.size === 0 ? 'none' : [...names.values()].map((name) => `“${name}”`).join(', ')),
    span: () => 'other lists',
};

;// CONCATENATED MODULE: ./build/core/policy/compare/limits.js


const VIDMOB = {
    provider: 'vidmob',
    singles: 'channels',
    inForce: ({ vidmob }) => ({ general: vidmob.general, single: vidmob.channels }),
    saidBy: ({ vidmob }) => vidmob,
};
const IAS = {
    provider: 'ias',
    singles: 'categories',
    inForce: ({ ias }) => ({ general: ias.general, single: ias.categories }),
    saidBy: ({ ias }) => ias,
};
const VERITY = {
    provider: 'verity',
    singles: 'threats',
    inForce: ({ verity }) => ({ general: verity.general, single: verity.threats }),
    saidBy: ({ verity }) => verity,
};
const NO_LIMIT = { value: null, origin: 'default' };
/** A plain number in a policy is what fails, so this goes under the band's own name. */
function bandLimit(name, end, scale) {
    return {
        key: end === 'fail' ? name : `${name}.${end}`,
        scale,
        inForce: (limits) => limits[name][end] ?? NO_LIMIT,
        saidBy: (statement) => statement[name][end]?.value,
    };
}
/** The shares that Vidmob's answers are held to. */
const BANDS = [
    bandLimit('minScore', 'fail', MINIMUM),
    bandLimit('minScore', 'warn', MINIMUM),
    bandLimit('minAdherence', 'fail', MINIMUM),
    bandLimit('minAdherence', 'warn', MINIMUM),
    bandLimit('maxUnavailable', 'fail', MAXIMUM),
    bandLimit('maxUnavailable', 'warn', MAXIMUM),
    bandLimit('maxScoreDrop', 'fail', MAXIMUM),
    bandLimit('maxScoreDrop', 'warn', MAXIMUM),
];
const namesOf = (stated) => guidelinesOf(stated.map(({ value }) => value));
const REQUIRED_GUIDELINES = {
    key: 'requiredGuidelines',
    scale: scale_GUIDELINES,
    inForce: ({ requiredGuidelines }) => ({
        value: namesOf(requiredGuidelines),
        origin: requiredGuidelines[0]?.origin ?? 'default',
    }),
    saidBy: ({ requiredGuidelines }) => requiredGuidelines && namesOf(requiredGuidelines),
};
function levels(mildestFirst) {
    return ['failOn', 'warnOn'].map((key) => ({
        key,
        scale: levelScale(mildestFirst),
        inForce: (limits) => limits[key],
        saidBy: (statement) => statement[key]?.value,
    }));
}
const GARM = levels(GARM_LEVELS);
const limits_THREATS = levels(VERITY_RISKS);

;// CONCATENATED MODULE: ./build/core/policy/compare/unfamiliar.js

const VIDMOB_LIMITS = {
    minScore: true,
    minAdherence: true,
    maxUnavailable: true,
    maxScoreDrop: true,
    requiredGuidelines: true,
};
const LEVEL_LIMITS = { failOn: true, warnOn: true };
const unfamiliar_layered = (limits) => ({ general: limits, single: { '*': limits } });
const OVERRIDE = {
    index: true,
    origin: true,
    when: true,
    vidmob: unfamiliar_layered(VIDMOB_LIMITS),
    ias: unfamiliar_layered(LEVEL_LIMITS),
    verity: unfamiliar_layered(LEVEL_LIMITS),
};
const WAIVER = {
    creative: true,
    rule: true,
    reason: true,
    approvedBy: true,
    expires: true,
    endsAt: true,
    location: true,
    origin: true,
};
const unfamiliar_VIDMOB = {
    workspaceIds: true,
    clientTags: true,
    general: VIDMOB_LIMITS,
    channels: { '*': VIDMOB_LIMITS },
};
const unfamiliar_IAS = { general: LEVEL_LIMITS, categories: { '*': LEVEL_LIMITS } };
const unfamiliar_VERITY = { general: LEVEL_LIMITS, threats: { '*': LEVEL_LIMITS } };
const POLICY = {
    path: true,
    sha: true,
    manifests: true,
    participation: true,
    vidmob: unfamiliar_VIDMOB,
    ias: unfamiliar_IAS,
    verity: unfamiliar_VERITY,
    overrides: { '*': OVERRIDE },
    waivers: { '*': WAIVER },
    outcomes: true,
};
/**
 * What differs between two policies and nobody taught this comparison to weigh: looser, whatever it is. The compiler
 * asks for a decision on every new part of a policy; this is for the day on which it is deceived.
 */
function unfamiliarChanges(base, proposed) {
    const [before, after] = [new Map(unfamiliar(base, POLICY, '')), new Map(unfamiliar(proposed, POLICY, ''))];
    return [...new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
        const [from = 'nothing', to = 'nothing'] = [before.get(key), after.get(key)];
        return from === to ? [] : [{ key, from, to, effect: 'looser', text: arrow(from, to) }];
    });
}
function unfamiliar(value, known, key) {
    if (known === true || typeof value !== 'object' || value === null)
        return [];
    const parts = value instanceof Map ? [...value] : Object.entries(value);
    return parts.flatMap(([name, part]) => {
        const path = key === '' ? name : `${key}.${name}`;
        const inner = known[name] ?? known['*'];
        return inner === undefined ? [[path, unfamiliar_textOf(part)]] : unfamiliar(part, inner, path);
    });
}
/** A value without the places it was stated in. */
function unfamiliar_textOf(value) {
    return JSON.stringify(value, (name, part) => (name === 'origin' ? undefined : part)) ?? 'nothing';
}

;// CONCATENATED MODULE: ./build/core/policy/compare/compare.js








/**
 * What a proposed policy changes against the one in force, both resolved with the same settings and credentials, so that
 * a key that comes or goes is compared with the input or default it replaces. Overrides are paired where their
 * conditions are the same; waivers where creative and rule are.
 */
function comparePolicies(base, proposed) {
    const slots = aligned(base.overrides, proposed.overrides, ({ when }) => conditionsKey(when));
    const weigh = weighing(base, proposed);
    const limitChanges = (section, limit) => ({
        inSections: weigh(section.provider, changesInSections(section, limit, base, proposed)),
        inOverrides: weigh(section.provider, changesInOverrides(section, limit, { base, proposed, slots })),
    });
    const all = [
        ...BANDS.map((limit) => limitChanges(VIDMOB, limit)),
        limitChanges(VIDMOB, REQUIRED_GUIDELINES),
        ...GARM.map((limit) => limitChanges(IAS, limit)),
        ...limits_THREATS.map((limit) => limitChanges(VERITY, limit)),
    ];
    return [
        ...changesInTerms(base, proposed),
        ...all.flatMap(({ inSections }) => inSections),
        ...all
            .flatMap(({ inOverrides }) => inOverrides)
            .sort((a, b) => a.slot - b.slot)
            .map(({ slot: _slot, ...change }) => change),
        ...changesInWaivers(base.waivers, proposed.waivers),
        ...unfamiliarChanges(base, proposed),
    ];
}
/** Of a provider that the base does not ask, no limit held anything back. */
function weighing(base, proposed) {
    return (provider, changes) => {
        if (base.participation[provider].used)
            return changes;
        const effect = proposed.participation[provider].used ? 'tighter' : 'neutral';
        return changes.map((change) => ({ ...change, effect }));
    };
}

// EXTERNAL MODULE: external "node:vm"
var external_node_vm_ = __webpack_require__(714);
;// CONCATENATED MODULE: ./build/gate/within-time.js

const CALL = new external_node_vm_.Script('work()');
/**
 * What `work` returns, or undefined where it takes longer than `ms` milliseconds or needs more stack than there is. For
 * work on what anybody may have written, such as a glob that takes for ever to be matched: it is stopped in the middle,
 * wherever it is. `work` must be synchronous; what it throws otherwise is thrown.
 */
function withinTime(work, ms) {
    let result;
    const keep = () => {
        result = { done: work() };
    };
    try {
        CALL.runInContext((0,external_node_vm_.createContext)({ work: keep }), { timeout: ms });
    }
    catch (error) {
        if (!isTooMuch(error))
            throw error;
        return undefined;
    }
    return result;
}
/** By its fields: an error of another context is no instance of this one's `Error`. */
function isTooMuch(error) {
    const { code, name } = Object(error);
    return code === 'ERR_SCRIPT_EXECUTION_TIMEOUT' || name === 'RangeError';
}

;// CONCATENATED MODULE: ./build/gate/propose-policy.js





/** A pull request's author writes the file: reading and comparing it must not hold up the run. */
const LONGEST_MS = 5_000;
const BEHIND = 'The base branch changed its policy after this branch left it, and the comparison is with its present state: some of ' +
    'these differences may be its own. Bring the branch up to date to tell them apart.';
const UNUSABLE = 'The proposed policy cannot be used, so that nothing could be compared; see the problems.';
const SAME = 'The policy file is another one, but nothing that is in force changes.';
/**
 * Reads the policy file that a change would bring and compares it with the one in force; nothing where the change leaves
 * the file alone. Rejects as the host does where the file cannot be read.
 */
async function readProposal(files, proposing, longestMs = LONGEST_MS) {
    const file = await files.proposedPolicy();
    if (file === undefined)
        return { proposal: undefined, problems: [], warnings: [] };
    const against = { ...proposing, by: file.by };
    if (file.flaw !== undefined)
        return propose_policy_unusable([{ line: null, column: null, message: file.flaw }], against);
    const compared = withinTime(() => propose(file.bytes, file.sha, against), longestMs);
    if (compared === undefined) {
        const message = `it takes more than ${longestMs / 1_000} seconds to be read; make it smaller and plainer`;
        return propose_policy_unusable([{ line: 1, column: 1, message }], against);
    }
    const { proposal } = compared.done;
    if (!proposal?.policy || !(await file.isBehind()))
        return compared.done;
    return { ...compared.done, proposal: { ...proposal, notes: [...proposal.notes, BEHIND] } };
}
/** Reads a proposed file, as it is at `sha`, and compares it with the policy in force; undefined bytes are no file. */
function propose(bytes, sha, proposing) {
    const { settings, credentials, base, by } = proposing;
    const path = settings.policyPath;
    const { file, problems: flaws } = bytes === undefined ? { file: null, problems: [] } : parsePolicyFile(path, bytes);
    if (flaws.length > 0)
        return propose_policy_unusable(flaws, proposing);
    if (base === null) {
        const message = `The policy at the head of this ${by} can be read: merging it mends that of the base branch.`;
        return { proposal: undefined, problems: [], warnings: [{ path, line: null, column: null, message }] };
    }
    const policy = resolvePolicy({ file, path, sha: file === null ? null : sha, settings, credentials });
    const problems = configurationProblems(policy, credentials);
    const changes = comparePolicies(base, policy);
    const notes = changes.length === 0 ? [SAME] : [];
    return {
        proposal: { policy: problems.length > 0 ? null : policy, changes, notes, problems },
        problems: [],
        warnings: [],
    };
}
/** A proposal that must not be merged, and why: each flaw with its place in the file. */
function propose_policy_unusable(flaws, { settings, base, by }) {
    const problems = flaws.map(({ line, column, message }) => {
        const told = `The policy of this ${by}: ${stopped(message)} Once merged, every run would fail.`;
        return { rule: 'policy/invalid', path: settings.policyPath, line, column, message: told };
    });
    const proposal = { policy: null, changes: [], notes: [UNUSABLE], problems: [] };
    return { proposal: base === null ? undefined : proposal, problems, warnings: [] };
}
function stopped(sentence) {
    return /[.?!]$/.test(sentence) ? sentence : `${sentence}.`;
}

;// CONCATENATED MODULE: ./build/gate/comparison-from-files.js












/** A link has to outlive the queue of a provider that answers after this run. */
const PARKED_LINK_MS = 24 * 3_600_000;
async function readChanges(files, policy, workspaceId) {
    const globs = policy.manifests.value;
    const manifests = await files.manifests(globs, matchesManifest(globs));
    const parse = ({ path, bytes }) => parseManifest(path, bytes, { workspaceId });
    const head = manifests.head.map(parse);
    const changes = compareManifests(manifests.base.map(parse), head);
    const elsewhere = changes.moved.filter(({ creative, before }) => judgesDifferently(policy, creative, before));
    const everyone = [...head, ...manifests.unchanged.map(parse)].flatMap((manifest) => manifest.creatives);
    const { problems: doubles, duplicated } = findDuplicates(everyone);
    return {
        gated: [
            ...changes.gated.map((change) => ({ ...change, mayNotSubmit: false })),
            ...elsewhere.map((move) => ({ ...move, mayNotSubmit: true })),
        ].filter(({ creative }) => !duplicated.has((0,core_creative/* identityOf */.cu)(creative))),
        removed: changes.removed,
        problems: [...manifests.problems, ...head.flatMap((manifest) => manifest.problems), ...doubles],
        warnings: manifests.warnings,
    };
}
/**
 * Turns a host's bytes into what is to be judged: resolves the policy, compares the manifests, finds duplicates and says
 * what is remarkable. Rejects with a `ReportedProblem` when a part cannot be read.
 */
async function comparisonFromFiles(files, context) {
    const { settings, deadlines, opened } = context;
    const { credentials } = opened;
    const { pullRequest, baseSha } = files;
    const path = settings.policyPath;
    const bytes = await files.policy();
    const { file, problems: flaws } = bytes === undefined ? { file: null, problems: [] } : parsePolicyFile(path, bytes);
    const nothing = { pullRequest, baseSha, policy: null, gated: [], removed: [], maySubmit: false };
    const withoutPolicy = async (why) => {
        const { problems, warnings } = await readProposal(files, { settings, credentials, base: null });
        return { ...nothing, problems: [...why, ...problems], warnings: why === flaws ? warnings : [] };
    };
    if (flaws.length > 0)
        return await withoutPolicy(flaws);
    const policy = resolvePolicy({ file, path, sha: file === null ? null : baseSha, settings, credentials });
    const unusable = configurationProblems(policy, credentials);
    if (unusable.length > 0)
        return await withoutPolicy(unusable);
    const [{ gated, removed, problems, warnings }, proposed] = await Promise.all([
        readChanges(files, policy, settings.vidmob.workspaceId),
        readProposal(files, { settings, credentials, base: policy }),
    ]);
    const judged = gated.map(({ creative }) => creative);
    const submitted = gated.filter(({ mayNotSubmit }) => !mayNotSubmit).map(({ creative }) => creative);
    const refusal = submitted.length > 0 && !settings.sandbox ? await files.refusal() : undefined;
    const parks = policy.outcomes.timeout.value === 'pending';
    const linksMustLastUntil = deadlines.looking.at + (parks ? PARKED_LINK_MS : 0);
    return {
        pullRequest,
        baseSha,
        policy,
        proposal: proposed.proposal,
        gated,
        removed,
        maySubmit: refusal === undefined,
        problems: [...problems, ...proposed.problems, ...workspaceProblems(judged, policy), ...(refusal ? [refusal] : [])],
        warnings: [
            ...warnings,
            ...proposed.warnings,
            ...remarksOn(submitted, { linksMustLastUntil, vidmobUsed: policy.participation.vidmob.used }),
        ],
    };
}

;// CONCATENATED MODULE: ./build/core/policy/hints.js
/** Nothing known. */
const NO_HINTS = {
    workspaces: undefined,
    channelsByWorkspace: new Map(),
    guidelinesByWorkspace: new Map(),
};

;// CONCATENATED MODULE: ./build/core/policy/overrides-combined.js
/** Stands for all values that no override mentions, and for the absence of any: no condition fits it. */
const OTHER = '';
/** Gathers the values that make a difference to these overrides. */
function mentionedBy(matchers) {
    const all = (field) => new Set(matchers.flatMap((matcher) => [...(matcher[field] ?? [])]));
    return { brands: all('brands'), markets: all('markets'), channels: all('channels') };
}
/**
 * The values that tell a creative's combinations apart: those that an override mentions, each once and sorted, and one
 * for all the rest. So fifty markets of which overrides mention two are three, and their order is nothing.
 */
function toldApart(mentioned, names) {
    if (mentioned.size === 0 || names.length === 0)
        return [OTHER];
    return [...new Set(names.map((name) => (mentioned.has(name) ? name : OTHER)))].sort();
}
/**
 * The different sets of overrides that apply in the combinations of one brand, one market and one channel each, in an
 * order that depends on nothing but the policy. Combinations in which the same overrides apply are not told apart.
 */
function combinations(matchers, distinct) {
    let sets = new Map([[keyOf(matchers), matchers]]);
    for (const field of ['brands', 'markets', 'channels']) {
        const narrowed = [...sets.values()].flatMap((set) => distinct[field].map((value) => set.filter((matcher) => matcher[field]?.has(value) ?? true)));
        sets = new Map(narrowed.map((set) => [keyOf(set), set]));
    }
    return [...sets].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, set]) => set);
}
const DIGITS = 6;
/** Names a set of overrides of one policy; the names sort as the sets do, by the places in the policy's list. */
function keyOf(matchers) {
    return matchers.map(({ override }) => String(override.index).padStart(DIGITS, '0')).join();
}

;// CONCATENATED MODULE: ./build/core/policy/strictest.js

/** Null: there is no limit, which lets everything pass. */
function bandOf(isStricter) {
    const limit = (a, b) => {
        if (a === null || b === null)
            return a ?? b;
        return isStricter(b.value, a.value) ? b : a;
    };
    return (a, b) => ({ fail: limit(a.fail, b.fail), warn: limit(a.warn, b.warn) });
}
const strictest_minimum = bandOf((a, b) => a > b);
const strictest_maximum = bandOf((a, b) => a < b);
const plain = (name) => name.trim().toLowerCase();
/** Limits on one channel; every guideline that either requires is required. */
const strictestVidmob = (a, b) => {
    const known = new Set(a.requiredGuidelines.map(({ value }) => plain(value)));
    const further = b.requiredGuidelines.filter(({ value }) => !known.has(plain(value)));
    return {
        minScore: strictest_minimum(a.minScore, b.minScore),
        minAdherence: strictest_minimum(a.minAdherence, b.minAdherence),
        maxUnavailable: strictest_maximum(a.maxUnavailable, b.maxUnavailable),
        maxScoreDrop: strictest_maximum(a.maxScoreDrop, b.maxScoreDrop),
        requiredGuidelines: [...a.requiredGuidelines, ...further],
    };
};
function levelsOf(mildestFirst) {
    const place = (level) => (level === null ? mildestFirst.length : mildestFirst.indexOf(level));
    const limit = (a, b) => (place(b.value) < place(a.value) ? b : a);
    return (a, b) => ({ failOn: limit(a.failOn, b.failOn), warnOn: limit(a.warnOn, b.warnOn) });
}
const strictestGarm = levelsOf(GARM_LEVELS);
const strictestThreats = levelsOf(VERITY_RISKS);
/** The same for limits in general and those of every single channel, category or threat. */
function strictestLayers(of) {
    return (a, b) => {
        const names = new Set([...a.single.keys(), ...b.single.keys()]);
        const single = [...names].map((name) => {
            return [name, of(a.single.get(name) ?? a.general, b.single.get(name) ?? b.general)];
        });
        return { general: of(a.general, b.general), single: new Map(single) };
    };
}

;// CONCATENATED MODULE: ./build/core/policy/overrides-choice.js




/** Makes the choice for one provider; the limits under a set of overrides are found once. */
function createChoice({ below, saidBy, over, strictest, }) {
    const bySet = createMemory();
    const limitsUnder = (applying) => applying.reduce((limits, { override }) => layersOver(limits, saidBy(override), over), below);
    const strictestOf = strictestLayers(strictest);
    return (matchers, values) => {
        const speaking = matchers.filter(({ override }) => saidBy(override) !== undefined);
        return combinations(speaking, values)
            .map((set) => bySet(keyOf(set), () => limitsUnder(set)))
            .reduce(strictestOf);
    };
}

;// CONCATENATED MODULE: ./build/core/policy/limits-by-values.js





/** Makes the function that finds the limits for values of brands, markets and channels that are told apart. */
function limitsByValues({ vidmob, ias, verity }) {
    const chooseVidmob = createChoice({
        below: { general: vidmob.general, single: vidmob.channels },
        saidBy: (override) => override.vidmob,
        over: vidmobOver,
        strictest: strictestVidmob,
    });
    const chooseIas = createChoice({
        below: { general: ias.general, single: ias.categories },
        saidBy: (override) => override.ias,
        over: levelsOver,
        strictest: strictestGarm,
    });
    const chooseVerity = createChoice({
        below: { general: verity.general, single: verity.threats },
        saidBy: (override) => override.verity,
        over: levelsOver,
        strictest: strictestThreats,
    });
    return ({ matchers, mentioned }, values) => {
        const onChannels = createMemory();
        const ofIas = createMemory();
        const ofVerity = createMemory();
        return {
            vidmob: (channel) => onChannels(channel, () => {
                const channels = toldApart(mentioned.channels, [channel]);
                const { general, single } = chooseVidmob(matchers, { ...values, channels });
                return single.get(channel) ?? general;
            }),
            ias: () => ofIas('', () => {
                const { general, single } = chooseIas(matchers, values);
                return { general, categories: single };
            }),
            verity: () => ofVerity('', () => {
                const { general, single } = chooseVerity(matchers, values);
                return { general, threats: single };
            }),
        };
    };
}

;// CONCATENATED MODULE: ./build/core/policy/limits-for.js




const limits_for_made = new WeakMap();
/**
 * The limits that count for a creative. With several brands, markets or channels it has a set of limits for each
 * combination; what counts is the strictest of them, for each single limit on its own, which finds exactly what judging
 * the combinations one by one would find at worst. IAS and Verity know no channels: for them the creative's own are
 * combined like its brands. What creatives have in common is found once for each policy.
 */
function limitsFor(policy, situation) {
    const known = limits_for_made.get(policy) ?? compile(policy);
    limits_for_made.set(policy, known);
    return known(situation);
}
function compile(policy) {
    const matchers = matchersOf(policy);
    const limitsOf = limitsByValues(policy);
    const places = createMemory();
    const placeOf = ({ type, location }) => {
        const local = matchers.filter(({ matchesPath, matchesType }) => matchesPath(location.path) && matchesType(type));
        return { matchers: local, mentioned: mentionedBy(local), byValues: createMemory() };
    };
    return (situation) => {
        const place = places(`${situation.type} ${situation.location.path}`, () => placeOf(situation));
        const values = {
            brands: toldApart(place.mentioned.brands, situation.brands.map(plainName)),
            markets: toldApart(place.mentioned.markets, situation.markets.map(plainName)),
            channels: toldApart(place.mentioned.channels, situation.channels),
        };
        return place.byValues(JSON.stringify(values), () => limitsOf(place, values));
    };
}

;// CONCATENATED MODULE: ./build/core/verdict/finding.js
/** A finding whose other fields are null unless given. */
function finding_finding(given) {
    return {
        remedy: null,
        actual: null,
        limit: null,
        origin: null,
        provider: null,
        channel: null,
        waivedBy: null,
        ...given,
    };
}
/** A required answer is absent or cannot be understood: never a pass. */
function missingData(provider, message, remedy, more = {}) {
    return finding_finding({ rule: 'provider/missing-data', severity: 'error', message, remedy, provider, ...more });
}

;// CONCATENATED MODULE: ./build/core/verdict/fix-plan-candidates.js
/** What could be fixed, by name. Rows of one name and rule pass together. */
function candidatesIn(rows) {
    const failed = new Map();
    for (const { name, rule, result, weight } of rows) {
        if (result !== 'FAIL')
            continue;
        const key = JSON.stringify([name, rule]);
        const known = failed.get(key) ?? { name, weight: null, rows: 0 };
        const together = isReported(weight) ? weight + weightOf(known) : known.weight;
        failed.set(key, { name, weight: together, rows: known.rows + 1 });
    }
    return [...failed.values()].sort(byName);
}
/** The heaviest first, then by name. */
function heaviestFirst(candidates) {
    return [...candidates].sort((a, b) => weightOf(b) - weightOf(a) || byName(a, b));
}
/** A weight that was not reported adds nothing to a score. */
function weightOf({ weight }) {
    return isReported(weight) ? weight : 0;
}
/** A number too large for the wire arrives as an infinite one. */
function isReported(weight) {
    return Number.isFinite(weight);
}
function byName(a, b) {
    if (a.name === b.name)
        return 0;
    return a.name < b.name ? -1 : 1;
}

;// CONCATENATED MODULE: ./build/core/verdict/rules/min-share.js


/** A limit counts as reached this far below it: providers' shares are sums of floating-point weights. */
const TOLERANCE = 1e-9;
const MIN_SCORE = { rule: 'vidmob/min-score', share: 'score', field: 'score' };
const MIN_ADHERENCE = {
    rule: 'vidmob/min-adherence',
    share: 'adherence',
    field: 'adherencePercent',
};
/** Judges a share that must reach a limit; one that is absent or not from 0 to 1 is missing. */
function minShare({ rule, share, field }, channel, actual, band, remedy) {
    if (actual === null || !(actual >= 0 && actual <= 1)) {
        const message = `${channel} has no ${field} from 0 to 1 in Vidmob's answer`;
        const cure = 'Open the creative in Vidmob; a new version in the manifest has it scored anew.';
        return [missingData('vidmob', message, cure, { channel, actual, limit: band.fail?.value ?? null })];
    }
    const missed = (limit) => {
        return limit !== null && actual < limit.value - TOLERANCE;
    };
    const below = (limit, severity, name) => {
        const shown = sharesApart(actual, limit.value);
        const message = `${channel} ${share} ${shown.actual} is ${shown.by} below the ${name} ${shown.limit}`;
        const { value, origin } = limit;
        return finding_finding({ rule, severity, message, remedy, actual, limit: value, origin, provider: 'vidmob', channel });
    };
    if (missed(band.fail))
        return [below(band.fail, 'error', 'minimum')];
    return missed(band.warn) ? [below(band.warn, 'warning', 'warning level')] : [];
}

;// CONCATENATED MODULE: ./build/core/verdict/fix-plan-covering.js


/**
 * The fewest candidates that have at least `needed` rows together; of those sets the heaviest, then the first by name.
 * Undefined when all of them have fewer. `candidates` are sorted by name; `needed` is 1 or more.
 *
 * The candidates with most rows tell how many it takes (`count`), how many rows the last of them has (`usual`) and how
 * many of their rows are not needed (`spare`, fewer than `usual`). Every other set of that size lacks a row for each
 * row that a skipped candidate has above `usual` and each that a taken one has below it; it will do when it lacks no
 * more than `spare`. So a table over candidates, places and spare rows, which is small, finds the heaviest set.
 */
function heaviestCovering(candidates, needed) {
    const fewest = fewestCovering(candidates, needed);
    return fewest && heaviestFirst(heaviestOf(candidates, fewest));
}
function fewestCovering(candidates, needed) {
    const sizes = candidates.map(({ rows }) => rows).sort((a, b) => b - a);
    let covered = 0;
    for (const [index, usual] of sizes.entries()) {
        covered += usual;
        if (covered >= needed)
            return { count: index + 1, usual, spare: covered - needed };
    }
    return undefined;
}
function heaviestOf(candidates, { count, usual, spare }) {
    const width = spare + 1;
    const cell = (places, left) => places * width + left;
    /** The greatest weight of the candidates from here on, by places to fill and spare rows left. */
    let best = new Float64Array(cell(count, width)).fill(Number.NEGATIVE_INFINITY).fill(0, 0, width);
    const taken = candidates.map(() => new Uint8Array(best.length));
    for (const [index, candidate] of [...candidates.entries()].reverse()) {
        const next = best;
        best = new Float64Array(next.length);
        const weighing = (places, left) => places < 0 || left < 0 ? Number.NEGATIVE_INFINITY : next[cell(places, left)];
        for (let places = 0; places <= count; places += 1) {
            for (let left = 0; left <= spare; left += 1) {
                const skipping = weighing(places, left - Math.max(0, candidate.rows - usual));
                const taking = weightOf(candidate) + weighing(places - 1, left - Math.max(0, usual - candidate.rows));
                const isTaken = taking > Number.NEGATIVE_INFINITY && taking >= skipping - TOLERANCE;
                best[cell(places, left)] = isTaken ? taking : skipping;
                taken[index][cell(places, left)] = isTaken ? 1 : 0;
            }
        }
    }
    let places = count;
    let left = spare;
    return candidates.filter(({ rows }, index) => {
        const isTaken = taken[index]?.[cell(places, left)] === 1;
        places -= isTaken ? 1 : 0;
        left -= Math.max(0, isTaken ? usual - rows : rows - usual);
        return isTaken;
    });
}

;// CONCATENATED MODULE: ./build/core/verdict/fix-plan-reported.js

const MOST_ROUNDING = 0.005;
/**
 * How far a reported share may be from the exact one because it was rounded: half of the last digit shown, at most
 * 0.005, since a number like 0.6 may be a 0.60 whose last digit was not written.
 */
function roundingOf(reported) {
    const [, decimals] = /^\d+\.?(\d*)$/.exec(String(reported)) ?? [];
    return decimals === undefined ? 0 : Math.min(MOST_ROUNDING, 0.5 * 10 ** -decimals.length);
}
/** Whether the reported share is the computed one but for floating-point noise. */
function equals(reported, computed) {
    return Math.abs(reported - computed) <= TOLERANCE;
}
/** Whether the reported share is the computed one, perhaps rounded. */
function reproduces(reported, computed) {
    return Math.abs(reported - computed) <= roundingOf(reported) + TOLERANCE;
}
/** Whether a share reaches a limit. */
function reaches(share, limit) {
    return share >= limit - TOLERANCE;
}

;// CONCATENATED MODULE: ./build/core/verdict/fix-plan-score.js


/** The plan is impossible where Vidmob lists nothing that could be fixed. */
const NOTHING_FAILED = 'Vidmob lists no failed guideline.';
const UNCLEAR = 'the reported score does not follow from the guidelines and their weights.';
/**
 * The fewest failed guidelines whose passing brings a score to its limit. A score is the weight of the guidelines that
 * pass in that of all that pass or fail (vidmob-media-scoring-guide). Passing moves weight without changing the whole,
 * so that the heaviest guidelines first are the fewest, and of the fewest the heaviest.
 */
function planScore(rows, reported, limit) {
    const candidates = heaviestFirst(candidatesIn(rows));
    if (candidates.length === 0)
        return { reason: NOTHING_FAILED };
    const judged = rows.filter(({ result }) => result === 'PASS' || result === 'FAIL');
    if (judged.some((row) => weightOf(row) < 0))
        return { reason: UNCLEAR };
    const total = weightIn(judged);
    let passed = weightIn(judged.filter(({ result }) => result === 'PASS'));
    const computed = passed / total;
    if (!reproduces(reported, computed) || reaches(computed, limit))
        return { reason: UNCLEAR };
    const fixed = [];
    for (const candidate of candidates) {
        fixed.push(candidate);
        passed += weightOf(candidate);
        if (reaches(passed / total, limit))
            break;
    }
    return { fixed, to: Math.min(1, passed / total) };
}
function weightIn(rows) {
    return rows.reduce((sum, row) => sum + weightOf(row), 0);
}

;// CONCATENATED MODULE: ./build/core/verdict/fix-plan-adherence.js





const OTHER_COUNTS = 'the reported counts of passed and failed guidelines are not those of the guidelines listed.';
const fix_plan_adherence_UNCLEAR = 'the reported adherence does not follow from the reported counts.';
/**
 * The fewest failed guidelines whose passing brings an adherence to its limit. Vidmob's documents compute it in three
 * ways, so the reported number has to tell which one it is; where several fit equally well, the plan holds for all.
 */
function planAdherence(rows, scores, reported, limit) {
    const candidates = candidatesIn(rows);
    if (candidates.length === 0)
        return { reason: NOTHING_FAILED };
    const passed = rows.filter(({ result }) => result === 'PASS').length;
    const failed = rows.filter(({ result }) => result === 'FAIL').length;
    if (passed !== scores.passCount || failed !== scores.failCount)
        return { reason: OTHER_COUNTS };
    const fractions = reproducing(reported, fractionsOf(passed, failed, scores));
    const needed = Math.max(0, ...fractions.map((fraction) => neededBy(fraction, limit)));
    if (needed === 0)
        return { reason: fix_plan_adherence_UNCLEAR };
    const fixed = heaviestCovering(candidates, needed);
    const gained = fixed?.reduce((sum, candidate) => sum + candidate.rows, 0) ?? failed;
    const to = Math.min(...fractions.map(({ met, of }) => (met + gained) / of));
    if (fixed)
        return { fixed, to };
    const apart = sharesApart(to, limit);
    return {
        reason: `with every failed guideline passing the adherence would be ${apart.actual}, still ${apart.by} short.`,
    };
}
/** pass/(pass+fail), pass/applicable and (pass+unavailable)/applicable, as far as the counts are of one piece. */
function fractionsOf(passed, failed, scores) {
    const applicable = scores.applicableCount ?? 0;
    return [
        { met: passed, of: passed + failed },
        { met: passed, of: applicable },
        { met: passed + (scores.notAvailableCount ?? 0), of: applicable },
    ].filter(({ met, of }) => met + failed <= of);
}
/** Those that are the reported number exactly; without any those it may be rounded from. */
function reproducing(reported, fractions) {
    const exact = fractions.filter(({ met, of }) => equals(reported, met / of));
    return exact.length > 0 ? exact : fractions.filter(({ met, of }) => reproduces(reported, met / of));
}
/** How many more have to be met; more than there are when it takes that many. */
function neededBy({ met, of }, limit) {
    let needed = 0;
    while (!reaches((met + needed) / of, limit))
        needed += 1;
    return needed;
}

;// CONCATENATED MODULE: ./build/core/verdict/rules/guideline-remedies.js



const guideline_remedies_SHOWN = 3;
/** The guideline rows of one channel. */
function rowsOf({ guidelines }, channel) {
    return guidelines.filter(({ channel: named }) => named === channel || canonicalChannel(named) === channel);
}
/** What to fix for a better score: the failed guidelines that weigh most. */
function guideline_remedies_failedGuidelines(rows) {
    const failed = rows
        .filter(({ result }) => result === 'FAIL')
        .sort((a, b) => (b.weight ?? 0) - (a.weight ?? 0) || (a.name < b.name ? -1 : 1))
        .map(({ name, weight }) => (weight === null ? `“${name}”` : `“${name}” (weight ${weight})`));
    const heaviest = [...new Set(failed)].slice(0, guideline_remedies_SHOWN);
    return heaviest.length === 0
        ? 'Open the creative in Vidmob to see which guidelines it misses.'
        : `Fix the failed guidelines, first ${listed(heaviest)}.`;
}
/** What to do about guidelines without data: the cure for each code, the most frequent first. */
function unavailableGuidelines(rows) {
    const counts = new Map();
    for (const { result } of rows.filter((row) => isNoData(row.result))) {
        const { code } = noDataCode(result);
        counts.set(code, (counts.get(code) ?? 0) + 1);
    }
    const cures = [...counts]
        .sort(([a, countOfA], [b, countOfB]) => countOfB - countOfA || (a < b ? -1 : 1))
        .slice(0, guideline_remedies_SHOWN)
        .map(([code, count]) => `${code} (${count}): ${noDataCode(code).cure}`);
    return cures.length === 0 ? 'Open the creative in Vidmob to see which guidelines lack data.' : cures.join(' ');
}

;// CONCATENATED MODULE: ./build/core/verdict/fix-plan.js





/** For every score and adherence below its minimum the smallest set of guidelines to fix. Advice: it judges nothing. */
function adviseFixes(findings, answer) {
    if (answer?.status !== 'scored')
        return { findings, fixPlans: [] };
    const fixPlans = [];
    const advised = findings.map((finding) => {
        if (!isMissed(finding))
            return finding;
        const planned = planFor(finding, answer);
        if ('reason' in planned)
            return { ...finding, remedy: sentences(finding.remedy, `No fix plan: ${planned.reason}`) };
        const { channel, rule, actual: from } = finding;
        const guidelines = planned.fixed.map(({ name, weight }) => ({ name, weight }));
        fixPlans.push({ channel, rule, guidelines, from, to: planned.to });
        return finding;
    });
    return { findings: advised, fixPlans };
}
function isMissed(finding) {
    return finding.severity === 'error' && (finding.rule === MIN_SCORE.rule || finding.rule === MIN_ADHERENCE.rule);
}
function planFor({ rule, channel, actual, limit }, answer) {
    const rows = rowsOf(answer, channel);
    if (rule === MIN_SCORE.rule)
        return planScore(rows, actual, limit);
    return planAdherence(rows, answer.channels[channel], actual, limit);
}

;// CONCATENATED MODULE: ./build/core/verdict/rules/levels.js
/** Compares a level with the mildest that fails and the mildest that warns; undefined when it is milder than both. */
function judgeLevel(mildestFirst, actual, { failOn, warnOn }) {
    const reaches = (limit) => {
        return limit !== null && mildestFirst.indexOf(actual) >= mildestFirst.indexOf(limit);
    };
    const from = (limit) => (limit === mildestFirst.at(-1) ? limit : `${limit} and worse`);
    const judged = (severity, limit, origin) => {
        const reach = `the policy ${severity === 'error' ? 'fails' : 'warns of'} ${from(limit)}`;
        return { severity, actual, limit: `below ${limit}`, origin, reach };
    };
    if (reaches(failOn.value))
        return judged('error', failOn.value, failOn.origin);
    return reaches(warnOn.value) ? judged('warning', warnOn.value, warnOn.origin) : undefined;
}

;// CONCATENATED MODULE: ./build/core/verdict/rules/ias.js





const isKnown = (category) => Object.hasOwn(GARM_NAMES, category);
/** Judges IAS's GARM levels: all eleven categories must have one; a further category is judged by the general limits. */
function judgeIas({ garm }, policy) {
    const levels = new Map(Object.entries(garm));
    const categories = [...new Set([...GARM_CATEGORIES, ...levels.keys()])].sort();
    const unrated = categories.filter((category) => (levels.get(category) ?? null) === null);
    const rated = categories.flatMap((category) => {
        const level = levels.get(category) ?? null;
        return level === null ? [] : [...rate(category, level, policy), ...ias_unfamiliar(category, level)];
    });
    return [...(unrated.length > 0 ? [missing(unrated)] : []), ...rated];
}
function missing(unrated) {
    const message = `IAS gave no level that is known for ${listed(unrated)}`;
    const remedy = 'Run the gate again; if it stays so, ask IAS why the categories have no level from safe to floor.';
    return missingData('ias', message, remedy, { actual: null, limit: 'a level from safe to floor' });
}
function rate(category, level, policy) {
    const judged = judgeLevel(GARM_LEVELS, level, policy.categories.get(category) ?? policy.general);
    if (judged === undefined)
        return [];
    const { reach, ...compared } = judged;
    const meaning = isKnown(category) ? ` (${GARM_NAMES[category]})` : '';
    const message = `IAS rates ${category} ${level}${meaning}; ${reach}`;
    const remedy = `Change what shows ${isKnown(category) ? GARM_NAMES[category] : category}, or have the level reviewed by IAS.`;
    return [finding_finding({ rule: `ias/${category}`, message, remedy, provider: 'ias', ...compared })];
}
function ias_unfamiliar(category, level) {
    if (isKnown(category))
        return [];
    const message = `IAS rates ${category} ${level}, a category this version does not know; judged by the general levels`;
    return [finding_finding({ rule: `ias/${category}`, severity: 'warning', message, actual: level, provider: 'ias' })];
}

;// CONCATENATED MODULE: ./build/core/verdict/rules/left-out.js


/** Missing data where an entry leaves out a required provider, or where no provider is left to judge it. */
function left_out_leftOut(creative, { asked, leftOut: names }, policy) {
    const forbidden = names
        .filter((name) => policy.participation[name].required && !policy.participation[name].optional)
        .map((name) => {
        const { origin } = policy.participation[name];
        const message = `The entry leaves out ${PROVIDER_TITLES[name]}, which is required (${origin})`;
        const remedy = `Add ${name} to the entry's providers; or allow leaving it out: ${name}.optional: true in the policy.`;
        return missingData(name, message, remedy, { origin });
    });
    if (asked.length > 0 || forbidden.length > 0)
        return forbidden;
    if (names.length > 0) {
        const message = `The entry leaves out every provider that could judge it: ${listed(names.map((name) => PROVIDER_TITLES[name]))}`;
        return [missingData(null, message, `Add one of them to the entry's providers.`)];
    }
    const message = `No provider of this run judges ${creative.type} assets`;
    const remedy = 'Set credentials of a provider that does (IAS judges all types), or take the entry out of the manifest.';
    return [missingData(null, message, remedy)];
}

;// CONCATENATED MODULE: ./build/core/verdict/overdue.js
/** How the finding says that `max-pending-age` has passed: nobody waits any longer, whatever `outcomes` allow. */
const PENDING_AGE = { cause: 'overdue', limit: 'max-pending-age', origin: 'input max-pending-age' };
/** Whether a finding is that of a provider which is no longer waited for. */
function isOverdue({ cause }) {
    return cause === 'overdue';
}
/** Whether a finding is that of a provider whose answer may still come. */
function isStillPending(finding) {
    return finding.rule === 'gate/time-budget' && !isOverdue(finding);
}

;// CONCATENATED MODULE: ./build/core/verdict/rules/unanswered.js



/** What it means for a creative that a provider which was asked gave no answer. */
function unanswered_unanswered(provider, answer) {
    const title = PROVIDER_TITLES[provider];
    if (answer === undefined) {
        return [missingData(provider, `Nothing was heard from ${title}, which must judge this creative`, RUN_AGAIN)];
    }
    const reason = unstopped(answer.reason);
    const { status } = answer;
    const error = { severity: 'error', remedy: answer.remedy, actual: status, provider };
    if (status === 'pending' && answer.overdue) {
        const message = `${title} is waited for no longer: ${reason}`;
        return [finding_finding({ ...error, rule: 'gate/time-budget', message, ...PENDING_AGE })];
    }
    if (status === 'pending') {
        const message = `${title} had not answered when the time was up: ${reason}`;
        return [finding_finding({ ...error, rule: 'gate/time-budget', message })];
    }
    if (status === 'unavailable') {
        return [finding_finding({ ...error, rule: 'provider/unavailable', message: `No answer from ${title}: ${reason}` })];
    }
    if (status === 'rejected') {
        return [finding_finding({ ...error, rule: 'provider/rejected', message: `${title} refused the asset: ${reason}` })];
    }
    const message = `${title} was not asked although it must judge this creative: ${reason}`;
    return [missingData(provider, message, answer.remedy ?? RUN_AGAIN, { actual: status })];
}
const RUN_AGAIN = 'Run the gate again.';

;// CONCATENATED MODULE: ./build/core/verdict/rules/verity.js




const AGAIN = 'Run the gate again; if it stays so, ask GumGum about this asset.';
const verity_isKnown = (id) => Object.hasOwn(VERITY_THREATS, id);
/** Judges Verity's threats by their `risk`; `safe` counts only where it contradicts an empty list. */
function judgeVerity({ safe, threats }, policy) {
    if (threats === null)
        return [missingData('verity', "Verity's answer has no list of threats", AGAIN)];
    if (threats.length === 0 && safe === false) {
        return [
            missingData('verity', 'Verity calls the asset unsafe, but names no threat', AGAIN, { actual: 'safe: false' }),
        ];
    }
    return [...threats].sort((a, b) => (a.id < b.id ? -1 : 1)).flatMap((threat) => judgeThreat(threat, policy));
}
function judgeThreat({ id, category, risk }, policy) {
    const meaning = category ?? (verity_isKnown(id) ? VERITY_THREATS[id] : null);
    const threat = meaning === null ? id : `${id} (${meaning})`;
    if (risk === null) {
        return [missingData('verity', `Verity gave no risk that is known for ${threat}`, AGAIN, { limit: 'low to high' })];
    }
    const about = { rule: `verity/${id}`, provider: 'verity' };
    const found = [];
    const judged = judgeLevel(VERITY_RISKS, risk, policy.threats.get(id) ?? policy.general);
    if (judged !== undefined) {
        const { reach, ...compared } = judged;
        const remedy = `Change what shows ${meaning ?? id}, or have the classification reviewed by GumGum.`;
        found.push(finding_finding({ ...about, message: `Verity rates ${threat} ${risk}; ${reach}`, remedy, ...compared }));
    }
    if (!verity_isKnown(id)) {
        const message = `Verity rates ${threat} ${risk}, a threat this version does not know; judged by the general risks`;
        found.push(finding_finding({ ...about, severity: 'warning', message, actual: risk }));
    }
    return found;
}

;// CONCATENATED MODULE: ./build/core/verdict/rules/final-rows.js



/** Rows that mean "not final" or "asset refused": an answer that holds one is no verdict, whoever passed it on. */
function finalRows(channel, rows) {
    const withoutData = rows.filter(({ result }) => isNoData(result));
    const codes = [...new Set(withoutData.map(({ result }) => noDataCode(result).code))].sort().map(noDataCode);
    return codes.flatMap(({ code, meaning, cure, kind }) => {
        if (kind !== 'transient' && kind !== 'rejected')
            return [];
        const names = withoutData.filter(({ result }) => noDataCode(result).code === code).map(({ name }) => `“${name}”`);
        const message = `${channel}: no data for ${listed(names)} (${code}): ${meaning}`;
        const rule = kind === 'transient' ? 'gate/time-budget' : 'provider/rejected';
        return finding_finding({ rule, severity: 'error', message, remedy: cure, actual: code, provider: 'vidmob', channel });
    });
}

;// CONCATENATED MODULE: ./build/core/verdict/rules/max-score-drop.js



/**
 * Judges how far a channel's score fell below the last one recorded on the base branch, where the policy limits that.
 * Without an earlier score nobody can tell: that is said, and is not the same as no drop. A score that is no score is
 * told by `min-share`.
 */
function maxScoreDrop(channel, score, band, earlier, remedy) {
    const stated = band.fail ?? band.warn;
    if (stated === null || score === null)
        return [];
    const about = { rule: 'vidmob/max-score-drop', provider: 'vidmob', channel };
    if (earlier === undefined) {
        const message = `${channel} has no earlier score recorded on the base branch, so a drop cannot be told`;
        return [finding_finding({ ...about, severity: 'notice', message, limit: stated.value, origin: stated.origin })];
    }
    const drop = earlier.score - score;
    const exceeded = (limit) => {
        return limit !== null && drop > limit.value + TOLERANCE;
    };
    const fell = ({ value, origin }, severity, says) => {
        const apart = sharesApart(drop, value);
        const digits = apart.actual.length - '0.'.length;
        const before = `${earlier.score.toFixed(digits)} (recorded ${earlier.recordedAt.slice(0, 'YYYY-MM-DD'.length)})`;
        const message = `${channel} score fell ${apart.actual}, from ${before} to ${score.toFixed(digits)}; ${says} ${apart.limit}`;
        return finding_finding({ ...about, severity, message, remedy, actual: drop, limit: value, origin });
    };
    if (exceeded(band.fail))
        return [fell(band.fail, 'error', 'the policy allows')];
    return exceeded(band.warn) ? [fell(band.warn, 'warning', 'the policy warns above')] : [];
}

;// CONCATENATED MODULE: ./build/core/verdict/rules/max-unavailable.js



/** Judges the share of applicable guidelines without data; where it cannot be computed it is missing, never 0. */
function maxUnavailable(channel, scores, band, remedy) {
    const provider = 'vidmob';
    const actual = unavailableShare(scores);
    if (actual === null) {
        const message = `${channel} has no usable applicableCount and notAvailableCount in Vidmob's answer`;
        const severity = band.fail === null ? 'warning' : 'error';
        return [finding_finding({ rule: 'provider/missing-data', severity, message, remedy, provider, channel })];
    }
    const exceeded = (limit) => {
        return limit !== null && actual > limit.value + TOLERANCE;
    };
    const above = ({ value, origin }, severity, name) => {
        const shown = sharesApart(actual, value);
        const message = `${channel}: ${scores.notAvailableCount} of ${scores.applicableCount} applicable guidelines have no data; ` +
            `the share ${shown.actual} is ${shown.by} above the ${name} ${shown.limit}`;
        const rule = 'vidmob/max-unavailable';
        return finding_finding({ rule, severity, message, remedy, actual, limit: value, origin, provider, channel });
    };
    if (exceeded(band.fail))
        return [above(band.fail, 'error', 'maximum')];
    return exceeded(band.warn) ? [above(band.warn, 'warning', 'warning level')] : [];
}
function unavailableShare({ notAvailableCount, applicableCount }) {
    if (notAvailableCount === 0)
        return 0;
    if (notAvailableCount === null || applicableCount === null)
        return null;
    return applicableCount > 0 && notAvailableCount > 0 ? notAvailableCount / applicableCount : null;
}

;// CONCATENATED MODULE: ./build/core/verdict/workspace-advice.js

const named = ({ id, name }) => `${id} (${name})`;
/** A sentence that lists the workspaces when the creative's is missing or not among them; null otherwise. */
function workspaceAdvice({ workspaceId }, { workspaces }) {
    if (workspaces === undefined || workspaces.some(({ id }) => id === workspaceId))
        return null;
    const visible = workspaces.length === 0 ? 'none' : listed(workspaces.map(named));
    return workspaceId === undefined
        ? `The entry states no workspaceId; the Vidmob key can see ${visible}.`
        : `Workspace ${workspaceId} is not one the Vidmob key can see; it sees ${visible}.`;
}
/** The workspace of a creative, in words. */
function workspaceName({ workspaceId }) {
    return workspaceId === undefined ? 'the organization' : `workspace ${workspaceId}`;
}

;// CONCATENATED MODULE: ./build/core/verdict/rules/requested-channels.js



/** The channels to be judged: those the entry names, else all that Vidmob returned; sorted. */
function judgedChannels(creative, answer) {
    return [...(creative.channels.length > 0 ? creative.channels : Object.keys(answer.channels))].sort();
}
/** The requested channels that Vidmob returned no summary for. */
function channelsWithoutSummary(creative, answer) {
    return judgedChannels(creative, answer).filter((channel) => !Object.hasOwn(answer.channels, channel));
}
/** Missing data for every requested channel without a summary, or for an answer without any channel. */
function requestedChannels(creative, answer, hints) {
    const where = workspaceName(creative);
    const covered = creative.workspaceId === undefined ? undefined : hints.channelsByWorkspace.get(creative.workspaceId);
    const catalogue = covered === undefined ? null : `The scorecards of ${where} cover ${coverage(covered)}.`;
    const advice = workspaceAdvice(creative, hints);
    if (judgedChannels(creative, answer).length === 0) {
        const cure = `Name channels in the entry, or add scorecards to ${where} in Vidmob.`;
        return [missingData('vidmob', 'Vidmob returned no channel at all', sentences(cure, catalogue, advice))];
    }
    return channelsWithoutSummary(creative, answer).map((channel) => {
        const message = `Vidmob returned no summary for the requested channel ${channel}`;
        const explained = catalogue === null ? message : `${message}; ${lowerFirst(catalogue)}`;
        const cure = `Add ${channel} to a scorecard of ${where} in Vidmob, or take it out of the entry's channels.`;
        return missingData('vidmob', explained, sentences(cure, advice), { channel });
    });
}
const coverage = (channels) => (channels.length === 0 ? 'no channel' : listed(channels));
const lowerFirst = (sentence) => sentence.charAt(0).toLowerCase() + sentence.slice(1, -1);

;// CONCATENATED MODULE: ./build/core/verdict/rules/required-guidelines.js





const required_guidelines_plain = (name) => name.trim().toLowerCase();
/** The rows of a guideline; case and surrounding space do not count. */
function rowsNamed(name, rows) {
    return rows.filter((row) => required_guidelines_plain(row.name) === required_guidelines_plain(name));
}
/** Judges the guidelines that must pass on a channel; several rows of one guideline count as their worst. */
function requiredGuidelines(creative, channel, rows, required, hints) {
    return required.flatMap(({ value: name, origin }) => {
        const results = rowsNamed(name, rows).map(({ result }) => result);
        const guideline = `The required guideline “${name}”`;
        const about = { limit: 'PASS', origin, channel };
        if (results.includes('FAIL')) {
            const message = `${guideline} fails on ${channel}`;
            const remedy = `Change the creative so that it meets “${name}” on ${channel}.`;
            return finding_finding({
                rule: 'vidmob/required-guideline',
                severity: 'error',
                message,
                remedy,
                actual: 'FAIL',
                provider: 'vidmob',
                ...about,
            });
        }
        const unclear = results.find((result) => result !== 'PASS' && result !== 'NOT_APPLICABLE');
        if (unclear !== undefined) {
            const { meaning, cure } = noDataCode(unclear);
            const what = isNoData(unclear) ? 'has no data' : 'has no known result';
            return missingData('vidmob', `${guideline} ${what} on ${channel}: ${meaning}`, cure, {
                actual: unclear,
                ...about,
            });
        }
        if (results.includes('PASS'))
            return [];
        if (results.length > 0) {
            const message = `${guideline} does not apply to this asset on ${channel}`;
            const actual = 'NOT_APPLICABLE';
            return finding_finding({
                rule: 'vidmob/required-guideline',
                severity: 'notice',
                message,
                actual,
                provider: 'vidmob',
                ...about,
            });
        }
        const message = `${guideline} has no result on ${channel}`;
        return missingData('vidmob', message, absence(creative, channel, name, origin, hints), about);
    });
}
/** Why a guideline may be absent, as far as the catalogue can tell. */
function absence(creative, channel, name, origin, hints) {
    const catalogue = hints.guidelinesByWorkspace.get(creative.workspaceId ?? null);
    const where = workspaceName(creative);
    const advice = workspaceAdvice(creative, hints);
    if (catalogue === undefined)
        return sentences(`Check the name in the policy (${origin}) against Vidmob.`, advice);
    if (catalogue.some((known) => required_guidelines_plain(known) === required_guidelines_plain(name))) {
        return sentences(`The guideline exists in ${where}; add it to a scorecard for ${channel} in Vidmob.`, advice);
    }
    const near = (0,nearest/* nearest */.p)(name.trim(), catalogue);
    const correction = near === undefined ? '' : ` Did you mean “${near}”?`;
    return sentences(`No guideline of ${where} has that name; correct the policy (${origin}).${correction}`, advice);
}

;// CONCATENATED MODULE: ./build/core/verdict/rules/vidmob.js










/** Judges what Vidmob answered, channel by channel. */
function judgeVidmob(creative, answer, limitsOn, hints, baselines) {
    const earlier = baselines?.get(baselineKey(creative)) ?? {};
    const found = judgedChannels(creative, answer).flatMap((channel) => {
        const scores = Object.hasOwn(answer.channels, channel) ? answer.channels[channel] : undefined;
        if (scores === undefined)
            return [];
        const limits = limitsOn(channel);
        const rows = rowsOf(answer, channel);
        const required = requiredGuidelines(creative, channel, rows, limits.requiredGuidelines, hints);
        const final = finalRows(channel, rows);
        const cure = unavailableGuidelines(rows);
        if (!wasEvaluated(scores))
            return [nothingEvaluated(channel, scores, cure), ...required, ...final];
        const fix = guideline_remedies_failedGuidelines(rows);
        return [
            ...minShare(MIN_SCORE, channel, scores.score, limits.minScore, fix),
            ...minShare(MIN_ADHERENCE, channel, scores.adherencePercent, limits.minAdherence, fix),
            ...maxUnavailable(channel, scores, limits.maxUnavailable, cure),
            ...maxScoreDrop(channel, scores.score, limits.maxScoreDrop, recordedOn(channel, earlier), fix),
            ...required,
            ...final,
        ];
    });
    return [...requestedChannels(creative, answer, hints), ...found];
}
function recordedOn(channel, earlier) {
    return Object.hasOwn(earlier, channel) ? earlier[channel] : undefined;
}
function nothingEvaluated(channel, { passCount, failCount }, cure) {
    const message = passCount === 0 && failCount === 0
        ? `${channel}: not one guideline was evaluated, so its score says nothing`
        : `${channel} has no usable passCount and failCount in Vidmob's answer`;
    return missingData('vidmob', message, cure, { channel });
}

;// CONCATENATED MODULE: ./build/core/verdict/standing.js


/** How the providers stand to a creative: used by the run, applying to its type, wanted by the entry. */
function standingOf(creative, participation) {
    const applying = core_creative/* PROVIDERS */.xq.filter((name) => participation[name].used && appliesTo(name, creative.type));
    const wanted = (name) => creative.providers === undefined || creative.providers.includes(name);
    return { asked: applying.filter(wanted), leftOut: applying.filter((name) => !wanted(name)) };
}

;// CONCATENATED MODULE: ./build/core/verdict/verdict.js



const TIME_BUDGET = 'gate/time-budget';
const CAUSE_OF_RULE = new Map([
    [TIME_BUDGET, 'timeout'],
    ['provider/unavailable', 'unavailable'],
    ['provider/rejected', 'rejected'],
    ['provider/missing-data', 'missingData'],
]);
/** The verdict that follows from one finding alone. A rule that is none of the others is a judged one. */
function verdictOfOne(one) {
    const { rule, severity, waivedBy } = one;
    if (severity === 'notice')
        return 'pass';
    if (severity === 'warning')
        return 'warn';
    const cause = CAUSE_OF_RULE.get(rule);
    if (cause === 'timeout')
        return isOverdue(one) ? 'inconclusive' : 'pending';
    if (cause !== undefined)
        return 'inconclusive';
    return waivedBy === null ? 'fail' : 'waived';
}
/** The verdict on a creative: the worst of what its findings come to (contract section 5). */
function verdictOf(findings) {
    const worst = Math.max(0, ...findings.map((one) => VERDICTS.indexOf(verdictOfOne(one))));
    return VERDICTS[worst];
}
/** Why there is no verdict: the causes among the errors, each once, in the order of `CAUSES`. */
function causesOf(findings) {
    const causes = new Set(findings.filter(({ severity }) => severity === 'error').map(({ rule }) => CAUSE_OF_RULE.get(rule)));
    return CAUSES.filter((cause) => causes.has(cause));
}

;// CONCATENATED MODULE: ./build/core/policy/waivers-for.js


/** By the list they are made from, so that each policy is indexed once, however many creatives it judges. */
const indexes = new WeakMap();
/** The waivers that name a creative: those by its id, then those by id@version, each in the policy's order. */
function waiversFor(creative, waivers) {
    if (waivers.length === 0)
        return [];
    const index = indexes.get(waivers) ?? indexed(waivers);
    const names = new Set([creative.id, (0,core_creative/* nameOf */.Vb)(creative)]);
    return [...names].flatMap((name) => index.get(name) ?? []);
}
function indexed(waivers) {
    const index = new Map();
    for (const waiver of waivers) {
        const known = index.get(waiver.creative) ?? [];
        known.push({ waiver, covers: picomatch(waiver.rule, { dot: true }) });
        index.set(waiver.creative, known);
    }
    indexes.set(waivers, index);
    return index;
}

;// CONCATENATED MODULE: ./build/core/verdict/waive.js


/**
 * The findings, with `waivedBy` where a waiver covers one at `at` (milliseconds since 1970). They stay in sight. Where
 * only an expired waiver covers one it counts, and says so. Notices need no waiver.
 */
function applyWaivers(findings, creative, waivers, at) {
    const own = waiversFor(creative, waivers);
    if (own.length === 0)
        return findings;
    return findings.map((finding) => {
        if (finding.severity === 'notice')
            return finding;
        const longest = own.filter(({ covers }) => covers(finding.rule)).reduce(longer, undefined);
        if (longest === undefined)
            return finding;
        return isExpired(longest, at) ? counting(finding, longest) : { ...finding, waivedBy: inWords(longest) };
    });
}
/** Whether a waiver holds no longer: it does through its last day, UTC. */
function isExpired({ endsAt }, at) {
    return at >= endsAt;
}
function longer(best, { waiver }) {
    return best === undefined || waiver.endsAt > best.endsAt ? waiver : best;
}
function inWords({ approvedBy, expires, reason }) {
    return `${approvedBy}, until ${expires}: ${unstopped(reason)}`;
}
function counting(finding, { approvedBy, expires, origin }) {
    const message = `${finding.message}; the waiver approved by ${approvedBy} expired at the end of ${expires}, so this counts again`;
    return { ...finding, message, remedy: sentences(finding.remedy, `Or have the waiver renewed (${origin}).`) };
}

;// CONCATENATED MODULE: ./build/core/verdict/evaluate.js














/** Judges everything that was answered about one creative; an answer that is absent, late or unknown never passes. */
function evaluateCreative(input) {
    const { creative, policy } = input;
    const standing = standingOf(creative, policy.participation);
    const judged = [
        ...left_out_leftOut(creative, standing, policy),
        ...standing.asked.flatMap((provider) => [...judge(provider, input), ...evaluate_remarks(provider, input.assessments)]),
    ].sort(byWeight);
    const { findings: advised, fixPlans } = adviseFixes(judged, input.assessments.vidmob);
    const findings = applyWaivers(advised, creative, policy.waivers, input.at);
    return { verdict: verdictOf(findings), findings, fixPlans, optedOut: standing.leftOut };
}
function judge(provider, input) {
    const { creative, policy, hints, baselines } = input;
    const { vidmob, ias, verity } = input.assessments;
    const limits = limitsFor(policy, creative);
    switch (provider) {
        case 'vidmob':
            return vidmob?.status === 'scored'
                ? judgeVidmob(creative, vidmob, limits.vidmob, hints, baselines)
                : unanswered_unanswered('vidmob', vidmob);
        case 'ias':
            return ias?.status === 'scored' ? judgeIas(ias, limits.ias()) : unanswered_unanswered('ias', ias);
        case 'verity':
            return verity?.status === 'scored' ? judgeVerity(verity, limits.verity()) : unanswered_unanswered('verity', verity);
    }
}
/** What a provider's answer lacks although it could be judged. */
function evaluate_remarks(provider, assessments) {
    const answer = assessments[provider];
    if (answer?.status !== 'scored')
        return [];
    return answer.warnings.map((warning) => {
        const message = `${PROVIDER_TITLES[provider]}: ${unstopped(warning)}`;
        return finding_finding({ rule: 'provider/missing-data', severity: 'warning', message, provider });
    });
}
/** A finding of no provider comes before the others. */
function byWeight(a, b) {
    const place = ({ provider }) => core_creative/* PROVIDERS */.xq.indexOf(provider);
    return SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || place(a) - place(b);
}

;// CONCATENATED MODULE: ./build/core/verdict/conclude.js


/** The conclusion of a run (contract section 5). `success` only when every creative has a verdict that passes. */
function conclude({ creatives, problems, outcomes, canPend, sandbox }) {
    const each = creatives.flatMap(({ verdict, findings }) => {
        if (verdict === 'fail')
            return ['failure'];
        if (verdict !== 'pending' && verdict !== 'inconclusive')
            return [];
        if (findings.some(isOverdue))
            return ['failure'];
        const causes = causesOf(findings);
        return causes.length === 0 ? ['failure'] : causes.map((cause) => outcomes?.[cause].value ?? 'failure');
    });
    const own = sandbox ? 'neutral' : 'success';
    const worst = worstConclusion([own, ...each, ...problems.map(() => 'failure')]);
    return worst === 'pending' && !canPend ? 'failure' : worst;
}
const WORST_FIRST = ['failure', 'cancelled', 'pending', 'neutral', 'success'];
/** The worst of several conclusions; `success` of none. */
function worstConclusion(conclusions) {
    return WORST_FIRST.find((conclusion) => conclusions.includes(conclusion)) ?? 'success';
}

;// CONCATENATED MODULE: ./build/core/verdict/hints-wanted.js





/** Which of Vidmob's catalogues would help to explain the findings; nothing where all is answered. */
function hintsWanted(items) {
    const wanted = items.map(wantedBy);
    const ids = (lists) => [...new Set(lists.flat())];
    return {
        workspaces: wanted.some(({ workspaces }) => workspaces),
        channelsOf: ids(wanted.map(({ channelsOf }) => channelsOf)),
        guidelinesOf: ids(wanted.map(({ guidelinesOf }) => guidelinesOf)),
    };
}
const hints_wanted_NOTHING = { workspaces: false, channelsOf: [], guidelinesOf: [] };
function wantedBy({ creative, assessments, policy }) {
    const answer = assessments.vidmob;
    if (answer?.status !== 'scored' || !standingOf(creative, policy.participation).asked.includes('vidmob'))
        return hints_wanted_NOTHING;
    const judged = judgedChannels(creative, answer);
    const lacksChannel = judged.length === 0 || channelsWithoutSummary(creative, answer).length > 0;
    const limits = limitsFor(policy, creative);
    const lacksGuideline = judged
        .filter((channel) => Object.hasOwn(answer.channels, channel))
        .some((channel) => {
        const { requiredGuidelines } = limits.vidmob(channel);
        return requiredGuidelines.some(({ value }) => rowsNamed(value, rowsOf(answer, channel)).length === 0);
    });
    const { workspaceId } = creative;
    return {
        workspaces: lacksChannel || lacksGuideline,
        channelsOf: lacksChannel && workspaceId !== undefined ? [workspaceId] : [],
        guidelinesOf: lacksGuideline ? [workspaceId ?? null] : [],
    };
}

;// CONCATENATED MODULE: ./build/core/verdict/waiver-remarks.js



const EXPIRED = 'policy/expired-waiver';
const SOON_DAYS = 14;
/**
 * What the owner of the waivers should know at `at` (milliseconds since 1970): a warning for each that names a creative
 * of this run and ends within 14 days, a notice for each that has expired and touches nothing of this run. One that has
 * expired and touches a finding is told there.
 */
function waiverRemarks(waivers, judged, at) {
    const { named, touching } = inThisRun(waivers, judged);
    return waivers.flatMap((waiver) => {
        if (isExpired(waiver, at))
            return touching.has(waiver) ? [] : [expired(waiver)];
        const days = Math.ceil((waiver.endsAt - at) / DAY_MS) - 1;
        return named.has(waiver) && days <= SOON_DAYS ? [endsSoon(waiver, days)] : [];
    });
}
/** The waivers that name a creative of this run, and those of them that cover a finding nobody waives. */
function inThisRun(waivers, judged) {
    const named = new Set();
    const touching = new Set();
    for (const { creative, findings } of judged) {
        for (const { waiver, covers } of waiversFor(creative, waivers)) {
            named.add(waiver);
            if (findings.some((one) => waiver_remarks_counts(one) && covers(one.rule)))
                touching.add(waiver);
        }
    }
    return { named, touching };
}
const waiver_remarks_counts = ({ severity, waivedBy }) => severity !== 'notice' && waivedBy === null;
function endsSoon(waiver, days) {
    const when = days === 0 ? 'today' : `in ${days === 1 ? '1 day' : `${days} days`}`;
    const message = `${described(waiver)} expires on ${waiver.expires}, ${when}.`;
    return waiver_remarks_remark(waiver, { rule: EXPIRED, severity: 'warning', message });
}
function expired(waiver) {
    const message = `${described(waiver)} expired at the end of ${waiver.expires} and touches nothing in this run; take it out.`;
    return waiver_remarks_remark(waiver, { rule: EXPIRED, severity: 'notice', message });
}
/** How remarks begin: which waiver it is, and whose. */
function described({ rule, creative, approvedBy }) {
    return `The waiver of ${rule} for ${creative}, approved by ${approvedBy},`;
}
/** A remark at the place of a waiver. */
function waiver_remarks_remark({ location }, about) {
    return { ...location, ...about };
}

;// CONCATENATED MODULE: ./build/gate/evaluation.js






/** A gate that could not judge anything, and why. */
function brokenEvaluation(problems) {
    return { own: undefined, comparisons: [], judged: [], problems, warnings: [] };
}
async function evaluation_lookUp(keys, read) {
    const found = await Promise.all(keys.map(async (key) => [key, await read(key)]));
    return new Map(found.flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));
}
async function fetchHints(wanted, catalogue, call) {
    const [workspaces, channelsByWorkspace, guidelinesByWorkspace] = await Promise.all([
        wanted.workspaces ? catalogue.workspaces(call) : undefined,
        evaluation_lookUp(wanted.channelsOf, (id) => catalogue.channelsOf(id, call)),
        evaluation_lookUp(wanted.guidelinesOf, (id) => catalogue.guidelinesOf(id, call)),
    ]);
    return { workspaces, channelsByWorkspace, guidelinesByWorkspace };
}
/** The recorded scores that a comparison's creatives may be compared with. */
function baselinesFor({ baseSha }, known) {
    return baseSha === known.baseSha ? known.baselines : undefined;
}
/**
 * Judges every creative by its comparison's policy. Where a message can name the cure only with Vidmob's catalogues, they
 * are asked first; `catalogue` is undefined when Vidmob is not used.
 */
async function evaluateAll(answered, catalogue, call, known) {
    const items = answered.map(({ gated, assessments }) => ({ ...gated, assessments }));
    const wanted = hintsWanted(items);
    const hints = catalogue && !call.signal.aborted ? await fetchHints(wanted, catalogue, call) : NO_HINTS;
    const many = new Set(answered.map(({ gated }) => gated.comparison)).size > 1;
    return items.map((item) => ({
        ...item,
        ...evaluateCreative({
            ...item,
            at: known.at,
            baselines: baselinesFor(item.comparison, known),
            hints,
        }),
        overridesGained: overridesGained(item.policy, item.creative, item.before),
        pullRequest: many ? item.comparison.pullRequest : undefined,
    }));
}
/**
 * How the run ends: the worst of its comparisons, each by the outcomes of its own policy. A host that parks nothing turns
 * `pending` into what it can carry.
 */
function concludeEvaluation(evaluation, { sandbox }) {
    const { problems } = evaluation;
    const options = { canPend: true, sandbox };
    const of = (comparison) => evaluation.judged.filter((judged) => judged.comparison === comparison);
    const conclusions = evaluation.comparisons.flatMap((comparison) => {
        const { policy } = comparison;
        return policy === null
            ? []
            : [conclude({ ...options, problems, creatives: of(comparison), outcomes: policy.outcomes })];
    });
    const nothing = conclude({ ...options, problems, creatives: [], outcomes: undefined });
    return worstConclusion([nothing, ...conclusions]);
}
/**
 * What is to be said of the waivers at `at` (milliseconds since 1970). Pull requests of one head that share a base share
 * its waivers: one that is needed by any of them is needed.
 */
function waiverWarnings(comparisons, judged, at) {
    const byBase = new Map(comparisons.map(({ baseSha, policy }) => [baseSha, policy?.waivers ?? []]));
    return [...byBase].flatMap(([baseSha, waivers]) => {
        const its = judged.filter(({ comparison }) => comparison.baseSha === baseSha);
        return waiverRemarks(waivers, its, at);
    });
}

;// CONCATENATED MODULE: ./build/gate/evaluate-proposed.js








/** How long judging under a policy that anybody may have written may take; ten thousand creatives take a second. */
const evaluate_proposed_LONGEST_MS = 5_000;
/**
 * The same answers judged again as if every proposed policy counted already. Nobody is asked anything. Undefined where
 * nothing is proposed.
 */
function evaluateProposed(judgement, known, longestMs = evaluate_proposed_LONGEST_MS) {
    if (judgement.comparisons.every(({ proposal }) => proposal === undefined))
        return undefined;
    const again = judgement.comparisons.map((comparison) => underProposal(comparison, judgement, known, longestMs));
    return {
        own: again[judgement.comparisons.indexOf(judgement.own)]?.comparison,
        comparisons: again.map(({ comparison }) => comparison),
        judged: again.flatMap(({ judged }) => judged),
        problems: distinct([...judgement.stops, ...again.flatMap(({ comparison }) => comparison.problems)]),
        warnings: [],
    };
}
function underProposal(comparison, { judged }, known, longestMs) {
    const own = judged.filter((one) => one.comparison === comparison);
    const { proposal } = comparison;
    if (proposal === undefined)
        return { comparison, judged: own };
    const { policy, problems } = proposal;
    if (policy === null) {
        return { comparison: { ...comparison, policy, problems: [...comparison.problems, ...problems] }, judged: [] };
    }
    const weighed = withinTime(() => judgedBy(policy, { comparison, judged: own }, known), longestMs);
    if (weighed !== undefined)
        return weighed.done;
    return {
        comparison: { ...comparison, policy: null, problems: [...comparison.problems, tooSlow(policy, longestMs)] },
        judged: [],
    };
}
function tooSlow({ path }, longestMs) {
    const message = `Judging by the proposed policy takes more than ${longestMs / 1_000} seconds, so it was given up; make the policy ` +
        'smaller and its globs plainer.';
    return { rule: 'policy/invalid', path, line: null, column: null, message };
}
/** Judges what the policy's own manifest globs leave to be judged. */
function judgedBy(policy, { comparison, judged }, known) {
    const isManifest = matchesManifest(policy.manifests.value);
    const remaining = judged.filter(({ creative }) => isManifest(creative.location.path));
    const creatives = remaining.map(({ creative }) => creative);
    const now = {
        ...comparison,
        policy,
        problems: [...problemsApartFromPolicy(comparison, isManifest), ...workspaceProblems(creatives, policy)],
    };
    const baselines = baselinesFor(comparison, known);
    return {
        comparison: now,
        judged: remaining.map((one) => {
            const input = { creative: one.creative, assessments: one.assessments, policy, hints: NO_HINTS };
            return { ...one, ...evaluateCreative({ ...input, at: known.at, baselines }), comparison: now };
        }),
    };
}
/** What is wrong whatever the policy says: not a workspace it forbids, nor a manifest that is none to the other one. */
function problemsApartFromPolicy({ policy, gated, problems }, isManifest) {
    const creatives = gated.map(({ creative }) => creative);
    const forbidden = new Set(policy === null ? [] : workspaceProblems(creatives, policy).map((problem) => JSON.stringify(problem)));
    return problems.filter((problem) => {
        const { rule, path } = problem;
        const isElsewhere = rule.startsWith('manifest/') && path !== null && !isManifest(path);
        return !isElsewhere && !forbidden.has(JSON.stringify(problem));
    });
}
/** What the run reports of proposed policies; null where there is none. `conclusion` is the one under them. */
function policyChangeOf(evaluation, conclusion) {
    const { proposedEvaluation, comparisons } = evaluation;
    if (proposedEvaluation === undefined)
        return null;
    const proposals = comparisons.flatMap(({ proposal, pullRequest }) => {
        const whose = comparisons.length > 1 && pullRequest !== undefined ? { pullRequest } : {};
        return proposal === undefined ? [] : [{ ...proposal, whose }];
    });
    return {
        changes: proposals.flatMap(({ changes, whose }) => changes.map((change) => ({ ...change, ...whose }))),
        conclusionUnderProposed: conclusion,
        verdicts: verdictChanges(evaluation, proposedEvaluation),
        notes: [...distinct(proposals.flatMap(({ notes }) => notes)), ...furtherProblems(evaluation, proposedEvaluation)],
    };
}
/** The creatives that a usable proposal judges differently, or no longer. */
function verdictChanges(evaluation, proposedEvaluation) {
    const isWeighed = (comparison) => {
        const again = proposedEvaluation.comparisons[evaluation.comparisons.indexOf(comparison)];
        return comparison.proposal !== undefined && again?.policy !== null;
    };
    const now = new Map(proposedEvaluation.judged.map((judged) => [evaluate_proposed_keyOf(judged), judged.verdict]));
    return evaluation.judged.flatMap((judged) => {
        const { creative, verdict, pullRequest, comparison } = judged;
        const to = now.get(evaluate_proposed_keyOf(judged)) ?? null;
        if (to === verdict || !isWeighed(comparison))
            return [];
        const { id, version = null, source = null } = creative;
        return [{ id, version, source, from: verdict, to, ...(pullRequest === undefined ? {} : { pullRequest }) }];
    });
}
const evaluate_proposed_keyOf = ({ creative, comparison }) => `${comparison.pullRequest} ${(0,core_creative/* identityOf */.cu)(creative)}`;
/** What would fail a run only under the proposal. */
function furtherProblems({ problems }, proposedEvaluation) {
    const known = new Set(problems.map((problem) => JSON.stringify(problem)));
    return proposedEvaluation.problems
        .filter((problem) => !known.has(JSON.stringify(problem)))
        .map(({ message }) => `Under the proposed policy: ${message}`);
}

;// CONCATENATED MODULE: ./build/core/verdict/counts.js
/** How many creatives have which verdict; the counts add up to `total`. */
function countVerdicts(creatives) {
    const counts = { total: creatives.length, pass: 0, warn: 0, fail: 0, waived: 0, pending: 0, inconclusive: 0 };
    for (const { verdict } of creatives)
        counts[verdict] += 1;
    return counts;
}

;// CONCATENATED MODULE: ./build/core/assemble.js


/** The creative as the report holds it: without the signature of its link. */
function assemble_reportedCreative(judged) {
    const { creative, assessments, verdict, findings, fixPlans, optedOut, overridesGained = [], pullRequest } = judged;
    return {
        id: creative.id,
        version: creative.version ?? null,
        source: creative.source ?? null,
        name: creative.name ?? null,
        url: (0,core_url/* shownUrl */.zA)(creative.url),
        type: creative.type,
        ...(pullRequest === undefined ? {} : { pullRequest }),
        manifest: { path: creative.location.path, line: creative.location.line },
        verdict,
        assessments: { ...assessments },
        findings: [...findings],
        fixPlans: [...fixPlans],
        optedOut: [...optedOut],
        overridesGained: overridesGained.map(({ origin, because }) => ({ origin, because: [...because] })),
    };
}
/** A removed entry as the report holds it. */
function reportedRemoval(creative) {
    return {
        id: creative.id,
        version: creative.version ?? null,
        source: creative.source ?? null,
        manifest: { path: creative.location.path, line: creative.location.line },
    };
}
/** The report: the one source of everything that people and programs read about a run. */
function assembleReport(parts) {
    const creatives = parts.judged.map(assemble_reportedCreative);
    return {
        schemaVersion: 1,
        conclusion: parts.conclusion,
        sandbox: parts.sandbox,
        run: parts.run,
        counts: countVerdicts(creatives),
        creatives,
        policyChange: parts.policyChange ?? null,
        removed: parts.removed.map(reportedRemoval),
        problems: [...parts.problems],
        warnings: [...parts.warnings],
        usage: parts.usage,
    };
}

;// CONCATENATED MODULE: ./build/gate/left-out.js


/** What becomes of a submission whose ticket is lost (facts of each provider's way to tell submissions apart). */
const CONSEQUENCES = {
    vidmob: 'A later run finds them again by id and version, without a second bill.',
    ias: 'A later run has to submit them once more, and IAS may count both. Split the pull request to avoid that.',
    verity: 'A later run finds them again by URL, without a second bill.',
};
/** Says for which unfinished submissions there was no room among what is kept for later runs. */
function leftOutWarnings({ left }) {
    return core_creative/* PROVIDERS */.xq.filter((name) => left[name] > 0).map((name) => {
        const what = left[name] === 1 ? 'the ticket of 1 submission' : `the tickets of ${left[name]} submissions`;
        return `The check run has no room for ${what} to ${PROVIDER_TITLES[name]}. ${CONSEQUENCES[name]}`;
    });
}

;// CONCATENATED MODULE: ./build/gate/report-evaluation.js









/** Concludes an evaluation and makes its report, with everything secret taken out. */
function reportEvaluation(context, reporting) {
    const { settings, clock, startedAt, meter, usageBefore, opened } = context;
    const { event, evaluation, conclusionOf, ticketStore } = reporting;
    const { own, comparisons, proposedEvaluation } = evaluation;
    const conclusion = conclusionOf(evaluation);
    const policyChange = policyChangeOf(evaluation, conclusionOf(proposedEvaluation ?? evaluation));
    const { judged } = conclusion === 'pending' ? asParked(evaluation) : evaluation;
    const remarks = [...reporting.warnings, ...leftOutWarnings(ticketStore.store('released'))].map(core_problems/* remark */.Vg);
    const redact = createRedact(context.secrets); // only now: secrets come up on the way
    const report = assembleReport({
        conclusion,
        sandbox: settings.sandbox,
        run: {
            ...event,
            baseSha: own?.baseSha ?? null,
            policy: { path: settings.policyPath, sha: own?.policy?.sha ?? null },
        },
        judged,
        policyChange,
        removed: distinct(comparisons.flatMap(({ removed }) => removed)),
        problems: evaluation.problems,
        warnings: [...evaluation.warnings, ...remarks],
        usage: { ...meter.snapshot(usageBefore), elapsedMs: Math.round(clock.now() - startedAt) },
    });
    const nextLook = nextLookOf(report, opened.queues, clock.now());
    return { report: redactAll(report, redact), evaluation, redact, nextLook };
}
/** While a gate is parked no action is needed: drops the remedy of an answer that is still pending. */
function withoutRemedy(finding, assessments) {
    const { provider } = finding;
    const answer = provider === null ? undefined : assessments[provider];
    if (!isStillPending(finding) || provider === null || answer?.status !== 'pending')
        return finding;
    return { ...finding, message: `Waiting for ${PROVIDER_TITLES[provider]}: ${answer.reason}`, remedy: null };
}
function withoutRemedies(assessments) {
    const answers = core_creative/* PROVIDERS */.xq.flatMap((name) => {
        const answer = assessments[name];
        const isAwaited = answer?.status === 'pending' && !answer.overdue;
        return answer === undefined ? [] : [[name, isAwaited ? { ...answer, remedy: null } : answer]];
    });
    return Object.fromEntries(answers);
}
/** The evaluation in the words of a gate that stays parked. */
function asParked(evaluation) {
    const judged = evaluation.judged.map((each) => {
        const findings = each.findings.map((finding) => withoutRemedy(finding, each.assessments));
        return { ...each, findings, assessments: withoutRemedies(each.assessments) };
    });
    return { ...evaluation, judged };
}
/** When a parked run is worth another look: an interval of the quickest queue that is waited for, as ISO-8601. */
function nextLookOf(report, queues, now) {
    const waiting = core_creative/* PROVIDERS */.xq.filter((name) => report.creatives.some(({ assessments }) => assessments[name]?.status === 'pending'));
    if (report.conclusion !== 'pending' || waiting.length === 0)
        return undefined;
    return new Date(now + Math.min(...waiting.map((name) => queues[name].intervalMs))).toISOString();
}

;// CONCATENATED MODULE: ./build/gate/resume.js

/** As a pull request's own run does it. */
const SUBMITS_ALL = { refusalOf: () => null, keepsWaiting: false };
/** Whether something about an item is known that spares its submission. */
function resume_isKnown(item, ticketStore) {
    const { answer, ticket } = ticketStore.known(item);
    return answer !== undefined || ticket !== undefined;
}
/**
 * Takes finished answers and tickets from what is known, so that only the rest is submitted; where that may not be, what
 * stands for the answer.
 */
function resume(items, { ticketStore, meter, guard, }) {
    const results = new Map();
    const left = new Map();
    const newly = [];
    for (const item of items) {
        const { answer, ticket } = ticketStore.known(item);
        if (answer !== undefined) {
            meter.reused();
            results.set(item, { assessment: { ...answer, reused: true }, ticket: ticket ?? null });
        }
        else if (ticket !== undefined) {
            left.set({ ...item, ticket }, item);
        }
        else {
            // Only now, because a guard may count what it lets be submitted.
            const instead = guard.refusalOf(item);
            if (instead === null)
                left.set(item, item);
            else
                results.set(item, { assessment: instead, ticket: null });
            if (instead === null && !item.mayNotSubmit)
                newly.push(item);
        }
    }
    return { results, left, newly };
}
/**
 * Whether a run would newly submit more creatives than it may (input `max-submissions`): undefined, or the problem that stops
 * it before the first submission. A creative of several pull requests counts once.
 */
function spendingProblem(newly, most) {
    const count = new Set(newly.map(({ creative }) => (0,core_creative/* identityOf */.cu)(creative))).size;
    if (count <= most)
        return undefined;
    const message = `This run would submit ${count} creatives, more than the ${most} that input \`max-submissions\` allows, so it ` +
        'submitted none. Split the pull request, or raise the limit if the cost is meant.';
    return { rule: 'gate/max-submissions', path: null, line: null, column: null, message };
}

;// CONCATENATED MODULE: ./build/gate/work.js




function notAsked(reason) {
    return { never: { status: 'not-applicable', ticket: null, reason, remedy: null } };
}
function notAllowed(reason) {
    const remedy = 'See the problems of this run.';
    return { never: { status: 'unavailable', ticket: null, reason, remedy } };
}
function partOf(name, gated, provider) {
    const { policy, creative, comparison, mayNotSubmit } = gated;
    if (!policy.participation[name].used)
        return undefined;
    if (!appliesTo(name, creative.type))
        return notAsked(`${PROVIDER_TITLES[name]} does not judge ${creative.type} assets.`);
    if (creative.providers && !creative.providers.includes(name))
        return notAsked('The entry leaves this provider out.');
    if (!comparison.maySubmit)
        return notAllowed('Nothing of this pull request may be submitted.');
    if (name === 'vidmob' && !isWorkspaceAllowed(creative, policy)) {
        return notAllowed(`Workspace ${creative.workspaceId} is not one of the policy's: nothing was sent to Vidmob.`);
    }
    return { item: mayNotSubmit ? { provider, creative, mayNotSubmit } : { provider, creative } };
}
/** Which provider is asked about which creative. */
function questionsFor(creatives, providers) {
    return creatives.map((gated) => {
        const parts = new Map();
        for (const name of core_creative/* PROVIDERS */.xq) {
            const provider = providers.get(name);
            const part = provider && partOf(name, gated, provider);
            if (part)
                parts.set(name, part);
        }
        return { gated, parts };
    });
}
/** The work that the questions come to. */
function workOf(questions) {
    return questions.flatMap(({ parts }) => [...parts.values()].flatMap((part) => ('item' in part ? [part.item] : [])));
}
const NOT_KEPT = {
    status: 'unavailable',
    ticket: null,
    reason: 'The entry was moved, and no answer about it is kept.',
    remedy: 'Give it a new version to have it submitted.',
};
/** The answers to one question; `notSubmitted` stands for work that was never begun although it might have been. */
function answersTo({ parts }, results, notSubmitted) {
    const missing = { status: 'unavailable', ticket: null, reason: notSubmitted, remedy: null };
    const answers = [...parts].map(([name, part]) => {
        if ('never' in part)
            return [name, part.never];
        const none = part.item.mayNotSubmit ? NOT_KEPT : missing;
        return [name, results.get(part.item)?.assessment ?? none];
    });
    return Object.fromEntries(answers);
}

;// CONCATENATED MODULE: ./build/gate/pipeline.js














/**
 * One gate from beginning to end: reads, compares, resumes, assesses, evaluates and reports. Whatever happens, the host is
 * given a result, or is told that there is none; rejects only for a defect, after that.
 */
async function runGate(context, host, submitting) {
    const { settings, cancelled } = context;
    const { source, progress, results } = host;
    try {
        const evaluation = await evaluateOrExplain(context, host, submitting);
        const conclusionOf = (one) => cancelled.aborted || progress.superseded?.aborted
            ? 'cancelled'
            : results.settle(concludeEvaluation(one, settings));
        const { event } = source;
        const { ticketStore } = submitting;
        const { warnings } = results;
        const result = reportEvaluation(context, { event, evaluation, conclusionOf, warnings, ticketStore });
        return { evaluation, shown: await results.show(result) };
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        const redacted = new Error(createRedact(context.secrets)(reason), { cause: error });
        await results.fail((0,core_problems/* problemOf */.Zw)(redacted).message);
        throw redacted;
    }
}
async function evaluateOrExplain(context, host, submitting) {
    try {
        return await evaluateSource(context, host, submitting);
    }
    catch (error) {
        return brokenEvaluation([...host.progress.problems, ...(context.cancelled.aborted ? [] : [(0,core_problems/* problemOf */.Zw)(error)])]);
    }
}
/** Reads what the source asks to be judged, and evaluates it. Rejects with a `ReportedProblem` where it cannot be read. */
async function evaluateSource(context, host, submitting) {
    const { source } = host;
    const [reading, warnings] = await Promise.all([readSource(context, source), source.warnings()]);
    const all = [...warnings, ...reading.warnings];
    return await evaluateReading(context, host, { ...reading, warnings: all }, submitting);
}
async function readSource(context, source) {
    const { own: ownFiles, others: otherFiles, warnings } = await source.comparisons();
    const [own, others] = await Promise.all([
        comparisonFromFiles(ownFiles, context),
        Promise.all(otherFiles.map((files) => comparisonFromFiles(files, context))),
    ]);
    return { own, comparisons: [own, ...others], warnings };
}
/** Evaluates what was read: resumes what earlier runs know of it, has the rest assessed, and judges the answers. */
async function evaluateReading(context, { known, progress }, { own, comparisons, warnings }, { ticketStore, guard }) {
    const { settings, deadlines, httpFor, clock, opened, pool } = context;
    await logPolicies(context.log, comparisons);
    const gated = gatedCreatives(comparisons);
    opened.introduce(gated.map(({ creative }) => creative));
    const providers = pool.of(comparisons);
    const questions = questionsFor(gated, providers);
    const work = workOf(questions);
    ticketStore.workOn(work);
    const isMissing = () => work.some((item) => !resume_isKnown(item, ticketStore));
    const unreadable = await known.load({ recordSet: ticketStore.recordSet, isMissing });
    const resumed = resume(work, { ticketStore, meter: context.meter, guard });
    const tooMany = spendingProblem(resumed.newly, settings.maxSubmissions);
    const stops = [...progress.problems, ...(tooMany ? [tooMany] : [])];
    // What checks the assets before money is spent belongs here: a stop keeps everything from being submitted.
    const results = stops.length > 0 ? resumed.results : await assessTheRest(context, resumed, { ticketStore, progress, guard });
    const answered = questions.map((question) => ({
        gated: question.gated,
        assessments: answersTo(question, results, whyNotAsked(stops)),
    }));
    const { vidmob } = opened.accounts;
    const catalogue = providers.has('vidmob')
        ? createVidmobCatalogue({ http: httpFor('vidmob'), url: vidmob.url, apiKey: vidmob.apiKey ?? '' })
        : undefined;
    const { signal, at: deadlineAt } = deadlines.submitting;
    const recorded = {
        at: clock.now(),
        baselines: comparesScores(comparisons) ? await known.baselines() : undefined,
        baseSha: own.baseSha,
    };
    const judged = await evaluateAll(answered, catalogue, { signal, deadlineAt }, recorded);
    return {
        own,
        comparisons,
        judged,
        proposedEvaluation: evaluateProposed({ own, comparisons, judged, stops }, recorded),
        problems: distinct([...stops, ...comparisons.flatMap(({ problems }) => problems)]),
        warnings: distinct([
            ...warnings,
            ...unreadable,
            ...comparisons.flatMap((comparison) => comparison.warnings),
            ...waiverWarnings(comparisons, judged, recorded.at),
        ]),
    };
}
/** Why there is no answer where nothing was asked. */
function whyNotAsked(problems) {
    return problems.length > 0 ? 'Nothing was submitted, see the problems of this run.' : 'This was never asked.';
}
/** Whether any policy wants to know how scores were before. */
function comparesScores(comparisons) {
    return comparisons.some(({ policy }) => policy !== null && limitsScoreDrop(policy));
}
/** Writes to the log which values are in force for each comparison, and where each of them is set. */
async function logPolicies(log, comparisons) {
    for (const { policy, pullRequest } of comparisons) {
        if (policy === null)
            continue;
        const whose = pullRequest === undefined ? '' : ` for #${pullRequest}`;
        await log.group(`The policy${whose}, and where it is stated`, async () => {
            for (const line of describeSettings(policy))
                log.info(logText(line));
        });
    }
}

;// CONCATENATED MODULE: ./build/records/record.js


const record_KEY_BYTES = 12;
/** The key of a creative's record: a digest over provider, identity and content, in 16 characters of base64url. */
function recordKey(provider, creative) {
    const judged = JSON.stringify([provider.name, (0,core_creative/* identityOf */.cu)(creative), provider.contentKey(creative)]);
    return (0,external_node_crypto_.createHash)('sha256').update(judged).digest().subarray(0, record_KEY_BYTES).toString('base64url');
}

;// CONCATENATED MODULE: ./build/records/largest-fitting.js
const FIRST_STEP = 16;
/**
 * The largest count up to `most` that fits, found in a few tries, because trying is dear: around `guess`, or where nobody
 * can guess, from below and never with more than twice that count. `fits` holds for every count below one that fits, and
 * is taken to hold for none at all.
 */
function largestFitting(most, fits, guess = FIRST_STEP) {
    let fitting = 0;
    let tooMany = most + 1;
    let next = Math.min(guess, most);
    for (let step = FIRST_STEP; next > fitting && next < tooMany; step *= 2) {
        if (fits(next)) {
            fitting = next;
            next = Math.min(fitting + step, tooMany - 1);
        }
        else {
            tooMany = next;
            next = Math.max(tooMany - step, fitting);
        }
    }
    while (tooMany - fitting > 1) {
        const middle = Math.floor((fitting + tooMany) / 2);
        if (fits(middle))
            fitting = middle;
        else
            tooMany = middle;
    }
    return fitting;
}

;// CONCATENATED MODULE: ./build/records/store.js






/** What a ticket takes, compressed: its key and a random id are most of it. */
const TICKET_BYTES = 28.3;
/**
 * Writes what is known of creatives as one HTML comment of at most `maxBytes` bytes (it is ASCII), for a check run's
 * output: a readable header, and for each provider whose secret is there a sealed block of tickets and one of answers.
 * Empty blocks are written too, because a block that opens is what vouches for the header. Answers get what tickets
 * leave of `bytesWithAnswers`. With `quick`, for what is soon written anew, short room is not used to the last byte.
 */
function renderStore(header, records, seals, maxBytes, bytesWithAnswers = maxBytes, effort = 'tight') {
    const room = { most: maxBytes, withAnswers: bytesWithAnswers };
    const quick = fill(header, partsByNeed(records, 'quick'), seals, room);
    if (effort === 'quick' || core_creative/* PROVIDERS */.xq.every((provider) => quick.left[provider].tickets === 0 || !seals.knows(provider)))
        return quick;
    // Dear, and it saves one ticket in thirty: only for those who need the room.
    return fill(header, partsByNeed(records, 'tight'), seals, room);
}
function fill(header, parts, seals, room) {
    const providers = core_creative/* PROVIDERS */.xq.filter((provider) => seals.knows(provider));
    const head = headText({ ...header, providers });
    const sealable = parts.filter(({ provider }) => seals.knows(provider));
    const empty = providers.flatMap(() => HOLDINGS.map(() => ''));
    const least = sealable.reduce((sum, part) => sum + blockLength(part, 0), storeText(head, empty).length);
    if (least > room.most)
        return { text: '', left: store_leftOut(parts) };
    const kept = keptOf(sealable, { most: room.most - least, withAnswers: room.withAnswers - least });
    const blocks = providers.flatMap((provider) => HOLDINGS.map((holding) => {
        const part = store_partOf(parts, provider, holding);
        const packed = part.pack(kept.get(part));
        return toText(seals.seal(provider, packed, boundTo(head, holding)));
    }));
    return { text: storeText(head, blocks), left: store_leftOut(parts, kept) };
}
/** How many entries of each part find room; `room` is that beyond empty blocks. */
function keptOf(parts, room) {
    const kept = new Map();
    let used = 0;
    for (const part of parts) {
        const empty = blockLength(part, 0);
        const left = (part.holding === 'tickets' ? room.most : room.withAnswers) - used;
        const guess = part.holding === 'tickets' ? Math.max(1, Math.floor((left * 3) / 4 / TICKET_BYTES)) : undefined;
        const count = largestFitting(part.total, (some) => blockLength(part, some) - empty <= left, guess);
        kept.set(part, count);
        used += blockLength(part, count) - empty;
    }
    return kept;
}
function blockLength(part, count) {
    const packed = part.pack(count);
    return packed ? textLength(SEAL_BYTES + packed.length) : Number.POSITIVE_INFINITY;
}
/** What of every part was not kept; without a map nothing was. */
function store_leftOut(parts, kept) {
    const left = (provider, holding) => {
        const part = store_partOf(parts, provider, holding);
        return part.total - (kept?.get(part) ?? 0);
    };
    const ofProvider = (provider) => ({
        tickets: left(provider, 'tickets'),
        answers: left(provider, 'answers'),
    });
    return { vidmob: ofProvider('vidmob'), ias: ofProvider('ias'), verity: ofProvider('verity') };
}
function store_partOf(parts, provider, holding) {
    return parts.find((part) => part.provider === provider && part.holding === holding);
}

;// CONCATENATED MODULE: ./build/gate/ticket-store.js





/** What the store takes of a check run's text, in bytes: tickets the most; answers not what people need to read. */
const ticket_store_MOST_BYTES = 60_000;
const BYTES_WITH_ANSWERS = 40_000;
/** Nobody takes a live run's store over until so long after its deadline (contract section 8). */
const LEASE_MARGIN_MS = 10 * 60_000;
const NONE_LEFT = perProvider(() => 0);
/** A ticketStore that knows nothing yet. */
function createTicketStore({ clock, seals, run, deadlineAt, recordSet = createRecordSet(), }) {
    let items = [];
    let isNews = false;
    // Sealing is dear, and a check is updated more often than anything is learned.
    const rendered = new Map();
    const keys = new WeakMap();
    const keyOf = (item) => {
        const key = keys.get(item) ?? recordKey(item.provider, item.creative);
        keys.set(item, key);
        return key;
    };
    const recordOf = (item) => recordSet.get(item.provider.name, keyOf(item));
    const records = () => {
        const found = new Map();
        for (const record of items.map(recordOf)) {
            if (record && (record.ticket || record.answer))
                found.set(`${record.provider} ${record.key}`, record);
        }
        return [...found.values()];
    };
    const render = (state) => {
        const kept = records().filter(({ provider }) => seals.knows(provider));
        // A run at work says so before it has anything to keep: a check that it leaves behind, killed, is known as such.
        const isIdle = state === 'released' || core_creative/* PROVIDERS */.xq.every((name) => !seals.knows(name));
        if (kept.length === 0 && isIdle)
            return { text: '', left: NONE_LEFT };
        const header = {
            runId: run.runId,
            attempt: run.runAttempt,
            leaseUntil: state === 'live' ? deadlineAt + LEASE_MARGIN_MS : 0,
            unfinished: unfinishedIn(kept),
            workspaces: workspacesOf(items),
            held: kept.length,
        };
        const effort = state === 'live' ? 'quick' : 'tight';
        const { text, left } = renderStore(header, kept, seals, ticket_store_MOST_BYTES, BYTES_WITH_ANSWERS, effort);
        return { text, left: unfinishedLeft(kept, left) };
    };
    return {
        recordSet,
        known: (item) => {
            const record = recordOf(item);
            const now = clock.now();
            if (record === undefined)
                return { answer: undefined, ticket: undefined };
            const answer = record.answer !== null && isFresh(record, now) ? record.answer : undefined;
            const ticket = record.ticket !== null && isTicketUsable(record, now) ? record.ticket : undefined;
            return { answer, ticket };
        },
        workOn: (given) => {
            items = given;
            rendered.clear();
        },
        records,
        hasNews: () => isNews,
        accepted: (given, ticket) => {
            isNews = true;
            for (const item of given) {
                const known = recordOf(item);
                // A new submission is waited for, however much was known before.
                if (known?.answer && !isFresh(known, clock.now()))
                    recordSet.forget(known.provider, known.key);
                recordSet.put({ provider: item.provider.name, key: keyOf(item), ticket, answer: null });
            }
        },
        ended: (results) => {
            isNews ||= results.size > 0;
            for (const [item, { assessment, ticket }] of results) {
                const answer = assessment.status === 'scored' ? assessment : null;
                const key = keyOf(item);
                if (ticket === null && answer === null)
                    recordSet.forget(item.provider.name, key);
                else
                    recordSet.put({ provider: item.provider.name, key, ticket, answer });
            }
        },
        store: (state) => {
            const known = rendered.get(state);
            if (known?.of === recordSet.changes)
                return known.store;
            const store = render(state);
            rendered.set(state, { of: recordSet.changes, store });
            return store;
        },
    };
}
function perProvider(count) {
    return { vidmob: count('vidmob'), ias: count('ias'), verity: count('verity') };
}
function unfinishedIn(records) {
    return perProvider((name) => records.filter(({ provider, answer }) => provider === name && !answer).length);
}
/** Tickets of finished work are the first to be left out; an answer that is lost with them costs no more than time. */
function unfinishedLeft(records, left) {
    const finished = (name) => records.filter(({ provider, ticket, answer }) => provider === name && ticket && answer).length;
    return perProvider((name) => Math.max(0, left[name].tickets - finished(name)));
}
function workspacesOf(items) {
    const ids = items.map(({ creative }) => creative.workspaceId).filter((id) => id !== undefined);
    return [...new Set(ids)].sort((a, b) => a - b);
}

;// CONCATENATED MODULE: ./build/github/publish/channel.js
/** Where the result stands: a check run, a commit status without `checks: write`, or the job's own exit code. */
const CHANNELS = (/* unused pure expression or super */ null && (['check-run', 'commit-status', 'job']));
/** The job alone: nothing is written, the exit code is the result. */
const jobChannel = {
    kind: 'job',
    attachedBytes: () => 0,
    update: async () => true,
    finish: async () => undefined,
};
/**
 * The conclusion that a channel can carry: `pending` only where a check run of ours waits for a later run, which a push
 * never has; and a job knows only success and failure, so `neutral` fails there rather than turning green.
 */
function settle(conclusion, channel, event) {
    if (conclusion === 'pending' && (channel !== 'check-run' || event === 'push'))
        return 'failure';
    if (conclusion === 'neutral' && channel === 'job')
        return 'failure';
    return conclusion;
}
/** The process's exit code. */
function exitCodeOf(conclusion) {
    return conclusion === 'failure' || conclusion === 'cancelled' ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/github/publish/check-run-channel.js





const check_run_channel_GAP = '\n\n';
/** GitHub replaces a check run's output as a whole, so this file, which writes all of them, attaches to every one. */
function attach(output, attached) {
    const text = [output.text ?? '', attached].filter((part) => part !== '').join(check_run_channel_GAP);
    return text === '' ? output : { ...output, text };
}
/** Creates a check run that carries the attachment from its opening on. Rejects as the client does. */
async function openCheckRun(work, opening) {
    const output = attach(opening.output, work.attachment('live'));
    const check = await openCheck(work.github, { ...opening, output });
    return (0,github_errors/* isMissingPermission */.SA)(check) ? check : { check, channel: checkRunChannel({ ...work, check }) };
}
/** The result on a check run that is in progress, opened by this run or parked by an earlier one. */
function checkRunChannel(work) {
    let isLost = false;
    return {
        kind: 'check-run',
        attachedBytes: () => byteLength(work.attachment('released')) + check_run_channel_GAP.length,
        update: async (output, signal) => {
            // A newer run may have completed the check while this one waited; what stands there now is not ours to replace.
            isLost ||= await untilAborted(isTakenOver(work), signal, 'GET check-runs');
            if (!isLost)
                await updateCheck(work.github, work.check.id, attach(output, work.attachment('live')), { signal });
            return !isLost;
        },
        finish: (ending) => {
            const output = attach(ending.output, work.attachment('released'));
            return finish(work, { ...ending, output }, isLost);
        },
    };
}
async function finish(work, ending, isLost) {
    const { github, log, check, cancelled } = work;
    const quickly = ending.conclusion === 'cancelled' || cancelled.aborted;
    if (isLost || (!quickly && (await isTakenOver(work)))) {
        log.warning(`The check run ${check.url ?? check.id} was completed by a newer run, so this result is not written.`);
        return undefined;
    }
    if (!quickly && ending.conclusion !== 'pending')
        await annotate(work, ending);
    try {
        await write(github, check, ending);
        return undefined;
    }
    catch (error) {
        if (await isWritten(work, ending))
            return undefined;
        return (0,github_errors/* toGitHubProblem */.yP)(error, 'write the result into the check run', 'checks').toProblem();
    }
}
/** GitHub may have taken the result although its answer was lost: then people see it, and the run must not differ. */
async function isWritten({ github, check }, { conclusion }) {
    const found = await findChecks(github, check.headSha, check.name).catch(() => undefined);
    if (found === undefined || (0,github_errors/* isMissingPermission */.SA)(found))
        return false;
    return found.own.some((other) => other.id === check.id && other.completed && other.conclusion === conclusion);
}
async function write(github, check, { conclusion, output }) {
    const closing = closingConclusion(conclusion);
    if (closing === undefined)
        await updateCheck(github, check.id, output);
    else
        await closeCheck(github, check.id, closing, output);
}
function closingConclusion(conclusion) {
    return conclusion === 'pending' ? undefined : conclusion;
}
/** Adds all annotations, portion by portion; what GitHub does not take is said in the log and costs no verdict. */
async function annotate({ github, log, check, cancelled }, ending) {
    const batches = annotationBatches(ending.annotations);
    for (const [index, annotations] of batches.entries()) {
        if (cancelled.aborted)
            return;
        try {
            await updateCheck(github, check.id, ending.output, { annotations, signal: cancelled });
        }
        catch (error) {
            log.warning((0,github_errors/* toGitHubProblem */.yP)(error, `add part ${index + 1} of ${batches.length} of the annotations`).message);
        }
    }
}
/**
 * Looks at the check runs just before writing into ours: true when a newer run has completed it meanwhile. A twin, made
 * when the answer to our creation was lost, is completed on the way. Not being able to look changes nothing.
 */
async function isTakenOver({ github, check }) {
    const found = await findChecks(github, check.headSha, check.name).catch(() => undefined);
    if (found === undefined || (0,github_errors/* isMissingPermission */.SA)(found))
        return false;
    const twins = found.own.filter((other) => other.externalId === check.externalId && other.id !== check.id);
    for (const twin of twins.filter((other) => !other.completed)) {
        await cancelCheck(github, twin, 'Duplicate', 'Another check run of the same attempt holds the result.').catch(() => undefined);
    }
    return found.own.some((other) => other.id === check.id && other.completed);
}

;// CONCATENATED MODULE: ./build/github/publish/commit-status.js



/** The state for a conclusion: a status knows no neutral, so everything that is not plainly good or open blocks. */
function stateOf(conclusion) {
    return conclusion === 'success' || conclusion === 'pending' ? conclusion : 'failure';
}
/** Writes the status; resolves with the login it was written as. */
async function postStatus(github, status) {
    const { octokit, owner, repo } = github;
    const write = async () => {
        const { data } = await octokit.rest.repos.createCommitStatus({
            owner,
            repo,
            sha: status.sha,
            context: status.context,
            state: status.state,
            description: oneLine(status.description),
            ...(status.targetUrl === undefined ? {} : { target_url: status.targetUrl }),
        });
        return { login: (0,answer_fields/* fieldsOf */.P)(data, 'the commit status').optionalText('creator.login') };
    };
    // A status written twice is one status, so nothing has to be looked for.
    return (0,github_errors/* ifPermitted */.ab)('statuses', () => (0,github_errors/* onceMore */.Th)(write, async () => undefined));
}
/** GitHub refuses control characters and everything above U+FFFF in a description. */
function oneLine(text) {
    const plain = text.replace(/[\u{10000}-\u{10FFFF}]/gu, '').replace(/[\p{Cc}\s]+/gu, ' ');
    return cutCharacters(plain.trim(), STATUS_CHARACTERS);
}
/** The result as a commit status, for tokens without `checks: write`. It shows no progress. */
function commitStatusChannel(github, target) {
    return {
        kind: 'commit-status',
        attachedBytes: () => 0,
        update: async () => true,
        finish: async ({ conclusion, statusLine }) => {
            try {
                const posted = await postStatus(github, { ...target, state: stateOf(conclusion), description: statusLine });
                return (0,github_errors/* isMissingPermission */.SA)(posted)
                    ? new github_errors/* GitHubProblem */.Jy((0,github_errors/* permissionAdvice */.Ew)([posted.missing])).toProblem()
                    : undefined;
            }
            catch (error) {
                return (0,github_errors/* toGitHubProblem */.yP)(error, 'write the result as a commit status').toProblem();
            }
        },
    };
}

;// CONCATENATED MODULE: ./build/github/publish/open-channel.js







const open_channel_NOTHING = {
    checkRunId: undefined,
    checkUrl: undefined,
    login: undefined,
    earlier: [],
    problems: [],
    warnings: [],
};
/**
 * Opens the best channel that the token allows. Never rejects: a job of the same name, or a GitHub that does not
 * answer, is a problem that fails the run.
 */
async function openChannel(options) {
    try {
        return (await tryCheckRun(options)) ?? (await tryCommitStatus(options)) ?? jobOnly(options);
    }
    catch (error) {
        const problem = (0,github_errors/* toGitHubProblem */.yP)(error, `open the check on commit ${options.headSha}`).toProblem();
        return { ...open_channel_NOTHING, channel: jobChannel, problems: [problem] };
    }
}
async function tryCheckRun(options) {
    const { github, headSha, checkName, runUrl, run, opening } = options;
    const listed = await findChecks(github, headSha, checkName);
    // Whether a check may be created, only creating one tells.
    const found = (0,github_errors/* isMissingPermission */.SA)(listed) ? { own: [], foreign: [] } : listed;
    const clash = clashProblem(found);
    if (clash)
        return { ...open_channel_NOTHING, channel: jobChannel, problems: [clash] };
    await supersede(options, found.own);
    const opened = await openCheckRun(options, {
        name: checkName,
        headSha,
        externalId: externalIdOf(run),
        detailsUrl: runUrl,
        output: opening.output,
    });
    if ((0,github_errors/* isMissingPermission */.SA)(opened))
        return undefined;
    const { check, channel } = opened;
    return {
        ...open_channel_NOTHING,
        channel,
        checkRunId: check.id,
        checkUrl: check.url,
        login: check.appSlug ? `${check.appSlug}[bot]` : undefined,
        earlier: found.own,
    };
}
/** Completes what earlier runs left open on the commit, so that the new check run is the only open one of its name. */
async function supersede({ github, log, run, runUrl }, own) {
    const by = runUrl ? `[run ${run.runId}](${runUrl})` : `run ${run.runId}`;
    for (const check of own.filter(({ completed }) => !completed)) {
        try {
            await cancelCheck(github, check, 'Superseded', `Superseded by ${by}, attempt ${run.attempt}.`);
        }
        catch (error) {
            log.warning((0,github_errors/* toGitHubProblem */.yP)(error, `complete the earlier check run ${check.url ?? check.id}`).message);
        }
    }
}
async function tryCommitStatus(options) {
    const { github, headSha, checkName, runUrl, opening, sandbox } = options;
    if (sandbox)
        return undefined;
    const target = { sha: headSha, context: checkName, targetUrl: runUrl };
    const posted = await postStatus(github, { ...target, state: 'pending', description: opening.statusLine });
    if ((0,github_errors/* isMissingPermission */.SA)(posted))
        return undefined;
    return {
        ...open_channel_NOTHING,
        channel: commitStatusChannel(github, target),
        login: posted.login,
        warnings: [degraded('The result is a commit status: no annotations, nothing can be parked.', ['checks'])],
    };
}
function jobOnly({ sandbox }) {
    const missing = sandbox ? ['checks'] : ['checks', 'statuses'];
    const what = "The result is this job's own: pending and neutral count as failure.";
    return { ...open_channel_NOTHING, channel: jobChannel, warnings: [degraded(what, missing)] };
}
function degraded(what, missing) {
    return `${what} ${(0,github_errors/* permissionAdvice */.Ew)(missing)}`;
}

;// CONCATENATED MODULE: ./build/github/publish/publisher.js



/** Progress is shown at most this often, so that a long wait does not use up the hourly limit. */
const PROGRESS_INTERVAL_MS = 60_000;
/** Opens the best channel that the token allows, and logs what is missing for a better one. Never rejects. */
async function openPublisher(options) {
    const opened = await openChannel(options);
    for (const warning of opened.warnings)
        options.log.warning(warning);
    return publisherOn(opened, options);
}
/** A publisher on a channel that is open already, such as the check run of a parked gate. */
function publisherOn({ channel, ...opened }, { clock, log, event, cancelled, opening, }) {
    const running = new AbortController();
    const superseded = new AbortController();
    const ended = AbortSignal.any([running.signal, cancelled]);
    let latest = opening.output;
    let shownAt = Number.NEGATIVE_INFINITY;
    let last = Promise.resolve();
    let outcome;
    const write = async (output) => {
        try {
            if (await channel.update(output, ended))
                return;
            log.warning('A newer run has taken this commit over: nothing more is submitted or waited for here.');
            superseded.abort(new Error('A newer run has taken this commit over.'));
        }
        catch (error) {
            if (!ended.aborted) {
                log.warning((0,github_errors/* toGitHubProblem */.yP)(error, 'show the progress').message);
            }
        }
    };
    const writeLatest = async () => {
        if (outcome || superseded.signal.aborted)
            return;
        shownAt = clock.now();
        last = last.then(() => (outcome ? undefined : write(latest)));
        await last;
    };
    const end = async (ending) => {
        if (ending.conclusion === 'cancelled')
            running.abort();
        await last; // an update that arrives after the completing one would replace its output
        const { conclusion } = ending;
        const problem = await channel.finish(ending);
        const shown = problem && conclusion !== 'cancelled' ? 'failure' : conclusion;
        return { conclusion: shown, exitCode: exitCodeOf(shown), problem };
    };
    return {
        ...opened,
        superseded: superseded.signal,
        settle: (conclusion) => settle(conclusion, channel.kind, event),
        attachedBytes: () => channel.attachedBytes(),
        show: async (output) => {
            latest = output;
            if (clock.now() - shownAt >= PROGRESS_INTERVAL_MS)
                await writeLatest();
        },
        persist: async () => {
            if (opened.checkRunId !== undefined)
                await writeLatest();
        },
        complete: (ending) => {
            outcome ??= end(ending);
            return outcome;
        },
    };
}

;// CONCATENATED MODULE: ./build/github-gate/run-gate.js











/** Opens the check of a gate, which carries what the ticket store keeps. Never rejects. */
async function run_gate_openCheck(context, ticketStore) {
    const { publishing, clock, log, run, trigger, settings, cancelled } = context;
    const { runUrl, checkName } = renderContextOf(context);
    const opening = inSandbox(settings.sandbox, 'Reading what changed.');
    return await openPublisher({
        github: publishing,
        clock,
        log,
        run: { runId: run.runId, attempt: run.runAttempt },
        runUrl: runUrl ?? undefined,
        checkName,
        headSha: trigger.headSha,
        event: trigger.eventName,
        sandbox: settings.sandbox,
        opening: { output: { title: opening, summary: opening }, statusLine: opening },
        attachment: (state) => ticketStore.store(state).text,
        cancelled,
    });
}
/** GitHub as the host of a gate: its check run, its repository, and what earlier runs left there. */
function gitHubHost(context, check, cache) {
    return {
        source: gitHubSource(context),
        known: gitHubRecords(context, check.earlier, cache),
        progress: check,
        results: checkResults(context, check),
    };
}
/**
 * One gate on GitHub from beginning to end. Rejects only for a defect: whatever GitHub or a provider does, the check that
 * was opened is completed, or parked with all that is needed to go on.
 */
async function runGitHubGate(services) {
    return await withGateContext(services, sealedFor(services.run), async (context) => {
        const { clock, run, deadlines, seals, trigger } = context;
        const ticketStore = createTicketStore({ clock, seals, run, deadlineAt: deadlines.submitting.at });
        const cache = openRecordCache(scopesOf(trigger), context);
        const check = await run_gate_openCheck(context, ticketStore);
        const host = gitHubHost(context, check, cache);
        const { shown, evaluation } = await runGate(context, host, { ticketStore, guard: SUBMITS_ALL });
        await saveAnswers(context, { ticketStore, cache }, evaluation);
        return shown;
    });
}

;// CONCATENATED MODULE: ./build/github/publish/cancel-old-checks.js




const cancel_old_checks_SENTENCES = {
    synchronize: 'A newer commit was pushed, so this one is no longer judged.',
    closed: 'The pull request was closed, so it is no longer judged.',
};
/**
 * Completes our open check runs on a commit that no open pull request has as its head any more. Never rejects: a check
 * run that stays open on an old commit blocks nothing.
 */
async function cancelOldChecks(github, log, old) {
    let found;
    try {
        const listed = await findChecks(github, old.sha, old.checkName);
        if ((0,github_errors/* isMissingPermission */.SA)(listed))
            return { cancelled: 0, found };
        found = listed.own;
        const open = found.filter(({ completed }) => !completed);
        if (open.length === 0 || (await cancel_old_checks_isStillHead(github, old)))
            return { cancelled: 0, found };
        for (const check of open)
            await cancelCheck(github, check, 'Cancelled', cancel_old_checks_SENTENCES[old.reason]);
        return { cancelled: open.length, found };
    }
    catch (error) {
        log.warning((0,github_errors/* toGitHubProblem */.yP)(error, `cancel the check run on the old commit ${old.sha}`).message);
        return { cancelled: 0, found };
    }
}
/**
 * GitHub may still list the event's own pull request with its former head. Where pull requests may not be listed, no
 * other is known to wait for the check.
 */
async function cancel_old_checks_isStillHead(github, { sha, pullRequest }) {
    const numbers = await openPullsWithHead(github, sha).catch((error) => {
        if ((0,github_errors/* isRefusal */.vu)(error))
            return [];
        throw error;
    });
    return numbers.some((number) => number !== pullRequest);
}

;// CONCATENATED MODULE: ./build/github-gate/tidy-up.js





/** Commits that are looked at back from the one that was left behind. */
const tidy_up_MOST_COMMITS = 5;
/** Whether the run on a commit came as far as to an end or to tickets: then it has cleared up behind itself as well. */
function hasTidiedUp(found) {
    return found.some(({ completed, conclusion, text }) => {
        return (completed && conclusion !== 'cancelled') || keepsSomething(text);
    });
}
/**
 * Cancels our check that still waits on a commit that nobody will merge: the old head after a push, the head of a closed
 * pull request, and the heads before it whose turn it was to do so while the run was killed. Never rejects, because an
 * old check that stays open blocks nothing.
 */
async function tidyUp({ trigger, settings, publishing: github, log: given }) {
    if (trigger.kind !== 'pull-request')
        return;
    const log = redactingLog(given, [settings.githubToken]);
    const checkName = checkNameFor(settings.checkName, { event: trigger.eventName, sandbox: settings.sandbox });
    const reason = trigger.closed ? 'closed' : 'synchronize';
    let sha = trigger.closed ? trigger.headSha : trigger.previousHeadSha;
    for (let looked = 0; sha !== undefined && looked < tidy_up_MOST_COMMITS; looked += 1) {
        const { found } = await cancelOldChecks(github, log, { sha, checkName, pullRequest: trigger.number, reason });
        if (found === undefined || hasTidiedUp(found))
            return;
        sha = await parentOf(github, sha).catch(() => undefined);
    }
}

;// CONCATENATED MODULE: ./build/github-gate/index.js
/** The door of GitHub's half of a gate: what the runner's edge and the scheduled run use of it. */








;// CONCATENATED MODULE: ./build/gate/index.js
/** The door of the pipeline: what hosts use of it. */












;// CONCATENATED MODULE: ./build/providers/vidmob/updated-scores.js






/** Items asked for at a time: the most that the endpoint gives. */
const updated_scores_PER_PAGE = 100;
/** Pages after which the list counts as unreadable: no organization changes 100,000 scores between two looks. */
const updated_scores_MOST_PAGES = 1000;
const updated_scores_AGAIN = 'Nothing is lost: the next run asks again from the same moment.';
const updated_scores_page = schemas/* object */.Ikc({
    result: schemas/* array */.YOg(schemas/* unknown */.L5J()),
    // A sibling of `result`. Its `nextOffset` is printed on the last page too and means nothing.
    pagination: schemas/* object */.Ikc({ perPage: schemas/* number */.aig().positive(), totalSize: schemas/* number */.aig() }).nullish(),
});
const updated_scores_failed = (what, remedy = updated_scores_AGAIN) => ({
    kind: 'failed',
    reason: `Vidmob's list of changed scores could not be read: ${what}`,
    remedy,
});
function updated_scores_refused({ status, body }, workspaceId) {
    const said = errorText(body);
    const what = `Vidmob answered ${status}${said === undefined ? '.' : `: ${said}`}`;
    if (status === 401)
        return updated_scores_failed(what, 'Check the input vidmob-api-key.');
    if (status === 403 || status === 404) {
        const where = workspaceId === null ? 'the organization' : `workspace ${workspaceId}`;
        return updated_scores_failed(what, `Check that the key of input vidmob-api-key has the scope scoring:read and may see ${where}.`);
    }
    return updated_scores_failed(what);
}
/** The published text speaks of a list of ids, so one that stands by itself is taken as well as one in an object. */
function idIn(item) {
    return typeof item === 'string' && item !== '' ? item : uniqueIdIn(item);
}
async function updated_scores_readAll(ask, workspaceId, since, call) {
    const ids = new Set();
    let offset = 0;
    for (let pages = 0; pages < updated_scores_MOST_PAGES; pages += 1) {
        const query = { workspaceId: workspaceId ?? undefined, updatedSince: since, perPage: updated_scores_PER_PAGE, offset };
        const answer = await ask({ path: '/v1/media/updated-scores', query }, call);
        if (!isSuccess(answer))
            return updated_scores_refused(answer, workspaceId);
        const parsed = updated_scores_page.safeParse(answer.body);
        if (!parsed.success)
            return updated_scores_failed('the answer has a form that the gate does not know.');
        const { result, pagination } = parsed.data;
        for (const item of result) {
            const id = idIn(item);
            if (id === undefined)
                return updated_scores_failed('an entry names no uniqueId.');
            ids.add(id);
        }
        // Without a total only a page that is not full is certainly the last.
        if (!pagination && result.length >= updated_scores_PER_PAGE)
            return updated_scores_failed('the answer does not say how long the list is.');
        if (!pagination || offset + pagination.perPage >= pagination.totalSize)
            return { kind: 'read', ids: [...ids] };
        offset += pagination.perPage;
    }
    return updated_scores_failed(`it has more than ${updated_scores_MOST_PAGES} pages.`);
}
/** The list of changed scores as the account of a key sees it. */
function createUpdatedScores(options) {
    const ask = createClient(options);
    return async (workspaceId, since, call) => {
        try {
            return await updated_scores_readAll(ask, workspaceId, since, call);
        }
        catch (error) {
            if (error instanceof errors/* TransportError */.w)
                return updated_scores_failed(error.message);
            throw error;
        }
    };
}

;// CONCATENATED MODULE: ./build/rescore/changed-scores.js


/** Asked again from so long before the cursor, because lists and clocks may lag (contract section 9). */
const OVERLAP_MS = 10 * 60_000;
const ORGANIZATION = 'none';
/** Nothing is known to have changed. */
function noChanges(askedAt) {
    return { ids: new Set(), isAll: false, cursors: {}, askedAt, problems: [] };
}
/** Which of the answers that are kept are outdated by the changes. */
function outdatedBy({ ids, isAll, askedAt }) {
    return { ids: isAll ? 'all' : ids, before: askedAt };
}
/**
 * Asks Vidmob for every workspace in use, all pages; null is the organization, for creatives without one. A workspace
 * that cannot be asked keeps its cursor, so that the next run asks from the same moment. Without a cursor all scores of
 * the default branch are fetched again; `oldest` (milliseconds since 1970) is since when those that gates were judged by
 * may have changed. Rejects when the run is cancelled or has no time left.
 */
async function changedScores({ httpFor, clock, deadlines, opened, state, }, workspaces, oldest) {
    const { accounts, credentials } = opened;
    const askedAt = clock.now();
    if (!credentials.vidmob)
        return noChanges(askedAt);
    const { url, apiKey } = accounts.vidmob;
    const read = createUpdatedScores({ http: httpFor('vidmob'), url, apiKey: apiKey ?? '' });
    const call = { signal: deadlines.submitting.signal, deadlineAt: deadlines.submitting.at };
    const ids = new Set();
    const cursors = {};
    const problems = [];
    let isAll = false;
    for (const workspace of workspaces) {
        const name = workspace === null ? ORGANIZATION : String(workspace);
        const cursor = state.cursors[name];
        isAll ||= cursor === undefined;
        const from = cursor === undefined ? oldest : Date.parse(cursor);
        const now = new Date(clock.now()).toISOString();
        const answer = from === undefined
            ? { kind: 'read', ids: [] }
            : await read(workspace, new Date(from - OVERLAP_MS).toISOString(), call);
        if (answer.kind === 'read') {
            for (const id of answer.ids)
                ids.add(id);
            cursors[name] = now;
        }
        else {
            call.signal.throwIfAborted(); // not the provider's failure
            const message = `${answer.reason} ${answer.remedy}`;
            problems.push((0,core_problems/* runProblem */.d0)('provider/unavailable', message));
        }
    }
    return { ids, isAll, cursors, askedAt, problems };
}

;// CONCATENATED MODULE: ./build/core/shard.js


/** A remainder of so many bits favours no shard noticeably, and a number still holds it exactly. */
const BYTES = 6;
/**
 * Whether a creative belongs to the shard. Its identity alone decides: whatever else is in the list, however it is
 * ordered, whoever asks, each creative is in exactly one shard of a count.
 */
function inShard(creative, { index, count }) {
    const digest = (0,external_node_crypto_.createHash)('sha256').update((0,core_creative/* identityOf */.cu)(creative)).digest();
    return digest.readUIntBE(0, BYTES) % count === index - 1;
}

;// CONCATENATED MODULE: ./build/rescore/found-gate.js


/** The longest a job on GitHub's own runners may take, and some more. */
const LONGEST_JOB_MS = 6.5 * 3_600_000;
const JUDGED = ['success', 'failure', 'neutral'];
/** A later attempt of a run knows that the earlier one is over. */
function isFree({ leaseUntil, runId, attempt }, { run, now }) {
    return leaseUntil <= now || (runId === run.runId && attempt < run.runAttempt);
}
function found_gate_stateOf(check, store, reader) {
    if (check.completed)
        return JUDGED.includes(check.conclusion) ? 'finished' : 'ended';
    if (store?.header && store.isAuthentic)
        return isFree(store.header, reader) ? 'parked' : 'live';
    return reader.now - (check.startedAt ?? reader.now) > LONGEST_JOB_MS ? 'parked' : 'live';
}
function lackingOf(text, seals) {
    const asked = storesIn(text ?? '').flatMap(({ head }) => store_format_readHead(head)?.providers ?? []);
    return [...new Set(asked)].filter((provider) => !seals.knows(provider));
}
/** What was found on a commit as a gate. */
function foundGate(target, headSha, check, reader) {
    const { seals } = reader;
    const store = readStore(check.text, seals);
    const lacking = lackingOf(check.text, seals);
    return { target, headSha, check, store, state: found_gate_stateOf(check, store, reader), lacking };
}
/** How people name what a gate is for. */
function gateName({ target }) {
    return target.kind === 'queue'
        ? `merge group ${target.ref.headRef}`
        : target.pulls.map(({ number }) => `#${number}`).join(', ');
}
/** GitHub ends the names of merge groups' branches with the commit that they are built on. */
function baseIn(headRef) {
    return headRef.slice(headRef.lastIndexOf('-') + 1);
}
function triggerOf({ target, headSha }) {
    if (target.kind === 'queue') {
        const { headRef, baseRef } = target.ref;
        return { kind: 'merge-group', eventName: 'merge_group', headSha, headRef, baseSha: baseIn(headRef), baseRef };
    }
    const [{ number, baseRef }] = target.pulls;
    return {
        kind: 'pull-request',
        eventName: 'pull_request',
        action: 'rescore',
        number,
        headSha,
        previousHeadSha: undefined,
        closed: false,
        baseRef,
    };
}
/**
 * The context in which a scheduled run finishes another run's gate: settings and trigger of the original run, with this
 * run's identity. What is still pending stays parked, because the run that parked it was told to. The limits of the
 * scheduled run's own job do not concern the gate.
 */
function gateContextOf(context, gate) {
    const { settings, meter, run } = context;
    return {
        ...context,
        trigger: triggerOf(gate),
        run: { ...run, workflow: undefined },
        usageBefore: meter.snapshot(),
        settings: { ...settings, onTimeout: { value: 'pending', origin: 'a parked check' } },
    };
}
/**
 * The default branch's cache as a gate sees it that a scheduled run finishes: to be read only, and nothing of its own.
 * Scores are compared with those of a gate's own base, so that of the default branch has none for other gates.
 */
function gateCache({ recordCache, branch }, { target }) {
    const baseRef = target.kind === 'queue' ? target.ref.baseRef : target.pulls[0].baseRef;
    return {
        ...recordCache,
        own: async () => ({ records: [], baselines: undefined, rescore: undefined, remarks: [] }),
        baselines: async () => (baseRef === branch ? await recordCache.baselines() : undefined),
        save: async () => undefined,
    };
}

;// CONCATENATED MODULE: ./build/rescore/find-gates.js







/** Commits that are asked about together. */
const find_gates_AT_A_TIME = 8;
/** Requests that a run leaves to the others of the repository. */
const RESERVE = 50;
/** The name that gates' checks have in this repository. */
function gateCheckName({ settings }) {
    return checkNameFor(settings.checkName, { event: 'pull_request', sandbox: settings.sandbox });
}
function byHead(pulls) {
    const targets = new Map();
    for (const pull of pulls)
        targets.set(pull.headSha, [...(targets.get(pull.headSha) ?? []), pull]);
    return new Map([...targets].map(([sha, same]) => [sha, { kind: 'pulls', pulls: same }]));
}
/** Our check runs on a commit, newest first. Rejects with a `GitHubProblem`. */
async function ownChecks(context, sha) {
    const { github, conditional } = context;
    const found = await findChecks(github, sha, gateCheckName(context), conditional).catch((error) => {
        throw (0,github_errors/* toGitHubProblem */.yP)(error, `read the check runs of ${sha}`, 'checks');
    });
    if ((0,github_errors/* isMissingPermission */.SA)(found))
        throw (0,github_errors/* toGitHubProblem */.yP)(new Error((0,github_errors/* permissionAdvice */.Ew)(['checks'])), 'read check runs');
    return found.own;
}
/** The newest check run of ours on a commit as it is now; undefined where there is none. Rejects with a `GitHubProblem`. */
async function gateOn(context, sha, target) {
    const { seals, run, clock } = context;
    const [newest] = await ownChecks(context, sha);
    return newest && foundGate(target, sha, newest, { seals, run, now: clock.now() });
}
/**
 * Finds our newest check run on the head of every open pull request and of every merge group. What cannot be read is a
 * problem of the runLog, and what the hourly limit does not reach is left: neither takes the others with it.
 */
async function findGates(context, runLog) {
    const { github, clock, conditional, rateLimit } = context;
    const [pulls, refs] = await Promise.all([
        runLog.attempt(() => listOpenPulls(github, conditional)),
        runLog.attempt(() => listQueueRefs(github, undefined, conditional)),
    ]);
    const queued = (refs ?? []).map((ref) => [ref.headSha, { kind: 'queue', ref }]);
    const limit = (0,p_limit/* default */.A)(find_gates_AT_A_TIME);
    let unread = 0;
    let isCut = pulls === undefined || refs === undefined;
    const looks = [...queued, ...byHead(pulls ?? [])].map(([sha, target]) => limit(async () => {
        if (!rateLimit.hasRoomFor(RESERVE, clock.now())) {
            unread += 1;
            return undefined;
        }
        const found = await runLog.attempt(async () => ({ gate: await gateOn(context, sha, target) }));
        isCut ||= found === undefined;
        return found?.gate;
    }));
    const gates = (await Promise.all(looks)).filter((gate) => gate !== undefined);
    if (unread > 0)
        runLog.leave(unread, `${unread} commits were not looked at, because GitHub's hourly limit is near.`);
    return { gates, isWhole: !isCut && unread === 0 };
}

;// CONCATENATED MODULE: ./build/rescore/merged-gates.js





/** Commits that are looked at together. */
const merged_gates_AT_A_TIME = 8;
/** Requests that are left to the other workflows of the repository. */
const merged_gates_RESERVE = 300;
async function* textsOfClosed(context, runLog) {
    const { github, clock, branch, rateLimit } = context;
    const heads = (await runLog.attempt(() => listClosedHeads(github, branch))) ?? [];
    for (let from = 0; from < heads.length && rateLimit.hasRoomFor(merged_gates_RESERVE, clock.now()); from += merged_gates_AT_A_TIME) {
        const some = heads.slice(from, from + merged_gates_AT_A_TIME);
        const checks = await Promise.all(some.map((sha) => runLog.attempt(() => ownChecks(context, sha))));
        yield textsOf(checks.flatMap((own) => own ?? []));
    }
}
/**
 * Looks for what is not known of the default branch's creatives on the pull requests that brought them: a gate on
 * `pull_request_target` may not write to the cache, and once merged it is looked at no more. Asks GitHub only for as
 * much as is missing. Resolves with what does not open.
 */
async function loadMergedGates(context, { comparison }, runLog) {
    const { pool, seals, recordSet, recordCache } = context;
    const items = workOf(questionsFor(gatedCreatives([comparison]), pool.of([comparison])));
    const isMissing = () => items.some(({ provider, creative }) => {
        const record = recordSet.get(provider.name, recordKey(provider, creative));
        return !record?.ticket && !record?.answer;
    });
    if (isMissing())
        recordSet.absorb((await recordCache.ofBranch()).records);
    return await loadFrom(textsOfClosed(context, runLog), { recordSet, seals, isMissing });
}

;// CONCATENATED MODULE: ./build/core/drift/scores.js

/** Scores that differ by less are the same. */
const scores_TOLERANCE = 1e-9;
/** Vidmob's score of a creative on a channel; null where there is none. */
function scoreOn({ assessments: { vidmob } }, channel) {
    return vidmob?.status === 'scored' ? (vidmob.channels[channel]?.score ?? null) : null;
}
/** The scores that were recorded before, by channel, of the channels on which the creative has another one now. */
function scores_changedScores(creative, baselines) {
    const recorded = baselines?.get(baselineKey({ source: creative.source ?? undefined, id: creative.id })) ?? {};
    const changed = Object.entries(recorded).flatMap(([channel, { score }]) => {
        const now = scoreOn(creative, channel);
        return now === null || Math.abs(now - score) <= scores_TOLERANCE ? [] : [[channel, score]];
    });
    return Object.fromEntries(changed);
}

;// CONCATENATED MODULE: ./build/core/drift/compare.js


/** Compares what fails with what failed before. */
function compareDrift({ before, judged, isListed, baselines, at }) {
    const now = new Date(at).toISOString();
    const isFirst = before === undefined;
    const begun = (identity, creative) => ({
        failing: {
            identity,
            name: (0,core_creative/* nameOf */.Vb)(creative),
            since: now,
            standing: isFirst ? 'known' : 'untold',
            scoresBefore: scores_changedScores(creative, baselines),
            ended: null,
        },
        creative,
    });
    const creatives = compare_byIdentity(judged);
    const netNew = [];
    const stillFailing = [];
    const unanswered = [];
    const ended = [];
    for (const failing of before ?? []) {
        const creative = creatives.get(failing.identity);
        if (creative?.verdict === 'fail') {
            if (failing.ended !== null)
                netNew.push(begun(failing.identity, creative));
            else
                (failing.standing === 'untold' ? netNew : stillFailing).push({ failing, creative });
            continue;
        }
        const ending = failing.ended ?? endingOf(creative, isListed(failing.identity), now);
        if (ending === null)
            unanswered.push({ failing, creative });
        else
            ended.push({ failing: { ...failing, ended: ending }, creative });
    }
    const known = new Set(before?.map(({ identity }) => identity));
    for (const [identity, creative] of creatives) {
        if (creative.verdict !== 'fail' || known.has(identity))
            continue;
        (isFirst ? stillFailing : netNew).push(begun(identity, creative));
    }
    return { isFirst, netNew, stillFailing, unanswered, ended };
}
/** Of two entries of one identity the one that fails. */
function compare_byIdentity(judged) {
    const creatives = new Map();
    for (const creative of judged) {
        const { source, id, version } = creative;
        const identity = (0,core_creative/* identityOf */.cu)({ source: source ?? undefined, id, version: version ?? undefined });
        if (creatives.get(identity)?.verdict !== 'fail')
            creatives.set(identity, creative);
    }
    return creatives;
}
/** How a failure ended; null where nobody knows that it did. */
function endingOf(creative, isListed, now) {
    if (creative === undefined)
        return isListed ? null : { at: now, how: 'removed' };
    const isUnknown = creative.verdict === 'pending' || creative.verdict === 'inconclusive';
    return isUnknown ? null : { at: now, how: 'passes' };
}

;// CONCATENATED MODULE: ./build/core/drift/failing.js

/**
 * What an issue has to do with a failure: `known`, it was there when failures were first recorded; `untold`, it came
 * later and no issue shows it yet; `told`, it came later and an issue shows it.
 */
const STANDINGS = ['known', 'untold', 'told'];
const failing_moment = iso/* datetime */.w$({ offset: true });
const failing = schemas/* object */.Ikc({
    /** `identityOf` the creative. */
    identity: schemas/* string */.YjP(),
    /** `nameOf` the creative, for when its entry is gone. */
    name: schemas/* string */.YjP(),
    /** ISO-8601 moment of the run that first found it failing. */
    since: failing_moment,
    standing: schemas/* enum */.k5n(STANDINGS),
    /** Vidmob's last scores before, by channel, of those channels that have another one now. */
    scoresBefore: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig()),
    /** That it fails no more; kept until the issue is closed, which tells of it. */
    ended: schemas/* object */.Ikc({ at: failing_moment, how: schemas/* enum */.k5n(['passes', 'removed']) }).nullable(),
});
/** Reads the failing set of an earlier run back from what `storeFailing` made; undefined where that is not what it is. */
function readFailing(text) {
    try {
        return schemas/* array */.YOg(failing).safeParse(JSON.parse(text)).data;
    }
    catch {
        return undefined;
    }
}
/** The failing set as text to keep. */
function storeFailing(set) {
    return JSON.stringify(set);
}

;// CONCATENATED MODULE: ./build/core/drift/issue.js
/**
 * What drift means for the issue. All is well when nothing on the branch fails any more, also what failed from the
 * start: an issue that closes while something fails would say the opposite of what is so.
 */
function issueAction({ isFirst, netNew, stillFailing, unanswered }) {
    if (isFirst)
        return 'none';
    if (netNew.length > 0)
        return 'open';
    return stillFailing.length + unanswered.length > 0 ? 'update' : 'close';
}
/**
 * The failing set to keep for the next run. `isShown`: the issue was brought up to date; otherwise the next run tries
 * to tell again.
 */
function nextFailing(drift, isShown) {
    const { netNew, stillFailing, unanswered, ended } = drift;
    const told = netNew.map(({ failing }) => ({ ...failing, standing: isShown ? 'told' : 'untold' }));
    const isOver = isShown && issueAction(drift) === 'close';
    const others = [...stillFailing, ...unanswered, ...(isOver ? [] : ended)];
    return [...told, ...others.map(({ failing }) => failing)];
}

;// CONCATENATED MODULE: ./build/core/render/drift-listings.js






/** Channels named in one cell or line. */
const MOST_CHANNELS = 6;
const BARE = { open: '', close: '' };
/** What fails, the latest first: since when, from which score to which, what to do. */
function failingTable(rows, view, { open, close } = BARE) {
    return {
        open: open + tableHead('Creative', 'Failing since', 'Now, and what to do'),
        rows: rows.toSorted(latestFirst).map((one) => () => failingRow(one, view)),
        close,
        left: (count) => `\n\n${leftOut(count, 'failing creative', view)}`,
    };
}
/** What failed and has no verdict now. */
function unansweredList(unanswered, view) {
    const line = ({ failing }) => `- ${VERDICT_ICONS.inconclusive} ${identifier(failing.name)} failing since ${drift_listings_when(failing.since)}\n`;
    return {
        open: '**No verdict this time**, and a missing answer is no pass:\n\n',
        rows: unanswered.toSorted(latestFirst).map((one) => () => line(one)),
        close: '',
        left: (count) => `\n${leftOut(count, 'creative', view)}`,
        share: 0.5,
    };
}
/** What fails no more, and since when. */
function endedList(ended, view, frame = BARE) {
    return {
        ...frame,
        rows: ended.toSorted(latestFirst).map((one) => () => `- ${endedLine(one)}\n`),
        left: (count) => `\n\n${leftOut(count, 'creative', view)}`,
    };
}
function latestFirst({ failing: one }, { failing: other }) {
    return Date.parse(other.since) - Date.parse(one.since) || (one.identity < other.identity ? -1 : 1);
}
/** `2026-11-22 14:30 UTC`. */
function drift_listings_when(moment) {
    return `${new Date(moment).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
function failingRow({ failing, creative }, view) {
    const drop = drift_listings_scoresOf({ failing, creative }, (before, now) => `${figure(before)} → ${figure(now)}`);
    const why = [...drop.map(strong), whyCell(creative, 'see the run linked below')].join('<br>');
    return row(creativeCell(creative, view), drift_listings_when(failing.since), why);
}
function endedLine({ failing, creative }) {
    const { at, how } = failing.ended;
    const known = identifier(failing.name);
    if (how === 'removed')
        return `${known} is not listed since ${drift_listings_when(at)}`;
    const scores = creative === undefined ? [] : drift_listings_scoresOf({ failing, creative }, (_, now) => figure(now));
    return [`${known} stopped failing ${drift_listings_when(at)}`, ...scores].join(', ');
}
/** `META score …` of the channels whose score had become another. */
function drift_listings_scoresOf({ failing, creative }, say) {
    return Object.entries(failing.scoresBefore)
        .flatMap(([channel, before]) => {
        const now = scoreOn(creative, channel);
        return now === null ? [] : [`${markdown_name(channel)} score ${say(before, now)}`];
    })
        .slice(0, MOST_CHANNELS);
}

;// CONCATENATED MODULE: ./build/core/render/drift-issue.js




/** The title of the one issue (contract section 9). */
const DRIFT_TITLE = 'Creative Gate: scores drifted';
/** Bytes of an issue or a comment, the caller's hidden marker included. */
const LIMIT = 65_000;
const drift_issue_LONGEST_NAME = 100;
/** Bytes of the empty line before the foot. */
const drift_issue_GAP = 2;
const EXPLANATION = [
    'Scores change while the file stays the same: Vidmob scores again when guidelines change or somebody overrides a',
    'result, IAS and Verity may classify again, and a waiver can expire.',
].join(' ');
const WHAT_TO_DO = [
    '**What to do:** stop spending on these creatives until they are fixed. Replace the asset and give its entry a new',
    'version, have the rating reviewed by the provider, or waive the finding in the policy with a reason and a date. The',
    'scheduled run keeps this issue up to date and closes it when nothing fails any more.',
].join(' ');
/** The issue for whoever looks after the campaigns: what fails since when, from which score to which, what to do. */
function renderDriftIssue(drift, context, budget = LIMIT) {
    const view = viewOf(context);
    const failing = [...drift.netNew, ...drift.stillFailing];
    const drifted = failing.filter((one) => one.failing.standing !== 'known');
    const known = failing.filter((one) => one.failing.standing === 'known');
    const foot = drift_issue_footOf(context);
    const listings = [
        failingTable(drifted, view),
        unansweredList(drift.unanswered, view),
        failingTable(known, view, {
            open: fold(`${VERDICT_ICONS.fail} ${counted(known.length, 'creative')} failed already when the gate first looked`),
            close: FOLD_END,
        }),
        endedList(drift.ended, view, {
            open: fold(`${VERDICT_ICONS.pass} ${counted(drift.ended.length, 'creative does', 'creatives do')} not fail any more`),
            close: FOLD_END,
        }),
    ];
    const head = `### ${drift_issue_headline(drifted.length, drift, context)}\n\n${EXPLANATION}`;
    return { title: DRIFT_TITLE, body: page(head, listings, WHAT_TO_DO, budget - byteLength(foot) - drift_issue_GAP), foot };
}
/** The comment with which the issue is closed. */
function renderDriftClosing({ ended }, context, budget = LIMIT) {
    const head = `${VERDICT_ICONS.pass} ${strong('All is well:')} no creative on ${branchOf(context)} fails any more.`;
    return page(head, [endedList(ended, viewOf(context))], drift_issue_footOf(context), budget);
}
function viewOf(context) {
    // A link to the run would be another in every run.
    return { context: { ...context, pullRequest: null }, rest: 'the job summary of the run linked below' };
}
function drift_issue_headline(drifted, { unanswered }, context) {
    const where = `on ${branchOf(context)}`;
    if (drifted > 0) {
        return `${VERDICT_ICONS.fail} ${counted(drifted, 'creative')} ${where} ${drifted === 1 ? 'fails' : 'fail'} that did not before`;
    }
    if (unanswered.length > 0) {
        const many = counted(unanswered.length, 'creative');
        return `${VERDICT_ICONS.inconclusive} ${many} ${where} that failed could not be judged again`;
    }
    return `${VERDICT_ICONS.fail} Nothing that drifted ${where} fails any more, but what failed from the start still does`;
}
function branchOf({ branch }) {
    return identifier(branch, drift_issue_LONGEST_NAME);
}
function drift_issue_footOf({ runUrl, reportNote, checkName }) {
    const parts = [
        runUrl === null ? '' : markdown_link('Run and full report', runUrl),
        reportNote === undefined ? '' : message(reportNote),
        `check ${identifier(checkName, drift_issue_LONGEST_NAME)}`,
    ];
    return `<sub>${parts.filter((part) => part !== '').join(' · ')}</sub>`;
}

;// CONCATENATED MODULE: ./build/github/publish/publish-issue.js







/** 10,000 open issues. */
const publish_issue_MOST_PAGES = 100;
/**
 * The open issues that an author wrote with our marker for the check name, oldest first, all pages. Issues of others are
 * never ours, whatever is in them. Rejects with the client's error, or with a `GitHubProblem` when the answer is no list.
 */
async function findIssues(github, author, checkName) {
    // By number, because what was closed meanwhile moves others to another page.
    const found = new Map();
    for (const issue of await listOpen(github, author)) {
        const marker = parseIssueMarker(issue.optionalText('body') ?? '');
        const isOurs = marker?.checkName === checkName && issue.optionalText('user.login') === author;
        if (!isOurs || issue.has('pull_request'))
            continue;
        const number = issue.number('number');
        found.set(number, { number, url: issue.optionalText('html_url'), marker });
    }
    return [...found.values()].sort((one, other) => one.number - other.number);
}
async function listOpen({ octokit, owner, repo }, author) {
    const query = { owner, repo, state: 'open', sort: 'created', direction: 'asc' };
    const list = (filter) => allPages('open issues', publish_issue_MOST_PAGES, (page) => octokit.rest.issues.listForRepo({ ...query, ...filter, ...page }));
    try {
        return await list({ creator: author });
    }
    catch (error) {
        // GitHub refuses to filter by an account that it does not know by this name.
        if ((0,github_errors/* statusOf */.c2)(error) === 422)
            return await list({});
        throw error;
    }
}
/** Bytes that the marker leaves to an issue's text, its foot included. */
function issueRoom(checkName) {
    return COMMENT_BYTES - byteLength(renderIssueMarker({ checkName, digest: textDigest('') })) - 1;
}
/**
 * Opens, updates or closes the issue. Only an open issue with our marker and our author counts: those of others are never
 * touched, and a closed one stays closed, because it tells of a matter that is over, to the people whose matter that was;
 * a later drift is another and opens a new issue. Of several that are open, as two runs side by side may leave
 * them, the oldest stays. Never rejects.
 */
async function publishIssue(github, request) {
    const login = request.login ?? USUAL_LOGIN;
    let own;
    try {
        own = await findIssues(github, login, request.checkName);
        if (request.action === 'close')
            return publish_issue_shown(await publish_issue_close(github, own, request.comment), request.login);
        if (own.length > 0)
            return publish_issue_shown(await refresh(github, request.checkName, own, request.text), login);
        if (request.action === 'update')
            return publish_issue_shown(undefined, request.login);
        return await publish_issue_open(github, request.checkName, login, request.text);
    }
    catch (error) {
        // Where there may be nothing to close, nobody needs a permission to look.
        const isIdle = request.action === 'close' && own === undefined && (0,github_errors/* isRefusal */.vu)(error);
        return { isShown: false, url: undefined, login: request.login, warning: isIdle ? undefined : publish_issue_explain(error) };
    }
}
function publish_issue_shown(url, login) {
    return { isShown: true, url, login, warning: undefined };
}
/**
 * Opens an issue, then looks again: GitHub's answer tells whom the token writes as, and an older issue of that author,
 * unknown until now or opened by a run beside this one, is the one to keep.
 */
async function publish_issue_open(github, checkName, login, text) {
    const made = await publish_issue_create(github, checkName, login, text);
    const author = made.author ?? login;
    const older = (await findIssues(github, author, checkName)).filter(({ number }) => number < made.number);
    const [oldest] = older;
    if (oldest === undefined)
        return publish_issue_shown(made.url, author);
    await closeDouble(github, made.number, oldest.number);
    return publish_issue_shown(await refresh(github, checkName, older, text), author);
}
async function publish_issue_create(github, checkName, login, text) {
    const { octokit, owner, repo } = github;
    const body = publish_issue_bodyOf(checkName, text);
    return await (0,github_errors/* onceMore */.Th)(async () => {
        const { data } = await octokit.rest.issues.create({ owner, repo, title: text.title, body });
        const made = (0,answer_fields/* fieldsOf */.P)(data, 'the new issue');
        const [url, author] = [made.optionalText('html_url'), made.optionalText('user.login')];
        return { number: made.number('number'), url, author };
    }, async () => {
        const [found] = await findIssues(github, login, checkName);
        return found && { ...found, author: login };
    });
}
/** Brings the oldest up to date where its text is another, and closes the others. */
async function refresh(github, checkName, own, text) {
    const { octokit, owner, repo } = github;
    const [oldest, ...doubles] = own;
    if (oldest.marker.digest !== textDigest(text.body)) {
        await octokit.rest.issues.update({ owner, repo, issue_number: oldest.number, body: publish_issue_bodyOf(checkName, text) });
    }
    for (const { number } of doubles)
        await closeDouble(github, number, oldest.number);
    return oldest.url;
}
/** Closes whatever is open; the oldest gets the comment. Closing comes first: said twice would be worse than not said. */
async function publish_issue_close(github, own, comment) {
    const [oldest, ...doubles] = own;
    if (oldest === undefined)
        return undefined;
    await closeWith(github, oldest.number, 'completed', comment);
    for (const { number } of doubles)
        await closeDouble(github, number, oldest.number);
    return oldest.url;
}
async function closeDouble(github, number, kept) {
    await closeWith(github, number, 'not_planned', `Duplicate of #${kept}`);
}
async function closeWith({ octokit, owner, repo }, number, reason, comment) {
    const issue = { owner, repo, issue_number: number };
    await octokit.rest.issues.update({ ...issue, state: 'closed', state_reason: reason });
    await octokit.rest.issues.createComment({ ...issue, body: cutMarkdown(comment, COMMENT_BYTES) });
}
function publish_issue_bodyOf(checkName, { body, foot }) {
    const below = `\n\n${foot}`;
    const room = issueRoom(checkName) - byteLength(below);
    return `${renderIssueMarker({ checkName, digest: textDigest(body) })}\n${cutMarkdown(body, room)}${below}`;
}
function publish_issue_explain(error) {
    const what = 'The issue about drifted scores could not be brought up to date.';
    if ((0,github_errors/* statusOf */.c2)(error) === 410) {
        return `${what} Issues are switched off in this repository: switch them on, or read the job summaries.`;
    }
    if ((0,github_errors/* isRefusal */.vu)(error))
        return `${what} ${(0,github_errors/* permissionAdvice */.Ew)(['issues'])}`;
    return (0,github_errors/* toGitHubProblem */.yP)(error, 'write the issue about drifted scores').message;
}

;// CONCATENATED MODULE: ./build/rescore/report-drift.js








/**
 * What the issue is found by. Shards know nothing of each other, so each looks after an issue of its own: in one for all,
 * the last to write would hide, and close, what the others have to tell.
 */
function issueName(context) {
    const { shard } = context.settings;
    return shard === undefined
        ? gateCheckName(context)
        : `${gateCheckName(context)} (shard ${shard.index}/${shard.count})`;
}
/**
 * Tells of creatives that fail on the default branch and did not before, in the one issue; resolves with what fails now,
 * for the next run. Never rejects: what could not be told is told the next time.
 */
async function reportDrift(context, { creatives, isListed, baselines, login }) {
    const { clock, run, publishing, settings, state, branch } = context;
    const before = state.failing === null ? undefined : readFailing(state.failing);
    const drift = compareDrift({ before, judged: creatives, isListed, baselines, at: clock.now() });
    const action = issueAction(drift);
    const checkName = issueName(context);
    const shownIn = { checkName, branch, ...linksOf(run, branch) };
    const known = login ?? state.login ?? undefined;
    // What the sandbox found is not real: it must not worry anybody.
    if (action === 'none' || settings.sandbox)
        return { failing: storeFailing(nextFailing(drift, false)), login: known ?? null, warnings: [] };
    const asked = { checkName, login: known };
    const { isShown, warning, login: author, } = action === 'close'
        ? await publishIssue(publishing, { ...asked, action, comment: renderDriftClosing(drift, shownIn) })
        : await publishIssue(publishing, {
            ...asked,
            action,
            text: renderDriftIssue(drift, shownIn, issueRoom(checkName)),
        });
    const warnings = warning === undefined ? [] : [(0,core_problems/* remark */.Vg)(warning)];
    return { failing: storeFailing(nextFailing(drift, isShown)), login: author ?? known ?? null, warnings };
}

;// CONCATENATED MODULE: ./build/rescore/save-state.js
function mergeScores(one, other) {
    const merged = { ...one };
    for (const [channel, score] of Object.entries(other)) {
        const known = merged[channel];
        if (known === undefined || Date.parse(score.recordedAt) >= Date.parse(known.recordedAt))
            merged[channel] = score;
    }
    return merged;
}
/** Baselines of two places: of each creative and channel the later recorded, of equals the second. */
function mergeBaselines(one, other) {
    if (one === undefined || other === undefined)
        return one ?? other;
    const merged = new Map(one);
    for (const [key, scores] of other)
        merged.set(key, mergeScores(merged.get(key) ?? {}, scores));
    return merged;
}
const placeOf = ({ provider, key }) => `${provider} ${key}`;
/**
 * Keeps what is known for the next run, together with what other runs, such as those for pushes, have saved since this
 * one began: an entry takes the place of the whole one before it. Never rejects. The sandbox keeps nothing.
 */
async function saveState({ settings, recordCache, reopenCache, recordSet, state, conditional }, { state: news, baselines, share }) {
    if (settings.sandbox)
        return;
    const meanwhile = reopenCache();
    const { records } = await meanwhile.own();
    recordSet.absorb(records);
    const places = new Set([...records, ...share].map(placeOf));
    const all = recordSet.all();
    await recordCache.save({
        records: settings.shard === undefined ? all : all.filter((record) => places.has(placeOf(record))),
        baselines: mergeBaselines(await meanwhile.baselines(), baselines),
        rescore: { ...state, pages: [...conditional.used()], ...news },
    });
}

;// CONCATENATED MODULE: ./build/rescore/default-branch.js











/** Reads the default branch's policy and every manifest on it. Rejects with a `GitHubProblem`. */
async function readBranch(context) {
    const { github, settings, branch } = context;
    const tip = await resolveTip(github, branch);
    const changes = await commitChanges(github, null, tip);
    const target = { pull: undefined, headSha: tip, baseRef: branch, policySha: tip, changes };
    const comparison = await comparisonFromFiles(comparisonFilesOf(context, target), context);
    const { shard } = settings;
    const gated = shard === undefined ? comparison.gated : comparison.gated.filter(({ creative }) => inShard(creative, shard));
    return { tip, comparison: { ...comparison, gated }, listed: comparison.gated.map(({ creative }) => creative) };
}
/**
 * Judges every creative of the default branch, with answers that are fresh and others asked for again; `flush` is called
 * with what is to be written down on the way, after new submissions.
 */
async function judgeBranch(context, { comparison }, flush) {
    const { clock, run, deadlines, seals, recordSet, recordCache, guard } = context;
    const ticketStore = createTicketStore({
        clock,
        seals,
        run,
        deadlineAt: deadlines.submitting.at,
        recordSet,
    });
    const progress = {
        show: async () => undefined,
        persist: async () => (ticketStore.hasNews() ? await flush(ticketStore.records()) : undefined),
        problems: [],
    };
    const reading = { own: comparison, comparisons: [comparison], warnings: [] };
    const known = gitHubRecords(context, [], recordCache);
    const evaluation = await evaluateReading(context, { known, progress }, reading, { ticketStore, guard });
    return { evaluation, records: ticketStore.records(), hasNews: ticketStore.hasNews() };
}
/** Creatives that a provider still works on, or that wait for room in the next run. */
function waitingIn({ judged }) {
    return judged.filter(({ verdict }) => verdict === 'pending').length;
}
/**
 * Judges the default branch again, tells its drift, and keeps everything that was learned for the next run. The cursor
 * moves only here, at the very end: whatever comes in between, the next run asks from the same moment.
 */
async function lookAfterBranch(context, branch, runLog, { changed, isWhole, login }) {
    const { recordCache, state, clock, cancelled } = context;
    const before = await recordCache.baselines();
    const remarks = await loadMergedGates(context, branch, runLog);
    runLog.warnings.push(...remarks);
    const judged = await runLog.attempt(() => judgeBranch(context, branch, (share) => saveState(context, { state: {}, share })));
    if (judged === undefined)
        return undefined;
    const { evaluation, records, hasNews } = judged;
    if (cancelled.aborted) {
        if (hasNews)
            await saveState(context, { state: {}, share: records });
        return evaluation;
    }
    runLog.leave(waitingIn(evaluation));
    runLog.problems.push(...evaluation.problems);
    const listed = new Set(branch.listed.map(core_creative/* identityOf */.cu));
    const isReadable = evaluation.problems.length === 0;
    const drift = await reportDrift(context, {
        creatives: evaluation.judged.map(assemble_reportedCreative),
        // Where a manifest could not be read, its entries may still be there.
        isListed: (identity) => !isReadable || listed.has(identity),
        baselines: before,
        login,
    });
    runLog.warnings.push(...drift.warnings);
    await saveState(context, {
        state: {
            cursors: isWhole ? { ...state.cursors, ...changed.cursors } : state.cursors,
            failing: drift.failing,
            lookedAt: changed.askedAt,
            login: drift.login,
        },
        baselines: recordBaselines(before, evaluation.judged, clock.now()),
        share: records,
    });
    return evaluation;
}

;// CONCATENATED MODULE: ./build/rescore/fresh-records.js

/** Vidmob's id of a record; undefined for other providers, and where nothing was accepted. */
function idOf({ provider, ticket, answer }) {
    return provider === 'vidmob' ? (ticket?.id ?? answer?.ticket ?? undefined) : undefined;
}
function isOutdated(record, { ids, before }) {
    const { provider, answer } = record;
    if (provider !== 'vidmob' || answer === null || Date.parse(answer.answeredAt) >= before)
        return false;
    const id = idOf(record);
    return ids === 'all' || (id !== undefined && ids.has(id));
}
const NOTHING_OUTDATED = { ids: new Set(), before: 0 };
/**
 * A record set that takes no outdated answer in, wherever it comes from: the tickets stay, so that the scores are fetched
 * again. Filtering once at the beginning would not do, because further places are read on the way.
 */
function createFreshRecordSet(known = NOTHING_OUTDATED) {
    const recordSet = createRecordSet();
    let outdated = known;
    const put = (record) => recordSet.put(isOutdated(record, outdated) ? { ...record, answer: null } : record);
    return {
        ...recordSet,
        get size() {
            return recordSet.size;
        },
        // Copied by the spread it would stand still, and a ticket store would take what it has rendered for up to date.
        get changes() {
            return recordSet.changes;
        },
        put,
        refuse: (more) => {
            outdated = more;
        },
        absorb: (more) => {
            for (const record of more)
                put(record);
        },
    };
}
/** Whether any of the records is of one of Vidmob's ids. */
function holdsAny(records, ids) {
    return records.some((record) => {
        const id = idOf(record);
        return id !== undefined && ids.has(id);
    });
}
/** The earliest moment, in milliseconds since 1970, since which the score of any of the records may have changed. */
function oldestOf(records) {
    const moments = records.flatMap(({ provider, ticket, answer }) => {
        if (provider !== 'vidmob')
            return [];
        const answered = answer === null ? Number.NaN : Date.parse(answer.answeredAt);
        return Number.isNaN(answered) ? (ticket === null ? [] : [ticket.submittedAt]) : [answered];
    });
    return moments.length === 0 ? undefined : moments.reduce((one, other) => Math.min(one, other));
}

;// CONCATENATED MODULE: ./build/rescore/manner.js

/** Stands for the answer where nothing is kept and nothing may be sent. */
const NOT_SUBMITTED = {
    status: 'unavailable',
    cause: 'not-kept',
    ticket: null,
    reason: 'No answer and no ticket of it is kept, and scheduled runs submit nothing new.',
    remedy: "Run the gate's job again, or start this workflow by hand: then it is submitted.",
};
/** Asks only about what was submitted before. */
const SUBMITS_NOTHING = {
    keepsWaiting: true,
    // Of what may not be sent it is said elsewhere that nothing is.
    refusalOf: ({ mayNotSubmit }) => (mayNotSubmit ? null : NOT_SUBMITTED),
};
/** Providers that know a submission again by what is sent: sending it once more costs nothing. */
const FOUND_AGAIN = ['vidmob', 'verity'];
/** How many unfinished submissions of a provider a gate's store counts without holding their tickets. */
function lostTickets({ store }, name) {
    if (!store?.header || !store.isAuthentic || store.unreadable.includes(name))
        return 0;
    const held = store.records.filter(({ provider, ticket, answer }) => provider === name && ticket && !answer).length;
    return Math.max(0, store.header.unfinished[name] - held);
}
/**
 * The guard of one gate: where its store had no room for tickets of Vidmob and Verity, so many submissions are sent once
 * more, because both then say which one it was.
 */
function guardFor(gate, guard) {
    const left = new Map(FOUND_AGAIN.map((name) => [name, lostTickets(gate, name)]));
    return {
        ...guard,
        refusalOf: (item) => {
            const lost = left.get(item.provider.name) ?? 0;
            if (lost === 0)
                return guard.refusalOf(item);
            left.set(item.provider.name, lost - 1);
            return null;
        },
    };
}
function beyond(most) {
    return {
        status: 'pending',
        ticket: null,
        reason: `Not submitted yet: this run has newly submitted the ${most} creatives that input max-submissions allows.`,
        remedy: 'Start this workflow by hand once more: then more are submitted.',
    };
}
/**
 * A scheduled run submits nothing new; a person's dispatch does, of gates and default branch together so many creatives
 * as `max-submissions` allows. Neither gives a provider up that is out of reach.
 */
function createGuard({ trigger, settings }) {
    if (trigger.eventName === 'schedule')
        return SUBMITS_NOTHING;
    const { maxSubmissions } = settings;
    const submitted = new Set();
    return {
        keepsWaiting: true,
        refusalOf: ({ creative, mayNotSubmit }) => {
            if (mayNotSubmit)
                return null;
            const identity = (0,core_creative/* identityOf */.cu)(creative);
            if (!submitted.has(identity) && submitted.size >= maxSubmissions)
                return beyond(maxSubmissions);
            submitted.add(identity);
            return null;
        },
    };
}

;// CONCATENATED MODULE: ./build/rescore/finish-gate.js










const OPENING = { title: 'Submitting what is new.', summary: 'Submitting what is new.' };
/**
 * Finishes a parked gate: judges it by its base branch's policy, completes its check and updates its comment; where a
 * provider still works, the check stays parked and says since when. Where the judging cannot be brought to its end, the
 * check stays parked too, because that is the scheduled run's trouble and not the gate's. Resolves with undefined when
 * another run has taken the gate up; rejects with what was wrong.
 */
async function finishGate(context, listed) {
    // Others may have been at work while this run was with the gates before.
    const gate = await gateOn(context, listed.headSha, listed.target);
    if (gate?.check.id !== listed.check.id || gate.state !== 'parked')
        return undefined;
    const own = gateContextOf(context, gate);
    const ticketStore = storeFor(own, gate);
    const { publisher, take, putBack } = parkedCheck(own, gate, ticketStore);
    const progress = {
        problems: [],
        superseded: publisher.superseded,
        show: async () => undefined, // it takes seconds, and each note of progress two requests
        persist: async () => (ticketStore.hasNews() ? await publisher.persist() : undefined),
    };
    const known = gitHubRecords(own, publisher.earlier, gateCache(context, gate));
    const source = gitHubSource(own);
    const guard = guardFor(gate, context.guard);
    if (!(await take()))
        return undefined;
    try {
        const evaluation = await evaluateSource(own, { source, known, progress }, { ticketStore, guard });
        context.recordSet.absorb(ticketStore.records());
        own.cancelled.throwIfAborted();
        return await showGate(own, evaluation, publisher, ticketStore);
    }
    catch (error) {
        await putBack();
        throw error;
    }
}
/** A ticket store with what a gate keeps. What Vidmob answered while others were pending may be old by now, and costs little to ask again. */
function storeFor({ clock, seals, run, deadlines }, { store }) {
    const recordSet = createFreshRecordSet({ ids: 'all', before: clock.now() });
    recordSet.absorb(store?.records ?? []);
    return createTicketStore({ clock, seals, run, deadlineAt: deadlines.submitting.at, recordSet });
}
/**
 * Shows the result of a gate on its check and in its comments; `context` is the gate's own. Rejects with a
 * `GitHubProblem` when the check could not be written.
 */
async function showGate(context, evaluation, publisher, ticketStore) {
    const { event } = gitHubSource(context);
    const { warnings } = publisher;
    const conclusionOf = (one) => publisher.settle(concludeEvaluation(one, context.settings));
    const result = reportEvaluation(context, { event, evaluation, conclusionOf, warnings, ticketStore });
    const { unwritten } = await publishResult(context, publisher, result);
    if (unwritten)
        throw new github_errors/* GitHubProblem */.Jy(unwritten.message);
    return { evaluation, conclusion: result.report.conclusion };
}
const TAKEN = 'A scheduled run looks for the answers that are waited for.';
const PUT_BACK = 'Waiting for answers: a scheduled run had to stop its look, and the next one goes on.';
/** Takes up the check run of a parked gate. */
function parkedCheck(context, { check: found, headSha, store }, ticketStore) {
    const { clock, run, deadlines, publishing, log, cancelled, trigger, seals } = context;
    const { id, name, appSlug, url } = found;
    const check = { id, name, headSha, externalId: found.externalId ?? '', appSlug, url };
    // Nothing is known of the gate's work before its manifests are read: until then the check carries what it did.
    let carried;
    const attachment = (state) => carried ?? ticketStore.store(state).text;
    const channel = checkRunChannel({ github: publishing, log, check, attachment, cancelled });
    const publisher = publisherOn({
        channel,
        checkRunId: id,
        checkUrl: url,
        login: appSlug ? `${appSlug}[bot]` : undefined,
        // Read already; only what does not open has to be reported.
        earlier: store === undefined || store.unreadable.length === 0 ? [] : [found],
        problems: [],
        warnings: [],
    }, { clock, log, event: trigger.eventName, cancelled, opening: { output: OPENING, statusLine: OPENING.title } });
    const asFound = (leaseUntil) => {
        if (!store?.header)
            return '';
        const header = { ...store.header, runId: run.runId, attempt: run.runAttempt, leaseUntil };
        return renderStore(header, store.records, seals, ticket_store_MOST_BYTES).text;
    };
    return {
        publisher,
        take: async () => {
            carried = asFound(deadlines.submitting.at + LEASE_MARGIN_MS);
            const isOurs = carried === '' || (await channel.update({ title: TAKEN, summary: TAKEN }, cancelled));
            carried = undefined;
            return isOurs;
        },
        putBack: async () => {
            carried = ticketStore.store('released').text || asFound(0);
            const output = { title: PUT_BACK, summary: PUT_BACK };
            await channel.finish({ conclusion: 'pending', output, annotations: [], statusLine: PUT_BACK });
        },
    };
}

;// CONCATENATED MODULE: ./build/rescore/readiness.js



/**
 * Above so many submissions that wait at Vidmob, its list of changed scores replaces looking at each (contract); and
 * above so many that wait anywhere, a gate is looked at no further than to the first that is not ready.
 */
const MOST_LOOKS = 100;
/** Beyond the list, each submission is looked at once in so long. */
const SINGLE_LOOK_MS = 3_600_000;
const readiness_AT_A_TIME = 8;
/** Vidmob's first: its list may tell without a request that a gate is not ready. */
function readiness_waitingIn({ store }) {
    return (store?.records ?? [])
        .filter((record) => record.ticket !== null && record.answer === null)
        .toSorted((one, other) => core_creative/* PROVIDERS */.xq.indexOf(one.provider) - core_creative/* PROVIDERS */.xq.indexOf(other.provider));
}
/** Some tickets had no room in the store, or it cannot be read: only the whole way tells how far they are. */
function isPartly(gate) {
    const header = gate.store?.header;
    if (!header)
        return true;
    const promised = core_creative/* PROVIDERS */.xq.reduce((sum, name) => sum + header.unfinished[name], 0);
    return readiness_waitingIn(gate).length < promised;
}
function isHourPast({ submittedAt }, { now, lookedAt }) {
    const hours = (at) => Math.floor((at - submittedAt) / SINGLE_LOOK_MS);
    return hours(now) > hours(Math.max(lookedAt, submittedAt));
}
/** Submissions that one look tells about: those that wait for the same tags job have it in common. */
function lookKey({ provider, ticket }) {
    const awaited = awaitedJob(ticket);
    return awaited ? `job ${awaited.job}` : `${provider} ${ticket.id}`;
}
/**
 * Tells how far parked gates have come, with one cheap request for a submission and none for what is known. Where there
 * is no news, no pull request is read and no check written.
 */
async function readinessOf(gates, looking) {
    const { providers, call, now, maxPendingAgeMs, changed } = looking;
    const isScoring = ({ provider, ticket }) => provider === 'vidmob' && awaitedJob(ticket) === undefined;
    const everywhere = gates.flatMap(readiness_waitingIn);
    const isListed = everywhere.filter(isScoring).length > MOST_LOOKS;
    const isMany = everywhere.length > MOST_LOOKS;
    const limit = (0,p_limit/* default */.A)(readiness_AT_A_TIME);
    const looks = new Map();
    const look = async (waiting) => {
        const { ticket } = waiting;
        if (isScoring(waiting) && isListed) {
            if (changed.has(ticket.id))
                return true;
            if (!isHourPast(ticket, looking))
                return false;
        }
        const provider = providers.get(waiting.provider);
        return provider !== undefined && (await limit(() => provider.probe(ticket, call))) === 'changed';
    };
    const lookOnce = (waiting) => {
        const key = lookKey(waiting);
        const known = looks.get(key) ?? look(waiting);
        looks.set(key, known);
        return known;
    };
    const tell = async (gate) => {
        const waiting = readiness_waitingIn(gate);
        const isOverdue = waiting.some(({ ticket }) => now - ticket.submittedAt >= maxPendingAgeMs);
        if (isOverdue || isPartly(gate))
            return { gate, isReady: true, moved: 0 };
        let moved = 0;
        for (let from = 0, many = 1; from < waiting.length; from += many, many = Math.min(2 * many, readiness_AT_A_TIME)) {
            const looked = waiting.slice(from, from + many);
            const news = (await Promise.all(looked.map(lookOnce))).filter(Boolean).length;
            moved += news;
            if (isMany && news < looked.length)
                break;
        }
        return { gate, isReady: moved === waiting.length, moved };
    };
    return await Promise.all(gates.map(tell));
}

;// CONCATENATED MODULE: ./build/rescore/rejudge-gate.js






const SILENT = { problems: [], show: async () => undefined, persist: async () => undefined };
/** Whether anything is not known that the check was judged by. */
function isPartial({ judged }) {
    return judged.some(({ assessments }) => Object.values(assessments).some((one) => 'cause' in one && one.cause === 'not-kept'));
}
/**
 * Judges a finished gate again whose scores have changed. Where the conclusion is another than the check says, a new
 * check run tells it, because a completed one is never changed; else nothing is written. Resolves with undefined when it
 * could not be concluded this time; rejects with what was wrong.
 */
async function rejudgeGate(context, gate, runLog) {
    const own = gateContextOf(context, gate);
    const { log, cancelled, settings } = own;
    const ticketStore = storeFor(own, gate);
    const known = gitHubRecords(own, [], gateCache(context, gate));
    const host = { source: gitHubSource(own), known, progress: SILENT };
    const evaluation = await evaluateSource(own, host, { ticketStore, guard: SUBMITS_NOTHING });
    context.recordSet.absorb(ticketStore.records());
    cancelled.throwIfAborted();
    const { conclusion: before } = gate.check;
    const now = concludeEvaluation(evaluation, settings);
    if (now === 'pending')
        return undefined;
    const unshown = { evaluation, conclusion: now };
    if (now === before) {
        log.info(`${gateName(gate)}: scores changed, the conclusion is still ${now}.`);
        return unshown;
    }
    if (isPartial(evaluation)) {
        // Its conclusion would be another because of what is forgotten, not because of what has changed.
        runLog.warn(`${gateName(gate)}: scores changed, but not everything is kept that its check was judged by. Run its job again.`);
        return unshown;
    }
    const newest = await gateOn(context, gate.headSha, gate.target);
    if (newest?.check.id !== gate.check.id)
        return unshown; // a run of its own judges it again
    log.info(`${gateName(gate)}: scores changed, and ${before} became ${now}.`);
    const check = await run_gate_openCheck(own, ticketStore);
    const problems = [...evaluation.problems, ...check.problems];
    return await showGate(own, { ...evaluation, problems }, check, ticketStore);
}

;// CONCATENATED MODULE: ./build/rescore/handle-gates.js







/** Requests to GitHub that finishing a gate may take; with fewer left it is the next run's. */
const REQUESTS_OF_A_GATE = 60;
/** What can wait leaves more to the other workflows of the repository, which draw on the same limit. */
const handle_gates_RESERVE = 300;
/**
 * Gates of which only some answers are there, looked at in one run: each costs a dozen requests, and most end nothing.
 * Those that can be finished are taken off, so that a run in which many are stays far below the hourly limit.
 */
const MOST_EARLY = 8;
function judgedOf({ target }, { judged }) {
    const own = target.kind === 'queue' ? undefined : target.pulls[0].number;
    return judged.map((each) => ({ ...each, pullRequest: each.pullRequest ?? own }));
}
/** Without a provider's credentials a gate would be judged by the others alone, which could make it green. */
function lackingProblem(gate) {
    const names = gate.lacking.map((name) => PROVIDER_TITLES[name]).join(' and ');
    return (0,github_errors/* configurationProblem */._w)(`${gateName(gate)} was submitted to ${names}, whose credentials this run does not have, so its check was left alone. ` +
        "Give the rescoring workflow the same secrets as the gate's.");
}
function isChanged({ store }, { ids }) {
    return holdsAny(store?.records ?? [], ids);
}
async function handle_gates_planFor(context, changed, gates, runLog) {
    const { clock, deadlines, settings, pool, state, log } = context;
    const parked = gates.filter(({ state: is }) => is === 'parked');
    const told = await runLog.attempt(() => readinessOf(parked, {
        providers: pool.all(),
        call: { signal: deadlines.submitting.signal, deadlineAt: deadlines.submitting.at },
        now: clock.now(),
        lookedAt: state.lookedAt,
        maxPendingAgeMs: settings.maxPendingAgeMs,
        changed: changed.ids,
    }));
    const ready = (told ?? []).filter(({ isReady }) => isReady).map(({ gate }) => gate);
    const early = (told ?? [])
        .filter(({ isReady, moved }) => !isReady && moved > 0)
        .toSorted((one, other) => other.moved - one.moved)
        .slice(0, Math.max(0, MOST_EARLY - ready.length));
    const plan = {
        ready,
        early: early.map(({ gate }) => gate),
        outdated: gates.filter((gate) => gate.state === 'finished' && isChanged(gate, changed)),
    };
    log.info(`${gates.length} gates: ${parked.length} parked, of them ${plan.ready.length} to be finished and ` +
        `${plan.early.length} with some of their answers; ${plan.outdated.length} finished ones whose scores changed.`);
    runLog.leave(parked.length - plan.ready.length - plan.early.length);
    return plan;
}
/**
 * Finishes the parked gates that have all their answers, looks after some that have a part of them, and judges finished
 * ones again whose scores changed, as far as time and GitHub's hourly limit reach; what they do not reach is left for
 * the next run. Resolves with whether every change of scores was worked in.
 */
async function handleGates(context, changed, gates, runLog) {
    const { rateLimit, clock, deadlines, log } = context;
    const able = gates.filter(({ lacking }) => lacking.length === 0);
    const unable = gates.filter((gate) => !able.includes(gate) && (gate.state === 'parked' || isChanged(gate, changed)));
    runLog.problems.push(...unable.map(lackingProblem));
    const { ready, early, outdated } = await handle_gates_planFor(context, changed, able, runLog);
    // A run that is at work may have read a score before it changed.
    let isWhole = unable.length === 0 && !gates.some((gate) => gate.state === 'live' && isChanged(gate, changed));
    let unreached = 0;
    const handle = async (gate, reserve, step) => {
        const hasRoom = !deadlines.submitting.signal.aborted && rateLimit.hasRoomFor(reserve, clock.now());
        if (!hasRoom)
            unreached += 1;
        const handled = hasRoom ? await runLog.attempt(step) : undefined;
        if (handled)
            runLog.judged.push(...judgedOf(gate, handled.evaluation));
        log.info(`${gateName(gate)}: ${handled?.conclusion ?? 'left as it is'}.`);
        return handled;
    };
    for (const gate of ready) {
        const handled = await handle(gate, REQUESTS_OF_A_GATE, () => finishGate(context, gate));
        if (handled === undefined || handled.conclusion === 'pending')
            runLog.leave(1);
    }
    for (const gate of outdated) {
        const handled = await handle(gate, handle_gates_RESERVE, () => rejudgeGate(context, gate, runLog));
        if (handled === undefined)
            runLog.leave(1);
        isWhole &&= handled !== undefined;
    }
    for (const gate of early) {
        const handled = await handle(gate, handle_gates_RESERVE, () => finishGate(context, gate));
        if (handled === undefined || handled.conclusion === 'pending')
            runLog.leave(1);
    }
    if (unreached > 0)
        runLog.leave(0, `${unreached} gates were not reached before the limit of time or of GitHub's requests.`);
    return isWhole;
}

;// CONCATENATED MODULE: ./build/github/rate-limit-watch.js
/** Only `core` is what REST calls draw on. */
function limitIn(headers) {
    const [remaining, reset, resource = 'core'] = ['remaining', 'reset', 'resource'].map((name) => headers[`x-ratelimit-${name}`]);
    const isCount = (value) => typeof value === 'string' && /^\d+$/.test(value);
    if (resource !== 'core' || !isCount(remaining) || !isCount(reset))
        return undefined;
    return { remaining: Number(remaining), resetAt: Number(reset) * 1000 };
}
/** Answers may overtake each other: of one window the lowest count is the newest, and a later window replaces it. */
function newest(known, said) {
    if (known === undefined || said.resetAt > known.resetAt)
        return said;
    return said.resetAt === known.resetAt && said.remaining < known.remaining ? said : known;
}
/** Begins to watch a client's answers, refusals included. */
function watchRateLimit({ octokit }) {
    let limit;
    const note = (answer) => {
        const said = limitIn(answer?.headers ?? {});
        if (said !== undefined)
            limit = newest(limit, said);
    };
    octokit.hook.wrap('request', async (request, options) => {
        try {
            const answer = await request(options);
            note(answer);
            return answer;
        }
        catch (error) {
            note(error.response);
            throw error;
        }
    });
    return {
        left: () => limit,
        hasRoomFor: (requests, now) => limit === undefined || now >= limit.resetAt || limit.remaining >= requests,
    };
}

;// CONCATENATED MODULE: ./build/rescore/rescore-context.js










const state = schemas/* object */.Ikc({
    /** By workspace id, `none` for the whole organization: ISO-8601 moment up to which changed scores were applied. */
    cursors: schemas/* record */.g1P(schemas/* string */.YjP(), iso/* datetime */.w$()),
    /** What failed at the last run, as `storeFailing` made it. */
    failing: schemas/* string */.YjP().nullable(),
    /** Pages of GitHub's lists with their entity tags. */
    pages: schemas/* unknown */.L5J(),
    /** Milliseconds since 1970 at which the last run looked at pending answers. */
    lookedAt: schemas/* number */.aig(),
    /** Whom the token writes as, where that is known; the issue is found by its author. */
    login: schemas/* string */.YjP().nullable(),
});
/** A first run's. */
const NO_STATE = { cursors: {}, failing: null, pages: [], lookedAt: 0, login: null };
/** Reads back what an earlier run kept; a first run's state where that is not what it is. */
function readState(json) {
    const parsed = state.safeParse(json);
    return parsed.success ? parsed.data : NO_STATE;
}
/** A shard keeps entries of its own, and reads besides what runs for pushes have kept of the branch. */
function withOwnBaselines(cache) {
    return {
        ...cache,
        baselines: async () => {
            const { baselines } = await cache.own();
            const own = typeof baselines === 'string' ? readBaselines(baselines) : undefined;
            return mergeBaselines(await cache.baselines(), own);
        },
    };
}
/** Opens everything that the steps share. Rejects with a `GitHubProblem` when the default branch cannot be read. */
async function openRescore(context) {
    const { settings, trigger, github } = context;
    const rateLimit = watchRateLimit(github);
    const branch = await defaultBranch(github);
    const ofBranch = branchPrefix(branch);
    const own = settings.shard === undefined ? ofBranch : shardPrefix(branch, settings.shard);
    const scopes = { eventName: trigger.eventName, own, branch: ofBranch };
    const reopenCache = () => withOwnBaselines(openRecordCache(scopes, context));
    const recordCache = reopenCache();
    const kept = readState((await recordCache.own()).rescore);
    return {
        ...context,
        branch,
        recordCache,
        reopenCache,
        state: kept,
        conditional: createConditional(readPageMemory(kept.pages)),
        rateLimit,
        guard: createGuard(context),
        recordSet: createFreshRecordSet(),
    };
}

;// CONCATENATED MODULE: ./build/core/verdict/unused-waivers.js




/**
 * `policy/unused-waiver` for every waiver in force that nothing needs: its creative is in no manifest, or is judged
 * without a finding of its rule. `everything` holds the creatives of all manifests. While one of them waits for an
 * answer or was not judged, nobody can tell that its waiver is not needed. Expired ones are for `waiverRemarks`.
 */
function unusedWaivers(waivers, everything, at) {
    const named = new Set();
    const needed = new Set();
    for (const { creative, findings } of everything) {
        const isDecided = findings !== undefined && causesOf(findings).length === 0;
        for (const { waiver, covers } of waiversFor(creative, waivers)) {
            named.add(waiver);
            if (!isDecided || findings.some(({ severity, rule }) => severity !== 'notice' && covers(rule)))
                needed.add(waiver);
        }
    }
    return waivers
        .filter((waiver) => !needed.has(waiver) && !isExpired(waiver, at))
        .map((waiver) => {
        const why = named.has(waiver) ? 'nothing of that rule is found any more' : 'no manifest has that creative';
        const message = `${described(waiver)} is not used: ${why}. Take it out.`;
        return waiver_remarks_remark(waiver, { rule: 'policy/unused-waiver', severity: 'notice', message });
    });
}

;// CONCATENATED MODULE: ./build/rescore/rescore-result.js







/** The name under which the scheduled run is told of; a shard's is its own. */
function nameOf(services) {
    const { shard } = services.settings;
    const share = shard === undefined ? '' : ` ${shard.index}/${shard.count}`;
    return `${gateCheckName(services)} (rescore${share})`;
}
function conclusionOf({ cancelled, settings }, { problems, left }) {
    if (cancelled.aborted)
        return 'cancelled';
    if (problems.length > 0)
        return 'failure';
    if (left > 0)
        return 'pending';
    return settings.sandbox ? 'neutral' : 'success';
}
/** Waivers that nothing needs; only a run that sees every creative can tell. */
function idleWaivers({ settings, clock }, branch, evaluation) {
    const waivers = branch?.comparison.policy?.waivers ?? [];
    return evaluation === undefined || settings.shard !== undefined
        ? []
        : unusedWaivers(waivers, evaluation.judged, clock.now());
}
/**
 * The report of a scheduled run: `failure` when it could not do its work, `pending` when some is left for the next run.
 * That creatives fail, or began to, is the issue's matter and the checks', not this job's (contract section 9).
 */
function endRescore(context, runLog, { branch, evaluation }) {
    const { settings, trigger, meter, clock, startedAt, run, secrets } = context;
    const { shard } = settings;
    const headSha = branch?.tip ?? trigger.headSha;
    const report = assembleReport({
        conclusion: conclusionOf(context, runLog),
        sandbox: settings.sandbox,
        run: {
            event: trigger.eventName,
            headSha,
            baseSha: null,
            pullRequest: null,
            policy: { path: settings.policyPath, sha: branch?.comparison.policy?.sha ?? null },
            ...(shard === undefined ? {} : { shard }),
        },
        judged: [...runLog.judged, ...(evaluation?.judged ?? []).map((each) => ({ ...each, pullRequest: undefined }))],
        removed: [],
        problems: distinct(runLog.problems),
        warnings: distinct([
            ...runLog.warnings,
            ...(evaluation?.warnings ?? []),
            ...idleWaivers(context, branch, evaluation),
        ]),
        usage: { ...meter.snapshot(), elapsedMs: Math.round(clock.now() - startedAt) },
    });
    const shown = redactAll(report, createRedact(secrets));
    return {
        report: shown,
        exitCode: exitCodeOf(shown.conclusion),
        context: {
            checkName: nameOf(context),
            ...linksOf(run, headSha),
            pullRequest: null,
        },
        checkRunId: undefined,
        commentUrl: undefined,
    };
}

;// CONCATENATED MODULE: ./build/rescore/run-log.js

/**
 * An empty runLog. When the time of the run is `over`, or somebody has cancelled it, what a step did not reach is left to
 * the next run: that is no problem.
 */
function createRunLog(over) {
    const problems = [];
    const warnings = [];
    const warn = (message) => void warnings.push((0,core_problems/* remark */.Vg)(message));
    let left = 0;
    return {
        judged: [],
        problems,
        warnings,
        get left() {
            return left;
        },
        leave: (count, why) => {
            left += count;
            if (why !== undefined)
                warn(`${why} The next run goes on from there.`);
        },
        warn,
        attempt: async (step) => {
            try {
                return await step();
            }
            catch (error) {
                if (over.aborted)
                    left += 1;
                else
                    problems.push((0,core_problems/* problemOf */.Zw)(error));
                return undefined;
            }
        },
    };
}

;// CONCATENATED MODULE: ./build/rescore/rescore.js










const NO_GATES = { gates: [], isWhole: true };
/** Workspaces whose scores matter; null where a creative names none. */
function workspacesInUse({ settings }, branch, { gates }) {
    const onBranch = (branch?.comparison.gated ?? []).map(({ creative }) => creative.workspaceId ?? null);
    const inGates = gates.flatMap(({ store }) => [...(store?.header?.workspaces ?? [])]);
    // A store does not name creatives without one, and only an input rules them out.
    const mayLack = gates.some(({ store }) => oldestOf(store?.records ?? []) !== undefined);
    const lacking = mayLack && settings.vidmob.workspaceId === undefined ? [null] : [];
    return [...new Set([...onBranch, ...inGates, ...lacking])];
}
function loginIn({ gates }) {
    const slug = gates.map(({ check }) => check.appSlug).find((each) => each !== undefined);
    return slug === undefined ? undefined : `${slug}[bot]`;
}
/** Asks whose scores changed, and takes in what earlier runs kept of all creatives, as far as it still holds. */
async function takeStock(context, branch, found, runLog) {
    const { recordSet, recordCache, clock } = context;
    const kept = found.gates.flatMap(({ store }) => store?.records ?? []);
    const workspaces = workspacesInUse(context, branch, found);
    const asked = await runLog.attempt(() => changedScores(context, workspaces, oldestOf(kept)));
    const changed = asked ?? noChanges(clock.now());
    runLog.problems.push(...changed.problems);
    recordSet.refuse(outdatedBy(changed));
    recordSet.absorb((await recordCache.own()).records);
    // Once merged, a pull request's check is looked at no more.
    recordSet.absorb(kept);
    return { changed, isAsked: asked !== undefined };
}
async function rescoreAll(context, runLog) {
    const { shard } = context.settings;
    const branch = await runLog.attempt(() => readBranch(context));
    const found = shard === undefined || shard.index === 1 ? await findGates(context, runLog) : NO_GATES;
    const { changed, isAsked } = await takeStock(context, branch, found, runLog);
    const isHandled = await handleGates(context, changed, found.gates, runLog);
    const isWhole = found.isWhole && isAsked && isHandled;
    const goesOn = branch !== undefined && !context.cancelled.aborted;
    const evaluation = goesOn
        ? await lookAfterBranch(context, branch, runLog, { changed, isWhole, login: loginIn(found) })
        : undefined;
    return endRescore(context, runLog, { branch, evaluation });
}
/**
 * The scheduled run: finishes parked gates, asks whose scores changed, judges the default branch again and reports
 * drift. Never rejects for anything that GitHub or a provider does; interrupted anywhere, the next run loses nothing.
 */
async function rescore(services) {
    return await withGateContext(services, sealedFor(services.run), async (context) => {
        const runLog = createRunLog(context.deadlines.submitting.signal);
        const opened = await runLog.attempt(() => openRescore(context));
        if (opened === undefined)
            return endRescore(context, runLog, { branch: undefined, evaluation: undefined });
        return await rescoreAll(opened, runLog);
    });
}

;// CONCATENATED MODULE: ./build/core/missing-shards.js
/** Named one by one up to here; a count of shards is only as honest as the file it was read from. */
const MOST_NAMED = 20;
function shardsOf(reports) {
    return reports.flatMap(({ run }) => (run.shard === undefined ? [] : [run.shard]));
}
function missingOf(count, present) {
    const missing = [];
    for (let index = 1; index <= count; index += 1)
        if (!present.has(index))
            missing.push(index);
    return missing;
}
/** A `gate/configuration` problem for every shard whose report is not there, of every division that a report names. */
function missingShards(reports) {
    const shards = shardsOf(reports);
    const problem = (message) => {
        return { rule: 'gate/configuration', path: null, line: null, column: null, message };
    };
    const counts = [...new Set(shards.map(({ count }) => count))];
    return counts.flatMap((count) => {
        const present = new Set(shards.filter((shard) => shard.count === count).map(({ index }) => index));
        const missing = missingOf(count, present);
        const named = missing
            .slice(0, MOST_NAMED)
            .map((index) => problem(`The report of shard ${index} of ${count} is missing: look at the job of that shard.`));
        const more = missing.length - named.length;
        return more > 0 ? [...named, problem(`The reports of ${more} more of ${count} shards are missing.`)] : named;
    });
}
/** A warning for every shard that has several reports, as after a job was run again: the worst of them counts. */
function repeatedShards(reports) {
    const names = shardsOf(reports).map(({ index, count }) => `${index} of ${count}`);
    const repeated = new Set(names.filter((name, position) => names.indexOf(name) !== position));
    return [...repeated].map((name) => {
        const message = `There are several reports of shard ${name}: the worst verdict on each creative counts.`;
        return { path: null, line: null, column: null, message };
    });
}

;// CONCATENATED MODULE: ./build/core/merge-reports.js





/**
 * Several reports as one. A creative that several of them judged (the same identity for the same pull request) has the
 * worst verdict; the conclusion is the worst, and `failure` where a report is missing. The order of the reports changes
 * neither.
 */
function mergeReports(reports, merging) {
    const sandbox = merging.sandbox || reports.some((report) => report.sandbox);
    const problems = united([merging.problems, missingShards(reports), ...reports.map((report) => report.problems)]);
    const creatives = worstOfEach(reports);
    return {
        schemaVersion: 1,
        conclusion: merge_reports_conclusionOf(reports, { sandbox, hasProblems: problems.length > 0 }),
        sandbox,
        run: runOf(reports, merging.run),
        counts: countVerdicts(creatives),
        creatives,
        policyChange: common(policyChanges(reports)),
        removed: united(reports.map(({ removed }) => removed)),
        problems,
        warnings: united([
            merging.warnings,
            repeatedShards(reports),
            disagreements(reports),
            ...reports.map(({ warnings }) => warnings),
        ]),
        usage: reports.map(({ usage }) => usage).reduce(sumOf, NOTHING_USED),
    };
}
function merge_reports_conclusionOf(reports, { sandbox, hasProblems }) {
    return worstConclusion([
        ...reports.map(({ conclusion }) => conclusion),
        ...(reports.length === 0 || hasProblems ? ['failure'] : []),
        ...(sandbox ? ['neutral'] : []),
    ]);
}
/** The items of all lists, each once. */
function united(lists) {
    return [...new Map(lists.flat().map((item) => [JSON.stringify(item), item])).values()];
}
/** The value that all have; null where they differ, or where there is none. */
function common(values) {
    const [first, ...others] = united([values]);
    return first === undefined || others.length > 0 ? null : first;
}
function worstOfEach(reports) {
    // Reports of different pull requests may list one creative each; then the texts name the pull request.
    const areOfOne = united([reports.map(({ run }) => run.pullRequest)]).length <= 1;
    const worst = new Map();
    for (const { run, creatives } of reports) {
        for (const creative of creatives) {
            const pullRequest = creative.pullRequest ?? (areOfOne ? null : run.pullRequest);
            const one = pullRequest === null ? creative : { ...creative, pullRequest };
            const { id, version, source } = creative;
            const key = `${pullRequest} ${(0,core_creative/* identityOf */.cu)({ id, version: version ?? undefined, source: source ?? undefined })}`;
            const known = worst.get(key);
            if (known === undefined || merge_reports_badness(one) > merge_reports_badness(known))
                worst.set(key, one);
        }
    }
    return [...worst.values()];
}
const merge_reports_badness = ({ verdict }) => VERDICTS.indexOf(verdict);
/** What the reports have in common of where they were made; the event is that of the merging run. */
function runOf(reports, own) {
    const [first] = reports;
    if (first === undefined)
        return own;
    return {
        event: own.event,
        headSha: common(reports.map(({ run }) => run.headSha)),
        baseSha: common(reports.map(({ run }) => run.baseSha)),
        pullRequest: common(reports.map(({ run }) => run.pullRequest)),
        policy: first.run.policy,
    };
}
function policyChanges(reports) {
    return reports.flatMap(({ policyChange }) => (policyChange === null ? [] : [policyChange]));
}
/** Where a merged report can show one of several values only, that must not be taken for all of them. */
function disagreements(reports) {
    const remarks = [
        {
            about: reports.map(({ run }) => run.policy),
            message: 'The reports were judged by different states of the policy; only the first is named here.',
        },
        {
            about: policyChanges(reports),
            message: 'The reports tell of different changes of the policy; look for them in each report.',
        },
    ];
    return remarks
        .filter(({ about }) => united([about]).length > 1)
        .map(({ message }) => ({ path: null, line: null, column: null, message }));
}
const NOTHING_USED = {
    submitted: { vidmob: 0, ias: 0, verity: 0, tags: 0 },
    reused: 0,
    requests: { vidmob: 0, ias: 0, verity: 0, github: 0 },
    elapsedMs: 0,
};
/** Costs add up; the time is that of the slowest, since shards work side by side. */
function sumOf(a, b) {
    return {
        submitted: {
            vidmob: a.submitted.vidmob + b.submitted.vidmob,
            ias: a.submitted.ias + b.submitted.ias,
            verity: a.submitted.verity + b.submitted.verity,
            tags: a.submitted.tags + b.submitted.tags,
        },
        reused: a.reused + b.reused,
        requests: {
            vidmob: a.requests.vidmob + b.requests.vidmob,
            ias: a.requests.ias + b.requests.ias,
            verity: a.requests.verity + b.requests.verity,
            github: a.requests.github + b.requests.github,
        },
        elapsedMs: Math.max(a.elapsedMs, b.elapsedMs),
    };
}

;// CONCATENATED MODULE: ./build/action/plain-result.js


/** What the report says of a run that was started properly. */
function plain_result_runOf({ settings, trigger }) {
    return {
        event: trigger.eventName,
        headSha: 'headSha' in trigger ? trigger.headSha : null,
        baseSha: null,
        pullRequest: 'number' in trigger ? trigger.number : null,
        policy: { path: settings.policyPath, sha: null },
    };
}
/**
 * The ending of a run that judged nothing: because it was asked wrongly (`problems`), or because there was nothing to
 * judge. It is shown in the log, the job summary and the report only.
 */
function plainResult(told) {
    const { conclusion, problems, warnings, run, checkName, sandbox, meter } = told;
    const usage = { ...meter.snapshot(), elapsedMs: Math.round(performance.now()) };
    const shownName = checkNameFor(checkName, { event: run.event, sandbox });
    return {
        report: assembleReport({ conclusion, sandbox, run, judged: [], removed: [], problems, warnings, usage }),
        exitCode: conclusion === 'failure' || conclusion === 'cancelled' ? 1 : 0,
        context: { checkName: shownName, runUrl: null, pullRequest: null },
        checkRunId: undefined,
        commentUrl: undefined,
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var core_errors = __webpack_require__(7428);
;// CONCATENATED MODULE: ./build/core/parse-report.js



const parse_report_VERSION = report_report.shape.schemaVersion.value;
const anyVersion = schemas/* object */.Ikc({ schemaVersion: schemas/* unknown */.L5J() });
const LONGEST_REASON = 300;
/** Reads a JSON report of this version. Never throws; a report that holds less than it counts is refused too. */
function parseReport(bytes) {
    const { text } = decodeUtf8(bytes);
    if (text === undefined)
        return { refused: 'is not UTF-8 text' };
    const content = jsonOf(text);
    if (content === undefined)
        return { refused: 'is not JSON, or only a part of it' };
    const versioned = anyVersion.safeParse(content);
    const version = versioned.success ? versioned.data.schemaVersion : undefined;
    if (version === undefined)
        return { refused: 'is no report of Creative Gate: it has no `schemaVersion`' };
    if (version !== parse_report_VERSION) {
        const found = JSON.stringify(version).slice(0, LONGEST_REASON);
        return {
            refused: `is of schemaVersion ${found}, and this version of Creative Gate reads ${parse_report_VERSION}: use one version for all jobs`,
        };
    }
    return reportOf(content);
}
function jsonOf(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function reportOf(content) {
    const { data: report, error } = report_report.safeParse(content);
    if (error) {
        const [first] = error.issues;
        const reason = `${core_errors/* toDotPath */.sR(first.path)}: ${first.message}`.slice(0, LONGEST_REASON);
        return { refused: `is no report of Creative Gate: ${reason}` };
    }
    const { counts, creatives } = report;
    if (counts.total !== creatives.length) {
        return { refused: `counts ${counts.total} creatives and holds ${creatives.length}: it is not whole` };
    }
    return { report };
}

;// CONCATENATED MODULE: ./build/action/read-reports.js





function searchFor(glob, directory) {
    const { base, glob: rest } = picomatch.scan(glob);
    const root = (0,external_node_path_.resolve)(directory, base);
    const isMatch = rest === '' ? (path) => path === '' : picomatch(rest, { dot: true });
    return {
        glob,
        root,
        matches(path) {
            const below = (0,external_node_path_.relative)(root, path);
            const isBelow = !(0,external_node_path_.isAbsolute)(below) && below.split(external_node_path_.sep)[0] !== '..';
            return isBelow && isMatch(below.split(external_node_path_.sep).join('/'));
        },
    };
}
/** A link to a file counts as the file; folders behind links are left alone, since they may lead in circles. */
async function isFileOf(entry, path) {
    if (!entry.isSymbolicLink())
        return entry.isFile();
    return await (0,promises_.stat)(path).then((target) => target.isFile(), () => false);
}
async function filesBelow(root, unreadable) {
    const kind = await (0,promises_.stat)(root).catch(() => undefined);
    if (kind?.isFile())
        return [root];
    if (!kind?.isDirectory())
        return [];
    const entries = await (0,promises_.readdir)(root, { withFileTypes: true }).catch(() => {
        unreadable.add(root);
        return [];
    });
    const files = [];
    for (const entry of entries) {
        const path = (0,external_node_path_.join)(root, entry.name);
        if (entry.isDirectory())
            files.push(...(await filesBelow(path, unreadable)));
        else if (await isFileOf(entry, path))
            files.push(path);
    }
    return files;
}
/**
 * The files that the globs mean, below the directory or, for absolute ones, anywhere. A glob that begins with `!` takes
 * files away, wherever in the list it stands. Never rejects.
 */
async function findFiles(globs, directory) {
    const excluded = globs.filter((glob) => glob.startsWith('!')).map((glob) => searchFor(glob.slice(1), directory));
    const wanted = globs.filter((glob) => !glob.startsWith('!')).map((glob) => searchFor(glob, directory));
    const files = new Set();
    const unreadable = new Set();
    const unmatched = [];
    for (const search of wanted) {
        const matching = (await filesBelow(search.root, unreadable)).filter((path) => search.matches(path) && !excluded.some((each) => each.matches(path)));
        for (const path of matching)
            files.add(path);
        if (matching.length === 0)
            unmatched.push(search.glob);
    }
    const shown = (path) => ((0,external_node_path_.relative)(directory, path) || '.').split(external_node_path_.sep).join('/');
    return { files: [...files].map(shown).sort(), unmatched, unreadable: [...unreadable].map(shown).sort() };
}
/** Bytes a report may have: many times what the largest run writes. */
const REPORT_BYTES = 100_000_000;
const EXAMPLE = 'such as `reports/**/*.json`, relative to the working directory';
async function readReport(file, directory) {
    const path = (0,external_node_path_.resolve)(directory, file);
    const refusal = (clause) => (0,github_errors/* configurationProblem */._w)(`The report \`${file}\` ${clause}.`);
    try {
        const { size } = await (0,promises_.stat)(path);
        if (size > REPORT_BYTES) {
            return refusal(`has ${Math.ceil(size / 1e6)} MB; at most ${REPORT_BYTES / 1e6} MB are read`);
        }
        const reading = parseReport(await (0,promises_.readFile)(path));
        return 'report' in reading ? reading.report : refusal(reading.refused);
    }
    catch (error) {
        return refusal(`cannot be read (${error.code})`);
    }
}
/**
 * Reads the reports that the globs mean. Whatever cannot be read is a problem with the name of its file, and so is
 * finding nothing at all; a glob without a file beside others is a warning. Stops when cancelled; never rejects.
 */
async function readReports(globs, directory, cancelled) {
    const { files, unmatched, unreadable } = await findFiles(globs, directory);
    const reports = [];
    const problems = unreadable.map((folder) => (0,github_errors/* configurationProblem */._w)(`The folder \`${folder}\` cannot be read.`));
    for (const file of files) {
        if (cancelled.aborted)
            break;
        const read = await readReport(file, directory);
        if ('rule' in read)
            problems.push(read);
        else
            reports.push(read);
    }
    const missing = unmatched.map((glob) => `No file matches \`${glob}\` of input \`reports\``);
    if (files.length > 0) {
        const warnings = missing.map((message) => ({ path: null, line: null, column: null, message: `${message}.` }));
        return { reports, problems, warnings };
    }
    const nothing = missing.map((message) => (0,github_errors/* configurationProblem */._w)(`${message}: it takes globs of JSON reports, ${EXAMPLE}.`));
    return { reports, problems: [...problems, ...nothing], warnings: [] };
}

;// CONCATENATED MODULE: ./build/action/merge-reports.js





/**
 * Mode `merge-reports`: makes one report of the JSON reports that the input names, as the closing job of a sharded
 * rescoring does. It asks nobody, neither GitHub nor a provider, and writes no check and no comment. Never rejects.
 */
async function merge(start, cancelled, directory = process.cwd()) {
    const { settings, run, warnings } = start;
    const { reports, ...read } = await readReports(settings.reports, directory, cancelled);
    const merged = mergeReports(reports, {
        run: plain_result_runOf(start),
        sandbox: settings.sandbox,
        problems: read.problems,
        warnings: [...warnings, ...read.warnings],
    });
    const conclusion = cancelled.aborted ? 'cancelled' : merged.conclusion;
    // Whoever wrote the files: nothing secret may be shown.
    const report = redactAll({ ...merged, conclusion }, createRedact([settings.githubToken]));
    const repository = `${run.serverUrl}/${run.owner}/${run.repo}`;
    return {
        report,
        exitCode: conclusion === 'failure' || conclusion === 'cancelled' ? 1 : 0,
        context: {
            checkName: checkNameFor(settings.checkName, { event: report.run.event, sandbox: report.sandbox }),
            runUrl: run.runId > 0 ? `${repository}/actions/runs/${run.runId}` : null,
            filesUrl: report.run.headSha === null ? null : `${repository}/blob/${report.run.headSha}`,
            pullRequest: null,
        },
        checkRunId: undefined,
        commentUrl: undefined,
    };
}

;// CONCATENATED MODULE: ./build/action/runner-log.js
/** A log that the runner reads. The library is loaded here, because the first request does not need it. */
async function createLog() {
    const core = await __webpack_require__.e(/* import() */ 838).then(__webpack_require__.bind(__webpack_require__, 3838));
    return {
        // The runner would hide them, but thousands of lines cost time where nobody wants them.
        debug: (text) => (core.isDebug() ? core.debug(text) : undefined),
        info: (text) => core.info(runner_log_harmless(text)),
        notice: (text) => core.notice(text),
        warning: (text) => core.warning(text),
        error: (text) => core.error(text),
        group: (title, body) => core.group(title, body),
        mask: (secret) => core.setSecret(secret),
    };
}
/** Plain lines are not escaped by the library: `::` at a line's start and `##[` anywhere would be commands. */
function runner_log_harmless(text) {
    return text.replace(/^(\s*):(?=:)/gm, '$1: ').replace(/##(?=\[)/g, '# # ');
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./build/cache/cache-directory.js


/** Apart from its use: the bundler takes a path it can read for a file to pack. */
const PLACE = ['creative-gate', 'cache'];
async function makeBelow(folder) {
    const parent = (0,external_node_path_.join)(folder, ...PLACE);
    await (0,promises_.mkdir)(parent, { recursive: true });
    // As programs see it that run in there: a link in the path would make them think of two places.
    return await (0,promises_.realpath)(await (0,promises_.mkdtemp)((0,external_node_path_.join)(parent, 'call-')));
}
async function remove(directory) {
    await (0,promises_.rm)(directory, { recursive: true, force: true, maxRetries: 3, retryDelay: 20 });
    // Only the last call's is empty.
    await (0,promises_.rmdir)((0,external_node_path_.join)(directory, '..')).catch(() => undefined);
}
async function make(folders) {
    for (const folder of folders) {
        const directory = folder ? await makeBelow(folder).catch(() => undefined) : undefined;
        // The library hands the path to tar without quotes.
        if (directory !== undefined && !/[\s"]/.test(directory))
            return directory;
        if (directory !== undefined)
            await remove(directory).catch(() => undefined);
    }
    throw new Error('neither RUNNER_TEMP nor the folder for temporary files can be written and has a path without spaces');
}
/**
 * Lets `use` work in an empty directory of its own below the first of the folders that does, and takes the directory
 * away afterwards. Rejects when none does, and as `use` does.
 */
async function inPrivateDirectory(folders, use) {
    const directory = await make(folders);
    try {
        return await use(directory);
    }
    finally {
        await remove(directory).catch(() => undefined);
    }
}
/** Reads an unpacked file of at most `maxBytes`; a text says why it is not what was saved. */
async function readContent(path, maxBytes) {
    const found = await (0,promises_.lstat)(path).catch(() => undefined);
    // A link would lead to a file that nobody saved.
    if (!found?.isFile())
        return 'the entry does not hold what this action saves';
    if (found.size > maxBytes)
        return `the entry has ${found.size} bytes, and at most ${maxBytes} are read`;
    return await (0,promises_.readFile)(path);
}
/** What programs need to be found, to speak and to reach the network. */
const OF_THE_MACHINE = [
    'PATH',
    'Path',
    'PATHEXT',
    'HOME',
    'USERPROFILE',
    'PROGRAMFILES',
    'SYSTEMDRIVE',
    'SystemDrive',
    'SYSTEMROOT',
    'SystemRoot',
    'LD_LIBRARY_PATH',
    'LANG',
    'LC_ALL',
    'HTTPS_PROXY',
    'https_proxy',
    'HTTP_PROXY',
    'http_proxy',
    'NO_PROXY',
    'no_proxy',
    'NODE_EXTRA_CA_CERTS',
    'SSL_CERT_FILE',
    'SSL_CERT_DIR',
    // The runner finds by it what a step left running.
    'RUNNER_TRACKING_ID',
];
/** The cache service in its second version. Without ACTIONS_CACHE_URL the library has no other to turn to. */
const OF_THE_SERVICE = [
    'ACTIONS_RESULTS_URL',
    'ACTIONS_RUNTIME_TOKEN',
    'ACTIONS_CACHE_SERVICE_V2',
    'ACTIONS_CACHE_MODE',
    'GITHUB_SERVER_URL',
];
/**
 * Options that GNU tar reads besides those of the library, which lets it write wherever an archive says. Whoever may run
 * workflows for a pull request can save an archive for it, so nothing that lies in or leads to another folder is unpacked.
 */
const UNPACK_NOTHING_ELSEWHERE = '--exclude=*/*';
/**
 * The environment of the library's process: no inputs, and no credentials but the cache's own. `directory` is where the
 * library packs, unpacks and keeps what it needs meanwhile.
 */
function libraryEnvironment(env, directory) {
    const inherited = {};
    for (const name of [...OF_THE_MACHINE, ...OF_THE_SERVICE]) {
        const value = env[name];
        if (value !== undefined)
            inherited[name] = value;
    }
    return {
        ...inherited,
        GITHUB_WORKSPACE: directory,
        RUNNER_TEMP: directory,
        TAR_OPTIONS: UNPACK_NOTHING_ELSEWHERE,
    };
}
/** Whether the runner offers a cache at all; the library itself looks closer. */
function offersCache(env) {
    return Boolean(env['ACTIONS_RESULTS_URL'] && env['ACTIONS_RUNTIME_TOKEN']);
}

// EXTERNAL MODULE: ./build/cache/library-call.js
var library_call = __webpack_require__(9019);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./build/cache/library-child.js


/** On Windows there are no groups of processes, and a detached one would get a window. */
const HAS_GROUPS = process.platform !== 'win32';
/**
 * Starts calls by running `program`, a script that serves them (`src/index.ts`), once more.
 *
 * The library can neither be stopped nor kept from changing the log; it works in the process's own directory and
 * environment, and what it has open keeps a process alive. In another process none of that is ours.
 */
function startLibraryBy(program) {
    return (call, { directory, env }, hear) => {
        const child = (0,external_node_child_process_.spawn)(process.execPath, [program, library_call/* SERVE_LIBRARY_CALL */.fl, JSON.stringify(call)], {
            cwd: directory,
            env,
            stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
            detached: HAS_GROUPS,
            windowsHide: true,
        });
        const gone = new Promise((resolve) => {
            // Not `exit`: what the process told last may arrive after it.
            child.once('close', () => resolve());
            child.once('error', () => resolve());
        });
        child.on('message', (told) => hear(told));
        return {
            gone,
            end: () => {
                if (child.pid === undefined)
                    return;
                try {
                    process.kill(HAS_GROUPS ? -child.pid : child.pid, 'SIGKILL');
                }
                catch {
                    // it has ended by itself
                }
            },
        };
    };
}
/** Resolves when the time of a call is up, or `done` says that it is no longer of interest. */
async function timeIsUp({ clock, limitMs, deadline }, done) {
    const ends = AbortSignal.any([done, deadline.signal]);
    await clock.sleep(Math.min(limitMs, deadline.remaining()), ends).catch(() => undefined);
    return { kind: 'late' };
}
/**
 * Runs one call to its end or to the end of its time; nothing of it is left running. Rejects only when the system
 * refuses to start a process.
 */
async function runLibrary(start, call, place, bound) {
    if (bound.deadline.signal.aborted || bound.deadline.remaining() === 0)
        return { ending: { kind: 'late' }, said: [] };
    const said = [];
    const done = new AbortController();
    let tell = () => undefined;
    const told = new Promise((resolve) => {
        tell = resolve;
    });
    const library = start(call, place, (part) => {
        if ('said' in part)
            said.push(part.said);
        else
            tell(part.ending);
    });
    const gone = library.gone.then(() => ({ kind: 'lost' }));
    const ending = await Promise.race([told, gone, timeIsUp(bound, done.signal)]);
    done.abort();
    library.end();
    await library.gone;
    return { ending, said: [...said] };
}

// EXTERNAL MODULE: ./build/cache/library-log.js
var library_log = __webpack_require__(1729);
;// CONCATENATED MODULE: ./build/cache/answer-cache.js









/** How long calls may take in milliseconds, and how many bytes an entry may have. */
const LIMITS = { restoreMs: 10_000, saveMs: 5_000, contentBytes: 64 * 1024 * 1024 };
function reasonFor({ ending, said }) {
    const reason = (0,library_log/* reasonOf */.A3)(said);
    if (ending.kind === 'failed')
        return ending.message;
    if (ending.kind === 'late')
        return reason === undefined ? 'no answer in time' : `no success in time; last: ${reason}`;
    return reason ?? 'the cache library gave no reason';
}
/** Opens GitHub's cache for this run. Nothing is loaded or asked before the first call. */
function openCache(options) {
    const { env, clock, start = startLibraryBy(process.argv[1] ?? '') } = options;
    const { restoreMs, saveMs, contentBytes } = { ...LIMITS, ...options.limits };
    const folders = [env['RUNNER_TEMP'], (0,external_node_os_.tmpdir)()];
    const redact = createRedact([env['ACTIONS_RUNTIME_TOKEN']]);
    const run = (call, directory, deadline, limitMs) => runLibrary(start, call, { directory, env: libraryEnvironment(env, directory) }, { clock, limitMs, deadline });
    const unusable = (reason) => ({
        kind: 'unusable',
        why: `The cache could not be read: ${redact(reason)}.`,
    });
    const notSaved = (reason, byDesign = false) => ({
        kind: 'not-saved',
        why: `Nothing was saved to the cache: ${redact(reason)}.`,
        byDesign,
    });
    async function restoreIn(directory, prefix) {
        const call = { action: 'restore', key: `${prefix}none-${(0,external_node_crypto_.randomUUID)()}`, prefix };
        const ran = await run(call, directory, options.restoring, restoreMs);
        const { ending, said } = ran;
        if (ending.kind === 'unavailable')
            return { kind: 'none' };
        if (ending.kind !== 'restored')
            return unusable(reasonFor(ran));
        if (ending.key === null) {
            const missed = (0,library_log/* reasonOf */.A3)(said) === undefined || (0,library_log/* wasForbidden */.h$)(said);
            return missed ? { kind: 'none' } : unusable(reasonFor(ran));
        }
        const content = await readContent((0,external_node_path_.join)(directory, library_call/* ANSWERS_FILE */.x9), contentBytes);
        return typeof content === 'string' ? unusable(content) : { kind: 'found', key: ending.key, content };
    }
    async function saveFrom(directory, key, content) {
        await (0,promises_.writeFile)((0,external_node_path_.join)(directory, library_call/* ANSWERS_FILE */.x9), content);
        const ran = await run({ action: 'save', key }, directory, options.saving, saveMs);
        const { ending, said } = ran;
        if (ending.kind === 'unavailable')
            return notSaved('this runner offers no cache', true);
        if (ending.kind === 'saved' && ending.saved)
            return { kind: 'saved' };
        return notSaved(reasonFor(ran), (0,library_log/* wasForbidden */.h$)(said));
    }
    return {
        async restore(prefix) {
            if (!offersCache(env))
                return { kind: 'none' };
            return await inPrivateDirectory(folders, (directory) => restoreIn(directory, prefix)).catch((error) => unusable(error.message));
        },
        async save(key, content) {
            if (!offersCache(env))
                return notSaved('this runner offers no cache', true);
            if (content.byteLength > contentBytes)
                return notSaved(`${content.byteLength} bytes are more than is read again`);
            return await inPrivateDirectory(folders, (directory) => saveFrom(directory, key, content)).catch((error) => notSaved(error.message));
        },
    };
}

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js + 22 modules
var github = __webpack_require__(2413);
;// CONCATENATED MODULE: ./build/github/github-client.js

const quiet = () => undefined;
/**
 * A client whose requests go through the given `fetch`, which retries, meters and keeps the deadline. `apiUrl` is
 * `GITHUB_API_URL`.
 */
function createGitHub(options) {
    const { token, apiUrl, owner, repo } = options;
    const octokit = (0,github/* getOctokit */.Q)(token, {
        baseUrl: apiUrl.replace(/\/+$/, ''),
        request: { fetch: options.fetch },
        // What goes wrong is reported by whoever asked; Octokit's own lines would only say it twice.
        log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
    });
    return { octokit, owner, repo };
}

// EXTERNAL MODULE: ./build/http/create-fetch.js + 1 modules
var create_fetch = __webpack_require__(544);
// EXTERNAL MODULE: ./build/time/clock.js + 1 modules
var time_clock = __webpack_require__(6938);
// EXTERNAL MODULE: ./build/http/attempt.js + 1 modules
var http_attempt = __webpack_require__(7134);
;// CONCATENATED MODULE: ./build/http/circuit-breaker.js
/**
 * Failed attempts in a row after which a host is left alone for a while: more than a provider is sent at a time, so that
 * one hiccup that meets them all is not taken for an outage.
 */
const FAILURES_TO_OPEN = 10;
const FIRST_REST_MS = 2_000;
const LONGEST_REST_MS = 60_000;
/** A breaker that lets everything through until attempts fail in a row. */
function createCircuitBreaker(clock) {
    let failures = 0;
    let restMs = FIRST_REST_MS;
    let openUntil = 0;
    let isTrying = false;
    let lastFailure = '';
    return {
        restLeft: () => {
            const now = clock.now();
            if (openUntil > now)
                return openUntil - now;
            // Only one attempt goes ahead to try: the others wait for what it tells.
            isTrying = failures >= FAILURES_TO_OPEN;
            if (isTrying)
                openUntil = now + restMs;
            return 0;
        },
        succeeded: () => {
            failures = 0;
            restMs = FIRST_REST_MS;
            openUntil = 0;
            isTrying = false;
        },
        get lastFailure() {
            return lastFailure;
        },
        failed: (why) => {
            lastFailure = why;
            failures += 1;
            // What was under way when the host was first left alone says nothing new.
            if (failures !== FAILURES_TO_OPEN && !isTrying)
                return;
            openUntil = clock.now() + restMs;
            if (isTrying)
                restMs = Math.min(LONGEST_REST_MS, restMs * 2);
            isTrying = false;
        },
    };
}

// EXTERNAL MODULE: ./build/http/pauses.js
var pauses = __webpack_require__(5898);
// EXTERNAL MODULE: ./build/http/retrying.js + 20 modules
var retrying = __webpack_require__(9311);
// EXTERNAL MODULE: ./build/http/transient.js
var http_transient = __webpack_require__(3431);
;// CONCATENATED MODULE: ./build/http/create-http.js








function create_http_parsed(bytes) {
    const text = new TextDecoder().decode(bytes);
    try {
        return { value: text.trim() === '' ? undefined : JSON.parse(text) };
    }
    catch {
        return undefined;
    }
}
/** The answer with its body parsed. Throws `redirected`, or `malformed` for a 2xx whose body is not whole JSON. */
function create_http_read(answered, request) {
    const { status, headers, bytes } = answered;
    const what = (0,failures/* nameOfRequest */.Uh)(request);
    const ambiguous = (0,failures/* changesSomething */.Qc)(request);
    if (status >= 300 && status < 400) {
        throw new errors/* TransportError */.w('redirected', `${what}: answered ${status}, a redirect; those are not followed.`);
    }
    const body = bytes && create_http_parsed(bytes);
    if (status < 300 && body === undefined) {
        const flaw = bytes === undefined ? 'broke off in the middle' : 'is not JSON';
        throw new errors/* TransportError */.w('malformed', `${what}: answered ${status}, but the answer ${flaw}.`, { ambiguous });
    }
    return { status, headers, body: body?.value };
}
function mayRepeat(request, outcome) {
    const always = request.repeat === 'always';
    if ('answer' in outcome) {
        const { answer } = outcome;
        return (always ? http_transient/* TRANSIENT */.vt : http_transient/* NOT_TAKEN_UP */.Ec).has(answer.status) && request.isFinal?.(answer) !== true;
    }
    return (0,http_transient/* mayPass */.bg)(outcome.error) && (always || !outcome.error.ambiguous);
}
/** The answer of an attempt, unless its host is left alone; what comes of it decides whether the host will be. */
async function withBreaker(breaker, sent, isGood, attempt) {
    const rest = breaker.restLeft();
    if (rest > 0) {
        const { host } = new URL(sent.url);
        const { lastFailure } = breaker;
        const message = `${host} failed every time it was asked, so it is left alone for ${Math.ceil(rest / 1000)} s; the last time ${lastFailure}.`;
        throw new errors/* TransportError */.w('left-alone', message);
    }
    try {
        const answer = await attempt();
        if (isGood(answer))
            breaker.succeeded();
        else
            breaker.failed(`it answered ${answer.status}`);
        return answer;
    }
    catch (error) {
        if ((0,http_transient/* mayPass */.bg)(error))
            breaker.failed(`this happened: ${error.message.replace(/\.$/, '')}`);
        throw error;
    }
}
/** The transport of the provider clients: JSON over HTTP with retries, within the deadline of each call. */
function createHttp(options) {
    const { party, meter, clock = time_clock/* systemClock */.m, retries = 4, backoffMs = 500 } = options;
    const attempt = (0,http_attempt/* createAttempt */.C)({
        party,
        meter,
        attemptTimeoutMs: options.attemptTimeoutMs ?? 20_000,
        maxBytes: options.maxBytes ?? 10_000_000,
        fetch: options.fetch ?? fetch,
        timer: options.timer,
        observe: options.observe,
    });
    const breakers = new Map();
    const breakerFor = (url) => {
        const { host } = new URL(url);
        const breaker = breakers.get(host) ?? createCircuitBreaker(clock);
        breakers.set(host, breaker);
        return breaker;
    };
    return async (request) => {
        const { signal, deadlineAt } = request.call;
        const breaker = breakerFor(request.url);
        const isGood = (answer) => !http_transient/* TRANSIENT */.vt.has(answer.status) || request.isFinal?.(answer) === true;
        return await (0,retrying/* retrying */.R)({
            url: request.url,
            init: {
                method: request.method,
                headers: { accept: 'application/json', ...request.headers },
                ...(request.json === undefined ? {} : { json: request.json }),
                ...(request.form === undefined ? {} : { body: new URLSearchParams(request.form) }),
            },
            retries,
            clock,
            signal,
            attempt: (sent) => withBreaker(breaker, sent, isGood, async () => create_http_read(await attempt(sent, signal), sent)),
            pauseBefore: (retry, outcome) => {
                if (!mayRepeat(request, outcome))
                    return undefined;
                const left = deadlineAt - clock.now();
                const asked = 'answer' in outcome ? (0,pauses/* retryAfter */.P)(outcome.answer.headers, clock.now()) : undefined;
                if ('answer' in outcome && asked !== undefined && asked >= left) {
                    const message = `${(0,failures/* nameOfRequest */.Uh)(request)}: answered ${outcome.answer.status} and asked to come back in ${Math.ceil(asked / 1000)} s, after the time of this run.`;
                    throw new errors/* TransportError */.w('retry-later', message);
                }
                const pause = asked ?? (0,pauses/* backoff */.J)(retry, backoffMs);
                return pause < left ? pause : undefined;
            },
        });
    };
}

// EXTERNAL MODULE: ./build/time/deadline.js
var deadline = __webpack_require__(8754);
// EXTERNAL MODULE: ./build/action/head-start.js
var head_start = __webpack_require__(4820);
;// CONCATENATED MODULE: ./build/action/services.js








/** One transport for each party, so that all who ask it learn together that it is out. */
function oncePerParty(make) {
    const made = new Map();
    return (party) => {
        const http = made.get(party) ?? make(party);
        made.set(party, http);
        return http;
    };
}
/** What is on its way to a provider when the run is cancelled may still be answered with a ticket, which is kept. */
const LANDING_MS = 1_500;
/** Aborts so long after a cancellation. */
function afterwards(cancelled) {
    const landed = new AbortController();
    const onCancel = () => setTimeout(() => landed.abort(cancelled.reason), LANDING_MS).unref();
    if (cancelled.aborted)
        landed.abort(cancelled.reason);
    else
        cancelled.addEventListener('abort', onCancel, { once: true });
    return landed.signal;
}
/** The cache only saves time: it must not take much of the budget that providers are waited for in. */
function cacheLimits(timeoutMs) {
    return { restoreMs: Math.min(10_000, Math.max(2_500, timeoutMs / 10)) };
}
/** Makes the services of a run from the real world, and says how to leave it so that the process can end. */
function createServices({ settings, run, trigger }, context) {
    const { env, cancelled, startedAt, meter, log, headStart } = context;
    const clock = time_clock/* systemClock */.m;
    const times = (0,deadline/* timesOf */.Qv)(startedAt, settings.timeoutMs);
    // A scheduled run looks once at everything and waits for nothing: the next one comes soon enough.
    const lookingUntil = trigger.kind === 'scheduled' ? startedAt : times.lookingUntil;
    const looking = (0,deadline/* deadlineAt */.qm)(clock, lookingUntil, cancelled);
    const submitting = (0,deadline/* deadlineAt */.qm)(clock, times.submittingUntil, cancelled);
    const landing = (0,deadline/* deadlineAt */.qm)(clock, times.submittingUntil, afterwards(cancelled));
    const showing = (0,deadline/* showingDeadline */.kj)(clock, times.showingUntil, cancelled);
    const debugLog = redactingLog(log, [settings.githubToken, ...secretsOf(settings)]);
    const observe = ({ party, method, path, status, tookMs }) => debugLog.debug(`${party}: ${method} ${path} ${status ?? 'no answer'} in ${tookMs} ms`);
    const fetchWithin = ({ signal, at }) => (0,create_fetch/* createFetch */.H)({ meter, clock, signal, deadlineAt: at, observe });
    const gitHubOn = (fetchIt) => createGitHub({ ...run, token: settings.githubToken, fetch: fetchIt });
    const services = {
        settings,
        trigger,
        run,
        clock,
        startedAt,
        log,
        meter,
        github: gitHubOn((0,head_start/* withHeadStart */.H)(headStart, fetchWithin(submitting))),
        publishing: gitHubOn(fetchWithin(showing)),
        cache: openCache({ env, clock, restoring: submitting, saving: showing, limits: cacheLimits(settings.timeoutMs) }),
        httpFor: oncePerParty((party) => createHttp({ party, meter, clock, observe })),
        deadlines: { looking, submitting, landing },
        cancelled,
    };
    return {
        services,
        leave: () => {
            for (const deadline of [looking, submitting, landing, showing])
                deadline.clear();
        },
    };
}

;// CONCATENATED MODULE: ./build/core/render/job-summary.js





/** Bytes a job summary may have; GitHub drops one of more than 1 MiB. */
const SUMMARY_LIMIT = 1_000_000;
const job_summary_LONGEST_DETAILS = 60_000;
/** The job summary: the comment's content for all pull requests of the run, in full as far as GitHub takes it. */
function renderSummary(report, context, budget = SUMMARY_LIMIT) {
    const whole = { ...context, pullRequest: null };
    const scoped = scopedTo(report, null);
    const view = {
        context: whole,
        rest: context.reportNote === undefined ? 'the JSON report' : message(context.reportNote),
    };
    const sections = [...actionSections(scoped, view), ...lookUpSections(scoped, view, job_summary_LONGEST_DETAILS)];
    return page(headOf(scoped, whole, report), sections, footOf(scoped, whole), budget);
}

;// CONCATENATED MODULE: ./build/core/render/log.js









const ESCAPE = '\u001B[';
const COLOURS = { red: 31, green: 32, yellow: 33, cyan: 36, bold: 1 };
const VERDICT_COLOURS = {
    fail: 'red',
    inconclusive: 'red',
    pending: 'yellow',
    waived: 'yellow',
    warn: 'yellow',
    pass: 'green',
};
const SEVERITY_COLOURS = { error: 'red', warning: 'yellow', notice: 'cyan' };
const WIDEST_COLUMN = 48;
/** Characters that take two columns in a terminal. */
const WIDE = /\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Emoji_Presentation}|[\u3000-\u303F\uFF01-\uFF60]/gu;
/**
 * The verdict table for the terminal and the job log: a line a creative, worst first, the findings beneath it, the
 * conclusion last. No line of it is a workflow command.
 */
function renderLog(report, options = { colour: false }) {
    const paint = (colour, text) => (options.colour ? `${ESCAPE}${COLOURS[colour]}m${text}${ESCAPE}0m` : text);
    const scoped = scopedTo(report, null);
    const sandbox = report.sandbox
        ? [paint('yellow', 'Sandbox: these scores are not real. Built-in stand-ins answered instead of the providers.')]
        : [];
    const conclusion = `Conclusion: ${report.conclusion}. ${headline(scoped)}.`;
    return [
        ...sandbox,
        ...noteLines(report, paint),
        ...tableLines(scoped.creatives, paint),
        ...policyLines(report, paint),
        ...sandbox,
        paint('bold', conclusion),
    ].join('\n');
}
function noteLines({ problems, warnings, removed }, paint) {
    const at = (note) => [note.path, note.line, note.column].filter((part) => part !== null).join(':');
    return [
        ...problems.map((problem) => `${paint('red', 'problem')}  ${logText(`${problem.rule} ${at(problem)} ${problem.message}`)}`),
        ...warnings.map((warning) => {
            const { severity = 'warning' } = warning;
            const word = paint(SEVERITY_COLOURS[severity], severity.padEnd(SEVERITY_WIDTH));
            return `${word}  ${logText(`${at(warning)} ${warning.message}`)}`;
        }),
        ...removed.map((entry) => `removed  ${logText(`${(0,core_creative/* nameOf */.Vb)(entry)} ${entry.manifest.path}`)}`),
    ];
}
const EFFECT_COLOURS = { looser: 'yellow', tighter: 'green', neutral: 'cyan' };
const EFFECT_WIDTH = 'tighter'.length;
/** Changes of the policy in the log, looser ones first; all of them are in the job summary and the report. */
const MOST_CHANGES = 50;
function policyLines(report, paint) {
    const { policyChange } = report;
    if (policyChange === null)
        return [];
    const changes = looserFirst(policyChange.changes);
    const more = changes.length - MOST_CHANGES;
    return [
        ...changes.slice(0, MOST_CHANGES).map((change) => {
            const number = change.pullRequest === undefined ? '' : `#${change.pullRequest} `;
            const effect = paint(EFFECT_COLOURS[change.effect], change.effect.padEnd(EFFECT_WIDTH));
            return `policy  ${effect}  ${logText(`${number}${change.key}`)}  ${logText(changeText(change))}`;
        }),
        ...(more > 0 ? [`policy  and ${more} more`] : []),
        ...(policyChange.notes ?? []).map((note) => `policy  ${logText(note)}`),
        `policy  ${underProposed(report, policyChange)}`,
    ];
}
function tableLines(creatives, paint) {
    if (creatives.length === 0)
        return [];
    const head = ['verdict', 'creative', ...core_creative/* PROVIDERS */.xq.map((provider) => PROVIDER_TITLES[provider]), 'manifest'];
    const rows = creatives.map(cellsOf);
    const widths = [head, ...rows]
        .map((cells) => cells.map(widthOf))
        .reduce((widest, row) => row.map((width, column) => Math.max(width, widest[column])));
    const aligned = (cells) => cells.map((cell, column) => cell + ' '.repeat(widths[column] - widthOf(cell)));
    const line = (cells) => cells.join('  ').trimEnd();
    const lines = creatives.flatMap((creative, index) => {
        const [verdict, ...others] = aligned(rows[index]);
        const first = paint(VERDICT_COLOURS[creative.verdict], verdict);
        return [line([first, ...others]), ...findingLines(creative, paint)];
    });
    return [paint('bold', line(aligned(head))), ...lines];
}
function cellsOf(creative) {
    const number = creative.pullRequest === undefined ? '' : `#${creative.pullRequest} `;
    const answers = core_creative/* PROVIDERS */.xq.map((provider) => answerInShort(provider, creative.assessments));
    return [
        creative.verdict,
        ...[`${number}${(0,core_creative/* nameOf */.Vb)(creative)}`, ...answers].map((text) => clip(logText(text), WIDEST_COLUMN)),
        logText(`${creative.manifest.path}:${creative.manifest.line}`),
    ];
}
function widthOf(text) {
    return Array.from(text).length + (text.match(WIDE)?.length ?? 0);
}
const INDENT = ' '.repeat(4);
const SEVERITY_WIDTH = 'warning'.length;
function findingLines(creative, paint) {
    return creative.findings.flatMap((finding) => {
        const { severity, rule, waivedBy } = finding;
        const remedy = remedyOf(finding, creative);
        const word = waivedBy === null ? severity : 'waived';
        const painted = paint(SEVERITY_COLOURS[waivedBy === null ? severity : 'notice'], word.padEnd(SEVERITY_WIDTH));
        const said = `${INDENT}${painted}  ${logText(rule)}  ${logText(saying(finding))}`;
        return remedy === null ? [said] : [said, `${INDENT}${' '.repeat(SEVERITY_WIDTH)}  → ${logText(remedy)}`];
    });
}

;// CONCATENATED MODULE: ./build/action/write-results.js






function write_results_sentenceOf({ path, line, column, message }) {
    const place = [path, line, column].filter((part) => part !== null).join(':');
    return place === '' ? message : `${place}: ${message}`;
}
/**
 * What every run leaves behind, however it ended: the verdict table in the log, the job summary, the JSON report and the
 * outputs. Resolves with the exit code; never rejects.
 */
async function writeResults(ended, log) {
    const { report, exitCode, context, checkRunId, commentUrl } = ended;
    log.info(renderLog(report));
    // Without a check of ours, the run's own page is where people look.
    for (const problem of checkRunId === undefined ? report.problems : [])
        log.error(write_results_sentenceOf(problem));
    const path = await writeReportFile(`${JSON.stringify(report, null, 2)}\n`);
    if (path !== undefined)
        log.info(`Report: ${path}`);
    await writeJobSummary(renderSummary(report, context));
    const { conclusion, counts } = report;
    await writeOutputs({ conclusion, counts, report: path, checkRunId, commentUrl });
    return exitCode;
}
/**
 * Appends Markdown to the job summary, cut to what is left of its limit, because the runner drops a longer one whole.
 * Resolves with false where there is no file to write to; rejects with nothing.
 */
async function writeJobSummary(text, file = process.env['GITHUB_STEP_SUMMARY']) {
    if (!file)
        return false;
    try {
        const used = await (0,promises_.stat)(file).then(({ size }) => size, () => 0);
        await (0,promises_.appendFile)(file, `${cutMarkdown(text, JOB_SUMMARY_BYTES - used - 2)}\n`);
        return true;
    }
    catch {
        return false;
    }
}
/** Apart from its use: the bundler takes a path it can read for a file to pack. */
const write_results_PLACE = ['creative-gate', 'report.json'];
/**
 * Writes the JSON report to `creative-gate/report.json` below `RUNNER_TEMP`, or below the system's own folder when that
 * cannot be written. Resolves with its absolute path; undefined when neither takes it.
 */
async function writeReportFile(json, folders = [process.env['RUNNER_TEMP'], (0,external_node_os_.tmpdir)()]) {
    for (const folder of folders) {
        if (!folder)
            continue;
        try {
            const path = (0,external_node_path_.resolve)(folder, ...write_results_PLACE);
            await (0,promises_.mkdir)((0,external_node_path_.join)(path, '..'), { recursive: true });
            await (0,promises_.writeFile)(path, json);
            return path;
        }
        catch {
            // the next folder may do
        }
    }
    return undefined;
}
/** The action's outputs by name, every one of them on every ending; what there is none of is empty. */
function outputsOf({ conclusion, counts, report, checkRunId, commentUrl }) {
    return {
        conclusion,
        total: String(counts.total),
        passed: String(counts.pass + counts.warn),
        failed: String(counts.fail),
        pending: String(counts.pending),
        inconclusive: String(counts.inconclusive),
        waived: String(counts.waived),
        report: report ?? '',
        'check-run-id': checkRunId === undefined ? '' : String(checkRunId),
        'comment-url': commentUrl ?? '',
    };
}
/**
 * Hands the outputs to the runner through the file it named in `GITHUB_OUTPUT`. Without one there is nobody to hand them
 * to: the library would print a command that runners no longer take. Resolves with whether they were written.
 */
async function writeOutputs(outcome) {
    const file = process.env['GITHUB_OUTPUT'];
    if (!file)
        return false;
    try {
        await (0,promises_.appendFile)(file, ''); // the library insists that the file exists
        const { setOutput } = await __webpack_require__.e(/* import() */ 838).then(__webpack_require__.bind(__webpack_require__, 3838));
        for (const [name, value] of Object.entries(outputsOf(outcome)))
            setOutput(name, value);
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/action/run.js








function run_refused({ problems, warnings }, { env, meter }) {
    return plainResult({
        conclusion: 'failure',
        problems,
        warnings,
        run: {
            event: env['GITHUB_EVENT_NAME'] ?? '',
            headSha: null,
            baseSha: null,
            pullRequest: null,
            policy: { path: env['INPUT_POLICY'] || '.github/creative-gate.yml', sha: null },
        },
        checkName: env['INPUT_CHECK-NAME'] || 'Creative Gate',
        sandbox: false,
        meter,
    });
}
/** Ends a run that has nothing to gate. */
function resultWithout(invocation, { meter }, problems = []) {
    const { settings, warnings } = invocation;
    const { sandbox, checkName } = settings;
    const good = sandbox ? 'neutral' : 'success';
    const conclusion = problems.length > 0 ? 'failure' : good;
    return plainResult({ conclusion, problems, warnings, run: plain_result_runOf(invocation), checkName, sandbox, meter });
}
async function runInvocation(invocation, log, context) {
    const { trigger, mode } = invocation;
    if (mode === 'merge-reports')
        return await merge(invocation, context.cancelled);
    if (trigger.kind === 'nothing') {
        log.info(trigger.reason);
        return resultWithout(invocation, context);
    }
    if (trigger.kind === 'scheduled') {
        const { services, leave } = createServices({ ...invocation, trigger }, { ...context, log });
        return await rescore(services).finally(leave);
    }
    const { services, leave } = createServices({ ...invocation, trigger }, { ...context, log });
    try {
        if (trigger.kind === 'pull-request' && trigger.closed) {
            await tidyUp(services);
            log.info('The pull request is closed: nothing to gate.');
            return resultWithout(invocation, context);
        }
        const [result] = await Promise.all([runGitHubGate(services), tidyUp(services)]);
        return result;
    }
    finally {
        leave();
    }
}
/** What was asked, done; an error that nobody foresaw is an ending too, so that the outputs are always written. */
async function run_resultOf(invocation, log, context) {
    if ('problems' in invocation)
        return run_refused(invocation, context);
    try {
        return await runInvocation(invocation, log, context);
    }
    catch (error) {
        return resultWithout(invocation, context, [(0,core_problems/* problemOf */.Zw)(error)]);
    }
}
/** Does what was asked, or says why it cannot be done; resolves with the exit code, never rejects. */
async function run(invocation, context) {
    const log = await createLog();
    for (const { message } of invocation.warnings)
        log.warning(message);
    return await writeResults(await run_resultOf(invocation, log, context), log);
}


/***/ })

};
