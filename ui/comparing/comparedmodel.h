#pragma once

#include "models/comparing/heldlist.h"
#include "ui/grid/listmodel.h"

#include <memory>
#include <optional>

namespace chulie::values {
class Masking;
} // namespace chulie::values

namespace chulie::comparing {

/// A list held against the ledger, a row for each of its persons and for each member who is not in it;
/// filtered and sorted.
class ComparedModel : public grid::ListModel<Compared>
{
    Q_OBJECT
public:
    enum Column { Line, Name, Number, Outcome, Household, Village, MemberName, MemberNumber, Columns };

    /// What a row must be to be shown.
    struct Kept
    {
        std::optional<Agreement> agreement = {}; ///< nothing: any
        QString words = {};                      ///< part of a name, number, household number or village
    };

    explicit ComparedModel(const values::Masking &masking, QObject *parent = nullptr);

    /// Shows \a held, filtered and sorted as before; nullptr shows nothing.
    void show(std::shared_ptr<const HeldList> held);
    [[nodiscard]] const std::shared_ptr<const HeldList> &held() const { return m_held; }
    void keep(Kept kept);
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    /// The columns of \a model, which is not made yet.
    [[nodiscard]] static ColumnList columns(const ComparedModel *model, const values::Masking &masking);
    [[nodiscard]] std::string text(const Compared &one, int column) const;
    [[nodiscard]] bool isKept(const Compared &one, const std::string &words) const;
    void arrange();

    std::shared_ptr<const HeldList> m_held;
    Kept m_kept;
    int m_sortedBy = -1; ///< in the order of the list
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace chulie::comparing
