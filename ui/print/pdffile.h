#pragma once

#include "ui/print/bookmark.h"

#include <QString>

#include <span>

namespace chulie::print {

class DrawnText;

/// Completes the PDF that Qt wrote to \a from and writes it to \a to. Qt 6.4 maps a glyph to the lowest
/// character that has it, so that 户 is copied as the radical U+2F3E, and leaves out what is above U+FFFF and
/// what a typeface draws in another form. Here each glyph becomes the text that was drawn with it: \a texts.
/// It also gets \a bookmarks, and viewers show \a title in place of its file's name: Qt writes bytes of a
/// title as they are, and a reader takes the carriage return in 名 (U+540D) for the end of a line. Throws
/// std::exception where a file cannot be read or written.
void completePdf(const QString &from, const QString &to, const DrawnText &texts,
                 std::span<const Bookmark> bookmarks, const QString &title);

} // namespace chulie::print
