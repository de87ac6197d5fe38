export { t as diff } from "./diff2.js";
