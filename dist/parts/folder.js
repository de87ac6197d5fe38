export { n as openFolder } from "./folder2.js";
