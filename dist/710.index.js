export const id = 710;
export const ids = [710];
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

/***/ 59253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GR: () => (/* binding */ belowMinimum),
/* harmony export */   QL: () => (/* binding */ minimumBand),
/* harmony export */   _t: () => (/* binding */ maximumBand),
/* harmony export */   aC: () => (/* binding */ TOLERANCE),
/* harmony export */   aE: () => (/* binding */ aboveMaximum),
/* harmony export */   sf: () => (/* binding */ NO_BAND)
/* harmony export */ });
/* unused harmony exports MINIMUM, MAXIMUM */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13798);
/* harmony import */ var _shares_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21464);
/* harmony import */ var _limit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29613);
/* harmony import */ var _strictness_scale_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56433);




/** A band without limits. */
const NO_BAND = { fail: null, warn: null };
const shownShare = (value) => (value === null ? 'none' : (0,_shares_js__WEBPACK_IMPORTED_MODULE_0__/* .shareText */ .L)(value));
const shown = {
    plain: (value) => value,
    text: shownShare,
    range: (loosest, strictest) => `${shownShare(loosest)} to ${shownShare(strictest)}`,
};
/** A share that must be reached: the higher, the stricter; null is no limit at all. */
const MINIMUM = (0,_strictness_scale_js__WEBPACK_IMPORTED_MODULE_1__/* .orderedScale */ .QJ)((value) => value ?? Number.NEGATIVE_INFINITY, shown);
/** A share that must not be exceeded: the lower, the stricter. */
const MAXIMUM = (0,_strictness_scale_js__WEBPACK_IMPORTED_MODULE_1__/* .orderedScale */ .QJ)((value) => -(value ?? Number.POSITIVE_INFINITY), shown);
const share = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()
    .min(0, 'takes a number from 0 to 1')
    .max(1, 'takes a number from 0 to 1')
    .describe('A number from 0 to 1.');
