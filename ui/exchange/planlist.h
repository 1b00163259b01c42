#pragma once

#include <QSortFilterProxyModel>
#include <QWidget>

class QTableView;

namespace chulie::exchange {

/// A list of a plan, which a person sorts, filters and copies from. Until a heading is clicked the rows are
/// in the order of the files.
class PlanList : public QWidget
{
    Q_OBJECT
public:
    /// Shows \a model, which must outlive it; \a name is what the list is called.
    PlanList(QAbstractItemModel &model, const QString &name, QWidget *parent = nullptr);

    [[nodiscard]] QTableView &view() const { return *m_view; }
    /// The row of the model that is chosen; -1 where none is.
    [[nodiscard]] int current() const;
    /// Fits the widths of the columns to what is shown, up to \a widest characters. The last one has the
    /// rest.
    void fit(int widest);

signals:
    void currentChanged();

private:
    /// Sorts lines as numbers.
    class Rows : public QSortFilterProxyModel
    {
    public:
        using QSortFilterProxyModel::QSortFilterProxyModel;

    protected:
        [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;
    };

    Rows m_rows;
    QTableView *m_view;
};

} // namespace chulie::exchange
