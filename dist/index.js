import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 21916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 35317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 98995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 30714:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:vm");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 53557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 52018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 87016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 34820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ withHeadStart),
/* harmony export */   y: () => (/* binding */ takeHeadStart)
/* harmony export */ });
/* harmony import */ var _http_create_fetch_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5376);

/** How Octokit would ask, so that the answer can be handed to it. */
function headersOf(token) {
    return {
        accept: 'application/vnd.github.v3+json',
        authorization: `token ${token}`,
        'user-agent': 'creative-gate',
    };
}
/** Asks for the pull request that the event names; undefined when the event names none that will be gated. */
function takeHeadStart({ settings, trigger, run, mode }, options) {
    if (mode !== 'gate' || trigger.kind !== 'pull-request' || trigger.closed)
        return undefined;
    const url = `${run.apiUrl}/repos/${run.owner}/${run.repo}/pulls/${trigger.number}`;
    const response = (0,_http_create_fetch_js__WEBPACK_IMPORTED_MODULE_0__/* .createFetch */ .H)(options)(url, { headers: headersOf(settings.githubToken) });
    response.catch(() => undefined); // the caller that awaits it gets the rejection
    return { url, response };
}
/** A fetch that hands out the answer of the head start to the first who asks for it, and fetches everything else. */
function withHeadStart(headStart, fetchIt) {
    let left = headStart;
    return async (input, init) => {
        const isIt = left !== undefined && (init?.method ?? 'GET') === 'GET' && input === left.url;
        if (!isIt || left === undefined)
            return await fetchIt(input, init);
        const { response } = left;
        left = undefined;
        return await response;
    };
}


/***/ }),

/***/ 48852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  E: () => (/* binding */ keepMemorySmall),
  i: () => (/* binding */ main)
});

;// CONCATENATED MODULE: external "node:v8"
const external_node_v8_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");
// EXTERNAL MODULE: ./build/github/github-errors.js
var github_errors = __nccwpck_require__(28831);
// EXTERNAL MODULE: external "node:diagnostics_channel"
var external_node_diagnostics_channel_ = __nccwpck_require__(53053);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __nccwpck_require__(37067);
;// CONCATENATED MODULE: ./build/http/connection.js


const VARIABLES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'];
/**
 * Sends this process's requests through the proxy that the environment names (`HTTPS_PROXY`, `NO_PROXY`), which Node
 * does not do by itself. Does nothing before Node 24.5, which cannot. Rejects a variable that is not a URL.
 */
function useProxyFromEnvironment(environment = process.env) {
    const named = VARIABLES.filter((name) => environment[name]);
    // Asked by its name: importing it would be a syntax error where it does not exist.
    const setProxy = Reflect.get(external_node_http_, 'setGlobalProxyFromEnv');
    if (named.length === 0 || typeof setProxy !== 'function')
        return;
    try {
        setProxy(environment);
    }
    catch {
        // The original message quotes the value, which may hold a password.
        throw new Error(`${named.join(', ')}: not the URL of a proxy. Write it as http://host:port.`);
    }
}
/** Node's fetch publishes here right before it writes a request. */
const SENDING = 'undici:client:sendHeaders';
/** Resolves when the next request of this process is written, after `limitMs` milliseconds at the latest. */
async function requestSent(clock, limitMs) {
    const sent = new AbortController();
    const onSending = () => sent.abort();
    (0,external_node_diagnostics_channel_.subscribe)(SENDING, onSending);
    await clock.sleep(limitMs, sent.signal).catch(() => undefined);
    (0,external_node_diagnostics_channel_.unsubscribe)(SENDING, onSending);
}

// EXTERNAL MODULE: ./build/providers/modules.js + 3 modules
var modules = __nccwpck_require__(7298);
;// CONCATENATED MODULE: ./build/http/usage-meter.js

/** Counts what a run costs: every request attempt, every accepted submission, every reused answer. */
class UsageMeter {
    #submitted = zeros(modules/* SUBMISSIONS */.il);
    #requests = zeros(modules/* PARTIES */.FL);
    #reused = 0;
    /** One request attempt was sent. */
    request(party) {
        this.#requests[party] += 1;
    }
    /** A provider accepted a submission that it had not seen before, or may have. */
    submitted(what) {
        this.#submitted[what] += 1;
    }
    /** A finished answer was used without asking for it again. */
    reused() {
        this.#reused += 1;
    }
    /** The counts so far, as the report holds them, without the elapsed time; or those since an earlier snapshot. */
    snapshot(since) {
        return {
            submitted: less(this.#submitted, since?.submitted),
            reused: this.#reused - (since?.reused ?? 0),
            requests: less(this.#requests, since?.requests),
        };
    }
}
function zeros(names) {
    return Object.fromEntries(names.map((name) => [name, 0]));
}
function less(counts, before) {
    return Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, count - (before?.[name] ?? 0)]));
}

;// CONCATENATED MODULE: ./build/time/cancellation.js
/** The run was cancelled from outside: the runner sends SIGINT, and SIGTERM 7.5 s later. */
class Cancelled extends Error {
    name = 'Cancelled';
}
/** A signal that aborts when the process is asked to stop, and a way to stop listening. */
function listenForCancellation(process) {
    const cancel = new AbortController();
    const abort = (name) => cancel.abort(new Cancelled(`The run was cancelled (${name}).`));
    process.on('SIGINT', abort);
    process.on('SIGTERM', abort);
    return {
        signal: cancel.signal,
        stop: () => {
            process.off('SIGINT', abort);
            process.off('SIGTERM', abort);
        },
    };
}

// EXTERNAL MODULE: ./build/time/clock.js + 1 modules
var clock = __nccwpck_require__(6938);
// EXTERNAL MODULE: ./build/time/deadline.js
var deadline = __nccwpck_require__(8754);
// EXTERNAL MODULE: ./build/action/head-start.js
var head_start = __nccwpck_require__(34820);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(51455);
// EXTERNAL MODULE: ./build/github/answer-fields.js
var answer_fields = __nccwpck_require__(9882);
;// CONCATENATED MODULE: ./build/github/mode.js

/** The events that Creative Gate runs on, with the modes that fit each; the first is what `auto` means there. */
const MODES_BY_EVENT = {
    pull_request: ['gate'],
    pull_request_target: ['gate'],
    merge_group: ['gate'],
    push: ['gate'],
    schedule: ['rescore', 'merge-reports'],
    workflow_dispatch: ['rescore', 'merge-reports'],
};
function isEventName(name) {
    return Object.hasOwn(MODES_BY_EVENT, name);
}
/** The event as one of those that Creative Gate runs on, or what to do about it. */
function supportedEvent(name) {
    if (name !== undefined && isEventName(name))
        return name;
    const given = name ? `does not run on the event \`${name}\`` : 'was started without GITHUB_EVENT_NAME';
    const events = Object.keys(MODES_BY_EVENT).map((event) => `\`${event}\``);
    return (0,github_errors/* configurationProblem */._w)(`Creative Gate ${given}. Start it on ${events.slice(0, -1).join(', ')} or ${events.at(-1)}.`);
}
/** What `mode` means on this event, or why it does not fit; also refuses inputs that only another mode uses. */
function resolveMode(settings, eventName) {
    const event = supportedEvent(eventName);
    if (typeof event !== 'string')
        return event;
    const fitting = MODES_BY_EVENT[event];
    const mode = settings.mode === 'auto' ? fitting[0] : fitting.find((each) => each === settings.mode);
    if (mode === undefined) {
        const takes = ['auto', ...fitting].map((each) => `\`${each}\``).join(' or ');
        return (0,github_errors/* configurationProblem */._w)(`Input \`mode\` is "${settings.mode}", which does not fit the event \`${event}\`: there it takes ${takes}.`);
    }
    if (settings.shard !== undefined && mode !== 'rescore') {
        return (0,github_errors/* configurationProblem */._w)(`Input \`shard\` is for mode \`rescore\` only; this run's mode is \`${mode}\`.`);
    }
    if (settings.reports.length === 0 && mode === 'merge-reports') {
        return (0,github_errors/* configurationProblem */._w)('Input `reports` is empty: mode `merge-reports` takes globs of JSON reports there.');
    }
    return mode;
}

;// CONCATENATED MODULE: ./build/github/event.js




const NO_COMMIT = /^0+$/;
function branchOf(ref) {
    return ref.replace(/^refs\/heads\//, '');
}
function optionalBranch(ref) {
    return ref === undefined ? undefined : branchOf(ref);
}
/** Only what ends without judging has to be said. */
function actionOf(event) {
    return event.optionalText('action') ?? '';
}
function pullRequest(eventName, event) {
    const action = actionOf(event);
    return {
        kind: 'pull-request',
        eventName,
        action,
        number: event.number(event.has('number') ? 'number' : 'pull_request.number'),
        headSha: event.text('pull_request.head.sha'),
        previousHeadSha: action === 'synchronize' ? event.optionalText('before') : undefined,
        closed: action === 'closed',
        baseRef: event.optionalText('pull_request.base.ref'),
    };
}
function mergeGroup(event) {
    const eventName = 'merge_group';
    if (actionOf(event) === 'destroyed') {
        return { kind: 'nothing', eventName, reason: 'The merge group was dissolved: nothing to gate.' };
    }
    return {
        kind: 'merge-group',
        eventName,
        headSha: event.text('merge_group.head_sha'),
        headRef: optionalBranch(event.optionalText('merge_group.head_ref')),
        baseSha: event.text('merge_group.base_sha'),
        baseRef: optionalBranch(event.optionalText('merge_group.base_ref')),
    };
}
function push(event) {
    const eventName = 'push';
    const ref = event.text('ref');
    const headSha = event.text('after');
    if (!ref.startsWith('refs/heads/')) {
        return { kind: 'nothing', eventName, reason: `${ref} is no branch: nothing to gate.` };
    }
    if (event.flag('deleted') === true || NO_COMMIT.test(headSha)) {
        return { kind: 'nothing', eventName, reason: `Branch ${branchOf(ref)} was deleted: nothing to gate.` };
    }
    const before = event.optionalText('before');
    return {
        kind: 'push',
        eventName,
        headSha,
        beforeSha: before === undefined || NO_COMMIT.test(before) ? undefined : before,
        branch: branchOf(ref),
        defaultBranch: event.optionalText('repository.default_branch'),
    };
}
function scheduled(eventName, env) {
    const headSha = env['GITHUB_SHA'];
    return headSha
        ? { kind: 'scheduled', eventName, headSha }
        : (0,github_errors/* configurationProblem */._w)('GITHUB_SHA is not set: start Creative Gate from a GitHub Actions workflow.');
}
async function readPayload(path) {
    if (!path)
        throw new github_errors/* GitHubProblem */.Jy('GITHUB_EVENT_PATH is not set: start Creative Gate from a GitHub Actions workflow.');
    const text = await (0,promises_.readFile)(path, 'utf8').catch((error) => {
        throw new github_errors/* GitHubProblem */.Jy(`The event's payload cannot be read from GITHUB_EVENT_PATH (${error.code}).`);
    });
    try {
        return JSON.parse(text);
    }
    catch {
        throw new github_errors/* GitHubProblem */.Jy("The event's payload at GITHUB_EVENT_PATH is not JSON.");
    }
}
function triggerOf(eventName, event) {
    switch (eventName) {
        case 'pull_request':
        case 'pull_request_target':
            return pullRequest(eventName, event);
        case 'merge_group':
            return mergeGroup(event);
        case 'push':
            return push(event);
    }
}
/**
 * What started the run, from the runner's environment and the event's payload. An event that is not supported, or a
 * payload that is missing or not as GitHub documents it, is a `gate/configuration` problem.
 */
async function readTrigger(env) {
    const eventName = supportedEvent(env['GITHUB_EVENT_NAME']);
    if (typeof eventName !== 'string')
        return eventName;
    if (eventName === 'schedule' || eventName === 'workflow_dispatch')
        return scheduled(eventName, env);
    try {
        return triggerOf(eventName, (0,answer_fields/* fieldsOf */.P)(await readPayload(env['GITHUB_EVENT_PATH']), `the ${eventName} event`));
    }
    catch (error) {
        if (error instanceof github_errors/* GitHubProblem */.Jy)
            return (0,github_errors/* configurationProblem */._w)(error.message);
        throw error;
    }
}
/** Tells a problem from what was asked for. */
function isProblem(answer) {
    return typeof answer === 'object' && 'rule' in answer;
}

;// CONCATENATED MODULE: ./build/github/workflow-run.js

function address(text, fallback) {
    return (text || fallback).replace(/\/+$/, '');
}
function count(text, fallback) {
    const value = Number(text);
    return Number.isSafeInteger(value) && value > 0 ? value : fallback;
}
/** Reads GITHUB_REPOSITORY, GITHUB_API_URL and the like; without a repository it is a `gate/configuration` problem. */
function readRun(env) {
    const [owner, repo, ...rest] = (env['GITHUB_REPOSITORY'] ?? '').split('/');
    if (!owner || !repo || rest.length > 0) {
        return (0,github_errors/* configurationProblem */._w)('GITHUB_REPOSITORY does not name a repository as `owner/name`: start Creative Gate from a GitHub Actions workflow.');
    }
    return {
        owner,
        repo,
        repositoryId: env['GITHUB_REPOSITORY_ID'] || undefined,
        apiUrl: address(env['GITHUB_API_URL'], 'https://api.github.com'),
        serverUrl: address(env['GITHUB_SERVER_URL'], 'https://github.com'),
        runId: count(env['GITHUB_RUN_ID'], 0),
        runAttempt: count(env['GITHUB_RUN_ATTEMPT'], 1),
        workflow: workflowJobOf(env),
    };
}
/** Undefined when the runner does not say, or the file lies in another repository. */
function workflowJobOf(env) {
    const sha = env['GITHUB_WORKFLOW_SHA'];
    const job = env['GITHUB_JOB'];
    const prefix = `${env['GITHUB_REPOSITORY']}/`;
    const [place = ''] = (env['GITHUB_WORKFLOW_REF'] ?? '').split('@');
    if (!sha || !job || !place.startsWith(prefix))
        return undefined;
    return { path: place.slice(prefix.length), sha, job };
}

// EXTERNAL MODULE: ./build/core/nearest.js
var nearest = __nccwpck_require__(42732);
;// CONCATENATED MODULE: ./build/action/credentials.js


/** The inputs that a provider needs before it can be asked. */
function credentialsOf(name) {
    return Object.values((0,modules/* moduleOf */.cD)(name).account).flatMap(({ input, isCredential }) => (isCredential ? [input] : []));
}
const FORKS = 'Secrets are not handed to runs that a pull request from a fork starts by `pull_request`: use `pull_request_target` for those.';
function list(names, conjunction) {
    return names.map((name) => `\`${name}\``).join(` ${conjunction} `);
}
function halfPairs(missing) {
    return modules/* PROVIDERS */.xq.flatMap((name) => {
        const absent = missing(name);
        const isHalf = absent.length > 0 && absent.length < credentialsOf(name).length;
        return isHalf ? [`Input ${list(absent, 'and')} is empty: ${name} needs ${list(credentialsOf(name), 'and')}.`] : [];
    });
}
/**
 * What is wrong with the providers' credentials: half a pair, a provider that is named without any, or none at all.
 * The sandbox and the merging of reports need none.
 */
function credentialProblems(given) {
    if (given.sandbox !== false || given.mode === 'merge-reports')
        return [];
    const missing = (name) => credentialsOf(name).filter((credential) => given[credential] === undefined);
    const halves = halfPairs(missing);
    const unarmed = (given.providers ?? []).filter((name) => missing(name).length === credentialsOf(name).length);
    const named = unarmed.map((name) => `Input \`providers\` names ${name}, which needs ${list(credentialsOf(name), 'and')}. ${FORKS}`);
    const isNone = halves.length + named.length === 0 && modules/* PROVIDERS */.xq.every((name) => missing(name).length > 0);
    const every = list(modules/* PROVIDERS */.xq.flatMap((name) => credentialsOf(name).slice(0, 1)), 'or');
    const none = isNone
        ? [`No provider has credentials: set ${every} (or \`sandbox: true\` to try it out). ${FORKS}`]
        : [];
    return [...halves, ...named, ...none].map(github_errors/* configurationProblem */._w);
}

// EXTERNAL MODULE: ./build/core/input-readers.js + 1 modules
var input_readers = __nccwpck_require__(15862);
;// CONCATENATED MODULE: ./build/core/settings.js
const MODES = ['auto', 'gate', 'rescore', 'merge-reports'];
const TIMEOUT_OUTCOMES = ['failure', 'pending', 'neutral'];
const COMMENT_MODES = ['always', 'on-failure', 'never'];
const FORK_MODES = ['trusted', 'all', 'never'];

;// CONCATENATED MODULE: ./build/action/input-table.js



/** The inputs that belong to no provider and come before those that do. */
const FIRST = {
    'github-token': { ...input_readers/* secret */.rJ, default: `\${{ github.token }}` },
    mode: (0,input_readers/* withDefault */.IQ)((0,input_readers/* oneOf */.yL)(MODES), 'auto'),
    manifests: (0,input_readers/* withDefault */.IQ)(input_readers/* globs */.gV, '**/*.creatives.yml\n**/*.creatives.yaml\n**/*.creatives.json'),
    policy: (0,input_readers/* withDefault */.IQ)(input_readers/* repositoryPath */.SH, '.github/creative-gate.yml'),
    providers: (0,input_readers/* optional */.lq)((0,input_readers/* listOf */.c3)(modules/* PROVIDERS */.xq)),
};
/** Those that come after. */
const LAST = {
    timeout: (0,input_readers/* withDefault */.IQ)((0,input_readers/* duration */.p0)(), '75m'),
    'poll-interval': (0,input_readers/* optional */.lq)((0,input_readers/* duration */.p0)(1)),
    'on-timeout': (0,input_readers/* withDefault */.IQ)((0,input_readers/* oneOf */.yL)(TIMEOUT_OUTCOMES), 'failure'),
    'max-pending-age': (0,input_readers/* withDefault */.IQ)((0,input_readers/* duration */.p0)(), '72h'),
    comment: (0,input_readers/* withDefault */.IQ)((0,input_readers/* oneOf */.yL)(COMMENT_MODES), 'always'),
    'check-name': (0,input_readers/* withDefault */.IQ)(input_readers/* line */.n8, 'Creative Gate'),
    'max-submissions': (0,input_readers/* withDefault */.IQ)((0,input_readers/* whole */.WQ)(0), '500'),
    'fork-submissions': (0,input_readers/* withDefault */.IQ)((0,input_readers/* oneOf */.yL)(FORK_MODES), 'trusted'),
    shard: (0,input_readers/* optional */.lq)(input_readers/* shard */.B5),
    reports: (0,input_readers/* optional */.lq)(input_readers/* globs */.gV),
    sandbox: (0,input_readers/* withDefault */.IQ)(input_readers/* yesOrNo */.GX, 'false'),
};
function named(inputs) {
    return Object.fromEntries(inputs.map(({ input, ...rest }) => [input, rest]));
}
const input_table_modules = modules/* PROVIDERS */.xq.map(modules/* moduleOf */.cD);
/**
 * Every input of contract section 1, each provider's own among them: `action.yml` and the README are checked against
 * this table.
 */
const INPUTS = {
    ...FIRST,
    ...named(input_table_modules.flatMap(({ account }) => Object.values(account))),
    ...named(input_table_modules.flatMap(({ limits }) => Object.values(limits))),
    ...LAST,
};
/** Every output of contract section 1. */
const OUTPUTS = (/* unused pure expression or super */ null && ([
    'conclusion',
    'total',
    'passed',
    'failed',
    'pending',
    'inconclusive',
    'waived',
    'report',
    'check-run-id',
    'comment-url',
]));

;// CONCATENATED MODULE: ./build/action/inputs.js





const NAMES = Object.keys(INPUTS);
const PREFIX = 'INPUT_';
const LONGEST_SHOWN = 60;
/** The text of an input, trimmed; `''` when absent. A shell cannot set names with hyphens, so underscores do too. */
function textOf(env, name) {
    const key = PREFIX + name.toUpperCase();
    return (env[key] || env[key.replaceAll('-', '_')] || '').trim();
}
function shown(text, isSecret) {
    if (isSecret)
        return 'is not usable';
    const safe = text.replace(/\/\/[^/]*@/, '//…@').replace(/\?.*/s, '?…');
    return `is ${JSON.stringify(safe.length > LONGEST_SHOWN ? `${safe.slice(0, LONGEST_SHOWN)}…` : safe)}`;
}
function readValues(env) {
    const problems = [];
    const values = Object.entries(INPUTS).map(([name, input]) => {
        const text = textOf(env, name) || input.default;
        if (text === undefined)
            return [name, undefined];
        const reading = input.read(text);
        if ('value' in reading)
            return [name, reading.value];
        problems.push((0,github_errors/* configurationProblem */._w)(`Input \`${name}\` ${shown(text, input.secret)}: it ${reading.refused}.`));
        return [name, undefined];
    });
    return { values: Object.fromEntries(values), problems };
}
function unknownInputs(env) {
    const known = new Set(NAMES.flatMap((name) => [name, name.replaceAll('-', '_')]));
    return Object.keys(env)
        .filter((key) => key.startsWith(PREFIX))
        .map((key) => key.slice(PREFIX.length).toLowerCase())
        .filter((name) => !known.has(name))
        .map((name) => {
        const meant = (0,nearest/* nearest */.p)(name, NAMES);
        const hint = meant === undefined ? '.' : `; did you mean \`${meant}\`?`;
        return { path: null, line: null, column: null, message: `There is no input \`${name}\`${hint}` };
    });
}
function tokenProblems(env) {
    const message = `Input \`github-token\` is empty: it takes a token that can read this repository, such as \`\${{ github.token }}\`.`;
    return textOf(env, 'github-token') === '' ? [(0,github_errors/* configurationProblem */._w)(message)] : [];
}
function settingsOf(env, values) {
    const originOf = (name) => {
        const text = textOf(env, name);
        // The runner passes the defaults of action.yml as if they had been set.
        const isStated = text !== '' && text !== INPUTS[name]?.default;
        return isStated ? `input ${name}` : 'default';
    };
    const setting = (name) => {
        return { value: values[name], origin: originOf(name) };
    };
    const accounts = (0,modules/* byProvider */.v1)((name) => Object.fromEntries(Object.entries((0,modules/* moduleOf */.cD)(name).account).map(([field, { input }]) => [field, values[input]])));
    const limits = Object.fromEntries(modules/* PROVIDERS */.xq.flatMap((name) => Object.entries((0,modules/* moduleOf */.cD)(name).limits)).map(([field, { input }]) => [
        field,
        { value: values[input], origin: originOf(input) },
    ]));
    return {
        ...accounts,
        ...limits,
        githubToken: values['github-token'],
        mode: values.mode,
        manifests: setting('manifests'),
        policyPath: values.policy,
        providers: values.providers,
        timeoutMs: values.timeout,
        pollIntervalMs: values['poll-interval'],
        onTimeout: setting('on-timeout'),
        maxPendingAgeMs: values['max-pending-age'],
        comment: values.comment,
        checkName: values['check-name'],
        maxSubmissions: values['max-submissions'],
        forkSubmissions: values['fork-submissions'],
        shard: values.shard,
        reports: values.reports ?? [],
        sandbox: values.sandbox,
    };
}
/**
 * Reads the action's inputs from the environment (`INPUT_MIN-SCORE`, or `INPUT_MIN_SCORE`). Absent and empty ones mean
 * the default. All problems are reported at once; inputs that do not exist are warnings.
 */
function readSettings(env) {
    const { values, problems } = readValues(env);
    const warnings = unknownInputs(env);
    const all = [...tokenProblems(env), ...problems, ...credentialProblems(values)];
    return all.length > 0 ? { problems: all, warnings } : { settings: settingsOf(env, values), warnings };
}

;// CONCATENATED MODULE: ./build/action/invocation.js




/**
 * Reads inputs, event and repository from the runner's environment; everything that is wrong with them is reported at once, as
 * `gate/configuration` problems.
 */
async function readInvocation(env) {
    const reading = readSettings(env);
    const { warnings } = reading;
    const inputs = 'settings' in reading ? reading.settings : undefined;
    const trigger = await readTrigger(env);
    const run = readRun(env);
    // Without an event the mode has nothing to fit to, and what is wrong with the event has been said.
    const mode = inputs && !isProblem(trigger) ? resolveMode(inputs, env['GITHUB_EVENT_NAME']) : undefined;
    if (inputs && mode && !isProblem(mode) && !isProblem(trigger) && !isProblem(run)) {
        return { settings: inputs, trigger, mode, run, warnings };
    }
    const wrong = [trigger, run, mode].filter((part) => part !== undefined).filter(isProblem);
    return { problems: [...('problems' in reading ? reading.problems : []), ...wrong], warnings };
}

;// CONCATENATED MODULE: ./build/action/main.js









/**
 * Thousands of requests leave garbage that V8 would rather keep than collect: on a machine with much memory it lets the
 * heap grow to several times of what is in use. These two make it collect sooner, at no cost in time (`npm run bench`).
 */
function keepMemorySmall() {
    (0,external_node_v8_namespaceObject.setFlagsFromString)('--semi-space-growth-factor=1');
    (0,external_node_v8_namespaceObject.setFlagsFromString)('--heap-growing-percent=50');
}
/** Loading keeps the thread busy: a request that has not been written before would leave only afterwards. */
const LONGEST_WAIT_FOR_SENDING_MS = 100;
/** What was asked. A proxy that is no URL is reported like everything else that is wrong with the environment. */
async function startIn(env) {
    try {
        useProxyFromEnvironment(env);
        return await readInvocation(env);
    }
    catch (error) {
        return { problems: [(0,github_errors/* configurationProblem */._w)(error.message)], warnings: [] };
    }
}
/**
 * Runs the action in the given environment; resolves with the exit code, never rejects. Only what the first request
 * needs is imported here: the rest is loaded while GitHub answers it.
 */
async function main(env) {
    const startedAt = Math.round(performance.timeOrigin);
    const { signal: cancelled, stop } = listenForCancellation(process);
    const meter = new UsageMeter();
    const start = await startIn(env);
    const headStart = 'problems' in start
        ? undefined
        : (0,head_start/* takeHeadStart */.y)(start, {
            meter,
            signal: cancelled,
            deadlineAt: (0,deadline/* timesOf */.Qv)(startedAt, start.settings.timeoutMs).submittingUntil,
        });
    if (headStart)
        await requestSent(clock/* systemClock */.m, LONGEST_WAIT_FOR_SENDING_MS);
    const { run } = await Promise.all(/* import() */[__nccwpck_require__.e(798), __nccwpck_require__.e(119), __nccwpck_require__.e(65), __nccwpck_require__.e(790)]).then(__nccwpck_require__.bind(__nccwpck_require__, 80790));
    const exitCode = await run(start, { env, startedAt, cancelled, meter, headStart });
    stop();
    return exitCode;
}


/***/ }),

