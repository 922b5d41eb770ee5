import { options } from './.dependency-cruiser.mjs';

/** The rules about what is loaded; src/ is held against them without its types. */
const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

export default {
  forbidden: [rule('no-cycles', 'A cycle means that two files are one idea.', {}, { circular: true })],
  options,
};
