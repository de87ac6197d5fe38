export { t as diff } from "./diff.js";
