#pragma once

#include <QByteArray>
#include <QStringList>

#include <cstdint>

namespace chulie::pictures {

/// What a file is, by its first bytes and never by its name.
enum class PaperForm : std::uint8_t { Unknown, Jpeg, Png, WebP, Bmp, Gif, Tiff, Heic, Pdf };

[[nodiscard]] PaperForm formOf(const QByteArray &bytes);

/// What QImageReader calls \a form; empty for what is no picture.
[[nodiscard]] QByteArray readerName(PaperForm form);

/// How the names of files end that may hold pictures or papers: *.jpg …
[[nodiscard]] QStringList patterns();
/// These, and all files, as file dialogs take it.
[[nodiscard]] QString filter();

} // namespace chulie::pictures
