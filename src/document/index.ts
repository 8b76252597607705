export type { Message, Point, Position } from './message.ts'
