/**
 * How far a submission has come on the way through Creative Tags, written into its ticket.
 * `first`: nothing tagged yet. `batched`: a tags job is done for it. `tagged`: the submission made after tagging,
 * judged as it is. `untagged`: its tags job failed, judged as it is.
 */
export type Stage = 'first' | 'batched' | 'tagged' | 'untagged';
