export const id = 449;
export const ids = [449];
export const modules = {

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

/***/ 37449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createVidmob: () => (/* binding */ createVidmob)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(13798);
// EXTERNAL MODULE: ./build/core/channels.js
var core_channels = __webpack_require__(47216);
// EXTERNAL MODULE: ./build/http/http-failures.js
var http_failures = __webpack_require__(82085);
// EXTERNAL MODULE: ./build/providers/step-outcomes.js
var step_outcomes = __webpack_require__(40049);
;// CONCATENATED MODULE: ./build/providers/vidmob/vidmob-client.js

function queryText(query) {
    const pairs = Object.entries(query ?? {}).flatMap(([name, value]) => value === undefined || value === ''
        ? []
        : // Vidmob separates lists by commas, which need no encoding in a query.
            [`${encodeURIComponent(name)}=${encodeURIComponent(value).replaceAll('%2C', ',')}`]);
    return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}
/** A client of one account. The key goes to the host of `url` and nowhere else. */
function createClient(options) {
    const base = options.url.replace(/\/+$/, '');
    const headers = { authorization: `Bearer ${options.apiKey}` };
    return async ({ path, query, json, repeat = 'always' }, call) => await options.http({
        method: json === undefined ? 'GET' : 'POST',
        url: `${base}${path}${queryText(query)}`,
        headers,
        ...(json === undefined ? {} : { json }),
        repeat,
        call,
    });
}
/** Whether a parsed JSON value is an object. */
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** What an answer is about: its `result`, or the whole body where Vidmob leaves the envelope out. */
function resultOf(body) {
    return isObject(body) && isObject(body['result']) ? body['result'] : body;
}
/** Levels below which an error body is not searched. */
const DEEPEST = 6;
/**
 * The `uniqueId` in an answer, wherever it stands: a 409 is said to carry it "in the error context", and no published
 * sample shows where that is. The least nested one counts.
 */
function uniqueIdIn(body) {
    let level = [body];
    for (let depth = 0; depth < DEEPEST && level.length > 0; depth += 1) {
        for (const value of level) {
            const id = isObject(value) ? value['uniqueId'] : undefined;
            if (typeof id === 'string' && id !== '')
                return id;
        }
        level = level.flatMap((value) => (typeof value === 'object' && value !== null ? Object.values(value) : []));
    }
    return undefined;
}
/** Waits for an answer; what `failedStep` makes of a failure ends the step. */
async function asked(answering, context) {
    try {
        return { answer: await answering };
    }
    catch (error) {
        return { ended: (0,step_outcomes/* failedStep */.cG)({ provider: 'Vidmob', ...context, error }) };
    }
}
/** Whether Vidmob did what it was asked. */
function isSuccess({ status }) {
    return status >= 200 && status < 300;
}
/** Maps an error status to a Progress. */
function vidmobRefused(answer, context) {
    return (0,step_outcomes/* refusedStep */.N6)({ provider: 'Vidmob', ...context, answer, credential: 'vidmob-api-key' });
}
/** Maps a 2xx answer of an unknown form to a Progress: the next one may be as documented. */
function unclear(answer, context) {
    return (0,step_outcomes/* unclearStep */.PN)({ provider: 'Vidmob', ...context, answer });
}

;// CONCATENATED MODULE: ./build/providers/vidmob/vidmob-catalogue.js




/** Items asked for at a time: the most that the scorecards endpoint gives. */
const PER_PAGE = 20;
/** Pages after which a listing counts as unreadable rather than as complete. */
const MOST_PAGES = 100;
const page = schemas/* object */.Ikc({
    result: schemas/* array */.YOg(schemas/* unknown */.L5J()),
    // A sibling of `result`. Its `nextOffset` is printed on the last page too and means nothing.
    pagination: schemas/* object */.Ikc({ perPage: schemas/* number */.aig().positive(), totalSize: schemas/* number */.aig() }).optional(),
});
async function readAll(read) {
    const items = [];
    let offset = 0;
    for (let pages = 0; pages < MOST_PAGES; pages += 1) {
        const answer = await read(offset);
        const parsed = isSuccess(answer) ? page.safeParse(answer.body) : undefined;
        if (!parsed?.success)
            return undefined;
        const { result, pagination } = parsed.data;
        items.push(...result);
        if (!pagination || offset + pagination.perPage >= pagination.totalSize)
            return items;
        offset += pagination.perPage;
    }
    return undefined;
}
/**
 * Every item of a paged listing whose items have the form `item`; others are left out. Undefined when the listing could
 * not be read to its end. Rejects only when the run is cancelled, or for a defect.
 */
async function allVidmobPages(item, read) {
    try {
        const items = await readAll(read);
        return items?.flatMap((candidate) => {
            const parsed = item.safeParse(candidate);
            return parsed.success ? [parsed.data] : [];
        });
    }
    catch (error) {
        if (error instanceof http_failures/* TransportError */.wX)
            return undefined;
        throw error;
    }
}
const workspace = schemas/* object */.Ikc({ id: schemas/* number */.aig(), name: schemas/* string */.YjP() });
const scorecard = schemas/* object */.Ikc({ platforms: schemas/* array */.YOg(schemas/* string */.YjP()) });
const guideline = schemas/* object */.Ikc({ name: schemas/* string */.YjP() });
/** The listing wants one of these and a span of dates, so all scorecards take one listing each and a wide span. */
const SCORECARD_TYPES = ['PRE_FLIGHT', 'IN_FLIGHT', 'AD_ACCOUNT'];
const ALL_DATES = { startDate: '2000-01-01', endDate: '2100-01-01' };
function sorted(names) {
    return [...new Set(names)].sort();
}
/** The listings of an account, read through a client. They reject only when the run is cancelled, or for a defect. */
function catalogueOf(ask) {
    let workspaces;
    return {
        workspaces: async (call) => {
            const path = '/v1/workspaces';
            workspaces ??= allVidmobPages(workspace, (offset) => ask({ path, query: { perPage: PER_PAGE, offset } }, call));
            return await workspaces;
        },
        channelsOf: async (workspaceId, call) => {
            const path = `/v1/scoring/workspace/${workspaceId}/scorecards`;
            const listing = (types) => allVidmobPages(scorecard, (offset) => ask({ path, query: { types, ...ALL_DATES, perPage: PER_PAGE, offset } }, call));
            const read = (await Promise.all(SCORECARD_TYPES.map(listing))).filter((listed) => listed !== undefined);
            if (read.length === 0)
                return undefined;
            return sorted(read.flat().flatMap(({ platforms }) => platforms.map(core_channels/* canonicalChannel */.oL)));
        },
        guidelinesOf: async (workspaceId, call) => {
            const path = '/v1/scoring/criteria/metadata';
            const json = workspaceId === null ? { globalOnly: true } : { workspaces: [workspaceId] };
            const listed = await allVidmobPages(guideline, (offset) => ask({ path, query: { perPage: PER_PAGE, offset }, json }, call));
            return listed && sorted(listed.map(({ name }) => name));
        },
    };
}

// EXTERNAL MODULE: ./build/core/url.js
var core_url = __webpack_require__(29955);
;// CONCATENATED MODULE: ./build/providers/vidmob/vidmob-run.js

const TAGGING = 'tagging:';
/**
 * The ticket of a creative that waits for a tags job, so that a later run finds the job again instead of paying for
 * another. Without a submission before it, the ticket has no id of its own.
 */
function taggingTicket(job, ticket, now) {
    return { id: ticket?.id ?? '', submittedAt: ticket?.submittedAt ?? now, stage: `${TAGGING}${job}` };
}
/** The job that a ticket waits for, and the ticket as it was before; undefined when it waits for none. */
function awaitedJob(ticket) {
    if (!ticket.stage.startsWith(TAGGING))
        return undefined;
    const before = { ...ticket, stage: 'first' };
    return { job: ticket.stage.slice(TAGGING.length), ticket: ticket.id === '' ? null : before };
}
/** Equal for creatives that wait for the same tags job: one look at it tells about all of them. */
function probeKey(ticket) {
    const awaited = awaitedJob(ticket);
    return awaited ? `job ${awaited.job}` : ticket.id;
}
/** An empty memory. Links to one asset that differ in their signature only are the same. */
function createTagMemory() {
    const notes = new Map();
    const of = (url) => notes.get((0,core_url/* contentUrl */.hx)(url)) ?? { tags: [], warnings: [] };
    return {
        of,
        keepTags: (url, tags) => void notes.set((0,core_url/* contentUrl */.hx)(url), { ...of(url), tags }),
        warn: (url, warning) => {
            const { tags, warnings } = of(url);
            notes.set((0,core_url/* contentUrl */.hx)(url), { tags, warnings: [...new Set([...warnings, warning])] });
        },
    };
}

;// CONCATENATED MODULE: ./build/providers/vidmob/vidmob-changed-scores.js





/** Items asked for at a time: the most that the endpoint gives. */
const vidmob_changed_scores_PER_PAGE = 100;
/** Pages after which the list counts as unreadable: no organization changes 100,000 scores between two looks. */
const vidmob_changed_scores_MOST_PAGES = 1000;
const AGAIN = 'Nothing is lost: the next run asks again from the same moment.';
const vidmob_changed_scores_page = schemas/* object */.Ikc({
    result: schemas/* array */.YOg(schemas/* unknown */.L5J()),
    // A sibling of `result`. Its `nextOffset` is printed on the last page too and means nothing.
    pagination: schemas/* object */.Ikc({ perPage: schemas/* number */.aig().positive(), totalSize: schemas/* number */.aig() }).nullish(),
});
const failed = (what, remedy = AGAIN) => ({
    kind: 'failed',
    reason: `Vidmob's list of changed scores could not be read: ${what}`,
    remedy,
});
function refused({ status, body }, workspaceId) {
    const said = (0,step_outcomes/* errorText */.kc)(body);
    const what = `Vidmob answered ${status}${said === undefined ? '.' : `: ${said}`}`;
    if (status === 401)
        return failed(what, 'Check the input vidmob-api-key.');
    if (status === 403 || status === 404) {
        const where = workspaceId === null ? 'the organization' : `workspace ${workspaceId}`;
        return failed(what, `Check that the key of input vidmob-api-key has the scope scoring:read and may see ${where}.`);
    }
    return failed(what);
}
/** The published text speaks of a list of ids, so one that stands by itself is taken as well as one in an object. */
function idIn(item) {
    return typeof item === 'string' && item !== '' ? item : uniqueIdIn(item);
}
async function vidmob_changed_scores_readAll(ask, workspaceId, since, call) {
    const ids = new Set();
    let offset = 0;
    for (let pages = 0; pages < vidmob_changed_scores_MOST_PAGES; pages += 1) {
        const query = { workspaceId: workspaceId ?? undefined, updatedSince: since, perPage: vidmob_changed_scores_PER_PAGE, offset };
        const answer = await ask({ path: '/v1/media/updated-scores', query }, call);
        if (!isSuccess(answer))
            return refused(answer, workspaceId);
        const parsed = vidmob_changed_scores_page.safeParse(answer.body);
        if (!parsed.success)
            return failed('the answer has a form that the gate does not know.');
        const { result, pagination } = parsed.data;
        for (const item of result) {
            const id = idIn(item);
            if (id === undefined)
                return failed('an entry names no uniqueId.');
            ids.add(id);
        }
        // Without a total only a page that is not full is certainly the last.
        if (!pagination && result.length >= vidmob_changed_scores_PER_PAGE)
            return failed('the answer does not say how long the list is.');
        if (!pagination || offset + pagination.perPage >= pagination.totalSize)
            return { kind: 'read', ids: [...ids] };
        offset += pagination.perPage;
    }
    return failed(`it has more than ${vidmob_changed_scores_MOST_PAGES} pages.`);
}
/**
 * The list of assets that were scored, scored again or overridden by hand since a moment, as the account of a key sees
 * it: those of a workspace, or of the whole organization (facts.md, section 1). It tells nothing of tags jobs.
 */
function createChangeList(ask) {
    return {
        cursor: (workspaceId) => (workspaceId === null ? 'none' : String(workspaceId)),
        covers: (ticket) => awaitedJob(ticket) === undefined,
        read: async (workspaceId, since, call) => {
            try {
                return await vidmob_changed_scores_readAll(ask, workspaceId, since, call);
            }
            catch (error) {
                if (error instanceof http_failures/* TransportError */.wX)
                    return failed(error.message);
                throw error;
            }
        },
    };
}

// EXTERNAL MODULE: ./build/providers/vidmob/rules/no-data-codes.js
var no_data_codes = __webpack_require__(95704);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/providers/vidmob/vidmob-submit.js





/**
 * The version sent to Vidmob. Vidmob deduplicates by id, version and source only, so the version carries 12 hex digits
 * of a digest over what its score depends on: URL, channels and workspace.
 */
function vidmobVersion(creative) {
    const judged = JSON.stringify([(0,core_url/* contentUrl */.hx)(creative.url), creative.channels, creative.workspaceId ?? null]);
    const digest = (0,external_node_crypto_.createHash)('sha256').update(judged).digest('hex').slice(0, 12);
    return creative.version ? `${creative.version}-${digest}` : digest;
}
/** The version a creative is submitted under; a new one is the only documented way to have an asset scored again. */
function sentVersion(creative, stage) {
    const version = vidmobVersion(creative);
    return stage === 'tagged' ? `${version}-tagged` : version;
}
function isGiven(value) {
    return value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);
}
/** The body of `POST /v1/media` (vidmob-score-an-external-asset); fields that the manifest leaves empty are left out. */
function mediaBody(creative, version) {
    const { id, source, url, workspaceId, channels, name, description, brands, markets } = creative;
    const fields = { id, version, source, url, workspaceId, channels, name, description, brands, markets };
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => isGiven(value)));
}
/**
 * Looks for a submission by the manifest's own id, which needs no `uniqueId` (vidmob-score-an-external-asset, step 2).
 * The answer tells the status as well, so that only finished submissions are polled again at once.
 */
