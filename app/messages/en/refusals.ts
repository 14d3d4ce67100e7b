import type { RefusalId } from '#app/domain/refusals.ts'
import { store } from './store.ts'

/** Each sentence says what went wrong and what to do about it. */
export const refusals = {
  ...store,
  'not_found.case':
    'There is no case at this address. It may have another short name; look for it in the list of cases.',
  'not_found.source': 'This case has no such source. Look for it in the list of sources.',
  'not_found.capture': 'There is no such capture of this source. Open the source to see the captures it has.',
  'not_found.preparation':
    'This is no longer on its way in: it was added to the case, or given up. Look among the sources of the case.',
  'not_found.passage': 'This passage does not exist. Open the source and select the words again.',
  'not_found.claim': 'This case has no such claim. Look for it in the list of claims.',
  'not_found.appearance': 'This appearance does not exist. Reload the page to see the ones that do.',
  'not_found.evidence': 'This piece of evidence does not exist. Reload the page to see what is attached.',
  'not_found.verdict': 'This verdict does not exist. Open the claim to see the verdicts it was given.',
  'not_found.proposal':
    'This verdict was not proposed, so there is nothing to sign. Open the claim to see its verdicts.',
  'not_found.signed_sheet': 'This case has no such signed sheet. Reload the page to see the ones it has.',
  'not_found.comment': 'This comment does not exist. Reload the page to see the ones that do.',
  'not_found.user': 'There is no such person here. Look in the list of people.',
  'not_found.invitation': 'This invitation is not known here. Ask the person who sent it for a new link.',
  'not_found.moment':
    'What was known at that moment cannot be told: it lies before the first one that is kept, or has not come yet. Choose one from the history of the case.',
  'not_found.question': 'This case has no such question. Look for it in the list of questions.',
  'not_found.answer':
    'This claim is no longer among the answers. Reload the page to see what answers the question now.',
  'not_found.row':
    'The board no longer has this row: its evidence was withdrawn or quotes other words now. Reload the page.',
  'not_found.absence':
    'This record of missing evidence does not exist. Reload the page to see what is recorded.',
  'not_found.value': 'This value does not exist. Reload the page to see what is recorded.',
  'not_found.origin': 'This case names no such origin. Look at the relays of its sources.',
  'not_found.circle': 'This finding does not exist. Reload the page of the source to see the ones that do.',
  'not_found.relay': 'This relay does not exist. Reload the page of the source to see the ones that do.',
  'forbidden.edit':
    'Your role lets you read, not change. Ask an administrator for the role of editor if you are to work here.',
  'forbidden.judge':
    'Your role does not let you judge claims. Ask an administrator for the role of editor or reviewer.',
  'forbidden.sign':
    'Your role does not let you sign. Ask a reviewer, or an administrator for the role of reviewer.',
  'forbidden.own_verdict': 'You gave this verdict yourself. Somebody else must look at it.',
  'forbidden.requires_sign_off':
    'Verdicts of this case need a second signature. Only a reviewer can change that. Tick the box again, or ask one of them.',
  'forbidden.administer': 'Only an administrator can do this. Ask one of them.',
  'conflict.stale_version':
    'Somebody changed this after you opened it. Compare both texts below, then save the one you want.',
  'conflict.evidence_changed':
    'The evidence changed while you were judging. Look at what is new, then give your verdict again; your text is kept.',
  'conflict.verdict_proposed':
    'A verdict on this claim is proposed already and waits for a signature. Open the claim: it must be signed or returned before another can be given.',
  'conflict.verdict_decided':
    'Too late: {by} {decision, select, signed {signed this verdict} returned {returned this verdict} other {judged differently, which reopened it}}. Reload the page of the claim to see it.',
  'conflict.proposal_stale':
    'This proposal is stale: what it rests on has changed since. Return it, so that it can be proposed anew.',
  'conflict.proposal_seen':
    'You have seen the proposed verdict, so a second opinion would not be your own. Sign it, or return it with a comment.',
  'conflict.proposal_unseen':
    'You have not been shown this proposed verdict. Judge first, or open it on the page of the claim; then sign it, or return it with a comment.',
  'conflict.no_proposal':
    'There is no proposed verdict here that you have yet to see: it was decided on, or you have seen it. Open the claim to see what stands.',
  'conflict.not_stale':
    'This verdict is not stale: nothing that it rests on has changed. Judge again if you now see it differently.',
  'conflict.sheet_moved':
    'Something on this sheet changed after you opened it. Reload the page and look at the sheet again, then sign it.',
  'conflict.sheet_reopened': 'Somebody has reopened this sheet already. Reload the page to see why.',
  'conflict.assigned': 'Somebody assigned this claim after you opened the page. Reload it to see to whom.',
  'taken.slug': 'Another case already has this address. Choose a different one.',
  'taken.email': 'Somebody already has an account with this e-mail address. Use another address.',
  'conflict.submission_reused':
    'This form was already saved with different words. Open the page again to see what was saved, then change it there.',
  'conflict.already_set_up':
    'This workbench already has an administrator. Sign in, or ask the administrator for an invitation.',
  'conflict.last_administrator': 'This is the only administrator. Make somebody else an administrator first.',
  'conflict.suggestion_decided':
    'Somebody decided on {a} and {b} after you opened the page. Their decision stands; look at it, and decide anew if you hold otherwise.',
  'conflict.location_settled':
    'Somebody has decided on this quote meanwhile. Reload the page to see what was decided.',
  'locked.retracted':
    'This was retracted and can no longer be changed. Record it anew if it was retracted by mistake.',
  'locked.past':
    'This is the case as it was known at an earlier moment, and that cannot be changed. Go back to now, then try again.',
  'locked.signed_sheet':
    'The claim {claim} is on the sheet {sheet}, which {by} signed on {at}, and cannot be changed. A reviewer can reopen that sheet, with a reason, on the page of the claim sheet.',
  'locked.signed_sheet_source':
    'The source {source} is named on the sheet {sheet}, which {by} signed on {at}, and cannot be changed. A reviewer can reopen that sheet, with a reason, on the page of the claim sheet.',
  'locked.signed_sheet_question':
    'The question {question} stands on the sheet {sheet}, which {by} signed on {at}, and cannot be changed, nor can its answers be taken from it. A reviewer can reopen that sheet, with a reason, on the page of the claim sheet.',
  'sheet.empty':
    'This sheet holds no claims, so there is nothing to sign. Take the filter away, or choose other claims.',
  'sheet.waiting':
    'This sheet cannot be signed yet. {proposed, select, none {} other {A proposed verdict waits for a signature on {proposed}. }}{stale, select, none {} other {The verdict is stale on {stale}. }}Settle these first.',
  'assignment.cannot_judge':
    'This person’s role does not let them judge claims. Choose an editor or a reviewer.',
  'passage.empty': 'Nothing is selected. Select the words you mean, then try again.',
  'passage.outside': 'The selection lies outside this text. Select the words in the text again.',
  'passage.quote_differs':
    'The words at this place are not the ones you selected. Reload the page and select them again.',
  'passage.not_in_capture':
    'These words do not stand in the new capture. Copy them from it, letter for letter, or leave the quote in the older one.',
  'location.which':
    'The words stand at several places of the new capture. Choose the one that is meant, or leave the quote in the older one.',
  'capture.no_text': 'There is no text in this. Paste or upload something that has words in it.',
  'form.too_large':
    'This is larger than 12 MB in all and was not taken. What you typed is still here: split it into smaller parts, and send each.',
  'capture.too_large':
    'This is larger than 10 MB and cannot be read in one piece. Split it and add each part as a source.',
  'capture.not_text':
    'This file does not hold text that can be read. Save it as plain text in UTF-8 and upload it again.',
  'capture.unknown_type':
    'Files of this kind cannot be read. Upload a web page, Word, PDF, Markdown, text or subtitle file, or paste the text.',
  'capture.two_texts':
    'More than one was handed over: a pasted text and a file, or an address. Leave one of them, so that it is clear which is meant.',
  'capture.damaged':
    'This file is damaged, or is not what its name says. Open it in the program that made it, save it again and upload that.',
  'capture.needs_password':
    'This PDF is locked by a password. Save it without one in a PDF program and upload that.',
  'capture.no_cues':
    'There are no subtitles in this file: no line with times was found. Upload a .srt or .vtt file.',
  'capture.too_complex':
    'This file is built in a way that takes too much to read: it nests too deeply or unpacks to too much. Paste its text instead.',
  'capture.too_slow':
    'Reading this file took too long and was stopped. Split it into smaller parts, or paste its text.',
  'capture.unreadable':
    'This file could not be read, for a reason that Sverka does not know. Paste its text instead; the log on the server says what happened.',
  'import.no_file': 'There is no such file. Look at its name and at the folder you are in.',
  'import.unreadable_file': 'This file cannot be read ({reason}). Look who may read it, then try again.',
  'import.refused':
    'Not added: {refused, number} of {count, number}. What stands above says why; give --again for what the case has already.',
  'layout.other_words':
    'The blocks no longer hold the same words as the text that was read. Reload the page and part it again.',
  'fetch.off':
    'This desk fetches nothing from the web. Save the page in your browser and upload the file, or ask whoever runs Sverka to start it without FETCH=0.',
  'fetch.unreadable':
    'This is no address that can be read. Copy it from the browser, such as https://example.org/article.',
  'fetch.scheme': 'Only addresses that begin with http:// or https:// can be fetched.',
  'fetch.password':
    'An address with a name and a password in it is not fetched. Open it in the browser, save the page and upload the file.',
  'fetch.port':
    'Only the usual ports of the web are asked, 80 and 443. Open it in the browser, save the page and upload the file.',
  'fetch.private':
    'This address leads to this machine or its own network and is not fetched. Open it in the browser, save the page and upload the file.',
  'fetch.redirects':
    'This address leads on and on without arriving. Open it in the browser, save the page and upload the file.',
  'fetch.status':
    'The server answered {status, number} and no page. Open it in the browser: if it shows there, save the page and upload the file.',
  'fetch.unknown_name':
    'No server has this name, or this machine is offline. Look at the address again, or save the page elsewhere and upload the file.',
  'fetch.too_slow':
    'The server took too long. Try again later, or save the page in the browser and upload the file.',
  'fetch.certificate':
    'The server cannot prove that it is who it says. Open it in the browser, save the page and upload the file.',
  'fetch.unreachable':
    'The server cannot be reached. Try again later, or save the page in the browser and upload the file.',
  'source.known':
    'This very text is already in the case, as {source} “{title}”. Open that source instead, or say that this one is to be added all the same.',
  'source.known_address':
    'This address is already in the case, as {source} “{title}”. Open that source and capture it again, or say that this one is to be added all the same.',
  'source.waiting':
    'This very text is already on its way in, as “{title}”. Lock that one or give it up, or say that this one is to be added all the same.',
  'handover.too_large':
    'This file is larger than 10 MB. Export fewer annotations at a time, and bring in one file after another.',
  'handover.not_json':
    'This is not a JSON file that can be read. Export the annotations again as JSON, and choose that file.',
  'handover.too_deep':
    'This file is nested too deep to be an export of annotations. Export them again, and choose that file.',
  'handover.too_many':
    'This file holds more than {most, number} annotations. Export fewer at a time, and bring in one file after another.',
  'handover.unknown':
    'This JSON is neither a Web Annotation collection nor a Hypothesis export. Choose a file of one of these two kinds.',
  'handover.empty': 'This file holds no annotations. Nothing was changed.',
  'handover.pages_elsewhere':
    'This file only names the pages on which its annotations stand. Export the collection with its annotations in it.',
  'row.unreadable': 'This is not an annotation.',
  'row.no_id': 'It has no id by which it could be known again.',
  'row.no_place': 'It does not say what it is about.',
  'row.no_source':
    'No source of this case has its address. Add the source, or say below which one it is, then bring the file in again.',
  'row.no_claim': 'Its claim has no words that can be a wording.',
  'slug.unreadable': 'Use small Latin letters, digits and hyphens, such as kazakhstan-2022.',
  'date.unreadable':
    'This is not a date that can be read. Write a year, a month or a day: 2022, 2022-01 or 2022-01-10; a span is 2022-01-10/2022-01-11.',
  'wording.unchanged': 'The wording is the same as before. Change its words, or leave it as it is.',
  'evidence.other_source':
    'These words stand in another source than the one named. Select them in that source again.',
  'question.other_case': 'A question and its answers belong to one case. Choose a claim of this case.',
  'question.two_confirmed':
    'Of this question only one answer can be right, and {claim} and {other} would both be confirmed. Judge one of them again first, or let several answers be right.',
  'question.answered_already':
    'Among the answers to {question} there is {claim} already. Choose another claim.',
  'value.other_answer':
    'These words are neither evidence nor an appearance of that claim. Choose a passage of the claim whose value it is.',
  'value.not_in_passage':
    'The passage does not hold this value. Write it as it stands there, letter for letter and with all of its figures, or choose another passage.',
  'evidence.credibility_needs_origins':
    'Credibility 1 says that other sources confirm it, and {origins, plural, =0 {no known origin speaks} one {only one known origin speaks} other {# known origins speak}} for this side of the claim; two are needed. Attach evidence from another origin, record where its sources have it from, or choose another credibility.',
  'relay.itself': 'A source cannot have it from itself. Choose another source.',
  'relay.known': 'This relay is recorded already. Look at the relays of {source}.',
  'relay.loop':
    'This would close a loop: {way}. Of these relays one must be wrong; retract it. If they report each other in a circle, record that as a finding.',
  'relay.of_origin':
    'As an origin, {source} has what it says from nobody else. Take the mark away first if it has this from elsewhere.',
  'relay.words_not_found':
    'These words do not stand in the text of {source}. Copy them from it, letter for letter, or leave the field empty.',
  'origin.has_relays':
    'By its relays, {source} has it from elsewhere. Retract them first if it has what it says from nobody else.',
  'origin.known': 'This case names {name} already. Use that entry: two of them would count as two origins.',
  'origin.alike':
    'The name {name} is like one that this case has: {names}. Choose it from the list if it is the same; it would count twice otherwise. If it is somebody else, say so with the button below.',
  'circle.known': 'This finding is recorded already. Look at the relays of {source}.',
  'circle.no_loop': 'This closes no loop, so it is a relay like any other. Record it as one.',
  'verdict.needs_rationale': 'A verdict needs a reason. Write why you come to it.',
  'verdict.needs_citation':
    'A verdict must rest on evidence. Cite at least one piece in the reason: type @ or E and its number.',
  'verdict.cites_unknown':
    'The reason cites {evidence}, which is not attached to this claim or was retracted. Attach it, or take it out of the reason.',
  'verdict.confirmed_needs_support':
    'Confirmed needs a supporting primary source, or support from two known origins. Attach one, record where the sources have it from, or write why you confirm it all the same.',
  'verdict.disputed_needs_both_sides':
    'Disputed needs evidence on both sides, or a rival claim. Attach a piece that supports the claim and one that contradicts it, or add the claim to a question that has other answers.',
  'verdict.refuted_needs_contradiction':
    'Refuted needs evidence that contradicts the claim. Attach a piece that does.',
  'verdict.disputed_needs_settling':
    'Say what would settle it: the document, the recording or the witness that would end the dispute.',
  'verdict.unverifiable_needs_search':
    'Say what you searched without finding, so that nobody has to search there again.',
  'verdict.rival_confirmed':
    'Only one answer to {question} can be right, and {claim} is confirmed already. Judge {claim} again first, or let {question} have several right answers.',
  'rationale.unreadable':
    'The reason could not be read. Reload the page; what you typed is offered to you again.',
  'invitation.used': 'This invitation was already used. Sign in, or ask for a new one.',
  'invitation.revoked': 'This invitation was withdrawn. Ask the person who sent it for a new one.',
  'invitation.expired': 'This invitation has expired. Ask the person who sent it for a new one.',
  'sign_in.refused': 'This address and this password do not belong together. Check both and try again.',
  'sign_in.too_many':
    'There were too many attempts from here. Wait {seconds, plural, one {# second} other {# seconds}}, then try again.',
  'password.too_short':
    'This password is too short. Use a longer one; four or five words in a row are long and easy to remember.',
  'password.too_long': 'This password is longer than 256 characters. Use a shorter one.',
  'password.is_name': 'This is your own name or address. Use a password that nobody can guess from those.',
  'password.wrong': 'This is not your present password. Type it again.',
} as const satisfies Record<RefusalId, string>
