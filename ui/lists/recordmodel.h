#pragma once

#include "models/catalogue/columns.h"
#include "models/pasting/grid.h"
#include "models/records/rowlist.h"
#include "ui/latest.h"

#include <QAbstractTableModel>
#include <QFontMetrics>

#include <functional>
#include <vector>

namespace chulie::ledger {
class Ledger;
} // namespace chulie::ledger

namespace chulie::ui {
class OpenMarks;
} // namespace chulie::ui

namespace chulie::values {
struct MaskedText;
class Masking;
} // namespace chulie::values

namespace chulie::lists {

/// Rows of one table of the ledger as a list: a column for each of listFields(), with units in the headings,
/// numbers to the right, and personal values masked until asked for. Reads only what is looked at. Where a
/// computed column orders or narrows it, the rows are found on a thread and what is shown stays until then.
class RecordModel : public QAbstractTableModel, public pasting::Grid
{
    Q_OBJECT
public:
    /// Rows of \a table of \a ledger.
    RecordModel(ledger::Ledger &ledger, const catalogue::Table &table, QObject *parent = nullptr);

    storage::Database &database() const override { return m_rows.database(); }
    std::string region() const override { return query().region; }
    [[nodiscard]] const catalogue::Table &table() const { return m_rows.table(); }
    [[nodiscard]] const records::RowQuery &query() const { return m_query; }
    /// The year that computed columns are of is what \a shown gives at every reading.
    void followYear(std::function<records::ShownYear()> shown) { m_shownYear = std::move(shown); }
    [[nodiscard]] const records::ShownYear &shownYear() const { return m_rows.shownYear(); }
    /// Shows what \a query asks for. The order stays the one chosen by sort(), the conditions those of
    /// narrow().
    values::Result<void> show(records::RowQuery query);
    /// Shows only rows that meet all of \a conditions.
    values::Result<void> narrow(std::vector<records::Condition> conditions);
    /// Reads again after facts were written.
    values::Result<void> refresh();
    /// Rows stay where they are, whatever is written into them, until the list is sorted or narrowed again:
    /// one who types down a column must find the next row below.
    void holdPlaces() { m_held = true; }
    [[nodiscard]] bool holdsPlaces() const { return m_held; }
    /// Shows only rows whose ids are in \a ids, sorted ascending; nothing shows all.
    void keepOnly(std::optional<std::vector<std::int64_t>> ids);
    [[nodiscard]] bool isKeptOnly() const { return m_rows.isKeptOnly(); }

    [[nodiscard]] std::int64_t id(int row) const { return m_rows.id(row); }
    /// The place of row \a id; -1 where it is not shown.
    [[nodiscard]] int find(std::int64_t id) const { return m_rows.find(id); }
    [[nodiscard]] int total() const { return m_rows.total(); }
    /// The shown column that \a column of the table has; -1 is 户主 of 户.
    [[nodiscard]] int shownColumn(int column) const;
    /// The shown columns of \a list, which is of the table, in its order.
    [[nodiscard]] std::vector<int> placesOf(const catalogue::ColumnList &list) const;

    /// A sensible width of shown column \a column, its heading included.
    [[nodiscard]] int widthOf(int column, const QFontMetrics &metrics) const;

    [[nodiscard]] values::Masking &masking() const { return m_masking; }
    /// Says the headings and values again, after the language changed.
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    /// Sorts by several columns, the first of which leads.
    void sortBy(std::vector<records::SortKey> order);
    /// The same, before anything is shown: nothing is read yet.
    void setOrder(std::vector<records::SortKey> order) { m_query.order = std::move(order); }

    /// Shows these names, by code, in place of the codes of regions.
    void nameRegions(std::map<QString, QString> names);

    /// Cells can be typed into.
    void setEditable(bool editable) { m_editable = editable; }

    const catalogue::Table &written() const override { return table(); }
    int columnAt(int shown) const override;
    QStringList namesOf(int shown) const override;
    int shownColumns() const override { return columnCount(); }
    int shownRows() const override { return rowCount(); }
    records::RowEdit rowAt(int place) const override;
    std::optional<records::RowEdit> newRow() const override;
    QString cellText(int place, int shown) const override;
    bool isMasked(int place, int shown) const override;
    QString cellEdit(int place, int shown) const override;
    QString typed(int shown, const QString &text) const override;
    bool isKey(const std::vector<int> &shown) const override;
    values::Result<std::optional<records::RowEdit>> find(const std::map<int, QString> &cells) const override;

signals:
    /// The rows could not be found on the thread; those shown stay.
    void failed(const chulie::values::Failure &failure);

private:
    [[nodiscard]] QVariant openMark(int row, int column, int role) const;
    [[nodiscard]] QVariant leftMark(int row, int role) const;
    [[nodiscard]] values::MaskedText shown(int row, std::size_t column) const;
    [[nodiscard]] QString named(int row, std::size_t column) const;
    [[nodiscard]] const catalogue::Field &field(int column) const;
    values::Result<void> read(records::RowQuery query);
    values::Result<void> readNow(const records::RowQuery &query);
    void readLater();
    void take(values::Result<std::vector<std::int64_t>> ids);
    values::Result<void> refreshHeld();
    void readYear();
    void allChanged();

    values::Masking &m_masking;
    ui::OpenMarks &m_marks;
    storage::LedgerFile m_file;
    mutable records::RowList m_rows; ///< it reads as it is asked
    records::RowQuery m_query;       ///< what is asked for, also while its rows are being found
    std::function<records::ShownYear()> m_shownYear = [] { return records::ShownYear(); };
    ui::work::Latest<std::vector<std::int64_t>> m_finding;
    std::map<QString, QString> m_regionNames; ///< by code
    bool m_editable = false;
    bool m_held = false;
};

} // namespace chulie::lists
