#include "models/closing/review.h"

#include "models/ledger/keys.h"

#include <algorithm>

namespace chulie::closing {

namespace {

QString called(const Difference &difference, std::span<const targets::HouseholdName> names)
{
    const QString no = QString::fromStdString(difference.no);
    const auto name = std::ranges::find(names, difference.household, &targets::HouseholdName::id);
    return difference.household == 0 || name == names.end() ? no
                                                            : no + u' ' + QString::fromStdString(name->head);
}

} // namespace

int Review::closedCount() const
{
    return static_cast<int>(std::ranges::count_if(closed, &ClosedYear::isClosed));
}

int Review::lineCount(std::size_t place) const
{
    return static_cast<int>(std::ranges::count(lines, place, &Line::closed));
}

values::Result<Review> review(storage::Database &database, const targets::Evaluation &now,
                              std::string_view region)
{
    return database.read([&]() -> values::Result<Review> {
        auto closed = closedYears(database, now.year, region);
        if (!closed)
            return closed.failure();
        Review found{now.year, *std::move(closed), {}, {}};
        const auto former = ledger::formerHouseholds(database);
        targets::HouseholdNames households(database);
        std::vector<const Reported *> then;
        std::vector<const targets::VillageResult *> present;
        for (std::size_t i = 0; i < found.closed.size(); ++i) {
            const ClosedYear &one = found.closed[i];
            const targets::VillageResult *village = now.find(one.village);
            if (!one.isClosed || !village)
                continue;
            then.push_back(&one.reported);
            present.push_back(village);
            const auto names = households.of(one.village);
            for (Difference &difference : differences(one.reported, report(*village, names), former)) {
                const QString name = called(difference, names);
                found.lines.push_back({i, std::move(difference), name});
            }
        }
        found.shifts = shifts(then, present);
        return found;
    });
}

} // namespace chulie::closing
