/**
 * For a button that many parts of a page have: it is heard as what is written on it, then the heading of its part.
 *
 * @param key tells it from the other buttons of that part
 */
export function nameWith(
  headingId: string,
  key: string,
): Readonly<{ id: string; 'aria-labelledby': string }> {
  const id = `${headingId}-${key}`
  return { id, 'aria-labelledby': `${id} ${headingId}` }
}
