export { t as compilePattern } from "./patterns.js";
