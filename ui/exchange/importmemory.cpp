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
    return QStringLiteral("import/said/") + QString::fromLatin1(hash);
}

constexpr QLatin1String headingsKey("headings");
constexpr QLatin1String valuesKey("values");
constexpr QLatin1String replacementsKey("replacements");

QVariantMap mapOf(const ImportOptions::Pairs &pairs)
{
    QVariantMap map;
    for (const auto &[name, value] : pairs)
        map[name] = value;
    return map;
}

void addTo(ImportOptions::Pairs &pairs, const QVariantMap &map)
{
    for (auto each = map.begin(); each != map.end(); ++each)
        pairs.emplace_back(each.key(), each.value().toString());
}

/// Those of \a chosen that are headings of \a preview.
ImportOptions::Pairs headingsIn(const FilePreview &preview, const ImportOptions::Pairs &chosen)
{
    ImportOptions::Pairs kept;
    std::ranges::copy_if(chosen, std::back_inserter(kept), [&](const auto &pair) {
        return std::ranges::find(preview.columns, pair.first, &PreviewColumn::title) != preview.columns.end();
    });
    return kept;
}

} // namespace

bool recall(const FilePreview &preview, ImportOptions &options)
{
    const QVariantMap said = QSettings().value(keyOf(preview)).toMap();
    addTo(options.headings, said[headingsKey].toMap());
    addTo(options.values, said[valuesKey].toMap());
    for (const QVariant &each : said[replacementsKey].toList())
        if (const QStringList texts = each.toStringList(); texts.size() == 3)
            options.replacements.push_back({texts[0], texts[1], texts[2]});
    return !said.isEmpty();
}

void remember(const FilePreview &preview, const ImportOptions &options)
{
    QVariantList replacements;
    for (const auto &[column, from, to] : options.replacements)
        replacements += QVariant(QStringList{column, from, to});
    const ImportOptions::Pairs headings = headingsIn(preview, options.headings);
    if (headings.empty() && options.values.empty() && replacements.empty())
        return QSettings().remove(keyOf(preview));
    QSettings().setValue(keyOf(preview), QVariantMap{{headingsKey, mapOf(headings)},
                                                     {valuesKey, mapOf(options.values)},
                                                     {replacementsKey, replacements}});
}

} // namespace chulie::importmemory
