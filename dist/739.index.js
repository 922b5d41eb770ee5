export const id = 739;
export const ids = [739];
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

/***/ 64739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VERITY_THREAT: () => (/* binding */ VERITY_THREAT),
/* harmony export */   VERITY_THREATS: () => (/* binding */ VERITY_THREATS),
/* harmony export */   evaluateVerity: () => (/* binding */ evaluateVerity),
/* harmony export */   verityRules: () => (/* binding */ verityRules)
/* harmony export */ });
/* harmony import */ var _core_rules_level_limit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2774);
/* harmony import */ var _core_rules_rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82114);
/* harmony import */ var _core_verdict_finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95197);
/* harmony import */ var _verity_answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65405);




/** Verity's threats, in words (providers/facts.md, section 4). */
const VERITY_THREATS = {
    GGT1: 'violence and gore',
    GGT2: 'criminal activity',
    GGT3: 'drugs and alcohol',
    GGT4: 'sexually charged content',
    GGT5: 'profanity and vulgarity',
    GGT6: 'hate speech, harassment and cyberbullying',
    GGT7: 'disasters',
    GGT8: 'malware and phishing',
    GGT9: 'medical content',
};
/** Open: a further threat has a rule id of its own. */
const FAMILY = 'verity/<threat>';
const VERITY_THREAT = (0,_core_rules_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .defineRule */ .K)({
    id: FAMILY,
    members: VERITY_THREATS,
    meaning: 'Verity found a threat in the creative, at a risk that the policy fails or warns of.',
    severities: ['error', 'warning'],
    fixedBy: 'brand safety',
    fix: 'Change what shows the threat, have the classification reviewed by GumGum, or record an approved exception as a waiver.',
    waivable: true,
    limits: [
        (0,_core_rules_level_limit_js__WEBPACK_IMPORTED_MODULE_2__/* .levelLimit */ .oX)({
            key: 'failOn',
            levels: _verity_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .VERITY_RISKS */ .F,
            takes: _verity_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .VERITY_RISKS */ .F,
            description: 'Verity risks that fail; a risk includes all worse ones, [] is none. Default: the input verity-fail-on.',
            fallback: ({ verityFailOn }) => verityFailOn,
        }),
        (0,_core_rules_level_limit_js__WEBPACK_IMPORTED_MODULE_2__/* .levelLimit */ .oX)({
            key: 'warnOn',
            levels: _verity_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .VERITY_RISKS */ .F,
            takes: _verity_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .VERITY_RISKS */ .F,
            description: 'Verity risks that warn; a risk includes all worse ones, [] is none. Default: [medium].',
            fallback: () => ({ value: 'medium', origin: 'default' }),
        }),
    ],
});
/** Verity's rules. */
const verityRules = {
    catalogue: [VERITY_THREAT],
    evaluate: (answer, { limits }) => {
        return { findings: evaluateVerity(answer, limits()), fixPlans: [] };
    },
};
const AGAIN = 'Run the gate again; if it stays so, ask GumGum about this asset.';
const isKnown = (id) => Object.hasOwn(VERITY_THREATS, id);
/** Evaluates Verity's threats by their `risk`; `safe` counts only where it contradicts an empty list. */
function evaluateVerity({ safe, threats }, limits) {
    if (threats === null)
        return [(0,_core_verdict_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .missingData */ .$0)('verity', "Verity's answer has no list of threats", AGAIN)];
    if (threats.length === 0 && safe === false) {
        return [
            (0,_core_verdict_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .missingData */ .$0)('verity', 'Verity calls the asset unsafe, but names no threat', AGAIN, { actual: 'safe: false' }),
        ];
    }
    return [...threats].sort((a, b) => (a.id < b.id ? -1 : 1)).flatMap((threat) => evaluateThreat(threat, limits));
}
function evaluateThreat({ id, category, risk }, limits) {
    const meaning = category ?? (isKnown(id) ? VERITY_THREATS[id] : null);
    const threat = meaning === null ? id : `${id} (${meaning})`;
    if (risk === null) {
        return [(0,_core_verdict_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .missingData */ .$0)('verity', `Verity returned no known risk for ${threat}`, AGAIN, { limit: 'low to high' })];
    }
    const about = { rule: `verity/${id}`, provider: 'verity' };
    const found = [];
    const breach = (0,_core_rules_level_limit_js__WEBPACK_IMPORTED_MODULE_2__/* .evaluateLevel */ .wB)(_verity_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .VERITY_RISKS */ .F, risk, limits.byKey.get(id) ?? limits.default);
    if (breach !== undefined) {
        const { reach, ...compared } = breach;
        const remedy = `Change what shows ${meaning ?? id}, or have the classification reviewed by GumGum.`;
        found.push((0,_core_verdict_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .gk)({ ...about, message: `Verity rates ${threat} ${risk}; ${reach}`, remedy, ...compared }));
    }
    if (!isKnown(id)) {
        const message = `Verity rates ${threat} ${risk}, a threat this version does not know; the general risks apply`;
        found.push((0,_core_verdict_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .gk)({ ...about, severity: 'warning', message, actual: risk }));
    }
    return found;
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


/***/ })

};
