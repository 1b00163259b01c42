#pragma once

#include "ui/exchange/plantables.h"

#include <QDialog>

class QTableView;

namespace chulie {

/// Shows what an import will do before it does it: the rows of each file, and those refused with the reason.
class ImportDialog : public QDialog
{
    Q_OBJECT
public:
    /// \a plan must outlive it.
    explicit ImportDialog(const ImportPlan &plan, QWidget *parent = nullptr);

private:
    QTableView *makeTable(QAbstractTableModel &model, const QString &name);
    [[nodiscard]] QString summary() const;
    void saveProblems();

    const ImportPlan &m_plan;
    PlanCounts m_counts;
    PlanProblems m_problems;
};

} // namespace chulie
