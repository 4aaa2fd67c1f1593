import { jobPostingSlots } from '../domain/answers/job-posting.ts'
import type { Reader } from './reading.ts'

const address = jobPostingSlots.email
const written = /[\w.+-]+\s?@\s?[a-zà-ÿ\d-]+(?:\.[a-zà-ÿ\d-]+)+/i

/** Reads an e-mail address, in lower case; a space that a phone keyboard put around the @ is forgiven. */
export const readEmail: Reader<string> = (text) => {
  if (!text.includes('@')) return undefined
  const match = written.exec(text)
  const value = address.safeParse(match?.[0].replace(/\s/g, '').toLowerCase())
  return match && value.success
    ? { value: value.data, words: match[0], at: match.index, certainty: 1 }
    : undefined
}
