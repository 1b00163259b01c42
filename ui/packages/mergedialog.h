#pragma once

#include "models/packages/merge.h"
#include "ui/grid/listmodel.h"

#include <QDialog>

namespace chulie::packages {

/// What a package does to a table.
struct PlannedEffect
{
    QString file;
    QString from; ///< who packed it
    Effect effect;
};

class EffectsModel : public grid::ListModel<PlannedEffect>
{
    Q_OBJECT
public:
    explicit EffectsModel(QObject *parent = nullptr);
};

/// The plan of a merge: what each package would do, and which are left out and why.
class MergeDialog : public QDialog
{
    Q_OBJECT
public:
    explicit MergeDialog(const Merging &plan, QWidget *parent = nullptr);

    [[nodiscard]] const EffectsModel &effects() const { return m_effects; }

private:
    EffectsModel m_effects;
};

} // namespace chulie::packages
