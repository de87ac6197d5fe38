export { r as openFolder } from "./core.js";
