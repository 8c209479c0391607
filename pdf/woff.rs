//! Fonts as browsers load them, unpacked for those who read OpenType only.

use std::{error::Error, fs, io::Read, path::Path};

use flate2::read::ZlibDecoder;

/// The font in a WOFF file: the same tables, each unpacked, behind another list of them.
pub(crate) fn unpacked(file: &Path) -> Result<Vec<u8>, Box<dyn Error>> {
    let woff = fs::read(file)?;
    let part = |from: usize, length: usize| {
        woff.get(from..from + length).ok_or_else(|| format!("{} ends too early", file.display()))
    };
    let number = |from| Ok::<_, Box<dyn Error>>(u32::from_be_bytes(part(from, 4)?.try_into()?));
    if part(0, 4)? != b"wOFF" {
        return Err(format!("{} is no WOFF file", file.display()).into());
    }
    let tables = u16::from_be_bytes(part(12, 2)?.try_into()?);
    let power = tables.ilog2();
    let mut head = part(4, 4)?.to_vec();
    for entry in [tables, 16 << power, u16::try_from(power)?, tables * 16 - (16 << power)] {
        head.extend(entry.to_be_bytes());
    }
    let mut body = Vec::new();
    let before = 12 + 16 * usize::from(tables);
    for entry in (0..usize::from(tables)).map(|index| 44 + 20 * index) {
        let [at, packed, length] = [number(entry + 4)?, number(entry + 8)?, number(entry + 12)?];
        head.extend(part(entry, 4)?);
        head.extend(part(entry + 16, 4)?);
        head.extend(u32::try_from(before + body.len())?.to_be_bytes());
        head.extend(length.to_be_bytes());
        let table = part(usize::try_from(at)?, usize::try_from(packed)?)?;
        if packed < length {
            ZlibDecoder::new(table).read_to_end(&mut body)?;
        } else {
            body.extend(table);
        }
        body.resize(body.len().next_multiple_of(4), 0);
    }
    head.extend(body);
    Ok(head)
}