async function lookUp({ ask, clock }, creative, stage, context, call) {
    const path = `/v1/media/${encodeURIComponent(creative.id)}/status`;
    const query = { source: creative.source, version: sentVersion(creative, stage) };
    const got = await asked(ask({ path, query }, call), context);
    if ('ended' in got)
        return got;
    const { answer } = got;
    const id = isSuccess(answer) ? uniqueIdIn(answer.body) : undefined;
    if (id === undefined)
        return { answer, found: undefined };
    const ticket = { id, submittedAt: clock.now(), stage };
    const pollAgain = scoringState(answer) === 'working' ? 'later' : 'now';
    return { answer, found: { kind: 'working', ticket, on: 'scoring', pollAgain } };
}
/** Workspaces that a message lists, and characters of a name. */
const MOST_LISTED = 20;
const LONGEST_NAME = 60;
function listed(workspaces) {
    if (workspaces.length === 0)
        return 'The key sees no workspace.';
    const shown = workspaces.slice(0, MOST_LISTED).map(({ id, name }) => `${id} (${name.slice(0, LONGEST_NAME)})`);
    const more = workspaces.length - shown.length;
    return `The key sees ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`;
}
/** Why the workspace may be the trouble; undefined when it is one that the key sees. */
function aboutWorkspace(id, workspaces) {
    if (id === undefined)
        return `The creative names no workspace. ${listed(workspaces)}`;
    if (workspaces.some((workspace) => workspace.id === id))
        return undefined;
    return `Workspace ${id} is not one that the key sees. ${listed(workspaces)}`;
}
/** Maps a refused submission to a Progress. Where a wrong or missing workspace may be why, the reason lists those there are. */
async function refusedSubmission({ catalogue }, { workspaceId }, answer, context, call) {
    const { status } = answer;
    const said = (0,step_outcomes/* errorText */.kc)(answer.body);
    const suspect = workspaceId !== undefined || /workspace/i.test(said ?? '');
    const workspaces = suspect && [400, 403, 404].includes(status) ? await catalogue.workspaces(call) : undefined;
    const hint = workspaces && aboutWorkspace(workspaceId, workspaces);
    if (hint === undefined)
        return vidmobRefused(answer, context);
    const reason = `Vidmob answered ${status} while ${context.doing}${said === undefined ? '' : `: ${said}`}. ${hint}`;
    const remedy = 'Give one of these workspaces as `workspaceId` in the manifest or as input vidmob-workspace-id.';
    return (0,step_outcomes/* unanswered */.bj)(status === 400 ? 'rejected' : 'unavailable', context.ticket, reason, remedy);
}
/** Finds the submission that Vidmob has but did not name. */
async function recover(shared, creative, stage, context, call) {
    const lookedUp = await lookUp(shared, creative, stage, context, call);
    if ('ended' in lookedUp)
        return lookedUp.ended;
    const { answer, found } = lookedUp;
    if (found)
        return found;
    if (!isSuccess(answer) && answer.status !== 404)
        return vidmobRefused(answer, context);
    const reason = 'Vidmob has the creative already, but does not say under which uniqueId';
    return { kind: 'failed-for-now', reason, remedy: 'Run the gate again in a few minutes.' };
}
/**
 * Submits a creative, for the stage its new ticket will have. Sending it twice does no harm: Vidmob deduplicates by id,
 * version and source. A 409 names a submission made before, which may be scored already.
 */
