export { r as openGitTree } from "./git-tree2.js";
