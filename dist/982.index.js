export const id = 982;
export const ids = [982];
export const modules = {

/***/ 2982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  serveLibraryCall: () => (/* binding */ serveLibraryCall)
});

// EXTERNAL MODULE: ./build/cache/call.js
var cache_call = __webpack_require__(2437);
;// CONCATENATED MODULE: ./build/cache/library.js

/** Windows runners find what others saved, and the other way round. */
const ON_EVERY_SYSTEM = true;
/** The id of an entry that was not saved. */
const NOT_SAVED = -1;
/** Makes one call of the library in the working directory; never rejects. */
async function callLibrary(library, call) {
    try {
        if (!library.isFeatureAvailable())
            return { kind: 'unavailable' };
        const paths = [cache_call/* ANSWERS_FILE */.x];
        if (call.action === 'save') {
            const id = await library.saveCache(paths, call.key, undefined, ON_EVERY_SYSTEM);
            return { kind: 'saved', saved: id !== NOT_SAVED };
        }
        const key = await library.restoreCache(paths, call.key, [call.prefix], undefined, ON_EVERY_SYSTEM);
        return { kind: 'restored', key: key ?? null };
    }
    catch (error) {
        return { kind: 'failed', message: error.message };
    }
}

// EXTERNAL MODULE: ./build/cache/said.js
var cache_said = __webpack_require__(9316);
;// CONCATENATED MODULE: ./build/cache/library-process.js


async function load() {
    return await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(838), __webpack_require__.e(691)]).then(__webpack_require__.bind(__webpack_require__, 1691));
}
/**
 * Serves the one call that the process was started for, and tells its parent what the library says and how it ended.
 * The library writes to the log what runners show as warnings and errors, besides its steps and sizes: here it speaks to
 * the parent only. Ends with the parent, however that ended.
 */
async function serveLibraryCall(here, loadLibrary = load) {
    const tell = (told) => here.send?.(told);
    const listen = (chunk) => {
        for (const said of String(chunk).split(/\r?\n/))
            if ((0,cache_said/* isTelling */.c0)(said))
                tell({ said });
        return true;
    };
    here.stdout.write = listen;
    here.stderr.write = listen;
    here.once('disconnect', () => here.exit());
    const call = JSON.parse(here.argv[3] ?? '');
    tell({ ending: await callLibrary(await loadLibrary(), call) });
}


/***/ }),

/***/ 9316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   c0: () => (/* binding */ isTelling),
/* harmony export */   h$: () => (/* binding */ wasForbidden)
/* harmony export */ });
/**
 * Lines of `@actions/cache` 6.3.0 that tell why something failed. It reports a failure as a miss or as an entry that was
 * not saved, and the reason as a warning, a remark or even for debugging only.
 */
const TELLING = [
    /^::(?:warning|error)::(.+)$/,
    /^::debug::Failed to reserve cache: (.+)$/,
    /^::debug::downloadCache - Attempt \d+ of \d+ failed with error: (.+)$/,
    /^Attempt \d+ of \d+ failed with error: (.+)\. Retrying request in \d+ ms\.\.\.$/,
    /^(Cache (?:restore|save) skipped: .+)$/,
];
/** The platform or the workflow's own `cache-mode` says no: nothing that anybody has to look into. */
const FORBIDDEN = /\bcache (?:read|write) denied:|^Cache (?:restore|save) skipped:/;
/** What the library puts before a reason, one before the other. */
const LEAD_IN = new RegExp(`^(?:${[
    'Error',
    'Failed to \\w+',
    'Failed request',
    'Failed to make request after \\d+ attempts',
    'Received non-retryable error',
    'Rate limited',
    'Cache (?:restore|save) skipped',
    'Unable to reserve cache with key \\S+ More details',
    'uploadCacheArchiveSDK: internal error uploading cache archive',
    'downloadCache failed',
].join('|')}): `);
const LONGEST_REASON = 200;
function reasonIn(line) {
    return TELLING.map((pattern) => pattern.exec(line)?.[1]).find((reason) => reason !== undefined);
}
function withoutLeadIns(text) {
    const shorter = text.replace(LEAD_IN, '');
    return shorter === text ? text : withoutLeadIns(shorter);
}
/** Whether a line of the library's log is of interest to `reasonOf`. */
function isTelling(line) {
    return reasonIn(line) !== undefined;
}
/** Whether the library was told that it must not do what it was asked. */
function wasForbidden(said) {
    return said.some((line) => FORBIDDEN.test(reasonIn(line) ?? ''));
}
/** The last reason the library gave, in its own words and on one line; undefined when it gave none. */
function reasonOf(said) {
    const last = said.map(reasonIn).findLast((reason) => reason !== undefined);
    if (last === undefined)
        return undefined;
    // The library writes line ends so in what is a command to the runner.
    const [firstLine = ''] = last.split(/%0D|%0A|[\r\n]/);
    return withoutLeadIns(firstLine)
        .replace(/^\((\d{3})\) /, 'answered $1 ')
        .replace(/(https?:\/\/[^\s?]*)\?\S*/g, '$1?…')
        .slice(0, LONGEST_REASON)
        .replace(/\.$/, '');
}


/***/ })

};
