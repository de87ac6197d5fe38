export { Tt as print } from "./core.js";
