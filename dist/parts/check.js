export { t as check } from "./core.js";