/***/ 59019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   fl: () => (/* binding */ SERVE_LIBRARY_CALL),
/* harmony export */   serveLibraryCall: () => (/* binding */ serveLibraryCall),
/* harmony export */   x9: () => (/* binding */ ANSWERS_FILE)
/* harmony export */ });
/* unused harmony export callLibrary */
/* harmony import */ var _library_log_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1729);

/**
 * The one file of an entry. Entries are found by a digest over the paths they were saved from, so that this name must
 * be the same on every runner and in every version that shares entries.
 */
const ANSWERS_FILE = 'creative-gate-answers';
/** The first argument that makes the program serve one call of the cache library instead of running the action. */
const SERVE_LIBRARY_CALL = 'serve-cache-library-call';
/** Windows runners find what others saved, and the other way round. */
const ON_EVERY_SYSTEM = true;
/** The id of an entry that was not saved. */
const NOT_SAVED = -1;
/** Makes one call of the library in the working directory; never rejects. */
async function callLibrary(library, call) {
    try {
        if (!library.isFeatureAvailable())
            return { kind: 'unavailable' };
        const paths = [ANSWERS_FILE];
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
async function load() {
    return await Promise.all(/* import() */[__nccwpck_require__.e(119), __nccwpck_require__.e(838), __nccwpck_require__.e(691)]).then(__nccwpck_require__.bind(__nccwpck_require__, 61691));
}
/**
 * Serves the one call that the process was started for, and tells its parent what the library says and how it ended.
 * The library writes to the log what runners show as warnings and errors, besides its steps and sizes: here it speaks to
 * the parent only. Ends with the parent, however that ended.
 */
async function serveLibraryCall(here, loadLibrary = load) {
    const tell = (message) => here.send?.(message);
    const listen = (chunk) => {
        for (const said of String(chunk).split(/\r?\n/))
            if ((0,_library_log_js__WEBPACK_IMPORTED_MODULE_0__/* .isTelling */ .c0)(said))
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

/***/ 1729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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
/** The platform or the workflow's own `cache-mode` forbids it: nothing to investigate. */
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
/** Whether the library was not allowed to do what it was asked. */
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


/***/ }),

/***/ 15862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  p0: () => (/* binding */ duration),
  gV: () => (/* binding */ globs),
  yr: () => (/* binding */ levels),
  n8: () => (/* binding */ line),
  c3: () => (/* binding */ listOf),
  yL: () => (/* binding */ oneOf),
  lq: () => (/* binding */ optional),
  f3: () => (/* binding */ providerUrl),
  SH: () => (/* binding */ repositoryPath),
  rJ: () => (/* binding */ secret),
  B5: () => (/* binding */ shard),
  uM: () => (/* binding */ share),
  WQ: () => (/* binding */ whole),
  IQ: () => (/* binding */ withDefault),
  GX: () => (/* binding */ yesOrNo)
});

;// CONCATENATED MODULE: ./build/core/durations.js
const HOUR = 3_600_000;
const PATTERN = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?(?:(\d+)ms)?$/;
/** The format of a duration, for error messages. */
const DURATION_EXAMPLES = '`250ms`, `30s`, `10m` or `1h30m`';
/** The longest duration taken: beyond about 24 days Node's timers fire at once. */
const LONGEST_DURATION_MS = 500 * HOUR;
/** Milliseconds of a duration such as `1h30m`; undefined when it is none or longer than 500 hours. */
function parseDuration(text) {
    const match = text === '' ? null : PATTERN.exec(text);
    if (match === null)
        return undefined;
    const part = (group) => Number(match[group] ?? 0);
    const total = part(1) * HOUR + part(2) * 60_000 + part(3) * 1000 + part(4);
    return total <= LONGEST_DURATION_MS ? total : undefined;
}

// EXTERNAL MODULE: ./build/core/nearest.js
var nearest = __nccwpck_require__(42732);
;// CONCATENATED MODULE: ./build/core/input-readers.js


/** An input that may be absent. */
function optional(read) {
    return { default: undefined, read, secret: false };
}
/** An input with a default, given as text. */
function withDefault(read, text) {
    return { default: text, read, secret: false };
}
function quoted(names) {
    return names.map((name) => `\`${name}\``).join(', ');
}
function suggestion(text, names) {
    const name = (0,nearest/* nearest */.p)(text, names);
    return name === undefined ? '' : ` (did you mean \`${name}\`?)`;
}
/** Text on one line. */
const line = (text) => /\p{Cc}/u.test(text) ? { refused: 'takes text on one line' } : { value: text };
/** An input whose value is never shown. */
const secret = { default: undefined, read: line, secret: true };
/** One of a few words. */
function oneOf(known) {
    return (text) => {
        const word = known.find((candidate) => candidate === text);
        return word === undefined
            ? { refused: `takes one of ${quoted(known)}${suggestion(text, known)}` }
            : { value: word };
    };
}
/** True or false as YAML 1.2's core schema writes them. */
const yesOrNo = (text) => {
    if (/^(?:true|True|TRUE)$/.test(text))
        return { value: true };
    if (/^(?:false|False|FALSE)$/.test(text))
        return { value: false };
    return { refused: 'takes `true` or `false`' };
};
/** A number from 0 to 1 in decimal notation, without exponent or sign. */
const share = (text) => {
    const value = /^(?:\d+(?:\.\d*)?|\.\d+)$/.test(text) ? Number(text) : Number.NaN;
    return value >= 0 && value <= 1 ? { value } : { refused: 'takes a number from 0 to 1, such as `0.7`' };
};
/** A whole number that is not below `least`. */
function whole(least) {
    return (text) => {
        const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
        return Number.isSafeInteger(value) && value >= least
            ? { value }
            : { refused: `takes a whole number from ${least} up, such as \`500\`` };
    };
}
/** A duration in milliseconds that is not below `least` milliseconds. */
function duration(least = 0) {
    return (text) => {
        const value = parseDuration(text);
        if (value !== undefined && value >= least)
            return { value };
        const above = least > 0 ? ' above `0s`' : '';
        return { refused: `takes a duration${above} of at most \`500h\`, such as ${DURATION_EXAMPLES}` };
    };
}
/** Globs, one per line: a comma is part of a glob. At least one must not be an exclusion. */
const globs = (text) => {
    const value = text
        .split('\n')
        .map((each) => each.trim())
        .filter((each) => each !== '');
    return value.some((glob) => !glob.startsWith('!')) && !value.includes('!')
        ? { value }
        : { refused: 'takes globs, one per line, of which at least one does not start with `!`' };
};
function words(text) {
    return text
        .split(/[,\n]/)
        .map((word) => word.trim())
        .filter((word) => word !== '');
}
/** Several of a few words, separated by commas. */
function listOf(known) {
    return (text) => {
        const given = words(text);
        const value = known.filter((word) => given.includes(word));
        const unknown = given.find((word) => !known.some((candidate) => candidate === word));
        if (unknown === undefined && value.length > 0)
            return { value };
        return { refused: `takes a comma list of ${quoted(known)}${suggestion(unknown ?? '', known)}` };
    };
}
/** Levels that fail, from which the mildest is kept, because a level includes all worse ones; null for `none`. */
function levels(mildestFirst) {
    return (text) => {
        if (text === 'none')
            return { value: null };
        const given = words(text);
        const unknown = given.find((word) => !mildestFirst.some((level) => level === word));
        const mildest = mildestFirst.find((level) => given.includes(level));
        if (unknown === undefined && mildest !== undefined)
            return { value: mildest };
        const known = quoted(mildestFirst);
        return { refused: `takes a comma list of ${known}, or \`none\` alone${suggestion(unknown ?? '', mildestFirst)}` };
    };
}
/** This run's share `i/n` of the work, with 1 ≤ i ≤ n. */
const shard = (text) => {
    const match = /^(\d{1,6})\/(\d{1,6})$/.exec(text);
    const index = Number(match?.[1] ?? 0);
    const count = Number(match?.[2] ?? 0);
    return index >= 1 && index <= count
        ? { value: { index, count } }
        : { refused: 'takes `i/n`, such as `2/8`, with i from 1 to n' };
};
/** A path inside the repository; a leading `./` is dropped. */
const repositoryPath = (text) => {
    const value = text.replace(/^(?:\.\/)+/, '');
    const segments = value.split('/');
    return segments.some((segment) => segment === '' || segment === '.' || segment === '..') || value.includes('\n')
        ? { refused: 'takes the path of a file in the repository, such as `.github/creative-gate.yml`' }
        : { value };
};
function isLoopback(host) {
    return host === 'localhost' || host.endsWith('.localhost') || host === '[::1]' || /^127(?:\.\d+){3}$/.test(host);
}
/** A provider's address: `https:`, or `http:` on this machine; without credentials, query or a slash at its end. */
const providerUrl = (text) => {
    const refused = 'takes an `https:` address (`http:` only for this machine)';
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url === undefined)
        return { refused };
    const safe = url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname));
    if (!safe)
        return { refused };
    if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
        return { refused: `${refused} without user, password, query or fragment` };
    }
    return { value: url.href.replace(/\/+$/, '') };
};


/***/ }),

/***/ 42732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(21916);

/**
 * The candidate most like `word`, for "did you mean …?". Case does not count; undefined when none is near, which is
 * more than a third of the letters (at least 2) away, or as different as an unrelated word.
 */
function nearest(word, candidates) {
    const wanted = word.toLowerCase();
    const ranked = candidates
        .map((candidate) => ({ candidate, away: (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(wanted, candidate.toLowerCase()) }))
        .sort((a, b) => a.away - b.away || (a.candidate < b.candidate ? -1 : 1));
    const best = ranked[0];
    const reach = Math.max(2, Math.floor(wanted.length / 3));
    return best !== undefined && best.away <= reach && best.away < wanted.length ? best.candidate : undefined;
}


/***/ }),

/***/ 51400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   LX: () => (/* binding */ ReportedProblem),
/* harmony export */   Vg: () => (/* binding */ remark),
/* harmony export */   Zw: () => (/* binding */ problemOf),
/* harmony export */   d0: () => (/* binding */ runProblem)
/* harmony export */ });
/** A problem of the run as a whole, without a place in a file. */
function runProblem(rule, message) {
    return { rule, path: null, line: null, column: null, message };
}
/** Something a person should know about the run as a whole although it fails nothing. */
function remark(message) {
    return { path: null, line: null, column: null, message };
}
/** A failure whose message is written for a person already: the report shows it as it is, under `rule`. */
class ReportedProblem extends Error {
    name = 'ReportedProblem';
    rule;
    constructor(rule, message, options) {
        super(message, options);
        this.rule = rule;
    }
    /** The problem as the report holds it. */
    toProblem() {
        return runProblem(this.rule, this.message);
    }
}
/** What a run reports about an error that ended it: a `ReportedProblem` in its own words, everything else as a defect. */
function problemOf(error) {
    if (error instanceof ReportedProblem)
        return error.toProblem();
    const what = error instanceof Error ? error.message : String(error);
    const message = `Creative Gate ended in an unexpected error: ${what}. Run the job again; if it stays, report it as a bug.`;
    return runProblem('gate/github', message);
}


/***/ }),

/***/ 9882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ fieldsOf)
/* harmony export */ });
/* harmony import */ var _github_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(28831);

function valueAt(data, path) {
    const names = path === '' ? [] : path.split('.');
    return names.reduce((value, name) => typeof value === 'object' && value !== null && Object.hasOwn(value, name)
        ? value[name]
        : undefined, data);
}
/** Reads `data`; `about` completes "GitHub's answer about …" in the messages. The path `''` is the whole of it. */
function fieldsOf(data, about) {
    const missing = (path, what) => new _github_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubProblem */ .Jy(`What GitHub says about ${about} cannot be understood: ${path || 'the answer'} is not ${what}.`);
    const optionalText = (path) => {
        const value = valueAt(data, path);
        return typeof value === 'string' && value !== '' ? value : undefined;
    };
    return {
        optionalText,
        text: (path) => {
            const value = optionalText(path);
            if (value === undefined)
                throw missing(path, 'a text');
            return value;
        },
        number: (path) => {
            const value = valueAt(data, path);
            if (typeof value !== 'number')
                throw missing(path, 'a number');
            return value;
        },
        flag: (path) => {
            const value = valueAt(data, path);
            return typeof value === 'boolean' ? value : undefined;
        },
        list: (path) => {
            const value = valueAt(data, path);
            if (!Array.isArray(value))
                throw missing(path, 'a list');
            return value.map((element) => fieldsOf(element, about));
        },
        has: (path) => (valueAt(data, path) ?? null) !== null,
    };
}


