export { n as tokens } from "./tokens2.js";
