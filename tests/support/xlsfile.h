#pragma once

#include <QByteArray>
#include <QByteArrayList>

namespace chulie::support {

/// An OLE compound file that holds one stream. One of less than 4,096 bytes lies in small sectors, as it
/// must.
[[nodiscard]] QByteArray oleFile(const QByteArray &name, const QByteArray &stream);

/// A number as \a size bytes, the lowest first.
[[nodiscard]] QByteArray little(quint64 number, int size);
[[nodiscard]] QByteArray littleReal(double number);

/// A record of a Workbook stream.
[[nodiscard]] QByteArray biffRecord(int kind, const QByteArray &body);
/// \a text as UTF-16 behind its length in \a size bytes.
[[nodiscard]] QByteArray biffText(const QString &text, int size);

/// A Workbook stream with one sheet, 表, whose records are \a sheet. \a globals are records that stand before
/// its name in the list of sheets.
[[nodiscard]] QByteArray xlsStream(const QByteArray &sheet, const QByteArray &globals = {});

} // namespace chulie::support
