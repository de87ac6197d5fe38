/** The release that is fetched where no kubeconform is found. https://github.com/yannh/kubeconform/releases/tag/v0.8.0 */
export const pinnedRelease = 'v0.8.0'

/** Where its assets lie, without the tag. GitHub sends on to another host. */
export const releasesUrl = 'https://github.com/yannh/kubeconform/releases/download'

/** SHA-256 of the pinned release's archives, as its CHECKSUMS file and several independent pin lists have them. */
const archives: Readonly<Record<string, ReleaseArchive>> = {
  'linux-x64': {
    name: 'kubeconform-linux-amd64.tar.gz',
    sha256: '9bc2bffbf71f261128533edaf912153948b7ff238f9a531ae6d34466ec287883',
  },
  'linux-arm64': {
    name: 'kubeconform-linux-arm64.tar.gz',
    sha256: '1f53fc8e81258197a35e8603054162a5af1de8c5af13746c71ab680d9534ed87',
  },
  'darwin-x64': {
    name: 'kubeconform-darwin-amd64.tar.gz',
    sha256: '71dbc87ac9f24099a62b93570e65aa06312ba6ac8aea63b7f86e9d999edf5a92',
  },
  'darwin-arm64': {
    name: 'kubeconform-darwin-arm64.tar.gz',
    sha256: 'f84f4dfbebf4a6b0b230385fa065a39ea35e02608c2b50d025dcf64775a69d67',
  },
}

export interface ReleaseArchive {
  readonly name: string
  readonly sha256: string
}

/** The pinned archive for a machine, told by node's names; undefined where none is pinned. */
export function releaseArchive(platform: string = process.platform, arch: string = process.arch): ReleaseArchive | undefined {
  const machine = `${platform}-${arch}`
  return Object.hasOwn(archives, machine) ? archives[machine] : undefined
}
