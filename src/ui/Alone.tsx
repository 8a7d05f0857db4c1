export { ItemFrame as Alone } from "../chapters/frame/ItemFrame.tsx";
