export const id = 51;
export const ids = [51];
export const modules = {

/***/ 23422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ unansweredSchema),
/* harmony export */   o: () => (/* binding */ answered)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13798);

/** What every finished answer says, whichever provider gave it; a provider's own schema adds to it. */
const answered = {
    status: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('scored'),
    /** The provider's id of the submission. */
    ticket: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** True when the answer was not asked for in this run. */
    reused: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    /** ISO-8601 moment at which the answer was received. */
    answeredAt: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** What a person should know about the answer although it is complete; shown as warnings. */
    warnings: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
};
const scored = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc(answered);
/**
 * No answer, and why: `pending` (still working when the budget ended), `rejected` (the provider refused the asset),
 * `unavailable` (could not be reached or understood), `not-applicable` (never asked).
 */
const unansweredSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    status: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['pending', 'rejected', 'unavailable', 'not-applicable']),
    ticket: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    /** One sentence for a person: what happened. */
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** One sentence: what to do about it; null when there is nothing to do. */
    remedy: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    /** ISO-8601 moment at which the provider accepted the submission whose answer is pending. */
    submittedAt: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    /** The input `max-pending-age` has passed: no run waits for the answer any longer. */
    overdue: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional(),
    /** `not-kept`: neither an answer nor a ticket is kept, and this run may not submit. */
    cause: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['not-kept']).optional(),
});


/***/ }),

/***/ 69605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ contentOf),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   a1: () => (/* binding */ CREATIVE_TYPES),
/* harmony export */   cu: () => (/* binding */ identityOf)
/* harmony export */ });
/* harmony import */ var _url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29955);

/** The kinds of asset a manifest can list; which providers apply follows from it (contract section 2). */
const CREATIVE_TYPES = ['video', 'image', 'audio', 'text'];
/** Key of a creative's identity: `source` + `id` + `version` (contract section 2). */
function identityOf(creative) {
    return JSON.stringify([creative.source ?? '', creative.id, creative.version ?? '']);
}
/** How people and waivers name a creative: `id`, or `id@version`. */
function nameOf(creative) {
    return creative.version ? `${creative.id}@${creative.version}` : creative.id;
}
/**
 * Everything that is sent to a provider, as one comparable text. A re-signed link is the same content, and so are brands
 * and markets in another order.
 */
function contentOf(creative) {
    const { location: _location, url, ...rest } = creative;
    const content = { ...rest, brands: rest.brands.toSorted(), markets: rest.markets.toSorted() };
    return JSON.stringify([(0,_url_js__WEBPACK_IMPORTED_MODULE_0__/* .contentUrl */ .hx)(url), Object.entries(content).sort(([a], [b]) => (a < b ? -1 : 1))]);
}


/***/ }),

/***/ 19137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fr: () => (/* binding */ CONCLUSIONS),
/* harmony export */   bk: () => (/* binding */ VERDICTS),
/* harmony export */   oC: () => (/* binding */ SEVERITIES),
/* harmony export */   tQ: () => (/* binding */ EFFECTS)
/* harmony export */ });
/** How serious a finding is; only an `error` decides a verdict. */
const SEVERITIES = ['error', 'warning', 'notice'];
/** Verdicts on one creative from best to worst (contract section 5). */
const VERDICTS = ['pass', 'warn', 'waived', 'pending', 'inconclusive', 'fail'];
/** How a run can end. `cancelled` only by a signal. */
const CONCLUSIONS = ['success', 'failure', 'pending', 'neutral', 'cancelled'];
/** What a change of the policy does: `looser` where anything may pass that did not. */
const EFFECTS = ['looser', 'tighter', 'neutral'];


/***/ }),

/***/ 39004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ worstLevelFirst),
/* harmony export */   z: () => (/* binding */ answerTable)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76506);
/* harmony import */ var _render_context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44065);


/** A table in the details of a creative; `what` is one of its rows, for the note about those that find no room. */
function answerTable(columns, rows, what, view) {
    return {
        open: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .tableHead */ .PP)(...columns),
        rows: rows.map((cells) => () => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .nM)(...cells)),
        close: '',
        left: (count) => `\n${(0,_render_context_js__WEBPACK_IMPORTED_MODULE_1__/* .notShown */ .d)(count, what, view)}`,
    };
}
/** Sorts the worst first, by a scale from mild to worst. An unknown level comes before the worst. */
function worstLevelFirst(rows, scale) {
    const badness = ({ level }) => (level === null ? scale.length : scale.indexOf(level));
    return rows.toSorted((a, b) => badness(b) - badness(a));
}


/***/ }),

/***/ 49696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h8: () => (/* binding */ htmlCode),
/* harmony export */   kc: () => (/* binding */ logText),
/* harmony export */   ln: () => (/* binding */ inlineText),
/* harmony export */   ph: () => (/* binding */ codeText),
/* harmony export */   wh: () => (/* binding */ plainText),
/* harmony export */   x7: () => (/* binding */ sentenceText)
/* harmony export */ });
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


