#include "ui/lists/recordmodel.h"

#include "models/catalogue/columns.h"
#include "models/ledger/ledger.h"
#include "models/pasting/rowkeys.h"
#include "models/records/choosing.h"
#include "models/records/fieldhint.h"
#include "models/records/listfields.h"
#include "models/records/shownfields.h"
#include "models/values/presence.h"
#include "ui/grid/gridroles.h"
#include "ui/openmarks.h"
#include "ui/theme.h"

#include <QFont>

#include <algorithm>

namespace chulie::lists {

RecordModel::RecordModel(ledger::Ledger &ledger, const catalogue::Table &table, QObject *parent)
    : QAbstractTableModel(parent), m_masking(ledger.masking()), m_marks(ui::OpenMarks::of(ledger)),
      m_file(ledger.file()), m_rows(ledger.database(), table),
      m_finding([this](values::Result<std::vector<std::int64_t>> ids) { take(std::move(ids)); })
{
    connect(&m_marks, &ui::OpenMarks::changed, this, &RecordModel::allChanged);
    connect(&m_masking, &values::Masking::changed, this, &RecordModel::allChanged);
}

const catalogue::Field &RecordModel::field(int column) const
{
    return records::listFields(table())[static_cast<std::size_t>(column)];
}

void RecordModel::keepOnly(std::optional<std::vector<std::int64_t>> ids)
{
    if (m_rows.isKept(ids))
        return;
    m_held = false;
    beginResetModel();
    m_rows.keepOnly(std::move(ids));
    endResetModel();
}

int RecordModel::shownColumn(int column) const
{
    const auto &fields = records::listFields(table());
    const auto found = std::ranges::find(fields, column, &catalogue::Field::column);
    return static_cast<int>(found - fields.begin());
}

std::vector<int> RecordModel::placesOf(const catalogue::ColumnList &list) const
{
    std::vector<int> places;
    for (const int column : list.columns)
        places.push_back(shownColumn(column));
    return places;
}

int RecordModel::widthOf(int column, const QFontMetrics &metrics) const
{
    const catalogue::Column &leaf = records::listFields(table())[static_cast<std::size_t>(column)].leaf();
    const QString sample = leaf.kind == catalogue::Kind::Code || leaf.kind == catalogue::Kind::Identity
                               ? QStringLiteral("M44990210120000001")
                           : leaf.kind == catalogue::Kind::Region ? QString(10, QChar(0x6751))
                           : leaf.kind == catalogue::Kind::Date   ? QStringLiteral("2019-06-30")
                           : leaf.kind == catalogue::Kind::YesNo || leaf.kind == catalogue::Kind::Year
                               ? QStringLiteral("2019")
                           : leaf.kind == catalogue::Kind::Count ? QStringLiteral("12,345")
                           : records::isNumeric(leaf.kind)       ? QStringLiteral("1,234,567.00")
                                                                 : QString(5, QChar(0x6751));
    const QString words = headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    return std::max(metrics.horizontalAdvance(sample) + 14,
                    std::min(metrics.horizontalAdvance(words), 150) + 30);
}

void RecordModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    allChanged();
}

void RecordModel::allChanged()
{
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int RecordModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows.size();
}

int RecordModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(records::listFields(table()).size());
}

values::MaskedText RecordModel::shown(int row, std::size_t column) const
{
    const catalogue::Column &leaf = records::listFields(table())[column].leaf();
    return m_masking.shown(leaf, records::shownText(leaf, m_rows.value(row, static_cast<int>(column))));
}

/// The cell as shown(), a region by its name.
QString RecordModel::named(int row, std::size_t column) const
{
    QString text = shown(row, column).text;
    if (records::listFields(table())[column].leaf().kind != catalogue::Kind::Region)
        return text;
    const auto name = m_regionNames.find(text);
    return name != m_regionNames.end() ? name->second : text;
}

void RecordModel::nameRegions(std::map<QString, QString> names)
{
    m_regionNames = std::move(names);
    allChanged();
}

QVariant RecordModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = static_cast<std::size_t>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return named(index.row(), column);
    case Qt::TextAlignmentRole: {
        const bool right = records::isNumeric(records::listFields(table())[column].leaf().kind);
        return static_cast<int>(Qt::AlignVCenter | (right ? Qt::AlignRight : Qt::AlignLeft));
    }
    case Qt::BackgroundRole:
    case Qt::ForegroundRole:
    case Qt::ToolTipRole:
        if (QVariant mark = openMark(index.row(), index.column(), role); mark.isValid())
            return mark;
        [[fallthrough]];
    case Qt::FontRole:
        if (role != Qt::FontRole && role != Qt::ToolTipRole)
            return {};
        return table().id == catalogue::TableId::Member ? leftMark(index.row(), role) : QVariant();
    case grid::gridroles::Personal:
        return records::listFields(table())[column].leaf().personal && !m_masking.isOn();
    default:
        return {};
    }
}

/// A value that merges left undecided has the colours of what is not known.
QVariant RecordModel::openMark(int row, int column, int role) const
{
    const QString note = m_marks.note(id(row), field(column).column);
    if (note.isEmpty())
        return {};
    if (role == Qt::ToolTipRole)
        return note;
    const ui::look::StateColours &colours = ui::look::colours(targets::State::Unknown);
    return role == Qt::BackgroundRole ? colours.fill : colours.ink;
}

