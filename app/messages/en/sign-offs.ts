/** Proposing and signing verdicts and sheets, and saying that a verdict still stands. */
export const signOffs = {
  'sign_off.asked': 'Verdicts need a second signature',
  'sign_off.asked_hint':
    'A verdict is then only proposed: the claim stands as before until a reviewer other than its author signs it. Verdicts given before stay as they are.',

  'sign_off.asked_for_good':
    'Verdicts of this case need a second signature: each is only proposed until a reviewer other than its author signs it. A reviewer can change that.',

  'sign_off.proposed': 'Proposed verdict',
  'sign_off.proposed_by': 'proposed by {by},',
  'sign_off.waits': 'waits for a signature',
  'sign_off.own_waits': 'You proposed this. A reviewer must sign it before it counts.',
  'sign_off.others_wait': 'A reviewer other than {by} must sign this before it counts.',
  'sign_off.stale': 'This proposal is stale and cannot be signed.',
  'sign_off.stale_do':
    'Return it with a comment, so that it can be proposed anew on the evidence and the wording of now.',
  'sign_off.stale_own': 'Take it back and propose anew, on the evidence and the wording of now.',

  'sign_off.hidden': '{by} has proposed a verdict on this claim.',
  'sign_off.hidden_why':
    'You can judge first without seeing it: two independent judgements weigh more than one. That you open it is recorded.',
  'sign_off.hidden_reader': 'It is shown here once it is signed or returned.',
  'sign_off.judge_first': 'Judge first without seeing it',
  'sign_off.open': 'Show the proposal',

  'sign_off.sign': 'Sign this verdict',
  'sign_off.sign_intro': 'With your signature it is in force.',
  'sign_off.comment': 'Comment',
  'sign_off.comment_hint': 'Stands beside your signature on the claim sheet.',
  'sign_off.return': 'Return it',
  'sign_off.return_comment': 'What is to be looked at again',
  'sign_off.return_hint': 'The author sees it in their inbox and can propose anew.',
  'sign_off.return_do': 'Return the verdict',
  'sign_off.take_back': 'Take it back',
  'sign_off.take_back_comment': 'Why you take it back',
  'sign_off.take_back_do': 'Take the verdict back',
  'sign_off.held':
    '{decision, select, signed {{by} signed this verdict meanwhile.} returned {{by} returned this verdict meanwhile.} differs {{by} judged differently meanwhile, which reopened this verdict.} other {This verdict cannot be decided on any more.}}',
  'sign_off.held_drop': 'Drop what you wrote',
  'sign_off.not_saved': 'What you wrote was not saved. You can still say it in a comment:',

  'sign_off.signed_by': 'signed by {by},',
  'sign_off.still_stands_of': 'Still stands',
  'sign_off.signature': 'With the signature',

  'sign_off.settled': 'Proposals that were not signed',
  'sign_off.settled_earlier':
    '{count, plural, one {# proposal that was not signed} other {# proposals that were not signed}}',
  'sign_off.returned_by': 'Returned by {by},',
  'sign_off.taken_back_by': 'Taken back by {by},',
  'sign_off.differs_by': '{by} judged differently without having seen it,',
  'sign_off.differs_do': 'Neither counts. Talk it over, then propose a verdict again.',
  'sign_off.returned_do': 'It does not count. Answer the comment, then propose a verdict again.',
  'sign_off.opinion_by': 'Second opinion of {by},',
  'sign_off.same_opinion': 'the same verdict, reached without having seen this one',
  'sign_off.discuss': 'Comment on this',

  'sign_off.opinion_title': 'Judge {claim} first',
  'sign_off.opinion_intro':
    '{by} has proposed a verdict, which you have not seen. Say what you hold on this evidence. If yours is the same, the proposal can be signed; if it differs, both are shown side by side and the proposal is reopened.',
  'sign_off.opinion_reasons': 'Reasons',
  'sign_off.opinion_reasons_hint': 'Name the evidence that decides it for you: E3.',
  'sign_off.opinion_give': 'Record my verdict',

  'sign_off.to_claim': 'To the claim',
  'sign_off.propose': 'Propose the verdict',
  'sign_off.propose_note':
    'This case asks for a second signature: a reviewer must sign the verdict before it counts.',

  'sign_off.affirm': 'It still stands',
  'sign_off.affirm_intro':
    'The same verdict with the same reasons, resting on the wording and the evidence of now. The rules are looked at again.',
  'sign_off.affirm_reason': 'Why it still stands',
  'sign_off.affirm_hint': 'Say why what changed does not change the verdict. Printed on the claim sheet.',
  'sign_off.affirm_closed':
    'Nothing is left to affirm here: somebody gave or proposed a verdict meanwhile, or what it rests on stands again.',
  'sign_off.affirm_do': 'Record that it still stands',

  'signed_sheet.title': 'Signed sheets',
  'signed_sheet.none': 'No sheet of this case was signed.',
  'signed_sheet.caption': 'Sheets of this case that were signed',
  'signed_sheet.sheet': 'Sheet',
  'signed_sheet.covers': 'Covers',
  'signed_sheet.signed': 'Signed',
  'signed_sheet.state': 'State',
  'signed_sheet.whole': 'the whole case',
  'signed_sheet.part': 'claims with {filter}',
  'signed_sheet.head': 'head no. {sequence}',
  'signed_sheet.locked': 'locked',
  'signed_sheet.reopened_by': 'Reopened by {by}, {at}: {reason}',
  'signed_sheet.sign_intro':
    'It is kept with its hash. Its claims, their evidence, its questions and what is known of the sources it names cannot be changed until a reviewer reopens it with a reason.',
  'signed_sheet.sign_do': 'Sign the sheet',
  'signed_sheet.reopen': 'Reopen',
  'signed_sheet.reopen_of': 'Reopen sheet {sheet}',
  'signed_sheet.reason': 'Why it is reopened',
  'signed_sheet.claim_locked': 'This claim is on a signed sheet and cannot be changed.',
  'signed_sheet.claim_locked_by':
    '{by} signed the claim sheet {sheet} on {at}. It can be reopened with a reason by a reviewer.',
  'signed_sheet.question_locked': 'This question stands on a signed sheet and cannot be changed.',
  'signed_sheet.question_locked_by':
    '{by} signed the claim sheet {sheet} on {at}. It can be reopened with a reason by a reviewer. What you hold of each cell can still be said.',
  'signed_sheet.to_sheets': 'To the signed sheets',
} as const
