export const id = 283;
export const ids = [283];
export const modules = {

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

/***/ 92283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createIas: () => (/* binding */ createIas)
});

// EXTERNAL MODULE: ./build/core/url.js
var url = __webpack_require__(29955);
// EXTERNAL MODULE: ./build/http/http-failures.js
var http_failures = __webpack_require__(82085);
// EXTERNAL MODULE: ./build/providers/step-outcomes.js
var step_outcomes = __webpack_require__(40049);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var classic_schemas = __webpack_require__(13798);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/coerce.js


function string(params) {
    return core._coercedString(schemas.ZodString, params);
}
function number(params) {
    return api/* _coercedNumber */.qG(classic_schemas/* ZodNumber */.rSt, params);
}
function coerce_boolean(params) {
    return core._coercedBoolean(schemas.ZodBoolean, params);
}
function bigint(params) {
    return core._coercedBigint(schemas.ZodBigInt, params);
}
function date(params) {
    return core._coercedDate(schemas.ZodDate, params);
}

// EXTERNAL MODULE: ./build/http/attempt.js
var attempt = __webpack_require__(70176);
;// CONCATENATED MODULE: ./build/providers/ias/ias-client.js




/** Answer of the token URL; `expires_in` in seconds, a number or its text. */
const tokenAnswer = classic_schemas/* object */.Ikc({
    access_token: classic_schemas/* string */.YjP().min(1),
    expires_in: number().positive().optional().catch(undefined),
});
/** Answer of POST /v1/score. */
const scoreAnswer = classic_schemas/* object */.Ikc({ contentId: classic_schemas/* string */.YjP().min(1) });
/** Answer of POST /v1/results, failures under an error status included. */
const resultsAnswer = classic_schemas/* object */.Ikc({
    contentId: classic_schemas/* string */.YjP().optional(),
    status: classic_schemas/* string */.YjP().transform((status) => status.trim().toLowerCase()),
    garmScores: step_outcomes/* byAnyName */.p8.nullish(),
});
/** The final word on an asset that IAS could not score; also sent with 503 (ias-multimedia-classification). */
const failedAnswer = classic_schemas/* object */.Ikc({ contentId: classic_schemas/* string */.YjP().min(1), status: classic_schemas/* string */.YjP().regex(/^\s*failed\s*$/i) });
/** How long a token is used that does not say when it expires, in milliseconds. */
const UNSTATED_LIFETIME_MS = 300_000;
const MARGIN_MS = 60_000;
/** A refusal that another attempt cannot change within this run. */
const isPermanent = (status) => status === 400 || status === 401 || status === 403 || status === 404;
/**
 * Client-credentials tokens for IAS: one request however many calls wait for it, used again until shortly before it
 * expires. Refused credentials are asked about once.
 */
function createTokens(options) {
    const { http, tokenUrl, clock } = options;
    const basic = Buffer.from(`${options.clientId}:${options.clientSecret}`).toString('base64');
    // Both halves are masked, but their encoded combination is not.
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
            throw error instanceof http_failures/* TransportError */.wX ? new http_failures/* TransportError */.wX(error.code, error.message, { cause: error }) : error;
        });
        if (answer.status >= 300) {
            const refusal = { kind: 'refused', answer };
            if (isPermanent(answer.status))
                refused = refusal;
            return refusal;
        }
        const token = tokenAnswer.safeParse(answer.body);
        if (!token.success)
            throw new http_failures/* TransportError */.wX('malformed', 'The answer of the token URL holds no usable token.');
        const { access_token: value, expires_in: seconds } = token.data;
        options.mask(value);
        const lifetime = seconds === undefined ? UNSTATED_LIFETIME_MS : seconds * 1000;
        current = { value, until: clock.now() + lifetime - Math.min(MARGIN_MS, lifetime / 10) };
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
                return await (0,attempt/* untilAborted */.Eu)(shared.result, call.signal, 'Waiting for a token');
            }
            catch (error) {
                // The call that asked for all of us had less time than this one: ask again in its place.
                if (call.signal.aborted || !shared.signal.aborted)
                    throw error;
            }
        }
    };
}
/** IAS does not say under which status it sends `invalid_token`, so the body decides, with any status. */
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

