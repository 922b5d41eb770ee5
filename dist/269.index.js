export const id = 269;
export const ids = [269,803];
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

/***/ 2774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   oX: () => (/* binding */ levelLimit),
/* harmony export */   wB: () => (/* binding */ evaluateLevel)
/* harmony export */ });
/* unused harmony export levelScale */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13798);
/* harmony import */ var _limit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29613);
/* harmony import */ var _strictness_scale_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56433);



/** The scale of levels: the milder the one that counts, the stricter; null counts none. */
function levelScale(levels) {
    const text = (level) => (level === null ? 'none' : andWorse(levels, level));
    return (0,_strictness_scale_js__WEBPACK_IMPORTED_MODULE_0__/* .orderedScale */ .QJ)((level) => (level === null ? Number.NEGATIVE_INFINITY : -levels.indexOf(level)), {
        plain: (level) => (level === null ? [] : [level]),
        text,
        range: (loosest, strictest) => `${text(loosest)}, up to ${text(strictest)}`,
    });
}
function andWorse(levels, level) {
    return level === levels.at(-1) ? level : `${level} and worse`;
}
/** A limit that the policy sets as a list of levels: the mildest of them counts. */
function levelLimit({ key, levels, takes, description, fallback, }) {
    const scale = levelScale(levels);
    const describe = (at, limit) => [
        (0,_limit_js__WEBPACK_IMPORTED_MODULE_1__/* .describeValue */ .bp)(at, limit, (level) => (level === null ? 'none' : `${level} and all worse`)),
    ];
    return {
        key,
        schema: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(takes)).optional().describe(description),
        fallback,
        read: (given, originOf) => ({
            value: levels.find((level) => given.includes(level)) ?? null,
            origin: originOf([]),
        }),
        merge: (_below, statement) => statement,
        strictest: (a, b) => (0,_limit_js__WEBPACK_IMPORTED_MODULE_1__/* .stricter */ .Rn)(scale, a, b),
        describe,
        describeStatement: describe,
        compared: [{ key, scale, inForce: (limit) => limit, statedBy: ({ value }) => value }],
    };
}
/** Compares a level with the mildest that fails and the mildest that warns; undefined when it is milder than both. */
function evaluateLevel(levels, actual, { failOn, warnOn }) {
    const reaches = (limit) => {
        return limit !== null && levels.indexOf(actual) >= levels.indexOf(limit);
    };
    const breach = (severity, limit, origin) => {
        const reach = `the policy ${severity === 'error' ? 'fails' : 'warns of'} ${andWorse(levels, limit)}`;
        return { severity, actual, limit: `below ${limit}`, origin, reach };
    };
    if (reaches(failOn.value))
        return breach('error', failOn.value, failOn.origin);
    return reaches(warnOn.value) ? breach('warning', warnOn.value, warnOn.origin) : undefined;
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

/***/ 82560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ defineSection)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13798);
/* harmony import */ var _limit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29613);


const OPTIONAL = zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()
    .optional()
    .describe('Whether entries may leave this provider out. Default false: an entry that leaves it out has no verdict, which ' +
    'ends as `outcomes.missingData` says.');
