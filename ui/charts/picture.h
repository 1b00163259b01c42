#pragma once

#include "models/values/result.h"

#include <QCoreApplication>
#include <QImage>
#include <QSize>
#include <QString>

#include <functional>

class QPainter;

namespace chulie::charts {

/// Something to look at that can leave the program, as a picture and as the numbers in it.
struct Picture
{
    Q_DECLARE_TR_FUNCTIONS(Picture)
public:
    enum class Format : std::uint8_t { Png, Svg, Pdf };

    QString title = {};
    QSize size = {};                                   ///< in pixels at \a dpi
    int dpi = 96;                                      ///< by which its fonts were laid out
    QString numbers = {};                              ///< tab-separated
    std::function<void(QPainter &painter)> paint = {}; ///< over \a size

    /// In twice the pixels, so that it stays sharp on paper.
    [[nodiscard]] QImage image() const;
    /// Writes it to \a path whole or not at all.
    [[nodiscard]] values::Result<void> save(const QString &path, Format format) const;
};

} // namespace chulie::charts
