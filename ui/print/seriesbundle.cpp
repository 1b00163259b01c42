#include "ui/print/seriesbundle.h"

#include "models/storage/database.h"

namespace chulie::print {

namespace {

/// \a hasPhotographs is set where a report that is made has any.
Bundle volumeOf(reports::Series &series, bool &hasPhotographs)
{
    Bundle volume;
    volume.title = series.name();
    for (const reports::Subject &subject : series.subjects())
        volume.names << subject.name;
    volume.make = [&](std::size_t subject) {
        reports::Report report = series.make(subject);
        hasPhotographs = hasPhotographs || reports::hasPhotographs(report);
        return report;
    };
    return volume;
}

/// Plans the series and puts it onto paper: \a put takes pages or a volume.
template <typename Put>
values::Result<bool> withSeries(storage::Database &database, const reports::ReportKind &kind,
                                const reports::Wanted &wanted, const values::Progress &progress, Put put)
{
    return database.read([&]() -> values::Result<bool> {
        auto series = reports::Series::plan(database, kind, wanted, progress);
        if (!series)
            return series.failure();
        bool hasPhotographs = false;
        Bundle volume = volumeOf(*series, hasPhotographs);
        const auto done = series->subjects().size() == 1 ? put(PageLayout(volume.make(0))) : put(volume);
        return done ? values::Result<bool>(hasPhotographs) : done.failure();
    });
}

} // namespace

values::Result<bool> writeSeries(storage::Database &database, const reports::ReportKind &kind,
                                 const reports::Wanted &wanted, const QString &path,
                                 const values::Progress &progress)
{
    return withSeries(database, kind, wanted, progress,
                      [&](const auto &sheets) { return PrintJob::writePdf(sheets, path, progress); });
}

values::Result<bool> printSeries(storage::Database &database, const reports::ReportKind &kind,
                                 const reports::Wanted &wanted, QPrinter &printer,
                                 const values::Progress &progress)
{
    return withSeries(database, kind, wanted, progress,
                      [&](const auto &sheets) { return PrintJob::print(sheets, printer, progress); });
}

} // namespace chulie::print
