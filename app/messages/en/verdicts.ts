/** Verdicts on a claim's page, and the form that gives one. */
export const verdicts = {
  'verdicts.none': 'Not judged yet.',
  'verdicts.given': '{by},',
  'verdicts.settled_by': 'Would settle it',
  'verdicts.searched': 'Searched without finding',
  'verdicts.override': 'Confirmed on less support, because',
  'verdicts.stale': 'This verdict is stale.',
  'verdicts.stale_reworded': 'The claim was reworded after it. The wording judged was: “{wording}”',
  'verdicts.stale_reworded_short': 'The claim was reworded after the verdict.',
  'verdicts.stale_retracted': '{evidence}, on which it rested, was retracted.',
  'verdicts.stale_restanced': '{evidence} has another stance than when it was weighed.',
  'verdicts.stale_recut': '{evidence} quotes other words than when it was weighed.',
  'verdicts.stale_changed':
    'The words that {evidence} quotes have changed in their source since it was weighed.',
  'verdicts.stale_lost': 'The words that {evidence} quotes are gone from their source since it was weighed.',
  'verdicts.stale_contradicted': '{evidence} was attached after it and {stance} the claim.',
  'verdicts.stale_do': 'Judge again, or record why it still stands.',
  'verdicts.stale_locked':
    'It is on a signed sheet: a reviewer must reopen that before it can be judged again.',
  'verdicts.in_force': 'The verdict in force',
  'verdicts.stale_origins':
    'What it rested on comes from {confirmed, plural, =0 {no known origin} one {one known origin only} other {# known origins}} by the relays known now, and none of it is a primary source.',
  'verdicts.stale_rivals':
    'It rested on a rival claim, for its evidence speaks for one side only, and the claim has no rival any more.',
  'verdicts.earlier': '{count, plural, one {# earlier verdict} other {# earlier verdicts}}',
  'verdicts.on_wording': 'Given on the wording: “{wording}”',

  'verdicts.judge_title': 'Judge {claim}',
  'verdicts.supersedes':
    'A verdict is never edited. This one will supersede the verdict of {at} by {by}, which stays in history.',
  'verdicts.first': 'A verdict is never edited. A later one supersedes it, and both stay in history.',
  'verdicts.code': 'Verdict',
  'verdicts.confirmed_means': 'The evidence shows that it is so.',
  'verdicts.disputed_means': 'There is evidence on both sides, and none of it settles the matter.',
  'verdicts.refuted_means': 'The evidence shows that it is not so.',
  'verdicts.unverifiable_means': 'It was looked for, and nothing found shows it either way.',
  'verdicts.rationale': 'Reasons',
  'verdicts.confidence': 'Confidence',
  'verdicts.confidence_none': 'not said',
  'verdicts.confidence_low': 'low',
  'verdicts.confidence_moderate': 'moderate',
  'verdicts.confidence_high': 'high',
  'verdicts.settled_by_field': 'What would settle it',
  'verdicts.settled_by_hint':
    'The document, recording or witness that would end the dispute. Kept for disputed only.',
  'verdicts.searched_field': 'What was searched',
  'verdicts.searched_hint':
    'Archives, people asked, words searched for: so that nobody searches there again. Kept for unverifiable only.',
  'verdicts.override_field': 'Why it is confirmed all the same',
  'verdicts.override_hint':
    'Confirmed asks for a supporting primary source, or for support from two known origins. What you write here is printed on the claim sheet.',
  'verdicts.give': 'Give the verdict',
  'verdicts.choose': 'Choose one of the four verdicts.',
  'verdicts.still_needed': 'Still needed: {what}',
  'verdicts.missing':
    '{count, plural, one {One thing is missing; it is} other {# things are missing; they are}} marked above.',
  'verdicts.ready': 'Nothing is missing.',
  'verdicts.evidence': 'Evidence on the table',
  'verdicts.no_evidence': 'No evidence is attached to this claim.',

  'verdicts.meanwhile': 'What changed while you were judging',
  'verdicts.new_evidence': 'New evidence',
  'verdicts.changed_evidence': 'Changed evidence',
  'verdicts.withdrawn_evidence': 'Retracted meanwhile',
  'verdicts.other_wording': 'The claim was reworded',
  'verdicts.other_verdict': 'Another verdict was given',
  'verdicts.your_verdict': 'Yours, not given yet',
  'verdicts.nothing_else': 'Neither the evidence, nor the wording, nor the verdict in force is another one.',
} as const