/***/ }),

/***/ 28831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ew: () => (/* binding */ permissionAdvice),
/* harmony export */   Jy: () => (/* binding */ GitHubProblem),
/* harmony export */   Pm: () => (/* binding */ explainGitHubError),
/* harmony export */   SA: () => (/* binding */ isMissingPermission),
/* harmony export */   Th: () => (/* binding */ onceMore),
/* harmony export */   _w: () => (/* binding */ configurationProblem),
/* harmony export */   ab: () => (/* binding */ ifPermitted),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   vu: () => (/* binding */ isRefusal),
/* harmony export */   yP: () => (/* binding */ toGitHubProblem)
/* harmony export */ });
/* unused harmony export isRateLimit */
/* harmony import */ var _core_problems_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51400);

/**
 * The HTTP status of a failed call, undefined when there was no answer at all (which Octokit calls a 500). Apart from the
 * client, because what runs before the first request must not load that.
 */
function statusOf(error) {
    if (typeof error !== 'object' || error === null || !('status' in error))
        return undefined;
    const answered = 'response' in error && error.response !== undefined;
    return answered && typeof error.status === 'number' ? error.status : undefined;
}
/** The permissions that every workflow needs; a `permissions` block removes those it does not list. */
const ALWAYS = ['contents', 'checks', 'pull-requests'];
const LEVELS = {
    contents: 'read',
    checks: 'write',
    'pull-requests': 'write',
    statuses: 'write',
    issues: 'write',
    actions: 'read',
};
/**
 * Names the missing permissions and prints all that the job needs, because a `permissions:` with only the missing one
 * would take the others away. It is YAML on one line: a log, a comment and an annotation all keep that as it is.
 */
function permissionAdvice(missing) {
    const named = missing.map((permission) => `\`${permission}: ${LEVELS[permission]}\``).join(' and ');
    const granted = Object.keys(LEVELS)
        .filter((permission) => ALWAYS.includes(permission) || missing.includes(permission))
        .map((permission) => `${permission}: ${LEVELS[permission]}`);
    // Issues are written by scheduled runs, which have nothing to do with forks.
    const isOfForks = missing.some((permission) => permission !== 'issues');
    return [
        `The token of this workflow lacks ${named}.`,
        `Put this line into the job: \`permissions: {${granted.join(', ')}}\`.`,
        ...(isOfForks
            ? ['On pull requests from forks the token stays read-only whatever it says; use `pull_request_target` there.']
            : []),
    ].join(' ');
}
/** GitHub could not be read or written where the run depends on it. The message is for a person. */
class GitHubProblem extends _core_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .ReportedProblem */ .LX {
    name = 'GitHubProblem';
    constructor(message, options) {
        super('gate/github', message, options);
    }
}
/** A problem with how the action was set up or started, under `gate/configuration`. */
function configurationProblem(message) {
    return (0,_core_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .runProblem */ .d0)('gate/configuration', message);
}
function headersOf(error) {
    return error.response?.headers ?? {};
}
function saidBy(error) {
    const data = error.response?.data;
    const message = typeof data?.message === 'string' ? data.message : '';
    return message.replace(/\s+/g, ' ').slice(0, 200);
}
/** Whether GitHub turned the call away because too many came before it; such an answer is no lack of permission. */
function isRateLimit(error) {
    const status = statusOf(error);
    if (status === 429)
        return true;
    if (status !== 403)
        return false;
    return headersOf(error)['x-ratelimit-remaining'] === '0' || /rate limit|abuse detection/i.test(saidBy(error));
}
function rateLimitReset(error) {
    const reset = Number(headersOf(error)['x-ratelimit-reset']);
    return Number.isFinite(reset) && reset > 0 ? ` It opens again at ${new Date(reset * 1000).toISOString()}.` : '';
}
/**
 * Says in words what a failed GitHub call means and what to do. `doing` completes "could not …", such as `read the
 * pull request`; `permission` is what the call needs, and is printed with the YAML that grants it.
 */
function explainGitHubError(error, doing, permission) {
    const start = `Creative Gate could not ${doing}: `;
    const status = statusOf(error);
    if (status === undefined) {
        const reason = error instanceof Error ? error.message : 'no reason was given';
        return `${start}GitHub's API gave no answer (${reason}). Run the job again. If the error persists, check githubstatus.com.`;
    }
    const said = saidBy(error) === '' ? '' : ` ("${saidBy(error)}")`;
    if (isRateLimit(error)) {
        return `${start}GitHub's rate limit for this token is used up (${status}).${rateLimitReset(error)} Run the job again then.`;
    }
    if (status === 401) {
        return `${start}GitHub refuses the token${said}. Give input \`github-token\` a valid one; \`\${{ github.token }}\` is enough.`;
    }
    if (status === 403 && permission !== undefined)
        return `${start}it is not allowed${said}. ${permissionAdvice([permission])}`;
    if (status === 404 && permission !== undefined) {
        return `${start}GitHub found nothing there${said}. If it still exists: ${permissionAdvice([permission])}`;
    }
    const advice = status >= 500 ? ' Run the job again. If the error persists, check githubstatus.com.' : '';
    return `${start}GitHub answered ${status}${said}.${advice}`;
}
/** The failed call as a `GitHubProblem`; one that already is stays as it is. */
function toGitHubProblem(error, doing, permission) {
    if (error instanceof GitHubProblem)
        return error;
    return new GitHubProblem(explainGitHubError(error, doing, permission), { cause: error });
}
/** Tells a missing permission from what a call answers otherwise. */
function isMissingPermission(answer) {
    return 'missing' in answer;
}
/**
 * True when GitHub refused for want of a permission: 403, or 404 where the token may not even see the thing. A rate
 * limit is a 403 too, but passes.
 */
function isRefusal(error) {
    const status = statusOf(error);
    return (status === 403 || status === 404) && !isRateLimit(error);
}
/** Runs a call that needs `permission`; a refusal becomes a value, every other failure is thrown on. */
async function ifPermitted(permission, call) {
    try {
        return await call();
    }
    catch (error) {
        if (isRefusal(error))
            return { missing: permission };
        throw error;
    }
}
/**
 * Creates something whose answer may be lost on the way: after no answer or a 5xx it looks whether the thing was made,
 * and only then tries a second time. The transport does not repeat such calls, because they are not idempotent.
 */
async function onceMore(create, find) {
    try {
        return await create();
    }
    catch (error) {
        const status = statusOf(error);
        if (status !== undefined && status < 500)
            throw error;
    }
    return (await find()) ?? create();
}


/***/ }),

/***/ 70176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cz: () => (/* binding */ createAttempt),
/* harmony export */   Eu: () => (/* binding */ untilAborted)
/* harmony export */ });
/* unused harmony export readBounded */
/* harmony import */ var _http_failures_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(82085);

/**
 * Waits for work that another call started, within this call's deadline. The work itself continues. Rejects like a
 * request: `out-of-time` when the time is up, else with the signal's reason. `what` names the work for a person.
 */
async function untilAborted(work, signal, what) {
    let abort = () => undefined;
    const aborted = new Promise((_, reject) => {
        abort = () => reject((0,_http_failures_js__WEBPACK_IMPORTED_MODULE_0__/* .endedBy */ .mr)(signal, what, false));
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
/**
 * Reads a body to its end, at most `maxBytes` of it after decompression; `too-large` when there is more, and the rest
 * is not read. Rejects when the connection breaks.
 */
async function readBounded(body, maxBytes) {
    const chunks = [];
    let size = 0;
    for await (const chunk of body ?? []) {
        size += chunk.byteLength;
        if (size > maxBytes)
            return 'too-large';
        chunks.push(chunk);
    }
    const bytes = new Uint8Array(size);
    let at = 0;
    for (const chunk of chunks) {
        bytes.set(chunk, at);
        at += chunk.byteLength;
    }
    return bytes;
}
const systemTimer = (ms, act) => {
    const timer = setTimeout(act, ms);
    return () => clearTimeout(timer);
};
/** An attempt that ends with its own time-out, with the signal, or at the size limit, and that counts in the meter. */
function createAttempt(options) {
    const { attemptTimeoutMs, maxBytes, timer = systemTimer } = options;
    return async (request, signal) => {
        const what = (0,_http_failures_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOfRequest */ .Uh)(request);
        const changes = (0,_http_failures_js__WEBPACK_IMPORTED_MODULE_0__/* .changesSomething */ .Qc)(request);
        if (signal.aborted)
            throw (0,_http_failures_js__WEBPACK_IMPORTED_MODULE_0__/* .endedBy */ .mr)(signal, what, false);
        // One controller and timer of our own: AbortSignal.any and AbortSignal.timeout outlive the request they serve.
        const stop = new AbortController();
        const abort = () => stop.abort();
        const clear = timer(attemptTimeoutMs, abort);
        signal.addEventListener('abort', abort, { once: true });
        const startedAt = performance.now();
        let response;
        let bytes;
        try {
            options.meter.request(options.party);
            response = await options.fetch(request, { signal: stop.signal, redirect: 'manual' });
            bytes = await readBounded(response.body, maxBytes);
        }
        catch (error) {
            if (signal.aborted)
                throw (0,_http_failures_js__WEBPACK_IMPORTED_MODULE_0__/* .endedBy */ .mr)(signal, what, changes);
            if (stop.signal.aborted) {
                const message = `${what}: no complete answer within ${attemptTimeoutMs / 1000} s.`;
                throw new _http_failures_js__WEBPACK_IMPORTED_MODULE_0__/* .TransportError */ .wX('attempt-timeout', message, { ambiguous: changes });
            }
            if (response === undefined)
                throw (0,_http_failures_js__WEBPACK_IMPORTED_MODULE_0__/* .unreachable */ .HB)(error, what, changes);
        }
        finally {
            clear();
            signal.removeEventListener('abort', abort);
            options.observe?.({
                party: options.party,
                method: request.method,
                path: new URL(request.url).pathname,
                status: response?.status,
                tookMs: Math.round(performance.now() - startedAt),
            });
        }
        if (bytes === 'too-large') {
            const message = `${what}: the answer is larger than the ${maxBytes} bytes that are read.`;
            throw new _http_failures_js__WEBPACK_IMPORTED_MODULE_0__/* .TransportError */ .wX('too-large', message, { ambiguous: changes });
        }
        const { status, headers } = response;
        if (status > 599) {
            const message = `${what}: answered ${status}, which is not an HTTP status.`;
            throw new _http_failures_js__WEBPACK_IMPORTED_MODULE_0__/* .TransportError */ .wX('malformed', message, { ambiguous: changes });
        }
        return { status, headers, bytes };
    };
}


/***/ }),

/***/ 5376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ createFetch)
/* harmony export */ });
/* harmony import */ var _time_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6938);
/* harmony import */ var _attempt_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(70176);
/* harmony import */ var _http_failures_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(82085);
/* harmony import */ var _retry_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(84109);
/* harmony import */ var _retrying_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(59311);





const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const MOST_REDIRECTS = 3;
/** GitHub redirects what it renamed; that is followed for reading, and within the host that may have the token. */
async function following(attempt, request, signal, hops = 0) {
    const answered = await attempt(request, signal);
    if (!REDIRECTS.has(answered.status))
        return answered;
    const location = answered.headers.get('location') ?? '';
    const target = URL.canParse(location, request.url) ? new URL(location, request.url) : undefined;
    const follows = target?.origin === new URL(request.url).origin && hops < MOST_REDIRECTS;
    if ((0,_http_failures_js__WEBPACK_IMPORTED_MODULE_2__/* .changesSomething */ .Qc)(request) || !follows) {
        const what = (0,_http_failures_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOfRequest */ .Uh)(request);
        throw new _http_failures_js__WEBPACK_IMPORTED_MODULE_2__/* .TransportError */ .wX('redirected', `${what}: answered ${answered.status}, a redirect that is not followed.`);
    }
    const { method, headers } = request;
    return await following(attempt, new Request(target, { method, headers }), signal, hops + 1);
}
function isJson(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}
/** A file as it is may be called `raw+json`, which promises nothing about what is in it. */
function promisesJsonIn(headers) {
    const type = headers.get('content-type') ?? '';
    return /\bjson\b/.test(type) && !/\braw\b/.test(type);
}
/** Octokit hands out broken JSON as a text, so whether an answer is whole has to be known before. */
function assertWhole(answered, request) {
    const { status, headers, bytes } = answered;
    if (status >= 400)
        return;
    const promisesJson = promisesJsonIn(headers);
    const whole = bytes !== undefined && (!promisesJson || bytes.length === 0 || isJson(new TextDecoder().decode(bytes)));
    if (whole)
        return;
    const message = `${(0,_http_failures_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOfRequest */ .Uh)(request)}: answered ${status}, but the answer is not whole.`;
    throw new _http_failures_js__WEBPACK_IMPORTED_MODULE_2__/* .TransportError */ .wX('malformed', message, { ambiguous: (0,_http_failures_js__WEBPACK_IMPORTED_MODULE_2__/* .changesSomething */ .Qc)(request) });
}
function responseOf(answered, url) {
    const headers = new Headers(answered.headers);
    // They describe the compressed body, which has been unpacked.
    for (const name of ['content-encoding', 'content-length', 'transfer-encoding'])
        headers.delete(name);
    const { status, bytes } = answered;
    // Octokit knows JSON by this very name: `application/vnd.github+json`, or none at all, it would hand out as a text.
    const isNamed = headers.has('content-type');
    if (promisesJsonIn(headers) || (!isNamed && isJson(new TextDecoder().decode(bytes)))) {
        headers.set('content-type', 'application/json; charset=utf-8');
    }
    const bodyless = status === 204 || status === 205 || status === 304;
    const response = new Response(bodyless ? null : (bytes ?? null), { status, headers });
    // A response made by hand has no URL; Octokit's pagination reads it.
    return Object.defineProperty(response, 'url', { value: url });
}
/**
 * A fetch for Octokit with the transport's retries and bounds. A POST is repeated only when it certainly was not
 * processed: no connection, or a rate limit. Rejects with TransportError, or with the signal's reason.
 */
function createFetch(options) {
    const { clock = _time_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m, retries = 4, backoffMs = 500, signal, deadlineAt } = options;
    const attempt = (0,_attempt_js__WEBPACK_IMPORTED_MODULE_1__/* .createAttempt */ .Cz)({
        party: 'github',
        meter: options.meter,
        attemptTimeoutMs: options.attemptTimeoutMs ?? 20_000,
        maxBytes: options.maxBytes ?? 120_000_000,
        fetch: options.fetch ?? fetch,
        timer: options.timer,
        observe: options.observe,
    });
    const pauseBefore = (isPost, retry, outcome) => {
        if ('error' in outcome) {
            return (0,_retry_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .mayPass */ .bg)(outcome.error) && (!isPost || !outcome.error.ambiguous) ? (0,_retry_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .backoff */ .JN)(retry, backoffMs) : undefined;
        }
        const { answer } = outcome;
        const { status, headers } = answer;
        const asked = (0,_retry_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .rateLimitPause */ .CG)(answer, clock.now()) ?? (_retry_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .TRANSIENT */ .vt.has(status) ? (0,_retry_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .retryAfter */ .P9)(headers, clock.now()) : undefined);
        const notTakenUp = status === 429 || (asked !== undefined && (status === 403 || status === 503));
        if (!notTakenUp && (isPost || !_retry_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .TRANSIENT */ .vt.has(status)))
            return undefined;
        return asked ?? (0,_retry_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .backoff */ .JN)(retry, backoffMs);
    };
    return async (input, init = {}) => {
        const { method = 'GET', headers, body } = init;
        const url = input instanceof Request ? input.url : String(input);
        const ends = init.signal ? AbortSignal.any([signal, init.signal]) : signal;
        const answered = await (0,_retrying_js__WEBPACK_IMPORTED_MODULE_4__/* .retrying */ .R)({
            url,
            init: { method, ...(headers && { headers }), ...(body && { body }) },
            retries,
            clock,
            signal: ends,
            attempt: async (request) => {
                const whole = await following(attempt, request, ends);
                assertWhole(whole, request);
                return whole;
            },
            pauseBefore: (retry, outcome) => {
                const pause = pauseBefore(method === 'POST', retry, outcome);
                return pause !== undefined && pause < deadlineAt - clock.now() ? pause : undefined;
            },
        });
        return responseOf(answered, url);
    };
}


/***/ }),

/***/ 82085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HB: () => (/* binding */ unreachable),
/* harmony export */   Qc: () => (/* binding */ changesSomething),
/* harmony export */   Uh: () => (/* binding */ nameOfRequest),
/* harmony export */   mr: () => (/* binding */ endedBy),
/* harmony export */   wX: () => (/* binding */ TransportError)
/* harmony export */ });
/** Why a request has no usable answer. A closed set: callers switch over it. */
const TRANSPORT_CODES = (/* unused pure expression or super */ null && ([
    'unreachable', // no connection, or it broke before an answer
    'attempt-timeout', // one attempt took longer than it may
    'out-of-time', // the run's own deadline came first
    'retry-later', // the other side asked us to come back after the deadline
    'left-alone', // it failed every time before and is not asked for the moment
    'redirected', // answered with a redirect, which is never followed
    'too-large', // the body is larger than we read
    'malformed', // the body is not what it should be
]));
/** A request without a usable answer. The message is for a person and contains neither URL queries nor secrets. */
class TransportError extends Error {
    name = 'TransportError';
    code;
    /** True when the request may have been processed although no answer was read. */
    ambiguous;
    constructor(code, message, options = {}) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.code = code;
        this.ambiguous = options.ambiguous ?? false;
    }
}
/** Errors before anything was sent: the other side cannot have processed the request. */
const NEVER_SENT = new Set([
    'ECONNREFUSED',
    'ENOTFOUND',
    'EAI_AGAIN',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'UND_ERR_CONNECT_TIMEOUT',
]);
/** A request as messages name it: method, host and path. A query is left out: it may hold secrets. */
function nameOfRequest(request) {
    const url = new URL(request.url);
    return `${request.method} ${url.host}${url.pathname}`;
}
/** Whether processing the request twice could do harm. */
function changesSomething(request) {
    return request.method !== 'GET' && request.method !== 'HEAD';
}
/** A field of a thrown value. Not by `instanceof`: fetch's errors may stem from another realm. */
function field(thrown, name) {
    return typeof thrown === 'object' && thrown !== null ? Reflect.get(thrown, name) : undefined;
}
/** Why a call ended with its signal: `out-of-time` when the time was up, else the signal's own reason. */
function endedBy(signal, what, ambiguous) {
    const reason = signal.reason;
    return field(reason, 'name') === 'TimeoutError'
        ? new TransportError('out-of-time', `${what}: the time of this run was up before the answer came.`, { ambiguous })
        : reason;
}
/** The system's name for a failed connection, such as ECONNREFUSED; fetch wraps the error that has it. */
function errorCode(error) {
    for (let cause = error; cause !== undefined; cause = field(cause, 'cause')) {
        const code = field(cause, 'code');
        if (typeof code === 'string')
            return code;
    }
    return undefined;
}
/** What a rejected fetch means: no connection, or one that broke before the answer's head. */
function unreachable(error, what, changes) {
    const code = errorCode(error);
    const sent = code === undefined || !NEVER_SENT.has(code);
    const happened = sent ? 'the connection broke before an answer came' : 'no connection could be made';
    const message = `${what}: ${happened}${code === undefined ? '' : ` (${code})`}.`;
    return new TransportError('unreachable', message, { ambiguous: sent && changes, cause: error });
}


/***/ }),

