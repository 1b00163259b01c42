#pragma once

#include "models/records/rowlist.h"

#include <QHeaderView>

#include <vector>

namespace chulie::grid {

/// The headings of a list of records. A click sorts by the column, another turns the order, Shift and a click
/// adds the column to those sorted by; each shows its arrow, and its place where there are several.
class RecordHeader : public QHeaderView
{
    Q_OBJECT
public:
    explicit RecordHeader(QWidget *parent = nullptr);

    [[nodiscard]] const std::vector<records::SortKey> &order() const { return m_order; }
    void setOrder(std::vector<records::SortKey> order);

signals:
    /// A person chose another order.
    void orderChosen();

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const override;

private:
    void clicked(int column);

    std::vector<records::SortKey> m_order;
};

} // namespace chulie::grid
