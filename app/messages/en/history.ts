/** The history of a case, a source and a claim: one sentence for each kind of event, and the page around them. */
export const history = {
  'history.title': 'History',
  'history.of_case': 'History of the case',
  'history.of': 'History of {label}',
  'history.none': 'Nothing was recorded here.',
  'history.older': 'Older changes',
  'history.newest': 'Newest changes',
  'history.more': 'More of this history',
  'history.utc': 'UTC',
  'history.whole': 'Whole text',
  'history.record': 'Record {sequence}',
  'history.hash_of': 'Its hash, which covers it and the hash before it:',
  'history.head':
    'The newest record of this store is {sequence, number}. Each record’s hash covers the one before it. Keep this hash, and <code>{command}</code> will prove that nothing recorded up to here was altered.',
  'history.head_hash': 'Hash of the newest record',
  'history.copy_hash': 'Copy the hash of the newest record',

  'history.store_created': '{who} created this store',
  'history.user_admitted': '{who} admitted {user} as {role}',
  'history.role_changed': '{who} changed the role of {user} from {from} to {to}',
  'history.user_renamed': '{who} changed the name of {user}',
  'history.password_changed': '{who} changed the password of {user}',
  'history.sessions_revoked': '{who} ended {count, plural, one {# session} other {# sessions}} of {user}',
  'history.invitation_issued': '{who} invited somebody as {role}',
  'history.invitation_revoked': '{who} withdrew an invitation',
  'history.somebody': 'somebody',

  'history.case_opened': '{who} opened the case',
  'history.case_revised': '{who} edited the case',
  'history.source_added': '{who} added {source}',
  'history.source_revised': '{who} edited what is known of {source}',
  'history.capture_taken': '{who} took a capture of {source} ({method})',
  'history.passages_located':
    '{who} compared a newer capture of {source} with the passages in use: {kept} stand, {changed} changed, {lost} lost, {ambiguous} in doubt',
  'history.passage_confirmed': '{who} took the changed words of {source} in place of those that were quoted',
  'history.passage_left': '{who} left a quote from {source} in the older capture',
  'history.boilerplate_marked': '{who} marked a part of {source} as boilerplate',
  'history.boilerplate_unmarked': '{who} marked a part of {source} as text, not boilerplate',
  'history.quote_translated': '{who} translated a quote from {source} into {language}',
  'history.handover_taken':
    '{who} brought in annotations: {remarks, plural, one {# remark} other {# remarks}}, {claims, plural, one {# claim} other {# claims}}, {links, plural, one {# link} other {# links}}, {sources, plural, one {# source} other {# sources}}',
  'history.claim_recorded': '{who} recorded {claim}',
  'history.claim_reworded': '{who} changed the wording of {claim}',
  'history.claim_revised': '{who} edited {claim}',
  'history.claim_translated': '{who} translated {claim} into {language}',
  'history.claim_retracted': '{who} retracted {claim}',
  'history.appearance_added':
    '{who} found {claim} in {source}, which {role, select, makes {makes} denies {denies} other {reports}} it',
  'history.appearance_recut': '{who} re-cut the passage of {source} in which {claim} appears',
  'history.appearance_retracted': '{who} retracted the appearance of {claim} in {source}',
  'history.evidence_attached':
    '{who} attached {evidence} to {claim}: {source} {stance, select, supports {supports it} contradicts {contradicts it} mentions {mentions it} other {gives context}}{proximity, select, primary { as a primary source} secondary { as a secondary source} tertiary { as a tertiary source} other {}}',
  'history.evidence_revised': '{who} edited {evidence}, attached to {claim}',
  'history.evidence_recut': '{who} re-cut the quote of {evidence} from {source}, attached to {claim}',
  'history.evidence_retracted': '{who} retracted {evidence} from {claim}',
  'history.verdict_given':
    '{turn, select, first {{who} marked {claim} {to}} same {{who} judged {claim} again: {to}} other {{who} changed the verdict on {claim} from {from} to {to}}}',

  'history.question_asked': '{who} asked {question}',
  'history.question_revised': '{who} edited {question}',
  'history.question_retracted': '{who} retracted {question}',
  'history.answer_added': '{who} took {claim} as an answer to {question}',
  'history.answer_retracted': '{who} took {claim} from the answers to {question}',
  'history.absence_recorded':
    '{who} recorded evidence that {question} would lead one to expect and that is missing',
  'history.absence_retracted': '{who} retracted the record of missing evidence on {question}',
  'history.cell_judged': '{who} judged how a row of {question} fits {claim}: {to}',
  'history.value_recorded': '{who} noted what {claim} says on {question} ({aspect})',
  'history.value_retracted': '{who} retracted what {claim} says on {question} ({aspect})',

  'history.origin_named': '{who} named an origin outside of the case: {name} ({kind})',
  'history.origin_revised': '{who} edited the origin {name}',
  'history.relay_recorded':
    '{who} found that {source} has it from {from}: it {kind, select, quotes {quotes} translates {translates} rewrites {rewrites} other {syndicates}} it',
  'history.relay_retracted': '{who} retracted that {source} has it from {from}',
  'history.circle_found':
    '{who} found circular reporting: {source} would have it from {from}, which has it from {source}',
  'history.circle_retracted': '{who} retracted the finding of circular reporting between {source} and {from}',
  'history.suggestion_decided':
    '{who} decided on the words that {source} and {other} share: {decision, select, accepted {one has them from the other} other {neither has them from the other}}',
  'history.origin_marked':
    '{is, select, true {{who} found that {source} has what it says from nobody else} other {{who} no longer holds {source} for an origin}}',
  'history.reliability_assessed': '{who} assessed {source} on {topic}: {grade}',

  'history.verdict_proposed': '{who} proposed a verdict on {claim}: {to}',
  'history.proposal_opened': '{who} looked at the proposed verdict on {claim} without judging first',
  'history.withheld':
    '{who} recorded something on the proposed verdict on {claim}; it is shown once you have judged or opened the proposal',
  'history.verdict_signed': '{who} signed the verdict on {claim}: {to}',
  'history.verdict_returned': '{who} returned the proposed verdict on {claim}',
  'history.second_opinion_given':
    '{who} judged {claim} without seeing the proposed verdict: {to}, {agrees, select, true {the same} other {which differs}}',
  'history.verdict_affirmed':
    '{proposed, select, true {{who} proposed to affirm that the verdict on {claim} still stands: {to}} other {{who} found that the verdict on {claim} still stands: {to}}}',
  'history.claim_assigned':
    '{to, select, somebody {{who} assigned {claim} to {user}{due, select, none {} other {, due {due}}}} other {{who} took {claim} from whom it was assigned to}}',
  'history.comment_made':
    '{on, select, evidence {{who} commented on {evidence} of {claim}} verdict {{who} commented on a verdict on {claim}} other {{who} commented on {claim}}}',
  'history.sheet_signed':
    '{who} signed the claim sheet, with {count, plural, one {# claim} other {# claims}}',
  'history.sheet_reopened': '{who} reopened the signed claim sheet',
  'history.sheet_hash': 'Hash of the sheet',

  'history.from': 'From',
  'history.to': 'To',
  'history.why': 'Why',
  'history.bytes_hash': 'SHA-256 of the bytes',
  'history.file_hash': 'SHA-256 of the file',
  'history.text_hash': 'SHA-256 of the text',
  'history.changed': 'from {from} to {to}',
  'history.unknown': 'unknown',
  'history.empty': 'nothing',
  'history.is.true': 'yes',
  'history.is.false': 'no',

  'history.field.title': 'Title',
  'history.field.summary': 'What it is about',
  'history.field.kind': 'Kind',
  'history.field.publisher': 'Publisher',
  'history.field.authors': 'Authors',
  'history.field.url': 'Address',
  'history.field.published': 'Published',
  'history.field.language': 'Language',
  'history.field.note': 'Note',
  'history.field.claimant': 'Claimant',
  'history.field.claimed_on': 'Claimed on',
  'history.field.stance': 'Stance',
  'history.field.proximity': 'Nearness',
  'history.field.basis': 'What it rests on',
  'history.field.circumstances': 'Circumstances',
  'history.field.credibility': 'Credibility',
  'history.field.requires_sign_off': 'Verdicts need a second signature',
  'history.field.text': 'Words',
  'history.field.exclusive': 'Only one answer can be right',
  'history.field.name': 'Name',
} as const
