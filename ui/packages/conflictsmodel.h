#pragma once

#include "models/packages/undecided.h"
#include "ui/grid/listmodel.h"

namespace chulie {

class Masking;

/// One value against another: of an undecided with three there are two.
struct ShownConflict
{
    packages::Undecided open;
    QString record;        ///< what people call the row
    std::size_t other = 0; ///< place in open.others
};

/// What merges left for a person to decide.
class ConflictsModel : public ListModel<ShownConflict>
{
    Q_OBJECT
public:
    explicit ConflictsModel(const Masking &masking, QObject *parent = nullptr);

    /// \a records are what people call the rows of \a undecided, without identity numbers.
    void showAll(const std::vector<packages::Undecided> &undecided, const QStringList &records);
};

} // namespace chulie