/** Composes a section of the policy from the limits of a provider's rules. */
function defineSection(definition) {
    const { byKey, options } = definition;
    const limits = definition.rules.flatMap((rule) => rule.limits);
    const limitShape = Object.fromEntries(limits.map(({ key, schema }) => [key, schema]));
    const evaluated = { ...limitShape, [byKey.key]: byKey.schema(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej(limitShape)) };
    const optionShape = Object.fromEntries(options.map(({ key, schema }) => [key, schema]));
    const eachLimit = (of) => Object.fromEntries(limits.map((limit) => [limit.key, of(limit)]));
    const mergeValues = (below, statements) => eachLimit(({ key, merge }) => (statements[key] === undefined ? below[key] : merge(below[key], statements[key])));
    const strictestValues = (a, b) => eachLimit(({ key, strictest }) => strictest(a[key], b[key]));
    const readValues = (content, originOf) => {
        const given = limits.filter(({ key }) => content[key] !== undefined);
        return Object.fromEntries(given.map(({ key, read }) => [key, read(content[key], (0,_limit_js__WEBPACK_IMPORTED_MODULE_1__/* .within */ .ux)(originOf, [key]))]));
    };
    const readStatements = (content, originOf) => {
        const entries = Object.entries((content[byKey.key] ?? {}));
        const statements = entries.map(([name, entry = {}]) => {
            return [byKey.canonical(name), readValues(entry, (0,_limit_js__WEBPACK_IMPORTED_MODULE_1__/* .within */ .ux)(originOf, [byKey.key, name]))];
        });
        return { default: readValues(content, originOf), byKey: new Map(statements) };
    };
    return {
        ...definition,
        schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ ...evaluated, ...optionShape, optional: OPTIONAL }),
        overrideSchema: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej(evaluated),
        limits,
        compared: limits.flatMap(comparedOf),
        resolve: (content, originOf, settings) => {
            const statements = readStatements(content, originOf);
            const general = mergeValues(eachLimit(({ fallback }) => fallback(settings)), statements.default);
            const named = [...statements.byKey].map(([key, entry]) => [key, mergeValues(general, entry)]);
            const values = options.map(({ key, fallback, read }) => {
                const given = content[key];
                return [key, given === undefined ? fallback : read(given, originOf([key]))];
            });
            return { ...Object.fromEntries(values), default: general, byKey: new Map(named) };
        },
        readStatements,
        merge: (below, statements) => {
            const named = keysOf(below, statements).map((key) => {
                const general = mergeValues(below.byKey.get(key) ?? below.default, statements.default);
                return [key, mergeValues(general, statements.byKey.get(key) ?? {})];
            });
            return { default: mergeValues(below.default, statements.default), byKey: new Map(named) };
        },
        strictest: (a, b) => {
            const named = keysOf(a, b).map((key) => {
                return [key, strictestValues(a.byKey.get(key) ?? a.default, b.byKey.get(key) ?? b.default)];
            });
            return { default: strictestValues(a.default, b.default), byKey: new Map(named) };
        },
    };
}
function keysOf(a, b) {
    return [...new Set([...a.byKey.keys(), ...b.byKey.keys()])];
}
/** The compared values of one limit, found among those of all. */
function comparedOf({ key, compared }) {
    return compared.map((each) => ({
        ...each,
        inForce: (values) => each.inForce(values[key]),
        statedBy: (statements) => (statements[key] === undefined ? undefined : each.statedBy(statements[key])),
    }));
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

/***/ 41269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   iasPolicy: () => (/* binding */ iasPolicy)
/* harmony export */ });
/* harmony import */ var _core_policy_schema_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35509);
/* harmony import */ var _core_rules_policy_section_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82560);
/* harmony import */ var _rules_ias_category_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35803);



/** `ias` in the policy file. */
const iasPolicy = (0,_core_rules_policy_section_js__WEBPACK_IMPORTED_MODULE_1__/* .defineSection */ .r)({
    name: 'ias',
    title: 'IAS',
    credentials: 'ias-client-id and ias-client-secret',
    rules: [_rules_ias_category_js__WEBPACK_IMPORTED_MODULE_2__.IAS_CATEGORY],
    byKey: {
        key: 'categories',
        schema: (entry) => (0,_core_policy_schema_values_js__WEBPACK_IMPORTED_MODULE_0__/* .entryForEach */ .t1)(_rules_ias_category_js__WEBPACK_IMPORTED_MODULE_2__.GARM_NAMES, entry).optional().describe('Limits of single GARM categories, over the general ones.'),
        canonical: (category) => category,
    },
    byChannel: false,
    options: [],
    example: `\
ias:
  failOn: [high] # and floor, which is worse
  warnOn: [medium]
  categories:
    hate: { failOn: [medium], warnOn: [low] }
    debated: { warnOn: [] }
  optional: false
`,
});


/***/ }),

/***/ 35803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GARM_NAMES: () => (/* binding */ GARM_NAMES),
/* harmony export */   IAS_CATEGORY: () => (/* binding */ IAS_CATEGORY),
/* harmony export */   evaluateIas: () => (/* binding */ evaluateIas),
/* harmony export */   iasRules: () => (/* binding */ iasRules)
/* harmony export */ });
/* harmony import */ var _core_rules_level_limit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2774);
/* harmony import */ var _core_rules_rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82114);
/* harmony import */ var _core_verdict_finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95197);
/* harmony import */ var _ias_answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98509);




