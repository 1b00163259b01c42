#include "models/pasting/pasting.h"

#include "models/headings/heading.h"

#include "models/values/damagedtext.h"
#include "models/values/normal.h"

#include <algorithm>
#include <optional>

namespace chulie::pasting {

namespace {

constexpr int nowhere = -1;

std::string plain(const QString &title)
{
    return headings::plainTitle(title.toStdString());
}

/// The shown column that \a title names; nowhere where none is called so.
int columnCalled(const Grid &grid, const QString &title)
{
    const std::string wanted = plain(title);
    for (int shown = 0; !wanted.empty() && shown < grid.shownColumns(); ++shown)
        for (const QString &name : grid.namesOf(shown))
            if (plain(name) == wanted)
                return shown;
    return nowhere;
}

/// The shown columns that the cells of \a first name; nothing where it is no header row: fewer than half of
/// what it says are names of columns.
std::optional<std::vector<int>> readHeadings(const Grid &grid, const QStringList &first)
{
    std::vector<int> columns;
    int named = 0;
    int said = 0;
    for (const QString &title : first) {
        columns.push_back(columnCalled(grid, title));
        named += columns.back() != nowhere ? 1 : 0;
        said += title.trimmed().isEmpty() ? 0 : 1;
    }
    return named > 0 && 2 * named >= said ? std::optional(columns) : std::nullopt;
}

/// Reads the rows of a block whose columns are known.
class Reader
{
public:
    Reader(const Grid &grid, std::vector<int> columns, int place)
        : m_grid(grid), m_columns(std::move(columns)), m_place(place)
    {
    }

    void matchByKey()
    {
        std::vector<int> shown = m_columns;
        std::erase(shown, nowhere);
        pasting.byKey = m_grid.isKey(shown);
    }
    [[nodiscard]] values::Result<void> read(const QStringList &cells);

    Pasting pasting;

private:
    [[nodiscard]] values::Result<std::optional<records::RowEdit>> rowOf(const QStringList &cells);
    [[nodiscard]] bool saysNothing(int shown, const QString &text) const;
    [[nodiscard]] QString typed(int shown, int number, const QString &text) const;
    [[nodiscard]] bool isSettled(const records::RowEdit &row, int number, const QString &text) const;

    const Grid &m_grid;
    std::vector<int> m_columns; ///< shown ones, by position in the block
    int m_place;                ///< of the next row, where they are not matched
    int m_current = nowhere;    ///< place of the row being read; nowhere: it is not shown, or new
};

values::Result<std::optional<records::RowEdit>> Reader::rowOf(const QStringList &cells)
{
    m_current = nowhere;
    if (pasting.byKey) {
        std::map<int, QString> key;
        for (qsizetype i = 0; i < cells.size() && i < static_cast<qsizetype>(m_columns.size()); ++i)
            if (const int shown = m_columns[static_cast<std::size_t>(i)]; shown != nowhere)
                key[shown] = cells[i];
        auto found = m_grid.find(key);
        const bool isNew = found && !(*found && ((*found)->row != 0 || !(*found)->typed.given.empty()));
        return isNew ? m_grid.newRow() : found;
    }
    if (m_place < m_grid.shownRows()) {
        m_current = m_place++;
        return std::optional(m_grid.rowAt(m_current));
    }
    return m_grid.newRow();
}

/// A text that is in the cell already, or that hides its value.
bool Reader::saysNothing(int shown, const QString &text) const
{
    if (m_current != nowhere && m_grid.cellText(m_current, shown) == text)
        return true;
    const int number = m_grid.columnAt(shown);
    if (number < 0)
        return false;
    const catalogue::Column &column = m_grid.written().columns[static_cast<std::size_t>(number)];
    return column.personal && values::damaged::isMasked(column, text.toStdString());
}

/// What \a text means in \a shown; what only fills a cell (/, 无, #N/A …) is blank.
QString Reader::typed(int shown, int number, const QString &text) const
{
    QString meant = m_grid.typed(shown, text);
    if (number < 0)
        return meant;
    const catalogue::Column &column = m_grid.written().columns[static_cast<std::size_t>(number)];
    const bool isValue = column.kind != catalogue::Kind::Reference;
    return isValue && values::normalise(column, meant.toStdString()).isPlaceholder ? QString() : meant;
}

/// A key by which the row was found changes nothing; a number that it lacks it may gain.
bool Reader::isSettled(const records::RowEdit &row, int number, const QString &text) const
{
    if (!pasting.byKey || row.row == 0 || number < 0)
        return false;
    const catalogue::Column &column = m_grid.written().columns[static_cast<std::size_t>(number)];
    return column.key && (column.required || text.isEmpty());
}

values::Result<void> Reader::read(const QStringList &cells)
{
    auto found = rowOf(cells);
    if (!found)
        return found.failure();
    std::optional<records::RowEdit> &row = *found;
    if (!row) {
        ++pasting.beyond;
        return {};
    }
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i >= static_cast<qsizetype>(m_columns.size())) {
            pasting.beyond += cells[i].trimmed().isEmpty() ? 0 : 1;
            continue;
        }
        const int shown = m_columns[static_cast<std::size_t>(i)];
        const int number = shown == nowhere ? Grid::notWritten : m_grid.columnAt(shown);
        const QString text = cells[i].trimmed();
        if (number == Grid::notWritten || saysNothing(shown, text))
            continue;
        if (!isSettled(*row, number, text))
            row->typed.texts[number] = typed(shown, number, text);
    }
    if (row->row == 0 && row->name.isEmpty())
        row->name = cells.front().trimmed();
    if (!row->typed.texts.empty())
        pasting.edits.push_back(*std::move(row));
    return {};
}

} // namespace

values::Result<Pasting> readPasting(const Grid &grid, const std::vector<QStringList> &cells, int place,
                                    const std::vector<int> &columns)
{
    if (cells.empty())
        return Pasting();
    const auto headings = readHeadings(grid, cells.front());
    Reader reader(grid, headings ? *headings : columns, place);
    if (headings) {
        reader.pasting.byHeadings = true;
        reader.matchByKey();
        for (qsizetype i = 0; i < cells.front().size(); ++i) {
            const int shown = (*headings)[static_cast<std::size_t>(i)];
            const bool isUsed =
                shown != nowhere && (reader.pasting.byKey || grid.columnAt(shown) != Grid::notWritten);
            if (!isUsed && !cells.front()[i].trimmed().isEmpty())
                reader.pasting.leftAlone += cells.front()[i].trimmed();
        }
    }
    for (std::size_t i = headings ? 1 : 0; i < cells.size(); ++i)
        if (auto done = reader.read(cells[i]); !done)
            return done.failure();
    return std::move(reader.pasting);
}

} // namespace chulie::pasting
