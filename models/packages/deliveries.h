#pragma once

#include "models/values/result.h"

#include <QString>

#include <vector>

namespace chulie::storage {
class Database;
} // namespace chulie::storage

namespace chulie::packages {

/// The last package of a region that somebody sent and that brought something.
struct Delivery
{
    QString region; ///< its code
    QString place;  ///< the name of a village; blank of a larger region
    QString author; ///< blank where nothing of the village ever came
    QString made;   ///< when it was packed by the sender's clock, local time
    QString merged; ///< when it was merged here, local time
};

/// Who delivered what and when, those first who did not for longest. Where villages deliver each for itself,
/// those of which nothing ever came are among them.
[[nodiscard]] values::Result<std::vector<Delivery>> deliveries(storage::Database &database);

} // namespace chulie::packages
