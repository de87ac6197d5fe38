import { Refusal } from './refusal.ts'
import type { World } from './world.ts'

export type Resource = 'core' | 'graphql' | 'search'

interface Window {
  resets: number
  used: number
}

/** What each token has used, by the world's clock. */
export interface Meter {
  /** Counts a request; throws GitHub's refusal where a limit is reached. `writes` are requests that create content. */
  take(token: string, resource: Resource, points: number, writes: boolean): void
  headers(token: string, resource: Resource): Readonly<Record<string, string>>
  /** As if a job of this repository had used so much already. */
  use(token: string, resource: Resource, requests: number): void
  remaining(token: string, resource: Resource): { limit: number; used: number; remaining: number; reset: number }
}

const hour = 3_600_000
const minute = 60_000

export function openMeter(world: World): Meter {
  const windows = new Map<string, Window>()
  const written = new Map<string, number[]>()
  const spent = new Map<string, { at: number; points: number }[]>()
  const windowOf = (token: string, resource: Resource): Window => {
    const key = `${resource} ${token}`
    const now = world.clock()
    const known = windows.get(key)
    if (known !== undefined && now < known.resets) return known
    const made = { resets: now + hour, used: 0 }
    windows.set(key, made)
    return made
  }
  const most = (resource: Resource) =>
    resource === 'graphql' ? Math.max(1000, world.limits.requestsPerHour) : resource === 'search' ? 1800 : world.limits.requestsPerHour
  const remaining: Meter['remaining'] = (token, resource) => {
    const { resets, used } = windowOf(token, resource)
    const limit = most(resource)
    return { limit, used: Math.min(used, limit), remaining: Math.max(0, limit - used), reset: Math.ceil(resets / 1000) }
  }
  const takeSecondary = (token: string, points: number, writes: boolean) => {
    const now = world.clock()
    const recent = (spent.get(token) ?? []).filter(({ at }) => now - at < minute)
    const sum = recent.reduce((total, one) => total + one.points, points)
    spent.set(token, [...recent, { at: now, points }])
    if (sum > world.limits.pointsPerMinute) throw secondaryLimit(world.limits.retryAfter)
    if (!writes) return
    const made = (written.get(token) ?? []).filter((at) => now - at < hour)
    written.set(token, [...made, now])
    const inMinute = made.filter((at) => now - at < minute).length + 1
    if (inMinute > world.limits.contentPerMinute || made.length + 1 > world.limits.contentPerHour)
      throw contentLimit(world.limits.retryAfter)
  }
  return {
    take(token, resource, points, writes) {
      // Rate limits are off on GitHub Enterprise Server unless an administrator turns them on.
      if (world.style === 'enterprise') return
      const window = windowOf(token, resource)
      if (window.used >= most(resource)) throw primaryLimit(resource)
      window.used += 1
      takeSecondary(token, points, writes)
    },
    use(token, resource, requests) {
      windowOf(token, resource).used += requests
    },
    remaining,
    headers(token, resource) {
      if (world.style === 'enterprise') return {}
      const { limit, used, remaining: left, reset } = remaining(token, resource)
      const values = { limit, used, remaining: left, reset, resource }
      return Object.fromEntries(Object.entries(values).map(([name, value]) => [`x-ratelimit-${name}`, String(value)]))
    },
  }
}

const aboutLimits = 'https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api'

export function primaryLimit(resource: Resource): Refusal {
  const message = 'API rate limit exceeded for installation.'
  // GraphQL answers 200 with an error of this type.
  if (resource === 'graphql') return new Refusal(200, { errors: [{ type: 'RATE_LIMITED', message }] }, { 'x-ratelimit-remaining': '0' })
  return new Refusal(403, { message, documentation_url: `${aboutLimits}#about-primary-rate-limits` }, { 'x-ratelimit-remaining': '0' })
}

export function secondaryLimit(retryAfter: number | undefined, status: 403 | 429 = 403): Refusal {
  const message = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.'
  return limited(status, message, retryAfter)
}

function contentLimit(retryAfter: number | undefined): Refusal {
  const message =
    'You have exceeded a secondary rate limit and have been temporarily blocked from content creation. Please retry your request again later.'
  return limited(403, message, retryAfter)
}

function limited(status: 403 | 429, message: string, retryAfter: number | undefined): Refusal {
  const headers: Record<string, string> = retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) }
  return new Refusal(status, { message, documentation_url: `${aboutLimits}#about-secondary-rate-limits` }, headers)
}