async function submitMedia(shared, creative, stage, ticket, call) {
    const context = { doing: stage === 'tagged' ? 'submitting again after tagging' : 'submitting', ticket };
    const json = mediaBody(creative, sentVersion(creative, stage));
    const sent = await asked(shared.ask({ path: '/v1/media', json }, call), context);
    if ('ended' in sent)
        return sent.ended;
    const { answer } = sent;
    const isNew = isSuccess(answer);
    if (!isNew && answer.status !== 409)
        return await refusedSubmission(shared, creative, answer, context, call);
    if (isNew)
        shared.meter.submitted('vidmob');
    const id = uniqueIdIn(answer.body);
    if (id === undefined)
        return await recover(shared, creative, stage, context, call);
    const accepted = { id, submittedAt: shared.clock.now(), stage };
    return { kind: 'working', ticket: accepted, on: 'scoring', pollAgain: isNew ? 'later' : 'now' };
}

;// CONCATENATED MODULE: ./build/providers/vidmob/vidmob-tag-job.js





/** The dialect of the guide (vidmob-creative-tags). */
const GUIDE = {
    jobsPath: '/v1/aperture/jobs',
    jobPath: (jobId) => `/v1/aperture/jobs/${encodeURIComponent(jobId)}/status`,
    body: (assets, clientTags) => ({
        assets: assets.map(({ url }) => ({ url })),
        ...(clientTags.length === 0 ? {} : { clientTags }),
    }),
    mostClientTags: Number.POSITIVE_INFINITY,
};
/** The dialect of the endpoint reference (facts.md, section 2), where `clientTags` must be there, as pairs. */
const REFERENCE = {
    jobsPath: '/v1/media/aperture',
    jobPath: (jobId) => `/v1/media/aperture/${encodeURIComponent(jobId)}`,
    body: (assets, clientTags) => ({
        creatives: assets.map(({ id, url }) => ({ id, url })),
        clientTags: Object.fromEntries(clientTags.map(({ label, description }) => [label, description])),
    }),
    mostClientTags: 10,
};
/** A job's id together with the dialect it was opened in, as one text that can be written down. */
function jobName(dialect, id) {
    return `${dialect === GUIDE ? 'guide' : 'reference'}:${id}`;
}
/** The dialect and the id that `jobName` put together; the guide's dialect where none is named. */
function jobNamed(name) {
    const [, dialect = 'guide', id = name] = /^(guide|reference):(.*)$/s.exec(name) ?? [];
    return { dialect: dialect === 'reference' ? REFERENCE : GUIDE, id };
}
const STATES = {
    COMPLETE: 'complete',
    COMPLETED: 'complete',
    FAILED: 'failed',
};
function textAt(job, ...names) {
    const values = names.map((name) => job[name]);
    return values.find((value) => typeof value === 'string' && value !== '');
}
function errorsIn(errors) {
    const entries = isObject(errors) ? Object.entries(errors) : [];
    return new Map(entries.map(([id, said]) => [id, (0,step_outcomes/* errorText */.kc)(said) ?? 'no reason given']));
}
/** Reads a job from an answer, with and without envelope; undefined when the answer is no object. */
function tagJobIn(body) {
    const job = resultOf(body);
    if (!isObject(job))
        return undefined;
    const status = (textAt(job, 'status') ?? 'UNKNOWN').trim().toUpperCase();
    const id = job['job_id'] ?? job['jobId'] ?? job['id'];
    return {
        id: (typeof id === 'string' || typeof id === 'number') && id !== '' ? String(id) : undefined,
        state: STATES[status] ?? 'working',
        status,
        annotations: job['annotations'],
        downloadUrl: textAt(job, 'download_url_json', 'downloadUrlJSON', 'downloadUrlJson'),
        message: (0,step_outcomes/* errorText */.kc)(job['message']),
        errors: errorsIn(job['errors']),
    };
}
/** The assets of a tags job: each URL once, whatever its signature, under an id that no other has. */
function assetsOf(creatives) {
    const byContent = new Map();
    const taken = new Set();
    for (const creative of creatives) {
        const content = (0,core_url/* contentUrl */.hx)(creative.url);
        if (byContent.has(content))
            continue;
        const id = taken.has(creative.id) ? `${creative.id}@${vidmobVersion(creative)}` : creative.id;
        taken.add(id);
        byContent.set(content, { id, url: creative.url });
    }
    return [...byContent.values()];
}
/** Tags kept of one asset; they are shown, and decide nothing. */
const MOST_TAGS = 500;
// Only the results inside the answer are documented. Those for download are not, so every likely name is tried.
const LISTS = ['annotations', 'creatives', 'assets', 'media', 'results', 'result', 'data'];
const NAMES = ['url', 'assetUrl', 'creativeUrl', 'mediaUrl', 'id', 'creativeId', 'creative_id', 'assetId', 'mediaId'];
const TAGS = ['tags', 'annotations', 'labels'];
function firstOf(value, keys) {
    return keys.map((key) => value[key]).find((found) => found !== undefined);
}
function tagIn(value, heading) {
    if (typeof value === 'string')
        return value === '' ? [] : [{ category: heading, label: value }];
    if (!isObject(value))
        return [];
    const label = firstOf(value, ['label', 'name', 'tag', 'value']);
    const category = firstOf(value, ['category', 'type']);
    if (typeof label !== 'string' || label === '')
        return [];
    return [{ category: typeof category === 'string' ? category : heading, label }];
}
function tagsIn(value) {
    if (Array.isArray(value))
        return value.flatMap((tag) => tagIn(tag, 'other')).slice(0, MOST_TAGS);
    if (!isObject(value))
        return [];
    const nested = firstOf(value, TAGS);
    if (nested !== undefined)
        return tagsIn(nested);
    const byCategory = Object.entries(value).flatMap(([category, labels]) => Array.isArray(labels) ? labels.flatMap((label) => tagIn(label, category)) : []);
    return byCategory.slice(0, MOST_TAGS);
}
function annotationIn(value, heading) {
    const said = isObject(value) ? NAMES.map((name) => value[name]) : [];
    const names = said.flatMap((name) => (typeof name === 'string' || typeof name === 'number' ? [String(name)] : []));
    return { names: [...heading, ...names], tags: tagsIn(value) };
}
/** The annotations in a job's results: a list of assets, or assets by URL or id, perhaps inside something else. */
function annotationsIn(results) {
    if (Array.isArray(results))
        return results.map((value) => annotationIn(value, []));
    if (!isObject(results))
        return [];
    const list = firstOf(results, LISTS);
    if (list !== undefined)
        return annotationsIn(list);
    return Object.entries(results).map(([name, value]) => annotationIn(value, [name]));
}
/** The tags by the URLs that were sent. Results may name an asset by its URL, signed again or not, or by its id. */
function tagsByUrl(annotations, assets) {
    const nameless = (name) => (URL.canParse(name) ? (0,core_url/* contentUrl */.hx)(name) : name);
    const byName = new Map();
    for (const { names, tags } of annotations)
        for (const name of names)
            byName.set(nameless(name), tags);
    return new Map(assets.flatMap(({ id, url }) => {
        const content = (0,core_url/* contentUrl */.hx)(url);
        const tags = byName.get(content) ?? byName.get(id);
        return tags ? [[content, tags]] : [];
    }));
}
const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);
function isAllowed(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    return url?.protocol === 'https:' || (url?.protocol === 'http:' && LOOPBACK.has(url.hostname));
}
async function download(http, url, call) {
    if (!isAllowed(url))
        return { unread: 'their address is not https' };
    try {
        // Another host, named by an answer: it gets no credentials, and `http` bounds the size and follows no redirect.
        const answer = await http({ method: 'GET', url, repeat: 'always', call });
        return isSuccess(answer) ? { results: answer.body } : { unread: `their host answered ${answer.status}` };
    }
    catch (error) {
        if (error instanceof http_failures/* TransportError */.wX && error.code !== 'out-of-time')
            return { unread: error.message };
        throw error;
    }
}
/** The results of a complete job: in its answer, or to be downloaded. Rejects only when the time is up, or for a defect. */
async function resultsOf(job, http, call) {
    if (job.annotations !== undefined && job.annotations !== null)
        return { results: job.annotations };
    if (job.downloadUrl !== undefined)
        return await download(http, job.downloadUrl, call);
    return { unread: 'the job names no place where they are' };
}

