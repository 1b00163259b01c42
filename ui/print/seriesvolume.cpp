#include "ui/print/seriesvolume.h"

#include "models/storage/database.h"

namespace chulie {

namespace {

Volume volumeOf(reports::Series &series)
{
    Volume volume;
    volume.title = series.name();
    for (const reports::Subject &subject : series.subjects())
        volume.names << subject.name;
    volume.make = [&series](std::size_t subject) { return series.make(subject); };
    return volume;
}

/// Plans the series and puts it onto paper: \a put takes pages or a volume.
template <typename Put>
Result<void> withSeries(Database &database, const reports::ReportKind &kind, const reports::Wanted &wanted,
                        const Progress &progress, Put put)
{
    return database.read([&]() -> Result<void> {
        auto series = reports::Series::plan(database, kind, wanted, progress);
        if (!series)
            return series.failure();
        if (series->subjects().size() == 1)
            return put(Pages(series->make(0)));
        return put(volumeOf(*series));
    });
}

} // namespace

Result<void> writeSeries(Database &database, const reports::ReportKind &kind, const reports::Wanted &wanted,
                         const QString &path, const Progress &progress)
{
    return withSeries(database, kind, wanted, progress,
                      [&](const auto &sheets) { return Paper::writePdf(sheets, path, progress); });
}

Result<void> printSeries(Database &database, const reports::ReportKind &kind, const reports::Wanted &wanted,
                         QPrinter &printer, const Progress &progress)
{
    return withSeries(database, kind, wanted, progress,
                      [&](const auto &sheets) { return Paper::print(sheets, printer, progress); });
}

} // namespace chulie
