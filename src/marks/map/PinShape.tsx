import styles from './MapMark.module.css'

export type PinKind = 'exact' | 'approximate' | 'several' | 'outside'

interface PinShapeProps {
  kind: PinKind
  chosen?: boolean
}

const sizes: Readonly<Record<PinKind, readonly [width: number, height: number]>> = {
  exact: [20, 26],
  approximate: [22, 22],
  several: [30, 30],
  outside: [14, 14],
}

/** The drawing of one mark; its words stand on the button that holds it. */
export function PinShape({ kind, chosen = false }: PinShapeProps) {
  const [width, height] = sizes[kind]
  return (
    <svg
      className={chosen ? `${styles.shape} ${styles.gold}` : styles.shape}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
    >
      {kind === 'exact' && (
        <>
          <path className={styles.drop} d="M10 25C7 19 1.5 14.5 1.5 9.500a8.5 8.5 0 0 1 17 0C18.5 14.5 13 19 10 25Z" />
          <circle className={styles.dropEye} cx="10" cy="9.5" r="3.2" />
        </>
      )}
      {kind === 'approximate' && (
        <>
          <circle className={styles.ringGround} cx="11" cy="11" r="10.5" />
          <circle className={styles.ringDashes} cx="11" cy="11" r="7.8" />
        </>
      )}
      {kind === 'several' && (
        <>
          <circle className={styles.discGround} cx="15" cy="15" r="14.7" />
          <circle className={styles.discRing} cx="15" cy="15" r="13.6" />
          <circle className={styles.disc} cx="15" cy="15" r="11.2" />
        </>
      )}
      {kind === 'outside' && <circle className={styles.outside} cx="7" cy="7" r="5" />}
    </svg>
  )
}
