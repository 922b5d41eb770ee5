export const id = 306;
export const ids = [306];
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

/***/ 306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   startSandbox: () => (/* binding */ startSandbox)
/* harmony export */ });
/* unused harmony export sandboxMarkers */
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37067);
/* harmony import */ var _core_url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29955);
/* harmony import */ var _modules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7298);
/* harmony import */ var _sandbox_exchange_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30962);





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
async function loadStandIns() {
    return await Promise.all(_modules_js__WEBPACK_IMPORTED_MODULE_3__/* .PROVIDERS */ .xq.map(async (name) => ({ name, standIn: await (0,_modules_js__WEBPACK_IMPORTED_MODULE_3__/* .moduleOf */ .cD)(name).sandbox() })));
}
/** The markers and what they do; `docs/sandbox.md` is held against this table. */
async function sandboxMarkers() {
    return [...(await loadStandIns()).flatMap(({ standIn }) => standIn.markers), ...COMMON_MARKERS];
}
/** Starts the sandbox; nothing outside this machine is contacted. Close it, or it keeps the process alive. */
async function startSandbox() {
    const idsByUrl = new Map();
    const markersFor = (...names) => [...names, ...names.flatMap((name) => idsByUrl.get(name) ?? [])].join(' ').toLowerCase();
    const standIns = await loadStandIns();
    const routes = standIns.map(({ standIn }) => standIn.routes(markersFor));
    const server = (0,node_http__WEBPACK_IMPORTED_MODULE_1__.createServer)((incoming, response) => {
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
    await (0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(server, 'listening');
    const url = `http://127.0.0.1:${server.address().port}`;
    return {
        url,
        accounts: (given) => Object.fromEntries(standIns.map(({ name, standIn }) => [name, standIn.account(url, { ...given[name] })])),
        introduce: (creatives) => {
            for (const { id, url: link } of creatives) {
                const ids = idsByUrl.get(link) ?? [];
                idsByUrl.set(link, [...ids, id]);
                idsByUrl.set((0,_core_url_js__WEBPACK_IMPORTED_MODULE_2__/* .contentUrl */ .hx)(link), [...ids, id]);
            }
        },
        close: async () => {
            server.closeAllConnections();
            server.close();
            await (0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(server, 'close');
        },
    };
}


/***/ })

};
