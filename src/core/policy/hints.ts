/** A Vidmob workspace the credentials can see (`GET /v1/workspaces`). */
export interface Workspace {
  readonly id: number;
  readonly name: string;
}

/**
 * What the providers' catalogues say, fetched only for what an evaluation asked for, so that messages can name the
 * cure. A missing entry means "could not be read": messages then do without.
 */
export interface Hints {
  readonly workspaces: readonly Workspace[] | undefined;
  /** Canonical channels of the scorecards of a workspace. */
  readonly channelsByWorkspace: ReadonlyMap<number, readonly string[]>;
  /** Guideline names by workspace; null: the organization-global ones. */
  readonly guidelinesByWorkspace: ReadonlyMap<number | null, readonly string[]>;
}

/** Which catalogues would help to explain an evaluation's findings. */
export interface HintRequest {
  readonly workspaces: boolean;
  readonly channelsOf: readonly number[];
  readonly guidelinesOf: readonly (number | null)[];
}

/** Nothing known. */
export const NO_HINTS: Hints = {
  workspaces: undefined,
  channelsByWorkspace: new Map(),
  guidelinesByWorkspace: new Map(),
};
