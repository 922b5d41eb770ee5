/** Why Vidmob could not evaluate a guideline, and what helps, in words for a person (Vidmob, NO_DATA root cause codes). */
export interface NoData {
  readonly meaning: string;
  readonly cure: string;
}

const CODES: Readonly<Record<string, NoData>> = {
  NO_DATA_NEW_CRITERIA: {
    meaning: 'the guideline is newer than the score',
    cure: 'Have the asset scored again under a new version.',
  },
  NO_DATA_NOT_APPLICABLE: {
    meaning: 'the guideline does not fit the format',
    cure: 'Check that type and file format are what the guideline expects.',
  },
  NO_DATA_MEDIA_PREDATES_MODEL: {
    meaning: 'the asset is older than the recognition model',
    cure: 'Submit the asset under a new version.',
  },
  NO_DATA_MEDIA_PREDATES_TAG_API: {
    meaning: 'the asset is older than the tagging service',
    cure: 'Submit the asset under a new version.',
  },
  NO_DATA_MISSING_BRAND_IDENTIFIERS: {
    meaning: 'the brand has no identifiers in Vidmob',
    cure: 'Configure the brand identifiers in the Vidmob workspace.',
  },
  NO_DATA_MISSING_REQUIRED_TAGS: {
    meaning: 'the tags it needs are not there yet',
    cure: 'Wait: it is looked at again within the time budget.',
  },
  NO_DATA_ERROR_RETRIEVING_TAGS: {
    meaning: 'the tags could not be read',
    cure: 'Wait: it is looked at again within the time budget.',
  },
  NO_DATA_MEDIA_NOT_TAGGED: {
    meaning: 'the asset has no Creative Tags',
    cure: 'Set `vidmob-tags` to `auto` or `always`, with a key that may use Creative Tags.',
  },
  NO_DATA_MEDIA_TAGGING_FAILURE: {
    meaning: 'tagging the asset failed',
    cure: 'Have the asset tagged again; check that its URL can be downloaded.',
  },
  NO_DATA_MEDIA_SCORED_OUTSIDE_BATCH: {
    meaning: 'the asset was scored outside its batch',
    cure: 'Nothing: this is for information.',
  },
  NO_DATA_MEDIA_RECOGNITION_FAIL: {
    meaning: 'the content could not be recognised',
    cure: 'Check that the file plays and is not damaged, then submit it again.',
  },
  NO_DATA_SCORING_BACKLOG: {
    meaning: 'the guideline waits in the scoring queue',
    cure: 'Wait: it is looked at again within the time budget.',
  },
  NO_DATA_AD_ACCOUNT_DISCONNECTED: {
    meaning: 'the ad account is disconnected',
    cure: 'Connect the ad account again in Vidmob.',
  },
  NO_DATA_MEDIA_DOWNLOAD_FAILURE: {
    meaning: 'the asset could not be downloaded',
    cure: 'Check that the URL is reachable from outside and has not expired.',
  },
};

const UNKNOWN: NoData = {
  meaning: 'no reason that is documented',
  cure: 'Ask Vidmob support, naming the asset and the guideline.',
};

/** Whether a guideline's result says that it could not be evaluated. */
export function isNoData(result: string): boolean {
  return result === 'NO_DATA' || result.startsWith('NO_DATA_');
}

/** What a NO_DATA code means and what to do about it; a code nobody documents gets a general answer. */
export function noData(code: string): NoData {
  return Object.hasOwn(CODES, code) ? (CODES[code] as NoData) : UNKNOWN;
}
