#pragma once

#include <QString>

namespace chulie::print {

/// A bookmark of a PDF: where a part of it begins.
struct Bookmark
{
    QString title;
    int page = 0; ///< from 0
};

} // namespace chulie::print
