/** What a text needs to know beyond the report. */
export interface RenderContext {
  /** Name of the check run, as configured. */
  readonly checkName: string;
  /** The workflow run's page, which shows the job summary; null when there is none. */
  readonly runUrl: string | null;
  /** Where the full report is, as plain text: `the artifact creative-gate-report`. */
  readonly reportNote?: string | undefined;
  /** The pull request the text is for: only its creatives are shown. Null: all of them, named by `#N` where they have one. */
  readonly pullRequest: number | null;
  /** Where files can be seen at the judged commit, such as `https://github.com/acme/ads/blob/<sha>`; makes places links. */
  readonly filesUrl?: string | null | undefined;
  /** When a parked check is looked at next at the earliest, ISO-8601. */
  readonly nextLook?: string | undefined;
}
