/** Proposing and signing verdicts, comments, and what waits for whom. */
export const signOffs = {
  'sign_off_decision.signed': 'signed',
  'sign_off_decision.returned': 'returned',
  'sign_off_decision.differs': 'differing second verdict',
} as const