/***/ 84109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CG: () => (/* binding */ rateLimitPause),
/* harmony export */   Ec: () => (/* binding */ NOT_TAKEN_UP),
/* harmony export */   JN: () => (/* binding */ backoff),
/* harmony export */   P9: () => (/* binding */ retryAfter),
/* harmony export */   bg: () => (/* binding */ mayPass),
/* harmony export */   vt: () => (/* binding */ TRANSIENT)
/* harmony export */ });
/* harmony import */ var _http_failures_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(82085);

/** Statuses of trouble that may pass by itself. */
const TRANSIENT = new Set([408, 425, 429, 500, 502, 503, 504, 529]);
/** Those among them that say the request was not taken up at all. */
const NOT_TAKEN_UP = new Set([408, 425, 429, 503, 529]);
/** Whether a rejected attempt may fare better the next time. */
function mayPass(error) {
    return (error instanceof _http_failures_js__WEBPACK_IMPORTED_MODULE_0__/* .TransportError */ .wX &&
        (error.code === 'unreachable' || error.code === 'attempt-timeout' || error.code === 'malformed'));
}
/** What GitHub asks for when it limits content creation and names no time, in milliseconds (docs: rate limits). */
const SECONDARY_LIMIT_PAUSE_MS = 60_000;
/**
 * Milliseconds GitHub asks us to wait before the request is sent again; undefined when the answer is no rate limit.
 * Primary limits say when they are reset, secondary ones send Retry-After or only a message.
 */
function rateLimitPause(answer, now) {
    const { status, headers } = answer;
    if (status !== 403 && status !== 429)
        return undefined;
    const asked = retryAfter(headers, now);
    if (asked !== undefined)
        return asked;
    const resetAt = headers.get('x-ratelimit-reset') ?? '';
    if (headers.get('x-ratelimit-remaining') === '0' && /^\d+$/.test(resetAt)) {
        return Math.max(0, Number(resetAt) * 1000 - now);
    }
    const isSecondary = /secondary rate limit/i.test(new TextDecoder().decode(answer.bytes));
    return isSecondary ? SECONDARY_LIMIT_PAUSE_MS : undefined;
}
/** Longest pause between two attempts when the other side does not name one, in milliseconds. */
const LONGEST_MS = 20_000;
/** A random pause before the retry with the given number (from 1), in milliseconds: exponential, with full jitter. */
function backoff(retry, baseMs) {
    return Math.random() * Math.min(LONGEST_MS, baseMs * 2 ** (retry - 1));
}
/** The pause a Retry-After header asks for, in milliseconds; undefined when there is none that can be read. */
function retryAfter(headers, now) {
    const value = headers.get('retry-after')?.trim() ?? '';
    if (/^\d+$/.test(value))
        return Number(value) * 1000;
    // An HTTP date begins with a weekday and ends with GMT; Date.parse alone takes much else for a date.
    const date = /^[A-Z][a-z]{2,8}, .+ GMT$/.test(value) ? Date.parse(value) : Number.NaN;
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}


/***/ }),

/***/ 59311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  R: () => (/* binding */ retrying)
});

;// CONCATENATED MODULE: ./node_modules/ky/distribution/errors/KyError.js
/**
Base class for all Ky-specific errors. `HTTPError`, `NetworkError`, `TimeoutError`, and `ForceRetryError` extend this class.

You can use `instanceof KyError` to check if an error originated from Ky, or use the `isKyError()` type guard for cross-realm compatibility and TypeScript type narrowing.

Note: `SchemaValidationError` is intentionally not considered a Ky error. `KyError` covers failures in Ky's HTTP lifecycle (bad status, timeout, retry), while schema validation errors originate from the user-provided schema, not from Ky itself.
*/
class KyError extends Error {
    name = 'KyError';
    get isKyError() {
        return true;
    }
}
//# sourceMappingURL=KyError.js.map
;// CONCATENATED MODULE: ./node_modules/ky/distribution/errors/HTTPError.js

/**
Error thrown when the response has a non-2xx status code and `throwHttpErrors` is enabled.

The error has a `response` property with the `Response` object, a `request` property with the `Request` object, an `options` property with the normalized options (either passed to `ky` when creating an instance with `ky.create()` or directly when performing the request), and a `data` property with the pre-parsed response body. For JSON responses (based on `Content-Type`), the body is parsed using the `parseJson` option if set, or `JSON.parse` by default. For other content types, it is set as plain text. If the body is empty, unreadable, too large, parsing fails, or the error-data read/parse timeout is reached, `data` will be `undefined`. To avoid hanging or excessive buffering, `error.data` body reads and async JSON parsing are bounded by the request timeout (or 10 seconds when `timeout` is disabled), any remaining `totalTimeout` budget, and a 10 MiB response body size limit. If `totalTimeout` expires while populating `error.data`, Ky throws `TimeoutError` instead of `HTTPError`. The `data` property is populated before `beforeError` hooks run, so hooks can access it.

The response body is automatically consumed when populating `error.data`, so `error.response.json()` and other body methods will not work. Use `error.data` instead. The `error.response` object is still available for headers, status, etc.

Be aware that some types of errors, such as network errors, inherently mean that a response was not received. In that case, the error will be an instance of `NetworkError` instead of `HTTPError` and will not contain a `response` property.
*/
class HTTPError extends KyError {
    name = 'HTTPError';
    response;
    request;
    options;
    data;
    constructor(response, request, options) {
        const code = (response.status || response.status === 0) ? response.status : '';
        const title = response.statusText ?? '';
        const status = `${code} ${title}`.trim();
        const reason = status ? `status code ${status}` : 'an unknown error';
        super(`Request failed with ${reason}: ${request.method} ${request.url}`);
        this.response = response;
        this.request = request;
        this.options = options;
    }
}
//# sourceMappingURL=HTTPError.js.map
;// CONCATENATED MODULE: ./node_modules/ky/distribution/errors/NetworkError.js

/**
Error thrown when a network error occurs during the request (e.g., DNS failure, connection refused, offline). It has a `request` property with the `Request` object. The original error is available via the standard `cause` property.

Network errors are automatically retried (for retriable methods).

Note: Network errors are detected using runtime-specific heuristics. Unrecognized runtimes may produce errors that are not wrapped in `NetworkError`. Use the `shouldRetry` option to handle such cases.
*/
class NetworkError extends KyError {
    name = 'NetworkError';
    request;
    constructor(request, options) {
        super(`Request failed due to a network error: ${request.method} ${request.url}`, options);
        this.request = request;
    }
}
//# sourceMappingURL=NetworkError.js.map
;// CONCATENATED MODULE: ./node_modules/ky/distribution/errors/NonError.js
/**
Wrapper for non-Error values that were thrown.

In JavaScript, any value can be thrown (not just Error instances). This class wraps such values to ensure consistent error handling.
*/
class NonError extends Error {
    name = 'NonError';
    value;
    constructor(value) {
        let message = 'Non-error value was thrown';
        // Intentionally minimal as this error is just an edge-case.
        try {
            if (typeof value === 'string') {
                message = value;
            }
            else if (value && typeof value === 'object' && 'message' in value && typeof value.message === 'string') {
                message = value.message;
            }
        }
        catch {
            // Use default message if accessing properties throws
        }
        super(message);
        this.value = value;
    }
}
//# sourceMappingURL=NonError.js.map
;// CONCATENATED MODULE: ./node_modules/ky/distribution/errors/ForceRetryError.js


/**
Error used to signal a forced retry from `afterResponse` hooks.

This is thrown when `ky.retry()` is returned from an `afterResponse` hook. It is observable in `beforeRetry` and `beforeError` hooks via the `isForceRetryError()` type guard.
*/
class ForceRetryError_ForceRetryError extends KyError {
    name = 'ForceRetryError';
    customDelay;
    code;
    customRequest;
    constructor(options) {
        // Runtime protection: wrap non-Error causes in NonError
        // TypeScript type is Error for guidance, but JS users can pass anything
        const cause = options?.cause
            ? (options.cause instanceof Error ? options.cause : new NonError(options.cause))
            : undefined;
        super(options?.code ? `Forced retry: ${options.code}` : 'Forced retry', cause ? { cause } : undefined);
        this.customDelay = options?.delay;
        this.code = options?.code;
        this.customRequest = options?.request;
    }
}
//# sourceMappingURL=ForceRetryError.js.map
;// CONCATENATED MODULE: ./node_modules/ky/distribution/errors/SchemaValidationError.js
/**
The error thrown when [Standard Schema](https://github.com/standard-schema/standard-schema) validation fails in `.json(schema)`. It has an `issues` property with the validation issues from the schema.

This error intentionally does not extend `KyError` because it does not represent a failure in Ky's HTTP lifecycle. The request succeeded; the user's schema rejected the data. As such, it is not matched by `isKyError()`.

@example
```
import ky, {SchemaValidationError} from 'ky';
import {z} from 'zod';

const userSchema = z.object({name: z.string()});

try {
    const user = await ky('/api/user').json(userSchema);
    console.log(user.name);
} catch (error) {
    if (error instanceof SchemaValidationError) {
        console.error(error.issues);
    }
}
```
*/
class SchemaValidationError extends Error {
    name = 'SchemaValidationError';
    issues;
    constructor(issues) {
        super('Response schema validation failed');
        this.issues = issues;
    }
}
//# sourceMappingURL=SchemaValidationError.js.map
;// CONCATENATED MODULE: ./node_modules/ky/distribution/errors/TimeoutError.js

/**
Error thrown when the request times out. It has a `request` property with the `Request` object.
*/
class TimeoutError extends KyError {
    name = 'TimeoutError';
    request;
    constructor(request) {
        super(`Request timed out: ${request.method} ${request.url}`);
        this.request = request;
    }
}
//# sourceMappingURL=TimeoutError.js.map
;// CONCATENATED MODULE: ./node_modules/ky/distribution/core/constants.js
const supportsRequestStreams = (() => {
    let duplexAccessed = false;
    let hasContentType = false;
    const supportsReadableStream = typeof globalThis.ReadableStream === 'function';
    const supportsRequest = typeof globalThis.Request === 'function';
    if (supportsReadableStream && supportsRequest) {
        try {
            hasContentType = new globalThis.Request('https://empty.invalid', {
                body: new globalThis.ReadableStream(),
                method: 'POST',
                // @ts-expect-error - Types are outdated.
                get duplex() {
                    duplexAccessed = true;
                    return 'half';
                },
            }).headers.has('Content-Type');
        }
        catch (error) {
            // QQBrowser on iOS throws "unsupported BodyInit type" error (see issue #581)
            if (error instanceof Error && error.message === 'unsupported BodyInit type') {
                return false;
            }
            throw error;
        }
    }
    return duplexAccessed && !hasContentType;
})();
const supportsAbortController = typeof globalThis.AbortController === 'function';
const supportsAbortSignal = typeof globalThis.AbortSignal === 'function' && typeof globalThis.AbortSignal.any === 'function';
const supportsResponseStreams = typeof globalThis.ReadableStream === 'function';
const supportsFormData = typeof globalThis.FormData === 'function';
const requestMethods = ['get', 'post', 'put', 'patch', 'head', 'delete', 'query'];
const validate = () => undefined;
validate();
const responseTypes = {
    json: 'application/json',
    text: 'text/*',
    formData: 'multipart/form-data',
    arrayBuffer: '*/*',
    blob: '*/*',
    // Supported in modern Fetch implementations (for example, browsers and recent Node.js/undici).
    // We still feature-check at runtime before exposing the shortcut.
    bytes: '*/*',
};
// The maximum value of a 32bit int (see issue #117)
const maxSafeTimeout = 2_147_483_647;
// Size in bytes of a typical form boundary (e.g., '------WebKitFormBoundaryaxpyiPgbbPti10Rw'), used to help estimate upload size
const usualFormBoundarySize = 40;
/**
Symbol that can be returned by a `beforeRetry` hook to stop retrying without throwing an error.
*/
const stop = Symbol('stop');
/**
Marker returned by `ky.retry()` to signal a forced retry from `afterResponse` hooks.
*/
class RetryMarker {
    options;
    constructor(options) {
        this.options = options;
    }
}
/**
Force a retry from an `afterResponse` hook.

This allows you to retry a request based on the response content, even if the response has a successful status code. The retry will respect the `retry.limit` option and skip the `shouldRetry` check. The forced retry is observable in `beforeRetry` hooks, where the error will be a `ForceRetryError`.

@param options - Optional configuration for the retry.

@example
```
import ky, {isForceRetryError} from 'ky';

const api = ky.extend({
    hooks: {
        afterResponse: [
            async ({request, response}) => {
                // Retry based on response body content
                if (response.status === 200) {
                    const data = await response.json();

                    // Simple retry with default delay
                    if (data.error?.code === 'TEMPORARY_ERROR') {
                        return ky.retry();
                    }

                    // Retry with custom delay from API response
                    if (data.error?.code === 'RATE_LIMIT') {
                        return ky.retry({
                            delay: data.error.retryAfter * 1000,
                            code: 'RATE_LIMIT'
                        });
                    }

                    // Retry with a modified request (e.g., fallback endpoint)
                    if (data.error?.code === 'FALLBACK_TO_BACKUP') {
                        return ky.retry({
                            request: new Request('https://backup-api.com/endpoint', {
                                method: request.method,
                                headers: request.headers,
                            }),
                            code: 'BACKUP_ENDPOINT'
                        });
                    }

                    // Retry with refreshed authentication
                    if (data.error?.code === 'TOKEN_REFRESH' && data.newToken) {
                        return ky.retry({
                            request: new Request(request, {
                                headers: {
                                    ...Object.fromEntries(request.headers),
                                    'Authorization': `Bearer ${data.newToken}`
                                }
                            }),
                            code: 'TOKEN_REFRESHED'
                        });
                    }

                    // Retry with cause to preserve error chain
                    try {
                        validateResponse(data);
                    } catch (error) {
                        return ky.retry({
                            code: 'VALIDATION_FAILED',
                            cause: error
                        });
                    }
                }
            }
        ],
        beforeRetry: [
            ({error, retryCount}) => {
                // Observable in beforeRetry hooks
                if (isForceRetryError(error)) {
                    console.log(`Forced retry #${retryCount}: ${error.message}`);
                    // Example output: "Forced retry #1: Forced retry: RATE_LIMIT"
                }
            }
        ]
    }
});

const response = await api.get('https://example.com/api');
```
*/
const retry = (options) => new RetryMarker(options);
const kyOptionKeys = {
    json: true,
    parseJson: true,
    stringifyJson: true,
    searchParams: true,
    baseUrl: true,
    prefix: true,
    retry: true,
    timeout: true,
    totalTimeout: true,
    hooks: true,
    throwHttpErrors: true,
    onDownloadProgress: true,
    onUploadProgress: true,
    fetch: true,
    context: true,
};
// Standard RequestInit options that should NOT be passed separately to fetch()
// because they're already applied to the Request object.
// Note: `dispatcher` and `priority` are NOT included here - they're fetch-only
// options that the Request constructor doesn't accept, so they need to be passed
// separately to fetch().
const requestOptionsRegistry = {
    method: true,
    headers: true,
    body: true,
    mode: true,
    credentials: true,
    cache: true,
    redirect: true,
    referrer: true,
    referrerPolicy: true,
    integrity: true,
    keepalive: true,
    signal: true,
    window: true,
    duplex: true,
};
//# sourceMappingURL=constants.js.map
;// CONCATENATED MODULE: ./node_modules/ky/distribution/utils/body.js

const encoder = new TextEncoder();
// eslint-disable-next-line @typescript-eslint/no-restricted-types
const getBodySize = (body) => {
    if (!body) {
        return 0;
    }
    if (body instanceof FormData) {
        // This is an approximation, as FormData size calculation is not straightforward
        let size = 0;
        for (const [key, value] of body) {
            size += usualFormBoundarySize;
            size += encoder.encode(`Content-Disposition: form-data; name="${key}"`).byteLength;
            size += typeof value === 'string'
                ? encoder.encode(value).byteLength
                : value.size;
        }
        return size;
    }
    if (body instanceof Blob) {
        return body.size;
    }
    if (body instanceof ArrayBuffer || ArrayBuffer.isView(body)) {
        return body.byteLength;
    }
    if (typeof body === 'string') {
        return encoder.encode(body).byteLength;
    }
    if (body instanceof URLSearchParams) {
        return encoder.encode(body.toString()).byteLength;
    }
    return 0;
};
const withProgress = (stream, totalBytes, onProgress) => {
    let previousChunk;
    let transferredBytes = 0;
    return stream.pipeThrough(new TransformStream({
        transform(currentChunk, controller) {
            controller.enqueue(currentChunk);
            if (previousChunk) {
                transferredBytes += previousChunk.byteLength;
                let percent = totalBytes === 0 ? 0 : transferredBytes / totalBytes;
                // Avoid reporting 100% progress before the stream is actually finished (in case totalBytes is inaccurate)
                if (percent >= 1) {
                    // Epsilon is used here to get as close as possible to 100% without reaching it.
                    // If we were to use 0.99 here, percent could potentially go backwards.
                    percent = 1 - Number.EPSILON;
                }
                onProgress?.({ percent, totalBytes: Math.max(totalBytes, transferredBytes), transferredBytes }, previousChunk);
            }
            previousChunk = currentChunk;
        },
        flush() {
            const finalChunk = previousChunk ?? new Uint8Array();
            transferredBytes += finalChunk.byteLength;
            onProgress?.({ percent: 1, totalBytes: Math.max(totalBytes, transferredBytes), transferredBytes }, finalChunk);
        },
    }));
};
const streamResponse = (response, onDownloadProgress) => {
    if (!response.body) {
        return response;
    }
    const responseInit = {
        status: response.status,
        statusText: response.statusText,
        headers: response.headers,
    };
    if (response.status === 204) {
        return new Response(null, responseInit);
    }
    const totalBytes = Math.max(0, Number(response.headers.get('content-length')) || 0);
    return new Response(withProgress(response.body, totalBytes, onDownloadProgress), responseInit);
};
// eslint-disable-next-line @typescript-eslint/no-restricted-types
const streamRequest = (request, onUploadProgress, originalBody) => {
    if (!request.body) {
        return request;
    }
    // Use original body for size calculation since request.body is already a stream
    const totalBytes = getBodySize(originalBody ?? request.body);
    return new Request(request, {
        // @ts-expect-error - Types are outdated.
        duplex: 'half',
        body: withProgress(request.body, totalBytes, onUploadProgress),
    });
};
//# sourceMappingURL=body.js.map
;// CONCATENATED MODULE: ./node_modules/ky/distribution/utils/is.js
// eslint-disable-next-line @typescript-eslint/no-restricted-types
const isObject = (value) => value !== null && typeof value === 'object';
//# sourceMappingURL=is.js.map
;// CONCATENATED MODULE: ./node_modules/ky/distribution/utils/merge.js


const replaceSymbol = Symbol('replaceOption');
const getReplaceState = (value) => isObject(value) && value[replaceSymbol] === true
    ? {
        isReplace: true,
        value: value.value,
    }
    : {
        isReplace: false,
        value,
    };
