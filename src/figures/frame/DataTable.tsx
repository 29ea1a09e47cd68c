import { useId } from 'react'
import type { TableData } from './tableData.ts'

/** A figure's numbers. Wide tables scroll inside their own frame, which keys can scroll too. */
export function DataTable({ data }: Readonly<{ data: TableData }>) {
  const caption = useId()
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scroller must be reachable by keys
    <div className="figure-table" role="region" aria-labelledby={caption} tabIndex={0}>
      <table>
        <caption id={caption}>{data.caption}</caption>
        <thead>
          <tr>
            {data.columns.map((column) => (
              <th key={column.key} scope="col" className={column.numeric ? 'numeric' : undefined}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {data.rows.map((row, index) => (
            <Row key={index} cells={row} columns={data.columns} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Row({ cells, columns }: Readonly<{ cells: readonly string[]; columns: TableData['columns'] }>) {
  return (
    <tr>
      {cells.map((cell, index) => {
        const className = columns[index]?.numeric ? 'numeric' : undefined
        return index === 0 ? (
          <th key={index} scope="row" className={className}>
            {cell}
          </th>
        ) : (
          <td key={index} className={className}>
            {cell}
          </td>
        )
      })}
    </tr>
  )
}
