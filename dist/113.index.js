export const id = 113;
export const ids = [113];
export const modules = {

/***/ 42113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  evaluateVidmob: () => (/* binding */ evaluateVidmob),
  vidmobRules: () => (/* binding */ vidmobRules)
});

// EXTERNAL MODULE: ./build/core/verdict/finding.js
var verdict_finding = __webpack_require__(95197);
// EXTERNAL MODULE: ./build/core/rules/band-limit.js
var band_limit = __webpack_require__(59253);
// EXTERNAL MODULE: ./build/core/shares.js
var shares = __webpack_require__(21464);
;// CONCATENATED MODULE: ./build/providers/vidmob/rules/fix-plan-candidates.js

/** What could be fixed, by name. Rows of one name and rule pass together. */
function candidatesIn(rows) {
    const failed = new Map();
    for (const { name, rule, result, weight } of rows) {
        if (result !== 'FAIL')
            continue;
        const key = JSON.stringify([name, rule]);
        const known = failed.get(key) ?? { name, weight: null, rows: 0 };
        const together = isReported(weight) ? weight + weightOf(known) : known.weight;
        failed.set(key, { name, weight: together, rows: known.rows + 1 });
    }
    return [...failed.values()].sort(byName);
}
/** The heaviest first, then by name. */
function heaviestFirst(candidates) {
    return [...candidates].sort((a, b) => weightOf(b) - weightOf(a) || byName(a, b));
}
/** A weight that was not reported adds nothing to a score. */
function weightOf({ weight }) {
    return isReported(weight) ? weight : 0;
}
/** A number too large for the wire arrives as an infinite one. */
function isReported(weight) {
    return Number.isFinite(weight);
}
function byName(a, b) {
    if (a.name === b.name)
        return 0;
    return a.name < b.name ? -1 : 1;
}
/**
 * The fewest candidates that have at least `needed` rows together; of those sets the heaviest, then the first by name.
 * Undefined when all of them have fewer. `candidates` are sorted by name; `needed` is 1 or more.
 *
 * The candidates with most rows tell how many it takes (`count`), how many rows the last of them has (`usual`) and how
 * many of their rows are not needed (`spare`, fewer than `usual`). Every other set of that size lacks a row for each
 * row that a skipped candidate has above `usual` and each that a taken one has below it; it will do when it lacks no
 * more than `spare`. So a table over candidates, places and spare rows, which is small, finds the heaviest set.
 */
function heaviestCovering(candidates, needed) {
    const fewest = fewestCovering(candidates, needed);
    return fewest && heaviestFirst(heaviestOf(candidates, fewest));
}
function fewestCovering(candidates, needed) {
    const sizes = candidates.map(({ rows }) => rows).sort((a, b) => b - a);
    let covered = 0;
    for (const [index, usual] of sizes.entries()) {
        covered += usual;
        if (covered >= needed)
            return { count: index + 1, usual, spare: covered - needed };
    }
    return undefined;
}
function heaviestOf(candidates, { count, usual, spare }) {
    const width = spare + 1;
    const cell = (places, left) => places * width + left;
    /** The greatest weight of the candidates from here on, by places to fill and spare rows left. */
    let best = new Float64Array(cell(count, width)).fill(Number.NEGATIVE_INFINITY).fill(0, 0, width);
    const taken = candidates.map(() => new Uint8Array(best.length));
    for (const [index, candidate] of [...candidates.entries()].reverse()) {
        const next = best;
        best = new Float64Array(next.length);
        const weighing = (places, left) => places < 0 || left < 0 ? Number.NEGATIVE_INFINITY : next[cell(places, left)];
        for (let places = 0; places <= count; places += 1) {
            for (let left = 0; left <= spare; left += 1) {
                const skipping = weighing(places, left - Math.max(0, candidate.rows - usual));
                const taking = weightOf(candidate) + weighing(places - 1, left - Math.max(0, usual - candidate.rows));
                const isTaken = taking > Number.NEGATIVE_INFINITY && taking >= skipping - band_limit/* TOLERANCE */.aC;
                best[cell(places, left)] = isTaken ? taking : skipping;
                taken[index][cell(places, left)] = isTaken ? 1 : 0;
            }
        }
    }
    let places = count;
    let left = spare;
    return candidates.filter(({ rows }, index) => {
        const isTaken = taken[index]?.[cell(places, left)] === 1;
        places -= isTaken ? 1 : 0;
        left -= Math.max(0, isTaken ? usual - rows : rows - usual);
        return isTaken;
    });
}

