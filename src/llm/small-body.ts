/** More than any answer needs; a server that sends without an end is not read to it. */
const mostBytes = 256 * 1024

/** A server sent more than any answer needs. */
export class TooMuch extends Error {}

/** `fetch` for a server that is not trusted: a body has an end, and a request goes nowhere but where it was sent. */
export const fetchSmall: typeof fetch = async (input, init) => {
  const response = await fetch(input, { ...init, redirect: 'error' })
  if (!response.body) return response
  let bytes = 0
  const counted = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      bytes += chunk.byteLength
      if (bytes > mostBytes) controller.error(new TooMuch())
      else controller.enqueue(chunk)
    },
  })
  return new Response(response.body.pipeThrough(counted), response)
}