;// CONCATENATED MODULE: ./build/providers/ias/ias.js




/** `stage` of a ticket whose submission was sent twice because the first answer got lost. */
const REPEATED = 'repeated';
const CREDENTIAL = 'ias-client-id and ias-client-secret';
/** Maps an error from IAS, or from its token URL, to a Progress. */
function iasRefused(doing, ticket, { kind, answer }) {
    const progress = (0,step_outcomes/* refusedStep */.N6)({ provider: 'IAS', doing, ticket, answer, credential: CREDENTIAL });
    if (kind === 'answered' || progress.kind !== 'settled')
        return progress;
    const said = (0,step_outcomes/* errorText */.kc)(answer.body);
    const reason = `IAS gives no access with these credentials: ${answer.status}${said === undefined ? '.' : `, ${said}`}`;
    return (0,step_outcomes/* unanswered */.bj)('unavailable', ticket, reason, `Check the inputs ${CREDENTIAL}, and ias-token-url.`);
}
/** IAS's final word that it cannot score the asset. */
function rejected(ticket, { body }) {
    const said = (0,step_outcomes/* errorText */.kc)(body);
    const reason = `IAS could not score the asset${said === undefined ? '.' : `: ${said}`}`;
    return (0,step_outcomes/* unanswered */.bj)('rejected', ticket, reason, 'Check that the URL serves a whole file in a format IAS supports.');
}
/** Request body of POST /v1/score. One URL a call: the one `contentId` that comes back could not name two. */
function scoreBody(creative, url) {
    const { description, language } = creative;
    const title = creative.title ?? creative.name;
    return { url: [url], title, description, ...(language.length > 0 && { language }) };
}
/** Equal for creatives of which IAS is sent the same, whatever signs their links. */
function iasRequestKey(creative) {
    return JSON.stringify(scoreBody(creative, (0,url/* contentUrl */.hx)(creative.url)));
}
/** Whether IAS may have accepted a submission that was answered like this: a gateway's word, or an unknown form. */
function leavesDoubt({ status, body }) {
    return status === 502 || status === 504 || (status < 300 && (0,step_outcomes/* errorText */.kc)(body) === undefined);
}
/**
 * Submits an asset. IAS has no key against submitting twice, so a submission that may have been accepted is repeated
 * once in a run and never again.
 */
