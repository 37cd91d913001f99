/** Rows as a table, a cell each value. */
export function Table({ rows }: { rows: Record<string, unknown>[] }) {
  return (
    <table>
      <tbody>
        {rows.map((row) => (
          <tr key={JSON.stringify(row)}>
            {Object.entries(row).map(([name, value]) => (
              <td key={name}>{String(value)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