// EXTERNAL MODULE: ./build/core/channels.js
var channels = __webpack_require__(47216);
// EXTERNAL MODULE: ./build/providers/vidmob/rules/no-data-codes.js
var no_data_codes = __webpack_require__(95704);
;// CONCATENATED MODULE: ./build/providers/vidmob/rules/guideline-remedies.js



const SHOWN = 3;
/** The guideline rows of one channel. */
function rowsOf({ guidelines }, channel) {
    return guidelines.filter(({ channel: named }) => named === channel || (0,channels/* canonicalChannel */.oL)(named) === channel);
}
/** What to fix for a better score: the failed guidelines that weigh most. */
function failedGuidelines(rows) {
    const failed = rows
        .filter(({ result }) => result === 'FAIL')
        .sort((a, b) => (b.weight ?? 0) - (a.weight ?? 0) || (a.name < b.name ? -1 : 1))
        .map(({ name, weight }) => (weight === null ? `“${name}”` : `“${name}” (weight ${weight})`));
    const heaviest = [...new Set(failed)].slice(0, SHOWN);
    return heaviest.length === 0
        ? 'Open the creative in Vidmob to see which guidelines it misses.'
        : `Fix the failed guidelines, first ${(0,verdict_finding/* listed */.KE)(heaviest)}.`;
}
/** What to do about guidelines without data: the fix for each code, the most frequent first. */
function unavailableGuidelines(rows) {
    const counts = new Map();
    for (const { result } of rows.filter((row) => (0,no_data_codes/* isNoData */.wC)(row.result))) {
        const { code } = (0,no_data_codes/* noDataCode */.rg)(result);
        counts.set(code, (counts.get(code) ?? 0) + 1);
    }
    const cures = [...counts]
        .sort(([a, countOfA], [b, countOfB]) => countOfB - countOfA || (a < b ? -1 : 1))
        .slice(0, SHOWN)
        .map(([code, count]) => `${code} (${count}): ${(0,no_data_codes/* noDataCode */.rg)(code).fix}`);
    return cures.length === 0 ? 'Open the creative in Vidmob to see which guidelines lack data.' : cures.join(' ');
}

// EXTERNAL MODULE: ./build/providers/vidmob/rules/vidmob-min-adherence.js
var vidmob_min_adherence = __webpack_require__(42369);
// EXTERNAL MODULE: ./build/providers/vidmob/rules/vidmob-min-score.js
var vidmob_min_score = __webpack_require__(93288);
;// CONCATENATED MODULE: ./build/providers/vidmob/rules/fix-plan.js







const MOST_ROUNDING = 0.005;
/**
 * How far a reported share may be from the exact one because it was rounded: half of the last digit shown, at most
 * 0.005, since a number like 0.6 may be a 0.60 whose last digit was not written.
 */
function roundingOf(reported) {
    const [, decimals] = /^\d+\.?(\d*)$/.exec(String(reported)) ?? [];
    return decimals === undefined ? 0 : Math.min(MOST_ROUNDING, 0.5 * 10 ** -decimals.length);
}
/** Whether the reported share is the computed one but for floating-point noise. */
function equals(reported, computed) {
    return Math.abs(reported - computed) <= band_limit/* TOLERANCE */.aC;
}
/** Whether the reported share is the computed one, perhaps rounded. */
function reproduces(reported, computed) {
    return Math.abs(reported - computed) <= roundingOf(reported) + band_limit/* TOLERANCE */.aC;
}
/** Whether a share reaches a limit. */
function reaches(share, limit) {
    return share >= limit - band_limit/* TOLERANCE */.aC;
}
/** The plan is impossible where Vidmob lists nothing that could be fixed. */
const NOTHING_FAILED = 'Vidmob lists no failed guideline.';
const UNCLEAR_SCORE = 'the reported score does not follow from the guidelines and their weights.';
/**
 * The fewest failed guidelines whose passing brings a score to its limit. A score is the weight of the guidelines that
 * pass in that of all that pass or fail (vidmob-media-scoring-guide). Passing moves weight without changing the whole,
 * so that the heaviest guidelines first are the fewest, and of the fewest the heaviest.
 */