function createIasSubmit(post, { clock, meter }) {
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
        return (0,step_outcomes/* unanswered */.bj)('unavailable', null, reason, 'Run the gate again when IAS answers.');
    };
    const submit = async (creative, call) => {
        const key = iasRequestKey(creative);
        let outcome;
        try {
            outcome = await post('/v1/score', scoreBody(creative, creative.url), 'if-not-processed', call);
        }
        catch (error) {
            const leftDoubt = error instanceof http_failures/* TransportError */.wX && error.ambiguous && error.code !== 'out-of-time';
            if (!leftDoubt)
                return (0,step_outcomes/* failedStep */.cG)({ ...step, error });
            return inDoubt(key, error.message) ?? (await submit(creative, call));
        }
        const { kind, answer } = outcome;
        if (kind === 'no-token')
            return iasRefused(step.doing, null, outcome);
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
        return answer.status < 300 ? (0,step_outcomes/* unclearStep */.PN)({ ...step, answer }) : iasRefused(step.doing, null, outcome);
    };
    return submit;
}
const LEVELS = new Map([
    ['S', 'safe'],
    ['L', 'low'],
    ['M', 'medium'],
    ['H', 'high'],
    ['F', 'floor'],
]);
const BILLED_TWICE = 'IAS was sent this creative twice because the answer to the first submission got lost; it may count both.';
/** IAS's answer in our terms: letters in any case become levels, unknown letters null, absent ones stay absent. */
function toIasAssessment(answer, ticket, answeredAt) {
    const garm = Object.entries(answer.garmScores ?? {}).map(([category, letter]) => {
        const level = LEVELS.get(typeof letter === 'string' ? letter.trim().toUpperCase() : letter);
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
/** How long IAS may not know a submission that it has accepted, in milliseconds. */
const NOT_LISTED_YET_MS = 120_000;
/** The API's page names the end `completed`, "complete" and, run together with the state before it, both at once. */
const DONE = /^(processing )?completed?$/;
/** Looks at a submission once. An asset that IAS does not know is "not yet" for two minutes after its submission. */
function createIasCheck(post, clock) {
    return async (ticket, call) => {
        const step = { provider: 'IAS', doing: 'asking for results', ticket };
        const working = (on) => ({ kind: 'working', ticket, on, pollAgain: 'later' });
        let outcome;
        try {
            outcome = await post('/v1/results', { contentId: ticket.id }, 'always', call);
        }
        catch (error) {
            return (0,step_outcomes/* failedStep */.cG)({ ...step, error });
        }
        const { kind, answer } = outcome;
        if (kind === 'no-token')
            return iasRefused(step.doing, ticket, outcome);
        if (isFailed(answer))
            return rejected(ticket, answer);
        if (answer.status === 404) {
            if (clock.now() - ticket.submittedAt < NOT_LISTED_YET_MS)
                return working('IAS does not list the asset yet');
            const reason = `IAS accepted the asset as ${ticket.id} and no longer knows it (404).`;
            return (0,step_outcomes/* expired */._7)(ticket, reason, 'Run the gate again to submit the asset again.');
        }
        if (answer.status >= 300)
            return iasRefused(step.doing, ticket, outcome);
        const results = resultsAnswer.safeParse(answer.body);
        const isOurs = results.success && (results.data.contentId ?? ticket.id) === ticket.id;
        if (!isOurs)
            return (0,step_outcomes/* unclearStep */.PN)({ ...step, answer });
        const { status } = results.data;
        if (status === 'failed')
            return rejected(ticket, answer);
        if (DONE.test(status)) {
            const answeredAt = new Date(clock.now()).toISOString();
            return { kind: 'settled', assessment: toIasAssessment(results.data, ticket, answeredAt) };
        }
        return working(status === 'processing' ? 'IAS is scoring the asset' : `IAS says "${status.slice(0, 40)}"`);
    };
}
/** IAS Multimedia Classification: GARM levels for video, image, audio and text. */
function createIas(options) {
    const post = createIasPost({ ...options, tokens: createTokens(options) });
    const submit = createIasSubmit(post, options);
    const check = createIasCheck(post, options.clock);
    // IAS has no smaller question than the one for the results.
    const probe = (ticket, call) => (0,step_outcomes/* probed */.D4)(async () => (0,step_outcomes/* probeResult */.Iv)(await check(ticket, call)));
    return {
        name: 'ias',
        requestKey: iasRequestKey,
        contentKey: iasRequestKey,
        submit,
        check: (_, ...rest) => check(...rest),
        probe,
    };
}


/***/ }),

/***/ 40049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ probed),
/* harmony export */   Iv: () => (/* binding */ probeResult),
/* harmony export */   N6: () => (/* binding */ refusedStep),
/* harmony export */   PN: () => (/* binding */ unclearStep),
/* harmony export */   _7: () => (/* binding */ expired),
/* harmony export */   bj: () => (/* binding */ unanswered),
/* harmony export */   cG: () => (/* binding */ failedStep),
/* harmony export */   kc: () => (/* binding */ errorText),
/* harmony export */   p8: () => (/* binding */ byAnyName)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13798);
/* harmony import */ var _core_redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(193);
/* harmony import */ var _http_http_failures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82085);