;// CONCATENATED MODULE: ./build/providers/vidmob/vidmob-to-assessment.js




/** What `GET /v1/media/{id}/status` says in its `result`. The envelope has a `status` of its own, which is always OK. */
const mediaStatus = schemas/* object */.Ikc({ status: schemas/* string */.YjP() });
/**
 * What `GET /v1/scoring/media/{id}/scores` says in its `result`. A channel's summary and the guideline rows are read
 * field by field, because one unreadable value must not hide the others.
 */
const mediaScores = schemas/* object */.Ikc({
    summary: step_outcomes/* byAnyName */.p8.nullish(),
    detail: schemas/* unknown */.L5J().optional(),
});
/** A share as reported. Scorecards elsewhere use 0 to 100: such a number here is not understood, rather than read as 1. */
function share(value) {
    return typeof value === 'number' && value >= 0 && value <= 1 ? value : null;
}
function count(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null;
}
function scoresIn(summary) {
    const said = isObject(summary) ? summary : {};
    return {
        score: share(said['score']),
        adherencePercent: share(said['adherencePercent']),
        passCount: count(said['passCount']),
        failCount: count(said['failCount']),
        applicableCount: count(said['applicableCount']),
        notApplicableCount: count(said['notApplicableCount']),
        notAvailableCount: count(said['notAvailableCount']),
    };
}
/** Of two summaries of one channel, in each field what is worse for the creative. */
function worse(one, other) {
    const of = (key, pick) => {
        const [a, b] = [one[key], other[key]];
        return a === null || b === null ? null : pick(a, b);
    };
    return {
        score: of('score', Math.min),
        adherencePercent: of('adherencePercent', Math.min),
        passCount: of('passCount', Math.min),
        failCount: of('failCount', Math.max),
        applicableCount: of('applicableCount', Math.min),
        notApplicableCount: of('notApplicableCount', Math.min),
        notAvailableCount: of('notAvailableCount', Math.max),
    };
}
/**
 * The summaries by canonical channel, as reported: nothing is recomputed, and what is absent or out of range is null.
 * Where two names stand for one channel (AMAZON and AMAZONADVERTISING) the worse of each number counts.
 */
