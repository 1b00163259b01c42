#include "ui/exchange/importmemory.h"

#include <QCryptographicHash>
#include <QSettings>

#include <algorithm>

namespace chulie::importmemory {

namespace {

/// Files with the same headings, in whatever order, have the same key.
QString keyOf(const FilePreview &preview)
{
    QStringList titles;
    for (const PreviewColumn &column : preview.columns)
        titles += column.title;
    titles.sort();
    const QByteArray hash =
        QCryptographicHash::hash(titles.join(u'\n').toUtf8(), QCryptographicHash::Sha1).toHex();
    return QStringLiteral("import/headings/") + QString::fromLatin1(hash);
}

} // namespace

ImportOptions::Pairs chosenFor(const FilePreview &preview)
{
    ImportOptions::Pairs chosen;
    const QVariantMap kept = QSettings().value(keyOf(preview)).toMap();
    for (auto each = kept.begin(); each != kept.end(); ++each)
        chosen.emplace_back(each.key(), each.value().toString());
    return chosen;
}

void remember(const FilePreview &preview, const ImportOptions::Pairs &chosen)
{
    QVariantMap kept;
    for (const auto &[heading, column] : chosen)
        if (std::ranges::find(preview.columns, heading, &PreviewColumn::title) != preview.columns.end())
            kept[heading] = column;
    if (!kept.isEmpty())
        QSettings().setValue(keyOf(preview), kept);
}

} // namespace chulie::importmemory
