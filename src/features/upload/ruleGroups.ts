import type { Finding, FindingKind } from '../../core/import/findingsOf'
import { ruleName } from './ruleNames'

/** A rule that was met, with what it met. */
export interface MetRule {
  /** Tells it apart where one rule both stops and warns. */
  id: string
  rule: string
  kind: FindingKind
  name: string
  findings: readonly Finding[]
}

export interface RuleGroup {
  kind: FindingKind
  title: string
  rules: readonly MetRule[]
}

const titles: readonly (readonly [FindingKind, string])[] = [
  ['stops', 'Stops the file'],
  ['refused', 'Rows refused'],
  ['answer', 'Needs your answer'],
  ['look', 'Worth a look'],
  ['skipped', 'Lines that are no rows'],
]

/** What the check found, by what it does and then by rule. Groups that met nothing are left out. */
export function ruleGroups(findings: readonly Finding[]): readonly RuleGroup[] {
  const met = new Map<string, Finding[]>()
  for (const finding of findings) {
    const id = `${finding.kind} ${finding.rule}`
    const there = met.get(id)
    if (there) there.push(finding)
    else met.set(id, [finding])
  }
  const rules = [...met].flatMap(([id, own]): MetRule[] => {
    const [first] = own
    return first ? [{ id, rule: first.rule, kind: first.kind, name: ruleName(first.rule), findings: own }] : []
  })
  return titles.flatMap(([kind, title]) => {
    const own = rules.filter((rule) => rule.kind === kind).sort((a, b) => (a.rule < b.rule ? -1 : 1))
    return own.length > 0 ? [{ kind, title, rules: own }] : []
  })
}
