#pragma once

#include "models/records/rowedits.h"

#include <QStringList>

#include <map>
#include <optional>

namespace chulie::storage {
class Database;
} // namespace chulie::storage

namespace chulie::pasting {

/// Rows and columns of cells on screen whose values are written into rows of one table: a list of records, a
/// village's year. Numbers columns by their place in the model ("shown columns").
class Grid
{
public:
    /// Stands among column numbers for a shown column that is not written here.
    static constexpr int notWritten = -2;

    virtual ~Grid() = default;

    [[nodiscard]] virtual storage::Database &database() const = 0;
    /// The digits that the code of every village here begins with; "" where they may be any.
    [[nodiscard]] virtual std::string region() const = 0;
    /// The table whose rows are written.
    [[nodiscard]] virtual const catalogue::Table &written() const = 0;
    /// The number, in written(), of the column that \a shown shows: also headColumn and notWritten.
    [[nodiscard]] virtual int columnAt(int shown) const = 0;
    /// What shown column \a shown may be called above a pasted block.
    [[nodiscard]] virtual QStringList namesOf(int shown) const = 0;
    [[nodiscard]] virtual int shownColumns() const = 0;

    [[nodiscard]] virtual int shownRows() const = 0;
    /// The row at \a place with nothing typed into it yet.
    [[nodiscard]] virtual records::RowEdit rowAt(int place) const = 0;
    /// A new row of this grid, with what the page knows by itself; nothing where none can be added here.
    [[nodiscard]] virtual std::optional<records::RowEdit> newRow() const = 0;

    /// The cell as shown, personal values masked or not.
    [[nodiscard]] virtual QString cellText(int place, int shown) const = 0;
    /// Whether the cell is shown masked: nothing can be typed over what is not seen.
    [[nodiscard]] virtual bool isMasked(int, int) const { return false; }
    /// The cell as an editor holds it.
    [[nodiscard]] virtual QString cellEdit(int place, int shown) const = 0;
    /// \a text, as shown or exchanged, as it is typed into \a shown: words of a list in exchange spelling,
    /// the key of a row that is named.
    [[nodiscard]] virtual QString typed(int shown, const QString &text) const = 0;

    /// Whether \a shown columns together name a row by its key.
    [[nodiscard]] virtual bool isKey(const std::vector<int> &shown) const = 0;
    /// The row that \a cells, by shown column, name by its key: a row of 0 where the ledger has none; nothing
    /// where the key is blank or makes no sense.
    [[nodiscard]] virtual values::Result<std::optional<records::RowEdit>>
    find(const std::map<int, QString> &cells) const = 0;
};

} // namespace chulie::pasting
