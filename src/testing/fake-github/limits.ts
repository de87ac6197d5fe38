/** GitHub's numbers (https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api and the endpoints' own pages). A test makes them smaller where the real one costs too much. */
export interface HostLimits {
  /** Requests of one token per hour and resource. `GITHUB_TOKEN` has 1,000 a repository. */
  readonly requestsPerHour: number
  readonly contentPerMinute: number
  readonly contentPerHour: number
  readonly pointsPerMinute: number
  /** Whether the reply to a secondary limit says how long to wait. */
  readonly retryAfter: number | undefined
  /** More comments in one review are "submitted too quickly". Nothing official: 32 is the most that was seen to pass. */
  readonly commentsPerReview: number
  readonly bodyCharacters: number
  readonly pullFiles: number
  readonly compareFiles: number
  readonly compareCommits: number
  /** A file whose patch is longer has none in answers. Nothing official either: seen at 2,081 changed lines and at 374 kB. */
  readonly patchLines: number
  readonly patchBytes: number
  readonly diffLines: number
  readonly diffFiles: number
  readonly contentsInJson: number
  readonly contentsAtAll: number
  readonly folderEntries: number
  readonly treeEntries: number
  readonly treeBytes: number
}

export const usualLimits: HostLimits = {
  requestsPerHour: 1000,
  contentPerMinute: 80,
  contentPerHour: 500,
  pointsPerMinute: 900,
  retryAfter: 60,
  commentsPerReview: 32,
  bodyCharacters: 65_536,
  pullFiles: 3000,
  compareFiles: 300,
  compareCommits: 250,
  patchLines: 2000,
  patchBytes: 100_000,
  diffLines: 20_000,
  diffFiles: 300,
  contentsInJson: 1 << 20,
  contentsAtAll: 100 << 20,
  folderEntries: 1000,
  treeEntries: 100_000,
  treeBytes: 7 << 20,
}
