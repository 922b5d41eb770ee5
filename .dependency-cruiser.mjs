/**
 * The architecture as rules; each says why. `npm test` runs them; a test shows that each can fail. The default export is
 * about the sources as they are written, `atRunTime` about what is loaded, whatever types refer to.
 */
/** @param {string} name @param {string} comment @param {object} from @param {object} to */
const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** Rooms that know GitHub or the runner. */
const HOST = ['^src/github/', '^src/github-gate/', '^src/action/', '^src/rescore/', '^src/cache/'];
const TOOLKIT = ['^node_modules/@actions/', '^node_modules/@octokit/'];

/** The half of a provider that core may load. */
const PURE = '^src/providers/(modules|answers|sections|[^/]+/(module|[^/]+-(answer|details|policy)|rules/[^/]+))\\.ts$';

export const atRunTime = [
  rule(
    'no-cycles',
    'A cycle means that two files are one idea. A module may load its client later.',
    {},
    { circular: true, viaOnly: { dependencyTypesNot: ['dynamic-import'] } },
  ),
  rule(
    'provider-modules-are-pure',
    "Core loads the providers' modules: what a module loads at once is as pure as core. Its client and its stand-in come by import().",
    { path: PURE },
    { pathNot: ['^src/core/', PURE, 'node_modules/zod/'], dependencyTypesNot: ['dynamic-import'] },
  ),
  rule(
    'modules-load-quickly',
    'They are loaded before the first request: plain data and readers of inputs. A schema would bring zod, which takes longer to load than all of the start.',
    { path: '^src/providers/(modules|[^/]+/module)\\.ts$' },
    {
      pathNot: ['^src/providers/[^/]+/module\\.ts$', '^src/core/(input-readers|policy/workspaces)\\.ts$'],
      dependencyTypesNot: ['dynamic-import'],
    },
  ),
  rule(
    'loaded-halves-do-not-wait-for-each-other',
    'answers.ts and sections.ts await what modules load: a file among those that led back to them would wait for ever.',
    { path: '^src/providers/[^/]+/' },
    { path: '^src/providers/(answers|sections)\\.ts$', reachable: true },
  ),
  rule(
    'clients-come-by-import',
    'The start loads no client: a run asks few providers, and many runs none.',
    { path: '^src', pathNot: '^src/providers/[^/]+/' },
    { path: '^src/providers/[^/]+/', pathNot: PURE, dependencyTypesNot: ['dynamic-import'] },
  ),
];

