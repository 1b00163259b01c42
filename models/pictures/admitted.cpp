#include "models/pictures/admitted.h"

#include <QCoreApplication>

namespace chulie::pictures {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Pictures)
};

} // namespace

values::Result<Inspected> admitted(const NewPicture &picture)
{
    auto found = inspect(picture.bytes);
    if (!found)
        return found;
    const bool isPaper = found->format == Format::Pdf;
    const qint64 most = isPaper ? largestPaper : largestPicture;
    if (found->bare.size() <= most)
        return found;
    const QString sentence =
        isPaper
            ? Words::tr("The PDF has %1 KB; a ledger takes one of up to %2 KB. Scan it with fewer dots, or "
                        "attach its pages one by one.")
            : Words::tr("The picture has %1 KB; a ledger takes one of up to %2 KB.");
    return values::Failure{sentence.arg((found->bare.size() + 1023) / 1024).arg(most / 1024), {}};
}

values::Result<void> check(const NewPicture &picture)
{
    const auto found = admitted(picture);
    return found ? values::Result<void>() : found.failure();
}

} // namespace chulie::pictures
