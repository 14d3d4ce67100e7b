import { checkedKinds, type Finding, type Verification } from '#app/domain/verification.ts'
import { programTextFor } from '#app/messages/program.ts'

const say = programTextFor('en')

/** One line that names the object which differs and says how. */
export function describeFinding(finding: Finding): string {
  const { kind, id, label, caseSlug, problem, detail } = finding
  const where = [label, id, caseSlug].filter((part) => part !== null).join(' ')
  return `${say(`cli.kind.${kind}`)} ${where}: ${say(`verify.${problem}`, { detail: detail ?? '' })}`
}

/** What was looked at, as one line: `12 events, 5 captures, …`. */
export function describeChecked({ checked }: Verification): string {
  return checkedKinds.map((kind) => say(`verify.checked.${kind}`, { count: checked[kind] })).join(', ')
}
