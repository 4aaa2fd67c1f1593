import { z } from 'zod'
import { projects, situations } from './answers/business-project.ts'
import { contractSchema } from './answers/values.ts'
import { kindSchema } from './request.ts'
import { openingSchema } from './working-time.ts'

const id = z.string().min(1).max(80)

const advisorSchema = z.object({
  /** Entra object id: the only thing that makes somebody staff. */
  id,
  name: z.string().min(1),
  role: z.enum(['advisor', 'coordinator']).default('advisor'),
})

const officeSchema = z.object({
  id,
  partner: id,
  name: z.string().min(1),
  /** INSEE codes of its territory. */
  communes: z.array(z.string().regex(/^(\d{2}|2[AB])\d{3}$/)).default([]),
  /** Teams channel that its requests are posted in. */
  channel: z.string().min(1).optional(),
  advisors: z.array(advisorSchema).default([]),
  /** When its deadlines run: spans by day of the week, and closing days. Monday to Friday where absent. */
  opening: openingSchema.optional(),
  /** Opening hours and phone, as told to artisans. */
  hours: z.string().optional(),
  phone: z.string().optional(),
})

const ruleSchema = z.object({
  kind: kindSchema,
  /** Absent: any contract, also none. */
  contracts: z.array(contractSchema).optional(),
  /** ROME codes; absent: any trade. */
  trades: z.array(z.string()).optional(),
  /** Business projects only: which doings, and which situations of the one who asks; absent: any. */
  projects: z.array(z.enum(projects)).optional(),
  situations: z.array(z.enum(situations)).optional(),
  lead: id,
  support: id.optional(),
  /** What the supporting office has to do of its own accord, in French as its people read it. */
  supportTask: z.string().min(1).max(120).optional(),
})

/** The local convention: who the partners are and how they share the requests out. */
export const conventionSchema = z
  .object({
    name: z.string().min(1),
    /** Entra tenants whose people may write to the bot. */
    tenants: z.array(z.string()).default([]),
    partners: z
      .array(
        z.object({
          id,
          name: z.string().min(1),
          /**
           * Its advisors see a job posting only when the artisan entrusts it to them (« offre confiée »);
           * otherwise the other partner of the rule leads.
           */
          entrustedOnly: z.boolean().default(false),
        }),
      )
      .min(1),
    offices: z.array(officeSchema).min(1),
    routing: z.array(ruleSchema),
    /** Working hours within which a request is taken, and the artisan called. */
    deadlines: z
      .object({ claimHours: z.number().positive().default(8), callHours: z.number().positive().default(16) })
      .default({ claimHours: 8, callHours: 16 }),
    objectives: z.object({ prospects: z.number().int().nonnegative().optional() }).default({}),
  })
  .superRefine((convention, context) => {
    const partners = new Set(convention.partners.map((partner) => partner.id))
    const known = (partner: string, path: (string | number)[]) => {
      if (!partners.has(partner))
        context.addIssue({ code: 'custom', path, message: `no partner has the id "${partner}"` })
      else if (!convention.offices.some((office) => office.partner === partner))
        context.addIssue({ code: 'custom', path, message: `partner "${partner}" has no office` })
    }
    for (const [index, office] of convention.offices.entries()) {
      if (!partners.has(office.partner))
        context.addIssue({
          code: 'custom',
          path: ['offices', index, 'partner'],
          message: `no partner has the id "${office.partner}"`,
        })
    }
    for (const [index, rule] of convention.routing.entries()) {
      known(rule.lead, ['routing', index, 'lead'])
      if (rule.support) known(rule.support, ['routing', index, 'support'])
      else if (rule.supportTask)
        context.addIssue({
          code: 'custom',
          path: ['routing', index, 'supportTask'],
          message: 'nobody supports here: add "support"',
        })
    }
    const people = convention.offices.flatMap((office) => office.advisors.map((advisor) => advisor.id))
    for (const person of new Set(people.filter((one, index) => people.indexOf(one) !== index)))
      context.addIssue({
        code: 'custom',
        path: ['offices'],
        message: `advisor "${person}" stands in two offices`,
      })
  })
export type Convention = z.infer<typeof conventionSchema>
export type Office = z.infer<typeof officeSchema>
export type Advisor = z.infer<typeof advisorSchema>

/** Somebody of the staff, with the office that makes them so. */
export interface Staff {
  advisor: Advisor
  office: Office
}

/** Who of the staff this is; undefined for everybody else, whatever a card or a message claims. */
export function staffOf(convention: Convention, object: string | null): Staff | undefined {
  if (object === null) return undefined
  for (const office of convention.offices) {
    const advisor = office.advisors.find(({ id }) => id.toLowerCase() === object.toLowerCase())
    if (advisor) return { advisor, office }
  }
  return undefined
}

export function officeById(convention: Convention, office: string | null): Office | undefined {
  return convention.offices.find(({ id }) => id === office)
}

/** The partner's office for a commune: by its territory, else the partner's first. */
function officeFor(convention: Convention, partner: string, insee: string | null): Office | undefined {
  const offices = convention.offices.filter((office) => office.partner === partner)
  return offices.find((office) => insee !== null && office.communes.includes(insee)) ?? offices[0]
}

/** What routing looks at. `entrusted` matters for job postings only. */
export interface RoutingCase {
  kind: z.infer<typeof kindSchema>
  contract: string | null
  trade: string | null
  insee: string | null
  entrusted: boolean | null
  project?: string | null
  situation?: string | null
}

/** Where a case goes: who leads, who supports, and what the supporting office has to do. */
export interface Routed {
  lead: Office
  support: Office | null
  supportTask: string | null
}

/**
 * The offices that lead and support a case: the first rule that fits wins. Where no rule fits, the first office
 * of the convention leads, so that no request is without an owner; `doctor` warns of such gaps.
 */
export function route(
  convention: Convention,
  { kind, contract, trade, insee, entrusted, project, situation }: RoutingCase,
): Routed {
  const rule = convention.routing.find(
    (one) =>
      one.kind === kind &&
      (!one.contracts || one.contracts.some((it) => it === contract)) &&
      (!one.trades || (trade !== null && one.trades.includes(trade))) &&
      (!one.projects || one.projects.some((it) => it === project)) &&
      (!one.situations || one.situations.some((it) => it === situation)),
  )
  const closed = (partner: string) =>
    kind === 'job-posting' &&
    entrusted !== true &&
    convention.partners.some(({ id, entrustedOnly }) => id === partner && entrustedOnly)
  const asked = rule ? [rule.lead, ...(rule.support ? [rule.support] : [])] : []
  const partners = asked.filter((partner) => !closed(partner))
  // An offer nobody may see would be lost: where only a closed partner stands in the rule, the first open one leads.
  if (partners.length === 0)
    partners.push(
      ...convention.partners
        .map(({ id }) => id)
        .filter((partner) => !closed(partner))
        .slice(0, 1),
    )
  const [lead, support] = partners.map((partner) => officeFor(convention, partner, insee))
  const first = convention.offices[0]
  if (!first) throw new Error('the convention has no office')
  return {
    lead: lead ?? first,
    support: support ?? null,
    supportTask: (support && rule?.supportTask) ?? null,
  }
}
