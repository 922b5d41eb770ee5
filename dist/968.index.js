export const id = 968;
export const ids = [968];
export const modules = {

/***/ 89627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $z: () => (/* binding */ groupBy),
/* harmony export */   Sm: () => (/* binding */ scopedTo),
/* harmony export */   UD: () => (/* binding */ compare),
/* harmony export */   md: () => (/* binding */ worstFirst),
/* harmony export */   wp: () => (/* binding */ otherPullRequests)
/* harmony export */ });
/* harmony import */ var _outcomes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19137);

const badness = (verdict) => _outcomes_js__WEBPACK_IMPORTED_MODULE_0__/* .VERDICTS */ .bk.indexOf(verdict);
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
/** The items by key, keys in order of first appearance. */
function groupBy(items, keyOf) {
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


/***/ }),

/***/ 95197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $0: () => (/* binding */ missingData),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   VH: () => (/* binding */ unstopped),
/* harmony export */   gk: () => (/* binding */ finding),
/* harmony export */   hC: () => (/* binding */ sentences)
/* harmony export */ });
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
/** A finding whose other fields are null unless given. */
function finding(given) {
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
    return finding({ rule: 'provider/missing-data', severity: 'error', message, remedy, provider, ...more });
}


/***/ }),

/***/ 95704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gi: () => (/* binding */ finalRows),
/* harmony export */   rg: () => (/* binding */ noDataCode),
/* harmony export */   wC: () => (/* binding */ isNoData)
/* harmony export */ });
/* harmony import */ var _core_verdict_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95197);

/** Root causes by code without its prefix (channel of facts: no_data-root-cause-codes, vidmob-media-scoring-guide). */
const CODES = {
    MISSING_REQUIRED_TAGS: ['transient', 'tags it needs are still being made', 'Wait: it is polled again automatically.'],
    ERROR_RETRIEVING_TAGS: ['transient', 'its tags could not be read', 'Wait: it is polled again automatically.'],
    SCORING_BACKLOG: ['transient', "it waits in Vidmob's queue", 'Wait: it is polled again automatically.'],
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
        'Check that the file plays; a new version in the manifest tags and scores it again.',
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
        'Give the entry a new version in the manifest to have it ingested again.',
    ],
    MEDIA_PREDATES_TAG_API: [
        'terminal',
        'the asset was ingested before the tags existed',
        'Give the entry a new version in the manifest to have it ingested again.',
    ],
    NOT_APPLICABLE: [
        'info',
        'the guideline does not fit the format of the asset',
        'Check the format of the asset, or remove the guideline from the scorecard for it.',
    ],
    MEDIA_SCORED_OUTSIDE_BATCH: [
        'info',
        'the asset was scored outside the batch of this scorecard',
        'Nothing to fix; a new version in the manifest scores it again.',
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
/** What a guideline's result without data means. Accepts any text: an unknown code is of kind `unknown`. */
function noDataCode(result) {
    const code = result.trim().toUpperCase();
    const [kind, meaning, fix] = knownCode(code) ?? [
        'unknown',
        `Vidmob answered ${code}, which this version does not know`,
        'Open the creative in Vidmob to see what the guideline lacks.',
    ];
    return { code, meaning, fix, kind };
}
function knownCode(code) {
    if (code === PREFIX)
        return LEGACY;
    const cause = code.startsWith(`${PREFIX}_`) ? code.slice(PREFIX.length + 1) : '';
    return Object.hasOwn(CODES, cause) ? CODES[cause] : undefined;
}
/** Rows whose code means "not final" or "asset rejected" become errors, even if the client let them through. */
function finalRows(channel, rows) {
    const withoutData = rows.filter(({ result }) => isNoData(result));
    const codes = [...new Set(withoutData.map(({ result }) => noDataCode(result).code))].sort().map(noDataCode);
    return codes.flatMap(({ code, meaning, fix, kind }) => {
        if (kind !== 'transient' && kind !== 'rejected')
            return [];
        const names = withoutData.filter(({ result }) => noDataCode(result).code === code).map(({ name }) => `“${name}”`);
        const message = `${channel}: no data for ${(0,_core_verdict_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(names)} (${code}): ${meaning}`;
        const rule = kind === 'transient' ? 'gate/time-budget' : 'provider/rejected';
        return (0,_core_verdict_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)({ rule, severity: 'error', message, remedy: fix, actual: code, provider: 'vidmob', channel });
    });
}


/***/ }),

/***/ 48968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  missingInPassing: () => (/* binding */ missingInPassing),
  vidmobAnswers: () => (/* binding */ vidmobAnswers),
  vidmobDetails: () => (/* binding */ vidmobDetails),
  vidmobInShort: () => (/* binding */ vidmobInShort),
  withoutData: () => (/* binding */ withoutData)
});

