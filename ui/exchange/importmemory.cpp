#include "ui/exchange/importmemory.h"

#include "models/headings/heading.h"

#include <QCryptographicHash>
#include <QSettings>

#include <algorithm>

namespace chulie::exchange::importmemory {

namespace {

/// Files with the same headings, in whatever order, have the same key; so have the refused rows of one.
QString keyOf(const FilePreview &preview)
{
    QStringList titles;
    for (const PreviewColumn &column : preview.columns)
        if (column.title.toStdString() != headings::reasonLabel)
            titles += column.title;
    titles.sort();
    const QByteArray hash =
        QCryptographicHash::hash(titles.join(u'\n').toUtf8(), QCryptographicHash::Sha1).toHex();
    return QStringLiteral("import/said/") + QString::fromLatin1(hash);
}

constexpr QLatin1String tableKey("table");
constexpr QLatin1String headingsKey("headings");
constexpr QLatin1String valuesKey("values");
constexpr QLatin1String replacementsKey("replacements");
constexpr QLatin1String unitKey("unit");
constexpr QLatin1String monthsKey("months");

QVariantMap mapOf(const FileChoices::Pairs &pairs)
{
    QVariantMap map;
    for (const auto &[name, value] : pairs)
        map[name] = value;
    return map;
}

void addTo(FileChoices::Pairs &pairs, const QVariantMap &map)
{
    for (auto each = map.begin(); each != map.end(); ++each)
        pairs.emplace_back(each.key(), each.value().toString());
}

/// Those of \a chosen that are headings of \a preview.
FileChoices::Pairs headingsIn(const FilePreview &preview, const FileChoices::Pairs &chosen)
{
    FileChoices::Pairs kept;
    std::ranges::copy_if(chosen, std::back_inserter(kept), [&](const auto &pair) {
        return std::ranges::find(preview.columns, pair.first, &PreviewColumn::title) != preview.columns.end();
    });
    return kept;
}

} // namespace

bool recall(const FilePreview &preview, FileChoices &choices)
{
    const QVariantMap said = QSettings().value(keyOf(preview)).toMap();
    if (const catalogue::Table *table = catalogue::findTable(said[tableKey].toString()))
        choices.table = table;
    addTo(choices.headings, said[headingsKey].toMap());
    addTo(choices.values, said[valuesKey].toMap());
    for (const QVariant &each : said[replacementsKey].toList())
        if (const QStringList texts = each.toStringList(); texts.size() == 3)
            choices.replacements.push_back({texts[0], texts[1], texts[2]});
    if (said.contains(unitKey))
        choices.moneyUnit = said[unitKey].toString();
    if (said.contains(monthsKey))
        choices.months = static_cast<values::Reading::Months>(said[monthsKey].toInt());
    return !said.isEmpty();
}

void remember(const FilePreview &preview, const FileChoices &choices)
{
    QVariantList replacements;
    for (const auto &[column, from, to] : choices.replacements)
        replacements += QVariant(QStringList{column, from, to});
    QVariantMap said;
    if (choices.table)
        said[tableKey] = QString::fromUtf8(choices.table->label);
    if (const auto headings = headingsIn(preview, choices.headings); !headings.empty())
        said[headingsKey] = mapOf(headings);
    if (!choices.values.empty())
        said[valuesKey] = mapOf(choices.values);
    if (!replacements.empty())
        said[replacementsKey] = replacements;
    if (!choices.moneyUnit.isEmpty())
        said[unitKey] = choices.moneyUnit;
    if (choices.months != values::Reading::Months::Refused)
        said[monthsKey] = int(choices.months);
    if (said.isEmpty())
        return QSettings().remove(keyOf(preview));
    QSettings().setValue(keyOf(preview), said);
}

} // namespace chulie::exchange::importmemory
