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
constexpr QLatin1String unitKey("unit");
constexpr QLatin1String monthsKey("months");

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
    if (said.contains(unitKey))
        options.moneyUnit = said[unitKey].toString();
    if (said.contains(monthsKey))
        options.months = static_cast<Reading::Months>(said[monthsKey].toInt());
    return !said.isEmpty();
}

void remember(const FilePreview &preview, const ImportOptions &options)
{
    QVariantList replacements;
    for (const auto &[column, from, to] : options.replacements)
        replacements += QVariant(QStringList{column, from, to});
    QVariantMap said;
    if (const auto headings = headingsIn(preview, options.headings); !headings.empty())
        said[headingsKey] = mapOf(headings);
    if (!options.values.empty())
        said[valuesKey] = mapOf(options.values);
    if (!replacements.empty())
        said[replacementsKey] = replacements;
    if (!options.moneyUnit.isEmpty())
        said[unitKey] = options.moneyUnit;
    if (options.months != Reading::Months::Refused)
        said[monthsKey] = int(options.months);
    if (said.isEmpty())
        return QSettings().remove(keyOf(preview));
    QSettings().setValue(keyOf(preview), said);
}

} // namespace chulie::importmemory
