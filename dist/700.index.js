export const id = 700;
export const ids = [700];
export const modules = {

/***/ 30962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   gF: () => (/* binding */ commonOutcome),
/* harmony export */   pV: () => (/* binding */ uuidOf)
/* harmony export */ });
/* unused harmony export COMMON_MARKERS */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Markers that every provider knows; they come after the providers' own. */
const COMMON_MARKERS = (/* unused pure expression or super */ null && ([
    ['still-processing', 'every provider stays pending and never answers'],
    ['unsupported', 'every provider rejects the asset'],
    ['outage-PROVIDER', 'that provider always answers 503, such as `outage-ias`'],
]));
/** What the common markers ask of a provider; undefined where there is none. The gravest decides. */
function commonOutcome(text, provider) {
    if (text.includes(`outage-${provider}`))
        return 'outage';
    if (text.includes('still-processing'))
        return 'processing';
    return text.includes('unsupported') ? 'unsupported' : undefined;
}
/** A UUID made from a text, the same each time, so that the sandbox is deterministic. */
function uuidOf(text) {
    const hex = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');
    return [hex.slice(0, 8), hex.slice(8, 12), `5${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-');
}
/** A body field that should be text; empty when it is not. */
function textOf(value) {
    return typeof value === 'string' ? value : '';
}


/***/ }),

/***/ 73700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VIDMOB_MARKERS: () => (/* binding */ VIDMOB_MARKERS),
/* harmony export */   scoresOf: () => (/* binding */ scoresOf),
/* harmony export */   vidmobOutcome: () => (/* binding */ vidmobOutcome),
/* harmony export */   vidmobStandIn: () => (/* binding */ vidmobStandIn)
/* harmony export */ });
/* harmony import */ var _sandbox_exchange_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30962);

/** Vidmob's own markers. */
const VIDMOB_MARKERS = [
    ['low-score', 'Vidmob: heavy guidelines fail, score 0.40 on every channel'],
    ['sparse-data', 'Vidmob: a third of the guidelines could not be evaluated'],
    ['needs-tags', 'Vidmob: a guideline needs Creative Tags, and passes after tagging'],
    ['missing-channel', 'Vidmob: no summary for the last requested channel'],
];
const OUTCOMES = ['low-score', 'sparse-data', 'needs-tags', 'missing-channel', 'unsupported'];
/** The outcome that markers in a lower-case text choose. No marker: everything passes. */
function vidmobOutcome(text) {
    const common = (0,_sandbox_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .commonOutcome */ .gF)(text, 'vidmob');
    if (common === 'outage' || common === 'processing')
        return common;
    return OUTCOMES.find((marker) => text.includes(marker)) ?? 'pass';
}
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
const ok = (result, status = 200) => ({ status, body: { status: 'OK', result } });
const refused = (status, type, message) => ({
    status,
    body: {
        status: 'ERROR',
        traceId: 'sandbox',
        error: { identifier: `vidmob.${type}`, type, system: 'sandbox', message },
    },
});
function vidmobRoutes(markersFor) {
    const outcomeFor = (...names) => vidmobOutcome(markersFor(...names));
    const assets = new Map();
    const jobs = new Map();
    const tagged = new Set();
    const find = (id, query) => assets.get(id) ?? assets.get((0,_sandbox_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .uuidOf */ .pV)([id, query.get('version') ?? '', query.get('source') ?? ''].join('\n')));
    const submit = ({ body }) => {
        const [id, version, source, url] = [body['id'], body['version'], body['source'], body['url']].map(_sandbox_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6);
        if (outcomeFor(id, url) === 'outage')
            return { status: 503, body: { message: 'The sandbox is out.' } };
        const uniqueId = (0,_sandbox_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .uuidOf */ .pV)([id, version, source].join('\n'));
        if (assets.has(uniqueId)) {
            return refused(409, 'CONFLICTEXCEPTION', `A media entry with id '${id}' and version '${version}' already exists`);
        }
        const asked = Array.isArray(body['channels']) ? body['channels'].map(String) : [];
        assets.set(uniqueId, { uniqueId, id, version, source, url, channels: asked.length > 0 ? asked : ['META'] });
        return ok({ uniqueId }, 201);
    };
    const status = (asset) => {
        const outcome = outcomeFor(asset.id, asset.url);
        const state = { processing: 'PROCESSING', unsupported: 'UNSUPPORTED' }[outcome] ?? 'COMPLETE';
        const { uniqueId, id, version, source } = asset;
        return ok({ uniqueId, id, version, source, status: state });
    };
    const scores = (asset) => {
        const outcome = outcomeFor(asset.id, asset.url);
        const { uniqueId, id, version } = asset;
        const media = { id, uniqueId, version, type: 'VIDEO' };
        return ok({ media, ...scoresOf(outcome, tagged.has(asset.url), asset.channels) });
    };
    const openJob = ({ body }) => {
        const urls = (Array.isArray(body['assets']) ? body['assets'] : []).map((asset) => (0,_sandbox_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(asset.url));
        const jobId = (0,_sandbox_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .uuidOf */ .pV)(['job', ...urls].join('\n'));
        jobs.set(jobId, urls);
        return ok({ job_id: jobId });
    };
    const jobStatus = (jobId) => {
        const urls = jobs.get(jobId);
        if (!urls)
            return refused(404, 'NOTFOUNDEXCEPTION', `No job ${jobId}`);
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
        return asset ? answer(asset) : refused(404, 'NOTFOUNDEXCEPTION', 'No such media');
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
/** A Vidmob of the sandbox: media, scores and Creative Tags in the guide's dialect. */
const vidmobStandIn = {
    markers: VIDMOB_MARKERS,
    account: (url, given) => ({ ...given, url, apiKey: 'sandbox-key' }),
    routes: vidmobRoutes,
};


/***/ })

};