export default {
  forbidden: [
    rule(
      'no-orphans',
      'A file nobody uses is not part of the product. The local host is one until a command line uses it.',
      { orphan: true, pathNot: ['^src/index\\.ts$', '^src/local/'] },
      {},
    ),
    rule(
      'core-is-pure',
      'Deciding must not depend on talking: core imports itself, the pure half of providers and a few pure libraries.',
      { path: '^src/core' },
      {
        pathNot: [
          '^src/(core|providers)/',
          '^node_modules/(zod|yaml|picomatch|fastest-levenshtein)/',
          '^(node:)?crypto$',
        ],
      },
    ),
    rule(
      'core-knows-providers-by-their-list',
      'A provider is one line in one list; core goes through it, so that it knows none by name.',
      { path: '^src/core' },
      { path: '^src/providers/', pathNot: '^src/providers/[^/]+\\.ts$' },
    ),
    rule(
      'renderers-do-not-decide',
      'What people read is made from the report; a renderer that evaluates would show another verdict than the check.',
      { path: '^src/core/render' },
      { path: '^src/core/manifest' },
    ),
    rule(
      'only-the-transport-knows-ky',
      'Retries, limits and deadlines are in one place.',
      { path: '^src', pathNot: '^src/http' },
      { path: '^node_modules/ky/' },
    ),
    rule(
      'http-knows-nobody',
      'The transport serves providers and GitHub alike; its meter counts by the list of providers.',
      { path: '^src/http' },
      { path: '^src', pathNot: ['^src/http', '^src/core/(report|log)', '^src/providers/modules\\.ts$', '^src/time/'] },
    ),
    rule(
      'clock-is-ground',
      'Everything waits by the clock; it waits for nobody.',
      { path: '^src/time/' },
      { path: ['^src/', '^node_modules/'], pathNot: '^src/time/' },
    ),
    rule(
      'providers-do-not-know-each-other',
      'A provider is a folder that can be taken out.',
      { path: '^src/providers/([^/]+)/' },
      { path: '^src/providers/([^/]+)/', pathNot: '^src/providers/$1/' },
    ),
    rule(
      'providers-know-no-host',
      'A provider knows its wire and our terms, nothing of where the result goes.',
      { path: '^src/providers' },
      { path: ['^src/(gate|local|runtime)/', ...HOST, ...TOOLKIT] },
    ),
    rule(
      'runtime-serves-any-provider',
      'The loop knows the contract of providers and none of them by name.',
      { path: '^src/runtime' },
      { path: ['^src/providers/[^/]+/', '^src/(gate|local)/', ...HOST] },
    ),
    rule(
      'records-know-only-what-they-keep',
      'What was kept is judged by its seal and its form alone, wherever it was kept.',
      { path: '^src/records' },
      {
        pathNot: [
          '^src/(records|core)/',
          '^src/providers/[^/]+\\.ts$',
          '^node_modules/zod/',
          '^(node:)?(crypto|zlib)$',
        ],
      },
    ),
    rule(
      'gate-knows-no-host',
      'The pipeline runs wherever its ports are implemented: what it needs of a host is in gate/ports.ts.',
      { path: '^src/gate/' },
      { path: ['^src/local/', ...HOST, ...TOOLKIT] },
    ),
    rule(
      'github-serves',
      "GitHub's API is the same whatever is asked of it and whoever asks.",
      { path: '^src/github/' },
      { path: ['^src/(providers|runtime|records|gate|local)/', ...HOST], pathNot: '^src/github/' },
    ),
    rule(
      'cache-serves',
      'It carries bytes from run to run; what is in them is not its matter.',
      { path: '^src/cache/' },
      {
        path: ['^src/(providers|runtime|records|gate|local)/', ...HOST],
        pathNot: ['^src/cache/', '^src/github/event\\.ts$'],
      },
    ),
    rule(
      'local-needs-no-github',
      'The second host proves that the pipeline can live without GitHub.',
      { path: '^src/local/' },
      { path: [...HOST, ...TOOLKIT] },
    ),
    rule(
      'gate-has-a-door',
      'What the pipeline offers to hosts is in its index: everything else in it can change freely.',
      { path: '^src/', pathNot: '^src/gate/' },
      { path: '^src/gate/', pathNot: '/index\\.ts$' },
    ),
    rule(
      'github-gate-has-a-door',
      "What GitHub's half of a gate lends to the scheduled run and the edge is in its index.",
      { path: '^src/', pathNot: '^src/github-gate/' },
      { path: '^src/github-gate/', pathNot: '/index\\.ts$' },
    ),
    rule(
      'action-is-the-edge',
      'Inputs, outputs and the process are read and written in one room, which nothing else depends on.',
      { path: '^src/', pathNot: ['^src/action/', '^src/index\\.ts$'] },
      { path: '^src/action/' },
    ),
    rule(
      'actions-toolkit-stays-at-the-edge',
      'Only what talks to GitHub or the runner knows that this runs in Actions.',
      { path: '^src', pathNot: ['^src/github/', '^src/action/', '^src/cache/'] },
      { path: '^node_modules/@actions/' },
    ),
    rule(
      'no-dev-dependencies-in-the-product',
      'What is bundled must be a dependency.',
      { path: '^src' },
      { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    ),
    rule('not-to-unresolvable', 'An import that leads nowhere.', {}, { couldNotResolve: true }),
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
