/** Handing a case over to other programs, and taking in what others wrote. */
export const handovers = {
  'handover.title': 'Annotations',
  'handover.intro':
    'Take the passages of this case along in a form that other programs read, or bring in what colleagues marked elsewhere.',
  'handover.bring_in': 'Bring in',
  'handover.file': 'File of annotations',
  'handover.file_hint':
    'A Hypothesis export (JSON), or a Web Annotation collection from Sverka or another program (JSON-LD), up to 10 MB. The same file twice changes nothing.',
  'handover.source': 'Where a source is not known by its address',
  'handover.source_hint':
    'Annotations of pages that no source of this case has are left out, or taken as being on this source.',
  'handover.source_by_address': 'leave them out',
  'handover.do': 'Bring in',

  'handover.take_along': 'Take along',
  'handover.take_along_text':
    'A Web Annotation collection (JSON-LD): every standing claim with its passages and evidence, and the remarks of others. With the texts, another Sverka can take in the whole case; without them only the quotes leave the desk. Verdicts are not in it; they are in the claim sheet.',
  'handover.with_texts': 'With the texts',
  'handover.without_texts': 'Quotes only',

  'handover.result':
    '{added, plural, =0 {Nothing} one {# annotation} other {# annotations}} brought in, {known} known already, {refused} left out',
  'handover.result_besides':
    'New in this case: {sources, plural, one {# source} other {# sources}} and {claims, plural, one {# claim} other {# claims}}.',
  'handover.result_missing':
    'The file speaks of {missing, plural, one {# more annotation} other {# more annotations}} that it does not hold. Export all of them into one file to have these too.',
  'handover.result_rows': 'What became of each annotation',
  'handover.more_rows':
    '{more, plural, one {# more annotation, known already or found, is} other {# more annotations, known already or found, are}} not listed.',
  'handover.column_words': 'Words',
  'handover.column_source': 'Source',
  'handover.column_found': 'Found',
  'handover.column_became': 'Became',
  'handover.no_words': 'no words',
  'handover.known': 'known already',
  'handover.as_appearance': 'appearance of a claim',
  'handover.as_evidence': 'evidence',
  'handover.as_remark': 'remark',
  'handover.as_reply': 'reply',

  'handover.cli_out_about':
    'writes the passages of a case, or of one source, as a Web Annotation collection (JSON-LD)',
  'handover.cli_source': 'only this source, such as S2',
  'handover.cli_without_texts': 'leave out the texts of the sources',
  'handover.cli_out_done': 'Wrote {file}: {count, plural, one {# annotation} other {# annotations}}.',
  'handover.cli_in_about':
    'brings annotations of others into a case: a Hypothesis export, or a Web Annotation collection',
  'handover.cli_in_file': 'a JSON file',
  'handover.cli_in_source': 'the source that annotations are on whose own source the case does not know',
  'handover.cli_row': '{became}{found}: {words}',
  'handover.cli_done':
    '{added} brought in, {known} known already, {refused} left out; {sources, plural, one {# source} other {# sources}} and {claims, plural, one {# claim} other {# claims}} added.',

  'remarks.title': 'Remarks',
  'remarks.title_of': 'Remarks of others on {source}',
  'remarks.intro':
    'What colleagues wrote elsewhere, as it came. A remark is no finding of this desk: make a claim or evidence of its words where they deserve it.',
  'remarks.count': '{count, plural, one {# remark} other {# remarks}}',
  'remarks.adrift':
    '{count, plural, =0 {every quote was found} one {# quote was not found as it was} other {# quotes were not found as they were}}',
  'remarks.pages': 'Pages of remarks',
  'remarks.none': 'Nobody’s remarks were brought in here',
  'remarks.none_text': 'Remarks made with Hypothesis or another program can be brought in as a file.',
  'remarks.bring_in': 'Bring in annotations',
  'remarks.unknown_author': 'author unknown',
  'remarks.tags': 'tagged {tags}',
  'remarks.disagrees': 'Its position points at other words; the quote was followed.',
  'remarks.claims': 'Rests on the same words:',
  'remarks.show': 'Show in the text',
  'remarks.show_place': 'Show place {number}',
  'remarks.use_claim': 'New claim',
  'remarks.use_appearance': 'Appears in …',
  'remarks.use_supports': 'Evidence for …',
  'remarks.use_contradicts': 'Evidence against …',

  'remark_outcome.exact': 'anchored',
  'remark_outcome.moved': 'moved',
  'remark_outcome.changed': 'changed',
  'remark_outcome.ambiguous': 'in doubt: several places',
  'remark_outcome.lost': 'not found',
  'remark_outcome.whole': 'on the whole source',
} as const