/***/ }),

/***/ 48162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J3: () => (/* binding */ SEVERITY_ICONS),
/* harmony export */   P1: () => (/* binding */ readableDuration),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   nQ: () => (/* binding */ CONCLUSION_ICONS),
/* harmony export */   n_: () => (/* binding */ VERDICT_ICONS),
/* harmony export */   vP: () => (/* binding */ figure)
/* harmony export */ });
const FEWEST_DIGITS = 2;
const MOST_DIGITS = 4;
/** A provider's share as people read it: `0.83`, and `0.6996` rather than a rounded `0.70`. */
function figure(share) {
    const digits = share.toFixed(MOST_DIGITS);
    return digits.replace(/0+$/, '').padEnd(digits.length - MOST_DIGITS + FEWEST_DIGITS, '0');
}
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
/** Every verdict has a shape and a word, so that colour is never the only signal. */
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


/***/ }),

/***/ 76506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   Cv: () => (/* binding */ identifier),
/* harmony export */   DD: () => (/* binding */ title),
/* harmony export */   PP: () => (/* binding */ tableHead),
/* harmony export */   Qc: () => (/* binding */ sandboxAlert),
/* harmony export */   UU: () => (/* binding */ name),
/* harmony export */   eq: () => (/* binding */ FOLD_END),
/* harmony export */   iU: () => (/* binding */ message),
/* harmony export */   ik: () => (/* binding */ place),
/* harmony export */   ko: () => (/* binding */ strong),
/* harmony export */   nM: () => (/* binding */ row),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   uq: () => (/* binding */ assetUrl),
/* harmony export */   zk: () => (/* binding */ pullRequestPrefix)
/* harmony export */ });
/* harmony import */ var _creative_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69605);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49696);
/* harmony import */ var _page_limit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51138);



/** Lengths, in bytes, that keep one hostile or talkative text from pushing everything else out. */
const LONGEST_NAME = 150;
const LONGEST_URL = 300;
const LONGEST_MESSAGE = 600;
const LONGEST_TARGET = 1000;
/** One of our own sentences, which may quote foreign text; text between backticks is code. */
function message(text, longest = LONGEST_MESSAGE) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .sentenceText */ .x7)((0,_page_limit_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(text, longest));
}
/** Markdown that stands out; as an element, since asterisks depend on what stands next to them. */
function strong(markdown) {
    return `<b>${markdown}</b>`;
}
/** A name in a cell or list. */
function name(text) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineText */ .ln)((0,_page_limit_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(text, LONGEST_NAME));
}
/** An identifier in a cell or list. */
function identifier(text, longest = LONGEST_NAME) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeText */ .ph)((0,_page_limit_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(text, longest));
}
/** An asset's URL: never a link, because its content is not trusted. */
function assetUrl(url) {
    return identifier(url, LONGEST_URL);
}
/** What the creative is called: its name, or its id where it has none. */
function title(creative) {
    return (0,_page_limit_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(creative.name ?? '') || (0,_creative_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(creative), LONGEST_NAME);
}
/** `#7 ` where one run judged several pull requests and the text is for all of them. */
function pullRequestPrefix({ pullRequest }, context) {
    return pullRequest === undefined || context.pullRequest !== null ? '' : `#${pullRequest} `;
}
/** Percent-encodes every character that could end a link's target or a table's cell. */
function linkTarget(url) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(url).replace(/[^\w\-.~:/?#@!&+,;=%]/gu, (character) => [...Buffer.from(character)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join(''));
}
/** A link of ours; without a URL, the text alone. `text` is Markdown. */
function link(text, url) {
    return url ? `[${text}](${linkTarget(url)})` : text;
}
/** A place in a file as `path:line:column`, linked to the line where that is possible. */
function place({ path, line, column }, context) {
    const shown = [path, line, column].filter((part) => part !== null && part !== undefined).join(':');
    const anchor = line ? `#L${line}` : '';
    const target = context.filesUrl ? `${context.filesUrl}/${encodePath(path)}${anchor}` : '';
    return link(identifier(shown, LONGEST_URL), (0,_page_limit_js__WEBPACK_IMPORTED_MODULE_2__/* .byteLength */ .dp)(target) > LONGEST_TARGET ? null : target);
}
function encodePath(path) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(path).split('/').map(encodeURIComponent).join('/');
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
        '> **Sandbox: these scores are not real.** Built-in stand-ins answered instead of the providers.',
        '> Nothing here says whether a creative is fit for media spend.',
    ].join('\n');
}


/***/ }),

/***/ 51138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   MY: () => (/* binding */ page),
/* harmony export */   dp: () => (/* binding */ byteLength)
/* harmony export */ });
/* unused harmony export shortened */
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


/***/ }),

/***/ 44065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ creativesNotShown),
/* harmony export */   d: () => (/* binding */ notShown)
/* harmony export */ });
/* harmony import */ var _outcomes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19137);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48162);


