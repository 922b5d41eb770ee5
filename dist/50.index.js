export const id = 50;
export const ids = [50];
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


/***/ }),

/***/ 65405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ VERITY_RISKS),
/* harmony export */   y: () => (/* binding */ verityScored)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13798);
/* harmony import */ var _core_answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23422);


/** Verity risks from mild to worst, as reports and policies spell them. Verity sends LOW, MEDIUM, HIGH. */
const VERITY_RISKS = ['low', 'medium', 'high'];
/** One Verity threat; `risk` is null when Verity sent none that is known. */
const verityThreat = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    category: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    risk: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(VERITY_RISKS).nullable(),
});
/** Verity's answer. `threats` is null when Verity sent none at all, which is not the same as an empty list. */
const verityScored = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    ..._core_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .answered */ .o,
    safe: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().nullable(),
    threats: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(verityThreat).nullable(),
    processedAt: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    expiresAt: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    languageCode: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    iab: zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J(),
    keywords: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    sentiments: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ sentiment: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), score: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable() })),
});


/***/ }),

/***/ 35050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createVerity: () => (/* binding */ createVerity)
});

// UNUSED EXPORTS: createProbe, toVerityAssessment

// EXTERNAL MODULE: ./build/core/url.js
var url = __webpack_require__(29955);
// EXTERNAL MODULE: ./build/providers/step-outcomes.js
var step_outcomes = __webpack_require__(40049);
// EXTERNAL MODULE: ./build/providers/verity/verity-answer.js
var verity_answer = __webpack_require__(65405);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(13798);
;// CONCATENATED MODULE: ./build/providers/verity/verity-client.js


