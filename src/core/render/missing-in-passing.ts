import type { ReportedCreative } from '../report.ts';
import type { Listing } from './limit.ts';
import { FOLD_END, fold } from './markdown.ts';
import { withoutData } from './provider-details.ts';
import type { View } from './view.ts';

/** What Vidmob could not evaluate although the creative passes, folded: reason and cure, for all of them together. */
export function missingInPassing(passing: readonly ReportedCreative[], view: View): Listing {
  const guidelines = passing.flatMap(({ assessments: { vidmob } }) =>
    vidmob?.status === 'scored' ? vidmob.guidelines : [],
  );
  const listing = withoutData({ guidelines }, view);
  return {
    ...listing,
    open: `${fold('Guidelines without data in creatives that pass', false)}${listing.open}`,
    close: FOLD_END,
  };
}
