import { Bar, BarChart, CartesianGrid, Legend, Line, LineChart, Tooltip, XAxis, YAxis } from 'recharts'
import { figureAt, rowTotalAt, totalAt } from '../src/core/query/figureAt'
import type { Result } from '../src/core/query/query'
import { visuals } from './visuals'

const colours = ['#12436d', '#28a197', '#801650', '#f46a25', '#3d3d3d']

/** The same ten visuals of the same figures, as recharts' own examples draw them, animation off. */
export function RechartsPage({ results }: { results: readonly Result[] }) {
  return visuals.map(({ measure, by }, at) => {
    const result = results[at]
    return (
      <section key={`${measure} ${by.join()}`} style={{ width: 600, minHeight: 220 }}>
        {result && <Chart result={result} isTime={by.includes('quarter')} />}
      </section>
    )
  })
}

function Chart({ result, isTime }: { result: Result; isTime: boolean }) {
  const [axis, second] = result.axes
  if (!axis) return <p className="number">{totalAt(result, 0).value}</p>
  const parts = second?.entries ?? []
  const data = axis.entries.map((entry, row) => ({
    name: entry.label,
    value: rowTotalAt(result, 0, row).value,
    ...Object.fromEntries(parts.map((part, column) => [part.label, figureAt(result, 0, row, column).value])),
  }))
  if (isTime) {
    return (
      <LineChart width={600} height={220} data={data}>
        <CartesianGrid strokeDasharray="3 3" />
        <XAxis dataKey="name" />
        <YAxis />
        <Tooltip />
        <Legend />
        <Line dataKey="value" stroke={colours[0] ?? ''} isAnimationActive={false} />
      </LineChart>
    )
  }
  const keys = parts.length > 0 ? parts.map(({ label }) => label) : ['value']
  return (
    <BarChart layout="vertical" width={600} height={Math.max(220, data.length * 24)} data={data}>
      <CartesianGrid strokeDasharray="3 3" />
      <XAxis type="number" />
      <YAxis type="category" dataKey="name" width={150} interval={0} />
      <Tooltip />
      <Legend />
      {keys.map((key, at) => (
        <Bar
          key={key}
          dataKey={key}
          stackId="whole"
          fill={colours[at % colours.length] ?? ''}
          isAnimationActive={false}
        />
      ))}
    </BarChart>
  )
}
