#include "ui/yearsheet/yearsheetmodel.h"

#include "models/catalogue/columns.h"
#include "models/pasting/rowkeys.h"
#include "models/records/choosing.h"
#include "models/records/shownfields.h"
#include "models/values/fold.h"
#include "ui/grid/gridroles.h"

#include <algorithm>

namespace chulie::yearsheet {

namespace {

const catalogue::Field &shownField(const catalogue::Table &table, int column)
{
    return *std::ranges::find(records::shownFields(table), column, &catalogue::Field::column);
}

/// The household's number, in the table whose column has the words for it.
const catalogue::Column &numberColumn()
{
    return catalogue::table(catalogue::TableId::Household).columns[0];
}

bool isSame(const QString &typed, const std::string &stored)
{
    std::string buffer;
    const std::string text = typed.toStdString();
    return values::folded(text, buffer) == stored;
}

} // namespace

YearSheetModel::YearSheetModel(storage::Database &database, QObject *parent)
    : QAbstractTableModel(parent), m_database(database)
{
    m_sheet.table = &catalogue::table(catalogue::TableId::HouseholdYear);
}

values::Result<void> YearSheetModel::show(const catalogue::Table &table, const std::string &village, int year)
{
    m_village = village;
    auto sheet = village.empty() ? values::Result<YearSheet>(YearSheet{&table, year, {}, {}})
                                 : YearSheet::read(m_database, table, village, year);
    if (!sheet)
        return sheet.failure();
    beginResetModel();
    m_sheet = *std::move(sheet);
    endResetModel();
    return {};
}

values::Result<void> YearSheetModel::refresh()
{
    if (m_village.empty())
        return {};
    auto sheet = YearSheet::read(m_database, *m_sheet.table, m_village, m_sheet.year);
    if (!sheet)
        return sheet.failure();
    if (!std::ranges::equal(sheet->rows, m_sheet.rows, {}, &YearSheetRow::of, &YearSheetRow::of)) {
        beginResetModel();
        m_sheet = *std::move(sheet);
        endResetModel();
        return {};
    }
    m_sheet = *std::move(sheet);
    retranslate();
    return {};
}

void YearSheetModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

const YearSheetRow &YearSheetModel::row(int place) const
{
    return m_sheet.rows[static_cast<std::size_t>(place)];
}

const catalogue::Column &YearSheetModel::fact(int shown) const
{
    return m_sheet.table->columns[static_cast<std::size_t>(columnAt(shown))];
}

int YearSheetModel::columnAt(int shown) const
{
    return shown < FirstFact ? notWritten : m_sheet.columns[static_cast<std::size_t>(shown - FirstFact)];
}

int YearSheetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sheet.rows.size());
}

int YearSheetModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstFact + static_cast<int>(m_sheet.columns.size());
}

QString YearSheetModel::heading(int shown) const
{
    if (shown == NoColumn)
        return catalogue::title(numberColumn());
    if (shown == NameColumn)
        return m_sheet.table->id == catalogue::TableId::HouseholdYear ? tr("Head") : tr("Name");
    return records::heading(*m_sheet.table, shownField(*m_sheet.table, columnAt(shown)));
}

QString YearSheetModel::cellText(int place, int shown) const
{
    if (shown == NoColumn)
        return QString::fromStdString(row(place).no);
    if (shown == NameColumn)
        return QString::fromStdString(row(place).name);
    return records::shownText(fact(shown), row(place).values[static_cast<std::size_t>(shown - FirstFact)]);
}

QString YearSheetModel::cellEdit(int place, int shown) const
{
    if (shown < FirstFact)
        return cellText(place, shown);
    return records::editText(fact(shown), row(place).values[static_cast<std::size_t>(shown - FirstFact)]);
}

QString YearSheetModel::lastText(int place, int shown) const
{
    return shown < FirstFact ? QString()
                             : records::shownText(
                                   fact(shown), row(place).last[static_cast<std::size_t>(shown - FirstFact)]);
}

