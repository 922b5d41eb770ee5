/** Runs `body` without the rights of root, who may read everything. */
export async function asNobody<T>(body: () => Promise<T>): Promise<T> {
  if (process.geteuid?.() !== 0) return await body();
  process.seteuid?.('nobody');
  try {
    return await body();
  } finally {
    process.seteuid?.(0);
  }
}
