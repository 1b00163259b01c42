#pragma once

#include "ui/pictures/shrinking.h"

#include <QImage>
#include <QString>
#include <QStringList>

#include <vector>

class QMimeData;

namespace chulie::pictures {

/// A picture or paper on its way into the ledger, not read yet: a file, or what was copied.
struct Incoming
{
    QString path;     ///< of a file; else empty
    QByteArray bytes; ///< as another program wrote them
    QImage image;     ///< where it wrote none

    /// What it is called in messages and, of a file, in the ledger.
    [[nodiscard]] QString name() const;
    /// Reads it and shrinks it. Long work: for a thread.
    [[nodiscard]] values::Result<NewPicture> shrunk() const;
};

/// The bytes of the picture or paper in the file at \a path; a larger one than may come is refused.
[[nodiscard]] values::Result<QByteArray> bytesOf(const QString &path);

[[nodiscard]] std::vector<Incoming> incoming(const QStringList &files);
/// What was dropped or copied: files, or else one picture; nothing where it is neither.
[[nodiscard]] std::vector<Incoming> incoming(const QMimeData &data);
/// Whether incoming() gives something.
[[nodiscard]] bool holdsPictures(const QMimeData &data);
/// Whether all of \a files are pictures or papers by their names.
[[nodiscard]] bool arePictures(const QStringList &files);

} // namespace chulie::pictures
