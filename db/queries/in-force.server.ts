/** In SQL what `isCounting` of the domain says, of a verdict that goes by `alias`. */
export function countingSql(alias: string): string {
  return `(${alias}.needs_sign_off = 0 OR EXISTS (SELECT 1 FROM sign_offs
    WHERE sign_offs.verdict_id = ${alias}.id AND sign_offs.decision = 'signed'))`
}

/** In SQL what `isProposed` of the domain says, of a verdict that goes by `alias`. */
export function proposedSql(alias: string): string {
  return `(${alias}.needs_sign_off = 1 AND NOT EXISTS (SELECT 1 FROM sign_offs
    WHERE sign_offs.verdict_id = ${alias}.id))`
}

/** That the verdict `alias` is in force: it counts, and no newer one of its claim does. */
export function inForceSql(alias: string): string {
  return `(${countingSql(alias)} AND NOT EXISTS (SELECT 1 FROM verdicts newer
    WHERE newer.claim_id = ${alias}.claim_id AND newer.sequence > ${alias}.sequence AND ${countingSql('newer')}))`
}
