export { wt as print } from "./core.js";
