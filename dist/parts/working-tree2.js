export { t as openWorkingTree } from "./working-tree.js";
