#pragma once

#include "models/targets/target.h"
#include "ui/grid/celldelegate.h"

#include <functional>
#include <optional>

namespace chulie::grid {

/// What is wrong with a cell: how grave, and in words.
struct Mark
{
    targets::State state = targets::State::Unmet;
    QString words;
};

/// Paints a mark with its words into cells of a grid, beside their values, which stay as they are for copying
/// and typing.
class MarkDelegate : public CellDelegate
{
    Q_OBJECT
public:
    using Judge = std::function<std::optional<Mark>(const QModelIndex &)>;

    MarkDelegate(GridView &grid, Judge judge, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] std::optional<Mark> markOf(const QModelIndex &index) const { return m_judge(index); }
    [[nodiscard]] const Judge &judge() const { return m_judge; }

private:
    Judge m_judge;
};

} // namespace chulie::grid