/** A number sets the failing limit; a band sets both ends, or one of them. */
function bandSchema(fails, warns, isUseful, message) {
    return zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([
        share,
        zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ fail: share.optional().describe(fails), warn: share.optional().describe(warns) })
            .refine(({ fail, warn }) => fail !== undefined || warn !== undefined, 'takes fail, warn or both')
            .refine(isUseful, message),
    ]);
}
const MINIMUM_SCHEMA = bandSchema('Below this the creative fails.', 'Below this, down to `fail`, the creative warns.', ({ fail = 0, warn = 1 }) => warn >= fail, 'takes a warn that is not below fail: it would never warn');
const MAXIMUM_SCHEMA = bandSchema('Above this the creative fails.', 'Above this, up to `fail`, the creative warns.', ({ fail = 1, warn = 0 }) => warn <= fail, 'takes a warn that is not above fail: it would never warn');
/** A limit on a share that must be reached. */
function minimumBand(options) {
    return bandLimit(MINIMUM, MINIMUM_SCHEMA, options);
}
/** A limit on a share that must not be exceeded. */
function maximumBand(options) {
    return bandLimit(MAXIMUM, MAXIMUM_SCHEMA, options);
}
function bandLimit(scale, schema, { key, description, fallback, needsEarlierScores = false }) {
    const end = (a, b) => a === null || b === null ? (a ?? b) : (0,_limit_js__WEBPACK_IMPORTED_MODULE_3__/* .stricter */ .Rn)(scale, a, b);
    return {
        key,
        schema: schema.optional().describe(description),
        fallback,
        read: readBand,
        merge: (below, { fail = below.fail, warn = below.warn }) => ({ fail, warn }),
        strictest: (a, b) => ({ fail: end(a.fail, b.fail), warn: end(a.warn, b.warn) }),
        describe: describeBand,
        describeStatement: describeBand,
        compared: [comparedEnd(key, 'fail', scale), comparedEnd(`${key}.warn`, 'warn', scale)],
        needsEarlierScores: ({ fail, warn }) => needsEarlierScores && (fail ?? warn ?? null) !== null,
    };
}
function readBand(given, originOf) {
    if (typeof given === 'number')
        return { fail: { value: given, origin: originOf([]) } };
    const end = (key) => {
        const value = given[key];
        return value === undefined ? undefined : { value, origin: originOf([key]) };
    };
    return { fail: end('fail'), warn: end('warn') };
}
function describeBand(key, { fail, warn }) {
    return [
        ...(fail ? [(0,_limit_js__WEBPACK_IMPORTED_MODULE_3__/* .describeValue */ .bp)(`${key}.fail`, fail, _shares_js__WEBPACK_IMPORTED_MODULE_0__/* .shareText */ .L)] : []),
        ...(warn ? [(0,_limit_js__WEBPACK_IMPORTED_MODULE_3__/* .describeValue */ .bp)(`${key}.warn`, warn, _shares_js__WEBPACK_IMPORTED_MODULE_0__/* .shareText */ .L)] : []),
    ];
}
const NO_LIMIT = { value: null, origin: 'default' };
/** A plain number in a policy is what fails, so changes name that end by the limit's own key. */
function comparedEnd(key, end, scale) {
    return { key, scale, inForce: (band) => band[end] ?? NO_LIMIT, statedBy: (statement) => statement[end]?.value };
}
/** A limit counts as reached this far below it: providers' shares are sums of floating-point weights. */
const TOLERANCE = 1e-9;
/** The worse end of a band that a share falls short of; undefined: it reaches both. */
function belowMinimum(actual, band) {
    return breach(band, (limit) => actual < limit - TOLERANCE);
}
/** The worse end of a band that a share exceeds; undefined: it exceeds neither. */
function aboveMaximum(actual, band) {
    return breach(band, (limit) => actual > limit + TOLERANCE);
}
function breach({ fail, warn }, isBeyond) {
    if (fail !== null && isBeyond(fail.value))
        return { severity: 'error', limit: fail };
    return warn !== null && isBeyond(warn.value) ? { severity: 'warning', limit: warn } : undefined;
}


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

/***/ 24642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hK: () => (/* binding */ workspaceName),
/* harmony export */   iD: () => (/* binding */ workspaceAdvice),
/* harmony export */   lk: () => (/* binding */ channelsWithoutSummary),
/* harmony export */   mJ: () => (/* binding */ evaluatedChannels),
/* harmony export */   x3: () => (/* binding */ requestedChannels)
/* harmony export */ });
/* harmony import */ var _core_verdict_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95197);

