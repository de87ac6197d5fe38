import { type Text, text } from '../../types/text.ts'

interface Bounds {
  readonly name: string
  readonly least: number
  readonly most: number
  readonly names?: readonly string[]
}

const fields: readonly Bounds[] = [
  { name: 'minute', least: 0, most: 59 },
  { name: 'hour', least: 0, most: 23 },
  { name: 'day of the month', least: 1, most: 31 },
  { name: 'month', least: 1, most: 12, names: ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] },
  { name: 'day of the week', least: 0, most: 6, names: ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] },
]

const descriptors = ['@yearly', '@annually', '@monthly', '@weekly', '@daily', '@midnight', '@hourly']
const duration = /^[+-]?(?:(?:\d+\.?\d*|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))+$/

/** Why a text is no schedule, or undefined: ParseStandard of github.com/robfig/cron v3, and no time zone inside (validateScheduleFormat). */
export function whyNotSchedule(schedule: string): Text | undefined {
  if (schedule.includes('TZ')) return text`a time zone stands in spec.timeZone, not in the schedule`
  if (schedule.startsWith('@')) return whyNotDescriptor(schedule)
  const parts = schedule.split(/[\s\u0085]+/).filter((part) => part !== '')
  if (parts.length !== 5) {
    return text`five fields are taken (minute, hour, day of the month, month, day of the week), and there are ${parts.length}`
  }
  for (const [index, bounds] of fields.entries()) {
    const why = whyNotField(parts[index] ?? '', bounds)
    if (why !== undefined) return why
  }
  return undefined
}

function whyNotDescriptor(schedule: string): Text | undefined {
  if (descriptors.includes(schedule)) return undefined
  if (schedule.startsWith('@every ')) {
    const every = schedule.slice('@every '.length)
    return every === '0' || duration.test(every) ? undefined : text`@every is followed by a duration such as 1h30m`
  }
  return text`of the words with @, only @yearly, @annually, @monthly, @weekly, @daily, @midnight, @hourly and @every are taken`
}

function whyNotField(field: string, bounds: Bounds): Text | undefined {
  for (const part of field.split(',')) {
    const why = part === '' ? undefined : whyNotPart(part, bounds)
    if (why !== undefined) return why
  }
  return undefined
}

function whyNotPart(part: string, bounds: Bounds): Text | undefined {
  const [range = '', stepText, ...moreSteps] = part.split('/')
  const [low = '', high, ...moreBounds] = range.split('-')
  const star = low === '*' || low === '?'
  const first = star ? bounds.least : numberIn(low, bounds)
  let last = star ? bounds.most : high === undefined ? first : numberIn(high, bounds)
  const step = stepText === undefined ? 1 : whole(stepText)
  if (moreSteps.length > 0 || (moreBounds.length > 0 && !star) || first === undefined || last === undefined || step === undefined) {
    return text`the ${[bounds.name]} is no number, range or step`
  }
  if (stepText !== undefined && high === undefined) last = bounds.most
  if (first < bounds.least || last > bounds.most) return text`the ${[bounds.name]} is from ${bounds.least} to ${bounds.most}`
  if (first > last) return text`the range of the ${[bounds.name]} ends before it begins`
  return step === 0 ? text`the step of the ${[bounds.name]} must not be 0` : undefined
}

function numberIn(word: string, bounds: Bounds): number | undefined {
  const index = bounds.names?.indexOf(word.toLowerCase()) ?? -1
  return index === -1 ? whole(word) : index + bounds.least
}

/** strconv.Atoi takes a sign; a minus is refused but for -0. */
function whole(word: string): number | undefined {
  return /^(?:\+?\d+|-0+)$/.test(word) ? Math.abs(Number(word)) : undefined
}
