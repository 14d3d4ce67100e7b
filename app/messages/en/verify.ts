import type { CheckedKind, ProblemId } from '#app/domain/verification.ts'

type VerifyId = `verify.${ProblemId}` | `verify.checked.${CheckedKind}`

/** What a check of the store looked at and found. `{detail}` is in the store's own terms. */
export const verify = {
  'verify.structure_damaged': 'SQLite finds damage: {detail}.',
  'verify.link_broken': 'points to a row of {detail} that does not exist.',
  'verify.number_doubled': 'this number was given more than once.',
  'verify.number_missing': 'numbers up to this one are missing: {detail}.',
  'verify.event_gap': 'does not follow {detail}: events between them are missing.',
  'verify.event_link': 'does not carry the hash of the event before it.',
  'verify.event_changed': 'was changed after it was recorded ({detail}): its hash does not fit it.',
  'verify.event_unreadable': 'cannot be read as an event of its kind ({detail}).',
  'verify.head_unknown':
    'this hash is not in the chain: events were cut off or rewritten, or it comes from another store.',
  'verify.store_renamed': 'was created under another name, {detail}.',
  'verify.bytes_changed': 'the bytes kept are not the ones with this SHA-256.',
  'verify.bytes_size': 'the size noted is not the size of the bytes kept ({detail}).',
  'verify.text_changed': 'its text is not the one with the SHA-256 noted.',
  'verify.text_form': 'its text is not in the canonical form.',
  'verify.blocks_unreadable': 'its blocks cannot be read.',
  'verify.blocks_misfit': 'its blocks do not make up its text from offset {detail} on.',
  'verify.passage_outside': 'its place {detail} lies outside the text.',
  'verify.passage_words': 'its words are not the ones that stand in the text at {detail}.',
  'verify.passage_context': 'the words around it are not the ones that stand in the text at {detail}.',
  'verify.location_outside': 'was found in a newer capture at {detail}, outside of its text.',
  'verify.location_words': 'was found in a newer capture at {detail}, where other words stand.',
  'verify.location_unrecorded': 'how its quotes stand is not what was recorded when it was taken ({detail}).',
  'verify.successor_differs': 'the passage that took its place does not name it, or is of another capture.',
  'verify.preparation_unreadable': 'cannot be read, and so not be locked.',
  'verify.capture_unrecorded': 'its hashes are not the ones that were recorded when it was taken.',
  'verify.capture_lost': 'was recorded as taken, but is not there.',
  'verify.quote_unrecorded': 'its words are not the ones that were recorded when it was used.',
  'verify.wording_unrecorded': 'its wording is not the one that was recorded.',
  'verify.standing_differs': 'stands as {detail}, which is not what its verdict in force says.',
  'verify.verdict_unrecorded': 'says {detail}, which is not what was recorded.',
  'verify.verdict_lost': 'was recorded as given, but is not there.',
  'verify.sign_off_unrecorded': 'whether it is signed is not what was recorded.',
  'verify.stance_unrecorded': 'its stance is {detail}, which is not what was recorded.',
  'verify.retraction_unrecorded': 'whether it is retracted is not what was recorded.',
  'verify.checked.events': '{count, plural, one {# event} other {# events}}',
  'verify.checked.bytes': '{count, plural, one {# file as received} other {# files as received}}',
  'verify.checked.captures': '{count, plural, one {# capture} other {# captures}}',
  'verify.checked.passages': '{count, plural, one {# passage} other {# passages}}',
  'verify.checked.locations':
    '{count, plural, one {# quote in a newer capture} other {# quotes in newer captures}}',
  'verify.checked.preparations':
    '{count, plural, one {# work on its way in} other {# works on their way in}}',
  'verify.checked.claims': '{count, plural, one {# claim} other {# claims}}',
  'verify.checked.evidence': '{count, plural, one {# piece of evidence} other {# pieces of evidence}}',
  'verify.checked.verdicts': '{count, plural, one {# verdict} other {# verdicts}}',
  'verify.checked.tables': '{count, plural, one {# table} other {# tables}}',
} as const satisfies Record<VerifyId, string>
