/** Lines moved to the right or left by columns, empty ones left alone. Undefined where one of them does not stand far enough to the right. */
export function indentLines(lines: string, by: number): string | undefined {
  if (by === 0) return lines
  if (by > 0) return lines.replace(/^(?=[^\r\n])/gm, ' '.repeat(by))
  const isDeep = lines.split(/\r\n|\r|\n/).every((line) => line.trim() === '' || line.startsWith(' '.repeat(-by)))
  return isDeep ? lines.replace(new RegExp(`^ {0,${-by}}`, 'gm'), '') : undefined
}
