import http from 'node:http';

const VARIABLES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'];

/**
 * Sends this process's requests through the proxy that the environment names (`HTTPS_PROXY`, `NO_PROXY`), which Node
 * does not do by itself. Does nothing before Node 24.5, which cannot. Rejects a variable that is not a URL.
 */
export function useProxyFromEnvironment(environment: NodeJS.ProcessEnv = process.env): void {
  const named = VARIABLES.filter((name) => environment[name]);
  // Asked by its name: importing it would be a syntax error where it does not exist.
  const setProxy: unknown = Reflect.get(http, 'setGlobalProxyFromEnv');
  if (named.length === 0 || typeof setProxy !== 'function') return;
  try {
    setProxy(environment);
  } catch {
    // The original message quotes the value, which may hold a password.
    throw new Error(`${named.join(', ')}: not the URL of a proxy. Write it as http://host:port.`);
  }
}
