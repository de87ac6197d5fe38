export { t as resolveDiff } from "./resolve-diff.js";
