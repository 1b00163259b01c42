#include "models/records/fieldhint.h"

#include "models/records/computed.h"
#include "models/records/listfields.h"
#include "models/records/shownfields.h"
#include "models/targets/target.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace chulie::records {

namespace {

constexpr qsizetype mostNames = 4;

struct Hints
{
    Q_DECLARE_TR_FUNCTIONS(FieldHints)
};

QString optionsOf(const catalogue::Column &column)
{
    QStringList options;
    for (const catalogue::Option &option : column.options)
        options += catalogue::title(option);
    return Hints::tr("One of: %1").arg(options.join(Hints::tr(", ")));
}

QString countHint(const catalogue::Column &column)
{
    if (column.max == std::numeric_limits<std::int64_t>::max())
        return Hints::tr("A whole number: 12");
    return Hints::tr("A whole number from %1 to %2").arg(column.min).arg(column.max);
}

/// How values of \a column are written; empty for words.
QString wayOf(const catalogue::Column &column)
{
    switch (column.kind) {
    case catalogue::Kind::Code:
        return Hints::tr("Digits and letters; zeros in front count");
    case catalogue::Kind::Village:
        return Hints::tr("The 12 digits of the village: 441623104200");
    case catalogue::Kind::Region:
        return Hints::tr("4, 6 or 9 digits: a city, county or town");
    case catalogue::Kind::Identity:
        return Hints::tr("18 digits of the identity card, or another document: 护照:E12345678");
    case catalogue::Kind::List:
        return optionsOf(column);
    case catalogue::Kind::YesNo:
        return Hints::tr("Yes or no; blank is not known yet");
    case catalogue::Kind::Date:
        return Hints::tr("A day: 2019-06-30");
    case catalogue::Kind::Year:
        return Hints::tr("A year: 2019");
    case catalogue::Kind::Count:
        return countHint(column);
    case catalogue::Kind::Money:
        return Hints::tr("Yuan, two decimals at most: 8699.50");
    case catalogue::Kind::Reference:
        return Hints::tr("Its number or name, of %1").arg(catalogue::title(catalogue::table(column.refers)));
    case catalogue::Kind::Text:
    case catalogue::Kind::Note:
        break;
    }
    return {};
}

/// Whether \a basis names \a column by itself.
bool names(const targets::Basis &basis, catalogue::ColumnId column)
{
    if (!basis.columns || basis.table != column.table)
        return false;
    const auto all = QString::fromLatin1(basis.columns).split(u' ');
    return all.contains(QLatin1StringView(column.column().name));
}

QString targetsOf(catalogue::ColumnId column)
{
    QStringList judged;
    for (const targets::Target &target : targets::targets())
        if (std::ranges::any_of(target.basis,
                                [&](const targets::Basis &basis) { return names(basis, column); }))
            judged +=
                Hints::tr("%1 (clause %2)").arg(targets::title(target), QString::fromUtf8(target.clause));
    return judged.isEmpty() ? QString() : Hints::tr("Judged by: %1").arg(judged.join(Hints::tr(", ")));
}

QString namesInFiles(const catalogue::Column &column)
{
    QStringList all{QString::fromUtf8(column.label)};
    for (const char *alias : column.aliases)
        all += QString::fromUtf8(alias);
    return Hints::tr("In files: %1").arg(all.mid(0, mostNames).join(Hints::tr(", ")));
}

} // namespace

QString fieldHint(catalogue::ColumnId id)
{
    const catalogue::Column &column = id.column();
    const QString unit = unitTitle(column);
    const QString name =
        unit.isEmpty() ? catalogue::title(column) : Hints::tr("%1 (%2)").arg(catalogue::title(column), unit);
    QStringList lines{name, wayOf(column), targetsOf(id), namesInFiles(column)};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString fieldHint(const catalogue::Table &table, const catalogue::Field &field)
{
    if (isComputed(field))
        return heading(table, field) + u'\n' +
               QCoreApplication::translate("Catalogue", computedOf(field).hint);
    const bool isOwn = isWritten(table, field) && !field.isHead();
    return isOwn ? fieldHint(catalogue::ColumnId(table.id, field.column)) : QString();
}

} // namespace chulie::records
