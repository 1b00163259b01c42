#pragma once

#include "models/targets/fields.h"
#include "models/targets/rules.h"

#include <QTableView>

#include <optional>

namespace chulie::households {

class TargetsModel;

/// The targets of one household with their reasons; Enter or a double click leads to the field at fault.
class TargetsPane : public QTableView
{
    Q_OBJECT
public:
    explicit TargetsPane(QWidget *parent = nullptr);

    /// Shows the targets of \a household by \a by; nullptr shows nothing.
    void show(const targets::HouseholdFacts *household, const targets::Yardstick &by);

signals:
    void wanted(const chulie::targets::FaultyField &fault);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    TargetsModel *m_model;
    std::optional<targets::HouseholdFacts> m_household;
    targets::Yardstick m_by;
};

} // namespace chulie::households
