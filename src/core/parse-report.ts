import { z } from 'zod';
import { type Report, report as reportSchema } from './report.ts';
import { decodeUtf8 } from './source-text.ts';

const VERSION = reportSchema.shape.schemaVersion.value;
const anyVersion = z.object({ schemaVersion: z.unknown() });
const LONGEST_REASON = 300;

/** A report as it was read, or why it is none: a clause that completes "the file …". */
export type ReportReading = { readonly report: Report } | { readonly refused: string };

/** Reads a JSON report of this version. Never throws; a report that holds less than it counts is refused too. */
export function parseReport(bytes: Uint8Array): ReportReading {
  const { text } = decodeUtf8(bytes);
  if (text === undefined) return { refused: 'is not UTF-8 text' };
  const content = jsonOf(text);
  if (content === undefined) return { refused: 'is not JSON, or only a part of it' };
  const versioned = anyVersion.safeParse(content);
  const version = versioned.success ? versioned.data.schemaVersion : undefined;
  if (version === undefined) return { refused: 'is no report of Creative Gate: it has no `schemaVersion`' };
  if (version !== VERSION) {
    const found = JSON.stringify(version).slice(0, LONGEST_REASON);
    return {
      refused: `is of schemaVersion ${found}, and this version of Creative Gate reads ${VERSION}: use one version for all jobs`,
    };
  }
  return reportOf(content);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function reportOf(content: unknown): ReportReading {
  const { data: report, error } = reportSchema.safeParse(content);
  if (error) {
    const [first] = error.issues as [z.core.$ZodIssue];
    const reason = `${z.core.toDotPath(first.path)}: ${first.message}`.slice(0, LONGEST_REASON);
    return { refused: `is no report of Creative Gate: ${reason}` };
  }
  const { counts, creatives } = report;
  if (counts.total !== creatives.length) {
    return { refused: `counts ${counts.total} creatives and holds ${creatives.length}: it is not whole` };
  }
  return { report };
}
