import type * as jsYaml from 'js-yaml'

// The numbers in js-yaml's events, as it has them: the types say so. Of all that it is the everyday reader uses these alone, and can do
// without loading the rest.

export const EVENT_ID: typeof jsYaml.EVENT_ID = { DOCUMENT: 1, SEQUENCE: 2, MAPPING: 3, SCALAR: 4, ALIAS: 5, POP: 6 }
export const SCALAR_STYLE: typeof jsYaml.SCALAR_STYLE = { PLAIN: 1, SINGLE_QUOTED: 2, DOUBLE_QUOTED: 3, LITERAL_BLOCK: 4, FOLDED_BLOCK: 5 }
export const COLLECTION_STYLE: typeof jsYaml.COLLECTION_STYLE = { BLOCK: 1, FLOW: 2 }
export const CHOMPING_MODE: typeof jsYaml.CHOMPING_MODE = { CLIP: 1, STRIP: 2, KEEP: 3 }
