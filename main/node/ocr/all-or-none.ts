/** Like `Promise.all`, but closes what did start when something else does not. */
export async function allOrNone<T extends readonly { close(): Promise<void> }[]>(
  starting: {
    readonly [K in keyof T]: Promise<T[K]>
  },
): Promise<T> {
  try {
    return (await Promise.all(starting)) as unknown as T
  } catch (error) {
    const settled = await Promise.allSettled(starting)
    for (const part of settled) {
      if (part.status === 'fulfilled') await part.value.close()
    }
    throw error
  }
}