/**
Wraps a value so that `ky.extend()` will replace the parent value instead of merging with it. Works with hooks, headers, search parameters, context, and any other deep-merged option.

By default, `.extend()` deep-merges options with the parent instance: hooks get appended, headers get merged, and search parameters get accumulated. Use `replaceOption` when you want to fully replace a merged property instead.

@example
```
import ky, {replaceOption} from 'ky';

const base = ky.create({
    hooks: {beforeRequest: [addAuth, addTracking]},
});

// Replaces instead of appending
const extended = base.extend({
    hooks: replaceOption({beforeRequest: [onlyThis]}),
});
// hooks.beforeRequest is now [onlyThis], not [addAuth, addTracking, onlyThis]
```
*/
const replaceOption = (value) => {
    const markedValue = { [replaceSymbol]: true, value };
    return markedValue;
};
const validateAndMerge = (...sources) => {
    for (const source of sources) {
        if ((!isObject(source) || Array.isArray(source)) && source !== undefined) {
            throw new TypeError('The `options` argument must be an object');
        }
    }
    return deepMerge({}, ...sources);
};
const mergeHeaders = (source1 = {}, source2 = {}) => {
    const result = new globalThis.Headers(source1);
    const isHeadersInstance = source2 instanceof globalThis.Headers;
    const source = new globalThis.Headers(source2);
    for (const [key, value] of source.entries()) {
        if ((isHeadersInstance && value === 'undefined') || value === undefined) {
            result.delete(key);
        }
        else {
            result.set(key, value);
        }
    }
    return result;
};
const isPlainObject = (value) => {
    if (!isObject(value) || Array.isArray(value)) {
        return false;
    }
    const prototype = Object.getPrototypeOf(value);
    return prototype === Object.prototype || prototype === null;
};
const cloneShallow = (value) => {
    if (value instanceof URLSearchParams) {
        const copy = new URLSearchParams(value);
        const deleted = value[deletedParametersSymbol];
        if (deleted) {
            // Preserve internal deletion markers so init-hook cloning does not resurrect params removed during option merging.
            copy[deletedParametersSymbol] = new Set(deleted);
        }
        return copy;
    }
    if (value instanceof globalThis.Headers) {
        return new globalThis.Headers(value);
    }
    if (Array.isArray(value)) {
        return [...value];
    }
    if (isPlainObject(value)) {
        const copy = { ...value };
        return copy;
    }
    return value;
};
const normalizeHeaderObject = (headers) => Object.fromEntries(Object.entries(headers).filter((entry) => entry[1] !== undefined));
const mergeHeaderContainers = (source1, source2) => {
    if (isPlainObject(source1) && isPlainObject(source2)) {
        return normalizeHeaderObject({ ...source1, ...source2 });
    }
    return mergeHeaders(source1, source2);
};
function newHookValue(original, incoming, property) {
    return (Object.hasOwn(incoming, property) && incoming[property] === undefined)
        ? []
        : deepMerge(original[property] ?? [], incoming[property] ?? []);
}
const mergeHooks = (original = {}, incoming = {}) => ({
    init: newHookValue(original, incoming, 'init'),
    beforeRequest: newHookValue(original, incoming, 'beforeRequest'),
    beforeRetry: newHookValue(original, incoming, 'beforeRetry'),
    beforeError: newHookValue(original, incoming, 'beforeError'),
    afterResponse: newHookValue(original, incoming, 'afterResponse'),
});
const deletedParametersSymbol = Symbol('deletedParameters');
const appendSearchParameters = (target, source) => {
    const result = new URLSearchParams();
    const deleted = new Set();
    for (const input of [target, source]) {
        if (input === undefined) {
            continue;
        }
        if (input instanceof URLSearchParams) {
            for (const [key, value] of input.entries()) {
                result.append(key, value);
                deleted.delete(key);
            }
            const inputDeleted = input[deletedParametersSymbol];
            if (inputDeleted) {
                for (const key of inputDeleted) {
                    result.delete(key);
                    deleted.add(key);
                }
            }
        }
        else if (Array.isArray(input)) {
            for (const pair of input) {
                if (!Array.isArray(pair) || pair.length !== 2) {
                    throw new TypeError('Array search parameters must be provided in [[key, value], ...] format');
                }
                result.append(String(pair[0]), String(pair[1]));
                deleted.delete(String(pair[0]));
            }
        }
        else if (isObject(input)) {
            for (const [key, value] of Object.entries(input)) {
                if (value === undefined) {
                    result.delete(key);
                    deleted.add(key);
                }
                else {
                    result.append(key, String(value));
                    deleted.delete(key);
                }
            }
        }
        else {
            // String
            const parameters = new URLSearchParams(input);
            for (const [key, value] of parameters.entries()) {
                result.append(key, value);
                deleted.delete(key);
            }
        }
    }
    if (deleted.size > 0) {
        result[deletedParametersSymbol] = deleted;
    }
    return result;
};
// TODO: Make this strongly-typed (no `any`).
const deepMergeInternal = (isRoot, ...sources) => {
    let returnValue = {};
    let headers = {};
    let hooks = {};
    let searchParameters;
    const signals = [];
    for (const source of sources) {
        if (Array.isArray(source)) {
            if (!Array.isArray(returnValue)) {
                returnValue = [];
            }
            returnValue = [...returnValue, ...source];
        }
        else if (isObject(source)) {
            for (let [key, value] of Object.entries(source)) {
                const replaceState = getReplaceState(value);
                const { isReplace } = replaceState;
                value = replaceState.value;
                const isRootSignal = isRoot && key === 'signal';
                if (isRootSignal && (isReplace || value === undefined)) {
                    signals.length = 0;
                }
                // Special handling for AbortSignal instances at the root options level
                if (isRootSignal && value instanceof globalThis.AbortSignal) {
                    signals.push(value);
                    continue;
                }
                // Special handling for context - shallow merge only
                if (key === 'context') {
                    if (value !== undefined && value !== null && (!isObject(value) || Array.isArray(value))) {
                        throw new TypeError('The `context` option must be an object');
                    }
                    // Shallow merge: always create a new object to prevent mutation bugs
                    returnValue = {
                        ...returnValue,
                        context: (value === undefined || value === null)
                            ? {}
                            : (isReplace
                                ? { ...value }
                                : { ...returnValue.context, ...value }),
                    };
                    continue;
                }
                // Special handling for searchParams
                if (key === 'searchParams') {
                    if (value === undefined || value === null) {
                        // Explicit undefined or null removes searchParams
                        searchParameters = undefined;
                    }
                    else if (isReplace) {
                        searchParameters = value;
                    }
                    else {
                        // First source: keep as-is to preserve type (string/object/URLSearchParams)
                        // Subsequent sources: merge and convert to URLSearchParams
                        searchParameters = searchParameters === undefined ? value : appendSearchParameters(searchParameters, value);
                    }
                    continue;
                }
                // `retry` accepts a number as shorthand for `{limit: number}`. Expand it before
                // merging so extending a numeric `retry` with an object keeps the limit instead
                // of dropping it (e.g. `ky.create({retry: 3}).extend({retry: {methods: ['get']}})`).
                // Scoped to the root options level so it never rewrites nested user data that
                // happens to contain a `retry` key (e.g. a `json` request body).
                if (isRoot && key === 'retry' && isObject(value) && !isReplace && typeof returnValue[key] === 'number') {
                    returnValue = { ...returnValue, [key]: { limit: returnValue[key] } };
                }
                if (isObject(value) && !isReplace && key in returnValue) {
                    value = deepMergeInternal(false, returnValue[key], value);
                }
                returnValue = { ...returnValue, [key]: value };
            }
            if (isObject(source.hooks)) {
                const { value: hookValue, isReplace } = getReplaceState(source.hooks);
                hooks = isReplace
                    ? mergeHooks({}, hookValue)
                    : mergeHooks(hooks, hookValue);
                returnValue.hooks = hooks;
            }
            if (isObject(source.headers)) {
                const { value: headerValue, isReplace } = getReplaceState(source.headers);
                headers = isReplace
                    ? cloneShallow(headerValue)
                    : mergeHeaderContainers(headers, headerValue);
                returnValue.headers = headers;
            }
        }
    }
    if (searchParameters !== undefined) {
        returnValue.searchParams = searchParameters;
    }
    if (signals.length > 0) {
        if (signals.length === 1) {
            returnValue.signal = signals[0];
        }
        else if (supportsAbortSignal) {
            returnValue.signal = AbortSignal.any(signals);
        }
        else {
            // When AbortSignal.any is not available, use the last signal
            // This maintains the previous behavior before signal merging was added
            // This can be removed when the `supportsAbortSignal` check is removed.
            returnValue.signal = signals.at(-1);
        }
    }
    return returnValue;
};
const deepMerge = (...sources) => deepMergeInternal(true, ...sources);
//# sourceMappingURL=merge.js.map
;// CONCATENATED MODULE: ./node_modules/ky/distribution/utils/normalize.js

const normalizeRequestMethod = (input) => requestMethods.includes(input) ? input.toUpperCase() : input;
const retryMethods = ['get', 'put', 'head', 'delete', 'options', 'trace', 'query'];
const retryStatusCodes = [408, 413, 429, 500, 502, 503, 504];
const retryAfterStatusCodes = [413, 429, 503];
const invalidRetryLimitErrorMessage = '`retry.limit` must be a finite, non-negative integer';
const defaultRetryOptions = {
    limit: 2,
    methods: retryMethods,
    statusCodes: retryStatusCodes,
    afterStatusCodes: retryAfterStatusCodes,
    maxRetryAfter: Number.POSITIVE_INFINITY,
    backoffLimit: Number.POSITIVE_INFINITY,
    delay: attemptCount => 0.3 * (2 ** (attemptCount - 1)) * 1000,
    jitter: undefined,
    retryOnTimeout: false,
};
const getDefaultRetryOptions = () => ({
    ...defaultRetryOptions,
    methods: [...defaultRetryOptions.methods],
    statusCodes: [...defaultRetryOptions.statusCodes],
    afterStatusCodes: [...defaultRetryOptions.afterStatusCodes],
});
/**
Normalizes an omitted retry limit or validates a supplied one.
*/
const normalizeRetryLimit = (retryLimit) => {
    if (retryLimit === undefined) {
        return defaultRetryOptions.limit;
    }
    if (typeof retryLimit !== 'number' || !Number.isInteger(retryLimit) || retryLimit < 0) {
        throw new TypeError(invalidRetryLimitErrorMessage);
    }
    return retryLimit;
};
const normalizeRetryOptions = (retry = {}) => {
    if (typeof retry === 'number') {
        return {
            ...getDefaultRetryOptions(),
            limit: normalizeRetryLimit(retry),
        };
    }
    if (retry === null || typeof retry !== 'object' || Array.isArray(retry)) {
        throw new TypeError('`retry` must be a number or an object');
    }
    const normalizedRetry = Object.fromEntries(Object.entries(retry).filter(([, value]) => value !== undefined));
    const retryLimit = normalizeRetryLimit(normalizedRetry.limit);
    if (normalizedRetry.methods !== undefined && !Array.isArray(normalizedRetry.methods)) {
        throw new Error('retry.methods must be an array');
    }
    if (normalizedRetry.statusCodes !== undefined && !Array.isArray(normalizedRetry.statusCodes)) {
        throw new Error('retry.statusCodes must be an array');
    }
    if (normalizedRetry.afterStatusCodes !== undefined && !Array.isArray(normalizedRetry.afterStatusCodes)) {
        throw new Error('retry.afterStatusCodes must be an array');
    }
    if (normalizedRetry.methods !== undefined) {
        normalizedRetry.methods = normalizedRetry.methods.map(method => method.toLowerCase());
    }
    if (normalizedRetry.statusCodes !== undefined) {
        normalizedRetry.statusCodes = [...normalizedRetry.statusCodes];
    }
    if (normalizedRetry.afterStatusCodes !== undefined) {
        normalizedRetry.afterStatusCodes = [...normalizedRetry.afterStatusCodes];
    }
    return {
        ...getDefaultRetryOptions(),
        ...normalizedRetry,
        limit: retryLimit,
    };
};
//# sourceMappingURL=normalize.js.map
;// CONCATENATED MODULE: ./node_modules/ky/distribution/utils/timeout.js

// `Promise.race()` workaround (#91)
async function timeout(request, init, abortController, options) {
    return new Promise((resolve, reject) => {
        const timeoutId = setTimeout(() => {
            if (abortController) {
                abortController.abort();
            }
            reject(new TimeoutError(request));
        }, options.timeout);
        void options
            .fetch(request, init)
            .then(resolve)
            .catch(reject)
            .then(() => {
            clearTimeout(timeoutId);
        });
    });
}
//# sourceMappingURL=timeout.js.map
;// CONCATENATED MODULE: ./node_modules/ky/distribution/utils/delay.js
// https://github.com/sindresorhus/delay/tree/ab98ae8dfcb38e1593286c94d934e70d14a4e111
async function delay(ms, { signal }) {
    return new Promise((resolve, reject) => {
        if (signal) {
            signal.throwIfAborted();
            signal.addEventListener('abort', abortHandler, { once: true });
        }
        function abortHandler() {
            clearTimeout(timeoutId);
            reject(signal.reason);
        }
        const timeoutId = setTimeout(() => {
            signal?.removeEventListener('abort', abortHandler);
            resolve();
        }, ms);
    });
}
//# sourceMappingURL=delay.js.map
;// CONCATENATED MODULE: ./node_modules/ky/distribution/utils/options.js


const findUnknownOptions = (options) => {
    const unknownOptions = {};
    for (const key in options) {
        // Skip inherited properties
        if (!Object.hasOwn(options, key)) {
            continue;
        }
        // Forward every non-standard, non-Ky option to fetch().
        // We intentionally do not check whether the key also exists on `Request`, because some runtimes
        // patch `Request.prototype` with fetch-only extensions. For example, Next.js adds `next`, and the
        // old `key in request` heuristic dropped it unless Ky kept a special-case allowlist.
        // Passing all non-standard keys makes that allowlist unnecessary and preserves future fetch extensions too.
        if (!(key in requestOptionsRegistry) && !(key in kyOptionKeys)) {
            unknownOptions[key] = options[key];
        }
    }
    return unknownOptions;
};
const hasSearchParameters = (search) => {
    if (search === undefined) {
        return false;
    }
    // The `typeof array` still gives "object", so we need different checking for array.
    if (Array.isArray(search)) {
        return search.length > 0;
    }
    if (search instanceof URLSearchParams) {
        return search.size > 0 || Boolean(search[deletedParametersSymbol]?.size);
    }
    // Record
    if (typeof search === 'object') {
        return Object.keys(search).length > 0;
    }
    if (typeof search === 'string') {
        return search.trim().length > 0;
    }
    return Boolean(search);
};
//# sourceMappingURL=options.js.map
;// CONCATENATED MODULE: ./node_modules/ky/distribution/utils/is-network-error.js
// Inlined from https://github.com/sindresorhus/is-network-error v1.3.2
const objectToString = Object.prototype.toString;
const isError = (value) => objectToString.call(value) === '[object Error]';
const errorMessages = new Set([
    'network error', // Chrome
    'NetworkError when attempting to fetch resource.', // Firefox
    'The Internet connection appears to be offline.', // Safari 16
    'Network request failed', // `cross-fetch`
    'fetch failed', // Undici (Node.js)
    'terminated', // Undici (Node.js)
    ' A network error occurred.', // Bun (WebKit) - leading space is intentional
    'Network connection lost', // Cloudflare Workers (fetch)
]);
function isRawNetworkError(error) {
    const isValid = error
        && isError(error)
        && error.name === 'TypeError'
        && typeof error.message === 'string';
    if (!isValid) {
        return false;
    }
    const { message, stack } = error;
    // Safari 17+ has generic message but no stack for network errors
    if (message === 'Load failed' || (message.startsWith('Load failed (') && message.endsWith(')'))) {
        return stack === undefined
            // Sentry adds its own stack trace to the fetch error, so also check for that
            || '__sentry_captured__' in error;
    }
    // Deno network errors start with specific text
    if (message.startsWith('error sending request for url')) {
        return true;
    }
    // Chrome: exact "Failed to fetch" or with hostname: "Failed to fetch (example.com)"
    if (message === 'Failed to fetch' || (message.startsWith('Failed to fetch (') && message.endsWith(')'))) {
        return true;
    }
    // Standard network error messages
    return errorMessages.has(message);
}
//# sourceMappingURL=is-network-error.js.map
;// CONCATENATED MODULE: ./node_modules/ky/distribution/utils/type-guards.js




