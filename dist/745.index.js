export const id = 745;
export const ids = [745];
export const modules = {

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

/***/ 33745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verityAnswers: () => (/* binding */ verityAnswers),
/* harmony export */   verityDetails: () => (/* binding */ verityDetails),
/* harmony export */   verityInShort: () => (/* binding */ verityInShort)
/* harmony export */ });
/* harmony import */ var _core_render_answer_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39004);
/* harmony import */ var _core_render_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76506);
/* harmony import */ var _verity_answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65405);



function riskRows(threats) {
    return (0,_core_render_answer_table_js__WEBPACK_IMPORTED_MODULE_0__/* .worstLevelFirst */ .W)(threats.map(({ id, category, risk }) => ({ id, category, level: risk })), _verity_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .VERITY_RISKS */ .F);
}
/** The threats with their risk: `GGT6 high`. */
function verityInShort({ threats }) {
    if (threats === null)
        return '?';
    if (threats.length === 0)
        return 'no threats';
    return riskRows(threats)
        .map(({ id, level }) => `${id} ${level ?? '?'}`)
        .join(', ');
}
/** Verity's answer: threats worst first, and its own `safe`, which is shown but not judged. */
function verityDetails({ threats, safe }, view) {
    const rows = riskRows(threats ?? []).map(({ id, category, level }) => [
        `**${level ?? 'unknown'}**`,
        (0,_core_render_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU)(id),
        (0,_core_render_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU)(category ?? '–'),
    ]);
    const none = ['–', threats === null ? 'no list of threats' : 'no threats', ''];
    const own = [`safe: ${safe ?? 'not said'}`, "Verity's own summary, for information", ''];
    return [(0,_core_render_answer_table_js__WEBPACK_IMPORTED_MODULE_0__/* .answerTable */ .z)(['Verity', 'Threat', 'Meaning'], [...(rows.length === 0 ? [none] : rows), own], 'threat', view)];
}
/** How Verity's answers are read and shown. */
const verityAnswers = {
    schema: _verity_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .verityScored */ .y,
    inShort: verityInShort,
    details: verityDetails,
};


/***/ })

};