/** What every answer may hold instead of what was asked for, under 200 (facts.md, section 4). */
const envelope = {
    uuid: schemas/* string */.YjP().min(1).nullish(),
    /** How far Verity is, or that it gave up. */
    status: schemas/* string */.YjP().nullish(),
    /** What went wrong with the asset. */
    errors: schemas/* array */.YOg(schemas/* object */.Ikc({ reason: schemas/* string */.YjP() })).nullish(),
};
/** Answer of GET /video/classification/{uuid}/status. */
const statusAnswer = schemas/* object */.Ikc(envelope);
/** Answer of POST /video/classification; `acceptedAt` is the ISO-8601 moment at which Verity first saw the URL. */
const acceptedAnswer = schemas/* object */.Ikc({ ...envelope, acceptedAt: schemas/* string */.YjP().nullish() });
/** Text that is shown and decides nothing: what is not text is left out. */
const shownText = schemas/* string */.YjP().nullish().catch(null);
/** Answer of GET /video/classification/{uuid}. What is only shown may be malformed; what is judged may not. */
const resultAnswer = schemas/* object */.Ikc({
    ...envelope,
    data: schemas/* object */.Ikc({
        processedAt: shownText,
        expiresAt: shownText,
        languageCode: shownText,
        iab: schemas/* unknown */.L5J().optional(),
        keywords: schemas/* array */.YOg(schemas/* string */.YjP()).nullish().catch(null),
        sentiments: schemas/* array */.YOg(schemas/* object */.Ikc({ sentiment: schemas/* string */.YjP(), score: schemas/* number */.aig().nullish() }))
            .nullish()
            .catch(null),
        safe: schemas/* boolean */.zMY().nullish(),
        threats: schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* string */.YjP(), category: shownText, risk: schemas/* unknown */.L5J().optional() })).nullish(),
    })
        .nullish(),
});
/** Calls with the key in `x-api-key`. */
function createVeritySend(options) {
    const base = `${options.url.replace(/\/+$/, '')}/video/classification`;
    const headers = { 'x-api-key': options.apiKey };
    return (method, path, call, json) => options.http({ method, url: `${base}${path}`, headers, json, repeat: 'always', call });
}
/** How far Verity is with a submission. */
const STATUS = { path: '/status', doing: 'asking for the status', schema: statusAnswer };
/** What Verity said of its progress: the state it names, in capitals, and whether its result may be there. */
function requestState({ said, partial }) {
    const state = said.status?.toUpperCase();
    // An answer that is all errors names no state; the result may be there all the same.
    return { state, mayHaveResult: state === 'PROCESSED' || (state === undefined && partial.length > 0) };
}
/** Asks one question about a submission, once. */
async function ask(send, { path, doing, schema }, ticket, call) {
    const step = { provider: 'Verity', doing, ticket };
    let answer;
    try {
        answer = await send('GET', `/${encodeURIComponent(ticket.id)}${path}`, call);
    }
    catch (error) {
        return { step: (0,step_outcomes/* failedStep */.cG)({ ...step, error }) };
    }
    if (answer.status === 404) {
        // Verity says so of what it still processes as well as of what it never saw.
        return { step: { kind: 'working', ticket, on: 'Verity is still processing the video', pollAgain: 'later' } };
    }
    if (answer.status >= 300)
        return { step: verityRefused(doing, ticket, answer) };
    const unclear = () => (0,step_outcomes/* unclearStep */.PN)({ ...step, answer });
    const parsed = schema.safeParse(answer.body);
    const isOurs = parsed.success && (parsed.data.uuid ?? ticket.id) === ticket.id;
    if (!isOurs)
        return { step: unclear() };
    const outcome = errorOutcome(parsed.data, ticket);
    return 'step' in outcome ? outcome : { said: parsed.data, partial: outcome.partial, unclear };
}
/** Analyses whose failure leaves the others standing, and what the answer then rests on. */
const PARTIAL = new Map([
    ['VIDEO_TRANSCRIPTION_FAILED', 'Verity could not transcribe the speech; its answer rests on what is seen'],
    ['VIDEO_OCR_FAILED', 'Verity could not read the text in the picture; its answer rests on the rest'],
]);
/** Sorts a reason by Verity's naming, as not all reasons are published. One it says of nothing known is `service`. */
function kindOf(reason) {
    if (PARTIAL.has(reason))
        return 'partial';
    if (/(NOT_FOUND|NOT_EXIST|STILL_PROCESSING)$/.test(reason))
        return 'not-yet';
    return /^(VIDEO|URL|LANGUAGE)_|NOT_SUPPORTED|INVALID/.test(reason) ? 'refused' : 'service';
}
/** The warning that goes with a partial analysis. */
function warningOf(reason) {
    return `${PARTIAL.get(reason)} (${reason}).`;
}
/** What to do about a verityRefused asset. */
function verityRemedy(reason) {
    if (reason.startsWith('VIDEO_DOWNLOAD_FAILED')) {
        return 'Check that the URL can be fetched without a login. Verity keeps a failed URL for 24 h: use a new one.';
    }
    return 'Check that the file is a video Verity supports: MP4, MOV or M3U8, at most 2 GB.';
}
/** Maps an error status from Verity to a Progress. */
function verityRefused(doing, ticket, answer) {
    // Verity's gateway says the same 403 of a wrong path and of a bad key; only the message differs.
    if (answer.status === 403 && (0,step_outcomes/* errorText */.kc)(answer.body) === 'Missing Authentication Token') {
        const reason = `Verity does not know the address it was asked at while ${doing} (403).`;
        return (0,step_outcomes/* unanswered */.bj)('unavailable', ticket, reason, 'Check the input verity-url.');
    }
    return (0,step_outcomes/* refusedStep */.N6)({ provider: 'Verity', doing, ticket, answer, credential: 'verity-api-key' });
}
/** States in which Verity has given up (its page on invalid video requests). */
const GIVEN_UP = new Set(['ERROR', 'NOT_SUPPORTED', 'INVALID']);
/** Reads the errors and states that Verity sends under 200. The gravest decides. */
function errorOutcome({ errors, status }, ticket) {
    const reasons = (errors ?? []).map(({ reason }) => reason.slice(0, 80));
    const first = (kind) => reasons.find((reason) => kindOf(reason) === kind);
    const refusal = first('refused') ?? (GIVEN_UP.has(status?.toUpperCase() ?? '') ? (reasons[0] ?? status) : undefined);
    if (refusal)
        return {
            step: (0,step_outcomes/* unanswered */.bj)('rejected', ticket, `Verity verityRefused the video: ${refusal}.`, verityRemedy(refusal)),
        };
    const failure = first('service');
    if (failure !== undefined) {
        const remedy = 'Run the gate again when Verity answers.';
        return { step: { kind: 'failed-for-now', reason: `Verity failed: ${failure}.`, remedy } };
    }
    if (ticket && first('not-yet') !== undefined) {
        return { step: { kind: 'working', ticket, on: 'Verity has no result yet', pollAgain: 'later' } };
    }
    return { partial: reasons.filter((reason) => kindOf(reason) === 'partial') };
}

;// CONCATENATED MODULE: ./build/providers/verity/verity.js




/** Verity's spelling of a risk in ours; null when it is none that is known. */
function riskOf(risk) {
    const lower = typeof risk === 'string' ? risk.trim().toLowerCase() : undefined;
    return verity_answer/* VERITY_RISKS */.F.find((known) => known === lower) ?? null;
}
/**
 * Verity's classification in our terms. A risk is taken from `risk` alone: the deprecated `confidence` does not map to
 * it one to one. `partial` holds the reasons of analyses that failed.
 */