function channelScoresIn(summary) {
    const channels = new Map();
    for (const [name, said] of Object.entries(summary)) {
        const channel = (0,core_channels/* canonicalChannel */.oL)(name);
        const known = channels.get(channel);
        const scores = scoresIn(said);
        channels.set(channel, known ? worse(known, scores) : scores);
    }
    return channels;
}
function vidmob_to_assessment_text(row, name) {
    const value = row[name];
    return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}
function rowIn(value, heading) {
    if (!isObject(value))
        return [];
    const rule = vidmob_to_assessment_text(value, 'rule');
    const weight = value['weight'];
    return [
        {
            name: vidmob_to_assessment_text(value, 'name') ?? rule ?? '(guideline without a name)',
            rule: rule ?? null,
            // The guide calls it `channel`, the published description of the interface `channelIdentifier`.
            channel: (0,core_channels/* canonicalChannel */.oL)(vidmob_to_assessment_text(value, 'channelIdentifier') ?? vidmob_to_assessment_text(value, 'channel') ?? heading ?? 'UNKNOWN'),
            result: vidmob_to_assessment_text(value, 'result')?.trim().toUpperCase() ?? 'UNKNOWN',
            weight: typeof weight === 'number' ? weight : null,
        },
    ];
}
/** The guideline rows of `detail`: a list, or lists by channel. Undefined when there is neither. */
function guidelineRowsIn(detail) {
    if (Array.isArray(detail))
        return detail.flatMap((row) => rowIn(row, undefined));
    if (!isObject(detail))
        return undefined;
    return Object.entries(detail).flatMap(([channel, rows]) => Array.isArray(rows) ? rows.flatMap((row) => rowIn(row, channel)) : []);
}
/** What Vidmob's scores mean in our terms. `answeredAt` is in milliseconds since 1970. */
function toScored(options) {
    const { scores, creative, ticket, notes } = options;
    const asked = new Set(creative.channels);
    // Vidmob returns upper case, also for an unknown channel that was sent as written.
    const asWritten = new Map(creative.channels.map((channel) => [channel.toUpperCase(), channel]));
    const named = (channel) => asWritten.get(channel.toUpperCase()) ?? channel;
    // A channel that the entry does not ask for is not judged, whatever Vidmob adds.
    const isAskedFor = (channel) => asked.size === 0 || asked.has(channel) || channel === 'UNKNOWN';
    const rows = guidelineRowsIn(scores.detail)?.map((row) => ({ ...row, channel: named(row.channel) }));
    const channels = [...channelScoresIn(scores.summary ?? {})]
        .map(([channel, said]) => [named(channel), said])
        .filter(([channel]) => isAskedFor(channel));
    // Without rows the reason for missing data is unknown; where all have some, nothing is missing.
    const isWhole = rows !== undefined || channels.every(([, { notAvailableCount }]) => notAvailableCount === 0);
    const warnings = isWhole ? [] : ['Vidmob sent no results of single guidelines with the scores.'];
    return {
        status: 'scored',
        ticket: ticket.id,
        reused: false,
        answeredAt: new Date(options.answeredAt).toISOString(),
        warnings: [...warnings, ...notes.warnings],
        channels: Object.fromEntries(channels),
        guidelines: (rows ?? []).filter(({ channel }) => isAskedFor(channel)),
        tags: [...notes.tags],
    };
}