/** What was left out, and where it is: `**12 more warnings** are not shown here; all of them are in the job summary.` */
function notShown(count, one, { rest }, detail = '') {
    return `**${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(count, `more ${one}`)}** ${count === 1 ? 'is' : 'are'} not shown here${detail}. The whole list is in ${rest}.`;
}
/** The same for creatives, worst first, with their verdicts. */
function creativesNotShown(creatives, view, how = '') {
    const byVerdict = [..._outcomes_js__WEBPACK_IMPORTED_MODULE_1__/* .VERDICTS */ .bk]
        .reverse()
        .map((verdict) => ({ verdict, count: creatives.filter((creative) => creative.verdict === verdict).length }))
        .filter(({ count }) => count > 0)
        .map(({ verdict, count }) => `${count} ${verdict}`);
    return notShown(creatives.length, 'creative', view, `${how} (${byVerdict.join(', ')})`);
}


/***/ }),

/***/ 29955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IO: () => (/* binding */ signatureExpiry),
/* harmony export */   hx: () => (/* binding */ contentUrl),
/* harmony export */   zA: () => (/* binding */ shownUrl)
/* harmony export */ });
/** Query parameters that sign a link and say nothing of the asset: S3, Google Cloud Storage, CloudFront, Azure SAS. */
const SIGNATURE_PREFIXES = ['x-amz-', 'x-goog-'];
const CLOUDFRONT = new Set(['expires', 'signature', 'key-pair-id', 'policy']);
const LEGACY_S3 = new Set(['awsaccesskeyid', 'expires', 'signature']);
const LEGACY_GOOGLE = new Set(['googleaccessid', 'expires', 'signature']);
const AZURE_SAS = new Set('sv ss srt sr sp st se sip spr sig skoid sktid skt ske sks skv saoid suoid scid sdd ses'.split(' '));
/** The last moment a `Date` can hold, in milliseconds since 1970. */
const LAST_MOMENT = 8.64e15;
function signatureNames(url) {
    const names = [...new Set(url.searchParams.keys())];
    const has = (name) => names.some((candidate) => candidate.toLowerCase() === name);
    const vendorSets = [
        has('key-pair-id') ? CLOUDFRONT : undefined,
        has('awsaccesskeyid') ? LEGACY_S3 : undefined,
        has('googleaccessid') ? LEGACY_GOOGLE : undefined,
        has('sig') && (has('sv') || has('se')) ? AZURE_SAS : undefined,
    ];
    const signs = (name) => SIGNATURE_PREFIXES.some((prefix) => name.startsWith(prefix)) || vendorSets.some((set) => set?.has(name));
    return new Set(names.filter((name) => signs(name.toLowerCase())));
}
/** The URL without signature parameters: what identifies the asset. Other parameters keep their order. */
function contentUrl(text) {
    const url = new URL(text);
    const signature = signatureNames(url);
    if (signature.size === 0)
        return text;
    for (const name of signature)
        url.searchParams.delete(name);
    return url.href;
}
/** The URL as people may see it: every query that carries a signature becomes `?…`. */
function shownUrl(text) {
    const url = new URL(text);
    return signatureNames(url).size === 0 ? text : `${url.origin}${url.pathname}?…`;
}
function compactIsoTime(text) {
    const match = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z$/.exec(text);
    if (!match)
        return Number.NaN;
    const [, year, month, day, hour, minute, second] = match;
    return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
}
/** Seconds since 1970, or a count of seconds; NaN for anything but digits. */
function seconds(text) {
    return /^\d+$/.test(text ?? '') ? Number(text) : Number.NaN;
}
/** CloudFront's custom policy keeps the expiry in JSON, in a base64 whose `+=/` are written `-_~`. */
function cloudFrontPolicyExpiry(policy) {
    try {
        const base64 = (policy ?? '').replace(/[-_~]/g, (sign) => ({ '-': '+', _: '=', '~': '/' })[sign]);
        const match = /"DateLessThan"\s*:\s*\{\s*"AWS:EpochTime"\s*:\s*(\d+)/.exec(atob(base64));
        return seconds(match?.[1]);
    }
    catch {
        return Number.NaN;
    }
}
/** When the link's signature expires, in milliseconds since 1970; undefined when it says nothing readable. */
function signatureExpiry(text) {
    const url = new URL(text);
    const signature = signatureNames(url);
    const read = (name) => {
        const key = [...signature].find((candidate) => candidate.toLowerCase() === name);
        return key === undefined ? undefined : url.searchParams.get(key);
    };
    const started = compactIsoTime(read('x-amz-date') ?? read('x-goog-date') ?? '');
    const lifetime = seconds(read('x-amz-expires') ?? read('x-goog-expires'));
    const candidates = [
        started + lifetime * 1000,
        seconds(read('expires')) * 1000,
        cloudFrontPolicyExpiry(read('policy')) * 1000,
        Date.parse(read('se') ?? ''),
    ].filter((moment) => Math.abs(moment) <= LAST_MOMENT);
    return candidates.length === 0 ? undefined : Math.min(...candidates);
}


/***/ })

};
