export const id = 205;
export const ids = [205];
export const modules = {

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

/***/ 77205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   vidmobPolicy: () => (/* binding */ vidmobPolicy)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(13798);
/* harmony import */ var _core_channels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47216);
/* harmony import */ var _core_policy_schema_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35509);
/* harmony import */ var _core_rules_limit_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(29613);
/* harmony import */ var _core_rules_policy_section_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82560);
/* harmony import */ var _rules_vidmob_max_score_drop_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50998);
/* harmony import */ var _rules_vidmob_max_unavailable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9634);
/* harmony import */ var _rules_vidmob_min_adherence_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42369);
/* harmony import */ var _rules_vidmob_min_score_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(93288);
/* harmony import */ var _rules_vidmob_required_guideline_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(53893);










const workspaceIds = {
    key: 'workspaceIds',
    schema: (0,_core_policy_schema_values_js__WEBPACK_IMPORTED_MODULE_1__/* .some */ .zN)(zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr().positive('takes a workspace id, a whole number above 0'))
        .optional()
        .describe('The only workspaces entries may name; an entry with another one is invalid. Default: any.'),
    fallback: undefined,
    read: (value, origin) => ({ value, origin }),
    describe: (key, ids) => (ids === undefined ? [] : [(0,_core_rules_limit_js__WEBPACK_IMPORTED_MODULE_9__/* .describeValue */ .bp)(key, ids, (value) => value.join(', '))]),
    compare: (before, after) => {
        const [from, to] = [before?.value, after?.value];
        const isWithin = (inner, outer) => outer === undefined || (inner?.value.every((id) => outer.value.includes(id)) ?? false);
        if (isWithin(before, after) && isWithin(after, before))
            return undefined;
        const text = `${from?.join(', ') ?? 'any'} → ${to?.join(', ') ?? 'any'}`;
        return { from: from ?? null, to: to ?? null, effect: isWithin(after, before) ? 'tighter' : 'looser', text };
    },
    refuse: ({ workspaceId }, ids) => ids === undefined || workspaceId === undefined || ids.value.includes(workspaceId)
        ? undefined
        : `names workspace ${workspaceId}, which the policy does not allow (${ids.origin}); allowed: ${ids.value.join(', ')}`,
};
const clientTag = zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
    label: _core_policy_schema_values_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL.describe('The tag.'),
    description: _core_policy_schema_values_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL.describe('What the tag stands for, so that it can be recognised.'),
});
/** Tags tell Vidmob's recognition about the team's own; no limit is about them. */
const clientTags = {
    key: 'clientTags',
    schema: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(clientTag).optional().describe("The team's own tags, recognised by Creative Tags jobs."),
    fallback: [],
    read: (tags) => tags,
    describe: () => [],
    compare: (from, to) => {
        if (JSON.stringify(from) === JSON.stringify(to))
            return undefined;
        const text = (tags) => tags.length === 0 ? 'none' : tags.map(({ label }) => label).join(', ');
        return { from, to, effect: 'neutral', text: `${text(from)} → ${text(to)}` };
    },
};
const channels = (entry) => zod__WEBPACK_IMPORTED_MODULE_8__/* .record */ .g1P(_core_policy_schema_values_js__WEBPACK_IMPORTED_MODULE_1__/* .channelName */ .HA, entry)
    .superRefine((limits, context) => {
    const seen = new Set();
    for (const name of Object.keys(limits)) {
        const canonical = (0,_core_channels_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalChannel */ .oL)(name);
        if (seen.has(canonical)) {
            context.addIssue({ code: 'custom', path: [name], message: `names ${canonical}, which stands here already` });
        }
        seen.add(canonical);
    }
})
    .optional()
    .describe('Limits of single channels, by name or alias, over the general ones.');
/** `vidmob` in the policy file. */
const vidmobPolicy = (0,_core_rules_policy_section_js__WEBPACK_IMPORTED_MODULE_2__/* .defineSection */ .r)({
    name: 'vidmob',
    title: 'Vidmob',
    credentials: 'vidmob-api-key',
    rules: [_rules_vidmob_min_score_js__WEBPACK_IMPORTED_MODULE_6__/* .MIN_SCORE */ .o, _rules_vidmob_min_adherence_js__WEBPACK_IMPORTED_MODULE_5__/* .MIN_ADHERENCE */ .$, _rules_vidmob_max_unavailable_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_UNAVAILABLE */ .g, _rules_vidmob_max_score_drop_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_SCORE_DROP */ .u, _rules_vidmob_required_guideline_js__WEBPACK_IMPORTED_MODULE_7__/* .REQUIRED_GUIDELINE */ .R],
    byKey: { key: 'channels', schema: channels, canonical: _core_channels_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalChannel */ .oL },
    byChannel: true,
    options: [workspaceIds, clientTags],
    example: `\
vidmob:
  workspaceIds: [45914, 45920]
  minScore: { fail: 0.7, warn: 0.8 }
  minAdherence: 0.6 # a number is what fails
  maxUnavailable: { fail: 0.5, warn: 0.25 }
  maxScoreDrop: { warn: 0.05 } # warns, and never fails
  requiredGuidelines: ["Logo in first 3 seconds"]
  clientTags:
    - { label: lifestyle, description: Real-life settings instead of a studio }
  channels:
    TIKTOK: { minScore: 0.65, requiredGuidelines: [] }
  optional: false
`,
});


/***/ })

};
