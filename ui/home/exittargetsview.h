#pragma once

#include "models/overview/exittargets.h"
#include "ui/grid/groupmodel.h"

#include <QTreeView>

#include <set>

namespace chulie::home {

/// The exit targets of a village with who holds each back, and below each target a row a holder, with the
/// reason and what would close the gap. A click on a holder, or on a target that one holder alone keeps open,
/// leads to the field.
class ExitTargetsView : public QTreeView
{
    Q_OBJECT
public:
    enum Column { Name, Holders, Remedy, Columns };
    using Model = grid::GroupModel<overview::ExitTarget, targets::Gap>;

    explicit ExitTargetsView(QWidget *parent = nullptr);

    /// Shows \a targets. What was unfolded stays so.
    void show(std::vector<overview::ExitTarget> targets);
    using QTreeView::show;
    [[nodiscard]] Model &targets() { return m_model; }
    void retranslate();

signals:
    void gapWanted(const chulie::targets::Gap &gap);
    /// A target that nobody or several hold back was opened.
    void targetWanted(const chulie::targets::Target *target);

private:
    void press(const QModelIndex &index);
    void open(const QModelIndex &index);

    Model m_model;
    std::set<const targets::Target *> m_unfolded;
};

} // namespace chulie::home