// Handles cross-realm cases (e.g., iframes, different JS contexts) where `instanceof` fails.
const isErrorType = (error, cls) => error instanceof cls || error?.name === cls.name;
/**
Type guard to check if an error is a `KyError`.

Note: `SchemaValidationError` is intentionally not considered a Ky error. `KyError` covers failures in Ky's HTTP lifecycle (bad status, timeout, retry), while schema validation errors originate from the user-provided schema, not from Ky itself.

@param error - The error to check
@returns `true` if the error is a Ky error, `false` otherwise

@example
```
import ky, {isKyError} from 'ky';
try {
    const response = await ky.get('/api/data');
} catch (error) {
    if (isKyError(error)) {
        // Handle Ky-specific errors
        console.log('Ky error occurred:', error.message);
    } else {
        // Handle other errors
        console.log('Unknown error:', error);
    }
}
```
*/
function isKyError(error) {
    return error?.isKyError === true || isHTTPError(error) || isNetworkError(error) || isTimeoutError(error) || isForceRetryError(error);
}
/**
Type guard to check if an error is an `HTTPError`.

@param error - The error to check
@returns `true` if the error is an `HTTPError`, `false` otherwise

@example
```
import ky, {isHTTPError} from 'ky';
try {
    const response = await ky.get('/api/data');
} catch (error) {
    if (isHTTPError(error)) {
        console.log('HTTP error status:', error.response.status);
    }
}
```
*/
function isHTTPError(error) {
    return isErrorType(error, HTTPError);
}
/**
Type guard to check if an error is a `NetworkError`.

@param error - The error to check
@returns `true` if the error is a `NetworkError`, `false` otherwise

@example
```
import ky, {isNetworkError} from 'ky';
try {
    const response = await ky.get('/api/data');
} catch (error) {
    if (isNetworkError(error)) {
        console.log('Network error:', error.request.url);
    }
}
```
*/
function isNetworkError(error) {
    return isErrorType(error, NetworkError);
}
/**
Type guard to check if an error is a `TimeoutError`.

@param error - The error to check
@returns `true` if the error is a `TimeoutError`, `false` otherwise

@example
```
import ky, {isTimeoutError} from 'ky';
try {
    const response = await ky.get('/api/data', { timeout: 1000 });
} catch (error) {
    if (isTimeoutError(error)) {
        console.log('Request timed out:', error.request.url);
    }
}
```
*/
function isTimeoutError(error) {
    return isErrorType(error, TimeoutError);
}
/**
Type guard to check if an error is a `ForceRetryError`.

@param error - The error to check
@returns `true` if the error is a `ForceRetryError`, `false` otherwise

@example
```
import ky, {isForceRetryError} from 'ky';

const api = ky.extend({
    hooks: {
        beforeRetry: [
            ({error, retryCount}) => {
                if (isForceRetryError(error)) {
                    console.log(`Forced retry #${retryCount}: ${error.code}`);
                }
            }
        ]
    }
});
```
*/
function isForceRetryError(error) {
    return isErrorType(error, ForceRetryError);
}
//# sourceMappingURL=type-guards.js.map
;// CONCATENATED MODULE: ./node_modules/ky/distribution/core/retry-timing.js
// Older epoch-second values are indistinguishable from ordinary delay seconds, so timestamp compatibility only applies to current-era reset headers.
const timestampThreshold = Date.parse('2024-01-01');
const delayPattern = /^\d+$/;
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
// HTTP-date parsing is limited to IMF-fixdate and the two obsolete HTTP-date formats. Other date-like strings intentionally fall back to the normal retry delay.
const imfDatePattern = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d{2}):(\d{2}):(\d{2}) GMT$/;
const rfc850DatePattern = /^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday), (\d{2})-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-(\d{2}) (\d{2}):(\d{2}):(\d{2}) GMT$/;
const asctimeDatePattern = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{2}| \d) (\d{2}:\d{2}:\d{2}) (\d{4})$/;
const getRetryTimingHeader = (headers) => {
    const retryAfter = headers.get('Retry-After');
    if (retryAfter !== null) {
        return { value: retryAfter, allowTimestamp: false };
    }
    // Retry-After is authoritative when present. Only missing Retry-After falls through to rate-limit headers.
    const rateLimitReset = headers.get('RateLimit-Reset');
    if (rateLimitReset !== null) {
        return { value: rateLimitReset, allowTimestamp: true };
    }
    const rateLimitRetryAfter = headers.get('X-RateLimit-Retry-After'); // Symfony-based services
    if (rateLimitRetryAfter !== null) {
        return { value: rateLimitRetryAfter, allowTimestamp: false };
    }
    const rateLimitResetAlias = headers.get('X-RateLimit-Reset') // GitHub
        ?? headers.get('X-Rate-Limit-Reset'); // Twitter
    if (rateLimitResetAlias !== null) {
        return { value: rateLimitResetAlias, allowTimestamp: true };
    }
    return undefined;
};
const createTimestamp = ({ year, month, day, hours, minutes, seconds }) => {
    const monthIndex = months.indexOf(month);
    const dayNumber = Number(day);
    const hoursNumber = Number(hours);
    const minutesNumber = Number(minutes);
    const secondsNumber = Number(seconds);
    if (monthIndex === -1
        || hoursNumber > 23
        || minutesNumber > 59
        || secondsNumber > 60) {
        return undefined;
    }
    const normalizedSeconds = Math.min(secondsNumber, 59);
    const date = new Date(Date.UTC(year, monthIndex, dayNumber, hoursNumber, minutesNumber, normalizedSeconds));
    date.setUTCFullYear(year);
    const timestamp = date.getTime();
    // Date.UTC normalizes overflow, so round-trip the parts to reject invalid dates. A leap second is represented by parsing 60 as 59 and adding one second.
    if (date.getUTCFullYear() !== year
        || date.getUTCMonth() !== monthIndex
        || date.getUTCDate() !== dayNumber
        || date.getUTCHours() !== hoursNumber
        || date.getUTCMinutes() !== minutesNumber
        || date.getUTCSeconds() !== normalizedSeconds) {
        return undefined;
    }
    return secondsNumber === 60 ? timestamp + 1000 : timestamp;
};
const getCapture = (match, index) => match[index];
const parseDate = (value) => {
    const imfDate = imfDatePattern.exec(value);
    if (imfDate) {
        return createTimestamp({
            year: Number(getCapture(imfDate, 3)),
            month: getCapture(imfDate, 2),
            day: getCapture(imfDate, 1),
            hours: getCapture(imfDate, 4),
            minutes: getCapture(imfDate, 5),
            seconds: getCapture(imfDate, 6),
        });
    }
    const rfc850Date = rfc850DatePattern.exec(value);
    if (rfc850Date) {
        const now = new Date();
        const twoDigitYear = Number(getCapture(rfc850Date, 3));
        const currentCenturyYear = (Math.floor(now.getUTCFullYear() / 100) * 100) + twoDigitYear;
        const fiftyYearsFromNow = Date.UTC(now.getUTCFullYear() + 50, now.getUTCMonth(), now.getUTCDate(), now.getUTCHours(), now.getUTCMinutes(), now.getUTCSeconds(), now.getUTCMilliseconds());
        let timestamp;
        // RFC 9110 maps two-digit years to the latest matching century that is not more than 50 years in the future.
        for (const year of [
            currentCenturyYear - 100,
            currentCenturyYear,
            currentCenturyYear + 100,
        ]) {
            const candidateTimestamp = createTimestamp({
                year,
                month: getCapture(rfc850Date, 2),
                day: getCapture(rfc850Date, 1),
                hours: getCapture(rfc850Date, 4),
                minutes: getCapture(rfc850Date, 5),
                seconds: getCapture(rfc850Date, 6),
            });
            if (candidateTimestamp !== undefined
                && candidateTimestamp <= fiftyYearsFromNow) {
                timestamp = candidateTimestamp;
            }
        }
        return timestamp;
    }
    const asctimeDate = asctimeDatePattern.exec(value);
    if (asctimeDate) {
        const time = getCapture(asctimeDate, 4);
        const [hours, minutes, seconds] = time.split(':');
        return createTimestamp({
            year: Number(getCapture(asctimeDate, 5)),
            month: getCapture(asctimeDate, 2),
            day: getCapture(asctimeDate, 3).trim(),
            hours,
            minutes,
            seconds,
        });
    }
    return undefined;
};
const calculateRetryTimingDelay = ({ value, allowTimestamp }) => {
    if (delayPattern.test(value)) {
        let delay = Number(value) * 1000;
        // Standard Retry-After numbers are delay seconds. Timestamp compatibility only applies to reset headers.
        if (allowTimestamp
            && delay >= timestampThreshold) {
            delay -= Date.now();
        }
        return Math.max(0, delay);
    }
    const timestamp = parseDate(value);
    if (timestamp === undefined) {
        return undefined;
    }
    const delay = timestamp - Date.now();
    return Number.isFinite(delay) ? Math.max(0, delay) : undefined;
};
//# sourceMappingURL=retry-timing.js.map
;// CONCATENATED MODULE: ./node_modules/ky/distribution/core/Ky.js
