QString YearSheetModel::lastEdit(int place, int shown) const
{
    return shown < FirstFact
               ? QString()
               : records::editText(fact(shown), row(place).last[static_cast<std::size_t>(shown - FirstFact)]);
}

std::pair<int, int> YearSheetModel::completeness() const
{
    int known = 0;
    for (std::size_t column = 0; column < m_sheet.columns.size(); ++column)
        known += m_sheet.known(column);
    return {known, rowCount() * static_cast<int>(m_sheet.columns.size())};
}

QVariant YearSheetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return cellText(index.row(), index.column());
    case grid::gridroles::Beside:
        return lastText(index.row(), index.column());
    case Qt::ToolTipRole: {
        const QString last = lastText(index.row(), index.column());
        return last.isEmpty() ? QVariant() : tr("%1: %2").arg(m_sheet.year - 1).arg(last);
    }
    case Qt::TextAlignmentRole: {
        const bool right = index.column() >= FirstFact && records::isNumeric(fact(index.column()).kind);
        return static_cast<int>(Qt::AlignVCenter | (right ? Qt::AlignRight : Qt::AlignLeft));
    }
    default:
        return {};
    }
}

QVariant YearSheetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == grid::gridroles::Heading)
        return heading(section);
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignVCenter |
                                (section >= FirstFact && records::isNumeric(fact(section).kind)
                                     ? Qt::AlignRight
                                     : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    return section < FirstFact ? heading(section)
                               : tr("%1\n%2/%3")
                                     .arg(heading(section))
                                     .arg(m_sheet.known(static_cast<std::size_t>(section - FirstFact)))
                                     .arg(rowCount());
}

Qt::ItemFlags YearSheetModel::flags(const QModelIndex &index) const
{
    const bool isEditable = index.isValid() && index.column() >= FirstFact;
    return QAbstractTableModel::flags(index) | (isEditable ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

QStringList YearSheetModel::namesOf(int shown) const
{
    if (shown >= FirstFact)
        return pasting::rowkeys::namesOf(*m_sheet.table, shownField(*m_sheet.table, columnAt(shown)));
    const catalogue::Table &names =
        catalogue::table(shown == NoColumn ? catalogue::TableId::Household : catalogue::TableId::Member);
    QStringList called = pasting::rowkeys::namesOf(
        names, shownField(names, shown == NoColumn ? 0 : catalogue::MemberColumn("name").number()));
    called += heading(shown);
    if (shown == NameColumn && m_sheet.table->id == catalogue::TableId::HouseholdYear)
        called += QString::fromUtf8("户主");
    return called;
}

records::RowEdit YearSheetModel::rowAt(int place) const
{
    const YearSheetRow &at = row(place);
    const catalogue::Table &of = *m_sheet.table;
    return {.row = at.row,
            .typed = {.texts = {}, .given = {{of.key[0], at.of}, {of.key[1], std::int64_t{m_sheet.year}}}},
            .name = QString::fromStdString(at.no + ' ' + at.name)};
}

QString YearSheetModel::typed(int shown, const QString &text) const
{
    return records::exchanged(fact(shown), text);
}

bool YearSheetModel::isKey(const std::vector<int> &shown) const
{
    const auto has = [&](int column) { return std::ranges::find(shown, column) != shown.end(); };
    return has(NoColumn) && (m_sheet.table->id == catalogue::TableId::HouseholdYear || has(NameColumn));
}

values::Result<std::optional<records::RowEdit>>
YearSheetModel::find(const std::map<int, QString> &cells) const
{
    std::optional<records::RowEdit> found;
    for (int place = 0; place < rowCount(); ++place) {
        const YearSheetRow &at = row(place);
        if (!isSame(cells.at(NoColumn), at.no) ||
            (m_sheet.table->id == catalogue::TableId::MemberYear && !isSame(cells.at(NameColumn), at.name)))
            continue;
        if (found)
            return std::optional<records::RowEdit>(); // two of a name could not be distinguished
        found = rowAt(place);
    }
    return found;
}

} // namespace chulie::yearsheet
