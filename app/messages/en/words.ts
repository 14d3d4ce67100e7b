/** The words of the domain, as they stand on screen and in the claim sheet. */
export const words = {
  'standing.unchecked': 'unchecked',
  'standing.confirmed': 'confirmed',
  'standing.disputed': 'disputed',
  'standing.refuted': 'refuted',
  'standing.unverifiable': 'unverifiable',

  'stance.supports': 'supports',
  'stance.contradicts': 'contradicts',
  'stance.mentions': 'mentions',
  'stance.context': 'context',

  'proximity.primary': 'primary',
  'proximity.secondary': 'secondary',
  'proximity.tertiary': 'tertiary',
  'proximity.unknown': 'nearness not said',

  'confidence.low': 'low confidence',
  'confidence.moderate': 'moderate confidence',
  'confidence.high': 'high confidence',
  'confidence.unknown': 'confidence not said',

  'appearance_role.makes': 'makes the claim',
  'appearance_role.denies': 'denies the claim',
  'appearance_role.reports': 'reports the claim',

  'source_kind.article': 'article',
  'source_kind.post': 'post',
  'source_kind.broadcast': 'broadcast',
  'source_kind.document': 'document',
  'source_kind.statement': 'statement',
  'source_kind.interview': 'interview',
  'source_kind.image': 'image',
  'source_kind.dataset': 'dataset',

  'capture_method.paste': 'pasted',
  'capture_method.upload': 'uploaded',
  'capture_method.address': 'fetched from its address',
  'capture_method.quote': 'quote taken down',
  'capture_method.received': 'received',

  'translation_maker.editors': 'editors’ translation',
  'translation_maker.machine': 'machine translation',
  'translation_maker.publisher': 'publisher’s translation',

  'role.viewer': 'viewer',
  'role.editor': 'editor',
  'role.reviewer': 'reviewer',
  'role.administrator': 'administrator',

  'language.ru': 'Russian',
  'language.uk': 'Ukrainian',
  'language.en': 'English',
  'language.ky': 'Kyrgyz',
  'language.kk': 'Kazakh',
  'language.und': 'language not determined',

  'origin_kind.person': 'person',
  'origin_kind.office': 'office',
  'origin_kind.agency': 'news agency',
  'origin_kind.outlet': 'outlet',
  'origin_kind.release': 'press release',
  'origin_kind.recording': 'recording',

  'fit.strongly_consistent': 'strongly consistent',
  'fit.consistent': 'consistent',
  'fit.neutral': 'neutral',
  'fit.not_applicable': 'not applicable',
  'fit.inconsistent': 'inconsistent',
  'fit.strongly_inconsistent': 'strongly inconsistent',
  'fit.none': 'nothing',

  'unknown.publisher': 'publisher unknown',
  'unknown.claimant': 'claimant unknown',
  'unknown.author': 'author unknown',
} as const