;// CONCATENATED MODULE: ./build/providers/vidmob/vidmob-status.js





/** Milliseconds for which Vidmob may not yet find what it has accepted. */
const SETTLING_MS = 10 * 60_000;
const CURES = {
    UNSUPPORTED: 'Deliver the asset in a format that Vidmob scores (MP4 or MOV; JPG or PNG).',
    FAILED: 'Check that the URL delivers the file without a redirect or login, then submit it under a new version.',
};
/** The status in an answer, in capitals; undefined where there is none. */
function statusIn(answer) {
    return mediaStatus.safeParse(resultOf(answer.body)).data?.status.trim().toUpperCase();
}
/** How far a submission is by its status. ERROR is not terminal, nor is an unknown status: Vidmob is still working. */
function scoringState(answer) {
    const status = statusIn(answer) ?? '';
    if (status === 'COMPLETE')
        return 'complete';
    return Object.hasOwn(CURES, status) ? 'refused' : 'working';
}
/** Whether Vidmob does not know any longer what it accepted. */
function isForgotten({ status }, ticket, now) {
    return status === 404 && now - ticket.submittedAt >= SETTLING_MS;
}
function judged(answer, status, ticket) {
    switch (scoringState(answer)) {
        case 'complete':
            return 'complete';
        case 'refused':
            return (0,step_outcomes/* unanswered */.bj)('rejected', ticket, `Vidmob's status of the asset is ${status}.`, CURES[status] ?? null);
        case 'working': {
            const on = status === 'PROCESSING' ? 'scoring' : `scoring, status ${status.slice(0, 40)}`;
            return { kind: 'working', ticket, on, pollAgain: 'later' };
        }
    }
}
/** One look at the state of a submission. */
async function readStatus({ ask, clock }, ticket, call) {
    const context = { doing: 'asking for the status', ticket };
    const got = await asked(ask({ path: `/v1/media/${encodeURIComponent(ticket.id)}/status` }, call), context);
    if ('ended' in got)
        return got.ended;
    const { answer } = got;
    if (answer.status === 404) {
        if (!isForgotten(answer, ticket, clock.now())) {
            const reason = 'Vidmob does not find the submission yet that it has accepted';
            return { kind: 'failed-for-now', reason, remedy: 'Run the gate again in a few minutes.' };
        }
        const reason = `Vidmob accepted the asset as ${ticket.id} and no longer knows it (404).`;
        return (0,step_outcomes/* unanswered */.bj)('unavailable', ticket, reason, 'Give the entry a new version, so that it is submitted again.');
    }
    if (!isSuccess(answer))
        return vidmobRefused(answer, context);
    const status = statusIn(answer);
    return status === undefined ? unclear(answer, context) : judged(answer, status, ticket);
}
/** What the tags job says that a creative waits for; one that is not there any more ends the wait as well. */
async function probeJob({ ask }, job, call) {
    const { dialect, id } = jobNamed(job);
    const answer = await ask({ path: dialect.jobPath(id) }, call);
    if (answer.status === 404)
        return 'changed';
    const found = isSuccess(answer) ? tagJobIn(answer.body) : undefined;
    if (found === undefined)
        return 'unknown';
    return found.state === 'working' ? 'working' : 'changed';
}
/** Asks for the status alone, of the tags job where the creative waits for one. What is not final shows only to a check. */
function probeMedia(shared, ticket, call) {
    return (0,step_outcomes/* probed */.D4)(async () => {
        const awaited = awaitedJob(ticket);
        if (awaited)
            return await probeJob(shared, awaited.job, call);
        const answer = await shared.ask({ path: `/v1/media/${encodeURIComponent(ticket.id)}/status` }, call);
        if (isForgotten(answer, ticket, shared.clock.now()))
            return 'changed';
        if (!isSuccess(answer) || statusIn(answer) === undefined)
            return 'unknown';
        return scoringState(answer) === 'working' ? 'working' : 'changed';
    });
}

;// CONCATENATED MODULE: ./build/providers/vidmob/vidmob-check.js







