import type { ReadFile } from '../../types/facts.ts'
import type { Report } from '../../types/report.ts'
import { listed, type Text, text, untrusted } from '../../types/text.ts'
import type { Dressed } from './dressed.ts'
import type { ArmourForm } from './readable-armour.ts'
import type { BlockFlaw } from './sops-block.ts'

type File = Pick<ReadFile, 'path'>

/** What has to happen outside of the repository. */
export const rotate = text`Change what was readable where it is used: git keeps it.`

type Words = Pick<Report, 'message' | 'help'>

/** Of one value in the clear beside ciphertext. */
export function inTheClear(file: File, key: string): Words {
  return {
    message: text`${untrusted(key)} is in the clear in a file that SOPS encrypted: everyone who can read this repository can read it, and SOPS refuses to decrypt the file.`,
    help: text`Take the value out, add it again with ${untrusted(`sops ${file.path}`)}, and commit what that writes. ${rotate}`,
  }
}

/** Of ciphertext without what decrypts it. */
export function gone(file: File, count: number): Words {
  return {
    message: text`${counted(count)} encrypted by SOPS, and what tells how to decrypt (${untrusted('sops')}) is gone: whatever applies this takes the ciphertext for the value.`,
    help: text`Restore it from the file's history, or encrypt the plain file again with ${encryptCommand(file)}.`,
  }
}

/** Of what SOPS refuses in its own block. */
export function notWhole(file: File, flaws: readonly BlockFlaw[]): Words {
  const consequence = flaws.includes('mac') ? text`, and nobody can tell whether it was changed after it was encrypted` : text``
  return {
    message: text`What SOPS wrote of its own is not whole: ${listed(flaws.map((what) => broken[what]))}. SOPS refuses the file${consequence}.`,
    help: text`Restore it from the file's history, or encrypt the plain file again with ${encryptCommand(file)}.`,
  }
}

const broken: Readonly<Record<BlockFlaw, Text>> = {
  mac: text`its MAC (${untrusted('mac')}) is missing or not encrypted`,
  lastmodified: text`the time of encryption (${untrusted('lastmodified')}) is missing`,
  version: text`the version of SOPS (${untrusted('version')}) is missing`,
  keys: text`the data key is there for no recipient`,
  selectors: text`it has more than one setting of what is encrypted`,
}

/** How a file is encrypted in place. */
export function encryptCommand({ path }: File) {
  return untrusted(`sops -e -i ${path}`)
}

function counted(count: number): Text {
  return count === 1 ? text`A value is` : text`${count} values are`
}

/** What a value says that it is. */
export type DressedForm = 'sops' | Dressed['form']

/** Of what calls itself encrypted and is not. */
export function dressed(form: DressedForm, key: string): Words {
  const name = untrusted(key)
  switch (form) {
    case 'sops':
      return {
        message: text`${name} calls itself encrypted and has not the structure of what SOPS writes: its parts have other lengths, are text, or something stands beside them.`,
        help: text`Encrypt the value with sops. If it held anything real, change that where it is used: git keeps it.`,
      }
    case 'sealed-secret':
      return {
        message: text`${name} stands among the sealed values of a SealedSecret and is not sealed: what kubeseal writes begins with the length of a session key, and holds one of that length. Everyone who can read this repository can read it.`,
        help: text`Seal the value with kubeseal. ${rotate}`,
      }
    default:
      return {
        message: text`${name} begins as what ${[tools[form]]} encrypted, and what follows can be read without any key.`,
        help: text`Encrypt the value again. ${rotate}`,
      }
  }
}

const tools: Readonly<Record<ArmourForm, string>> = { age: 'age', pgp: 'OpenPGP', 'ansible-vault': 'Ansible Vault' }