const named = ({ id, name }) => `${id} (${name})`;
/** A sentence that lists the workspaces when the creative's is missing or not among them; null otherwise. */
function workspaceAdvice({ workspaceId }, { workspaces }) {
    if (workspaces === undefined || workspaces.some(({ id }) => id === workspaceId))
        return null;
    const visible = workspaces.length === 0 ? 'none' : (0,_core_verdict_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(workspaces.map(named));
    return workspaceId === undefined
        ? `The entry states no workspaceId; the Vidmob key can see ${visible}.`
        : `Workspace ${workspaceId} is not one the Vidmob key can see; it sees ${visible}.`;
}
/** The workspace of a creative, in words. */
function workspaceName({ workspaceId }) {
    return workspaceId === undefined ? 'the organization' : `workspace ${workspaceId}`;
}
/** The channels to be evaluated: those the entry names, else all that Vidmob returned; sorted. */
function evaluatedChannels(creative, answer) {
    return [...(creative.channels.length > 0 ? creative.channels : Object.keys(answer.channels))].sort();
}
/** The requested channels that Vidmob returned no summary for. */
function channelsWithoutSummary(creative, answer) {
    return evaluatedChannels(creative, answer).filter((channel) => !Object.hasOwn(answer.channels, channel));
}
/** Missing data for every requested channel without a summary, or for an answer without any channel. */
function requestedChannels(creative, answer, hints) {
    const where = workspaceName(creative);
    const covered = creative.workspaceId === undefined ? undefined : hints.channelsByWorkspace.get(creative.workspaceId);
    const catalogue = covered === undefined ? null : `The scorecards of ${where} cover ${coverage(covered)}.`;
    const advice = workspaceAdvice(creative, hints);
    if (evaluatedChannels(creative, answer).length === 0) {
        const fix = `Name channels in the entry, or add scorecards to ${where} in Vidmob.`;
        return [(0,_core_verdict_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .missingData */ .$0)('vidmob', 'Vidmob returned no channels', (0,_core_verdict_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .sentences */ .hC)(fix, catalogue, advice))];
    }
    return channelsWithoutSummary(creative, answer).map((channel) => {
        const message = `Vidmob returned no summary for the requested channel ${channel}`;
        const explained = catalogue === null ? message : `${message}; ${lowerFirst(catalogue)}`;
        const fix = `Add ${channel} to a scorecard of ${where} in Vidmob, or remove it from the entry's channels.`;
        return (0,_core_verdict_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .missingData */ .$0)('vidmob', explained, (0,_core_verdict_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .sentences */ .hC)(fix, advice), { channel });
    });
}
const coverage = (channels) => (channels.length === 0 ? 'no channel' : (0,_core_verdict_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(channels));
const lowerFirst = (sentence) => sentence.charAt(0).toLowerCase() + sentence.slice(1, -1);


/***/ }),

/***/ 50998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ evaluateScoreDrop),
/* harmony export */   u: () => (/* binding */ MAX_SCORE_DROP)
/* harmony export */ });
/* harmony import */ var _core_rules_band_limit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59253);
/* harmony import */ var _core_rules_rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82114);
/* harmony import */ var _core_shares_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21464);
/* harmony import */ var _core_verdict_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95197);




const MAX_SCORE_DROP = (0,_core_rules_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .defineRule */ .K)({
    id: 'vidmob/max-score-drop',
    meaning: "The score of a channel fell further than allowed below the same creative's last score recorded on the base branch. " +
        'As a notice: there is no earlier score to compare with.',
    severities: ['error', 'warning', 'notice'],
    fixedBy: 'designer',
    fix: 'Compare the failed guidelines with those of the version before, and fix the ones that are new.',
    waivable: true,
    limits: [
        (0,_core_rules_band_limit_js__WEBPACK_IMPORTED_MODULE_0__/* .maximumBand */ ._t)({
            key: 'maxScoreDrop',
            description: "How far the score may fall below the same creative's last score recorded on the base branch.",
            fallback: () => _core_rules_band_limit_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_BAND */ .sf,
            needsEarlierScores: true,
        }),
    ],
});
/**
 * Evaluates how far a channel's score fell below the last one recorded on the base branch, where the policy limits that.
 * Without an earlier score the drop is unknown: that is reported, and is not the same as no drop. An absent or unusable
 * score is left to `vidmob/min-score`.
 */
function evaluateScoreDrop(channel, score, band, earlier, remedy) {
    const effective = band.fail ?? band.warn;
    if (effective === null || score === null)
        return [];
    const about = { rule: MAX_SCORE_DROP.id, provider: 'vidmob', channel };
    if (earlier === undefined) {
        const message = `${channel} has no earlier score recorded on the base branch, so the score drop is unknown`;
        return [(0,_core_verdict_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)({ ...about, severity: 'notice', message, limit: effective.value, origin: effective.origin })];
    }
    const drop = earlier.score - score;
    const breach = (0,_core_rules_band_limit_js__WEBPACK_IMPORTED_MODULE_0__/* .aboveMaximum */ .aE)(drop, band);
    if (breach === undefined)
        return [];
    const { severity, limit } = breach;
    const apart = (0,_core_shares_js__WEBPACK_IMPORTED_MODULE_3__/* .sharesApart */ .R)(drop, limit.value);
    const digits = apart.actual.length - '0.'.length;
    const before = `${earlier.score.toFixed(digits)} (recorded ${earlier.recordedAt.slice(0, 'YYYY-MM-DD'.length)})`;
    const allowed = `${severity === 'error' ? 'the policy allows' : 'the policy warns above'} ${apart.limit}`;
    const message = `${channel} score fell ${apart.actual}, from ${before} to ${score.toFixed(digits)}; ${allowed}`;
    return [(0,_core_verdict_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)({ ...about, severity, message, remedy, actual: drop, limit: limit.value, origin: limit.origin })];
}