/** The GARM categories under IAS's keys, in words (ias-multimedia-classification; providers/facts.md, GARM). */
const GARM_NAMES = {
    adult: 'adult and explicit sexual content',
    arms: 'arms and ammunition',
    crime: 'crime and harmful acts, human rights violations',
    death: 'death, injury or military conflict',
    debated: 'debated sensitive social issues',
    drugs: 'illegal drugs, tobacco, e-cigarettes, vaping, alcohol',
    hate: 'hate speech and acts of aggression',
    obscene: 'obscenity and profanity',
    piracy: 'online piracy',
    spam: 'spam or harmful content',
    terror: 'terrorism',
};
const [, ...UNSAFE_LEVELS] = _ias_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .GARM_LEVELS */ .E;
/** Open: a further category has a rule id of its own. */
const FAMILY = 'ias/<category>';
const IAS_CATEGORY = (0,_core_rules_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .defineRule */ .K)({
    id: FAMILY,
    members: GARM_NAMES,
    meaning: 'IAS rates the creative in a GARM category at a level that the policy fails or warns of.',
    severities: ['error', 'warning'],
    fixedBy: 'brand safety',
    fix: 'Change what shows the category, have the level reviewed by IAS, or record an approved exception as a waiver.',
    waivable: true,
    limits: [
        (0,_core_rules_level_limit_js__WEBPACK_IMPORTED_MODULE_2__/* .levelLimit */ .oX)({
            key: 'failOn',
            levels: _ias_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .GARM_LEVELS */ .E,
            takes: UNSAFE_LEVELS,
            description: 'GARM levels that fail; a level includes all worse ones, [] is none. Default: the input garm-fail-on.',
            fallback: ({ garmFailOn }) => garmFailOn,
        }),
        (0,_core_rules_level_limit_js__WEBPACK_IMPORTED_MODULE_2__/* .levelLimit */ .oX)({
            key: 'warnOn',
            levels: _ias_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .GARM_LEVELS */ .E,
            takes: UNSAFE_LEVELS,
            description: 'GARM levels that warn; a level includes all worse ones, [] is none. Default: [medium].',
            fallback: () => ({ value: 'medium', origin: 'default' }),
        }),
    ],
});
/** IAS's rules. */
const iasRules = {
    catalogue: [IAS_CATEGORY],
    evaluate: (answer, { limits }) => {
        return { findings: evaluateIas(answer, limits()), fixPlans: [] };
    },
};
const isKnown = (category) => Object.hasOwn(GARM_NAMES, category);
/** Evaluates IAS's GARM levels: all eleven categories must have one; a further one is held to the general limits. */
function evaluateIas({ garm }, limits) {
    const levels = new Map(Object.entries(garm));
    const categories = [...new Set([..._ias_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .GARM_CATEGORIES */ .tw, ...levels.keys()])].sort();
    const unrated = categories.filter((category) => (levels.get(category) ?? null) === null);
    const rated = categories.flatMap((category) => {
        const level = levels.get(category) ?? null;
        return level === null ? [] : [...evaluateCategory(category, level, limits), ...unfamiliar(category, level)];
    });
    return [...(unrated.length > 0 ? [missing(unrated)] : []), ...rated];
}
function missing(unrated) {
    const message = `IAS returned no known level for ${(0,_core_verdict_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(unrated)}`;
    const remedy = 'Run the gate again; if it stays so, ask IAS why the categories have no level from safe to floor.';
    return (0,_core_verdict_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .missingData */ .$0)('ias', message, remedy, { actual: null, limit: 'a level from safe to floor' });
}
function evaluateCategory(category, level, limits) {
    const breach = (0,_core_rules_level_limit_js__WEBPACK_IMPORTED_MODULE_2__/* .evaluateLevel */ .wB)(_ias_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .GARM_LEVELS */ .E, level, limits.byKey.get(category) ?? limits.default);
    if (breach === undefined)
        return [];
    const { reach, ...compared } = breach;
    const meaning = isKnown(category) ? ` (${GARM_NAMES[category]})` : '';
    const message = `IAS rates ${category} ${level}${meaning}; ${reach}`;
    const remedy = `Change what shows ${isKnown(category) ? GARM_NAMES[category] : category}, or have the level reviewed by IAS.`;
    return [(0,_core_verdict_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .gk)({ rule: `ias/${category}`, message, remedy, provider: 'ias', ...compared })];
}
function unfamiliar(category, level) {
    if (isKnown(category))
        return [];
    const message = `IAS rates ${category} ${level}, a category this version does not know; the general levels apply`;
    return [(0,_core_verdict_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .gk)({ rule: `ias/${category}`, severity: 'warning', message, actual: level, provider: 'ias' })];
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
