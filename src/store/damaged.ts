/** The embedded database does not open: its folder is damaged, or is no database of this program. */
export class DatabaseDamagedError extends Error {
  override readonly name = 'DatabaseDamagedError';
}