/** Characters of a provider's message that are shown. */
const LONGEST = 300;
/**
 * Values by names that a provider chooses. A map with the name `__proto__` is none that is understood: read on, it would be
 * left out without a word, and what it says would never be evaluated.
 */
const byAnyName = zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()
    .refine((value) => !isRecord(value) || !Object.hasOwn(value, '__proto__'), 'takes no name __proto__')
    .pipe(zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()));
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
const withoutSignatures = (0,_core_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .createRedact */ .a)([]);
/** What the provider itself says went wrong, on one line of bounded length; undefined when it says nothing readable. */
function errorText(body) {
    const line = withoutSignatures(messageIn(body) ?? '')
        .replace(/[\s\p{Cc}]+/gu, ' ')
        .trim();
    if (line === '')
        return undefined;
    return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}
/** A settled step without an answer of the provider to judge. */
function unanswered(status, ticket, reason, remedy) {
    return { kind: 'settled', assessment: { status, ticket: ticket?.id ?? null, reason, remedy } };
}
/** A settled step whose ticket the provider does not know any more: a later run may submit the creative again. */
function expired(ticket, reason, remedy) {
    return { kind: 'settled', assessment: { status: 'unavailable', ticket: ticket.id, reason, remedy }, isExpired: true };
}
/**
 * Maps a transport error to a Progress. Rethrows `out-of-time`, cancellation and defects: the caller's
 * loop knows what those mean.
 */
function failedStep(options) {
    const { provider, doing, error, ticket } = options;
    if (!(error instanceof _http_http_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .TransportError */ .wX))
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
            return unanswered('unavailable', ticket, reason, `Check the URL the gate is given for ${provider}.`);
    }
}
/** "IAS answered 503 while submitting: …", with what the provider itself says of it. */
function tellAnswer({ provider, doing, answer }, detail) {
    const said = detail ?? errorText(answer.body);
    return `${provider} answered ${answer.status} while ${doing}${said === undefined ? '' : `: ${said}`}`;
}
/**
 * Maps an error status to a Progress. `credential` is the input to check on 401 and 403,
 * `detail` replaces what the provider says in the body. A bad request refuses the asset only as long as there is no
 * ticket: later ones do not depend on the asset.
 */
function refusedStep(options) {
    const { provider, answer, ticket, credential } = options;
    const { status } = answer;
    const reason = tellAnswer(options, options.detail);
    if (ticket === null && (status === 400 || status === 415 || status === 422)) {
        return unanswered('rejected', ticket, reason, "Correct the creative's entry or its file as the message says.");
    }
    if (status === 401 || status === 403) {
        return unanswered('unavailable', ticket, reason, `Check the input ${credential} and what it is allowed to do.`);
    }
    if (status === 408 || status === 425 || status === 429 || status >= 500) {
        return { kind: 'failed-for-now', reason, remedy: `Run the gate again when ${provider} answers.` };
    }
    return unanswered('unavailable', ticket, reason, `Check the URL the gate is given for ${provider}.`);
}
/** Maps a 2xx answer of an undocumented shape to a Progress: never an answer to judge. */
function unclearStep(options) {
    const reason = `${tellAnswer(options)} (an answer of a form that the gate does not know).`;
    return { kind: 'failed-for-now', reason, remedy: 'Run the gate again; if it stays, report it.' };
}
/** What a look says; `unknown` where it brought no answer. Rejects only when the run is cancelled, or for a defect. */
async function probed(look) {
    try {
        return await look();
    }
    catch (error) {
        if (error instanceof _http_http_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .TransportError */ .wX)
            return 'unknown';
        throw error;
    }
}
/** What a step reveals about the submission; one that failed for a reason other than the asset reveals nothing. */
function probeResult(progress) {
    if (progress.kind === 'working')
        return 'working';
    if (progress.kind !== 'settled')
        return 'unknown';
    const isSaid = progress.isExpired === true || progress.assessment.status !== 'unavailable';
    return isSaid ? 'changed' : 'unknown';
}


/***/ })

};
