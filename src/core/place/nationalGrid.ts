const radians = Math.PI / 180
const seconds = radians / 3600

/** An ellipsoid by its half axes in metres. */
const airy1830 = { a: 6_377_563.396, b: 6_356_256.909 }
const wgs84 = { a: 6_378_137, b: 6_356_752.314_245 }

/** The National Grid: a transverse Mercator projection of the Airy ellipsoid, its true origin and its false one. */
const grid = { scale: 0.999_601_271_7, lat: 49 * radians, lon: -2 * radians, east: 400_000, north: -100_000 }

/** From OSGB36 to WGS84: metres, seconds of arc, parts per million. */
const shift = { x: 446.448, y: -125.157, z: 542.06, rx: 0.1502, ry: 0.247, rz: 0.8421, ppm: -20.4894 }

/** Metres along the meridian from the true origin to a latitude. */
function meridian(lat: number): number {
  const { a, b } = airy1830
  const n = (a - b) / (a + b)
  const less = lat - grid.lat
  const more = lat + grid.lat
  return (
    b *
    grid.scale *
    ((1 + n + 1.25 * n ** 2 + 1.25 * n ** 3) * less -
      (3 * n + 3 * n ** 2 + 2.625 * n ** 3) * Math.sin(less) * Math.cos(more) +
      1.875 * (n ** 2 + n ** 3) * Math.sin(2 * less) * Math.cos(2 * more) -
      (35 / 24) * n ** 3 * Math.sin(3 * less) * Math.cos(3 * more))
  )
}

/** Latitude and longitude on OSGB36, in radians. */
function unproject(easting: number, northing: number): { lat: number; lon: number } {
  const { a, b } = airy1830
  const e2 = 1 - b ** 2 / a ** 2
  let foot = grid.lat
  let left = northing - grid.north
  // Each round is some thousand times nearer; a hundredth of a millimetre ends it.
  while (Math.abs(left) > 1e-5) {
    foot += left / (a * grid.scale)
    left = northing - grid.north - meridian(foot)
  }
  const sin2 = Math.sin(foot) ** 2
  const nu = (a * grid.scale) / Math.sqrt(1 - e2 * sin2)
  const rho = (a * grid.scale * (1 - e2)) / (1 - e2 * sin2) ** 1.5
  const eta2 = nu / rho - 1
  const tan = Math.tan(foot)
  const tan2 = tan ** 2
  const sec = 1 / Math.cos(foot)
  const east = easting - grid.east
  return {
    lat:
      foot -
      (tan / (2 * rho * nu)) * east ** 2 +
      (tan / (24 * rho * nu ** 3)) * (5 + 3 * tan2 + eta2 - 9 * tan2 * eta2) * east ** 4 -
      (tan / (720 * rho * nu ** 5)) * (61 + 90 * tan2 + 45 * tan2 ** 2) * east ** 6,
    lon:
      grid.lon +
      (sec / nu) * east -
      (sec / (6 * nu ** 3)) * (nu / rho + 2 * tan2) * east ** 3 +
      (sec / (120 * nu ** 5)) * (5 + 28 * tan2 + 24 * tan2 ** 2) * east ** 5 -
      (sec / (5040 * nu ** 7)) * (61 + 662 * tan2 + 1320 * tan2 ** 2 + 720 * tan2 ** 3) * east ** 7,
  }
}

/** A point of the Airy ellipsoid as latitude and longitude on WGS84, in degrees. */
function toWgs84({ lat, lon }: { lat: number; lon: number }): { lat: number; lon: number } {
  const from = airy1830
  const nu = from.a / Math.sqrt(1 - (1 - from.b ** 2 / from.a ** 2) * Math.sin(lat) ** 2)
  const x = nu * Math.cos(lat) * Math.cos(lon)
  const y = nu * Math.cos(lat) * Math.sin(lon)
  const z = (from.b ** 2 / from.a ** 2) * nu * Math.sin(lat)
  const size = 1 + shift.ppm * 1e-6
  const [rx, ry, rz] = [shift.rx * seconds, shift.ry * seconds, shift.rz * seconds]
  const [x2, y2, z2] = [
    shift.x + size * x - rz * y + ry * z,
    shift.y + rz * x + size * y - rx * z,
    shift.z - ry * x + rx * y + size * z,
  ]
  const e2 = 1 - wgs84.b ** 2 / wgs84.a ** 2
  const flat = Math.hypot(x2, y2)
  let found = Math.atan2(z2, flat * (1 - e2))
  for (let round = 0; round < 5; round++) {
    const nuThere = wgs84.a / Math.sqrt(1 - e2 * Math.sin(found) ** 2)
    found = Math.atan2(z2 + e2 * nuThere * Math.sin(found), flat)
  }
  return { lat: found / radians, lon: Math.atan2(y2, x2) / radians }
}

/**
 * Latitude and longitude (WGS84, degrees) of a National Grid reference (OSGB36, metres), by the projection and the
 * seven-figure Helmert shift that Ordnance Survey publishes in its guide to coordinate systems. On the mainland it is
 * within about 5 m of the full grid of corrections.
 */
export function fromNationalGrid(easting: number, northing: number): { lat: number; lon: number } {
  return toWgs84(unproject(easting, northing))
}
