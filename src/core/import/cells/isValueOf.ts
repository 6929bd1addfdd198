import * as z from 'zod/mini'
import type { Kind } from '../../dataset/define'
import type { Cell } from './cell'

const text = z.string().check(z.maxLength(32_767))
const figure = z.union([z.nan(), z.number().check(z.lte(Number.MAX_SAFE_INTEGER))])
const whole = z.union([z.nan(), z.int().check(z.gte(0))])
const calendarDay = z.union([z.nan(), z.int()])
const one = z.object({ text })
const list = z.object({ text, members: z.array(z.string().check(z.minLength(1))) })
const isoDay = z.union([z.literal(''), z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))])
const isoMonth = z.union([z.literal(''), z.string().check(z.regex(/^\d{4}-\d{2}(-\d{2})?$/))])

const schemas: Record<Kind, z.ZodMiniType> = {
  id: one,
  text: one,
  phone: one,
  email: one,
  link: one,
  postcode: one,
  choice: one,
  ids: list,
  choices: list,
  day: z.object({ text: isoDay, number: calendarDay }),
  month: z.object({ text: isoMonth, number: calendarDay }),
  count: z.object({ text, number: whole }),
  number: z.object({ text, number: figure }),
}

/** Whether what a text was read as is a value its kind may have. Asked once for each distinct text of a column. */
export function isValueOf(kind: Kind, cell: Cell): boolean {
  return schemas[kind].safeParse(cell).success
}
