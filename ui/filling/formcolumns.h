#pragma once

#include "models/filling/filling.h"
#include "ui/grid/listmodel.h"

namespace chulie::filling {

/// A column of a form that is being filled.
struct FormColumn
{
    std::size_t sheet = 0; ///< among the form's
    Per per = Per::Household;
    FilledColumn column;
};

/// The columns of a form: their headings, where each comes from, and how many rows have a value.
class FormColumns : public grid::ListModel<FormColumn>
{
    Q_OBJECT
public:
    explicit FormColumns(QObject *parent = nullptr);

    void show(const FilledForm &filled);
};

} // namespace chulie::filling
