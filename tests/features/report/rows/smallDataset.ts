import { choice, count, id, text } from '../../../../src/core/dataset/columns'
import { defineDataset } from '../../../../src/core/dataset/defineDataset'

const spec = { aliases: [], example: '', help: '' }

/** Three columns to list and one to open. */
export const smallDataset = defineDataset({
  id: 'visits',
  label: 'Visits',
  noun: ['visit', 'visits'],
  columns: {
    id: id({ ...spec, label: 'ID' }),
    theme: choice({
      ...spec,
      label: 'Theme',
      dimension: 'theme',
      vocabulary: { values: [{ id: 'fathers', label: 'Fathers' }], unknown: 'keep' },
    }),
    count: count({ ...spec, label: 'Visits' }),
    note: text({ ...spec, label: 'Note' }),
  },
  derived: {},
  key: { columns: ['id'] },
  join: 'add',
  checks: [],
  metrics: {},
})