/***/ }),

/***/ 9634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ evaluateUnavailable),
/* harmony export */   g: () => (/* binding */ MAX_UNAVAILABLE)
/* harmony export */ });
/* harmony import */ var _core_rules_band_limit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59253);
/* harmony import */ var _core_rules_rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82114);
/* harmony import */ var _core_shares_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21464);
/* harmony import */ var _core_verdict_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95197);




const MAX_UNAVAILABLE = (0,_core_rules_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .defineRule */ .K)({
    id: 'vidmob/max-unavailable',
    meaning: 'Too many of the applicable guidelines of a channel have no data, so that its score says little.',
    severities: ['error', 'warning'],
    fixedBy: 'ad operations',
    fix: 'Follow the remedy of the finding: it names the codes that Vidmob gave and what helps with each.',
    waivable: true,
    limits: [
        (0,_core_rules_band_limit_js__WEBPACK_IMPORTED_MODULE_0__/* .maximumBand */ ._t)({
            key: 'maxUnavailable',
            description: 'Largest share of the applicable guidelines that may be without data. Default: a warning above 0.25.',
            fallback: () => ({ fail: null, warn: { value: 0.25, origin: 'default' } }),
        }),
    ],
});
/** Evaluates the share of applicable guidelines without data; where it cannot be computed it is missing, never 0. */
function evaluateUnavailable(channel, scores, band, remedy) {
    const provider = 'vidmob';
    const actual = unavailableShare(scores);
    if (actual === null) {
        const message = `${channel} has no usable applicableCount and notAvailableCount in Vidmob's answer`;
        const severity = band.fail === null ? 'warning' : 'error';
        return [(0,_core_verdict_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)({ rule: 'provider/missing-data', severity, message, remedy, provider, channel })];
    }
    const breach = (0,_core_rules_band_limit_js__WEBPACK_IMPORTED_MODULE_0__/* .aboveMaximum */ .aE)(actual, band);
    if (breach === undefined)
        return [];
    const { severity, limit } = breach;
    const shown = (0,_core_shares_js__WEBPACK_IMPORTED_MODULE_3__/* .sharesApart */ .R)(actual, limit.value);
    const message = `${channel}: ${scores.notAvailableCount} of ${scores.applicableCount} applicable guidelines have no data; the ` +
        `share ${shown.actual} is ${shown.by} above the ${severity === 'error' ? 'maximum' : 'warning level'} ${shown.limit}`;
    const { value, origin } = limit;
    const rule = MAX_UNAVAILABLE.id;
    return [(0,_core_verdict_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)({ rule, severity, message, remedy, actual, limit: value, origin, provider, channel })];
}
function unavailableShare({ notAvailableCount, applicableCount }) {
    if (notAvailableCount === 0)
        return 0;
    if (notAvailableCount === null || applicableCount === null)
        return null;
    return applicableCount > 0 && notAvailableCount > 0 ? notAvailableCount / applicableCount : null;
}


/***/ }),

/***/ 42369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ MIN_ADHERENCE),
/* harmony export */   p: () => (/* binding */ evaluateAdherence)
/* harmony export */ });
/* harmony import */ var _core_rules_band_limit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59253);
/* harmony import */ var _core_rules_rule_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82114);
/* harmony import */ var _vidmob_min_share_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32137);



