export const id = 340;
export const ids = [340];
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

/***/ 88340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   risksIn: () => (/* binding */ risksIn),
/* harmony export */   verityStandIn: () => (/* binding */ verityStandIn)
/* harmony export */ });
/* harmony import */ var _sandbox_exchange_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30962);

const VERITY_MARKER = /verity-(ggt[1-9])-(low|medium|high)/g;
/** Risks as Verity sends them, by threat id. */
function risksIn(text) {
    return Object.fromEntries([...text.matchAll(VERITY_MARKER)].map(([, id, risk]) => [id?.toUpperCase(), risk?.toUpperCase()]));
}
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
function verityRoutes(markersFor) {
    const urls = new Map();
    return ({ method, path, body }) => {
        const call = `${method} ${path}`;
        if (call === 'POST /video/classification') {
            const url = (0,_sandbox_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(body['url']);
            if ((0,_sandbox_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .commonOutcome */ .gF)(markersFor(url), 'verity') === 'outage')
                return { status: 500, body: { message: 'Internal Server Error' } };
            const uuid = (0,_sandbox_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .uuidOf */ .pV)(`verity ${url}`);
            urls.set(uuid, url);
            return { status: 202, body: { uuid, url, acceptedAt: new Date().toISOString() } };
        }
        const [, uuid, isStatus] = /^GET \/video\/classification\/([^/]+)(\/status)?$/.exec(call) ?? [];
        if (uuid === undefined)
            return undefined;
        const url = urls.get(uuid);
        if (url === undefined)
            return { status: 404, body: { errorMessage: `${uuid} does not exist.` } };
        const text = markersFor(url);
        const outcome = (0,_sandbox_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .commonOutcome */ .gF)(text, 'verity');
        if (outcome === 'unsupported') {
            return { status: 200, body: { uuid, url, errors: [{ reason: 'VIDEO_DOWNLOAD_FAILED' }] } };
        }
        const isProcessing = outcome === 'processing';
        if (isStatus)
            return { status: 200, body: { uuid, url, status: isProcessing ? 'ANALYZING' : 'PROCESSED' } };
        if (isProcessing)
            return { status: 404, body: { errorMessage: `video '${uuid}' still processing.` } };
        const threats = Object.entries(risksIn(text)).map(([id, risk]) => ({ id, category: THREATS[id], risk }));
        const data = { processedAt: MOMENT, expiresAt: EXPIRY, languageCode: 'en', iab: null, keywords: [], safe: true };
        return { status: 200, body: { uuid, url, data: { ...data, threats, sentiments: [] } } };
    };
}
/** A Verity of the sandbox: video submission, status and result. */
const verityStandIn = {
    markers: [['verity-THREAT-RISK', 'Verity: that threat at that risk, such as `verity-ggt6-high`']],
    account: (url) => ({ url, apiKey: 'sandbox-key' }),
    routes: verityRoutes,
};


/***/ })

};
