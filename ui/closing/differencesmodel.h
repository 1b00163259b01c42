#pragma once

#include "models/closing/review.h"
#include "ui/grid/listmodel.h"

#include <memory>
#include <unordered_map>

namespace chulie::storage {
class Database;
} // namespace chulie::storage

namespace chulie::closing {

/// What a closed year was reported otherwise than it would be now: a row for each household's or village's
/// target, with the edits that caused it, which are looked for when they are looked at.
class DifferencesModel : public grid::ListModel<const Review::Line *>
{
    Q_OBJECT
public:
    enum Column { Village, Household, What, Before, After, Cause, Columns };

    explicit DifferencesModel(storage::Database &database, QObject *parent = nullptr);

    void show(std::shared_ptr<const Review> review);
    [[nodiscard]] const Review::Line &line(int row) const { return *at(row); }
    [[nodiscard]] const ClosedYear &closed(int row) const { return closed(line(row)); }
    void retranslate();

private:
    [[nodiscard]] const ClosedYear &closed(const Review::Line &line) const
    {
        return m_review->closed[line.closed];
    }
    [[nodiscard]] QString cause(const Review::Line *line) const;
    [[nodiscard]] QStringList causes(const Review::Line &line) const;

    storage::Database &m_database;
    std::shared_ptr<const Review> m_review;                             ///< which the rows point into
    mutable std::unordered_map<const Review::Line *, QString> m_causes; ///< those looked at
};

} // namespace chulie::closing
