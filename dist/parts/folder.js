export { o as openFolder } from "./core.js";
