#include "models/backups/copies.h"

#include "models/backups/partfile.h"
#include "models/backups/places.h"
#include "models/values/refusal.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace chulie::backups {

namespace {

constexpr qint64 chunkBytes = 1 << 20;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Backups)
};

values::Result<void> copyBytes(QFile &from, PartFile &to)
{
    while (!from.atEnd()) {
        const QByteArray chunk = from.read(chunkBytes);
        const bool isCopied = !chunk.isEmpty() && to.file().write(chunk) == chunk.size();
        if (!isCopied)
            return values::Failure{Words::tr("%1 cannot be copied to the second place: %2.")
                                       .arg(from.fileName(), chunk.isEmpty()
                                                                 ? from.errorString()
                                                                 : values::files::refusalOf(to.file())),
                                   {}};
    }
    return to.sync();
}

/// Copies the back-up at \a path to \a copy, and holds what is there then against its check.
values::Result<void> copyOne(const QString &path, const QString &copy)
{
    QFile from(path);
    if (!from.open(QIODevice::ReadOnly))
        return values::Failure{Words::tr("%1 cannot be read: %2.").arg(path, from.errorString()), {}};
    PartFile to(copy, ".chulie-pack");
    if (auto opened = to.open(); !opened)
        return opened;
    if (auto copied = copyBytes(from, to); !copied)
        return copied;
    if (!to.file().seek(0))
        return values::Failure{Words::tr("%1 cannot be read: %2.").arg(copy, to.file().errorString()), {}};
    if (const auto verified = verify(to.file(), copy); !verified)
        return verified.failure();
    return to.keep();
}

/// The back-ups of the ledger that the second place should have: those there, and those that are missing.
QList<Listed> wanted(const QString &ledger)
{
    QList<Listed> all = copies(ledger);
    QSet<QString> there;
    for (const Listed &copy : all)
        there.insert(QFileInfo(copy.path).fileName());
    const QList<Listed> own = listed(ledger);
    std::ranges::copy_if(own, std::back_inserter(all),
                         [&](const Listed &one) { return !there.contains(QFileInfo(one.path).fileName()); });
    sortNewestFirst(all);
    return all;
}

} // namespace

values::Result<void> copyToSecondPlace(const QString &ledger)
{
    if (const QStringList missing = unreachable(); !missing.isEmpty())
        return values::Failure{missing.join(u' '), {}};
    const QString second = secondFolderOf(ledger);
    if (second.isEmpty())
        return {};
    const QDir folder(second);
    if (!folder.mkpath(second))
        return values::Failure{Words::tr("The folder %1 cannot be made.").arg(second), {}};
    PartFile::clearLeavings(second);
    const QList<Listed> all = wanted(ledger);
    const QList<qsizetype> removed = superfluous(all, QDateTime::currentDateTime());
    values::Result<void> done;
    for (qsizetype place = 0; place < all.size(); ++place) {
        const QFileInfo file(all[place].path);
        const bool isThere = file.dir() == folder;
        if (removed.contains(place) && isThere)
            QFile::remove(file.filePath());
        else if (!removed.contains(place) && !isThere)
            if (auto copied = copyOne(file.filePath(), folder.filePath(file.fileName())); !copied && done)
                done = copied;
    }
    return done;
}

} // namespace chulie::backups
