#pragma once

#include "ui/grid/readonlytable.h"
#include "ui/sums/summodel.h"

namespace chulie::sums {

/// A table of sums: the row that the cursor is in says what is listed beside it. Sorted by a click on a
/// heading; widths and order are remembered.
class SumView : public grid::ReadOnlyTable
{
    Q_OBJECT
public:
    /// \a name is under what widths and order are remembered.
    explicit SumView(const char *name, QWidget *parent = nullptr);
    ~SumView() override;

    /// As SumModel::show(); the chosen row stays by its key, else it is the first.
    void show(std::vector<SumColumn> columns, std::vector<SumRow> rows);
    using grid::ReadOnlyTable::show;
    [[nodiscard]] std::int64_t chosenKey() const { return m_chosen; }
    /// Chooses the row of \a key; false where there is none.
    bool choose(std::int64_t key);
    [[nodiscard]] const SumModel &sums() const { return m_model; }

signals:
    /// A person came to another row.
    void chosen(std::int64_t key);
    /// Enter or a double click.
    void opened(std::int64_t key);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void fitColumns();
    void put(int row);

    SumModel m_model;
    QByteArray m_name;
    std::int64_t m_chosen = 0;
    bool m_filling = false;
    bool m_fitted = false;
};

} // namespace chulie::sums
