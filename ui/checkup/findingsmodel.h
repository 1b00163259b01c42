#pragma once

#include "models/checkup/checkup.h"
#include "ui/grid/listmodel.h"

namespace chulie::checkup {

/// What the check-up found, or those findings of one check, with or without what was set aside.
class FindingsModel : public grid::ListModel<const Listed *>
{
    Q_OBJECT
public:
    enum Column { Kind, Village, Household, Reason, Note, Columns };

    explicit FindingsModel(QObject *parent = nullptr);

    void show(std::vector<Listed> found);
    /// Shows only what \a check finds; all where it is nullptr. \a withAside shows what was set aside, too.
    void keep(const Check *check, bool withAside);

    /// How many findings of \a check are not set aside; of all where it is nullptr.
    [[nodiscard]] int count(const Check *check) const;
    [[nodiscard]] int asideCount() const;

private:
    void choose();

    std::vector<Listed> m_found;
    const Check *m_check = nullptr;
    bool m_withAside = false;
};

} // namespace chulie::checkup
