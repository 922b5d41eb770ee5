/** What programs need to be found, to speak and to reach the network. */
const OF_THE_MACHINE = [
  'PATH',
  'Path',
  'PATHEXT',
  'HOME',
  'USERPROFILE',
  'PROGRAMFILES',
  'SYSTEMDRIVE',
  'SystemDrive',
  'SYSTEMROOT',
  'SystemRoot',
  'LD_LIBRARY_PATH',
  'LANG',
  'LC_ALL',
  'HTTPS_PROXY',
  'https_proxy',
  'HTTP_PROXY',
  'http_proxy',
  'NO_PROXY',
  'no_proxy',
  'NODE_EXTRA_CA_CERTS',
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
  // The runner finds by it what a step left running.
  'RUNNER_TRACKING_ID',
];

/** The cache service in its second version. Without ACTIONS_CACHE_URL the library has no other to turn to. */
const OF_THE_SERVICE = [
  'ACTIONS_RESULTS_URL',
  'ACTIONS_RUNTIME_TOKEN',
  'ACTIONS_CACHE_SERVICE_V2',
  'ACTIONS_CACHE_MODE',
  'GITHUB_SERVER_URL',
];

/**
 * Options that GNU tar reads besides those of the library, which lets it write wherever an archive says. Whoever may run
 * workflows for a pull request can save an archive for it, so nothing that lies in or leads to another folder is unpacked.
 */
const UNPACK_NOTHING_ELSEWHERE = '--exclude=*/*';

/**
 * The environment of the library's process: no inputs, and no credentials but the cache's own. `directory` is where the
 * library packs, unpacks and keeps what it needs meanwhile.
 */
export function libraryEnvironment(env: NodeJS.ProcessEnv, directory: string): Record<string, string> {
  const inherited: Record<string, string> = {};
  for (const name of [...OF_THE_MACHINE, ...OF_THE_SERVICE]) {
    const value = env[name];
    if (value !== undefined) inherited[name] = value;
  }
  return {
    ...inherited,
    GITHUB_WORKSPACE: directory,
    RUNNER_TEMP: directory,
    TAR_OPTIONS: UNPACK_NOTHING_ELSEWHERE,
  };
}

/** Whether the runner offers a cache at all; the library itself looks closer. */
export function offersCache(env: NodeJS.ProcessEnv): boolean {
  return Boolean(env['ACTIONS_RESULTS_URL'] && env['ACTIONS_RUNTIME_TOKEN']);
}
