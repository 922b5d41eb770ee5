/**
 * The architecture as rules; each says why. `npm test` runs them and checks that modules were read at all. Rules about what
 * is loaded, whatever types refer to, are in `.dependency-cruiser-run-time.mjs`.
 */
const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

export const options = {
  parser: 'swc',
  tsPreCompilationDeps: true,
  doNotFollow: { path: 'node_modules' },
  enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
};

export default {
  forbidden: [
    rule(
      'no-orphans',
      'A file nobody uses is not part of the product.',
      { orphan: true, pathNot: '^src/index\\.ts$' },
      {},
    ),
    rule(
      'core-is-pure',
      'Deciding must not depend on talking: core imports itself, the pure half of the providers and a few pure libraries.',
      { path: '^src/core' },
      {
        pathNot: [
          '^src/core',
          '^src/providers/(modules|answers|provider-module|[^/]+/[^/]+-answer)\\.ts$',
          '^node_modules/(zod|yaml|picomatch|fastest-levenshtein)/',
          '^(node:)?crypto$',
        ],
      },
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
      'The transport serves providers and GitHub alike.',
      { path: '^src/http' },
      { path: '^src', pathNot: ['^src/http', '^src/core/report', '^src/providers/modules\\.ts$', '^src/time/'] },
    ),
    rule(
      'providers-do-not-know-each-other',
      'A provider is a folder that can be taken out.',
      { path: '^src/providers/([^/]+)/' },
      { path: '^src/providers/([^/]+)/', pathNot: '^src/providers/$1/' },
    ),
    rule(
      'providers-do-not-talk-to-github',
      'A provider knows its wire and our terms, nothing of where the result goes.',
      { path: '^src/providers' },
      { path: ['^src/github/', '^src/gate', '^src/action', '^node_modules/@actions/', '^node_modules/@octokit/'] },
    ),
    rule(
      'runtime-serves-any-provider',
      'The loop knows the contract of providers and none of them by name.',
      { path: '^src/runtime' },
      { path: ['^src/providers/[^/]+/', '^src/github/', '^src/gate'] },
    ),
    rule(
      'github-does-not-know-providers',
      'Reading pull requests and publishing results is the same whatever was asked.',
      { path: '^src/github/' },
      { path: ['^src/providers', '^src/runtime', '^src/gate', '^src/github-gate', '^src/action', '^src/rescore'] },
    ),
    rule(
      'records-know-only-what-they-keep',
      'What was kept is judged by its seal and its form alone, wherever it was kept.',
      { path: '^src/records' },
      {
        pathNot: [
          '^src/(records|core)/',
          '^src/providers/(provider|modules|answers)\\.ts$',
          '^node_modules/zod/',
          '^(node:)?(crypto|zlib)$',
        ],
      },
    ),
    rule(
      'actions-toolkit-stays-at-the-edge',
      'Only the GitHub room and the entry know that this runs in Actions.',
      { path: '^src', pathNot: ['^src/github', '^src/action', '^src/cache'] },
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
  options,
};