// EXTERNAL MODULE: ./build/core/render/answer-table.js
var answer_table = __webpack_require__(39004);
// EXTERNAL MODULE: ./build/core/render/figures.js
var figures = __webpack_require__(48162);
// EXTERNAL MODULE: ./build/core/render/markdown.js
var markdown = __webpack_require__(76506);
// EXTERNAL MODULE: ./build/core/render/scope.js
var scope = __webpack_require__(89627);
// EXTERNAL MODULE: ./build/providers/vidmob/rules/no-data-codes.js
var no_data_codes = __webpack_require__(95704);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(13798);
// EXTERNAL MODULE: ./build/core/answer.js
var answer = __webpack_require__(23422);
;// CONCATENATED MODULE: ./build/providers/vidmob/vidmob-answer.js


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
/** Vidmob's answer: scores by canonical channel, guideline rows, Creative Tags. */
const vidmobScored = schemas/* object */.Ikc({
    ...answer/* answered */.o,
    channels: schemas/* record */.g1P(schemas/* string */.YjP(), channelScores),
    guidelines: schemas/* array */.YOg(guidelineRow),
    tags: schemas/* array */.YOg(creativeTag),
});

;// CONCATENATED MODULE: ./build/providers/vidmob/vidmob-details.js






/** The scores by channel: `META 0.62, TIKTOK 0.81`. */
function vidmobInShort({ channels }) {
    const scores = Object.entries(channels).map(([channel, { score }]) => `${channel} ${score === null ? '?' : (0,figures/* figure */.vP)(score)}`);
    return scores.length === 0 ? 'no channel' : scores.join(', ');
}
/** Names shown of guidelines that share a NO_DATA code. */
const MOST_NAMES = 3;
const orDash = (value) => (value === null ? '–' : (0,markdown/* name */.UU)((0,figures/* figure */.vP)(value)));
function channelTable({ channels }, view) {
    const rows = Object.entries(channels).map(([channel, scores]) => [
        (0,markdown/* name */.UU)(channel),
        ...[scores.score, scores.adherencePercent].map(orDash),
        ...[scores.passCount, scores.failCount, scores.notAvailableCount].map((count) => String(count ?? '–')),
    ]);
    return (0,answer_table/* answerTable */.z)(['Vidmob', 'Score', 'Adherence', 'Passed', 'Failed', 'No data'], rows, 'channel', view);
}
function failedGuidelines({ guidelines }, view) {
    const failed = guidelines.filter(({ result }) => result === 'FAIL');
    const rows = (0,scope/* groupBy */.$z)(failed, ({ name: guideline }) => guideline)
        .map(([guideline, onChannels]) => ({
        guideline,
        heaviest: onChannels.reduce((heaviest, { weight }) => Math.max(heaviest, weight ?? 0), 0),
        weights: onChannels.map(({ channel, weight }) => `${channel} ${weight ?? '–'}`).join(', '),
    }))
        .sort((a, b) => b.heaviest - a.heaviest || (0,scope/* compare */.UD)(a.guideline, b.guideline))
        .map(({ guideline, weights }) => [(0,markdown/* name */.UU)(guideline), (0,markdown/* message */.iU)(weights)]);
    return (0,answer_table/* answerTable */.z)(['Failed guideline', 'Weight by channel'], rows, 'guideline', view);
}
/** Guidelines that could not be evaluated, by reason, each with its fix. */
function withoutData({ guidelines }, view) {
    const affected = guidelines.filter(({ result }) => (0,no_data_codes/* isNoData */.wC)(result));
    const rows = (0,scope/* groupBy */.$z)(affected, ({ result }) => (0,no_data_codes/* noDataCode */.rg)(result).code).map(([code, rowsOfCode]) => {
        const names = [...new Set(rowsOfCode.map(({ name: guideline }) => guideline))];
        const more = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : '';
        const shown = names.slice(0, MOST_NAMES).map((guideline) => (0,markdown/* name */.UU)(guideline));
        const { meaning, fix } = (0,no_data_codes/* noDataCode */.rg)(code);
        return [`${shown.join(', ')}${more}`, `${(0,markdown/* identifier */.Cv)(code)}<br>${(0,markdown/* message */.iU)(meaning)}`, (0,markdown/* message */.iU)(fix)];
    });
    return (0,answer_table/* answerTable */.z)(['Guidelines without data', 'Why', 'Fix'], rows, 'code', view);
}
function creativeTags({ tags }, view) {
    const rows = (0,scope/* groupBy */.$z)(tags, ({ category }) => category).map(([category, labels]) => [
        (0,markdown/* name */.UU)(category),
        (0,markdown/* message */.iU)(labels.map(({ label }) => label).join(', ')),
    ]);
    return (0,answer_table/* answerTable */.z)(['Creative Tags', 'Labels'], rows, 'category', view);
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
/** What Vidmob could not evaluate although the creatives pass, folded: reason and fix, for all of them together. */
function missingInPassing(answers, view) {
    const listing = withoutData({ guidelines: answers.flatMap(({ guidelines }) => guidelines) }, view);
    return {
        ...listing,
        open: `${(0,markdown/* fold */.AU)('Guidelines without data in creatives that pass', false)}${listing.open}`,
        close: markdown/* FOLD_END */.eq,
    };
}
/** How Vidmob's answers are read and shown. */
const vidmobAnswers = {
    schema: vidmobScored,
    inShort: vidmobInShort,
    details: vidmobDetails,
    missing: missingInPassing,
};


/***/ })

};
