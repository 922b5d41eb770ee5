export const id = 244;
export const ids = [244];
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

/***/ 98509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AO: () => (/* binding */ iasScored),
/* harmony export */   E: () => (/* binding */ GARM_LEVELS),
/* harmony export */   tw: () => (/* binding */ GARM_CATEGORIES)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13798);
/* harmony import */ var _core_answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23422);


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
/** IAS's answer. A category that IAS left out is absent; an unknown level is null. */
const iasScored = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    ..._core_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .answered */ .o,
    garm: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(GARM_LEVELS).nullable()),
});


/***/ }),

/***/ 98244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   iasStandIn: () => (/* binding */ iasStandIn),
/* harmony export */   lettersIn: () => (/* binding */ lettersIn)
/* harmony export */ });
/* harmony import */ var _sandbox_exchange_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30962);
/* harmony import */ var _ias_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98509);


const GARM_MARKER = new RegExp(`garm-(${_ias_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .GARM_CATEGORIES */ .tw.join('|')})-(${_ias_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .GARM_LEVELS */ .E.join('|')})`, 'g');
/** Letters as IAS sends them, by category, for the categories that are not safe. */
function lettersIn(text) {
    return Object.fromEntries([...text.matchAll(GARM_MARKER)].map(([, category, level]) => [category, level?.[0]?.toUpperCase()]));
}
const TOKEN_PATH = '/uaa/oauth/token';
function iasRoutes(markersFor) {
    const urls = new Map();
    return ({ method, path, body }) => {
        const call = `${method} ${path}`;
        if (call === `POST ${TOKEN_PATH}`) {
            const token = { access_token: 'sandbox-access-token', token_type: 'bearer', expires_in: 3600, jti: 'sandbox' };
            return { status: 200, body: token };
        }
        if (call === 'POST /v1/score') {
            const url = Array.isArray(body['url']) ? (0,_sandbox_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(body['url'][0]) : '';
            if ((0,_sandbox_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .commonOutcome */ .gF)(markersFor(url), 'ias') === 'outage')
                return { status: 503, body: { error: 'The sandbox is out.' } };
            const contentId = (0,_sandbox_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .uuidOf */ .pV)(`ias ${url}`);
            urls.set(contentId, url);
            return { status: 200, body: { contentId } };
        }
        if (call !== 'POST /v1/results')
            return undefined;
        const contentId = (0,_sandbox_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(body['contentId']);
        const url = urls.get(contentId);
        if (url === undefined)
            return { status: 404, body: { error: 'Not found' } };
        const text = markersFor(url);
        const outcome = (0,_sandbox_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .commonOutcome */ .gF)(text, 'ias');
        if (outcome === 'unsupported') {
            return { status: 503, body: { contentId, status: 'failed', error: 'The sandbox does not support this asset.' } };
        }
        if (outcome === 'processing')
            return { status: 200, body: { contentId, status: 'processing' } };
        const letters = lettersIn(text);
        const garmScores = Object.fromEntries(_ias_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .GARM_CATEGORIES */ .tw.map((category) => [category, letters[category] ?? 'S']));
        return { status: 200, body: { contentId, status: 'completed', garmScores } };
    };
}
/** An IAS of the sandbox: token, score and results. */
const iasStandIn = {
    markers: [['garm-CATEGORY-LEVEL', 'IAS: that GARM category at that level, such as `garm-hate-floor`']],
    account: (url) => ({
        url,
        tokenUrl: `${url}${TOKEN_PATH}`,
        clientId: 'sandbox-client',
        clientSecret: 'sandbox-secret',
    }),
    routes: iasRoutes,
};


/***/ }),

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


/***/ })

};