function planScore(rows, reported, limit) {
    const candidates = heaviestFirst(candidatesIn(rows));
    if (candidates.length === 0)
        return { reason: NOTHING_FAILED };
    const judged = rows.filter(({ result }) => result === 'PASS' || result === 'FAIL');
    if (judged.some((row) => weightOf(row) < 0))
        return { reason: UNCLEAR_SCORE };
    const total = weightIn(judged);
    let passed = weightIn(judged.filter(({ result }) => result === 'PASS'));
    const computed = passed / total;
    if (!reproduces(reported, computed) || reaches(computed, limit))
        return { reason: UNCLEAR_SCORE };
    const fixed = [];
    for (const candidate of candidates) {
        fixed.push(candidate);
        passed += weightOf(candidate);
        if (reaches(passed / total, limit))
            break;
    }
    return { fixed, to: Math.min(1, passed / total) };
}
function weightIn(rows) {
    return rows.reduce((sum, row) => sum + weightOf(row), 0);
}
const OTHER_COUNTS = 'the reported counts of passed and failed guidelines are not those of the guidelines listed.';
const UNCLEAR_ADHERENCE = 'the reported adherence does not follow from the reported counts.';
/**
 * The fewest failed guidelines whose passing brings an adherence to its limit. Vidmob's documents compute it in three
 * ways, so the reported number has to tell which one it is; where several fit equally well, the plan holds for all.
 */
function planAdherence(rows, scores, reported, limit) {
    const candidates = candidatesIn(rows);
    if (candidates.length === 0)
        return { reason: NOTHING_FAILED };
    const passed = rows.filter(({ result }) => result === 'PASS').length;
    const failed = rows.filter(({ result }) => result === 'FAIL').length;
    if (passed !== scores.passCount || failed !== scores.failCount)
        return { reason: OTHER_COUNTS };
    const fractions = reproducing(reported, fractionsOf(passed, failed, scores));
    const needed = Math.max(0, ...fractions.map((fraction) => neededBy(fraction, limit)));
    if (needed === 0)
        return { reason: UNCLEAR_ADHERENCE };
    const fixed = heaviestCovering(candidates, needed);
    const gained = fixed?.reduce((sum, candidate) => sum + candidate.rows, 0) ?? failed;
    const to = Math.min(...fractions.map(({ met, of }) => (met + gained) / of));
    if (fixed)
        return { fixed, to };
    const apart = (0,shares/* sharesApart */.R)(to, limit);
    return {
        reason: `with every failed guideline passing the adherence would be ${apart.actual}, still ${apart.by} short.`,
    };
}
/** pass/(pass+fail), pass/applicable and (pass+unavailable)/applicable, where the counts are consistent. */
function fractionsOf(passed, failed, scores) {
    const applicable = scores.applicableCount ?? 0;
    return [
        { met: passed, of: passed + failed },
        { met: passed, of: applicable },
        { met: passed + (scores.notAvailableCount ?? 0), of: applicable },
    ].filter(({ met, of }) => met + failed <= of);
}
/** Those that are the reported number exactly; without any those it may be rounded from. */
function reproducing(reported, fractions) {
    const exact = fractions.filter(({ met, of }) => equals(reported, met / of));
    return exact.length > 0 ? exact : fractions.filter(({ met, of }) => reproduces(reported, met / of));
}
/** How many more have to be met; more than there are when it takes that many. */
function neededBy({ met, of }, limit) {
    let needed = 0;
    while (!reaches((met + needed) / of, limit))
        needed += 1;
    return needed;
}
/** For every score and adherence below its minimum the smallest set of guidelines to fix. Advice: it judges nothing. */
function adviseFixes(findings, answer) {
    const fixPlans = [];
    const advised = findings.map((finding) => {
        if (!isMissed(finding))
            return finding;
        const planned = planFor(finding, answer);
        if ('reason' in planned)
            return { ...finding, remedy: (0,verdict_finding/* sentences */.hC)(finding.remedy, `No fix plan: ${planned.reason}`) };
        const { channel, rule, actual: from } = finding;
        const guidelines = planned.fixed.map(({ name, weight }) => ({ name, weight }));
        fixPlans.push({ channel, rule, guidelines, from, to: planned.to });
        return finding;
    });
    return { findings: advised, fixPlans };
}
function isMissed(finding) {
    return finding.severity === 'error' && (finding.rule === vidmob_min_score/* MIN_SCORE */.o.id || finding.rule === vidmob_min_adherence/* MIN_ADHERENCE */.$.id);
}
function planFor({ rule, channel, actual, limit }, answer) {
    const rows = rowsOf(answer, channel);
    if (rule === vidmob_min_score/* MIN_SCORE */.o.id)
        return planScore(rows, actual, limit);
    return planAdherence(rows, answer.channels[channel], actual, limit);
}

// EXTERNAL MODULE: ./build/providers/vidmob/rules/requested-channels.js
var requested_channels = __webpack_require__(24642);
// EXTERNAL MODULE: ./build/providers/vidmob/rules/vidmob-max-score-drop.js
var vidmob_max_score_drop = __webpack_require__(50998);
// EXTERNAL MODULE: ./build/providers/vidmob/rules/vidmob-max-unavailable.js
var vidmob_max_unavailable = __webpack_require__(9634);
// EXTERNAL MODULE: ./build/providers/vidmob/rules/vidmob-required-guideline.js
var vidmob_required_guideline = __webpack_require__(53893);
;// CONCATENATED MODULE: ./build/providers/vidmob/rules/vidmob-rules.js