const maxErrorResponseBodySize = 10 * 1024 * 1024;
const prefixUrlRenamedErrorMessage = 'The `prefixUrl` option has been renamed `prefix` in v2 and enhanced to allow slashes in input. See also the new `baseUrl` option for improved flexibility with standard URL resolution: https://github.com/sindresorhus/ky#baseurl';
const timedOutResponseData = Symbol('timedOutResponseData');
const timedOutOperation = Symbol('timedOutOperation');
const createTextDecoder = (contentType) => {
    const match = /;\s*charset\s*=\s*(?:"([^"]+)"|([^;,\s]+))/i.exec(contentType);
    const charset = match?.[1] ?? match?.[2];
    if (charset) {
        try {
            return new TextDecoder(charset);
        }
        catch { }
    }
    return new TextDecoder();
};
const invalidSchemaMessage = 'The `schema` argument must follow the Standard Schema specification';
const cloneRetryOptions = (retry) => {
    if (retry === null || typeof retry !== 'object' || Array.isArray(retry)) {
        return retry;
    }
    const clonedRetry = { ...retry };
    // Clone nested arrays too so init hooks can mutate retry config without leaking state across requests.
    if (Array.isArray(clonedRetry.methods)) {
        clonedRetry.methods = [...clonedRetry.methods];
    }
    if (Array.isArray(clonedRetry.statusCodes)) {
        clonedRetry.statusCodes = [...clonedRetry.statusCodes];
    }
    if (Array.isArray(clonedRetry.afterStatusCodes)) {
        clonedRetry.afterStatusCodes = [...clonedRetry.afterStatusCodes];
    }
    return clonedRetry;
};
const Ky_objectToString = Object.prototype.toString;
const leadingC0ControlOrSpacePattern = /^[\0-\u0020]+/g;
const asciiTabOrNewLinePattern = /[\t\n\r]/g;
const schemePattern = /^[a-z][\d+.a-z-]*:/i;
const malformedHttpProtocolPattern = /^https?:(?!\/\/)/i;
const isRequestInstance = (value) => value instanceof globalThis.Request || Ky_objectToString.call(value) === '[object Request]';
// Accepted custom responses are treated as full Responses throughout Ky.
// If a custom fetch returns one, it must behave like a Response for cloning,
// body consumption, `json()` decoration, and any enabled stream features.
const isResponseInstance = (value) => value instanceof globalThis.Response || Ky_objectToString.call(value) === '[object Response]';
const isAbsoluteInput = (input) => schemePattern.test(input);
const normalizeInputForProtocolCheck = (input) => input.replaceAll(leadingC0ControlOrSpacePattern, '').replaceAll(asciiTabOrNewLinePattern, '');
const cloneSearchParametersForInitHook = (searchParameters) => {
    if (Array.isArray(searchParameters)) {
        return searchParameters.map(parameter => [...parameter]);
    }
    return cloneShallow(searchParameters);
};
// Shallow-clone mutable option properties so init hook mutations don't leak across requests.
function cloneInitHookOptions(options) {
    const clonedOptions = {
        ...options,
        json: cloneShallow(options.json),
        context: cloneShallow(options.context),
        headers: cloneShallow(options.headers),
        searchParams: cloneSearchParametersForInitHook(options.searchParams),
    };
    if (options.retry !== undefined) {
        clonedOptions.retry = cloneRetryOptions(options.retry);
    }
    return clonedOptions;
}
const validateJsonWithSchema = async (jsonValue, schema) => {
    if ((typeof schema !== 'object'
        && typeof schema !== 'function')
        || schema === null) {
        throw new TypeError(invalidSchemaMessage);
    }
    const standardSchema = schema['~standard'];
    if (typeof standardSchema !== 'object'
        || standardSchema === null
        || typeof standardSchema.validate !== 'function') {
        throw new TypeError(invalidSchemaMessage);
    }
    const validationResult = await standardSchema.validate(jsonValue);
    if (validationResult.issues) {
        throw new SchemaValidationError(validationResult.issues);
    }
    return validationResult.value;
};
class Ky {
    static create(input, options) {
        const initHooks = options.hooks?.init ?? [];
        const initHookOptions = initHooks.length > 0 ? cloneInitHookOptions(options) : options;
        for (const hook of initHooks) {
            hook(initHookOptions);
        }
        const ky = new Ky(input, initHookOptions);
        const function_ = async () => {
            if (typeof ky.#options.timeout === 'number' && ky.#options.timeout > maxSafeTimeout) {
                throw new RangeError(`The \`timeout\` option cannot be greater than ${maxSafeTimeout}`);
            }
            if (typeof ky.#options.totalTimeout === 'number' && ky.#options.totalTimeout > maxSafeTimeout) {
                throw new RangeError(`The \`totalTimeout\` option cannot be greater than ${maxSafeTimeout}`);
            }
            // Delay the fetch so that body method shortcuts can set the Accept header
            await Promise.resolve();
            const beforeRequestResponse = await ky.#runBeforeRequestHooks();
            if (beforeRequestResponse !== undefined) {
                ky.#retryLimit = normalizeRetryOptions(ky.#options.retry).limit;
            }
            let response = beforeRequestResponse ?? await ky.#retry(async () => ky.#fetch());
            let responseFromHook = beforeRequestResponse !== undefined
                || ky.#consumeReturnedResponseFromBeforeRetryHook();
            for (;;) {
                // `undefined` means a hook stopped the flow without providing a response.
                // Non-native Responses still continue through Ky if they pass `isResponseInstance()`.
                if (response === undefined) {
                    return response;
                }
                if (isResponseInstance(response)) {
                    try {
                        // eslint-disable-next-line no-await-in-loop
                        response = await ky.#runAfterResponseHooks(response);
                    }
                    catch (error) {
                        if (!(error instanceof ForceRetryError_ForceRetryError)) {
                            throw error;
                        }
                        // eslint-disable-next-line no-await-in-loop
                        const retriedResponse = await ky.#retryFromError(error, async () => ky.#fetch());
                        if (retriedResponse === undefined) {
                            return retriedResponse;
                        }
                        response = retriedResponse;
                        responseFromHook = ky.#consumeReturnedResponseFromBeforeRetryHook();
                        continue;
                    }
                }
                const currentResponse = response;
                // Opaque responses (`response.type === 'opaque'`) from `no-cors` requests always have `status: 0` and `ok: false`, but this is not a failure - the actual status is hidden by the browser.
                if (!currentResponse.ok && currentResponse.type !== 'opaque' && (typeof ky.#options.throwHttpErrors === 'function'
                    ? ky.#options.throwHttpErrors(currentResponse.status)
                    : ky.#options.throwHttpErrors)) {
                    // `request` must reflect the request that actually failed, but `options` stays as Ky's
                    // normalized options snapshot. Replacement `Request` instances do not preserve the
                    // original `BodyInit`, so trying to make `options` mirror arbitrary requests would be lossy.
                    const httpError = new HTTPError(currentResponse, ky.#getResponseRequest(currentResponse), ky.#getNormalizedOptions());
                    const errorToThrow = httpError;
                    // eslint-disable-next-line no-await-in-loop
                    httpError.data = await ky.#getResponseData(currentResponse);
                    if (responseFromHook) {
                        throw errorToThrow;
                    }
                    // eslint-disable-next-line no-await-in-loop
                    const retriedResponse = await ky.#retryFromError(httpError, async () => ky.#fetch());
                    if (retriedResponse === undefined) {
                        return retriedResponse;
                    }
                    response = retriedResponse;
                    responseFromHook = ky.#consumeReturnedResponseFromBeforeRetryHook();
                    continue;
                }
                break;
            }
            if (!isResponseInstance(response)) {
                return response;
            }
            ky.#decorateResponse(response);
            // If `onDownloadProgress` is passed, it uses the stream API internally
            if (ky.#options.onDownloadProgress) {
                if (typeof ky.#options.onDownloadProgress !== 'function') {
                    throw new TypeError('The `onDownloadProgress` option must be a function');
                }
                if (!supportsResponseStreams) {
                    throw new Error('Streams are not supported in your environment. `ReadableStream` is missing.');
                }
                const progressResponse = response.clone();
                ky.#cancelResponseBody(response);
                return streamResponse(progressResponse, ky.#options.onDownloadProgress);
            }
            return response;
        };
        const result = (async () => {
            try {
                return await function_();
            }
            catch (error) {
                await ky.#throwProcessedError(error);
            }
            finally {
                const originalRequest = ky.#originalRequest;
                // Ignore cancellation errors from already-locked or already-consumed streams.
                ky.#cancelBody(originalRequest?.body ?? undefined);
                // Only cancel the current request body if it's distinct from the original (i.e. it was cloned for retries).
                if (ky.request !== originalRequest) {
                    ky.#cancelBody(ky.request.body ?? undefined);
                }
            }
        })();
        for (const [type, mimeType] of Object.entries(responseTypes)) {
            // Only expose `.bytes()` when the environment implements it.
            if (type === 'bytes'
                && typeof globalThis.Response?.prototype?.bytes !== 'function') {
                continue;
            }
            result[type] = async (schema) => {
                // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
                ky.request.headers.set('accept', ky.request.headers.get('accept') || mimeType);
                const response = await result;
                if (type !== 'json') {
                    return ky.#raceBodyRead(async () => response[type](), response);
                }
                const text = await ky.#raceBodyRead(async () => response.text(), response);
                const request = ky.#getResponseRequest(response);
                const parsedResult = await ky.#raceWithTotalTimeout(async () => {
                    const jsonValue = initHookOptions.parseJson
                        ? await initHookOptions.parseJson(text, { request, response })
                        : (text === '' && schema !== undefined
                            ? undefined
                            : JSON.parse(text));
                    return schema === undefined ? jsonValue : validateJsonWithSchema(jsonValue, schema);
                });
                if (parsedResult === timedOutOperation) {
                    await ky.#throwProcessedError(new TimeoutError(request));
                }
                return parsedResult;
            };
        }
        return result;
    }
    // eslint-disable-next-line unicorn/prevent-abbreviations
    static #normalizeSearchParams(searchParams) {
        // Filter out undefined values from plain objects
        if (searchParams && typeof searchParams === 'object' && !Array.isArray(searchParams) && !(searchParams instanceof URLSearchParams)) {
            return Object.fromEntries(Object.entries(searchParams).filter(([, value]) => value !== undefined));
        }
        return searchParams;
    }
    request;
    #abortController;
    #retryCount = 0;
    #retryLimit;
    #input;
    #options;
    #originalRequest;
    #userProvidedAbortSignal;
    #beforeRetryHookErrors = new WeakSet();
    #cachedNormalizedOptions;
    #startTime;
    #returnedResponseFromBeforeRetryHook = false;
    #responseRequests = new WeakMap();
    // eslint-disable-next-line complexity
    constructor(input, options = {}) {
        this.#input = input;
        if (Object.hasOwn(options, 'prefixUrl')) {
            throw new Error(prefixUrlRenamedErrorMessage);
        }
        this.#options = {
            ...options,
            headers: mergeHeaders(this.#input.headers, options.headers),
            hooks: mergeHooks({}, options.hooks),
            method: normalizeRequestMethod(options.method ?? this.#input.method ?? 'GET'),
            // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
            prefix: String(options.prefix || ''),
            retry: normalizeRetryOptions(options.retry),
            throwHttpErrors: options.throwHttpErrors ?? true,
            timeout: options.timeout ?? 10_000,
            totalTimeout: options.totalTimeout ?? false,
            fetch: options.fetch ?? globalThis.fetch.bind(globalThis),
            context: options.context ?? {},
        };
        this.#retryLimit = this.#options.retry.limit;
        if (typeof this.#input !== 'string' && !(this.#input instanceof URL || this.#input instanceof globalThis.Request)) {
            throw new TypeError('`input` must be a string, URL, or Request');
        }
        if (typeof this.#input === 'string') {
            if (this.#options.prefix) {
                const normalizedPrefix = this.#options.prefix.replace(/\/+$/, '');
                const normalizedInput = this.#input.replace(/^\/+/, '');
                this.#input = `${normalizedPrefix}/${normalizedInput}`;
            }
            if (this.#options.baseUrl) {
                const normalizedInput = normalizeInputForProtocolCheck(this.#input);
                if (malformedHttpProtocolPattern.test(normalizedInput)) {
                    throw new TypeError('`input` url protocol must be followed by `//` when using `baseUrl`');
                }
                if (!isAbsoluteInput(normalizedInput)) {
                    this.#input = new URL(this.#input, (new Request(this.#options.baseUrl)).url);
                }
            }
        }
        if (supportsAbortController && supportsAbortSignal) {
            this.#userProvidedAbortSignal = this.#options.signal ?? this.#input.signal;
            this.#abortController = new globalThis.AbortController();
            this.#options.signal = this.#createManagedSignal();
        }
        if (supportsRequestStreams) {
            // @ts-expect-error - Types are outdated.
            this.#options.duplex = 'half';
        }
        if (this.#options.json !== undefined) {
            this.#options.body = this.#options.stringifyJson?.(this.#options.json) ?? JSON.stringify(this.#options.json);
            this.#options.headers.set('content-type', this.#options.headers.get('content-type') ?? 'application/json');
        }
        // To provide correct form boundary, Content-Type header should be deleted when creating Request from another Request with FormData/URLSearchParams body
        // Only delete if user didn't explicitly provide a custom content-type
        const userProvidedContentType = options.headers && new globalThis.Headers(options.headers).has('content-type');
        if (this.#input instanceof globalThis.Request
            && ((supportsFormData && this.#options.body instanceof globalThis.FormData) || this.#options.body instanceof URLSearchParams)
            && !userProvidedContentType) {
            this.#options.headers.delete('content-type');
        }
        this.request = new globalThis.Request(this.#input, this.#options);
        if (hasSearchParameters(this.#options.searchParams)) {
            const url = new URL(this.request.url);
            const deleted = this.#options.searchParams?.[deletedParametersSymbol];
            if (deleted) {
                // Remove keys from the input URL first so later searchParams entries can intentionally re-add them.
                for (const key of deleted) {
                    url.searchParams.delete(key);
                }
            }
            if (typeof this.#options.searchParams === 'string') {
                const stringSearchParameters = this.#options.searchParams.replace(/^\?/, '');
                if (stringSearchParameters !== '') {
                    url.search = url.search ? `${url.search}&${stringSearchParameters}` : `?${stringSearchParameters}`;
                }
            }
            else {
                const optionsSearchParameters = new URLSearchParams(Ky.#normalizeSearchParams(this.#options.searchParams));
                for (const [key, value] of optionsSearchParameters.entries()) {
                    url.searchParams.append(key, value);
                }
            }
            if (this.#options.searchParams
                && typeof this.#options.searchParams === 'object'
                && !Array.isArray(this.#options.searchParams)
                && !(this.#options.searchParams instanceof URLSearchParams)) {
                for (const [key, value] of Object.entries(this.#options.searchParams)) {
                    if (value === undefined) {
                        url.searchParams.delete(key);
                    }
                }
            }
            // Recreate request with the updated URL. We already have all options in this.#options, including duplex.
            this.request = new globalThis.Request(url, this.#options);
        }
        if (this.#options.onUploadProgress && typeof this.#options.onUploadProgress !== 'function') {
            throw new TypeError('The `onUploadProgress` option must be a function');
        }
        // `totalTimeout` starts when the request pipeline is created, so it also includes
        // Ky's internal scheduling and user hook time before the first fetch attempt.
        this.#startTime = typeof this.#options.totalTimeout === 'number' ? this.#getCurrentTime() : undefined;
    }
    #calculateDelay(retry) {
        const retryDelay = retry.delay(this.#retryCount + 1);
        let jitteredDelay = retryDelay;
        if (retry.jitter === true) {
            jitteredDelay = Math.random() * retryDelay;
        }
        else if (typeof retry.jitter === 'function') {
            jitteredDelay = retry.jitter(retryDelay);
            if (!Number.isFinite(jitteredDelay) || jitteredDelay < 0) {
                jitteredDelay = retryDelay;
            }
        }
        return Math.min(retry.backoffLimit, jitteredDelay);
    }
    async #calculateRetryDelay(error) {
        const retry = normalizeRetryOptions(this.#options.retry);
        if (this.#retryCount >= Math.min(retry.limit, this.#retryLimit)) {
            throw error;
        }
        // Wrap non-Error throws to ensure consistent error handling
        const errorObject = error instanceof Error ? error : new NonError(error);
        // Handle forced retry from afterResponse hook - skip method check and shouldRetry
        if (errorObject instanceof ForceRetryError_ForceRetryError) {
            return errorObject.customDelay ?? this.#calculateDelay(retry);
        }
        // Check if method is retriable for non-forced retries
        if (!retry.methods.includes(this.request.method.toLowerCase())) {
            throw error;
        }
        const { shouldRetry } = retry;
        if (shouldRetry !== undefined) {
            const result = await this.#raceWithTotalTimeout(async () => shouldRetry({ error: errorObject, retryCount: this.#retryCount + 1 }));
            if (result === timedOutOperation) {
                throw new TimeoutError(this.request);
            }
            // Only exact booleans override the default retry checks.
            if (result === false) {
                throw error;
            }
            if (result === true) {
                return this.#calculateDelay(retry);
            }
        }
        // Default timeout behavior
        if (isTimeoutError(error)) {
            if (!retry.retryOnTimeout) {
                throw error;
            }
            return this.#calculateDelay(retry);
        }
        if (isHTTPError(error)) {
            if (!retry.statusCodes.includes(error.response.status)) {
                throw error;
            }
            const retryTimingHeader = getRetryTimingHeader(error.response.headers);
            if (retryTimingHeader && retry.afterStatusCodes.includes(error.response.status)) {
                const after = calculateRetryTimingDelay(retryTimingHeader);
                if (after === undefined) {
                    // Malformed retry timing headers should not disable retries; they only lose their server-provided timing.
                    return this.#calculateDelay(retry);
                }
                // Don't apply jitter when server provides explicit retry timing
                return Math.min(retry.maxRetryAfter, after);
            }
            if (error.response.status === 413) {
                throw error;
            }
            return this.#calculateDelay(retry);
        }
        // Only retry known retriable error types. Unknown errors (e.g., programming bugs) are not retried.
        if (!isNetworkError(error)) {
            throw error;
        }
        return this.#calculateDelay(retry);
    }
    #decorateResponse(response) {
        const request = this.#getResponseRequest(response);
        if (this.#options.parseJson) {
            response.json = async () => {
                const text = await response.text();
                return this.#options.parseJson(text, { request, response });
            };
        }
        return response;
    }
    async #throwProcessedError(error) {
        // Non-Error throws (e.g., thrown strings) pass through unchanged
        if (!(error instanceof Error)) {
            throw error;
        }
        // Errors thrown by beforeRetry hooks must propagate unchanged.
        if (this.#beforeRetryHookErrors.has(error)) {
            throw error;
        }
        let processedError = error;
        for (const hook of this.#options.hooks.beforeError) {
            // `request` is the current failing request. `options` intentionally remains the
            // stable normalized Ky options snapshot for the same reason as `HTTPError` above.
            // eslint-disable-next-line no-await-in-loop
            const hookResult = await hook({
                request: this.request,
                options: this.#getNormalizedOptions(),
                error: processedError,
                retryCount: this.#retryCount,
            });
            // Only overwrite if the hook returns a valid Error instance.
            if (hookResult instanceof Error) {
                processedError = hookResult;
            }
        }
        throw processedError;
    }
    async #getResponseData(response) {
        // Even with request timeouts disabled, bound error-body reads so retries and error propagation
        // cannot be stalled indefinitely by never-ending response streams.
        const readTimeout = this.#getErrorDataTimeout();
        const text = await this.#readResponseText(response, readTimeout.milliseconds);
        if (text === timedOutResponseData) {
            if (readTimeout.fromTotalTimeout) {
                throw new TimeoutError(this.request);
            }
            this.#throwIfTotalTimeoutExhausted();
            return undefined;
        }
        if (!text) {
            return undefined;
        }
        if (!this.#isJsonContentType(response.headers.get('content-type') ?? '')) {
            return text;
        }
        const parseTimeout = this.#getErrorDataTimeout();
        const data = await this.#parseJson(text, response, parseTimeout.milliseconds, this.#getResponseRequest(response));
        if (data === timedOutResponseData) {
            if (parseTimeout.fromTotalTimeout) {
                throw new TimeoutError(this.request);
            }
            this.#throwIfTotalTimeoutExhausted();
            return undefined;
        }
        return data;
    }
    #getErrorDataTimeout() {
        const errorDataTimeout = this.#options.timeout === false ? 10_000 : this.#options.timeout;
        const remainingTotal = this.#getRemainingTotalTimeout();
        if (remainingTotal === undefined) {
            return {
                milliseconds: errorDataTimeout,
                fromTotalTimeout: false,
            };
        }
        if (remainingTotal <= 0) {
            throw new TimeoutError(this.request);
        }
        return {
            milliseconds: Math.min(errorDataTimeout, remainingTotal),
            fromTotalTimeout: remainingTotal <= errorDataTimeout,
        };
    }
    #getBodyReadTimeout() {
        const remainingTotal = this.#getRemainingTotalTimeout();
        if (remainingTotal !== undefined) {
            if (remainingTotal <= 0) {
                throw new TimeoutError(this.request);
            }
            return this.#options.timeout === false
                ? remainingTotal
                : Math.min(this.#options.timeout, remainingTotal);
        }
        return this.#options.timeout === false ? undefined : this.#options.timeout;
    }
    // Unlike error bodies (`#getResponseData`), a successful body read has no fallback value to return -
    // the caller's `.json()`/`.text()`/etc. promise must settle, so a timeout here always rejects.
    async #raceBodyRead(createBodyPromise, response) {
        let timeoutMs;
        try {
            timeoutMs = this.#getBodyReadTimeout();
        }
        catch (error) {
            await this.#throwProcessedError(error);
        }
        const bodyPromise = createBodyPromise();
        if (timeoutMs === undefined) {
            return bodyPromise;
        }
        const result = await Promise.race([
            bodyPromise,
            new Promise(resolve => {
                const timeoutId = setTimeout(() => {
                    resolve(timedOutResponseData);
                }, timeoutMs);
                void bodyPromise.finally(() => {
                    clearTimeout(timeoutId);
                }).catch(() => undefined);
            }),
        ]);
        if (result === timedOutResponseData) {
            // The stream is locked by the native body method's own reader by this point, so
            // `response.body.cancel()` would reject as "already locked". Aborting the request's
            // signal is what actually interrupts the underlying network read.
            this.#abortController?.abort();
            await this.#throwProcessedError(new TimeoutError(this.#getResponseRequest(response)));
        }
        return result;
    }
    async #raceWithTotalTimeout(operation) {
        const remainingTotal = this.#getRemainingTotalTimeout();
        if (remainingTotal === undefined) {
            return operation();
        }
        if (remainingTotal <= 0) {
            this.#abortController?.abort();
            return timedOutOperation;
        }
        let timeoutId;
        try {
            const timeoutPromise = new Promise(resolve => {
                timeoutId = setTimeout(() => {
                    resolve(timedOutOperation);
                }, remainingTotal);
            });
            const operationResult = Promise.resolve()
                .then(operation)
                .then(value => ({ status: 'fulfilled', value }))
                .catch((error) => ({ status: 'rejected', error }));
            const result = await Promise.race([operationResult, timeoutPromise]);
            const remainingAfterOperation = this.#getRemainingTotalTimeout();
            const didTimeOut = result === timedOutOperation || (remainingAfterOperation !== undefined && remainingAfterOperation <= 0);
            if (didTimeOut) {
                this.#abortController?.abort();
                if (result === timedOutOperation) {
                    void operationResult.then(result => {
                        if (result.status === 'fulfilled') {
                            this.#cancelReturnedBody(result.value);
                        }
                    });
                }
                else if (result.status === 'fulfilled') {
                    this.#cancelReturnedBody(result.value);
                }
                return timedOutOperation;
            }
            if (result.status === 'rejected') {
                throw result.error;
            }
            return result.value;
        }
        finally {
            clearTimeout(timeoutId);
        }
    }
    #isJsonContentType(contentType) {
        // Match JSON subtypes like `json`, `problem+json`, and `vnd.api+json`.
        const mimeType = (contentType.split(';', 1)[0] ?? '').trim().toLowerCase();
        return /\/(?:.*[.+-])?json$/.test(mimeType);
    }
    async #readResponseText(response, timeoutMs) {
        const { body } = response;
        if (!body) {
            try {
                return await response.text();
            }
            catch {
                return undefined;
            }
        }
        let reader;
        try {
            reader = body.getReader();
        }
        catch {
            // Another consumer already locked the stream.
            return undefined;
        }
        const decoder = createTextDecoder(response.headers.get('content-type') ?? '');
        const chunks = [];
        let totalBytes = 0;
        const readAll = (async () => {
            try {
                for (;;) {
                    // eslint-disable-next-line no-await-in-loop
                    const { done, value } = await reader.read();
                    if (done) {
                        break;
                    }
                    totalBytes += value.byteLength;
                    if (totalBytes > maxErrorResponseBodySize) {
                        void reader.cancel().catch(() => undefined);
                        return undefined;
                    }
                    chunks.push(decoder.decode(value, { stream: true }));
                }
            }
            catch {
                return undefined;
            }
            chunks.push(decoder.decode());
            return chunks.join('');
        })();
        const timeoutPromise = new Promise(resolve => {
            const timeoutId = setTimeout(() => {
                resolve(timedOutResponseData);
            }, timeoutMs);
            void readAll.finally(() => {
                clearTimeout(timeoutId);
            });
        });
        const result = await Promise.race([readAll, timeoutPromise]);
        if (result === timedOutResponseData) {
            void reader.cancel().catch(() => undefined);
        }
        return result;
    }
    async #parseJson(text, response, timeoutMs, request) {
        let timeoutId;
        try {
            return await Promise.race([
                Promise.resolve().then(() => this.#options.parseJson
                    ? this.#options.parseJson(text, { request, response })
                    : JSON.parse(text)),
                new Promise(resolve => {
                    timeoutId = setTimeout(() => {
                        resolve(timedOutResponseData);
                    }, timeoutMs);
                }),
            ]);
        }
        catch {
            return undefined;
        }
        finally {
            clearTimeout(timeoutId);
        }
    }
    #cancelBody(body) {
        if (!body) {
            return;
        }
        // Ignore cancellation failures from already-locked or already-consumed streams.
        void body.cancel().catch(() => undefined);
    }
    #cancelResponseBody(response) {
        // Ignore cancellation failures from already-locked or already-consumed streams.
        this.#cancelBody(response.body ?? undefined);
    }
    #cancelReturnedBody(value) {
        if (isResponseInstance(value)) {
            this.#cancelResponseBody(value);
        }
        else if (isRequestInstance(value)) {
            this.#cancelBody(value.body ?? undefined);
        }
    }
    #createManagedSignal() {
        return this.#userProvidedAbortSignal
            ? AbortSignal.any([this.#userProvidedAbortSignal, this.#abortController.signal])
            : this.#abortController.signal;
    }
    #throwIfTotalTimeoutExhausted() {
        const remaining = this.#getRemainingTotalTimeout();
        if (remaining !== undefined && remaining <= 0) {
            throw new TimeoutError(this.request);
        }
    }
    async #runBeforeRequestHooks() {
        for (const hook of this.#options.hooks.beforeRequest) {
            // eslint-disable-next-line no-await-in-loop
            const result = await this.#raceWithTotalTimeout(async () => hook({
                request: this.request,
                options: this.#getNormalizedOptions(),
                retryCount: 0,
            }));
            if (result === timedOutOperation) {
                throw new TimeoutError(this.request);
            }
            if (isRequestInstance(result)) {
                this.#assignRequest(result);
            }
            else if (isResponseInstance(result)) {
                return result;
            }
        }
        return undefined;
    }
    async #runAfterResponseHooks(response) {
        const responseRequest = this.#getResponseRequest(response);
        for (const hook of this.#options.hooks.afterResponse) {
            const hookResponse = this.#setResponseRequest(response.clone(), responseRequest);
            this.#decorateResponse(hookResponse);
            let modifiedResponse;
            try {
                // eslint-disable-next-line no-await-in-loop
                modifiedResponse = await this.#raceWithTotalTimeout(async () => hook({
                    request: this.request,
                    options: this.#getNormalizedOptions(),
                    response: hookResponse,
                    retryCount: this.#retryCount,
                }));
                if (modifiedResponse === timedOutOperation) {
                    throw new TimeoutError(this.request);
                }
            }
            catch (error) {
                // Cancel both responses to prevent memory leaks when hook throws
                if (hookResponse !== response) {
                    this.#cancelResponseBody(hookResponse);
                }
                this.#cancelResponseBody(response);
                throw error;
            }
            if (modifiedResponse instanceof RetryMarker) {
                // Cancel both the cloned response passed to the hook and the current response to prevent resource leaks (especially important in Deno/Bun).
                // Do not await cancellation since hooks can clone the response, leaving extra tee branches that keep cancel promises pending per the Streams spec.
                if (hookResponse !== response) {
                    this.#cancelResponseBody(hookResponse);
                }
                this.#cancelResponseBody(response);
                throw new ForceRetryError_ForceRetryError(modifiedResponse.options);
            }
            const nextResponse = isResponseInstance(modifiedResponse)
                ? this.#setResponseRequest(modifiedResponse, responseRequest)
                : response;
            // Cancel any response bodies we won't use to prevent memory leaks.
            // Uses fire-and-forget since hooks may have cloned the response, creating tee branches that block cancellation.
            // If the hook wrapped an existing body into a new Response, both Response objects can still point at the same stream.
            if (hookResponse !== response && hookResponse !== nextResponse && hookResponse.body !== nextResponse.body) {
                this.#cancelResponseBody(hookResponse);
            }
            if (response !== nextResponse && response.body !== nextResponse.body) {
                this.#cancelResponseBody(response);
            }
            response = nextResponse;
        }
        return response;
    }
    async #retry(function_) {
        try {
            return await function_();
        }
        catch (error) {
            return this.#retryFromError(error, function_);
        }
    }
    async #retryFromError(error, function_) {
        this.#returnedResponseFromBeforeRetryHook = false;
        const retryDelay = Math.min(await this.#calculateRetryDelay(error), maxSafeTimeout);
        const delayOptions = { signal: this.#userProvidedAbortSignal };
        const remainingTimeout = this.#getRemainingTotalTimeout();
        if (remainingTimeout !== undefined) {
            if (remainingTimeout <= 0) {
                throw new TimeoutError(this.request);
            }
            // If waiting would consume all remaining budget, time out without starting another request.
            if (retryDelay >= remainingTimeout) {
                await delay(remainingTimeout, delayOptions);
                throw new TimeoutError(this.request);
            }
        }
        // Only use user-provided signal for delay, not our internal abortController
        await delay(retryDelay, delayOptions);
        this.#throwIfTotalTimeoutExhausted();
        // Apply custom request from forced retry before beforeRetry hooks
        // Ensure the custom request has the correct managed signal for timeouts and user aborts
        if (error instanceof ForceRetryError_ForceRetryError && error.customRequest) {
            const customRequest = new globalThis.Request(error.customRequest, this.#options.signal ? { signal: this.#options.signal } : undefined);
            // Replacement Requests are authoritative by design. Do not rewrite headers here,
            // even for cross-origin retries. Callers using `ky.retry({request})` explicitly
            // opted into the exact Request they constructed.
            this.#assignRequest(customRequest);
        }
        for (const hook of this.#options.hooks.beforeRetry) {
            let hookResult;
            try {
                // eslint-disable-next-line no-await-in-loop
                hookResult = await this.#raceWithTotalTimeout(async () => hook({
                    request: this.request,
                    options: this.#getNormalizedOptions(),
                    error: error,
                    retryCount: this.#retryCount + 1,
                }));
            }
            catch (hookError) {
                // Preserve the original request error path (`throw error`) so beforeError hooks can still run.
                if (hookError instanceof Error && hookError !== error) {
                    this.#beforeRetryHookErrors.add(hookError);
                }
                throw hookError;
            }
            if (hookResult === timedOutOperation) {
                throw new TimeoutError(this.request);
            }
            if (isRequestInstance(hookResult)) {
                // Same contract as `ky.retry({request})`: a Request returned from `beforeRetry`
                // is used as-is rather than being sanitized or otherwise rewritten by Ky.
                this.#assignRequest(hookResult);
                break;
            }
            if (isResponseInstance(hookResult)) {
                this.#returnedResponseFromBeforeRetryHook = true;
                this.#retryCount++;
                return hookResult;
            }
            // If `stop` is returned from the hook, the retry process is stopped
            if (hookResult === stop) {
                return;
            }
        }
        this.#throwIfTotalTimeoutExhausted();
        this.#retryCount++;
        return this.#retry(function_);
    }
    #consumeReturnedResponseFromBeforeRetryHook() {
        const value = this.#returnedResponseFromBeforeRetryHook;
        this.#returnedResponseFromBeforeRetryHook = false;
        return value;
    }
    async #fetch() {
        // Reset abortController if it was aborted (happens on timeout retry)
        if (this.#abortController?.signal.aborted) {
            this.#abortController = new globalThis.AbortController();
            this.#options.signal = this.#createManagedSignal();
            // Recreate request with new signal
            this.request = new globalThis.Request(this.request, { signal: this.#options.signal });
        }
        const nonRequestOptions = findUnknownOptions(this.#options);
        this.#retryLimit = normalizeRetryOptions(this.#options.retry).limit;
        const retryRequest = this.#retryLimit > 0 ? this.request.clone() : undefined;
        const request = this.#wrapRequestWithUploadProgress(this.request, this.#options.body ?? undefined);
        // Cloning is done here to prepare in advance for retries.
        // Skip cloning when retries are disabled - cloning a streaming body calls ReadableStream#tee()
        // which buffers the entire stream in memory, causing excessive memory usage for large uploads.
        this.#originalRequest = request;
        if (retryRequest) {
            this.request = retryRequest;
        }
        try {
            const remainingTotal = this.#getRemainingTotalTimeout();
            if (remainingTotal !== undefined && remainingTotal <= 0) {
                throw new TimeoutError(this.request);
            }
            const effectiveTimeout = this.#options.timeout === false
                ? remainingTotal
                : (remainingTotal === undefined
                    ? this.#options.timeout
                    : Math.min(this.#options.timeout, remainingTotal));
            const response = effectiveTimeout === undefined
                ? await this.#options.fetch(request, nonRequestOptions)
                : await timeout(request, nonRequestOptions, this.#abortController, {
                    timeout: effectiveTimeout,
                    fetch: this.#options.fetch,
                });
            return this.#setResponseRequest(response, request);
        }
        catch (error) {
            if (isRawNetworkError(error)) {
                throw new NetworkError(this.request, { cause: error });
            }
            throw error;
        }
    }
    #getRemainingTotalTimeout() {
        if (this.#startTime === undefined) {
            return undefined;
        }
        const elapsed = this.#getCurrentTime() - this.#startTime;
        return Math.max(0, this.#options.totalTimeout - elapsed);
    }
    #getCurrentTime() {
        return globalThis.performance?.now() ?? Date.now();
    }
    #getNormalizedOptions() {
        if (!this.#cachedNormalizedOptions) {
            // Exclude Ky-specific options that are not part of `RequestInit`.
            const { hooks, json, parseJson, stringifyJson, searchParams, timeout, totalTimeout, throwHttpErrors, fetch, ...normalizedOptions } = this.#options;
            this.#cachedNormalizedOptions = Object.freeze(normalizedOptions);
        }
        return this.#cachedNormalizedOptions;
    }
    #assignRequest(request) {
        this.#cachedNormalizedOptions = undefined;
        this.request = request;
    }
    #getResponseRequest(response) {
        return this.#responseRequests.get(response) ?? this.request;
    }
    #setResponseRequest(response, request) {
        this.#responseRequests.set(response, request);
        return response;
    }
    #wrapRequestWithUploadProgress(request, originalBody) {
        if (!this.#options.onUploadProgress || !request.body || !supportsRequestStreams) {
            return request;
        }
        return streamRequest(request, this.#options.onUploadProgress, originalBody ?? this.#options.body ?? undefined);
    }
}
//# sourceMappingURL=Ky.js.map
;// CONCATENATED MODULE: ./node_modules/ky/distribution/index.js
/*! MIT License © Sindre Sorhus */