function toVerityAssessment(data, ticket, answeredAt, partial) {
    return {
        status: 'scored',
        ticket: ticket.id,
        reused: false,
        answeredAt,
        warnings: partial.map(warningOf),
        safe: data.safe ?? null,
        threats: data.threats?.map(({ id, category, risk }) => ({ id, category: category ?? null, risk: riskOf(risk) })) ?? null,
        processedAt: data.processedAt ?? null,
        expiresAt: data.expiresAt ?? null,
        languageCode: data.languageCode ?? null,
        iab: data.iab ?? null,
        keywords: data.keywords ?? [],
        sentiments: data.sentiments?.map(({ sentiment, score }) => ({ sentiment, score: score ?? null })) ?? [],
    };
}
const RESULT = { path: '', doing: 'asking for the result', schema: resultAnswer };
/** Looks at a submission once: its status and, as soon as that is PROCESSED, its result. */
function createVerityCheck(send, clock) {
    return async (_, ticket, call) => {
        const working = (on) => ({ kind: 'working', ticket, on, pollAgain: 'later' });
        const status = await ask(send, STATUS, ticket, call);
        if ('step' in status)
            return status.step;
        const { state, mayHaveResult } = requestState(status);
        if (!mayHaveResult)
            return state === undefined ? status.unclear() : working(`Verity says ${state.slice(0, 40)}`);
        const result = await ask(send, RESULT, ticket, call);
        if ('step' in result)
            return result.step;
        const { data } = result.said;
        if (data) {
            const partial = [...new Set([...status.partial, ...result.partial])];
            const answeredAt = new Date(clock.now()).toISOString();
            return { kind: 'settled', assessment: toVerityAssessment(data, ticket, answeredAt, partial) };
        }
        const [missing] = result.partial;
        if (missing === undefined)
            return result.unclear();
        return state === 'PROCESSED'
            ? (0,step_outcomes/* unanswered */.bj)('rejected', ticket, `Verity could not classify the video: ${missing}.`, verityRemedy(missing))
            : working('Verity has no result yet');
    };
}
/** Asks for the status alone. */
function createProbe(send) {
    return (ticket, call) => (0,step_outcomes/* probed */.D4)(async () => {
        const status = await ask(send, STATUS, ticket, call);
        if ('step' in status)
            return (0,step_outcomes/* probeResult */.Iv)(status.step);
        const { state, mayHaveResult } = requestState(status);
        if (mayHaveResult)
            return 'changed';
        return state === undefined ? 'unknown' : 'working';
    });
}
/** An acceptance older than this is of an earlier submission of the same URL, whose result may be there. */
const STORED_AFTER_MS = 60_000;
/** Request body of POST /video/classification. Several languages are left to Verity's own detection. */
function classificationBody(creative, url) {
    const { description, language } = creative;
    const title = creative.title ?? creative.name;
    const languageCode = language.length === 1 ? language[0]?.split('-')[0]?.toLowerCase() : undefined;
    return { url, title, description, languageCode };
}
/** Equal for creatives of which Verity is sent the same, whatever signs their links. */
function requestKey(creative) {
    return JSON.stringify(classificationBody(creative, (0,url/* contentUrl */.hx)(creative.url)));
}
/** Submits a video. Verity names results by URL, so that sending one twice does no harm. */
function createSubmit(send, { clock, meter }) {
    return async (creative, call) => {
        const step = { provider: 'Verity', doing: 'submitting', ticket: null };
        let answer;
        try {
            answer = await send('POST', '', call, classificationBody(creative, creative.url));
        }
        catch (error) {
            return (0,step_outcomes/* failedStep */.cG)({ ...step, error });
        }
        if (answer.status >= 300)
            return verityRefused(step.doing, null, answer);
        const accepted = acceptedAnswer.safeParse(answer.body);
        if (!accepted.success)
            return (0,step_outcomes/* unclearStep */.PN)({ ...step, answer });
        const { uuid, acceptedAt } = accepted.data;
        const submittedAt = clock.now();
        const ticket = uuid ? { id: uuid, submittedAt, stage: 'first' } : null;
        const said = errorOutcome(accepted.data, ticket);
        if ('step' in said)
            return said.step;
        if (!ticket)
            return (0,step_outcomes/* unclearStep */.PN)({ ...step, answer });
        meter.submitted('verity');
        const isStored = submittedAt - Date.parse(acceptedAt ?? '') > STORED_AFTER_MS;
        return { kind: 'working', ticket, on: 'Verity has accepted the video', pollAgain: isStored ? 'now' : 'later' };
    };
}
/** GumGum Verity's video classification: threats with their risk. */
function createVerity(options) {
    const send = createVeritySend(options);
    const submit = createSubmit(send, options);
    const steps = { submit, check: createVerityCheck(send, options.clock), probe: createProbe(send) };
    return { name: 'verity', requestKey, contentKey: requestKey, ...steps };
}


/***/ })

};