/** Vidmob's rules. */
const vidmobRules = {
    catalogue: [vidmob_min_score/* MIN_SCORE */.o, vidmob_min_adherence/* MIN_ADHERENCE */.$, vidmob_max_unavailable/* MAX_UNAVAILABLE */.g, vidmob_max_score_drop/* MAX_SCORE_DROP */.u, vidmob_required_guideline/* REQUIRED_GUIDELINE */.R],
    evaluate: evaluateVidmob,
    hintsWanted,
    scoresToRecord,
};
/** Evaluates what Vidmob answered, channel by channel, with a plan for each score and adherence below its minimum. */
function evaluateVidmob(answer, context) {
    const { creative, hints } = context;
    const found = (0,requested_channels/* evaluatedChannels */.mJ)(creative, answer).flatMap((channel) => {
        const scores = ownValue(answer.channels, channel);
        return scores === undefined ? [] : evaluateChannel(channel, scores, answer, context);
    });
    return adviseFixes([...(0,requested_channels/* requestedChannels */.x3)(creative, answer, hints), ...found], answer);
}
function evaluateChannel(channel, scores, answer, { creative, limits: limitsOn, hints, earlierScores }) {
    const limits = limitsOn(channel);
    const rows = rowsOf(answer, channel);
    const required = (0,vidmob_required_guideline/* evaluateRequired */.xd)(creative, channel, rows, limits.requiredGuidelines, hints);
    const final = (0,no_data_codes/* finalRows */.gi)(channel, rows);
    const missing = unavailableGuidelines(rows);
    if (!wasEvaluated(scores))
        return [nothingEvaluated(channel, scores, missing), ...required, ...final];
    const failed = failedGuidelines(rows);
    return [
        ...(0,vidmob_min_score/* evaluateScore */.m)(channel, scores.score, limits.minScore, failed),
        ...(0,vidmob_min_adherence/* evaluateAdherence */.p)(channel, scores.adherencePercent, limits.minAdherence, failed),
        ...(0,vidmob_max_unavailable/* evaluateUnavailable */.P)(channel, scores, limits.maxUnavailable, missing),
        ...(0,vidmob_max_score_drop/* evaluateScoreDrop */.B)(channel, scores.score, limits.maxScoreDrop, ownValue(earlierScores, channel), failed),
        ...required,
        ...final,
    ];
}
/** The value under an untrusted key: own properties only. */
function ownValue(values, key) {
    return Object.hasOwn(values, key) ? values[key] : undefined;
}
/** Whether a channel's score rests on anything: at least one guideline passed or failed (contract section 4). */
function wasEvaluated({ passCount, failCount }) {
    return passCount !== null && failCount !== null && passCount >= 0 && failCount >= 0 && passCount + failCount > 0;
}
function nothingEvaluated(channel, { passCount, failCount }, remedy) {
    const message = passCount === 0 && failCount === 0
        ? `${channel}: not one guideline was evaluated, so its score says nothing`
        : `${channel} has no usable passCount and failCount in Vidmob's answer`;
    return (0,verdict_finding/* missingData */.$0)('vidmob', message, remedy, { channel });
}
/** The scores that rest on evaluated guidelines and are in range. */
function scoresToRecord({ channels }) {
    return Object.entries(channels).flatMap(([channel, scores]) => {
        const { score } = scores;
        const isUsable = wasEvaluated(scores) && score !== null && score >= 0 && score <= 1;
        return isUsable ? [[channel, score]] : [];
    });
}
/** Channels or required guidelines that are absent can be explained by Vidmob's catalogues. */
function hintsWanted(answer, creative, limitsOn) {
    const channels = (0,requested_channels/* evaluatedChannels */.mJ)(creative, answer);
    const lacksChannel = channels.length === 0 || (0,requested_channels/* channelsWithoutSummary */.lk)(creative, answer).length > 0;
    const lacksGuideline = channels
        .filter((channel) => Object.hasOwn(answer.channels, channel))
        .some((channel) => limitsOn(channel).requiredGuidelines.some(({ value }) => (0,vidmob_required_guideline/* rowsNamed */.LZ)(value, rowsOf(answer, channel)).length === 0));
    const { workspaceId } = creative;
    return {
        workspaces: lacksChannel || lacksGuideline,
        channelsOf: lacksChannel && workspaceId !== undefined ? [workspaceId] : [],
        guidelinesOf: lacksGuideline ? [workspaceId ?? null] : [],
    };
}


/***/ })

};
