#pragma once

#include "models/comparing/comparing.h"
#include "models/values/progresscallback.h"
#include "models/values/result.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace chulie::comparing {

/// A list of persons in a file, of whatever kind it is: every sheet that has a column of names or of identity
/// numbers.
struct PersonList
{
    std::vector<ListedPerson> persons;
    QStringList leftOut; ///< sheets that hold no such list, a sentence for each
};

/// Reads the list in the file at \a path. A failure is a file that cannot be read, or holds no list of
/// persons; stopped by \a progress it has no message.
[[nodiscard]] values::Result<PersonList> readPersonList(const QString &path,
                                                        const values::Progress &progress = {});

} // namespace chulie::comparing