const MIN_ADHERENCE = (0,_core_rules_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .defineRule */ .K)({
    id: 'vidmob/min-adherence',
    measure: 'adherence',
    meaning: 'The share of guidelines that the creative meets on a channel is below the minimum.',
    severities: ['error', 'warning'],
    fixedBy: 'designer',
    fix: 'Fix the failed guidelines; the fix plan of the finding names the fewest that are enough.',
    waivable: true,
    limits: [
        (0,_core_rules_band_limit_js__WEBPACK_IMPORTED_MODULE_0__/* .minimumBand */ .QL)({
            key: 'minAdherence',
            description: 'Lowest adherencePercent that passes; reached when equal. Default: the input min-adherence.',
            fallback: ({ minAdherence }) => ({ fail: minAdherence, warn: null }),
        }),
    ],
});
const ADHERENCE = { rule: MIN_ADHERENCE.id, share: 'adherence', field: 'adherencePercent' };
/** Evaluates the adherence of one channel. */
function evaluateAdherence(channel, adherence, band, remedy) {
    return (0,_vidmob_min_share_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluateMinimum */ .w)(ADHERENCE, channel, adherence, band, remedy);
}


/***/ }),

/***/ 93288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ evaluateScore),
/* harmony export */   o: () => (/* binding */ MIN_SCORE)
/* harmony export */ });
/* harmony import */ var _core_rules_band_limit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59253);
/* harmony import */ var _core_rules_rule_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82114);
/* harmony import */ var _vidmob_min_share_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32137);



const MIN_SCORE = (0,_core_rules_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .defineRule */ .K)({
    id: 'vidmob/min-score',
    measure: 'score',
    meaning: "Vidmob's score of the creative on a channel is below the minimum.",
    severities: ['error', 'warning'],
    fixedBy: 'designer',
    fix: 'Fix the failed guidelines; the fix plan of the finding names the fewest that are enough.',
    waivable: true,
    limits: [
        (0,_core_rules_band_limit_js__WEBPACK_IMPORTED_MODULE_0__/* .minimumBand */ .QL)({
            key: 'minScore',
            description: 'Lowest score that passes; reached when equal. Default: the input min-score.',
            fallback: ({ minScore }) => ({ fail: minScore, warn: null }),
        }),
    ],
});
const SCORE = { rule: MIN_SCORE.id, share: 'score', field: 'score' };
/** Evaluates the score of one channel. */
function evaluateScore(channel, score, band, remedy) {
    return (0,_vidmob_min_share_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluateMinimum */ .w)(SCORE, channel, score, band, remedy);
}


/***/ }),

/***/ 32137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ evaluateMinimum)
/* harmony export */ });
/* harmony import */ var _core_rules_band_limit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59253);
/* harmony import */ var _core_shares_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21464);
/* harmony import */ var _core_verdict_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95197);



/** Evaluates such a share; one that is absent or not from 0 to 1 is missing. */
function evaluateMinimum({ rule, share, field }, channel, actual, band, remedy) {
    if (actual === null || !(actual >= 0 && actual <= 1)) {
        const message = `${channel} has no ${field} from 0 to 1 in Vidmob's answer`;
        const howToFix = 'Open the creative in Vidmob; bump the version in the manifest to score it again.';
        return [(0,_core_verdict_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .missingData */ .$0)('vidmob', message, howToFix, { channel, actual, limit: band.fail?.value ?? null })];
    }
    const breach = (0,_core_rules_band_limit_js__WEBPACK_IMPORTED_MODULE_0__/* .belowMinimum */ .GR)(actual, band);
    if (breach === undefined)
        return [];
    const { severity, limit } = breach;
    const shown = (0,_core_shares_js__WEBPACK_IMPORTED_MODULE_2__/* .sharesApart */ .R)(actual, limit.value);
    const name = severity === 'error' ? 'minimum' : 'warning level';
    const message = `${channel} ${share} ${shown.actual} is ${shown.by} below the ${name} ${shown.limit}`;
    const { value, origin } = limit;
    return [(0,_core_verdict_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)({ rule, severity, message, remedy, actual, limit: value, origin, provider: 'vidmob', channel })];
}