const createInstance = (defaults) => {
    // eslint-disable-next-line @typescript-eslint/promise-function-async
    const ky = (input, options) => Ky.create(input, validateAndMerge(defaults, options));
    for (const method of requestMethods) {
        // eslint-disable-next-line @typescript-eslint/promise-function-async
        ky[method] = (input, options) => Ky.create(input, validateAndMerge(defaults, options, { method }));
    }
    ky.create = (newDefaults) => createInstance(validateAndMerge(newDefaults));
    ky.extend = (newDefaults) => {
        if (typeof newDefaults === 'function') {
            newDefaults = newDefaults(defaults ?? {});
        }
        return createInstance(validateAndMerge(defaults, newDefaults));
    };
    ky.stop = stop;
    ky.retry = retry;
    return ky;
};
const ky = createInstance();
/* harmony default export */ const distribution = (ky);








// Intentionally not exporting this for now as it's just an implementation detail and we don't want to commit to a certain API yet at least.
// export {NonError} from './errors/NonError.js';
//# sourceMappingURL=index.js.map
// EXTERNAL MODULE: ./build/http/http-failures.js
var http_failures = __nccwpck_require__(82085);
;// CONCATENATED MODULE: ./build/http/retrying.js


/**
 * Sends a request until an answer is good enough. The only place that knows ky, which drives the attempts and keeps
 * the body ready for the next one. Resolves with the last answer, or rejects with the last rejection of `attempt`.
 */
async function retrying(options) {
    const { clock, signal } = options;
    let last;
    let pause = 0;
    const attempt = async (request) => {
        try {
            last = { answer: await options.attempt(request) };
            return new Response(null, { status: last.answer.status });
        }
        catch (error) {
            // When the time is up during a retry, what went wrong before says more than that the time is up.
            if (!isOutOfTime(error))
                last = { error };
            throw error;
        }
    };
    const sleep = async ({ request }) => {
        await clock.sleep(pause, signal).catch(() => {
            throw (0,http_failures/* endedBy */.mr)(signal, (0,http_failures/* nameOfRequest */.Uh)(request), false);
        });
    };
    try {
        await distribution(options.url, {
            ...options.init,
            timeout: false,
            fetch: (request) => attempt(request),
            retry: {
                limit: options.retries,
                methods: ['get', 'head', 'post', 'put', 'patch', 'delete'],
                delay: () => 0,
                shouldRetry: ({ error, retryCount }) => {
                    const next = options.pauseBefore(retryCount, last ?? { error });
                    pause = next ?? 0;
                    return next !== undefined;
                },
            },
            hooks: { beforeRetry: [sleep] },
        });
    }
    catch (error) {
        const isTold = last !== undefined && (error instanceof HTTPError || isOutOfTime(error));
        if (!isTold)
            throw error;
    }
    return settled(last);
}
function isOutOfTime(error) {
    return error instanceof http_failures/* TransportError */.wX && error.code === 'out-of-time';
}
function settled(outcome) {
    if ('error' in outcome)
        throw outcome.error;
    return outcome.answer;
}


/***/ }),

/***/ 51296:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _action_main_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(48852);
/* harmony import */ var _cache_library_call_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(59019);


(0,_action_main_js__WEBPACK_IMPORTED_MODULE_0__/* .keepMemorySmall */ .E)();
if (process.argv[2] === _cache_library_call_js__WEBPACK_IMPORTED_MODULE_1__/* .SERVE_LIBRARY_CALL */ .fl) {
    const { serveLibraryCall } = await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 59019));
    await serveLibraryCall(process);
}
else {
    process.exitCode = await (0,_action_main_js__WEBPACK_IMPORTED_MODULE_0__/* .main */ .i)(process.env);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 7298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e$: () => (/* binding */ MODULES),
  FL: () => (/* binding */ PARTIES),
  xq: () => (/* binding */ PROVIDERS),
  _7: () => (/* binding */ PROVIDER_TITLES),
  P$: () => (/* binding */ QUEUES),
  gE: () => (/* binding */ QUEUE_TITLES),
  il: () => (/* binding */ SUBMISSIONS),
  v1: () => (/* binding */ byProvider),
  cD: () => (/* binding */ moduleOf)
});

// EXTERNAL MODULE: ./build/core/input-readers.js + 1 modules
var input_readers = __nccwpck_require__(15862);
;// CONCATENATED MODULE: ./build/providers/ias/module.js

const SECOND = 1_000;
const DAY = 24 * 60 * 60 * SECOND;
/** IAS Multimedia Classification: GARM levels for video, image, audio and text. */
const ias = {
    name: 'ias',
    title: 'IAS',
    types: ['video', 'image', 'audio', 'text'],
    account: {
        clientId: { input: 'ias-client-id', ...input_readers/* secret */.rJ, isCredential: true },
        clientSecret: { input: 'ias-client-secret', ...input_readers/* secret */.rJ, isCredential: true },
        url: { input: 'ias-url', ...(0,input_readers/* withDefault */.IQ)(input_readers/* providerUrl */.f3, 'https://bss.adsafeprotected.com') },
        tokenUrl: {
            input: 'ias-token-url',
            ...(0,input_readers/* withDefault */.IQ)(input_readers/* providerUrl */.f3, 'https://auth.adsafeprotected.com/uaa/oauth/token'),
        },
    },
    sealedBy: 'clientSecret',
    limits: {
        garmFailOn: { input: 'garm-fail-on', ...(0,input_readers/* withDefault */.IQ)((0,input_readers/* levels */.yr)(['low', 'medium', 'high', 'floor']), 'floor,high') },
    },
    queues: { ias: { title: 'IAS', intervalMs: 30 * SECOND, concurrency: 8 } },
    answers: {
        reusedForMs: 30 * DAY,
        areLive: false,
        areLarge: false,
        whyTheyChange: 'IAS may classify again',
    },
    resubmission: {
        isFree: false,
        consequence: 'A later run has to submit them once more, and IAS may count both. Split the pull request to avoid that.',
    },
    loadSection: async () => {
        const [{ iasPolicy }, { iasRules }] = await Promise.all([
            Promise.all(/* import() */[__nccwpck_require__.e(798), __nccwpck_require__.e(269)]).then(__nccwpck_require__.bind(__nccwpck_require__, 41269)),
            Promise.all(/* import() */[__nccwpck_require__.e(798), __nccwpck_require__.e(803)]).then(__nccwpck_require__.bind(__nccwpck_require__, 35803)),
        ]);
        return { policy: iasPolicy, rules: iasRules };
    },
    loadAnswers: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(798), __nccwpck_require__.e(51), __nccwpck_require__.e(209)]).then(__nccwpck_require__.bind(__nccwpck_require__, 42209))).iasAnswers,
    connect: async ({ account, ...options }) => {
        const { createIas } = await Promise.all(/* import() */[__nccwpck_require__.e(798), __nccwpck_require__.e(283)]).then(__nccwpck_require__.bind(__nccwpck_require__, 92283));
        const { clientId = '', clientSecret = '' } = account;
        return createIas({ ...options, ...account, clientId, clientSecret });
    },
    sandbox: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(798), __nccwpck_require__.e(244)]).then(__nccwpck_require__.bind(__nccwpck_require__, 98244))).iasStandIn,
};

;// CONCATENATED MODULE: ./build/providers/verity/module.js

const module_SECOND = 1_000;
const module_DAY = 24 * 60 * 60 * module_SECOND;
/** GumGum Verity's video classification: threats with their risk. */
const verity = {
    name: 'verity',
    title: 'Verity',
    types: ['video'],
    account: {
        apiKey: { input: 'verity-api-key', ...input_readers/* secret */.rJ, isCredential: true },
        url: { input: 'verity-url', ...(0,input_readers/* withDefault */.IQ)(input_readers/* providerUrl */.f3, 'https://verity-api.gumgum.com') },
    },
    sealedBy: 'apiKey',
    limits: { verityFailOn: { input: 'verity-fail-on', ...(0,input_readers/* withDefault */.IQ)((0,input_readers/* levels */.yr)(['low', 'medium', 'high']), 'high') } },
    queues: { verity: { title: 'Verity', intervalMs: 30 * module_SECOND, concurrency: 8 } },
    answers: {
        reusedForMs: 30 * module_DAY,
        areLive: false,
        areLarge: false,
        whyTheyChange: 'Verity may classify again',
        expiresAt: (answer) => answer.expiresAt,
    },
    resubmission: {
        isFree: true,
        consequence: 'A later run finds them again by URL, without a second bill.',
    },
    loadSection: async () => {
        const [{ verityPolicy }, { verityRules }] = await Promise.all([
            Promise.all(/* import() */[__nccwpck_require__.e(798), __nccwpck_require__.e(621)]).then(__nccwpck_require__.bind(__nccwpck_require__, 79621)),
            Promise.all(/* import() */[__nccwpck_require__.e(798), __nccwpck_require__.e(739)]).then(__nccwpck_require__.bind(__nccwpck_require__, 64739)),
        ]);
        return { policy: verityPolicy, rules: verityRules };
    },
    loadAnswers: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(798), __nccwpck_require__.e(51), __nccwpck_require__.e(745)]).then(__nccwpck_require__.bind(__nccwpck_require__, 33745))).verityAnswers,
    connect: async ({ account, ...options }) => {
        const { createVerity } = await Promise.all(/* import() */[__nccwpck_require__.e(798), __nccwpck_require__.e(50)]).then(__nccwpck_require__.bind(__nccwpck_require__, 35050));
        return createVerity({ ...options, url: account.url, apiKey: account.apiKey ?? '' });
    },
    sandbox: async () => (await __nccwpck_require__.e(/* import() */ 340).then(__nccwpck_require__.bind(__nccwpck_require__, 88340))).verityStandIn,
};

;// CONCATENATED MODULE: ./build/providers/vidmob/module.js

const TAG_MODES = ['auto', 'always', 'never'];
const MINUTE = 60_000;
/** Vidmob Creative Scoring, with Creative Tags as its batch. */
const vidmob = {
    name: 'vidmob',
    title: 'Vidmob',
    types: ['video', 'image'],
    account: {
        apiKey: { input: 'vidmob-api-key', ...input_readers/* secret */.rJ, isCredential: true },
        workspaceId: { input: 'vidmob-workspace-id', ...(0,input_readers/* optional */.lq)((0,input_readers/* whole */.WQ)(1)) },
        url: { input: 'vidmob-url', ...(0,input_readers/* withDefault */.IQ)(input_readers/* providerUrl */.f3, 'https://public-api.vidmob.com') },
        tags: { input: 'vidmob-tags', ...(0,input_readers/* withDefault */.IQ)((0,input_readers/* oneOf */.yL)(TAG_MODES), 'auto') },
    },
    sealedBy: 'apiKey',
    limits: {
        minScore: { input: 'min-score', ...(0,input_readers/* withDefault */.IQ)(input_readers/* share */.uM, '0.7') },
        minAdherence: { input: 'min-adherence', ...(0,input_readers/* withDefault */.IQ)(input_readers/* share */.uM, '0.6') },
    },
    queues: {
        vidmob: { title: 'Vidmob', intervalMs: 10 * MINUTE, concurrency: 8 },
        tags: { title: 'Creative Tags', intervalMs: 5 * MINUTE, concurrency: 2 },
    },
    answers: {
        reusedForMs: 24 * 60 * MINUTE,
        areLive: true,
        areLarge: true,
        whyTheyChange: 'Vidmob scores again when guidelines change or a reviewer overrides a result',
    },
    resubmission: {
        isFree: true,
        consequence: 'A later run finds them again by id and version, without a second bill.',
    },
    keepsBaselines: true,
    // Only the team's own tags; they go into every tags job.
    connectionKey: (policies) => JSON.stringify(clientTagsOf(policies)),
    loadSection: async () => {
        const [{ vidmobPolicy }, { vidmobRules }] = await Promise.all([
            Promise.all(/* import() */[__nccwpck_require__.e(798), __nccwpck_require__.e(710), __nccwpck_require__.e(205)]).then(__nccwpck_require__.bind(__nccwpck_require__, 77205)),
            Promise.all(/* import() */[__nccwpck_require__.e(798), __nccwpck_require__.e(710), __nccwpck_require__.e(113)]).then(__nccwpck_require__.bind(__nccwpck_require__, 42113)),
        ]);
        return { policy: vidmobPolicy, rules: vidmobRules };
    },
    loadAnswers: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(798), __nccwpck_require__.e(51), __nccwpck_require__.e(968)]).then(__nccwpck_require__.bind(__nccwpck_require__, 48968))).vidmobAnswers,
    connect: async ({ account, policies, ...options }) => {
        const { createVidmob } = await Promise.all(/* import() */[__nccwpck_require__.e(798), __nccwpck_require__.e(449)]).then(__nccwpck_require__.bind(__nccwpck_require__, 37449));
        const { apiKey = '', url, tags } = account;
        return createVidmob({ ...options, apiKey, url, tags, clientTags: clientTagsOf(policies) });
    },
    sandbox: async () => (await __nccwpck_require__.e(/* import() */ 700).then(__nccwpck_require__.bind(__nccwpck_require__, 73700))).vidmobStandIn,
};
/** The team's own tags in all of the policies, each once. */
function clientTagsOf(policies) {
    const tags = policies.flatMap(({ vidmob: { clientTags } }) => clientTags);
    return [...new Map(tags.map((tag) => [JSON.stringify(tag), tag])).values()];
}

;// CONCATENATED MODULE: ./build/providers/modules.js



/** The providers, in the order in which everything lists them. */
const MODULES = [
    vidmob, //
    ias,
    verity,
];
const modules = MODULES;
const byName = new Map(modules.map((module) => [module.name, module]));
/** Their names, in that order. */
const PROVIDERS = modules.map(({ name }) => name);
/** All queues, each provider's together. */
const QUEUES = modules.flatMap(({ queues }) => Object.keys(queues));
/** What is counted as submitted: each provider's submissions, then its other kinds of work, such as `tags`. */
const SUBMISSIONS = [...new Set([...PROVIDERS, ...QUEUES])];
/** Whom requests go to; a provider's requests for tokens or for other kinds of work count for it. */
const PARTIES = [...PROVIDERS, 'github'];
/** What is counted in each queue, as people write it. */
const QUEUE_TITLES = Object.fromEntries(modules.flatMap(({ queues }) => Object.entries(queues).map(([name, { title }]) => [name, title])));
/** Everything that is a provider's own. */
function moduleOf(name) {
    return byName.get(name);
}
/** A value for each provider. */
function byProvider(value) {
    return Object.fromEntries(PROVIDERS.map((name) => [name, value(name)]));
}
/** Providers as they write themselves. */
const PROVIDER_TITLES = byProvider((name) => moduleOf(name).title);


/***/ }),

/***/ 6938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  m: () => (/* binding */ systemClock)
});

;// CONCATENATED MODULE: external "node:timers/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;// CONCATENATED MODULE: ./build/time/clock.js

/** The machine's own clock. */
const systemClock = {
    now: () => Date.now(),
    sleep: async (ms, signal) => {
        signal?.throwIfAborted();
        await (0,promises_namespaceObject.setTimeout)(Math.max(0, ms), undefined, signal ? { signal } : {}).catch((error) => {
            signal?.throwIfAborted();
            throw error;
        });
    },
};


/***/ }),

/***/ 8754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Qv: () => (/* binding */ timesOf),
/* harmony export */   kj: () => (/* binding */ showingDeadline),
/* harmony export */   qm: () => (/* binding */ deadlineAt)
/* harmony export */ });
/** A deadline at the moment `at`, cut short by `cancelled`. Clear it, or its timer keeps the process alive. */
function deadlineAt(clock, at, cancelled) {
    const timer = new AbortController();
    const stop = new AbortController();
    clock.sleep(Math.max(0, at - clock.now()), stop.signal).then(() => timer.abort(new DOMException('The time budget of this run is used up.', 'TimeoutError')), () => undefined);
    return {
        at,
        signal: cancelled ? AbortSignal.any([timer.signal, cancelled]) : timer.signal,
        remaining: () => Math.max(0, at - clock.now()),
        clear: () => stop.abort(),
    };
}
/** After a cancellation the check has to be completed within 5 s. */
const SHOWING_CANCELLED_MS = 4_500;
/**
 * Ends what shows the result: at the moment `at`, or some seconds after a cancellation where that comes first. Clear it,
 * or its timers keep the process alive.
 */
function showingDeadline(clock, at, cancelled) {
    const late = deadlineAt(clock, at);
    const hurry = new AbortController();
    let soon;
    const onCancel = () => {
        const hurried = deadlineAt(clock, clock.now() + SHOWING_CANCELLED_MS);
        hurried.signal.addEventListener('abort', () => hurry.abort(hurried.signal.reason));
        soon = hurried;
    };
    if (cancelled.aborted)
        onCancel();
    else
        cancelled.addEventListener('abort', onCancel, { once: true });
    return {
        ...late,
        signal: AbortSignal.any([late.signal, hurry.signal]),
        clear: () => {
            cancelled.removeEventListener('abort', onCancel);
            soon?.clear();
            late.clear();
        },
    };
}
/** Submitting has this long of its own, however short the budget is (input `timeout`). */
const SUBMITTING_MS = 60_000;
/** What showing the result may take after everything else has ended; the run's bound is 10 s. */
const SHOWING_MS = 9_500;
/** The moments that follow from the start of the process and the input `timeout`, in milliseconds. */
function timesOf(startedAt, timeoutMs) {
    const submittingUntil = startedAt + Math.max(timeoutMs, SUBMITTING_MS);
    return { lookingUntil: startedAt + timeoutMs, submittingUntil, showingUntil: submittingUntil + SHOWING_MS };
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(51296);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
