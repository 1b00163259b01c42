#include "models/reports/seriessheets.h"

#include "models/exchange/sheetfile.h"
#include "models/exchange/workbook.h"
#include "models/reports/sheets.h"
#include "models/storage/database.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace chulie::reports {

namespace {

constexpr std::size_t mostSubjects = 500; ///< a sheet or more for each

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

/// \a name with what no file name may hold replaced.
QString forFile(QString name)
{
    for (const QChar forbidden : QStringView(u"/\\:*?\"<>|"))
        name.replace(forbidden, u'_');
    return name;
}

/// The sheets of several reports, and the file that each has as CSV.
struct Sheets
{
    std::vector<exchange::Sheet> sheets = {};
    QStringList files = {};

    /// Adds the tables of \a report, which is about \a subject, the \a number th.
    void add(const Report &report, const QString &subject, std::size_t number, const QFileInfo &path)
    {
        auto added = reports::sheets(report);
        const bool isAlone = added.size() == 1;
        for (exchange::Sheet &sheet : added) {
            const QString name = isAlone ? subject : subject + u' ' + QString::fromStdString(sheet.name);
            files << path.dir().filePath(QStringLiteral("%1-%2-%3.%4")
                                             .arg(path.completeBaseName())
                                             .arg(number)
                                             .arg(forFile(name), path.suffix()));
            sheet.name = name.toStdString();
            sheets.push_back(std::move(sheet));
        }
    }
};

values::Result<void> exportAll(Series &series, const QString &path, const values::Progress &progress)
{
    const auto subjects = series.subjects();
    std::vector<Report> reports; // the sheets refer to them
    reports.reserve(subjects.size());
    Sheets all;
    for (std::size_t i = 0; i < subjects.size(); ++i) {
        if (progress && !progress(static_cast<double>(i) / static_cast<double>(subjects.size())))
            return values::Failure{};
        reports.push_back(series.make(i));
        all.add(reports.back(), subjects[i].name, i + 1, QFileInfo(path));
    }
    return path.endsWith(QStringLiteral(".xlsx"), Qt::CaseInsensitive)
               ? exchange::writeWorkbook(path, all.sheets, progress)
               : exchange::writeCsvFiles(all.files, all.sheets, progress);
}

} // namespace

values::Result<void> exportSeries(storage::Database &database, const ReportKind &kind, const Wanted &wanted,
                                  const QString &path, const values::Progress &progress)
{
    return database.read([&]() -> values::Result<void> {
        auto series = Series::plan(database, kind, wanted, progress);
        if (!series)
            return series.failure();
        const std::size_t count = series->subjects().size();
        if (count == 1)
            return exportReport(series->make(0), path, progress);
        if (count > mostSubjects)
            return values::Failure{
                Words::tr("These are %1 reports; tables of at most %2 are written at once. Choose a "
                          "smaller region.")
                    .arg(count)
                    .arg(mostSubjects),
                {}};
        return exportAll(*series, path, progress);
    });
}

} // namespace chulie::reports
