export const id = 790;
export const ids = [790];
export const modules = {

/***/ 10533:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ plainResult),
/* harmony export */   n: () => (/* binding */ runOf)
/* harmony export */ });
/* harmony import */ var _core_assemble_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44480);
/* harmony import */ var _github_publish_channel_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97445);
/* harmony import */ var _github_publish_check_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52486);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_core_assemble_js__WEBPACK_IMPORTED_MODULE_0__]);
_core_assemble_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];



/** What the report says of a run that was started properly. */
function runOf({ settings, trigger }) {
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
function plainResult(outcome) {
    const { conclusion, problems, warnings, run, checkName, sandbox, meter } = outcome;
    const usage = { ...meter.snapshot(), elapsedMs: Math.round(performance.now()) };
    const shownName = (0,_github_publish_check_run_js__WEBPACK_IMPORTED_MODULE_2__/* .checkNameFor */ .J1)(checkName, { event: run.event, sandbox });
    return {
        report: (0,_core_assemble_js__WEBPACK_IMPORTED_MODULE_0__/* .assembleReport */ .xr)({ conclusion, sandbox, run, judged: [], removed: [], problems, warnings, usage }),
        exitCode: (0,_github_publish_channel_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodeOf */ .FO)(conclusion),
        context: { checkName: shownName, runUrl: null, pullRequest: null },
        checkRunId: undefined,
        commentUrl: undefined,
    };
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 91885:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   oh: () => (/* binding */ readReports)
/* harmony export */ });
/* unused harmony exports findFiles, REPORT_BYTES */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14006);
/* harmony import */ var _core_parse_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68452);
/* harmony import */ var _github_github_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28831);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_core_parse_report_js__WEBPACK_IMPORTED_MODULE_2__]);
_core_parse_report_js__WEBPACK_IMPORTED_MODULE_2__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];





function searchFor(glob, directory) {
    const { base, glob: rest } = picomatch__WEBPACK_IMPORTED_MODULE_4__.scan(glob);
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, base);
    const isMatch = rest === '' ? (path) => path === '' : picomatch__WEBPACK_IMPORTED_MODULE_4__(rest, { dot: true });
    return {
        glob,
        root,
        matches(path) {
            const below = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path);
            const isBelow = !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(below) && below.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)[0] !== '..';
            return isBelow && isMatch(below.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/'));
        },
    };
}
/** A link to a file counts as the file; folders behind links are left alone, since they may lead in circles. */
async function isFileOf(entry, path) {
    if (!entry.isSymbolicLink())
        return entry.isFile();
    return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then((target) => target.isFile(), () => false);
}
async function filesBelow(root, unreadable) {
    const kind = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(root).catch(() => undefined);
    if (kind?.isFile())
        return [root];
    if (!kind?.isDirectory())
        return [];
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(root, { withFileTypes: true }).catch(() => {
        unreadable.add(root);
        return [];
    });
    const files = [];
    for (const entry of entries) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, entry.name);
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
    const shown = (path) => ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(directory, path) || '.').split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
    return { files: [...files].map(shown).sort(), unmatched, unreadable: [...unreadable].map(shown).sort() };
}
/** Bytes a report may have: many times what the largest run writes. */
const REPORT_BYTES = 100_000_000;
const EXAMPLE = 'such as `reports/**/*.json`, relative to the working directory';
async function readReport(file, directory) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, file);
    const refusal = (clause) => (0,_github_github_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .configurationProblem */ ._w)(`The report \`${file}\` ${clause}.`);
    try {
        const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
        if (size > REPORT_BYTES) {
            return refusal(`has ${Math.ceil(size / 1e6)} MB; at most ${REPORT_BYTES / 1e6} MB are read`);
        }
        const reading = (0,_core_parse_report_js__WEBPACK_IMPORTED_MODULE_2__/* .parseReport */ .M)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path));
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
    const problems = unreadable.map((folder) => (0,_github_github_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .configurationProblem */ ._w)(`The folder \`${folder}\` cannot be read.`));
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
    const nothing = missing.map((message) => (0,_github_github_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .configurationProblem */ ._w)(`${message}: it takes globs of JSON reports, ${EXAMPLE}.`));
    return { reports, problems: [...problems, ...nothing], warnings: [] };
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 93821:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ merge)
/* harmony export */ });
/* harmony import */ var _core_merge_reports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69540);
/* harmony import */ var _core_redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(193);
/* harmony import */ var _github_publish_channel_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97445);
/* harmony import */ var _github_publish_check_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52486);
/* harmony import */ var _github_gate_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49254);
/* harmony import */ var _plain_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10533);
/* harmony import */ var _read_reports_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91885);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_core_merge_reports_js__WEBPACK_IMPORTED_MODULE_0__, _github_gate_index_js__WEBPACK_IMPORTED_MODULE_4__, _plain_result_js__WEBPACK_IMPORTED_MODULE_5__, _read_reports_js__WEBPACK_IMPORTED_MODULE_6__]);
([_core_merge_reports_js__WEBPACK_IMPORTED_MODULE_0__, _github_gate_index_js__WEBPACK_IMPORTED_MODULE_4__, _plain_result_js__WEBPACK_IMPORTED_MODULE_5__, _read_reports_js__WEBPACK_IMPORTED_MODULE_6__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);







/**
 * Mode `merge-reports`: makes one report of the JSON reports that the input names, as the closing job of a sharded
 * rescoring does. It sends no request to GitHub or a provider, and writes no check and no comment. Never rejects.
 */
async function merge(invocation, cancelled, directory = process.cwd()) {
    const { settings, run, warnings } = invocation;
    const { reports, ...read } = await (0,_read_reports_js__WEBPACK_IMPORTED_MODULE_6__/* .readReports */ .oh)(settings.reports, directory, cancelled);
    const merged = (0,_core_merge_reports_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeReports */ .C)(reports, {
        run: (0,_plain_result_js__WEBPACK_IMPORTED_MODULE_5__/* .runOf */ .n)(invocation),
        sandbox: settings.sandbox,
        problems: read.problems,
        warnings: [...warnings, ...read.warnings],
    });
    const conclusion = cancelled.aborted ? 'cancelled' : merged.conclusion;
    // The files are not trusted: nothing secret may be shown.
    const report = (0,_core_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .redactAll */ .$)({ ...merged, conclusion }, (0,_core_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .createRedact */ .a)([settings.githubToken]));
    const { headSha } = report.run;
    const { runUrl, filesUrl } = (0,_github_gate_index_js__WEBPACK_IMPORTED_MODULE_4__/* .linksOf */ .hP)(run, headSha ?? '');
    return {
        report,
        exitCode: (0,_github_publish_channel_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodeOf */ .FO)(conclusion),
        context: {
            checkName: (0,_github_publish_check_run_js__WEBPACK_IMPORTED_MODULE_3__/* .checkNameFor */ .J1)(settings.checkName, { event: report.run.event, sandbox: report.sandbox }),
            runUrl,
            filesUrl: headSha === null ? null : filesUrl,
            pullRequest: null,
        },
        checkRunId: undefined,
        commentUrl: undefined,
    };
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 80790:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _core_problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51400);
/* harmony import */ var _github_gate_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49254);
/* harmony import */ var _rescore_rescore_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11939);
/* harmony import */ var _plain_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10533);
/* harmony import */ var _run_merge_reports_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93821);
/* harmony import */ var _runner_log_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(44834);
/* harmony import */ var _services_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57295);
/* harmony import */ var _write_results_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(59259);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_github_gate_index_js__WEBPACK_IMPORTED_MODULE_1__, _rescore_rescore_js__WEBPACK_IMPORTED_MODULE_2__, _plain_result_js__WEBPACK_IMPORTED_MODULE_3__, _run_merge_reports_js__WEBPACK_IMPORTED_MODULE_4__, _services_js__WEBPACK_IMPORTED_MODULE_5__, _write_results_js__WEBPACK_IMPORTED_MODULE_6__]);
([_github_gate_index_js__WEBPACK_IMPORTED_MODULE_1__, _rescore_rescore_js__WEBPACK_IMPORTED_MODULE_2__, _plain_result_js__WEBPACK_IMPORTED_MODULE_3__, _run_merge_reports_js__WEBPACK_IMPORTED_MODULE_4__, _services_js__WEBPACK_IMPORTED_MODULE_5__, _write_results_js__WEBPACK_IMPORTED_MODULE_6__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);








function refused({ problems, warnings }, { env, meter }) {
    return (0,_plain_result_js__WEBPACK_IMPORTED_MODULE_3__/* .plainResult */ .C)({
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
    return (0,_plain_result_js__WEBPACK_IMPORTED_MODULE_3__/* .plainResult */ .C)({ conclusion, problems, warnings, run: (0,_plain_result_js__WEBPACK_IMPORTED_MODULE_3__/* .runOf */ .n)(invocation), checkName, sandbox, meter });
}
async function runInvocation(invocation, log, context) {
    const { trigger, mode } = invocation;
    if (mode === 'merge-reports')
        return await (0,_run_merge_reports_js__WEBPACK_IMPORTED_MODULE_4__/* .merge */ .h)(invocation, context.cancelled);
    if (trigger.kind === 'nothing') {
        log.info(trigger.reason);
        return resultWithout(invocation, context);
    }
    if (trigger.kind === 'scheduled') {
        const { services, leave } = (0,_services_js__WEBPACK_IMPORTED_MODULE_5__/* .createServices */ .h)({ ...invocation, trigger }, { ...context, log });
        return await (0,_rescore_rescore_js__WEBPACK_IMPORTED_MODULE_2__/* .rescore */ .W)(services).finally(leave);
    }
    const { services, leave } = (0,_services_js__WEBPACK_IMPORTED_MODULE_5__/* .createServices */ .h)({ ...invocation, trigger }, { ...context, log });
    try {
        if (trigger.kind === 'pull-request' && trigger.closed) {
            await (0,_github_gate_index_js__WEBPACK_IMPORTED_MODULE_1__/* .tidyUp */ .gN)(services);
            log.info('The pull request is closed: nothing to gate.');
            return resultWithout(invocation, context);
        }
        const [result] = await Promise.all([(0,_github_gate_index_js__WEBPACK_IMPORTED_MODULE_1__/* .runGitHubGate */ .Cb)(services), (0,_github_gate_index_js__WEBPACK_IMPORTED_MODULE_1__/* .tidyUp */ .gN)(services)]);
        return result;
    }
    finally {
        leave();
    }
}
/** Runs the requested mode. An unexpected error becomes a result too, so that the outputs are always written. */
async function resultOf(invocation, log, context) {
    if ('problems' in invocation)
        return refused(invocation, context);
    try {
        return await runInvocation(invocation, log, context);
    }
    catch (error) {
        return resultWithout(invocation, context, [(0,_core_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .problemOf */ .Zw)(error)]);
    }
}
/** Does what was asked, or says why it cannot be done; resolves with the exit code, never rejects. */
async function run(invocation, context) {
    const log = await (0,_runner_log_js__WEBPACK_IMPORTED_MODULE_7__/* .createLog */ .h)();
    for (const { message } of invocation.warnings)
        log.warning(message);
    return await (0,_write_results_js__WEBPACK_IMPORTED_MODULE_6__/* .writeResults */ .KB)(await resultOf(invocation, log, context), log);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 44834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ createLog)
/* harmony export */ });
/** A log that the runner reads. The library is loaded here, because the first request does not need it. */
async function createLog() {
    const core = await __webpack_require__.e(/* import() */ 838).then(__webpack_require__.bind(__webpack_require__, 33838));
    return {
        // The runner would hide them, but thousands of unread lines cost time.
        debug: (text) => (core.isDebug() ? core.debug(text) : undefined),
        info: (text) => core.info(harmless(text)),
        notice: (text) => core.notice(text),
        warning: (text) => core.warning(text),
        error: (text) => core.error(text),
        group: (title, body) => core.group(title, body),
        mask: (secret) => core.setSecret(secret),
    };
}
/** Plain lines are not escaped by the library: `::` at a line's start and `##[` anywhere would be commands. */
function harmless(text) {
    return text.replace(/^(\s*):(?=:)/gm, '$1: ').replace(/##(?=\[)/g, '# # ');
}


/***/ }),

/***/ 57295:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ createServices)
/* harmony export */ });
/* harmony import */ var _cache_answer_cache_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19517);
/* harmony import */ var _gate_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94118);
/* harmony import */ var _github_github_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96515);
/* harmony import */ var _http_create_fetch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5376);
/* harmony import */ var _http_create_http_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47294);
/* harmony import */ var _time_clock_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6938);
/* harmony import */ var _time_deadline_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8754);
/* harmony import */ var _head_start_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(34820);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_gate_index_js__WEBPACK_IMPORTED_MODULE_1__]);
_gate_index_js__WEBPACK_IMPORTED_MODULE_1__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];








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
/** The cache only saves time: it must not take much of the budget for waiting for providers. */
function cacheLimits(timeoutMs) {
    return { restoreMs: Math.min(10_000, Math.max(2_500, timeoutMs / 10)) };
}
/** Makes the services of a run from the real world, and says how to leave it so that the process can end. */
function createServices({ settings, run, trigger }, context) {
    const { env, cancelled, startedAt, meter, log, headStart } = context;
    const clock = _time_clock_js__WEBPACK_IMPORTED_MODULE_5__/* .systemClock */ .m;
    const times = (0,_time_deadline_js__WEBPACK_IMPORTED_MODULE_7__/* .timesOf */ .Qv)(startedAt, settings.timeoutMs);
    // A scheduled run polls everything once and does not wait: the next run continues.
    const lookingUntil = trigger.kind === 'scheduled' ? startedAt : times.lookingUntil;
    const looking = (0,_time_deadline_js__WEBPACK_IMPORTED_MODULE_7__/* .deadlineAt */ .qm)(clock, lookingUntil, cancelled);
    const submitting = (0,_time_deadline_js__WEBPACK_IMPORTED_MODULE_7__/* .deadlineAt */ .qm)(clock, times.submittingUntil, cancelled);
    const landing = (0,_time_deadline_js__WEBPACK_IMPORTED_MODULE_7__/* .deadlineAt */ .qm)(clock, times.submittingUntil, afterwards(cancelled));
    const showing = (0,_time_deadline_js__WEBPACK_IMPORTED_MODULE_7__/* .showingDeadline */ .kj)(clock, times.showingUntil, cancelled);
    const debugLog = (0,_gate_index_js__WEBPACK_IMPORTED_MODULE_1__/* .redactingLog */ .KR)(log, [settings.githubToken, ...(0,_gate_index_js__WEBPACK_IMPORTED_MODULE_1__/* .secretsOf */ .Fj)(settings)]);
    const observe = ({ party, method, path, status, tookMs }) => debugLog.debug(`${party}: ${method} ${path} ${status ?? 'no answer'} in ${tookMs} ms`);
    const fetchWithin = ({ signal, at }) => (0,_http_create_fetch_js__WEBPACK_IMPORTED_MODULE_3__/* .createFetch */ .H)({ meter, clock, signal, deadlineAt: at, observe });
    const gitHubOn = (fetchIt) => (0,_github_github_client_js__WEBPACK_IMPORTED_MODULE_2__/* .createGitHub */ .C)({ ...run, token: settings.githubToken, fetch: fetchIt });
    const services = {
        settings,
        trigger,
        run,
        clock,
        startedAt,
        log,
        meter,
        github: gitHubOn((0,_head_start_js__WEBPACK_IMPORTED_MODULE_6__/* .withHeadStart */ .H)(headStart, fetchWithin(submitting))),
        publishing: gitHubOn(fetchWithin(showing)),
        cache: (0,_cache_answer_cache_js__WEBPACK_IMPORTED_MODULE_0__/* .openCache */ .b)({ env, clock, restoring: submitting, saving: showing, limits: cacheLimits(settings.timeoutMs) }),
        httpFor: oncePerParty((party) => (0,_http_create_http_js__WEBPACK_IMPORTED_MODULE_4__/* .createHttp */ .V)({ party, meter, clock, observe })),
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

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 59259:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KB: () => (/* binding */ writeResults)
/* harmony export */ });
/* unused harmony exports writeJobSummary, writeReportFile, outputsOf, writeOutputs */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_render_log_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82588);
/* harmony import */ var _core_render_render_summary_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13682);
/* harmony import */ var _github_publish_github_limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58304);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_core_render_log_table_js__WEBPACK_IMPORTED_MODULE_3__, _core_render_render_summary_js__WEBPACK_IMPORTED_MODULE_4__]);
([_core_render_log_table_js__WEBPACK_IMPORTED_MODULE_3__, _core_render_render_summary_js__WEBPACK_IMPORTED_MODULE_4__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);






function sentenceOf({ path, line, column, message }) {
    const place = [path, line, column].filter((part) => part !== null).join(':');
    return place === '' ? message : `${place}: ${message}`;
}
/**
 * What every run leaves behind, however it ended: the verdict table in the log, the job summary, the JSON report and the
 * outputs. Resolves with the exit code; never rejects.
 */
async function writeResults(ended, log) {
    const { report, exitCode, context, checkRunId, commentUrl } = ended;
    log.info((0,_core_render_log_table_js__WEBPACK_IMPORTED_MODULE_3__/* .renderLog */ .N)(report));
    // Without a check of ours, the run's own page is where people look.
    for (const problem of checkRunId === undefined ? report.problems : [])
        log.error(sentenceOf(problem));
    const path = await writeReportFile(`${JSON.stringify(report, null, 2)}\n`);
    if (path !== undefined)
        log.info(`Report: ${path}`);
    await writeJobSummary((0,_core_render_render_summary_js__WEBPACK_IMPORTED_MODULE_4__/* .renderSummary */ .B)(report, context));
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
        const used = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file).then(({ size }) => size, () => 0);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.appendFile)(file, `${(0,_github_publish_github_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .cutMarkdown */ .G$)(text, _github_publish_github_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .JOB_SUMMARY_BYTES */ .HC - used - 2)}\n`);
        return true;
    }
    catch {
        return false;
    }
}
/** Apart from its use: the bundler takes a path it can read for a file to pack. */
const PLACE = ['creative-gate', 'report.json'];
/**
 * Writes the JSON report to `creative-gate/report.json` below `RUNNER_TEMP`, or below the system's own folder when that
 * cannot be written. Resolves with its absolute path; undefined when neither takes it.
 */
async function writeReportFile(json, folders = [process.env['RUNNER_TEMP'], (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)()]) {
    for (const folder of folders) {
        if (!folder)
            continue;
        try {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder, ...PLACE);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, '..'), { recursive: true });
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, json);
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
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.appendFile)(file, ''); // the library insists that the file exists
        const { setOutput } = await __webpack_require__.e(/* import() */ 838).then(__webpack_require__.bind(__webpack_require__, 33838));
        for (const [name, value] of Object.entries(outputsOf(outcome)))
            setOutput(name, value);
        return true;
    }
    catch {
        return false;
    }
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 19517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ openCache)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/redact.js
var core_redact = __webpack_require__(193);
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
    // A link could lead to a file that was never saved.
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
/** Whether the runner offers a cache; the library checks the details. */
function offersCache(env) {
    return Boolean(env['ACTIONS_RESULTS_URL'] && env['ACTIONS_RUNTIME_TOKEN']);
}

// EXTERNAL MODULE: ./build/cache/library-call.js
var library_call = __webpack_require__(59019);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
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
    return (call, { directory, env }, onMessage) => {
        const child = (0,external_node_child_process_.spawn)(process.execPath, [program, library_call/* SERVE_LIBRARY_CALL */.fl, JSON.stringify(call)], {
            cwd: directory,
            env,
            stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
            detached: HAS_GROUPS,
            windowsHide: true,
        });
        const gone = new Promise((resolve) => {
            // Not `exit`: what the process sent last may arrive after it.
            child.once('close', () => resolve());
            child.once('error', () => resolve());
        });
        child.on('message', (message) => onMessage(message));
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
    let end = () => undefined;
    const ended = new Promise((resolve) => {
        end = resolve;
    });
    const library = start(call, place, (part) => {
        if ('said' in part)
            said.push(part.said);
        else
            end(part.ending);
    });
    const gone = library.gone.then(() => ({ kind: 'lost' }));
    const ending = await Promise.race([ended, gone, timeIsUp(bound, done.signal)]);
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
    const redact = (0,core_redact/* createRedact */.a)([env['ACTIONS_RUNTIME_TOKEN']]);
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


/***/ }),

/***/ 37256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $j: () => (/* binding */ branchPrefix),
/* harmony export */   J: () => (/* binding */ mayWrite),
/* harmony export */   eb: () => (/* binding */ pullRequestKeyPrefix),
/* harmony export */   k2: () => (/* binding */ entryKey),
/* harmony export */   rI: () => (/* binding */ shardPrefix)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

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
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(branch).digest('hex').slice(0, DIGEST_CHARACTERS);
    return `${encoded.slice(0, LONGEST_BRANCH - DIGEST_CHARACTERS - 1)}~${digest}`;
}
/** How the keys of a pull request's own entries begin. */
function pullRequestKeyPrefix(number) {
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


/***/ }),

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

/***/ 44480:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   uD: () => (/* binding */ toReportedCreative),
/* harmony export */   xr: () => (/* binding */ assembleReport)
/* harmony export */ });
/* unused harmony export reportedRemoval */
/* harmony import */ var _url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29955);
/* harmony import */ var _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41197);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_1__]);
_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];


/** The creative as the report holds it: without the signature of its link. */
function toReportedCreative(judged) {
    const { creative, assessments, verdict, findings, fixPlans, optedOut, overridesGained = [], pullRequest } = judged;
    return {
        id: creative.id,
        version: creative.version ?? null,
        source: creative.source ?? null,
        name: creative.name ?? null,
        url: (0,_url_js__WEBPACK_IMPORTED_MODULE_0__/* .shownUrl */ .zA)(creative.url),
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
    const creatives = parts.judged.map(toReportedCreative);
    return {
        schemaVersion: 1,
        conclusion: parts.conclusion,
        sandbox: parts.sandbox,
        run: parts.run,
        counts: (0,_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .countVerdicts */ .qX)(creatives),
        creatives,
        policyChange: parts.policyChange ?? null,
        removed: parts.removed.map(reportedRemoval),
        problems: [...parts.problems],
        warnings: [...parts.warnings],
        usage: parts.usage,
    };
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 47216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lB: () => (/* binding */ isKnownChannel),
/* harmony export */   oL: () => (/* binding */ canonicalChannel),
/* harmony export */   ux: () => (/* binding */ requestedChannel),
/* harmony export */   y8: () => (/* binding */ nearestChannel)
/* harmony export */ });
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42732);

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
/** Returns the canonical name of a channel, given in any case or as an alias. An unknown name is returned in upper case. */
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
    return (0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(name.trim().toUpperCase(), [...CANONICAL.keys()]);
}


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

/***/ 65483:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ah: () => (/* binding */ nextFailing),
/* harmony export */   pT: () => (/* binding */ compareDrift),
/* harmony export */   y5: () => (/* binding */ issueAction)
/* harmony export */ });
/* harmony import */ var _creative_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69605);
/* harmony import */ var _failing_creatives_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25081);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_failing_creatives_js__WEBPACK_IMPORTED_MODULE_1__]);
_failing_creatives_js__WEBPACK_IMPORTED_MODULE_1__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];


/** Compares what fails with what failed before. */
function compareDrift({ before, judged, isListed, baselines, at }) {
    const now = new Date(at).toISOString();
    const isFirst = before === undefined;
    const begun = (identity, creative) => ({
        failing: {
            identity,
            name: (0,_creative_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(creative),
            since: now,
            standing: isFirst ? 'known' : 'untold',
            scoresBefore: (0,_failing_creatives_js__WEBPACK_IMPORTED_MODULE_1__/* .scoresBeforeChange */ .zH)(creative, baselines),
            ended: null,
        },
        creative,
    });
    const creatives = byIdentity(judged);
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
function byIdentity(judged) {
    const creatives = new Map();
    for (const creative of judged) {
        const { source, id, version } = creative;
        const identity = (0,_creative_js__WEBPACK_IMPORTED_MODULE_0__/* .identityOf */ .cu)({ source: source ?? undefined, id, version: version ?? undefined });
        if (creatives.get(identity)?.verdict !== 'fail')
            creatives.set(identity, creative);
    }
    return creatives;
}
/** How a failure ended; null when it is not known to have ended. */
function endingOf(creative, isListed, now) {
    if (creative === undefined)
        return isListed ? null : { at: now, how: 'removed' };
    const isUnknown = creative.verdict === 'pending' || creative.verdict === 'inconclusive';
    return isUnknown ? null : { at: now, how: 'passes' };
}
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

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 25081:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FN: () => (/* binding */ readFailing),
/* harmony export */   I1: () => (/* binding */ scoreOn),
/* harmony export */   KB: () => (/* binding */ storeFailing),
/* harmony export */   zH: () => (/* binding */ scoresBeforeChange)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13798);
/* harmony import */ var _verdict_baseline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85937);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_verdict_baseline_js__WEBPACK_IMPORTED_MODULE_0__]);
_verdict_baseline_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];


/**
 * What an issue has to do with a failure: `known`, it was there when failures were first recorded; `untold`, it came
 * later and no issue shows it yet; `told`, it came later and an issue shows it.
 */
const STANDINGS = ['known', 'untold', 'told'];
const moment = zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$({ offset: true });
const failing = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    /** `identityOf` the creative. */
    identity: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** `nameOf` the creative, for when its entry is gone. */
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** ISO-8601 moment of the run that first found it failing. */
    since: moment,
    standing: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(STANDINGS),
    /** The last scores before, by channel, of those channels that have another one now. */
    scoresBefore: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()),
    /** Set once it no longer fails; kept until the issue that reports it is closed. */
    ended: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ at: moment, how: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['passes', 'removed']) }).nullable(),
});
/** Reads the failing set of an earlier run back from what `storeFailing` made; undefined where that is not what it is. */
function readFailing(text) {
    try {
        return zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(failing).safeParse(JSON.parse(text)).data;
    }
    catch {
        return undefined;
    }
}
/** The failing set as text to keep. */
function storeFailing(set) {
    return JSON.stringify(set);
}
/** Scores that differ by less are the same. */
const TOLERANCE = 1e-9;
/** The score of a creative on a channel, as it is recorded for later comparisons; null where there is none. */
function scoreOn({ assessments }, channel) {
    return (0,_verdict_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .usableScores */ .ix)(assessments).find(([scored]) => scored === channel)?.[1] ?? null;
}
/** The scores that were recorded before, by channel, of the channels on which the creative has another one now. */
function scoresBeforeChange(creative, baselines) {
    const recorded = baselines?.get((0,_verdict_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .baselineKey */ .x2)({ source: creative.source ?? undefined, id: creative.id })) ?? {};
    const changed = Object.entries(recorded).flatMap(([channel, { score }]) => {
        const now = scoreOn(creative, channel);
        return now === null || Math.abs(now - score) <= TOLERANCE ? [] : [[channel, score]];
    });
    return Object.fromEntries(changed);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 58914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gl: () => (/* binding */ appliesTo),
/* harmony export */   je: () => (/* binding */ extensionOf),
/* harmony export */   pl: () => (/* binding */ typesOf)
/* harmony export */ });
/* harmony import */ var _providers_modules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7298);

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
const BY_EXTENSION = new Map([
    ...Object.entries(EXTENSIONS).flatMap(([type, extensions]) => extensions.split(' ').map((extension) => [extension, [type]])),
    ...SHARED,
]);
/** The extension of the file that a URL's path names, in lower case and without the dot; undefined: none. */
function extensionOf(url) {
    return /\.([a-z0-9]+)$/i.exec(new URL(url).pathname)?.[1]?.toLowerCase();
}
/** The kinds of asset with this extension, the usual one first; empty when the extension says nothing. */
function typesOf(extension) {
    return BY_EXTENSION.get(extension ?? '') ?? [];
}
/** Whether a provider judges assets of this type at all (contract section 2). */
function appliesTo(provider, type) {
    return (0,_providers_modules_js__WEBPACK_IMPORTED_MODULE_0__/* .moduleOf */ .cD)(provider).types.includes(type);
}


/***/ }),

/***/ 31102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ findDuplicates),
/* harmony export */   k: () => (/* binding */ compareManifests)
/* harmony export */ });
/* harmony import */ var _creative_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69605);
/* harmony import */ var _source_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81621);


function byIdentity(manifests) {
    const found = new Map();
    for (const creative of manifests.flatMap(({ creatives }) => creatives)) {
        const identity = (0,_creative_js__WEBPACK_IMPORTED_MODULE_0__/* .identityOf */ .cu)(creative);
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
            .filter((creative) => !now.has((0,_creative_js__WEBPACK_IMPORTED_MODULE_0__/* .identityOf */ .cu)(creative)) && !unsure.has(creative.location.path)),
    };
    for (const creative of head.flatMap(({ creatives }) => creatives)) {
        const content = (0,_creative_js__WEBPACK_IMPORTED_MODULE_0__/* .contentOf */ .$E)(creative);
        const earlier = before.get((0,_creative_js__WEBPACK_IMPORTED_MODULE_0__/* .identityOf */ .cu)(creative)) ?? [];
        const same = likeliest(earlier.filter((one) => (0,_creative_js__WEBPACK_IMPORTED_MODULE_0__/* .contentOf */ .$E)(one) === content), creative);
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
        const identity = (0,_creative_js__WEBPACK_IMPORTED_MODULE_0__/* .identityOf */ .cu)(creative);
        const original = originals.get(identity);
        if (original === undefined) {
            originals.set(identity, creative);
            continue;
        }
        const { path, line, column } = creative.location;
        const first = `${original.location.path}:${original.location.line}`;
        const message = `The creative ${(0,_source_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)((0,_creative_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(creative))} of ${path}:${line} is already listed in ${first}; remove one, or tell them apart by id, version or source.`;
        duplicated.add(identity);
        problems.push({ rule: 'manifest/duplicate-id', path, line, column, message });
    }
    return { problems, duplicated };
}


/***/ }),

/***/ 9339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ manifestReader),
/* harmony export */   z: () => (/* binding */ matchesManifest)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14006);
/* harmony import */ var _yaml_read_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(164);
/* harmony import */ var _manifest_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98205);



/**
 * Makes the test whether a path of the repository is a manifest: one of the globs matches it and none that begins with
 * `!` does, wherever in the list that one is.
 */
function matchesManifest(globs) {
    const wanted = globs.filter((glob) => !glob.startsWith('!'));
    const unwanted = globs.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1));
    const matches = picomatch__WEBPACK_IMPORTED_MODULE_2__(wanted, { dot: true, ignore: unwanted });
    return (path) => matches(path);
}
const YAML = { ..._manifest_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST_LIMITS */ .T1, noun: 'manifest', remedy: 'split it into several files', usualDepth: 4 };
const readYamlManifest = (bytes) => (0,_yaml_read_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .readYaml */ .g)(bytes, YAML);
/** The forms of manifests by the ending of their files, one line each. */
const READERS = [[/\.(ya?ml|json)$/i, readYamlManifest]];
/** The reader for a file. One whose ending says nothing is read as YAML. */
function manifestReader(path) {
    return READERS.find(([ending]) => ending.test(path))?.[1] ?? readYamlManifest;
}


/***/ }),

/***/ 98205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T1: () => (/* binding */ MANIFEST_LIMITS),
/* harmony export */   YE: () => (/* binding */ manifestFile),
/* harmony export */   dz: () => (/* binding */ creativeSchema),
/* harmony export */   ms: () => (/* binding */ defaultsSchema)
/* harmony export */ });
/* unused harmony exports urlProblem, isLanguageTag */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13798);
/* harmony import */ var _providers_modules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7298);
/* harmony import */ var _creative_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69605);
/* harmony import */ var _source_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81621);




/** What one manifest may hold, so that a hostile file ends in a clear error within seconds. */
const MANIFEST_LIMITS = {
    bytes: 20_000_000,
    /** Characters on one line; a manifest of 10,000 creatives without line breaks fits. */
    lineLength: 5_000_000,
    /** Words, signs and spaces as YAML sees them; about 75 for a creative with nine fields. */
    tokens: 800_000,
    /** Lists and maps inside each other; a manifest that uses everything has 4. */
    depth: 32,
    creatives: 10_000,
    /** Values after each alias is replaced by what it stands for. */
    values: 1_000_000,
    /** Problems reported one by one. */
    problems: 1_000,
};
/** Characters of a URL; signed links with session tokens reach 3,000. */
const MAX_URL_LENGTH = 8_192;
/**
 * What is wrong with an asset's URL, for a person; undefined when providers can be asked to fetch it. The sentence
 * never repeats the URL, which may be signed or hold a password.
 */
function urlProblem(url) {
    if (url.length > MAX_URL_LENGTH)
        return `url is longer than ${(0,_source_text_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(MAX_URL_LENGTH)} characters.`;
    if (!/^https?:\/\/[^/?#\\]/i.test(url) || !URL.canParse(url)) {
        return 'url must be an absolute http or https address that providers can fetch, such as https://cdn.example.com/spring.mp4.';
    }
    if (/[\s\p{Cc}\p{Cs}]/u.test(url))
        return 'url contains a space or a control character; write a space as %20.';
    if (/^[^/]+\/\/[^/?#\\]*@/.test(url)) {
        return 'url must not contain a user name or password; providers would receive them. Use a signed link instead.';
    }
    return undefined;
}
/**
 * Whether a text is a well-formed BCP-47 tag whose language has two or three letters, as all registered ones have
 * (`english` is well-formed by the grammar alone).
 */
function isLanguageTag(tag) {
    if (!/^[a-z]{2,3}(-|$)/i.test(tag))
        return false;
    try {
        return Intl.getCanonicalLocales(tag).length === 1;
    }
    catch {
        return false;
    }
}
const WORKSPACE = 'workspaceId must be a whole number above 0, without quotes, such as workspaceId: 45914.';
const LANGUAGE = 'language must be a language tag such as en-US, or a list of them: [en-US, es-MX].';
/** Text without what would break a request or a log; ids, names and lists stay on one line. */
function text(maxLength, lines = 'one line') {
    const unfit = lines === 'one line' ? /[\p{Cc}\p{Cs}]/u : /(?![\t\r\n])[\p{Cc}\p{Cs}]/u;
    return zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .min(1)
        .max(maxLength)
        .refine((value) => value.length > maxLength || !unfit.test(value), 'contains a control character; remove it.')
        .refine((value) => value === '' || /\S/.test(value), 'contains only spaces; give it a value.');
}
const languageTag = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(100).refine(isLanguageTag, LANGUAGE).describe('BCP-47 language tag, such as en-US');
const fields = {
    id: text(500).describe("Your name for the creative; with source and version it is the creative's identity"),
    url: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .superRefine((value, context) => {
        const message = urlProblem(value);
        if (message !== undefined)
            context.addIssue({ code: 'custom', message });
    })
        .meta({ format: 'uri', pattern: '^[hH][tT][tT][pP][sS]?://' })
        .describe('Absolute http(s) address of the asset, which providers can fetch; no user name or password'),
    version: text(500).optional().describe('Label of this version; quote it when it looks like a number: "1.0"'),
    source: text(500).optional().describe('Name of the system the creative comes from, such as a DAM'),
    name: text(1_000).optional().describe('Name for people'),
    title: text(1_000).optional().describe('Title for IAS and Verity; default: name'),
    description: text(10_000, 'many lines').optional().describe('Free text for the providers'),
    type: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_creative_js__WEBPACK_IMPORTED_MODULE_1__/* .CREATIVE_TYPES */ .a1)
        .optional()
        .describe("Kind of asset; default: by the URL's extension, else video. It must not contradict the extension"),
    channels: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(text(100))
        .max(50)
        .optional()
        .describe('Channels to score for, canonical or alias (META, FACEBOOK, DV360 …), in any case; default: all that Vidmob returns'),
    brands: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(text(200)).max(100).optional().describe('Brands the creative belongs to'),
    markets: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(text(200)).max(300).optional().describe('Markets the creative is made for'),
    workspaceId: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr({ error: WORKSPACE })
        .positive({ error: WORKSPACE })
        .optional()
        .describe('Vidmob workspace; without one only organization-global guidelines apply'),
    language: zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([languageTag, zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(languageTag).max(50)], { error: LANGUAGE })
        .optional()
        .describe('Language of the asset: a BCP-47 tag or a list of them'),
    providers: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_providers_modules_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVIDERS */ .xq))
        .max(20)
        .optional()
        .describe('The only providers to ask; default: every one that applies'),
};
/** One creative of a manifest (contract section 2). */
const creativeSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej(fields).describe('One ad asset');
/** Values that a manifest sets for all its creatives: every key except those that identify one. */
const defaultsSchema = creativeSchema
    .omit({ id: true, url: true })
    .describe('Merged under every creative of this file');
/** A manifest document, YAML or JSON. */
const manifestFile = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    defaults: defaultsSchema.optional(),
    creatives: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(creativeSchema).max(MANIFEST_LIMITS.creatives).describe('The creatives to gate'),
})
    .describe('A Creative Gate manifest: a list of ad creatives');


/***/ }),

/***/ 44919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ remarksOn)
/* harmony export */ });
/* harmony import */ var _channels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47216);
/* harmony import */ var _source_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81621);
/* harmony import */ var _url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29955);
/* harmony import */ var _asset_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58914);




function channelRemarks({ channels }) {
    return channels
        .filter((channel) => !(0,_channels_js__WEBPACK_IMPORTED_MODULE_0__/* .isKnownChannel */ .lB)(channel))
        .map((channel) => {
        const like = (0,_channels_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestChannel */ .y8)(channel);
        const hint = like === undefined ? '' : ` Did you mean ${(0,_source_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(like)}?`;
        return `Unknown channel ${(0,_source_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(channel)}; it is sent as written.${hint}`;
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
    const expiry = (0,_url_js__WEBPACK_IMPORTED_MODULE_2__/* .signatureExpiry */ .IO)(url);
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
        const asksVidmob = options.vidmobUsed && (0,_asset_types_js__WEBPACK_IMPORTED_MODULE_3__/* .appliesTo */ .Gl)('vidmob', type) && (providers === undefined || providers.includes('vidmob'));
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


/***/ }),

/***/ 49336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ parseManifest)
});

// EXTERNAL MODULE: ./build/core/source-document.js
var source_document = __webpack_require__(50119);
// EXTERNAL MODULE: ./build/core/source-text.js
var source_text = __webpack_require__(81621);
// EXTERNAL MODULE: ./build/core/manifest/manifest-schema.js
var manifest_schema = __webpack_require__(98205);
;// CONCATENATED MODULE: ./build/core/manifest/entry-problems.js


const MISSING = {
    id: 'This creative has no id; give it a name of your own, such as id: spring-15s.',
    url: 'This creative has no url; add the address of its asset, such as url: https://cdn.example.com/spring.mp4.',
};
const CREATIVE_KEYS = Object.keys(manifest_schema/* creativeSchema */.dz.shape);
/** What to say about an unknown key. */
function unknownKey(key, known) {
    if (CREATIVE_KEYS.includes(key)) {
        return `${(0,source_text/* quoted */.TL)(key)} cannot be a default: it belongs to each creative.`;
    }
    return `Unknown key ${(0,source_text/* quoted */.TL)(key)}; ${(0,source_text/* suggestion */.h)(key, known)}`;
}
function valueAt(value, path) {
    return path.reduce((inner, step) => inner[step], value);
}
/** How messages name a place: `brands`, or `brands, item 2`. */
function labelOf([key, item]) {
    return item === undefined ? String(key) : `${String(key)}, item ${Number(item) + 1},`;
}
function wrongType(issue, { document, keys, value }) {
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
    const source = document.sourceOf([...keys, ...issue.path]);
    const fix = issue.path.length === 1 ? `${String(key)}: ${(0,source_text/* quoted */.TL)(source)}` : (0,source_text/* quoted */.TL)(source);
    return `${label} must be text, but ${source.slice(0, 40)} is a ${typeof found}; quote it: ${fix}.`;
}
function sentence(issue, part) {
    const label = labelOf(issue.path);
    if (issue.code === 'invalid_type')
        return wrongType(issue, part);
    if ('origin' in issue && issue.origin !== 'string' && issue.origin !== 'array')
        return issue.message;
    if (issue.code === 'too_small')
        return `${label} is empty; give it a value or remove the line.`;
    if (issue.code === 'too_big') {
        const unit = issue.origin === 'array' ? 'items' : 'characters';
        return `${label} has more than ${(0,source_text/* grouped */.zD)(Number(issue.maximum))} ${unit}.`;
    }
    if (issue.code === 'invalid_value') {
        const found = valueAt(part.value, issue.path);
        const known = issue.values.map(String);
        if (typeof found !== 'string')
            return `${label} must be one of ${known.join(', ')}.`;
        return `${label} cannot be ${(0,source_text/* quoted */.TL)(found)}; ${(0,source_text/* suggestion */.h)(found, known)}`;
    }
    return issue.message.startsWith('contains ') ? `${label} ${issue.message}` : issue.message;
}
/**
 * What is wrong with a creative or with `defaults`, at the places where it is. No more than are reported: finding a
 * place takes time for every key of its map, of which a hostile file has many.
 */
function entryProblems(issues, part, knownKeys) {
    const { document, keys } = part;
    return issues.slice(0, manifest_schema/* MANIFEST_LIMITS */.T1.problems).flatMap((issue) => {
        if (issue.code === 'unrecognized_keys') {
            return issue.keys.slice(0, manifest_schema/* MANIFEST_LIMITS */.T1.problems).map((key) => ({
                ...document.placeOfKey([...keys, key]),
                message: unknownKey(key, knownKeys),
            }));
        }
        return [{ ...document.placeOf([...keys, ...issue.path]), message: sentence(issue, part) }];
    });
}

// EXTERNAL MODULE: ./build/providers/modules.js + 3 modules
var modules = __webpack_require__(7298);
// EXTERNAL MODULE: ./build/core/channels.js
var channels = __webpack_require__(47216);
// EXTERNAL MODULE: ./build/core/manifest/asset-types.js
var asset_types = __webpack_require__(58914);
;// CONCATENATED MODULE: ./build/core/manifest/manifest-entry.js






function check(schema, part, expected) {
    const { document, keys, value, problems } = part;
    if (problems.length > 0)
        return { value: undefined, problems };
    if (!(0,source_document/* isMapValue */.Q)(value))
        return { value: undefined, problems: [{ ...document.placeOf(keys), message: expected }] };
    const result = schema.safeParse(value);
    if (result.success)
        return { value: result.data, problems: [] };
    return { value: undefined, problems: entryProblems(result.error.issues, part, Object.keys(schema.shape)) };
}
/** Reads the `defaults` of a manifest. */
function readDefaults(part) {
    return check(manifest_schema/* defaultsSchema */.ms, part, 'defaults must be a map of keys and values, such as workspaceId: 45914.');
}
/** Reads one entry of `creatives`: checks it as written, merges the defaults under it, makes its names canonical. */
function readEntry(part, { path, defaults, workspaceId }) {
    const expected = 'A creative must be a map with at least the keys id and url.';
    const { value: written, problems } = check(manifest_schema/* creativeSchema */.dz, part, expected);
    if (written === undefined || defaults === undefined)
        return { value: undefined, problems };
    const entry = { ...defaults, ...written };
    const contradiction = typeContradiction(entry);
    const { document, keys } = part;
    if (contradiction !== undefined) {
        return { value: undefined, problems: [{ ...document.placeOf([...keys, 'type']), message: contradiction }] };
    }
    return { value: toCreative(entry, workspaceId, { path, ...document.placeOf(keys) }), problems: [] };
}
/** What the URL says of the asset's type where the manifest says something else. */
function typeContradiction({ type, url }) {
    const extension = (0,asset_types/* extensionOf */.je)(url);
    const possible = (0,asset_types/* typesOf */.pl)(extension);
    if (type === undefined || possible.length === 0 || possible.includes(type))
        return undefined;
    return `type is ${type}, but the URL ends in .${extension}, which is ${possible.join(' or ')}; correct the type, or remove it and the extension decides.`;
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
        type: entry.type ?? (0,asset_types/* typesOf */.pl)((0,asset_types/* extensionOf */.je)(entry.url))[0] ?? 'video',
        channels: unique(entry.channels?.map(channels/* requestedChannel */.ux)).toSorted(),
        brands: unique(entry.brands),
        markets: unique(entry.markets),
        workspaceId: entry.workspaceId ?? workspaceId,
        language: unique(typeof language === 'string' ? [language] : language),
        providers: providers && modules/* PROVIDERS */.xq.filter((name) => providers.includes(name)),
        location,
    };
}

// EXTERNAL MODULE: ./build/core/manifest/manifest-files.js
var manifest_files = __webpack_require__(9339);
;// CONCATENATED MODULE: ./build/core/manifest/parse-manifest.js






/**
 * Reads one manifest. An entry with a problem is left out and the others are kept; a manifest that is wrong as a whole
 * is `broken` and has no creatives. Never throws, for any bytes.
 */
function parseManifest(path, bytes, { workspaceId }) {
    const result = (creatives, found, broken) => ({
        path,
        creatives,
        problems: capped(found).map(({ line, column, message }) => ({
            rule: 'manifest/invalid',
            path,
            line,
            column,
            message,
        })),
        broken,
    });
    const { document, problems } = (0,manifest_files/* manifestReader */.r)(path)(bytes);
    if (document === null)
        return result([], problems, true);
    const outline = outlineOf(document);
    const defaults = outline.defaults ? readDefaults(outline.defaults) : { value: {}, problems: [] };
    const context = { path, defaults: defaults.value, workspaceId };
    const entries = outline.creatives.map((part) => readEntry(part, context));
    const broken = outline.problems.length > 0 || defaults.value === undefined;
    const all = [...outline.problems, ...defaults.problems, ...entries.flatMap((entry) => entry.problems)];
    const creatives = broken ? [] : entries.flatMap(({ value }) => value ?? []);
    return result(creatives, all.sort(source_document/* byPosition */.r), broken);
}
function capped(problems) {
    const next = problems[manifest_schema/* MANIFEST_LIMITS */.T1.problems];
    if (next === undefined)
        return problems;
    const message = `There are more problems from here on; the first ${(0,source_text/* grouped */.zD)(manifest_schema/* MANIFEST_LIMITS */.T1.problems)} of this manifest are listed.`;
    return [...problems.slice(0, manifest_schema/* MANIFEST_LIMITS */.T1.problems), { ...next, message }];
}
const KEYS = Object.keys(manifest_schema/* manifestFile */.YE.shape);
const SHAPE = 'A manifest is a map with a list of creatives: "creatives:", then "- id: …" and "url: …" for each.';
const NO_LIST = 'creatives must be a list, each entry after a "-"; write creatives: [] when there is none.';
/** Takes a manifest apart into `defaults` and the entries of `creatives`. */
function outlineOf(document) {
    const { value } = document;
    const at = (keys, message) => ({ ...document.placeOf(keys), message });
    const broken = (...problems) => ({ defaults: undefined, creatives: [], problems });
    if (!(0,source_document/* isMapValue */.Q)(value))
        return broken(at([], SHAPE));
    const { creatives, defaults } = value;
    const isList = Array.isArray(creatives);
    const most = manifest_schema/* MANIFEST_LIMITS */.T1.creatives;
    if (isList && creatives.length > most) {
        return broken(at(['creatives', most], `More than ${(0,source_text/* grouped */.zD)(most)} entries; split the manifest into several files.`));
    }
    const parts = problemsByPart(document.problems);
    const part = (name, keys, content) => {
        return { document, keys, value: content, problems: parts.get(name) ?? [] };
    };
    const problems = [...(parts.get('manifest') ?? [])];
    const unknown = Object.keys(value).filter((name) => !KEYS.includes(name));
    for (const key of unknown.slice(0, manifest_schema/* MANIFEST_LIMITS */.T1.problems + 1)) {
        problems.push({ ...document.placeOfKey([key]), message: unknownKey(key, KEYS) });
    }
    if (!('creatives' in value))
        problems.push(at([], `There is no "creatives" here. ${SHAPE}`));
    else if (!isList)
        problems.push(at(['creatives'], NO_LIST));
    const hasDefaults = (defaults ?? null) !== null || parts.has('defaults');
    return {
        defaults: hasDefaults ? part('defaults', ['defaults'], defaults) : undefined,
        creatives: isList ? creatives.map((entry, index) => part(index, ['creatives', index], entry)) : [],
        problems,
    };
}
function problemsByPart(problems) {
    const parts = new Map();
    for (const problem of problems) {
        const part = partOf(problem);
        const others = parts.get(part);
        if (others === undefined)
            parts.set(part, [problem]);
        else
            others.push(problem);
    }
    return parts;
}
/** Which part of the manifest a problem leaves unusable; a number is the index of an entry. */
function partOf({ keys: [key, index] }) {
    if (key === 'creatives' && typeof index === 'number')
        return index;
    return key === 'defaults' ? 'defaults' : 'manifest';
}


/***/ }),

/***/ 69540:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ mergeReports)
/* harmony export */ });
/* harmony import */ var _providers_modules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7298);
/* harmony import */ var _creative_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69605);
/* harmony import */ var _missing_shards_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84262);
/* harmony import */ var _outcomes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19137);
/* harmony import */ var _verdict_conclude_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70851);
/* harmony import */ var _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41197);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_verdict_conclude_js__WEBPACK_IMPORTED_MODULE_2__, _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_3__]);
([_verdict_conclude_js__WEBPACK_IMPORTED_MODULE_2__, _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_3__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);






/**
 * Several reports as one. A creative that several of them judged (the same identity for the same pull request) has the
 * worst verdict; the conclusion is the worst, and `failure` where a report is missing. The order of the reports changes
 * neither.
 */
function mergeReports(reports, merging) {
    const sandbox = merging.sandbox || reports.some((report) => report.sandbox);
    const problems = united([merging.problems, (0,_missing_shards_js__WEBPACK_IMPORTED_MODULE_4__/* .missingShards */ .Q)(reports), ...reports.map((report) => report.problems)]);
    const creatives = worstOfEach(reports);
    return {
        schemaVersion: 1,
        conclusion: conclusionOf(reports, { sandbox, hasProblems: problems.length > 0 }),
        sandbox,
        run: runOf(reports, merging.run),
        counts: (0,_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .countVerdicts */ .qX)(creatives),
        creatives,
        policyChange: common(policyChanges(reports)),
        removed: united(reports.map(({ removed }) => removed)),
        problems,
        warnings: united([
            merging.warnings,
            (0,_missing_shards_js__WEBPACK_IMPORTED_MODULE_4__/* .repeatedShards */ .G)(reports),
            disagreements(reports),
            ...reports.map(({ warnings }) => warnings),
        ]),
        usage: sumOf(reports.map(({ usage }) => usage)),
    };
}
function conclusionOf(reports, { sandbox, hasProblems }) {
    return (0,_verdict_conclude_js__WEBPACK_IMPORTED_MODULE_2__/* .worstConclusion */ .H)([
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
            const key = `${pullRequest} ${(0,_creative_js__WEBPACK_IMPORTED_MODULE_1__/* .identityOf */ .cu)({ id, version: version ?? undefined, source: source ?? undefined })}`;
            const known = worst.get(key);
            if (known === undefined || badness(one) > badness(known))
                worst.set(key, one);
        }
    }
    return [...worst.values()];
}
const badness = ({ verdict }) => _outcomes_js__WEBPACK_IMPORTED_MODULE_5__/* .VERDICTS */ .bk.indexOf(verdict);
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
            message: 'The reports used different versions of the policy; only the first is named here.',
        },
        {
            about: policyChanges(reports),
            message: 'The reports contain different policy changes; see each report.',
        },
    ];
    return remarks
        .filter(({ about }) => united([about]).length > 1)
        .map(({ message }) => ({ path: null, line: null, column: null, message }));
}
/** Costs add up; the time is that of the slowest, since shards work side by side. */
function sumOf(usages) {
    return {
        submitted: totals(_providers_modules_js__WEBPACK_IMPORTED_MODULE_0__/* .SUBMISSIONS */ .il, usages.map(({ submitted }) => submitted)),
        reused: usages.reduce((sum, { reused }) => sum + reused, 0),
        requests: totals(_providers_modules_js__WEBPACK_IMPORTED_MODULE_0__/* .PARTIES */ .FL, usages.map(({ requests }) => requests)),
        elapsedMs: Math.max(0, ...usages.map(({ elapsedMs }) => elapsedMs)),
    };
}
function totals(names, counts) {
    const total = (name) => counts.reduce((sum, count) => sum + count[name], 0);
    return Object.fromEntries(names.map((name) => [name, total(name)]));
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 84262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ repeatedShards),
/* harmony export */   Q: () => (/* binding */ missingShards)
/* harmony export */ });
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
            .map((index) => problem(`The report of shard ${index} of ${count} is missing. Check the job of that shard.`));
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

/***/ 68452:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ parseReport)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13798);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37428);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14486);
/* harmony import */ var _source_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81621);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_report_js__WEBPACK_IMPORTED_MODULE_0__]);
_report_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];



const VERSION = _report_js__WEBPACK_IMPORTED_MODULE_0__/* .report */ .z8.shape.schemaVersion.value;
const anyVersion = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ schemaVersion: zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J() });
const LONGEST_REASON = 300;
/** Reads a JSON report of this version. Never throws; a report that holds less than it counts is refused too. */
function parseReport(bytes) {
    const { text } = (0,_source_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeUtf8 */ ._6)(bytes);
    if (text === undefined)
        return { refused: 'is not UTF-8 text' };
    const content = jsonOf(text);
    if (content === undefined)
        return { refused: 'is not JSON, or only a part of it' };
    const versioned = anyVersion.safeParse(content);
    const version = versioned.success ? versioned.data.schemaVersion : undefined;
    if (version === undefined)
        return { refused: 'is no report of Creative Gate: it has no `schemaVersion`' };
    if (version !== VERSION) {
        const found = JSON.stringify(version).slice(0, LONGEST_REASON);
        return {
            refused: `is of schemaVersion ${found}, and this version of Creative Gate reads ${VERSION}: use one version for all jobs`,
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
    const { data: report, error } = _report_js__WEBPACK_IMPORTED_MODULE_0__/* .report */ .z8.safeParse(content);
    if (error) {
        const [first] = error.issues;
        const reason = `${zod__WEBPACK_IMPORTED_MODULE_3__/* .toDotPath */ .sR(first.path)}: ${first.message}`.slice(0, LONGEST_REASON);
        return { refused: `is no report of Creative Gate: ${reason}` };
    }
    const { counts, creatives } = report;
    if (counts.total !== creatives.length) {
        return { refused: `counts ${counts.total} creatives and holds ${creatives.length}: it is not whole` };
    }
    return { report };
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 59256:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ refusedEntries),
/* harmony export */   x: () => (/* binding */ refusal)
/* harmony export */ });
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90751);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_policy_js__WEBPACK_IMPORTED_MODULE_0__]);
_policy_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];

/** Why nothing of a creative may go to a provider, as the rest of a sentence; undefined: it may. */
function refusal(provider, creative, policy) {
    return refusals(creative, policy).find(({ name }) => name === provider)?.reason;
}
/** `manifest/invalid` for every entry that the policy lets no provider have, such as one with another workspace. */
function refusedEntries(creatives, policy) {
    return creatives.flatMap((creative) => refusals(creative, policy).map(({ reason }) => ({
        rule: 'manifest/invalid',
        ...creative.location,
        message: `Creative ${JSON.stringify(creative.id)} ${reason}.`,
    })));
}
function refusals(creative, policy) {
    return _policy_js__WEBPACK_IMPORTED_MODULE_0__/* .POLICY_SECTIONS */ .AN.flatMap((section) => section.options.flatMap(({ key, refuse }) => {
        const reason = refuse?.(creative, (0,_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .inForce */ .Nm)(policy, section)[key]);
        return reason === undefined ? [] : [{ name: section.name, reason }];
    }));
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 86362:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ changesInOverrides),
/* harmony export */   c: () => (/* binding */ pairOverrides)
/* harmony export */ });
/* harmony import */ var _rules_strictness_scale_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56433);
/* harmony import */ var _describe_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(983);
/* harmony import */ var _overrides_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89348);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90751);
/* harmony import */ var _policy_difference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66447);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_describe_policy_js__WEBPACK_IMPORTED_MODULE_0__, _overrides_js__WEBPACK_IMPORTED_MODULE_1__, _policy_js__WEBPACK_IMPORTED_MODULE_2__]);
([_describe_policy_js__WEBPACK_IMPORTED_MODULE_0__, _overrides_js__WEBPACK_IMPORTED_MODULE_1__, _policy_js__WEBPACK_IMPORTED_MODULE_2__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);





/**
 * Pairs the overrides that have the same conditions, as many of them as keep their order on both sides. What is left of
 * the base stands before what is left of the proposal. Takes n log n steps, since one of the lists may be as long as its
 * author pleases.
 */
function pairOverrides(base, proposed) {
    const slots = [];
    let [nextBase, nextProposed] = [0, 0];
    const only = (untilBase, untilProposed) => {
        for (const item of base.slice(nextBase, untilBase))
            slots.push({ base: item, proposed: undefined });
        for (const item of proposed.slice(nextProposed, untilProposed))
            slots.push({ base: undefined, proposed: item });
    };
    for (const [baseIndex, proposedIndex] of longestRising(partners(base, proposed))) {
        only(baseIndex, proposedIndex);
        slots.push({ base: base[baseIndex], proposed: proposed[proposedIndex] });
        [nextBase, nextProposed] = [baseIndex + 1, proposedIndex + 1];
    }
    only(base.length, proposed.length);
    return slots;
}
const asSet = (values) => values && [...new Set(values)].sort();
/** Conditions as one text that is the same for all that mean the same: no order, no repeats, no case of names. */
function conditionsKey({ brands, markets, channels, paths, types }) {
    const named = [brands?.map(_overrides_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizedName */ .j8), markets?.map(_overrides_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizedName */ .j8), channels, paths, types];
    return JSON.stringify(named.map(asSet));
}
/** The first override of some conditions in one list belongs to the first in the other, the second to the second. */
function partners(base, proposed) {
    const waiting = new Map();
    for (const [index, item] of [...proposed.entries()].reverse()) {
        const key = conditionsKey(item.when);
        const known = waiting.get(key);
        if (known === undefined)
            waiting.set(key, [index]);
        else
            known.push(index);
    }
    return base.flatMap((item, index) => {
        const partner = waiting.get(conditionsKey(item.when))?.pop();
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
function changesInOverrides(section, value, { base, proposed, slots }) {
    const { scale } = value;
    const statements = slots.map((slot) => ({
        base: slot.base && (0,_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .statedBy */ .Hk)(slot.base, section),
        proposed: slot.proposed && (0,_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .statedBy */ .Hk)(slot.proposed, section),
    }));
    const below = { base: (0,_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .inForce */ .Nm)(base, section), proposed: (0,_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .inForce */ .Nm)(proposed, section) };
    const tables = [below.base, below.proposed, ...statements.flatMap((each) => [each.base, each.proposed])];
    const keys = new Set(tables.flatMap((table) => [...(table?.byKey.keys() ?? [])]));
    const steps = [undefined, ...keys].flatMap((key) => {
        const start = (table) => value.inForce(entryOf(table, key) ?? table.default).value;
        return stepsFor(value, key, statements, { base: start(below.base), proposed: start(below.proposed) });
    });
    return groupedByPlace(steps).map(([first, ...others]) => {
        const all = [first, ...others];
        const from = all.map((step) => step.from).reduce((a, b) => (0,_rules_strictness_scale_js__WEBPACK_IMPORTED_MODULE_3__/* .widened */ ["do"])(scale, a, b));
        const to = all.map((step) => step.to).reduce((a, b) => (0,_rules_strictness_scale_js__WEBPACK_IMPORTED_MODULE_3__/* .widened */ ["do"])(scale, a, b));
        const slot = slots[first.slot];
        const override = (slot.proposed ?? slot.base);
        const at = first.key === undefined ? '' : `.${section.byKey.key}.${first.key}`;
        const values = (0,_policy_difference_js__WEBPACK_IMPORTED_MODULE_4__/* .arrow */ .U)((0,_rules_strictness_scale_js__WEBPACK_IMPORTED_MODULE_3__/* .rangeText */ .lq)(scale, from), (0,_rules_strictness_scale_js__WEBPACK_IMPORTED_MODULE_3__/* .rangeText */ .lq)(scale, to));
        return {
            slot: first.slot,
            key: `overrides[${override.index}].${section.name}${at}.${value.key}`,
            from: (0,_rules_strictness_scale_js__WEBPACK_IMPORTED_MODULE_3__/* .plainRange */ .e)(scale, from),
            to: (0,_rules_strictness_scale_js__WEBPACK_IMPORTED_MODULE_3__/* .plainRange */ .e)(scale, to),
            effect: (0,_policy_difference_js__WEBPACK_IMPORTED_MODULE_4__/* .combinedEffect */ .R)(all.map(({ effect }) => effect)),
            text: `${(0,_describe_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .conditionsText */ .o)(override.when)}: ${values}${sideText(slot)}`,
        };
    });
}
function entryOf(table, key) {
    return key === undefined ? undefined : table?.byKey.get(key);
}
/** Walks through the overrides for one channel, category or threat (undefined: for any other). */
function stepsFor({ scale, statedBy: valueIn }, key, statements, start) {
    // An explicit "none" is null, which counts as set.
    const statement = (table) => {
        const entry = entryOf(table, key);
        const own = entry && valueIn(entry);
        return { isOwn: own !== undefined, value: own === undefined ? table && valueIn(table.default) : own };
    };
    let [before, after] = [(0,_rules_strictness_scale_js__WEBPACK_IMPORTED_MODULE_3__/* .rangeOf */ .be)(start.base), (0,_rules_strictness_scale_js__WEBPACK_IMPORTED_MODULE_3__/* .rangeOf */ .be)(start.proposed)];
    return statements.flatMap(({ base, proposed }, slot) => {
        const sides = { from: statement(base), to: statement(proposed) };
        if (sides.from.value === undefined && sides.to.value === undefined)
            return [];
        const from = sides.from.value === undefined ? before : (0,_rules_strictness_scale_js__WEBPACK_IMPORTED_MODULE_3__/* .rangeOf */ .be)(sides.from.value);
        const to = sides.to.value === undefined ? after : (0,_rules_strictness_scale_js__WEBPACK_IMPORTED_MODULE_3__/* .rangeOf */ .be)(sides.to.value);
        if (sides.from.value !== undefined)
            before = (0,_rules_strictness_scale_js__WEBPACK_IMPORTED_MODULE_3__/* .widened */ ["do"])(scale, before, from);
        if (sides.to.value !== undefined)
            after = (0,_rules_strictness_scale_js__WEBPACK_IMPORTED_MODULE_3__/* .widened */ ["do"])(scale, after, to);
        const effect = (0,_rules_strictness_scale_js__WEBPACK_IMPORTED_MODULE_3__/* .effectBetween */ ._4)(scale, from, to);
        const isKept = sides.from.value !== undefined && sides.to.value !== undefined && effect === 'neutral';
        return isKept ? [] : [{ slot, key: sides.from.isOwn || sides.to.isOwn ? key : undefined, from, to, effect }];
    });
}
/** The steps that one place of the file stands for, a limit for all channels being one place. */
function groupedByPlace(steps) {
    const places = new Map();
    for (const step of steps) {
        const place = JSON.stringify([step.slot, step.key]);
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

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 25853:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ comparePolicies)
/* harmony export */ });
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90751);
/* harmony import */ var _compare_overrides_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86362);
/* harmony import */ var _compare_sections_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90827);
/* harmony import */ var _compare_terms_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51712);
/* harmony import */ var _compare_unfamiliar_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99411);
/* harmony import */ var _compare_waivers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77954);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_policy_js__WEBPACK_IMPORTED_MODULE_0__, _compare_overrides_js__WEBPACK_IMPORTED_MODULE_1__, _compare_sections_js__WEBPACK_IMPORTED_MODULE_2__, _compare_terms_js__WEBPACK_IMPORTED_MODULE_3__, _compare_unfamiliar_js__WEBPACK_IMPORTED_MODULE_4__]);
([_policy_js__WEBPACK_IMPORTED_MODULE_0__, _compare_overrides_js__WEBPACK_IMPORTED_MODULE_1__, _compare_sections_js__WEBPACK_IMPORTED_MODULE_2__, _compare_terms_js__WEBPACK_IMPORTED_MODULE_3__, _compare_unfamiliar_js__WEBPACK_IMPORTED_MODULE_4__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);






/**
 * What a proposed policy changes against the one in force, both resolved with the same settings and credentials, so that
 * a key that comes or goes is compared with the input or default it replaces. Overrides are paired where their
 * conditions are the same; waivers where creative and rule are.
 */
function comparePolicies(base, proposed) {
    const slots = (0,_compare_overrides_js__WEBPACK_IMPORTED_MODULE_1__/* .pairOverrides */ .c)(base.overrides, proposed.overrides);
    const changes = _policy_js__WEBPACK_IMPORTED_MODULE_0__/* .POLICY_SECTIONS */ .AN.flatMap((section) => {
        const weighted = weightedBy(section.name, base, proposed);
        return section.compared.map((value) => ({
            inSection: weighted((0,_compare_sections_js__WEBPACK_IMPORTED_MODULE_2__/* .changesInSection */ .y)(section, value, base, proposed)),
            inOverrides: weighted((0,_compare_overrides_js__WEBPACK_IMPORTED_MODULE_1__/* .changesInOverrides */ .G)(section, value, { base, proposed, slots })),
        }));
    });
    return [
        ...(0,_compare_terms_js__WEBPACK_IMPORTED_MODULE_3__/* .changesInTerms */ .c)(base, proposed),
        ...changes.flatMap(({ inSection }) => inSection),
        ...changes
            .flatMap(({ inOverrides }) => inOverrides)
            .sort((a, b) => a.slot - b.slot)
            .map(({ slot: _slot, ...change }) => change),
        ...(0,_compare_waivers_js__WEBPACK_IMPORTED_MODULE_5__/* .changesInWaivers */ .q)(base.waivers, proposed.waivers),
        ...(0,_compare_unfamiliar_js__WEBPACK_IMPORTED_MODULE_4__/* .unfamiliarChanges */ .k)(base, proposed),
    ];
}
/** Of a provider that the base does not ask, no limit held anything back. */
function weightedBy(provider, base, proposed) {
    return (changes) => {
        if (base.participation[provider].used)
            return changes;
        const effect = proposed.participation[provider].used ? 'tighter' : 'neutral';
        return changes.map((change) => ({ ...change, effect }));
    };
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 90827:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ aside),
/* harmony export */   y: () => (/* binding */ changesInSection)
/* harmony export */ });
/* harmony import */ var _rules_strictness_scale_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56433);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90751);
/* harmony import */ var _policy_difference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66447);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_policy_js__WEBPACK_IMPORTED_MODULE_0__]);
_policy_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];



/** Where a value was set, in brackets, unless that is the policy file itself. */
function aside({ origin }, { path }) {
    return origin.startsWith(`${path}:`) ? '' : ` (${origin})`;
}
const IN_GENERAL = ' (as in general)';
/**
 * What changes of one limit apart from overrides: in general, and for every channel, category or threat that has one of
 * its own on either side. A value that is now merely set elsewhere is a neutral change: an input no longer moves it.
 */
function changesInSection(section, { key, scale, inForce: valueIn }, base, proposed) {
    const [before, after] = [(0,_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .inForce */ .Nm)(base, section), (0,_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .inForce */ .Nm)(proposed, section)];
    const general = { from: valueIn(before.default), to: valueIn(after.default) };
    const names = [...new Set([...before.byKey.keys(), ...after.byKey.keys()])];
    const change = (at, from, to, asides) => {
        const effect = (0,_rules_strictness_scale_js__WEBPACK_IMPORTED_MODULE_1__/* .effectOf */ .$x)(scale, from.value, to.value);
        if (effect === 'neutral' && asides.from === asides.to)
            return [];
        const text = (0,_policy_difference_js__WEBPACK_IMPORTED_MODULE_2__/* .arrow */ .U)(`${scale.text(from.value)}${asides.from}`, `${scale.text(to.value)}${asides.to}`);
        return [{ key: `${at}.${key}`, from: scale.plain(from.value), to: scale.plain(to.value), effect, text }];
    };
    // A file may set everything on one line, so origins alone are not enough.
    const isOwn = (limit, below) => limit.origin !== below.origin || (0,_rules_strictness_scale_js__WEBPACK_IMPORTED_MODULE_1__/* .effectOf */ .$x)(scale, below.value, limit.value) !== 'neutral';
    const ofKey = (name) => {
        const from = valueIn(before.byKey.get(name) ?? before.default);
        const to = valueIn(after.byKey.get(name) ?? after.default);
        const [wasOwn, isOwnNow] = [isOwn(from, general.from), isOwn(to, general.to)];
        if (!wasOwn && !isOwnNow)
            return [];
        const asides = { from: wasOwn ? '' : IN_GENERAL, to: isOwnNow ? '' : IN_GENERAL };
        return change(`${section.name}.${section.byKey.key}.${name}`, from, to, asides);
    };
    const asides = { from: aside(general.from, base), to: aside(general.to, proposed) };
    return [...change(section.name, general.from, general.to, asides), ...names.flatMap(ofKey)];
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 51712:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ changesInTerms)
/* harmony export */ });
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90751);
/* harmony import */ var _compare_sections_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90827);
/* harmony import */ var _policy_difference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66447);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_policy_js__WEBPACK_IMPORTED_MODULE_0__, _compare_sections_js__WEBPACK_IMPORTED_MODULE_1__]);
([_policy_js__WEBPACK_IMPORTED_MODULE_0__, _compare_sections_js__WEBPACK_IMPORTED_MODULE_1__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);



/**
 * What changes apart from limits: which manifests count, which providers take part, what the options of their sections
 * say, and which conclusion missing answers have.
 */
function changesInTerms(base, proposed) {
    return [
        ...inManifests(base, proposed),
        ..._policy_js__WEBPACK_IMPORTED_MODULE_0__/* .POLICY_SECTIONS */ .AN.flatMap(({ name }) => {
            const [from, to] = [base, proposed].map(({ participation }) => participation[name]);
            return inParticipation(name, from, to);
        }),
        ...inOptions(base, proposed),
        ..._policy_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSES */ .hE.flatMap((cause) => inOutcome(cause, base, proposed)),
    ];
}
const isSame = (a, b) => JSON.stringify(a) === JSON.stringify(b);
const asSet = (values) => [...new Set(values)].sort();
function inManifests(base, proposed) {
    const [from, to] = [base.manifests, proposed.manifests];
    const asides = { from: (0,_compare_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .aside */ .H)(from, base), to: (0,_compare_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .aside */ .H)(to, proposed) };
    const isOnlyMoved = isSame(asSet(from.value), asSet(to.value));
    if (isOnlyMoved && asides.from === asides.to)
        return [];
    const text = (0,_policy_difference_js__WEBPACK_IMPORTED_MODULE_2__/* .arrow */ .U)(`${from.value.join(', ')}${asides.from}`, `${to.value.join(', ')}${asides.to}`);
    const effect = isOnlyMoved ? 'neutral' : effectOfGlobs(from.value, to.value);
    return [{ key: 'manifests', from: from.value, to: to.value, effect, text }];
}
/** Only globs that include, added to all that were there, surely leave nothing out. */
function effectOfGlobs(from, to) {
    const added = to.filter((glob) => !from.includes(glob));
    const isWider = from.every((glob) => to.includes(glob)) && added.every((glob) => !glob.startsWith('!'));
    return isWider ? 'tighter' : 'looser';
}
/** 0: not asked, 1: asked but optional, 2: always required. */
function demand({ used, required, optional }) {
    if (!used)
        return 0;
    return required && !optional ? 2 : 1;
}
function participationText({ used, required, optional }) {
    if (!used)
        return 'not asked';
    if (!required)
        return 'asked, but entries may leave it out';
    return optional ? 'required, but entries may leave it out' : 'required';
}
function inParticipation(key, from, to) {
    const effect = effectOfOrder(demand(from), demand(to));
    if (from.used === to.used && from.required === to.required) {
        if (from.optional === to.optional)
            return [];
        const text = (0,_policy_difference_js__WEBPACK_IMPORTED_MODULE_2__/* .arrow */ .U)(String(from.optional), String(to.optional));
        return [{ key: `${key}.optional`, from: from.optional, to: to.optional, effect, text }];
    }
    const [before, after] = [participationText(from), participationText(to)];
    return [{ key, from: before, to: after, effect, text: (0,_policy_difference_js__WEBPACK_IMPORTED_MODULE_2__/* .arrow */ .U)(before, after) }];
}
function effectOfOrder(from, to) {
    if (to < from)
        return 'looser';
    return to > from ? 'tighter' : 'neutral';
}
function inOptions(base, proposed) {
    return _policy_js__WEBPACK_IMPORTED_MODULE_0__/* .POLICY_SECTIONS */ .AN.flatMap((section) => section.options.flatMap(({ key, compare }) => {
        const change = compare((0,_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .inForce */ .Nm)(base, section)[key], (0,_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .inForce */ .Nm)(proposed, section)[key]);
        return change === undefined ? [] : [{ key: `${section.name}.${key}`, ...change }];
    }));
}
const LOOSEST_LAST = ['failure', 'pending', 'neutral'];
function inOutcome(cause, base, proposed) {
    const [from, to] = [base.outcomes[cause], proposed.outcomes[cause]];
    const asides = { from: (0,_compare_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .aside */ .H)(from, base), to: (0,_compare_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .aside */ .H)(to, proposed) };
    if (from.value === to.value && asides.from === asides.to)
        return [];
    const strictness = (outcome) => -LOOSEST_LAST.indexOf(outcome);
    return [
        {
            key: `outcomes.${cause}`,
            from: from.value,
            to: to.value,
            effect: effectOfOrder(strictness(from.value), strictness(to.value)),
            text: (0,_policy_difference_js__WEBPACK_IMPORTED_MODULE_2__/* .arrow */ .U)(`${from.value}${asides.from}`, `${to.value}${asides.to}`),
        },
    ];
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 99411:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ unfamiliarChanges)
/* harmony export */ });
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90751);
/* harmony import */ var _policy_difference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66447);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_policy_js__WEBPACK_IMPORTED_MODULE_0__]);
_policy_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];


/** A section's limits and options each bring their comparison with them. */
const limitsIn = ({ limits }) => {
    const known = Object.fromEntries(limits.map(({ key }) => [key, true]));
    return { default: known, byKey: { '*': known } };
};
const partOf = (section) => ({
    ...limitsIn(section),
    ...Object.fromEntries(section.options.map(({ key }) => [key, true])),
});
const OVERRIDE = { index: true, origin: true, when: true, statements: (0,_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .forEachSection */ .CQ)(limitsIn) };
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
const POLICY = {
    ...(0,_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .forEachSection */ .CQ)(partOf),
    path: true,
    sha: true,
    manifests: true,
    participation: true,
    overrides: { '*': OVERRIDE },
    waivers: { '*': WAIVER },
    outcomes: true,
};
/**
 * What differs between two policies although no comparison knows it: looser, whatever it is. The compiler asks for a
 * decision on every new part of a policy; this is for values that the types do not show.
 */
function unfamiliarChanges(base, proposed) {
    const [before, after] = [new Map(unfamiliar(base, POLICY, '')), new Map(unfamiliar(proposed, POLICY, ''))];
    return [...new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
        const [from = 'nothing', to = 'nothing'] = [before.get(key), after.get(key)];
        return from === to ? [] : [{ key, from, to, effect: 'looser', text: (0,_policy_difference_js__WEBPACK_IMPORTED_MODULE_1__/* .arrow */ .U)(from, to) }];
    });
}
function unfamiliar(value, known, key) {
    if (known === true || typeof value !== 'object' || value === null)
        return [];
    const parts = value instanceof Map ? [...value] : Object.entries(value);
    return parts.flatMap(([name, part]) => {
        const path = key === '' ? name : `${key}.${name}`;
        const inner = known[name] ?? known['*'];
        return inner === undefined ? [[path, textOf(part)]] : unfamiliar(part, inner, path);
    });
}
/** A value without the places it was set in. */
function textOf(value) {
    return JSON.stringify(value, (name, part) => (name === 'origin' ? undefined : part)) ?? 'nothing';
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 77954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ changesInWaivers)
/* harmony export */ });
/* harmony import */ var _policy_difference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66447);

const AFTER_MERGE = 'takes effect after merge';
/**
 * What changes in the waivers, by creative and rule as they are written; another rule or creative is another waiver. A
 * new or longer one is looser also where its day is over, since nothing here knows what day it is.
 */
function changesInWaivers(base, proposed) {
    const [before, after] = [scopesOf(base), scopesOf(proposed)];
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
        const text = `${(0,_policy_difference_js__WEBPACK_IMPORTED_MODULE_0__/* .arrow */ .U)(`through ${from.until}`, `through ${to.until}`)}${isLonger ? `; ${AFTER_MERGE}` : ''}`;
        return [{ key, from: from.until, to: to.until, effect: isLonger ? 'looser' : 'tighter', text }];
    }
    if (from.grounds === to.grounds)
        return [];
    return [{ key, from: from.grounds, to: to.grounds, effect: 'neutral', text: (0,_policy_difference_js__WEBPACK_IMPORTED_MODULE_0__/* .arrow */ .U)(from.grounds, to.grounds) }];
}
function scopesOf(waivers) {
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


/***/ }),

/***/ 66447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ combinedEffect),
/* harmony export */   U: () => (/* binding */ arrow)
/* harmony export */ });
const MOST_TELLING_FIRST = ['looser', 'tighter'];
/** Combines several effects: looser as soon as one of them is. */
function combinedEffect(effects) {
    return MOST_TELLING_FIRST.find((effect) => effects.includes(effect)) ?? 'neutral';
}
/** From one text to the other. */
function arrow(from, to) {
    return `${from} → ${to}`;
}


/***/ }),

/***/ 983:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ conditionsText),
/* harmony export */   w: () => (/* binding */ describePolicy)
/* harmony export */ });
/* harmony import */ var _rules_limit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29613);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90751);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_policy_js__WEBPACK_IMPORTED_MODULE_0__]);
_policy_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];


/** The policy in force for the log, a line for each value with its origin; of providers in use only. */
function describePolicy(policy) {
    const participation = _policy_js__WEBPACK_IMPORTED_MODULE_0__/* .POLICY_SECTIONS */ .AN.map(({ name }) => {
        const part = policy.participation[name];
        return { key: name, value: participationText(part), origin: part.origin };
    });
    const used = _policy_js__WEBPACK_IMPORTED_MODULE_0__/* .POLICY_SECTIONS */ .AN.filter(({ name }) => policy.participation[name].used);
    const values = [
        (0,_rules_limit_js__WEBPACK_IMPORTED_MODULE_1__/* .describeValue */ .bp)('manifests', policy.manifests, (globs) => globs.join(', ')),
        ...participation,
        ...used.flatMap((section) => describeSection(section, (0,_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .inForce */ .Nm)(policy, section))),
        ..._policy_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSES */ .hE.map((cause) => (0,_rules_limit_js__WEBPACK_IMPORTED_MODULE_1__/* .describeValue */ .bp)(`outcomes.${cause}`, policy.outcomes[cause], (outcome) => outcome)),
    ];
    return [
        ...values.map(({ key, value, origin }) => `${key}: ${value}${origin === null ? '' : ` (${origin})`}`),
        ...describeOverrides(policy),
        ...describeWaivers(policy),
    ];
}
function participationText({ used, required, optional }) {
    if (!used)
        return 'not asked';
    if (!required)
        return 'asked; entries may leave it out';
    return optional ? 'required, but entries may leave it out' : 'required';
}
/** Options, general limits, and the limits of single channels, categories or threats that differ from the general ones. */
function describeSection({ name, byKey, limits, options }, values) {
    const describe = (at, of) => limits.flatMap((limit) => limit.describe(`${at}.${limit.key}`, of[limit.key]));
    const general = new Set(describe('', values.default).map((each) => JSON.stringify(each)));
    const single = [...values.byKey].flatMap(([key, of]) => describe('', of)
        .filter((each) => !general.has(JSON.stringify(each)))
        .map((each) => ({ ...each, key: `${name}.${byKey.key}.${key}${each.key}` })));
    return [
        ...options.flatMap((option) => option.describe(`${name}.${option.key}`, values[option.key])),
        ...describe(name, values.default),
        ...single,
    ];
}
const PRECEDENCE = 'overrides: of those that apply the last one that states a limit counts; a general limit of an override also replaces ' +
    'what single channels, categories and threats were given before it';
/** The overrides for the log, a line each: where it is set, which creatives it is for, and its limits. */
function describeOverrides({ overrides }) {
    return overrides.length === 0 ? [] : [PRECEDENCE, ...overrides.map(describeOverride)];
}
function describeOverride(override) {
    const limits = _policy_js__WEBPACK_IMPORTED_MODULE_0__/* .POLICY_SECTIONS */ .AN.flatMap((section) => {
        const table = (0,_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .statedBy */ .Hk)(override, section);
        return table === undefined ? [] : describeStatements(section, table);
    });
    const conditions = conditionsText(override.when);
    return `${override.origin}, for ${conditions}: ${limits.length === 0 ? 'no limit' : limits.join(', ')}`;
}
function describeStatements({ name, byKey, limits }, table) {
    const describe = (at, statements) => limits
        .filter(({ key }) => statements[key] !== undefined)
        .flatMap((limit) => limit.describeStatement(`${at}.${limit.key}`, statements[limit.key]));
    const single = [...table.byKey].flatMap(([key, statements]) => describe(`${name}.${byKey.key}.${key}`, statements));
    return [...describe(name, table.default), ...single].map(({ key, value }) => `${key} ${value}`);
}
/** Conditions in words: `brands whisky and markets DE or AT`. */
function conditionsText({ brands, markets, channels, paths, types }) {
    const named = Object.entries({ brands, markets, channels, paths, types });
    return named.flatMap(([key, values]) => (values ? [`${key} ${values.join(' or ')}`] : [])).join(' and ');
}
/** The waivers for the log, a line each: what is waived, until when, by whom, why, and where that is set. */
function describeWaivers({ waivers }) {
    return waivers.map(({ origin, rule, creative, expires, approvedBy, reason }) => `${origin}, waiver of ${rule} for ${creative} through ${expires}, approved by ${approvedBy}: ${reason}`);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 78853:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ needsEarlierScores),
/* harmony export */   I: () => (/* binding */ limitsFor)
/* harmony export */ });
/* harmony import */ var _overrides_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89348);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90751);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_overrides_js__WEBPACK_IMPORTED_MODULE_0__, _policy_js__WEBPACK_IMPORTED_MODULE_1__]);
([_overrides_js__WEBPACK_IMPORTED_MODULE_0__, _policy_js__WEBPACK_IMPORTED_MODULE_1__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);


const compiled = new WeakMap();
/**
 * The limits that count for a creative. With several brands, markets or channels it has a set of limits for each
 * combination; what counts is the strictest of them, for each single limit on its own, which finds exactly what evaluating
 * the combinations one by one would find at worst. Where a provider knows no channels, the creative's own are combined
 * like its brands. What creatives have in common is found once for each policy.
 */
function limitsFor(policy, situation) {
    const known = compiled.get(policy) ?? compile(policy);
    compiled.set(policy, known);
    return known(situation);
}
function compile(policy) {
    const matchers = (0,_overrides_js__WEBPACK_IMPORTED_MODULE_0__/* .matchersOf */ .z6)(policy);
    const resolvers = _policy_js__WEBPACK_IMPORTED_MODULE_1__/* .POLICY_SECTIONS */ .AN.map((section) => [section, createResolver(policy, section)]);
    const groups = (0,_overrides_js__WEBPACK_IMPORTED_MODULE_0__/* .createMemory */ .IG)();
    const groupOf = ({ type, location }) => {
        const matching = matchers.filter(({ matchesPath, matchesType }) => matchesPath(location.path) && matchesType(type));
        return { matchers: matching, mentioned: (0,_overrides_js__WEBPACK_IMPORTED_MODULE_0__/* .mentionedBy */ .J8)(matching), byValues: (0,_overrides_js__WEBPACK_IMPORTED_MODULE_0__/* .createMemory */ .IG)() };
    };
    return (situation) => {
        const group = groups(`${situation.type} ${situation.location.path}`, () => groupOf(situation));
        const values = {
            brands: (0,_overrides_js__WEBPACK_IMPORTED_MODULE_0__/* .distinctValues */ .V$)(group.mentioned.brands, situation.brands.map(_overrides_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizedName */ .j8)),
            markets: (0,_overrides_js__WEBPACK_IMPORTED_MODULE_0__/* .distinctValues */ .V$)(group.mentioned.markets, situation.markets.map(_overrides_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizedName */ .j8)),
            channels: (0,_overrides_js__WEBPACK_IMPORTED_MODULE_0__/* .distinctValues */ .V$)(group.mentioned.channels, situation.channels),
        };
        return group.byValues(JSON.stringify(values), () => {
            const limits = resolvers.map(([section, resolve]) => [section.name, onDemand(section, resolve, group, values)]);
            return Object.fromEntries(limits);
        });
    };
}
/** The limits under a set of overrides are found once. */
function createResolver(policy, section) {
    const below = (0,_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .inForce */ .Nm)(policy, section);
    const bySet = (0,_overrides_js__WEBPACK_IMPORTED_MODULE_0__/* .createMemory */ .IG)();
    const limitsUnder = (applying) => applying.reduce((limits, { override }) => section.merge(limits, (0,_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .statedBy */ .Hk)(override, section)), { default: below.default, byKey: below.byKey });
    return (matchers, values) => {
        const stating = matchers.filter(({ override }) => (0,_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .statedBy */ .Hk)(override, section) !== undefined);
        return (0,_overrides_js__WEBPACK_IMPORTED_MODULE_0__/* .combinationsOf */ .eW)(stating, values)
            .map((set) => bySet((0,_overrides_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(set), () => limitsUnder(set)))
            .reduce(section.strictest);
    };
}
function onDemand({ byChannel }, resolve, { matchers, mentioned }, values) {
    if (!byChannel) {
        const known = (0,_overrides_js__WEBPACK_IMPORTED_MODULE_0__/* .createMemory */ .IG)();
        return () => known('', () => resolve(matchers, values));
    }
    const known = (0,_overrides_js__WEBPACK_IMPORTED_MODULE_0__/* .createMemory */ .IG)();
    return (channel) => known(channel, () => {
        const table = resolve(matchers, { ...values, channels: (0,_overrides_js__WEBPACK_IMPORTED_MODULE_0__/* .distinctValues */ .V$)(mentioned.channels, [channel]) });
        return table.byKey.get(channel) ?? table.default;
    });
}
/** Whether a limit that the policy states anywhere can only be evaluated with the scores recorded earlier. */
function needsEarlierScores(policy) {
    return _policy_js__WEBPACK_IMPORTED_MODULE_1__/* .POLICY_SECTIONS */ .AN.some((section) => {
        const tables = [
            (0,_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .inForce */ .Nm)(policy, section),
            ...policy.overrides.flatMap((override) => (0,_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .statedBy */ .Hk)(override, section) ?? []),
        ];
        const values = tables.flatMap((table) => [table.default, ...table.byKey.values()]);
        return section.limits.some(({ key, needsEarlierScores: needs }) => values.some((of) => of[key] !== undefined && (needs?.(of[key]) ?? false)));
    });
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 89348:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HV: () => (/* binding */ judgesDifferently),
/* harmony export */   IG: () => (/* binding */ createMemory),
/* harmony export */   J8: () => (/* binding */ mentionedBy),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   V$: () => (/* binding */ distinctValues),
/* harmony export */   eS: () => (/* binding */ overridesGained),
/* harmony export */   eW: () => (/* binding */ combinationsOf),
/* harmony export */   j8: () => (/* binding */ normalizedName),
/* harmony export */   z6: () => (/* binding */ matchersOf)
/* harmony export */ });
/* unused harmony export unmetConditions */
/* harmony import */ var _manifest_manifest_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9339);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90751);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_policy_js__WEBPACK_IMPORTED_MODULE_1__]);
_policy_js__WEBPACK_IMPORTED_MODULE_1__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];


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
/** Brands and markets as they are compared: case and surrounding space do not count. */
const normalizedName = (name) => name.trim().toLowerCase();
function matcherOf(override) {
    const { brands, markets, channels, paths, types } = override.when;
    return {
        override,
        brands: brands && new Set(brands.map(normalizedName)),
        markets: markets && new Set(markets.map(normalizedName)),
        channels: channels && new Set(channels),
        matchesPath: paths === undefined ? () => true : memoized((0,_manifest_manifest_files_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesManifest */ .z)(paths)),
        matchesType: (type) => types === undefined || types.includes(type),
    };
}
/** Thousands of creatives share a manifest, and a glob takes longer than a look into a map. */
function memoized(matches) {
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
 * meet one on them only by the channels of an answer, and so only where the override limits a provider by channel.
 */
function unmetConditions(matcher, { brands, markets, channels, type, location }) {
    const byAnswer = channels.length === 0 &&
        _policy_js__WEBPACK_IMPORTED_MODULE_1__/* .POLICY_SECTIONS */ .AN.some((section) => section.byChannel && (0,_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .statedBy */ .Hk)(matcher.override, section));
    const isMet = [
        ['brands', matcher.brands === undefined || brands.some((name) => matcher.brands?.has(normalizedName(name)))],
        ['markets', matcher.markets === undefined || markets.some((name) => matcher.markets?.has(normalizedName(name)))],
        ['channels', matcher.channels === undefined || byAnswer || channels.some((name) => matcher.channels?.has(name))],
        ['paths', matcher.matchesPath(location.path)],
        ['types', matcher.matchesType(type)],
    ];
    return isMet.flatMap(([condition, met]) => (met ? [] : [condition]));
}
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
function distinctValues(mentioned, names) {
    if (mentioned.size === 0 || names.length === 0)
        return [OTHER];
    return [...new Set(names.map((name) => (mentioned.has(name) ? name : OTHER)))].sort();
}
/**
 * The different sets of overrides that apply in the combinations of one brand, one market and one channel each, in an
 * order that depends on nothing but the policy. Combinations in which the same overrides apply count as one.
 */
function combinationsOf(matchers, distinct) {
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
/**
 * The overrides that apply to a creative and would not have applied to it as it was listed before: a reviewer of the
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

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 18100:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ parsePolicyFile)
/* harmony export */ });
/* harmony import */ var _yaml_check_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30772);
/* harmony import */ var _yaml_read_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(164);
/* harmony import */ var _policy_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72887);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_policy_schema_js__WEBPACK_IMPORTED_MODULE_2__]);
_policy_schema_js__WEBPACK_IMPORTED_MODULE_2__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];



/** Far more than a policy needs; a hostile file results in a clear error. */
const LIMITS = {
    noun: 'policy',
    remedy: 'make it smaller and plainer',
    bytes: 1_000_000,
    lineLength: 1_000_000,
    tokens: 500_000,
    depth: 64,
    usualDepth: 12,
    values: 250_000,
};
/**
 * Reads a policy file (YAML or JSON). Never throws: what cannot be taken becomes `policy/invalid` problems with their
 * places, and `file` is null when nothing of it can be relied on.
 */
function parsePolicyFile(path, bytes) {
    const refused = (found) => ({
        file: null,
        problems: found.map(({ line, column, message }) => {
            return { rule: 'policy/invalid', path, line, column, message };
        }),
    });
    const { document, problems } = (0,_yaml_read_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .readYaml */ .g)(bytes, LIMITS);
    if (document === null)
        return refused(problems);
    const shape = (0,_yaml_check_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .checkShape */ .e)(document, _policy_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .policyFile */ .X);
    if (shape.content === null)
        return refused(shape.problems);
    const placeOf = (keys) => ({ path, ...document.placeOfKey(keys) });
    const originOf = (keys) => `${path}:${placeOf(keys).line}`;
    return { file: { path, content: shape.content, originOf, placeOf }, problems: [] };
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 18896:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ resolveParticipation),
/* harmony export */   h: () => (/* binding */ configurationProblems)
/* harmony export */ });
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90751);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_policy_js__WEBPACK_IMPORTED_MODULE_0__]);
_policy_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];

/**
 * How each provider takes part. A section in the policy file requires its provider even where the input `providers`
 * names others: the input can be changed by the pull request that is judged, the policy cannot.
 */
function resolveParticipation(file, settings, credentials) {
    return (0,_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .forEachSection */ .CQ)((provider) => {
        const name = provider.name;
        const section = file?.content[name];
        const required = requiredBy(name, file, settings);
        const available = settings.providers === undefined && credentials[name] ? 'credentials' : null;
        return {
            used: required !== null || available !== null,
            required: required !== null,
            optional: section?.optional ?? false,
            origin: required ?? available,
        };
    });
}
function requiredBy(name, file, settings) {
    if (file !== null && file.content[name] !== undefined)
        return file.originOf([name]);
    return settings.providers?.includes(name) ? 'input providers' : null;
}
/** `gate/configuration` problems: a required provider without credentials, or no provider at all. */
function configurationProblems(policy, credentials) {
    const problem = (message) => {
        return { rule: 'gate/configuration', path: null, line: null, column: null, message };
    };
    const used = _policy_js__WEBPACK_IMPORTED_MODULE_0__/* .POLICY_SECTIONS */ .AN.filter(({ name }) => policy.participation[name].used);
    if (used.length === 0) {
        const pairs = _policy_js__WEBPACK_IMPORTED_MODULE_0__/* .POLICY_SECTIONS */ .AN.map(({ name, credentials: inputs }) => `${inputs} for ${name}`);
        return [problem(`No provider to ask: no credentials are set. Set at least one of: ${pairs.join('; ')}.`)];
    }
    return used
        .filter(({ name }) => !credentials[name])
        .map(({ name, credentials: inputs }) => {
        const { origin } = policy.participation[name];
        return problem(`${name} is required (${origin}), but its credentials are not set. Set ${inputs}. Workflows of forks get no ` +
            'secrets.');
    });
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 72887:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ policyFile)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13798);
/* harmony import */ var _creative_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69605);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42732);
/* harmony import */ var _rules_catalogue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70999);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90751);
/* harmony import */ var _schema_values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35509);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_rules_catalogue_js__WEBPACK_IMPORTED_MODULE_2__, _policy_js__WEBPACK_IMPORTED_MODULE_3__]);
([_rules_catalogue_js__WEBPACK_IMPORTED_MODULE_2__, _policy_js__WEBPACK_IMPORTED_MODULE_3__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);






const when = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    brands: (0,_schema_values_js__WEBPACK_IMPORTED_MODULE_4__/* .some */ .zN)(_schema_values_js__WEBPACK_IMPORTED_MODULE_4__/* .words */ .aL).optional().describe('Brands of the creative, any of them; case does not count.'),
    markets: (0,_schema_values_js__WEBPACK_IMPORTED_MODULE_4__/* .some */ .zN)(_schema_values_js__WEBPACK_IMPORTED_MODULE_4__/* .words */ .aL).optional().describe('Markets of the creative, any of them; case does not count.'),
    channels: (0,_schema_values_js__WEBPACK_IMPORTED_MODULE_4__/* .some */ .zN)(_schema_values_js__WEBPACK_IMPORTED_MODULE_4__/* .channelName */ .HA).optional().describe('Channels of the creative, any of them, by name or alias.'),
    paths: (0,_schema_values_js__WEBPACK_IMPORTED_MODULE_4__/* .some */ .zN)(_schema_values_js__WEBPACK_IMPORTED_MODULE_4__/* .pathGlob */ .Qh)
        .refine((globs) => globs.some((glob) => !glob.startsWith('!')), 'takes at least one glob without !')
        .optional()
        .describe('Globs for the path of the manifest, any of them; `!` excludes.'),
    types: (0,_schema_values_js__WEBPACK_IMPORTED_MODULE_4__/* .some */ .zN)(zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(_creative_js__WEBPACK_IMPORTED_MODULE_0__/* .CREATIVE_TYPES */ .a1)).optional().describe('Types of the creative, any of them.'),
})
    .refine((conditions) => Object.keys(conditions).length > 0, 'takes at least one condition');
/** Other limits for some creatives. */
const override = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    when: when.describe('Which creatives: all conditions must hold; a field the creative has not matches none.'),
    ...(0,_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .forEachSection */ .CQ)(({ overrideSchema, title }) => overrideSchema.optional().describe(`Limits on what ${title} answers.`)),
})
    .describe('Other limits for some creatives. Of the overrides that apply the last one that states a limit counts; a general ' +
    'limit also replaces what single channels, categories and threats were given before.');
const PREFIXES = _policy_js__WEBPACK_IMPORTED_MODULE_3__/* .POLICY_SECTIONS */ .AN.map(({ name }) => name);
const [LAST_PREFIX] = PREFIXES.slice(-1);
const WAIVABLE = `${PREFIXES.slice(0, -1)
    .map((name) => `${name}/`)
    .join(', ')} or ${LAST_PREFIX}/`;
/**
 * Stars, question marks, sets and alternatives only: without groups and alternation no glob reaches beyond its provider's
 * rules, and none takes long, not even a hostile one.
 */
const WAIVABLE_GLOB = new RegExp(`^(${PREFIXES.join('|')})/(?=.*[*?[{])[\\w.*?,{}[\\]-]{1,100}$`);
const waivableRule = zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().refine((rule) => _rules_catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .WAIVABLE_IDS */ .F.includes(rule) || WAIVABLE_GLOB.test(rule), {
    error: ({ input }) => {
        const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(String(input), _rules_catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .WAIVABLE_IDS */ .F);
        const hint = near === undefined ? '' : `; did you mean ${JSON.stringify(near)}?`;
        return `takes a rule of ${WAIVABLE}, or a glob such as ias/*, not ${JSON.stringify(input)}${hint}`;
    },
});
/** An exception with a named approver. */
const waiver = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    creative: _schema_values_js__WEBPACK_IMPORTED_MODULE_4__/* .words */ .aL.describe('The creative: its id, or id@version.'),
    rule: waivableRule.describe(`A rule id or a glob such as ias/*; rules of ${WAIVABLE.replace(' or ', ' and ')} only.`),
    reason: _schema_values_js__WEBPACK_IMPORTED_MODULE_4__/* .words */ .aL.describe('Why the finding is accepted.'),
    approvedBy: _schema_values_js__WEBPACK_IMPORTED_MODULE_4__/* .words */ .aL.describe('Who answers for it.'),
    expires: _schema_values_js__WEBPACK_IMPORTED_MODULE_4__/* .day */ .vd.describe('Last day on which it holds (UTC), such as 2027-01-31.'),
})
    .describe('An exception with a named approver, until a given day.');
const anyOutcome = zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['failure', 'pending', 'neutral']);
const finalOutcome = zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['failure', 'neutral']);
const NEUTRAL = 'neutral satisfies a required check.';
const outcomes = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
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
 * The policy file (contract section 3). No key has a default here, so that what the file does not set can be told
 * from what it does; strict throughout.
 */
const policyFile = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    manifests: (0,_schema_values_js__WEBPACK_IMPORTED_MODULE_4__/* .some */ .zN)(_schema_values_js__WEBPACK_IMPORTED_MODULE_4__/* .words */ .aL).optional().describe('Globs of the manifests; `!` excludes. Default: the input manifests.'),
    ...(0,_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .forEachSection */ .CQ)(({ schema, title }) => schema.optional().describe(`What ${title} must answer. A section makes the provider required.`)),
    overrides: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(override).optional().describe('Other limits for some creatives; later ones win.'),
    waivers: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(waiver).optional().describe('Exceptions with a reason, an approver and a last day.'),
    outcomes: outcomes.optional().describe('What no verdict means for the run, by cause.'),
})
    .describe('The policy of Creative Gate.');

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 90751:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ POLICY_SECTIONS),
/* harmony export */   CQ: () => (/* binding */ forEachSection),
/* harmony export */   Hk: () => (/* binding */ statedBy),
/* harmony export */   Nm: () => (/* binding */ inForce),
/* harmony export */   hE: () => (/* binding */ CAUSES)
/* harmony export */ });
/* harmony import */ var _providers_sections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11857);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_providers_sections_js__WEBPACK_IMPORTED_MODULE_0__]);
_providers_sections_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];

/** The sections of all providers, in the order in which everything lists them. */
const POLICY_SECTIONS = _providers_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .SECTIONS */ .b.map(({ policy }) => policy);
/** One value for each section, by the provider's name. */
function forEachSection(of) {
    return Object.fromEntries(POLICY_SECTIONS.map((section) => [section.name, of(section)]));
}
/** Why there is no verdict, each with a conclusion of its own (`outcomes` in the policy file). */
const CAUSES = ['timeout', 'unavailable', 'rejected', 'missingData'];
/** A provider's part, for code that works with any provider. */
function inForce(policy, { name }) {
    return policy[name];
}
/** What an override sets for a provider; undefined: nothing. */
function statedBy(override, { name }) {
    return override.statements[name];
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 29176:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ resolvePolicy)
/* harmony export */ });
/* harmony import */ var _channels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47216);
/* harmony import */ var _rules_limit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29613);
/* harmony import */ var _participation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18896);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90751);
/* harmony import */ var _waivers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86776);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_participation_js__WEBPACK_IMPORTED_MODULE_1__, _policy_js__WEBPACK_IMPORTED_MODULE_2__]);
([_participation_js__WEBPACK_IMPORTED_MODULE_1__, _policy_js__WEBPACK_IMPORTED_MODULE_2__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);





/** The policy in force: each value comes from the file, else from an input that is set, else from the default. */
function resolvePolicy({ file, path, sha, settings, credentials }) {
    const outcome = (cause, below) => {
        const value = file?.content.outcomes?.[cause];
        return file === null || value === undefined ? below : { value, origin: file.originOf(['outcomes', cause]) };
    };
    const failure = { value: 'failure', origin: 'default' };
    const manifests = file?.content.manifests;
    const sections = (0,_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .forEachSection */ .CQ)(({ name, resolve }) => {
        const content = file?.content[name] ?? {};
        return resolve(content, (keys) => `${file?.originOf([name, ...keys])}`, settings);
    });
    return {
        ...sections,
        path,
        sha,
        manifests: file === null || manifests === undefined
            ? settings.manifests
            : { value: manifests, origin: file.originOf(['manifests']) },
        participation: (0,_participation_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveParticipation */ ._)(file, settings, credentials),
        overrides: resolveOverrides(file),
        waivers: (0,_waivers_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveWaivers */ .ym)(file),
        outcomes: {
            timeout: outcome('timeout', settings.onTimeout),
            unavailable: outcome('unavailable', failure),
            rejected: outcome('rejected', failure),
            missingData: outcome('missingData', failure),
        },
    };
}
/** The overrides of a policy file; every limit they set names its line and its override. */
function resolveOverrides(file) {
    const overrides = file?.content.overrides ?? [];
    return overrides.map(({ when, ...contents }, index) => {
        const originOf = (0,_rules_limit_js__WEBPACK_IMPORTED_MODULE_4__/* .within */ .ux)((keys) => `${file?.originOf(keys)} (overrides[${index}])`, ['overrides', index]);
        const statements = _policy_js__WEBPACK_IMPORTED_MODULE_2__/* .POLICY_SECTIONS */ .AN.flatMap(({ name, readStatements }) => {
            const content = contents[name];
            return content === undefined ? [] : [[name, readStatements(content, (0,_rules_limit_js__WEBPACK_IMPORTED_MODULE_4__/* .within */ .ux)(originOf, [name]))]];
        });
        return {
            index,
            origin: originOf([]),
            when: { ...when, channels: when.channels?.map(_channels_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalChannel */ .oL) },
            statements: Object.fromEntries(statements),
        };
    });
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 35509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HA: () => (/* binding */ channelName),
/* harmony export */   Qh: () => (/* binding */ pathGlob),
/* harmony export */   aL: () => (/* binding */ words),
/* harmony export */   t1: () => (/* binding */ entryForEach),
/* harmony export */   vd: () => (/* binding */ day),
/* harmony export */   zN: () => (/* binding */ some)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13798);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
/* harmony import */ var _channels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47216);


/** A text that says something. */
const words = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/\S/, 'takes a text that is not empty');
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
const some = (item) => zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(item).min(1, 'takes a list with at least one item');
/** A calendar day that exists, `YYYY-MM-DD`. */
const day = zod__WEBPACK_IMPORTED_MODULE_2__/* .date */ .p6('takes a day that exists, such as 2027-01-31');
/** A Vidmob channel under its own name or an alias, in any case. */
const channelName = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().refine(_channels_js__WEBPACK_IMPORTED_MODULE_0__/* .isKnownChannel */ .lB, {
    error: ({ input }) => `names ${JSON.stringify(input)}, no channel that Vidmob knows${like(String(input))}`,
});
function like(name) {
    const near = (0,_channels_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestChannel */ .y8)(name);
    return near === undefined ? '' : `; did you mean ${JSON.stringify(near)}?`;
}
/** A map with one optional entry for each of the names, each described for editors. */
function entryForEach(names, entry) {
    const described = Object.entries(names).map(([name, meaning]) => [name, entry.optional().describe(meaning)]);
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej(Object.fromEntries(described));
}


/***/ }),

/***/ 86776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sO: () => (/* binding */ DAY_MS),
/* harmony export */   xW: () => (/* binding */ waiversFor),
/* harmony export */   ym: () => (/* binding */ resolveWaivers)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14006);
/* harmony import */ var _creative_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69605);


/** Milliseconds of a day; UTC knows no other. */
const DAY_MS = 86_400_000;
/** The waivers of a policy file, in its order. */
function resolveWaivers(file) {
    if (file === null)
        return [];
    return (file.content.waivers ?? []).map((given, index) => ({
        ...given,
        endsAt: Date.parse(`${given.expires}T00:00:00Z`) + DAY_MS,
        location: file.placeOf(['waivers', index]),
        origin: file.originOf(['waivers', index]),
    }));
}
/** By the list they are made from, so that each policy is indexed once, however many creatives it judges. */
const indexes = new WeakMap();
/** The waivers that name a creative: those by its id, then those by id@version, each in the policy's order. */
function waiversFor(creative, waivers) {
    if (waivers.length === 0)
        return [];
    const index = indexes.get(waivers) ?? indexed(waivers);
    const names = new Set([creative.id, (0,_creative_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(creative)]);
    return [...names].flatMap((name) => index.get(name) ?? []);
}
function indexed(waivers) {
    const index = new Map();
    for (const waiver of waivers) {
        const known = index.get(waiver.creative) ?? [];
        known.push({ waiver, covers: picomatch__WEBPACK_IMPORTED_MODULE_1__(waiver.rule, { dot: true }) });
        index.set(waiver.creative, known);
    }
    indexes.set(waivers, index);
    return index;
}


/***/ }),

/***/ 193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ redactAll),
/* harmony export */   a: () => (/* binding */ createRedact)
/* harmony export */ });
/* harmony import */ var _providers_modules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7298);
/* harmony import */ var _outcomes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19137);
/* harmony import */ var _url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29955);



const URL_IN_TEXT = /https?:\/\/[^\s"'<>`)\]}]+/gi;
/** Shorter secrets would turn ordinary words into stars. */
const SHORTEST_SECRET = 6;
/** Words that every report is made of: a secret that equals one hides nothing, and stars in its place would break them. */
const WORDS = new Set([..._providers_modules_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVIDERS */ .xq, ..._outcomes_js__WEBPACK_IMPORTED_MODULE_2__/* .CONCLUSIONS */ .Fr, ..._outcomes_js__WEBPACK_IMPORTED_MODULE_2__/* .VERDICTS */ .bk, ..._outcomes_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .oC, ..._outcomes_js__WEBPACK_IMPORTED_MODULE_2__/* .EFFECTS */ .tQ]);
function shown(url) {
    try {
        return (0,_url_js__WEBPACK_IMPORTED_MODULE_1__/* .shownUrl */ .zA)(url);
    }
    catch {
        return url;
    }
}
/** Texts of providers may repeat what they were sent: takes out the given secrets and the signatures of links. */
function createRedact(secrets) {
    const known = secrets
        .filter((secret) => secret !== undefined)
        .filter((secret) => secret.length >= SHORTEST_SECRET && !WORDS.has(secret))
        // A secret that is part of another must not leave the rest of it standing.
        .sort((one, other) => other.length - one.length);
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


/***/ }),

/***/ 70538:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ answerInShort)
/* harmony export */ });
/* harmony import */ var _providers_answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68890);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_providers_answers_js__WEBPACK_IMPORTED_MODULE_0__]);
_providers_answers_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];

/** A provider's answer in a few words of plain text, for a cell: `META 0.62, TIKTOK 0.81`, `hate floor`, `pending`. */
function answerInShort(provider, assessments) {
    const assessment = assessments[provider];
    if (assessment === undefined || assessment.status === 'not-applicable')
        return '–';
    return assessment.status === 'scored' ? (0,_providers_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .answersOf */ .B)(provider).inShort(assessment) : assessment.status;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 10433:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ detailSections)
/* harmony export */ });
/* harmony import */ var _providers_answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68890);
/* harmony import */ var _providers_modules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7298);
/* harmony import */ var _creative_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69605);
/* harmony import */ var _outcomes_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(19137);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49696);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48162);
/* harmony import */ var _finding_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24276);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76506);
/* harmony import */ var _page_limit_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(51138);
/* harmony import */ var _render_context_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(44065);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_providers_answers_js__WEBPACK_IMPORTED_MODULE_0__, _finding_text_js__WEBPACK_IMPORTED_MODULE_5__]);
([_providers_answers_js__WEBPACK_IMPORTED_MODULE_0__, _finding_text_js__WEBPACK_IMPORTED_MODULE_5__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);










/** Fix plans shown above the findings; there is one a channel and rule at most. */
const MOST_PLANS = 6;
/** One folded section a creative with everything that was said and found, each in at most `longest` bytes. */
function detailSections(creatives, view, longest) {
    return {
        open: '',
        rows: creatives.map((creative) => () => `${detailsOf(creative, view, longest)}\n\n`),
        close: '',
        left: (count) => (0,_render_context_js__WEBPACK_IMPORTED_MODULE_7__/* .creativesNotShown */ .Z)(creatives.slice(creatives.length - count), view, ' in detail'),
        share: 0.85,
    };
}
function detailsOf(creative, view, longest) {
    const { findings, assessments } = creative;
    const head = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .fold */ .AU)(summaryOf(creative, view)) + factsOf(creative, view);
    const listings = [
        findingList(findings, view),
        ..._providers_modules_js__WEBPACK_IMPORTED_MODULE_1__/* .PROVIDERS */ .xq.flatMap((provider) => {
            const answer = assessments[provider];
            return answer?.status === 'scored' ? (0,_providers_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .answersOf */ .B)(provider).details(answer, view) : [];
        }),
        answerList(creative, view),
    ];
    return (0,_page_limit_js__WEBPACK_IMPORTED_MODULE_8__/* .page */ .MY)(head, listings, _markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .FOLD_END */ .eq.trim(), longest);
}
function summaryOf(creative, { context }) {
    const id = creative.name === null ? '' : ` ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .htmlCode */ .h8)((0,_creative_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(creative))}`;
    const heading = `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .pullRequestPrefix */ .zk)(creative, context)}${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .strong */ .ko)((0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .inlineText */ .ln)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .title */ .DD)(creative)))}${id}`;
    return `${_figures_js__WEBPACK_IMPORTED_MODULE_4__/* .VERDICT_ICONS */ .n_[creative.verdict]} ${heading}: ${creative.verdict}, ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(creative.findings.length, 'finding')}`;
}
function factsOf(creative, { context }) {
    const source = creative.source === null ? '' : ` · from ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .identifier */ .Cv)(creative.source)}`;
    const facts = `${creative.type} · ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .place */ .ik)(creative.manifest, context)}${source} · ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .assetUrl */ .uq)(creative.url)}`;
    const plans = creative.fixPlans.map((plan) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .strong */ .ko)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .message */ .iU)((0,_finding_text_js__WEBPACK_IMPORTED_MODULE_5__/* .fixText */ .Xc)(plan))));
    const left = creative.optedOut.map((provider) => `The manifest leaves out ${_providers_modules_js__WEBPACK_IMPORTED_MODULE_1__/* .PROVIDER_TITLES */ ._7[provider]}.`);
    return [facts, ...plans.slice(0, MOST_PLANS), ...left].join('\n\n');
}
/** When each provider answered, or why it did not. Tickets stay out of it: comments may be public. */
function answerList({ assessments }, view) {
    const lines = _providers_modules_js__WEBPACK_IMPORTED_MODULE_1__/* .PROVIDERS */ .xq.flatMap((provider) => answerLine(provider, assessments[provider]));
    return {
        open: '',
        rows: lines.map((line) => () => `- ${line}\n`),
        close: '',
        left: (count) => (0,_render_context_js__WEBPACK_IMPORTED_MODULE_7__/* .notShown */ .d)(count, 'answer', view),
    };
}
function answerLine(provider, answer) {
    if (answer === undefined)
        return [];
    const subject = `**${_providers_modules_js__WEBPACK_IMPORTED_MODULE_1__/* .PROVIDER_TITLES */ ._7[provider]}**`;
    if (answer.status !== 'scored') {
        const remedy = answer.remedy === null ? '' : ` → ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .message */ .iU)(answer.remedy)}`;
        return [`${subject} ${answer.status}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .message */ .iU)(answer.reason)}${remedy}`];
    }
    const when = `${answer.reused ? 'reused, ' : ''}answered ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .name */ .UU)(answer.answeredAt)}`;
    const warnings = answer.warnings.map((warning) => `<br>${_figures_js__WEBPACK_IMPORTED_MODULE_4__/* .SEVERITY_ICONS */ .J3.warning} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .message */ .iU)(warning)}`);
    return [`${subject} ${when}${warnings.join('')}`];
}
function findingList(findings, view) {
    const rows = [...findings].sort((a, b) => _outcomes_js__WEBPACK_IMPORTED_MODULE_9__/* .SEVERITIES */ .oC.indexOf(a.severity) - _outcomes_js__WEBPACK_IMPORTED_MODULE_9__/* .SEVERITIES */ .oC.indexOf(b.severity));
    return {
        open: '',
        rows: rows.map((finding) => () => `${findingLine(finding)}\n`),
        close: '',
        left: (count) => `\n${(0,_render_context_js__WEBPACK_IMPORTED_MODULE_7__/* .notShown */ .d)(count, 'finding', view)}`,
    };
}
function findingLine(finding) {
    const icon = finding.waivedBy === null ? _figures_js__WEBPACK_IMPORTED_MODULE_4__/* .SEVERITY_ICONS */ .J3[finding.severity] : _figures_js__WEBPACK_IMPORTED_MODULE_4__/* .VERDICT_ICONS */ .n_.waived;
    const waiver = finding.waivedBy === null ? '' : ` (waived by ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .message */ .iU)(finding.waivedBy)})`;
    const origin = finding.origin === null ? '' : ` <sub>limit set in ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .identifier */ .Cv)(finding.origin)}</sub>`;
    const remedy = finding.remedy === null ? '' : `<br>→ ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .message */ .iU)(finding.remedy)}`;
    return `- ${icon} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .identifier */ .Cv)(finding.rule)} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .message */ .iU)(finding.message)}${waiver}${origin}${remedy}`;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 24058:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ renderDriftIssue),
/* harmony export */   X: () => (/* binding */ renderDriftClosing)
/* harmony export */ });
/* harmony import */ var _providers_modules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7298);
/* harmony import */ var _drift_listings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24928);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48162);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76506);
/* harmony import */ var _page_limit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51138);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_drift_listings_js__WEBPACK_IMPORTED_MODULE_1__]);
_drift_listings_js__WEBPACK_IMPORTED_MODULE_1__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];





/** The title of the one issue (contract section 9). */
const DRIFT_TITLE = 'Creative Gate: scores drifted';
/** Bytes of an issue or a comment, the caller's hidden marker included. */
const LIMIT = 65_000;
const LONGEST_NAME = 100;
/** Bytes of the empty line before the foot. */
const GAP = 2;
const CHANGES = _providers_modules_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVIDERS */ .xq.map((name) => (0,_providers_modules_js__WEBPACK_IMPORTED_MODULE_0__/* .moduleOf */ .cD)(name).answers.whyTheyChange);
const EXPLANATION = `Scores change while the file stays the same: ${CHANGES.join(', ')}, and a waiver can expire.`;
const WHAT_TO_DO = [
    '**What to do:** stop spending on these creatives until they are fixed. Replace the asset and give its entry a new',
    'version, have the rating reviewed by the provider, or waive the finding in the policy with a reason and a date. The',
    'scheduled run keeps this issue up to date and closes it when nothing is failing.',
].join(' ');
/** The issue for the campaigns' owners: what fails since when, how scores changed, what to do. */
function renderDriftIssue(drift, context, budget = LIMIT) {
    const view = viewOf(context);
    const failing = [...drift.netNew, ...drift.stillFailing];
    const drifted = failing.filter((one) => one.failing.standing !== 'known');
    const known = failing.filter((one) => one.failing.standing === 'known');
    const foot = footOf(context);
    const listings = [
        (0,_drift_listings_js__WEBPACK_IMPORTED_MODULE_1__/* .failingTable */ .hK)(drifted, view),
        (0,_drift_listings_js__WEBPACK_IMPORTED_MODULE_1__/* .unansweredList */ .Lb)(drift.unanswered, view),
        (0,_drift_listings_js__WEBPACK_IMPORTED_MODULE_1__/* .failingTable */ .hK)(known, view, {
            open: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .fold */ .AU)(`${_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .VERDICT_ICONS */ .n_.fail} ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(known.length, 'creative')} were already failing at the first run`),
            close: _markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .FOLD_END */ .eq,
        }),
        (0,_drift_listings_js__WEBPACK_IMPORTED_MODULE_1__/* .endedList */ .Nt)(drift.ended, view, {
            open: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .fold */ .AU)(`${_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .VERDICT_ICONS */ .n_.pass} ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(drift.ended.length, 'creative no longer fails', 'creatives no longer fail')}`),
            close: _markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .FOLD_END */ .eq,
        }),
    ];
    const head = `### ${headline(drifted.length, drift, context)}\n\n${EXPLANATION}`;
    return { title: DRIFT_TITLE, body: (0,_page_limit_js__WEBPACK_IMPORTED_MODULE_4__/* .page */ .MY)(head, listings, WHAT_TO_DO, budget - (0,_page_limit_js__WEBPACK_IMPORTED_MODULE_4__/* .byteLength */ .dp)(foot) - GAP), foot };
}
/** The comment with which the issue is closed. */
function renderDriftClosing({ ended }, context, budget = LIMIT) {
    const head = `${_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .VERDICT_ICONS */ .n_.pass} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .strong */ .ko)('Resolved:')} no creative on ${branchOf(context)} is failing.`;
    return (0,_page_limit_js__WEBPACK_IMPORTED_MODULE_4__/* .page */ .MY)(head, [(0,_drift_listings_js__WEBPACK_IMPORTED_MODULE_1__/* .endedList */ .Nt)(ended, viewOf(context))], footOf(context), budget);
}
function viewOf(context) {
    // A link to the run would be another in every run.
    return { context: { ...context, pullRequest: null }, rest: 'the job summary of the run linked below' };
}
function headline(drifted, { unanswered }, context) {
    const where = `on ${branchOf(context)}`;
    if (drifted > 0) {
        return `${_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .VERDICT_ICONS */ .n_.fail} ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(drifted, 'creative')} ${where} ${drifted === 1 ? 'fails' : 'fail'} that passed before`;
    }
    if (unanswered.length > 0) {
        const many = (0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(unanswered.length, 'creative');
        return `${_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .VERDICT_ICONS */ .n_.inconclusive} ${many} ${where} that failed could not be judged again`;
    }
    return `${_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .VERDICT_ICONS */ .n_.fail} All drifted creatives ${where} are resolved, but those that failed at the first run still fail`;
}
function branchOf({ branch }) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .identifier */ .Cv)(branch, LONGEST_NAME);
}
function footOf({ runUrl, reportNote, checkName }) {
    const parts = [
        runUrl === null ? '' : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .link */ .nf)('Run and full report', runUrl),
        reportNote === undefined ? '' : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)(reportNote),
        `check ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .identifier */ .Cv)(checkName, LONGEST_NAME)}`,
    ];
    return `<sub>${parts.filter((part) => part !== '').join(' · ')}</sub>`;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 24928:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lb: () => (/* binding */ unansweredList),
/* harmony export */   Nt: () => (/* binding */ endedList),
/* harmony export */   hK: () => (/* binding */ failingTable)
/* harmony export */ });
/* harmony import */ var _drift_failing_creatives_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25081);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48162);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76506);
/* harmony import */ var _render_context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44065);
/* harmony import */ var _verdict_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73679);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_drift_failing_creatives_js__WEBPACK_IMPORTED_MODULE_0__, _verdict_table_js__WEBPACK_IMPORTED_MODULE_4__]);
([_drift_failing_creatives_js__WEBPACK_IMPORTED_MODULE_0__, _verdict_table_js__WEBPACK_IMPORTED_MODULE_4__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);





/** Channels named in one cell or line. */
const MOST_CHANNELS = 6;
const BARE = { open: '', close: '' };
/** What fails, the latest first: since when, from which score to which, what to do. */
function failingTable(rows, view, { open, close } = BARE) {
    return {
        open: open + (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .tableHead */ .PP)('Creative', 'Failing since', 'Now, and what to do'),
        rows: rows.toSorted(latestFirst).map((one) => () => failingRow(one, view)),
        close,
        left: (count) => `\n\n${(0,_render_context_js__WEBPACK_IMPORTED_MODULE_3__/* .notShown */ .d)(count, 'failing creative', view)}`,
    };
}
/** What failed and has no verdict now. */
function unansweredList(unanswered, view) {
    const line = ({ failing }) => `- ${_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .VERDICT_ICONS */ .n_.inconclusive} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .identifier */ .Cv)(failing.name)} failing since ${when(failing.since)}\n`;
    return {
        open: '**No verdict this time**, and a missing answer is no pass:\n\n',
        rows: unanswered.toSorted(latestFirst).map((one) => () => line(one)),
        close: '',
        left: (count) => `\n${(0,_render_context_js__WEBPACK_IMPORTED_MODULE_3__/* .notShown */ .d)(count, 'creative', view)}`,
        share: 0.5,
    };
}
/** What fails no more, and since when. */
function endedList(ended, view, frame = BARE) {
    return {
        ...frame,
        rows: ended.toSorted(latestFirst).map((one) => () => `- ${endedLine(one)}\n`),
        left: (count) => `\n\n${(0,_render_context_js__WEBPACK_IMPORTED_MODULE_3__/* .notShown */ .d)(count, 'creative', view)}`,
    };
}
function latestFirst({ failing: one }, { failing: other }) {
    return Date.parse(other.since) - Date.parse(one.since) || (one.identity < other.identity ? -1 : 1);
}
/** `2026-11-22 14:30 UTC`. */
function when(moment) {
    return `${new Date(moment).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
function failingRow({ failing, creative }, view) {
    const drop = scoresOf({ failing, creative }, (before, now) => `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(before)} → ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(now)}`);
    const why = [...drop.map(_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .strong */ .ko), (0,_verdict_table_js__WEBPACK_IMPORTED_MODULE_4__/* .whyCell */ .rJ)(creative, 'see the run linked below')].join('<br>');
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .row */ .nM)((0,_verdict_table_js__WEBPACK_IMPORTED_MODULE_4__/* .creativeCell */ .iw)(creative, view), when(failing.since), why);
}
function endedLine({ failing, creative }) {
    const { at, how } = failing.ended;
    const known = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .identifier */ .Cv)(failing.name);
    if (how === 'removed')
        return `${known} has not been listed since ${when(at)}`;
    const scores = creative === undefined ? [] : scoresOf({ failing, creative }, (_, now) => (0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(now));
    return [`${known} stopped failing ${when(at)}`, ...scores].join(', ');
}
/** `META score …` of the channels whose score had become another. */
function scoresOf({ failing, creative }, say) {
    return Object.entries(failing.scoresBefore)
        .flatMap(([channel, before]) => {
        const now = (0,_drift_failing_creatives_js__WEBPACK_IMPORTED_MODULE_0__/* .scoreOn */ .I1)(creative, channel);
        return now === null ? [] : [`${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .name */ .UU)(channel)} score ${say(before, now)}`];
    })
        .slice(0, MOST_CHANNELS);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

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

/***/ 24276:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ES: () => (/* binding */ mainFindings),
/* harmony export */   JW: () => (/* binding */ remedies),
/* harmony export */   SM: () => (/* binding */ remedyOf),
/* harmony export */   Xc: () => (/* binding */ fixText),
/* harmony export */   i: () => (/* binding */ saying)
/* harmony export */ });
/* harmony import */ var _providers_modules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7298);
/* harmony import */ var _rules_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70999);
/* harmony import */ var _verdict_finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95197);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48162);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_rules_catalogue_js__WEBPACK_IMPORTED_MODULE_1__]);
_rules_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];




/** A finding as a plain sentence that names its provider and who waived it. */
function saying({ provider, message, waivedBy }) {
    const title = provider === null ? '' : _providers_modules_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVIDER_TITLES */ ._7[provider];
    // `Vidmob META score 0.62 …`, but `Vidmob: The required guideline …`.
    const subject = title === '' || message.includes(title) ? '' : `${title}${/^[A-Z][a-z]/.test(message) ? ':' : ''} `;
    return `${subject}${message}${waivedBy === null ? '' : ` (waived by ${waivedBy})`}`;
}
/** The findings behind the verdict: unwaived errors, else waived ones, else warnings, else any. */
function mainFindings({ findings }) {
    const errors = findings.filter(({ severity }) => severity === 'error');
    const counting = errors.filter(({ waivedBy }) => waivedBy === null);
    const warnings = findings.filter(({ severity }) => severity === 'warning');
    return [counting, errors, warnings].find((some) => some.length > 0) ?? findings;
}
const MEASURES = new Map(_rules_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .RULES */ .y.flatMap(({ id, measure }) => (measure === undefined ? [] : [[id, measure]])));
/** How many guidelines a cell names, so that the resulting share is not cut off. */
const MOST_IN_SHORT = 3;
/**
 * A fix plan as a plain sentence: `Fix “Logo” (weight 3) and “Captions” (weight 2): META score 0.62 → 0.74.` Of a long
 * one the first `most` guidelines, which weigh most.
 */
function fixText({ channel, rule, guidelines, from, to }, most) {
    const names = guidelines.map(({ name, weight }) => (weight === null ? `“${name}”` : `“${name}” (weight ${weight})`));
    const before = (0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .vP)(from);
    const after = to.toFixed(before.length - '0.'.length);
    return `Fix ${(0,_verdict_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(names, most)}: ${channel} ${MEASURES.get(rule) ?? rule} ${before} → ${after}.`;
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

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 32166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bk: () => (/* binding */ stateLines),
/* harmony export */   Uo: () => (/* binding */ headOf),
/* harmony export */   wD: () => (/* binding */ footOf)
/* harmony export */ });
/* harmony import */ var _providers_modules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7298);
/* harmony import */ var _outcomes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19137);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48162);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31151);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76506);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(89627);
/* harmony import */ var _waiting_for_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98374);







const LONGEST_CHECK_NAME = 100;
const MOST_OTHERS = 10;
/** The verdict as a heading, what it rests on in one line, and what a reader must know about it. */
function headOf(report, context, all) {
    const heading = `### ${_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .CONCLUSION_ICONS */ .nQ[report.conclusion]} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)(context.checkName, LONGEST_CHECK_NAME)}: ${(0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .headline */ .P)(report)}`;
    return [heading, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .sandboxAlert */ .Qc)(report), ...stateLines(report, context), sharedCheck(context, all)]
        .filter((part) => part !== '')
        .join('\n\n');
}
/** Counts by verdict, worst first, and why the conclusion is what it is where that is not plain. */
function stateLines(report, { nextLook }) {
    return [verdictCounts(report), (0,_waiting_for_js__WEBPACK_IMPORTED_MODULE_4__/* .waitingFor */ .Fz)(report, nextLook), conclusionNote(report)].filter((line) => line !== '');
}
function verdictCounts({ counts }) {
    if (counts.pass === counts.total)
        return '';
    return [..._outcomes_js__WEBPACK_IMPORTED_MODULE_5__/* .VERDICTS */ .bk]
        .reverse()
        .filter((verdict) => counts[verdict] > 0)
        .map((verdict) => `${_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .VERDICT_ICONS */ .n_[verdict]} ${counts[verdict]} ${verdict}`)
        .join(' · ');
}
function conclusionNote({ conclusion, sandbox, counts, problems }) {
    if (conclusion === 'neutral' && !sandbox) {
        return 'The policy lets missing answers end as `neutral`, which satisfies a required check.';
    }
    const isOnlyUnanswered = counts.fail === 0 && problems.length === 0 && counts.inconclusive + counts.pending > 0;
    if (conclusion === 'failure' && isOnlyUnanswered) {
        return 'No creative failed, but a missing answer is never a pass. Run the job again when the cause is fixed.';
    }
    return '';
}
function sharedCheck(context, all) {
    const others = (0,_scope_js__WEBPACK_IMPORTED_MODULE_6__/* .otherPullRequests */ .wp)(all, context.pullRequest);
    if (others.length === 0)
        return '';
    const named = others.slice(0, MOST_OTHERS).map((number) => `#${number}`);
    const more = others.length > MOST_OTHERS ? ` and ${others.length - MOST_OTHERS} more` : '';
    return `This commit is also the head of ${named.join(', ')}${more}. They share one check, and the worst result decides it.`;
}
/** The footer: commit, policy, cost, and where to read more. */
function footOf(report, context) {
    const { run, usage } = report;
    const policy = `policy ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .identifier */ .Cv)(run.policy.path)}${run.policy.sha === null ? ' (no file: inputs and defaults)' : ` at ${short(run.policy.sha)}`}`;
    const parts = [
        context.runUrl === null ? '' : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .link */ .nf)('Run and full report', context.runUrl),
        context.reportNote === undefined ? '' : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)(context.reportNote),
        run.headSha === null ? '' : `commit ${short(run.headSha)}`,
        policy,
        submissions(report),
        usage.reused === 0 ? '' : `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(usage.reused, 'answer')} reused`,
        (0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .readableDuration */ .P1)(usage.elapsedMs),
    ];
    return `<sub>${parts.filter((part) => part !== '').join(' · ')}</sub>`;
}
const short = (sha) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .identifier */ .Cv)(sha.slice(0, 7));
function submissions({ usage }) {
    const { submitted } = usage;
    const made = _providers_modules_js__WEBPACK_IMPORTED_MODULE_0__/* .SUBMISSIONS */ .il.filter((what) => submitted[what] > 0);
    const all = made.map((what) => `${_providers_modules_js__WEBPACK_IMPORTED_MODULE_0__/* .QUEUE_TITLES */ .gE[what]} ${submitted[what]}`);
    return all.length === 0 ? 'nothing new submitted' : `submitted: ${all.join(', ')}`;
}


/***/ }),

/***/ 31151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ inSandbox),
/* harmony export */   P: () => (/* binding */ headline)
/* harmony export */ });
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48162);

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
    const toFix = problems.length === 0 ? '' : `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(problems.length, 'problem')} to fix`;
    if (counts.total === 0 && isCancelled)
        return 'cancelled before any creative was judged';
    if (counts.total === 0 && toFix !== '')
        return `${toFix}, nothing was judged`;
    const trouble = troubleOf(report);
    const judged = `${isCancelled ? 'cancelled: ' : ''}${trouble ?? `${restOf(report)}${unexplained(report)}`}`;
    return toFix === '' ? judged : `${judged}; ${toFix}`;
}
/** Where nothing shown here explains the conclusion, as when another pull request shares the check. */
function unexplained({ conclusion, sandbox, problems }) {
    const isPlain = conclusion === 'success' || conclusion === 'cancelled' || (sandbox && conclusion === 'neutral');
    return isPlain || problems.length > 0 ? '' : `, but the check ends with ${conclusion}`;
}
function troubleOf({ counts }) {
    const [first, ...others] = [
        { count: counts.fail, one: 'fails', many: 'fail' },
        { count: counts.inconclusive, one: 'could not be judged', many: 'could not be judged' },
        { count: counts.pending, one: 'is pending', many: 'are pending' },
    ].filter(({ count }) => count > 0);
    if (first === undefined)
        return undefined;
    const say = ({ count, one, many }) => (count === 1 ? one : many);
    const subject = counts.total === 1 ? 'the creative' : `${first.count} of ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(counts.total, 'creative')}`;
    return [`${subject} ${say(first)}`, ...others.map((other) => `${other.count} ${say(other)}`)].join(', ');
}
function restOf({ counts, removed }) {
    if (counts.total === 0) {
        return `nothing to judge, ${removed.length > 0 ? `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(removed.length, 'creative')} removed` : 'no creative changed'}`;
    }
    const passes = counts.total === 1 ? 'the creative passes' : `all ${counts.total} creatives pass`;
    const asides = [
        counts.warn > 0 ? `${counts.warn} with warnings` : undefined,
        counts.waived > 0 ? `${counts.waived} by a waiver` : undefined,
    ].filter((aside) => aside !== undefined);
    return [passes, ...asides].join(', ');
}
function capitalised(sentence) {
    return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}


/***/ }),

/***/ 82588:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ renderLog)
/* harmony export */ });
/* harmony import */ var _providers_modules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7298);
/* harmony import */ var _creative_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69605);
/* harmony import */ var _answer_in_short_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70538);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49696);
/* harmony import */ var _finding_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24276);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31151);
/* harmony import */ var _page_limit_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(51138);
/* harmony import */ var _render_policy_change_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12755);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(89627);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_answer_in_short_js__WEBPACK_IMPORTED_MODULE_2__, _finding_text_js__WEBPACK_IMPORTED_MODULE_4__]);
([_answer_in_short_js__WEBPACK_IMPORTED_MODULE_2__, _finding_text_js__WEBPACK_IMPORTED_MODULE_4__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);









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
    const scoped = (0,_scope_js__WEBPACK_IMPORTED_MODULE_7__/* .scopedTo */ .Sm)(report, null);
    const sandbox = report.sandbox
        ? [paint('yellow', 'Sandbox: these scores are not real. Built-in stand-ins answered instead of the providers.')]
        : [];
    const conclusion = `Conclusion: ${report.conclusion}. ${(0,_headline_js__WEBPACK_IMPORTED_MODULE_5__/* .headline */ .P)(scoped)}.`;
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
        ...problems.map((problem) => `${paint('red', 'problem')}  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .logText */ .kc)(`${problem.rule} ${at(problem)} ${problem.message}`)}`),
        ...warnings.map((warning) => {
            const { severity = 'warning' } = warning;
            const word = paint(SEVERITY_COLOURS[severity], severity.padEnd(SEVERITY_WIDTH));
            return `${word}  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .logText */ .kc)(`${at(warning)} ${warning.message}`)}`;
        }),
        ...removed.map((entry) => `removed  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .logText */ .kc)(`${(0,_creative_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(entry)} ${entry.manifest.path}`)}`),
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
    const changes = (0,_render_policy_change_js__WEBPACK_IMPORTED_MODULE_6__/* .looserFirst */ .$t)(policyChange.changes);
    const more = changes.length - MOST_CHANGES;
    return [
        ...changes.slice(0, MOST_CHANGES).map((change) => {
            const number = change.pullRequest === undefined ? '' : `#${change.pullRequest} `;
            const effect = paint(EFFECT_COLOURS[change.effect], change.effect.padEnd(EFFECT_WIDTH));
            return `policy  ${effect}  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .logText */ .kc)(`${number}${change.key}`)}  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .logText */ .kc)((0,_render_policy_change_js__WEBPACK_IMPORTED_MODULE_6__/* .changeText */ .k0)(change))}`;
        }),
        ...(more > 0 ? [`policy  and ${more} more`] : []),
        ...(policyChange.notes ?? []).map((note) => `policy  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .logText */ .kc)(note)}`),
        `policy  ${(0,_render_policy_change_js__WEBPACK_IMPORTED_MODULE_6__/* .underProposed */ .JD)(report, policyChange)}`,
    ];
}
function tableLines(creatives, paint) {
    if (creatives.length === 0)
        return [];
    const head = ['verdict', 'creative', ..._providers_modules_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVIDERS */ .xq.map((provider) => _providers_modules_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVIDER_TITLES */ ._7[provider]), 'manifest'];
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
    const answers = _providers_modules_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVIDERS */ .xq.map((provider) => (0,_answer_in_short_js__WEBPACK_IMPORTED_MODULE_2__/* .answerInShort */ .Y)(provider, creative.assessments));
    return [
        creative.verdict,
        ...[`${number}${(0,_creative_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(creative)}`, ...answers].map((text) => (0,_page_limit_js__WEBPACK_IMPORTED_MODULE_8__/* .clip */ .$Q)((0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .logText */ .kc)(text), WIDEST_COLUMN)),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .logText */ .kc)(`${creative.manifest.path}:${creative.manifest.line}`),
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
        const remedy = (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_4__/* .remedyOf */ .SM)(finding, creative);
        const word = waivedBy === null ? severity : 'waived';
        const painted = paint(SEVERITY_COLOURS[waivedBy === null ? severity : 'notice'], word.padEnd(SEVERITY_WIDTH));
        const said = `${INDENT}${painted}  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .logText */ .kc)(rule)}  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .logText */ .kc)((0,_finding_text_js__WEBPACK_IMPORTED_MODULE_4__/* .saying */ .i)(finding))}`;
        return remedy === null ? [said] : [said, `${INDENT}${' '.repeat(SEVERITY_WIDTH)}  → ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .logText */ .kc)(remedy)}`];
    });
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

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

/***/ 79262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ removedList),
/* harmony export */   TF: () => (/* binding */ noticeList),
/* harmony export */   Vb: () => (/* binding */ warningList),
/* harmony export */   ck: () => (/* binding */ optOutList),
/* harmony export */   dC: () => (/* binding */ overrideList),
/* harmony export */   gH: () => (/* binding */ problemList),
/* harmony export */   m6: () => (/* binding */ limitTable)
/* harmony export */ });
/* harmony import */ var _providers_modules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7298);
/* harmony import */ var _creative_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69605);
/* harmony import */ var _shares_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(21464);
/* harmony import */ var _verdict_finding_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(95197);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48162);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76506);
/* harmony import */ var _render_context_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44065);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89627);








/** What fails the run without belonging to a creative, in full sight. */
function problemList(problems, view) {
    return {
        open: `**${problems.length === 1 ? 'Fix this first' : 'Fix these first'}**\n\n`,
        rows: problems.map((problem) => () => {
            const lead = [placed(problem, view), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .identifier */ .Cv)(problem.rule)].join(' ');
            return `- ${_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITY_ICONS */ .J3.error} ${lead.trim()}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)(problem.message)}\n`;
        }),
        close: '',
        left: (count) => `\n${(0,_render_context_js__WEBPACK_IMPORTED_MODULE_4__/* .notShown */ .d)(count, 'problem', view)}`,
        share: 0.4,
    };
}
function placed({ path, line, column }, { context }) {
    return path === null ? '' : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .place */ .ik)({ path, line, column }, context);
}
/** A folded list with a count in its summary. */
function foldedList(summary, lines, what, view) {
    return {
        open: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .fold */ .AU)(summary),
        rows: lines.map((line) => () => `- ${line()}\n`),
        close: _markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .FOLD_END */ .eq,
        left: (count) => `\n\n${(0,_render_context_js__WEBPACK_IMPORTED_MODULE_4__/* .notShown */ .d)(count, what, view)}`,
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
        return `${where === '' ? '' : `${where}: `}${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)(remark.message)}`;
    });
    return foldedList(`${_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITY_ICONS */ .J3[kind]} ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(remarks.length, kind)}`, lines, kind, view);
}
/** Every creative whose manifest leaves a provider out. */
function optOutList({ creatives }, view) {
    const lines = creatives
        .filter(({ optedOut }) => optedOut.length > 0)
        .map((creative) => () => {
        const left = _providers_modules_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVIDERS */ .xq.filter((provider) => creative.optedOut.includes(provider));
        const names = left.map((provider) => _providers_modules_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVIDER_TITLES */ ._7[provider]).join(' and ');
        return `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .identifier */ .Cv)((0,_creative_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(creative))} opts out of ${names} (${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .place */ .ik)(creative.manifest, view.context)})`;
    });
    return foldedList(`${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(lines.length, 'creative opts', 'creatives opt')} out of a provider`, lines, 'opt-out', view);
}
const CHANGED = { paths: 'path of the manifest', types: 'type' };
/** Overrides that apply only because of what a change makes of entries that were there before, and to which of them. */
function overrideList({ creatives }, view) {
    const gained = creatives.flatMap((creative) => (creative.overridesGained ?? []).map((override) => ({ creative, ...override })));
    const lines = (0,_scope_js__WEBPACK_IMPORTED_MODULE_5__/* .groupBy */ .$z)(gained, ({ origin, because }) => JSON.stringify([origin, because])).map(([, group]) => () => {
        const [{ origin, because }] = group;
        const names = group.map(({ creative }) => {
            return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .pullRequestPrefix */ .zk)(creative, view.context) + (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .identifier */ .Cv)((0,_creative_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(creative));
        });
        const changed = (0,_verdict_finding_js__WEBPACK_IMPORTED_MODULE_6__/* .listed */ .KE)(because.map((condition) => CHANGED[condition] ?? condition));
        return `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .identifier */ .Cv)(origin)} for ${(0,_verdict_finding_js__WEBPACK_IMPORTED_MODULE_6__/* .listed */ .KE)(names)}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .name */ .UU)(changed)} changed`;
    });
    const count = new Set(gained.map(({ origin }) => origin)).size;
    const summary = `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(count, 'override applies', 'overrides apply')} only because of what this pull request changes`;
    return foldedList(summary, lines, 'override', view);
}
/** Entries that the change takes out of the manifests; they are not judged. */
function removedList({ removed }, view) {
    const lines = removed.map((entry) => () => `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .identifier */ .Cv)((0,_creative_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(entry))} (${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .identifier */ .Cv)(entry.manifest.path)})`);
    return foldedList(`${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(removed.length, 'creative')} removed`, lines, 'removed creative', view);
}
/** Every limit that was exceeded, with the place it was set in. */
function limitTable({ creatives }, view) {
    const exceeded = creatives
        .flatMap(({ findings }) => findings)
        .filter(({ origin, severity }) => origin !== null && severity !== 'notice');
    const rows = (0,_scope_js__WEBPACK_IMPORTED_MODULE_5__/* .groupBy */ .$z)(exceeded, ({ rule, channel, limit, origin }) => JSON.stringify([rule, channel, limit, origin])).map(([, [first, ...others]]) => ({ ...first, times: others.length + 1 }));
    return {
        open: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .fold */ .AU)('Where the limits are set') + (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .tableHead */ .PP)('Rule', 'Channel', 'Limit', 'Set in', 'Findings'),
        rows: rows.map(({ rule, channel, limit, origin, times }) => () => {
            const shown = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .name */ .UU)(typeof limit === 'number' ? (0,_shares_js__WEBPACK_IMPORTED_MODULE_7__/* .shareText */ .L)(limit) : (limit ?? '–'));
            return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .row */ .nM)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .identifier */ .Cv)(rule), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .name */ .UU)(channel ?? '–'), shown, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .identifier */ .Cv)(origin), String(times));
        }),
        close: _markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .FOLD_END */ .eq,
        left: (count) => `\n\n${(0,_render_context_js__WEBPACK_IMPORTED_MODULE_4__/* .notShown */ .d)(count, 'limit', view)}`,
    };
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

/***/ 18108:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ annotationsOf)
/* harmony export */ });
/* harmony import */ var _creative_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69605);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49696);
/* harmony import */ var _finding_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24276);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31151);
/* harmony import */ var _page_limit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51138);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89627);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_finding_text_js__WEBPACK_IMPORTED_MODULE_2__]);
_finding_text_js__WEBPACK_IMPORTED_MODULE_2__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];






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
        title: (0,_page_limit_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)((0,_headline_js__WEBPACK_IMPORTED_MODULE_3__/* .inSandbox */ .H)(report.sandbox, title)), LONGEST_TITLE),
        message: (0,_page_limit_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)(lines
            .filter((text) => text !== null)
            .map(_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)
            .join('\n'), LONGEST_MESSAGE),
    });
    const problems = report.problems.map(({ path, line, rule, message }) => path ? annotate(path, line, 'error', rule, [message]) : undefined);
    const warnings = report.warnings.map(({ path, line, rule = 'Warning', severity = 'warning', message }) => path ? annotate(path, line, severity, rule, [message]) : undefined);
    const findings = (0,_scope_js__WEBPACK_IMPORTED_MODULE_5__/* .worstFirst */ .md)(report.creatives).flatMap((creative) => creative.findings.map((finding) => annotate(creative.manifest.path, creative.manifest.line, severityOf(finding), titleOf(finding, creative), [
        finding.message,
        (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_2__/* .remedyOf */ .SM)(finding, creative),
        finding.waivedBy === null ? null : `Waived by ${finding.waivedBy}.`,
        finding.origin === null ? null : `The limit is set in ${finding.origin}.`,
    ])));
    return [...problems, ...findings, ...warnings]
        .filter((annotation) => annotation !== undefined)
        .sort((a, b) => (0,_scope_js__WEBPACK_IMPORTED_MODULE_5__/* .compare */ .UD)(a.path, b.path) || a.start_line - b.start_line);
}
/** A waived finding is shown, but only as a notice. */
function severityOf({ severity, waivedBy }) {
    return waivedBy === null ? severity : 'notice';
}
function titleOf({ rule }, creative) {
    return `${(0,_creative_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(creative)}: ${rule}`;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 42186:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ statusDescription),
/* harmony export */   EY: () => (/* binding */ renderProgress),
/* harmony export */   OO: () => (/* binding */ CHECK_LIMITS),
/* harmony export */   d3: () => (/* binding */ renderCheck)
/* harmony export */ });
/* harmony import */ var _frame_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32166);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31151);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76506);
/* harmony import */ var _page_limit_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(51138);
/* harmony import */ var _render_comment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45711);
/* harmony import */ var _report_sections_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24126);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(89627);
/* harmony import */ var _waiting_for_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98374);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_render_comment_js__WEBPACK_IMPORTED_MODULE_3__, _report_sections_js__WEBPACK_IMPORTED_MODULE_4__]);
([_render_comment_js__WEBPACK_IMPORTED_MODULE_3__, _report_sections_js__WEBPACK_IMPORTED_MODULE_4__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);








/** Bytes GitHub takes; `text` may have to leave room for what else the caller puts there. */
const CHECK_LIMITS = { title: 255, summary: 65_535, text: 65_535 };
const LONGEST_DETAILS = 8_000;
/** The finished check run's output: what needs action in the summary, reference in the text. */
function renderCheck(report, context, limits = CHECK_LIMITS) {
    const whole = { ...context, pullRequest: null };
    const scoped = (0,_scope_js__WEBPACK_IMPORTED_MODULE_6__/* .scopedTo */ .Sm)(report, null);
    const view = { context: whole, rest: (0,_render_comment_js__WEBPACK_IMPORTED_MODULE_3__/* .whereTheRestIs */ .$)(context) };
    const head = [`**${(0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .headline */ .P)(scoped)}**`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .sandboxAlert */ .Qc)(scoped), ...(0,_frame_js__WEBPACK_IMPORTED_MODULE_0__/* .stateLines */ .Bk)(scoped, whole)]
        .filter((part) => part !== '')
        .join('\n\n');
    return {
        title: (0,_page_limit_js__WEBPACK_IMPORTED_MODULE_7__/* .clip */ .$Q)((0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .headline */ .P)(scoped), CHECK_LIMITS.title),
        summary: (0,_page_limit_js__WEBPACK_IMPORTED_MODULE_7__/* .page */ .MY)(head, (0,_report_sections_js__WEBPACK_IMPORTED_MODULE_4__/* .actionSections */ .R)(scoped, view), (0,_frame_js__WEBPACK_IMPORTED_MODULE_0__/* .footOf */ .wD)(scoped, whole), limits.summary),
        text: (0,_page_limit_js__WEBPACK_IMPORTED_MODULE_7__/* .page */ .MY)('', (0,_report_sections_js__WEBPACK_IMPORTED_MODULE_4__/* .lookUpSections */ .D)(scoped, view, LONGEST_DETAILS), '', limits.text),
    };
}
/** The check run's output while the run waits, in the words of the log. */
function renderProgress(progress, options = { sandbox: false }) {
    const line = (0,_waiting_for_js__WEBPACK_IMPORTED_MODULE_5__/* .progressLine */ .oz)(progress);
    const title = (0,_page_limit_js__WEBPACK_IMPORTED_MODULE_7__/* .clip */ .$Q)((0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .inSandbox */ .H)(options.sandbox, line), CHECK_LIMITS.title);
    return { title, summary: `${title}\n\nThe verdict appears here as soon as every answer has arrived.` };
}
const LONGEST_DESCRIPTION = 140;
/** The description of a commit status: the verdict in one line of at most 140 characters. */
function statusDescription(report) {
    return (0,_page_limit_js__WEBPACK_IMPORTED_MODULE_7__/* .clip */ .$Q)((0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .headline */ .P)((0,_scope_js__WEBPACK_IMPORTED_MODULE_6__/* .scopedTo */ .Sm)(report, null)), LONGEST_DESCRIPTION);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 45711:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ whereTheRestIs),
/* harmony export */   w: () => (/* binding */ renderComment)
/* harmony export */ });
/* harmony import */ var _frame_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32166);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76506);
/* harmony import */ var _page_limit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51138);
/* harmony import */ var _report_sections_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24126);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89627);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_report_sections_js__WEBPACK_IMPORTED_MODULE_2__]);
_report_sections_js__WEBPACK_IMPORTED_MODULE_2__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];





/** Bytes a comment may have, the caller's hidden marker included. */
const COMMENT_LIMIT = 65_000;
/** Bytes of one creative's details; more of it is in the job summary. */
const LONGEST_DETAILS = 8_000;
/**
 * The pull request comment, for the person who must fix the creative: verdict, what failed by how much and what to do;
 * everything else folded. At most `budget` bytes; what does not fit is left out from the least important end and said.
 */
function renderComment(report, context, budget = COMMENT_LIMIT) {
    const scoped = (0,_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .scopedTo */ .Sm)(report, context.pullRequest);
    const view = { context, rest: whereTheRestIs(context) };
    const sections = [...(0,_report_sections_js__WEBPACK_IMPORTED_MODULE_2__/* .actionSections */ .R)(scoped, view), ...(0,_report_sections_js__WEBPACK_IMPORTED_MODULE_2__/* .lookUpSections */ .D)(scoped, view, LONGEST_DETAILS)];
    return (0,_page_limit_js__WEBPACK_IMPORTED_MODULE_4__/* .page */ .MY)((0,_frame_js__WEBPACK_IMPORTED_MODULE_0__/* .headOf */ .Uo)(scoped, context, report), sections, (0,_frame_js__WEBPACK_IMPORTED_MODULE_0__/* .footOf */ .wD)(scoped, context), budget);
}
/** Where the whole list is, for texts that had to leave something out, as Markdown. */
function whereTheRestIs({ runUrl, reportNote }) {
    const note = reportNote === undefined ? '' : ` and in ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)(reportNote)}`;
    return `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('the job summary', runUrl)}${note}`;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

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

/***/ 12755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ looserFirst),
/* harmony export */   JD: () => (/* binding */ underProposed),
/* harmony export */   b: () => (/* binding */ policySections),
/* harmony export */   k0: () => (/* binding */ changeText)
/* harmony export */ });
/* unused harmony export effectCounts */
/* harmony import */ var _creative_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69605);
/* harmony import */ var _outcomes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19137);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48162);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76506);
/* harmony import */ var _render_context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44065);





/** Every effect has a shape and a word, so that colour is never the only signal. */
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
    const compared = conclusionUnderProposed === conclusion ? 'also ' : '';
    return ("Judged by the base branch's policy. Under the proposed policy, the conclusion would " +
        `${compared}be ${conclusionUnderProposed}.`);
}
/** Looser ones first, which are the ones to decide on; otherwise in the order of the policy. */
function looserFirst(changes) {
    return changes.toSorted((a, b) => _outcomes_js__WEBPACK_IMPORTED_MODULE_4__/* .EFFECTS */ .tQ.indexOf(a.effect) - _outcomes_js__WEBPACK_IMPORTED_MODULE_4__/* .EFFECTS */ .tQ.indexOf(b.effect));
}
/** Both values in words. */
function changeText({ text, from, to }) {
    return text ?? `${JSON.stringify(from) ?? 'nothing'} → ${JSON.stringify(to) ?? 'nothing'}`;
}
/** `2 looser, 1 tighter`. */
function effectCounts(changes) {
    return _outcomes_js__WEBPACK_IMPORTED_MODULE_4__/* .EFFECTS */ .tQ.map((effect) => ({ effect, count: changes.filter((change) => change.effect === effect).length }))
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
            () => `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)(underProposed(report, policyChange))}\n`,
            ...notes.map((note) => () => `\n${_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITY_ICONS */ .J3.warning} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)(note)}\n`),
        ],
        close: '',
        left: (count) => `\n${(0,_render_context_js__WEBPACK_IMPORTED_MODULE_3__/* .notShown */ .d)(count, 'policy remark', view)}`,
        share: 0.25,
    };
}
function changeTable({ changes }, view) {
    return {
        open: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .tableHead */ .PP)('Effect', 'Setting', 'Change'),
        rows: looserFirst(changes).map((change) => () => {
            const { effect, key } = change;
            const word = `${EFFECT_ICONS[effect]}${NO_BREAK}${effect === 'looser' ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .strong */ .ko)(effect) : effect}`;
            return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .row */ .nM)(word, `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .pullRequestPrefix */ .zk)(change, view.context)}${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .identifier */ .Cv)(key)}`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)(changeText(change)));
        }),
        close: '',
        left: (count) => `\n${(0,_render_context_js__WEBPACK_IMPORTED_MODULE_3__/* .notShown */ .d)(count, 'policy change', view)}`,
        share: 0.5,
    };
}
function verdictChangeTable({ verdicts = [] }, view) {
    const shown = (verdict) => (verdict === null ? 'not judged' : `${_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .VERDICT_ICONS */ .n_[verdict]} ${verdict}`);
    return {
        open: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .tableHead */ .PP)('Different verdict', 'Policy of the base branch', 'Proposed policy'),
        rows: verdicts.map((creative) => () => {
            const name = `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .pullRequestPrefix */ .zk)(creative, view.context)}${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .identifier */ .Cv)((0,_creative_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(creative))}`;
            return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .row */ .nM)(name, shown(creative.from), shown(creative.to));
        }),
        close: '',
        left: (count) => `\n${(0,_render_context_js__WEBPACK_IMPORTED_MODULE_3__/* .notShown */ .d)(count, 'different verdict', view)}`,
        share: 0.5,
    };
}


/***/ }),

/***/ 13682:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ renderSummary)
/* harmony export */ });
/* harmony import */ var _frame_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32166);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76506);
/* harmony import */ var _page_limit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51138);
/* harmony import */ var _report_sections_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24126);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89627);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_report_sections_js__WEBPACK_IMPORTED_MODULE_2__]);
_report_sections_js__WEBPACK_IMPORTED_MODULE_2__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];





/** Bytes a job summary may have; GitHub drops one of more than 1 MiB. */
const SUMMARY_LIMIT = 1_000_000;
const LONGEST_DETAILS = 60_000;
/** The job summary: the comment's content for all pull requests of the run, in full up to GitHub's size limit. */
function renderSummary(report, context, budget = SUMMARY_LIMIT) {
    const whole = { ...context, pullRequest: null };
    const scoped = (0,_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .scopedTo */ .Sm)(report, null);
    const view = {
        context: whole,
        rest: context.reportNote === undefined ? 'the JSON report' : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)(context.reportNote),
    };
    const sections = [...(0,_report_sections_js__WEBPACK_IMPORTED_MODULE_2__/* .actionSections */ .R)(scoped, view), ...(0,_report_sections_js__WEBPACK_IMPORTED_MODULE_2__/* .lookUpSections */ .D)(scoped, view, LONGEST_DETAILS)];
    return (0,_page_limit_js__WEBPACK_IMPORTED_MODULE_4__/* .page */ .MY)((0,_frame_js__WEBPACK_IMPORTED_MODULE_0__/* .headOf */ .Uo)(scoped, whole, report), sections, (0,_frame_js__WEBPACK_IMPORTED_MODULE_0__/* .footOf */ .wD)(scoped, whole), budget);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 24126:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ lookUpSections),
/* harmony export */   R: () => (/* binding */ actionSections)
/* harmony export */ });
/* harmony import */ var _providers_answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68890);
/* harmony import */ var _providers_modules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7298);
/* harmony import */ var _details_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10433);
/* harmony import */ var _notes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79262);
/* harmony import */ var _render_policy_change_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12755);
/* harmony import */ var _verdict_table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73679);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_providers_answers_js__WEBPACK_IMPORTED_MODULE_0__, _details_js__WEBPACK_IMPORTED_MODULE_2__, _verdict_table_js__WEBPACK_IMPORTED_MODULE_5__]);
([_providers_answers_js__WEBPACK_IMPORTED_MODULE_0__, _details_js__WEBPACK_IMPORTED_MODULE_2__, _verdict_table_js__WEBPACK_IMPORTED_MODULE_5__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);






/** Of the room for it, what the verdicts leave to a change of the policy that follows. */
const SHARE_BESIDE_POLICY = 0.6;
/**
 * What a reader must act on: problems, one row for every creative that does not simply pass, and what the change does to
 * the policy.
 */
function actionSections(report, view) {
    const policy = (0,_render_policy_change_js__WEBPACK_IMPORTED_MODULE_4__/* .policySections */ .b)(report, view);
    const verdicts = (0,_verdict_table_js__WEBPACK_IMPORTED_MODULE_5__/* .verdictTable */ .KV)(troubled(report), view);
    return [
        (0,_notes_js__WEBPACK_IMPORTED_MODULE_3__/* .problemList */ .gH)(report.problems, view),
        policy.length === 0 ? verdicts : { ...verdicts, share: SHARE_BESIDE_POLICY },
        ...policy,
    ];
}
/** Reference for the reader, folded: details worst first, warnings, what passed, what overrides and opt-outs do, the limits. */
function lookUpSections(report, view, longestDetails) {
    const passing = report.creatives.filter(({ verdict }) => verdict === 'pass');
    const nothingElse = passing.length === report.creatives.length && report.problems.length === 0;
    return [
        (0,_details_js__WEBPACK_IMPORTED_MODULE_2__/* .detailSections */ .O)(troubled(report), view, longestDetails),
        (0,_notes_js__WEBPACK_IMPORTED_MODULE_3__/* .warningList */ .Vb)(report, view),
        (0,_verdict_table_js__WEBPACK_IMPORTED_MODULE_5__/* .passingTable */ .WQ)(passing, view, nothingElse),
        ...missingInPassing(passing, view),
        (0,_notes_js__WEBPACK_IMPORTED_MODULE_3__/* .overrideList */ .dC)(report, view),
        (0,_notes_js__WEBPACK_IMPORTED_MODULE_3__/* .optOutList */ .ck)(report, view),
        (0,_notes_js__WEBPACK_IMPORTED_MODULE_3__/* .removedList */ .$E)(report, view),
        (0,_notes_js__WEBPACK_IMPORTED_MODULE_3__/* .noticeList */ .TF)(report, view),
        (0,_notes_js__WEBPACK_IMPORTED_MODULE_3__/* .limitTable */ .m6)(report, view),
    ];
}
function troubled({ creatives }) {
    return creatives.filter(({ verdict }) => verdict !== 'pass');
}
/** What the providers' answers lack although the creatives pass. */
function missingInPassing(passing, view) {
    return _providers_modules_js__WEBPACK_IMPORTED_MODULE_1__/* .PROVIDERS */ .xq.flatMap((name) => {
        const { missing } = (0,_providers_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .answersOf */ .B)(name);
        const answers = passing.flatMap(({ assessments: { [name]: answer } }) => answer?.status === 'scored' ? [answer] : []);
        return missing === undefined ? [] : [missing(answers, view)];
    });
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

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

/***/ 73679:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KV: () => (/* binding */ verdictTable),
/* harmony export */   WQ: () => (/* binding */ passingTable),
/* harmony export */   iw: () => (/* binding */ creativeCell),
/* harmony export */   rJ: () => (/* binding */ whyCell)
/* harmony export */ });
/* harmony import */ var _providers_modules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7298);
/* harmony import */ var _creative_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69605);
/* harmony import */ var _answer_in_short_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70538);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48162);
/* harmony import */ var _finding_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24276);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76506);
/* harmony import */ var _render_context_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(44065);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_answer_in_short_js__WEBPACK_IMPORTED_MODULE_2__, _finding_text_js__WEBPACK_IMPORTED_MODULE_4__]);
([_answer_in_short_js__WEBPACK_IMPORTED_MODULE_2__, _finding_text_js__WEBPACK_IMPORTED_MODULE_4__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);







/** Things said in one cell; the fold below the table has all of them. */
const MOST_IN_CELL = 4;
const LONGEST_IN_CELL = 240;
/** One row for every creative that does not simply pass, worst first: what failed by how much, and what to do. */
function verdictTable(creatives, view) {
    return {
        open: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .tableHead */ .PP)('Creative', 'Why, and what to do'),
        rows: creatives.map((creative) => () => verdictRow(creative, view)),
        close: '',
        left: (count) => `\n${(0,_render_context_js__WEBPACK_IMPORTED_MODULE_6__/* .creativesNotShown */ .Z)(creatives.slice(creatives.length - count), view)}`,
    };
}
function verdictRow(creative, view) {
    const verdict = `${_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .VERDICT_ICONS */ .n_[creative.verdict]} **${creative.verdict}**`;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .row */ .nM)(`${verdict} · ${creativeCell(creative, view)}`, whyCell(creative));
}
/** What failed by how much, and what to do, in one cell; `whereMore` says where the things are that have no room in it. */
function whyCell(creative, whereMore = 'see below') {
    const lines = [
        ...firstOf((0,_finding_text_js__WEBPACK_IMPORTED_MODULE_4__/* .mainFindings */ .ES)(creative), whereMore, sayingInCell),
        ...firstOf((0,_finding_text_js__WEBPACK_IMPORTED_MODULE_4__/* .remedies */ .JW)(creative), whereMore, (remedy) => `→ ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .strong */ .ko)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .message */ .iU)(remedy, LONGEST_IN_CELL))}`),
    ];
    return lines.length === 0 ? '–' : lines.join('<br>');
}
/** The waiver in a line of its own, so that neither cuts off the other. */
function sayingInCell(finding) {
    const said = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .message */ .iU)((0,_finding_text_js__WEBPACK_IMPORTED_MODULE_4__/* .saying */ .i)({ ...finding, waivedBy: null }), LONGEST_IN_CELL);
    if (finding.waivedBy === null)
        return said;
    return `${said}<br>${_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .VERDICT_ICONS */ .n_.waived} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .message */ .iU)(`waived by ${finding.waivedBy}`, LONGEST_IN_CELL)}`;
}
function firstOf(items, whereMore, say) {
    const said = items.slice(0, MOST_IN_CELL).map(say);
    const more = items.length - said.length;
    return more > 0 ? [...said, `and ${more} more, ${whereMore}`] : said;
}
/** A creative's name, id and place in one cell. */
function creativeCell(creative, { context }) {
    const known = (0,_creative_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(creative);
    const where = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .place */ .ik)(creative.manifest, context);
    const heading = `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .pullRequestPrefix */ .zk)(creative, context)}${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .strong */ .ko)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .name */ .UU)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .title */ .DD)(creative)))}`;
    return creative.name === null ? `${heading}<br>${where}` : `${heading}<br>${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .identifier */ .Cv)(known)}<br>${where}`;
}
/** The creatives that pass, folded, with what each provider said. */
function passingTable(creatives, view, isOpen) {
    const summary = `${_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .VERDICT_ICONS */ .n_.pass} <b>${(0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(creatives.length, 'creative')} ${creatives.length === 1 ? 'passes' : 'pass'}</b>`;
    return {
        open: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .fold */ .AU)(summary, isOpen) + (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .tableHead */ .PP)('Creative', ..._providers_modules_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVIDERS */ .xq.map((provider) => _providers_modules_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVIDER_TITLES */ ._7[provider])),
        rows: creatives.map((creative) => () => passingRow(creative, view)),
        close: _markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .FOLD_END */ .eq,
        left: (count) => `\n\n${(0,_render_context_js__WEBPACK_IMPORTED_MODULE_6__/* .creativesNotShown */ .Z)(creatives.slice(creatives.length - count), view)}`,
    };
}
function passingRow(creative, view) {
    const answers = _providers_modules_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVIDERS */ .xq.map((provider) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .message */ .iU)((0,_answer_in_short_js__WEBPACK_IMPORTED_MODULE_2__/* .answerInShort */ .Y)(provider, creative.assessments), LONGEST_IN_CELL));
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .row */ .nM)(creativeCell(creative, view), ...answers);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 98374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fz: () => (/* binding */ waitingFor),
/* harmony export */   oz: () => (/* binding */ progressLine)
/* harmony export */ });
/* unused harmony export moment */
/* harmony import */ var _providers_modules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7298);
/* harmony import */ var _verdict_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95197);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48162);



/** The one line that log and check run show: `7 of 12 answered, 5 waiting: vidmob 4, ias 1, next poll in 9m`. */
function progressLine(progress) {
    const waiting = progress.waiting.filter(({ count }) => count > 0);
    const answered = `${progress.answered} of ${progress.total} answered`;
    if (waiting.length === 0)
        return answered;
    const total = waiting.reduce((sum, { count }) => sum + count, 0);
    const queues = waiting.map(({ queue, count }) => `${queue} ${count}`).join(', ');
    return `${answered}, ${total} waiting: ${queues}${nextPoll(progress.nextLookMs)}`;
}
function nextPoll(ms) {
    if (ms === null)
        return '';
    return ms === 0 ? ', polling now' : `, next poll in ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .readableDuration */ .P1)(ms)}`;
}
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
    const waits = _providers_modules_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVIDERS */ .xq.flatMap((provider) => waitFor(provider, report));
    const what = waits.length === 0 ? '' : `Waiting for ${(0,_verdict_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(waits)}.\n\n`;
    const when = nextLook === undefined ? '' : ` The next poll is due in the first scheduled run after ${moment(nextLook)}.`;
    return (`${what}The check stays open: the scheduled Creative Gate run (\`mode: rescore\`) completes it as soon as every answer ` +
        `is available. You can also run this job again. Nothing is submitted twice.${when}`);
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
    return [`${_providers_modules_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVIDER_TITLES */ ._7[provider]} (${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(pending.length, 'creative')}${since})`];
}


/***/ }),

/***/ 14486:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z8: () => (/* binding */ report)
/* harmony export */ });
/* unused harmony export findingSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13798);
/* harmony import */ var _providers_answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68890);
/* harmony import */ var _providers_modules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7298);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23422);
/* harmony import */ var _creative_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69605);
/* harmony import */ var _outcomes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19137);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_providers_answers_js__WEBPACK_IMPORTED_MODULE_0__]);
_providers_answers_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];







/** The answers of all providers about one creative; a provider that this run does not use is absent. */
const assessments = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc(Object.fromEntries(_providers_modules_js__WEBPACK_IMPORTED_MODULE_1__/* .PROVIDERS */ .xq.map((name) => [name, zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([(0,_providers_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .answersOf */ .B)(name).schema, _answer_js__WEBPACK_IMPORTED_MODULE_2__/* .unansweredSchema */ .k]).optional()])));
function counters(names) {
    return zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc(Object.fromEntries(names.map((name) => [name, zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().int()])));
}
const place = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ path: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), line: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().int() });
/** A rule id. Reports of other versions may hold one that this version does not know, so that any text is accepted. */
const ruleId = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP();
/** One rule's outcome on one creative. */
const findingSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    /** Such as `vidmob/min-score`: docs/rules.md. */
    rule: ruleId,
    severity: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_outcomes_js__WEBPACK_IMPORTED_MODULE_5__/* .SEVERITIES */ .oC),
    /** One sentence: what is wrong, by how much. Unescaped provider text may be in it. */
    message: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    /** One sentence: how to fix it; null when there is nothing to do. */
    remedy: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(),
    actual: zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig()]).nullable(),
    limit: zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig()]).nullable(),
    /** Where the limit was set: `.github/creative-gate.yml:9`, `input min-score`, `default`. */
    origin: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(),
    provider: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_providers_modules_js__WEBPACK_IMPORTED_MODULE_1__/* .PROVIDERS */ .xq).nullable(),
    channel: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(),
    waivedBy: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(),
    /** Distinguishes findings of one rule for programs. `overdue`: `max-pending-age` has passed and the gate gave up waiting. */
    cause: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['overdue']).optional(),
});
/** The smallest set of guidelines whose passing would reach a limit. */
const fixPlan = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    channel: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    rule: ruleId,
    guidelines: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), weight: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().nullable() })),
    from: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(),
    to: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(),
});
/** One gated creative with everything that was said and found about it. */
const reportedCreative = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    version: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(),
    source: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(),
    name: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(),
    /** Without signature parameters: `?…` stands for them. */
    url: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    type: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_creative_js__WEBPACK_IMPORTED_MODULE_3__/* .CREATIVE_TYPES */ .a1),
    /** The pull request it belongs to, where one run judged several. */
    pullRequest: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().int().optional(),
    manifest: place,
    verdict: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_outcomes_js__WEBPACK_IMPORTED_MODULE_5__/* .VERDICTS */ .bk),
    assessments,
    findings: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(findingSchema),
    fixPlans: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(fixPlan),
    optedOut: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_providers_modules_js__WEBPACK_IMPORTED_MODULE_1__/* .PROVIDERS */ .xq)),
    /** Overrides that apply only because of what the change makes of an entry that was there before. */
    overridesGained: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
        /** Where the override begins: `.github/creative-gate.yml:31 (overrides[0])`. */
        origin: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        /** The conditions that did not hold before, by their keys under `when`. */
        because: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()),
    }))
        .optional(),
});
/** What fails a run without belonging to one creative: broken manifests, policy, configuration, GitHub. */
const problem = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    rule: ruleId,
    path: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(),
    line: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().int().nullable(),
    column: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().int().nullable(),
    message: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
});
/** What fails nothing. A notice only informs; without a severity it is a warning. */
const remark = problem.extend({ rule: ruleId.optional(), severity: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['warning', 'notice']).optional() });
/** This run's share of the creatives, where a rescoring is divided among several jobs. */
const shard = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ index: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().int().min(1), count: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().int().min(1).max(999_999) })
    .refine(({ index, count }) => index <= count, 'takes an index from 1 to count');
const counts = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    total: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().int(),
    pass: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().int(),
    warn: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().int(),
    fail: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().int(),
    waived: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().int(),
    pending: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().int(),
    inconclusive: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().int(),
});
/**
 * What the run cost. `submitted` counts what providers accepted, also where the answer was lost and it may be billed, by
 * kind of work: `tags` are jobs of Creative Tags. `requests` counts every attempt.
 */
const usage = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    submitted: counters(_providers_modules_js__WEBPACK_IMPORTED_MODULE_1__/* .SUBMISSIONS */ .il),
    reused: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().int(),
    requests: counters(_providers_modules_js__WEBPACK_IMPORTED_MODULE_1__/* .PARTIES */ .FL),
    /** Milliseconds from the start of the process to the making of the report. */
    elapsedMs: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().int(),
});
/** What the change does to the policy file, which judges only once it is merged. */
const policyChange = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    changes: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
        /** In the reader's terms: `vidmob.minScore`, `overrides[2].ias.failOn`, `waivers[spring-15s ias/drugs]`. */
        key: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        from: zod__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5J(),
        to: zod__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5J(),
        effect: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_outcomes_js__WEBPACK_IMPORTED_MODULE_5__/* .EFFECTS */ .tQ),
        /** Both values in words, with where they were set. Unescaped text of the policy file may be in it. */
        text: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional(),
        /** The pull request it belongs to, where one run judged several. */
        pullRequest: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().int().optional(),
    })),
    /** How the run would end if the proposed policy counted already, with the same answers. */
    conclusionUnderProposed: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_outcomes_js__WEBPACK_IMPORTED_MODULE_5__/* .CONCLUSIONS */ .Fr),
    /** The creatives whose verdict would be another; `to` is null where the creative would not be judged. */
    verdicts: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
        id: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        version: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(),
        source: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(),
        from: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_outcomes_js__WEBPACK_IMPORTED_MODULE_5__/* .VERDICTS */ .bk),
        to: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_outcomes_js__WEBPACK_IMPORTED_MODULE_5__/* .VERDICTS */ .bk).nullable(),
        pullRequest: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().int().optional(),
    }))
        .optional(),
    /** What a reader must know to take the comparison rightly, a sentence each. */
    notes: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()).optional(),
});
/** The JSON report (contract section 6): what every renderer reads. */
const report = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(1),
    conclusion: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_outcomes_js__WEBPACK_IMPORTED_MODULE_5__/* .CONCLUSIONS */ .Fr),
    sandbox: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY(),
    run: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
        event: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        headSha: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(),
        baseSha: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(),
        pullRequest: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().int().nullable(),
        policy: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ path: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), sha: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable() }),
        shard: shard.optional(),
    }),
    counts,
    creatives: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(reportedCreative),
    policyChange: policyChange.nullable(),
    removed: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), version: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(), source: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(), manifest: place })),
    problems: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(problem),
    /** What a person should know although it fails nothing. */
    warnings: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(remark),
    usage,
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 70999:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ WAIVABLE_IDS),
/* harmony export */   y: () => (/* binding */ RULES)
/* harmony export */ });
/* harmony import */ var _providers_sections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11857);
/* harmony import */ var _general_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27996);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82114);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_providers_sections_js__WEBPACK_IMPORTED_MODULE_0__]);
_providers_sections_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];



/** Every rule there is: those of the providers, then the general ones. */
const RULES = [
    ..._providers_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .SECTIONS */ .b.flatMap(({ rules }) => rules.catalogue),
    ..._general_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .GENERAL_RULES */ .X,
];
/** The known ids that a waiver can name. */
const WAIVABLE_IDS = RULES.filter(({ waivable }) => waivable).flatMap(_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .idsOf */ .U);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 27996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ GENERAL_RULES)
/* harmony export */ });
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82114);

/** The rules that belong to no provider. None can be waived: they are about missing answers, files and set-up. */
const GENERAL_RULES = [
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .K)({
        id: 'provider/unavailable',
        meaning: 'A provider could not be reached, kept failing, or sent an answer that cannot be understood.',
        severities: ['error'],
        fixedBy: 'ad operations',
        fix: 'Run the gate again. If it keeps failing, check the credentials and the status of the provider.',
        waivable: false,
        cause: 'unavailable',
    }),
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .K)({
        id: 'provider/rejected',
        meaning: 'A provider refused the asset, for example because it could not download or read the file.',
        severities: ['error'],
        fixedBy: 'designer',
        fix: 'Make the link a direct public download of a supported format, and check that the file plays.',
        waivable: false,
        cause: 'rejected',
    }),
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .K)({
        id: 'provider/missing-data',
        meaning: 'Something that is required is absent or unknown: an answer, a channel, a score, a category or a required ' +
            'guideline. As a warning: an answer could be evaluated although something of it is missing.',
        severities: ['error', 'warning'],
        fixedBy: 'ad operations',
        fix: 'Follow the remedy of the finding; it names the missing part and where it is set up.',
        waivable: false,
        cause: 'missingData',
    }),
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .K)({
        id: 'gate/time-budget',
        meaning: 'A provider was still working when the time budget of the run, or `max-pending-age`, ended.',
        severities: ['error'],
        fixedBy: 'ad operations',
        fix: 'Run the gate again, or raise the input `timeout`. With `on-timeout: pending` a later run finishes the check.',
        waivable: false,
        cause: 'timeout',
    }),
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .K)({
        id: 'gate/configuration',
        meaning: 'An input, a credential or the event does not fit, so that the gate cannot decide anything.',
        severities: ['error'],
        fixedBy: 'repository administrator',
        fix: 'Correct the workflow or its secrets as the message says.',
        waivable: false,
    }),
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .K)({
        id: 'gate/max-submissions',
        meaning: 'The run would newly submit more creatives than the input `max-submissions` allows, and submitted none.',
        severities: ['error'],
        fixedBy: 'repository administrator',
        fix: 'Split the pull request, or raise `max-submissions` where so many submissions are intended.',
        waivable: false,
    }),
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .K)({
        id: 'gate/github',
        meaning: 'GitHub refused or failed a request that the gate depends on.',
        severities: ['error'],
        fixedBy: 'repository administrator',
        fix: 'Run the gate again; where the message names a permission, grant it to the workflow.',
        waivable: false,
    }),
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .K)({
        id: 'gate/fork',
        meaning: 'The pull request comes from a fork whose author may not submit creatives at the expense of the team.',
        severities: ['error'],
        fixedBy: 'repository administrator',
        fix: 'Have a member of the team approve the head commit, or change the input `fork-submissions`.',
        waivable: false,
    }),
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .K)({
        id: 'manifest/invalid',
        meaning: 'A manifest cannot be read, or an entry of it is not valid or not allowed by the policy.',
        severities: ['error'],
        fixedBy: 'designer',
        fix: 'Correct the manifest at the place that the message names.',
        waivable: false,
    }),
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .K)({
        id: 'manifest/duplicate-id',
        meaning: 'Two entries have the same source, id and version.',
        severities: ['error'],
        fixedBy: 'designer',
        fix: 'Remove one of the entries, or give it another id or version.',
        waivable: false,
    }),
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .K)({
        id: 'policy/invalid',
        meaning: 'The policy file cannot be read, or a part of it is not valid.',
        severities: ['error'],
        fixedBy: 'policy owner',
        fix: 'Correct the policy file at the place that the message names.',
        waivable: false,
    }),
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .K)({
        id: 'policy/expired-waiver',
        meaning: 'A waiver has expired, or expires within 14 days.',
        severities: ['warning', 'notice'],
        fixedBy: 'policy owner',
        fix: 'Renew the waiver if the exception still holds, or remove it.',
        waivable: false,
    }),
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .K)({
        id: 'policy/unused-waiver',
        meaning: 'A waiver in force covers nothing: its creative is in no manifest, or has no finding of its rule.',
        severities: ['notice'],
        fixedBy: 'policy owner',
        fix: 'Remove the waiver.',
        waivable: false,
    }),
];


/***/ }),

/***/ 29613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rn: () => (/* binding */ stricter),
/* harmony export */   bp: () => (/* binding */ describeValue),
/* harmony export */   ux: () => (/* binding */ within)
/* harmony export */ });
/** The same for keys below the given ones. */
function within(originOf, above) {
    return (keys) => originOf([...above, ...keys]);
}
/** Describes a setting for the log. */
function describeValue(key, { value, origin }, text) {
    return { key, value: text(value), origin };
}
/** Returns the stricter of two settings by its scale; the first if they are equal. */
function stricter(scale, a, b) {
    return scale.isAtLeast(a.value, b.value) ? a : b;
}


/***/ }),

/***/ 82114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ defineRule),
/* harmony export */   U: () => (/* binding */ idsOf)
/* harmony export */ });
/** A rule whose id and limits keep their exact types; without limits it compares with none. */
function defineRule(rule) {
    return { ...rule, limits: rule.limits ?? [] };
}
const PLACEHOLDER = /<\w+>/;
/** The ids that a rule is known under: its own, or those of a family's members. */
function idsOf({ id, members }) {
    return members === undefined ? [id] : Object.keys(members).map((name) => id.replace(PLACEHOLDER, name));
}


/***/ }),

/***/ 56433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ effectOf),
/* harmony export */   QJ: () => (/* binding */ orderedScale),
/* harmony export */   _4: () => (/* binding */ effectBetween),
/* harmony export */   be: () => (/* binding */ rangeOf),
/* harmony export */   "do": () => (/* binding */ widened),
/* harmony export */   e: () => (/* binding */ plainRange),
/* harmony export */   lq: () => (/* binding */ rangeText)
/* harmony export */ });
/** A scale whose values are all comparable, by a number that grows with strictness. */
function orderedScale(strictness, shown) {
    const isAtLeast = (a, b) => strictness(a) >= strictness(b);
    return {
        isAtLeast,
        strictest: (a, b) => (isAtLeast(a, b) ? a : b),
        loosest: (a, b) => (isAtLeast(a, b) ? b : a),
        ...shown,
    };
}
/** The range of one value alone. */
function rangeOf(value) {
    return { loosest: value, strictest: value };
}
/** The range of the values of both. */
function widened({ loosest, strictest }, a, b) {
    return { loosest: loosest(a.loosest, b.loosest), strictest: strictest(a.strictest, b.strictest) };
}
/** What it does to replace one value by another. */
function effectOf({ isAtLeast }, from, to) {
    if (!isAtLeast(to, from))
        return 'looser';
    return isAtLeast(from, to) ? 'neutral' : 'tighter';
}
/** What it does at worst to replace any of some values by any of others. */
function effectBetween(scale, from, to) {
    if (effectOf(scale, from.strictest, to.loosest) === 'looser')
        return 'looser';
    return effectOf(scale, from.loosest, to.strictest) === 'neutral' ? 'neutral' : 'tighter';
}
const isOne = (scale, { loosest, strictest }) => scale.isAtLeast(loosest, strictest);
/** The value as plain data; null where there are several. */
function plainRange(scale, range) {
    return isOne(scale, range) ? scale.plain(range.loosest) : null;
}
/** The value, or the range of values, in words. */
function rangeText(scale, range) {
    return isOne(scale, range) ? scale.text(range.loosest) : scale.range(range.loosest, range.strictest);
}


/***/ }),

/***/ 31998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ inShard)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _creative_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69605);


/** A remainder of so many bits favours no shard noticeably, and a number still holds it exactly. */
const BYTES = 6;
/**
 * Whether a creative belongs to the shard. Its identity alone decides: whatever else is in the list, however it is
 * ordered, in every run, each creative is in exactly one shard of a count.
 */
function inShard(creative, { index, count }) {
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update((0,_creative_js__WEBPACK_IMPORTED_MODULE_1__/* .identityOf */ .cu)(creative)).digest();
    return digest.readUIntBE(0, BYTES) % count === index - 1;
}


/***/ }),

/***/ 21464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ shareText),
/* harmony export */   R: () => (/* binding */ sharesApart)
/* harmony export */ });
const FEWEST_DIGITS = 2;
const MOST_DIGITS = 12;
function statedDigits(value) {
    const [, decimals = ''] = /\.(\d+)$/.exec(String(value)) ?? [];
    return Math.min(Math.max(FEWEST_DIGITS, decimals.length), MOST_DIGITS);
}
/** A share as it was set, with at least two decimals: `0.70`, `0.695`. */
function shareText(value) {
    return value.toFixed(statedDigits(value));
}
/**
 * A share beside its limit, and how far they are apart, with as many digits as it takes to see that they differ and to
 * show the limit as it was set: 0.6996 is not 0.70.
 */
function sharesApart(actual, limit) {
    let digits = statedDigits(limit);
    while (actual.toFixed(digits) === limit.toFixed(digits) && digits < MOST_DIGITS)
        digits += 1;
    const shown = { actual: actual.toFixed(digits), limit: limit.toFixed(digits) };
    return { ...shown, by: Math.abs(Number(shown.actual) - Number(shown.limit)).toFixed(digits) };
}


/***/ }),

/***/ 50119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ isMapValue),
/* harmony export */   r: () => (/* binding */ byPosition)
/* harmony export */ });
/** The order of a file. */
function byPosition(a, b) {
    return a.line - b.line || a.column - b.column;
}
/** Whether a value of a document is a map. */
function isMapValue(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 81621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   _6: () => (/* binding */ decodeUtf8),
/* harmony export */   h: () => (/* binding */ suggestion),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42732);

/** Text of a file as a message may show it: quoted, control characters escaped, at most 40 characters. */
function quoted(text) {
    return JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text);
}
/** A number as people write it: 10,000. */
function grouped(value) {
    return value.toLocaleString('en-US');
}
/** What to write in place of an unknown word: the nearest known one, else all there are. */
function suggestion(word, known) {
    const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(word, known);
    return near === undefined ? `use one of ${known.join(', ')}.` : `did you mean ${quoted(near)}?`;
}
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


/***/ }),

/***/ 85937:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mg: () => (/* binding */ storeBaselines),
/* harmony export */   bm: () => (/* binding */ readBaselines),
/* harmony export */   ix: () => (/* binding */ usableScores),
/* harmony export */   kr: () => (/* binding */ recordBaselines),
/* harmony export */   x2: () => (/* binding */ baselineKey)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13798);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
/* harmony import */ var _providers_sections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11857);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_providers_sections_js__WEBPACK_IMPORTED_MODULE_0__]);
_providers_sections_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];


/** A score that a provider gave on one channel, and the ISO-8601 moment at which it was recorded. */
const recordedScore = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    score: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).max(1),
    recordedAt: zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$({ offset: true }),
});
const stored = zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), recordedScore));
/** A score is compared with the last one of the same id and source, for any version (contract section 3). */
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
 * the place of that channel's earlier one; a channel without an answer keeps its own. Of several versions judged together the
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
/** The scores by channel that can be compared with later ones: those of channels on which something was evaluated. */
function usableScores(assessments) {
    return _providers_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .SECTIONS */ .b.flatMap(({ name, rules }) => {
        const answer = assessments[name];
        return answer?.status === 'scored' ? (rules.scoresToRecord?.(answer) ?? []) : [];
    });
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 70851:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ conclude),
/* harmony export */   H: () => (/* binding */ worstConclusion)
/* harmony export */ });
/* harmony import */ var _unanswered_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83322);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41197);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_verdict_js__WEBPACK_IMPORTED_MODULE_1__]);
_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];


/** The conclusion of a run (contract section 5). `success` only when every creative has a verdict that passes. */
function conclude({ creatives, problems, outcomes, canPend, sandbox }) {
    const each = creatives.flatMap(({ verdict, findings }) => {
        if (verdict === 'fail')
            return ['failure'];
        if (verdict !== 'pending' && verdict !== 'inconclusive')
            return [];
        if (findings.some(_unanswered_js__WEBPACK_IMPORTED_MODULE_0__/* .isOverdue */ .Jv))
            return ['failure'];
        const causes = (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .causesOf */ .cZ)(findings);
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

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 27609:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ evaluateCreative)
/* harmony export */ });
/* harmony import */ var _providers_modules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7298);
/* harmony import */ var _providers_sections_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11857);
/* harmony import */ var _outcomes_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(19137);
/* harmony import */ var _policy_effective_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78853);
/* harmony import */ var _baseline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85937);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(95197);
/* harmony import */ var _provider_selection_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87568);
/* harmony import */ var _unanswered_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83322);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41197);
/* harmony import */ var _waive_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(70206);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_providers_sections_js__WEBPACK_IMPORTED_MODULE_1__, _policy_effective_limits_js__WEBPACK_IMPORTED_MODULE_2__, _baseline_js__WEBPACK_IMPORTED_MODULE_3__, _verdict_js__WEBPACK_IMPORTED_MODULE_6__]);
([_providers_sections_js__WEBPACK_IMPORTED_MODULE_1__, _policy_effective_limits_js__WEBPACK_IMPORTED_MODULE_2__, _baseline_js__WEBPACK_IMPORTED_MODULE_3__, _verdict_js__WEBPACK_IMPORTED_MODULE_6__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);










const RULES_OF = Object.fromEntries(_providers_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .SECTIONS */ .b.map(({ name, rules }) => [name, rules]));
/** Evaluates everything that was answered about one creative; an answer that is absent, late or unknown never passes. */
function evaluateCreative(input) {
    const { creative, assessments, policy } = input;
    const selection = (0,_provider_selection_js__WEBPACK_IMPORTED_MODULE_4__/* .selectProviders */ .B)(creative, policy.participation);
    const evaluated = selection.asked.map((provider) => ({
        ...evaluateAnswer(provider, input),
        warnings: warningsOf(provider, assessments),
    }));
    const found = [
        ...(0,_provider_selection_js__WEBPACK_IMPORTED_MODULE_4__/* .missingProviders */ .$)(creative, selection, policy),
        ...evaluated.flatMap(({ findings, warnings }) => [...findings, ...warnings]),
    ].sort(byWeight);
    const findings = (0,_waive_js__WEBPACK_IMPORTED_MODULE_7__/* .applyWaivers */ .K)(found, creative, policy.waivers, input.at);
    const fixPlans = evaluated.flatMap((each) => each.fixPlans);
    return { verdict: (0,_verdict_js__WEBPACK_IMPORTED_MODULE_6__/* .verdictOf */ .Vj)(findings), findings, fixPlans, optedOut: selection.optedOut };
}
function evaluateAnswer(provider, input) {
    const { creative, assessments, policy, hints, baselines } = input;
    const answer = assessments[provider];
    if (answer?.status !== 'scored')
        return { findings: (0,_unanswered_js__WEBPACK_IMPORTED_MODULE_5__/* .unansweredFindings */ .Rh)(provider, answer), fixPlans: [] };
    const earlierScores = baselines?.get((0,_baseline_js__WEBPACK_IMPORTED_MODULE_3__/* .baselineKey */ .x2)(creative)) ?? {};
    const limits = (0,_policy_effective_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limitsFor */ .I)(policy, creative)[provider];
    return RULES_OF[provider].evaluate(answer, { creative, limits, hints, earlierScores });
}
/** What a provider's answer lacks although it could be evaluated. */
function warningsOf(provider, assessments) {
    const answer = assessments[provider];
    if (answer?.status !== 'scored')
        return [];
    return answer.warnings.map((warning) => {
        const message = `${_providers_modules_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVIDER_TITLES */ ._7[provider]}: ${(0,_finding_js__WEBPACK_IMPORTED_MODULE_8__/* .unstopped */ .VH)(warning)}`;
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_8__/* .finding */ .gk)({ rule: 'provider/missing-data', severity: 'warning', message, provider });
    });
}
/** A finding of no provider comes before the others. */
function byWeight(a, b) {
    const place = ({ provider }) => _providers_modules_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVIDERS */ .xq.indexOf(provider);
    return _outcomes_js__WEBPACK_IMPORTED_MODULE_9__/* .SEVERITIES */ .oC.indexOf(a.severity) - _outcomes_js__WEBPACK_IMPORTED_MODULE_9__/* .SEVERITIES */ .oC.indexOf(b.severity) || place(a) - place(b);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

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

/***/ 84470:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ NO_HINTS),
/* harmony export */   u: () => (/* binding */ hintsWanted)
/* harmony export */ });
/* harmony import */ var _providers_sections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11857);
/* harmony import */ var _policy_effective_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78853);
/* harmony import */ var _provider_selection_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87568);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_providers_sections_js__WEBPACK_IMPORTED_MODULE_0__, _policy_effective_limits_js__WEBPACK_IMPORTED_MODULE_1__]);
([_providers_sections_js__WEBPACK_IMPORTED_MODULE_0__, _policy_effective_limits_js__WEBPACK_IMPORTED_MODULE_1__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);



/** Nothing known. */
const NO_HINTS = {
    workspaces: undefined,
    channelsByWorkspace: new Map(),
    guidelinesByWorkspace: new Map(),
};
/** Which of the providers' catalogues would help to explain the findings; nothing where all is answered. */
function hintsWanted(items) {
    const wanted = items.flatMap(wantedBy);
    const ids = (lists) => [...new Set(lists.flat())];
    return {
        workspaces: wanted.some(({ workspaces }) => workspaces),
        channelsOf: ids(wanted.map(({ channelsOf }) => channelsOf)),
        guidelinesOf: ids(wanted.map(({ guidelinesOf }) => guidelinesOf)),
    };
}
function wantedBy({ creative, assessments, policy }) {
    const { asked } = (0,_provider_selection_js__WEBPACK_IMPORTED_MODULE_2__/* .selectProviders */ .B)(creative, policy.participation);
    return _providers_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .SECTIONS */ .b.flatMap(({ name, rules }) => {
        const answer = assessments[name];
        const { hintsWanted: wantedFor } = rules;
        if (answer?.status !== 'scored' || wantedFor === undefined || !asked.includes(name))
            return [];
        return [wantedFor(answer, creative, (0,_policy_effective_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limitsFor */ .I)(policy, creative)[name])];
    });
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 87568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ missingProviders),
/* harmony export */   B: () => (/* binding */ selectProviders)
/* harmony export */ });
/* harmony import */ var _providers_modules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7298);
/* harmony import */ var _manifest_asset_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58914);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95197);



/** Selects the providers that the run uses and that apply to the creative's type, by what the entry wants. */
function selectProviders(creative, participation) {
    const applying = _providers_modules_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVIDERS */ .xq.filter((name) => participation[name].used && (0,_manifest_asset_types_js__WEBPACK_IMPORTED_MODULE_1__/* .appliesTo */ .Gl)(name, creative.type));
    const wanted = (name) => creative.providers === undefined || creative.providers.includes(name);
    return { asked: applying.filter(wanted), optedOut: applying.filter((name) => !wanted(name)) };
}
/** Missing data where an entry leaves out a required provider, or where no provider is left to judge it. */
function missingProviders(creative, { asked, optedOut }, policy) {
    const forbidden = optedOut
        .filter((name) => policy.participation[name].required && !policy.participation[name].optional)
        .map((name) => {
        const { origin } = policy.participation[name];
        const message = `The entry leaves out ${_providers_modules_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVIDER_TITLES */ ._7[name]}, which is required (${origin})`;
        const remedy = `Add ${name} to the entry's providers; or allow leaving it out: ${name}.optional: true in the policy.`;
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .missingData */ .$0)(name, message, remedy, { origin });
    });
    if (asked.length > 0 || forbidden.length > 0)
        return forbidden;
    if (optedOut.length > 0) {
        const message = `The entry leaves out every provider that could judge it: ${(0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(optedOut.map((name) => _providers_modules_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVIDER_TITLES */ ._7[name]))}`;
        return [(0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .missingData */ .$0)(null, message, `Add one of them to the entry's providers.`)];
    }
    const message = `No provider of this run judges ${creative.type} assets`;
    const able = _providers_modules_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVIDERS */ .xq.filter((name) => (0,_manifest_asset_types_js__WEBPACK_IMPORTED_MODULE_1__/* .appliesTo */ .Gl)(name, creative.type)).map((name) => _providers_modules_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVIDER_TITLES */ ._7[name]);
    const remedy = `Set credentials of a provider that does (${(0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(able)}), or remove the entry from the manifest.`;
    return [(0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .missingData */ .$0)(null, message, remedy)];
}


/***/ }),

/***/ 83322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jv: () => (/* binding */ isOverdue),
/* harmony export */   Rh: () => (/* binding */ unansweredFindings),
/* harmony export */   UV: () => (/* binding */ isStillPending)
/* harmony export */ });
/* harmony import */ var _providers_modules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7298);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95197);


/** How the finding says that `max-pending-age` has passed: no run waits any longer, whatever `outcomes` allow. */
const PENDING_AGE = { cause: 'overdue', limit: 'max-pending-age', origin: 'input max-pending-age' };
/** Whether a finding is about an answer that is overdue. */
function isOverdue({ cause }) {
    return cause === 'overdue';
}
/** Whether a finding is about an answer that can still arrive. */
function isStillPending(one) {
    return one.rule === 'gate/time-budget' && !isOverdue(one);
}
/** What it means for a creative that a provider which was asked gave no answer. */
function unansweredFindings(provider, answer) {
    const title = _providers_modules_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVIDER_TITLES */ ._7[provider];
    if (answer === undefined) {
        return [(0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .missingData */ .$0)(provider, `${title} returned no answer for this creative`, RUN_AGAIN)];
    }
    const reason = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .unstopped */ .VH)(answer.reason);
    const { status } = answer;
    const error = { severity: 'error', remedy: answer.remedy, actual: status, provider };
    if (status === 'pending' && answer.overdue) {
        const message = `Gave up waiting for ${title}: ${reason}`;
        return [(0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)({ ...error, rule: 'gate/time-budget', message, ...PENDING_AGE })];
    }
    if (status === 'pending') {
        const message = `${title} had not answered when the time was up: ${reason}`;
        return [(0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)({ ...error, rule: 'gate/time-budget', message })];
    }
    if (status === 'unavailable') {
        return [(0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)({ ...error, rule: 'provider/unavailable', message: `No answer from ${title}: ${reason}` })];
    }
    if (status === 'rejected') {
        return [(0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)({ ...error, rule: 'provider/rejected', message: `${title} refused the asset: ${reason}` })];
    }
    const message = `${title} was not asked although it must judge this creative: ${reason}`;
    return [(0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .missingData */ .$0)(provider, message, answer.remedy ?? RUN_AGAIN, { actual: status })];
}
const RUN_AGAIN = 'Run the gate again.';


/***/ }),

/***/ 41197:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   cZ: () => (/* binding */ causesOf),
/* harmony export */   qX: () => (/* binding */ countVerdicts)
/* harmony export */ });
/* harmony import */ var _outcomes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19137);
/* harmony import */ var _policy_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90751);
/* harmony import */ var _rules_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70999);
/* harmony import */ var _unanswered_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83322);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_policy_policy_js__WEBPACK_IMPORTED_MODULE_0__, _rules_catalogue_js__WEBPACK_IMPORTED_MODULE_1__]);
([_policy_policy_js__WEBPACK_IMPORTED_MODULE_0__, _rules_catalogue_js__WEBPACK_IMPORTED_MODULE_1__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);




const CAUSE_OF_RULE = new Map(_rules_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .RULES */ .y.flatMap(({ id, cause }) => (cause === undefined ? [] : [[id, cause]])));
/** The verdict that follows from one finding alone. A rule without a cause is one that was evaluated. */
function verdictOfOne(one) {
    const { rule, severity, waivedBy } = one;
    if (severity === 'notice')
        return 'pass';
    if (severity === 'warning')
        return 'warn';
    const cause = CAUSE_OF_RULE.get(rule);
    if (cause === 'timeout')
        return (0,_unanswered_js__WEBPACK_IMPORTED_MODULE_2__/* .isOverdue */ .Jv)(one) ? 'inconclusive' : 'pending';
    if (cause !== undefined)
        return 'inconclusive';
    return waivedBy === null ? 'fail' : 'waived';
}
/** The verdict on a creative: the worst that follows from its findings (contract section 5). */
function verdictOf(findings) {
    const worst = Math.max(0, ...findings.map((one) => _outcomes_js__WEBPACK_IMPORTED_MODULE_3__/* .VERDICTS */ .bk.indexOf(verdictOfOne(one))));
    return _outcomes_js__WEBPACK_IMPORTED_MODULE_3__/* .VERDICTS */ .bk[worst];
}
/** Why there is no verdict: the causes among the errors, each once, in the order of `CAUSES`. */
function causesOf(findings) {
    const causes = new Set(findings.filter(({ severity }) => severity === 'error').map(({ rule }) => CAUSE_OF_RULE.get(rule)));
    return _policy_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSES */ .hE.filter((cause) => causes.has(cause));
}
/** How many creatives have which verdict; the counts add up to `total`. */
function countVerdicts(creatives) {
    const counts = { total: creatives.length, pass: 0, warn: 0, fail: 0, waived: 0, pending: 0, inconclusive: 0 };
    for (const { verdict } of creatives)
        counts[verdict] += 1;
    return counts;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 70206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ applyWaivers),
/* harmony export */   _: () => (/* binding */ isExpired)
/* harmony export */ });
/* harmony import */ var _policy_waivers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86776);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95197);


/**
 * The findings, with `waivedBy` where a waiver covers one at `at` (milliseconds since 1970). They stay in sight. Where
 * only an expired waiver covers one it counts, and says so. Notices need no waiver.
 */
function applyWaivers(findings, creative, waivers, at) {
    const own = (0,_policy_waivers_js__WEBPACK_IMPORTED_MODULE_0__/* .waiversFor */ .xW)(creative, waivers);
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
    return `${approvedBy}, until ${expires}: ${(0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .unstopped */ .VH)(reason)}`;
}
function counting(finding, { approvedBy, expires, origin }) {
    const message = `${finding.message}; the waiver approved by ${approvedBy} expired after ${expires}, so this counts again`;
    return { ...finding, message, remedy: (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .sentences */ .hC)(finding.remedy, `Or have the waiver renewed (${origin}).`) };
}


/***/ }),

/***/ 3454:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ waiverRemarks),
/* harmony export */   S: () => (/* binding */ unusedWaivers)
/* harmony export */ });
/* harmony import */ var _policy_waivers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86776);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41197);
/* harmony import */ var _waive_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70206);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_verdict_js__WEBPACK_IMPORTED_MODULE_1__]);
_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];



const EXPIRED = 'policy/expired-waiver';
const SOON_DAYS = 14;
/**
 * What the owner of the waivers should know at `at` (milliseconds since 1970): a warning for each that names a creative
 * of this run and ends within 14 days, a notice for each that has expired and touches nothing of this run. One that has
 * expired and affects a finding is reported there.
 */
function waiverRemarks(waivers, judged, at) {
    const { named, touching } = inThisRun(waivers, judged);
    return waivers.flatMap((waiver) => {
        if ((0,_waive_js__WEBPACK_IMPORTED_MODULE_2__/* .isExpired */ ._)(waiver, at))
            return touching.has(waiver) ? [] : [expired(waiver)];
        const days = Math.ceil((waiver.endsAt - at) / _policy_waivers_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY_MS */ .sO) - 1;
        return named.has(waiver) && days <= SOON_DAYS ? [endsSoon(waiver, days)] : [];
    });
}
/** The waivers that name a creative of this run, and those of them that cover an unwaived finding. */
function inThisRun(waivers, judged) {
    const named = new Set();
    const touching = new Set();
    for (const { creative, findings } of judged) {
        for (const { waiver, covers } of (0,_policy_waivers_js__WEBPACK_IMPORTED_MODULE_0__/* .waiversFor */ .xW)(creative, waivers)) {
            named.add(waiver);
            if (findings.some((one) => counts(one) && covers(one.rule)))
                touching.add(waiver);
        }
    }
    return { named, touching };
}
const counts = ({ severity, waivedBy }) => severity !== 'notice' && waivedBy === null;
function endsSoon(waiver, days) {
    const when = days === 0 ? 'today' : `in ${days === 1 ? '1 day' : `${days} days`}`;
    const message = `${describeWaiver(waiver)} expires on ${waiver.expires}, ${when}.`;
    return waiverRemark(waiver, { rule: EXPIRED, severity: 'warning', message });
}
function expired(waiver) {
    const message = `${describeWaiver(waiver)} expired after ${waiver.expires} and is unused here; remove it.`;
    return waiverRemark(waiver, { rule: EXPIRED, severity: 'notice', message });
}
/** How remarks begin: which waiver it is, and whose. */
function describeWaiver({ rule, creative, approvedBy }) {
    return `The waiver of ${rule} for ${creative}, approved by ${approvedBy},`;
}
/** A remark at the place of a waiver. */
function waiverRemark({ location }, about) {
    return { ...location, ...about };
}
/**
 * `policy/unused-waiver` for every waiver in force that nothing needs: its creative is in no manifest, or is judged
 * without a finding of its rule. `everything` holds the creatives of all manifests. While one of them waits for an
 * answer or was not judged, its waiver may still be needed. Expired ones are for `waiverRemarks`.
 */
function unusedWaivers(waivers, everything, at) {
    const named = new Set();
    const needed = new Set();
    for (const { creative, findings } of everything) {
        const isDecided = findings !== undefined && (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .causesOf */ .cZ)(findings).length === 0;
        for (const { waiver, covers } of (0,_policy_waivers_js__WEBPACK_IMPORTED_MODULE_0__/* .waiversFor */ .xW)(creative, waivers)) {
            named.add(waiver);
            if (!isDecided || findings.some(({ severity, rule }) => severity !== 'notice' && covers(rule)))
                needed.add(waiver);
        }
    }
    return waivers
        .filter((waiver) => !needed.has(waiver) && !(0,_waive_js__WEBPACK_IMPORTED_MODULE_2__/* .isExpired */ ._)(waiver, at))
        .map((waiver) => {
        const why = named.has(waiver) ? 'its rule no longer finds anything' : 'no manifest lists that creative';
        const message = `${describeWaiver(waiver)} is not used: ${why}. Remove it.`;
        return waiverRemark(waiver, { rule: 'policy/unused-waiver', severity: 'notice', message });
    });
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 30772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ checkShape)
/* harmony export */ });
/* unused harmony export knownKeys */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13798);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42732);
/* harmony import */ var _source_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50119);
/* harmony import */ var _source_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81621);




/** How many problems are reported one by one: more help no reader, and locating each takes time. */
const MOST_PROBLEMS = 100;
/**
 * Checks a document against a schema of strict objects. Problems say in words what was found, what is accepted and, for
 * an unknown name, the nearest known one; a schema's own messages begin with a verb ("takes …"). An empty document
 * counts as an empty map.
 */
function checkShape(document, schema) {
    if (document.problems.length > 0)
        return { content: null, problems: listed(document.problems) };
    const value = document.value ?? {};
    const result = schema.safeParse(value);
    if (result.success)
        return { content: result.data, problems: [] };
    const found = result.error.issues
        .slice(0, MOST_PROBLEMS + 1)
        .flatMap((issue) => shapeProblems(issue, schema, value))
        .slice(0, MOST_PROBLEMS + 1)
        .map(({ keys, message }) => ({ ...document.placeOfKey(keys), message }));
    return { content: null, problems: listed(found) };
}
/** The first problems in the order of the file, and where there are more. */
function listed(problems) {
    const first = problems.slice(0, MOST_PROBLEMS).sort(_source_document_js__WEBPACK_IMPORTED_MODULE_2__/* .byPosition */ .r);
    const next = problems[MOST_PROBLEMS];
    if (next === undefined)
        return first;
    const { line, column } = next;
    return [...first, { line, column, message: `there are more problems; the first ${MOST_PROBLEMS} are listed` }];
}
function shapeProblems(issue, schema, value) {
    const keys = issue.path;
    const found = valueAt(value, keys);
    if (issue.code === 'unrecognized_keys') {
        const known = knownKeys(schema, keys);
        return issue.keys.slice(0, MOST_PROBLEMS + 1).map((key) => ({
            keys: [...keys, key],
            message: `unknown key ${(0,_source_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(key)}; ${(0,_source_text_js__WEBPACK_IMPORTED_MODULE_1__/* .suggestion */ .h)(key, known)}`,
        }));
    }
    if (issue.code === 'invalid_key') {
        return issue.issues.map(({ message }) => ({ keys, message: `${shownPath(keys)} ${message}` }));
    }
    const branch = issue.code === 'invalid_union' ? issue.errors.find(isAboutTheInside) : undefined;
    if (branch !== undefined) {
        return branch.flatMap((inner) => shapeProblems({ ...inner, path: [...keys, ...inner.path] }, schema, value));
    }
    if (issue.code === 'invalid_type' || issue.code === 'invalid_value' || issue.code === 'invalid_union') {
        const says = found === undefined ? 'is missing; it takes' : 'takes';
        const instead = found === undefined ? '' : `, not ${shownValue(found)}`;
        const near = issue.code === 'invalid_value' ? didYouMean(found, issue.values.map(String)) : '';
        return [{ keys, message: `${shownPath(keys)} ${says} ${taken(issue)}${instead}${near}` }];
    }
    const instead = typeof found === 'number' ? `, not ${found}` : '';
    return [{ keys, message: `${shownPath(keys)} ${issue.message}${instead}` }];
}
/** Whether a branch of a union takes this kind of value, and only something inside it is wrong. */
function isAboutTheInside(branch) {
    return branch.every(({ code, path }) => path.length > 0 || !code.startsWith('invalid_'));
}
const WORDS = {
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
    return issue.code === 'invalid_type' ? (WORDS[issue.expected] ?? issue.expected) : issue.message;
}
/** Only text is near to a name: a map of the file is a bare object, of which not even a text can be made. */
function didYouMean(found, known) {
    const near = typeof found === 'string' ? (0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(found, known) : undefined;
    return near === undefined ? '' : `; did you mean ${(0,_source_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(near)}?`;
}
function valueAt(value, keys) {
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
    return typeof value === 'string' ? (0,_source_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(value) : `${value}`;
}
/** The keys a schema knows for the map at `keys`; none where it describes no map of named keys. */
function knownKeys(schema, keys) {
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_3__/* .ZodOptional */ .IiU)
        return knownKeys(schema.unwrap(), keys);
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_3__/* .ZodUnion */ .fZ7)
        return schema.options.flatMap((option) => knownKeys(option, keys));
    const [key, ...rest] = keys;
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_3__/* .ZodObject */ .bvH) {
        if (key === undefined)
            return Object.keys(schema.shape);
        const inner = schema.shape[String(key)];
        return inner === undefined ? [] : knownKeys(inner, rest);
    }
    if (key === undefined)
        return [];
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_3__/* .ZodArray */ .naA)
        return knownKeys(schema.element, rest);
    return schema instanceof zod__WEBPACK_IMPORTED_MODULE_3__/* .ZodRecord */ .b8S ? knownKeys(schema.valueType, rest) : [];
}


/***/ }),

/***/ 164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ readYaml)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/core/source-text.js
var source_text = __webpack_require__(81621);
;// CONCATENATED MODULE: ./build/core/yaml/yaml-syntax-errors.js
const TAGS = 'YAML tags (!…) are not supported here; remove the tag.';
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
        'The indentation does not fit the lines around it; align the keys that belong together.',
    ],
    [/^BAD_DQ_ESCAPE/, String.raw `There is no such escape; write \\ for a backslash, or use single quotes.`],
    [/^BAD_SCALAR_START/, 'A value cannot start with this character; put the value in quotes.'],
    [/^BLOCK_AS_IMPLICIT_KEY/, 'There is a second ":" on this line; put a value that contains ": " in quotes.'],
    [/^BLOCK_IN_FLOW/, 'Inside brackets and braces entries are separated by commas; is one missing, or a quote?'],
    [/^MULTILINE_IMPLICIT_KEY/, 'A key and its ":" must be on one line; is a ":" or a quote missing?'],
    [/^TAB_AS_INDENT/, 'YAML cannot be indented with tabs; use spaces.'],
    [/^(BAD_COLLECTION_TYPE|TAG_RESOLVE_FAILED)/, TAGS],
    [
        /^UNEXPECTED_TOKEN/,
        'This does not belong here; look for a stray bracket, comma, colon or quote here or just before.',
    ],
];
/** Warnings of the library that change what a file means. */
const SERIOUS_WARNINGS = new Set(['BAD_COLLECTION_TYPE', 'TAG_RESOLVE_FAILED']);
/** One mistake often causes more after it: the first few are the ones to fix. */
const SHOWN_ERRORS = 5;
/** The syntax errors of a document, in sentences that say what to do; none when it can be used. */
function syntaxErrors({ errors, warnings }) {
    const serious = warnings.filter(({ code }) => SERIOUS_WARNINGS.has(code));
    const problems = new Map();
    for (const { code, message, pos } of [...errors, ...serious]) {
        const known = SENTENCES.find(([pattern]) => pattern.test(`${code}: ${message}`));
        const [offset] = pos;
        const sentence = `Not valid YAML: ${known?.[1] ?? `${message}.`}`;
        if (!problems.has(offset))
            problems.set(offset, { offset, message: sentence });
        if (problems.size === SHOWN_ERRORS)
            break;
    }
    return [...problems.values()].sort((a, b) => a.offset - b.offset);
}

// EXTERNAL MODULE: ./build/core/source-document.js
var source_document = __webpack_require__(50119);
;// CONCATENATED MODULE: ./build/core/yaml/yaml-values.js



/** Map keys that mean something else in JavaScript, where they could be lost without a word. */
const UNSAFE_KEY = '__proto__';
const offsetOf = (node) => node.range[0];
/** The name of a map's key as text, or undefined when it is no text. */
function keyName(key) {
    return (0,dist/* isScalar */.jn)(key) && typeof key.value === 'string' ? key.value : undefined;
}
/**
 * Turns a YAML tree into plain values: replaces aliases, merges `<<`, and finds repeated keys. Aliases are shared rather
 * than copied, and what they amount to is limited to `mostValues`.
 */
function readValues(root, mostValues) {
    const anchors = new Map();
    const targets = new Map();
    const collections = new WeakMap();
    /** For keys that a map got by `<<`: the map that states them. */
    const mergedFrom = new WeakMap();
    const problems = [];
    const here = [];
    let excess;
    let size = 0;
    function report(node, message) {
        problems.push({ keys: [...here], offset: offsetOf(node), message });
    }
    function readAlias(node) {
        const target = anchors.get(node.source);
        if (target === undefined) {
            report(node, `No value before this line has the anchor &${node.source}.`);
            return null;
        }
        if (size + target.size > mostValues) {
            const message = `The aliases (*…) up to here stand for more than ${(0,source_text/* grouped */.zD)(mostValues)} values; write the values out.`;
            excess ??= { offset: offsetOf(node), message };
            return null;
        }
        size += target.size;
        targets.set(node, target.node);
        return target.value;
    }
    function merge(into, key, source, owners) {
        for (const map of Array.isArray(source) ? source : [source]) {
            if (!(0,source_document/* isMapValue */.Q)(map)) {
                report(key, 'Only a map can be merged with "<<".');
                continue;
            }
            for (const name of Object.keys(map).filter((one) => !(one in into))) {
                into[name] = map[name];
                owners.set(name, mergedFrom.get(map)?.get(name) ?? map);
            }
        }
    }
    function readMap(node) {
        const map = Object.create(null);
        const merges = [];
        for (const { key, value } of node.items) {
            const name = keyName(key);
            here.push(name ?? '');
            const content = read(value);
            here.pop();
            if (name === undefined)
                report(key, 'A key must be text; put it in quotes.');
            else if (name === UNSAFE_KEY)
                report(key, `The key ${(0,source_text/* quoted */.TL)(name)} cannot be used; remove it.`);
            else if (name === '<<' && key.type === dist/* Scalar */.X5.PLAIN)
                merges.push([key, content]);
            else if (name in map)
                report(key, `The key ${(0,source_text/* quoted */.TL)(name)} is there twice; remove one.`);
            else
                map[name] = content;
        }
        const owners = new Map();
        for (const [key, source] of merges)
            merge(map, key, source, owners);
        if (owners.size > 0)
            mergedFrom.set(map, owners);
        return map;
    }
    function readList(node) {
        return node.items.map((item, index) => {
            here.push(index);
            const value = read(item);
            here.pop();
            return value;
        });
    }
    function read(node) {
        if (node === null)
            return null;
        if ((0,dist/* isAlias */.Vj)(node))
            return readAlias(node);
        const before = size;
        size += 1;
        const value = (0,dist/* isMap */.jh)(node) ? readMap(node) : (0,dist/* isSeq */.oP)(node) ? readList(node) : node.value;
        if ((0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node))
            collections.set(value, node);
        if (node.anchor)
            anchors.set(node.anchor, { node, value, size: size - before });
        return value;
    }
    const value = read(root);
    function child(around, key) {
        if (typeof around !== 'object' || around === null)
            return undefined;
        const owner = mergedFrom.get(around)?.get(String(key)) ?? around;
        const node = collections.get(owner);
        if (!(0,dist/* isMap */.jh)(node)) {
            const item = node?.items[Number(key)];
            return item && { key: item, value: item };
        }
        return node.items.find((pair) => keyName(pair.key) === String(key));
    }
    function find(keys) {
        let nodes = root === null ? undefined : { key: root, value: root };
        let around = value;
        let isThere = true;
        for (const key of keys) {
            const next = child(around, key);
            isThere = next !== undefined;
            if (next === undefined)
                break;
            nodes = next;
            around = around[key];
        }
        if (nodes === undefined)
            return { keyOffset: 0, valueOffset: 0, source: undefined };
        const keyOffset = offsetOf(nodes.key);
        const written = nodes.value && (targets.get(nodes.value) ?? nodes.value);
        const source = isThere && (0,dist/* isScalar */.jn)(written) ? written.source : undefined;
        return { keyOffset, valueOffset: nodes.value === null ? keyOffset : offsetOf(nodes.value), source };
    }
    return { value, problems, excess, find };
}

;// CONCATENATED MODULE: ./build/core/yaml/read-yaml.js




/** `uniqueKeys`: repeated keys are found while values are read; the library takes far longer, once for each key. */
const COMPOSING = { schema: 'core', uniqueKeys: false, prettyErrors: false };
const refused = (...problems) => ({ document: null, problems });
/**
 * Reads UTF-8 bytes as exactly one YAML 1.2 document; JSON is a subset of YAML and is read the same way, so that both
 * have positions. Never throws, for any bytes.
 */
function readYaml(bytes, limits) {
    const text = textOf(bytes, limits);
    if (typeof text !== 'string')
        return refused(text);
    const lines = new dist/* LineCounter */.HN();
    lines.addNewLine(0);
    const at = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { line, column: col };
    };
    const refuse = (problems) => refused(...problems.map(({ offset, message }) => ({ ...at(offset), message })));
    const parsed = parse(text, lines, limits);
    if (!('tokens' in parsed))
        return refuse([parsed]);
    const document = compose(parsed.tokens, text);
    const errors = syntaxErrors(document);
    if (errors.length > 0)
        return refuse(errors);
    if (parsed.second !== undefined) {
        const message = `A second YAML document starts here; a ${limits.noun} is one document: remove the "---" line.`;
        return refuse([{ offset: parsed.second, message }]);
    }
    const values = readValues(document.contents, limits.values);
    return values.excess === undefined ? { document: asDocument(values, at), problems: [] } : refuse([values.excess]);
}
function asDocument({ value, problems, find }, at) {
    return {
        value,
        problems: problems
            .toSorted((a, b) => a.offset - b.offset)
            .map(({ keys, offset, message }) => ({ keys, ...at(offset), message })),
        placeOf: (keys) => at(find(keys).valueOffset),
        placeOfKey: (keys) => at(find(keys).keyOffset),
        sourceOf: (keys) => find(keys).source,
    };
}
/** The file's text, or why it is not read. */
function textOf(bytes, { noun, remedy, ...limits }) {
    if (bytes.length > limits.bytes) {
        return { line: 1, column: 1, message: `The ${noun} is larger than ${limits.bytes / 1e6} MB; ${remedy}.` };
    }
    const decoded = (0,source_text/* decodeUtf8 */._6)(bytes);
    if (decoded.text === undefined) {
        const { line, column } = decoded;
        return { line, column, message: `This byte is not valid UTF-8; save the ${noun} in the encoding UTF-8.` };
    }
    const line = longLine(decoded.text, limits.lineLength);
    if (line === undefined)
        return decoded.text;
    const message = `This line is longer than ${(0,source_text/* grouped */.zD)(limits.lineLength)} characters; break it into several lines.`;
    return { line, column: 1, message };
}
/** The number of the first line that is too long. */
function longLine(text, lineLength) {
    let start = 0;
    for (let line = 1; start + lineLength < text.length; line += 1) {
        const end = text.indexOf('\n', start);
        if (end === -1 || end - start > lineLength)
            return line;
        start = end + 1;
    }
    return undefined;
}
/** Parses a text up to its second document; stops where it goes beyond the limits. */
function parse(text, lines, limits) {
    const parser = new dist/* Parser */.iX(lines.addNewLine);
    const tokens = [];
    const documents = [];
    const keep = (token) => {
        tokens.push(token);
        if (token.type === 'document')
            documents.push(token);
    };
    let count = 0;
    for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
        count += 1;
        if (count > limits.tokens) {
            const message = `The ${limits.noun} has more than ${(0,source_text/* grouped */.zD)(limits.tokens)} YAML tokens; ${limits.remedy}.`;
            return { offset: parser.offset, message };
        }
        for (const token of parser.next(lexeme))
            keep(token);
        if (documents.length > 1)
            break;
    }
    for (const token of parser.end())
        keep(token);
    const directive = tokens.find(({ type }) => type === 'directive');
    if (directive !== undefined) {
        return { offset: directive.offset, message: 'Lines that start with % are not supported here; remove this one.' };
    }
    const [first, second] = documents;
    const deep = first?.value && tooDeep(first.value, limits.depth);
    if (deep !== undefined) {
        const message = `Nested more than ${limits.depth} levels deep; a ${limits.noun} needs ${limits.usualDepth}.`;
        return { offset: deep, message };
    }
    return { tokens: second === undefined ? tokens : tokens.slice(0, tokens.indexOf(second)), second: second?.offset };
}
/**
 * The offset of the first list or map that has too many others around it. Looked for before nodes are made, which the
 * library does by recursion.
 */
function tooDeep(root, depth) {
    let level = [root];
    for (let around = 0; around < depth; around += 1) {
        level = level
            .flatMap((token) => ('items' in token ? token.items : []))
            .flatMap(({ key, value }) => [key, value])
            .filter((token) => token !== undefined && token !== null && 'items' in token);
    }
    return level[0]?.offset;
}
/** Makes nodes of the tokens of one document. */
function compose(tokens, text) {
    const [document] = new dist/* Composer */.Dk(COMPOSING).compose(tokens, true, text.length);
    return document;
}


/***/ }),

/***/ 72928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fj: () => (/* binding */ secretsOf),
/* harmony export */   HB: () => (/* binding */ openAccounts),
/* harmony export */   eM: () => (/* binding */ sealingSecretsOf),
/* harmony export */   y4: () => (/* binding */ providersUsed)
/* harmony export */ });
/* unused harmony export credentialsSet */
/* harmony import */ var _providers_modules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7298);
/* harmony import */ var _runtime_queues_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6047);


/** The sandbox answers at once; a second shows that there is a wait. */
const SANDBOX_INTERVAL_MS = 1_000;
async function sandboxAccounts(settings) {
    const { startSandbox } = await __webpack_require__.e(/* import() */ 306).then(__webpack_require__.bind(__webpack_require__, 306));
    const sandbox = await startSandbox();
    return {
        accounts: sandbox.accounts(settings),
        credentials: (0,_providers_modules_js__WEBPACK_IMPORTED_MODULE_0__/* .byProvider */ .v1)(() => true),
        queues: (0,_runtime_queues_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultQueues */ .Iu)(settings.pollIntervalMs ?? SANDBOX_INTERVAL_MS),
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
        queues: (0,_runtime_queues_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultQueues */ .Iu)(settings.pollIntervalMs),
        introduce: () => undefined,
        close: async () => undefined,
    };
}
/** A provider's account with its values by field; undefined is an input that is not set. */
function accountOf(accounts, name) {
    return { ...accounts[name] };
}
/** Whose credentials are set, as a whole. */
function credentialsSet(accounts) {
    return (0,_providers_modules_js__WEBPACK_IMPORTED_MODULE_0__/* .byProvider */ .v1)((name) => {
        const account = accountOf(accounts, name);
        return Object.entries((0,_providers_modules_js__WEBPACK_IMPORTED_MODULE_0__/* .moduleOf */ .cD)(name).account).every(([field, { isCredential }]) => !isCredential || account[field] !== undefined);
    });
}
/** The values in the accounts that must never be shown: those of secret inputs. */
function secretsOf(accounts) {
    return _providers_modules_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVIDERS */ .xq.flatMap((name) => {
        const account = accountOf(accounts, name);
        return Object.entries((0,_providers_modules_js__WEBPACK_IMPORTED_MODULE_0__/* .moduleOf */ .cD)(name).account).flatMap(([field, { secret }]) => secret ? [account[field]] : []);
    });
}
/** The secret that seals each provider's tickets and answers: only those who may ask the provider have it. */
function sealingSecretsOf(accounts) {
    const secrets = _providers_modules_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVIDERS */ .xq.map((name) => [name, accountOf(accounts, name)[(0,_providers_modules_js__WEBPACK_IMPORTED_MODULE_0__/* .moduleOf */ .cD)(name).sealedBy]]);
    return Object.fromEntries(secrets.filter(([, secret]) => secret !== undefined));
}
/** The providers that any of the policies uses, in their usual order. */
function providersUsed(policies) {
    return _providers_modules_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVIDERS */ .xq.filter((name) => policies.some((policy) => policy.participation[name].used));
}


/***/ }),

/***/ 1654:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ assessTheRest)
/* harmony export */ });
/* unused harmony export assessAll */
/* harmony import */ var _core_creative_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69605);
/* harmony import */ var _core_render_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49696);
/* harmony import */ var _core_render_render_check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42186);
/* harmony import */ var _core_render_waiting_for_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98374);
/* harmony import */ var _runtime_assess_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5914);
/* harmony import */ var _runtime_progress_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32780);
/* harmony import */ var _flush_tickets_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(39972);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_core_render_render_check_js__WEBPACK_IMPORTED_MODULE_2__]);
_core_render_render_check_js__WEBPACK_IMPORTED_MODULE_2__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];







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
    const flush = (0,_flush_tickets_js__WEBPACK_IMPORTED_MODULE_6__/* .createFlush */ .j)(context.clock, over, () => progress.persist());
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
    const heartbeat = (0,_runtime_progress_js__WEBPACK_IMPORTED_MODULE_5__/* .startHeartbeat */ .t)(clock, (made) => {
        log.info((0,_core_render_waiting_for_js__WEBPACK_IMPORTED_MODULE_3__/* .progressLine */ .oz)(made));
        if (made.answered < made.total)
            void progress.show((0,_core_render_render_check_js__WEBPACK_IMPORTED_MODULE_2__/* .renderProgress */ .EY)(made, settings));
    });
    try {
        return await (0,_runtime_assess_js__WEBPACK_IMPORTED_MODULE_4__/* .assess */ .n)(work, {
            clock,
            queues: opened.queues,
            ...deadlines,
            maxPendingAgeMs: settings.maxPendingAgeMs,
            onChange: heartbeat.changed,
            onStep: ({ provider, creative }, kind) => log.debug((0,_core_render_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .logText */ .kc)(`${provider.name} ${(0,_core_creative_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(creative)}: ${kind}`)),
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

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 42064:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ comparisonFromFiles)
/* harmony export */ });
/* harmony import */ var _core_creative_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69605);
/* harmony import */ var _core_manifest_compare_manifests_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31102);
/* harmony import */ var _core_manifest_manifest_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9339);
/* harmony import */ var _core_manifest_manifest_warnings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44919);
/* harmony import */ var _core_manifest_parse_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49336);
/* harmony import */ var _core_policy_admission_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59256);
/* harmony import */ var _core_policy_overrides_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(89348);
/* harmony import */ var _core_policy_parse_policy_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(18100);
/* harmony import */ var _core_policy_participation_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(18896);
/* harmony import */ var _core_policy_resolve_policy_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(29176);
/* harmony import */ var _propose_policy_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(97739);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_core_policy_admission_js__WEBPACK_IMPORTED_MODULE_5__, _core_policy_overrides_js__WEBPACK_IMPORTED_MODULE_6__, _core_policy_parse_policy_file_js__WEBPACK_IMPORTED_MODULE_7__, _core_policy_participation_js__WEBPACK_IMPORTED_MODULE_8__, _core_policy_resolve_policy_js__WEBPACK_IMPORTED_MODULE_9__, _propose_policy_js__WEBPACK_IMPORTED_MODULE_10__]);
([_core_policy_admission_js__WEBPACK_IMPORTED_MODULE_5__, _core_policy_overrides_js__WEBPACK_IMPORTED_MODULE_6__, _core_policy_parse_policy_file_js__WEBPACK_IMPORTED_MODULE_7__, _core_policy_participation_js__WEBPACK_IMPORTED_MODULE_8__, _core_policy_resolve_policy_js__WEBPACK_IMPORTED_MODULE_9__, _propose_policy_js__WEBPACK_IMPORTED_MODULE_10__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);











/** A link has to outlive the queue of a provider that answers after this run. */
const PARKED_LINK_MS = 24 * 3_600_000;
async function readChanges(files, policy, workspaceId) {
    const globs = policy.manifests.value;
    const manifests = await files.manifests(globs, (0,_core_manifest_manifest_files_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesManifest */ .z)(globs));
    const parse = ({ path, bytes }) => (0,_core_manifest_parse_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .parseManifest */ .N)(path, bytes, { workspaceId });
    const head = manifests.head.map(parse);
    const changes = (0,_core_manifest_compare_manifests_js__WEBPACK_IMPORTED_MODULE_1__/* .compareManifests */ .k)(manifests.base.map(parse), head);
    const elsewhere = changes.moved.filter(({ creative, before }) => (0,_core_policy_overrides_js__WEBPACK_IMPORTED_MODULE_6__/* .judgesDifferently */ .HV)(policy, creative, before));
    const everyone = [...head, ...manifests.unchanged.map(parse)].flatMap((manifest) => manifest.creatives);
    const { problems: doubles, duplicated } = (0,_core_manifest_compare_manifests_js__WEBPACK_IMPORTED_MODULE_1__/* .findDuplicates */ .I)(everyone);
    return {
        gated: [
            ...changes.gated.map((change) => ({ ...change, mayNotSubmit: false })),
            ...elsewhere.map((move) => ({ ...move, mayNotSubmit: true })),
        ].filter(({ creative }) => !duplicated.has((0,_core_creative_js__WEBPACK_IMPORTED_MODULE_0__/* .identityOf */ .cu)(creative))),
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
    const { file, problems: flaws } = bytes === undefined ? { file: null, problems: [] } : (0,_core_policy_parse_policy_file_js__WEBPACK_IMPORTED_MODULE_7__/* .parsePolicyFile */ ._)(path, bytes);
    const nothing = { pullRequest, baseSha, policy: null, gated: [], removed: [], maySubmit: false };
    const withoutPolicy = async (why) => {
        const { problems, warnings } = await (0,_propose_policy_js__WEBPACK_IMPORTED_MODULE_10__/* .readProposal */ .V)(files, { settings, credentials, base: null });
        return { ...nothing, problems: [...why, ...problems], warnings: why === flaws ? warnings : [] };
    };
    if (flaws.length > 0)
        return await withoutPolicy(flaws);
    const policy = (0,_core_policy_resolve_policy_js__WEBPACK_IMPORTED_MODULE_9__/* .resolvePolicy */ .n)({ file, path, sha: file === null ? null : baseSha, settings, credentials });
    const unusable = (0,_core_policy_participation_js__WEBPACK_IMPORTED_MODULE_8__/* .configurationProblems */ .h)(policy, credentials);
    if (unusable.length > 0)
        return await withoutPolicy(unusable);
    const [{ gated, removed, problems, warnings }, proposed] = await Promise.all([
        readChanges(files, policy, settings.vidmob.workspaceId),
        (0,_propose_policy_js__WEBPACK_IMPORTED_MODULE_10__/* .readProposal */ .V)(files, { settings, credentials, base: policy }),
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
        problems: [...problems, ...proposed.problems, ...(0,_core_policy_admission_js__WEBPACK_IMPORTED_MODULE_5__/* .refusedEntries */ .p)(judged, policy), ...(refusal ? [refusal] : [])],
        warnings: [
            ...warnings,
            ...proposed.warnings,
            ...(0,_core_manifest_manifest_warnings_js__WEBPACK_IMPORTED_MODULE_3__/* .remarksOn */ .r)(submitted, { linksMustLastUntil, vidmobUsed: policy.participation.vidmob.used }),
        ],
    };
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 2665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ gatedCreatives),
/* harmony export */   d: () => (/* binding */ distinct)
/* harmony export */ });
/** Every creative to be judged, in the comparisons' order. */
function gatedCreatives(comparisons) {
    return comparisons.flatMap((comparison) => {
        const { policy, gated } = comparison;
        return policy === null ? [] : gated.map((entry) => ({ comparison, policy, ...entry }));
    });
}
/** Pull requests with one head have the same manifests: report shared problems once. */
function distinct(all) {
    return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}


/***/ }),

/***/ 41350:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ policyChangeOf),
/* harmony export */   i: () => (/* binding */ evaluateProposed)
/* harmony export */ });
/* harmony import */ var _core_creative_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69605);
/* harmony import */ var _core_manifest_manifest_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9339);
/* harmony import */ var _core_policy_admission_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59256);
/* harmony import */ var _core_verdict_evaluate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27609);
/* harmony import */ var _core_verdict_hints_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84470);
/* harmony import */ var _comparison_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2665);
/* harmony import */ var _evaluation_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77334);
/* harmony import */ var _within_time_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36957);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_core_policy_admission_js__WEBPACK_IMPORTED_MODULE_2__, _core_verdict_evaluate_js__WEBPACK_IMPORTED_MODULE_3__, _core_verdict_hints_js__WEBPACK_IMPORTED_MODULE_4__, _evaluation_js__WEBPACK_IMPORTED_MODULE_5__]);
([_core_policy_admission_js__WEBPACK_IMPORTED_MODULE_2__, _core_verdict_evaluate_js__WEBPACK_IMPORTED_MODULE_3__, _core_verdict_hints_js__WEBPACK_IMPORTED_MODULE_4__, _evaluation_js__WEBPACK_IMPORTED_MODULE_5__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);








/** Time limit, in milliseconds, for evaluating an untrusted policy; ten thousand creatives take a second. */
const LONGEST_MS = 5_000;
/**
 * Evaluates the same answers again as if every proposed policy were in force. Sends no requests. Undefined where
 * nothing is proposed.
 */
function evaluateProposed(judgement, known, longestMs = LONGEST_MS) {
    if (judgement.comparisons.every(({ proposal }) => proposal === undefined))
        return undefined;
    const again = judgement.comparisons.map((comparison) => underProposal(comparison, judgement, known, longestMs));
    return {
        own: again[judgement.comparisons.indexOf(judgement.own)]?.comparison,
        comparisons: again.map(({ comparison }) => comparison),
        judged: again.flatMap(({ judged }) => judged),
        problems: (0,_comparison_js__WEBPACK_IMPORTED_MODULE_7__/* .distinct */ .d)([...judgement.stops, ...again.flatMap(({ comparison }) => comparison.problems)]),
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
    const weighed = (0,_within_time_js__WEBPACK_IMPORTED_MODULE_6__/* .withinTime */ .d)(() => judgedBy(policy, { comparison, judged: own }, known), longestMs);
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
    const isManifest = (0,_core_manifest_manifest_files_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesManifest */ .z)(policy.manifests.value);
    const remaining = judged.filter(({ creative }) => isManifest(creative.location.path));
    const creatives = remaining.map(({ creative }) => creative);
    const now = {
        ...comparison,
        policy,
        problems: [...problemsApartFromPolicy(comparison, isManifest), ...(0,_core_policy_admission_js__WEBPACK_IMPORTED_MODULE_2__/* .refusedEntries */ .p)(creatives, policy)],
    };
    const baselines = (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_5__/* .baselinesFor */ .e9)(comparison, known);
    return {
        comparison: now,
        judged: remaining.map((one) => {
            const input = { creative: one.creative, assessments: one.assessments, policy, hints: _core_verdict_hints_js__WEBPACK_IMPORTED_MODULE_4__/* .NO_HINTS */ .f };
            return { ...one, ...(0,_core_verdict_evaluate_js__WEBPACK_IMPORTED_MODULE_3__/* .evaluateCreative */ .f)({ ...input, at: known.at, baselines }), comparison: now };
        }),
    };
}
/** What is wrong whatever the policy says: not a workspace it forbids, nor a manifest that is none to the other one. */
function problemsApartFromPolicy({ policy, gated, problems }, isManifest) {
    const creatives = gated.map(({ creative }) => creative);
    const forbidden = new Set(policy === null ? [] : (0,_core_policy_admission_js__WEBPACK_IMPORTED_MODULE_2__/* .refusedEntries */ .p)(creatives, policy).map((problem) => JSON.stringify(problem)));
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
        notes: [...(0,_comparison_js__WEBPACK_IMPORTED_MODULE_7__/* .distinct */ .d)(proposals.flatMap(({ notes }) => notes)), ...furtherProblems(evaluation, proposedEvaluation)],
    };
}
/** The creatives that a usable proposal judges differently, or no longer. */
function verdictChanges(evaluation, proposedEvaluation) {
    const isWeighed = (comparison) => {
        const again = proposedEvaluation.comparisons[evaluation.comparisons.indexOf(comparison)];
        return comparison.proposal !== undefined && again?.policy !== null;
    };
    const now = new Map(proposedEvaluation.judged.map((judged) => [keyOf(judged), judged.verdict]));
    return evaluation.judged.flatMap((judged) => {
        const { creative, verdict, pullRequest, comparison } = judged;
        const to = now.get(keyOf(judged)) ?? null;
        if (to === verdict || !isWeighed(comparison))
            return [];
        const { id, version = null, source = null } = creative;
        return [{ id, version, source, from: verdict, to, ...(pullRequest === undefined ? {} : { pullRequest }) }];
    });
}
const keyOf = ({ creative, comparison }) => `${comparison.pullRequest} ${(0,_core_creative_js__WEBPACK_IMPORTED_MODULE_0__/* .identityOf */ .cu)(creative)}`;
/** What would fail a run only under the proposal. */
function furtherProblems({ problems }, proposedEvaluation) {
    const known = new Set(problems.map((problem) => JSON.stringify(problem)));
    return proposedEvaluation.problems
        .filter((problem) => !known.has(JSON.stringify(problem)))
        .map(({ message }) => `Under the proposed policy: ${message}`);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 77334:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EZ: () => (/* binding */ waiverWarnings),
/* harmony export */   IU: () => (/* binding */ brokenEvaluation),
/* harmony export */   RC: () => (/* binding */ evaluateAll),
/* harmony export */   e9: () => (/* binding */ baselinesFor),
/* harmony export */   sQ: () => (/* binding */ concludeEvaluation)
/* harmony export */ });
/* harmony import */ var _core_policy_overrides_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89348);
/* harmony import */ var _core_verdict_conclude_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70851);
/* harmony import */ var _core_verdict_evaluate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27609);
/* harmony import */ var _core_verdict_hints_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84470);
/* harmony import */ var _core_verdict_waiver_remarks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3454);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_core_policy_overrides_js__WEBPACK_IMPORTED_MODULE_0__, _core_verdict_conclude_js__WEBPACK_IMPORTED_MODULE_1__, _core_verdict_evaluate_js__WEBPACK_IMPORTED_MODULE_2__, _core_verdict_hints_js__WEBPACK_IMPORTED_MODULE_3__, _core_verdict_waiver_remarks_js__WEBPACK_IMPORTED_MODULE_4__]);
([_core_policy_overrides_js__WEBPACK_IMPORTED_MODULE_0__, _core_verdict_conclude_js__WEBPACK_IMPORTED_MODULE_1__, _core_verdict_evaluate_js__WEBPACK_IMPORTED_MODULE_2__, _core_verdict_hints_js__WEBPACK_IMPORTED_MODULE_3__, _core_verdict_waiver_remarks_js__WEBPACK_IMPORTED_MODULE_4__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);





/** A gate that could not judge anything, and why. */
function brokenEvaluation(problems) {
    return { own: undefined, comparisons: [], judged: [], problems, warnings: [] };
}
async function lookUp(keys, read) {
    const found = await Promise.all(keys.map(async (key) => [key, await read(key)]));
    return new Map(found.flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));
}
async function fetchHints(wanted, catalogue, call) {
    const [workspaces, channelsByWorkspace, guidelinesByWorkspace] = await Promise.all([
        wanted.workspaces ? catalogue.workspaces(call) : undefined,
        lookUp(wanted.channelsOf, (id) => catalogue.channelsOf(id, call)),
        lookUp(wanted.guidelinesOf, (id) => catalogue.guidelinesOf(id, call)),
    ]);
    return { workspaces, channelsByWorkspace, guidelinesByWorkspace };
}
/** The recorded scores that a comparison's creatives may be compared with. */
function baselinesFor({ baseSha }, known) {
    return baseSha === known.baseSha ? known.baselines : undefined;
}
/**
 * Judges every creative by its comparison's policy. Where a message can name the fix only from what the account
 * holds, the catalogue is asked first; undefined when no provider of the run has one.
 */
async function evaluateAll(answered, catalogue, call, known) {
    const items = answered.map(({ gated, assessments }) => ({ ...gated, assessments }));
    const wanted = (0,_core_verdict_hints_js__WEBPACK_IMPORTED_MODULE_3__/* .hintsWanted */ .u)(items);
    const hints = catalogue && !call.signal.aborted ? await fetchHints(wanted, catalogue, call) : _core_verdict_hints_js__WEBPACK_IMPORTED_MODULE_3__/* .NO_HINTS */ .f;
    const many = new Set(answered.map(({ gated }) => gated.comparison)).size > 1;
    return items.map((item) => ({
        ...item,
        ...(0,_core_verdict_evaluate_js__WEBPACK_IMPORTED_MODULE_2__/* .evaluateCreative */ .f)({
            ...item,
            at: known.at,
            baselines: baselinesFor(item.comparison, known),
            hints,
        }),
        overridesGained: (0,_core_policy_overrides_js__WEBPACK_IMPORTED_MODULE_0__/* .overridesGained */ .eS)(item.policy, item.creative, item.before),
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
            : [(0,_core_verdict_conclude_js__WEBPACK_IMPORTED_MODULE_1__/* .conclude */ .E)({ ...options, problems, creatives: of(comparison), outcomes: policy.outcomes })];
    });
    const nothing = (0,_core_verdict_conclude_js__WEBPACK_IMPORTED_MODULE_1__/* .conclude */ .E)({ ...options, problems, creatives: [], outcomes: undefined });
    return (0,_core_verdict_conclude_js__WEBPACK_IMPORTED_MODULE_1__/* .worstConclusion */ .H)([nothing, ...conclusions]);
}
/**
 * What is to be said of the waivers at `at` (milliseconds since 1970). Pull requests of one head that share a base share
 * its waivers: one that is needed by any of them is needed.
 */
function waiverWarnings(comparisons, judged, at) {
    const byBase = new Map(comparisons.map(({ baseSha, policy }) => [baseSha, policy?.waivers ?? []]));
    return [...byBase].flatMap(([baseSha, waivers]) => {
        const its = judged.filter(({ comparison }) => comparison.baseSha === baseSha);
        return (0,_core_verdict_waiver_remarks_js__WEBPACK_IMPORTED_MODULE_4__/* .waiverRemarks */ .Q)(waivers, its, at);
    });
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 39972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ createFlush)
/* harmony export */ });
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


/***/ }),

/***/ 17804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ redactingLog),
  H: () => (/* binding */ withGateContext)
});

// EXTERNAL MODULE: ./build/core/redact.js
var core_redact = __webpack_require__(193);
// EXTERNAL MODULE: ./build/records/seal.js
var seal = __webpack_require__(97240);
// EXTERNAL MODULE: ./build/gate/accounts.js
var gate_accounts = __webpack_require__(72928);
// EXTERNAL MODULE: ./build/providers/modules.js + 3 modules
var modules = __webpack_require__(7298);
;// CONCATENATED MODULE: ./build/gate/provider-pool.js


/** A pool that has made no provider yet; each loads its client when it is made. */
function openPool({ clock, meter, httpFor, log }, { accounts, credentials }) {
    const made = new Map();
    const provide = async (name, policies) => {
        const module = (0,modules/* moduleOf */.cD)(name);
        const key = JSON.stringify([name, module.connectionKey?.(policies) ?? null]);
        const account = { ...accounts[name] };
        const provider = made.get(key) ?? module.connect({ account, policies, http: httpFor(name), clock, meter, mask: log.mask });
        made.set(key, provider);
        return [name, await provider];
    };
    const provideAll = async (names, policies) => new Map(await Promise.all(names.map((name) => provide(name, policies))));
    return {
        of: async (comparisons) => {
            const policies = comparisons.flatMap(({ policy }) => (policy === null ? [] : [policy]));
            return await provideAll((0,gate_accounts/* providersUsed */.y4)(policies), policies);
        },
        all: async () => await provideAll(modules/* PROVIDERS */.xq.filter((name) => credentials[name]), []),
    };
}

;// CONCATENATED MODULE: ./build/gate/gate-context.js




/**
 * Opens the accounts for as long as `work` takes, and gives it the services as a context. Records are sealed for
 * `repository`: what was sealed for another one does not open.
 */
async function withGateContext(services, repository, work) {
    const { settings } = services;
    const opened = await (0,gate_accounts/* openAccounts */.HB)(settings);
    try {
        const secrets = [settings.githubToken, ...(0,gate_accounts/* secretsOf */.Fj)(opened.accounts)];
        const log = redactingLog(services.log, secrets);
        // The sandbox ends with the run, and so do its tickets.
        const seals = (0,seal/* createSeals */.b)(settings.sandbox ? {} : (0,gate_accounts/* sealingSecretsOf */.eM)(opened.accounts), repository);
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
    const redact = (text) => (0,core_redact/* createRedact */.a)(secrets)(text);
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


/***/ }),

/***/ 94118:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fj: () => (/* reexport safe */ _accounts_js__WEBPACK_IMPORTED_MODULE_0__.Fj),
/* harmony export */   GZ: () => (/* reexport safe */ _ticket_store_js__WEBPACK_IMPORTED_MODULE_9__.GZ),
/* harmony export */   H$: () => (/* reexport safe */ _gate_context_js__WEBPACK_IMPORTED_MODULE_4__.H),
/* harmony export */   KR: () => (/* reexport safe */ _gate_context_js__WEBPACK_IMPORTED_MODULE_4__.K),
/* harmony export */   KY: () => (/* reexport safe */ _comparison_js__WEBPACK_IMPORTED_MODULE_1__.K),
/* harmony export */   LT: () => (/* reexport safe */ _work_js__WEBPACK_IMPORTED_MODULE_10__.LT),
/* harmony export */   Nc: () => (/* reexport safe */ _work_js__WEBPACK_IMPORTED_MODULE_10__.Nc),
/* harmony export */   Ns: () => (/* reexport safe */ _report_evaluation_js__WEBPACK_IMPORTED_MODULE_7__.Ns),
/* harmony export */   Rg: () => (/* reexport safe */ _pipeline_js__WEBPACK_IMPORTED_MODULE_6__.Rg),
/* harmony export */   S$: () => (/* reexport safe */ _resume_js__WEBPACK_IMPORTED_MODULE_8__.S$),
/* harmony export */   TH: () => (/* reexport safe */ _load_records_js__WEBPACK_IMPORTED_MODULE_5__.T),
/* harmony export */   a3: () => (/* reexport safe */ _pipeline_js__WEBPACK_IMPORTED_MODULE_6__.a3),
/* harmony export */   dM: () => (/* reexport safe */ _comparison_js__WEBPACK_IMPORTED_MODULE_1__.d),
/* harmony export */   lX: () => (/* reexport safe */ _comparison_from_files_js__WEBPACK_IMPORTED_MODULE_2__.l),
/* harmony export */   lo: () => (/* reexport safe */ _ticket_store_js__WEBPACK_IMPORTED_MODULE_9__.lo),
/* harmony export */   sQ: () => (/* reexport safe */ _evaluation_js__WEBPACK_IMPORTED_MODULE_3__.sQ),
/* harmony export */   uZ: () => (/* reexport safe */ _ticket_store_js__WEBPACK_IMPORTED_MODULE_9__.uZ),
/* harmony export */   zs: () => (/* reexport safe */ _pipeline_js__WEBPACK_IMPORTED_MODULE_6__.zs)
/* harmony export */ });
/* harmony import */ var _accounts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72928);
/* harmony import */ var _comparison_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2665);
/* harmony import */ var _comparison_from_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42064);
/* harmony import */ var _evaluation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77334);
/* harmony import */ var _gate_context_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17804);
/* harmony import */ var _load_records_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91423);
/* harmony import */ var _pipeline_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35714);
/* harmony import */ var _report_evaluation_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(22777);
/* harmony import */ var _resume_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(41675);
/* harmony import */ var _ticket_store_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(93932);
/* harmony import */ var _work_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(32125);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_comparison_from_files_js__WEBPACK_IMPORTED_MODULE_2__, _evaluation_js__WEBPACK_IMPORTED_MODULE_3__, _load_records_js__WEBPACK_IMPORTED_MODULE_5__, _pipeline_js__WEBPACK_IMPORTED_MODULE_6__, _report_evaluation_js__WEBPACK_IMPORTED_MODULE_7__, _ticket_store_js__WEBPACK_IMPORTED_MODULE_9__, _work_js__WEBPACK_IMPORTED_MODULE_10__]);
([_comparison_from_files_js__WEBPACK_IMPORTED_MODULE_2__, _evaluation_js__WEBPACK_IMPORTED_MODULE_3__, _load_records_js__WEBPACK_IMPORTED_MODULE_5__, _pipeline_js__WEBPACK_IMPORTED_MODULE_6__, _report_evaluation_js__WEBPACK_IMPORTED_MODULE_7__, _ticket_store_js__WEBPACK_IMPORTED_MODULE_9__, _work_js__WEBPACK_IMPORTED_MODULE_10__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);
/** The door of the pipeline: what hosts use of it. */












__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 91423:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ loadFrom)
/* harmony export */ });
/* harmony import */ var _providers_modules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7298);
/* harmony import */ var _records_read_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50293);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_records_read_store_js__WEBPACK_IMPORTED_MODULE_1__]);
_records_read_store_js__WEBPACK_IMPORTED_MODULE_1__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];


/**
 * Takes what the texts keep into the recordSet, portion by portion until nothing is missing any more. What does not open
 * was tampered with, cut or sealed with another secret: it is ignored, with a warning.
 */
async function loadFrom(texts, into) {
    const { recordSet, seals, isMissing } = into;
    const warnings = [];
    if (!isMissing())
        return warnings;
    for await (const portion of texts) {
        for (const { text, where } of portion) {
            const store = (0,_records_read_store_js__WEBPACK_IMPORTED_MODULE_1__/* .readStore */ .u)(text, seals);
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
    const names = providers.map((name) => _providers_modules_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVIDER_TITLES */ ._7[name]).join(' and ');
    const message = `What was kept of ${names} on ${where} does not open: it was changed, cut or sealed with another secret. ` +
        'It is ignored, and the work is done again.';
    return { path: null, line: null, column: null, message };
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 35714:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rg: () => (/* binding */ runGate),
/* harmony export */   a3: () => (/* binding */ evaluateReading),
/* harmony export */   zs: () => (/* binding */ evaluateSource)
/* harmony export */ });
/* harmony import */ var _core_policy_describe_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(983);
/* harmony import */ var _core_policy_effective_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78853);
/* harmony import */ var _core_problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51400);
/* harmony import */ var _core_redact_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(193);
/* harmony import */ var _core_render_escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49696);
/* harmony import */ var _assess_work_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1654);
/* harmony import */ var _comparison_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2665);
/* harmony import */ var _comparison_from_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(42064);
/* harmony import */ var _evaluate_proposed_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(41350);
/* harmony import */ var _evaluation_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(77334);
/* harmony import */ var _report_evaluation_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(22777);
/* harmony import */ var _resume_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(41675);
/* harmony import */ var _work_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(32125);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_core_policy_describe_policy_js__WEBPACK_IMPORTED_MODULE_0__, _core_policy_effective_limits_js__WEBPACK_IMPORTED_MODULE_1__, _assess_work_js__WEBPACK_IMPORTED_MODULE_5__, _comparison_from_files_js__WEBPACK_IMPORTED_MODULE_6__, _evaluate_proposed_js__WEBPACK_IMPORTED_MODULE_7__, _evaluation_js__WEBPACK_IMPORTED_MODULE_8__, _report_evaluation_js__WEBPACK_IMPORTED_MODULE_9__, _work_js__WEBPACK_IMPORTED_MODULE_11__]);
([_core_policy_describe_policy_js__WEBPACK_IMPORTED_MODULE_0__, _core_policy_effective_limits_js__WEBPACK_IMPORTED_MODULE_1__, _assess_work_js__WEBPACK_IMPORTED_MODULE_5__, _comparison_from_files_js__WEBPACK_IMPORTED_MODULE_6__, _evaluate_proposed_js__WEBPACK_IMPORTED_MODULE_7__, _evaluation_js__WEBPACK_IMPORTED_MODULE_8__, _report_evaluation_js__WEBPACK_IMPORTED_MODULE_9__, _work_js__WEBPACK_IMPORTED_MODULE_11__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);













/**
 * One gate from beginning to end: reads, compares, resumes, assesses, evaluates and reports. Whatever happens, the host
 * gets a result, or the reason why there is none; rejects only for a defect, after that.
 */
async function runGate(context, host, submitting) {
    const { settings, cancelled } = context;
    const { source, progress, results } = host;
    try {
        const evaluation = await evaluateOrExplain(context, host, submitting);
        const conclusionOf = (one) => cancelled.aborted || progress.superseded?.aborted
            ? 'cancelled'
            : results.settle((0,_evaluation_js__WEBPACK_IMPORTED_MODULE_8__/* .concludeEvaluation */ .sQ)(one, settings));
        const { event } = source;
        const { ticketStore } = submitting;
        const { warnings } = results;
        const result = (0,_report_evaluation_js__WEBPACK_IMPORTED_MODULE_9__/* .reportEvaluation */ .Ns)(context, { event, evaluation, conclusionOf, warnings, ticketStore });
        return { evaluation, shown: await results.show(result) };
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        const redacted = new Error((0,_core_redact_js__WEBPACK_IMPORTED_MODULE_3__/* .createRedact */ .a)(context.secrets)(reason), { cause: error });
        await results.fail((0,_core_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .problemOf */ .Zw)(redacted).message);
        throw redacted;
    }
}
async function evaluateOrExplain(context, host, submitting) {
    try {
        return await evaluateSource(context, host, submitting);
    }
    catch (error) {
        return (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_8__/* .brokenEvaluation */ .IU)([...host.progress.problems, ...(context.cancelled.aborted ? [] : [(0,_core_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .problemOf */ .Zw)(error)])]);
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
        (0,_comparison_from_files_js__WEBPACK_IMPORTED_MODULE_6__/* .comparisonFromFiles */ .l)(ownFiles, context),
        Promise.all(otherFiles.map((files) => (0,_comparison_from_files_js__WEBPACK_IMPORTED_MODULE_6__/* .comparisonFromFiles */ .l)(files, context))),
    ]);
    return { own, comparisons: [own, ...others], warnings };
}
/** Evaluates what was read: resumes what earlier runs know of it, has the rest assessed, and judges the answers. */
async function evaluateReading(context, { known, progress }, { own, comparisons, warnings }, { ticketStore, guard }) {
    const { settings, deadlines, clock, opened, pool } = context;
    await logPolicies(context.log, comparisons);
    const gated = (0,_comparison_js__WEBPACK_IMPORTED_MODULE_12__/* .gatedCreatives */ .K)(comparisons);
    opened.introduce(gated.map(({ creative }) => creative));
    const providers = await pool.of(comparisons);
    const questions = (0,_work_js__WEBPACK_IMPORTED_MODULE_11__/* .questionsFor */ .Nc)(gated, providers);
    const work = (0,_work_js__WEBPACK_IMPORTED_MODULE_11__/* .workOf */ .LT)(questions);
    ticketStore.workOn(work);
    const isMissing = () => work.some((item) => !(0,_resume_js__WEBPACK_IMPORTED_MODULE_10__/* .isKnown */ .qE)(item, ticketStore));
    const unreadable = await known.load({ recordSet: ticketStore.recordSet, isMissing });
    const resumed = (0,_resume_js__WEBPACK_IMPORTED_MODULE_10__/* .resume */ .U)(work, { ticketStore, meter: context.meter, guard });
    const tooMany = (0,_resume_js__WEBPACK_IMPORTED_MODULE_10__/* .spendingProblem */ .uO)(resumed.newly, settings.maxSubmissions);
    const stops = [...progress.problems, ...(tooMany ? [tooMany] : [])];
    // What checks the assets before money is spent belongs here: a stop keeps everything from being submitted.
    const results = stops.length > 0 ? resumed.results : await (0,_assess_work_js__WEBPACK_IMPORTED_MODULE_5__/* .assessTheRest */ .M)(context, resumed, { ticketStore, progress, guard });
    const answered = questions.map((question) => ({
        gated: question.gated,
        assessments: (0,_work_js__WEBPACK_IMPORTED_MODULE_11__/* .answersTo */ .to)(question, results, whyNotAsked(stops)),
    }));
    const catalogue = [...providers.values()].find((provider) => provider.catalogue)?.catalogue;
    const { signal, at: deadlineAt } = deadlines.submitting;
    const recorded = {
        at: clock.now(),
        baselines: comparesScores(comparisons) ? await known.baselines() : undefined,
        baseSha: own.baseSha,
    };
    const judged = await (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_8__/* .evaluateAll */ .RC)(answered, catalogue, { signal, deadlineAt }, recorded);
    return {
        own,
        comparisons,
        judged,
        proposedEvaluation: (0,_evaluate_proposed_js__WEBPACK_IMPORTED_MODULE_7__/* .evaluateProposed */ .i)({ own, comparisons, judged, stops }, recorded),
        problems: (0,_comparison_js__WEBPACK_IMPORTED_MODULE_12__/* .distinct */ .d)([...stops, ...comparisons.flatMap(({ problems }) => problems)]),
        warnings: (0,_comparison_js__WEBPACK_IMPORTED_MODULE_12__/* .distinct */ .d)([
            ...warnings,
            ...unreadable,
            ...comparisons.flatMap((comparison) => comparison.warnings),
            ...(0,_evaluation_js__WEBPACK_IMPORTED_MODULE_8__/* .waiverWarnings */ .EZ)(comparisons, judged, recorded.at),
        ]),
    };
}
/** Why there is no answer where nothing was asked. */
function whyNotAsked(problems) {
    return problems.length > 0 ? 'Nothing was submitted, see the problems of this run.' : 'This was never asked.';
}
/** Whether any policy wants to know how scores were before. */
function comparesScores(comparisons) {
    return comparisons.some(({ policy }) => policy !== null && (0,_core_policy_effective_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .needsEarlierScores */ .$)(policy));
}
/** Writes to the log which values are in force for each comparison, and where each of them is set. */
async function logPolicies(log, comparisons) {
    for (const { policy, pullRequest } of comparisons) {
        if (policy === null)
            continue;
        const whose = pullRequest === undefined ? '' : ` for #${pullRequest}`;
        await log.group(`The policy${whose}, and where it is set`, async () => {
            for (const line of (0,_core_policy_describe_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .describePolicy */ .w)(policy))
                log.info((0,_core_render_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .logText */ .kc)(line));
        });
    }
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 97739:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ readProposal)
/* harmony export */ });
/* unused harmony export propose */
/* harmony import */ var _core_policy_compare_compare_policies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25853);
/* harmony import */ var _core_policy_parse_policy_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18100);
/* harmony import */ var _core_policy_participation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18896);
/* harmony import */ var _core_policy_resolve_policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29176);
/* harmony import */ var _within_time_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36957);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_core_policy_compare_compare_policies_js__WEBPACK_IMPORTED_MODULE_0__, _core_policy_parse_policy_file_js__WEBPACK_IMPORTED_MODULE_1__, _core_policy_participation_js__WEBPACK_IMPORTED_MODULE_2__, _core_policy_resolve_policy_js__WEBPACK_IMPORTED_MODULE_3__]);
([_core_policy_compare_compare_policies_js__WEBPACK_IMPORTED_MODULE_0__, _core_policy_parse_policy_file_js__WEBPACK_IMPORTED_MODULE_1__, _core_policy_participation_js__WEBPACK_IMPORTED_MODULE_2__, _core_policy_resolve_policy_js__WEBPACK_IMPORTED_MODULE_3__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);





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
        return unusable([{ line: null, column: null, message: file.flaw }], against);
    const compared = (0,_within_time_js__WEBPACK_IMPORTED_MODULE_4__/* .withinTime */ .d)(() => propose(file.bytes, file.sha, against), longestMs);
    if (compared === undefined) {
        const message = `it takes more than ${longestMs / 1_000} seconds to be read; make it smaller and plainer`;
        return unusable([{ line: 1, column: 1, message }], against);
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
    const { file, problems: flaws } = bytes === undefined ? { file: null, problems: [] } : (0,_core_policy_parse_policy_file_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePolicyFile */ ._)(path, bytes);
    if (flaws.length > 0)
        return unusable(flaws, proposing);
    if (base === null) {
        const message = `The policy at the head of this ${by} can be read: merging it fixes that of the base branch.`;
        return { proposal: undefined, problems: [], warnings: [{ path, line: null, column: null, message }] };
    }
    const policy = (0,_core_policy_resolve_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .resolvePolicy */ .n)({ file, path, sha: file === null ? null : sha, settings, credentials });
    const problems = (0,_core_policy_participation_js__WEBPACK_IMPORTED_MODULE_2__/* .configurationProblems */ .h)(policy, credentials);
    const changes = (0,_core_policy_compare_compare_policies_js__WEBPACK_IMPORTED_MODULE_0__/* .comparePolicies */ .O)(base, policy);
    const notes = changes.length === 0 ? [SAME] : [];
    return {
        proposal: { policy: problems.length > 0 ? null : policy, changes, notes, problems },
        problems: [],
        warnings: [],
    };
}
/** A proposal that must not be merged, and why: each flaw with its place in the file. */
function unusable(flaws, { settings, base, by }) {
    const problems = flaws.map(({ line, column, message }) => {
        const sentence = `The policy of this ${by}: ${stopped(message)} Once merged, every run would fail.`;
        return { rule: 'policy/invalid', path: settings.policyPath, line, column, message: sentence };
    });
    const proposal = { policy: null, changes: [], notes: [UNUSABLE], problems: [] };
    return { proposal: base === null ? undefined : proposal, problems, warnings: [] };
}
function stopped(sentence) {
    return /[.?!]$/.test(sentence) ? sentence : `${sentence}.`;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 22777:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ns: () => (/* binding */ reportEvaluation)
/* harmony export */ });
/* unused harmony exports asParked, nextLookOf */
/* harmony import */ var _core_assemble_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44480);
/* harmony import */ var _core_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51400);
/* harmony import */ var _core_redact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(193);
/* harmony import */ var _core_verdict_unanswered_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83322);
/* harmony import */ var _providers_modules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7298);
/* harmony import */ var _comparison_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2665);
/* harmony import */ var _evaluate_proposed_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41350);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_core_assemble_js__WEBPACK_IMPORTED_MODULE_0__, _evaluate_proposed_js__WEBPACK_IMPORTED_MODULE_5__]);
([_core_assemble_js__WEBPACK_IMPORTED_MODULE_0__, _evaluate_proposed_js__WEBPACK_IMPORTED_MODULE_5__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);







/** Concludes an evaluation and makes its report, with everything secret taken out. */
function reportEvaluation(context, reporting) {
    const { settings, clock, startedAt, meter, usageBefore, opened } = context;
    const { event, evaluation, conclusionOf, ticketStore } = reporting;
    const { own, comparisons, proposedEvaluation } = evaluation;
    const conclusion = conclusionOf(evaluation);
    const policyChange = (0,_evaluate_proposed_js__WEBPACK_IMPORTED_MODULE_5__/* .policyChangeOf */ .Q)(evaluation, conclusionOf(proposedEvaluation ?? evaluation));
    const { judged } = conclusion === 'pending' ? asParked(evaluation) : evaluation;
    const remarks = [...reporting.warnings, ...notStoredWarnings(ticketStore.store('released'))].map(_core_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .remark */ .Vg);
    const redact = (0,_core_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .createRedact */ .a)(context.secrets); // only now: secrets come up on the way
    const report = (0,_core_assemble_js__WEBPACK_IMPORTED_MODULE_0__/* .assembleReport */ .xr)({
        conclusion,
        sandbox: settings.sandbox,
        run: {
            ...event,
            baseSha: own?.baseSha ?? null,
            policy: { path: settings.policyPath, sha: own?.policy?.sha ?? null },
        },
        judged,
        policyChange,
        removed: (0,_comparison_js__WEBPACK_IMPORTED_MODULE_6__/* .distinct */ .d)(comparisons.flatMap(({ removed }) => removed)),
        problems: evaluation.problems,
        warnings: [...evaluation.warnings, ...remarks],
        usage: { ...meter.snapshot(usageBefore), elapsedMs: Math.round(clock.now() - startedAt) },
    });
    const nextLook = nextLookOf(report, opened.queues, clock.now());
    return { report: (0,_core_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .redactAll */ .$)(report, redact), evaluation, redact, nextLook };
}
/** While a gate is parked no action is needed: drops the remedy of an answer that is still pending. */
function withoutRemedy(finding, assessments) {
    const { provider } = finding;
    const answer = provider === null ? undefined : assessments[provider];
    if (!(0,_core_verdict_unanswered_js__WEBPACK_IMPORTED_MODULE_3__/* .isStillPending */ .UV)(finding) || provider === null || answer?.status !== 'pending')
        return finding;
    return { ...finding, message: `Waiting for ${_providers_modules_js__WEBPACK_IMPORTED_MODULE_4__/* .PROVIDER_TITLES */ ._7[provider]}: ${answer.reason}`, remedy: null };
}
function withoutRemedies(assessments) {
    const answers = _providers_modules_js__WEBPACK_IMPORTED_MODULE_4__/* .PROVIDERS */ .xq.flatMap((name) => {
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
/** When a parked run is looked at next at the earliest: after an interval of the quickest queue with a pending answer, as ISO-8601. */
function nextLookOf(report, queues, now) {
    const waiting = _providers_modules_js__WEBPACK_IMPORTED_MODULE_4__/* .PROVIDERS */ .xq.filter((name) => report.creatives.some(({ assessments }) => assessments[name]?.status === 'pending'));
    if (report.conclusion !== 'pending' || waiting.length === 0)
        return undefined;
    return new Date(now + Math.min(...waiting.map((name) => queues[name].intervalMs))).toISOString();
}
/** Says for which unfinished submissions there was no room among what is kept for later runs, and what follows. */
function notStoredWarnings({ left }) {
    return _providers_modules_js__WEBPACK_IMPORTED_MODULE_4__/* .PROVIDERS */ .xq.filter((name) => left[name] > 0).map((name) => {
        const what = left[name] === 1 ? 'the ticket of 1 submission' : `the tickets of ${left[name]} submissions`;
        const { title, resubmission } = (0,_providers_modules_js__WEBPACK_IMPORTED_MODULE_4__/* .moduleOf */ .cD)(name);
        return `The check run has no room for ${what} to ${title}. ${resubmission.consequence}`;
    });
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 41675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S$: () => (/* binding */ SUBMITS_ALL),
/* harmony export */   U: () => (/* binding */ resume),
/* harmony export */   qE: () => (/* binding */ isKnown),
/* harmony export */   uO: () => (/* binding */ spendingProblem)
/* harmony export */ });
/* harmony import */ var _core_creative_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69605);

/** As a pull request's own run does it. */
const SUBMITS_ALL = { refusalOf: () => null, keepsWaiting: false };
/** Whether something about an item is known that spares its submission. */
function isKnown(item, ticketStore) {
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
    const count = new Set(newly.map(({ creative }) => (0,_core_creative_js__WEBPACK_IMPORTED_MODULE_0__/* .identityOf */ .cu)(creative))).size;
    if (count <= most)
        return undefined;
    const message = `This run would submit ${count} creatives, more than the ${most} that input \`max-submissions\` allows, so it ` +
        'submitted none. Split the pull request, or raise the limit if the cost is meant.';
    return { rule: 'gate/max-submissions', path: null, line: null, column: null, message };
}


/***/ }),

/***/ 93932:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GZ: () => (/* binding */ createTicketStore),
/* harmony export */   lo: () => (/* binding */ LEASE_MARGIN_MS),
/* harmony export */   uZ: () => (/* binding */ MOST_BYTES)
/* harmony export */ });
/* harmony import */ var _providers_modules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7298);
/* harmony import */ var _records_lifetime_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21670);
/* harmony import */ var _records_record_set_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40013);
/* harmony import */ var _records_write_store_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75350);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_records_write_store_js__WEBPACK_IMPORTED_MODULE_3__]);
_records_write_store_js__WEBPACK_IMPORTED_MODULE_3__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];




/** What the store takes of a check run's text, in bytes: tickets the most; answers not what people need to read. */
const MOST_BYTES = 60_000;
const BYTES_WITH_ANSWERS = 40_000;
/** How long after a live run's deadline its store may be taken over (contract section 8). */
const LEASE_MARGIN_MS = 10 * 60_000;
const NONE_LEFT = (0,_providers_modules_js__WEBPACK_IMPORTED_MODULE_0__/* .byProvider */ .v1)(() => 0);
/** A ticketStore that knows nothing yet. */
function createTicketStore({ clock, seals, run, deadlineAt, recordSet = (0,_records_record_set_js__WEBPACK_IMPORTED_MODULE_2__/* .createRecordSet */ .g)(), }) {
    let items = [];
    let isNews = false;
    // Sealing is dear, and a check is updated more often than anything is learned.
    const rendered = new Map();
    const keys = new WeakMap();
    const keyOf = (item) => {
        const key = keys.get(item) ?? (0,_records_record_set_js__WEBPACK_IMPORTED_MODULE_2__/* .recordKey */ .H)(item.provider, item.creative);
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
        const isIdle = state === 'released' || _providers_modules_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVIDERS */ .xq.every((name) => !seals.knows(name));
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
        const { text, left } = (0,_records_write_store_js__WEBPACK_IMPORTED_MODULE_3__/* .renderStore */ .q)(header, kept, seals, MOST_BYTES, BYTES_WITH_ANSWERS, effort);
        return { text, left: unfinishedLeft(kept, left) };
    };
    return {
        recordSet,
        known: (item) => {
            const record = recordOf(item);
            const now = clock.now();
            if (record === undefined)
                return { answer: undefined, ticket: undefined };
            const answer = record.answer !== null && (0,_records_lifetime_js__WEBPACK_IMPORTED_MODULE_1__/* .isFresh */ .pL)(record, now) ? record.answer : undefined;
            const ticket = record.ticket !== null && (0,_records_lifetime_js__WEBPACK_IMPORTED_MODULE_1__/* .isTicketUsable */ .zl)(record, now) ? record.ticket : undefined;
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
                // A new submission is pending, however much was known before.
                if (known?.answer && !(0,_records_lifetime_js__WEBPACK_IMPORTED_MODULE_1__/* .isFresh */ .pL)(known, clock.now()))
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
function unfinishedIn(records) {
    return (0,_providers_modules_js__WEBPACK_IMPORTED_MODULE_0__/* .byProvider */ .v1)((name) => records.filter(({ provider, answer }) => provider === name && !answer).length);
}
/** Tickets of finished work are the first to be left out; an answer that is lost with them costs no more than time. */
function unfinishedLeft(records, left) {
    const finished = (name) => records.filter(({ provider, ticket, answer }) => provider === name && ticket && answer).length;
    return (0,_providers_modules_js__WEBPACK_IMPORTED_MODULE_0__/* .byProvider */ .v1)((name) => Math.max(0, left[name].tickets - finished(name)));
}
function workspacesOf(items) {
    const ids = items.map(({ creative }) => creative.workspaceId).filter((id) => id !== undefined);
    return [...new Set(ids)].sort((a, b) => a - b);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 36957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ withinTime)
/* harmony export */ });
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30714);

const CALL = new node_vm__WEBPACK_IMPORTED_MODULE_0__.Script('work()');
/**
 * What `work` returns, or undefined where it takes longer than `ms` milliseconds or needs more stack than there is. For
 * work on what an outsider may have written, such as a glob that takes forever to match: it is stopped in the middle,
 * wherever it is. `work` must be synchronous; what it throws otherwise is thrown.
 */
function withinTime(work, ms) {
    let result;
    const keep = () => {
        result = { done: work() };
    };
    try {
        CALL.runInContext((0,node_vm__WEBPACK_IMPORTED_MODULE_0__.createContext)({ work: keep }), { timeout: ms });
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


/***/ }),

/***/ 32125:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LT: () => (/* binding */ workOf),
/* harmony export */   Nc: () => (/* binding */ questionsFor),
/* harmony export */   to: () => (/* binding */ answersTo)
/* harmony export */ });
/* harmony import */ var _core_manifest_asset_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58914);
/* harmony import */ var _core_policy_admission_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59256);
/* harmony import */ var _providers_modules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7298);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_core_policy_admission_js__WEBPACK_IMPORTED_MODULE_1__]);
_core_policy_admission_js__WEBPACK_IMPORTED_MODULE_1__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];



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
    if (!(0,_core_manifest_asset_types_js__WEBPACK_IMPORTED_MODULE_0__/* .appliesTo */ .Gl)(name, creative.type))
        return notAsked(`${_providers_modules_js__WEBPACK_IMPORTED_MODULE_2__/* .PROVIDER_TITLES */ ._7[name]} does not judge ${creative.type} assets.`);
    if (creative.providers && !creative.providers.includes(name))
        return notAsked('The entry leaves this provider out.');
    if (!comparison.maySubmit)
        return notAllowed('Nothing of this pull request may be submitted.');
    const refused = (0,_core_policy_admission_js__WEBPACK_IMPORTED_MODULE_1__/* .refusal */ .x)(name, creative, policy);
    if (refused !== undefined)
        return notAllowed(`Nothing was sent to ${_providers_modules_js__WEBPACK_IMPORTED_MODULE_2__/* .PROVIDER_TITLES */ ._7[name]}: the entry ${refused}.`);
    return { item: mayNotSubmit ? { provider, creative, mayNotSubmit } : { provider, creative } };
}
/** Which provider is asked about which creative. */
function questionsFor(creatives, providers) {
    return creatives.map((gated) => {
        const parts = new Map();
        for (const name of _providers_modules_js__WEBPACK_IMPORTED_MODULE_2__/* .PROVIDERS */ .xq) {
            const provider = providers.get(name);
            const part = provider && partOf(name, gated, provider);
            if (part)
                parts.set(name, part);
        }
        return { gated, parts };
    });
}
/** Groups the questions into work. */
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

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 15157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mr: () => (/* binding */ sealedFor),
/* harmony export */   fx: () => (/* binding */ renderContextOf),
/* harmony export */   hP: () => (/* binding */ linksOf)
/* harmony export */ });
/* harmony import */ var _github_publish_check_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52486);

/** What sealed records belong to: a repository's id outlives its name. */
function sealedFor({ repositoryId, owner, repo }) {
    return repositoryId ?? `${owner}/${repo}`;
}
/** Links to the run's page and to the repository's files at a commit or branch, where they exist. */
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
        checkName: (0,_github_publish_check_run_js__WEBPACK_IMPORTED_MODULE_0__/* .checkNameFor */ .J1)(settings.checkName, { event: trigger.eventName, sandbox: settings.sandbox }),
        ...linksOf(run, trigger.headSha),
        pullRequest: null,
    };
}


/***/ }),

/***/ 42677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ comparisonFilesOf),
  d: () => (/* binding */ gitHubSource)
});

// EXTERNAL MODULE: ./build/github/answer-fields.js
var answer_fields = __webpack_require__(9882);
// EXTERNAL MODULE: ./build/github/commits.js
var commits = __webpack_require__(72628);
// EXTERNAL MODULE: ./build/github/github-errors.js
var github_errors = __webpack_require__(28831);
;// CONCATENATED MODULE: ./build/github/contents.js



/** GitHub hands out no blob above 100 MB. */
const MOST_BYTES = 100_000_000;
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
    const route = `GET /repos/{owner}/{repo}/contents/${(0,commits/* encodePath */.O0)(path)}`;
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
        const route = `GET /repos/{owner}/{repo}/contents/${(0,commits/* encodePath */.O0)(path)}`;
        return (await octokit.request(route, { owner, repo, ref })).data;
    }
    catch (error) {
        // A missing commit does not prove that the file is missing.
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
    if (size > MOST_BYTES)
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

// EXTERNAL MODULE: ./build/github/listing-pages.js
var listing_pages = __webpack_require__(91643);
;// CONCATENATED MODULE: ./build/github/fork.js


const TRUSTED = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);
/** Reviews that speak for or against; a comment takes nothing back. */
const DECIDING = new Set(['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED']);
const MOST_PAGES = 30;
function isTrustedApproval(review, headSha) {
    return (review.text('state') === 'APPROVED' &&
        review.optionalText('commit_id') === headSha &&
        TRUSTED.has(review.optionalText('author_association') ?? ''));
}
/** Whether a trusted reviewer approved exactly this head, and the approval still stands. */
async function isApproved({ octokit, owner, repo }, { number, headSha }) {
    const about = `the reviews of pull request #${number}`;
    try {
        const reviews = await (0,listing_pages/* allPages */.S4)(about, MOST_PAGES, (page) => octokit.rest.pulls.listReviews({ owner, repo, pull_number: number, ...page }));
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
var p_limit = __webpack_require__(70370);
// EXTERNAL MODULE: ./build/core/manifest/manifest-schema.js
var manifest_schema = __webpack_require__(98205);
// EXTERNAL MODULE: ./build/core/source-text.js
var source_text = __webpack_require__(81621);
// EXTERNAL MODULE: ./build/github/tree.js
var github_tree = __webpack_require__(91520);
;// CONCATENATED MODULE: ./build/github/read-manifests.js






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
    const most = manifest_schema/* MANIFEST_LIMITS */.T1.bytes;
    return size > most
        ? `A manifest has at most ${(0,source_text/* grouped */.zD)(most)} bytes, but this one ${(0,source_text/* grouped */.zD)(size)}. Split it.`
        : undefined;
}
function nothingMatches(globs) {
    return warning(`No file matches the manifest globs ${globs.map((glob) => `\`${glob}\``).join(', ')}.`);
}
/** Checks once whether the globs match anything; a truncated list without a match proves nothing. */
async function glance(github, headSha, globs, matches) {
    const { files, isComplete } = await (0,github_tree/* glanceAtTree */.K)(github, headSha);
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
    const [base, tree] = await Promise.all([readBase, (0,github_tree/* listTree */.n)(github, headSha)]);
    const problems = flawsOf(headPaths, tree);
    const flawed = new Set(problems.map((problem) => problem.path));
    const others = [...tree].filter(([path, entry]) => matches(path) && !changes.head.has(path) && flaw(entry) === undefined);
    const [head, unchanged] = await Promise.all([
        readHead(read, headSha, headPaths.filter((path) => !flawed.has(path))),
        readUnchanged(read, headSha, others),
    ]);
    return { base, head, unchanged: unchanged.files, problems, warnings: unchanged.warnings };
}

// EXTERNAL MODULE: ./build/github/changed-files.js
var changed_files = __webpack_require__(5076);
// EXTERNAL MODULE: ./build/github/pull-request.js
var pull_request = __webpack_require__(81351);
;// CONCATENATED MODULE: ./build/github/target.js



/**
 * Which commit to compare a push with, and whose policy counts. What was on another branch before is under its pusher's
 * control, so there the default branch's policy counts.
 */
async function pushBase(github, trigger) {
    const { branch, beforeSha } = trigger;
    const main = trigger.defaultBranch ?? (await (0,commits/* defaultBranch */.OR)(github));
    if (branch === main && beforeSha !== undefined)
        return { policySha: beforeSha, base: beforeSha };
    const tip = await (0,commits/* resolveTip */.Wg)(github, main);
    // A default branch that has just come into being has only itself to be compared with: everything is new.
    return { policySha: tip, base: beforeSha ?? (branch === main ? null : tip) };
}
async function pushTarget(github, trigger) {
    const { headSha } = trigger;
    const { policySha, base } = await pushBase(github, trigger);
    const changes = await (0,changed_files/* commitChanges */.P)(github, base, headSha);
    return { pull: undefined, headSha, baseRef: undefined, policySha, changes };
}
async function mergeGroupTarget(github, trigger) {
    const { headSha, baseRef, baseSha } = trigger;
    const changes = await (0,changed_files/* commitChanges */.P)(github, baseSha, headSha);
    return { pull: undefined, headSha, baseRef, policySha: baseSha, changes };
}
/** A pull request compared with the tip of its base branch. Rejects with a `GitHubProblem`. */
async function pullRequestTarget(github, pull, baseTip) {
    const changes = await (0,changed_files/* pullRequestChanges */.G)(github, pull, baseTip);
    return { pull, headSha: pull.headSha, baseRef: pull.baseRef, policySha: baseTip, changes };
}
/** Finds the newest commit of a branch, asking once for each. */
function tipFinder(github) {
    const tips = new Map();
    return (branch) => {
        const tip = tips.get(branch) ?? (0,commits/* resolveTip */.Wg)(github, branch);
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
    const { own, others, warnings } = await (0,pull_request/* findPullRequests */.JV)(github, trigger);
    const tipOf = tipFinder(github);
    const targetOf = async (pull) => await pullRequestTarget(github, pull, await tipOf(pull.baseRef));
    const [ownTarget, otherTargets] = await Promise.all([targetOf(own), Promise.all(others.map(targetOf))]);
    return { own: ownTarget, others: otherTargets, warnings };
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/core/render/figures.js
var figures = __webpack_require__(48162);
;// CONCATENATED MODULE: ./build/core/job-limit.js


/** GitHub's default limit for a job that sets none. */
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
    return (`Input \`timeout\` is ${(0,figures/* readableDuration */.P1)(budgetMs)}, but GitHub ends this job after ${(0,figures/* readableDuration */.P1)(limitMs)}: ` +
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


/***/ }),

/***/ 49254:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* reexport safe */ _known_records_js__WEBPACK_IMPORTED_MODULE_2__.CB),
/* harmony export */   Cb: () => (/* reexport safe */ _run_gate_js__WEBPACK_IMPORTED_MODULE_5__.C),
/* harmony export */   EY: () => (/* reexport safe */ _run_gate_js__WEBPACK_IMPORTED_MODULE_5__.E),
/* harmony export */   Mr: () => (/* reexport safe */ _github_context_js__WEBPACK_IMPORTED_MODULE_0__.Mr),
/* harmony export */   WM: () => (/* reexport safe */ _known_records_js__WEBPACK_IMPORTED_MODULE_2__.WM),
/* harmony export */   dp: () => (/* reexport safe */ _github_source_js__WEBPACK_IMPORTED_MODULE_1__.d),
/* harmony export */   gN: () => (/* reexport safe */ _tidy_up_js__WEBPACK_IMPORTED_MODULE_6__.g),
/* harmony export */   hP: () => (/* reexport safe */ _github_context_js__WEBPACK_IMPORTED_MODULE_0__.hP),
/* harmony export */   m3: () => (/* reexport safe */ _record_cache_js__WEBPACK_IMPORTED_MODULE_4__.m3),
/* harmony export */   v9: () => (/* reexport safe */ _publish_result_js__WEBPACK_IMPORTED_MODULE_3__.v),
/* harmony export */   wk: () => (/* reexport safe */ _github_source_js__WEBPACK_IMPORTED_MODULE_1__.w)
/* harmony export */ });
/* harmony import */ var _github_context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15157);
/* harmony import */ var _github_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42677);
/* harmony import */ var _known_records_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14610);
/* harmony import */ var _publish_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85175);
/* harmony import */ var _record_cache_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60466);
/* harmony import */ var _run_gate_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98391);
/* harmony import */ var _tidy_up_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(59712);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_known_records_js__WEBPACK_IMPORTED_MODULE_2__, _publish_result_js__WEBPACK_IMPORTED_MODULE_3__, _record_cache_js__WEBPACK_IMPORTED_MODULE_4__, _run_gate_js__WEBPACK_IMPORTED_MODULE_5__, _tidy_up_js__WEBPACK_IMPORTED_MODULE_6__]);
([_known_records_js__WEBPACK_IMPORTED_MODULE_2__, _publish_result_js__WEBPACK_IMPORTED_MODULE_3__, _record_cache_js__WEBPACK_IMPORTED_MODULE_4__, _run_gate_js__WEBPACK_IMPORTED_MODULE_5__, _tidy_up_js__WEBPACK_IMPORTED_MODULE_6__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);
/** The door of GitHub's half of a gate: what the runner's edge and the scheduled run use of it. */








__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 14610:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   WM: () => (/* binding */ gitHubRecords)
/* harmony export */ });
/* unused harmony export furtherTexts */
/* harmony import */ var _gate_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94118);
/* harmony import */ var _github_commits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72628);
/* harmony import */ var _github_github_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28831);
/* harmony import */ var _github_list_pulls_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68013);
/* harmony import */ var _github_publish_check_run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52486);
/* harmony import */ var _github_publish_find_checks_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96841);
/* harmony import */ var _github_queue_refs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9924);
/* harmony import */ var _records_store_format_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(26334);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_gate_index_js__WEBPACK_IMPORTED_MODULE_0__]);
_gate_index_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];








/**
 * What earlier runs left on GitHub, the cheapest place first, and only while something is missing: our earlier check
 * runs on this commit, the cache, then check runs elsewhere.
 */
function gitHubRecords(services, earlier, cache) {
    return {
        load: async ({ recordSet, isMissing }) => {
            const into = { recordSet, seals: services.seals, isMissing };
            const onThisCommit = await (0,_gate_index_js__WEBPACK_IMPORTED_MODULE_0__/* .loadFrom */ .TH)(oneAtATime(textsOf(earlier)), into);
            if (isMissing()) {
                for (const { records } of await Promise.all([cache.own(), cache.ofBranch()]))
                    recordSet.absorb(records);
            }
            return [...onThisCommit, ...(await (0,_gate_index_js__WEBPACK_IMPORTED_MODULE_0__/* .loadFrom */ .TH)(furtherTexts(services), into))];
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
    const name = (0,_github_publish_check_run_js__WEBPACK_IMPORTED_MODULE_4__/* .checkNameFor */ .J1)(settings.checkName, { event: 'pull_request', sandbox: settings.sandbox });
    const found = await (0,_github_publish_find_checks_js__WEBPACK_IMPORTED_MODULE_5__/* .findChecks */ .T)(github, sha, name).catch(() => undefined);
    return found === undefined || (0,_github_github_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isMissingPermission */ .SA)(found) ? [] : textsOf(found.own);
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
        if (texts.some(({ text }) => (0,_records_store_format_js__WEBPACK_IMPORTED_MODULE_7__/* .keepsSomething */ .Rd)(text)))
            return;
        const parent = await (0,_github_commits_js__WEBPACK_IMPORTED_MODULE_1__/* .parentOf */ .gN)(services.github, sha).catch(() => undefined);
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
        (0,_github_list_pulls_js__WEBPACK_IMPORTED_MODULE_3__/* .openHeads */ .yc)(github, trigger.baseRef).catch(() => []),
        (0,_github_queue_refs_js__WEBPACK_IMPORTED_MODULE_6__/* .listQueueRefs */ .w)(github, trigger.baseRef).catch(() => []),
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
    const heads = await (0,_github_list_pulls_js__WEBPACK_IMPORTED_MODULE_3__/* .headsBehind */ .Go)(services.github, trigger.headSha).catch(() => []);
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

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 85175:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ checkResults),
/* harmony export */   v: () => (/* binding */ publishResult)
/* harmony export */ });
/* harmony import */ var _core_redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(193);
/* harmony import */ var _core_render_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49696);
/* harmony import */ var _core_render_render_annotations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18108);
/* harmony import */ var _core_render_render_check_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42186);
/* harmony import */ var _core_render_render_comment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45711);
/* harmony import */ var _github_publish_publish_comment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82161);
/* harmony import */ var _github_context_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(15157);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_core_render_render_annotations_js__WEBPACK_IMPORTED_MODULE_2__, _core_render_render_check_js__WEBPACK_IMPORTED_MODULE_3__, _core_render_render_comment_js__WEBPACK_IMPORTED_MODULE_4__]);
([_core_render_render_annotations_js__WEBPACK_IMPORTED_MODULE_2__, _core_render_render_check_js__WEBPACK_IMPORTED_MODULE_3__, _core_render_render_comment_js__WEBPACK_IMPORTED_MODULE_4__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);







/** The check as the place where a gate's result goes. */
function checkResults(services, check) {
    return {
        warnings: check.warnings,
        settle: check.settle,
        show: (result) => publishResult(services, check, result),
        // Complete the check; otherwise it would stay in progress forever.
        fail: async (message) => {
            const title = 'Creative Gate ended in an unexpected error';
            const output = { title, summary: (0,_core_render_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineText */ .ln)(message) };
            await check.complete({ conclusion: 'failure', output, annotations: [], statusLine: title });
        },
    };
}
/** Shows a result on the check and in the comments. Never rejects; what could not be written is in what it resolves. */
async function publishResult(services, check, { report, evaluation, redact, nextLook }) {
    const context = { ...(0,_github_context_js__WEBPACK_IMPORTED_MODULE_6__/* .renderContextOf */ .fx)(services), nextLook };
    const room = _core_render_render_check_js__WEBPACK_IMPORTED_MODULE_3__/* .CHECK_LIMITS */ .OO.text - check.attachedBytes();
    const { conclusion, exitCode, problem } = await check.complete({
        conclusion: report.conclusion,
        output: (0,_core_render_render_check_js__WEBPACK_IMPORTED_MODULE_3__/* .renderCheck */ .d3)(report, context, { ..._core_render_render_check_js__WEBPACK_IMPORTED_MODULE_3__/* .CHECK_LIMITS */ .OO, text: room }),
        annotations: (0,_core_render_render_annotations_js__WEBPACK_IMPORTED_MODULE_2__/* .annotationsOf */ .I)(report),
        statusLine: (0,_core_render_render_check_js__WEBPACK_IMPORTED_MODULE_3__/* .statusDescription */ .$U)(report),
    });
    const unwritten = problem && (0,_core_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redactAll */ .$)(problem, redact);
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
        const { url, warning } = await (0,_github_publish_publish_comment_js__WEBPACK_IMPORTED_MODULE_5__/* .publishComment */ .p8)(publishing, {
            pullRequest,
            marker,
            mode: settings.comment,
            conclusion: report.conclusion,
            body: (0,_core_render_render_comment_js__WEBPACK_IMPORTED_MODULE_4__/* .renderComment */ .w)(report, { ...context, pullRequest }, (0,_github_publish_publish_comment_js__WEBPACK_IMPORTED_MODULE_5__/* .commentRoom */ .H9)(marker)),
            login,
        });
        first ??= url;
        if (warning)
            log.warning(warning);
    }
    return first;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 60466:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PG: () => (/* binding */ saveAnswers),
/* harmony export */   ZK: () => (/* binding */ scopesOf),
/* harmony export */   m3: () => (/* binding */ openRecordCache)
/* harmony export */ });
/* harmony import */ var _cache_cache_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37256);
/* harmony import */ var _core_verdict_baseline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85937);
/* harmony import */ var _records_cache_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14974);
/* harmony import */ var _records_lifetime_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21670);
/* harmony import */ var _records_read_cache_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98261);
/* harmony import */ var _records_record_set_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40013);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_core_verdict_baseline_js__WEBPACK_IMPORTED_MODULE_1__, _records_cache_file_js__WEBPACK_IMPORTED_MODULE_2__, _records_read_cache_file_js__WEBPACK_IMPORTED_MODULE_4__]);
([_core_verdict_baseline_js__WEBPACK_IMPORTED_MODULE_1__, _records_cache_file_js__WEBPACK_IMPORTED_MODULE_2__, _records_read_cache_file_js__WEBPACK_IMPORTED_MODULE_4__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);






const ONLY_SLOWER = 'Everything works without the cache, only slower.';
const NOTHING = { records: [], baselines: undefined, rescore: undefined, remarks: [] };
/** The scopes of a gate. */
function scopesOf(trigger) {
    const { eventName } = trigger;
    if (trigger.kind === 'push') {
        const own = (0,_cache_cache_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .branchPrefix */ .$j)(trigger.branch);
        return { eventName, own, branch: own };
    }
    const branch = trigger.baseRef === undefined ? undefined : (0,_cache_cache_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .branchPrefix */ .$j)(trigger.baseRef);
    return { eventName, own: trigger.kind === 'pull-request' ? (0,_cache_cache_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .pullRequestKeyPrefix */ .eb)(trigger.number) : undefined, branch };
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
        const file = (0,_records_read_cache_file_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeFile */ .J)(restored.content, seals);
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
            return typeof baselines === 'string' ? (0,_core_verdict_baseline_js__WEBPACK_IMPORTED_MODULE_1__/* .readBaselines */ .bm)(baselines) : undefined;
        },
        save: async ({ records, baselines, rescore, foreign }) => {
            const allowed = (0,_cache_cache_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .mayWrite */ .J)(scopes.eventName);
            if (scopes.own === undefined || allowed !== true || isOut) {
                log.debug(`Cache: nothing is saved (${allowed === true ? 'no scope, or out of order' : allowed}).`);
                return;
            }
            const content = (0,_records_cache_file_js__WEBPACK_IMPORTED_MODULE_2__/* .encodeFile */ .rN)({ records: (0,_records_lifetime_js__WEBPACK_IMPORTED_MODULE_3__/* .prune */ .R3)(records, clock.now()), baselines: baselines && (0,_core_verdict_baseline_js__WEBPACK_IMPORTED_MODULE_1__/* .storeBaselines */ .Mg)(baselines), rescore, foreign }, seals);
            saves += 1;
            const saved = await cache.save((0,_cache_cache_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .entryKey */ .k2)(scopes.own, run, saves), content);
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
    const recordSet = (0,_records_record_set_js__WEBPACK_IMPORTED_MODULE_5__/* .createRecordSet */ .g)();
    recordSet.absorb(before.records);
    recordSet.absorb(ticketStore.records());
    const old = trigger.kind === 'push' ? await cache.baselines() : undefined;
    const baselines = trigger.kind === 'push' ? (0,_core_verdict_baseline_js__WEBPACK_IMPORTED_MODULE_1__/* .recordBaselines */ .kr)(old, judged, clock.now()) : undefined;
    const { rescore, foreign } = before;
    await cache.save({ records: recordSet.all(), baselines, rescore, foreign });
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 98391:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ runGitHubGate),
/* harmony export */   E: () => (/* binding */ openGateCheck)
/* harmony export */ });
/* harmony import */ var _core_render_headline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31151);
/* harmony import */ var _gate_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94118);
/* harmony import */ var _github_publish_publisher_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82670);
/* harmony import */ var _github_context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15157);
/* harmony import */ var _github_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42677);
/* harmony import */ var _known_records_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14610);
/* harmony import */ var _publish_result_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(85175);
/* harmony import */ var _record_cache_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(60466);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_gate_index_js__WEBPACK_IMPORTED_MODULE_1__, _known_records_js__WEBPACK_IMPORTED_MODULE_5__, _publish_result_js__WEBPACK_IMPORTED_MODULE_6__, _record_cache_js__WEBPACK_IMPORTED_MODULE_7__]);
([_gate_index_js__WEBPACK_IMPORTED_MODULE_1__, _known_records_js__WEBPACK_IMPORTED_MODULE_5__, _publish_result_js__WEBPACK_IMPORTED_MODULE_6__, _record_cache_js__WEBPACK_IMPORTED_MODULE_7__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);








/** Opens the check of a gate, which carries what the ticket store keeps. Never rejects. */
async function openGateCheck(context, ticketStore) {
    const { publishing, clock, log, run, trigger, settings, cancelled } = context;
    const { runUrl, checkName } = (0,_github_context_js__WEBPACK_IMPORTED_MODULE_3__/* .renderContextOf */ .fx)(context);
    const opening = (0,_core_render_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .inSandbox */ .H)(settings.sandbox, 'Reading what changed.');
    return await (0,_github_publish_publisher_js__WEBPACK_IMPORTED_MODULE_2__/* .openPublisher */ .Z)({
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
        source: (0,_github_source_js__WEBPACK_IMPORTED_MODULE_4__/* .gitHubSource */ .d)(context),
        known: (0,_known_records_js__WEBPACK_IMPORTED_MODULE_5__/* .gitHubRecords */ .WM)(context, check.earlier, cache),
        progress: check,
        results: (0,_publish_result_js__WEBPACK_IMPORTED_MODULE_6__/* .checkResults */ .Z)(context, check),
    };
}
/**
 * One gate on GitHub from beginning to end. Rejects only for a defect: whatever GitHub or a provider does, the check that
 * was opened is completed, or parked with all that is needed to go on.
 */
async function runGitHubGate(services) {
    return await (0,_gate_index_js__WEBPACK_IMPORTED_MODULE_1__/* .withGateContext */ .H$)(services, (0,_github_context_js__WEBPACK_IMPORTED_MODULE_3__/* .sealedFor */ .Mr)(services.run), async (context) => {
        const { clock, run, deadlines, seals, trigger } = context;
        const ticketStore = (0,_gate_index_js__WEBPACK_IMPORTED_MODULE_1__/* .createTicketStore */ .GZ)({ clock, seals, run, deadlineAt: deadlines.submitting.at });
        const cache = (0,_record_cache_js__WEBPACK_IMPORTED_MODULE_7__/* .openRecordCache */ .m3)((0,_record_cache_js__WEBPACK_IMPORTED_MODULE_7__/* .scopesOf */ .ZK)(trigger), context);
        const check = await openGateCheck(context, ticketStore);
        const host = gitHubHost(context, check, cache);
        const { shown, evaluation } = await (0,_gate_index_js__WEBPACK_IMPORTED_MODULE_1__/* .runGate */ .Rg)(context, host, { ticketStore, guard: _gate_index_js__WEBPACK_IMPORTED_MODULE_1__/* .SUBMITS_ALL */ .S$ });
        await (0,_record_cache_js__WEBPACK_IMPORTED_MODULE_7__/* .saveAnswers */ .PG)(context, { ticketStore, cache }, evaluation);
        return shown;
    });
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 59712:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ tidyUp)
/* harmony export */ });
/* harmony import */ var _gate_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94118);
/* harmony import */ var _github_commits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72628);
/* harmony import */ var _github_publish_cancel_old_checks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39690);
/* harmony import */ var _github_publish_check_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52486);
/* harmony import */ var _records_store_format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26334);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_gate_index_js__WEBPACK_IMPORTED_MODULE_0__]);
_gate_index_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];





/** Commits that are looked at back from the one that was left behind. */
const MOST_COMMITS = 5;
/** Whether the run on a commit finished or kept tickets: then it has cleaned up the commits before it as well. */
function hasTidiedUp(found) {
    return found.some(({ completed, conclusion, text }) => {
        return (completed && conclusion !== 'cancelled') || (0,_records_store_format_js__WEBPACK_IMPORTED_MODULE_4__/* .keepsSomething */ .Rd)(text);
    });
}
/**
 * Cancels our check that is still open on a commit that will not be merged: the old head after a push, the head of a closed
 * pull request, and the heads before it whose turn it was to do so while the run was killed. Never rejects, because an
 * old check that stays open blocks nothing.
 */
async function tidyUp({ trigger, settings, publishing: github, log: given }) {
    if (trigger.kind !== 'pull-request')
        return;
    const log = (0,_gate_index_js__WEBPACK_IMPORTED_MODULE_0__/* .redactingLog */ .KR)(given, [settings.githubToken]);
    const checkName = (0,_github_publish_check_run_js__WEBPACK_IMPORTED_MODULE_3__/* .checkNameFor */ .J1)(settings.checkName, { event: trigger.eventName, sandbox: settings.sandbox });
    const reason = trigger.closed ? 'closed' : 'synchronize';
    let sha = trigger.closed ? trigger.headSha : trigger.previousHeadSha;
    for (let looked = 0; sha !== undefined && looked < MOST_COMMITS; looked += 1) {
        const { found } = await (0,_github_publish_cancel_old_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .cancelOldChecks */ .P)(github, log, { sha, checkName, pullRequest: trigger.number, reason });
        if (found === undefined || hasTidiedUp(found))
            return;
        sha = await (0,_github_commits_js__WEBPACK_IMPORTED_MODULE_1__/* .parentOf */ .gN)(github, sha).catch(() => undefined);
    }
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 5076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ pullRequestChanges),
/* harmony export */   P: () => (/* binding */ commitChanges)
/* harmony export */ });
/* harmony import */ var _commits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72628);
/* harmony import */ var _github_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28831);
/* harmony import */ var _listing_pages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91643);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91520);




/** GitHub lists no more files than these. */
const MOST_COMPARED = 300;
const MOST_LISTED = 3000;
const MOST_PAGES = MOST_LISTED / 100 + 1;
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
        base === null ? new Map() : (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .listTree */ .n)(github, base),
        (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .listTree */ .n)(github, head),
    ]);
    return { base: differingPaths(before, after), head: differingPaths(after, before) };
}
async function listedFiles({ octokit, owner, repo }, { number }) {
    const about = `the files of pull request #${number}`;
    try {
        return await (0,_listing_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .allPages */ .S4)(about, MOST_PAGES, (page) => octokit.rest.pulls.listFiles({ owner, repo, pull_number: number, ...page }));
    }
    catch (error) {
        // GitHub answers 422 to pull requests whose difference is too large to be listed; the trees still can be.
        if ((0,_github_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error) === 422)
            return [];
        throw (0,_github_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .toGitHubProblem */ .yP)(error, `read ${about}`, 'pull-requests');
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
    const comparison = await (0,_commits_js__WEBPACK_IMPORTED_MODULE_0__/* .compareCommits */ .kC)(github, baseTip, pull.headSha);
    const paths = await pullRequestPaths(github, pull, comparison);
    return { ...paths, mergeBase: comparison.mergeBase };
}
/** What a merge group or a push changed; a base of null makes everything new. Rejects with a `GitHubProblem`. */
async function commitChanges(github, base, head) {
    if (base === null)
        return { ...(await compareTrees(github, null, head)), mergeBase: null };
    const comparison = await (0,_commits_js__WEBPACK_IMPORTED_MODULE_0__/* .compareCommits */ .kC)(github, base, head);
    return { ...(await comparedPaths(github, comparison, head)), mergeBase: comparison.mergeBase };
}


/***/ }),

/***/ 72628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O0: () => (/* binding */ encodePath),
/* harmony export */   OR: () => (/* binding */ defaultBranch),
/* harmony export */   Wg: () => (/* binding */ resolveTip),
/* harmony export */   gN: () => (/* binding */ parentOf),
/* harmony export */   kC: () => (/* binding */ compareCommits)
/* harmony export */ });
/* harmony import */ var _answer_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9882);
/* harmony import */ var _github_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28831);


/** A path or ref for a URL: each segment encoded, slashes kept. */
function encodePath(path) {
    return path.split('/').map(encodeURIComponent).join('/');
}
/** The repository's default branch. Rejects with a `GitHubProblem`. */
async function defaultBranch({ octokit, owner, repo }) {
    try {
        const { data } = await octokit.rest.repos.get({ owner, repo });
        return (0,_answer_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .P)(data, 'the repository').text('default_branch');
    }
    catch (error) {
        throw (0,_github_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .toGitHubProblem */ .yP)(error, 'read the repository', 'contents');
    }
}
/** The SHA of a branch's newest commit. Rejects with a `GitHubProblem`. */
async function resolveTip({ octokit, owner, repo }, branch) {
    const about = `branch ${branch}`;
    const ref = encodePath(branch);
    const at = { owner, repo };
    const isGone = (error) => {
        if ((0,_github_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error) !== 404)
            throw error;
    };
    try {
        const found = (await octokit.rest.repos.getBranch({ ...at, branch }).catch(isGone)) ??
            (await octokit.request(`GET /repos/{owner}/{repo}/git/ref/heads/${ref}`, at).catch(isGone)) ??
            (await octokit.request(`GET /repos/{owner}/{repo}/commits/${ref}`, at));
        const fields = (0,_answer_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .P)(found.data, about);
        return fields.optionalText('commit.sha') ?? fields.optionalText('object.sha') ?? fields.text('sha');
    }
    catch (error) {
        throw (0,_github_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .toGitHubProblem */ .yP)(error, `find the newest commit of ${about}`, 'contents');
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
        const comparison = (0,_answer_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .P)(data, about);
        return {
            mergeBase: mergeBaseOf(comparison, base),
            files: comparison.has('files') ? comparison.list('files') : [],
        };
    }
    catch (error) {
        throw (0,_github_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .toGitHubProblem */ .yP)(error, `read ${about}`, 'contents');
    }
}
/** The commit that a commit was made upon, the branch's own where it is a merge. Rejects with what GitHub answered. */
async function parentOf(github, sha) {
    const { octokit, owner, repo } = github;
    const { data } = await octokit.rest.git.getCommit({ owner, repo, commit_sha: sha });
    return (0,_answer_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .P)(data, `commit ${sha}`).list('parents')[0]?.optionalText('sha');
}


/***/ }),

/***/ 96515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ createGitHub)
/* harmony export */ });
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92413);

const quiet = () => undefined;
/**
 * A client whose requests go through the given `fetch`, which retries, meters and keeps the deadline. `apiUrl` is
 * `GITHUB_API_URL`.
 */
function createGitHub(options) {
    const { token, apiUrl, owner, repo } = options;
    const octokit = (0,_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .getOctokit */ .Q)(token, {
        baseUrl: apiUrl.replace(/\/+$/, ''),
        request: { fetch: options.fetch },
        // Callers report failures; Octokit's own log lines would only repeat them.
        log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
    });
    return { octokit, owner, repo };
}


/***/ }),

/***/ 68013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Go: () => (/* binding */ headsBehind),
/* harmony export */   jg: () => (/* binding */ listOpenPulls),
/* harmony export */   wz: () => (/* binding */ listClosedHeads),
/* harmony export */   yc: () => (/* binding */ openHeads)
/* harmony export */ });
/* harmony import */ var _github_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28831);
/* harmony import */ var _listing_pages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91643);
/* harmony import */ var _pull_request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81351);



/** 10,000 pull requests. */
const MOST_PAGES = 100;
/** All that is read of an entry. */
const FIELDS = [
    ...['number', 'state', 'draft', 'head.sha', 'head.ref', 'head.repo.full_name', 'base.ref', 'base.repo.full_name'],
    ...['author_association', 'user.login'],
];
/**
 * All open pull requests, oldest first, so that new ones move none from one page to another; `conditional` remembers
 * the pages from run to run. Rejects with a `GitHubProblem`.
 */
async function listOpenPulls(github, conditional = _listing_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .UNCONDITIONAL */ .Y_) {
    const { octokit, owner, repo } = github;
    const query = { owner, repo, state: 'open', sort: 'created', direction: 'asc' };
    try {
        const pulls = await (0,_listing_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .allPages */ .S4)('open pull requests', MOST_PAGES, (page) => conditional.page(`open pulls ${page.page}`, FIELDS, (headers) => octokit.rest.pulls.list({ ...query, ...page, headers })));
        const open = pulls.map((pull) => {
            const number = pull.number('number');
            return { ...(0,_pull_request_js__WEBPACK_IMPORTED_MODULE_2__/* .pullRequestOf */ ._n)(pull, number, pull.text('head.sha'), github), headRef: pull.text('head.ref') };
        });
        // Pages shift when a pull request closes while we read: de-duplicate by number.
        return [...new Map(open.filter(({ isOpen }) => isOpen).map((pull) => [pull.number, pull])).values()];
    }
    catch (error) {
        throw (0,_github_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .toGitHubProblem */ .yP)(error, 'list the open pull requests', 'pull-requests');
    }
}
/**
 * The heads of the 100 pull requests against a branch that were closed or changed last, the newest first; whether they
 * were merged does not matter for finding what is known of their commits. Rejects with a `GitHubProblem`.
 */
async function listClosedHeads(github, baseRef) {
    const { octokit, owner, repo } = github;
    const query = { owner, repo, state: 'closed', base: baseRef, sort: 'updated', direction: 'desc' };
    try {
        const pulls = await (0,_listing_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .allPages */ .S4)('closed pull requests', 1, (page) => octokit.rest.pulls.list({ ...query, ...page }));
        return [...new Set(pulls.map((pull) => pull.text('head.sha')))];
    }
    catch (error) {
        throw (0,_github_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .toGitHubProblem */ .yP)(error, 'list the closed pull requests', 'pull-requests');
    }
}
/** Pages of pull requests that are looked through, 100 each: beyond them work is done again rather than searched for. */
const SEARCHED_PAGES = 10;
/** The heads of the open pull requests against a branch. Rejects with what GitHub answered. */
async function openHeads(github, baseRef) {
    const { octokit, owner, repo } = github;
    const base = baseRef === undefined ? {} : { base: baseRef };
    const pulls = await (0,_listing_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .allPages */ .S4)('open pull requests', SEARCHED_PAGES, (page) => octokit.rest.pulls.list({ owner, repo, state: 'open', ...base, ...page }));
    return pulls.map((pull) => ({ number: pull.number('number'), headSha: pull.text('head.sha') }));
}
/** The heads of the pull requests, open or merged, that contain a commit. Rejects with GitHub's error. */
async function headsBehind(github, sha) {
    const { octokit, owner, repo } = github;
    const pulls = await (0,_listing_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .allPages */ .S4)(`pull requests of ${sha}`, 1, (page) => octokit.rest.repos.listPullRequestsAssociatedWithCommit({ owner, repo, commit_sha: sha, ...page }));
    return pulls.map((pull) => ({ number: pull.number('number'), headSha: pull.text('head.sha') }));
}


/***/ }),

/***/ 91643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S4: () => (/* binding */ allPages),
/* harmony export */   Y_: () => (/* binding */ UNCONDITIONAL),
/* harmony export */   pw: () => (/* binding */ readPageMemory),
/* harmony export */   zC: () => (/* binding */ createConditional)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13798);
/* harmony import */ var _core_render_page_limit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51138);
/* harmony import */ var _answer_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9882);
/* harmony import */ var _github_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28831);




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
        const found = (0,_answer_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .P)(data, about).list('');
        entries.push(...found);
        const hasNext = headers.link === undefined ? found.length >= PAGE_SIZE : headers.link.includes('rel="next"');
        if (!hasNext)
            break;
    }
    return entries;
}
/** A page of a listing as GitHub last sent it, reduced to what is read of it. */
const rememberedPage = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ etag: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1), data: zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J(), link: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional() });
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
                if (known === undefined || (0,_github_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error) !== 304)
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
    const parsed = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), rememberedPage])).safeParse(json);
    return new Map(parsed.success ? parsed.data : []);
}
function fitting(pages, mostBytes) {
    let room = mostBytes;
    const kept = [...pages].filter((entry) => {
        const bytes = (0,_core_render_page_limit_js__WEBPACK_IMPORTED_MODULE_3__/* .byteLength */ .dp)(JSON.stringify(entry));
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


/***/ }),

/***/ 39690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ cancelOldChecks)
/* harmony export */ });
/* harmony import */ var _github_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28831);
/* harmony import */ var _pull_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81351);
/* harmony import */ var _check_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52486);
/* harmony import */ var _find_checks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96841);




const SENTENCES = {
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
        const listed = await (0,_find_checks_js__WEBPACK_IMPORTED_MODULE_3__/* .findChecks */ .T)(github, old.sha, old.checkName);
        if ((0,_github_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isMissingPermission */ .SA)(listed))
            return { cancelled: 0, found };
        found = listed.own;
        const open = found.filter(({ completed }) => !completed);
        if (open.length === 0 || (await isStillHead(github, old)))
            return { cancelled: 0, found };
        for (const check of open)
            await (0,_check_run_js__WEBPACK_IMPORTED_MODULE_2__/* .cancelCheck */ .p0)(github, check, 'Cancelled', SENTENCES[old.reason]);
        return { cancelled: open.length, found };
    }
    catch (error) {
        log.warning((0,_github_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .toGitHubProblem */ .yP)(error, `cancel the check run on the old commit ${old.sha}`).message);
        return { cancelled: 0, found };
    }
}
/**
 * GitHub may still list the event's own pull request with its former head. Where pull requests may not be listed, no
 * other is known to wait for the check.
 */
async function isStillHead(github, { sha, pullRequest }) {
    const numbers = await (0,_pull_request_js__WEBPACK_IMPORTED_MODULE_1__/* .openPullsWithHead */ .No)(github, sha).catch((error) => {
        if ((0,_github_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isRefusal */ .vu)(error))
            return [];
        throw error;
    });
    return numbers.some((number) => number !== pullRequest);
}


/***/ }),

/***/ 97445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ jobChannel),
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   G9: () => (/* binding */ settle)
/* harmony export */ });
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


/***/ }),

/***/ 44576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ openCheckRun),
/* harmony export */   l: () => (/* binding */ checkRunChannel)
/* harmony export */ });
/* harmony import */ var _core_render_page_limit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51138);
/* harmony import */ var _http_attempt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70176);
/* harmony import */ var _github_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28831);
/* harmony import */ var _check_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52486);
/* harmony import */ var _find_checks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96841);





const GAP = '\n\n';
/** GitHub replaces a check run's output as a whole, so this file, which writes all of them, attaches to every one. */
function attach(output, attached) {
    const text = [output.text ?? '', attached].filter((part) => part !== '').join(GAP);
    return text === '' ? output : { ...output, text };
}
/** Creates a check run that carries the attachment from its opening on. Rejects as the client does. */
async function openCheckRun(work, opening) {
    const output = attach(opening.output, work.attachment('live'));
    const check = await (0,_check_run_js__WEBPACK_IMPORTED_MODULE_2__/* .openCheck */ .Xq)(work.github, { ...opening, output });
    return (0,_github_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isMissingPermission */ .SA)(check) ? check : { check, channel: checkRunChannel({ ...work, check }) };
}
/** The result on a check run that is in progress, opened by this run or parked by an earlier one. */
function checkRunChannel(work) {
    let isTaken = false;
    return {
        kind: 'check-run',
        attachedBytes: () => (0,_core_render_page_limit_js__WEBPACK_IMPORTED_MODULE_4__/* .byteLength */ .dp)(work.attachment('released')) + GAP.length,
        update: async (output, signal) => {
            // A newer run may have completed the check while this one waited; what stands there now is not ours to replace.
            isTaken ||= await (0,_http_attempt_js__WEBPACK_IMPORTED_MODULE_0__/* .untilAborted */ .Eu)(isTakenOver(work), signal, 'GET check-runs');
            if (!isTaken)
                await (0,_check_run_js__WEBPACK_IMPORTED_MODULE_2__/* .updateCheck */ .S0)(work.github, work.check.id, attach(output, work.attachment('live')), { signal });
            return !isTaken;
        },
        finish: (ending) => {
            const output = attach(ending.output, work.attachment('released'));
            return finish(work, { ...ending, output }, isTaken);
        },
    };
}
async function finish(work, ending, isTaken) {
    const { github, log, check, cancelled } = work;
    const quickly = ending.conclusion === 'cancelled' || cancelled.aborted;
    if (isTaken || (!quickly && (await isTakenOver(work)))) {
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
        return (0,_github_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .toGitHubProblem */ .yP)(error, 'write the result into the check run', 'checks').toProblem();
    }
}
/** GitHub may have taken the result although its answer was lost: then people see it, and the run must not differ. */
async function isWritten({ github, check }, { conclusion }) {
    const found = await (0,_find_checks_js__WEBPACK_IMPORTED_MODULE_3__/* .findChecks */ .T)(github, check.headSha, check.name).catch(() => undefined);
    if (found === undefined || (0,_github_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isMissingPermission */ .SA)(found))
        return false;
    return found.own.some((other) => other.id === check.id && other.completed && other.conclusion === conclusion);
}
async function write(github, check, { conclusion, output }) {
    const closing = closingConclusion(conclusion);
    if (closing === undefined)
        await (0,_check_run_js__WEBPACK_IMPORTED_MODULE_2__/* .updateCheck */ .S0)(github, check.id, output);
    else
        await (0,_check_run_js__WEBPACK_IMPORTED_MODULE_2__/* .closeCheck */ .tQ)(github, check.id, closing, output);
}
function closingConclusion(conclusion) {
    return conclusion === 'pending' ? undefined : conclusion;
}
/** Adds all annotations, portion by portion; what GitHub does not take is said in the log and costs no verdict. */
async function annotate({ github, log, check, cancelled }, ending) {
    const batches = (0,_check_run_js__WEBPACK_IMPORTED_MODULE_2__/* .annotationBatches */ .k7)(ending.annotations);
    for (const [index, annotations] of batches.entries()) {
        if (cancelled.aborted)
            return;
        try {
            await (0,_check_run_js__WEBPACK_IMPORTED_MODULE_2__/* .updateCheck */ .S0)(github, check.id, ending.output, { annotations, signal: cancelled });
        }
        catch (error) {
            log.warning((0,_github_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .toGitHubProblem */ .yP)(error, `add part ${index + 1} of ${batches.length} of the annotations`).message);
        }
    }
}
/**
 * Looks at the check runs just before writing into ours: true when a newer run has completed it meanwhile. A twin, made
 * when the answer to our creation was lost, is completed on the way. If the check runs cannot be read, the update proceeds.
 */
async function isTakenOver({ github, check }) {
    const found = await (0,_find_checks_js__WEBPACK_IMPORTED_MODULE_3__/* .findChecks */ .T)(github, check.headSha, check.name).catch(() => undefined);
    if (found === undefined || (0,_github_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isMissingPermission */ .SA)(found))
        return false;
    const twins = found.own.filter((other) => other.externalId === check.externalId && other.id !== check.id);
    for (const twin of twins.filter((other) => !other.completed)) {
        await (0,_check_run_js__WEBPACK_IMPORTED_MODULE_2__/* .cancelCheck */ .p0)(github, twin, 'Duplicate', 'Another check run of the same attempt holds the result.').catch(() => undefined);
    }
    return found.own.some((other) => other.id === check.id && other.completed);
}


/***/ }),

/***/ 52486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J1: () => (/* binding */ checkNameFor),
/* harmony export */   S0: () => (/* binding */ updateCheck),
/* harmony export */   Xq: () => (/* binding */ openCheck),
/* harmony export */   k7: () => (/* binding */ annotationBatches),
/* harmony export */   p0: () => (/* binding */ cancelCheck),
/* harmony export */   tQ: () => (/* binding */ closeCheck)
/* harmony export */ });
/* unused harmony export wireOutput */
/* harmony import */ var _core_render_page_limit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51138);
/* harmony import */ var _answer_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9882);
/* harmony import */ var _github_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28831);
/* harmony import */ var _find_checks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96841);
/* harmony import */ var _github_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58304);





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
        title: (0,_github_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .cutCharacters */ .lD)(title, _github_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .TITLE_CHARACTERS */ ._B),
        summary: (0,_github_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .cutMarkdown */ .G$)(summary, _github_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .CHECK_TEXT_BYTES */ .tn),
        ...(text === undefined ? {} : { text: (0,_core_render_page_limit_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)(text, _github_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .CHECK_TEXT_BYTES */ .tn) }),
    };
}
/** The annotations in the portions that one request may carry, each within the API's limits. */
function annotationBatches(annotations) {
    const batches = [];
    for (let at = 0; at < annotations.length; at += _github_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .ANNOTATIONS_PER_REQUEST */ .jg) {
        batches.push(annotations.slice(at, at + _github_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .ANNOTATIONS_PER_REQUEST */ .jg).map(withinLimits));
    }
    return batches;
}
/** One that is too long would cost its whole portion. */
function withinLimits(annotation) {
    return {
        ...annotation,
        title: (0,_github_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .cutCharacters */ .lD)(annotation.title, _github_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .TITLE_CHARACTERS */ ._B),
        message: (0,_core_render_page_limit_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)(annotation.message, _github_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .ANNOTATION_MESSAGE_BYTES */ .UN),
    };
}
/**
 * Creates the check run, in progress. When the answer was lost, a check run that was created all the same is adopted
 * instead of leaving it in progress forever. Rejects with the client's error for anything but a missing permission.
 */
async function openCheck(github, opening) {
    return (0,_github_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ifPermitted */ .ab)('checks', () => (0,_github_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .onceMore */ .Th)(() => create(github, opening), () => findMade(github, opening)));
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
    const made = (0,_answer_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .P)(data, 'the new check run');
    const { name, headSha, externalId } = opening;
    const appSlug = made.optionalText('app.slug');
    return { id: made.number('id'), name, headSha, externalId, appSlug, url: made.optionalText('html_url') };
}
async function findMade(github, opening) {
    const found = await (0,_find_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .findChecks */ .T)(github, opening.headSha, opening.name);
    if ((0,_github_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isMissingPermission */ .SA)(found))
        return undefined;
    const made = found.own.find((check) => check.externalId === opening.externalId && !check.completed);
    return made && { ...made, headSha: opening.headSha, externalId: opening.externalId };
}


/***/ }),

/***/ 96841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ clashProblem),
/* harmony export */   T: () => (/* binding */ findChecks)
/* harmony export */ });
/* harmony import */ var _github_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28831);
/* harmony import */ var _listing_pages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91643);
/* harmony import */ var _markers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93385);



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
async function findChecks(github, sha, name, conditional = _listing_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .UNCONDITIONAL */ .Y_) {
    const { octokit, owner, repo } = github;
    const query = { owner, repo, ref: sha, check_name: name, filter: 'all' };
    return (0,_github_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ifPermitted */ .ab)('checks', async () => {
        const runs = await (0,_listing_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .allPages */ .S4)(`check runs of ${sha}`, MOST_PAGES, (page) => conditional.page(`checks ${sha} ${name} ${page.page}`, FIELDS, async (headers) => {
            const answer = await octokit.rest.checks.listForRef({ ...query, ...page, headers });
            return { data: answer.data.check_runs, headers: answer.headers };
        }));
        const found = runs.map(toFound).filter((check) => check.name === name);
        found.sort((one, other) => other.id - one.id);
        return {
            own: found.filter((check) => (0,_markers_js__WEBPACK_IMPORTED_MODULE_2__/* .isOurs */ .MU)(check.externalId)),
            foreign: found.filter((check) => !(0,_markers_js__WEBPACK_IMPORTED_MODULE_2__/* .isOurs */ .MU)(check.externalId)),
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
    return (0,_github_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .configurationProblem */ ._w)(`The commit already has a check named "${clash.name}" that belongs to ${whose}${where}. With two checks of one ` +
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


/***/ }),

/***/ 58304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G$: () => (/* binding */ cutMarkdown),
/* harmony export */   GJ: () => (/* binding */ COMMENT_BYTES),
/* harmony export */   HC: () => (/* binding */ JOB_SUMMARY_BYTES),
/* harmony export */   UN: () => (/* binding */ ANNOTATION_MESSAGE_BYTES),
/* harmony export */   _B: () => (/* binding */ TITLE_CHARACTERS),
/* harmony export */   ac: () => (/* binding */ STATUS_CHARACTERS),
/* harmony export */   jg: () => (/* binding */ ANNOTATIONS_PER_REQUEST),
/* harmony export */   lD: () => (/* binding */ cutCharacters),
/* harmony export */   tn: () => (/* binding */ CHECK_TEXT_BYTES)
/* harmony export */ });
/* harmony import */ var _core_render_page_limit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51138);

/** The largest comment body we send. GitHub's documented limit is 65,536 characters. */
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
    if ((0,_core_render_page_limit_js__WEBPACK_IMPORTED_MODULE_0__/* .byteLength */ .dp)(text) <= maxBytes)
        return text;
    const room = maxBytes - (0,_core_render_page_limit_js__WEBPACK_IMPORTED_MODULE_0__/* .byteLength */ .dp)(NOTE);
    if (room < 1)
        return '';
    let kept = wholeLines(text, room);
    while (kept !== '' && (0,_core_render_page_limit_js__WEBPACK_IMPORTED_MODULE_0__/* .byteLength */ .dp)(kept + closingOf(kept)) > room)
        kept = wholeLines(kept, (0,_core_render_page_limit_js__WEBPACK_IMPORTED_MODULE_0__/* .byteLength */ .dp)(kept) - 1);
    return kept + closingOf(kept) + NOTE;
}
/** The lines that fit; where the first alone is too long, nothing. */
function wholeLines(text, maxBytes) {
    const cut = (0,_core_render_page_limit_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(text, Math.max(3, maxBytes));
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


/***/ }),

/***/ 93385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bd: () => (/* binding */ renderMarker),
/* harmony export */   MU: () => (/* binding */ isOurs),
/* harmony export */   Of: () => (/* binding */ renderIssueMarker),
/* harmony export */   Sl: () => (/* binding */ externalIdOf),
/* harmony export */   bb: () => (/* binding */ parseIssueMarker),
/* harmony export */   gY: () => (/* binding */ parseMarker),
/* harmony export */   oA: () => (/* binding */ textDigest)
/* harmony export */ });
/* unused harmony export parseExternalId */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

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
        return undefined; // another writer's percent signs
    }
}
/** Text as one word inside an HTML comment. Dashes are encoded too, because `--` may end it. */
function encodeForComment(text) {
    return encodeURIComponent(text).replaceAll('-', '%2D');
}
const ISSUE_FORM = /^<!-- creative-gate:drift:v1 check=([^\s>]*) text=([0-9a-f]{16}) -->/;
/** The digest of an issue's text, by which a run knows that there is nothing to change. */
function textDigest(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, 16);
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
        return undefined; // another writer's percent signs
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
/** True when a check run carries our `external_id`, of any version. */
function isOurs(externalId) {
    return externalId?.startsWith(OURS) ?? false;
}


/***/ }),

/***/ 82161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H9: () => (/* binding */ commentRoom),
/* harmony export */   fy: () => (/* binding */ USUAL_LOGIN),
/* harmony export */   p8: () => (/* binding */ publishComment)
/* harmony export */ });
/* unused harmony export findComments */
/* harmony import */ var _core_render_page_limit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51138);
/* harmony import */ var _answer_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9882);
/* harmony import */ var _github_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28831);
/* harmony import */ var _listing_pages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91643);
/* harmony import */ var _github_limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58304);
/* harmony import */ var _markers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93385);






/** More than a pull request can have comments, 100 each. */
const MOST_PAGES = 100;
/**
 * The comments on a pull request with a marker for the check name, oldest first, all pages. Rejects with the client's
 * error, or with a `GitHubProblem` when the answer is no list of comments.
 */
async function findComments(github, pullRequest, checkName) {
    const { octokit, owner, repo } = github;
    const comments = await (0,_listing_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .allPages */ .S4)(`comments on #${pullRequest}`, MOST_PAGES, (page) => octokit.rest.issues.listComments({ owner, repo, issue_number: pullRequest, ...page }));
    // Pages shift when a comment is added or deleted while we read: de-duplicate by id.
    const marked = new Map();
    for (const comment of comments) {
        const marker = (0,_markers_js__WEBPACK_IMPORTED_MODULE_3__/* .parseMarker */ .gY)(comment.optionalText('body') ?? '');
        if (marker?.checkName !== checkName)
            continue;
        const author = comment.optionalText('user.login');
        const id = comment.number('id');
        marked.set(id, { id, url: comment.optionalText('html_url'), author, marker });
    }
    return [...marked.values()].sort((one, other) => one.id - other.id);
}
/** Whom a workflow's own token writes as: the best guess where nothing says so. */
const USUAL_LOGIN = 'github-actions[bot]';
/** Bytes that a marker leaves to the comment's text. */
function commentRoom(marker) {
    return _github_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .COMMENT_BYTES */ .GJ - (0,_core_render_page_limit_js__WEBPACK_IMPORTED_MODULE_5__/* .byteLength */ .dp)((0,_markers_js__WEBPACK_IMPORTED_MODULE_3__/* .renderMarker */ .Bd)(marker)) - 1;
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
    return (0,_answer_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .P)(data, `pull request #${request.pullRequest}`).text('head.sha') === request.marker.headSha;
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
    const posted = await create(github, request);
    const again = await findComments(github, request.pullRequest, request.marker.checkName);
    const older = by(posted.author, again).filter(({ id }) => id < posted.id);
    if (older.length > 0)
        return update(github, request, older, [posted.id]);
    if (wanted)
        return posted.url;
    await octokit.rest.issues.deleteComment({ owner, repo, comment_id: posted.id });
    return undefined;
}
async function create(github, request) {
    const { octokit, owner, repo } = github;
    const { pullRequest, marker } = request;
    const body = bodyOf(request);
    return (0,_github_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .onceMore */ .Th)(async () => {
        const { data } = await octokit.rest.issues.createComment({ owner, repo, issue_number: pullRequest, body });
        const made = (0,_answer_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .P)(data, 'the new comment');
        return { id: made.number('id'), url: made.optionalText('html_url'), author: made.optionalText('user.login') };
    }, async () => {
        const marked = await findComments(github, pullRequest, marker.checkName);
        return marked.find((comment) => (0,_markers_js__WEBPACK_IMPORTED_MODULE_3__/* .renderMarker */ .Bd)(comment.marker) === (0,_markers_js__WEBPACK_IMPORTED_MODULE_3__/* .renderMarker */ .Bd)(marker));
    });
}
function by(login, marked) {
    return marked.filter(({ author }) => author !== undefined && author === login);
}
function bodyOf({ marker, body }) {
    return `${(0,_markers_js__WEBPACK_IMPORTED_MODULE_3__/* .renderMarker */ .Bd)(marker)}\n${(0,_github_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .cutMarkdown */ .G$)(body, commentRoom(marker))}`;
}
function explain(error, pullRequest) {
    const what = `The comment on pull request #${pullRequest} could not be written.`;
    if ((0,_github_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error) === 403 && error instanceof Error && /locked/i.test(error.message)) {
        return `${what} Its conversation is locked.`;
    }
    if ((0,_github_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isRefusal */ .vu)(error))
        return `${what} ${(0,_github_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .permissionAdvice */ .Ew)(['pull-requests'])}`;
    return (0,_github_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .toGitHubProblem */ .yP)(error, `write the comment on pull request #${pullRequest}`).message;
}


/***/ }),

/***/ 76503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LM: () => (/* binding */ publishIssue),
/* harmony export */   zi: () => (/* binding */ issueRoom)
/* harmony export */ });
/* unused harmony export findIssues */
/* harmony import */ var _core_render_page_limit_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(51138);
/* harmony import */ var _answer_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9882);
/* harmony import */ var _github_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28831);
/* harmony import */ var _listing_pages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91643);
/* harmony import */ var _github_limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58304);
/* harmony import */ var _markers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93385);
/* harmony import */ var _publish_comment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82161);







/** 10,000 open issues. */
const MOST_PAGES = 100;
/**
 * The open issues that an author wrote with our marker for the check name, oldest first, all pages. Issues of others are
 * never ours, whatever is in them. Rejects with the client's error, or with a `GitHubProblem` when the answer is no list.
 */
async function findIssues(github, author, checkName) {
    // Pages shift when an issue closes while we read: de-duplicate by number.
    const found = new Map();
    for (const issue of await listOpen(github, author)) {
        const marker = (0,_markers_js__WEBPACK_IMPORTED_MODULE_3__/* .parseIssueMarker */ .bb)(issue.optionalText('body') ?? '');
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
    const list = (filter) => (0,_listing_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .allPages */ .S4)('open issues', MOST_PAGES, (page) => octokit.rest.issues.listForRepo({ ...query, ...filter, ...page }));
    try {
        return await list({ creator: author });
    }
    catch (error) {
        // GitHub refuses to filter by an account that it does not know by this name.
        if ((0,_github_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error) === 422)
            return await list({});
        throw error;
    }
}
/** Bytes that the marker leaves to an issue's text, its foot included. */
function issueRoom(checkName) {
    return _github_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .COMMENT_BYTES */ .GJ - (0,_core_render_page_limit_js__WEBPACK_IMPORTED_MODULE_6__/* .byteLength */ .dp)((0,_markers_js__WEBPACK_IMPORTED_MODULE_3__/* .renderIssueMarker */ .Of)({ checkName, digest: (0,_markers_js__WEBPACK_IMPORTED_MODULE_3__/* .textDigest */ .oA)('') })) - 1;
}
/**
 * Opens, updates or closes the issue. Only an open issue with our marker and our author counts: those of others are never
 * touched, and a closed one stays closed, because it reports a problem that is resolved, to the people who handled it;
 * a later drift is another and opens a new issue. Of several that are open, as two runs side by side may leave
 * them, the oldest stays. Never rejects.
 */
async function publishIssue(github, request) {
    const login = request.login ?? _publish_comment_js__WEBPACK_IMPORTED_MODULE_4__/* .USUAL_LOGIN */ .fy;
    let own;
    try {
        own = await findIssues(github, login, request.checkName);
        if (request.action === 'close')
            return shown(await close(github, own, request.comment), request.login);
        if (own.length > 0)
            return shown(await refresh(github, request.checkName, own, request.text), login);
        if (request.action === 'update')
            return shown(undefined, request.login);
        return await open(github, request.checkName, login, request.text);
    }
    catch (error) {
        // When there may be nothing to close, a missing permission is no problem.
        const isIdle = request.action === 'close' && own === undefined && (0,_github_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isRefusal */ .vu)(error);
        return { isShown: false, url: undefined, login: request.login, warning: isIdle ? undefined : explain(error) };
    }
}
function shown(url, login) {
    return { isShown: true, url, login, warning: undefined };
}
/**
 * Opens an issue, then looks again: GitHub's answer tells whom the token writes as, and an older issue of that author,
 * unknown until now or opened by a run beside this one, is the one to keep.
 */
async function open(github, checkName, login, text) {
    const made = await create(github, checkName, login, text);
    const author = made.author ?? login;
    const older = (await findIssues(github, author, checkName)).filter(({ number }) => number < made.number);
    const [oldest] = older;
    if (oldest === undefined)
        return shown(made.url, author);
    await closeDouble(github, made.number, oldest.number);
    return shown(await refresh(github, checkName, older, text), author);
}
async function create(github, checkName, login, text) {
    const { octokit, owner, repo } = github;
    const body = bodyOf(checkName, text);
    return await (0,_github_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .onceMore */ .Th)(async () => {
        const { data } = await octokit.rest.issues.create({ owner, repo, title: text.title, body });
        const made = (0,_answer_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .P)(data, 'the new issue');
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
    if (oldest.marker.digest !== (0,_markers_js__WEBPACK_IMPORTED_MODULE_3__/* .textDigest */ .oA)(text.body)) {
        await octokit.rest.issues.update({ owner, repo, issue_number: oldest.number, body: bodyOf(checkName, text) });
    }
    for (const { number } of doubles)
        await closeDouble(github, number, oldest.number);
    return oldest.url;
}
/** Closes all open issues; the oldest gets the comment. It closes first, because a repeated comment is worse than none. */
async function close(github, own, comment) {
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
    await octokit.rest.issues.createComment({ ...issue, body: (0,_github_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .cutMarkdown */ .G$)(comment, _github_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .COMMENT_BYTES */ .GJ) });
}
function bodyOf(checkName, { body, foot }) {
    const below = `\n\n${foot}`;
    const room = issueRoom(checkName) - (0,_core_render_page_limit_js__WEBPACK_IMPORTED_MODULE_6__/* .byteLength */ .dp)(below);
    return `${(0,_markers_js__WEBPACK_IMPORTED_MODULE_3__/* .renderIssueMarker */ .Of)({ checkName, digest: (0,_markers_js__WEBPACK_IMPORTED_MODULE_3__/* .textDigest */ .oA)(body) })}\n${(0,_github_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .cutMarkdown */ .G$)(body, room)}${below}`;
}
function explain(error) {
    const what = 'The issue about drifted scores could not be updated.';
    if ((0,_github_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error) === 410) {
        return `${what} Issues are switched off in this repository: switch them on, or read the job summaries.`;
    }
    if ((0,_github_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isRefusal */ .vu)(error))
        return `${what} ${(0,_github_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .permissionAdvice */ .Ew)(['issues'])}`;
    return (0,_github_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .toGitHubProblem */ .yP)(error, 'write the issue about drifted scores').message;
}


/***/ }),

/***/ 82670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ openPublisher),
  w: () => (/* binding */ publisherOn)
});

// EXTERNAL MODULE: ./build/github/github-errors.js
var github_errors = __webpack_require__(28831);
// EXTERNAL MODULE: ./build/github/publish/channel.js
var publish_channel = __webpack_require__(97445);
// EXTERNAL MODULE: ./build/github/publish/check-run.js
var check_run = __webpack_require__(52486);
// EXTERNAL MODULE: ./build/github/publish/check-run-channel.js
var check_run_channel = __webpack_require__(44576);
// EXTERNAL MODULE: ./build/github/answer-fields.js
var answer_fields = __webpack_require__(9882);
// EXTERNAL MODULE: ./build/github/publish/github-limits.js
var github_limits = __webpack_require__(58304);
;// CONCATENATED MODULE: ./build/github/publish/commit-status.js



/** The state for a conclusion. A status has no neutral, so everything that is neither success nor pending blocks. */
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
    return (0,github_limits/* cutCharacters */.lD)(plain.trim(), github_limits/* STATUS_CHARACTERS */.ac);
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

// EXTERNAL MODULE: ./build/github/publish/find-checks.js
var find_checks = __webpack_require__(96841);
// EXTERNAL MODULE: ./build/github/publish/markers.js
var markers = __webpack_require__(93385);
;// CONCATENATED MODULE: ./build/github/publish/open-channel.js







const NOTHING = {
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
        return { ...NOTHING, channel: publish_channel/* jobChannel */.D, problems: [problem] };
    }
}
async function tryCheckRun(options) {
    const { github, headSha, checkName, runUrl, run, opening } = options;
    const listed = await (0,find_checks/* findChecks */.T)(github, headSha, checkName);
    // Whether a check may be created, only creating one tells.
    const found = (0,github_errors/* isMissingPermission */.SA)(listed) ? { own: [], foreign: [] } : listed;
    const clash = (0,find_checks/* clashProblem */.D)(found);
    if (clash)
        return { ...NOTHING, channel: publish_channel/* jobChannel */.D, problems: [clash] };
    await supersede(options, found.own);
    const opened = await (0,check_run_channel/* openCheckRun */.G)(options, {
        name: checkName,
        headSha,
        externalId: (0,markers/* externalIdOf */.Sl)(run),
        detailsUrl: runUrl,
        output: opening.output,
    });
    if ((0,github_errors/* isMissingPermission */.SA)(opened))
        return undefined;
    const { check, channel } = opened;
    return {
        ...NOTHING,
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
            await (0,check_run/* cancelCheck */.p0)(github, check, 'Superseded', `Superseded by ${by}, attempt ${run.attempt}.`);
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
        ...NOTHING,
        channel: commitStatusChannel(github, target),
        login: posted.login,
        warnings: [degraded('The result is a commit status: no annotations, nothing can be parked.', ['checks'])],
    };
}
function jobOnly({ sandbox }) {
    const missing = sandbox ? ['checks'] : ['checks', 'statuses'];
    const what = "The result is this job's own: pending and neutral count as failure.";
    return { ...NOTHING, channel: publish_channel/* jobChannel */.D, warnings: [degraded(what, missing)] };
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
            log.warning('A newer run has taken over this commit: this one submits nothing more and stops waiting.');
            superseded.abort(new Error('A newer run has taken over this commit.'));
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
        return { conclusion: shown, exitCode: (0,publish_channel/* exitCodeOf */.FO)(shown), problem };
    };
    return {
        ...opened,
        superseded: superseded.signal,
        settle: (conclusion) => (0,publish_channel/* settle */.G9)(conclusion, channel.kind, event),
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


/***/ }),

/***/ 81351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JV: () => (/* binding */ findPullRequests),
/* harmony export */   No: () => (/* binding */ openPullsWithHead),
/* harmony export */   _n: () => (/* binding */ pullRequestOf)
/* harmony export */ });
/* harmony import */ var p_limit__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70370);
/* harmony import */ var _answer_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9882);
/* harmony import */ var _github_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28831);
/* harmony import */ var _listing_pages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91643);




const MOST_PAGES = 30;
/** Whether two names, in any case, refer to the same repository. */
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
/** A pull request without a state counts as open, so that it is judged. */
function isOpen(pull) {
    return (pull.optionalText('state') ?? 'open') === 'open';
}
/** Reads a pull request's present state; `headSha` is the commit to judge. Rejects with a `GitHubProblem`. */
async function readPullRequest(github, number, headSha) {
    const { octokit, owner, repo } = github;
    const about = `pull request #${number}`;
    try {
        const { data } = await octokit.rest.pulls.get({ owner, repo, pull_number: number });
        return pullRequestOf((0,_answer_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .P)(data, about), number, headSha, github);
    }
    catch (error) {
        throw (0,_github_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .toGitHubProblem */ .yP)(error, `read ${about}`, 'pull-requests');
    }
}
function withHead(pulls, headSha, { owner, repo }) {
    const ours = `${owner}/${repo}`;
    return pulls
        .filter((pull) => isOpen(pull) && pull.optionalText('head.sha') === headSha)
        .filter((pull) => isSame(pull.optionalText('base.repo.full_name') ?? ours, ours))
        .map((pull) => pull.number('number'));
}
/** Open pull requests of the commit, from GitHub's index, which may lack forks' commits. */
async function pullsOfCommit(github, headSha) {
    const { octokit, owner, repo } = github;
    const pulls = await (0,_listing_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .allPages */ .S4)(`pull requests of ${headSha}`, MOST_PAGES, (page) => octokit.rest.repos.listPullRequestsAssociatedWithCommit({ owner, repo, commit_sha: headSha, ...page }));
    return withHead(pulls, headSha, github);
}
async function listedWithHead(github, headSha) {
    const { octokit, owner, repo } = github;
    const pulls = await (0,_listing_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .allPages */ .S4)('open pull requests', MOST_PAGES, (page) => octokit.rest.pulls.list({ owner, repo, state: 'open', ...page }));
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
        if ((0,_github_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error) !== 403 && (0,_github_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error) !== 404)
            throw (0,_github_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .toGitHubProblem */ .yP)(error, LOOKING, 'pull-requests');
        const reason = (0,_github_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .explainGitHubError */ .Pm)(error, LOOKING, 'pull-requests');
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
    const limit = (0,p_limit__WEBPACK_IMPORTED_MODULE_3__/* ["default"] */ .A)(8);
    const read = found.numbers
        .toSorted((a, b) => a - b)
        .map((number) => limit(() => readPullRequest(github, number, trigger.headSha)));
    const pulls = (await Promise.all(read)).filter((pull) => pull.isCurrent && pull.isOpen);
    return { own, others: pulls, warnings: found.warnings };
}


/***/ }),

/***/ 9924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ listQueueRefs)
/* harmony export */ });
/* harmony import */ var _answer_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9882);
/* harmony import */ var _commits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72628);
/* harmony import */ var _github_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28831);
/* harmony import */ var _listing_pages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91643);




const QUEUE = 'gh-readonly-queue';
const FORM = /^refs\/heads\/(gh-readonly-queue\/(.+)\/pr-(\d{1,15})-[0-9a-f]+)$/;
const FIELDS = ['ref', 'object.sha'];
/**
 * The merge groups of a base branch, or of all of them. Rejects with a `GitHubProblem`. GitHub lists matching refs by the
 * beginning of their names, so that `main` finds those of `main-2` as well; they are left out.
 */
async function listQueueRefs(github, baseRef, conditional = _listing_pages_js__WEBPACK_IMPORTED_MODULE_3__/* .UNCONDITIONAL */ .Y_) {
    const { octokit, owner, repo } = github;
    const prefix = baseRef === undefined ? QUEUE : `${QUEUE}/${baseRef}`;
    const route = `GET /repos/{owner}/{repo}/git/matching-refs/heads/${(0,_commits_js__WEBPACK_IMPORTED_MODULE_1__/* .encodePath */ .O0)(prefix)}`;
    const about = 'the merge queue';
    try {
        const { data } = await conditional.page(`refs ${prefix}`, FIELDS, (headers) => octokit.request(route, { owner, repo, headers }));
        return (0,_answer_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .P)(data, about)
            .list('')
            .flatMap((ref) => {
            const [, headRef, base, number] = FORM.exec(ref.text('ref')) ?? [];
            if (headRef === undefined || base === undefined || (baseRef ?? base) !== base)
                return [];
            return [{ headRef, headSha: ref.text('object.sha'), baseRef: base, pullRequest: Number(number) }];
        });
    }
    catch (error) {
        throw (0,_github_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .toGitHubProblem */ .yP)(error, `read ${about}`, 'contents');
    }
}


/***/ }),

/***/ 46362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ watchRateLimit)
/* harmony export */ });
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


/***/ }),

/***/ 91520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ glanceAtTree),
/* harmony export */   n: () => (/* binding */ listTree)
/* harmony export */ });
/* harmony import */ var _answer_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9882);
/* harmony import */ var _github_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28831);


/** More listings than this are more than one run may ask of GitHub. */
const MOST_LISTINGS = 200;
async function getTree({ octokit, owner, repo }, sha, isRecursive) {
    const at = { owner, repo, ...(isRecursive && { recursive: '1' }) };
    try {
        return (await octokit.rest.git.getTree({ ...at, tree_sha: sha })).data;
    }
    catch (error) {
        if ((0,_github_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error) !== 404)
            throw error;
        // A commit's SHA is documented to do; its tree's own does where it does not.
        const { data } = await octokit.rest.git
            .getCommit({ owner, repo, commit_sha: sha })
            .catch(() => Promise.reject(error));
        const tree = (0,_answer_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .P)(data, `the commit ${sha}`).text('tree.sha');
        return (await octokit.rest.git.getTree({ ...at, tree_sha: tree })).data;
    }
}
async function list(github, sha, isRecursive) {
    const about = `the tree ${sha}`;
    try {
        const data = await getTree(github, sha, isRecursive);
        const fields = (0,_answer_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .P)(data, about);
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
        throw (0,_github_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .toGitHubProblem */ .yP)(error, `read ${about}`, 'contents');
    }
}
function unprovable(sha) {
    return new _github_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubProblem */ .Jy(`The tree ${sha} is too large to be listed completely, so it cannot be proved which manifests changed. ` +
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


/***/ }),

/***/ 47294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ createHttp)
});

// EXTERNAL MODULE: ./build/time/clock.js + 1 modules
var time_clock = __webpack_require__(6938);
// EXTERNAL MODULE: ./build/http/attempt.js
var http_attempt = __webpack_require__(70176);
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

// EXTERNAL MODULE: ./build/http/http-failures.js
var http_failures = __webpack_require__(82085);
// EXTERNAL MODULE: ./build/http/retry-rules.js
var retry_rules = __webpack_require__(84109);
// EXTERNAL MODULE: ./build/http/retrying.js + 20 modules
var retrying = __webpack_require__(59311);
;// CONCATENATED MODULE: ./build/http/create-http.js






function parsed(bytes) {
    const text = new TextDecoder().decode(bytes);
    try {
        return { value: text.trim() === '' ? undefined : JSON.parse(text) };
    }
    catch {
        return undefined;
    }
}
/** The answer with its body parsed. Throws `redirected`, or `malformed` for a 2xx whose body is not whole JSON. */
function read(answered, request) {
    const { status, headers, bytes } = answered;
    const what = (0,http_failures/* nameOfRequest */.Uh)(request);
    const ambiguous = (0,http_failures/* changesSomething */.Qc)(request);
    if (status >= 300 && status < 400) {
        throw new http_failures/* TransportError */.wX('redirected', `${what}: answered ${status}, a redirect; those are not followed.`);
    }
    const body = bytes && parsed(bytes);
    if (status < 300 && body === undefined) {
        const flaw = bytes === undefined ? 'broke off in the middle' : 'is not JSON';
        throw new http_failures/* TransportError */.wX('malformed', `${what}: answered ${status}, but the answer ${flaw}.`, { ambiguous });
    }
    return { status, headers, body: body?.value };
}
function mayRepeat(request, outcome) {
    const always = request.repeat === 'always';
    if ('answer' in outcome) {
        const { answer } = outcome;
        return (always ? retry_rules/* TRANSIENT */.vt : retry_rules/* NOT_TAKEN_UP */.Ec).has(answer.status) && request.isFinal?.(answer) !== true;
    }
    return (0,retry_rules/* mayPass */.bg)(outcome.error) && (always || !outcome.error.ambiguous);
}
/** The answer of an attempt, unless its host is left alone; what comes of it decides whether the host will be. */
async function withBreaker(breaker, sent, isGood, attempt) {
    const rest = breaker.restLeft();
    if (rest > 0) {
        const { host } = new URL(sent.url);
        const { lastFailure } = breaker;
        const message = `${host} failed every time it was asked, so it is left alone for ${Math.ceil(rest / 1000)} s; the last time ${lastFailure}.`;
        throw new http_failures/* TransportError */.wX('left-alone', message);
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
        if ((0,retry_rules/* mayPass */.bg)(error))
            breaker.failed(`this happened: ${error.message.replace(/\.$/, '')}`);
        throw error;
    }
}
/** The transport of the provider clients: JSON over HTTP with retries, within the deadline of each call. */
function createHttp(options) {
    const { party, meter, clock = time_clock/* systemClock */.m, retries = 4, backoffMs = 500 } = options;
    const attempt = (0,http_attempt/* createAttempt */.Cz)({
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
        const isGood = (answer) => !retry_rules/* TRANSIENT */.vt.has(answer.status) || request.isFinal?.(answer) === true;
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
            attempt: (sent) => withBreaker(breaker, sent, isGood, async () => read(await attempt(sent, signal), sent)),
            pauseBefore: (retry, outcome) => {
                if (!mayRepeat(request, outcome))
                    return undefined;
                const left = deadlineAt - clock.now();
                const asked = 'answer' in outcome ? (0,retry_rules/* retryAfter */.P9)(outcome.answer.headers, clock.now()) : undefined;
                if ('answer' in outcome && asked !== undefined && asked >= left) {
                    const message = `${(0,http_failures/* nameOfRequest */.Uh)(request)}: answered ${outcome.answer.status} and asked to come back in ${Math.ceil(asked / 1000)} s, after the time of this run.`;
                    throw new http_failures/* TransportError */.wX('retry-later', message);
                }
                const pause = asked ?? (0,retry_rules/* backoff */.JN)(retry, backoffMs);
                return pause < left ? pause : undefined;
            },
        });
    };
}


/***/ }),

/***/ 68890:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ answersOf)
/* harmony export */ });
/* harmony import */ var _modules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7298);

// Loaded with the first module that reads or shows answers. The start of the action does without: it only reads inputs.
const forms = new Map(await Promise.all(_modules_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVIDERS */ .xq.map(async (name) => [name, await (0,_modules_js__WEBPACK_IMPORTED_MODULE_0__/* .moduleOf */ .cD)(name).loadAnswers()])));
/** How a provider's finished answers are read and shown. */
function answersOf(name) {
    return forms.get(name);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 11857:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ SECTIONS)
/* harmony export */ });
/* harmony import */ var _modules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7298);

// Loaded with the first file that reads a policy or evaluates an answer: the start of the action only reads inputs.
/** What the policy and the verdict need of each provider, in the providers' order. */
const SECTIONS = await Promise.all(_modules_js__WEBPACK_IMPORTED_MODULE_0__/* .MODULES */ .e$.map(async ({ name, loadSection }) => ({ name, ...(await loadSection()) })));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 62399:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $X: () => (/* binding */ HOLDINGS),
/* harmony export */   Bc: () => (/* binding */ compress),
/* harmony export */   D5: () => (/* binding */ answerElement),
/* harmony export */   Q0: () => (/* binding */ recordsIn),
/* harmony export */   mF: () => (/* binding */ decompress),
/* harmony export */   wA: () => (/* binding */ encodeAnswers)
/* harmony export */ });
/* unused harmony exports EFFORT, decodeAnswers */
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13798);
/* harmony import */ var _providers_answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68890);
/* harmony import */ var _ticket_codec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75878);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_providers_answers_js__WEBPACK_IMPORTED_MODULE_1__]);
_providers_answers_js__WEBPACK_IMPORTED_MODULE_1__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];




/** How hard to try, as Brotli's quality: 10 splits columns of numbers apart, 5 is forty times faster. */
const EFFORT = { tight: 10, quick: 5 };
/** The bytes compressed. What is sealed is random to a compressor, so this comes before sealing. */
function compress(plain, effort) {
    return (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.brotliCompressSync)(plain, { params: { [node_zlib__WEBPACK_IMPORTED_MODULE_0__.constants.BROTLI_PARAM_QUALITY]: EFFORT[effort] } });
}
/** The bytes as they were; undefined when they are no compressed bytes, or would become more than `maxBytes`. */
function decompress(packed, maxBytes) {
    try {
        return (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.brotliDecompressSync)(packed, { maxOutputLength: maxBytes });
    }
    catch {
        return undefined;
    }
}
const entries = zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J()]));
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
        const answer = (0,_providers_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .answersOf */ .B)(provider).schema.safeParse(value);
        return answer.success ? [{ key, answer: answer.data }] : [];
    });
}
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
        return (0,_ticket_codec_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeTickets */ .g)(plain)?.map((keyed) => ({ provider, ...keyed, answer: null }));
    return decodeAnswers(provider, plain)?.map((keyed) => ({ provider, ...keyed, ticket: null }));
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 14974:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AP: () => (/* binding */ blocksIn),
/* harmony export */   Bg: () => (/* binding */ sectionBinding),
/* harmony export */   Gf: () => (/* binding */ MAX_CACHE_BLOCK_BYTES),
/* harmony export */   rN: () => (/* binding */ encodeFile)
/* harmony export */ });
/* unused harmony exports MAX_FILE_BYTES, envelopeOf, stateParts, recordParts */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13798);
/* harmony import */ var _providers_modules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7298);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62399);
/* harmony import */ var _ticket_codec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75878);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_blocks_js__WEBPACK_IMPORTED_MODULE_1__]);
_blocks_js__WEBPACK_IMPORTED_MODULE_1__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];




/** A file with more bytes is not used; none that large is written. */
const MAX_FILE_BYTES = 64 * 1024 * 1024;
/** What one sealed block may become when it is decompressed. */
const MAX_CACHE_BLOCK_BYTES = 64 * 1024 * 1024;
/** What a file keeps beside records. */
const STATES = ['baselines', 'rescore'];
/** Whose secret seals a block, what it holds, and the sealed bytes in base64. */
const recordBlock = zod__WEBPACK_IMPORTED_MODULE_3__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_providers_modules_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVIDERS */ .xq), zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .HOLDINGS */ .$X), zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()]);
const stateBlock = zod__WEBPACK_IMPORTED_MODULE_3__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_providers_modules_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVIDERS */ .xq), zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(STATES), zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()]);
const VERSION = 1;
const envelope = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ v: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(VERSION), states: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(stateBlock), records: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(recordBlock) });
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
function sectionBinding(section) {
    return `creative-gate:file:v${VERSION} ${section}`;
}
/** Characters of answers in one block, roughly: those of a large fleet take several. */
const CHUNK_LENGTH = 4 * 1024 * 1024;
/** Rescoring's memory under the first of the providers, baselines under the one they come from; undefined is nothing to keep. */
function* stateParts(providers, state) {
    const [first] = providers;
    if (first && state.rescore !== undefined) {
        yield { provider: first, section: 'rescore', plain: JSON.stringify(state.rescore) };
    }
    const scorer = providers.find((name) => (0,_providers_modules_js__WEBPACK_IMPORTED_MODULE_0__/* .moduleOf */ .cD)(name).keepsBaselines);
    if (scorer && state.baselines !== undefined) {
        yield { provider: scorer, section: 'baselines', plain: JSON.stringify(state.baselines) };
    }
}
/** The tickets of the providers' records, or their answers, made only as they are asked for. */
function* recordParts(providers, records, holding) {
    for (const provider of providers) {
        const own = records.filter((record) => record.provider === provider);
        const tickets = own.flatMap(({ key, ticket }) => (ticket ? [{ key, ticket }] : []));
        if (holding === 'answers')
            for (const plain of answerChunks(own))
                yield { provider, section: holding, plain };
        else if (tickets.length > 0)
            yield { provider, section: holding, plain: (0,_ticket_codec_js__WEBPACK_IMPORTED_MODULE_2__/* .encodeTickets */ .q)(tickets) };
    }
}
function* answerChunks(records) {
    let elements = [];
    let length = 0;
    for (const { key, answer } of records) {
        if (!answer)
            continue;
        const element = (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .answerElement */ .D5)({ key, answer });
        if (length > 0 && length + element.length > CHUNK_LENGTH) {
            yield (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeAnswers */ .wA)(elements);
            elements = [];
            length = 0;
        }
        elements.push(element);
        length += element.length;
    }
    if (length > 0)
        yield (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeAnswers */ .wA)(elements);
}
/** What the envelope adds to a block, at most; and so the envelope itself. */
const FRAME_BYTES = 64;
/**
 * Writes the content as a file of at most `maxBytes` bytes, every block of it sealed: records by their provider's
 * secret, baselines by that of the provider they come from, and rescoring's memory by the first secret there is. What has
 * no secret or finds no room is left out. Room goes to the state, to tickets and then to answers, which their tickets
 * bring back; foreign blocks come after our own of the same kind, so that nothing unreadable crowds those out.
 */
function encodeFile(content, seals, maxBytes = MAX_FILE_BYTES) {
    const providers = _providers_modules_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVIDERS */ .xq.filter((provider) => seals.knows(provider));
    const { foreign = { states: [], records: [] } } = content;
    let room = maxBytes - FRAME_BYTES;
    const fits = ([, , sealed]) => {
        const bytes = FRAME_BYTES + sealed.length;
        if (bytes > room)
            return false;
        room -= bytes;
        return true;
    };
    const sealed = ({ provider, section, plain }) => seals.seal(provider, (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .compress */ .Bc)(plain, 'quick'), sectionBinding(section)).toString('base64');
    const ownStates = [];
    for (const part of stateParts(providers, content)) {
        const block = [part.provider, part.section, sealed(part)];
        if (fits(block))
            ownStates.push(block);
    }
    // Of two states with one name the last is read: that must be the newer.
    const states = [...foreign.states.filter(fits), ...ownStates];
    const records = [];
    const foreignOf = (kind) => foreign.records.filter(([, holding]) => holding === kind);
    for (const kind of ['tickets', 'answers']) {
        for (const part of recordParts(providers, content.records, kind)) {
            const block = [part.provider, part.section, sealed(part)];
            if (fits(block))
                records.push(block);
        }
        records.push(...foreignOf(kind).filter(fits));
    }
    return envelopeOf({ states, records });
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 21670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R3: () => (/* binding */ prune),
/* harmony export */   pL: () => (/* binding */ isFresh),
/* harmony export */   zl: () => (/* binding */ isTicketUsable)
/* harmony export */ });
/* harmony import */ var _providers_modules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7298);

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
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
 * Whether the record's ticket may be asked for an answer at `now`. An outdated live answer is fetched again with its
 * ticket. Otherwise a ticket gives the same old answer each time, so that an outdated one means a new submission; unless
 * the ticket is of such a new submission already.
 */
function isTicketUsable({ provider, ticket, answer }, now) {
    if (ticket === null)
        return false;
    if (answer === null || (0,_providers_modules_js__WEBPACK_IMPORTED_MODULE_0__/* .moduleOf */ .cD)(provider).answers.areLive)
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
    const { reusedForMs, expiresAt } = (0,_providers_modules_js__WEBPACK_IMPORTED_MODULE_0__/* .moduleOf */ .cD)(provider).answers;
    const longest = Date.parse(answer.answeredAt) + reusedForMs;
    const expires = expiresAt?.(answer) ?? null;
    return expires === null ? longest : Math.min(longest, Date.parse(expires));
}


/***/ }),

/***/ 98261:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ decodeFile)
/* harmony export */ });
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62399);
/* harmony import */ var _cache_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14974);
/* harmony import */ var _record_set_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40013);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_blocks_js__WEBPACK_IMPORTED_MODULE_0__, _cache_file_js__WEBPACK_IMPORTED_MODULE_1__]);
([_blocks_js__WEBPACK_IMPORTED_MODULE_0__, _cache_file_js__WEBPACK_IMPORTED_MODULE_1__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);



const SHOWN = {
    tickets: 'tickets',
    answers: 'answers',
    baselines: 'earlier scores',
    rescore: 'notes of the last rescoring',
};
/**
 * Reads what `encodeFile` made. Never throws: what is damaged, foreign or of another format is ignored, and a remark
 * says so; what belongs to a provider whose secret is not there is handed on unread.
 */
function decodeFile(bytes, seals) {
    const blocks = (0,_cache_file_js__WEBPACK_IMPORTED_MODULE_1__/* .blocksIn */ .AP)(bytes);
    if (typeof blocks === 'string') {
        const remark = `What the cache kept of earlier runs is not used: ${blocks}.`;
        return { records: [], baselines: undefined, rescore: undefined, remarks: [remark] };
    }
    const remarks = new Set();
    const isForeign = ([provider]) => !seals.knows(provider);
    const foreign = { states: blocks.states.filter(isForeign), records: blocks.records.filter(isForeign) };
    const open = ([provider, section, text]) => seals.open(provider, Buffer.from(text, 'base64'), (0,_cache_file_js__WEBPACK_IMPORTED_MODULE_1__/* .sectionBinding */ .Bg)(section));
    const states = {};
    for (const block of blocks.states.filter((one) => !isForeign(one))) {
        const [provider, name] = block;
        const packed = open(block);
        const state = packed && stateIn(packed);
        if (state)
            states[name] = state.value;
        else
            remarks.add(ignored(provider, name));
    }
    const recordSet = (0,_record_set_js__WEBPACK_IMPORTED_MODULE_2__/* .createRecordSet */ .g)();
    for (const block of blocks.records.filter((one) => !isForeign(one))) {
        const [provider, holding] = block;
        const packed = open(block);
        const records = packed && (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .recordsIn */ .Q0)(packed, provider, holding, _cache_file_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_CACHE_BLOCK_BYTES */ .Gf);
        if (records)
            recordSet.absorb(records);
        else
            remarks.add(ignored(provider, holding));
    }
    const { baselines, rescore } = states;
    return { records: recordSet.all(), baselines, rescore, foreign, remarks: [...remarks] };
}
function stateIn(packed) {
    const plain = (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .decompress */ .mF)(packed, _cache_file_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_CACHE_BLOCK_BYTES */ .Gf);
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

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 50293:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ readStore)
/* harmony export */ });
/* harmony import */ var _providers_modules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7298);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62399);
/* harmony import */ var _record_set_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40013);
/* harmony import */ var _store_format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26334);
/* harmony import */ var _store_parts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16083);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_blocks_js__WEBPACK_IMPORTED_MODULE_1__, _store_parts_js__WEBPACK_IMPORTED_MODULE_4__]);
([_blocks_js__WEBPACK_IMPORTED_MODULE_1__, _store_parts_js__WEBPACK_IMPORTED_MODULE_4__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);





/**
 * Reads the store in a text; undefined when there is none. Never throws. Every block stands for itself: what opens
 * counts, what does not is ignored. Where a text has several stores, such as planted copies of older ones, the records
 * of all are taken (each was written by a holder of the secret), and of the authentic headers the one with the latest
 * lease, so that a copy never ends the lease of a run that is at work.
 */
function readStore(text, seals) {
    const stores = (0,_store_format_js__WEBPACK_IMPORTED_MODULE_3__/* .storesIn */ .Sm)(text ?? '').map((found) => readOne(found, seals));
    if (stores.length === 0)
        return undefined;
    const recordSet = (0,_record_set_js__WEBPACK_IMPORTED_MODULE_2__/* .createRecordSet */ .g)();
    for (const { records } of stores)
        recordSet.absorb(records);
    const foremost = stores.reduce((best, store) => (rank(store) >= rank(best) ? store : best));
    return {
        header: foremost.header,
        isAuthentic: foremost.isAuthentic,
        records: recordSet.all(),
        unreadable: _providers_modules_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVIDERS */ .xq.filter((provider) => stores.some(({ unreadable }) => unreadable.includes(provider))),
    };
}
/** Authentic headers before others, later leases before earlier ones, and an unreadable header last. */
function rank({ header, isAuthentic }) {
    if (!header)
        return -2;
    return isAuthentic ? header.leaseUntil : -1;
}
function readOne({ head, blocks }, seals) {
    const read = (0,_store_format_js__WEBPACK_IMPORTED_MODULE_3__/* .readHead */ .zy)(head);
    if (!read) {
        const known = _providers_modules_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVIDERS */ .xq.filter((provider) => seals.knows(provider));
        return { header: null, isAuthentic: false, records: [], unreadable: known };
    }
    const opened = read.providers.flatMap((provider, place) => _blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .HOLDINGS */ .$X.map((holding, at) => {
        const sealed = Buffer.from(blocks[place * _blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .HOLDINGS */ .$X.length + at] ?? '', 'base64');
        const packed = seals.open(provider, sealed, (0,_store_format_js__WEBPACK_IMPORTED_MODULE_3__/* .blockBinding */ .V1)(head, holding));
        return { provider, records: packed && (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .recordsIn */ .Q0)(packed, provider, holding, _store_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_BLOCK_BYTES */ .r0) };
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

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 40013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ recordKey),
/* harmony export */   g: () => (/* binding */ createRecordSet)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _core_creative_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69605);


const KEY_BYTES = 12;
/** The key of a creative's record: a digest over provider, identity and content, in 16 characters of base64url. */
function recordKey(provider, creative) {
    const judged = JSON.stringify([provider.name, (0,_core_creative_js__WEBPACK_IMPORTED_MODULE_1__/* .identityOf */ .cu)(creative), provider.contentKey(creative)]);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(judged).digest().subarray(0, KEY_BYTES).toString('base64url');
}
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


/***/ }),

/***/ 97240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ createSeals),
/* harmony export */   i: () => (/* binding */ SEAL_BYTES)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _providers_modules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7298);


const CIPHER = 'aes-256-gcm';
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
/** What a seal adds to the plain bytes. */
const SEAL_BYTES = NONCE_BYTES + TAG_BYTES;
/**
 * Seals for the providers whose secret is given (each module says which of its inputs it is), by contract section 8. `repositoryId` is GitHub's id of the repository. An empty secret is ignored: anyone could derive its key.
 */
function createSeals(secrets, repositoryId) {
    const known = new Set(_providers_modules_js__WEBPACK_IMPORTED_MODULE_1__/* .PROVIDERS */ .xq.filter((provider) => secrets[provider]));
    const keys = new Map();
    function keyOf(provider) {
        const made = keys.get(provider);
        if (made)
            return made;
        const info = `creative-gate/v1/${provider}/${repositoryId}`;
        const key = Buffer.from((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hkdfSync)('sha256', secrets[provider], '', info, KEY_BYTES));
        keys.set(provider, key);
        return key;
    }
    return {
        knows: (provider) => known.has(provider),
        seal(provider, plain, bound) {
            if (!known.has(provider))
                throw new Error(`Nothing can be sealed for ${provider}: its secret is not there.`);
            const nonce = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(NONCE_BYTES);
            const cipher = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createCipheriv)(CIPHER, keyOf(provider), nonce, { authTagLength: TAG_BYTES });
            cipher.setAAD(associatedData(provider, bound));
            const hidden = Buffer.concat([cipher.update(plain), cipher.final()]);
            return Buffer.concat([nonce, hidden, cipher.getAuthTag()]);
        },
        open(provider, sealed, bound) {
            if (!known.has(provider) || sealed.length < SEAL_BYTES)
                return undefined;
            const nonce = sealed.subarray(0, NONCE_BYTES);
            const decipher = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createDecipheriv)(CIPHER, keyOf(provider), nonce, { authTagLength: TAG_BYTES });
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


/***/ }),

/***/ 26334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rd: () => (/* binding */ keepsSomething),
/* harmony export */   Sm: () => (/* binding */ storesIn),
/* harmony export */   V1: () => (/* binding */ blockBinding),
/* harmony export */   WI: () => (/* binding */ headText),
/* harmony export */   fE: () => (/* binding */ toText),
/* harmony export */   sc: () => (/* binding */ textLength),
/* harmony export */   v7: () => (/* binding */ storeText),
/* harmony export */   zy: () => (/* binding */ readHead)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13798);
/* harmony import */ var _providers_modules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7298);


const START = '<!-- creative-gate:store:v1 ';
const END = ' -->';
/** Without its end, because a text may have been cut. */
const FORM = /<!-- creative-gate:store:v1 ([A-Za-z\d+/.]*)/g;
const count = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig();
const storeHead = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    runId: count,
    attempt: count,
    leaseUntil: count,
    // A store of a release before a provider was there counts nothing for it.
    unfinished: zod__WEBPACK_IMPORTED_MODULE_1__/* .partialRecord */ .jgl(zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_providers_modules_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVIDERS */ .xq), count).transform((counts) => (0,_providers_modules_js__WEBPACK_IMPORTED_MODULE_0__/* .byProvider */ .v1)((name) => counts[name] ?? 0)),
    workspaces: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(count),
    held: count,
    providers: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_providers_modules_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVIDERS */ .xq)),
});
/** The store as one HTML comment, which Markdown shows nothing of. */
function storeText(head, blocks) {
    return START + [head, ...blocks].join('.') + END;
}
/** Every store in a text, in its order. */
function storesIn(text) {
    return [...text.matchAll(FORM)].map(([, found]) => {
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
/** A head as plain text, readable without a secret. */
function headText(head) {
    return toText(Buffer.from(JSON.stringify(head)));
}
/** Reads a head; null when it was altered or cut. */
function readHead(text) {
    try {
        return storeHead.parse(JSON.parse(Buffer.from(text, 'base64').toString()));
    }
    catch {
        return null;
    }
}
/** What a block is tied to: the format's version, the head as written, and what it holds. */
function blockBinding(head, holding) {
    return `creative-gate:store:v1 ${head} ${holding}`;
}
/** Whether a text contains a store. Checked without any secret, so do not base a decision on it. */
function keepsSomething(text) {
    return storesIn(text ?? '').some(({ head }) => (readHead(head)?.held ?? 0) > 0);
}


/***/ }),

/***/ 16083:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Md: () => (/* binding */ partsByNeed),
/* harmony export */   oA: () => (/* binding */ largestFitting),
/* harmony export */   r0: () => (/* binding */ MAX_BLOCK_BYTES)
/* harmony export */ });
/* harmony import */ var _providers_modules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7298);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62399);
/* harmony import */ var _ticket_codec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75878);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_blocks_js__WEBPACK_IMPORTED_MODULE_1__]);
_blocks_js__WEBPACK_IMPORTED_MODULE_1__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];



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
/** What a block may hold before compression, so that reading one is never dear. */
const MAX_BLOCK_BYTES = 8 * 1024 * 1024;
/**
 * The parts of a store, in the order in which they get room. A lost ticket costs a second bill where a repeated
 * submission is not free, so those come first; a lost answer is found again with its ticket. Large answers come after the
 * others'. `effort` goes into the tickets.
 */
function partsByNeed(records, effort) {
    const inOrder = (rank) => _providers_modules_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVIDERS */ .xq.toSorted((one, other) => rank((0,_providers_modules_js__WEBPACK_IMPORTED_MODULE_0__/* .moduleOf */ .cD)(one)) - rank((0,_providers_modules_js__WEBPACK_IMPORTED_MODULE_0__/* .moduleOf */ .cD)(other)));
    const byBill = ({ resubmission }) => Number(resubmission.isFree);
    return [
        ...inOrder(byBill).map((provider) => ticketPart(provider, records, effort)),
        ...inOrder((module) => 2 * Number(module.answers.areLarge) + byBill(module)).map((provider) => answerPart(provider, records)),
    ];
}
/** Tickets whose answer is not known come first, because they may be nowhere else; then the newest. */
function ticketPart(provider, records, effort) {
    const entries = records
        .flatMap(({ provider: own, key, ticket, answer }) => own === provider && ticket ? [{ key, ticket, isOpen: Number(answer === null) }] : [])
        .sort((one, other) => other.isOpen - one.isOpen || other.ticket.submittedAt - one.ticket.submittedAt);
    const pack = packedOnce((count) => (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .compress */ .Bc)((0,_ticket_codec_js__WEBPACK_IMPORTED_MODULE_2__/* .encodeTickets */ .q)(entries.slice(0, count)), effort));
    return { provider, holding: 'tickets', total: entries.length, pack };
}
/** The newest answers come first. */
function answerPart(provider, records) {
    const elements = records
        .flatMap(({ provider: own, key, answer }) => (own === provider && answer ? [{ key, answer }] : []))
        .sort((one, other) => momentOf(other.answer.answeredAt) - momentOf(one.answer.answeredAt))
        .map(_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .answerElement */ .D5);
    const pack = packedOnce((count) => {
        const plain = Buffer.from((0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeAnswers */ .wA)(elements.slice(0, count)));
        return plain.length > MAX_BLOCK_BYTES ? undefined : (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .compress */ .Bc)(plain, 'quick');
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
function momentOf(iso) {
    return Date.parse(iso) || 0;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 75878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ decodeTickets),
/* harmony export */   q: () => (/* binding */ encodeTickets)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13798);

const KEY = /^[\w-]{16}$/;
const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/;
const KEY_BYTES = 12;
const UUID_BYTES = 16;
const TIME_BYTES = 6;
const TIME_LIMIT = 2 ** (8 * TIME_BYTES);
const ROW_BYTES = KEY_BYTES + UUID_BYTES + TIME_BYTES + 1;
const STAGES_LIMIT = 256;
const LENGTH_BYTES = 4;
const headSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    /** A row names its stage by the place in this list. */
    stages: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** Tickets that fit no row: key, id, submittedAt, stage. */
    others: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()])),
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
    const head = readHead(bytes.toString('utf8', LENGTH_BYTES, headEnd));
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
function readHead(json) {
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


/***/ }),

/***/ 75350:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ renderStore)
/* harmony export */ });
/* harmony import */ var _providers_modules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7298);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62399);
/* harmony import */ var _seal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97240);
/* harmony import */ var _store_format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26334);
/* harmony import */ var _store_parts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16083);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_blocks_js__WEBPACK_IMPORTED_MODULE_1__, _store_parts_js__WEBPACK_IMPORTED_MODULE_4__]);
([_blocks_js__WEBPACK_IMPORTED_MODULE_1__, _store_parts_js__WEBPACK_IMPORTED_MODULE_4__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);





/** What a ticket takes, compressed: its key and a random id are most of it. */
const TICKET_BYTES = 28.3;
/**
 * Writes what is known of creatives as one HTML comment of at most `maxBytes` bytes (it is ASCII), for a check run's
 * output: a readable header, and for each provider whose secret is there a sealed block of tickets and one of answers.
 * Empty blocks are written too, because a block that opens is what vouches for the header. Answers get what tickets
 * leave of `bytesWithAnswers`. With `quick`, for a store that is soon rewritten, short room is not used to the last byte.
 */
function renderStore(header, records, seals, maxBytes, bytesWithAnswers = maxBytes, effort = 'tight') {
    const room = { most: maxBytes, withAnswers: bytesWithAnswers };
    const quick = fill(header, (0,_store_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .partsByNeed */ .Md)(records, 'quick'), seals, room);
    if (effort === 'quick' || _providers_modules_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVIDERS */ .xq.every((provider) => quick.left[provider].tickets === 0 || !seals.knows(provider)))
        return quick;
    // Dear, and it saves one ticket in thirty: only for those who need the room.
    return fill(header, (0,_store_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .partsByNeed */ .Md)(records, 'tight'), seals, room);
}
function fill(header, parts, seals, room) {
    const providers = _providers_modules_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVIDERS */ .xq.filter((provider) => seals.knows(provider));
    const head = (0,_store_format_js__WEBPACK_IMPORTED_MODULE_3__/* .headText */ .WI)({ ...header, providers });
    const sealable = parts.filter(({ provider }) => seals.knows(provider));
    const empty = providers.flatMap(() => _blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .HOLDINGS */ .$X.map(() => ''));
    const least = sealable.reduce((sum, part) => sum + blockLength(part, 0), (0,_store_format_js__WEBPACK_IMPORTED_MODULE_3__/* .storeText */ .v7)(head, empty).length);
    if (least > room.most)
        return { text: '', left: notStored(parts) };
    const kept = keptOf(sealable, { most: room.most - least, withAnswers: room.withAnswers - least });
    const blocks = providers.flatMap((provider) => _blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .HOLDINGS */ .$X.map((holding) => {
        const part = partOf(parts, provider, holding);
        const packed = part.pack(kept.get(part));
        return (0,_store_format_js__WEBPACK_IMPORTED_MODULE_3__/* .toText */ .fE)(seals.seal(provider, packed, (0,_store_format_js__WEBPACK_IMPORTED_MODULE_3__/* .blockBinding */ .V1)(head, holding)));
    }));
    return { text: (0,_store_format_js__WEBPACK_IMPORTED_MODULE_3__/* .storeText */ .v7)(head, blocks), left: notStored(parts, kept) };
}
/** How many entries of each part find room; `room` is that beyond empty blocks. */
function keptOf(parts, room) {
    const kept = new Map();
    let used = 0;
    for (const part of parts) {
        const empty = blockLength(part, 0);
        const left = (part.holding === 'tickets' ? room.most : room.withAnswers) - used;
        const guess = part.holding === 'tickets' ? Math.max(1, Math.floor((left * 3) / 4 / TICKET_BYTES)) : undefined;
        const count = (0,_store_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .largestFitting */ .oA)(part.total, (some) => blockLength(part, some) - empty <= left, guess);
        kept.set(part, count);
        used += blockLength(part, count) - empty;
    }
    return kept;
}
function blockLength(part, count) {
    const packed = part.pack(count);
    return packed ? (0,_store_format_js__WEBPACK_IMPORTED_MODULE_3__/* .textLength */ .sc)(_seal_js__WEBPACK_IMPORTED_MODULE_2__/* .SEAL_BYTES */ .i + packed.length) : Number.POSITIVE_INFINITY;
}
/** What of every part was not kept; without a map nothing was. */
function notStored(parts, kept) {
    const left = (provider, holding) => {
        const part = partOf(parts, provider, holding);
        return part.total - (kept?.get(part) ?? 0);
    };
    return (0,_providers_modules_js__WEBPACK_IMPORTED_MODULE_0__/* .byProvider */ .v1)((provider) => ({ tickets: left(provider, 'tickets'), answers: left(provider, 'answers') }));
}
function partOf(parts, provider, holding) {
    return parts.find((part) => part.provider === provider && part.holding === holding);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 42376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T3: () => (/* binding */ findChangedScores),
/* harmony export */   rw: () => (/* binding */ noChanges),
/* harmony export */   uG: () => (/* binding */ outdatedBy)
/* harmony export */ });
/* harmony import */ var _core_problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51400);

/** Asked again from so long before the cursor, because lists and clocks may lag (contract section 9). */
const OVERLAP_MS = 10 * 60_000;
/** Nothing is known to have changed. */
function noChanges(askedAt) {
    return { ids: new Set(), isAll: false, cursors: {}, askedAt, problems: [] };
}
/** Which of the answers that are kept are outdated by the changes. */
function outdatedBy({ ids, isAll, askedAt }) {
    return { ids: isAll ? 'all' : ids, before: askedAt };
}
/**
 * Asks each provider that lists its changes for every workspace in use; null is for creatives without one. A workspace
 * that cannot be asked keeps its cursor, so that the next run asks from the same moment. Without a cursor all scores of
 * the default branch are fetched again; `oldest` (milliseconds since 1970) is since when those that gates were judged by
 * may have changed. Rejects when the run is cancelled or has no time left.
 */
async function findChangedScores({ clock, deadlines, pool, state }, workspaces, oldest) {
    const askedAt = clock.now();
    const providers = [...(await pool.all()).values()];
    const lists = providers.flatMap(({ changes }) => (changes ? workspaces.map((id) => [changes, id]) : []));
    const call = { signal: deadlines.submitting.signal, deadlineAt: deadlines.submitting.at };
    const ids = new Set();
    const cursors = {};
    const problems = [];
    let isAll = false;
    for (const [changes, workspace] of lists) {
        const name = changes.cursor(workspace);
        const cursor = state.cursors[name];
        isAll ||= cursor === undefined;
        const from = cursor === undefined ? oldest : Date.parse(cursor);
        const now = new Date(clock.now()).toISOString();
        const answer = from === undefined
            ? { kind: 'read', ids: [] }
            : await changes.read(workspace, new Date(from - OVERLAP_MS).toISOString(), call);
        if (answer.kind === 'read') {
            for (const id of answer.ids)
                ids.add(id);
            cursors[name] = now;
        }
        else {
            call.signal.throwIfAborted(); // not the provider's failure
            const message = `${answer.reason} ${answer.remedy}`;
            problems.push((0,_core_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .runProblem */ .d0)('provider/unavailable', message));
        }
    }
    return { ids, isAll, cursors, askedAt, problems };
}


/***/ }),

/***/ 90852:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ lookAfterBranch),
/* harmony export */   p: () => (/* binding */ readBranch)
/* harmony export */ });
/* harmony import */ var _core_assemble_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44480);
/* harmony import */ var _core_creative_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69605);
/* harmony import */ var _core_shard_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31998);
/* harmony import */ var _core_verdict_baseline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85937);
/* harmony import */ var _gate_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94118);
/* harmony import */ var _github_changed_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5076);
/* harmony import */ var _github_commits_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72628);
/* harmony import */ var _github_gate_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(49254);
/* harmony import */ var _merged_gates_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(32965);
/* harmony import */ var _report_drift_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(80236);
/* harmony import */ var _save_state_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(44649);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_core_assemble_js__WEBPACK_IMPORTED_MODULE_0__, _core_verdict_baseline_js__WEBPACK_IMPORTED_MODULE_3__, _gate_index_js__WEBPACK_IMPORTED_MODULE_4__, _github_gate_index_js__WEBPACK_IMPORTED_MODULE_7__, _merged_gates_js__WEBPACK_IMPORTED_MODULE_8__, _report_drift_js__WEBPACK_IMPORTED_MODULE_9__]);
([_core_assemble_js__WEBPACK_IMPORTED_MODULE_0__, _core_verdict_baseline_js__WEBPACK_IMPORTED_MODULE_3__, _gate_index_js__WEBPACK_IMPORTED_MODULE_4__, _github_gate_index_js__WEBPACK_IMPORTED_MODULE_7__, _merged_gates_js__WEBPACK_IMPORTED_MODULE_8__, _report_drift_js__WEBPACK_IMPORTED_MODULE_9__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);











/** Reads the default branch's policy and every manifest on it. Rejects with a `GitHubProblem`. */
async function readBranch(context) {
    const { github, settings, branch } = context;
    const tip = await (0,_github_commits_js__WEBPACK_IMPORTED_MODULE_6__/* .resolveTip */ .Wg)(github, branch);
    const changes = await (0,_github_changed_files_js__WEBPACK_IMPORTED_MODULE_5__/* .commitChanges */ .P)(github, null, tip);
    const target = { pull: undefined, headSha: tip, baseRef: branch, policySha: tip, changes };
    const comparison = await (0,_gate_index_js__WEBPACK_IMPORTED_MODULE_4__/* .comparisonFromFiles */ .lX)((0,_github_gate_index_js__WEBPACK_IMPORTED_MODULE_7__/* .comparisonFilesOf */ .wk)(context, target), context);
    const { shard } = settings;
    const gated = shard === undefined ? comparison.gated : comparison.gated.filter(({ creative }) => (0,_core_shard_js__WEBPACK_IMPORTED_MODULE_2__/* .inShard */ .I)(creative, shard));
    return { tip, comparison: { ...comparison, gated }, listed: comparison.gated.map(({ creative }) => creative) };
}
/**
 * Judges every creative of the default branch, with answers that are fresh and others asked for again; `flush` is called
 * with what is to be written down on the way, after new submissions.
 */
async function judgeBranch(context, { comparison }, flush) {
    const { clock, run, deadlines, seals, recordSet, recordCache, guard } = context;
    const ticketStore = (0,_gate_index_js__WEBPACK_IMPORTED_MODULE_4__/* .createTicketStore */ .GZ)({
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
    const known = (0,_github_gate_index_js__WEBPACK_IMPORTED_MODULE_7__/* .gitHubRecords */ .WM)(context, [], recordCache);
    const evaluation = await (0,_gate_index_js__WEBPACK_IMPORTED_MODULE_4__/* .evaluateReading */ .a3)(context, { known, progress }, reading, { ticketStore, guard });
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
    const remarks = await (0,_merged_gates_js__WEBPACK_IMPORTED_MODULE_8__/* .loadMergedGates */ .R)(context, branch, runLog);
    runLog.warnings.push(...remarks);
    const judged = await runLog.attempt(() => judgeBranch(context, branch, (share) => (0,_save_state_js__WEBPACK_IMPORTED_MODULE_10__/* .saveState */ .L)(context, { state: {}, share })));
    if (judged === undefined)
        return undefined;
    const { evaluation, records, hasNews } = judged;
    if (cancelled.aborted) {
        if (hasNews)
            await (0,_save_state_js__WEBPACK_IMPORTED_MODULE_10__/* .saveState */ .L)(context, { state: {}, share: records });
        return evaluation;
    }
    runLog.leave(waitingIn(evaluation));
    runLog.problems.push(...evaluation.problems);
    const listed = new Set(branch.listed.map(_core_creative_js__WEBPACK_IMPORTED_MODULE_1__/* .identityOf */ .cu));
    const isReadable = evaluation.problems.length === 0;
    const drift = await (0,_report_drift_js__WEBPACK_IMPORTED_MODULE_9__/* .reportDrift */ .a)(context, {
        creatives: evaluation.judged.map(_core_assemble_js__WEBPACK_IMPORTED_MODULE_0__/* .toReportedCreative */ .uD),
        // Where a manifest could not be read, its entries may still be there.
        isListed: (identity) => !isReadable || listed.has(identity),
        baselines: before,
        login,
    });
    runLog.warnings.push(...drift.warnings);
    await (0,_save_state_js__WEBPACK_IMPORTED_MODULE_10__/* .saveState */ .L)(context, {
        state: {
            cursors: isWhole ? { ...state.cursors, ...changed.cursors } : state.cursors,
            failing: drift.failing,
            lookedAt: changed.askedAt,
            login: drift.login,
        },
        baselines: (0,_core_verdict_baseline_js__WEBPACK_IMPORTED_MODULE_3__/* .recordBaselines */ .kr)(before, evaluation.judged, clock.now()),
        share: records,
    });
    return evaluation;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 34286:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D2: () => (/* binding */ gateOn),
/* harmony export */   nD: () => (/* binding */ gateCheckName),
/* harmony export */   ul: () => (/* binding */ findGates),
/* harmony export */   ws: () => (/* binding */ ownChecks)
/* harmony export */ });
/* harmony import */ var p_limit__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70370);
/* harmony import */ var _github_github_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28831);
/* harmony import */ var _github_list_pulls_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68013);
/* harmony import */ var _github_publish_check_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52486);
/* harmony import */ var _github_publish_find_checks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96841);
/* harmony import */ var _github_queue_refs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9924);
/* harmony import */ var _found_gate_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96424);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_found_gate_js__WEBPACK_IMPORTED_MODULE_5__]);
_found_gate_js__WEBPACK_IMPORTED_MODULE_5__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];







/** Commits that are asked about together. */
const AT_A_TIME = 8;
/** Requests that a run leaves to the others of the repository. */
const RESERVE = 50;
/** The name that gates' checks have in this repository. */
function gateCheckName({ settings }) {
    return (0,_github_publish_check_run_js__WEBPACK_IMPORTED_MODULE_2__/* .checkNameFor */ .J1)(settings.checkName, { event: 'pull_request', sandbox: settings.sandbox });
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
    const found = await (0,_github_publish_find_checks_js__WEBPACK_IMPORTED_MODULE_3__/* .findChecks */ .T)(github, sha, gateCheckName(context), conditional).catch((error) => {
        throw (0,_github_github_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .toGitHubProblem */ .yP)(error, `read the check runs of ${sha}`, 'checks');
    });
    if ((0,_github_github_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isMissingPermission */ .SA)(found))
        throw (0,_github_github_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .toGitHubProblem */ .yP)(new Error((0,_github_github_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .permissionAdvice */ .Ew)(['checks'])), 'read check runs');
    return found.own;
}
/** The newest check run of ours on a commit as it is now; undefined where there is none. Rejects with a `GitHubProblem`. */
async function gateOn(context, sha, target) {
    const { seals, run, clock } = context;
    const [newest] = await ownChecks(context, sha);
    return newest && (0,_found_gate_js__WEBPACK_IMPORTED_MODULE_5__/* .foundGate */ .wd)(target, sha, newest, { seals, run, now: clock.now() });
}
/**
 * Finds our newest check run on the head of every open pull request and of every merge group. What cannot be read is a
 * problem of the runLog, and what the hourly limit does not reach is left: neither takes the others with it.
 */
async function findGates(context, runLog) {
    const { github, clock, conditional, rateLimit } = context;
    const [pulls, refs] = await Promise.all([
        runLog.attempt(() => (0,_github_list_pulls_js__WEBPACK_IMPORTED_MODULE_1__/* .listOpenPulls */ .jg)(github, conditional)),
        runLog.attempt(() => (0,_github_queue_refs_js__WEBPACK_IMPORTED_MODULE_4__/* .listQueueRefs */ .w)(github, undefined, conditional)),
    ]);
    const queued = (refs ?? []).map((ref) => [ref.headSha, { kind: 'queue', ref }]);
    const limit = (0,p_limit__WEBPACK_IMPORTED_MODULE_6__/* ["default"] */ .A)(AT_A_TIME);
    let unread = 0;
    let isCut = pulls === undefined || refs === undefined;
    const polls = [...queued, ...byHead(pulls ?? [])].map(([sha, target]) => limit(async () => {
        if (!rateLimit.hasRoomFor(RESERVE, clock.now())) {
            unread += 1;
            return undefined;
        }
        const found = await runLog.attempt(async () => ({ gate: await gateOn(context, sha, target) }));
        isCut ||= found === undefined;
        return found?.gate;
    }));
    const gates = (await Promise.all(polls)).filter((gate) => gate !== undefined);
    if (unread > 0)
        runLog.leave(unread, `${unread} commits were not looked at, because GitHub's hourly limit is near.`);
    return { gates, isWhole: !isCut && unread === 0 };
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 80583:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J2: () => (/* binding */ finishGate),
/* harmony export */   fV: () => (/* binding */ storeFor),
/* harmony export */   fs: () => (/* binding */ showGate)
/* harmony export */ });
/* harmony import */ var _gate_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94118);
/* harmony import */ var _github_github_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28831);
/* harmony import */ var _github_publish_check_run_channel_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44576);
/* harmony import */ var _github_publish_publisher_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82670);
/* harmony import */ var _github_gate_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49254);
/* harmony import */ var _records_write_store_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75350);
/* harmony import */ var _find_gates_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(34286);
/* harmony import */ var _found_gate_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(96424);
/* harmony import */ var _fresh_records_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(23241);
/* harmony import */ var _submission_guard_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(13472);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_gate_index_js__WEBPACK_IMPORTED_MODULE_0__, _github_gate_index_js__WEBPACK_IMPORTED_MODULE_4__, _records_write_store_js__WEBPACK_IMPORTED_MODULE_5__, _find_gates_js__WEBPACK_IMPORTED_MODULE_6__, _found_gate_js__WEBPACK_IMPORTED_MODULE_7__]);
([_gate_index_js__WEBPACK_IMPORTED_MODULE_0__, _github_gate_index_js__WEBPACK_IMPORTED_MODULE_4__, _records_write_store_js__WEBPACK_IMPORTED_MODULE_5__, _find_gates_js__WEBPACK_IMPORTED_MODULE_6__, _found_gate_js__WEBPACK_IMPORTED_MODULE_7__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);










const OPENING = { title: 'Submitting what is new.', summary: 'Submitting what is new.' };
/**
 * Finishes a parked gate: judges it by its base branch's policy, completes its check and updates its comment; where a
 * provider still works, the check stays parked and says since when. Where the judging cannot be brought to its end, the
 * check stays parked too, because that is the scheduled run's trouble and not the gate's. Resolves with undefined when
 * another run has taken the gate up; rejects with what was wrong.
 */
async function finishGate(context, listed) {
    // Others may have been at work while this run was with the gates before.
    const gate = await (0,_find_gates_js__WEBPACK_IMPORTED_MODULE_6__/* .gateOn */ .D2)(context, listed.headSha, listed.target);
    if (gate?.check.id !== listed.check.id || gate.state !== 'parked')
        return undefined;
    const own = (0,_found_gate_js__WEBPACK_IMPORTED_MODULE_7__/* .gateContextOf */ .Ul)(context, gate);
    const ticketStore = storeFor(own, gate);
    const { publisher, take, putBack } = parkedCheck(own, gate, ticketStore);
    const progress = {
        problems: [],
        superseded: publisher.superseded,
        show: async () => undefined, // it takes seconds, and each note of progress two requests
        persist: async () => (ticketStore.hasNews() ? await publisher.persist() : undefined),
    };
    const known = (0,_github_gate_index_js__WEBPACK_IMPORTED_MODULE_4__/* .gitHubRecords */ .WM)(own, publisher.earlier, (0,_found_gate_js__WEBPACK_IMPORTED_MODULE_7__/* .gateCache */ ._s)(context, gate));
    const source = (0,_github_gate_index_js__WEBPACK_IMPORTED_MODULE_4__/* .gitHubSource */ .dp)(own);
    const guard = (0,_submission_guard_js__WEBPACK_IMPORTED_MODULE_9__/* .guardFor */ .B_)(gate, context.guard);
    if (!(await take()))
        return undefined;
    try {
        const evaluation = await (0,_gate_index_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluateSource */ .zs)(own, { source, known, progress }, { ticketStore, guard });
        context.recordSet.absorb(ticketStore.records());
        own.cancelled.throwIfAborted();
        return await showGate(own, evaluation, publisher, ticketStore);
    }
    catch (error) {
        await putBack();
        throw error;
    }
}
/**
 * A ticket store with what a gate keeps. A live answer that came while others were pending may be old by now, and costs
 * little to ask again.
 */
function storeFor({ clock, seals, run, deadlines }, { store }) {
    const recordSet = (0,_fresh_records_js__WEBPACK_IMPORTED_MODULE_8__/* .createFreshRecordSet */ .E_)({ ids: 'all', before: clock.now() });
    recordSet.absorb(store?.records ?? []);
    return (0,_gate_index_js__WEBPACK_IMPORTED_MODULE_0__/* .createTicketStore */ .GZ)({ clock, seals, run, deadlineAt: deadlines.submitting.at, recordSet });
}
/**
 * Shows the result of a gate on its check and in its comments; `context` is the gate's own. Rejects with a
 * `GitHubProblem` when the check could not be written.
 */
async function showGate(context, evaluation, publisher, ticketStore) {
    const { event } = (0,_github_gate_index_js__WEBPACK_IMPORTED_MODULE_4__/* .gitHubSource */ .dp)(context);
    const { warnings } = publisher;
    const conclusionOf = (one) => publisher.settle((0,_gate_index_js__WEBPACK_IMPORTED_MODULE_0__/* .concludeEvaluation */ .sQ)(one, context.settings));
    const result = (0,_gate_index_js__WEBPACK_IMPORTED_MODULE_0__/* .reportEvaluation */ .Ns)(context, { event, evaluation, conclusionOf, warnings, ticketStore });
    const { unwritten } = await (0,_github_gate_index_js__WEBPACK_IMPORTED_MODULE_4__/* .publishResult */ .v9)(context, publisher, result);
    if (unwritten)
        throw new _github_github_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubProblem */ .Jy(unwritten.message);
    return { evaluation, conclusion: result.report.conclusion };
}
const TAKEN = 'A scheduled run is looking for the pending answers.';
const PUT_BACK = 'Waiting for answers: a scheduled run had to stop, and the next one continues.';
/** Takes up the check run of a parked gate. */
function parkedCheck(context, { check: found, headSha, store }, ticketStore) {
    const { clock, run, deadlines, publishing, log, cancelled, trigger, seals } = context;
    const { id, name, appSlug, url } = found;
    const check = { id, name, headSha, externalId: found.externalId ?? '', appSlug, url };
    // Nothing is known of the gate's work before its manifests are read: until then the check carries what it did.
    let carried;
    const attachment = (state) => carried ?? ticketStore.store(state).text;
    const channel = (0,_github_publish_check_run_channel_js__WEBPACK_IMPORTED_MODULE_2__/* .checkRunChannel */ .l)({ github: publishing, log, check, attachment, cancelled });
    const publisher = (0,_github_publish_publisher_js__WEBPACK_IMPORTED_MODULE_3__/* .publisherOn */ .w)({
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
        return (0,_records_write_store_js__WEBPACK_IMPORTED_MODULE_5__/* .renderStore */ .q)(header, store.records, seals, _gate_index_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_BYTES */ .uZ).text;
    };
    return {
        publisher,
        take: async () => {
            carried = asFound(deadlines.submitting.at + _gate_index_js__WEBPACK_IMPORTED_MODULE_0__/* .LEASE_MARGIN_MS */ .lo);
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

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 96424:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ul: () => (/* binding */ gateContextOf),
/* harmony export */   _s: () => (/* binding */ gateCache),
/* harmony export */   h2: () => (/* binding */ gateName),
/* harmony export */   wd: () => (/* binding */ foundGate)
/* harmony export */ });
/* harmony import */ var _records_read_store_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50293);
/* harmony import */ var _records_store_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26334);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_records_read_store_js__WEBPACK_IMPORTED_MODULE_0__]);
_records_read_store_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];


/** The longest a job on GitHub's own runners may take, and some more. */
const LONGEST_JOB_MS = 6.5 * 3_600_000;
const JUDGED = ['success', 'failure', 'neutral'];
/** A later attempt of a run knows that the earlier one is over. */
function isFree({ leaseUntil, runId, attempt }, { run, now }) {
    return leaseUntil <= now || (runId === run.runId && attempt < run.runAttempt);
}
function stateOf(check, store, reader) {
    if (check.completed)
        return JUDGED.includes(check.conclusion) ? 'finished' : 'ended';
    if (store?.header && store.isAuthentic)
        return isFree(store.header, reader) ? 'parked' : 'live';
    return reader.now - (check.startedAt ?? reader.now) > LONGEST_JOB_MS ? 'parked' : 'live';
}
function lackingOf(text, seals) {
    const asked = (0,_records_store_format_js__WEBPACK_IMPORTED_MODULE_1__/* .storesIn */ .Sm)(text ?? '').flatMap(({ head }) => (0,_records_store_format_js__WEBPACK_IMPORTED_MODULE_1__/* .readHead */ .zy)(head)?.providers ?? []);
    return [...new Set(asked)].filter((provider) => !seals.knows(provider));
}
/** What was found on a commit as a gate. */
function foundGate(target, headSha, check, reader) {
    const { seals } = reader;
    const store = (0,_records_read_store_js__WEBPACK_IMPORTED_MODULE_0__/* .readStore */ .u)(check.text, seals);
    const lacking = lackingOf(check.text, seals);
    return { target, headSha, check, store, state: stateOf(check, store, reader), lacking };
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
 * run's identity. What is still pending stays parked, because the run that parked it was set up so. The limits of the
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

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 23241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E_: () => (/* binding */ createFreshRecordSet),
/* harmony export */   Ng: () => (/* binding */ holdsAny),
/* harmony export */   TW: () => (/* binding */ oldestOf)
/* harmony export */ });
/* harmony import */ var _providers_modules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7298);
/* harmony import */ var _records_record_set_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40013);


/** A provider's id of a submission whose answer is live; undefined for others, and where nothing was accepted. */
function idOf({ provider, ticket, answer }) {
    return (0,_providers_modules_js__WEBPACK_IMPORTED_MODULE_0__/* .moduleOf */ .cD)(provider).answers.areLive ? (ticket?.id ?? answer?.ticket ?? undefined) : undefined;
}
function isOutdated(record, { ids, before }) {
    const { provider, answer } = record;
    if (!(0,_providers_modules_js__WEBPACK_IMPORTED_MODULE_0__/* .moduleOf */ .cD)(provider).answers.areLive || answer === null || Date.parse(answer.answeredAt) >= before)
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
    const recordSet = (0,_records_record_set_js__WEBPACK_IMPORTED_MODULE_1__/* .createRecordSet */ .g)();
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
/** Whether any of the records belongs to one of the submissions. */
function holdsAny(records, ids) {
    return records.some((record) => {
        const id = idOf(record);
        return id !== undefined && ids.has(id);
    });
}
/** The earliest moment, in milliseconds since 1970, since which the score of any of the records may have changed. */
function oldestOf(records) {
    const moments = records.flatMap(({ provider, ticket, answer }) => {
        if (!(0,_providers_modules_js__WEBPACK_IMPORTED_MODULE_0__/* .moduleOf */ .cD)(provider).answers.areLive)
            return [];
        const answered = answer === null ? Number.NaN : Date.parse(answer.answeredAt);
        return Number.isNaN(answered) ? (ticket === null ? [] : [ticket.submittedAt]) : [answered];
    });
    return moments.length === 0 ? undefined : moments.reduce((one, other) => Math.min(one, other));
}


/***/ }),

/***/ 67575:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ handleGates)
/* harmony export */ });
/* harmony import */ var _github_github_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28831);
/* harmony import */ var _providers_modules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7298);
/* harmony import */ var _finish_gate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80583);
/* harmony import */ var _found_gate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96424);
/* harmony import */ var _fresh_records_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23241);
/* harmony import */ var _readiness_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21542);
/* harmony import */ var _rejudge_gate_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(99216);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_finish_gate_js__WEBPACK_IMPORTED_MODULE_2__, _found_gate_js__WEBPACK_IMPORTED_MODULE_3__, _rejudge_gate_js__WEBPACK_IMPORTED_MODULE_6__]);
([_finish_gate_js__WEBPACK_IMPORTED_MODULE_2__, _found_gate_js__WEBPACK_IMPORTED_MODULE_3__, _rejudge_gate_js__WEBPACK_IMPORTED_MODULE_6__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);







/** Requests to GitHub that finishing a gate may take; with fewer left it is the next run's. */
const REQUESTS_OF_A_GATE = 60;
/** What can wait leaves more to the other workflows of the repository, which draw on the same limit. */
const RESERVE = 300;
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
    const names = gate.lacking.map((name) => _providers_modules_js__WEBPACK_IMPORTED_MODULE_1__/* .PROVIDER_TITLES */ ._7[name]).join(' and ');
    return (0,_github_github_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .configurationProblem */ ._w)(`${(0,_found_gate_js__WEBPACK_IMPORTED_MODULE_3__/* .gateName */ .h2)(gate)} was submitted to ${names}, whose credentials this run does not have, so its check was left alone. ` +
        "Give the rescoring workflow the same secrets as the gate's.");
}
function isChanged({ store }, { ids }) {
    return (0,_fresh_records_js__WEBPACK_IMPORTED_MODULE_4__/* .holdsAny */ .Ng)(store?.records ?? [], ids);
}
async function planFor(context, changed, gates, runLog) {
    const { clock, deadlines, settings, pool, state, log } = context;
    const parked = gates.filter(({ state: is }) => is === 'parked');
    const providers = await pool.all();
    const looked = await runLog.attempt(() => (0,_readiness_js__WEBPACK_IMPORTED_MODULE_5__/* .readinessOf */ .c)(parked, {
        providers,
        call: { signal: deadlines.submitting.signal, deadlineAt: deadlines.submitting.at },
        now: clock.now(),
        lookedAt: state.lookedAt,
        maxPendingAgeMs: settings.maxPendingAgeMs,
        changed: changed.ids,
    }));
    const ready = (looked ?? []).filter(({ isReady }) => isReady).map(({ gate }) => gate);
    const early = (looked ?? [])
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
 * ones again whose scores changed, within the time left and GitHub's hourly limit; what they do not reach is left for
 * the next run. Resolves with whether every change of scores was worked in.
 */
async function handleGates(context, changed, gates, runLog) {
    const { rateLimit, clock, deadlines, log } = context;
    const able = gates.filter(({ lacking }) => lacking.length === 0);
    const unable = gates.filter((gate) => !able.includes(gate) && (gate.state === 'parked' || isChanged(gate, changed)));
    runLog.problems.push(...unable.map(lackingProblem));
    const { ready, early, outdated } = await planFor(context, changed, able, runLog);
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
        log.info(`${(0,_found_gate_js__WEBPACK_IMPORTED_MODULE_3__/* .gateName */ .h2)(gate)}: ${handled?.conclusion ?? 'left as it is'}.`);
        return handled;
    };
    for (const gate of ready) {
        const handled = await handle(gate, REQUESTS_OF_A_GATE, () => (0,_finish_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .finishGate */ .J2)(context, gate));
        if (handled === undefined || handled.conclusion === 'pending')
            runLog.leave(1);
    }
    for (const gate of outdated) {
        const handled = await handle(gate, RESERVE, () => (0,_rejudge_gate_js__WEBPACK_IMPORTED_MODULE_6__/* .rejudgeGate */ .Y)(context, gate, runLog));
        if (handled === undefined)
            runLog.leave(1);
        isWhole &&= handled !== undefined;
    }
    for (const gate of early) {
        const handled = await handle(gate, RESERVE, () => (0,_finish_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .finishGate */ .J2)(context, gate));
        if (handled === undefined || handled.conclusion === 'pending')
            runLog.leave(1);
    }
    if (unreached > 0)
        runLog.leave(0, `${unreached} gates were not reached before the limit of time or of GitHub's requests.`);
    return isWhole;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 32965:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ loadMergedGates)
/* harmony export */ });
/* harmony import */ var _gate_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94118);
/* harmony import */ var _github_list_pulls_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68013);
/* harmony import */ var _github_gate_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49254);
/* harmony import */ var _records_record_set_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40013);
/* harmony import */ var _find_gates_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34286);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_gate_index_js__WEBPACK_IMPORTED_MODULE_0__, _github_gate_index_js__WEBPACK_IMPORTED_MODULE_2__, _find_gates_js__WEBPACK_IMPORTED_MODULE_4__]);
([_gate_index_js__WEBPACK_IMPORTED_MODULE_0__, _github_gate_index_js__WEBPACK_IMPORTED_MODULE_2__, _find_gates_js__WEBPACK_IMPORTED_MODULE_4__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);





/** Commits that are looked at together. */
const AT_A_TIME = 8;
/** Requests that are left to the other workflows of the repository. */
const RESERVE = 300;
async function* textsOfClosed(context, runLog) {
    const { github, clock, branch, rateLimit } = context;
    const heads = (await runLog.attempt(() => (0,_github_list_pulls_js__WEBPACK_IMPORTED_MODULE_1__/* .listClosedHeads */ .wz)(github, branch))) ?? [];
    for (let from = 0; from < heads.length && rateLimit.hasRoomFor(RESERVE, clock.now()); from += AT_A_TIME) {
        const some = heads.slice(from, from + AT_A_TIME);
        const checks = await Promise.all(some.map((sha) => runLog.attempt(() => (0,_find_gates_js__WEBPACK_IMPORTED_MODULE_4__/* .ownChecks */ .ws)(context, sha))));
        yield (0,_github_gate_index_js__WEBPACK_IMPORTED_MODULE_2__/* .textsOf */ .CB)(checks.flatMap((own) => own ?? []));
    }
}
/**
 * Looks for what is not known of the default branch's creatives on the pull requests that brought them: a gate on
 * `pull_request_target` may not write to the cache, and once merged it is looked at no more. Asks GitHub only for as
 * much as is missing. Resolves with what does not open.
 */
async function loadMergedGates(context, { comparison }, runLog) {
    const { pool, seals, recordSet, recordCache } = context;
    const items = (0,_gate_index_js__WEBPACK_IMPORTED_MODULE_0__/* .workOf */ .LT)((0,_gate_index_js__WEBPACK_IMPORTED_MODULE_0__/* .questionsFor */ .Nc)((0,_gate_index_js__WEBPACK_IMPORTED_MODULE_0__/* .gatedCreatives */ .KY)([comparison]), await pool.of([comparison])));
    const isMissing = () => items.some(({ provider, creative }) => {
        const record = recordSet.get(provider.name, (0,_records_record_set_js__WEBPACK_IMPORTED_MODULE_3__/* .recordKey */ .H)(provider, creative));
        return !record?.ticket && !record?.answer;
    });
    if (isMissing())
        recordSet.absorb((await recordCache.ofBranch()).records);
    return await (0,_gate_index_js__WEBPACK_IMPORTED_MODULE_0__/* .loadFrom */ .TH)(textsOfClosed(context, runLog), { recordSet, seals, isMissing });
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 21542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ readinessOf)
/* harmony export */ });
/* harmony import */ var p_limit__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70370);
/* harmony import */ var _providers_modules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7298);


/**
 * Above so many pending submissions that a provider's list of changes covers, the list replaces looking at each
 * (contract); and above so many that wait anywhere, a gate is looked at no further than to the first that is not ready.
 */
const MOST_LOOKS = 100;
/** Beyond the list, each submission is looked at once in so long. */
const SINGLE_LOOK_MS = 3_600_000;
const AT_A_TIME = 8;
/** In the providers' order: a list of changes may tell without a request that a gate is not ready. */
function waitingIn({ store }) {
    return (store?.records ?? [])
        .filter((record) => record.ticket !== null && record.answer === null)
        .toSorted((one, other) => _providers_modules_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVIDERS */ .xq.indexOf(one.provider) - _providers_modules_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVIDERS */ .xq.indexOf(other.provider));
}
/** Some tickets had no room in the store, or it cannot be read: only the whole way tells how far they are. */
function isPartly(gate) {
    const header = gate.store?.header;
    if (!header)
        return true;
    const promised = _providers_modules_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVIDERS */ .xq.reduce((sum, name) => sum + header.unfinished[name], 0);
    return waitingIn(gate).length < promised;
}
function isHourPast({ submittedAt }, { now, lookedAt }) {
    const hours = (at) => Math.floor((at - submittedAt) / SINGLE_LOOK_MS);
    return hours(now) > hours(Math.max(lookedAt, submittedAt));
}
/** Submissions that one look tells about: those that wait for the same job have it in common. */
function lookKey({ provider, ticket }, { providers }) {
    return `${provider} ${providers.get(provider)?.probeKey?.(ticket) ?? ticket.id}`;
}
/**
 * Tells how far parked gates have come, with one cheap request for a submission and none for what is known. Where there
 * is no news, no pull request is read and no check written.
 */
async function readinessOf(gates, looking) {
    const { providers, call, now, maxPendingAgeMs, changed } = looking;
    const isCovered = ({ provider, ticket }) => providers.get(provider)?.changes?.covers(ticket) === true;
    const everywhere = gates.flatMap(waitingIn);
    const isListed = everywhere.filter(isCovered).length > MOST_LOOKS;
    const isMany = everywhere.length > MOST_LOOKS;
    const limit = (0,p_limit__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(AT_A_TIME);
    const polls = new Map();
    const look = async (waiting) => {
        const { ticket } = waiting;
        if (isCovered(waiting) && isListed) {
            if (changed.has(ticket.id))
                return true;
            if (!isHourPast(ticket, looking))
                return false;
        }
        const provider = providers.get(waiting.provider);
        return provider !== undefined && (await limit(() => provider.probe(ticket, call))) === 'changed';
    };
    const lookOnce = (waiting) => {
        const key = lookKey(waiting, looking);
        const known = polls.get(key) ?? look(waiting);
        polls.set(key, known);
        return known;
    };
    const tell = async (gate) => {
        const waiting = waitingIn(gate);
        const isOverdue = waiting.some(({ ticket }) => now - ticket.submittedAt >= maxPendingAgeMs);
        if (isOverdue || isPartly(gate))
            return { gate, isReady: true, moved: 0 };
        let moved = 0;
        for (let from = 0, many = 1; from < waiting.length; from += many, many = Math.min(2 * many, AT_A_TIME)) {
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


/***/ }),

/***/ 99216:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ rejudgeGate)
/* harmony export */ });
/* harmony import */ var _gate_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94118);
/* harmony import */ var _github_gate_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49254);
/* harmony import */ var _find_gates_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34286);
/* harmony import */ var _finish_gate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80583);
/* harmony import */ var _found_gate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96424);
/* harmony import */ var _submission_guard_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13472);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_gate_index_js__WEBPACK_IMPORTED_MODULE_0__, _github_gate_index_js__WEBPACK_IMPORTED_MODULE_1__, _find_gates_js__WEBPACK_IMPORTED_MODULE_2__, _finish_gate_js__WEBPACK_IMPORTED_MODULE_3__, _found_gate_js__WEBPACK_IMPORTED_MODULE_4__]);
([_gate_index_js__WEBPACK_IMPORTED_MODULE_0__, _github_gate_index_js__WEBPACK_IMPORTED_MODULE_1__, _find_gates_js__WEBPACK_IMPORTED_MODULE_2__, _finish_gate_js__WEBPACK_IMPORTED_MODULE_3__, _found_gate_js__WEBPACK_IMPORTED_MODULE_4__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);






const SILENT = { problems: [], show: async () => undefined, persist: async () => undefined };
/** Whether anything is not known that the check was judged by. */
function isPartial({ judged }) {
    return judged.some(({ assessments }) => Object.values(assessments).some((one) => one !== undefined && 'cause' in one && one.cause === 'not-kept'));
}
/**
 * Judges a finished gate again whose scores have changed. Where the conclusion is another than the check says, a new
 * check run tells it, because a completed one is never changed; else nothing is written. Resolves with undefined when it
 * could not be concluded this time; rejects with what was wrong.
 */
async function rejudgeGate(context, gate, runLog) {
    const own = (0,_found_gate_js__WEBPACK_IMPORTED_MODULE_4__/* .gateContextOf */ .Ul)(context, gate);
    const { log, cancelled, settings } = own;
    const ticketStore = (0,_finish_gate_js__WEBPACK_IMPORTED_MODULE_3__/* .storeFor */ .fV)(own, gate);
    const known = (0,_github_gate_index_js__WEBPACK_IMPORTED_MODULE_1__/* .gitHubRecords */ .WM)(own, [], (0,_found_gate_js__WEBPACK_IMPORTED_MODULE_4__/* .gateCache */ ._s)(context, gate));
    const host = { source: (0,_github_gate_index_js__WEBPACK_IMPORTED_MODULE_1__/* .gitHubSource */ .dp)(own), known, progress: SILENT };
    const evaluation = await (0,_gate_index_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluateSource */ .zs)(own, host, { ticketStore, guard: _submission_guard_js__WEBPACK_IMPORTED_MODULE_5__/* .SUBMITS_NOTHING */ .__ });
    context.recordSet.absorb(ticketStore.records());
    cancelled.throwIfAborted();
    const { conclusion: before } = gate.check;
    const now = (0,_gate_index_js__WEBPACK_IMPORTED_MODULE_0__/* .concludeEvaluation */ .sQ)(evaluation, settings);
    if (now === 'pending')
        return undefined;
    const unshown = { evaluation, conclusion: now };
    if (now === before) {
        log.info(`${(0,_found_gate_js__WEBPACK_IMPORTED_MODULE_4__/* .gateName */ .h2)(gate)}: scores changed, the conclusion is still ${now}.`);
        return unshown;
    }
    if (isPartial(evaluation)) {
        // Its conclusion would be another because of what is forgotten, not because of what has changed.
        runLog.warn(`${(0,_found_gate_js__WEBPACK_IMPORTED_MODULE_4__/* .gateName */ .h2)(gate)}: scores changed, but not everything is kept that its check was judged by. Run its job again.`);
        return unshown;
    }
    const newest = await (0,_find_gates_js__WEBPACK_IMPORTED_MODULE_2__/* .gateOn */ .D2)(context, gate.headSha, gate.target);
    if (newest?.check.id !== gate.check.id)
        return unshown; // a run of its own judges it again
    log.info(`${(0,_found_gate_js__WEBPACK_IMPORTED_MODULE_4__/* .gateName */ .h2)(gate)}: scores changed, and ${before} became ${now}.`);
    const check = await (0,_github_gate_index_js__WEBPACK_IMPORTED_MODULE_1__/* .openGateCheck */ .EY)(own, ticketStore);
    const problems = [...evaluation.problems, ...check.problems];
    return await (0,_finish_gate_js__WEBPACK_IMPORTED_MODULE_3__/* .showGate */ .fs)(own, { ...evaluation, problems }, check, ticketStore);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 80236:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ reportDrift)
/* harmony export */ });
/* harmony import */ var _core_drift_compare_drift_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65483);
/* harmony import */ var _core_drift_failing_creatives_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25081);
/* harmony import */ var _core_problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51400);
/* harmony import */ var _core_render_drift_issue_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24058);
/* harmony import */ var _github_publish_publish_issue_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76503);
/* harmony import */ var _github_gate_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49254);
/* harmony import */ var _find_gates_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(34286);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_core_drift_compare_drift_js__WEBPACK_IMPORTED_MODULE_0__, _core_drift_failing_creatives_js__WEBPACK_IMPORTED_MODULE_1__, _core_render_drift_issue_js__WEBPACK_IMPORTED_MODULE_3__, _github_gate_index_js__WEBPACK_IMPORTED_MODULE_5__, _find_gates_js__WEBPACK_IMPORTED_MODULE_6__]);
([_core_drift_compare_drift_js__WEBPACK_IMPORTED_MODULE_0__, _core_drift_failing_creatives_js__WEBPACK_IMPORTED_MODULE_1__, _core_render_drift_issue_js__WEBPACK_IMPORTED_MODULE_3__, _github_gate_index_js__WEBPACK_IMPORTED_MODULE_5__, _find_gates_js__WEBPACK_IMPORTED_MODULE_6__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);







/**
 * What the issue is found by. Shards know nothing of each other, so each looks after an issue of its own: in one for all,
 * the last to write would hide, and close, what the others have to tell.
 */
function issueName(context) {
    const { shard } = context.settings;
    return shard === undefined
        ? (0,_find_gates_js__WEBPACK_IMPORTED_MODULE_6__/* .gateCheckName */ .nD)(context)
        : `${(0,_find_gates_js__WEBPACK_IMPORTED_MODULE_6__/* .gateCheckName */ .nD)(context)} (shard ${shard.index}/${shard.count})`;
}
/**
 * Reports creatives that newly fail on the default branch, in one issue; resolves with what fails now,
 * for the next run. Never rejects: what could not be reported is reported the next time.
 */
async function reportDrift(context, { creatives, isListed, baselines, login }) {
    const { clock, run, publishing, settings, state, branch } = context;
    const before = state.failing === null ? undefined : (0,_core_drift_failing_creatives_js__WEBPACK_IMPORTED_MODULE_1__/* .readFailing */ .FN)(state.failing);
    const drift = (0,_core_drift_compare_drift_js__WEBPACK_IMPORTED_MODULE_0__/* .compareDrift */ .pT)({ before, judged: creatives, isListed, baselines, at: clock.now() });
    const action = (0,_core_drift_compare_drift_js__WEBPACK_IMPORTED_MODULE_0__/* .issueAction */ .y5)(drift);
    const checkName = issueName(context);
    const shownIn = { checkName, branch, ...(0,_github_gate_index_js__WEBPACK_IMPORTED_MODULE_5__/* .linksOf */ .hP)(run, branch) };
    const known = login ?? state.login ?? undefined;
    // Sandbox results are not real: they must not open an issue.
    if (action === 'none' || settings.sandbox)
        return { failing: (0,_core_drift_failing_creatives_js__WEBPACK_IMPORTED_MODULE_1__/* .storeFailing */ .KB)((0,_core_drift_compare_drift_js__WEBPACK_IMPORTED_MODULE_0__/* .nextFailing */ .Ah)(drift, false)), login: known ?? null, warnings: [] };
    const asked = { checkName, login: known };
    const { isShown, warning, login: author, } = action === 'close'
        ? await (0,_github_publish_publish_issue_js__WEBPACK_IMPORTED_MODULE_4__/* .publishIssue */ .LM)(publishing, { ...asked, action, comment: (0,_core_render_drift_issue_js__WEBPACK_IMPORTED_MODULE_3__/* .renderDriftClosing */ .X)(drift, shownIn) })
        : await (0,_github_publish_publish_issue_js__WEBPACK_IMPORTED_MODULE_4__/* .publishIssue */ .LM)(publishing, {
            ...asked,
            action,
            text: (0,_core_render_drift_issue_js__WEBPACK_IMPORTED_MODULE_3__/* .renderDriftIssue */ .P)(drift, shownIn, (0,_github_publish_publish_issue_js__WEBPACK_IMPORTED_MODULE_4__/* .issueRoom */ .zi)(checkName)),
        });
    const warnings = warning === undefined ? [] : [(0,_core_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .remark */ .Vg)(warning)];
    return { failing: (0,_core_drift_failing_creatives_js__WEBPACK_IMPORTED_MODULE_1__/* .storeFailing */ .KB)((0,_core_drift_compare_drift_js__WEBPACK_IMPORTED_MODULE_0__/* .nextFailing */ .Ah)(drift, isShown)), login: author ?? known ?? null, warnings };
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 48765:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ openRescore)
/* harmony export */ });
/* unused harmony export NO_STATE */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(13798);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(64377);
/* harmony import */ var _cache_cache_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37256);
/* harmony import */ var _core_verdict_baseline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85937);
/* harmony import */ var _github_commits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72628);
/* harmony import */ var _github_listing_pages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91643);
/* harmony import */ var _github_rate_limit_watch_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(46362);
/* harmony import */ var _github_gate_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49254);
/* harmony import */ var _fresh_records_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23241);
/* harmony import */ var _save_state_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(44649);
/* harmony import */ var _submission_guard_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13472);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_core_verdict_baseline_js__WEBPACK_IMPORTED_MODULE_1__, _github_gate_index_js__WEBPACK_IMPORTED_MODULE_4__]);
([_core_verdict_baseline_js__WEBPACK_IMPORTED_MODULE_1__, _github_gate_index_js__WEBPACK_IMPORTED_MODULE_4__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);










const state = zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({
    /** By workspace id, `none` for the whole organization: ISO-8601 moment up to which changed scores were applied. */
    cursors: zod__WEBPACK_IMPORTED_MODULE_7__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_8__/* .datetime */ .w$()),
    /** What failed at the last run, as `storeFailing` made it. */
    failing: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().nullable(),
    /** Pages of GitHub's lists with their entity tags. */
    pages: zod__WEBPACK_IMPORTED_MODULE_7__/* .unknown */ .L5J(),
    /** Milliseconds since 1970 at which the last run looked at pending answers. */
    lookedAt: zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig(),
    /** Whom the token writes as, where that is known; the issue is found by its author. */
    login: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().nullable(),
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
            const own = typeof baselines === 'string' ? (0,_core_verdict_baseline_js__WEBPACK_IMPORTED_MODULE_1__/* .readBaselines */ .bm)(baselines) : undefined;
            return (0,_save_state_js__WEBPACK_IMPORTED_MODULE_9__/* .mergeBaselines */ .f)(await cache.baselines(), own);
        },
    };
}
/** Opens everything that the steps share. Rejects with a `GitHubProblem` when the default branch cannot be read. */
async function openRescore(context) {
    const { settings, trigger, github } = context;
    const rateLimit = (0,_github_rate_limit_watch_js__WEBPACK_IMPORTED_MODULE_10__/* .watchRateLimit */ .H)(github);
    const branch = await (0,_github_commits_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultBranch */ .OR)(github);
    const ofBranch = (0,_cache_cache_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .branchPrefix */ .$j)(branch);
    const own = settings.shard === undefined ? ofBranch : (0,_cache_cache_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .shardPrefix */ .rI)(branch, settings.shard);
    const scopes = { eventName: trigger.eventName, own, branch: ofBranch };
    const reopenCache = () => withOwnBaselines((0,_github_gate_index_js__WEBPACK_IMPORTED_MODULE_4__/* .openRecordCache */ .m3)(scopes, context));
    const recordCache = reopenCache();
    const kept = readState((await recordCache.own()).rescore);
    return {
        ...context,
        branch,
        recordCache,
        reopenCache,
        state: kept,
        conditional: (0,_github_listing_pages_js__WEBPACK_IMPORTED_MODULE_3__/* .createConditional */ .zC)((0,_github_listing_pages_js__WEBPACK_IMPORTED_MODULE_3__/* .readPageMemory */ .pw)(kept.pages)),
        rateLimit,
        guard: (0,_submission_guard_js__WEBPACK_IMPORTED_MODULE_6__/* .createGuard */ .ow)(context),
        recordSet: (0,_fresh_records_js__WEBPACK_IMPORTED_MODULE_5__/* .createFreshRecordSet */ .E_)(),
    };
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 43645:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ endRescore)
/* harmony export */ });
/* harmony import */ var _core_assemble_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44480);
/* harmony import */ var _core_redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(193);
/* harmony import */ var _core_verdict_waiver_remarks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3454);
/* harmony import */ var _gate_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94118);
/* harmony import */ var _github_publish_channel_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97445);
/* harmony import */ var _github_gate_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49254);
/* harmony import */ var _find_gates_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(34286);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_core_assemble_js__WEBPACK_IMPORTED_MODULE_0__, _core_verdict_waiver_remarks_js__WEBPACK_IMPORTED_MODULE_2__, _gate_index_js__WEBPACK_IMPORTED_MODULE_3__, _github_gate_index_js__WEBPACK_IMPORTED_MODULE_5__, _find_gates_js__WEBPACK_IMPORTED_MODULE_6__]);
([_core_assemble_js__WEBPACK_IMPORTED_MODULE_0__, _core_verdict_waiver_remarks_js__WEBPACK_IMPORTED_MODULE_2__, _gate_index_js__WEBPACK_IMPORTED_MODULE_3__, _github_gate_index_js__WEBPACK_IMPORTED_MODULE_5__, _find_gates_js__WEBPACK_IMPORTED_MODULE_6__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);







/** The name that the scheduled run is shown under; each shard has its own. */
function nameOf(services) {
    const { shard } = services.settings;
    const share = shard === undefined ? '' : ` ${shard.index}/${shard.count}`;
    return `${(0,_find_gates_js__WEBPACK_IMPORTED_MODULE_6__/* .gateCheckName */ .nD)(services)} (rescore${share})`;
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
        : (0,_core_verdict_waiver_remarks_js__WEBPACK_IMPORTED_MODULE_2__/* .unusedWaivers */ .S)(waivers, evaluation.judged, clock.now());
}
/**
 * The report of a scheduled run: `failure` when it could not do its work, `pending` when some is left for the next run.
 * That creatives fail, or began to, is the issue's matter and the checks', not this job's (contract section 9).
 */
function endRescore(context, runLog, { branch, evaluation }) {
    const { settings, trigger, meter, clock, startedAt, run, secrets } = context;
    const { shard } = settings;
    const headSha = branch?.tip ?? trigger.headSha;
    const report = (0,_core_assemble_js__WEBPACK_IMPORTED_MODULE_0__/* .assembleReport */ .xr)({
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
        problems: (0,_gate_index_js__WEBPACK_IMPORTED_MODULE_3__/* .distinct */ .dM)(runLog.problems),
        warnings: (0,_gate_index_js__WEBPACK_IMPORTED_MODULE_3__/* .distinct */ .dM)([
            ...runLog.warnings,
            ...(evaluation?.warnings ?? []),
            ...idleWaivers(context, branch, evaluation),
        ]),
        usage: { ...meter.snapshot(), elapsedMs: Math.round(clock.now() - startedAt) },
    });
    const shown = (0,_core_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .redactAll */ .$)(report, (0,_core_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .createRedact */ .a)(secrets));
    return {
        report: shown,
        exitCode: (0,_github_publish_channel_js__WEBPACK_IMPORTED_MODULE_4__/* .exitCodeOf */ .FO)(shown.conclusion),
        context: {
            checkName: nameOf(context),
            ...(0,_github_gate_index_js__WEBPACK_IMPORTED_MODULE_5__/* .linksOf */ .hP)(run, headSha),
            pullRequest: null,
        },
        checkRunId: undefined,
        commentUrl: undefined,
    };
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 11939:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ rescore)
/* harmony export */ });
/* harmony import */ var _gate_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94118);
/* harmony import */ var _github_gate_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49254);
/* harmony import */ var _changed_scores_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42376);
/* harmony import */ var _default_branch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90852);
/* harmony import */ var _find_gates_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34286);
/* harmony import */ var _fresh_records_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23241);
/* harmony import */ var _handle_gates_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67575);
/* harmony import */ var _rescore_context_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(48765);
/* harmony import */ var _rescore_result_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(43645);
/* harmony import */ var _run_log_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(71244);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_gate_index_js__WEBPACK_IMPORTED_MODULE_0__, _github_gate_index_js__WEBPACK_IMPORTED_MODULE_1__, _default_branch_js__WEBPACK_IMPORTED_MODULE_3__, _find_gates_js__WEBPACK_IMPORTED_MODULE_4__, _handle_gates_js__WEBPACK_IMPORTED_MODULE_6__, _rescore_context_js__WEBPACK_IMPORTED_MODULE_7__, _rescore_result_js__WEBPACK_IMPORTED_MODULE_8__]);
([_gate_index_js__WEBPACK_IMPORTED_MODULE_0__, _github_gate_index_js__WEBPACK_IMPORTED_MODULE_1__, _default_branch_js__WEBPACK_IMPORTED_MODULE_3__, _find_gates_js__WEBPACK_IMPORTED_MODULE_4__, _handle_gates_js__WEBPACK_IMPORTED_MODULE_6__, _rescore_context_js__WEBPACK_IMPORTED_MODULE_7__, _rescore_result_js__WEBPACK_IMPORTED_MODULE_8__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);










const NO_GATES = { gates: [], isWhole: true };
/** Workspaces whose scores matter; null where a creative names none. */
function workspacesInUse({ settings }, branch, { gates }) {
    const onBranch = (branch?.comparison.gated ?? []).map(({ creative }) => creative.workspaceId ?? null);
    const inGates = gates.flatMap(({ store }) => [...(store?.header?.workspaces ?? [])]);
    // A store does not name creatives without one, and only an input rules them out.
    const mayLack = gates.some(({ store }) => (0,_fresh_records_js__WEBPACK_IMPORTED_MODULE_5__/* .oldestOf */ .TW)(store?.records ?? []) !== undefined);
    const lacking = mayLack && settings.vidmob.workspaceId === undefined ? [null] : [];
    return [...new Set([...onBranch, ...inGates, ...lacking])];
}
function loginIn({ gates }) {
    const slug = gates.map(({ check }) => check.appSlug).find((each) => each !== undefined);
    return slug === undefined ? undefined : `${slug}[bot]`;
}
/** Asks whose scores changed, and loads the records of earlier runs that are still valid. */
async function takeStock(context, branch, found, runLog) {
    const { recordSet, recordCache, clock } = context;
    const kept = found.gates.flatMap(({ store }) => store?.records ?? []);
    const workspaces = workspacesInUse(context, branch, found);
    const asked = await runLog.attempt(() => (0,_changed_scores_js__WEBPACK_IMPORTED_MODULE_2__/* .findChangedScores */ .T3)(context, workspaces, (0,_fresh_records_js__WEBPACK_IMPORTED_MODULE_5__/* .oldestOf */ .TW)(kept)));
    const changed = asked ?? (0,_changed_scores_js__WEBPACK_IMPORTED_MODULE_2__/* .noChanges */ .rw)(clock.now());
    runLog.problems.push(...changed.problems);
    recordSet.refuse((0,_changed_scores_js__WEBPACK_IMPORTED_MODULE_2__/* .outdatedBy */ .uG)(changed));
    recordSet.absorb((await recordCache.own()).records);
    // Once merged, a pull request's check is looked at no more.
    recordSet.absorb(kept);
    return { changed, isAsked: asked !== undefined };
}
async function rescoreAll(context, runLog) {
    const { shard } = context.settings;
    const branch = await runLog.attempt(() => (0,_default_branch_js__WEBPACK_IMPORTED_MODULE_3__/* .readBranch */ .p)(context));
    const found = shard === undefined || shard.index === 1 ? await (0,_find_gates_js__WEBPACK_IMPORTED_MODULE_4__/* .findGates */ .ul)(context, runLog) : NO_GATES;
    const { changed, isAsked } = await takeStock(context, branch, found, runLog);
    const isHandled = await (0,_handle_gates_js__WEBPACK_IMPORTED_MODULE_6__/* .handleGates */ .l)(context, changed, found.gates, runLog);
    const isWhole = found.isWhole && isAsked && isHandled;
    const goesOn = branch !== undefined && !context.cancelled.aborted;
    const evaluation = goesOn
        ? await (0,_default_branch_js__WEBPACK_IMPORTED_MODULE_3__/* .lookAfterBranch */ .g)(context, branch, runLog, { changed, isWhole, login: loginIn(found) })
        : undefined;
    return (0,_rescore_result_js__WEBPACK_IMPORTED_MODULE_8__/* .endRescore */ .v)(context, runLog, { branch, evaluation });
}
/**
 * The scheduled run: finishes parked gates, asks whose scores changed, judges the default branch again and reports
 * drift. Never rejects for anything that GitHub or a provider does; interrupted anywhere, the next run loses nothing.
 */
async function rescore(services) {
    return await (0,_gate_index_js__WEBPACK_IMPORTED_MODULE_0__/* .withGateContext */ .H$)(services, (0,_github_gate_index_js__WEBPACK_IMPORTED_MODULE_1__/* .sealedFor */ .Mr)(services.run), async (context) => {
        const runLog = (0,_run_log_js__WEBPACK_IMPORTED_MODULE_9__/* .createRunLog */ .M)(context.deadlines.submitting.signal);
        const opened = await runLog.attempt(() => (0,_rescore_context_js__WEBPACK_IMPORTED_MODULE_7__/* .openRescore */ .U)(context));
        if (opened === undefined)
            return (0,_rescore_result_js__WEBPACK_IMPORTED_MODULE_8__/* .endRescore */ .v)(context, runLog, { branch: undefined, evaluation: undefined });
        return await rescoreAll(opened, runLog);
    });
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 71244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ createRunLog)
/* harmony export */ });
/* harmony import */ var _core_problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51400);

/**
 * An empty runLog. When the time of the run is `over`, or it was cancelled, what a step did not reach is left to
 * the next run: that is no problem.
 */
function createRunLog(over) {
    const problems = [];
    const warnings = [];
    const warn = (message) => void warnings.push((0,_core_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .remark */ .Vg)(message));
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
                warn(`${why} The next run continues from there.`);
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
                    problems.push((0,_core_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .problemOf */ .Zw)(error));
                return undefined;
            }
        },
    };
}


/***/ }),

/***/ 44649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ saveState),
/* harmony export */   f: () => (/* binding */ mergeBaselines)
/* harmony export */ });
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
    const { records, foreign } = await meanwhile.own();
    recordSet.absorb(records);
    const places = new Set([...records, ...share].map(placeOf));
    const all = recordSet.all();
    await recordCache.save({
        records: settings.shard === undefined ? all : all.filter((record) => places.has(placeOf(record))),
        baselines: mergeBaselines(await meanwhile.baselines(), baselines),
        rescore: { ...state, pages: [...conditional.used()], ...news },
        foreign,
    });
}


/***/ }),

/***/ 13472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ guardFor),
/* harmony export */   __: () => (/* binding */ SUBMITS_NOTHING),
/* harmony export */   ow: () => (/* binding */ createGuard)
/* harmony export */ });
/* unused harmony export NOT_SUBMITTED */
/* harmony import */ var _core_creative_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69605);
/* harmony import */ var _providers_modules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7298);


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
/** How many unfinished submissions of a provider a gate's store counts without holding their tickets. */
function ticketsNotStored({ store }, name) {
    if (!store?.header || !store.isAuthentic || store.unreadable.includes(name))
        return 0;
    const held = store.records.filter(({ provider, ticket, answer }) => provider === name && ticket && !answer).length;
    return Math.max(0, store.header.unfinished[name] - held);
}
/**
 * The guard of one gate: where its store had no room for tickets of a provider that knows a submission again by what is
 * sent, so many are sent once more, which costs nothing.
 */
function guardFor(gate, guard) {
    const left = new Map(_providers_modules_js__WEBPACK_IMPORTED_MODULE_1__/* .PROVIDERS */ .xq.filter((name) => (0,_providers_modules_js__WEBPACK_IMPORTED_MODULE_1__/* .moduleOf */ .cD)(name).resubmission.isFree).map((name) => [name, ticketsNotStored(gate, name)]));
    return {
        ...guard,
        refusalOf: (item) => {
            const notStored = left.get(item.provider.name) ?? 0;
            if (notStored === 0)
                return guard.refusalOf(item);
            left.set(item.provider.name, notStored - 1);
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
            const identity = (0,_core_creative_js__WEBPACK_IMPORTED_MODULE_0__/* .identityOf */ .cu)(creative);
            if (!submitted.has(identity) && submitted.size >= maxSubmissions)
                return beyond(maxSubmissions);
            submitted.add(identity);
            return null;
        },
    };
}


/***/ }),

/***/ 5914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ assess)
});

;// CONCATENATED MODULE: ./build/runtime/batches.js
/** A batcher that splits who joined into jobs of at most `batch.maxSize` and runs each with `run`. */
function createBatcher(batch, run) {
    let waiting = [];
    const open = (members) => {
        const creatives = members.map(({ creative }) => creative);
        const opened = (job) => {
            for (const member of members)
                member.opened(job);
        };
        const outcome = run((call) => batch.open(creatives, call), opened);
        for (const { end } of members)
            end(outcome);
    };
    return {
        join: (creative, opened) => new Promise((end) => waiting.push({ creative, opened, end })),
        flush: () => {
            const members = waiting;
            waiting = [];
            for (let from = 0; from < members.length; from += batch.maxSize)
                open(members.slice(from, from + batch.maxSize));
        },
    };
}
/** Runs jobs of a batch in its queue, within the run's budget. */
function jobRunner(schedule, batch) {
    return async (open, opened) => {
        const { queues, lookCall, submitCall, submit, isOver, untilNextPoll } = schedule();
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
/** A batch whose job is open already: opening it is looking at it, for however many. */
function openAlready(batch, job) {
    return { maxSize: Number.POSITIVE_INFINITY, open: (creatives, call) => batch.rejoin(job, creatives, call) };
}
// When a job is opened: as late as it takes to have everyone in it who needs it, but not later.
/** The provider's queue must have been idle for two poll intervals, at most this, … */
const LONGEST_SETTLE_MS = 1_000;
/** … with no first look due within this, because submissions may end on both sides of a tick … */
const SOON_MS = 1_000;
/** … or a creative has waited this long, however busy the queue is. */
const LONGEST_WAIT_MS = 30_000;
/** Batches that run in the queues of `schedule`. `isAwaited`: whether a queue has a first look within so many milliseconds. */
function createBatches(clock, schedule, isAwaited) {
    const closed = new AbortController();
    const batchers = new Map();
    /** One for each provider's new jobs, and one for each job that an earlier run opened. */
    const batcherFor = (provider, batch, job) => {
        const key = JSON.stringify([provider.name, job ?? null]);
        const known = batchers.get(key);
        if (known)
            return known.batcher;
        const opening = job === undefined ? batch : openAlready(batch, job);
        const batcher = createBatcher(opening, jobRunner(schedule, batch));
        batchers.set(key, { queue: provider.name, batcher });
        return batcher;
    };
    const after = (delayMs, then) => {
        void clock.sleep(delayMs, closed.signal).then(then, () => undefined);
    };
    const flushWhenSettled = (queue) => {
        const { schedule: ticks } = schedule().queues[queue];
        after(Math.min(LONGEST_SETTLE_MS, 2 * ticks.intervalMs), () => {
            if (!schedule().queues[queue].isIdle() || isAwaited(queue, SOON_MS))
                return;
            for (const each of batchers.values()) {
                if (each.queue === queue)
                    each.batcher.flush();
            }
        });
    };
    return {
        join: (provider, batch, creative, { job, opened }) => {
            const batcher = batcherFor(provider, batch, job);
            const end = batcher.join(creative, opened);
            flushWhenSettled(provider.name);
            after(LONGEST_WAIT_MS, batcher.flush);
            return end;
        },
        queueIsIdle: (queue) => {
            if (batchers.size > 0)
                flushWhenSettled(queue);
        },
        close: () => closed.abort(),
    };
}

;// CONCATENATED MODULE: ./build/runtime/follow.js
function unanswered(status, ticket, failure) {
    const submittedAt = ticket ? { submittedAt: new Date(ticket.submittedAt).toISOString() } : {};
    return { assessment: { status, ticket: ticket?.id || null, ...submittedAt, ...failure }, ticket };
}
function outOfTime(ticket, on) {
    return unanswered('pending', ticket, { reason: on, remedy: 'Run the check again later, or raise `timeout`.' });
}
function overdue(ticket, maxPendingAgeMs) {
    const submittedAt = new Date(ticket.submittedAt).toISOString();
    const hours = Math.round(maxPendingAgeMs / 36_000) / 100;
    const reason = `no answer within ${hours} h of the submission of ${submittedAt}, the input max-pending-age`;
    const remedy = 'Ask the provider about the submission; a new version in the manifest submits the creative again.';
    return unanswered('pending', ticket, { reason, remedy, overdue: true });
}
function defect(provider, ticket, error) {
    const reason = `Asking ${provider.name} ended in an unexpected error: ${error instanceof Error ? error.message : String(error)}`;
    return unanswered('unavailable', ticket, { reason, remedy: 'Run the check again; if it stays, report it as a bug.' });
}
/** Follows one creative at one provider from submission (or ticket) to answer, or to the end of the budget. */
async function follow(item, inFlight, context) {
    const { provider, creative } = item;
    const { schedule, batches, keep, maxPendingAgeMs, onStep } = context;
    const submission = {
        call: schedule.submitCall,
        take: () => schedule.submit((call) => provider.submit(creative, call)),
    };
    const lookAt = (ticket, call) => ({
        call,
        take: (given) => provider.check(creative, ticket, given),
    });
    const isOverdue = (ticket) => schedule.now() - ticket.submittedAt >= maxPendingAgeMs;
    const late = (ticket, on) => ticket && isOverdue(ticket) ? overdue(ticket, maxPendingAgeMs) : outOfTime(ticket, on);
    const ended = ({ ticket, failure, on }) => failure ? unanswered('unavailable', ticket, failure) : late(ticket, on);
    /** The standing with a ticket, which is kept when it is new or has come further. */
    const holding = (standing, ticket) => {
        if (ticket.id !== standing.ticket?.id || ticket.stage !== standing.ticket.stage)
            keep(ticket);
        return { ...standing, ticket };
    };
    /** The provider works: look again, at once or at the queue's next tick. */
    const afterWorking = (standing, progress) => {
        const { ticket, on, pollAgain } = progress;
        const held = holding({ ...standing, on, failure: undefined, failures: 0 }, ticket);
        if (isOverdue(ticket))
            return { end: overdue(ticket, maxPendingAgeMs) };
        return pollAgain === 'now'
            ? { standing: held, step: lookAt(ticket, schedule.submitCall), pause: 'none' }
            : { standing: held, step: lookAt(ticket, schedule.lookCall), pause: 'poll' };
    };
    /** A batch has to run first: wait for it in its own queue, then go on with what it brought. */
    const afterBatch = async (standing, progress) => {
        const { batch, resume } = provider;
        const { ticket, fallback, job } = progress;
        if (!batch || !resume) {
            return { end: defect(provider, standing.ticket, 'a batch was asked for that it does not have') };
        }
        let held = { ...standing, ticket: ticket ?? standing.ticket };
        inFlight.queue = batch.queue;
        const outcome = await batches.join(provider, batch, creative, {
            job,
            opened: (id) => {
                held = holding(held, batch.ticketOf(id, ticket, schedule.now()));
            },
        });
        inFlight.queue = provider.name;
        if (outcome.kind === 'unfinished')
            return { end: late(held.ticket, outcome.on) };
        const take = (call) => resume.call(provider, creative, ticket, fallback, outcome, call);
        return { standing: held, step: { call: schedule.submitCall, take }, pause: 'none' };
    };
    const next = async (standing, step, progress) => {
        switch (progress.kind) {
            case 'settled':
                return { end: { assessment: progress.assessment, ticket: progress.isExpired ? null : standing.ticket } };
            case 'later-than-deadline':
                return { end: late(progress.ticket ?? standing.ticket, progress.on) };
            case 'working':
                return afterWorking(standing, progress);
            case 'needs-batch':
                return await afterBatch(standing, progress);
            case 'failed-for-now': {
                const { reason, remedy } = progress;
                const failed = { ...standing, failure: { reason, remedy }, failures: standing.failures + 1 };
                return { standing: failed, step, pause: 'retry' };
            }
        }
    };
    const pause = async ({ standing, pause: kind }) => {
        if (kind === 'none')
            return true;
        if (kind === 'poll')
            return await schedule.untilNextPoll(provider.name, inFlight);
        const what = standing.ticket === null ? 'submission' : 'look';
        return await schedule.untilRetry(provider.name, standing.failures, what, inFlight);
    };
    let standing = { ticket: item.ticket ?? null, on: 'not submitted yet', failure: undefined, failures: 0 };
    let step = item.ticket ? lookAt(item.ticket, schedule.submitCall) : submission;
    let isSubmission = item.ticket === undefined;
    for (;;) {
        const { call, take } = step;
        let progress;
        try {
            progress = await schedule.queues[provider.name].run(() => take(call));
        }
        catch (error) {
            return call.signal.aborted || schedule.isOver() ? ended(standing) : defect(provider, standing.ticket, error);
        }
        onStep?.(progress.kind);
        inFlight.isNew = isSubmission && progress.kind === 'working';
        isSubmission = false;
        const then = await next(standing, step, progress);
        if ('end' in then)
            return then.end;
        ({ standing, step } = then);
        if (!(await pause(then)))
            return ended(standing);
    }
}

// EXTERNAL MODULE: ./build/runtime/queues.js
var runtime_queues = __webpack_require__(6047);
;// CONCATENATED MODULE: ./build/runtime/poll-schedule.js

/** A provider that takes no submission for this long is out; a run with a small budget need not wait for it. */
const LONGEST_SUBMITTING_MS = 20_000;
/** Queues that tick from now on. */
function createPollSchedule(options, onIdle) {
    const { clock, looking, submitting, landing = submitting, onChange } = options;
    const startAt = clock.now();
    const lastLookAt = (0,runtime_queues/* lastLookOf */.Xe)(startAt, looking.at);
    const queues = (0,runtime_queues/* createQueues */.rp)(options.queues, { startAt, lastLookAt }, onIdle);
    const lastSubmissionAt = Math.max(lastLookAt, Math.min((0,runtime_queues/* lastLookOf */.Xe)(startAt, submitting.at), startAt + LONGEST_SUBMITTING_MS));
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
        untilNextPoll: (queue, followed) => sleepUntil((0,runtime_queues/* nextLook */.JD)(queues[queue].schedule, clock.now(), 0), looking, followed),
        untilRetry: (queue, failures, what, followed) => {
            const { schedule } = queues[queue];
            return what === 'look'
                ? sleepUntil((0,runtime_queues/* nextLook */.JD)(schedule, clock.now(), failures), looking, followed)
                : sleepUntil((0,runtime_queues/* nextLook */.JD)({ ...schedule, lastLookAt: lastSubmissionAt }, clock.now(), failures), submitting, followed);
        },
    };
}

// EXTERNAL MODULE: ./build/runtime/progress.js
var progress = __webpack_require__(32780);
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
    const { clock, onChange, onTicket, onStep, maxPendingAgeMs } = options;
    const waiting = (0,progress/* createProgressTracker */.i)();
    const changed = () => onChange?.(() => waiting.snapshot(clock.now()));
    const isAwaited = (queue, withinMs) => waiting.firstLookBy(queue, clock.now() + withinMs);
    const batches = createBatches(clock, () => schedule, isAwaited);
    const schedule = createPollSchedule({ ...options, onChange: changed }, batches.queueIsIdle);
    const results = new Map();
    const followGroup = async (group) => {
        const leader = leaderOf(group);
        if (leader === undefined)
            return;
        const followed = { share: group.length, queue: leader.provider.name, nextAt: undefined, isNew: false };
        waiting.start(followed);
        const assessed = await follow(leader, followed, {
            schedule,
            batches,
            maxPendingAgeMs,
            keep: (ticket) => onTicket?.(group, ticket),
            onStep: (kind) => onStep?.(leader, kind),
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


/***/ }),

/***/ 32780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ createProgressTracker),
/* harmony export */   t: () => (/* binding */ startHeartbeat)
/* harmony export */ });
/* harmony import */ var _providers_modules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7298);

/** Nothing pending yet. */
function createProgressTracker() {
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
            const waiting = _providers_modules_js__WEBPACK_IMPORTED_MODULE_0__/* .QUEUES */ .P$.flatMap((queue) => {
                const count = counts.get(queue);
                return count === undefined ? [] : [{ queue, count }];
            });
            return { answered, total, waiting, nextLookMs: open.size === 0 ? null : Math.max(0, next - now) };
        },
    };
}
/** Changes within this time are reported together. */
const QUIET_MS = 1_000;
const LONGEST_SILENCE_MS = 60_000;
function isSame(a, b) {
    return a !== undefined && JSON.stringify([a.answered, a.waiting]) === JSON.stringify([b.answered, b.waiting]);
}
/** A heartbeat that calls `tell`; it says nothing before the first change. */
function startHeartbeat(clock, tell) {
    const stopped = new AbortController();
    let latest;
    let reported;
    let gathering = false;
    let turn = 0;
    const tellLatest = (evenIfSame) => {
        if (!latest)
            return;
        const progress = latest();
        if (!evenIfSame && isSame(reported, progress))
            return;
        reported = progress;
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


/***/ }),

/***/ 6047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iu: () => (/* binding */ defaultQueues),
/* harmony export */   JD: () => (/* binding */ nextLook),
/* harmony export */   Xe: () => (/* binding */ lastLookOf),
/* harmony export */   rp: () => (/* binding */ createQueues)
/* harmony export */ });
/* harmony import */ var p_limit__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70370);
/* harmony import */ var _providers_modules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7298);


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
function nextLook(schedule, now, failures) {
    const { intervalMs, startAt, lastLookAt } = schedule;
    if (now >= lastLookAt)
        return undefined;
    const ticks = Math.ceil((now + intervalMs / 2 - startAt) / intervalMs);
    const tick = startAt + Math.max(1, ticks) * intervalMs;
    const soon = failures === 0 ? tick : Math.min(tick, now + FIRST_FAILURE_DELAY_MS * 2 ** (failures - 1));
    return lastLookAt - soon < intervalMs / 4 && failures === 0 ? lastLookAt : Math.min(soon, lastLookAt);
}
/** Intervals the providers' documents ask for (contract section 1) and a concurrency that their throttling bears. */
function defaultQueues(pollIntervalMs) {
    const queues = _providers_modules_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVIDERS */ .xq.flatMap((name) => Object.entries((0,_providers_modules_js__WEBPACK_IMPORTED_MODULE_0__/* .moduleOf */ .cD)(name).queues)).map(([queue, { intervalMs, concurrency }]) => [queue, { intervalMs: pollIntervalMs ?? intervalMs, concurrency }]);
    return Object.fromEntries(queues);
}
/** All queues, ticking from `startAt`; `onIdle` is called each time the last step of a queue has ended. */
function createQueues(settings, times, onIdle) {
    const queues = _providers_modules_js__WEBPACK_IMPORTED_MODULE_0__/* .QUEUES */ .P$.map((name) => {
        const limit = (0,p_limit__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(settings[name].concurrency);
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


/***/ })

};