/// A member who has left the household is struck through.
QVariant RecordModel::leftMark(int row, int role) const
{
    const values::Value &left = m_rows.value(row, shownColumn(catalogue::MemberColumn("left_on")));
    if (!values::hasLeft(m_rows.value(row, shownColumn(catalogue::MemberColumn("joined_on"))), left))
        return {};
    if (role == Qt::ToolTipRole)
        return tr("Left the household on %1").arg(QString::fromStdString(values::text(left)));
    QFont font;
    font.setStrikeOut(true);
    return font;
}

QVariant RecordModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const catalogue::Field &field = records::listFields(table())[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole)
        return records::heading(table(), field);
    if (role == Qt::ToolTipRole)
        return records::fieldHint(table(), field);
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignVCenter |
                                (records::isNumeric(field.leaf().kind) ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

Qt::ItemFlags RecordModel::flags(const QModelIndex &index) const
{
    const bool isEditable = m_editable && index.isValid() && columnAt(index.column()) >= 0;
    return QAbstractTableModel::flags(index) | (isEditable ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

void RecordModel::sort(int column, Qt::SortOrder order)
{
    sortBy({{std::clamp(column, 0, columnCount() - 1), order == Qt::DescendingOrder}});
}

void RecordModel::sortBy(std::vector<records::SortKey> order)
{
    records::RowQuery query = m_query;
    query.order = std::move(order);
    if (!m_held && query == m_query)
        return;
    if (const auto done = read(std::move(query)); !done)
        emit failed(done.failure());
}

int RecordModel::columnAt(int shown) const
{
    const catalogue::Field &of = field(shown);
    return records::isWritten(table(), of) ? of.column : notWritten;
}

QStringList RecordModel::namesOf(int shown) const
{
    return pasting::rowkeys::namesOf(table(), field(shown));
}

records::RowEdit RecordModel::rowAt(int place) const
{
    QStringList name;
    for (int column = 0; column < columnCount(); ++column) {
        const catalogue::Field &each = field(column);
        if ((each.key || each.isHead()) && !each.leaf().personal)
            if (const QString text = cellText(place, column); !text.isEmpty())
                name += text;
    }
    return {.row = id(place), .typed = {}, .name = name.join(u' ')};
}

std::optional<records::RowEdit> RecordModel::newRow() const
{
    records::RowEdit edit;
    const records::RowQuery &query = m_rows.query();
    if (query.column >= 0)
        edit.typed.given[query.column] = query.value;
    for (const catalogue::Column &column : table().columns)
        if (column.kind == catalogue::Kind::Reference && column.refers == catalogue::TableId::Village &&
            column.required)
            if (const auto village = records::rowWithKey(
                    m_rows.database(), catalogue::table(catalogue::TableId::Village), {{0, query.region}});
                village && *village != 0)
                edit.typed.given[column.number] = *village;
    return edit;
}

QString RecordModel::cellText(int place, int shown) const
{
    return this->shown(place, static_cast<std::size_t>(shown)).text;
}

bool RecordModel::isMasked(int place, int shown) const
{
    return this->shown(place, static_cast<std::size_t>(shown)).isMasked;
}

QString RecordModel::cellEdit(int place, int shown) const
{
    const auto &typed = records::formFields(table());
    const auto of = std::ranges::find(typed, columnAt(shown), &catalogue::Field::column);
    const auto values = records::readForm(m_rows.database(), table(), id(place));
    return of != typed.end() && values && !values->empty()
               ? records::editText(of->leaf(), (*values)[static_cast<std::size_t>(of - typed.begin())])
               : QString();
}

QString RecordModel::typed(int shown, const QString &text) const
{
    const int number = columnAt(shown);
    if (number < 0)
        return text;
    const catalogue::Column &column = table().columns[static_cast<std::size_t>(number)];
    if (column.kind == catalogue::Kind::Region)
        for (const auto &[code, name] : m_regionNames)
            if (name == text)
                return code;
    return column.kind == catalogue::Kind::Reference
               ? pasting::rowkeys::keyOfName(m_rows.database(), table(), number, text)
               : records::exchanged(column, text);
}

bool RecordModel::isKey(const std::vector<int> &shown) const
{
    std::vector<int> numbers;
    for (const int column : shown)
        numbers.push_back(columnAt(column));
    if (query().column >= 0)
        numbers.push_back(query().column); // all rows here hang on one
    return pasting::rowkeys::isKey(table(), numbers);
}

values::Result<std::optional<records::RowEdit>> RecordModel::find(const std::map<int, QString> &cells) const
{
    std::map<int, QString> texts;
    if (query().column >= 0)
        texts[query().column] =
            pasting::rowkeys::keyOfRow(m_rows.database(), table(), query().column, query().value);
    for (const auto &[shown, text] : cells)
        texts[columnAt(shown)] = text;
    const auto row = pasting::rowkeys::find(m_rows.database(), table(), texts);
    if (!row)
        return row.failure();
    if (row->value_or(0) == 0)
        return std::optional<records::RowEdit>();
    const int place = m_rows.find(**row);
    return std::optional(place >= 0
                             ? rowAt(place)
                             : records::RowEdit{.row = **row, .typed = {}, .name = cells.begin()->second});
}

} // namespace chulie::lists