/** Reads the NO_DATA codes among guideline rows. */
function gapsIn(rows) {
    const codes = [...new Set(rows.map(({ result }) => result))].map(no_data_codes/* noDataCode */.rg);
    const rejected = codes.filter(({ kind }) => kind === 'rejected');
    return {
        rejected: rejected[0] && { codes: rejected.map(({ code }) => code), fix: rejected[0].fix },
        isUntagged: codes.some(({ kind }) => kind === 'needs-tags'),
        transient: codes.filter(({ kind }) => kind === 'transient').map(({ code }) => code),
    };
}
/** Fetches the scores of a complete submission, for the channels asked for (media-scoring-guide, step 3). */
async function readScores({ ask, clock, memory }, creative, ticket, call) {
    const context = { doing: 'fetching the scores', ticket };
    const path = `/v1/scoring/media/${encodeURIComponent(ticket.id)}/scores`;
    const query = { format: 'summary,detail', channel: creative.channels.join(',') };
    const got = await asked(ask({ path, query }, call), context);
    if ('ended' in got)
        return got;
    const { answer } = got;
    if (answer.status === 404) {
        const reason = 'Vidmob says that the asset is scored, but does not find its scores yet';
        return { ended: { kind: 'failed-for-now', reason, remedy: 'Run the gate again in a few minutes.' } };
    }
    if (!isSuccess(answer))
        return { ended: vidmobRefused(answer, context) };
    const result = resultOf(answer.body);
    const parsed = mediaScores.safeParse(result);
    const saysSomething = isObject(result) && ('summary' in result || 'detail' in result);
    if (!parsed.success || !saysSomething)
        return { ended: unclear(answer, context) };
    const answeredAt = clock.now();
    return { scored: toScored({ scores: parsed.data, creative, ticket, answeredAt, notes: memory.of(creative.url) }) };
}
/** Before paying for tags: an earlier run may have tagged the asset and submitted it again. */
async function beforeTagging(shared, creative, ticket, fallback, call) {
    const context = { doing: 'looking for an earlier submission after tagging', ticket };
    const lookedUp = await lookUp(shared, creative, 'tagged', context, call);
    if ('ended' in lookedUp)
        return lookedUp.ended;
    const { answer, found } = lookedUp;
    // Found under its id alone, the version left aside: that is the submission which lacks the tags.
    if (found && found.ticket.id !== ticket.id)
        return found;
    const needsBatch = { kind: 'needs-batch', ticket, fallback };
    if (isSuccess(answer))
        return needsBatch;
    const refusal = vidmobRefused(answer, context);
    return refusal.kind === 'failed-for-now' ? refusal : needsBatch;
}
/** What scores are worth: an answer, or a reason to go on. */
async function vidmob_check_judged(shared, creative, ticket, scored, call) {
    const gaps = gapsIn(scored.guidelines);
    if (gaps.rejected) {
        const reason = `Vidmob could not read the asset: ${gaps.rejected.codes.join(', ')}.`;
        return (0,step_outcomes/* unanswered */.bj)('rejected', ticket, reason, gaps.rejected.fix);
    }
    if (gaps.isUntagged && shared.tags !== 'never') {
        if (ticket.stage === 'first')
            return await beforeTagging(shared, creative, ticket, scored, call);
        if (ticket.stage === 'batched')
            return await submitMedia(shared, creative, 'tagged', ticket, call);
    }
    if (gaps.transient.length > 0) {
        const on = `scores that are not final (${gaps.transient.join(', ')})`;
        return { kind: 'working', ticket, on, pollAgain: 'later' };
    }
    return { kind: 'settled', assessment: scored };
}
/** One look at a submission: its status, and once that is complete its scores. */
async function checkMedia(shared, creative, ticket, call) {
    const awaited = awaitedJob(ticket);
    if (awaited)
        return { kind: 'needs-batch', fallback: null, ...awaited };
    const status = await readStatus(shared, ticket, call);
    if (status !== 'complete')
        return status;
    const read = await readScores(shared, creative, ticket, call);
    return 'ended' in read ? read.ended : await vidmob_check_judged(shared, creative, ticket, read.scored, call);
}
/** The first scores as the answer; undefined when they were not final. */
function finalScores(fallback) {
    if (fallback?.status !== 'scored' || !('guidelines' in fallback))
        return undefined;
    return gapsIn(fallback.guidelines).transient.length === 0 ? fallback : undefined;
}
/** Continues after the tags job: with the first submission, the scores it had, or the submission that waited for tags. */
async function resumeMedia(shared, creative, waiting, outcome, call) {
    const { ticket, fallback } = waiting;
    if (outcome.kind === 'failed')
        shared.memory.warn(creative.url, `Creative Tags could not be made: ${outcome.reason}`);
    const stage = outcome.kind === 'finished' ? 'batched' : 'untagged';
    if (!ticket)
        return await submitMedia(shared, creative, stage, null, call);
    const scored = outcome.kind === 'failed' ? finalScores(fallback) : undefined;
    if (!scored) {
        return { kind: 'working', ticket: { ...ticket, stage }, on: 'scores after tagging', pollAgain: 'now' };
    }
    const warnings = [...new Set([...scored.warnings, ...shared.memory.of(creative.url).warnings])];
    return { kind: 'settled', assessment: { ...scored, warnings } };
}

;// CONCATENATED MODULE: ./build/providers/vidmob/vidmob-tags-batch.js






