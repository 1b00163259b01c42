#include "models/packages/workplace.h"

#include "models/storage/temporaries.h"

#include <QCoreApplication>

namespace chulie::packages {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Packages)
};

} // namespace

values::Result<Workplace> Workplace::make()
{
    auto folder = std::make_shared<QTemporaryDir>(storage::temporaries::pattern());
    if (folder->isValid())
        return Workplace(std::move(folder));
    return values::Failure{Words::tr("%1 cannot be made: %2.").arg(folder->path(), folder->errorString()),
                           folder->errorString()};
}

} // namespace chulie::packages
