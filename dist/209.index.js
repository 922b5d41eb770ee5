export const id = 209;
export const ids = [209];
export const modules = {

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

/***/ 42209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   iasAnswers: () => (/* binding */ iasAnswers),
/* harmony export */   iasDetails: () => (/* binding */ iasDetails),
/* harmony export */   iasInShort: () => (/* binding */ iasInShort)
/* harmony export */ });
/* harmony import */ var _core_render_answer_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39004);
/* harmony import */ var _core_render_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76506);
/* harmony import */ var _ias_answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98509);
/* harmony import */ var _rules_ias_category_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35803);




/** Every GARM category with its level, worst first. */
function garmRows({ garm }) {
    const rows = Object.entries(garm).map(([category, level]) => ({ category, level }));
    return (0,_core_render_answer_table_js__WEBPACK_IMPORTED_MODULE_0__/* .worstLevelFirst */ .W)(rows, _ias_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .GARM_LEVELS */ .E);
}
/** The categories that are not safe: `hate floor, drugs medium`. */
function iasInShort(answer) {
    const risky = garmRows(answer).filter(({ level }) => level !== 'safe');
    return risky.length === 0 ? 'safe' : risky.map(({ category, level }) => `${category} ${level ?? '?'}`).join(', ');
}
/** IAS's answer: GARM categories worst first; the safe ones share a row. */
function iasDetails(answer, view) {
    const rows = garmRows(answer);
    const risky = rows
        .filter(({ level }) => level !== 'safe')
        .map(({ category, level }) => [
        `**${level ?? 'unknown'}**`,
        (0,_core_render_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU)(category),
        isKnownCategory(category) ? _rules_ias_category_js__WEBPACK_IMPORTED_MODULE_3__.GARM_NAMES[category] : 'a category this version does not know',
    ]);
    const safe = rows.filter(({ level }) => level === 'safe').map(({ category }) => category);
    const shared = safe.length === 0 ? [] : [['safe', (0,_core_render_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)(safe.join(', ')), '']];
    return [(0,_core_render_answer_table_js__WEBPACK_IMPORTED_MODULE_0__/* .answerTable */ .z)(['IAS', 'GARM category', 'Meaning'], [...risky, ...shared], 'category', view)];
}
const isKnownCategory = (category) => Object.hasOwn(_rules_ias_category_js__WEBPACK_IMPORTED_MODULE_3__.GARM_NAMES, category);
/** How IAS's answers are read and shown. */
const iasAnswers = {
    schema: _ias_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .iasScored */ .AO,
    inShort: iasInShort,
    details: iasDetails,
};


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


/***/ })

};