/** Assets that one job may hold (facts.md, section 2). */
const MOST_ASSETS = 200;
/** Milliseconds for which Vidmob may not yet find a job that it has accepted. */
const vidmob_tags_batch_SETTLING_MS = 2 * 60_000;
function vidmob_tags_batch_failed(reason) {
    return { kind: 'failed', reason };
}
function failedWith(answer, doing) {
    const said = (0,step_outcomes/* errorText */.kc)(answer.body);
    return vidmob_tags_batch_failed(`Vidmob answered ${answer.status} while ${doing}${said === undefined ? '' : `: ${said}`}`);
}
/** The answer to a request, or why there is none. Rejects when the time is up, or for a defect. */
async function answerOf(answering) {
    try {
        return await answering;
    }
    catch (error) {
        if (error instanceof http_failures/* TransportError */.wX && error.code !== 'out-of-time')
            return error.message;
        throw error;
    }
}
/** Creative Tags: one job for many assets. Remembers which dialect the account speaks, and what each job holds. */
function createTagsBatch(options) {
    const { ask, http, clientTags, clock, meter, memory } = options;
    const jobs = new Map();
    let spoken = GUIDE;
    let lastOpened = Promise.resolve();
    const post = async (dialect, assets, call) => {
        const json = dialect.body(assets, clientTags.slice(0, dialect.mostClientTags));
        return await answerOf(ask({ path: dialect.jobsPath, json, repeat: 'if-not-processed' }, call));
    };
    const finished = async (job, assets, call) => {
        const read = await resultsOf(job, http, call);
        const unread = 'unread' in read ? `The tags could not be read: ${read.unread}` : undefined;
        const byUrl = tagsByUrl('results' in read ? annotationsIn(read.results) : [], assets);
        for (const { id, url } of assets) {
            const error = job.errors.get(id);
            if (error !== undefined)
                memory.warn(url, `Creative Tags could not tag the asset: ${error}`);
            else if (unread !== undefined)
                memory.warn(url, unread);
            const tags = byUrl.get((0,core_url/* contentUrl */.hx)(url));
            if (tags)
                memory.keepTags(url, tags);
            else if (error === undefined && unread === undefined)
                memory.warn(url, 'Creative Tags is done with the asset and says no tags.');
        }
        return { kind: 'finished' };
    };
    const progressOf = async (id, job, open, call) => {
        if (job.state === 'complete')
            return await finished(job, open.assets, call);
        if (job.state === 'working')
            return { kind: 'working', id, on: `tags job ${job.status.slice(0, 40)}` };
        const reasons = [job.message, ...job.errors.values()].filter((reason) => reason !== undefined);
        return vidmob_tags_batch_failed(['the tags job failed', ...new Set(reasons.slice(0, 3))].join('; '));
    };
    const openJob = async (assets, call) => {
        let answer = await post(spoken, assets, call);
        if (typeof answer !== 'string' && answer.status === 404 && spoken === GUIDE) {
            spoken = REFERENCE;
            answer = await post(spoken, assets, call);
        }
        if (typeof answer === 'string')
            return vidmob_tags_batch_failed(answer);
        if (!isSuccess(answer))
            return failedWith(answer, 'opening a tags job');
        meter.submitted('tags');
        const id = tagJobIn(answer.body)?.id;
        if (id === undefined)
            return vidmob_tags_batch_failed('Vidmob accepted a tags job without saying its id');
        if (clientTags.length > spoken.mostClientTags) {
            const warning = `Only the first ${spoken.mostClientTags} client tags were sent: the account takes no more.`;
            for (const { url } of assets)
                memory.warn(url, warning);
        }
        const job = jobName(spoken, id);
        jobs.set(job, { dialect: spoken, assets, openedAt: clock.now() });
        return { kind: 'working', id: job, on: 'tags job opened' };
    };
    const check = async (job, call) => {
        const { dialect, id } = jobNamed(job);
        const open = jobs.get(job) ?? { dialect, assets: [], openedAt: 0 };
        const answer = await answerOf(ask({ path: open.dialect.jobPath(id) }, call));
        if (typeof answer === 'string')
            return { kind: 'working', id: job, on: 'tags job out of reach' };
        const { status } = answer;
        const mayPass = status === 429 || status >= 500 || (status === 404 && clock.now() - open.openedAt < vidmob_tags_batch_SETTLING_MS);
        if (mayPass)
            return { kind: 'working', id: job, on: `tags job answered ${status}` };
        if (!isSuccess(answer))
            return failedWith(answer, 'asking for a tags job');
        const found = tagJobIn(answer.body);
        return found ? await progressOf(job, found, open, call) : { kind: 'working', id: job, on: 'tags job UNKNOWN' };
    };
    return {
        queue: 'tags',
        maxSize: MOST_ASSETS,
        open: async (creatives, call) => {
            // One after the other: the first finds out which dialect is spoken.
            const opened = lastOpened.then(() => openJob(assetsOf(creatives), call));
            lastOpened = opened.catch(() => undefined);
            return await opened;
        },
        rejoin: async (job, creatives, call) => {
            jobs.set(job, { dialect: jobNamed(job).dialect, assets: assetsOf(creatives), openedAt: 0 });
            return await check(job, call);
        },
        check,
        ticketOf: taggingTicket,
    };
}

;// CONCATENATED MODULE: ./build/providers/vidmob/vidmob.js








/** Vidmob Creative Scoring, with Creative Tags as its batch. Holds what one run knows: make one for each run. */
function createVidmob(options) {
    const { http, tags, clientTags, clock, meter } = options;
    const ask = createClient(options);
    const memory = createTagMemory();
    const shared = { ask, catalogue: catalogueOf(ask), clock, meter, tags, memory };
    return {
        name: 'vidmob',
        requestKey: (creative) => JSON.stringify(mediaBody(creative, sentVersion(creative, 'first'))),
        contentKey: (creative) => sentVersion(creative, 'first'),
        submit: async (creative, call) => tags === 'always'
            ? { kind: 'needs-batch', ticket: null, fallback: null }
            : await submitMedia(shared, creative, 'first', null, call),
        check: (creative, ticket, call) => checkMedia(shared, creative, ticket, call),
        probe: (ticket, call) => probeMedia(shared, ticket, call),
        probeKey: probeKey,
        catalogue: shared.catalogue,
        changes: createChangeList(ask),
        batch: createTagsBatch({ ask, http, clientTags, clock, meter, memory }),
        resume: (creative, ticket, fallback, outcome, call) => resumeMedia(shared, creative, { ticket, fallback }, outcome, call),
    };
}


/***/ })

};
