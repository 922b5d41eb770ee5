/** Reads GITHUB_OUTPUT: `name=value` lines and `name<<delimiter` blocks, as the runner does. Throws on anything else. */
export function parseOutputFile(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split(/\r?\n/);
  while (lines.length > 0) {
    const line = lines.shift() ?? '';
    const block = /^([^=]+?)<<(.+)$/.exec(line);
    if (block !== null) {
      const [, name = '', delimiter = ''] = block;
      const end = lines.indexOf(delimiter);
      if (end === -1) {
        throw new Error(`GITHUB_OUTPUT: the value of ${name} does not end`);
      }
      outputs[name] = lines
        .splice(0, end + 1)
        .slice(0, -1)
        .join('\n');
    } else if (line.includes('=')) {
      const at = line.indexOf('=');
      outputs[line.slice(0, at)] = line.slice(at + 1);
    } else if (line !== '') {
      throw new Error(`GITHUB_OUTPUT: a line that is neither a value nor a block: ${line}`);
    }
  }
  return outputs;
}
