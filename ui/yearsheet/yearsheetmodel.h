#pragma once

#include "models/pasting/grid.h"
#include "models/yearsheet/yearsheet.h"

#include <QAbstractTableModel>

namespace chulie::storage {
class Database;
} // namespace chulie::storage

namespace chulie::yearsheet {

/// A village's year on screen: who it is, then a column for each yearly fact with how many are known above
/// it; a blank cell shows last year's value beside, in grey.
class YearSheetModel : public QAbstractTableModel, public pasting::Grid
{
    Q_OBJECT
public:
    /// The columns before the facts: 户编号 and the name.
    enum Column { NoColumn, NameColumn, FirstFact };

    explicit YearSheetModel(storage::Database &database, QObject *parent = nullptr);

    /// Shows \a table, 户年度 or 人年度, of \a village in \a year.
    values::Result<void> show(const catalogue::Table &table, const std::string &village, int year);
    /// Reads again after facts were written.
    values::Result<void> refresh();
    /// Says headings and values again, after the language changed.
    void retranslate();

    [[nodiscard]] const YearSheet &sheet() const { return m_sheet; }
    /// What was known last year of the cell at \a index, as an editor holds it.
    [[nodiscard]] QString lastEdit(int place, int shown) const;
    /// How many of all facts are known, and how many there are.
    [[nodiscard]] std::pair<int, int> completeness() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    storage::Database &database() const override { return m_database; }
    std::string region() const override { return m_village; }
    const catalogue::Table &written() const override { return *m_sheet.table; }
    int columnAt(int shown) const override;
    QStringList namesOf(int shown) const override;
    int shownColumns() const override { return columnCount(); }
    int shownRows() const override { return rowCount(); }
    records::RowEdit rowAt(int place) const override;
    std::optional<records::RowEdit> newRow() const override { return std::nullopt; }
    QString cellText(int place, int shown) const override;
    QString cellEdit(int place, int shown) const override;
    QString typed(int shown, const QString &text) const override;
    bool isKey(const std::vector<int> &shown) const override;
    values::Result<std::optional<records::RowEdit>> find(const std::map<int, QString> &cells) const override;

private:
    [[nodiscard]] const YearSheetRow &row(int place) const;
    [[nodiscard]] const catalogue::Column &fact(int shown) const;
    [[nodiscard]] QString heading(int shown) const;
    [[nodiscard]] QString lastText(int place, int shown) const;

    storage::Database &m_database;
    YearSheet m_sheet;
    std::string m_village;
};

} // namespace chulie::yearsheet
