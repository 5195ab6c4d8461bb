import { PictureError } from '../../core/pictures/problem.ts'
import { decodePicture } from './decode-picture.ts'

/** What the decoding process answers a call with: a page, or what is wrong with the file. */
export async function answerDecode(payload: unknown): Promise<unknown> {
  const { bytes, page } = payload as { readonly bytes: Uint8Array; readonly page: number }
  try {
    return await decodePicture(bytes, page)
  } catch (error) {
    if (error instanceof PictureError) return { problem: error.problem, format: error.format }
    throw error
  }
}
