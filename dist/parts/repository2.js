export { t as openRepository } from "./repository.js";
