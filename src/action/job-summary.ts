import { appendFile, stat } from 'node:fs/promises';
import { cutMarkdown } from '../github/publish/cut-markdown.ts';
import { JOB_SUMMARY_BYTES } from '../github/publish/limits.ts';

/**
 * Appends Markdown to the job summary, cut to what is left of its limit, because the runner drops a longer one whole.
 * Resolves with false where there is no file to write to; rejects with nothing.
 */
export async function writeJobSummary(text: string, file = process.env['GITHUB_STEP_SUMMARY']): Promise<boolean> {
  if (!file) return false;
  try {
    const used = await stat(file).then(
      ({ size }) => size,
      () => 0,
    );
    await appendFile(file, `${cutMarkdown(text, JOB_SUMMARY_BYTES - used - 2)}\n`);
    return true;
  } catch {
    return false;
  }
}