/***/ }),

/***/ 53893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LZ: () => (/* binding */ rowsNamed),
/* harmony export */   R: () => (/* binding */ REQUIRED_GUIDELINE),
/* harmony export */   xd: () => (/* binding */ evaluateRequired)
/* harmony export */ });
/* unused harmony exports guidelinesOf, GUIDELINES */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13798);
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42732);
/* harmony import */ var _core_policy_schema_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35509);
/* harmony import */ var _core_rules_limit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29613);
/* harmony import */ var _core_rules_rule_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82114);
/* harmony import */ var _core_verdict_finding_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(95197);
/* harmony import */ var _no_data_codes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95704);
/* harmony import */ var _requested_channels_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(24642);








const plain = (name) => name.trim().toLowerCase();
/** The guidelines of a list. */
function guidelinesOf(names) {
    return new Map(names.map((name) => [plain(name), name.trim()]));
}
/** More names than anyone requires: together they count as more than any list has, so that none is as strict. */
const MOST_NAMES = 1_000;
const BEYOND = new Map();
/** Guidelines that must pass: the more, the stricter. */
const GUIDELINES = {
    isAtLeast: (a, b) => a === b || (b !== BEYOND && [...b.keys()].every((name) => a.has(name))),
    strictest: (a, b) => {
        if (a === BEYOND || b === BEYOND)
            return BEYOND;
        const both = new Map([...a, ...b]);
        return both.size > MOST_NAMES ? BEYOND : both;
    },
    loosest: (a, b) => {
        if (a === BEYOND)
            return b;
        return b === BEYOND ? a : new Map([...a].filter(([name]) => b.has(name)));
    },
    plain: (names) => [...names.values()],
    text: (names) => (names.size === 0 ? 'none' : [...names.values()].map((name) => `“${name}”`).join(', ')),
    range: () => 'other lists',
};
const namesOf = (required) => guidelinesOf(required.map(({ value }) => value));
const REQUIRED_GUIDELINES = {
    key: 'requiredGuidelines',
    schema: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_core_policy_schema_values_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)
        .optional()
        .describe('Names of guidelines that must pass on each judged channel; case does not count. A list under a channel ' +
        'replaces the general one there.'),
    fallback: () => [],
    read: (given, originOf) => given.map((value, index) => ({ value: value.trim(), origin: originOf([index]) })),
    // The whole list is replaced: guidelines that are not in the later one are no longer required.
    merge: (_below, statement) => statement,
    strictest: (a, b) => {
        const known = namesOf(a);
        return [...a, ...b.filter(({ value }) => !known.has(plain(value)))];
    },
    describe: (key, required) => required.map((name) => (0,_core_rules_limit_js__WEBPACK_IMPORTED_MODULE_4__/* .describeValue */ .bp)(key, name, (text) => text)),
    describeStatement: (key, required) => {
        const names = required.map(({ value }) => value);
        return [{ key, value: names.length === 0 ? 'none' : names.join(' and '), origin: null }];
    },
    compared: [
        {
            key: 'requiredGuidelines',
            scale: GUIDELINES,
            inForce: (required) => ({ value: namesOf(required), origin: required[0]?.origin ?? 'default' }),
            statedBy: namesOf,
        },
    ],
};
const REQUIRED_GUIDELINE = (0,_core_rules_rule_js__WEBPACK_IMPORTED_MODULE_5__/* .defineRule */ .K)({
    id: 'vidmob/required-guideline',
    meaning: 'A guideline that the policy requires fails on a channel. As a notice: it does not apply to this asset there.',
    severities: ['error', 'notice'],
    fixedBy: 'designer',
    fix: 'Change the creative so that it meets the guideline on that channel.',
    waivable: true,
    limits: [REQUIRED_GUIDELINES],
});
/** The rows of a guideline; case and surrounding space do not count. */
function rowsNamed(name, rows) {
    return rows.filter((row) => plain(row.name) === plain(name));
}
/** Evaluates the guidelines that must pass on a channel; several rows of one guideline count as their worst. */
function evaluateRequired(creative, channel, rows, required, hints) {
    return required.flatMap(({ value: name, origin }) => {
        const results = rowsNamed(name, rows).map(({ result }) => result);
        const guideline = `The required guideline “${name}”`;
        const about = { limit: 'PASS', origin, channel };
        if (results.includes('FAIL')) {
            const message = `${guideline} fails on ${channel}`;
            const remedy = `Change the creative so that it meets “${name}” on ${channel}.`;
            return (0,_core_verdict_finding_js__WEBPACK_IMPORTED_MODULE_6__/* .finding */ .gk)({
                rule: REQUIRED_GUIDELINE.id,
                severity: 'error',
                message,
                remedy,
                actual: 'FAIL',
                provider: 'vidmob',
                ...about,
            });
        }
        const unclear = results.find((result) => result !== 'PASS' && result !== 'NOT_APPLICABLE');
        if (unclear !== undefined) {
            const { meaning, fix } = (0,_no_data_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .noDataCode */ .rg)(unclear);
            const what = (0,_no_data_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .isNoData */ .wC)(unclear) ? 'has no data' : 'has no known result';
            return (0,_core_verdict_finding_js__WEBPACK_IMPORTED_MODULE_6__/* .missingData */ .$0)('vidmob', `${guideline} ${what} on ${channel}: ${meaning}`, fix, {
                actual: unclear,
                ...about,
            });
        }
        if (results.includes('PASS'))
            return [];
        if (results.length > 0) {
            const message = `${guideline} does not apply to this asset on ${channel}`;
            const actual = 'NOT_APPLICABLE';
            return (0,_core_verdict_finding_js__WEBPACK_IMPORTED_MODULE_6__/* .finding */ .gk)({
                rule: REQUIRED_GUIDELINE.id,
                severity: 'notice',
                message,
                actual,
                provider: 'vidmob',
                ...about,
            });
        }
        const message = `${guideline} has no result on ${channel}`;
        return (0,_core_verdict_finding_js__WEBPACK_IMPORTED_MODULE_6__/* .missingData */ .$0)('vidmob', message, absence(creative, channel, name, origin, hints), about);
    });
}
/** Why a guideline may be absent, according to the catalogue. */
function absence(creative, channel, name, origin, hints) {
    const catalogue = hints.guidelinesByWorkspace.get(creative.workspaceId ?? null);
    const where = (0,_requested_channels_js__WEBPACK_IMPORTED_MODULE_7__/* .workspaceName */ .hK)(creative);
    const advice = (0,_requested_channels_js__WEBPACK_IMPORTED_MODULE_7__/* .workspaceAdvice */ .iD)(creative, hints);
    if (catalogue === undefined)
        return (0,_core_verdict_finding_js__WEBPACK_IMPORTED_MODULE_6__/* .sentences */ .hC)(`Check the name in the policy (${origin}) against Vidmob.`, advice);
    if (catalogue.some((known) => plain(known) === plain(name))) {
        return (0,_core_verdict_finding_js__WEBPACK_IMPORTED_MODULE_6__/* .sentences */ .hC)(`The guideline exists in ${where}; add it to a scorecard for ${channel} in Vidmob.`, advice);
    }
    const near = (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(name.trim(), catalogue);
    const correction = near === undefined ? '' : ` Did you mean “${near}”?`;
    return (0,_core_verdict_finding_js__WEBPACK_IMPORTED_MODULE_6__/* .sentences */ .hC)(`No guideline of ${where} has that name; correct the policy (${origin}).${correction}`, advice);
}


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13798);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
