#pragma once

#include "models/packages/undecided.h"
#include "ui/grid/listmodel.h"

namespace chulie::values {
class Masking;
} // namespace chulie::values

namespace chulie::packages {

/// One value against another: of an undecided with three there are two.
struct ShownConflict
{
    Undecided open;
    QString record;           ///< what people call the row
    std::int64_t village = 0; ///< that the row belongs to; 0 for none
    std::size_t other = 0;    ///< place in open.others
};

/// What conflicts that are decided together have in common.
enum class Alike : std::uint8_t { Village, Author, Column };

/// What merges left for a person to decide.
class ConflictsModel : public grid::ListModel<ShownConflict>
{
    Q_OBJECT
public:
    explicit ConflictsModel(const values::Masking &masking, QObject *parent = nullptr);

    /// \a records are what people call the rows of \a undecided, without identity numbers, and \a villages
    /// those that they belong to.
    void showAll(const std::vector<Undecided> &undecided, const QStringList &records,
                 const std::vector<std::int64_t> &villages);
    /// The rows like \a row, itself among them: of its village, against a value of the same author, or of its
    /// column.
    [[nodiscard]] std::vector<int> alike(int row, Alike by) const;
};

} // namespace chulie::packages
