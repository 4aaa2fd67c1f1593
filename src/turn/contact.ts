import { showPhone } from '../domain/display.ts'
import type { Request } from '../domain/request.ts'
import { answersOf } from './subject.ts'

/** How to call the artisan back, in words; undefined when neither a phone nor an e-mail was given. */
export function contactOf(request: Request): string | undefined {
  const { phone, email } = answersOf(request)
  const ways = [...(phone ? [showPhone(phone)] : []), ...(email ? [email] : [])]
  return ways.length > 0 ? ways.join(', ') : undefined
}
