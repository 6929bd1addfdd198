import type { RowReader } from '../core/dataset/define'
import { quarterOfDay } from './quarterOfDay'

type Reader = RowReader<'source_type' | 'audit_id' | 'audit_date'>

function isAudit(reader: Reader): (row: number) => boolean {
  const source = reader.text('source_type')
  return (row) => source(row) === 'audit' || source(row) === ''
}

/** The audit of a row; '' for a row of a learning event or a review. */
export function heldAudit(reader: Reader): (row: number) => string {
  const [counts, audit] = [isAudit(reader), reader.text('audit_id')]
  return (row) => (counts(row) ? audit(row) : '')
}

/** The quarter an audit was held in; '' for a row of a learning event or a review. */
export function heldQuarter(reader: Reader): (row: number) => string {
  const [counts, held] = [isAudit(reader), reader.day('audit_date')]
  return (row) => (counts(row) ? quarterOfDay({ day: held(row) }) : '')
}

/** The kind of a finding told in words; '' for a standard, whose row counts cases. */
export function toldKind(reader: RowReader<'finding_type'>): (row: number) => string {
  const kind = reader.text('finding_type')
  return (row) => (kind(row) === 'standard' ? '' : kind(row))
}
