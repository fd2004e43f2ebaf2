import { lightOf } from "./contrast.ts";

type Row = readonly [number, number, number];
type Matrix = readonly [Row, Row, Row];

const times = (matrix: Matrix, [x, y, z]: Row): Row => {
  const [first, second, third] = matrix.map(([a, b, c]) => a * x + b * y + c * z);
  return [first ?? 0, second ?? 0, third ?? 0];
};

/** What is seen of light by each kind of colour vision: Machado, Oliveira and Fernandes 2009, severity 1. */
const visions = {
  full: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies Record<string, Matrix>;

export type Vision = keyof typeof visions;

export const visionNames = Object.keys(visions) as readonly Vision[];

/** Björn Ottosson's Oklab (2020), in which equal distances look about equally far apart. */
const cones: Matrix = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const opponents: Matrix = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];

function seen(colour: string, vision: Vision): Row {
  const [red, green, blue] = times(visions[vision], lightOf(colour));
  const inside = (share: number): number => Math.min(1, Math.max(0, share));
  const [long, middle, short] = times(cones, [inside(red), inside(green), inside(blue)]);
  return times(opponents, [Math.cbrt(long), Math.cbrt(middle), Math.cbrt(short)]);
}

/** How far apart two colours look, in hundredths of Oklab: black and white are 100 apart, 2 is just to be seen. */
export function distance(one: string, other: string, vision: Vision): number {
  const [a, b] = [seen(one, vision), seen(other, vision)];
  return 100 * Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}
