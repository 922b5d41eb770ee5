import { options } from './.dependency-cruiser.mjs';

/** The rules about what is loaded; src/ is held against them without its types. */
const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** The half of a provider that core may load. */
const PURE = '^src/providers/(modules|answers|[^/]+/(module|[^/]+-(answer|details|policy)|rules/[^/]+))\\.ts$';

export default {
  forbidden: [
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
      'clients-know-no-report',
      'A client makes answers; what reads and shows all of them is loaded elsewhere, and never because of a client.',
      { path: '^src/providers/[^/]+/', pathNot: PURE },
      { path: '^src/providers/answers\\.ts$', reachable: true },
    ),
    rule(
      'clients-come-by-import',
      'The start loads no client: a run asks few providers, and many runs none.',
      { path: '^src', pathNot: '^src/providers/[^/]+/' },
      { path: '^src/providers/[^/]+/', pathNot: PURE, dependencyTypesNot: ['dynamic-import'] },
    ),
  ],
  options,
};
