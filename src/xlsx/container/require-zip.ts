import { unreadable } from "./unreadable";

const latin1 = new TextDecoder("windows-1252");
const utf16 = new TextDecoder("utf-16le");

/** Whether bytes start as a zip does (also an empty one). */
function isZip(bytes: Uint8Array): boolean {
  return (
    bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5 || bytes[2] === 1 || bytes[2] === 6)
  );
}

/**
 * Refuses what is no workbook package by its first bytes, whatever its name claims, saying what it is instead.
 *
 * The name's ending is not asked: exports named .xlsx that hold HTML or text are the most frequent fault of all.
 *
 * @throws HostError "unreadable" unless `bytes` starts as a zip
 */
export function requireZip(bytes: Uint8Array): void {
  if (bytes.length === 0)
    throw unreadable(
      "This file is empty (0 bytes). Ask for it again, or save the workbook once more and hand in that file.",
    );
  if (isZip(bytes)) return;
  const start = latin1.decode(bytes.subarray(0, 4096));
  if (start.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")) throw oleRefusal(bytes);
  if (start.startsWith("%PDF")) throw notAWorkbook("a PDF document");
  if (start.startsWith("{\\rtf")) throw notAWorkbook("a rich text document");
  if (/^(\xff\xd8\xff|\x89PNG|GIF8)/.test(start)) throw notAWorkbook("a picture");
  if (/^(\x1f\x8b|7z\xbc\xaf|Rar!)/.test(start))
    throw unreadable("This file is a compressed archive. Unpack it and hand in the workbook inside.");
  const text = (/^\xff\xfe/.test(start) ? utf16.decode(bytes.subarray(0, 4096)) : start).replace(
    /^(\xef\xbb\xbf|\ufeff)?\s*/,
    "",
  );
  throw textRefusal(text);
}

function notAWorkbook(what: string) {
  return unreadable(
    `This file is ${what}, not a workbook, whatever its name says. Hand in the Excel workbook (.xlsx) itself.`,
  );
}

function oleRefusal(bytes: Uint8Array) {
  const text = utf16.decode(bytes.length % 2 ? bytes.subarray(0, -1) : bytes);
  if (text.includes("EncryptedPackage"))
    return unreadable(
      "This workbook is encrypted with a password (or a protection label). Open it in Excel, remove the password under File, Info, Protect Workbook, save, and try again.",
    );
  if (/Workbook\0|Book\0/.test(text))
    return unreadable(
      "This is an Excel workbook of the old format (.xls, before 2007). Open it in Excel and save it as .xlsx.",
    );
  return notAWorkbook("an old Office document");
}

function textRefusal(text: string) {
  if (/^(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)*<(!doctype html|html|table|meta|head|body|style)\b/i.test(text))
    return unreadable(
      "This is a web page that was saved under a workbook's name. Open it in Excel and save it as an Excel workbook (.xlsx).",
    );
  if (/urn:schemas-microsoft-com:office:spreadsheet/.test(text) || /^(<\?xml[^>]*>\s*)?<office:document/.test(text))
    return unreadable(
      "This is a spreadsheet in an XML format that is not read here. Open it in Excel and save it as .xlsx.",
    );
  // Text has no control characters besides tab and line ends; two NULs in a row would be UTF-16 or binary.
  if (!/[\x00-\x08\x0e-\x1f]/.test(text))
    return unreadable(
      "This is a text file (perhaps CSV), not a workbook, whatever its name says. Open it in Excel and save it as .xlsx.",
    );
  return notAWorkbook("of an unknown kind");
}
